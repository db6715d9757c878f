import type { Evidence } from './evidence.ts'

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
  readonly status: number
  /** The id of the rule that answered: a refusal (`v1.StageNotFound`) or the operation (`v1.UpdateStage`). */
  readonly rule?: string
  readonly evidence?: Evidence
  /** The type and text of a refusal. */
  readonly error?: { readonly type: string; readonly message: string }
  /** What the caller might have meant. */
  readonly hint?: string
}

/** The requests of a gateway in the order of their arrival. Holds the newest ones, as many as it was made for. */
export class Journal {
  readonly #limit: number
  #entries: JournalEntry[] = []
  #count = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  add(entry: Omit<JournalEntry, 'number'>): void {
    this.#count++
    if (this.#limit === 0) return
    this.#entries.push({ number: this.#count, ...entry })
    // Dropped in halves, so that the cost of a full journal is spread over many requests.
    if (this.#entries.length >= this.#limit * 2) this.#entries = this.#entries.slice(-this.#limit)
  }

  /** The entries that are held, oldest first. */
  get entries(): readonly JournalEntry[] {
    return this.#entries.slice(-this.#limit || undefined)
  }

  /** The newest entry. */
  get last(): JournalEntry | undefined {
    return this.#entries.at(-1)
  }

  /** How many requests were answered since the journal was made or cleared, the dropped ones included. */
  get count(): number {
    return this.#count
  }

  /** Forgets everything and counts from 1 again. */
  clear(): void {
    this.#entries = []
    this.#count = 0
  }
}
