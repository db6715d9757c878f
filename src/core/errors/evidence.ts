/** How we know that AWS behaves so, from the strongest to the weakest. */
export type EvidenceKind = 'recorded' | 'documented' | 'reported' | 'assumed'

/** The kind of the evidence, and a short public source. */
export interface Evidence {
  readonly kind: EvidenceKind
  readonly source: string
}

/** How an error is known. */
export interface ErrorEvidence {
  readonly evidence: Evidence
  /** The operations that the evidence is about. Absent: all that raise the error. */
  readonly seen?: readonly string[]
  /** The evidence for the other operations that raise the error. */
  readonly elsewhere?: Evidence
}

/** How it is known that an operation refuses with a rule, `v1.StageNotFound`. Nothing where the evidence is not loaded. */
export type EvidenceOf = (rule: string, operation: string | undefined) => Evidence | undefined

/** One line of the ledger: what is known of one rule of the service. */
export interface LedgerEntry {
  /** `v1.StageNotFound`: the version, and the name in the spec. */
  readonly id: string
  /** The kind of the row: a refusal, a behaviour, a patch path, the success of an operation, a quota, or an answer of a deployed stage. */
  readonly kind: 'error' | 'behaviour' | 'patch' | 'operation' | 'quota' | 'answer'
  /** The HTTP status that the rule answers with, where it answers. */
  readonly status?: number
  /** The exact text of an error with its `${blanks}`, or a sentence. */
  readonly text: string
  readonly evidence: Evidence
  /** The operations that the evidence is about. Absent: all that follow the rule. */
  readonly seen?: readonly string[]
  /** The evidence for the other operations that follow the rule. */
  readonly elsewhere?: Evidence
  /** The option of `createApiGateway` that changes the behaviour, where there is one. */
  readonly option?: string
}

/** A behaviour of the service that is not a refusal: a default, a life cycle, a way of merging. */
export interface Behaviour {
  readonly text: string
  readonly option?: string
  readonly evidence: Evidence
}

/** A token bucket of the control plane: `rate` requests a second, at most `burst` at once. */
export interface RequestQuota {
  readonly rate: number
  readonly burst: number
  readonly evidence: Evidence
}

/** The maximum number of documents in a parent, and the error of a further one. */
export interface ObjectQuota {
  readonly limit: number
  readonly refusal: string
  readonly evidence: Evidence
}
