import type { Document } from '../factories/fill.ts'
import type { FixtureGiven, FixtureRequest } from '../factories/fixture.ts'

/** A refusal that no change of an accepted request brings about, because it is about what is there already. */
export interface Situation {
  /** Description of the violation. */
  readonly change: string
  readonly operation?: string
  readonly request: FixtureRequest
  readonly given?: FixtureGiven
}

/** A refusal of an operation of v1: a description of the problem, and the difference from the accepted request. */
export type Refused = (
  change: string,
  operation: string,
  parts?: { parameters?: Document; body?: Document; given?: FixtureGiven },
) => Situation
