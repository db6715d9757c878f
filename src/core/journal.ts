import type { Evidence } from './evidence.ts'
import type { Scope } from './operation.ts'

/** The header by which the attempts of one call of an SDK can be told. */
export const INVOCATION = 'amz-sdk-invocation-id'

/** What one request asked for and what it was answered. */
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
  /** The call of the SDK that this is an attempt of, where the client says so. */
  readonly call?: string
  /** 0 where the connection broke before an answer. */
  readonly status: number
  /** The id of the rule that answered: a refusal (`v1.StageNotFound`) or the operation (`v1.UpdateStage`). */
  readonly rule?: string
  readonly evidence?: Evidence
  /** The type and text of a refusal. */
  readonly error?: { readonly type: string; readonly message: string }
  /** What a tester's rule did to the request: the name of the rule, and of the fault. */
  readonly fault?: { readonly rule: string; readonly fault: string }
  /** The token bucket that was empty. */
  readonly quota?: string
  /** How long the answer was held back. */
  readonly delayMs?: number
  /** How long the answer asked the client to wait. */
  readonly retryAfterMs?: number
  /** What the caller might have meant. */
  readonly hint?: string
}

/** How an attempt ended: with success, with an error of the service, or without a whole answer. */
export type Outcome = 'ok' | 'refused' | 'broken'

/** A call of a client with all its attempts. Requests that do not say to which call they belong are calls of their own. */
export interface JournalCall {
  readonly operation?: string
  readonly version?: string
  readonly params?: Readonly<Record<string, string>>
  /** How many attempts the client made. */
  readonly attempts: number
  /** How the last attempt ended. */
  readonly outcome: Outcome
  /** The status of the last attempt. */
  readonly status: number
  /** How long the client waited between its attempts, on the gateway's clock. */
  readonly waitsMs: readonly number[]
  readonly entries: readonly JournalEntry[]
}

/** What must not stand in a journal. */
const SECRET = new Set(['authorization', 'proxy-authorization', 'cookie', 'x-amz-security-token', 'x-api-key'])

/** The headers of a request as the journal shows them. */
function redacted(headers: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, SECRET.has(name) ? '[redacted]' : value]],
    ),
  )
}

/** What a request leaves behind: everything that is dear to make is made when somebody reads it. */
export interface JournalRecord {
  readonly now: number
  readonly method: string
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly path: string
  readonly requestId: string
  readonly scope: Scope
  readonly status: number
  readonly note: JournalNote
}

/** What was found out about a request on its way. */
export type JournalNote = {
  -readonly [Member in Exclude<
    keyof JournalEntry,
    'number' | 'at' | 'method' | 'path' | 'status'
  >]?: JournalEntry[Member]
}

/** The requests of a gateway in the order of their arrival. Holds the newest ones, as many as it was made for. */
export class Journal {
  readonly #limit: number
  #records: JournalRecord[] = []
  #count = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  add(record: JournalRecord): void {
    this.#count++
    if (this.#limit === 0) return
    this.#records.push(record)
    // Dropped in halves, so that the cost of a full journal is spread over many requests.
    if (this.#records.length >= this.#limit * 2) this.#records = this.#records.slice(-this.#limit)
  }

  /** The entries that are held, oldest first. */
  get entries(): readonly JournalEntry[] {
    const held = this.#records.slice(-this.#limit || undefined)
    return held.map((record, i) => entryOf(record, this.#count - held.length + i + 1))
  }

  /** The entries of an operation, oldest first: each attempt is one. Without an operation: all. */
  attempts(operation?: string): readonly JournalEntry[] {
    return operation === undefined ? this.entries : this.entries.filter((entry) => entry.operation === operation)
  }

  /** The calls of an operation in the order of their first attempts. Without an operation: all. */
  calls(operation?: string): readonly JournalCall[] {
    const calls = new Map<string | number, JournalEntry[]>()
    for (const entry of this.attempts(operation)) {
      const key = entry.call ?? entry.number
      const call = calls.get(key)
      if (call) call.push(entry)
      else calls.set(key, [entry])
    }
    return [...calls.values()].map(callOf)
  }

  /** The newest entry. */
  get last(): JournalEntry | undefined {
    const newest = this.#records.at(-1)
    return newest && entryOf(newest, this.#count)
  }

  /** How many requests were answered since the journal was made or cleared, the dropped ones included. */
  get count(): number {
    return this.#count
  }

  /** Forgets everything and counts from 1 again. */
  clear(): void {
    this.#records = []
    this.#count = 0
  }
}

function entryOf(
  { now, method, headers, path, requestId, scope, status, note }: JournalRecord,
  number: number,
): JournalEntry {
  const call = headers[INVOCATION]
  return {
    number,
    at: new Date(now).toISOString(),
    method,
    path,
    requestId,
    ...scope,
    ...(call !== undefined && { call }),
    headers: redacted(headers),
    status,
    ...note,
  }
}

function callOf(entries: readonly JournalEntry[]): JournalCall {
  const [first] = entries
  const last = entries.at(-1) as JournalEntry
  const times = entries.map(({ at }) => Date.parse(at))
  return {
    ...(first?.operation !== undefined && { operation: first.operation }),
    ...(first?.version !== undefined && { version: first.version }),
    ...(first?.params !== undefined && { params: first.params }),
    attempts: entries.length,
    outcome: outcomeOf(last),
    status: last.status,
    waitsMs: times.slice(1).map((time, i) => time - (times[i] as number)),
    entries,
  }
}

function outcomeOf({ status, fault }: JournalEntry): Outcome {
  if (status === 0 || fault?.fault === 'truncatedBody') return 'broken'
  return status >= 400 ? 'refused' : 'ok'
}
