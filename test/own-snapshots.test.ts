import { describe, expect, it } from 'vitest'
import type { WellFormed } from '../scripts/abuse/corpus.ts'
import { createApiGateway, manualClock } from '../src/index.ts'
import { acceptedRequests } from './accepted-requests.ts'

/** Values that mean something to a path, to JavaScript or to an encoding. */
const ODD: readonly unknown[] = ['', '/', 'a/b', ' ', '__proto__', '\ud800', '*', [], [''], { '': '' }, { 'a/b': 'c' }]

const { sampleState, accepted } = acceptedRequests()
const loaded = createApiGateway({ state: sampleState, clock: manualClock('2026-01-01T00:00:00Z'), journalLimit: 0 })

/** The ways to the members of a body; of a list, to the first entry alone. */
function placesIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return []
  const members = Object.entries(value).slice(0, Array.isArray(value) ? 1 : undefined)
  return members.flatMap(([name, member]) => [[name], ...placesIn(member).map((rest) => [name, ...rest])])
}

function replaced(value: unknown, [name = '', ...rest]: readonly string[], by: unknown): unknown {
  const member = rest.length === 0 ? by : replaced((value as Record<string, unknown>)[name], rest, by)
  if (Array.isArray(value)) return value.map((one, i) => (String(i) === name ? member : one))
  return { ...(value as object), [name]: member }
}

/** The problem of the state after a request; undefined if it loads from its own snapshot byte for byte. */
function problemAfter({ method, url, headers }: WellFormed, body: unknown): string | undefined {
  const gateway = loaded.fork()
  const { status } = gateway.answer({ method, url, headers, body: JSON.stringify(body) })
  if (status >= 300) return undefined
  const text = JSON.stringify(gateway.snapshot())
  try {
    const again = JSON.stringify(createApiGateway({ state: JSON.parse(text) }).snapshot())
    return again === text ? undefined : 'comes back changed'
  } catch (error) {
    return (error as Error).message
  }
}

/** One request of each operation and form of body. */
const forms = new Map(
  accepted
    .filter(({ method, body }) => !['GET', 'DELETE'].includes(method) && typeof body === 'object')
    .map((one) => [`${one.method} ${one.url.replaceAll(/[a-z0-9]{6,}/g, '_')} ${placesIn(one.body).join(' ')}`, one]),
)

describe('A state that requests created loads from its own snapshot', () => {
  it.each(ODD.map((value) => [JSON.stringify(value), value]))('with any member set to %s', (_, value) => {
    const problems = [...forms.values()].flatMap((one) =>
      placesIn(one.body).flatMap((place) => {
        const problem = problemAfter(one, replaced(one.body, place, value))
        return problem === undefined ? [] : [`${one.method} ${one.url} ${place.join('.')}: ${problem}`]
      }),
    )
    expect(problems).toEqual([])
  })
})
