import type { JournalEntry } from './journal.ts'
import type { PlainRequest, Scope } from './operation.ts'

/**
 * What is taken down of a request. An entry is made of it when somebody looks, because most are never looked at. Ten thousand
 * of these outlive their requests, and every object of theirs has to be carried along by the garbage collector: so the request
 * is one text, what can be found again is not kept, and what is seldom said stands in an object of its own.
 */
export interface Note {
  /** The request when it arrived, without its body; see `Arrived`. */
  readonly arrived: string
  readonly recall: Recall
  /** The body, where the operation takes one. */
  body: string | undefined
  /** The size of the body in bytes, where it is kept. */
  size: number
  /** What the entry shows as `input`: what the request says, or what the operation took it for. */
  shows: 'nothing' | 'request' | Readonly<Record<string, unknown>>
  status: number
  /** Whether the operation did its work, whatever was answered then. */
  worked: boolean
  aside: Aside | undefined
}

/** What the text of a note holds. */
type Arrived = [now: number, requestId: string, method: string, url: string, headers: Readonly<Record<string, string>>]

/** Finds again what a request meant: its path, its account and region, and where it reached an operation that one with its input. */
export type Recall = (
  request: PlainRequest,
) => { readonly path: string; readonly scope: Scope } & Pick<JournalEntry, 'version' | 'operation' | 'params' | 'input'>

/** What there is to say of few requests. */
type Aside = { -readonly [Name in Rare]?: JournalEntry[Name] }
type Rare = 'rule' | 'evidence' | 'error' | 'fault' | 'quota' | 'delayMs' | 'retryAfterMs' | 'hint'

/** The header by which the attempts of one call of an SDK can be told. */
export const INVOCATION = 'amz-sdk-invocation-id'

/** What is known of a request when it arrives. */
export function newNote({ method, url, headers }: PlainRequest, requestId: string, now: number, recall: Recall): Note {
  return {
    arrived: JSON.stringify([now, requestId, method, url, headers]),
    recall,
    body: undefined,
    size: 0,
    shows: 'nothing',
    status: 0,
    worked: false,
    aside: undefined,
  }
}

/** What must not stand in a journal. */
const SECRET = new Set(['authorization', 'proxy-authorization', 'cookie', 'x-amz-security-token', 'x-api-key'])

/** The entry that a note stands for. */
export function entryOf({ arrived, recall, body, shows, status, worked, aside }: Note, number: number): JournalEntry {
  const [now, requestId, method, url, headers] = JSON.parse(arrived) as Arrived
  const { path, scope, version, operation, params, input } = recall({ method, url, headers, body })
  const shown = shows === 'request' ? input : shows === 'nothing' ? undefined : shows
  const call = headers[INVOCATION]
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
    ...(shown !== undefined && { input: shown }),
    headers: redacted(headers),
    ...(call !== undefined && { call }),
    status,
    ...aside,
    ...(worked && { rule: `${version}.${operation}` }),
  }
}

/** The headers of a request as the journal shows them. */
function redacted(headers: Arrived[4]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, SECRET.has(name) ? '[redacted]' : value]),
  )
}
