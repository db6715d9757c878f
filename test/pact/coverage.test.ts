import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { membersOf } from '../../src/contracts/coverage/members.ts'
import { v1, v2 } from '../../src/contracts/tables.ts'
import { createApiGateway } from '../../src/index.ts'
import { serve } from '../../src/node.ts'
import { type Coverage, type Interaction, type Pact, verify } from '../../src/pact.ts'
import { run } from '../guard/run.ts'

const restApiId = 'a1b2c3d4e5'
const path = `/restapis/${restApiId}/stages/prod`
const stage = { name: 'a REST API has a stage', params: { restApiId, stageName: 'prod', variables: { color: 'blue' } } }

type StateOfPact = NonNullable<Interaction['providerStates']>[number]

const interaction = (
  description: string,
  method: string,
  given: readonly StateOfPact[],
  status: number,
  answer: object,
  more: { body?: object; comments?: object } = {},
): Interaction => ({
  type: 'Synchronous/HTTP',
  description,
  providerStates: given,
  request: {
    method,
    path,
    headers: { Accept: ['application/json'], ...(more.body && { 'Content-Type': ['application/json'] }) },
    ...(more.body && { body: { content: more.body, contentType: 'application/json', encoded: false } }),
  },
  response: { status, body: { content: answer, contentType: 'application/json', encoded: false } },
  ...(more.comments && { comments: { ...more.comments } }),
})

const again = {
  request: { method: 'GET', path, headers: { Accept: ['application/json'] } },
  response: { status: 200, body: { content: { description: 'new' } } },
}

const interactions = [
  interaction('reads', 'GET', [stage], 200, { stageName: 'prod', variables: { color: 'blue' } }),
  interaction('misses', 'GET', [{ name: 'a REST API exists', params: { restApiId } }], 404, {
    message: 'Invalid stage identifier specified',
  }),
  interaction(
    'changes',
    'PATCH',
    [stage],
    200,
    { description: 'new' },
    {
      body: { patchOperations: [{ op: 'replace', path: '/description', value: 'new' }] },
      comments: { understudy: { afterwards: [again] } },
    },
  ),
]

const pactOf = (all: readonly Interaction[], name = 'bot'): Pact => ({
  consumer: { name },
  provider: { name: 'apigateway-v1' },
  interactions: all,
  metadata: { pactSpecification: { version: '4.0' } },
})

const folderWith = (...pacts: readonly Pact[]): string => {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-coverage-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [i, pact] of pacts.entries()) writeFileSync(join(folder, `${i}.json`), JSON.stringify(pact))
  return folder
}

const covered = (all: readonly Coverage[] | undefined): Record<string, readonly string[]> => {
  const { operations, statuses, refusals, patchPaths, members } = (all ?? [])[0] as Coverage
  const shares = Object.entries({ operations, statuses, refusals, patchPaths, members })
  return Object.fromEntries(shares.map(([kind, share]) => [kind, share.covered]))
}

const EXPECTED = {
  operations: ['GetStage', 'UpdateStage'],
  statuses: ['GetStage 200', 'GetStage 404', 'UpdateStage 200'],
  refusals: ['GetStage StageNotFound'],
  patchPaths: ['UpdateStage replace /description'],
  members: ['GetStage stageName', 'GetStage description', 'GetStage variables', 'UpdateStage description'],
}

describe('coverage of a consumer', () => {
  it.each(['server', 'msw', 'sdk'])('counts its kept interactions, against %s', async (against) => {
    const { coverage, verdict } = await verify({ pacts: folderWith(pactOf(interactions)), against, coverage: true })
    expect(verdict).toBe('kept')
    const sorted = Object.fromEntries(Object.entries(covered(coverage)).map(([kind, all]) => [kind, [...all].sort()]))
    expect(sorted).toEqual(Object.fromEntries(Object.entries(EXPECTED).map(([kind, all]) => [kind, [...all].sort()])))
  })

  it('recognizes a refusal by its text if the provider does not name the rule', async () => {
    const { url, close } = await serve(createApiGateway(), { port: 0 })
    onTestFinished(close)
    const { coverage } = await verify({ pacts: folderWith(pactOf(interactions)), against: url, coverage: true })
    expect(covered(coverage).refusals).toEqual(EXPECTED.refusals)
  })

  it('lists what is missing for the operations in use only', async () => {
    const { coverage } = await verify({ pacts: folderWith(pactOf(interactions)), coverage: true })
    const { operations, statuses, refusals, patchPaths, members } = (coverage ?? [])[0] as Coverage
    expect(operations.missing).toContain('CreateStage')
    expect(operations.covered.length + operations.missing.length).toBe(Object.keys(v1.operations).length)
    expect(statuses.missing).toContain('GetStage 429')
    expect(refusals.missing).toContain('GetStage ApiNotFound')
    expect(patchPaths.missing).toContain('UpdateStage remove /canarySettings')
    expect(members.missing).toContain('GetStage methodSettings.*.loggingLevel')
    for (const { missing } of [statuses, refusals, patchPaths, members])
      expect(missing.filter((one) => !/^(?:Get|Update)Stage /.test(one))).toEqual([])
  })

  it('counts no broken or pending interaction, and counts each consumer separately', async () => {
    const [reads, misses] = interactions as [Interaction, Interaction]
    const broken = { ...reads, response: { ...reads.response, status: 404, body: undefined } }
    const folder = folderWith(pactOf([broken, { ...misses, pending: true }], 'careless'), pactOf([misses], 'careful'))
    const { coverage } = await verify({ pacts: folder, coverage: true })
    expect(coverage?.map(({ consumer, operations }) => [consumer, operations.covered])).toEqual([
      ['careful', ['GetStage']],
      ['careless', ['GetStage']],
    ])
    expect(coverage?.find(({ consumer }) => consumer === 'careless')?.statuses.covered).toEqual(['GetStage 404'])
  })

  it('is not computed unless it is requested', async () => {
    expect(await verify({ pacts: folderWith(pactOf(interactions)) })).not.toHaveProperty('coverage')
  })

  it('includes members of every answer of both versions', () => {
    const count = [v1, v2].map((table) =>
      Object.values(table.operations).flatMap(({ response }) => (response ? membersOf(table, response) : [])),
    )
    for (const members of count) expect(members.length).toBeGreaterThan(200)
  })
})

describe('--coverage', () => {
  it('prints it as text and as JSON', async () => {
    const folder = folderWith(pactOf(interactions))
    const file = join(folder, 'out', 'coverage.txt')
    const { code, stdout, stderr } = await run('verify', join(folder, '0.json'), '--coverage', `pretty,json:${file}`)
    expect(code).toBe(0)
    expect(stdout).toBe('')
    expect(stderr).toContain('coverage of bot (v1)\n  operations  ')
    expect(stderr).toMatch(/\n {2}statuses {4}\d+ % \(3 of \d+\)\n/)
    expect(stderr).toContain('\n  GetStage lacks\n')
    const [bot] = JSON.parse(readFileSync(file, 'utf8')) as Coverage[]
    expect(bot?.operations.covered).toEqual(EXPECTED.operations)
  })

  it('exits with 1 if the coverage is below the threshold', async () => {
    const folder = folderWith(pactOf(interactions))
    const { code, stderr } = await run('verify', folder, '--coverage-least', 'statuses=90,patchPaths=1')
    expect(stderr).toMatch(/bot \(v1\) covers \d+ % \(3 of \d+\) of the statuses, at least 90 % are wanted\./)
    expect(stderr).not.toContain('of the patch paths')
    expect(code).toBe(1)
    expect((await run('verify', folder, '--coverage-least', 'statuses=10')).code).toBe(0)
  })

  it('fails if nothing is kept, and does not change a higher exit code', async () => {
    const [reads] = interactions as [Interaction]
    const refused = { ...reads, request: { ...reads.request, path: '/nosuch' } }
    const { code, stderr } = await run('verify', folderWith(pactOf([refused])), '--coverage-least', '1')
    expect(stderr).toContain('no interaction was kept, so the coverage is empty.')
    expect(code).toBe(2)
  })

  it.each([
    [['--coverage', 'prety'], '--coverage: unknown format "prety". Did you mean "pretty"?'],
    [['--coverage-least', 'status=5'], '--coverage-least: unknown kind "status". Did you mean "statuses"?'],
    [['--coverage-least', '150'], 'must be a percentage from 0 to 100'],
    [['--coverage-least', 'members=many'], 'must be a percentage from 0 to 100'],
  ])('refuses %j', async (args, sentence) => {
    const { code, stderr } = await run('verify', ...args, 'contracts/pacts')
    expect(stderr).toContain(sentence)
    expect(code).toBe(2)
  })
})
