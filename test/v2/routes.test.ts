import { expect, it } from 'vitest'
import { throughTransports } from '../transports.ts'
import { API, httpApi, STAGE, webSocketApi } from './given.ts'

throughTransports('Routes', (open) => {
  it('start without a key requirement and without authorization, and have the given members', async () => {
    const { request } = await open({ state: webSocketApi() })
    const given = { routeKey: '$default', target: 'integrations/nosuch', operationName: 'x', requestModels: { a: 'b' } }
    const { status, body } = await request('POST', `${API}/routes`, { ...given, nosuch: 1, routeId: 'mine' })
    expect(status).toBe(201)
    expect(body).toEqual({
      ...given,
      apiKeyRequired: false,
      authorizationType: 'NONE',
      routeId: expect.stringMatching(/^[a-z0-9]{7}$/),
    })
    expect((await request('GET', `${API}/routes/${body.routeId}`)).body).toEqual(body)
  })

  it('store whether request parameters are required', async () => {
    const { request } = await open({ state: webSocketApi({}, { routes: [] }) })
    const requestParameters = { 'route.request.querystring.x': { required: true, nosuch: 1 }, y: {} }
    const { status, body } = await request('POST', `${API}/routes`, { routeKey: '$connect', requestParameters })
    expect([status, body.requestParameters]).toEqual([
      201,
      { 'route.request.querystring.x': { required: true }, y: {} },
    ])
  })

  it.each(['GET /a', 'ANY /', 'DELETE /a/{b}/{c+}', '$default'])(
    'of an HTTP API have a key like %s',
    async (routeKey) => {
      const { request } = await open({ state: httpApi() })
      expect((await request('POST', `${API}/routes`, { routeKey })).status).toBe(201)
    },
  )

  it.each(['pets', 'get /pets', 'GET pets', 'GET  /pets', 'TRACE /pets', '$connect', ''])(
    'of an HTTP API refuse a key like %j',
    async (routeKey) => {
      const { request } = await open({ state: httpApi() })
      const { status, body } = await request('POST', `${API}/routes`, { routeKey })
      expect([status, body.message]).toEqual([
        400,
        'The provided route key is not formatted properly for HTTP protocol. Format should be "[HTTP METHOD] /[RESOURCE PATH]" or "$default"',
      ])
    },
  )

  it.each([
    [
      { routeKey: 'chat', requestParameters: { x: {} } },
      400,
      'Request parameters are only supported for the $connect route in WEBSOCKET APIs',
    ],
    [
      { routeKey: 'chat', authorizationType: 'AWS_IAM' },
      400,
      'Currently, authorization is restricted to the $connect route only',
    ],
    [{ routeKey: 'echo' }, 409, 'Route with key echo already exists for this API'],
    [{}, 400, 'Invalid request input. CreateRoute input is missing route key.'],
  ] as const)('of a WebSocket API are refused as %j', async (given, status, message) => {
    const { gateway, request } = await open({ state: webSocketApi() })
    const before = gateway.snapshot()
    const answer = await request('POST', `${API}/routes`, given)
    expect([answer.status, answer.body]).toEqual([status, { message }])
    expect(gateway.snapshot()).toEqual(before)
  })

  it('are changed by a partial document, with 201, and checked after merging', async () => {
    const routes = ['$connect', { routeKey: 'echo', routeId: 'route01', target: 'integrations/a' }]
    const { request } = await open({ state: webSocketApi({ routeSettings: { echo: {} } }, { routes }) })
    const before = (await request('GET', STAGE)).body
    const { status, body } = await request('PATCH', `${API}/routes/route01`, { routeKey: 'shout' })
    expect([status, body.routeKey, body.target]).toEqual([201, 'shout', 'integrations/a'])
    expect((await request('GET', STAGE)).body).toEqual(before)
    const denied = await request('PATCH', `${API}/routes/route01`, { authorizationType: 'CUSTOM' })
    expect([denied.status, denied.body.message]).toEqual([
      400,
      'Currently, authorization is restricted to the $connect route only',
    ])
    expect((await request('PATCH', `${API}/routes/route01`, { routeKey: '$connect' })).status).toBe(409)
    expect((await request('PATCH', `${API}/routes/route01`, { routeKey: 'shout' })).status).toBe(201)
  })

  it('leave their settings when they are deleted, which then block other settings', async () => {
    const routes = ['$connect', { routeKey: 'echo', routeId: 'route01' }]
    const { request } = await open({ state: webSocketApi({ routeSettings: { echo: {} } }, { routes }) })
    expect((await request('DELETE', `${API}/routes/route01`)).status).toBe(204)
    expect((await request('GET', STAGE)).body.routeSettings).toEqual({ echo: {} })
    const { status, body } = await request('PATCH', STAGE, { routeSettings: { $connect: {} } })
    expect([status, body.message]).toEqual([404, 'Unable to find Route by key echo within the provided RouteSettings'])
  })

  it('are at most 300 in an API', async () => {
    const routes = Array.from({ length: 300 }, (_, i) => `GET /${i}`)
    const { request } = await open({ state: httpApi({}, { routes }) })
    const { status, body } = await request('POST', `${API}/routes`, { routeKey: 'GET /more' })
    expect([status, body.message]).toEqual([
      429,
      'Maximum number of Routes for this API has been reached. Please contact AWS if you need additional Routes.',
    ])
  })

  it.each(['GET', 'PATCH', 'DELETE'])('that do not exist are not found (%s)', async (method) => {
    const { request } = await open({ state: httpApi() })
    const { status, body } = await request(method, `${API}/routes/nosuch`, method === 'PATCH' ? {} : undefined)
    expect([status, body]).toEqual([404, { message: 'Invalid route identifier specified' }])
  })
})
