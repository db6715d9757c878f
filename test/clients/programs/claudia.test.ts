import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  APIGatewayClient,
  GetAuthorizersCommand,
  GetDeploymentsCommand,
  GetGatewayResponseCommand,
  GetResourcesCommand,
  GetRestApiCommand,
  GetStagesCommand,
  NotFoundException,
} from '@aws-sdk/client-api-gateway'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useServer } from '../tools.ts'
import { useNeighbours } from './neighbours.ts'
import { install, runProgram } from './programs.ts'

const programs = await install('claudia@5.14.1', 'claudia-api-builder@4.1.2')
const server = useServer()
const neighbours = useNeighbours('shop')

const LAMBDA =
  'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function'
const POOL = 'arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_shop'
const ROLE = 'arn:aws:iam::123456789012:role/shop'
/** The program packs the project by npm, which finds everything in the project itself. */
const PACKING = ['--use-local-dependencies', '--npm-options=--offline', '--quiet']

/** A web API as users of claudia-api-builder write it. */
const MODULE = `
const ApiBuilder = require('claudia-api-builder')
const api = (module.exports = new ApiBuilder())
api.corsMaxAge(60)
api.setBinaryMediaTypes(['image/png', 'application/pdf'])
api.setGatewayResponse('DEFAULT_4XX', { statusCode: 411, headers: { 'x-shop': 'closed' } })
api.registerAuthorizer('guard', { lambdaName: 'guard', lambdaVersion: true, resultTtl: 5 })
api.registerAuthorizer('pool', { providerARNs: ['${POOL}'] })
api.get('/pets', () => [], { requestParameters: { querystring: { page: true }, header: { 'x-name': false } } })
api.get('/pets/{id}', () => ({}), { customAuthorizer: 'guard' })
api.put('/pets/{id}', () => ({}), { cognitoAuthorizer: 'pool', authorizationScopes: ['shop/write'] })
api.post('/', () => 'ok', { apiKeyRequired: true, success: { contentType: 'text/plain' } })
api.any('/legacy', () => 'ok', { invokeWithCredentials: true })
`

describe.skipIf(programs.absence)(`claudia${programs.absence}`, () => {
  const project = join(programs.folder, 'shop')
  let client: APIGatewayClient
  let restApiId: string

  const claudia = async (...args: readonly string[]) => {
    const endpoints = { gateway: server.url, neighbours: neighbours.url }
    const script = join(programs.folder, 'node_modules/claudia/bin/cmd.js')
    const ran = await runProgram(programs, script, [...args, '--source', project], endpoints)
    expect(ran.exitCode, ran.stdout + ran.stderr).toBe(0)
  }
  const resources = async () => {
    const { items = [] } = await client.send(new GetResourcesCommand({ restApiId, embed: ['methods'] }))
    return new Map(items.map((resource) => [resource.path, resource]))
  }
  const deployments = async () =>
    (await client.send(new GetDeploymentsCommand({ restApiId }))).items?.map(({ id }) => id) ?? []
  const variables = async () => {
    const { item = [] } = await client.send(new GetStagesCommand({ restApiId }))
    return Object.fromEntries(item.map((stage) => [stage.stageName, stage.variables]))
  }

  beforeAll(() => {
    const credentials = { accessKeyId: 'test', secretAccessKey: 'test' }
    client = new APIGatewayClient({ endpoint: server.url, region: 'us-east-1', credentials, maxAttempts: 1 })
    const builder = 'node_modules/claudia-api-builder'
    cpSync(join(programs.folder, builder), join(project, builder), { recursive: true })
    const dependencies = { 'claudia-api-builder': '4.1.2' }
    writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'shop', version: '1.0.0', dependencies }))
    writeFileSync(join(project, 'api.js'), MODULE)
  })
  afterAll(() => client.destroy())

  it('creates a function with a web API', async () => {
    await claudia('create', '--api-module', 'api', '--region', 'us-east-1', '--role', ROLE, ...PACKING)
    restApiId = JSON.parse(readFileSync(join(project, 'claudia.json'), 'utf8')).api.id
    expect(await variables()).toEqual({ latest: { lambdaVersion: 'latest' } })
    expect(neighbours.requests).toContain('POST /2015-03-31/functions/guard/policy')
    expect(await client.send(new GetRestApiCommand({ restApiId }))).toMatchObject({
      name: 'shop',
      version: expect.stringMatching(/^\d{13}$/),
      binaryMediaTypes: ['image/png', 'application/pdf'],
    })
  })

  it('builds resources, methods and integrations', async () => {
    const built = await resources()
    expect([...built.keys()].sort()).toEqual(['/', '/legacy', '/pets', '/pets/{id}'])
    expect(built.get('/')?.resourceMethods).toMatchObject({ POST: { apiKeyRequired: true, authorizationType: 'NONE' } })
    expect(built.get('/legacy')?.resourceMethods).toMatchObject({
      ANY: { authorizationType: 'AWS_IAM', methodIntegration: { credentials: 'arn:aws:iam::*:user/*' } },
    })
    expect(built.get('/pets')?.resourceMethods).toMatchObject({
      GET: {
        requestParameters: { 'method.request.querystring.page': true, 'method.request.header.x-name': false },
        methodResponses: { 200: { statusCode: '200' } },
        methodIntegration: {
          type: 'AWS_PROXY',
          httpMethod: 'POST',
          uri: `${LAMBDA}:shop:\${stageVariables.lambdaVersion}/invocations`,
          passthroughBehavior: 'WHEN_NO_MATCH',
          cacheKeyParameters: ['method.request.querystring.page', 'method.request.header.x-name'],
          integrationResponses: { 200: { statusCode: '200' } },
        },
      },
      OPTIONS: {
        methodIntegration: {
          type: 'MOCK',
          integrationResponses: {
            200: {
              responseParameters: {
                'method.response.header.Access-Control-Allow-Methods': "'OPTIONS,GET'",
                'method.response.header.Access-Control-Max-Age': "'60'",
              },
            },
          },
        },
      },
    })
  })

  it('registers authorizers and gateway responses', async () => {
    const { items: authorizers = [] } = await client.send(new GetAuthorizersCommand({ restApiId }))
    const byName = Object.fromEntries(authorizers.map((authorizer) => [authorizer.name, authorizer]))
    expect(byName).toMatchObject({
      guard: {
        type: 'TOKEN',
        authorizerUri: `${LAMBDA}:guard:\${stageVariables.lambdaVersion}/invocations`,
        authorizerResultTtlInSeconds: 5,
      },
      pool: { type: 'COGNITO_USER_POOLS', providerARNs: [POOL] },
    })
    expect((await resources()).get('/pets/{id}')?.resourceMethods).toMatchObject({
      GET: { authorizationType: 'CUSTOM', authorizerId: byName.guard?.id },
      PUT: {
        authorizationType: 'COGNITO_USER_POOLS',
        authorizerId: byName.pool?.id,
        authorizationScopes: ['shop/write'],
      },
    })
    expect(await client.send(new GetGatewayResponseCommand({ restApiId, responseType: 'DEFAULT_4XX' }))).toMatchObject({
      statusCode: '411',
      responseParameters: { 'gatewayresponse.header.x-shop': "'closed'" },
    })
  })

  it('rebuilds the web API: it keeps the root and creates everything else again', async () => {
    const before = await resources()
    writeFileSync(
      join(project, 'api.js'),
      MODULE.replace('/legacy', '/new').replace("'image/png', 'application/pdf'", "'application/pdf', 'image/gif'"),
    )
    await claudia('update', '--version', 'dev', '--cache-api-config', 'hash', ...PACKING)
    const after = await resources()
    expect([...after.keys()].sort()).toEqual(['/', '/new', '/pets', '/pets/{id}'])
    expect(after.get('/')?.id).toBe(before.get('/')?.id)
    expect(after.get('/pets')?.id).not.toBe(before.get('/pets')?.id)
    expect(await client.send(new GetRestApiCommand({ restApiId }))).toMatchObject({
      binaryMediaTypes: ['application/pdf', 'image/gif'],
    })
    expect((await client.send(new GetAuthorizersCommand({ restApiId }))).items).toHaveLength(2)
    expect(await variables()).toEqual({
      dev: { lambdaVersion: 'dev', hash: expect.any(String) },
      latest: { lambdaVersion: 'latest' },
    })
  })

  it('finds the hash of its configuration in the stage variables, and skips the build', async () => {
    const before = await deployments()
    await claudia('update', '--version', 'dev', '--cache-api-config', 'hash', ...PACKING)
    expect(await deployments()).toEqual(before)
  })

  it('sets a version, which is a separate stage', async () => {
    const before = await deployments()
    await claudia('set-version', '--version', 'prod')
    await claudia('set-version', '--version', 'prod')
    expect(await variables()).toMatchObject({ prod: { lambdaVersion: 'prod' } })
    expect(await deployments()).toHaveLength(before.length + 2)
  })

  it('destroys the API', async () => {
    await claudia('destroy')
    await expect(client.send(new GetRestApiCommand({ restApiId }))).rejects.toThrow(NotFoundException)
  })
})
