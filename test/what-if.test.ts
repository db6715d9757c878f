import { describe, expect, it, onTestFinished } from 'vitest'
import { reportOf } from '../src/adapters/refusals.ts'
import { requestLines } from '../src/cli/request-lines.ts'
import { createApiGateway, type Gateway, manualClock, tooManyRequests } from '../src/index.ts'
import { serve } from '../src/node.ts'
import { operationChoices } from '../src/ui/operations.ts'
import { recordRun } from '../src/ui/run.ts'
import { whatIf } from '../src/ui/what-if.ts'

const PROD = '/restapis/a1b2c3d4e5/stages/prod'
const STATE = {
  restApis: [
    { id: 'a1b2c3d4e5', deployments: [{ id: 'dep001' }], stages: [{ stageName: 'prod', deploymentId: 'dep001' }] },
  ],
}

function send(gateway: Gateway, method: string, path: string, body?: object, account?: string): number {
  const authorization = `AWS4-HMAC-SHA256 Credential=${account}/20260101/us-east-1/apigateway/aws4_request`
  const headers = { accept: 'application/json', ...(account !== undefined && { authorization }) }
  return gateway.answer({ method, url: path, headers, ...(body && { body: JSON.stringify(body) }) }).status
}

/** Everything that a request could change in a gateway. */
function contents(gateway: Gateway): unknown {
  const { journal, faults, buckets, pending } = gateway
  return JSON.parse(JSON.stringify([gateway.snapshot(), journal.entries, faults.rules, buckets, pending]))
}

describe('A what-if request', () => {
  const options = {
    state: STATE,
    quotas: { requests: { total: { rate: 1, burst: 9 } } },
    clock: manualClock(0),
  } as const

  it('has the answer that the gateway would give, with the journal entry and the changes', () => {
    const gateway = createApiGateway(options)
    const patchOperations = [{ op: 'replace', path: '/description', value: 'live' }]
    const tried = whatIf(gateway, { method: 'PATCH', path: PROD, body: { patchOperations } })
    expect(tried).toMatchObject({ status: 200, entry: { operation: 'UpdateStage', rule: 'v1.UpdateStage' } })
    expect(tried.changes).toEqual([{ path: 'description', after: 'live' }])
    const wrong = [{ op: 'replace', path: '/descriptoin', value: 'live' }]
    const refused = whatIf(gateway, { method: 'PATCH', path: PROD, body: { patchOperations: wrong } })
    expect(refused).toMatchObject({ status: 400, changes: [], entry: { rule: 'v1.PatchPathUnknown' } })
    expect(refused.entry?.hint).toContain('/description')
  })

  it('never changes the state', () => {
    const gateway = createApiGateway(options)
    gateway.faults.on('GetStage').times(1).named('once').reply(tooManyRequests())
    send(gateway, 'GET', '/restapis')
    const before = contents(gateway)
    for (const { method, path } of operationChoices())
      whatIf(gateway, {
        method,
        path: path.replace('{restApiId}', 'a1b2c3d4e5').replace('{stageName}', 'prod'),
        body: '{}',
      })
    expect(contents(gateway)).toEqual(before)
  })

  it('does not affect later identifiers of the gateway or its forks', () => {
    const drawn = (tries: number): unknown => {
      const gateway = createApiGateway({ seed: 7 })
      for (let i = 0; i < tries; i++) whatIf(gateway, { method: 'POST', path: '/restapis', body: { name: 'tried' } })
      const all = [gateway, gateway.fork(), gateway.fork()]
      return all.map((one) => {
        send(one, 'POST', '/restapis', { name: 'kept' })
        return one.snapshot().restApis?.[0]?.id
      })
    }
    expect(drawn(3)).toEqual(drawn(0))
  })

  it("is answered where the gateway wants signatures, and for an account of one's choice", () => {
    const gateway = createApiGateway({ auth: 'required' })
    gateway.account('000000000007').load(STATE)
    expect(whatIf(gateway, { method: 'GET', path: PROD }).status).toBe(404)
    expect(whatIf(gateway, { method: 'GET', path: PROD, accountId: '000000000007' }).status).toBe(200)
  })

  it.each([
    [null, 'the body must be'],
    [{ method: 'GET', path: '/restapis', other: 1 }, 'unknown member "other"'],
    [{ method: 'TRACE', path: '/restapis' }, '"method" must be one of'],
    [{ method: 'GET', path: 'restapis' }, '"path" must begin with "/"'],
    [{ method: 'GET', path: '/restapis', accountId: '7' }, '12 digits'],
    [{ method: 'GET', path: '/restapis', accountId: '000000000007', region: 'a/b' }, 'not a valid region'],
  ])('is refused if it is not a request: %j', async (body, message) => {
    const { url, close } = await serve(createApiGateway(), { port: 0 })
    onTestFinished(close)
    const response = await fetch(`${url}/_understudy/ui/try`, { method: 'POST', body: JSON.stringify(body) })
    expect(response.status).toBe(400)
    expect(((await response.json()) as { message: string }).message).toContain(message)
  })
})

describe('The changes of a run', () => {
  it('include every resource that was created, changed or deleted, and do not affect the gateway', () => {
    const ask = (isRecorded: boolean) => {
      const gateway = createApiGateway({ state: STATE, clock: manualClock(0), auth: 'off' })
      const run = isRecorded ? recordRun(gateway) : undefined
      send(gateway, 'POST', '/v2/apis', { name: 'pets', protocolType: 'HTTP' })
      const { apiId } = gateway.snapshot().apis?.[0] ?? {}
      send(gateway, 'PATCH', `/v2/apis/${apiId}`, { name: 'animals' })
      send(gateway, 'PATCH', '/restapis/a1b2c3d4e5', {
        patchOperations: [{ op: 'replace', path: '/name', value: 'shop' }],
      })
      send(gateway, 'PATCH', '/restapis/a1b2c3d4e5', {
        patchOperations: [{ op: 'replace', path: '/nosuch', value: '1' }],
      })
      send(gateway, 'DELETE', `/v2/apis/${apiId}`)
      send(gateway, 'DELETE', PROD)
      return { changes: run?.since(0).entries.map(({ changes }) => changes), contents: contents(gateway) }
    }
    const [created, changed, renamed, refused, deleted, stage] = ask(true).changes ?? []
    expect(created).toContainEqual({ path: 'name', after: 'pets' })
    expect(changed).toEqual([{ path: 'name', before: 'pets', after: 'animals' }])
    expect(renamed).toEqual([{ path: 'name', before: 'a1b2c3d4e5', after: 'shop' }])
    expect(refused).toBeUndefined()
    expect(deleted).toMatchObject([{ path: 'resource', before: { name: 'animals' } }])
    expect(stage).toMatchObject([{ path: 'resource', before: { stageName: 'prod' } }])
    expect(ask(true).contents).toEqual(ask(false).contents)
  })
})

describe('The operations of the playground', () => {
  it('have the paths of the patch tables, each with its ops, and with values if the table has some', () => {
    const choices = operationChoices()
    const rows = choices.find(({ operation }) => operation === 'UpdateStage')?.patch ?? []
    const row = (path: string) => rows.find((one) => one.path === path)
    expect(row('/tracingEnabled')?.values).toEqual(expect.arrayContaining(['true', 'false']))
    expect(row('/cacheClusterSize')?.values).toEqual(expect.arrayContaining(['0.5', '237']))
    expect(row('/deploymentId')).toMatchObject({
      ops: expect.arrayContaining(['copy']),
      from: '/canarySettings/deploymentId',
    })
    expect(new Set(choices.map(({ version }) => version))).toEqual(new Set(['v1', 'v2']))
  })
})

describe('The buckets and pending changes of a gateway', () => {
  it('include a bucket from its first request on, which fills with the clock', async () => {
    const clock = manualClock(0)
    const gateway = createApiGateway({ clock, quotas: { requests: { total: { rate: 0.5, burst: 4 } } } })
    expect(gateway.buckets).toEqual([])
    for (let i = 0; i < 3; i++) send(gateway, 'GET', '/restapis')
    const bucket = { accountId: '123456789012', region: 'us-east-1', quota: 'total', rate: 0.5, burst: 4 }
    expect(gateway.buckets).toEqual([{ ...bucket, tokens: 1 }])
    await clock.advance(2000)
    expect(gateway.buckets).toEqual([{ ...bucket, tokens: 2 }])
    gateway.reset()
    expect(gateway.buckets).toEqual([])
  })

  it('name the account of a bucket, and its version if each has its own', () => {
    const gateway = createApiGateway({
      ...{ clock: manualClock(0), quotas: { shared: false, requests: { total: { rate: 1, burst: 4 } } } },
    })
    send(gateway, 'GET', '/restapis', undefined, '000000000001')
    send(gateway, 'GET', '/v2/apis', undefined, '000000000002')
    expect(gateway.buckets).toMatchObject([
      { accountId: '000000000001', version: 'v1', tokens: 3 },
      { accountId: '000000000002', version: 'v2', tokens: 3 },
    ])
  })

  it('include cache clusters and automatic deployments until they are due, the earliest first', async () => {
    const clock = manualClock(0)
    const gateway = createApiGateway({
      ...{ clock, cacheCluster: { createMs: 240_000 }, autoDeploy: { delayMs: 3000 } },
      state: { ...STATE, apis: [{ apiId: 'f6g7h8i9j0', stages: [{ stageName: 'live', autoDeploy: true }] }] },
    })
    send(gateway, 'PATCH', PROD, { patchOperations: [{ op: 'replace', path: '/cacheClusterEnabled', value: 'true' }] })
    send(gateway, 'POST', '/v2/apis/f6g7h8i9j0/routes', { routeKey: 'GET /pets' })
    const place = { accountId: '123456789012', region: 'us-east-1' }
    expect(gateway.pending).toEqual([
      { kind: 'autoDeploy', ...place, apiId: 'f6g7h8i9j0', stageName: 'live', at: '1970-01-01T00:00:03.000Z' },
      {
        ...{ kind: 'cacheCluster', ...place, apiId: 'a1b2c3d4e5', stageName: 'prod' },
        ...{ at: '1970-01-01T00:04:00.000Z', becomes: 'AVAILABLE' },
      },
    ])
    await clock.advance(240_000)
    send(gateway, 'GET', PROD)
    send(gateway, 'GET', '/v2/apis/f6g7h8i9j0/stages')
    expect(gateway.pending).toEqual([])
  })
})

describe('Links to the pages of rules', () => {
  const docsUrl = 'https://docs.example.com/understudy/'
  const link = 'https://docs.example.com/understudy/rules/v1.ApiNotFound'

  it('are in journal entries, in the report of a failing test and in the log', () => {
    const gateway = createApiGateway({ docsUrl })
    send(gateway, 'GET', PROD)
    const entry = gateway.journal.entries[0]
    if (!entry) throw new Error('The journal is empty.')
    expect(entry.link).toBe(link)
    expect(reportOf([entry])).toContain(link)
    const look = { paint: (_: unknown, text: string) => text, width: undefined }
    expect(requestLines(entry, look)).toContain(link)
  })

  it('are absent unless they are enabled', () => {
    const gateway = createApiGateway()
    send(gateway, 'GET', PROD)
    expect(gateway.journal.last).not.toHaveProperty('link')
  })

  it.each(['docs.example.com', 'ftp://example.com', 'https://example.com/?a=1', ''])(
    'require an address: "%s"',
    (wrong) => {
      expect(() => createApiGateway({ docsUrl: wrong })).toThrow('"docsUrl" must be an http or https address')
    },
  )
})
