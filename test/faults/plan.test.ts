import { describe, expect, it } from 'vitest'
import {
  type ApiGatewayOptions,
  accessDenied,
  connectionReset,
  createApiGateway,
  type Fault,
  internalError,
  limitExceeded,
  manualClock,
  type RuleDocument,
  raw,
  serviceUnavailable,
  tooManyRequests,
  truncatedBody,
} from '../../src/index.ts'
import { API, state } from './clients.ts'

function opened(options: ApiGatewayOptions = {}) {
  const clock = manualClock('2026-01-01T00:00:00Z')
  const gateway = createApiGateway({ state, clock, ...options })
  const ask = (method = 'GET', url = `/restapis/${API}/stages/prod`, headers: Record<string, string> = {}) =>
    gateway.answer({ method, url, headers: { accept: 'application/json', ...headers } }).status
  const asks = (n: number, url?: string): number[] => Array.from({ length: n }, () => ask('GET', url))
  return { gateway, clock, ask, asks }
}

const busy = tooManyRequests()

describe('rules', () => {
  it('with an end apply first, in the order of their definition; then the others, the newest first', () => {
    const { gateway, asks } = opened()
    gateway.faults.on('GetStage').reply(tooManyRequests())
    gateway.faults.on('GetStage').reply(serviceUnavailable())
    gateway.faults.on('GetStage').times(2).reply(internalError())
    gateway.faults.on({ op: 'GetStage', stage: 'prod' }).once().reply(accessDenied())
    expect(asks(5)).toEqual([500, 500, 403, 503, 503])
  })

  it('are independent of each other', () => {
    const { gateway, asks } = opened()
    gateway.faults.on('GetStage').once().reply(busy)
    gateway.faults.on('GetStage').once().reply(busy)
    expect(asks(3)).toEqual([429, 429, 200])
  })

  it('skip the first requests, even if another rule answers those', () => {
    const { gateway, asks } = opened()
    gateway.faults.on('GetStage').once().reply(busy)
    gateway.faults.on('GetStage').after(2).times(2).reply(serviceUnavailable())
    expect(asks(5)).toEqual([429, 200, 503, 503, 200])
  })

  it('apply in a window of time, including its start and excluding its end', async () => {
    const { gateway, clock, ask } = opened()
    gateway.faults.on('GetStage').between(1000, 2000).reply(busy)
    gateway.faults.on('GetStages').between('2026-01-01T00:00:01Z', new Date('2026-01-01T00:00:02Z')).reply(busy)
    const seen: number[][] = []
    for (const at of [0, 999, 1000, 1999, 2000]) {
      await clock.set(Date.parse('2026-01-01T00:00:00Z') + at)
      seen.push([ask(), ask('GET', `/restapis/${API}/stages`)])
    }
    expect(seen).toEqual([
      [200, 200],
      [200, 200],
      [429, 429],
      [429, 429],
      [200, 200],
    ])
  })

  it('apply a sequence once, n times, or repeatedly', () => {
    const { gateway, asks } = opened()
    gateway.faults.on('GetStage').sequence(busy, 'pass', serviceUnavailable())
    expect(asks(4)).toEqual([429, 200, 503, 200])
    gateway.faults.on('GetStage').times(2).sequence(busy, 'pass')
    expect(asks(5)).toEqual([429, 200, 429, 200, 200])
    gateway.faults.on('GetStage').always().sequence(busy, 'pass')
    expect(asks(6)).toEqual([429, 200, 429, 200, 429, 200])
  })

  it('with the action pass leave the request to later rules', () => {
    const { gateway, asks } = opened()
    gateway.faults.on('GetStage').sequence('pass', busy)
    gateway.faults.on('GetStage').reply(serviceUnavailable())
    expect(asks(3)).toEqual([503, 429, 503])
  })

  it('by call treat all attempts of a call equally', () => {
    const { gateway, ask } = opened()
    const rule = gateway.faults.on('GetStage').perCall().after(1).times(2).reply(busy)
    const attempt = (call: string) => ask('GET', undefined, { 'amz-sdk-invocation-id': call })
    const fates = ['a', 'a', 'b', 'b', 'c', 'b', 'd', 'c', 'a'].map(attempt)
    expect(fates).toEqual([200, 200, 429, 429, 429, 429, 200, 429, 200])
    expect(rule).toMatchObject({ calls: 4, fired: 5, remaining: 0 })
    expect(gateway.journal.calls().map(({ attempts }) => attempts)).toEqual([3, 3, 2, 1])
  })

  it('count matches, whether or not they apply', () => {
    const { gateway, asks } = opened()
    const rule = gateway.faults.on('GetStage').times(2).reply(busy)
    asks(5)
    expect(rule).toMatchObject({ name: 'GetStage', calls: 5, fired: 2, remaining: 0 })
  })

  it('can be disabled, enabled and removed', () => {
    const { gateway, ask } = opened()
    const rule = gateway.faults.on('GetStage').reply(busy)
    rule.disable()
    expect(ask()).toBe(200)
    rule.enable()
    expect(ask()).toBe(429)
    rule.remove()
    rule.remove()
    expect(ask()).toBe(200)
    expect(rule).toMatchObject({ calls: 2, fired: 1 })
    expect(gateway.faults.rules).toEqual([])
    expect(gateway.faults.remove('GetStage')).toBe(false)
  })

  it('are removed at the end of their block', () => {
    const { gateway, ask } = opened()
    {
      using _ = gateway.faults.on('GetStage').reply(busy)
      expect(ask()).toBe(429)
    }
    expect(ask()).toBe(200)
  })

  it('are removed by a reset, with the buckets and the journal', () => {
    const { gateway, asks } = opened({ quotas: { requests: { total: { rate: 0, burst: 3 } } } })
    gateway.faults.on('GetStage').after(4).reply(busy)
    gateway.faults.on('GetStage').throttle({ rate: 0, burst: 2 })
    expect(asks(3)).toEqual([200, 200, 429])
    gateway.reset()
    expect(gateway.faults.rules).toEqual([])
    expect(gateway.journal.count).toBe(0)
    expect(asks(4)).toEqual([200, 200, 200, 429])
  })

  it('can be limited to a version, an API or a stage, wherever the request names it', () => {
    const { gateway, ask } = opened()
    gateway.faults.on({ version: 'v1', stage: 'dev' }).reply(busy)
    gateway.faults.on({ api: 'b1b2c3d4e5' }).reply(serviceUnavailable())
    expect(ask('GET', `/restapis/${API}/stages/dev`)).toBe(429)
    expect(ask('GET', `/restapis/${API}/stages/prod`)).toBe(200)
    expect(ask('GET', '/restapis/b1b2c3d4e5')).toBe(503)
    expect(ask('GET', '/restapis/b1b2c3d4e5/stages/dev')).toBe(503)
    expect(ask('GET', '/v2/apis/b1b2c3d4e5/stages/dev')).toBe(404)
  })

  it('with a fault of one version apply to that version only', () => {
    const { gateway, ask } = opened()
    gateway.faults.on('GetStage').reply(limitExceeded())
    expect(ask()).toBe(429)
    expect(ask('GET', '/v2/apis/f6g7h8i9j0/stages/prod')).toBe(404)
  })

  it('can match by a function of the request', () => {
    const { gateway, ask } = opened()
    const seen: unknown[] = []
    gateway.faults
      .on({
        op: 'GetStage',
        when: ({ scope, places, headers, input }) => {
          seen.push({ region: scope.region, places, input })
          return headers['x-blame'] !== undefined
        },
      })
      .once()
      .reply(busy)
    expect(ask()).toBe(200)
    expect(ask('GET', undefined, { 'x-blame': '1' })).toBe(429)
    expect(seen[0]).toEqual({
      region: 'us-east-1',
      places: { api: API, stage: 'prod' },
      input: { restApiId: API, stageName: 'prod' },
    })
  })

  it('can delay answers together with other rules', () => {
    const { gateway } = opened()
    gateway.faults.on('GetStage').delay(100)
    gateway.faults.on(/^Get/).delay({ uniform: [10, 20] })
    gateway.faults.on('GetStage').reply(busy)
    const { status, delayMs } = gateway.answer({ method: 'GET', url: `/restapis/${API}/stages/prod`, headers: {} })
    expect(status).toBe(429)
    expect(delayMs).toBeGreaterThanOrEqual(110)
    expect(delayMs).toBeLessThanOrEqual(120)
  })

  it.each([
    ['account', [200, 429, 429, 429]],
    ['api', [200, 429, 200, 429]],
    ['stage', [200, 200, 200, 429]],
    [({ path }: { path: string }) => path, [200, 200, 200, 429]],
  ])('with a token bucket by %s share it accordingly', (by, fates) => {
    const { gateway, ask } = opened()
    gateway.faults.on('GetStage').throttle({ rate: 0, burst: 1, by })
    const places = [`${API}/stages/prod`, `${API}/stages/dev`, 'b1b2c3d4e5/stages/prod', `${API}/stages/prod`]
    expect(places.map((place) => ask('GET', `/restapis/${place}`))).toEqual(fates)
  })

  it('with a token bucket take no token for a request that another bucket refuses', () => {
    const { gateway, ask } = opened({ quotas: { requests: { GetStage: { rate: 0, burst: 2 } } } })
    gateway.faults.on('GetStage').throttle({ rate: 0, burst: 3 })
    gateway.faults.on({ op: 'GetStage', stage: 'prod' }).throttle({ rate: 0, burst: 1 })
    const dev = `/restapis/${API}/stages/dev`
    expect([ask(), ask(), ask(), ask('GET', dev), ask('GET', dev)]).toEqual([200, 429, 429, 200, 429])
    // Three were refused, two of them by the rule of prod and one by the quota: a token of the wide rule is left.
    expect(gateway.journal.attempts().map(({ quota, fault }) => quota ?? fault?.rule)).toEqual([
      undefined,
      'GetStage@prod',
      'GetStage@prod',
      undefined,
      'GetStage',
    ])
  })
})

describe('chance', () => {
  const fates = (before: boolean, name?: string, seed?: number): number[] => {
    const { gateway, asks } = opened({ seed: 42 })
    if (before) gateway.faults.on('CreateStage').probability(0.5).reply(busy)
    const rule = gateway.faults.on('GetStage').probability(0.5, seed === undefined ? {} : { seed })
    if (name) rule.named(name)
    rule.reply(busy)
    if (before) gateway.faults.on('GetStage').times(5).reply(serviceUnavailable())
    return asks(60)
  }

  it('does not depend on other rules', () => {
    expect(fates(true).slice(5)).toEqual(fates(false).slice(5))
  })

  it('depends on the name and the seed', () => {
    expect(fates(false, 'other')).not.toEqual(fates(false))
    expect(fates(false, undefined, 7)).not.toEqual(fates(false))
    expect(fates(false, undefined, 7)).toEqual(fates(false, undefined, 7))
  })

  it('matches the given probability', () => {
    const { gateway, asks } = opened()
    const rule = gateway.faults.on('GetStage').probability(0.3).reply(busy)
    asks(5000)
    expect(rule.fired / 5000).toBeCloseTo(0.3, 1)
  })

  it('produces delays around their median', () => {
    const { gateway } = opened()
    gateway.faults.on('GetStage').delay({ logNormal: { median: 80, sigma: 0.3, max: 200 } })
    const delays = Array.from(
      { length: 2001 },
      () => gateway.answer({ method: 'GET', url: `/restapis/${API}/stages/prod`, headers: {} }).delayMs ?? 0,
    ).sort((a, b) => a - b)
    expect(delays[1000]).toBeGreaterThan(76)
    expect(delays[1000]).toBeLessThan(84)
    expect(delays.at(-1)).toBeLessThanOrEqual(200)
  })

  it('makes two runs of five hundred requests equal for the same seed only', () => {
    const run = (seed: number): string => {
      const { gateway, clock } = opened({ seed, quotas: 'aws' })
      gateway.faults
        .on(/^(Create|Update|Delete)/)
        .probability(0.3)
        .reply(tooManyRequests())
      gateway.faults.on({ stage: 'prod' }).probability(0.1).reply(connectionReset())
      gateway.faults
        .on('GetStage')
        .probability(0.2)
        .delay({ logNormal: { median: 50, sigma: 0.5 } })
      gateway.faults.on('GetStages').throttle({ rate: 2, burst: 2 })
      gateway.faults.on('GetStage').after(20).times(5).reply(truncatedBody(9))
      gateway.faults
        .on(/Stage$/)
        .perCall()
        .probability(0.2)
        .reply(serviceUnavailable())
      for (let i = 0; i < 500; i++) {
        const stage = i % 3 === 0 ? 'prod' : 'dev'
        const [method, url, body] = [
          ['GET', `/restapis/${API}/stages/${stage}`],
          ['PATCH', `/restapis/${API}/stages/${stage}`, '{"patchOperations":[]}'],
          ['POST', `/restapis/${API}/stages`, `{"stageName":"s${i}","deploymentId":"dep001"}`],
          ['GET', `/restapis/${API}/stages`],
          ['DELETE', `/restapis/${API}/stages/s${i - 2}`],
        ][i % 5] as [string, string, string?]
        gateway.answer({ method, url, headers: { 'amz-sdk-invocation-id': `call-${i >> 1}` }, body })
        void clock.advance((i * 37) % 200)
      }
      return JSON.stringify(gateway.journal.entries)
    }
    const first = run(42)
    expect(run(42)).toBe(first)
    expect(run(43)).not.toBe(first)
    const statuses = new Set((JSON.parse(first) as { status: number }[]).map(({ status }) => status))
    expect([...statuses].sort()).toEqual(expect.arrayContaining([0, 200, 429, 503]))
  })
})

describe('a rule in JSON', () => {
  it('has the same effect as a rule in code', () => {
    const { gateway, ask, asks } = opened()
    const rules = gateway.faults.add([
      { name: 'flaky', on: 'v1.GetStage', times: 2, reply: 'tooManyRequests' },
      { on: { op: 'GetStage', api: API, stage: 'dev' }, reply: { fault: 'tooManyRequests', retryAfter: 2 } },
      { on: ['CreateStage', 'DeleteStage'], sequence: ['connectionReset', 'pass'] },
      { on: '/^Get.*s$/', throttle: { rate: 0, burst: 1, by: 'api' } },
      { on: 'GetRest*', between: [0, 1000], probability: 1, seed: 3, after: 0, delay: { uniform: [1, 2] } },
    ])
    expect(asks(3)).toEqual([429, 429, 200])
    expect(ask('GET', `/restapis/${API}/stages/dev`)).toBe(429)
    expect(ask('DELETE', `/restapis/${API}/stages/dev`)).toBe(0)
    expect([1, 2].map(() => ask('GET', `/restapis/${API}/stages`))).toEqual([200, 429])
    expect(JSON.parse(JSON.stringify(rules))).toMatchObject([
      { name: 'flaky', operations: ['v1.GetStage'], times: 2, calls: 4, fired: 2, remaining: 0, enabled: true },
      { name: `GetStage@${API}/dev`, api: API, stage: 'dev', remaining: null },
      { name: 'CreateStage+DeleteStage', reply: [{ fault: 'connectionReset' }, 'pass'], remaining: 1 },
      { throttle: { rate: 0, burst: 1, by: 'api' } },
      { delay: { uniform: [1, 2] }, between: ['2026-01-01T00:00:00.000Z', '2026-01-01T00:00:01.000Z'] },
    ])
  })

  it('may have the form of LocalStack', () => {
    const { gateway, ask } = opened()
    gateway.faults.add([
      { service: 'apigateway', operation: 'GetStage', region: 'eu-west-1', error: { statusCode: 500, code: 'Oops' } },
      { service: 'apigateway', operation: 'GetStages' },
    ])
    const authorization = 'AWS4-HMAC-SHA256 Credential=test/20260101/eu-west-1/apigateway/aws4_request, SignedHeaders=a'
    expect(ask()).toBe(200)
    expect(ask('GET', undefined, { authorization })).toBe(500)
    expect(ask('GET', `/restapis/${API}/stages`)).toBe(503)
  })

  it.each<[unknown, string]>([
    [
      { on: 'UpdatStage', reply: 'conflict' },
      'fault: faults.on: unknown operation "UpdatStage". Did you mean "UpdateStage"?',
    ],
    [{ on: 'GetSdk', reply: 'conflict' }, 'fault: faults.on: Understudy does not model GetSdk of v1.'],
    [{ on: 'GetStage', repply: 'conflict' }, 'fault: unknown member "repply". Did you mean "reply"?'],
    [{ on: 'GetStage', reply: 'conflikt' }, 'cannot answer "conflikt". Did you mean "conflict"?'],
    [{ on: 'GetApis', reply: 'limitExceeded' }, 'fault: faults.on(GetApis): v2 cannot answer "limitExceeded".'],
    [
      { on: { op: 'GetStage', stge: 'x' }, reply: 'conflict' },
      'faults.on: unknown member "stge". Did you mean "stage"?',
    ],
    [{ on: { op: 'GetStage', version: 'v3' }, reply: 'conflict' }, 'unknown version "v3". The versions are v1 and v2.'],
    [{ on: 'Gat*', reply: 'conflict' }, 'faults.on: no operation matches Gat*.'],
    [{ on: 'GetStage' }, 'fault: a rule must have exactly one of reply, sequence, delay, throttle, not none.'],
    [{ reply: 'conflict', delay: 3 }, 'not reply and delay.'],
    [{ reply: 'conflict', times: 0 }, 'fault: times must be a whole number of at least 1, not 0.'],
    [{ reply: 'conflict', probability: 2 }, 'fault: probability must be a number from 0 to 1, not 2.'],
    [{ reply: 'conflict', seed: 2 }, 'fault: "seed" needs "probability".'],
    [{ reply: 'conflict', between: [5, 1] }, 'the end must come after the beginning.'],
    [{ reply: 'conflict', after: -1 }, 'fault: after must be a whole number of at least 0, not -1.'],
    [
      { reply: { fault: 'conflict', retryAftr: 1 } },
      'fault: conflict: unknown member "retryAftr". Did you mean "retryAfter"?',
    ],
    [{ reply: { fault: 'hang', message: 'x' } }, 'fault: hang: unknown member "message".'],
    [{ reply: { fault: 'raw', status: 99 } }, 'fault: raw.status must be a whole number of at least 200, not 99.'],
    [{ reply: { fault: 'truncatedBody' } }, 'fault: truncatedBody.bytes must be a whole number of at least 0'],
    [{ delay: -1 }, 'fault: delay must be a number of at least 0, not -1.'],
    [{ delay: { unifrom: [1, 2] } }, 'fault: delay: unknown member "unifrom". Did you mean "uniform"?'],
    [{ delay: { uniform: [2, 1] } }, 'fault: delay.uniform[1] must be a number of at least 2, not 1.'],
    [{ throttle: { rate: '1' } }, 'fault: throttle.rate must be a number of at least 0, not "1".'],
    [
      { throttle: { rate: 1, by: 'stge' } },
      'throttle.by must be one of account, api, stage, or a function, not "stge".',
    ],
    [{ throttle: { rate: 1 }, perCall: true }, 'fault: a token bucket counts attempts'],
    [{ sequence: [] }, 'fault: sequence needs at least one step'],
    [
      { service: 'lambda' },
      'fault: service "lambda" is not modelled here. The services are apigateway and apigatewayv2.',
    ],
    [[{ reply: 'conflict' }, { reply: 'x' }], 'faults[1]: '],
    ['conflict', 'fault: "conflict" is not a rule.'],
    [null, 'fault: null is not a rule.'],
    [[[]], 'faults[0]: [] is not a rule.'],
    [{ on: { when: 'x' }, delay: 1 }, 'fault: faults.on: "when" must be a function, not "x". It exists in code only'],
    [{ on: { op: 'GetStage', when: null }, delay: 1 }, '"when" must be a function, not null.'],
    [{ on: { op: 5 }, delay: 1 }, 'fault: on: 5 names no operation.'],
    [{ on: { op: { a: 1 } }, delay: 1 }, 'fault: on: {"a":1} names no operation.'],
    [{ on: [], delay: 1 }, 'fault: on: [] names no operation.'],
    [{ on: ['GetStage', 5], delay: 1 }, 'fault: on: 5 names no operation.'],
    [{ on: 7, delay: 1 }, 'fault: on: 7 must be the name of an operation, a pattern, a list of names or an object.'],
    [{ on: { version: 1 }, delay: 1 }, 'fault: on: "version" must be a text, not 1.'],
    [{ on: { stage: '' }, delay: 1 }, 'fault: faults.on: "stage" is empty'],
    [{ on: { api: ['a'] }, delay: 1 }, 'fault: faults.on: "api" must be a text, not ["a"].'],
    [{ on: '/(/', delay: 1 }, 'fault: on: Invalid regular expression'],
    [{ on: '/a/zz', delay: 1 }, "fault: on: Invalid flags supplied to RegExp constructor 'zz'"],
    [{ on: '/(?=Get)/', delay: 1 }, 'cannot be matched in bounded time: look-ahead and look-behind are not supported.'],
    [{ on: '/(G)\\1/', delay: 1 }, 'cannot be matched in bounded time: references to a group are not supported.'],
    [{ on: '/(a{999}){999}/', delay: 1 }, 'cannot be matched in bounded time: it has more than 1000 steps.'],
    [{ on: `/${'a'.repeat(1001)}/`, delay: 1 }, 'may have at most 1000 characters, not 1001.'],
    [{ on: '*'.repeat(1001), delay: 1 }, 'fault: on: a pattern may have at most 1000 characters, not 1001.'],
    [Array(30).fill({ on: '/G{0,400}/', delay: 1 }), 'expressions of one list take more than 20000 steps together.'],
    [{ name: '', delay: 1 }, 'fault: name must be a text of 1 to 200 characters, not "".'],
    [{ name: 'n'.repeat(201), delay: 1 }, 'fault: name must be a text of 1 to 200 characters'],
    [{ delay: 1, always: 'no' }, 'fault: always must be true or false, not "no".'],
    [{ delay: 1, always: true, times: 2 }, 'fault: a rule can have times or always, not both.'],
    [{ delay: 1, perCall: 1 }, 'fault: perCall must be true or false, not 1.'],
    [{ delay: 1, between: [1] }, 'fault: between must be [from, until], not [1].'],
    [{ delay: 1, between: [1, 2, 3] }, 'fault: between must be [from, until], not [1,2,3].'],
    [{ delay: 1, between: [-2, -1] }, 'fault: between: this time is over, so the rule never acts.'],
    [{ delay: 1, probability: 0 }, 'fault: a rule with the probability 0 never acts.'],
    [{ delay: 0 }, 'fault: delay of 0 ms does nothing.'],
    [{ delay: null }, 'fault: delay must be milliseconds, { uniform } or { logNormal }, not null.'],
    [{ delay: {} }, 'fault: delay must have either uniform or logNormal.'],
    [{ delay: { uniform: [0, 1], logNormal: {} } }, 'fault: delay must have either uniform or logNormal.'],
    [{ delay: { uniform: [0, 0] } }, 'fault: delay.uniform of 0 ms does nothing.'],
    [{ delay: { uniform: [0, 1, 2] } }, 'fault: delay.uniform must be [from, to], in milliseconds'],
    [{ delay: { logNormal: 5 } }, 'fault: delay.logNormal must be { median, sigma, max }, not 5.'],
    [{ delay: { logNormal: { median: 5, sigma: 1e300 } } }, 'delay.logNormal.sigma must be a number from 0 to 50'],
    [{ sequence: ['pass', 'pass'] }, "fault: sequence of 'pass' alone does nothing."],
    [{ sequence: Array(10_001).fill('hang') }, 'fault: sequence may have at most 10000 steps, not 10001.'],
    [{ sequence: [null] }, 'fault: null is not a fault.'],
    [{ reply: { fault: 'conflict', afterCommit: 'x' } }, 'conflict.afterCommit must be true or left out, not "x".'],
    [{ reply: { fault: 'conflict', members: [] } }, 'fault: conflict.members must be an object, not [].'],
    [{ reply: { fault: 'conflict', message: 5 } }, 'fault: conflict.message must be a text, not 5.'],
    [
      { reply: { fault: 'conflict', retryAfter: 'soon' } },
      'conflict.retryAfter must be seconds or an HTTP date, not "soon".',
    ],
    [
      { reply: { fault: 'conflict', retryAfter: 1e300 } },
      'conflict.retryAfter must be a number from 0 to 9007199254740991',
    ],
    [{ reply: { fault: 'raw', status: 200, body: {} } }, 'fault: raw.body must be a text, not {}.'],
    [{ reply: { fault: 'raw', status: 200, headers: { a: 5 } } }, 'fault: raw.headers.a must be a text, not 5.'],
    [
      { reply: { fault: 'raw', status: 204, body: 'x' } },
      'raw.body: an answer with the status 204 has no body in HTTP.',
    ],
    [
      { reply: { fault: 'raw', status: 304, body: '{}' } },
      'raw.body: an answer with the status 304 has no body in HTTP.',
    ],
    [
      { reply: { fault: 'raw', status: 200, headers: { 'Content-Length': '99' } } },
      'raw.headers: the header Content-Length is set by the transport and cannot be overridden.',
    ],
    [{ throttle: [] }, 'fault: throttle must be an object, not [].'],
    [{ throttle: { rate: 1, burst: '1' } }, 'fault: throttle.burst must be a number of at least 0, not "1".'],
    [{ throttle: { rate: 1, error: 5 } }, 'fault: 5 is not a fault.'],
    [{ service: 'apigateway', region: 5 }, 'fault: region must be the name of a region, not 5.'],
    [{ service: 'apigateway', error: 5 }, 'fault: error must be an object, not 5.'],
    [{ service: 'apigateway', error: { status: 5 } }, 'fault: error: unknown member "status".'],
  ])('%j is refused with a clear message', (document, sentence) => {
    const { gateway } = opened()
    expect(() => gateway.faults.add(document as RuleDocument)).toThrow(sentence)
    expect(() => gateway.faults.add(document as RuleDocument)).toThrow(TypeError)
    expect(gateway.faults.rules).toEqual([])
  })

  it.each([
    ['CreateStage', { stage: 'prod', api: 'a1b2c3d4e5' }], // in the body of the request
    ['CreateBasePathMapping', { api: 'a1b2c3d4e5' }],
    ['CreateDeployment', { stage: 'prod' }],
    ['CreateApiMapping', { api: 'f6g7h8i9j0' }],
    ['*', { api: 'a1b2c3d4e5', stage: 'prod' }],
    ['Get*', { stage: 'prod' }],
  ])('of %s may be narrowed to %j', (op, places) => {
    const { gateway } = opened()
    expect(gateway.faults.add({ on: { op, ...places }, delay: 1 })).toHaveLength(1)
  })

  it('cannot have the name of an existing rule', () => {
    const { gateway } = opened()
    gateway.faults.add({ name: 'a', on: 'GetStage', reply: 'conflict' })
    expect(() => gateway.faults.add({ name: 'a', on: 'GetStage', reply: 'conflict' })).toThrow('duplicate rule "a"')
  })
})

describe('the option quotas', () => {
  it.each<[unknown, string]>([
    ['awz', 'createApiGateway: quotas must be "aws", "off" or an object, not "awz".'],
    [{ request: 'aws' }, 'createApiGateway: quotas: unknown option "request". Did you mean "requests"?'],
    [{ requests: 'all' }, 'createApiGateway: quotas.requests must be "aws", "off" or an object of quotas, not "all".'],
    [
      { requests: { CreatStage: { rate: 1, burst: 1 } } },
      'unknown operation "CreatStage". Did you mean "CreateStage"?',
    ],
    [
      { requests: { total: { rat: 1, burst: 1 } } },
      'quotas.requests.total: unknown member "rat". Did you mean "rate"?',
    ],
    [{ requests: { total: { rate: 1 } } }, 'quotas.requests.total.burst must be a number of at least 0'],
  ])('%j is refused', (quotas, sentence) => {
    expect(() => createApiGateway({ quotas } as never)).toThrow(sentence)
  })

  it('accepts custom numbers, for both versions together or each', () => {
    const requests = { total: { rate: 0, burst: 2 } }
    const both = (shared: boolean): number[] => {
      const { ask } = opened({ quotas: { requests, shared } })
      return [ask(), ask('GET', '/v2/apis'), ask('GET', '/v2/apis')]
    }
    expect(both(true)).toEqual([200, 200, 429])
    expect(both(false)).toEqual([200, 200, 200])
  })

  it('sends limitType in v2 if it is set', () => {
    const quotas = { requests: { total: { rate: 0, burst: 0 } } }
    const { gateway } = opened({ quotas, limitType: 'RATE' })
    const body = (url: string): string =>
      gateway.answer({ method: 'GET', url, headers: { accept: 'application/json' } }).body
    expect(body('/v2/apis')).toBe('{"message":"Too Many Requests","limitType":"RATE"}')
    expect(body('/restapis')).toBe('{"message":"Too Many Requests"}')
  })

  it('is explained in the journal', () => {
    const { gateway, asks } = opened({ quotas: { requests: { GetStage: { rate: 0.5, burst: 1 } } } })
    asks(2)
    expect(gateway.journal.last).toMatchObject({
      quota: 'GetStage',
      hint: 'The bucket "GetStage" (0.5 a second, burst 1) has its next token in 2000 ms.',
    })
  })
})

describe('a rule without an action', () => {
  it('is refused by the first request that it would apply to, once', () => {
    const { gateway, ask } = opened()
    gateway.faults.on('GetStage').once()
    expect(ask('GET', `/restapis/${API}/stages`)).toBe(200)
    expect(() => ask()).toThrow(
      'faults.on(GetStage): this rule is incomplete and has no effect. Complete it with reply()',
    )
    expect(ask()).toBe(200)
  })

  it('can get its action later, and is removed by clear() and by a failure', () => {
    const { gateway, ask } = opened()
    const begun = gateway.faults.on('GetStage').once()
    begun.reply(busy)
    gateway.faults.on('GetStage')
    gateway.faults.clear()
    expect(() =>
      gateway.faults.add([
        { on: 'GetStage', delay: 5 },
        { on: 'GetStage', delay: -5 },
      ]),
    ).toThrow()
    expect([ask(), ask()]).toEqual([200, 200])
  })

  it('is not waited for if its definition was refused', () => {
    const { gateway, ask } = opened()
    const { faults } = gateway
    expect(() => faults.on('GetStage').times(0)).toThrow()
    expect(() => faults.on('GetStage').named('')).toThrow()
    expect(() => faults.on('GetStage').probability(2)).toThrow()
    expect(() => faults.on('GetStage').probability(0.5, null as never)).toThrow('must be an object, not null.')
    expect(() => faults.on('GetStage').between(5, 1)).toThrow()
    expect(() => faults.on('GetStage').delay(-1)).toThrow()
    expect(() => faults.on('GetStage').sequence()).toThrow()
    expect(() => faults.on('GetStage').throttle(null as never)).toThrow('faults: throttle must be an object, not null.')
    expect(() => faults.on('GetStage').reply({ fault: 'nosuch' } as never)).toThrow()
    const members: { self?: unknown } = {}
    members.self = members
    expect(() => faults.on('GetStage').reply({ fault: 'conflict', members } as never)).toThrow(
      'cannot be written as JSON',
    )
    expect(ask()).toBe(200)
  })
})

describe('an expression of a user', () => {
  it.each([/(\w*)*q/, /^(\w+)+Z$/, /((a|a)*)*$/, /(.*)*(.*)*(.*)*Q/])('has a linear running time: %s', (expression) => {
    const { gateway } = opened()
    const matching = gateway.faults.add([{ on: `/${expression.source}|^GetStage$/`, delay: 1 }])
    expect(JSON.stringify(matching)).toContain('v1.GetStage')
    gateway.faults.on(new RegExp(`${expression.source}|^GetStage$`)).delay(1)
    expect(gateway.faults.rules).toHaveLength(2)
  })

  it('matches as in JavaScript, including flags', () => {
    const { gateway } = opened()
    const operations = (on: RegExp): unknown => JSON.parse(JSON.stringify(gateway.faults.on(on).delay(1))).operations
    const both = operations(/^get(stage|restapi)$/i) as string[]
    expect(both.toSorted()).toEqual(['v1.GetRestApi', 'v1.GetStage', 'v2.GetStage'])
    expect(() => operations(/Stages$/y)).toThrow('no operation matches Stages$')
  })

  it('matches any number of stars without backtracking', () => {
    const { gateway } = opened()
    expect(() => gateway.faults.add({ on: `${'*'.repeat(900)}q`, delay: 1 })).toThrow('no operation matches')
    gateway.faults.add({ on: '*e*t*S*g*', delay: 1 })
    expect(JSON.stringify(gateway.faults.rules)).toContain('v1.GetStage')
  })
})

it('a value that is not a fault is refused by the function that receives it', () => {
  const { gateway } = opened()
  const none = { error: 'x' } as unknown as Fault<'raw'>
  expect(() => gateway.faults.on('GetStage').reply(none)).toThrow('in JSON by its name: "tooManyRequests".')
  expect(() => gateway.faults.on('GetStage').reply(raw({ status: 1000 }))).toThrow('from 200 to 599')
})
