import type { FixtureRequest } from '../../factories/fixture.ts'
import type { Answer } from './answer.ts'
import type { Difference } from './compare.ts'

/** One step of a probe as it was asked and answered, in the names of the sample state. */
export interface Exchange {
  readonly operation?: string
  readonly request: FixtureRequest
  readonly ours: Answer
  readonly theirs: Answer
  readonly differences: readonly Difference[]
}

/** The result of the comparison for one ledger entry. */
export interface Verdict {
  readonly rule: string
  readonly outcome: 'same' | 'different' | 'not asked'
  /** Why it was not asked. */
  readonly reason?: string
  readonly exchanges: readonly Exchange[]
  /** Differences between two answers of the other side to one request: a defect of this comparison, not of the other side. */
  readonly unsteady?: readonly Difference[]
}

/** All differences of a verdict, the gravest first as they were found. */
export function differencesOf({ exchanges }: Verdict): Difference[] {
  return exchanges.flatMap(({ differences }) => differences)
}
