import { describe, expect, it, onTestFinished } from 'vitest'
import { createApiGateway, manualClock } from '../src/index.ts'
import { serve } from '../src/node.ts'

async function served(options: Parameters<typeof createApiGateway>[0] = {}) {
  const gateway = createApiGateway(options)
  const { url, close } = await serve(gateway, { port: 0 })
  onTestFinished(close)
  const call = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(url + path, {
      method,
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    return {
      status: response.status,
      allow: response.headers.get('allow'),
      body: text === '' ? undefined : JSON.parse(text),
    }
  }
  return { gateway, call }
}

const state = { apis: [{ apiId: 'f6g7h8i9j0', routes: ['GET /pets'], stages: [{ stageName: 'prod' }] }] }

it('reports that it is healthy', async () => {
  const { call } = await served()
  expect(await call('GET', '/_understudy/health')).toMatchObject({ status: 200, body: { status: 'ok', requests: 0 } })
})

it('answers HEAD as GET without the body, and lists the endpoints at its root', async () => {
  const { call } = await served()
  expect(await call('HEAD', '/_understudy/health')).toMatchObject({ status: 200, body: undefined })
  expect((await call('HEAD', '/_understudy/reset')).status).toBe(405)
  expect(await call('GET', '/_understudy')).toMatchObject({
    status: 404,
    body: { message: expect.stringContaining('health, state') },
  })
})

it('loads and returns the state, and resets to it', async () => {
  const { gateway, call } = await served()
  expect((await call('PUT', '/_understudy/state', state)).status).toBe(204)
  expect((await call('GET', '/_understudy/state')).body).toEqual(JSON.parse(JSON.stringify(gateway.snapshot())))
  await call('DELETE', '/v2/apis/f6g7h8i9j0')
  expect((await call('POST', '/_understudy/reset')).status).toBe(204)
  expect((await call('GET', '/v2/apis/f6g7h8i9j0/stages/prod')).status).toBe(200)
})

it('reports the documents that were created for a state that names more than it has', async () => {
  const { call } = await served()
  const stages = [{ stageName: 'prod', deploymentId: 'dep001', clientCertificateId: 'cert01' }]
  expect(await call('PUT', '/_understudy/state', { restApis: [{ id: 'a1b2c3d4e5', stages }] })).toMatchObject({
    status: 200,
    body: { made: ['restApis[0].stages[0].clientCertificateId: client certificate cert01 was created.'] },
  })
})

it('accepts a state in YAML, by its content type', async () => {
  const gateway = createApiGateway()
  const { url, close } = await serve(gateway, { port: 0 })
  onTestFinished(close)
  const put = async (body: string): Promise<[number, string]> => {
    const headers = { 'content-type': 'application/yaml' }
    const response = await fetch(`${url}/_understudy/state`, { method: 'PUT', headers, body })
    return [response.status, await response.text()]
  }
  expect(await put('\uFEFFrestApis:\n  - { id: a1b2c3d4e5, name: shop }\n')).toEqual([204, ''])
  expect(gateway.snapshot().restApis?.[0]?.name).toBe('shop')
  expect(await put('restApis: []\nrestApis: []')).toEqual([
    400,
    '{"message":"The body is not valid YAML (line 2): duplicate key \\"restApis\\"."}\n',
  ])
  expect((await put('restApis: 7'))[0]).toBe(400)
  expect(gateway.snapshot().restApis?.[0]?.name).toBe('shop')
})

it('refuses an invalid state with the path of the member', async () => {
  const { call } = await served()
  const { status, body } = await call('PUT', '/_understudy/state', { apis: [{ apiId: 'f6g7h8i9j0', rutes: [] }] })
  expect(status).toBe(400)
  expect(body.message).toBe('apis[0].rutes: unknown member. Did you mean "routes"?')
})

it('answers in a few kilobytes, even for long names in a refused body', async () => {
  const { call } = await served()
  const long = 'x'.repeat(400_000)
  const bodies = [
    ['PUT', 'state', { apis: [{ apiId: 'f6g7h8i9j0', [long]: [] }] }],
    ['PUT', 'state', { restApis: [{ id: long }, { id: long }] }],
    ['POST', 'faults', { on: long, [long]: 1 }],
    ['POST', 'faults', { on: 'GetStage', reply: long }],
    ['POST', 'clock', { [long]: 1 }],
  ] as const
  for (const [method, path, body] of bodies) {
    const answer = await call(method, `/_understudy/${path}`, body)
    expect(answer.status).toBe(400)
    expect(answer.body.message.length).toBeLessThan(20_000)
  }
})

it('shows and clears the journal, which does not include control requests', async () => {
  const { call } = await served()
  await call('GET', '/v2/apis')
  expect((await call('GET', '/_understudy/journal')).body).toMatchObject({
    count: 1,
    entries: [{ operation: 'GetApis', status: 200 }],
  })
  expect((await call('DELETE', '/_understudy/journal')).status).toBe(204)
  expect((await call('GET', '/_understudy/journal')).body).toEqual({ count: 0, entries: [] })
})

it('lists the rules', async () => {
  const { gateway, call } = await served()
  expect((await call('GET', '/_understudy/rules')).body).toHaveLength(gateway.rules.length)
})

it('names its endpoints and their methods', async () => {
  const { call } = await served()
  expect(await call('GET', '/_understudy/nosuch')).toMatchObject({
    status: 404,
    body: { message: expect.stringContaining('health, state') },
  })
  expect(await call('POST', '/_understudy/health')).toMatchObject({ status: 405, allow: 'GET' })
  expect((await call('GET', '/_understudy/__proto__')).status).toBe(404)
})

it('adds fault rules, shows them with their counters, and removes them', async () => {
  const { call } = await served()
  const rule = { name: 'flaky reads', on: 'v2.GetApis', times: 2, reply: 'tooManyRequests' }
  expect(await call('POST', '/_understudy/faults', rule)).toMatchObject({
    status: 200,
    body: { faults: [{ name: 'flaky reads', remaining: 2 }] },
  })
  expect((await call('GET', '/v2/apis')).status).toBe(429)
  const { body } = await call('GET', '/_understudy/faults')
  expect(body.faults).toMatchObject([{ name: 'flaky reads', calls: 1, fired: 1, remaining: 1 }])
  expect((await call('DELETE', '/_understudy/faults/flaky%20reads')).status).toBe(204)
  expect((await call('GET', '/v2/apis')).status).toBe(200)
  expect(await call('DELETE', '/_understudy/faults/flaky%20reads')).toMatchObject({
    status: 404,
    body: { message: 'Unknown rule "flaky reads".' },
  })
  expect((await call('POST', '/_understudy/faults', { faults: [rule, { on: 'GetApi', delay: 1 }] })).status).toBe(200)
  expect((await call('DELETE', '/_understudy/faults')).status).toBe(204)
  expect((await call('GET', '/_understudy/faults')).body).toEqual({ faults: [] })
})

it('refuses misspelt fault rules with a clear message, and adds none of them', async () => {
  const { call } = await served()
  const rules = [
    { on: 'GetApis', reply: 'tooManyRequests' },
    { on: 'GetApi', reply: 'tooManyRequest' },
  ]
  const { status, body } = await call('POST', '/_understudy/faults', rules)
  expect(status).toBe(400)
  expect(body.message).toContain(
    'faults[1]: faults.on(GetApi): v2 cannot answer "tooManyRequest". Did you mean "tooManyRequests"?',
  )
  expect((await call('GET', '/_understudy/faults')).body).toEqual({ faults: [] })
})

it('shows and advances a manual clock, and refuses to advance another one', async () => {
  const { call } = await served({ clock: manualClock('2026-01-01T00:00:00Z') })
  expect((await call('GET', '/_understudy/clock')).body).toEqual({ now: '2026-01-01T00:00:00.000Z', manual: true })
  expect((await call('POST', '/_understudy/clock', { advanceMs: 240_000 })).body.now).toBe('2026-01-01T00:04:00.000Z')
  expect((await call('POST', '/_understudy/clock', { set: '2027-01-01T00:00:00Z' })).body.now).toBe(
    '2027-01-01T00:00:00.000Z',
  )
  for (const [order, sentence] of [
    [{ advance: 5 }, 'unknown member "advance"'],
    [{}, 'must be either'],
    [{ advanceMs: -5 }, 'cannot advance by -5 ms'],
    [{ set: 'soon' }, '"soon" is not a valid date'],
  ] as const) {
    const { status, body } = await call('POST', '/_understudy/clock', order)
    expect([status, body.message]).toEqual([400, expect.stringContaining(sentence)])
  }
  const other = await served()
  expect((await other.call('POST', '/_understudy/clock', { advanceMs: 1 })).body.message).toContain('--clock manual')
})

it('answers an unreadable body with its own message', async () => {
  const { call } = await served({ clock: manualClock('2026-01-01T00:00:00Z') })
  const withHeader = (name: string, value: string): object => ({
    on: '*',
    reply: { fault: 'raw', status: 418, headers: { [name]: value } },
  })
  const deep = `{"apis":${'['.repeat(30_000)}${']'.repeat(30_000)}}`
  for (const [method, path, body, status, sentence] of [
    ['GET', '%zz', undefined, 404, 'Unknown endpoint /_understudy/%zz'],
    ['POST', 'faults', 7, 400, '7 is not a rule'],
    ['POST', 'faults', { on: { when: 'x' }, delay: 1 }, 400, '"when" must be a function, not "x"'],
    ['POST', 'faults', { faults: [], fault: 1 }, 400, 'unknown member "fault" beside "faults".'],
    ['POST', 'faults', { on: '/(?=a)/', delay: 1 }, 400, 'cannot be matched in bounded time'],
    ['POST', 'faults', null, 400, 'null is not a rule'],
    ['POST', 'faults', { on: null, reply: 'tooManyRequests' }, 400, 'on: null must be the name of an operation'],
    ['POST', 'faults', { throttle: null }, 400, 'throttle must be an object, not null'],
    ['POST', 'faults', { between: [{ toString: 1 }, 5], reply: 'tooManyRequests' }, 400, 'the end must come after'],
    [
      'POST',
      'faults',
      withHeader('x-a', 'a\r\nb'),
      400,
      'raw.headers.x-a: a header value must be one line of ASCII, not "a\\r\\nb"',
    ],
    ['POST', 'faults', withHeader('x a', 'b'), 400, '"x a" is not a valid header name'],
    ['PUT', 'state', deep, 400, 'the state document: is nested too deeply.'],
    ['POST', 'clock', { set: { toString: 1 } }, 400, '{"toString":1} is not a valid date'],
    ['POST', 'clock', { set: '+010000-01-01T00:00:00Z' }, 400, 'is not a valid date'],
    ['POST', 'clock', { advanceMs: 1e15 }, 400, 'cannot advance by 1000000000000000 ms'],
  ] as const) {
    const answer = await call(method, `/_understudy/${path}`, body)
    expect([answer.status, answer.body.message]).toEqual([status, expect.stringContaining(sentence)])
  }
})

it('loads a state that is larger than the limit of other requests', async () => {
  const { call } = await served({ bodyLimit: 1000 })
  const large = { restApis: [{ id: 'a1b2c3d4e5', description: 'x'.repeat(2000) }] }
  expect((await call('PUT', '/_understudy/state', large)).status).toBe(204)
  expect((await call('GET', '/restapis/a1b2c3d4e5')).body.description).toHaveLength(2000)
})

it('releases delayed answers when the clock advances', async () => {
  const { gateway, call } = await served({ clock: manualClock(0) })
  await call('POST', '/_understudy/faults', { on: 'GetApis', delay: 60_000 })
  const late = call('GET', '/v2/apis')
  await expect.poll(() => gateway.journal.count).toBe(1)
  await call('POST', '/_understudy/clock', { advanceMs: 60_000 })
  expect((await late).status).toBe(200)
})

it('groups the journal into calls, and shows one operation of it', async () => {
  const { call } = await served()
  await call('GET', '/v2/apis')
  await call('GET', '/restapis')
  expect((await call('GET', '/_understudy/journal?operation=GetApis')).body.entries).toHaveLength(1)
  expect((await call('GET', '/_understudy/journal/calls?operation=GetRestApis')).body.calls).toMatchObject([
    { operation: 'GetRestApis', attempts: 1, outcome: 'ok', waitsMs: [] },
  ])
})

it('refuses an unknown operation of the journal, with a suggestion', async () => {
  const { call } = await served()
  for (const [path, method] of [
    ['journal', 'attempts'],
    ['journal/calls', 'calls'],
  ]) {
    expect(await call('GET', `/_understudy/${path}?operation=UpdateStagee`)).toMatchObject({
      status: 400,
      body: { message: `journal.${method}: unknown operation "UpdateStagee". Did you mean "UpdateStage"?` },
    })
  }
  expect(await call('GET', '/_understudy/journal/calls?operation=v2.UpdateStage')).toMatchObject({
    body: { calls: [] },
  })
})

it('reports that delayed answers wait for a manual clock', async () => {
  const manual = await served({ clock: manualClock() })
  const note = 'The clock is manual: delayed answers wait until POST /_understudy/clock.'
  expect((await manual.call('POST', '/_understudy/faults', { delay: 5 })).body).toMatchObject({ note })
  expect((await manual.call('POST', '/_understudy/faults', { reply: 'conflict' })).body.note).toBeUndefined()
  const ambient = await served()
  expect((await ambient.call('POST', '/_understudy/faults', { delay: 5 })).body.note).toBeUndefined()
})

describe('The settings that apply to a call', () => {
  const apis = [
    {
      apiId: 'f6g7h8i9j0',
      routes: ['GET /pets'],
      stages: [{ stageName: 'prod', defaultRouteSettings: { throttlingRateLimit: 0, throttlingBurstLimit: 0 } }],
    },
  ]

  it('are equal to those of the library', async () => {
    const { gateway, call } = await served({ state: { apis } })
    const { status, body } = await call('GET', '/_understudy/effective?api=f6g7h8i9j0&stage=prod&method=GET&path=/pets')
    const place = { apiId: 'f6g7h8i9j0', stageName: 'prod' }
    const found = gateway.effective(place, { method: 'GET', path: '/pets' })
    expect([status, body]).toEqual([200, JSON.parse(JSON.stringify(found))])
    expect(body.notes).toContain('Both limits are 0: every call gets 429 {"message":"Too Many Requests"}.')
  })

  it('are those of the account and region that the query names', async () => {
    const { call } = await served({ state: { accounts: [{ accountId: '000000000042', region: 'eu-west-1', apis }] } })
    const path = '/_understudy/effective?apiId=f6g7h8i9j0&stageName=prod&routeKey=GET%20/pets'
    expect((await call('GET', path)).status).toBe(404)
    expect((await call('GET', `${path}&account=000000000042&region=eu-west-1`)).status).toBe(200)
  })

  it.each([
    [
      'api=a&stage=b&method=GET',
      400,
      'effective: "path" is the path below the stage and begins with "/", not "undefined".',
    ],
    ['api=a&stage=b&method=GET&path=/&colour=red', 400, 'effective: unknown member "colour".'],
    ['stage=b&method=GET&path=/', 400, 'effective: a stage is { apiId, stageName }.'],
    ['api=a&stage=b&method=GET&path=/', 404, 'The stage does not exist: a/b.'],
  ])('are refused for %s', async (query, status, message) => {
    const { call } = await served()
    expect(await call('GET', `/_understudy/effective?${query}`)).toMatchObject({ status, body: { message } })
  })
})

describe('A request that would affect the whole server by mistake is refused', () => {
  const signed = (credential: string) => ({
    authorization: `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=host, Signature=0`,
  })

  it.each([
    ['POST', 'reset?acount=000000000001', 'reset: unknown parameter "acount". Did you mean "account"?'],
    ['POST', 'reset?region=eu-west-1', 'reset: "region" needs "account".'],
    ['PUT', 'state?account=000000000001&account=000000000002', 'state: the parameter "account" is given twice.'],
    ['DELETE', 'faults?Account=000000000001', 'faults: unknown parameter "Account". Did you mean "account"?'],
    ['DELETE', 'faults/flaky?acount=000000000001', 'faults: unknown parameter "acount". Did you mean "account"?'],
    ['DELETE', 'journal?accountId=000000000001', 'journal: unknown parameter "accountId". Did you mean "account"?'],
    ['GET', 'journal?limit=3', 'journal: unknown parameter "limit".'],
    [
      'GET',
      'journal/calls?operations=GetStage',
      'journal/calls: unknown parameter "operations". Did you mean "operation"?',
    ],
    ['GET', 'rules?id=v1.StageNotFound', 'rules: unknown parameter "id".'],
    ['GET', 'effective?api=a1b2c3d4e5&api=f6g7h8i9j0', 'effective: the parameter "api" is given twice.'],
    ['POST', 'clock?__proto__=1', 'clock: unknown parameter "__proto__".'],
  ])('%s %s', async (method, path, message) => {
    const { gateway, call } = await served({ state })
    expect(await call(method, `/_understudy/${path}`)).toMatchObject({ status: 400, body: { message } })
    expect(gateway.snapshot().apis).toHaveLength(1)
  })

  it.each([
    ['{"seed":7}', '', 'reset: "seed" is for one account. Name it with ?account=.'],
    ['{"sed":7}', '', 'reset: unknown option "sed". Did you mean "seed"?'],
    ['null', '', 'reset: options are given as an object, not as null.'],
    ['[]', '?account=000000000001', 'account.reset: options are given as an object, not as [].'],
    ['null', '?account=000000000001', 'account.reset: options are given as an object, not as null.'],
  ])('POST reset with the body %s%s', async (body, query, message) => {
    const { call } = await served({ state })
    expect(await call('POST', `/_understudy/reset${query}`, body)).toMatchObject({ status: 400, body: { message } })
  })

  it.each([
    [
      'two credentials',
      `${'0'.repeat(11)}1/20260101/us-east-1/apigateway/aws4_request, Credential=${'0'.repeat(11)}2/20260101/us-east-1/apigateway/aws4_request`,
    ],
    ['a credential that is not one', '000000000001/today/us-east-1/apigateway/aws4_request'],
  ])('POST reset, signed with %s', async (_, credential) => {
    const gateway = createApiGateway({ state })
    const { url, close } = await serve(gateway, { port: 0 })
    onTestFinished(close)
    const { status } = await fetch(`${url}/_understudy/reset`, { method: 'POST', headers: signed(credential) })
    expect(status).toBe(400)
  })

  it('a presigned request affects the account of its key', async () => {
    const { gateway, call } = await served({ state })
    gateway.account('000000000001').load(state)
    await call('DELETE', '/v2/apis/f6g7h8i9j0')
    const query = new URLSearchParams({
      'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
      'X-Amz-Credential': '000000000001/20260101/us-east-1/apigateway/aws4_request',
    })
    expect((await call('GET', `/_understudy/state?${query}`)).body.apis).toHaveLength(1)
    expect((await call('GET', '/_understudy/state')).body.apis).toEqual([])
  })
})

it('refuses an option of the server that does not exist', async () => {
  const options = { prot: 0 } as object
  await expect(serve(createApiGateway(), options)).rejects.toThrow('serve: unknown option "prot". Did you mean "port"?')
})

it.each([
  ['state', '"content-type: application/yaml"'],
  ['faults', 'The body is not JSON.'],
  ['clock', 'The body is not JSON.'],
])('names the remedy for a body of %s that is not JSON', async (endpoint, message) => {
  const { call } = await served()
  const { status, body } = await call(endpoint === 'state' ? 'PUT' : 'POST', `/_understudy/${endpoint}`, '{ no')
  expect(status).toBe(400)
  expect(body.message).toContain(message)
  expect(body.message.includes('YAML')).toBe(endpoint === 'state')
})

it('refuses a state that is not in UTF-8', async () => {
  const { url, close } = await serve(createApiGateway(), { port: 0 })
  onTestFinished(close)
  const body = Buffer.from('{"restApis":[{"id":"a1b2c3d4e5","name":"caf\u00e9"}]}', 'latin1')
  const answer = await fetch(`${url}/_understudy/state`, { method: 'PUT', body })
  expect([answer.status, await answer.json()]).toEqual([400, { message: 'The body is not in UTF-8.' }])
})
