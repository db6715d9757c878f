import type { Interaction, Pact, StateOfPact } from '../pact-file.ts'
import type { Source } from './sources.ts'
import type { Exchange } from './target.ts'

/** A pact that passed the check, with those of its interactions that are meant. */
export interface Job {
  readonly source: Source
  readonly pact: Pact
  readonly interactions: readonly Interaction[]
}

/** The outcome of one interaction. */
export interface Outcome {
  readonly file: string
  readonly consumer: string
  readonly provider: string
  readonly description: string
  readonly states: readonly StateOfPact[]
  /**
   * `refused`: the check of pact files found a problem that prevents its verification. `failed`: Pact's native verifier crashed
   * or hung on it.
   */
  readonly verdict: 'kept' | 'broken' | 'pending' | 'refused' | 'failed'
  readonly ms: number
  /** The request and the answer, if they were exchanged. */
  readonly exchange?: Exchange
  /** The differences, one sentence each. Empty if the interaction is kept. */
  readonly differences: readonly string[]
}
