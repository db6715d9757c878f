import type { EvidenceOf } from '../errors/evidence.ts'
import { rulePage } from '../errors/rule-page.ts'
import { type CommandClass, type OperationNames, operationNamed } from '../operation-name.ts'
import type { JournalCall, JournalEntry, Outcome } from './entry.ts'
import { HeldRecords } from './held-records.ts'
import { entryOf, isRefused, type Recall, type RequestRecord } from './record.ts'

/** Details of the rule of a refusal, for journal entries. */
interface RuleNotes {
  /** The address of the site that has a page for each rule. */
  readonly docsUrl?: string | undefined
  readonly evidenceOf?: EvidenceOf
}

/** The requests of one account, in the order of their arrival. */
export interface AccountJournal<Names extends string = string> {
  /** The entries that are held, oldest first, counted from 1. */
  readonly entries: readonly JournalEntry[]
  /** As `attempts` of the whole journal. */
  attempts(operation?: Names | CommandClass): readonly JournalEntry[]
  /** As `calls` of the whole journal. */
  calls(operation?: Names | CommandClass): readonly JournalCall[]
  /** The newest entry. */
  readonly last: JournalEntry | undefined
  /** How many entries are held. */
  readonly count: number
  /** Forgets the requests of this account. */
  clear(): void
}

/** The requests of a gateway in the order of their arrival. It keeps the newest ones, up to its limit. */
export class Journal<Names extends string = string> {
  readonly #limit: number
  readonly #versions: readonly OperationNames[]
  readonly #docsUrl: string | undefined
  readonly #evidenceOf: EvidenceOf
  #held: HeldRecords
  #count = 0
  /** The number of the newest record whose request did not succeed. */
  #refused = 0
  #recall: Recall | undefined
  /** The created entries, by their numbers. */
  readonly #made = new Map<number, JournalEntry>()

  constructor(limit: number, versions: readonly OperationNames[], { docsUrl, evidenceOf }: RuleNotes = {}) {
    this.#limit = limit
    this.#versions = versions
    this.#docsUrl = docsUrl
    this.#evidenceOf = evidenceOf ?? (() => undefined)
    this.#held = this.#none()
  }

  /** Records a request. `recall` resolves it again when its entry is read. */
  add(record: RequestRecord, recall: Recall): void {
    this.#recall = recall
    this.#count++
    if (isRefused(record)) this.#refused = this.#count
    this.#held.add(record, this.#count, recall)
  }

  /** The entries that are held, oldest first. */
  get entries(): readonly JournalEntry[] {
    return this.#positions().map((position) => this.#entryAt(position))
  }

  /**
   * The entries of an operation, oldest first: each attempt is one. Without an operation: all. An operation is given by its
   * name (`v2.` before it for one version) or a command class of the SDK; throws a `TypeError` for an unknown one.
   */
  attempts(operation?: Names | CommandClass): readonly JournalEntry[] {
    return operation === undefined ? this.entries : this.#entriesOf(this.entries, operation, 'journal.attempts')
  }

  /** The calls of an operation in the order of their first attempts. Without an operation: all. As `attempts` otherwise. */
  calls(operation?: Names | CommandClass): readonly JournalCall[] {
    return callsIn(operation === undefined ? this.entries : this.#entriesOf(this.entries, operation, 'journal.calls'))
  }

  /**
   * The journal of one account; `undefined` is that of callers that do not say. Its entries count from 1, as if the account were
   * alone. `clear` forgets its requests, and those of no other account.
   */
  of(account: string | undefined): AccountJournal<Names> {
    const positions = (): number[] => this.#positions().filter((position) => this.#held.isOf(account, position))
    const own = (): readonly JournalEntry[] =>
      positions().map((position, i) => ({ ...this.#entryAt(position), number: i + 1 }))
    const matching = (operation: Names | CommandClass | undefined, owner: string): readonly JournalEntry[] =>
      operation === undefined ? own() : this.#entriesOf(own(), operation, owner)
    return {
      get entries() {
        return own()
      },
      attempts: (operation) => matching(operation, 'journal.attempts'),
      calls: (operation) => callsIn(matching(operation, 'journal.calls')),
      get last() {
        return own().at(-1)
      },
      get count() {
        return positions().length
      },
      clear: () => this.#held.remove(account),
    }
  }

  /** The newest entry. */
  get last(): JournalEntry | undefined {
    const { first, end } = this.#held
    return end > first ? this.#entryAt(end - 1) : undefined
  }

  /** The newest entry, if its request was refused, failed or was answered by a fault rule. It is created only then. */
  get lastIfRefused(): JournalEntry | undefined {
    const { first, end } = this.#held
    return end > first && this.#held.numberAt(end - 1) === this.#refused ? this.#entryAt(end - 1) : undefined
  }

  /** The number of requests since the journal was created or cleared, including dropped ones. */
  get count(): number {
    return this.#count
  }

  /** Forgets everything and counts from 1 again. */
  clear(): void {
    this.#held = this.#none()
    this.#made.clear()
    this.#count = 0
    this.#refused = 0
  }

  #none(): HeldRecords {
    return new HeldRecords(this.#limit, (number) => this.#made.delete(number))
  }

  #positions(): number[] {
    const { first, end } = this.#held
    return Array.from({ length: end - first }, (_, i) => first + i)
  }

  #entriesOf(entries: readonly JournalEntry[], given: Names | CommandClass, owner: string): JournalEntry[] {
    const { operation, version } = operationNamed(given, this.#versions, owner)
    return entries.filter(
      (entry) => entry.operation === operation && (version === undefined || entry.version === version),
    )
  }

  #entryAt(position: number): JournalEntry {
    const number = this.#held.numberAt(position)
    const made = this.#made.get(number)
    if (made) return made
    const entry = this.#linked(entryOf(this.#held.recordAt(position), this.#recall as Recall, this.#evidenceOf))
    this.#made.set(number, entry)
    return entry
  }

  #linked(entry: JournalEntry): JournalEntry {
    if (this.#docsUrl === undefined || entry.rule === undefined) return entry
    return { ...entry, link: `${this.#docsUrl}/${rulePage(entry.rule)}` }
  }
}

/** The calls that some attempts belong to, in the order of their first attempts. */
function callsIn(entries: readonly JournalEntry[]): JournalCall[] {
  const calls = new Map<string | number, JournalEntry[]>()
  for (const entry of entries) {
    const key = entry.call ?? entry.number
    const call = calls.get(key)
    if (call) call.push(entry)
    else calls.set(key, [entry])
  }
  return [...calls.values()].map(callOf)
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
