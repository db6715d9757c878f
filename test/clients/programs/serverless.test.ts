import { fileURLToPath } from 'node:url'
import {
  APIGatewayClient,
  CreateDeploymentCommand,
  GetDeploymentsCommand,
  GetResourcesCommand,
  GetRestApiCommand,
  GetStageCommand,
  ImportRestApiCommand,
  UpdateStageCommand,
} from '@aws-sdk/client-api-gateway'
import {
  ApiGatewayV2Client,
  CreateApiCommand,
  GetStageCommand as GetStageV2Command,
} from '@aws-sdk/client-apigatewayv2'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useServer } from '../tools.ts'
import { useNeighbours } from './neighbours.ts'
import { install, runProgram } from './programs.ts'

const programs = await install(
  'aws-sdk@2.1693.0',
  'serverless-apigw-binary@0.4.4',
  'serverless-api-gateway-caching@1.11.0',
  'serverless-api-gateway-throttling@2.0.3',
)
const server = useServer()
const neighbours = useNeighbours('shop')

const PLUGIN = fileURLToPath(new URL('plugin.cjs', import.meta.url))
const MOCK = {
  responses: { 200: { description: 'ok' } },
  'x-amazon-apigateway-integration': { type: 'mock', requestTemplates: { 'application/json': '{"statusCode": 200}' } },
}
const DOCUMENT = {
  openapi: '3.0.1',
  info: { title: 'dev-shop', version: '1' },
  paths: { '/pets': { get: MOCK, post: MOCK }, '/pets/{id}': { get: MOCK, 'x-amazon-apigateway-any-method': MOCK } },
}

describe.skipIf(programs.absence)(`Plugins of the Serverless Framework${programs.absence}`, () => {
  const config = () => ({
    endpoint: server.url,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
  })
  let v1: APIGatewayClient
  let v2: ApiGatewayV2Client
  let restApiId = ''
  let apiId = ''

  /** Runs hooks of a plugin in a service with REST and HTTP events and some settings of the plugin. */
  const runHooks = async (
    name: string,
    hooks: readonly string[],
    custom: object,
    functions: object = {},
  ): Promise<string> => {
    const service = {
      provider: { name: 'aws', stage: 'dev', region: 'us-east-1', compiledCloudFormationTemplate: { Resources: {} } },
      custom,
      functions,
    }
    const stackOutputs = {
      ServiceEndpoint: `https://${restApiId}.execute-api.us-east-1.amazonaws.com/dev`,
      RestApiIdForApigCaching: restApiId,
      RestApiIdForApigThrottling: restApiId,
      HttpApiIdForApigThrottling: apiId,
    }
    const endpoints = { gateway: server.url, neighbours: neighbours.url }
    const args = [name, JSON.stringify({ hooks, service, stackOutputs })]
    const { exitCode, stdout, stderr } = await runProgram(programs, PLUGIN, args, endpoints)
    expect(exitCode, stdout + stderr).toBe(0)
    return stdout
  }
  const stage = () => v1.send(new GetStageCommand({ restApiId, stageName: 'dev' }))

  beforeAll(async () => {
    v1 = new APIGatewayClient(config())
    v2 = new ApiGatewayV2Client(config())
    const { id = '' } = await v1.send(new ImportRestApiCommand({ body: Buffer.from(JSON.stringify(DOCUMENT)) }))
    restApiId = id
    await v1.send(new CreateDeploymentCommand({ restApiId, stageName: 'dev' }))
    const target = 'https://example.com'
    const { ApiId = '' } = await v2.send(
      new CreateApiCommand({ Name: 'shop', ProtocolType: 'HTTP', RouteKey: 'GET /pets', Target: target }),
    )
    apiId = ApiId
  })
  afterAll(() => {
    v1.destroy()
    v2.destroy()
  })

  it('serverless-apigw-binary merges binary media types and deploys', async () => {
    const { items: before } = await v1.send(new GetResourcesCommand({ restApiId, embed: ['methods'] }))
    await runHooks('serverless-apigw-binary', ['after:deploy:deploy'], { apigwBinary: { types: ['image/png', '*/*'] } })
    expect(await v1.send(new GetRestApiCommand({ restApiId }))).toMatchObject({
      name: 'dev-shop',
      binaryMediaTypes: ['image/png', '*/*'],
    })
    expect((await v1.send(new GetResourcesCommand({ restApiId, embed: ['methods'] }))).items).toEqual(before)
    const { items: deployments = [] } = await v1.send(new GetDeploymentsCommand({ restApiId }))
    expect(deployments).toHaveLength(2)
    expect(deployments.map(({ id }) => id)).toContain((await stage()).deploymentId)
  })

  it('serverless-api-gateway-caching enables the cache and its settings', async () => {
    await v1.send(
      new UpdateStageCommand({
        restApiId,
        stageName: 'dev',
        patchOperations: [{ op: 'replace', path: '/*/*/metrics/enabled', value: 'true' }],
      }),
    )
    const caching = { enabled: true, ttlInSeconds: 20, cacheKeyParameters: [{ name: 'request.path.id' }] }
    const functions = {
      list: { events: [{ http: { path: '/pets', method: 'get', caching: { enabled: true, dataEncrypted: true } } }] },
      show: { events: [{ http: { path: '/pets/{id}', method: 'any', caching } }] },
    }
    const perKeyInvalidation = { requireAuthorization: true, handleUnauthorizedRequests: 'Fail' }
    await runHooks(
      'serverless-api-gateway-caching',
      ['before:package:initialize', 'after:deploy:deploy'],
      { apiGatewayCaching: { enabled: true, clusterSize: '1.6', ttlInSeconds: 60, perKeyInvalidation } },
      functions,
    )
    const { cacheClusterEnabled, cacheClusterSize, methodSettings } = await stage()
    expect({ cacheClusterEnabled, cacheClusterSize }).toEqual({ cacheClusterEnabled: true, cacheClusterSize: '1.6' })
    expect(Object.keys(methodSettings ?? {}).sort()).toEqual([
      '*/*',
      '~1pets/GET',
      ...['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'].map((verb) => `~1pets~1{id}/${verb}`),
    ])
    expect(methodSettings).toMatchObject({
      '*/*': { cacheTtlInSeconds: 60, metricsEnabled: true },
      '~1pets/GET': { cachingEnabled: true, cacheTtlInSeconds: 60, cacheDataEncrypted: true, metricsEnabled: true },
      '~1pets~1{id}/GET': {
        cachingEnabled: true,
        cacheTtlInSeconds: 20,
        unauthorizedCacheControlHeaderStrategy: 'FAIL_WITH_403',
      },
      '~1pets~1{id}/PUT': { cachingEnabled: false, cacheTtlInSeconds: 60 },
    })
  })

  it('serverless-api-gateway-throttling throttles stages of both versions, and resets', async () => {
    const functions = {
      list: {
        events: [
          {
            http: { path: '/pets', method: 'get', throttling: { maxRequestsPerSecond: 5.5, maxConcurrentRequests: 3 } },
          },
          {
            httpApi: {
              path: '/pets',
              method: 'get',
              throttling: { maxRequestsPerSecond: 7, maxConcurrentRequests: 2 },
            },
          },
        ],
      },
    }
    const custom = { apiGatewayThrottling: { maxRequestsPerSecond: 100, maxConcurrentRequests: 50 } }
    const name = 'serverless-api-gateway-throttling'
    await runHooks(name, ['before:package:initialize', 'after:aws:deploy:finalize:cleanup'], custom, functions)
    expect((await stage()).methodSettings).toMatchObject({
      '*/*': { throttlingRateLimit: 100, throttlingBurstLimit: 50 },
      '~1pets/GET': { throttlingRateLimit: 5.5, throttlingBurstLimit: 3 },
    })
    expect(await v2.send(new GetStageV2Command({ ApiId: apiId, StageName: '$default' }))).toMatchObject({
      DefaultRouteSettings: { ThrottlingRateLimit: 100, ThrottlingBurstLimit: 50 },
      RouteSettings: { 'GET /pets': { ThrottlingRateLimit: 7, ThrottlingBurstLimit: 2 } },
    })

    await runHooks(name, ['reset-all-endpoint-settings:resetEndpointSettings'], custom, functions)
    const { methodSettings } = await stage()
    expect(methodSettings).not.toHaveProperty(['~1pets/GET'])
    expect(methodSettings).toHaveProperty(['~1pets~1{id}/GET'])
  })
})
