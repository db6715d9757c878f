import { describe, expect, it } from 'vitest'
import { createApiGateway, manualClock, type StateDocument } from '../../src/index.ts'
import { throughTransports } from '../transports.ts'
import { API, httpApi, STAGE, webSocketApi } from './given.ts'

throughTransports('A state document', (open) => {
  it('gets the defaults of AWS for omitted members', async () => {
    const state: StateDocument = {
      apis: [
        {
          apiId: 'a1b2c3d4e5',
          routes: ['GET /pets', '$default'],
          deployments: [{ deploymentId: 'xqj949' }],
          integrations: [{ integrationId: 'integ01' }],
          stages: [{ stageName: '$default', autoDeploy: true }],
        },
      ],
    }
    const clock = manualClock('2026-01-01T00:00:00Z')
    const { request } = await open({ state, clock, region: 'eu-west-1' })
    clock.advance(5000)
    const createdDate = '2026-01-01T00:00:00Z'
    expect((await request('GET', API)).body).toMatchObject({
      apiEndpoint: 'https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com',
      createdDate,
      name: 'a1b2c3d4e5',
      protocolType: 'HTTP',
      tags: {},
    })
    expect((await request('GET', `${API}/stages/%24default`)).body).toEqual({
      autoDeploy: true,
      createdDate,
      defaultRouteSettings: { detailedMetricsEnabled: false },
      lastUpdatedDate: createdDate,
      routeSettings: {},
      stageName: '$default',
      stageVariables: {},
      tags: {},
    })
    expect((await request('GET', `${API}/deployments/xqj949`)).body).toMatchObject({ deploymentStatus: 'DEPLOYED' })
    expect((await request('GET', `${API}/integrations/integ01`)).body).toMatchObject({ timeoutInMillis: 30000 })
    const { items } = (await request('GET', `${API}/routes`)).body
    expect(items.map(({ routeKey }: { routeKey: string }) => routeKey).sort()).toEqual(['$default', 'GET /pets'])
  })

  it('gets the content type of AWS for a model that has none', async () => {
    const models = [{ modelId: 'model1', name: 'Pet', schema: '{}' }]
    const { request } = await open({ state: webSocketApi({}, { models }) })
    expect((await request('GET', `${API}/models/model1`)).body).toMatchObject({ contentType: 'application/json' })
  })

  it('accepts dates in any ISO form, and returns them in one', async () => {
    const state = httpApi(
      { createdDate: '2020-04-06T23:23:46.789+02:00' },
      { createdDate: '2020-04-06T23:23:46+00:00' },
    )
    const { request } = await open({ state })
    expect((await request('GET', API)).body.createdDate).toBe('2020-04-06T23:23:46Z')
    expect((await request('GET', STAGE)).body).toMatchObject({
      createdDate: '2020-04-06T21:23:46Z',
      lastUpdatedDate: '2020-04-06T21:23:46Z',
    })
  })

  it('may name deleted routes in settings, and unknown certificates', async () => {
    const { gateway } = await open({ state: httpApi({ routeSettings: { 'GET /gone': {} }, clientCertificateId: 'x' }) })
    expect(gateway.v2.stage('a1b2c3d4e5', 'prod')).toMatchObject({ routeSettings: { 'GET /gone': {} } })
  })
})

describe('A state document of HTTP APIs', () => {
  it('contains the deployments that its stages name, and reports the created ones', () => {
    const gateway = createApiGateway({ state: httpApi({ deploymentId: 'dep009' }, { deployments: [] }) })
    expect(gateway.made).toEqual(['apis[0].stages[0].deploymentId: deployment dep009 was created.'])
    expect(gateway.snapshot().apis?.[0]?.deployments).toMatchObject([{ deploymentId: 'dep009' }])
  })

  it('sets the description of AWS if that of an automatic deployment is empty', () => {
    const deployments = [{ deploymentId: 'dep001', autoDeployed: true, description: '' }]
    const gateway = createApiGateway({ state: httpApi({}, { deployments }) })
    const snapshot = gateway.snapshot()
    expect(snapshot.apis?.[0]?.deployments?.[0]?.description).toMatch(/^Automatic deployment/)
    gateway.load(snapshot)
    expect(gateway.snapshot()).toEqual(snapshot)
  })

  it('keeps dates past the year 9999', () => {
    const createdDate = '9999-12-31T23:59:59-10:00'
    const gateway = createApiGateway({ state: httpApi({ createdDate }) })
    const snapshot = gateway.snapshot()
    expect(snapshot.apis?.[0]?.stages?.[0]?.createdDate).toBe('+010000-01-01T09:59:59Z')
    gateway.load(snapshot)
    expect(gateway.snapshot()).toEqual(snapshot)
  })
})

describe('A state document that contradicts itself', () => {
  const mapping = { domainName: 'x.example.com', apiId: 'a1b2c3d4e5', stage: 'prod' }
  const twice = <T>(one: T): T[] => [one, one]
  const contradictions: readonly [string, StateDocument][] = [
    ['apis[1].apiId: duplicate apiId a1b2c3d4e5.', { apis: twice({ apiId: 'a1b2c3d4e5' }) }],
    ['apis[0].stages[1].stageName: duplicate stageName prod.', httpApi({}, { stages: twice({ stageName: 'prod' }) })],
    [
      'apis[0].deployments[1].deploymentId: duplicate deploymentId dep001.',
      httpApi({}, { deployments: twice({ deploymentId: 'dep001' }) }),
    ],
    [
      'apis[0].integrations[1].integrationId: duplicate integrationId integ01.',
      httpApi({}, { integrations: twice({ integrationId: 'integ01' }) }),
    ],
    ['apis[0].routes[1]: duplicate route GET /pets.', httpApi({}, { routes: twice('GET /pets') })],
    [
      'apis[0].routes[1].routeId: duplicate routeId route01.',
      httpApi({}, { routes: ['a', 'b'].map((x) => ({ routeKey: `GET /${x}`, routeId: 'route01' })) }),
    ],
    ['apis[0].routes[0]: "pets" is not a key of an HTTP route.', httpApi({}, { routes: ['pets'] })],
    ['apis[0].routes[0].routeKey: is missing.', httpApi({}, { routes: [{ routeId: 'route01' } as never] })],
    [
      'apis[0].stages[0].accessLogSettings: needs both destinationArn and format.',
      httpApi({ accessLogSettings: { format: 'x' } }),
    ],
    [
      'apis[0].stages[0]: an HTTP API has no execution logs: no loggingLevel, no dataTraceEnabled.',
      httpApi({ routeSettings: { 'GET /pets': { loggingLevel: 'OFF' } } }),
    ],
    [
      'apis[0].stages[0].stageName: "a b" does not satisfy pattern ^(\\$default|[A-Za-z0-9_-]{1,128})$.',
      httpApi({ stageName: 'a b' }),
    ],
    [
      'apis[0].stages[0].autodeploy: unknown member. Did you mean "autoDeploy"?',
      httpApi({ autodeploy: true } as never),
    ],
    [
      'apis[0].stages[0].deploymentId: "deployment 1" does not satisfy pattern ^[a-z0-9]{6}$.',
      httpApi({ deploymentId: 'deployment 1' }, { deployments: [] }),
    ],
    ['apis[0].stages[0].createdDate: "yesterday" is not an ISO date.', httpApi({ createdDate: 'yesterday' })],
    ['apis[0].protocolType: "REST" is none of HTTP, WEBSOCKET.', httpApi({}, { protocolType: 'REST' as never })],
    ['apis[0].apiId: is missing.', { apis: [{} as never] }],
    ['apis: must be of type array, not {}.', { apis: {} as never }],
    [
      'apis[0].pendingDeployments[0].stageName: prod is not a stage with autoDeploy.',
      httpApi({}, { pendingDeployments: [{ stageName: 'prod', dueDate: '2026-01-01T00:00:00Z' }] }),
    ],
    [
      'apiMappings[0].apiId: the API nosuch does not exist.',
      { ...httpApi(), apiMappings: [{ ...mapping, apiId: 'nosuch' }] },
    ],
    [
      'apiMappings[0].stage: the API a1b2c3d4e5 has no stage nosuch.',
      { ...httpApi(), apiMappings: [{ ...mapping, stage: 'nosuch' }] },
    ],
    ['apiMappings[1]: x.example.com has a mapping "" already.', { ...httpApi(), apiMappings: twice(mapping) }],
    [
      'apiMappings[1].apiMappingId: duplicate apiMappingId map001.',
      {
        ...httpApi(),
        apiMappings: ['a', 'b'].map((apiMappingKey) => ({ ...mapping, apiMappingId: 'map001', apiMappingKey })),
      },
    ],
    [
      'logs.access: "never" is none of denied, cannotExtendPolicy, policyTooLong.',
      { logs: { access: 'never' as never } },
    ],
    [
      'accounts[0].apis[0].stages[0].createdDate: "yesterday" is not an ISO date.',
      { accounts: [{ accountId: '210987654321', region: 'eu-west-1', ...httpApi({ createdDate: 'yesterday' }) }] },
    ],
  ]

  it.each(contradictions)('is refused: %s', (message, state) => {
    const gateway = createApiGateway({ state: webSocketApi() })
    const before = gateway.snapshot()
    expect(() => gateway.load(state)).toThrow(message)
    expect(gateway.snapshot()).toEqual(before)
  })
})

describe('A snapshot', () => {
  it('contains the complete loaded state, and loads unchanged', () => {
    const full: StateDocument = {
      ...webSocketApi(
        {
          accessLogSettings: {
            destinationArn: 'arn:aws:logs:us-east-1:123456789012:log-group:x',
            format: '$context.requestId',
          },
          apiGatewayManaged: true,
          deploymentId: 'dep001',
          description: 'x',
          lastDeploymentStatusMessage: 'y',
          routeSettings: { echo: { loggingLevel: 'INFO' } },
          stageVariables: { a: '1' },
          tags: { b: '2' },
        },
        { deployments: [{ deploymentId: 'dep001', autoDeployed: true }], integrations: [{ integrationId: 'integ01' }] },
      ),
      apiMappings: [{ domainName: 'x.example.com', apiId: 'a1b2c3d4e5', stage: 'prod' }],
      logs: { missingGroups: ['/gone'] },
    }
    const gateway = createApiGateway({ state: full })
    const snapshot = gateway.snapshot()
    expect(snapshot).toMatchObject({
      apis: [{ stages: full.apis?.[0]?.stages }],
      domainNames: [
        { domainName: 'x.example.com', apiMappings: [{ apiId: 'a1b2c3d4e5', stage: 'prod', apiMappingKey: '' }] },
      ],
      logs: full.logs,
    })
    const other = createApiGateway({ state: JSON.parse(JSON.stringify(snapshot)), seed: 99 })
    expect(other.snapshot()).toEqual(snapshot)
  })

  it('of nothing is empty', () => {
    expect(createApiGateway().snapshot()).toMatchObject({ apis: [], domainNames: [], vpcLinks: [] })
    expect(createApiGateway().snapshot()).not.toHaveProperty('logs')
  })
})

describe('The parts of an API in a state document', () => {
  const load = (protocolType: 'HTTP' | 'WEBSOCKET', parts: object) => () =>
    createApiGateway({ state: { apis: [{ apiId: 'a1b2c3d4e5', protocolType, ...parts }] } })
  const uri = 'arn:aws:lambda:us-east-1:123456789012:function:authorize'
  const request = { authorizerId: 'auth01', name: 'one', authorizerType: 'REQUEST', authorizerUri: uri }
  const jwtConfiguration = { audience: ['web'], issuer: 'https://issuer.example.com' }
  const jwt = { authorizerId: 'auth01', name: 'one', authorizerType: 'JWT', jwtConfiguration }

  it.each([
    ['WEBSOCKET', jwt, 'authorizerType'],
    ['WEBSOCKET', { ...request, authorizerPayloadFormatVersion: '2.0' }, 'authorizerPayloadFormatVersion'],
    ['WEBSOCKET', { ...request, authorizerResultTtlInSeconds: 0 }, 'authorizerResultTtlInSeconds'],
    ['WEBSOCKET', { ...request, enableSimpleResponses: false }, 'enableSimpleResponses'],
    ['WEBSOCKET', { ...request, identitySource: ['$request.header.x'] }, 'identitySource'],
    ['WEBSOCKET', { ...request, identityValidationExpression: '(' }, 'identityValidationExpression'],
    ['WEBSOCKET', { ...request, authorizerCredentialsArn: 'me' }, 'authorizerCredentialsArn'],
    ['HTTP', request, 'authorizerPayloadFormatVersion'],
    ['HTTP', { ...request, authorizerUri: undefined }, 'authorizerUri'],
    ['HTTP', { ...jwt, jwtConfiguration: undefined }, 'jwtConfiguration'],
    ['HTTP', { ...jwt, jwtConfiguration: { issuer: 'https://issuer.example.com' } }, 'jwtConfiguration'],
    ['HTTP', { ...jwt, identitySource: ['Authorization'] }, 'identitySource'],
    ['HTTP', { ...jwt, jwtConfiguration: { ...jwtConfiguration, issuer: 'http://issuer' } }, 'jwtConfiguration'],
    ['HTTP', { ...jwt, enableSimpleResponses: true }, 'enableSimpleResponses'],
    ['HTTP', { ...request, authorizerPayloadFormatVersion: '3.0' }, 'authorizerPayloadFormatVersion'],
    [
      'HTTP',
      { ...request, authorizerPayloadFormatVersion: '1.0', enableSimpleResponses: true },
      'enableSimpleResponses',
    ],
    [
      'HTTP',
      { ...request, authorizerPayloadFormatVersion: '2.0', authorizerResultTtlInSeconds: 60 },
      'authorizerResultTtlInSeconds',
    ],
    [
      'HTTP',
      { ...request, authorizerPayloadFormatVersion: '2.0', authorizerResultTtlInSeconds: 3601 },
      'authorizerResultTtlInSeconds',
    ],
  ] as const)('refuse an authorizer that a %s API cannot have: %j', (protocolType, authorizer, member) => {
    const entry = JSON.parse(JSON.stringify(authorizer))
    expect(load(protocolType, { authorizers: [entry] })).toThrow(
      `apis[0].authorizers[0].${member}: CreateAuthorizer refuses it: `,
    )
  })

  it.each([
    ['HTTP', { authorizationType: 'JWT' }, 'authorizerId'],
    ['HTTP', { authorizationType: 'JWT', authorizerId: 'nosuch' }, 'authorizerId'],
    ['HTTP', { authorizationType: 'CUSTOM', authorizerId: 'auth01' }, 'authorizerId'],
    ['HTTP', { authorizationScopes: ['a'] }, 'authorizationScopes'],
    ['HTTP', { apiKeyRequired: true }, 'apiKeyRequired'],
    ['HTTP', { target: 'int0001' }, 'target'],
    ['WEBSOCKET', { authorizationType: 'AWS_IAM' }, 'authorizationType'],
    ['WEBSOCKET', { requestParameters: { x: { required: true } } }, 'requestParameters'],
  ] as const)('refuse a route that a %s API cannot have: %j', (protocolType, route, member) => {
    const authorizers = protocolType === 'HTTP' ? [jwt] : []
    expect(load(protocolType, { authorizers, routes: [{ routeKey: 'GET /pets', ...route }] })).toThrow(
      `apis[0].routes[0].${member}: CreateRoute refuses it: `,
    )
  })

  it('find the authorizer of a route in any order', () => {
    const route = { routeKey: 'GET /pets', authorizationType: 'JWT', authorizerId: 'auth01' }
    expect(load('HTTP', { routes: [route], authorizers: [jwt] })).not.toThrow()
  })

  it.each([
    [{ models: [{ name: 'Pet', schema: '{}' }] }, 'apis[0].models[0]: an HTTP API has no models.'],
    [
      { routes: [{ routeKey: 'GET /pets', responses: [{ routeResponseKey: '$default' }] }] },
      'apis[0].routes[0].responses[0]: a route of an HTTP API has no responses.',
    ],
    [
      {
        integrations: [
          { integrationId: 'int0001', integrationType: 'HTTP_PROXY', responses: [{ integrationResponseKey: '/200/' }] },
        ],
      },
      'apis[0].integrations[0].responses[0]: an integration of an HTTP API has no responses.',
    ],
    [
      { integrations: [{ integrationId: 'int0001', integrationType: 'MOCK' }] },
      'apis[0].integrations[0].integrationType: an HTTP API has AWS_PROXY and HTTP_PROXY alone, not MOCK.',
    ],
  ])('refuse what an HTTP API does not have: %j', (parts, message) => {
    expect(load('HTTP', parts)).toThrow(message)
  })
})

it('A state document of v2 completes domain names and VPC links', () => {
  const domainNames = [{ domainName: 'pets.example.com', apiMappings: [] }]
  const gateway = createApiGateway({
    state: {
      domainNames,
      vpcLinks: [{ vpcLinkId: 'link01', name: 'pets', subnetIds: ['subnet-0a'] }],
    } as StateDocument,
  })
  expect(gateway.snapshot()).toMatchObject({
    domainNames: [
      {
        apiMappingSelectionExpression: '$request.basepath',
        domainNameArn: 'arn:aws:apigateway:us-east-1::/domainnames/pets.example.com',
        domainNameConfigurations: [
          { apiGatewayDomainName: expect.stringMatching(/^d-\w{10}\.execute-api\./), domainNameStatus: 'AVAILABLE' },
        ],
        routingMode: 'API_MAPPING_ONLY',
      },
    ],
    vpcLinks: [
      { vpcLinkStatus: 'AVAILABLE', vpcLinkStatusMessage: 'VPC link is ready to route traffic', vpcLinkVersion: 'V2' },
    ],
  })
})
