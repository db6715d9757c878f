import { describe, expect, it } from 'vitest'
import { createApiGateway, type Effective, type StateDocument } from '../../src/index.ts'

type Http = Extract<Effective, { version: 'v2' }>

const ROUTES = ['GET /pets/{petId}', 'GET /pets/mine', 'ANY /pets/{proxy+}', 'POST /pets', '$default']

function gatewayWith(
  stage: object,
  {
    routes = ROUTES,
    protocolType = 'HTTP',
    ...more
  }: { routes?: string[]; protocolType?: string; account?: object } = {},
) {
  const stages = [{ stageName: 'prod', deploymentId: 'dep001', ...stage }]
  const api = { apiId: 'f6g7h8i9j0', protocolType, deployments: [{ deploymentId: 'dep001' }], routes, stages }
  const expression = protocolType === 'WEBSOCKET' ? { routeSelectionExpression: '$request.body.action' } : {}
  return createApiGateway({ state: { apis: [{ ...api, ...expression }], ...more } as StateDocument })
}

function effective(gateway: ReturnType<typeof gatewayWith>, method: string, path: string): Http {
  return gateway.effective({ apiId: 'f6g7h8i9j0', stageName: 'prod' }, { method, path }) as Http
}

describe('The route that matches a call of an HTTP API', () => {
  it.each([
    ['GET', '/pets/mine', 'GET /pets/mine'],
    ['GET', '/pets/42', 'GET /pets/{petId}'],
    ['PUT', '/pets/42', 'ANY /pets/{proxy+}'],
    ['GET', '/pets/42/toys', 'ANY /pets/{proxy+}'],
    ['POST', '/pets', 'POST /pets'],
    ['GET', '/toys', '$default'],
  ])('is the most specific: %s %s', (method, path, matchedKey) => {
    expect(effective(gatewayWith({}), method, path).route).toEqual({
      method,
      path,
      matchedKey,
      rule: 'dataPlane.RouteSelection',
    })
  })

  it('is a full match rather than a greedy one', () => {
    const gateway = gatewayWith({}, { routes: ['GET /a/{proxy+}', 'GET /{x}/b'] })
    expect(effective(gateway, 'GET', '/a/b').route.matchedKey).toBe('GET /{x}/b')
  })

  it('is absent if nothing matches', () => {
    const { route, notes } = effective(gatewayWith({}, { routes: ['GET /pets'] }), 'GET', '/toys')
    expect(route.matchedKey).toBeUndefined()
    expect(notes).toEqual(['The API has no route for GET /toys: a call gets 404 {"message":"Not Found"}.'])
  })
})

describe('The limits that apply to a route', () => {
  it('are those of the account if the stage sets none', () => {
    const gateway = gatewayWith({}, { account: { throttleSettings: { rateLimit: 2500, burstLimit: 1250 } } })
    expect(effective(gateway, 'GET', '/pets/42').throttle).toEqual({
      rateLimit: { value: 2500, level: 'account', rule: 'dataPlane.RouteSettingsAbsent' },
      burstLimit: { value: 1250, level: 'account', rule: 'dataPlane.RouteSettingsAbsent' },
      blocksAll: false,
    })
  })

  it('are its own, member by member, and cannot exceed those of the account', () => {
    const gateway = gatewayWith({
      defaultRouteSettings: { throttlingRateLimit: 20_000, throttlingBurstLimit: 30, detailedMetricsEnabled: false },
      routeSettings: { 'GET /pets/{petId}': { throttlingRateLimit: 7, detailedMetricsEnabled: true } },
    })
    const { throttle, logging } = effective(gateway, 'GET', '/pets/42')
    expect(throttle.rateLimit).toEqual({
      value: 7,
      level: 'route',
      key: 'GET /pets/{petId}',
      rule: 'dataPlane.RouteSettings',
    })
    expect(throttle.burstLimit).toEqual({ value: 30, level: 'stage', rule: 'dataPlane.DefaultRouteSettings' })
    expect(logging.metrics).toMatchObject({ value: true, level: 'route' })
    expect(effective(gateway, 'POST', '/pets').throttle.rateLimit).toEqual({
      value: 10_000,
      level: 'account',
      rule: 'dataPlane.AccountThrottle',
    })
  })

  it('of 0 block every call', () => {
    const gateway = gatewayWith({ defaultRouteSettings: { throttlingRateLimit: 0, throttlingBurstLimit: 0 } })
    const { throttle, notes } = effective(gateway, 'GET', '/pets/42')
    expect(throttle).toMatchObject({ blocksAll: true, rateLimit: { value: 0, rule: 'dataPlane.RouteLimitZero' } })
    expect(notes).toEqual(['Both limits are 0: every call gets 429 {"message":"Too Many Requests"}.'])
  })
})

it('has execution logs only on a WebSocket API', () => {
  const settings = { defaultRouteSettings: { loggingLevel: 'INFO', dataTraceEnabled: true } }
  const chat = gatewayWith(settings, { protocolType: 'WEBSOCKET', routes: ['$connect', 'say'] })
  const place = { apiId: 'f6g7h8i9j0', stageName: 'prod' }
  expect(chat.effective(place, { routeKey: '$connect' })).toMatchObject({
    protocol: 'WEBSOCKET',
    route: { routeKey: '$connect', matchedKey: '$connect', rule: 'dataPlane.WebSocketRouteSelection' },
    logging: { level: { value: 'INFO', level: 'stage' }, dataTrace: { value: true } },
  })
  expect(effective(gatewayWith({}), 'GET', '/pets/1').logging.level).toEqual({
    value: 'OFF',
    level: 'default',
    rule: 'dataPlane.HttpApiWithoutExecutionLogs',
  })
})

it('finds stages of every account and region, and nothing for an unknown stage', () => {
  const own = {
    accountId: '000000000042',
    region: 'eu-west-1',
    apis: [{ apiId: 'f6g7h8i9j0', stages: [{ stageName: 'dev' }] }],
  }
  const gateway = createApiGateway({ state: { accounts: [own] } as StateDocument })
  const call = { method: 'GET', path: '/' }
  const { accountId, region } = own
  expect(gateway.effective({ apiId: 'f6g7h8i9j0', stageName: 'dev', accountId, region }, call)?.stageName).toBe('dev')
  expect(gateway.effective({ apiId: 'f6g7h8i9j0', stageName: 'dev' }, call)).toBeUndefined()
  expect(gateway.effective({ apiId: 'f6g7h8i9j0', stageName: 'dev', accountId, region }, call)?.notes).toContain(
    'The stage has no deployment and serves no calls.',
  )
})

it.each([
  [{ stageName: 'dev' }, { method: 'GET', path: '/' }, 'effective: a stage is { apiId, stageName }.'],
  [{ apiId: 'a', stageName: 'b', acount: '1' }, { method: 'GET', path: '/' }, 'effective: unknown member "acount".'],
  [
    { apiId: 'a', stageName: 'b', accountId: '1' },
    { method: 'GET', path: '/' },
    'effective: "account" must be 12 digits, not "1".',
  ],
  [
    { apiId: 'a', stageName: 'b' },
    { method: 'GET', path: 'pets' },
    'effective: "path" is the path below the stage and begins with "/", not "pets".',
  ],
  [
    { apiId: 'a', stageName: 'b' },
    { method: 'GET' },
    'effective: "path" is the path below the stage and begins with "/", not "undefined".',
  ],
  [
    { apiId: 'a', stageName: 'b' },
    { method: 'G E', path: '/' },
    'effective: "method" must be an HTTP method, not "G E".',
  ],
  [
    { apiId: 'a', stageName: 'b' },
    { routeKey: 'a', path: '/' },
    'effective: a call is { method, path }, or { routeKey } alone.',
  ],
])('refuses invalid arguments: %j %j', (place, call, message) => {
  expect(() => createApiGateway().effective(place as never, call as never)).toThrow(message)
})
