import type { FixtureGiven, FixtureRequest } from '../../src/factories/fixture.ts'
import type { Gateway, PlainRequest } from '../../src/index.ts'
import { mutationsOf } from '../../src/sample-data/mutations.ts'
import { askedOf, onWire, tables } from '../../src/sample-data/request.ts'
import { createSampleState } from '../../src/sample-data/sample-state.ts'
import type { Situation } from '../../src/sample-data/situation.ts'
import { situationsIn } from '../../src/sample-data/situations.ts'
import type { Version } from '../../src/sample-data/version.ts'
import type { Provider } from './pacts.ts'
import { forkOf, type Probe, told, wait } from './probe.ts'

const SEED = 1

/** How many accepted requests of an operation are asked, and how many that are wrong in one place. */
const ACCEPTED = 6
const WRONG = 60

/**
 * Every operation in a sample state that has one of everything: accepted requests, requests that are wrong in one place, and situations in
 * which each rule of the ledger refuses. They are derived from the schemas, not from the pacts.
 */
export function probesOfSample(): Probe[] {
  const sampleState = createSampleState(SEED)
  const inWorld = (provider: Provider, { state, options }: FixtureGiven = {}): Gateway => {
    const { auth: _, ...others } = options ?? {}
    const clock = provider.manualClock(sampleState.now)
    return provider.createApiGateway({ seed: SEED, clock, ...others, state: { ...sampleState.state, ...state } })
  }
  const operations = (['v1', 'v2'] as const).flatMap((version) =>
    Object.keys(tables[version].operations).map((operation): Probe => {
      const requests = requestsOf(version, operation)
      return {
        name: `${version}.${operation}`,
        *answers(provider) {
          const base = inWorld(provider)
          for (const request of requests) yield* seen(forkOf(base, provider), request)
        },
      }
    }),
  )
  const situations = Object.entries(situationsIn(sampleState, SEED)).filter(
    (one): one is [string, Situation] => typeof one[1] !== 'string' && one[1].given?.options?.auth === undefined,
  )
  return [
    ...operations,
    ...situations.map(
      ([rule, { request, given }]): Probe => ({
        name: rule,
        *answers(provider) {
          const gateway = inWorld(provider, given)
          for (const one of given?.before ?? []) yield told(gateway, plain(one))
          yield* seen(gateway, plain(request))
        },
      }),
    ),
  ]

  function requestsOf(version: Version, operation: string): PlainRequest[] {
    const accepted = Array.from({ length: ACCEPTED }, (_, i) => askedOf(sampleState, version, operation, SEED, i))
    const [first] = accepted
    const wrong = first ? mutationsOf(first, sampleState.names[version]) : []
    const step = Math.max(1, wrong.length / WRONG)
    const chosen = wrong.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step))
    return [...accepted.map(onWire), ...chosen.map(({ request }) => request)].map(plain)
  }
}

/** The answer, and what is to be read at the same place and around it, at once and ten minutes later. */
function* seen(gateway: Gateway, request: PlainRequest): Generator<string> {
  const [path = ''] = request.url.split('?')
  const reads = [path, path.replace(/\/[^/]*$/, '')].map((url) => ({
    method: 'GET',
    url,
    headers: { accept: 'application/json' },
  }))
  const answer = told(gateway, request)
  yield answer
  const made = /^201 .*? (\{.*)$/s.exec(answer)
  const id = made ? idOf(made[1] ?? '') : undefined
  if (id !== undefined)
    reads.push({ method: 'GET', url: `${path}/${encodeURIComponent(id)}`, headers: { accept: 'application/json' } })
  for (const read of reads) yield told(gateway, read)
  if (!answer.startsWith('2') || request.method === 'GET') return
  wait(gateway)
  for (const read of reads) yield told(gateway, read)
}

/** The name of a created document in its path. */
function idOf(body: string): string | undefined {
  const document = JSON.parse(body) as Record<string, unknown>
  const name = Object.keys(document).find(
    (one) => /^(id|\w+Id)$/.test(one) && !/^(api|restApi|parent|deployment)Id$/.test(one),
  )
  const value = document[name ?? ''] ?? document.stageName ?? document.domainName ?? document.name
  return typeof value === 'string' ? value : undefined
}

function plain({ method, url, headers, body, text }: FixtureRequest & { text?: string }): PlainRequest {
  const sent = text ?? (body === undefined ? undefined : JSON.stringify(body))
  return { method, url, headers, ...(sent !== undefined && { body: sent }) }
}
