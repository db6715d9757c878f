import { expect, it } from 'vitest'
import { manualClock } from '../../src/index.ts'
import { throughTransports } from '../transports.ts'
import { API, httpApi, STAGE, webSocketApi } from './given.ts'

throughTransports('APIs', (open) => {
  it('start with the defaults of AWS, and have tags in every answer but that of CreateApi', async () => {
    const { request } = await open({ clock: manualClock('2026-01-01T00:00:00.999Z') })
    const { status, body } = await request('POST', '/v2/apis', { name: 'shop', protocolType: 'HTTP' })
    expect(status).toBe(201)
    expect(body).toEqual({
      apiEndpoint: `https://${body.apiId}.execute-api.us-east-1.amazonaws.com`,
      apiId: expect.stringMatching(/^[a-z0-9]{10}$/),
      apiKeySelectionExpression: '$request.header.x-api-key',
      createdDate: '2026-01-01T00:00:00Z',
      disableExecuteApiEndpoint: false,
      ipAddressType: 'ipv4',
      name: 'shop',
      protocolType: 'HTTP',
      routeSelectionExpression: '$request.method $request.path',
    })
    const read = await request('GET', `/v2/apis/${body.apiId}`)
    expect([read.status, read.body]).toEqual([200, { ...body, tags: {} }])
    expect((await request('GET', '/v2/apis')).body).toEqual({ items: [{ ...body, tags: {} }] })
  })

  it('have tags in the answer of CreateApi if some were given', async () => {
    const { request } = await open()
    const given = {
      name: 'chat',
      protocolType: 'WEBSOCKET',
      routeSelectionExpression: '$request.body.x',
      tags: { a: '1' },
    }
    const { body } = await request('POST', '/v2/apis', given)
    expect(body).toMatchObject(given)
    expect(body.apiEndpoint).toBe(`wss://${body.apiId}.execute-api.us-east-1.amazonaws.com`)
  })

  it('store known members only', async () => {
    const { request } = await open()
    const cors = { allowOrigins: ['*'], maxAge: 60 }
    const { body } = await request('POST', '/v2/apis', {
      name: 'shop',
      protocolType: 'HTTP',
      description: '',
      version: '1',
      nosuch: 1,
      apiId: 'mine',
      ipAddressType: 'ipv5',
      corsConfiguration: { ...cors, nosuch: 1 },
    })
    expect(body).toMatchObject({ version: '1', ipAddressType: 'ipv4' })
    expect(body.corsConfiguration).toEqual(cors)
    expect(body.apiId).toMatch(/^[a-z0-9]{10}$/)
    for (const member of ['description', 'nosuch']) expect(body).not.toHaveProperty(member)
  })

  it.each([
    [{ protocolType: 'HTTP' }, 'Invalid API name specified'],
    [{ name: '', protocolType: 'HTTP' }, 'Invalid API name specified'],
    [{ name: 'x' }, 'Invalid request input. CreateApi input is missing protocol type.'],
    [{ name: 'x', protocolType: null }, 'Invalid request input. CreateApi input is missing protocol type.'],
    [{ name: 'x', protocolType: 'REST' }, 'Invalid protocol specified. Must be one of [HTTP, WEBSOCKET]'],
    [{ name: 'x', protocolType: 'WEBSOCKET' }, 'Invalid routeSelectionExpression'],
    [
      { name: 'x', protocolType: 'WEBSOCKET', routeSelectionExpression: 'x', corsConfiguration: {} },
      'Cors is not supported for WEBSOCKET protocolType',
    ],
    [
      { name: 'x', protocolType: 'HTTP', description: 'x'.repeat(1025) },
      'Description cannot be longer than 1024 characters',
    ],
  ])('are refused as %j', async (given, message) => {
    const { gateway, request } = await open()
    const { status, headers, body } = await request('POST', '/v2/apis', given)
    expect([status, headers.get('x-amzn-errortype'), body]).toEqual([400, 'BadRequestException', { message }])
    expect(gateway.snapshot().apis).toEqual([])
  })

  it('are changed by a partial document, with 201', async () => {
    const { request } = await open({ state: httpApi({}, { description: 'old', version: '1', tags: { a: '1' } }) })
    const corsConfiguration = { allowCredentials: false, maxAge: 60 }
    const { status, body } = await request('PATCH', API, { name: 'new', corsConfiguration, tags: {} })
    expect(status).toBe(201)
    expect(body).toMatchObject({ name: 'new', corsConfiguration, description: 'old', version: '1', tags: { a: '1' } })
    expect((await request('PATCH', API, { description: '' })).body).not.toHaveProperty('description')
  })

  it('of the WebSocket protocol refuse CORS', async () => {
    const { request } = await open({ state: webSocketApi() })
    const { status, body } = await request('PATCH', API, { corsConfiguration: { allowOrigins: ['*'] } })
    expect([status, body.message]).toEqual([400, 'Cors is not supported for WEBSOCKET protocolType'])
  })

  it('cannot be deleted while a domain is mapped to them, and are deleted with everything below them', async () => {
    const apiMappings = [{ domainName: 'pets.example.com', apiId: 'a1b2c3d4e5', stage: 'prod' }]
    const { gateway, request } = await open({ state: { ...httpApi(), apiMappings } })
    const before = gateway.snapshot()
    expect((await request('DELETE', API)).body.message).toBe(
      'Deleting API a1b2c3d4e5 failed. Please remove all API mappings for the API from your custom domain names.',
    )
    expect(gateway.snapshot()).toEqual(before)
    const [mapping] = before.domainNames?.[0]?.apiMappings ?? []
    await request('DELETE', `/v2/domainnames/pets.example.com/apimappings/${mapping?.apiMappingId}`)
    const { status, text } = await request('DELETE', API)
    expect([status, text]).toEqual([204, ''])
    expect((await request('GET', API)).status).toBe(404)
    expect((await request('GET', STAGE)).status).toBe(404)
    expect(gateway.snapshot()).toMatchObject({ apis: [], domainNames: [{ domainName: 'pets.example.com' }] })
  })

  it.each(['GET', 'PATCH', 'DELETE'])('that do not exist are reported with their account (%s)', async (method) => {
    const { request } = await open()
    const { status, body } = await request(method, '/v2/apis/6sgeyg90k0', method === 'PATCH' ? {} : undefined)
    expect([status, body]).toEqual([404, { message: 'Invalid API identifier specified 123456789012:6sgeyg90k0' }])
  })
})

throughTransports('Quick create', (open) => {
  const lambda = 'arn:aws:lambda:us-east-1:123456789012:function:pets'
  const quick = { name: 'shop', protocolType: 'HTTP', target: lambda }

  it('creates a managed integration, a route and a stage with automatic deployment', async () => {
    const { request } = await open()
    const { status, body } = await request('POST', '/v2/apis', {
      ...quick,
      credentialsArn: 'arn:aws:iam::123456789012:role/x',
    })
    expect(status).toBe(201)
    for (const member of ['target', 'tags', 'credentialsArn']) expect(body).not.toHaveProperty(member)
    const items = async (list: string) => (await request('GET', `/v2/apis/${body.apiId}/${list}`)).body.items
    const [integration, ...moreIntegrations] = await items('integrations')
    expect(integration).toEqual({
      apiGatewayManaged: true,
      connectionType: 'INTERNET',
      credentialsArn: 'arn:aws:iam::123456789012:role/x',
      integrationId: expect.stringMatching(/^[a-z0-9]{7}$/),
      integrationMethod: 'POST',
      integrationType: 'AWS_PROXY',
      integrationUri: lambda,
      payloadFormatVersion: '2.0',
      timeoutInMillis: 30000,
    })
    const [route, ...moreRoutes] = await items('routes')
    expect(route).toEqual({
      apiGatewayManaged: true,
      apiKeyRequired: false,
      authorizationType: 'NONE',
      routeId: expect.stringMatching(/^[a-z0-9]{7}$/),
      routeKey: '$default',
      target: `integrations/${integration.integrationId}`,
    })
    const [stage, ...moreStages] = await items('stages')
    expect(stage).toMatchObject({ apiGatewayManaged: true, autoDeploy: true, stageName: '$default' })
    expect(stage.lastDeploymentStatusMessage).toBe(
      `Successfully deployed stage with deployment ID '${stage.deploymentId}'`,
    )
    expect([moreIntegrations, moreRoutes, moreStages]).toEqual([[], [], []])
  })

  it('creates an HTTP integration for a URL, with the given route key', async () => {
    const { request } = await open()
    const given = { ...quick, target: 'https://example.com', routeKey: 'GET /pets' }
    const { apiId } = (await request('POST', '/v2/apis', given)).body
    const [integration] = (await request('GET', `/v2/apis/${apiId}/integrations`)).body.items
    expect(integration).toEqual({
      apiGatewayManaged: true,
      connectionType: 'INTERNET',
      integrationId: expect.stringMatching(/^[a-z0-9]{7}$/),
      integrationMethod: 'ANY',
      integrationType: 'HTTP_PROXY',
      integrationUri: 'https://example.com',
      payloadFormatVersion: '1.0',
      timeoutInMillis: 30000,
    })
    expect((await request('GET', `/v2/apis/${apiId}/routes`)).body.items).toMatchObject([{ routeKey: 'GET /pets' }])
  })

  it('refuses an invalid route key, and creates nothing', async () => {
    const { gateway, request } = await open()
    const { status } = await request('POST', '/v2/apis', { ...quick, routeKey: 'pets' })
    expect([status, gateway.snapshot().apis]).toEqual([400, []])
  })

  it('is changed by UpdateApi', async () => {
    const { request } = await open()
    const { apiId } = (await request('POST', '/v2/apis', quick)).body
    const target = 'https://example.com/new'
    expect((await request('PATCH', `/v2/apis/${apiId}`, { target, routeKey: 'GET /new' })).status).toBe(201)
    const [integration] = (await request('GET', `/v2/apis/${apiId}/integrations`)).body.items
    expect(integration).toMatchObject({
      integrationType: 'HTTP_PROXY',
      integrationUri: target,
      apiGatewayManaged: true,
    })
    const [route] = (await request('GET', `/v2/apis/${apiId}/routes`)).body.items
    expect(route).toMatchObject({ routeKey: 'GET /new', apiGatewayManaged: true })
  })

  it.each([
    ['https://example.com/other', 'arn:aws:lambda:us-east-1:123456789012:function:pets', 'AWS_PROXY', 'POST', '2.0'],
    ['arn:aws:lambda:us-east-1:123456789012:function:pets', 'https://example.com', 'HTTP_PROXY', 'ANY', '1.0'],
  ])('takes type, method and payload version of another kind of target (%s)', async (target, other, ...members) => {
    const { request } = await open()
    const { apiId } = (await request('POST', '/v2/apis', { ...quick, target })).body
    const integration = async () => (await request('GET', `/v2/apis/${apiId}/integrations`)).body.items[0]
    const { integrationId } = await integration()
    expect((await request('PATCH', `/v2/apis/${apiId}`, { target: other })).status).toBe(201)
    const { integrationType, integrationMethod, payloadFormatVersion } = await integration()
    expect([integrationType, integrationMethod, payloadFormatVersion]).toEqual(members)
    // A target of the same kind leaves what was set since.
    await request('PATCH', `/v2/apis/${apiId}/integrations/${integrationId}`, {
      integrationMethod: 'PUT',
      payloadFormatVersion: '1.0',
    })
    expect((await request('PATCH', `/v2/apis/${apiId}`, { target: `${other}2` })).status).toBe(201)
    expect(await integration()).toMatchObject({
      integrationUri: `${other}2`,
      integrationMethod: 'PUT',
      payloadFormatVersion: '1.0',
    })
  })

  it('refuses a target that is neither a URL nor an ARN', async () => {
    const { gateway, request } = await open()
    const text = 'Invalid HTTP endpoint specified for URI'
    const refused = await request('POST', '/v2/apis', { ...quick, target: 'example.com' })
    expect([refused.status, refused.body.message, gateway.snapshot().apis]).toEqual([400, text, []])
    const { apiId } = (await request('POST', '/v2/apis', quick)).body
    const again = await request('PATCH', `/v2/apis/${apiId}`, { name: 'new', target: 'example.com' })
    expect([again.status, again.body.message]).toEqual([400, text])
    expect((await request('GET', `/v2/apis/${apiId}`)).body.name).toBe('shop')
  })

  it('checks the form of its role, which the empty string removes', async () => {
    const { gateway, request } = await open()
    const refused = await request('POST', '/v2/apis', { ...quick, credentialsArn: 'role' })
    expect([refused.status, refused.body.message, gateway.snapshot().apis]).toEqual([400, 'Invalid role ARN', []])
    const credentialsArn = 'arn:aws:iam::123456789012:role/x'
    const { apiId } = (await request('POST', '/v2/apis', { ...quick, credentialsArn })).body
    const integration = async () => (await request('GET', `/v2/apis/${apiId}/integrations`)).body.items[0]
    const { status, body } = await request('PATCH', `/v2/apis/${apiId}`, { name: 'new', credentialsArn: 'role' })
    expect([status, body.message, (await integration()).credentialsArn]).toEqual([
      400,
      'Invalid role ARN',
      credentialsArn,
    ])
    expect((await request('GET', `/v2/apis/${apiId}`)).body.name).toBe('shop')
    expect((await request('PATCH', `/v2/apis/${apiId}`, { credentialsArn: '' })).status).toBe(201)
    expect(await integration()).not.toHaveProperty('credentialsArn')
  })

  it('allows the deletion of its managed parts', async () => {
    const { request } = await open()
    const { apiId } = (await request('POST', '/v2/apis', quick)).body
    const [{ routeId }] = (await request('GET', `/v2/apis/${apiId}/routes`)).body.items
    const [{ integrationId }] = (await request('GET', `/v2/apis/${apiId}/integrations`)).body.items
    expect((await request('DELETE', `/v2/apis/${apiId}/routes/${routeId}`)).status).toBe(204)
    expect((await request('DELETE', `/v2/apis/${apiId}/integrations/${integrationId}`)).status).toBe(204)
    expect((await request('DELETE', `/v2/apis/${apiId}/stages/%24default`)).status).toBe(204)
    expect((await request('PATCH', `/v2/apis/${apiId}`, { target: 'https://x', routeKey: 'GET /x' })).status).toBe(201)
  })

  it('is for HTTP APIs: others ignore the target', async () => {
    const { request } = await open()
    const given = { ...quick, protocolType: 'WEBSOCKET', routeSelectionExpression: '$request.body.x', routeKey: 'pets' }
    const { status, body } = await request('POST', '/v2/apis', given)
    expect(status).toBe(201)
    expect((await request('GET', `/v2/apis/${body.apiId}/stages`)).body).toEqual({ items: [] })
  })
})
