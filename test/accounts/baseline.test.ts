import { describe, expect, it } from 'vitest'
import { createIds, type Ids } from '../../src/core/ids.ts'
import { Baseline } from '../../src/gateway/baseline.ts'

interface State {
  readonly id: string
  readonly date: number
}

/** A document that names its id and its date, or leaves them out. */
type Given = Partial<State>

/** What was read of a document, and a count of the reads. */
function baselineOf(given: Given) {
  let [now, reads] = [0, 0]
  const read = (ids: Ids, later: number): State => {
    reads++
    return { id: given.id ?? ids.short(10), date: given.date ?? now + later }
  }
  const ids = createIds(1)
  const before = ids.seed()
  const state = read(ids, 0)
  const baseline = new Baseline<State>(
    { read, copy: (one) => ({ ...one }), contents: (one) => one, moment: () => String(now) },
    { state, before, after: ids.seed() },
  )
  return {
    first: state,
    /** The state that a reset restores, and how often the document was read for it. */
    resetAt: (moment: number, seed = before): { state: State; reads: number } => {
      ;[now, reads] = [moment, 0]
      return { state: baseline.state(createIds(seed)), reads }
    },
  }
}

describe('What was read of a document is used again', () => {
  it('at any time, if the document contains each id and date: it is read once more to see that', () => {
    const { first, resetAt } = baselineOf({ id: 'a1b2c3d4e5', date: 5 })
    expect([1, 2, 3].map((moment) => resetAt(moment))).toEqual([
      { state: first, reads: 1 },
      { state: first, reads: 0 },
      { state: first, reads: 0 },
    ])
  })

  it('at the same time, with the ids of before', () => {
    const { first, resetAt } = baselineOf({})
    expect([0, 0].map((moment) => resetAt(moment))).toEqual(Array(2).fill({ state: first, reads: 0 }))
  })

  it('not with other ids', () => {
    const { first, resetAt } = baselineOf({})
    const { state, reads } = resetAt(0, 7)
    expect([reads, state.date]).toEqual([1, 0])
    expect(state.id).not.toBe(first.id)
    expect(resetAt(0)).toEqual({ state: first, reads: 0 })
  })

  it('not at another time if the document leaves a date out, and this is determined once', () => {
    const { resetAt } = baselineOf({ id: 'a1b2c3d4e5' })
    expect([1, 2].map((moment) => resetAt(moment))).toEqual([
      { state: { id: 'a1b2c3d4e5', date: 1 }, reads: 2 },
      { state: { id: 'a1b2c3d4e5', date: 2 }, reads: 1 },
    ])
  })
})
