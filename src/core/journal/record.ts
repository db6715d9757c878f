import type { PlainRequest, Scope } from '../operation.ts'
import type { JournalEntry } from './journal.ts'
import { withoutSecretHeaders } from './secrets.ts'

/**
 * What is taken down of a request. An entry is made of it when somebody looks, because most are never looked at. Ten thousand
 * of these outlive their requests, and every object of theirs has to be carried along by the garbage collector: so the request
 * is one text, what can be found again is not kept, and what is seldom said stands in an object of its own.
 */
export interface RequestRecord {
  /** The request when it arrived, without its body; see `Arrived`. */
  arrived: string
  recall: Recall
  /** The body, where the operation takes one. */
  body: string | undefined
  /** The size of the body in bytes, where it is kept; in the journal, with that of all long texts. */
  size: number
  /** The source of `input` in the entry: the request as sent, or as the operation read it. */
  shows: 'nothing' | 'request' | Readonly<Record<string, unknown>>
  status: number
  /** Whether the operation did its work, whatever was answered then. */
  worked: boolean
  aside: Aside | undefined
  /** The account of the caller, where it is not that of callers that do not say. */
  account: string | undefined
  /** The position in the order of arrival, from 1; the journal sets it. */
  number: number
}

/** The contents of the text of a record. */
type Arrived = [now: number, requestId: string, method: string, url: string, headers: Readonly<Record<string, string>>]

/** Finds again what a request meant: its path, its account and region, and where it reached an operation that one with its input. */
export type Recall = (
  request: PlainRequest,
) => { readonly path: string; readonly scope: Scope } & Pick<JournalEntry, 'version' | 'operation' | 'params' | 'input'>

/** Members that few requests need. */
type Aside = { -readonly [Name in Rare]?: JournalEntry[Name] }
type Rare = 'rule' | 'evidence' | 'error' | 'fault' | 'quota' | 'delayMs' | 'retryAfterMs' | 'hint'

/** The header by which the attempts of one call of an SDK can be told. */
export const INVOCATION = 'amz-sdk-invocation-id'

/** The members known when a request arrives. */
export function newRecord(
  { method, url, headers }: PlainRequest,
  requestId: string,
  now: number,
  recall: Recall,
  account?: string,
): RequestRecord {
  return {
    arrived: JSON.stringify([now, requestId, method, url, headers]),
    recall,
    body: undefined,
    size: 0,
    shows: 'nothing',
    status: 0,
    worked: false,
    aside: undefined,
    account,
    number: 0,
  }
}

/** The entry that a note stands for. */
export function entryOf(record: RequestRecord): JournalEntry {
  const { arrived, recall, body, shows, status, worked, aside, number } = record
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
    ...(shown !== undefined && isShallow(shown, 0) && { input: shown }),
    headers: withoutSecretHeaders(headers),
    ...(call !== undefined && { call }),
    status,
    ...aside,
    ...(worked && { rule: `${version}.${operation}` }),
  }
}

/** Whether a request did not succeed: it was refused, its connection broke, or a fault rule answered it. */
export function isRefused({ status, aside }: RequestRecord): boolean {
  return status === 0 || status >= 400 || aside?.error !== undefined || aside?.fault !== undefined
}

/** Deeper than this no operation looks, and far deeper nothing can be told: an entry must always fit into JSON. */
const MAX_DEPTH = 64

function isShallow(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  return depth < MAX_DEPTH && Object.values(value).every((member) => isShallow(member, depth + 1))
}

/** Longer texts, which a client chose or a refusal took over from the request, count; and this much of each is left in the end. */
const LONG_TEXT = 1024

/** Size of the head of a request without long texts. */
const LONG_HEAD = 4096

/** How many characters of a note stand in long texts. */
export function longTexts({ arrived, aside }: RequestRecord): number {
  const ofHead = arrived.length > LONG_HEAD ? arrived.length * 3 : 0 // an entry repeats a path in its parameters and in its input
  return aside ? ofHead + long(aside.error?.message) + long(aside.hint) : ofHead
}

/** Takes from a note what takes room: its body, and the rest of its long texts. */
export function lighten(note: RequestRecord): void {
  note.size = 0
  note.body = undefined
  note.shows = 'nothing'
  if (note.arrived.length > LONG_HEAD) shorten(note)
  const { error, hint } = note.aside ?? {}
  if (error && long(error.message))
    Object.assign(note.aside ?? {}, { error: { ...error, message: cut(error.message) } })
  if (hint && long(hint)) Object.assign(note.aside ?? {}, { hint: cut(hint) })
}

/** Cuts the head of a request; what it meant is found before, because a path that is cut leads elsewhere. */
function shorten(note: RequestRecord): void {
  const [now, requestId, method, url, headers] = JSON.parse(note.arrived) as Arrived
  const { input: _, ...meant } = note.recall({ method, url, headers })
  const known = { ...meant, path: cut(meant.path), ...(meant.params && { params: cutAll(meant.params) }) }
  note.arrived = JSON.stringify([now, requestId, method, cut(url), cutAll(headers)] satisfies Arrived)
  note.recall = () => known
}

function long(text: string | undefined): number {
  return text === undefined || text.length <= LONG_TEXT ? 0 : text.length
}

function cutAll(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, cut(text)]))
}

/** The beginning of a text, as a text of its own: a slice would hold on to the whole. */
function cut(text: string): string {
  return text.length <= LONG_TEXT ? text : `${structuredClone(text.slice(0, LONG_TEXT))}...`
}
