import { ServiceError } from '../errors/service-error.ts'

/** Undoes one write. */
type Undo = () => void

/** A container of documents. */
export type Store = Collection<unknown> | Cell<unknown>

/** A document that was written or deleted: which one of which store. A cell has only one, without a key. */
export interface Write {
  readonly store: Store
  readonly key: string
}

/**
 * Makes changes atomic. Every collection reports its writes here. If the work throws, they are
 * undone in reverse order.
 */
export class Transactions {
  /** Called with the writes of a transaction before it commits. If it throws, the transaction is rolled back. */
  keep: ((writes: readonly Write[]) => void) | undefined
  #undo: Undo[] | undefined
  /** The recorded writes, while they are recorded. */
  #writes: Write[] | undefined

  /** Runs `work`. Its writes are kept if it returns, and undone if it throws. */
  run<T>(work: () => T): T {
    if (this.#undo) return work() // already inside one: the outer one decides
    const undo: Undo[] = []
    this.#undo = undo
    if (this.keep) this.#writes = []
    try {
      const result = work()
      if (this.#writes && this.#writes.length > 0) this.keep?.(this.#writes)
      return result
    } catch (error) {
      for (let i = undo.length - 1; i >= 0; i--) undo[i]?.()
      throw error
    } finally {
      this.#undo = undefined
      this.#writes = undefined
    }
  }

  /** Whether `work` would succeed: it is tried and rolled back. Throws errors that are not refusals of the service. */
  accepts(work: () => void): boolean {
    const done = new Error('taken back')
    try {
      return this.run(() => {
        work()
        throw done
      })
    } catch (error) {
      if (error === done) return true
      if (error instanceof ServiceError) return false
      throw error
    }
  }

  /** Records a completed write, and how to undo it. */
  wrote(undo: Undo, store: Store, key = ''): void {
    this.#undo?.push(undo)
    this.#writes?.push({ store, key })
  }
}

/** Copies an entry that contains stores, for other transactions. */
type CopyEntry = (entry: unknown, transactions: Transactions) => unknown

/**
 * Documents by key, listed in the order of their keys. Documents are values: a change puts a new one. Reading a page
 * has a cost that does not depend on the number of documents, because the order can be entered at a key.
 *
 * The cost of a copy does not depend on the number of documents: both sides share one map until one of them writes, and
 * entries that contain stores are copied when they are first read.
 */
export class Collection<T> {
  readonly #transactions: Transactions
  #items = new Map<string, T>()
  /** Whether another collection shares the map and the order. */
  #isShared = false
  /** Copies entries that are shared with another collection: all but those in `#own`. */
  #copyEntry: CopyEntry | undefined
  #own = new Set<string>()
  /** The keys in order. Built when a list needs it. A new key may invalidate it. */
  #order: string[] | undefined
  /** The cached list of all documents in order. Any write invalidates it. */
  #values: readonly T[] | undefined

  constructor(transactions: Transactions) {
    this.#transactions = transactions
  }

  get size(): number {
    return this.#items.size
  }

  get(key: string): T | undefined {
    const found = this.#items.get(key)
    if (!this.#copyEntry || found === undefined || this.#own.has(key)) return found
    const copied = this.#copyEntry(found, this.#transactions) as T
    this.#detach()
    this.#items.set(key, copied)
    this.#own.add(key)
    if (this.#own.size === this.#items.size) this.#copyEntry = undefined
    return copied
  }

  has(key: string): boolean {
    return this.#items.has(key)
  }

  put(key: string, value: T): void {
    const before = this.get(key)
    const isNew = before === undefined && !this.#items.has(key)
    this.#set(key, value, isNew)
    this.#transactions.wrote(isNew ? () => this.#delete(key) : () => this.#set(key, before as T, false), this, key)
  }

  delete(key: string): boolean {
    const before = this.get(key)
    if (before === undefined) return false
    this.#delete(key)
    this.#transactions.wrote(() => this.#set(key, before, true), this, key)
    return true
  }

  /** A new collection with the same documents; `copyEntry` is for entries that contain stores. */
  copy(transactions: Transactions, copyEntry?: CopyEntry): Collection<T> {
    const copied = new Collection<T>(transactions)
    if (this.#transactions.keep && copyEntry) {
      // What is kept besides memory is known by its stores, so this side goes on with the ones that it has.
      for (const key of this.#items.keys()) copied.#items.set(key, copyEntry(this.get(key), transactions) as T)
      copied.#order = this.#order?.slice()
      return copied
    }
    for (const side of [this, copied]) {
      side.#isShared = true
      side.#copyEntry = copyEntry
      side.#own = new Set()
    }
    copied.#items = this.#items
    copied.#order = this.#order
    if (copyEntry) this.#values = undefined
    else copied.#values = this.#values
    return copied
  }

  /** All documents in the order of their keys (code units, as AWS sorts names). The list is frozen: a value, as they are. */
  values(): T[] {
    this.#values ??= Object.freeze(this.keys().map((key) => this.get(key) as T))
    return this.#values as T[]
  }

  /** The entry that was put first, only to be looked at. */
  get first(): T | undefined {
    return this.#items.values().next().value
  }

  /** Whether any document satisfies the test, which must not change documents. The order is not computed. */
  some(test: (value: T) => boolean): boolean {
    for (const value of this.#items.values()) if (test(value)) return true
    return false
  }

  /** All documents, in the order in which their keys were first put. */
  inOrderOfCreation(): T[] {
    if (!this.#copyEntry) return [...this.#items.values()]
    return this.keysInOrderOfCreation().map((key) => this.get(key) as T)
  }

  /** The document that was put last, of those that satisfy the test. */
  last(test: (value: T) => boolean): T | undefined {
    let found: string | undefined
    for (const [key, value] of this.#items) if (test(value)) found = key
    return found === undefined ? undefined : this.get(found)
  }

  /** The keys, in the order in which they were first put. */
  keysInOrderOfCreation(): string[] {
    return [...this.#items.keys()]
  }

  /** At most `limit` documents whose keys come after `after`, and the key to go on from when there are more. */
  page(after: string | undefined, limit: number): { items: T[]; next: string | undefined } {
    const keys = this.keys()
    const start = after === undefined ? 0 : firstAfter(keys, after)
    const end = Math.min(keys.length, start + limit)
    const items: T[] = []
    for (let i = start; i < end; i++) items.push(this.get(keys[i] as string) as T)
    return { items, next: end < keys.length ? keys[end - 1] : undefined }
  }

  /** The keys in order. Do not change what you get. */
  keys(): readonly string[] {
    this.#order ??= [...this.#items.keys()].sort(byCodeUnit)
    return this.#order
  }

  /** Replaces the shared map with a copy. */
  #detach(): void {
    if (!this.#isShared) return
    this.#isShared = false
    this.#items = new Map(this.#items)
    this.#order = this.#order?.slice()
  }

  #set(key: string, value: T, isNew: boolean): void {
    this.#detach()
    this.#items.set(key, value)
    if (this.#copyEntry) this.#own.add(key)
    this.#values = undefined
    if (!isNew || !this.#order) return
    const last = this.#order.at(-1)
    if (last === undefined || last < key) this.#order.push(key)
    else this.#order = undefined
  }

  #delete(key: string): void {
    this.#detach()
    this.#items.delete(key)
    this.#own.delete(key)
    this.#values = undefined
    if (this.#order?.at(-1) === key) this.#order.pop()
    else this.#order = undefined
  }
}

/** One document that is always there. */
export class Cell<T> {
  readonly #transactions: Transactions
  #value: T

  constructor(transactions: Transactions, value: T) {
    this.#transactions = transactions
    this.#value = value
  }

  get(): T {
    return this.#value
  }

  put(value: T): void {
    const before = this.#value
    this.#value = value
    this.#transactions.wrote(() => {
      this.#value = before
    }, this)
  }
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The index of the first key that is greater than `after`. */
function firstAfter(keys: readonly string[], after: string): number {
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((keys[middle] as string) <= after) low = middle + 1
    else high = middle
  }
  return low
}
