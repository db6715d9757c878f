import type { EvidenceOf } from '../errors/evidence.ts'
import type { PlainRequest, Scope } from '../operation.ts'
import type { JournalEntry } from './entry.ts'
import { withoutSecretHeaders } from './secrets.ts'

/**
 * The record of a request. A journal entry is created from it when it is read, because most records are never read. Data that can be
 * computed again is not stored.
 */
export interface RequestRecord {
  readonly request: PlainRequest
  readonly requestId: string
  /** When the request arrived, in milliseconds since 1970. */
  readonly now: number
  /** The account of the caller, 12 digits, where it is not that of callers that do not say. */
  readonly account: string | undefined
  /** The body, where the operation takes one. */
  body: PlainRequest['body']
  /** The size of the body in bytes, where it is kept. */
  size: number
  /** The source of `input` in the entry: the request as sent, or as the operation read it. */
  shows: 'nothing' | 'request' | Readonly<Record<string, unknown>>
  status: number
  /** Whether the operation was performed, for any answer. */
  worked: boolean
  aside: Aside | undefined
}

/** Finds again what a request meant: its path, its account and region, and where it reached an operation that one with its input. */
export type Recall = (
  request: PlainRequest,
) => { readonly path: string; readonly scope: Scope } & Pick<JournalEntry, 'version' | 'operation' | 'params' | 'input'>

/** Members that few requests need. */
export type Aside = { -readonly [Name in Rare]?: JournalEntry[Name] }
type Rare = 'rule' | 'error' | 'fault' | 'quota' | 'delayMs' | 'retryAfterMs' | 'hint'

/** A request without its body, as text: what is kept of every request. */
export type Head = readonly [
  now: number,
  requestId: string,
  method: string,
  url: string,
  headers: Readonly<Record<string, string>>,
  status: number,
  worked: boolean,
  showsRequest: boolean,
  /** The resolved request, if its head was truncated. */
  known?: ReturnType<Recall>,
]

/** The parts of a record, found again. */
export interface HeldRecord {
  readonly number: number
  readonly head: Head
  readonly body: PlainRequest['body']
  /** The input of the operation, if it differs from the request. */
  readonly shows: object | undefined
  readonly aside: Aside | undefined
  /** Whether its body is gone, so that its input cannot be shown. */
  readonly isLight: boolean
}

/** The header that identifies the attempts of one call of an SDK. */
export const INVOCATION = 'amz-sdk-invocation-id'

export function headOf({ request, requestId, now, status, worked, shows }: RequestRecord): string {
  const { method, url, headers } = request
  return JSON.stringify([now, requestId, method, url, headers, status, worked, shows === 'request'])
}

/** The entry of a record. `evidenceOf` returns the evidence of a refusal. */
export function entryOf(
  { number, head, body, shows, aside, isLight }: HeldRecord,
  recall: Recall,
  evidenceOf: EvidenceOf,
): JournalEntry {
  const [now, requestId, method, url, headers, status, worked, showsRequest, known] = head
  const { path, scope, version, operation, params, input } = known ?? recall({ method, url, headers, body })
  const shown = shows ?? (showsRequest && !isLight ? input : undefined)
  const call = headers[INVOCATION]
  const { rule, ...others } = aside ?? {}
  const evidence = rule === undefined ? undefined : evidenceOf(rule, operation)
  return {
    number,
    at: new Date(now).toISOString(),
    method,
    path,
    requestId,
    ...scope,
    ...(version !== undefined && { version }),
    ...(operation !== undefined && { operation }),
    ...(params !== undefined && { params }),
    ...(shown !== undefined && isShallow(shown, 0) && { input: shown as Readonly<Record<string, unknown>> }),
    headers: withoutSecretHeaders(headers),
    ...(call !== undefined && { call }),
    status,
    ...(rule !== undefined && { rule }),
    ...(evidence && { evidence }),
    ...others,
    ...(worked && { rule: `${version}.${operation}` }),
  }
}

/** Whether a request did not succeed: it was refused, its connection broke, or a fault rule answered it. */
export function isRefused({ status, aside }: RequestRecord): boolean {
  return status === 0 || status >= 400 || aside?.error !== undefined || aside?.fault !== undefined
}

/** The maximum depth of values in an entry. No operation reads deeper values, and JSON cannot represent very deep ones. */
const MAX_DEPTH = 64

function isShallow(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  return depth < MAX_DEPTH && Object.values(value).every((member) => isShallow(member, depth + 1))
}
