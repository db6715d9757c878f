import { queryObjects } from 'node:v8'
import { describe, expect, it, onTestFinished } from 'vitest'
import { Chance } from '../scripts/abuse/chance.ts'
import { startServer } from '../scripts/abuse/child.ts'
import { type Corpus, readCorpus } from '../scripts/abuse/corpus.ts'
import { Stage } from '../scripts/abuse/episode.ts'
import { contradictions } from '../scripts/abuse/invariants.ts'
import { fewest } from '../scripts/abuse/shrink.ts'
import { condition, framedRound, rudeRound, type Tally } from '../scripts/abuse/siege.ts'
import { drawRequest } from '../scripts/abuse/spoil.ts'
import { createApiGateway, type StateDocument } from '../src/index.ts'

const corpus: Corpus = readCorpus()

describe('A gateway that is abused', () => {
  it('answers thousands of mutated requests in the form of the service, and stays consistent', () => {
    const stage = new Stage(corpus)
    const findings = Array.from({ length: 16 }, (_, episode) => stage.play(42, episode, 250)).filter((one) => one)
    expect(findings).toEqual([])
    const asked = [...stage.statuses.values()].reduce((sum, count) => sum + count, 0)
    expect(asked).toBe(4000)
    expect([...stage.statuses.keys()]).toEqual(expect.arrayContaining([200, 201, 204, 400, 403, 404, 501]))
  })

  it('sends the same requests for the same seed', () => {
    const asked = (seed: number): string =>
      JSON.stringify(Array.from({ length: 50 }, () => drawRequest(corpus, new Chance(seed), [])))
    expect(asked(5)).toBe(asked(5))
    expect(asked(5)).not.toBe(asked(6))
  })

  it('forgets accounts in which nothing was made, and their buckets once they are full', () => {
    const accounts = 30_000
    const objects = (): number => queryObjects(Object, { format: 'count' })
    let now = 0
    const clock = { now: () => now, sleep: async () => {} }
    const gateway = createApiGateway({ quotas: 'aws', journalLimit: 0, clock })
    const before = objects()
    for (let i = 0; i < accounts; i++) {
      now += 1000
      const credential = `${String(i).padStart(12, '1')}/20260101/us-east-1/apigateway/aws4_request`
      gateway.answer({
        method: 'GET',
        url: '/restapis',
        headers: { authorization: `AWS4-HMAC-SHA256 Credential=${credential}` },
      })
    }
    expect(gateway.snapshot()).not.toHaveProperty('accounts')
    expect(objects() - before).toBeLessThan(accounts / 2)
  })

  it('keeps long refusals within the limit of the journal', () => {
    const { answer, journal } = createApiGateway({ state: corpus.sampleState })
    const url = corpus.accepted.find((one) => one.method === 'PATCH' && one.url.includes('/stages/'))?.url ?? ''
    for (let i = 0; i < 60; i++) {
      const body = JSON.stringify({
        patchOperations: [
          { op: 'replace', path: '/nosuch', value: 'x' },
          { op: 'add', path: `/${'x'.repeat(500_000)}` },
        ],
      })
      answer({
        method: 'PATCH',
        url,
        headers: {},
        body: i % 2 === 0 ? body : body.replace('/nosuch', `/${'y'.repeat(400_000)}`),
      })
      answer({ method: 'GET', url: `/restapis/${'z'.repeat(300_000)}`, headers: {} })
    }
    expect(journal.entries).toHaveLength(120)
    expect(JSON.stringify(journal.entries).length).toBeLessThan(10 * 1024 * 1024)
    expect(journal.entries[0]?.path.length).toBeLessThan(2000)
  })
})

describe('A server that is abused', () => {
  it('answers every framed request, continues after other input, and stays consistent', async () => {
    const server = await startServer(corpus.sampleState)
    onTestFinished(() => server.stop())
    const tally: Tally = { requests: 0, connections: 0, statuses: new Map() }
    for (let round = 0; round < 6; round++) {
      expect(await framedRound(server, corpus, 42, round, tally)).toBeUndefined()
      expect(await rudeRound(server, corpus, 42, round, tally)).toBeUndefined()
    }
    expect(await condition(server)).toBeUndefined()
    expect(tally.requests).toBeGreaterThan(1000)
  })
})

describe('The invariants of a state', () => {
  const rest = { id: 'a1b2c3d4e5', deployments: [{ id: 'dep001' }] }
  const stage = { stageName: 'prod', deploymentId: 'dep001', createdDate: 2, lastUpdatedDate: 2 }
  const pending = [{ stageName: 'prod', dueDate: '2026-01-01T00:00:00Z' }]

  it('hold for the sample state of the fixtures', () => {
    expect(contradictions(createApiGateway({ state: corpus.sampleState }).snapshot())).toEqual([])
  })

  it.each([
    [
      'a deployment',
      { restApis: [{ ...rest, stages: [{ ...stage, deploymentId: 'nosuch' }] }] },
      'deployment nosuch is not there',
    ],
    [
      'a canary',
      { restApis: [{ ...rest, stages: [{ ...stage, canarySettings: { deploymentId: 'nosuch' } }] }] },
      'canary',
    ],
    ['the dates', { restApis: [{ ...rest, stages: [{ ...stage, createdDate: 3 }] }] }, 'changed before'],
    [
      'the cache',
      { restApis: [{ ...rest, stages: [{ ...stage, cacheClusterStatus: 'AVAILABLE' }] }] },
      'cache AVAILABLE',
    ],
    ['a number', { restApis: [{ ...rest, minimumCompressionSize: Number.POSITIVE_INFINITY }] }, 'is Infinity'],
    ['a mapping', { basePathMappings: [{ domainName: 'd', restApiId: 'nosuch' }] }, 'd leads to nosuch'],
    ['a pending deployment', { apis: [{ apiId: 'f6g7h8i9j0', pendingDeployments: pending }] }, 'deployed by nobody'],
    ['a name', { apis: [{ apiId: 'a' }, { apiId: 'a' }] }, 'API a is there twice'],
  ] as [string, StateDocument, string][])('is seen not to hold of %s', (_, state, fault) => {
    expect(contradictions(state).join('; ')).toContain(fault)
  })
})

it('A finding is reduced to the fewest requests that show it', () => {
  const steps = Array.from({ length: 200 }, (_, i) => i)
  expect(fewest(steps, (kept) => kept.includes(17) && kept.includes(150))).toEqual([17, 150])
})
