import { Session } from 'node:inspector'
import { BEFORE, SOUND } from './load.ts'
import type { Mutant } from './mutant.ts'
import type { Inserted } from './schema-notes.ts'

/** Which pacts and probes a mutant can change the answers of: those that run the code that it changes. */
export interface Reach {
  pacts(mutant: Mutant): Iterable<number>
  probes(mutant: Mutant): Iterable<number>
}

interface Range {
  readonly startOffset: number
  readonly endOffset: number
  readonly count: number
}

/** Returns the code that ran since the last call. */
export class Coverage {
  readonly #session = new Session()
  readonly #inserted: Inserted

  constructor(inserted: Inserted) {
    this.#inserted = inserted
    this.#session.connect()
    this.#post('Profiler.enable')
    this.#post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  }

  /** For each place, in ascending order, whether it has run since the last question. */
  ran(places: readonly number[]): Uint8Array {
    const { result } = this.#post('Profiler.takePreciseCoverage') as {
      result: { url: string; functions: { ranges: Range[] }[] }[]
    }
    const marks = new Uint8Array(places.length)
    const functions = result.filter(({ url }) => url === SOUND).flatMap((script) => script.functions)
    // Outer ranges first, so that what lies within has the last word.
    const ranges = functions
      .flatMap(({ ranges: all }) => all)
      .sort((a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset)
    for (const { startOffset, endOffset, count } of ranges) {
      const end = first(places, this.#place(endOffset))
      marks.fill(count > 0 ? 1 : 0, first(places, this.#place(startOffset)), end)
    }
    return marks
  }

  /** Where an offset of the script lies in the text of the provider. */
  #place(offset: number): number {
    const place = offset - BEFORE
    const { at, length } = this.#inserted
    return place <= at ? place : Math.max(at, place - length)
  }

  stop(): void {
    this.#session.disconnect()
  }

  #post(method: string, parameters?: object): unknown {
    let found: unknown
    // The session lives in this thread, and answers before `post` returns.
    this.#session.post(method, parameters, (error: Error | null, result?: object) => {
      if (error) throw error
      found = result
    })
    return found
  }
}

/** How many places lie before another one. */
function first(places: readonly number[], at: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] as number) < at) low = middle + 1
    else high = middle
  }
  return low
}
