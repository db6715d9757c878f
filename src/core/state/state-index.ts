import type { Change, StatePath, StoredDocument } from './data.ts'
import { Cell, Collection, type Store, Transactions, type Write } from './store.ts'

/** Creates the container for an entry of a collection that contains more than documents, and the containers below it. */
export interface Branch {
  create(transactions: Transactions): object
  readonly branches: Branches
}

/** Collections that contain more than documents, by name. */
export type Branches = Readonly<Record<string, Branch>>

/** Knows where in the state each store is, and so which documents a piece of work has changed. */
export class StateIndex {
  readonly #of = new WeakMap<Store, StatePath>()
  readonly #transactions: Transactions

  constructor(transactions: Transactions) {
    this.#transactions = transactions
  }

  /** Takes down where all stores of a branch are, and gives the documents in it. */
  learn(branch: object, place: StatePath): StoredDocument[] {
    return [...this.#documents(branch, place)]
  }

  /** The changes of some writes. Documents of a store outside of the state come with their container. */
  changes(writes: readonly Write[]): Change[] {
    return writes.flatMap(({ store, key }): Change[] => {
      const at = this.#of.get(store)
      if (!at) return []
      if (store instanceof Cell) return [{ place: at, document: store.get() }]
      const place = [...at, key]
      const value = store.get(key)
      if (value === undefined) return [{ place }]
      return isBranch(value) ? [{ place }, ...this.#documents(value, place)] : [{ place, document: value }]
    })
  }

  /** Puts a document that was kept back to its place below a branch; false where the branch has no such place. */
  putBack(branch: object, branches: Branches, { place, document }: StoredDocument): boolean {
    const [name = '', ...below] = place
    const store = own(branch, name)
    if (store instanceof Collection) return this.#putInto(store, own(branches, name), { place: below, document })
    if (!(store instanceof Cell) || below.length > 0) return false
    store.put(document)
    return true
  }

  #putInto(store: Collection<unknown>, within: Branch | undefined, { place, document }: StoredDocument): boolean {
    const [key, ...below] = place
    if (key === undefined || below.length > 0 !== Boolean(within)) return false
    if (!within) {
      store.put(key, document)
      return true
    }
    const branch = (store.get(key) ?? this.#grow(store, key, within)) as object
    const inside = { place: below, document }
    return branch instanceof Collection
      ? this.#putInto(branch, undefined, inside)
      : this.putBack(branch, within.branches, inside)
  }

  #grow(store: Collection<unknown>, key: string, within: Branch): object {
    const branch = within.create(this.#transactions)
    store.put(key, branch)
    this.learn(branch, [...(this.#of.get(store) ?? []), key])
    return branch
  }

  *#documents(value: unknown, place: StatePath): Generator<StoredDocument> {
    if (value instanceof Cell) {
      this.#of.set(value, place)
      yield { place, document: value.get() }
    } else if (value instanceof Collection) {
      this.#of.set(value, place)
      for (const key of value.keysInOrderOfCreation()) yield* this.#documents(value.get(key), [...place, key])
    } else if (isBranch(value)) {
      for (const [name, store] of Object.entries(value)) {
        if (isStore(store)) yield* this.#documents(store, [...place, name])
      }
    } else yield { place, document: value }
  }
}

/** All documents in the stores of a branch, with their places. */
export function documentsIn(branch: object): StoredDocument[] {
  return new StateIndex(new Transactions()).learn(branch, [])
}

function own<T>(of: Readonly<Record<string, T>> | object, name: string): T | undefined {
  return Object.hasOwn(of, name) ? (of as Readonly<Record<string, T>>)[name] : undefined
}

function isStore(value: unknown): value is Store {
  return value instanceof Collection || value instanceof Cell
}

function isBranch(value: unknown): value is object {
  return isStore(value) || (typeof value === 'object' && value !== null && Object.values(value).some(isStore))
}
