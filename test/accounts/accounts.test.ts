import { describe, expect, it, onTestFinished } from 'vitest'
import { createApiGateway, type Gateway, manualClock, type StateDocument, tooManyRequests } from '../../src/index.ts'
import { serve } from '../../src/node.ts'

const [FIRST, SECOND] = ['000000000001', '000000000002'] as const
const api = (name: string): StateDocument => ({ restApis: [{ id: 'a1b2c3d4e5', name }] }) as StateDocument

/** A request of an account, as a client with its key sends it. */
function request(gateway: Gateway, account: string, method: string, path: string, body?: object, region = 'us-east-1') {
  const credential = `${account}/20260101/${region}/apigateway/aws4_request`
  const authorization = `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=host, Signature=00`
  return gateway.answer({
    method,
    url: path,
    headers: { authorization, accept: 'application/json', 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  })
}

function names(gateway: Gateway, account: string): string[] {
  const { body } = request(gateway, account, 'GET', '/restapis')
  return (JSON.parse(body).item ?? []).map(({ name }: { name: string }) => name)
}

describe('The state of one account', () => {
  it('is loaded, shown and reset alone', () => {
    const gateway = createApiGateway({
      state: { accounts: [{ accountId: SECOND, region: 'us-east-1', ...api('given') }] },
    })
    const [one, two] = [gateway.account(FIRST), gateway.account(SECOND)]
    one.load(api('one'))
    request(gateway, FIRST, 'POST', '/restapis', { name: 'more' })
    request(gateway, SECOND, 'POST', '/restapis', { name: 'other' })
    expect(
      one
        .snapshot()
        .restApis?.map(({ name }) => name)
        .sort(),
    ).toEqual(['more', 'one'])

    one.reset()
    expect([names(gateway, FIRST), names(gateway, SECOND).sort()]).toEqual([['one'], ['given', 'other']])
    two.reset()
    expect([names(gateway, FIRST), names(gateway, SECOND)]).toEqual([['one'], ['given']])
  })

  it('is restored by a reset of the whole gateway, too', () => {
    const gateway = createApiGateway()
    gateway.account(FIRST).load(api('one'))
    request(gateway, FIRST, 'DELETE', '/restapis/a1b2c3d4e5')
    request(gateway, SECOND, 'POST', '/restapis', { name: 'other' })
    gateway.reset()
    expect([names(gateway, FIRST), names(gateway, SECOND)]).toEqual([['one'], []])
    gateway.load({})
    expect(names(gateway, FIRST)).toEqual([])
    request(gateway, FIRST, 'POST', '/restapis', { name: 'more' })
    gateway.reset()
    expect(names(gateway, FIRST)).toEqual([])
  })

  it('includes every region of the account', () => {
    const gateway = createApiGateway()
    const account = gateway.account(FIRST, { region: 'eu-west-1' })
    account.load({ ...api('west'), accounts: [{ accountId: FIRST, region: 'us-east-1', ...api('east') }] })
    expect(names(gateway, FIRST)).toEqual(['east'])
    expect(account.v1.stage('a1b2c3d4e5', 'none')).toBeUndefined()
    const snapshot = account.snapshot()
    expect([snapshot.restApis?.[0]?.name, snapshot.accounts?.[0]?.restApis?.[0]?.name]).toEqual(['west', 'east'])
    account.load(snapshot)
    expect(account.snapshot()).toEqual(snapshot)
  })

  it.each([
    [{ restApis: [{ id: 'a1', stages: [{}] }] }, 'restApis[0].stages[0]'],
    [[], 'must be an object.'],
    [{ accounts: {} }, 'accounts: must be a list.'],
    [{ accounts: [{ accountId: SECOND, region: 'us-east-1' }] }, `accounts[0].accountId: must be ${FIRST}.`],
    [{ accounts: [{ accountId: FIRST, region: 'eu-west-1', restApis: [{ id: 7 }] }] }, 'accounts[0].restApis[0]'],
  ])('is refused with the position in the document, and does not change: %j', (document, message) => {
    const gateway = createApiGateway()
    const account = gateway.account(FIRST)
    account.load(api('one'))
    expect(() => account.load(document as StateDocument)).toThrow(message)
    expect(names(gateway, FIRST)).toEqual(['one'])
  })

  it('passes on an error that is not a refusal of the document', () => {
    const problem = new RangeError('no time')
    let isBroken = false
    const now = (): number => {
      if (isBroken) throw problem
      return 0
    }
    const gateway = createApiGateway({ clock: { ...manualClock(0), now } })
    isBroken = true
    expect(() => gateway.load(api('one'))).toThrow(problem)
    expect(() => gateway.account(FIRST).load(api('one'))).toThrow(problem)
  })

  it('replaces all regions that the gateway loaded for the account, also in a reset of the whole gateway', () => {
    const accounts = [{ accountId: FIRST, region: 'eu-west-1', ...api('west') }]
    const gateway = createApiGateway({ state: { accounts } })
    gateway.account(FIRST).load(api('one'))
    gateway.reset()
    expect(names(gateway, FIRST)).toEqual(['one'])
    expect(gateway.account(FIRST, { region: 'eu-west-1' }).snapshot().restApis ?? []).toEqual([])
  })

  it('contains in a snapshot what time has brought', () => {
    const clock = manualClock('2026-01-01T00:00:00Z')
    const account = createApiGateway({ clock }).account(FIRST)
    const pendingDeployments = [{ stageName: 'prod', dueDate: '2026-01-01T00:00:05.000Z' }]
    const stages = [{ stageName: 'prod', autoDeploy: true }]
    account.load({ apis: [{ apiId: 'f6g7h8i9j0', routes: ['GET /pets'], stages, pendingDeployments }] })
    expect(account.snapshot().apis?.[0]).toMatchObject({ pendingDeployments })
    clock.advance(5000)
    expect(account.snapshot().apis?.[0]).toMatchObject({ deployments: [{ autoDeployed: true }] })
  })

  it('has the ids of before after a reset, and others after a reset with another seed', () => {
    // At the same time, another read of the document would only have other ids.
    const account = createApiGateway({ clock: manualClock(0) }).account(FIRST)
    const id = (): string | undefined => account.snapshot().restApis?.[0]?.rootResourceId
    account.load({ restApis: [{ id: 'a1b2c3d4e5' }] })
    const first = id()
    account.reset({ seed: 7 })
    const other = id()
    expect(other).not.toBe(first)
    account.reset({ seed: 7 })
    expect(id()).toBe(other)
  })

  it('begins with an empty journal after a reset of the account', () => {
    const gateway = createApiGateway()
    request(gateway, FIRST, 'GET', '/restapis')
    request(gateway, SECOND, 'GET', '/restapis')
    gateway.account(FIRST).reset()
    expect(gateway.account(FIRST).journal.entries).toEqual([])
    expect(gateway.account(SECOND).journal.entries).toHaveLength(1)
  })

  it('reports the resources that were created for the document', () => {
    const account = createApiGateway().account(FIRST)
    const stages = [{ stageName: 'prod', deploymentId: 'dep001', clientCertificateId: 'cert01' }]
    account.load({ restApis: [{ id: 'a1b2c3d4e5', stages }] } as StateDocument)
    expect(account.made).toEqual(['restApis[0].stages[0].clientCertificateId: client certificate cert01 was created.'])
  })

  it('works the same in a fork', () => {
    const gateway = createApiGateway()
    gateway.account(FIRST).load(api('one'))
    const fork = gateway.fork()
    fork.account(FIRST).load(api('forked'))
    request(fork, FIRST, 'DELETE', '/restapis/a1b2c3d4e5')
    fork.account(FIRST).reset()
    expect([names(fork, FIRST), names(gateway, FIRST)]).toEqual([['forked'], ['one']])
    const other = gateway.fork()
    request(other, FIRST, 'DELETE', '/restapis/a1b2c3d4e5')
    other.account(FIRST).reset()
    expect(names(other, FIRST)).toEqual(['one'])
  })
})

describe('The ids of one account', () => {
  const drawn = (gateway: Gateway, account: string): string =>
    JSON.parse(request(gateway, account, 'POST', '/restapis', { name: 'x' }).body).id

  it('do not depend on concurrent requests of other accounts', () => {
    const alone = createApiGateway({ seed: 7 })
    const expected = [drawn(alone, FIRST), drawn(alone, FIRST)]
    const shared = createApiGateway({ seed: 7 })
    const first = drawn(shared, FIRST)
    drawn(shared, SECOND)
    drawn(shared, '123456789012')
    expect([first, drawn(shared, FIRST)]).toEqual(expected)
  })

  it('restart with its reset, and with its own seed', () => {
    const gateway = createApiGateway()
    const account = gateway.account(FIRST)
    const id = drawn(gateway, FIRST)
    const other = drawn(gateway, SECOND)
    account.reset()
    expect(drawn(gateway, FIRST)).toBe(id)
    account.reset({ seed: 5 })
    const seeded = drawn(gateway, FIRST)
    expect(seeded).not.toBe(id)
    account.reset()
    expect(drawn(gateway, FIRST)).toBe(seeded)
    expect(drawn(gateway, SECOND)).not.toBe(other)
    expect(other).not.toBe(id)
  })

  it('of unsigned requests are those of the gateway', () => {
    const gateway = createApiGateway()
    const before = createApiGateway()
    gateway.account('123456789012').reset()
    expect(drawn(gateway, '123456789012')).toBe(drawn(before, '123456789012'))
    expect(() => gateway.account('123456789012').reset({ seed: 0.5 })).toThrow('must be a whole number')
  })
})

describe('The journal of one account', () => {
  it('shows and clears only its requests', () => {
    const gateway = createApiGateway()
    const { journal } = gateway.account(FIRST)
    request(gateway, SECOND, 'GET', '/restapis')
    request(gateway, FIRST, 'GET', '/restapis')
    request(gateway, FIRST, 'GET', '/restapis/none')
    gateway.answer({ method: 'GET', url: '/restapis', headers: {} })
    expect(journal.entries.map(({ number, accountId, status }) => [number, accountId, status])).toEqual([
      [1, FIRST, 200],
      [2, FIRST, 404],
    ])
    expect([journal.count, journal.last?.status, journal.attempts('GetRestApi').length]).toEqual([2, 404, 1])
    expect(journal.calls('GetRestApis').map(({ outcome }) => outcome)).toEqual(['ok'])
    expect(gateway.account('123456789012').journal.count).toBe(1)
    journal.clear()
    expect([journal.count, gateway.account(SECOND).journal.count, gateway.journal.entries.length]).toEqual([0, 1, 2])
    expect(gateway.journal.entries.map(({ number }) => number)).toEqual([1, 4])
    request(gateway, FIRST, 'GET', '/restapis')
    expect(journal.entries.map(({ number }) => number)).toEqual([1])
  })

  it('counts the size of large bodies correctly after some are cleared', () => {
    const gateway = createApiGateway()
    const body = { name: 'x'.repeat(30_000) }
    for (let i = 0; i < 400; i++) request(gateway, i % 2 === 0 ? FIRST : SECOND, 'POST', '/restapis', body)
    gateway.account(FIRST).journal.clear()
    for (let i = 0; i < 400; i++) request(gateway, SECOND, 'POST', '/restapis', body)
    const kept = gateway.account(SECOND).journal.entries.filter(({ input }) => input !== undefined)
    // 8 MiB of bodies are kept, whoever sent them.
    expect(kept.length).toBe(Math.floor((8 * 1024 * 1024) / Buffer.byteLength(JSON.stringify(body))))
  })
})

describe('The fault rules of one account', () => {
  it('apply to its requests only, and may have the names of other rules', () => {
    const gateway = createApiGateway()
    gateway.account(FIRST).faults.on('GetRestApis').named('flaky').once().reply(tooManyRequests())
    gateway.account(SECOND).faults.add({ name: 'flaky', on: 'GetRestApis', times: 2, reply: 'serviceUnavailable' })
    const statuses = (account: string): number[] =>
      [1, 2, 3].map(() => request(gateway, account, 'GET', '/restapis').status)
    expect([statuses(FIRST), statuses(SECOND), statuses('000000000003')]).toEqual([
      [429, 200, 200],
      [503, 503, 200],
      [200, 200, 200],
    ])
  })

  it('come before those of the gateway, and add their delays', () => {
    const gateway = createApiGateway()
    const whole = gateway.faults.add({ name: 'whole', on: 'GetRestApis', times: 1, reply: 'conflict' })
    gateway.account(FIRST).faults.add([
      { on: 'GetRestApis', times: 1, reply: 'tooManyRequests' },
      { on: 'GetRestApis', delay: 5 },
    ])
    gateway.faults.add({ on: 'GetRestApis', delay: 7 })
    const seen = [1, 2, 3].map(() => {
      const { status, delayMs } = request(gateway, FIRST, 'GET', '/restapis')
      return [status, delayMs]
    })
    expect(seen).toEqual([
      [429, 5],
      [409, 12],
      [200, 12],
    ])
    expect(whole[0]?.fired).toBe(1)
  })

  it('are removed with it, and shown with the account', () => {
    const gateway = createApiGateway()
    const [one, two] = [gateway.account(FIRST), gateway.account(SECOND)]
    for (const { faults } of [one, two, gateway]) faults.add({ name: 'slow', on: '*', delay: 1 })
    expect(JSON.parse(JSON.stringify(gateway.faults.rules)).map((rule: { account?: string }) => rule.account)).toEqual([
      undefined,
      FIRST,
      SECOND,
    ])
    one.reset()
    expect([one, two, gateway].map(({ faults }) => faults.rules.length)).toEqual([0, 1, 2])
    expect(two.faults.remove('slow')).toBe(true)
    expect(gateway.faults.rules.length).toBe(1)
    one.faults.add({ on: '*', delay: 1 })
    gateway.faults.clear()
    expect(one.faults.rules).toEqual([])
  })

  it('use the seed of the account', () => {
    const pattern = (gateway: Gateway, account: string): string => {
      gateway.account(account).faults.add({ on: 'GetRestApis', always: true, probability: 0.5, reply: 'conflict' })
      return Array.from({ length: 32 }, () => request(gateway, account, 'GET', '/restapis').status === 409).join()
    }
    const gateway = createApiGateway()
    const own = pattern(gateway, FIRST)
    expect(pattern(gateway, SECOND)).not.toBe(own)
    gateway.account(FIRST).reset()
    expect(pattern(gateway, FIRST)).toBe(own)
    gateway.account(FIRST).reset({ seed: 99 })
    expect(pattern(gateway, FIRST)).not.toBe(own)
  })
})

describe('The time of one account', () => {
  it('advances alone if the clock is manual, and together with that of the gateway', async () => {
    const clock = manualClock('2026-01-01T00:00:00Z')
    const gateway = createApiGateway({ clock })
    const own = gateway.account(FIRST).clock as ReturnType<typeof manualClock>
    await own.advance(5000)
    await clock.advance(1000)
    request(gateway, FIRST, 'GET', '/restapis')
    request(gateway, SECOND, 'GET', '/restapis')
    expect(gateway.journal.entries.map(({ at }) => at)).toEqual([
      '2026-01-01T00:00:06.000Z',
      '2026-01-01T00:00:01.000Z',
    ])
    await own.set('2026-02-01T00:00:00Z')
    expect([own.now(), clock.now()]).toEqual([Date.parse('2026-02-01T00:00:00Z'), Date.parse('2026-01-01T00:00:01Z')])
    expect(() => own.advance(-1)).toThrow('cannot advance by -1 ms')
    expect(() => own.set('never')).toThrow('is not a valid date')
  })

  it('resolves its own sleeps, as the gateway does, in the order of their times', async () => {
    const clock = manualClock(0)
    const own = createApiGateway({ clock }).account(FIRST).clock as ReturnType<typeof manualClock>
    const woken: string[] = []
    const sleep = (ms: number, name: string) => own.sleep(ms).then(() => woken.push(name))
    sleep(30, 'c')
    sleep(10, 'a')
    sleep(20, 'b')
    clock.sleep(15).then(() => woken.push('gateway'))
    await own.advance(25)
    expect(woken).toEqual(['a', 'b'])
    await clock.advance(5)
    expect(woken).toEqual(['a', 'b', 'c'])
    await clock.advance(10)
    expect(woken).toEqual(['a', 'b', 'c', 'gateway'])
    const giveUp = new AbortController()
    const sleeping = own.sleep(1000, giveUp.signal)
    giveUp.abort(new Error('enough'))
    await expect(sleeping).rejects.toThrow('enough')
  })

  it('releases its delayed answers, and those of no other', async () => {
    const clock = manualClock(0)
    const gateway = createApiGateway({ clock })
    const { url, close } = await serve(gateway, { port: 0 })
    onTestFinished(close)
    const answered: string[] = []
    const send = (account: string): Promise<unknown> => {
      gateway.account(account).faults.add({ on: 'GetRestApis', times: 1, delay: 1000 })
      const authorization = `AWS4-HMAC-SHA256 Credential=${account}/20260101/us-east-1/apigateway/aws4_request, SignedHeaders=host, Signature=00`
      return fetch(`${url}/restapis`, { headers: { authorization } }).then(() => answered.push(account))
    }
    const [first, second] = [send(FIRST), send(SECOND)]
    while (gateway.journal.count < 2) await new Promise((resolve) => setTimeout(resolve, 5))
    await (gateway.account(SECOND).clock as ReturnType<typeof manualClock>).advance(1000)
    await second
    expect(answered).toEqual([SECOND])
    await clock.advance(1000)
    await first
    expect(answered).toEqual([SECOND, FIRST])
  })

  it('is that of the gateway if it cannot be advanced', () => {
    const gateway = createApiGateway()
    expect(gateway.account(FIRST).clock).toBe(gateway.clock)
  })
})

it('The buckets of one account are filled by its reset', () => {
  const gateway = createApiGateway({ quotas: { requests: { GetRestApis: { rate: 0, burst: 1 } } } })
  const status = (account: string): number => request(gateway, account, 'GET', '/restapis').status
  expect([status(FIRST), status(FIRST), status(SECOND), status(SECOND)]).toEqual([200, 429, 200, 429])
  gateway.account(FIRST).reset()
  expect([status(FIRST), status(SECOND)]).toEqual([200, 429])
})

it.each([
  ['1', {}, 'account: "account" must be 12 digits, not "1".'],
  [FIRST, { region: 'Mars' }, 'account: "region" is not a valid region name: "Mars".'],
  [FIRST, { regoin: 'x' }, 'account: unknown option "regoin". Did you mean "region"?'],
])('an invalid account is refused: %j %j', (accountId, options, message) => {
  expect(() => createApiGateway().account(accountId, options as { region?: string })).toThrow(message)
})

describe('A scope', () => {
  it('is an account, a region or both, and the rest is that of the gateway', () => {
    const gateway = createApiGateway({ account: FIRST, region: 'eu-west-1' })
    request(gateway, FIRST, 'POST', '/restapis', { name: 'x' }, 'eu-west-1')
    gateway.at({ account: SECOND }).load({ restApis: [{ id: 'a1b2c3d4e5', name: 'other' }] })
    expect(gateway.at({}).snapshot().restApis).toMatchObject([{ name: 'x' }])
    expect(gateway.at({ region: 'us-east-1' }).snapshot().restApis).toBeUndefined()
    expect(gateway.at({ account: SECOND, region: 'eu-west-1' }).snapshot().restApis).toMatchObject([{ name: 'other' }])
    expect(gateway.at({ region: 'us-east-1' })).toMatchObject({ accountId: FIRST, region: 'us-east-1' })
    expect(() => gateway.at({ account: '1' })).toThrow(TypeError)
    expect(() => gateway.at({ acount: SECOND } as object)).toThrow('Did you mean "account"?')
  })
})
