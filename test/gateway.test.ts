import { describe, expect, it } from 'vitest'
import { createApiGateway, manualClock, type StateDocument } from '../src/index.ts'

const state: StateDocument = {
  restApis: [
    {
      id: 'a1b2c3d4e5',
      name: 'shop',
      deployments: [{ id: 'dep001' }],
      stages: [{ stageName: 'prod', deploymentId: 'dep001' }],
    },
  ],
  accounts: [
    { accountId: '210987654321', region: 'eu-west-1', apis: [{ apiId: 'f6g7h8i9j0', routes: ['GET /pets'] }] },
  ],
}
const create = { method: 'POST', url: '/restapis', headers: { accept: 'application/json' }, body: '{"name":"x"}' }

describe('a gateway', () => {
  it('answers plain requests synchronously', () => {
    const { answer } = createApiGateway({ state })
    const { status, body } = answer({
      method: 'GET',
      url: '/restapis/a1b2c3d4e5/stages/prod',
      headers: { accept: 'application/json' },
    })
    expect(status).toBe(200)
    expect(JSON.parse(body)).toMatchObject({ stageName: 'prod', deploymentId: 'dep001' })
  })

  it('generates the same identifiers for the same seed, and others for another', () => {
    const draw = (seed: number): string => createApiGateway({ seed, clock: manualClock(0) }).answer(create).body
    expect(draw(42)).toBe(draw(42))
    expect(draw(42)).not.toBe(draw(43))
  })

  it.each([
    ['nothing', {}],
    ['a state that left identifiers out', { state }],
  ])('generates the same identifiers again after a reset to %s', (_, options) => {
    const gateway = createApiGateway({ ...options, clock: manualClock(0) })
    const first = gateway.answer(create)
    gateway.reset()
    expect(gateway.answer(create)).toEqual(first)
  })

  it('resets to the loaded state, not to an empty one', () => {
    const gateway = createApiGateway({ state })
    const loaded = gateway.snapshot()
    gateway.answer({ method: 'DELETE', url: '/restapis/a1b2c3d4e5', headers: {} })
    expect(gateway.v1.stage('a1b2c3d4e5', 'prod')).toBeUndefined()
    gateway.reset()
    expect(gateway.v1.stage('a1b2c3d4e5', 'prod')).toMatchObject({ stageName: 'prod' })
    expect(gateway.snapshot()).toMatchObject({ restApis: loaded.restApis?.map(({ id }) => ({ id })) ?? [] })
  })

  it('restores a snapshot, and still resets to the loaded state', () => {
    const gateway = createApiGateway({ state })
    gateway.answer(create)
    const snapshot = gateway.snapshot()
    gateway.answer(create)
    gateway.restore(snapshot)
    expect(gateway.snapshot()).toEqual(snapshot)
    gateway.reset()
    expect(gateway.snapshot().restApis).toHaveLength(1)
  })

  it('returns snapshots that later changes do not affect', () => {
    const gateway = createApiGateway({ state })
    const snapshot = gateway.snapshot()
    const before = JSON.stringify(snapshot)
    gateway.answer(create)
    gateway.answer({ method: 'DELETE', url: '/restapis/a1b2c3d4e5', headers: {} })
    expect(JSON.stringify(snapshot)).toBe(before)
  })

  it('loads its own snapshot with several accounts', () => {
    const gateway = createApiGateway({ state })
    const snapshot = gateway.snapshot()
    expect(snapshot.accounts).toMatchObject([
      { accountId: '210987654321', region: 'eu-west-1', apis: [{ apiId: 'f6g7h8i9j0' }] },
    ])
    const other = createApiGateway()
    other.load(snapshot)
    expect(other.snapshot()).toEqual(snapshot)
  })

  it.each([
    ['an unknown member', { restApi: [] }, 'unknown member "restApi". Did you mean "restApis"?'],
    [
      'an unknown member deep down',
      { restApis: [{ id: 'a1b2c3d4e5', stages: [{ stagName: 'x' }] }] },
      'restApis[0].stages[0].stagName: unknown member. Did you mean "stageName"?',
    ],
    [
      'a mapping to an unknown API',
      { domainNames: [{ domainName: 'api.example.com', apiMappings: [{ apiId: 'nosuch', stage: 'prod' }] }] },
      'domainNames[0].apiMappings[0].apiId: ',
    ],
    [
      'two stages of one name',
      { apis: [{ apiId: 'f6g7h8i9j0', stages: [{ stageName: 'x' }, { stageName: 'x' }] }] },
      'apis[0].stages[1].stageName: ',
    ],
    ['a wrong type', { apis: 'all' }, 'apis: must be of type array, not "all".'],
    [
      'an account without a region',
      { accounts: [{ accountId: '210987654321' }] },
      'accounts[0].region: must be a region',
    ],
    ['an account that is none', { accounts: [{ accountId: '1', region: 'us-east-1' }] }, 'accounts[0].accountId: '],
    [
      'the same account and region twice',
      { restApis: [{ id: 'a' }], accounts: [{ accountId: '123456789012', region: 'us-east-1' }] },
      'accounts[0]: duplicate account 123456789012 in us-east-1.',
    ],
    [
      'an entry of the default account and region twice',
      { accounts: Array(2).fill({ accountId: '123456789012', region: 'us-east-1' }) },
      'accounts[1]: duplicate account 123456789012 in us-east-1.',
    ],
    ['a list in place of an object', [], 'must be an object.'],
    ['accounts that are not a list', { accounts: {} }, 'accounts: must be a list.'],
    ['an account that is not an object', { accounts: [null] }, 'accounts[0]: must be an object.'],
    ['a value that JSON does not have', { restApis: [{ id: 'a', minimumCompressionSize: 1n }] }, 'is not JSON'],
  ])('refuses a whole state document with %s', (_, document, message) => {
    const gateway = createApiGateway({ state })
    const before = gateway.snapshot()
    expect(() => gateway.load(document as StateDocument)).toThrow(message)
    expect(gateway.snapshot()).toEqual(before)
    gateway.reset()
    expect(gateway.snapshot()).toMatchObject({ restApis: [{ id: 'a1b2c3d4e5' }] })
  })

  it('accepts the default account and region as an entry of accounts if the top level is empty', () => {
    const accounts = [{ accountId: '123456789012', region: 'us-east-1', restApis: [{ id: 'a1b2c3d4e5' }] }]
    const gateway = createApiGateway({ state: { accounts } })
    expect(gateway.snapshot()).toMatchObject({ restApis: [{ id: 'a1b2c3d4e5' }] })
    expect(gateway.snapshot().accounts).toBeUndefined()
  })

  it('keeps its state when the document that it was loaded from changes later', () => {
    const restApis = [{ id: 'a1b2c3d4e5', tags: { color: 'blue' }, description: undefined as never }]
    const gateway = createApiGateway({ state: { restApis } })
    Object.assign(restApis[0]?.tags ?? {}, { color: 'green' })
    expect(gateway.snapshot().restApis?.[0]?.tags).toEqual({ color: 'blue' })
    expect(Object.keys(gateway.snapshot().restApis?.[0] ?? {})).not.toContain('description')
  })

  it('adds the deployments of stages if a document lists none', () => {
    const gateway = createApiGateway({
      state: {
        restApis: [
          {
            id: 'a1b2c3d4e5',
            stages: [{ stageName: 'prod', deploymentId: 'dep001', canarySettings: { deploymentId: 'dep002' } }],
          },
        ],
        apis: [{ apiId: 'f6g7h8i9j0', stages: [{ stageName: 'prod', deploymentId: 'xqj949' }] }],
      },
    })
    expect(gateway.snapshot()).toMatchObject({
      restApis: [{ deployments: [{ id: 'dep001' }, { id: 'dep002' }] }],
      apis: [{ deployments: [{ deploymentId: 'xqj949' }] }],
    })
  })

  it('refuses unknown options', () => {
    expect(() => createApiGateway({ sed: 1 } as never)).toThrow(
      'createApiGateway: unknown option "sed". Did you mean "seed"?',
    )
    expect(() => createApiGateway({ cacheCluster: { creatMs: 1 } } as never)).toThrow('Did you mean "createMs"?')
    expect(() => createApiGateway({ quotas: { stagesPerApi: 0 } })).toThrow('must be a whole number of at least 1')
  })

  it('records each request and the rule that answered it', () => {
    const { answer, journal } = createApiGateway({ state, clock: manualClock('2026-01-02T03:04:05Z') })
    answer({ method: 'GET', url: '/restapis/a1b2c3d4e5/stages/prod', headers: { accept: 'application/json' } })
    answer({ method: 'GET', url: '/restapis/a1b2c3d4e5/stages/nosuch', headers: {} })
    expect(journal.entries).toMatchObject([
      {
        number: 1,
        at: '2026-01-02T03:04:05.000Z',
        operation: 'GetStage',
        version: 'v1',
        rule: 'v1.GetStage',
        status: 200,
      },
      {
        number: 2,
        params: { restApiId: 'a1b2c3d4e5', stageName: 'nosuch' },
        rule: 'v1.StageNotFound',
        evidence: { kind: 'recorded' },
        error: { type: 'NotFoundException', message: 'Invalid stage identifier specified' },
      },
    ])
  })

  it('suggests the nearest path for a mistyped patch path, in the journal only', () => {
    const { answer, journal } = createApiGateway({ state })
    const body = JSON.stringify({ patchOperations: [{ op: 'replace', path: '/*/*/logging/logLevel', value: 'INFO' }] })
    const { body: answered } = answer({ method: 'PATCH', url: '/restapis/a1b2c3d4e5/stages/prod', headers: {}, body })
    expect(answered).not.toContain('Did you mean')
    expect(journal.last?.hint).toContain('Did you mean "/*/*/logging/loglevel"?')
  })

  it('passes every entry to a watcher, or only those of refused requests', () => {
    const gateway = createApiGateway({ state })
    const told: Record<'all' | 'refused', (number | undefined)[]> = { all: [], refused: [] }
    const watching = (['all', 'refused'] as const).map((entries) =>
      gateway.watch(() => (_, entry) => void told[entries].push(entry?.number), { entries }),
    )
    gateway.faults.on('GetAccount').reply({ fault: 'raw', status: 200 })
    const paths = ['/restapis/a1b2c3d4e5/stages/prod', '/restapis/none', '/account', '/restapis']
    for (const url of paths) gateway.answer({ method: 'GET', url, headers: {} })
    for (const stop of watching) stop()
    gateway.answer({ method: 'GET', url: '/restapis/none', headers: {} })
    expect(told).toEqual({ all: [1, 2, 3, 4], refused: [undefined, 2, 3, undefined] })
  })

  it('keeps the configured number of journal entries, the newest ones', () => {
    const { answer, journal } = createApiGateway({ journalLimit: 3 })
    for (let i = 0; i < 20; i++) answer({ method: 'GET', url: `/restapis/${i}`, headers: {} })
    expect(journal.entries.map(({ path }) => path)).toEqual(['/restapis/17', '/restapis/18', '/restapis/19'])
    expect(journal.count).toBe(20)
  })
})
