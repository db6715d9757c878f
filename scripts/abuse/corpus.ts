import type { StateDocument } from '../../src/index.ts'
import { fixtureFiles } from '../../src/sample-data/fixtures.ts'

/** A request of the fixtures. */
export interface WellFormed {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** Requests of every operation that the service accepts, those that break just one rule, and the state that they are for. */
export interface Corpus {
  readonly sampleState: StateDocument
  readonly accepted: readonly WellFormed[]
  readonly refused: readonly WellFormed[]
}

/** The corpus as `understudy fixtures` writes it. */
export function readCorpus(): Corpus {
  const files = fixtureFiles({ seed: 7, count: 12, formats: ['json'], only: [] })
  const read = (file: string) => JSON.parse(files.get(file) ?? '')
  const requests = (holders: { request?: WellFormed }[]) => holders.flatMap(({ request }) => request ?? [])
  return {
    sampleState: read('scenarios/world.json'),
    accepted: [...files.keys()]
      .filter((file) => /^v[12]\//.test(file))
      .sort()
      .flatMap((file) => requests(read(file).calls)),
    refused: requests(read('refusals.json')),
  }
}
