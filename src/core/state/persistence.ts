import { type Change, type Data, DataError, type StatePath } from './data.ts'
import { type Branches, StateIndex } from './state-index.ts'
import type { Transactions } from './store.ts'

/** A part of the state, its path in the whole, and functions that create its branches. */
export interface Part {
  readonly place: StatePath
  readonly state: object
  readonly branches: Branches
}

/**
 * The first names of what is kept: the state, how often it was started with, the document that `reset` comes back to, and those that
 * single accounts come back to.
 */
const [STATE, STARTS, LOADED, OWN] = ['state', 'starts', 'loaded', 'own'] as const

/** Data that already store the state of a gateway. */
const taken = new WeakSet<Data>()

/** Stores the state of one gateway: each change, and the whole state when it is replaced. */
export class Persistence {
  readonly #data: Data
  readonly #transactions: Transactions
  readonly #places: StateIndex
  #starts = 0
  #loaded: unknown
  readonly #own = new Map<string, unknown>()

  constructor(data: Data, transactions: Transactions) {
    if (taken.has(data))
      throw new TypeError(`createApiGateway: "data" is already used by another gateway: ${data.name}.`)
    this.#data = data
    this.#transactions = transactions
    this.#places = new StateIndex(transactions)
  }

  /** How often there was a start with this data before: 0 when nothing is kept. */
  get starts(): number {
    return this.#starts
  }

  /** The document that was loaded last, if any was. */
  get loaded(): unknown {
    return this.#loaded
  }

  /** The documents that were loaded for single accounts, by the name of the account. */
  get own(): ReadonlyMap<string, unknown> {
    return this.#own
  }

  /**
   * Puts what is kept into the part of the state that `find` gives, and has it checked. Throws a `DataError` for what no state
   * can be.
   */
  restore(find: (place: StatePath) => Part | undefined, check: () => void): void {
    try {
      for (const { place, document } of this.#data.read()) {
        const [first, ...within] = place
        const isFact = within.length === 0
        if (first === STARTS && isFact) this.#starts = Number(document)
        else if (first === LOADED && isFact) this.#loaded = document
        else if (first === OWN && within.length === 1) this.#own.set(within[0] as string, document)
        else if (first !== STATE || !this.#putBack(find(within), within, document)) {
          throw new RangeError(`"${within.join('/')}" cannot contain documents.`)
        }
      }
      if (this.#starts > 0) check()
    } catch (cause) {
      if (cause instanceof DataError) throw cause
      const problem = `contains an invalid state: ${(cause as Error).message} The file was not changed.`
      throw new DataError(`${this.#data.name} ${problem}`, { cause })
    }
  }

  /** Counts the start; from now on, what a piece of work changes is kept before the work is done. */
  begin(parts: readonly Part[], loaded: unknown): void {
    this.#data.write([
      { place: [STARTS], document: this.#starts + 1 },
      ...changeOf(loaded),
      ...(this.#starts === 0 ? this.#learn(parts) : []),
    ])
    this.#starts++
    taken.add(this.#data)
    this.#transactions.keep = (writes) => {
      const changes = this.#places.changes(writes)
      if (changes.length > 0) this.#data.write(changes)
    }
  }

  /** Takes down the places of a part that is new, and so empty. */
  add(part: Part): void {
    this.#learn([part])
  }

  /** Keeps another state in the place of all that was kept; and what `reset` comes back to, if that has changed too. */
  replace(parts: readonly Part[], loaded?: unknown): void {
    const forgotten = loaded === undefined ? [] : [{ place: [OWN] }]
    this.#data.write([{ place: [STATE] }, ...forgotten, ...changeOf(loaded), ...this.#learn(parts)])
  }

  /**
   * Keeps other parts in the place of some: `gone` are the first names of the places of those. `own` is the document that an account
   * comes back to, if that has changed too.
   */
  replaceSome(gone: readonly string[], parts: readonly Part[], own?: { account: string; document: unknown }): void {
    const places = gone.map((name): Change => ({ place: [STATE, name] }))
    const loaded: Change[] = own ? [{ place: [OWN, own.account], document: own.document }] : []
    this.#data.write([...places, ...loaded, ...this.#learn(parts)])
  }

  #putBack(part: Part | undefined, within: StatePath, document: unknown): boolean {
    if (!part) return false
    const place = within.slice(part.place.length)
    return this.#places.putBack(part.state, part.branches, { place, document })
  }

  #learn(parts: readonly Part[]): Change[] {
    return parts.flatMap(({ place, state }) => this.#places.learn(state, [STATE, ...place]))
  }
}

function changeOf(loaded: unknown): Change[] {
  return loaded === undefined ? [] : [{ place: [LOADED], document: loaded }]
}
