import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  APIGatewayClient,
  CreateApiKeyCommand,
  CreateAuthorizerCommand,
  CreateUsagePlanCommand,
  CreateUsagePlanKeyCommand,
  DeleteStageCommand,
  GetApiKeyCommand,
  GetDomainNameCommand,
  GetUsagePlanKeyCommand,
  GetVpcLinkCommand,
} from '@aws-sdk/client-api-gateway'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createApiGateway, type StateDocument } from '../../src/index.ts'
import { type Interaction, type Pact, recordPacts, type StateName, state, verify, verifyPacts } from '../../src/pact.ts'

const restApiId = 'a1b2c3d4e5'
const apiId = 'f6g7h8i9j0'
const arn = 'arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/net/shop/50dc6c495c0c9188'

/** The states, the request, and the content of the answer. */
type Reading = readonly [given: readonly ReturnType<typeof state>[], path: string, body: object]

const V1: Readonly<Record<string, Reading>> = {
  authorizer: [
    [state('a REST API has an authorizer', { restApiId, authorizerId: 'auth01', name: 'jwt', type: 'TOKEN' })],
    `/restapis/${restApiId}/authorizers/auth01`,
    { id: 'auth01', name: 'jwt', type: 'TOKEN' },
  ],
  model: [
    [state('a REST API has a model', { restApiId, modelName: 'Pet', schema: '{"type":"object"}' })],
    `/restapis/${restApiId}/models/Pet`,
    { name: 'Pet', schema: '{"type":"object"}' },
  ],
  'request validator': [
    [
      state('a REST API has a request validator', {
        restApiId,
        requestValidatorId: 'val001',
        validateRequestBody: true,
      }),
    ],
    `/restapis/${restApiId}/requestvalidators/val001`,
    { id: 'val001', validateRequestBody: true, validateRequestParameters: false },
  ],
  'gateway response': [
    [state('a REST API has a gateway response', { restApiId, responseType: 'THROTTLED', statusCode: '503' })],
    `/restapis/${restApiId}/gatewayresponses/THROTTLED`,
    { responseType: 'THROTTLED', statusCode: '503', defaultResponse: false },
  ],
  'documentation part': [
    [
      state('a REST API has a documentation part', {
        restApiId,
        documentationPartId: 'part01',
        location: { type: 'API' },
        properties: '{"description":"pets"}',
      }),
    ],
    `/restapis/${restApiId}/documentation/parts/part01`,
    { id: 'part01', properties: '{"description":"pets"}' },
  ],
  resource: [
    [state('a REST API has a resource', { restApiId, resourceId: 'res001', path: '/pets' })],
    `/restapis/${restApiId}/resources/res001`,
    { id: 'res001', path: '/pets', pathPart: 'pets' },
  ],
  'API key': [
    [state('an API key exists', { apiKey: 'key0000001', name: 'web', enabled: true })],
    '/apikeys/key0000001',
    { id: 'key0000001', name: 'web', enabled: true },
  ],
  'usage plan': [
    [
      state('a usage plan exists', {
        usagePlanId: 'plan01',
        name: 'silver',
        apiStages: [{ apiId: restApiId, stage: 'prod' }],
        throttle: { burstLimit: 10, rateLimit: 5 },
      }),
    ],
    '/usageplans/plan01',
    { name: 'silver', throttle: { burstLimit: 10, rateLimit: 5 }, apiStages: [{ apiId: restApiId, stage: 'prod' }] },
  ],
  'key of a usage plan': [
    [
      state('a usage plan has a key', { usagePlanId: 'plan01', keyId: 'key0000001' }),
      state('a usage plan exists', { usagePlanId: 'plan01', name: 'silver' }),
      state('an API key exists', { apiKey: 'key0000001', name: 'web' }),
    ],
    '/usageplans/plan01/keys/key0000001',
    { id: 'key0000001', name: 'web', type: 'API_KEY' },
  ],
  'domain name': [
    [state('a domain name for REST APIs exists', { domainName: 'api.example.com', securityPolicy: 'TLS_1_2' })],
    '/domainnames/api.example.com',
    { domainName: 'api.example.com', securityPolicy: 'TLS_1_2' },
  ],
  'base path mapping': [
    [
      state('a REST API has a stage', { restApiId, stageName: 'prod' }),
      state('a domain name for REST APIs exists', { domainName: 'api.example.com' }),
      state('a REST API has a domain mapping', {
        restApiId,
        stageName: 'prod',
        domainName: 'api.example.com',
        basePath: 'v1',
      }),
    ],
    '/domainnames/api.example.com/basepathmappings/v1',
    { basePath: 'v1', restApiId, stage: 'prod' },
  ],
  'VPC link': [
    [state('a VPC link for REST APIs exists', { vpcLinkId: 'link01', name: 'private', targetArns: [arn] })],
    '/vpclinks/link01',
    { id: 'link01', name: 'private', targetArns: [arn], status: 'AVAILABLE' },
  ],
}

const V2: Readonly<Record<string, Reading>> = {
  'authorizer of an HTTP API': [
    [
      state('an HTTP API has an authorizer', {
        apiId,
        authorizerId: 'auth01',
        name: 'jwt',
        authorizerType: 'JWT',
        identitySource: ['$request.header.Authorization'],
        jwtConfiguration: { audience: ['shop'], issuer: 'https://issuer.example.com' },
      }),
    ],
    `/v2/apis/${apiId}/authorizers/auth01`,
    { authorizerId: 'auth01', name: 'jwt', authorizerType: 'JWT' },
  ],
  'integration of an HTTP API': [
    [
      state('an HTTP API has an integration', {
        apiId,
        integrationId: 'integ01',
        integrationType: 'HTTP_PROXY',
        integrationUri: 'https://example.com',
        integrationMethod: 'GET',
      }),
    ],
    `/v2/apis/${apiId}/integrations/integ01`,
    { integrationId: 'integ01', integrationType: 'HTTP_PROXY', integrationUri: 'https://example.com' },
  ],
  'model of a WebSocket API': [
    [state('a WebSocket API has a model', { apiId, modelId: 'model1', name: 'Pet', schema: '{}' })],
    `/v2/apis/${apiId}/models/model1`,
    { modelId: 'model1', name: 'Pet', schema: '{}' },
  ],
  'domain name': [
    [
      state('a domain name for HTTP APIs exists', {
        domainName: 'api.example.com',
        domainNameConfigurations: [{ endpointType: 'REGIONAL', securityPolicy: 'TLS_1_2' }],
      }),
    ],
    '/v2/domainnames/api.example.com',
    { domainName: 'api.example.com' },
  ],
  'VPC link': [
    [state('a VPC link for HTTP APIs exists', { vpcLinkId: 'link01', name: 'private', subnetIds: ['subnet-1'] })],
    '/v2/vpclinks/link01',
    { vpcLinkId: 'link01', name: 'private', subnetIds: ['subnet-1'] },
  ],
}

const interactionOf = (description: string, [given, path, body]: Reading): Interaction => ({
  description,
  type: 'Synchronous/HTTP',
  providerStates: given.map(([name, params]) => ({ name, params })),
  request: { method: 'GET', path, headers: { Accept: ['application/json'] } },
  response: { status: 200, body: { content: body, contentType: 'application/json', encoded: false } },
})

const pactOf = (api: 'v1' | 'v2', readings: Readonly<Record<string, Reading>>): Pact => ({
  consumer: { name: 'states' },
  provider: { name: `apigateway-${api}` },
  interactions: Object.entries(readings).map(([description, reading]) => interactionOf(description, reading)),
  metadata: { pactSpecification: { version: '4.0' } },
})

const folderWith = (...pacts: readonly Pact[]): string => {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-states-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [i, pact] of pacts.entries()) writeFileSync(join(folder, `${i}.json`), JSON.stringify(pact))
  return folder
}

describe('provider states that are derived from the resource table', () => {
  it.each(['server', 'msw', 'sdk'])('lead to the resource, read through %s', async (against) => {
    const { outcomes } = await verifyPacts({ pacts: folderWith(pactOf('v1', V1), pactOf('v2', V2)), against })
    expect(outcomes).toHaveLength(Object.keys(V1).length + Object.keys(V2).length)
  })

  it('do not compile without required members of the resource', () => {
    // @ts-expect-error: an authorizer has a type
    expect(() => state('a REST API has an authorizer', { restApiId, authorizerId: 'auth01', name: 'jwt' })).toThrow(
      'the parameter "type" (string) is missing',
    )
    // @ts-expect-error: a member that no usage plan has
    expect(() => state('a usage plan exists', { usagePlanId: 'p', name: 'x', limit: 5 })).toThrow(
      'unknown parameter "limit"',
    )
  })

  const refusals: Readonly<
    Record<string, readonly [given: ReturnType<typeof state>[], path: string, sentence: string]>
  > = {
    'the same key twice': [
      [state('an API key exists', { apiKey: 'key0000001' }), state('an API key exists', { apiKey: 'key0000001' })],
      '/apikeys/key0000001',
      'duplicate id key0000001',
    ],
    'an authorizer of a type that there is not': [
      [['a REST API has an authorizer', { restApiId, authorizerId: 'auth01', name: 'jwt', type: 'JWT' }]],
      `/restapis/${restApiId}/authorizers/auth01`,
      'JWT',
    ],
    'a usage plan for a request of the other version': [
      [state('a usage plan exists', { usagePlanId: 'plan01', name: 'silver' })],
      `/v2/apis/${apiId}`,
      'state "a usage plan exists" describes something of v1, but the request is one of v2.',
    ],
    'another usage plan than the request': [
      [state('a usage plan exists', { usagePlanId: 'plan01', name: 'silver' })],
      '/usageplans/plan02',
      'the states are about plan01, and the request is about plan02.',
    ],
    'an identifier without a text': [
      [state('a usage plan has a key', { usagePlanId: 'plan01', keyId: '' })],
      '/usageplans/plan01',
      'the parameter "keyId" is empty.',
    ],
    'a resource beside no methods that a stage was deployed with': [
      [
        state('a REST API has no methods', { restApiId }),
        state('a REST API has a stage', { restApiId, stageName: 'prod' }),
      ],
      `/restapis/${restApiId}/stages/prod`,
      'has no methods by another state',
    ],
  }

  it.each(Object.entries(refusals))('refuses %s', async (_, [given, path, sentence]) => {
    const api = path.startsWith('/v2') ? 'v2' : 'v1'
    const pact = pactOf(api, { reads: [given, path, {}] })
    const { verdict, problems } = await verify({ pacts: folderWith(pact) })
    expect(problems.join('\n')).toContain(sentence)
    expect(verdict).toBe('unverifiable')
  })
})

describe('recordings about these resources', () => {
  const document: StateDocument = {
    restApis: [{ id: restApiId, stages: [{ stageName: 'prod', deploymentId: 'dep001' }] }],
    apiKeys: [{ id: 'key0000001', name: 'web' }],
    usagePlans: [
      { id: 'plan01', name: 'silver', apiStages: [{ apiId: restApiId, stage: 'prod' }], keys: [{ id: 'key0000001' }] },
    ],
    domainNames: [
      { domainName: 'api.example.com', certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/1' },
    ],
    vpcLinks: [{ id: 'link01', name: 'private', targetArns: [arn] }],
  }

  it('are verified from states that describe them', async () => {
    const gateway = createApiGateway({ state: document })
    const client = new APIGatewayClient({
      region: 'us-east-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
      requestHandler: gateway.requestHandler(),
    })
    const recording = recordPacts(gateway, { consumer: 'plans' })
    await client.send(new GetApiKeyCommand({ apiKey: 'key0000001' }))
    await client.send(new CreateApiKeyCommand({ name: 'mobile' }))
    await client.send(new GetUsagePlanKeyCommand({ usagePlanId: 'plan01', keyId: 'key0000001' }))
    await client.send(new CreateUsagePlanCommand({ name: 'gold' }))
    await client
      .send(new CreateUsagePlanKeyCommand({ usagePlanId: 'plan01', keyId: 'nosuch', keyType: 'API_KEY' }))
      .catch(() => {})
    await client.send(new GetDomainNameCommand({ domainName: 'api.example.com' }))
    await client.send(new GetVpcLinkCommand({ vpcLinkId: 'link01' }))
    await client.send(
      new CreateAuthorizerCommand({
        restApiId,
        name: 'a',
        type: 'TOKEN',
        authorizerUri:
          'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:f/invocations',
        identitySource: 'method.request.header.Authorization',
      }),
    )
    // Only the usage plan, which the request does not name, says why.
    await client.send(new DeleteStageCommand({ restApiId, stageName: 'prod' })).catch(() => {})
    const [pact] = recording.pacts()
    const states = pact?.interactions.flatMap(({ providerStates = [] }) => providerStates.map(({ name }) => name))
    expect(new Set(states)).toEqual(
      new Set<StateName>([
        'a REST API exists',
        'a REST API has a stage',
        'a VPC link for REST APIs exists',
        'a domain name for REST APIs exists',
        'a usage plan exists',
        'a usage plan has a key',
        'an API key exists',
      ]),
    )
    const { outcomes } = await verifyPacts({ pacts: folderWith(pact as Pact) })
    expect(outcomes).toHaveLength(9)
  })
})
