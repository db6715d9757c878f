import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openData } from '../../src/data.ts'
import { createApiGateway, manualClock } from '../../src/index.ts'
import { serve } from '../../src/node.ts'

const [FIRST, SECOND] = ['000000000001', '000000000002'] as const

function signed(account: string): Record<string, string> {
  const credential = `${account}/20260101/us-east-1/apigateway/aws4_request`
  return {
    authorization: `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=host, Signature=00`,
    accept: 'application/json',
  }
}

async function served(options: Parameters<typeof createApiGateway>[0] = {}) {
  const gateway = createApiGateway(options)
  const { url, close } = await serve(gateway, { port: 0 })
  onTestFinished(close)
  const call = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) }
    const response = await fetch(url + path, init)
    const text = await response.text()
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
  }
  const create = (account: string, name: string) => call('POST', '/restapis', { name }, signed(account))
  const apis = async (account: string): Promise<string[]> =>
    ((await call('GET', '/restapis', undefined, signed(account))).body.item ?? []).map(
      (api: { name: string }) => api.name,
    )
  return { gateway, call, create, apis }
}

/** The same endpoint for one account: by the query, and by the key of a signed request. */
describe.each([
  ['the query', (path: string) => [`${path}?account=${FIRST}`, {}] as const],
  ['the key of a signed request', (path: string) => [path, signed(FIRST)] as const],
])('An account that %s names', (_, at) => {
  it('is loaded, shown and reset alone', async () => {
    const { call, create, apis } = await served()
    const [state, headers] = at('/_understudy/state')
    await create(SECOND, 'other')
    expect((await call('PUT', state, { restApis: [{ id: 'a1b2c3d4e5', name: 'one' }] }, headers)).status).toBe(204)
    await create(FIRST, 'more')
    expect((await call('GET', state, undefined, headers)).body.restApis).toHaveLength(2)
    const [reset] = at('/_understudy/reset')
    expect((await call('POST', reset, undefined, headers)).status).toBe(204)
    expect([await apis(FIRST), await apis(SECOND)]).toEqual([['one'], ['other']])
  })

  it('has its own journal, fault rules and time', async () => {
    const { call, create } = await served({ clock: manualClock(0) })
    const endpoint = (name: string, method: string, body?: unknown) => {
      const [path, headers] = at(`/_understudy/${name}`)
      return call(method, path, body, headers)
    }
    await endpoint('faults', 'POST', { name: 'busy', on: 'CreateRestApi', times: 1, reply: 'tooManyRequests' })
    expect([(await create(SECOND, 'x')).status, (await create(FIRST, 'x')).status]).toEqual([201, 429])
    expect((await endpoint('faults', 'GET')).body.faults).toMatchObject([{ name: 'busy', account: FIRST, fired: 1 }])
    const { body } = await endpoint('journal', 'GET')
    expect([body.count, body.entries.map((entry: { status: number }) => entry.status)]).toEqual([1, [429]])
    expect((await endpoint('journal/calls', 'GET')).body.calls).toHaveLength(1)
    expect((await endpoint('faults/busy', 'DELETE')).status).toBe(204)
    expect((await endpoint('clock', 'POST', { advanceMs: 5000 })).body.now).toBe('1970-01-01T00:00:05.000Z')
    expect((await call('GET', '/_understudy/clock')).body.now).toBe('1970-01-01T00:00:00.000Z')
    expect((await endpoint('journal', 'DELETE')).status).toBe(204)
    expect((await endpoint('journal', 'GET')).body.count).toBe(0)
    expect((await call('GET', '/_understudy/journal')).body.entries).toHaveLength(1)
  })
})

it('without an account, the endpoints apply to the whole server', async () => {
  const { call, create, apis } = await served()
  await create(FIRST, 'one')
  await create(SECOND, 'two')
  await call('POST', `/_understudy/faults?account=${FIRST}`, { name: 'slow', on: '*', delay: 1 })
  expect((await call('GET', '/_understudy/faults')).body.faults).toMatchObject([{ name: 'slow', account: FIRST }])
  expect((await call('GET', '/_understudy/journal')).body.count).toBe(2)
  await call('POST', '/_understudy/reset')
  expect([await apis(FIRST), await apis(SECOND)]).toEqual([[], []])
  expect((await call('GET', `/_understudy/faults?account=${FIRST}`)).body.faults).toEqual([])
})

it('a seed of its own determines the ids of an account', async () => {
  const { call, create } = await served()
  const drawn = async (): Promise<string> => (await create(FIRST, 'x')).body.id
  await call('POST', `/_understudy/reset?account=${FIRST}`, { seed: 42 })
  const id = await drawn()
  await call('POST', `/_understudy/reset?account=${FIRST}`, { seed: 43 })
  expect(await drawn()).not.toBe(id)
  await call('POST', `/_understudy/reset?account=${FIRST}`, { seed: 42 })
  expect(await drawn()).toBe(id)
})

it.each([
  ['POST', 'reset?account=1', undefined, 'account: "account" must be 12 digits, not "1".'],
  ['POST', `reset?account=${FIRST}`, { sead: 1 }, 'account.reset: unknown option "sead". Did you mean "seed"?'],
  ['POST', `clock?account=${FIRST}`, { advanceMs: 1 }, 'This clock follows the machine'],
  ['DELETE', `faults/none?account=${FIRST}`, undefined, 'Unknown rule "none".'],
])('refuses invalid arguments: %s %s', async (method, path, body, message) => {
  const { call } = await served()
  const answer = await call(method, `/_understudy/${path}`, body)
  expect(answer.body.message).toContain(message)
  expect(answer.status).toBeGreaterThanOrEqual(400)
})

it('the state of an account outlives the process, and its reset restores what it loaded', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-accounts-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'state.db')
  const first = openData(file)
  const before = createApiGateway({ data: first })
  before.account(FIRST).load({ restApis: [{ id: 'a1b2c3d4e5', name: 'one' }] } as never)
  const ask = (gateway: typeof before, method: string, url: string, account: string = FIRST) =>
    gateway.answer({ method, url, headers: signed(account), ...(method === 'POST' && { body: '{"name":"x"}' }) })
  ask(before, 'DELETE', '/restapis/a1b2c3d4e5')
  ask(before, 'POST', '/restapis', SECOND)
  first.close()

  const second = openData(file)
  onTestFinished(() => second.close())
  const after = createApiGateway({ data: second })
  expect(after.account(FIRST).snapshot().restApis).toBeUndefined()
  after.account(FIRST).reset()
  expect(after.account(FIRST).snapshot().restApis?.[0]?.name).toBe('one')
  expect(after.account(SECOND).snapshot().restApis).toHaveLength(1)
})
