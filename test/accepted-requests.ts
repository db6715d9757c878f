import type { WellFormed } from '../scripts/abuse/corpus.ts'
import type { StateDocument } from '../src/index.ts'
import { askedOf, onWire, tables } from '../src/sample-data/request.ts'
import { createSampleState } from '../src/sample-data/sample-state.ts'

const SEED = 7
const CALLS = 12

/**
 * Requests of every operation that the service accepts, and the state that they are for: those of the corpus, without the search
 * for its refused ones, which takes a second.
 */
export function acceptedRequests(): { sampleState: StateDocument; accepted: readonly WellFormed[] } {
  const sampleState = createSampleState(SEED)
  const accepted = (['v1', 'v2'] as const).flatMap((version) =>
    Object.keys(tables[version].operations)
      .sort()
      .flatMap((operation) => {
        const texts = Array.from({ length: CALLS }, (_, number) =>
          JSON.stringify(onWire(askedOf(sampleState, version, operation, SEED, number))),
        )
        return [...new Set(texts)].map((text): WellFormed => JSON.parse(text))
      }),
  )
  return { sampleState: JSON.parse(JSON.stringify(sampleState.state)), accepted }
}
