import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Scene } from '../../src/contracts/kit/scene.ts'
import { states } from '../../src/contracts/states.ts'
import { scenarios } from '../../src/factories.ts'
import { createApiGateway, type Gateway, type StateDocument } from '../../src/index.ts'
import { serve } from '../../src/node.ts'
import { Client } from '../../src/truth/client.ts'
import { type Drift, driftOf } from '../../src/truth/compare.ts'
import { pull } from '../../src/truth/pull.ts'
import { push } from '../../src/truth/push.ts'
import { type Plan, realise, type Unmakeable } from '../../src/truth/realise.ts'
import { targetOf } from '../../src/truth/target.ts'
import { acceptable, documentsOf } from '../state-documents.ts'

/** Another gateway than ours: other ids, and nothing takes time. */
function otherSide(): Gateway {
  return createApiGateway({
    seed: 7,
    quotas: { stagesPerApi: 100_000 },
    cacheCluster: { createMs: 0, deleteMs: 0, flushMs: 0 },
    autoDeploy: { delayMs: 0 },
    vpcLinks: { delayMs: 0 },
    domainNames: { updateMs: 0 },
  })
}

/** A client of a gateway in this process. */
function clientOf(gateway: Gateway): Client {
  const answered = async (url: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const headers = init.headers as Record<string, string>
    const {
      status,
      headers: answers,
      body,
    } = gateway.answer({
      method: init.method ?? 'GET',
      url: String(url),
      headers,
      ...(init.body !== undefined && { body: String(init.body) }),
    })
    return new Response(status === 204 ? null : body, { status, headers: answers })
  }
  return new Client(targetOf({ endpoint: 'http://localhost:1' }, {}), { fetch: answered })
}

interface Trip {
  readonly plan: Plan
  readonly drift: readonly Drift[]
  readonly back: StateDocument
}

/** A state as it comes back from where it was pushed to. */
async function roundTrip(state: StateDocument, knowsIds = false): Promise<Trip> {
  const plan = realise(state)
  const client = clientOf(otherSide())
  const bindings = await push(client, plan.calls)
  const back = await pull(client, { secrets: true })
  return { plan, back, drift: driftOf(state, back, knowsIds ? bindings : undefined) }
}

/** What differs and was not announced. */
function unannounced(drift: readonly Drift[], unmakeable: readonly Unmakeable[]): readonly Drift[] {
  const isWithin = (at: string, above: string): boolean => at === above || at.startsWith(`${above}/`)
  return drift.filter(
    ({ at, member }) =>
      !unmakeable.some((one) => {
        if (one.member === undefined) return isWithin(at, one.at)
        return at === one.at && (member === one.member || member?.startsWith(`${one.member}.`))
      }),
  )
}

it.each(Object.keys(scenarios) as (keyof typeof scenarios)[])('gives the scenario %s back', async (name) => {
  const state = scenarios[name]() as StateDocument
  const { plan, drift, back } = await roundTrip(state)
  expect(drift).toEqual([])
  expect(plan.unmakeable.filter(({ member }) => member === undefined)).toEqual([])
  createApiGateway({ state: back })
})

it('gives the states of all provider states back', async () => {
  const left: unknown[] = []
  let calls = 0
  for (const [name, { takes, seed }] of Object.entries(states)) {
    const scene = new Scene()
    // A mapping names a stage that must be there.
    if (name.includes('domain mapping')) {
      states['a REST API has a stage'].seed(scene, { restApiId: 'a1b2c3d4e5', stageName: 'prod' })
      states['an HTTP API has a stage'].seed(scene, { apiId: 'f6g7h8i9j0', stageName: 'prod' })
    }
    seed(scene, { ...sampleOf(takes), ...(Object.hasOwn(takes, 'routeKey') && { routeKey: '$default' }) } as never)
    const state = scene.document()
    const { plan, drift } = await roundTrip(state)
    calls += plan.calls.length
    left.push(...unannounced(drift, plan.unmakeable).map((one) => ({ name, ...one })))
  }
  expect(left).toEqual([])
  expect(calls).toBeGreaterThan(50)
})

/** Values for what a provider state must be given. */
function sampleOf(takes: Readonly<Record<string, { type: string; required?: true }>>): object {
  const ids: Readonly<Record<string, string>> = { restApiId: 'a1b2c3d4e5', apiId: 'f6g7h8i9j0' }
  const required = Object.entries(takes).filter(([, { required }]) => required)
  return Object.fromEntries(
    required.map(([name, { type }]) => [
      name,
      type === 'string' ? (ids[name] ?? 'prod') : type === 'number' ? 3 : type === 'boolean' ? true : {},
    ]),
  )
}

it.each(['v1', 'v2'] as const)(
  'gives 500 documents of %s back, apart from what is listed',
  async (version) => {
    let calls = 0
    const documents = fc.sample(documentsOf(version).map(acceptable), { numRuns: 500, seed: 20261128 })
    for (const document of documents) {
      // With its ids, so that both sides speak of the same ones.
      const state = createApiGateway({ state: document }).snapshot()
      const { plan, drift } = await roundTrip(state, true)
      calls += plan.calls.length
      expect(unannounced(drift, plan.unmakeable), JSON.stringify(document)).toEqual([])
    }
    expect(calls).toBeGreaterThan(2_000)
  },
  600_000,
)

it('reads 1,000 stages in pages, over HTTP', async () => {
  const stages = Array.from({ length: 1000 }, (_, i) => ({ stageName: `s${i}` }))
  const routes = Array.from({ length: 250 }, (_, i) => `GET /pets/${i}`)
  const gateway = createApiGateway({
    state: {
      restApis: Array.from({ length: 620 }, (_, i) => ({ id: `a${String(i).padStart(9, '0')}` })),
      apis: [{ apiId: 'f6g7h8i9j0', stages, routes }],
    },
  })
  const server = await serve(gateway, { port: 0 })
  try {
    const asked: string[] = []
    const client = new Client(targetOf({ endpoint: server.url }, {}))
    const back = await pull(client, { apis: ['f6g7h8i9j0'], onCall: ({ operation }) => asked.push(operation) })
    expect(back.apis?.[0]?.stages).toHaveLength(1000)
    expect(back.apis?.[0]?.routes).toHaveLength(250)
    expect(asked.filter((operation) => operation === 'GetStages').length).toBeGreaterThanOrEqual(10)
    expect(asked.filter((operation) => operation === 'GetRestApis')).toHaveLength(2)
    expect(driftOf({ apis: gateway.snapshot().apis ?? [] }, back)).toEqual([])
  } finally {
    await server.close()
  }
})
