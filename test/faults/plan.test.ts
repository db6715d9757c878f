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
  it('that end act first, in the order of their definition; the others after them, the newest first', () => {
    const { gateway, asks } = opened()
    gateway.faults.on('GetStage').reply(tooManyRequests())
    gateway.faults.on('GetStage').reply(serviceUnavailable())
    gateway.faults.on('GetStage').times(2).reply(internalError())
    gateway.faults.on({ op: 'GetStage', stage: 'prod' }).once().reply(accessDenied())
    expect(asks(5)).toEqual([500, 500, 403, 503, 503])
  })

  it('do not replace each other', () => {
    const { gateway, asks } = opened()
    gateway.faults.on('GetStage').once().reply(busy)
    gateway.faults.on('GetStage').once().reply(busy)
    expect(asks(3)).toEqual([429, 429, 200])
  })

  it('leave the first requests alone, whoever answers those', () => {
    const { gateway, asks } = opened()
    gateway.faults.on('GetStage').once().reply(busy)
    gateway.faults.on('GetStage').after(2).times(2).reply(serviceUnavailable())
    expect(asks(5)).toEqual([429, 200, 503, 503, 200])
  })

  it('act in a window of time, and at its beginning but not at its end', async () => {
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

  it('go through a sequence once, n times, or for ever', () => {
    const { gateway, asks } = opened()
    gateway.faults.on('GetStage').sequence(busy, 'pass', serviceUnavailable())
    expect(asks(4)).toEqual([429, 200, 503, 200])
    gateway.faults.on('GetStage').times(2).sequence(busy, 'pass')
    expect(asks(5)).toEqual([429, 200, 429, 200, 200])
    gateway.faults.on('GetStage').always().sequence(busy, 'pass')
    expect(asks(6)).toEqual([429, 200, 429, 200, 429, 200])
  })

  it('that pass leave the request to the rules behind', () => {
    const { gateway, asks } = opened()
    gateway.faults.on('GetStage').sequence('pass', busy)
    gateway.faults.on('GetStage').reply(serviceUnavailable())
    expect(asks(3)).toEqual([503, 429, 503])
  })

  it('by call treat all attempts of a call alike', () => {
    const { gateway, ask } = opened()
    const rule = gateway.faults.on('GetStage').perCall().after(1).times(2).reply(busy)
    const attempt = (call: string) => ask('GET', undefined, { 'amz-sdk-invocation-id': call })
    const fates = ['a', 'a', 'b', 'b', 'c', 'b', 'd', 'c', 'a'].map(attempt)
    expect(fates).toEqual([200, 200, 429, 429, 429, 429, 200, 429, 200])
    expect(rule).toMatchObject({ calls: 4, fired: 5, remaining: 0 })
    expect(gateway.journal.calls().map(({ attempts }) => attempts)).toEqual([3, 3, 2, 1])
  })

  it('count what matches, whether or not they act', () => {
    const { gateway, asks } = opened()
    const rule = gateway.faults.on('GetStage').times(2).reply(busy)
    asks(5)
    expect(rule).toMatchObject({ name: 'GetStage', calls: 5, fired: 2, remaining: 0 })
  })

  it('can be switched off and on, and removed once and for all', () => {
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

  it('are gone at the end of their block', () => {
    const { gateway, ask } = opened()
    {
      using _ = gateway.faults.on('GetStage').reply(busy)
      expect(ask()).toBe(429)
    }
    expect(ask()).toBe(200)
  })

  it('are gone after a reset, with the buckets and the journal', () => {
    const { gateway, asks } = opened({ quotas: { requests: { total: { rate: 0, burst: 3 } } } })
    gateway.faults.on('GetStage').after(4).reply(busy)
    gateway.faults.on('GetStage').throttle({ rate: 0, burst: 2 })
    expect(asks(3)).toEqual([200, 200, 429])
    gateway.reset()
    expect(gateway.faults.rules).toEqual([])
    expect(gateway.journal.count).toBe(0)
    expect(asks(4)).toEqual([200, 200, 200, 429])
  })

  it('look at one version, one API, one stage, wherever the request says so', () => {
    const { gateway, ask } = opened()
    gateway.faults.on({ version: 'v1', stage: 'dev' }).reply(busy)
    gateway.faults.on({ api: 'b1b2c3d4e5' }).reply(serviceUnavailable())
    expect(ask('GET', `/restapis/${API}/stages/dev`)).toBe(429)
    expect(ask('GET', `/restapis/${API}/stages/prod`)).toBe(200)
    expect(ask('GET', '/restapis/b1b2c3d4e5')).toBe(503)
    expect(ask('GET', '/restapis/b1b2c3d4e5/stages/dev')).toBe(503)
    expect(ask('GET', '/v2/apis/b1b2c3d4e5/stages/dev')).toBe(404)
  })

  it('with a fault that one version models look at that version alone', () => {
    const { gateway, ask } = opened()
    gateway.faults.on('GetStage').reply(limitExceeded())
    expect(ask()).toBe(429)
    expect(ask('GET', '/v2/apis/f6g7h8i9j0/stages/prod')).toBe(404)
  })

  it('may ask anything of a request', () => {
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

  it('hold answers back together, and let other rules act', () => {
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
  ])('with a token bucket by %s share it so', (by, fates) => {
    const { gateway, ask } = opened()
    gateway.faults.on('GetStage').throttle({ rate: 0, burst: 1, by })
    const places = [`${API}/stages/prod`, `${API}/stages/dev`, 'b1b2c3d4e5/stages/prod', `${API}/stages/prod`]
    expect(places.map((place) => ask('GET', `/restapis/${place}`))).toEqual(fates)
  })

  it('with a token bucket spend nothing on what another bucket refuses', () => {
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

  it('is the same for a rule whatever other rules there are', () => {
    expect(fates(true).slice(5)).toEqual(fates(false).slice(5))
  })

  it('is another for another name and another seed', () => {
    expect(fates(false, 'other')).not.toEqual(fates(false))
    expect(fates(false, undefined, 7)).not.toEqual(fates(false))
    expect(fates(false, undefined, 7)).toEqual(fates(false, undefined, 7))
  })

  it('comes out as often as it should', () => {
    const { gateway, asks } = opened()
    const rule = gateway.faults.on('GetStage').probability(0.3).reply(busy)
    asks(5000)
    expect(rule.fired / 5000).toBeCloseTo(0.3, 1)
  })

  it('draws delays around their median', () => {
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

  it('makes two runs of five hundred chaotic requests alike, and one with another seed not', () => {
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
  it('says what a rule in code says', () => {
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

  it('may be one of LocalStack', () => {
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
    [{ on: 'GetApiKeys', reply: 'conflict' }, 'fault: faults.on: Understudy does not play GetApiKeys of v1.'],
    [{ on: 'GetStage', repply: 'conflict' }, 'fault: unknown member "repply". Did you mean "reply"?'],
    [{ on: 'GetStage', reply: 'conflikt' }, 'cannot answer "conflikt". Did you mean "conflict"?'],
    [{ on: 'GetApis', reply: 'limitExceeded' }, 'fault: faults.on(GetApis): v2 cannot answer "limitExceeded".'],
    [
      { on: { op: 'GetStage', stge: 'x' }, reply: 'conflict' },
      'faults.on: unknown member "stge". Did you mean "stage"?',
    ],
    [{ on: { op: 'GetStage', version: 'v3' }, reply: 'conflict' }, 'there is no version "v3". There are v1 and v2.'],
    [{ on: 'Gat*', reply: 'conflict' }, 'faults.on: no operation matches /^Gat.*$/.'],
    [{ on: 'GetStage' }, 'fault: a rule takes just one of reply, sequence, delay, throttle, not none.'],
    [{ reply: 'conflict', delay: 3 }, 'not reply and delay.'],
    [{ reply: 'conflict', times: 0 }, 'fault: times must be a whole number of at least 1, not 0.'],
    [{ reply: 'conflict', probability: 2 }, 'fault: probability must be a number from 0 to 1, not 2.'],
    [{ reply: 'conflict', seed: 2 }, 'fault: seed is of use only with probability.'],
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
    [{ sequence: [] }, 'fault: sequence() needs at least one step'],
    [{ service: 'lambda' }, 'fault: service "lambda" is not played here. There are apigateway and apigatewayv2.'],
    [[{ reply: 'conflict' }, { reply: 'x' }], 'faults[1]: '],
    ['conflict', 'fault: "conflict" is no rule.'],
    [null, 'fault: null is no rule.'],
  ])('%j is refused with a clear sentence', (document, sentence) => {
    const { gateway } = opened()
    expect(() => gateway.faults.add(document as RuleDocument)).toThrow(sentence)
    expect(() => gateway.faults.add(document as RuleDocument)).toThrow(TypeError)
    expect(gateway.faults.rules).toEqual([])
  })

  it('cannot take a name that is taken', () => {
    const { gateway } = opened()
    gateway.faults.add({ name: 'a', on: 'GetStage', reply: 'conflict' })
    expect(() => gateway.faults.add({ name: 'a', on: 'GetStage', reply: 'conflict' })).toThrow('already a rule "a"')
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

  it('takes numbers of one’s own, for both versions together or apart', () => {
    const requests = { total: { rate: 0, burst: 2 } }
    const both = (shared: boolean): number[] => {
      const { ask } = opened({ quotas: { requests, shared } })
      return [ask(), ask('GET', '/v2/apis'), ask('GET', '/v2/apis')]
    }
    expect(both(true)).toEqual([200, 200, 429])
    expect(both(false)).toEqual([200, 200, 200])
  })

  it('says limitType in v2 where it is set', () => {
    const quotas = { requests: { total: { rate: 0, burst: 0 } } }
    const { gateway } = opened({ quotas, limitType: 'RATE' })
    const body = (url: string): string => gateway.answer({ method: 'GET', url, headers: {} }).body
    expect(body('/v2/apis')).toBe('{"message":"Too Many Requests","limitType":"RATE"}')
    expect(body('/restapis')).toBe('{"message":"Too Many Requests"}')
  })

  it('explains itself in the journal', () => {
    const { gateway, asks } = opened({ quotas: { requests: { GetStage: { rate: 0.5, burst: 1 } } } })
    asks(2)
    expect(gateway.journal.last).toMatchObject({
      quota: 'GetStage',
      hint: 'The bucket "GetStage" (0.5 a second, burst 1) has its next token in 2000 ms.',
    })
  })
})

it('a fault that is none is refused where it is given', () => {
  const { gateway } = opened()
  const none = { error: 'x' } as unknown as Fault<'raw'>
  expect(() => gateway.faults.on('GetStage').reply(none)).toThrow('is no fault. Make one with a function such as')
  expect(() => gateway.faults.on('GetStage').reply(raw({ status: 1000 }))).toThrow('from 200 to 599')
})
