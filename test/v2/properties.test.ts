import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createApiGateway, type Gateway, manualClock } from '../../src/index.ts'
import { runs } from '../runs.ts'
import { httpApi, STAGE, webSocketApi } from './given.ts'

const RUNS = { numRuns: runs(80, 400) }
const destinationArn = 'arn:aws:logs:us-east-1:123456789012:log-group:pets'
const format = '$context.requestId'

/** Sends a request through the seam of all transports. */
function send(gateway: Gateway, method: string, url: string, body?: unknown) {
  const text = body === undefined ? undefined : JSON.stringify(body)
  const answer = gateway.answer({ method, url, headers: {}, body: text })
  return { ...answer, body: answer.body === '' ? undefined : JSON.parse(answer.body) }
}

const stageOf = (gateway: Gateway) => gateway.v2.stage('a1b2c3d4e5', 'prod')
/** A stage without what a write always moves. */
const undated = (gateway: Gateway) => ({ ...stageOf(gateway), lastUpdatedDate: '' })

const key = fc.constantFrom('a', 'b', 'color', '__proto__', 'constructor', 'toString')
const value = fc.stringMatching(/^[A-Za-z0-9\-._~:/?#&=,]{1,8}$/)
const settings = fc.record(
  {
    dataTraceEnabled: fc.boolean(),
    detailedMetricsEnabled: fc.boolean(),
    loggingLevel: fc.constantFrom('OFF', 'INFO', 'ERROR', 'DEBUG'),
    throttlingBurstLimit: fc.nat(),
    throttlingRateLimit: fc.double({ noNaN: true, noDefaultInfinity: true }),
  },
  { requiredKeys: [] },
)
const map = <T>(keys: fc.Arbitrary<string>, values: fc.Arbitrary<T>) =>
  fc.array(fc.tuple(keys, values), { maxLength: 4 }).map((entries) => Object.fromEntries(entries) as Record<string, T>)

/** A partial document that a WebSocket stage with access logs always takes. */
const update = fc.record(
  {
    accessLogSettings: fc.record(
      {
        destinationArn: fc.constantFrom(destinationArn, `${destinationArn}2:*`),
        format: fc.constantFrom(format, `${format} x`),
      },
      { requiredKeys: [] },
    ),
    autoDeploy: fc.constant(false),
    clientCertificateId: fc.constantFrom('', 'cert01', 'cert02'),
    defaultRouteSettings: settings,
    description: fc.constantFrom('', 'one', 'two'),
    routeSettings: map(fc.constantFrom('$connect', 'echo', 'constructor'), settings),
    stageVariables: map(key, fc.oneof(value, fc.constant(''))),
  },
  { requiredKeys: [] },
)
type Update = typeof update extends fc.Arbitrary<infer U> ? U : never

const logged = () =>
  createApiGateway({
    state: webSocketApi(
      { accessLogSettings: { destinationArn, format }, stageVariables: { a: '1' } },
      { routes: ['$connect', 'echo', 'constructor'] },
    ),
    clock: manualClock(),
  })

describe('Merging into a stage', () => {
  it('is idempotent', () => {
    fc.assert(
      fc.property(update, (body) => {
        const gateway = logged()
        expect(send(gateway, 'PATCH', STAGE, body).status).toBe(200)
        const once = stageOf(gateway)
        send(gateway, 'PATCH', STAGE, body)
        expect(stageOf(gateway)).toEqual(once)
      }),
      RUNS,
    )
  })

  it('several documents in sequence has the same result as one merged document', () => {
    fc.assert(
      fc.property(fc.array(update, { minLength: 1, maxLength: 5 }), (bodies) => {
        const [one, other] = [logged(), logged()]
        for (const body of bodies) send(one, 'PATCH', STAGE, body)
        send(other, 'PATCH', STAGE, bodies.reduce(together))
        expect(stageOf(one)).toEqual(stageOf(other))
      }),
      RUNS,
    )
  })

  it('does not change members that the document does not name', () => {
    fc.assert(
      fc.property(update, (body) => {
        const gateway = logged()
        const before: Record<string, unknown> = { ...stageOf(gateway) }
        const { body: after } = send(gateway, 'PATCH', STAGE, body)
        for (const name of Object.keys(before)) if (!(name in body)) expect(after[name]).toEqual(before[name])
      }),
      RUNS,
    )
  })

  it('is undone by deleting what was set', () => {
    const ARN = `/v2/tags/${encodeURIComponent('arn:aws:apigateway:us-east-1::/apis/a1b2c3d4e5/stages/prod')}`
    const fresh = fc.record({
      stageVariables: map(key, value),
      routeSettings: map(fc.constantFrom('GET /pets', 'GET /toys'), fc.record({ throttlingBurstLimit: fc.nat() })),
      tags: map(
        fc.string({ minLength: 1 }).filter((tag) => !/^aws:/i.test(tag)),
        fc.string(),
      ),
    })
    fc.assert(
      fc.property(fresh, ({ stageVariables, routeSettings, tags }) => {
        const gateway = createApiGateway({ state: httpApi(), clock: manualClock() })
        const before = undated(gateway)
        const accessLogSettings = { destinationArn, format }
        const set = { accessLogSettings, clientCertificateId: 'x', routeSettings, stageVariables }
        expect(send(gateway, 'PATCH', STAGE, set).status).toBe(200)
        expect(send(gateway, 'POST', ARN, { tags }).status).toBe(201)

        const names = Object.keys(stageVariables)
        const emptied = Object.fromEntries(names.map((name) => [name, '']))
        send(gateway, 'PATCH', STAGE, { clientCertificateId: '', stageVariables: emptied })
        for (const route of Object.keys(routeSettings)) {
          send(gateway, 'DELETE', `${STAGE}/routesettings/${encodeURIComponent(route)}`)
        }
        send(gateway, 'DELETE', `${STAGE}/accesslogsettings`)
        const query = Object.keys(tags).map((tag) => `tagKeys=${encodeURIComponent(tag)}`)
        if (query.length > 0) expect(send(gateway, 'DELETE', `${ARN}?${query.join('&')}`).status).toBe(204)
        expect(undated(gateway)).toEqual(before)
      }),
      RUNS,
    )
  })
})

/** The merge of two documents in sequence. An empty description has no effect. */
function together(one: Update, other: Update): Update {
  const { description, ...rest } = other
  return {
    ...one,
    ...rest,
    ...(description && { description }),
    ...both('accessLogSettings'),
    ...both('defaultRouteSettings'),
    ...both('stageVariables'),
    ...(other.routeSettings && {
      routeSettings: {
        ...one.routeSettings,
        ...Object.fromEntries(
          Object.entries(other.routeSettings).map(([route, given]) => {
            const before = Object.hasOwn(one.routeSettings ?? {}, route) ? one.routeSettings?.[route] : {}
            return [route, known({ ...known(before), ...known(given) })]
          }),
        ),
      },
    }),
  } as Update

  function both(name: 'accessLogSettings' | 'defaultRouteSettings' | 'stageVariables'): object {
    if (!other[name]) return {}
    return { [name]: { ...known(one[name]), ...known(other[name]) } }
  }
}

/** Settings without a level that does not exist, which the service overlooks. */
function known(of: object = {}): object {
  return Object.fromEntries(Object.entries(of).filter(([name, level]) => name !== 'loggingLevel' || level !== 'DEBUG'))
}

/** The operations that are modelled, with a blank for every name. */
const OPERATIONS = [
  ...['GET /v2/apis', 'POST /v2/apis', 'GET /v2/apis/_', 'PATCH /v2/apis/_', 'DELETE /v2/apis/_'],
  ...['stages', 'deployments', 'routes', 'integrations'].flatMap((list) => [
    `GET /v2/apis/_/${list}`,
    `POST /v2/apis/_/${list}`,
    ...['GET', 'PATCH', 'DELETE'].map((method) => `${method} /v2/apis/_/${list}/_`),
  ]),
  'DELETE /v2/apis/_/stages/_/routesettings/_',
  'DELETE /v2/apis/_/stages/_/accesslogsettings',
  'DELETE /v2/apis/_/stages/_/cache/authorizers',
  ...['GET', 'POST', 'DELETE'].map(
    (method) => `${method} /v2/tags/arn%3Aaws%3Aapigateway%3A%3A%3A%2Fapis%2F_%2Fstages%2F_`,
  ),
  ...['GET /v2/tags/_', 'GET /v2/domainnames/_/apimappings', 'POST /v2/domainnames/_/apimappings'],
  ...['GET', 'DELETE'].map((method) => `${method} /v2/domainnames/_/apimappings/_`),
]
/** The most frequent values of a path segment. */
const NAMES: Readonly<Record<string, string>> = {
  apis: 'a1b2c3d4e5',
  '%2Fapis%2F': 'a1b2c3d4e5',
  stages: 'prod',
  '%2Fstages%2F': 'prod',
  deployments: 'dep001',
  routes: 'route01',
  integrations: 'integ01',
  routesettings: 'GET%20%2Fpets',
}
const odd = fc.oneof(
  fc.constantFrom('nosuch', '__proto__', '%24default', 'more', 'x.y', '%zz'),
  fc.string().map((text) => encodeURIComponent(text.toWellFormed())),
  fc.string(),
)
const seldomOdd = fc.oneof({ weight: 12, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: odd })
const query = fc.constantFrom(
  '',
  '',
  '?maxResults=1',
  '?maxResults=x&nextToken=y',
  '?tagKeys=a&tagKeys=__proto__',
  '?%zz=%&=',
)
const target = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .tuple(fc.constantFrom(...OPERATIONS), fc.array(seldomOdd, { minLength: 3 }), query)
      .map(([operation, odds, tail]) => {
        const [method = '', template = ''] = operation.split(' ')
        const url = template.replace(/(%2F\w+%2F|\w+(?=\/))(\/?)_/g, (_, name: string, slash: string) => {
          return `${name}${slash}${odds.pop() ?? NAMES[name] ?? 'pets.example.com'}`
        })
        return [method, url + tail] as const
      }),
  },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('GET', 'PUT', 'POST', 'HEAD'), fc.webPath()) },
)

const SENSIBLE: Readonly<Record<string, readonly unknown[]>> = {
  accessLogSettings: [{ destinationArn, format }, { format }, {}],
  apiId: ['a1b2c3d4e5'],
  apiMappingKey: ['', 'v1'],
  authorizationType: ['NONE', 'JWT', 'NONSENSE'],
  autoDeploy: [true, false],
  clientCertificateId: ['', 'cert01'],
  corsConfiguration: [{ allowOrigins: ['*'], maxAge: 1.5, nosuch: 1 }],
  defaultRouteSettings: [{ throttlingRateLimit: 0.5 }, { loggingLevel: 'DEBUG' }, { loggingLevel: 'INFO' }],
  deploymentId: ['', 'dep001', 'nosuch'],
  description: ['', 'x', 'y', 'z', 'x'.repeat(1025)],
  integrationType: ['HTTP_PROXY', 'NONSENSE'],
  name: ['x', ''],
  protocolType: ['HTTP', 'WEBSOCKET'],
  requestParameters: [{}, { a: { required: true, nosuch: 1 } }, { a: 'b' }],
  routeKey: ['GET /new', 'GET /pets', '$default', 'nonsense'],
  routeSelectionExpression: ['$request.body.x'],
  routeSettings: [{}, { 'GET /pets': { throttlingBurstLimit: 1.5 } }, { 'GET /toys': { dataTraceEnabled: false } }],
  stage: ['prod', 'more', '$default'],
  stageName: ['more', '$default', 'a.b', ''],
  stageVariables: [{ a: '1' }, { a: '' }, { __proto__x: 'y' }],
  tags: [{}, { a: '1' }, { a: '2', b: '' }, { 'aws:a': '1' }],
  target: ['https://example.com', 'arn:aws:lambda:x', 'integrations/integ01'],
  timeoutInMillis: [5, 1e9],
  tlsConfig: [{ serverNameToVerify: 'x', nosuch: 1 }],
  version: ['1', 'x'.repeat(100)],
}
const member = fc.constantFrom(...Object.keys(SENSIBLE))
const right = fc
  .subarray(Object.keys(SENSIBLE))
  .chain((names) =>
    fc.tuple(...names.map((name) => fc.constantFrom(...(SENSIBLE[name] ?? [])).map((given) => [name, given] as const))),
  )
const wild = fc.tuple(fc.oneof(member, fc.constantFrom('__proto__', 'nosuch')), fc.jsonValue())
const body = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .tuple(right, fc.option(wild, { freq: 2 }))
      .map(([some, one]) => Object.fromEntries(one ? [...some, one] : some)),
  },
  { weight: 1, arbitrary: fc.jsonValue() },
)
const request = fc.tuple(target, body).map(([[method, url], given]) => {
  return [method, url, method === 'POST' || method === 'PATCH' ? given : undefined] as const
})

const alive = () =>
  createApiGateway({
    state: httpApi(
      { autoDeploy: true },
      {
        deployments: [{ deploymentId: 'dep001' }],
        integrations: [{ integrationId: 'integ01' }],
        routes: ['GET /pets', { routeKey: 'GET /toys', routeId: 'route01' }],
      },
    ),
    clock: manualClock(),
    autoDeploy: { delayMs: 1000 },
  })

describe('Any request', () => {
  it('is answered in the form of AWS, and a refusal changes nothing', () => {
    fc.assert(
      fc.property(fc.array(request, { minLength: 1, maxLength: 8 }), (requests) => {
        const gateway = alive()
        for (const [method, url, given] of requests) {
          const before = gateway.snapshot()
          const { status, headers, body: answer } = send(gateway, method, url, given)
          expect(status < 500 || status === 501).toBe(true)
          if (status < 400) continue
          expect(headers['x-amzn-errortype']).toMatch(/^[A-Z]\w+Exception$/)
          expect(answer).toEqual({ message: expect.any(String) })
          expect(gateway.snapshot()).toEqual(before)
        }
      }),
      RUNS,
    )
  })

  it('leaves a state whose snapshot loads unchanged, also through JSON', () => {
    fc.assert(
      fc.property(fc.array(request, { maxLength: 20 }), fc.nat({ max: 3000 }), (requests, ms) => {
        const clock = manualClock()
        const gateway = createApiGateway({ state: alive().snapshot(), clock, autoDeploy: { delayMs: 1000 } })
        for (const [method, url, given] of requests) send(gateway, method, url, given)
        clock.advance(ms)
        const snapshot = gateway.snapshot()
        gateway.restore(JSON.parse(JSON.stringify(snapshot)))
        expect(gateway.snapshot()).toEqual(snapshot)
      }),
      RUNS,
    )
  })
})
