import { describe, expect, it } from 'vitest'
import { createApiGateway, type Gateway, type StateDocument } from '../../src/index.ts'
import { throughTransports } from '../transports.ts'

const HOST = 'https://apigateway.us-east-1.amazonaws.com'
const AUTHORIZER =
  'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:111111111111:function:f/invocations'

type Send = (method: string, path: string, body?: unknown) => Promise<{ status: number; text: string }>

function sender(gateway: Gateway): Send {
  return async (method, path, body) => {
    const answer = await gateway.fetch(HOST + path, {
      method,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    return { status: answer.status, text: await answer.text() }
  }
}

/** An account with everything that this version has, made by requests. */
async function wholeAccount(): Promise<{ gateway: Gateway; apiId: string }> {
  const gateway = createApiGateway({ account: '111111111111', vpcLinks: { delayMs: 0 } })
  const send = sender(gateway)
  const make = async (method: string, path: string, body: unknown): Promise<Record<string, string>> => {
    const { status, text } = await send(method, path, body)
    expect([status < 300, text], `${method} ${path}`).toEqual([true, text])
    return JSON.parse(text)
  }
  const { id: apiId = '', rootResourceId } = await make('POST', '/restapis', {
    name: 'whole',
    description: 'd',
    version: '1',
    binaryMediaTypes: ['image/png'],
    minimumCompressionSize: 0,
    tags: { a: 'b' },
    policy: '{"Version":"2012-10-17","Statement":[]}',
  })
  const api = `/restapis/${apiId}`
  const link = await make('POST', '/vpclinks', {
    name: 'l',
    targetArns: ['arn:aws:elasticloadbalancing:us-east-1:1:lb'],
  })
  const guard = await make('POST', `${api}/authorizers`, {
    name: 'guard',
    type: 'TOKEN',
    authorizerUri: AUTHORIZER,
    identitySource: 'method.request.header.Auth',
    authorizerResultTtlInSeconds: 0,
  })
  const pool = await make('POST', `${api}/authorizers`, {
    name: 'pool',
    type: 'COGNITO_USER_POOLS',
    providerARNs: ['arn:aws:cognito-idp:us-east-1:111111111111:userpool/us-east-1_ABC123'],
  })
  const validator = await make('POST', `${api}/requestvalidators`, { name: 'v', validateRequestBody: true })
  await make('POST', `${api}/models`, { name: 'Pet', contentType: 'application/json', schema: '{"type":"object"}' })
  await make('PUT', `${api}/gatewayresponses/DEFAULT_5XX`, { statusCode: '599' })
  await make('PUT', `${api}/gatewayresponses/THROTTLED`, { responseTemplates: { 'text/plain': 'slow down' } })
  await make('POST', `${api}/documentation/parts`, { location: { type: 'API' }, properties: '{"x":1}' })
  const pets = await make('POST', `${api}/resources/${rootResourceId}`, { pathPart: 'pets' })
  const pet = await make('POST', `${api}/resources/${pets.id}`, { pathPart: '{petId}' })
  const get = `${api}/resources/${pet.id}/methods/GET`
  await make('PUT', get, {
    authorizationType: 'CUSTOM',
    authorizerId: guard.id,
    requestValidatorId: validator.id,
    requestParameters: { 'method.request.querystring.q': true },
    requestModels: { 'application/json': 'Pet' },
    apiKeyRequired: true,
  })
  await make('PUT', `${get}/responses/200`, { responseModels: { 'application/json': 'Empty' } })
  await make('PUT', `${get}/integration`, {
    type: 'HTTP',
    httpMethod: 'GET',
    uri: 'http://pets.example.com',
    connectionType: 'VPC_LINK',
    connectionId: link.id,
    cacheKeyParameters: ['method.request.querystring.q'],
  })
  await make('PUT', `${get}/integration/responses/200`, {
    selectionPattern: '',
    responseTemplates: { 'application/json': '' },
  })
  const post = `${api}/resources/${pet.id}/methods/POST`
  await make('PUT', post, {
    authorizationType: 'COGNITO_USER_POOLS',
    authorizerId: pool.id,
    authorizationScopes: ['a/b'],
  })
  await make('PUT', `${post}/integration`, { type: 'MOCK' })
  const { clientCertificateId } = await make('POST', '/clientcertificates', {})
  await make('POST', `${api}/documentation/versions`, { documentationVersion: 'v1' })
  const { id: deploymentId } = await make('POST', `${api}/deployments`, { description: 'one' })
  await make('POST', `${api}/stages`, {
    stageName: 'prod',
    deploymentId,
    documentationVersion: 'v1',
    variables: { a: 'b' },
    tags: { x: 'y' },
    canarySettings: { deploymentId, percentTraffic: 10 },
  })
  await make('PATCH', `${api}/stages/prod`, {
    patchOperations: [
      { op: 'replace', path: '/*/*/throttling/rateLimit', value: '10' },
      { op: 'replace', path: '/clientCertificateId', value: clientCertificateId },
    ],
  })
  const plan = await make('POST', '/usageplans', { name: 'p', apiStages: [{ apiId, stage: 'prod' }] })
  const key = await make('POST', '/apikeys', { name: 'k', enabled: true })
  await make('POST', `/usageplans/${plan.id}/keys`, { keyId: key.id, keyType: 'API_KEY' })
  await make('POST', '/domainnames', {
    domainName: 'a.example.com',
    regionalCertificateArn: 'arn:aws:acm:us-east-1:111111111111:certificate/x',
    endpointConfiguration: { types: ['REGIONAL'] },
  })
  await make('POST', '/domainnames/a.example.com/basepathmappings', { basePath: 'v1', restApiId: apiId, stage: 'prod' })
  // What is deployed is not what the API holds any more.
  await make('PATCH', api, { patchOperations: [{ op: 'replace', path: '/name', value: 'changed' }] })
  return { gateway, apiId }
}

const whole = await wholeAccount()
const API = `/restapis/${whole.apiId}`
const LISTS = {
  'resources?embed=methods': 'resources',
  stages: 'stages',
  deployments: 'deployments',
  authorizers: 'authorizers',
  models: 'models',
  requestvalidators: 'requestValidators',
  gatewayresponses: 'gatewayResponses',
  'documentation/parts': 'documentationParts',
  'documentation/versions': 'documentationVersions',
}

async function read(gateway: Gateway, path: string) {
  return JSON.parse((await sender(gateway)('GET', path)).text)
}

/** A gateway with a document, which knows the same account. */
function loaded(state: StateDocument): Gateway {
  return createApiGateway({ account: '111111111111', state })
}

describe('An account with everything', () => {
  it('is equal byte for byte after loading its snapshot', () => {
    const text = JSON.stringify(whole.gateway.snapshot())
    const again = loaded(JSON.parse(text))
    expect(JSON.stringify(again.snapshot())).toBe(text)
    expect(again.made).toEqual([])
  })

  it('gives the same answers after loading its own answers', async () => {
    const lists = Object.entries(LISTS).map(async ([path, member]) => [
      member,
      (await read(whole.gateway, `${API}/${path}`)).item,
    ])
    const api = { ...(await read(whole.gateway, API)), ...Object.fromEntries(await Promise.all(lists)) }
    const { item: clientCertificates } = await read(whole.gateway, '/clientcertificates')
    const again = loaded({ restApis: [api], clientCertificates })
    for (const path of ['', ...Object.keys(LISTS).map((list) => `/${list}`)]) {
      expect((await sender(again)('GET', API + path)).text).toBe((await sender(whole.gateway)('GET', API + path)).text)
    }
    expect(again.made).toEqual([])
  })

  it.each(Object.entries(LISTS))('can be loaded from a list of its answers: %s', async (path, member) => {
    const { item } = await read(whole.gateway, `${API}/${path}`)
    const again = loaded({ restApis: [{ id: whole.apiId, [member]: item }] })
    const names = (list: readonly Record<string, unknown>[]) =>
      list.map((one) => one.path ?? one.stageName ?? one.responseType ?? one.version ?? one.id)
    expect(names((await read(again, `${API}/${path}`)).item)).toEqual(names(item))
    expect(JSON.stringify(loaded(again.snapshot()).snapshot())).toBe(JSON.stringify(again.snapshot()))
  })
})

const guarded = {
  id: 'res002',
  parentId: 'res001',
  pathPart: 'dogs',
  path: '/pets/dogs',
  resourceMethods: {
    GET: {
      httpMethod: 'GET',
      authorizationType: 'CUSTOM',
      authorizerId: 'auth01',
      requestValidatorId: 'val001',
      requestModels: { 'application/json': 'Dog', 'application/xml': 'Empty' },
    },
    POST: { httpMethod: 'POST', authorizationType: 'COGNITO_USER_POOLS', authorizerId: 'pool01' },
  },
}

throughTransports('A document that an answer names and the state document lacks', (open) => {
  it('is created by a resource: with its parents, authorizers, validator and models', async () => {
    const { gateway, request } = await open({ state: { restApis: [{ id: 'a1b2c3d4e5', resources: [guarded] }] } })
    expect(gateway.made).toEqual([
      'restApis[0].resources[0].path: resource /pets was created.',
      'restApis.a1b2c3d4e5.resources./pets/dogs.GET: authorizer auth01 was created.',
      'restApis.a1b2c3d4e5.resources./pets/dogs.GET: request validator val001 was created.',
      'restApis.a1b2c3d4e5.resources./pets/dogs.GET: model Dog was created.',
      'restApis.a1b2c3d4e5.resources./pets/dogs.POST: authorizer pool01 was created.',
    ])
    const get = async (path: string) => (await request('GET', `/restapis/a1b2c3d4e5/${path}`)).body
    expect(await get('resources/res001')).toMatchObject({ path: '/pets', pathPart: 'pets' })
    expect(await get('authorizers/pool01')).toMatchObject({ type: 'COGNITO_USER_POOLS' })
    expect(await get('authorizers/auth01')).toMatchObject({ type: 'TOKEN' })
    expect(await get('requestvalidators/val001')).toMatchObject({ name: 'val001' })
    expect(await get('models/Dog')).toMatchObject({ contentType: 'application/json' })
    const method = '/restapis/a1b2c3d4e5/resources/res002/methods/GET'
    const operation = { op: 'replace', path: '/apiKeyRequired', value: 'true' }
    expect((await request('PATCH', method, { patchOperations: [operation] })).status).toBe(200)
    expect((await request('DELETE', '/restapis/a1b2c3d4e5/authorizers/auth01')).status).toBe(409)
  })

  it('has the root resource that a child names', async () => {
    const child = { path: '/pets', parentId: 'r0o0t00000', pathPart: 'pets', id: 'res001' }
    const { request } = await open({ state: { restApis: [{ id: 'a1b2c3d4e5', resources: [child] }] } })
    expect((await request('GET', '/restapis/a1b2c3d4e5')).body.rootResourceId).toBe('r0o0t00000')
  })

  it('is created by a mapping: with its API and its stage', async () => {
    const basePathMappings = [
      { basePath: 'v1', restApiId: 'a1b2c3d4e5', stage: 'prod' },
      { basePath: 'v2', restApiId: 'b1b2c3d4e5' },
    ]
    const { gateway, request } = await open({
      state: { domainNames: [{ domainName: 'a.example.com', basePathMappings }] },
    })
    expect(gateway.made).toEqual([
      'basePathMappings.a.example.com: the stage prod of the API a1b2c3d4e5 was created.',
      'basePathMappings.a.example.com: the API b1b2c3d4e5 was created.',
    ])
    expect((await request('GET', '/restapis/a1b2c3d4e5/stages/prod')).status).toBe(200)
    expect((await request('GET', '/restapis/b1b2c3d4e5')).status).toBe(200)
  })
})
