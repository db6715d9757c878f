import fc from 'fast-check'
import { expect, it } from 'vitest'
import { StateBuilder } from '../../src/contracts/kit/state-builder.ts'
import { states } from '../../src/contracts/states.ts'
import { scenarios } from '../../src/factories.ts'
import { createApiGateway, type Gateway, type StateDocument, StateDocumentError } from '../../src/index.ts'
import { serve } from '../../src/node.ts'
import { Client } from '../../src/truth/client.ts'
import { type Drift, driftOf } from '../../src/truth/compare.ts'
import { ownClient } from '../../src/truth/own-client.ts'
import { pull } from '../../src/truth/pull.ts'
import { push } from '../../src/truth/push.ts'
import { type Plan, realise } from '../../src/truth/realise.ts'
import { targetOf } from '../../src/truth/target.ts'
import type { Unmakeable } from '../../src/truth/unmakeable.ts'
import { runs } from '../runs.ts'
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

interface Trip {
  readonly plan: Plan
  readonly drift: readonly Drift[]
  readonly back: StateDocument
}

/** A state as it comes back from where it was pushed to. */
async function roundTrip(state: StateDocument, knowsIds = false): Promise<Trip> {
  const plan = realise(state)
  const client = ownClient(otherSide())
  const bindings = await push(client, plan.calls)
  const back = await pull(client, { secrets: true })
  return { plan, back, drift: await driftOf(state, back, knowsIds ? bindings : undefined) }
}

/** Unexpected differences. */
function unannounced(drift: readonly Drift[], unmakeable: readonly Unmakeable[]): readonly Drift[] {
  // Both versions show a domain name: what is announced in the shape of one may be missed in the shape of the other.
  const shared = (at: string): string => at.replace(/^v2\/domainNames\//, 'domainNames/')
  const isWithin = (at: string, above: string): boolean => {
    return at === above || shared(at) === shared(above) || shared(at).startsWith(`${shared(above)}/`)
  }
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

it('returns the states of all provider states', async () => {
  const left: unknown[] = []
  const refused: string[] = []
  for (const [name, { takes, seed }] of Object.entries(states)) {
    const builder = new StateBuilder()
    // Some states are about what others bring about: a mapping names a stage.
    if (name.includes('domain mapping')) {
      states['a REST API has a stage'].seed(builder, { restApiId: 'a1b2c3d4e5', stageName: 'prod' })
      states['an HTTP API has a stage'].seed(builder, { apiId: 'f6g7h8i9j0', stageName: 'prod' })
    }
    try {
      seed(builder, sampleOf(name, takes) as never)
      const { plan, drift } = await roundTrip(builder.document())
      left.push(...unannounced(drift, plan.unmakeable).map((one) => ({ name, ...one })))
    } catch (error) {
      if (!(error instanceof StateDocumentError)) throw error
      refused.push(`${name}: ${error.message}`)
    }
  }
  expect(left).toEqual([])
  expect(refused).toEqual([])
})

/** Values for what a provider state must be given, where not any text will do. */
const SAMPLES: Readonly<Record<string, unknown>> = {
  restApiId: 'a1b2c3d4e5',
  apiId: 'f6g7h8i9j0',
  type: 'TOKEN',
  routeKey: '$default',
  domainName: 'pets.example.com',
  responseType: 'ACCESS_DENIED',
  path: '/pets',
  authorizerId: 'auth01',
  authorizerType: 'REQUEST',
  authorizerPayloadFormatVersion: '2.0',
  authorizerUri:
    'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:auth/invocations',
  integrationId: 'integ01',
  modelId: 'model1',
  vpcLinkId: 'link01',
  targetArns: ['arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/net/pets/50dc6c495c0c9188'],
}

/** Optional members that a state needs, because the document would contradict itself without them. */
const needed: Readonly<Record<string, readonly string[]>> = {
  'an HTTP API has an authorizer': ['authorizerUri', 'authorizerPayloadFormatVersion'],
  'a WebSocket API has an authorizer': ['authorizerUri'],
}

function sampleOf(state: string, takes: Readonly<Record<string, { type: string; required?: true }>>): object {
  const isGiven = ([name, { required: isRequired }]: [string, { required?: true }]): boolean =>
    isRequired === true || (needed[state] ?? []).includes(name)
  const required = Object.entries(takes).filter(isGiven)
  return Object.fromEntries(
    required.map(([name, { type }]) => [
      name,
      SAMPLES[name] ?? (type === 'string' ? 'prod' : type === 'number' ? 3 : type === 'boolean' ? true : {}),
    ]),
  )
}

const DOCUMENTS = runs(30, 500)

it.each(['v1', 'v2'] as const)(
  `gives ${DOCUMENTS} documents of %s back, apart from what is listed`,
  async (version) => {
    let calls = 0
    const documents = fc.sample(documentsOf(version).map(acceptable), { numRuns: DOCUMENTS, seed: 20261128 })
    for (const document of documents) {
      // With its ids, so that both sides speak of the same ones.
      const state = createApiGateway({ state: document }).snapshot()
      const { plan, drift } = await roundTrip(state, true)
      calls += plan.calls.length
      expect(unannounced(drift, plan.unmakeable), JSON.stringify(document)).toEqual([])
    }
    expect(calls).toBeGreaterThan(4 * DOCUMENTS)
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
    expect(await driftOf({ apis: gateway.snapshot().apis ?? [] }, back)).toEqual([])
  } finally {
    await server.close()
  }
})
