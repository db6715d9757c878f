import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { createApiGateway, manualClock, type StateDocument } from '../../src/index.ts'
import { throughTransports } from '../transports.ts'
import { API, httpApi, webSocketApi } from './given.ts'

const EXPORT = `${API}/exports/OAS30?outputType=JSON`
const LAMBDA = 'arn:aws:lambda:us-east-1:123456789012:function:pets'

const shop: StateDocument = {
  apis: [
    {
      apiId: 'a1b2c3d4e5',
      name: 'Shop',
      description: 'Sells pets',
      version: '7',
      protocolType: 'HTTP',
      tags: { team: 'pets' },
      disableExecuteApiEndpoint: true,
      corsConfiguration: { allowOrigins: ['https://example.com'], allowHeaders: ['x-one'], maxAge: 300 },
      authorizers: [
        {
          authorizerId: 'jwt001',
          authorizerType: 'JWT',
          identitySource: ['$request.header.Authorization'],
          jwtConfiguration: { audience: ['web'], issuer: 'https://issuer.example.com' },
          name: 'users',
        },
        {
          authorizerId: 'req001',
          authorizerPayloadFormatVersion: '2.0',
          authorizerResultTtlInSeconds: 0,
          authorizerType: 'REQUEST',
          authorizerUri: LAMBDA,
          enableSimpleResponses: false,
          identitySource: ['$request.header.X-Key', '$request.querystring.key'],
          name: 'keys',
        },
      ],
      integrations: [
        {
          integrationId: 'lambda1',
          integrationType: 'AWS_PROXY',
          integrationMethod: 'POST',
          integrationUri: LAMBDA,
          payloadFormatVersion: '2.0',
        },
        {
          integrationId: 'proxy01',
          integrationType: 'HTTP_PROXY',
          integrationMethod: 'GET',
          integrationUri: 'https://backend.example.com',
          timeoutInMillis: 5000,
          requestParameters: { 'append:header.x': '1' },
        },
      ],
      routes: [
        { routeKey: '$default', target: 'integrations/lambda1' },
        {
          routeKey: 'GET /pets/{petId}',
          target: 'integrations/proxy01',
          operationName: 'ReadPet',
          authorizationType: 'JWT',
          authorizerId: 'jwt001',
          authorizationScopes: ['pets:read'],
        },
        {
          routeKey: 'POST /pets/{petId}',
          target: 'integrations/lambda1',
          authorizationType: 'CUSTOM',
          authorizerId: 'req001',
        },
        { routeKey: 'ANY /signed', target: 'integrations/lambda1', authorizationType: 'AWS_IAM' },
      ],
      stages: [{ stageName: 'dev' }, { stageName: '$default' }],
    },
  ],
}

throughTransports('Exports of HTTP APIs', (open) => {
  it('contain all parts of the API', async () => {
    const { request } = await open({ state: shop })
    const { status, headers, body } = await request('GET', EXPORT)
    expect([status, headers.get('content-type')]).toEqual([200, 'application/octet-stream'])
    expect(body).toEqual({
      openapi: '3.0.1',
      info: { title: 'Shop', description: 'Sells pets', version: '7' },
      servers: [
        {
          url: 'https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/{basePath}',
          variables: { basePath: { default: '' } },
          'x-amazon-apigateway-endpoint-configuration': { disableExecuteApiEndpoint: true },
        },
      ],
      tags: [{ name: 'team', 'x-amazon-apigateway-tag-value': 'pets' }],
      paths: {
        '/$default': {
          'x-amazon-apigateway-any-method': {
            isDefaultRoute: true,
            responses: { default: { description: 'Default response for $default' } },
            'x-amazon-apigateway-integration': {
              payloadFormatVersion: '2.0',
              type: 'aws_proxy',
              httpMethod: 'POST',
              uri: LAMBDA,
              connectionType: 'INTERNET',
            },
          },
        },
        '/pets/{petId}': {
          get: {
            operationId: 'ReadPet',
            responses: { default: { description: 'Default response for GET /pets/{petId}' } },
            security: [{ users: ['pets:read'] }],
            'x-amazon-apigateway-integration': {
              requestParameters: { 'append:header.x': '1' },
              payloadFormatVersion: '1.0',
              type: 'http_proxy',
              httpMethod: 'GET',
              uri: 'https://backend.example.com',
              connectionType: 'INTERNET',
              timeoutInMillis: 5000,
            },
          },
          post: {
            responses: { default: { description: 'Default response for POST /pets/{petId}' } },
            security: [{ keys: [] }],
            'x-amazon-apigateway-integration': expect.objectContaining({ type: 'aws_proxy' }),
          },
          parameters: [
            {
              name: 'petId',
              in: 'path',
              description: 'Generated path parameter for petId',
              required: true,
              schema: { type: 'string' },
            },
          ],
        },
        '/signed': {
          'x-amazon-apigateway-any-method': {
            responses: { default: { description: 'Default response for ANY /signed' } },
            'x-amazon-apigateway-auth': { type: 'AWS_IAM' },
            'x-amazon-apigateway-integration': expect.objectContaining({ type: 'aws_proxy' }),
          },
        },
      },
      components: {
        securitySchemes: {
          users: {
            type: 'oauth2',
            flows: {},
            'x-amazon-apigateway-authorizer': {
              identitySource: '$request.header.Authorization',
              jwtConfiguration: { audience: ['web'], issuer: 'https://issuer.example.com' },
              type: 'jwt',
            },
          },
          keys: {
            type: 'apiKey',
            name: 'X-Key',
            in: 'header',
            'x-amazon-apigateway-authorizer': {
              identitySource: '$request.header.X-Key,$request.querystring.key',
              authorizerUri: LAMBDA,
              authorizerPayloadFormatVersion: '2.0',
              authorizerResultTtlInSeconds: 0,
              type: 'request',
              enableSimpleResponses: false,
            },
          },
        },
      },
      'x-amazon-apigateway-cors': {
        allowHeaders: ['x-one'],
        maxAge: 300,
        allowCredentials: false,
        allowOrigins: ['https://example.com'],
      },
      'x-amazon-apigateway-importexport-version': '1.0',
    })
  })

  it('omit the extensions of the service on request', async () => {
    const { request } = await open({ state: shop })
    const { text, body } = await request('GET', `${EXPORT}&includeExtensions=false`)
    expect(text.replaceAll('x-amazon-apigateway-any-method', '')).not.toContain('x-amazon')
    expect(body.paths['/pets/{petId}'].get).toEqual({
      operationId: 'ReadPet',
      responses: { default: { description: 'Default response for GET /pets/{petId}' } },
      security: [{ users: ['pets:read'] }],
    })
  })

  it('have the time of the export if the API has no version, and the stage as base path', async () => {
    const clock = manualClock('2026-03-04T12:56:53.700Z')
    const { request } = await open({ state: httpApi({ stageName: 'dev' }), clock })
    const { body } = await request('GET', `${EXPORT}&stageName=dev&exportVersion=1.0`)
    expect(body.info).toEqual({ title: 'a1b2c3d4e5', version: '2026-03-04 12:56:53UTC' })
    expect(body.servers[0].variables).toEqual({ basePath: { default: 'dev' } })
    const bare = await open({ state: shop })
    const { body: fallback } = await bare.request('GET', `${EXPORT}&stageName=%24default`)
    expect(fallback.servers[0].variables).toEqual({ basePath: { default: '' } })
  })

  it.each([
    ['another specification', `${API}/exports/OAS31?outputType=JSON`, 'Invalid specification specified: OAS31'],
    ['another output type', `${API}/exports/OAS30?outputType=XML`, 'Invalid outputType specified: XML'],
    ['no output type', `${API}/exports/OAS30`, 'Invalid request input. ExportApi input is missing output type.'],
    ['another version', `${EXPORT}&exportVersion=2.0`, 'Invalid exportVersion specified: 2.0'],
  ])('are refused for %s', async (_, path, message) => {
    const { request } = await open({ state: shop })
    const { status, body } = await request('GET', path)
    expect([status, body]).toEqual([400, { message }])
  })

  it('are refused for a stage or an API that does not exist, and for WebSocket APIs', async () => {
    const { request } = await open({ state: shop })
    expect(await request('GET', `${EXPORT}&stageName=nope`)).toMatchObject({
      status: 404,
      body: { message: 'Invalid stage identifier specified' },
    })
    expect((await request('GET', EXPORT.replace('a1b2c3d4e5', 'zzzzzzzzzz'))).status).toBe(404)
    const webSocket = await open({ state: webSocketApi() })
    expect(await webSocket.request('GET', EXPORT)).toMatchObject({
      status: 400,
      body: { message: 'Export is not supported for WEBSOCKET protocolType' },
    })
  })

  it('of a stage have the deployed API, whatever its later changes', async () => {
    const { request } = await open({ state: httpApi({ stageName: 'dev' }) })
    const paths = async (query = '') => Object.keys((await request('GET', EXPORT + query)).body.paths)
    const { body: first } = await request('POST', `${API}/deployments`, { stageName: 'dev' })
    await request('POST', `${API}/routes`, { routeKey: 'GET /new', target: 'integrations/unknown' })
    expect(await paths('&stageName=dev')).toEqual(['/pets', '/toys'])
    expect(await paths()).toEqual(['/new', '/pets', '/toys'])

    await request('POST', `${API}/deployments`, { stageName: 'dev' })
    expect(await paths('&stageName=dev')).toEqual(['/new', '/pets', '/toys'])
    await request('PATCH', `${API}/stages/dev`, { deploymentId: first.deploymentId })
    expect(await paths('&stageName=dev')).toEqual(['/pets', '/toys'])
  })

  it('of a stage with autoDeploy have each change once it is deployed', async () => {
    const { request } = await open({ state: httpApi({ stageName: 'dev', autoDeploy: true }) })
    await request('POST', `${API}/routes`, { routeKey: 'GET /new', target: 'integrations/unknown' })
    const { body } = await request('GET', `${EXPORT}&stageName=dev`)
    expect(Object.keys(body.paths)).toEqual(['/new', '/pets', '/toys'])
  })
})

it('An export in YAML equals the one in JSON', async () => {
  const gateway = createApiGateway({ state: shop })
  const text = async (type: string) =>
    await (await gateway.fetch(`https://example.com${API}/exports/OAS30?outputType=${type}`)).text()
  expect(parse(await text('YAML'))).toEqual(JSON.parse(await text('JSON')))
})

it('Deployed content survives a state document', async () => {
  const gateway = createApiGateway({ state: httpApi({ stageName: 'dev' }) })
  const call = async (one: typeof gateway, method: string, path: string, body?: object) =>
    await (
      await one.fetch(`https://example.com${path}`, { method, ...(body && { body: JSON.stringify(body) }) })
    ).json()
  await call(gateway, 'POST', `${API}/deployments`, { stageName: 'dev' })
  expect(gateway.snapshot().apis?.[0]).not.toHaveProperty('deployedApis')
  await call(gateway, 'POST', `${API}/routes`, { routeKey: 'GET /new', target: 'integrations/unknown' })

  const document = gateway.snapshot()
  const again = createApiGateway({ state: document })
  expect(again.snapshot()).toEqual(document)
  const before = await call(gateway, 'GET', `${EXPORT}&stageName=dev`)
  const after = await call(again, 'GET', `${EXPORT}&stageName=dev`)
  expect([Object.keys(before.paths), Object.keys(after.paths)]).toEqual([
    ['/pets', '/toys'],
    ['/pets', '/toys'],
  ])
})

it('A state document with deployed content of unknown deployments is refused', () => {
  const gateway = createApiGateway({ state: httpApi({ deploymentId: 'dep001' }, { routes: [] }) })
  const [api] = gateway.snapshot().apis ?? []
  const { stages, deployments, routes, integrations, authorizers, models, ...rest } = { ...api, models: [] }
  const deployed = { deploymentId: 'nope00', api: rest, routes: [], integrations: [], authorizers: [] }
  const document: unknown = { apis: [{ ...api, deployedApis: [deployed] }] }
  expect(() => createApiGateway({ state: document as StateDocument })).toThrow(
    'apis[0].deployedApis[0].deploymentId: the deployment nope00 does not exist.',
  )
})
