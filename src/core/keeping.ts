import { type Change, type Data, DataError, type Kept, type Place } from './data.ts'
import { type Branches, Places, putBack } from './places.ts'
import type { Transactions } from './store.ts'

/** A part of the state, where it stands in the whole, and how its branches are made. */
export interface Part {
  readonly place: Place
  readonly state: object
  readonly branches: Branches
}

/** The first names of what is kept: the state, how often it was started with, and the document that `reset` comes back to. */
const [STATE, STARTS, LOADED] = ['state', 'starts', 'loaded'] as const

/** What keeps the state of some gateway already. */
const taken = new WeakSet<Data>()

/** Keeps the state of one gateway in some data: each change as it is made, and all of it when it is replaced. */
export class Keeping {
  /** Whether nothing was kept before. */
  readonly isNew: boolean
  /** How often there was a start with this data, with this one. */
  readonly starts: number
  /** The document that was loaded last, if any was. */
  readonly loaded: unknown
  readonly #data: Data
  readonly #transactions: Transactions
  readonly #places = new Places()
  /** What was found. */
  #found: readonly Kept[]

  constructor(data: Data, transactions: Transactions) {
    if (taken.has(data)) throw new TypeError(`createApiGateway: "data" is that of another gateway: ${data.name}.`)
    this.#data = data
    this.#transactions = transactions
    this.#found = [...data.read()]
    const starts = this.#fact(STARTS)
    this.isNew = starts === undefined
    this.starts = (typeof starts === 'number' ? starts : 0) + 1
    this.loaded = this.#fact(LOADED)
  }

  /**
   * Puts what was found into the part of the state that `find` gives, and has it checked. Throws a `DataError` for what no
   * state can be.
   */
  restore(find: (place: Place) => Part | undefined, check: () => void): void {
    try {
      for (const { place, document } of this.#found) {
        const [first, ...within] = place
        if (first !== STATE) continue
        const part = find(within)
        const below = within.slice(part?.place.length)
        const isBack = part && putBack(part.state, part.branches, this.#transactions, { place: below, document })
        if (!isBack) throw new RangeError(`nothing can stand at "${within.join('/')}".`)
      }
      check()
    } catch (cause) {
      const problem = `holds what no state can be: ${(cause as Error).message} It was left as it is.`
      throw new DataError(`${this.#data.name} ${problem}`, { cause })
    }
  }

  /** Counts the start; from now on, what a piece of work changes is kept before the work is done. */
  begin(parts: readonly Part[], loaded: unknown): void {
    const documents = this.#learn(parts)
    this.#data.write([
      { place: [STARTS], document: this.starts },
      ...(loaded === undefined ? [] : [{ place: [LOADED], document: loaded }]),
      ...(this.isNew ? documents : []),
    ])
    taken.add(this.#data)
    this.#found = []
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
    this.#data.write([
      { place: [STATE] },
      ...(loaded === undefined ? [] : [{ place: [LOADED], document: loaded }]),
      ...this.#learn(parts),
    ])
  }

  #learn(parts: readonly Part[]): Change[] {
    return parts.flatMap(({ place, state }) => this.#places.learn(state, [STATE, ...place]))
  }

  #fact(name: string): unknown {
    return this.#found.find(({ place: [first, ...rest] }) => first === name && rest.length === 0)?.document
  }
}
