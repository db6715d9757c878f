import { describe, expect, it } from 'vitest'
import { type Change, createApiGateway, type Data, manualClock, type StoredDocument } from '../../src/index.ts'
import { askedOf, onWire, tables } from '../../src/sample-data/request.ts'
import { createSampleState } from '../../src/sample-data/sample-state.ts'

/** Keeps documents in memory, as JSON: anybody can write a place for the state. */
function memory(): Data {
  const kept = new Map<string, StoredDocument>()
  return {
    name: 'memory',
    read: () => JSON.parse(JSON.stringify([...kept.values()])),
    write: (changes: readonly Change[]) => {
      for (const { place, document } of changes) {
        const own = JSON.stringify(place)
        const isGone = (key: string): boolean => key !== own || document === undefined
        for (const [key, one] of kept)
          if (isGone(key) && place.every((name, i) => one.place[i] === name)) kept.delete(key)
        if (document !== undefined) kept.set(own, { place, document: structuredClone(document) })
      }
    },
  }
}

const SEED = 11
const sampleState = createSampleState(SEED)
const operations = (['v1', 'v2'] as const).flatMap((version) =>
  Object.keys(tables[version].operations).map((operation) => ({ version, operation })),
)

describe('The state after an operation is the state after the next start', () => {
  it.each(operations)('$version $operation', ({ version, operation }) => {
    const options = { clock: manualClock(sampleState.now), state: sampleState.state }
    const data = memory()
    const first = createApiGateway({ ...options, data })
    const { method, url, headers, body, text: raw } = onWire(askedOf(sampleState, version, operation, SEED))
    const text = raw ?? (body === undefined ? undefined : JSON.stringify(body))
    expect(first.answer({ method, url, headers, body: text }).status).toBeLessThan(300)
    const left = first.snapshot()
    const next: Data = { ...data }
    expect(createApiGateway({ ...options, data: next }).snapshot()).toEqual(left)
  })
})
