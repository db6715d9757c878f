import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createApiGateway, type Gateway, manualClock, type StateDocument } from '../src/index.ts'
import { acceptedRequests } from './accepted-requests.ts'
import { plain } from './growth/requests.ts'
import { runs } from './runs.ts'

const { sampleState, accepted } = acceptedRequests()
const requests = accepted.map(plain)
const changing = requests.filter(({ method }) => method !== 'GET')
const chosen = fc.array(fc.constantFrom(...changing, ...requests), { minLength: 1, maxLength: 12 })
const RUNS = { numRuns: runs(60, 600), seed: 20261128 }
const NOW = Date.parse('2026-01-15T12:00:00Z')

/** A gateway at a moment that stands still, as one that was just created answers. */
const create = (state: StateDocument = sampleState): Gateway =>
  createApiGateway({ seed: 3, state, clock: manualClock(NOW), autoDeploy: { delayMs: 0 } })

const answers = (gateway: Gateway, asked: readonly (typeof requests)[number][]): string[] =>
  asked.map((request) => JSON.stringify(gateway.answer(request)))

/** The same state with every id and date, so that it means the same whenever it is read. */
const complete = create().snapshot()

describe('A reset', () => {
  it.each([
    ['leaves out ids and dates', sampleState],
    ['says all of them', complete],
  ])('equals a new gateway, including ids, after any requests: the document %s', (_, state) => {
    const gateway = create(state)
    fc.assert(
      fc.property(chosen, chosen, (before, after) => {
        answers(gateway, before)
        gateway.reset()
        const fresh = create(state)
        expect(answers(gateway, after)).toEqual(answers(fresh, after))
        expect(gateway.snapshot()).toEqual(fresh.snapshot())
      }),
      RUNS,
    )
  })

  it.each([
    ['leaves out ids and dates', sampleState],
    ['says all of them', complete],
  ])('reads a document at the time of the reset: the document %s', (_, state) => {
    const clock = manualClock(NOW)
    const gateway = createApiGateway({ seed: 3, state, clock })
    for (const hours of [1, 30, 30]) {
      clock.advance(hours * 3_600_000)
      gateway.reset()
      const fresh = createApiGateway({ seed: 3, state, clock: manualClock(clock.now()) })
      expect(gateway.snapshot()).toEqual(fresh.snapshot())
      expect(answers(gateway, changing.slice(0, 3))).toEqual(answers(fresh, changing.slice(0, 3)))
    }
  })
})

describe('A fork and its gateway', () => {
  it("are isolated from each other's writes, in either order", () => {
    fc.assert(
      fc.property(chosen, chosen, chosen, fc.boolean(), (before, own, others, isForkFirst) => {
        const gateway = create()
        answers(gateway, before)
        const start = gateway.snapshot()
        const fork = gateway.fork()
        const [first, second] = isForkFirst ? [fork, gateway] : [gateway, fork]
        answers(first, own)
        const changed = first.snapshot()
        expect(second.snapshot()).toEqual(start)
        answers(second, others)
        expect(first.snapshot()).toEqual(changed)
        fork.reset()
        expect(fork.snapshot()).toEqual(start)
      }),
      RUNS,
    )
  })

  it('give equal answers if no id is generated', () => {
    const reads = requests.filter(({ method }) => method === 'GET')
    const gateway = create()
    const bodies = (of: Gateway): string[] => reads.map((request) => of.answer(request).body)
    const before = bodies(gateway)
    expect(bodies(gateway.fork().fork())).toEqual(before)
    expect(bodies(gateway)).toEqual(before)
  })
})
