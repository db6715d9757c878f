/** One request of a probe, and the expected answer. `{name}` in a string is a name of the sample state, or a kept value. */
export interface ProbeStep {
  /** The operation: `UpdateStage`; with a version, one of that version: `v1.CreateStage`. */
  readonly ask: string
  /** How often the step is repeated; `{n}` in its texts is the number, from 1. */
  readonly times?: number
  /** Parameters of the path and the query that differ from those of the accepted request. */
  readonly parameters?: Readonly<Record<string, unknown>>
  /** The body instead of the one of the accepted request; null sends none. */
  readonly body?: unknown
  /** Patch operations instead of those of the accepted request. */
  readonly patch?: readonly object[]
  /** Headers that differ from those of the accepted request. */
  readonly headers?: Readonly<Record<string, string>>
  /** Values that later steps use, each by its JSON pointer in the answer. */
  readonly keeps?: Readonly<Record<string, string>>
  /** The status of the answer, where it is not the success of the operation. */
  readonly status?: number
  /** Members of the answer with their values, by JSON pointer; the empty pointer is the whole body. */
  readonly shows?: Readonly<Record<string, unknown>>
  /** Members that the answer does not have. */
  readonly lacks?: readonly string[]
  /** Members whose values match a regular expression: forms of ids and hosts that the service draws. */
  readonly matches?: Readonly<Record<string, string>>
  /** Headers of the answer with their values, in lower case; `true` means any value, and null means no such header. */
  readonly answers?: Readonly<Record<string, string | true | null>>
  /**
   * The request, which only reads, is repeated until these members have these values; `true` is any value, and `{ not: value }` is
   * any other one. It is for changes that take time.
   */
  readonly until?: Readonly<Record<string, unknown>>
  /** Dates that are later than in the answer before that had them. */
  readonly moved?: readonly string[]
  /** Dates that are the same as in the answer before that had them. */
  readonly still?: readonly string[]
}

/** How a behaviour, an error or a patch path is asked for, or why no request can show it. */
export type ProbeRow =
  | { readonly steps: readonly ProbeStep[]; readonly cost?: ProbeCost }
  | { readonly unasked: string }

/**
 * The cost of a probe in an account: none; by the hour; a part of an object quota of the account; an own domain name; a
 * role for logs and a log group.
 */
export type ProbeCost = 'free' | 'hourly' | 'quota' | 'domain' | 'logs'
