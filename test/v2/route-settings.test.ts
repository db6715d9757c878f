import { expect, it } from 'vitest'
import { manualClock } from '../../src/index.ts'
import { throughTransports } from '../transports.ts'
import { API, httpApi, STAGE, webSocketApi } from './given.ts'

const settingsOf = (body: { defaultRouteSettings: object; routeSettings: object }): object => ({
  all: body.defaultRouteSettings,
  routes: body.routeSettings,
})

throughTransports('Route settings', (open) => {
  it('merge by key and within a key, and drop members that are not settings', async () => {
    const { request } = await open({
      state: httpApi({ routeSettings: { 'GET /pets': { throttlingBurstLimit: 5, throttlingRateLimit: 2 } } }),
    })
    const { body } = await request('PATCH', STAGE, {
      defaultRouteSettings: { detailedMetricsEnabled: true, nosuch: 1 },
      routeSettings: { 'GET /pets': { throttlingBurstLimit: 9, nosuch: {} }, 'GET /toys': {} },
    })
    expect(settingsOf(body)).toEqual({
      all: { detailedMetricsEnabled: true },
      routes: { 'GET /pets': { throttlingBurstLimit: 9, throttlingRateLimit: 2 }, 'GET /toys': {} },
    })
  })

  it.each([{}, { defaultRouteSettings: {} }, { routeSettings: {} }])(
    'do not change for %j, including keys without a route',
    async (given) => {
      const state = httpApi({
        defaultRouteSettings: { throttlingBurstLimit: 3 },
        routeSettings: { 'GET /gone': { throttlingBurstLimit: 5 } },
      })
      const { request } = await open({ state })
      const before = settingsOf((await request('GET', STAGE)).body)
      const { status, body } = await request('PATCH', STAGE, given)
      expect([status, settingsOf(body)]).toEqual([200, before])
    },
  )

  it('refuse a key without a route, even an existing key', async () => {
    const state = httpApi({ routeSettings: { 'GET /gone': {} } })
    const { request } = await open({ state })
    const { status, headers, body } = await request('PATCH', STAGE, { routeSettings: { 'GET /pets': {} } })
    expect([status, headers.get('x-amzn-errortype')]).toEqual([404, 'NotFoundException'])
    expect(body).toEqual({ message: 'Unable to find Route by key GET /gone within the provided RouteSettings' })
  })

  it.each(['__proto__', 'constructor', 'hasOwnProperty'])('accept %s as an ordinary key', async (key) => {
    const { request } = await open({ state: webSocketApi({}, { routes: ['$connect', key] }) })
    const set = await request('PATCH', STAGE, `{"routeSettings": {"${key}": {"throttlingBurstLimit": 1}}}`)
    expect(set.text).toContain(`"routeSettings":{"${key}":{"throttlingBurstLimit":1}}`)
    const merged = await request('PATCH', STAGE, `{"routeSettings": {"${key}": {"throttlingRateLimit": 2}}}`)
    expect(merged.text).toContain(`"routeSettings":{"${key}":{"throttlingBurstLimit":1,"throttlingRateLimit":2.0}}`)
    expect((await request('DELETE', `${STAGE}/routesettings/${key}`)).status).toBe(204)
    expect((await request('DELETE', `${STAGE}/routesettings/${key}`)).status).toBe(404)
    expect((await request('GET', STAGE)).body.routeSettings).toEqual({})
  })

  it.each([
    { defaultRouteSettings: { loggingLevel: 'OFF' } },
    { defaultRouteSettings: { loggingLevel: 'INFO' } },
    { defaultRouteSettings: { dataTraceEnabled: true } },
    { routeSettings: { 'GET /pets': { loggingLevel: 'ERROR' } } },
    { routeSettings: { 'GET /pets': { dataTraceEnabled: true } } },
  ])('have no execution logs on an HTTP API: %j', async (given) => {
    const { request } = await open({ state: httpApi() })
    for (const [method, path] of [
      ['PATCH', STAGE],
      ['POST', `${API}/stages`],
    ] as const) {
      const { status, body } = await request(method, path, { stageName: 'more', ...given })
      expect([status, body.message]).toEqual([400, 'Execution logs are not supported on protocolType HTTP'])
    }
  })

  it('accept dataTraceEnabled false on an HTTP API and do not return it', async () => {
    const { request } = await open({ state: httpApi() })
    const { status, body } = await request('PATCH', STAGE, {
      defaultRouteSettings: { dataTraceEnabled: false },
      routeSettings: { 'GET /pets': { dataTraceEnabled: false, throttlingBurstLimit: 1 } },
    })
    expect([status, settingsOf(body)]).toEqual([
      200,
      { all: { detailedMetricsEnabled: false }, routes: { 'GET /pets': { throttlingBurstLimit: 1 } } },
    ])
  })

  it.each([
    [{ defaultRouteSettings: { loggingLevel: 'INFO' } }, 400],
    [{ routeSettings: { echo: { loggingLevel: 'ERROR' } } }, 400],
    [{ defaultRouteSettings: { loggingLevel: 'OFF', dataTraceEnabled: true } }, 200],
  ] as const)('need the role of the account to log: %j is answered %i without one', async (given, wanted) => {
    const without = await open({ state: webSocketApi({}, {}, {}) })
    const { status, body } = await without.request('PATCH', STAGE, given)
    expect(status).toBe(wanted)
    if (wanted === 400)
      expect(body.message).toBe('CloudWatch Logs role ARN must be set in account settings to enable logging')
    const withRole = await open({ state: webSocketApi() })
    expect((await withRole.request('PATCH', STAGE, given)).status).toBe(200)
  })

  it('ignore an unknown level, and apply the rest', async () => {
    const clock = manualClock()
    const { request } = await open({ state: webSocketApi({ defaultRouteSettings: { loggingLevel: 'ERROR' } }), clock })
    const before = (await request('GET', STAGE)).body
    clock.advance(1000)
    const { status, body } = await request('PATCH', STAGE, {
      defaultRouteSettings: { loggingLevel: 'DEBUG', dataTraceEnabled: true },
      routeSettings: { echo: { loggingLevel: 'nonsense', throttlingBurstLimit: 1 } },
    })
    expect([status, settingsOf(body)]).toEqual([
      200,
      {
        all: { loggingLevel: 'ERROR', dataTraceEnabled: true, detailedMetricsEnabled: false },
        routes: { echo: { throttlingBurstLimit: 1 } },
      },
    ])
    expect(body.lastUpdatedDate > before.lastUpdatedDate).toBe(true)
  })

  it('lose only the named key by DeleteRouteSettings, which changes the date', async () => {
    const clock = manualClock()
    const settings = { 'GET /pets': { throttlingBurstLimit: 1 }, 'GET /gone': { throttlingBurstLimit: 2 } }
    const { request } = await open({ state: httpApi({ routeSettings: settings }), clock })
    const before = (await request('GET', STAGE)).body
    clock.advance(1000)
    const { status, text } = await request('DELETE', `${STAGE}/routesettings/GET%20%2Fgone`)
    expect([status, text]).toEqual([204, ''])
    const after = (await request('GET', STAGE)).body
    expect(after.routeSettings).toEqual({ 'GET /pets': { throttlingBurstLimit: 1 } })
    expect(after.lastUpdatedDate > before.lastUpdatedDate).toBe(true)
  })

  it('cannot be deleted twice', async () => {
    const { request } = await open({ state: httpApi() })
    const { status, headers, body } = await request('DELETE', `${STAGE}/routesettings/GET%20%2Fpets`)
    expect([status, headers.get('x-amzn-errortype')]).toEqual([404, 'NotFoundException'])
    expect(body.message).toBe('Unable to find Route by key GET /pets within the provided RouteSettings')
  })
})
