import type { ProbeCost, ProbeStep } from '../../core/errors/probe-row.ts'
import type { FixtureRequest } from '../../factories/fixture.ts'

/** The parts of the two answers that a step compares. */
export type Look =
  /** Status, type, text and every member. */
  | { readonly kind: 'whole' }
  /** Whether the request is accepted, and the member that a patch row writes, by its path in the document. */
  | { readonly kind: 'member'; readonly path: readonly string[] }
  /** Whether the request is accepted, or its very status, and what the step of a behaviour names. */
  | ({ readonly kind: 'named'; readonly exact?: true } & Pick<
      ProbeStep,
      'shows' | 'lacks' | 'moved' | 'still' | 'matches' | 'answers'
    >)
  /** Only whether the request was accepted: it prepares the next one. */
  | { readonly kind: 'accepted' }

/** One request of a probe, in the names of the sample state. */
export interface Step {
  /** `v1.UpdateStage`; absent for a request that belongs to no operation. */
  readonly operation?: string
  readonly request: FixtureRequest
  readonly look: Look
  /** The status of our own answer. Absent: any success. */
  readonly status?: number
  /** The request is repeated until these members have these values; `true` is any value, and `{ not: value }` any other one. */
  readonly until?: Readonly<Record<string, unknown>>
  /** Values that later steps use: a placeholder, and the JSON pointer of its value in the answer. */
  readonly keeps?: Readonly<Record<string, string>>
}

/** The questions that show whether a service follows one ledger entry. */
export interface Probe {
  /** `v1.StageNotFound`: the ledger entry. */
  readonly rule: string
  readonly steps: readonly Step[]
  /** Members of the state document that replace those of the sample state. */
  readonly state?: object
  /** The rule by which our own side must answer the last step, so that the probe asks what it means to ask. */
  readonly refusedBy?: string
  /** Whether the signature is wrong instead of the request. */
  readonly isWronglySigned?: true
  readonly cost: Cost
}

export type Cost = ProbeCost

export const COSTS: readonly Cost[] = ['free', 'hourly', 'quota', 'domain', 'logs']

/** A ledger entry that no request shows, and why. */
export interface Unasked {
  readonly rule: string
  readonly reason: string
}
