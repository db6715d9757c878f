import type { Evidence } from '../errors/evidence.ts'

/** One request and its answer. */
export interface JournalEntry {
  /** The position in the order of arrival, from 1. It goes on counting when old entries are dropped. */
  readonly number: number
  /** When the request arrived on the gateway's clock: an ISO date with milliseconds. */
  readonly at: string
  readonly method: string
  readonly path: string
  readonly requestId: string
  readonly accountId: string
  readonly region: string
  /** `v1` or `v2`, where the request reached an operation. */
  readonly version?: string
  /** `UpdateStage`, where the request reached an operation. */
  readonly operation?: string
  /** The decoded blanks of the path by their names. */
  readonly params?: Readonly<Record<string, string>>
  /** Path, query and body flattened, as the operation takes them. Left out where a body is larger than 64 KiB. */
  readonly input?: Readonly<Record<string, unknown>>
  /** The headers of the request, names in lower case, secrets replaced by `[redacted]`. */
  readonly headers?: Readonly<Record<string, string>>
  /** The call of the SDK to which this attempt belongs, if the client sends it. */
  readonly call?: string
  /** 0 where the connection broke before an answer. */
  readonly status: number
  /** The id of the rule that answered: a refusal (`v1.StageNotFound`) or the operation (`v1.UpdateStage`). */
  readonly rule?: string
  readonly evidence?: Evidence
  /** The address of the page of the rule, where the gateway has a `docsUrl`. */
  readonly link?: string
  /** The type and text of a refusal. */
  readonly error?: { readonly type: string; readonly message: string }
  /** The injected fault: the name of the fault rule and of the fault. */
  readonly fault?: { readonly rule: string; readonly fault: string }
  /** The token bucket that was empty. */
  readonly quota?: string
  /** How long the answer was held back. */
  readonly delayMs?: number
  /** How long the answer asked the client to wait. */
  readonly retryAfterMs?: number
  /** A suggestion for the caller. */
  readonly hint?: string
}

/** How an attempt ended: with success, with an error of the service, or without a whole answer. */
export type Outcome = 'ok' | 'refused' | 'broken'

/** A call of a client with all its attempts. Requests that do not say to which call they belong are calls of their own. */
export interface JournalCall {
  readonly operation?: string
  readonly version?: string
  readonly params?: Readonly<Record<string, string>>
  /** The number of attempts of the client. */
  readonly attempts: number
  /** How the last attempt ended. */
  readonly outcome: Outcome
  /** The status of the last attempt. */
  readonly status: number
  /** How long the client waited between its attempts, on the gateway's clock. */
  readonly waitsMs: readonly number[]
  readonly entries: readonly JournalEntry[]
}
