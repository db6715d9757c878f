import type { Change, Kept, Place } from './data.ts'
import { Cell, Collection, type Store, type Transactions, type Write } from './store.ts'

/** Makes what stands around the documents of a collection that holds more than documents, by its name. */
export type Branches = Readonly<Record<string, (transactions: Transactions) => object>>

/** Knows where in the state each store is, and so which documents a piece of work has changed. */
export class Places {
  readonly #of = new WeakMap<Store, Place>()

  /** Takes down where all stores of a branch are, and gives the documents in it. */
  learn(branch: object, place: Place): Kept[] {
    return [...this.#documents(branch, place)]
  }

  /** What some writes have come to. What was written to a store that is nowhere in the state comes with its branch. */
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

  *#documents(value: unknown, place: Place): Generator<Kept> {
    if (value instanceof Cell) {
      this.#of.set(value, place)
      yield { place, document: value.get() }
    } else if (value instanceof Collection) {
      this.#of.set(value, place)
      for (const key of value.keys()) yield* this.#documents(value.get(key), [...place, key])
    } else if (isBranch(value)) {
      for (const [name, store] of storesOf(value)) yield* this.#documents(store, [...place, name])
    } else yield { place, document: value }
  }
}

/** Puts a document that was kept back to its place below `root`; false where the state has no such place. */
export function putBack(root: object, branches: Branches, transactions: Transactions, kept: Kept): boolean {
  const [name = '', ...below] = kept.place
  const store = own(root, name)
  if (store instanceof Collection) return putInto(store, own(branches, name), transactions, { ...kept, place: below })
  if (!(store instanceof Cell) || below.length > 0) return false
  store.put(kept.document)
  return true
}

function putInto(
  collection: Collection<unknown>,
  newBranch: Branches[string] | undefined,
  transactions: Transactions,
  { place, document }: Kept,
): boolean {
  const [key, ...below] = place
  if (key === undefined || below.length > 0 !== Boolean(newBranch)) return false
  const branch = newBranch && ((collection.get(key) ?? newBranch(transactions)) as object)
  if (!branch || !collection.has(key)) collection.put(key, branch ?? document)
  if (!branch) return true
  const inside = { place: below, document }
  if (branch instanceof Collection) return putInto(branch, undefined, transactions, inside)
  return putBack(branch, {}, transactions, inside)
}

function own<T>(of: Readonly<Record<string, T>> | object, name: string): T | undefined {
  return Object.hasOwn(of, name) ? (of as Readonly<Record<string, T>>)[name] : undefined
}

function storesOf(branch: object): [name: string, store: Store][] {
  return Object.entries(branch).filter((entry): entry is [string, Store] => isStore(entry[1]))
}

function isStore(value: unknown): value is Store {
  return value instanceof Collection || value instanceof Cell
}

function isBranch(value: unknown): value is object {
  return isStore(value) || (typeof value === 'object' && value !== null && Object.values(value).some(isStore))
}
