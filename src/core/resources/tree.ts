import type { Branch, Branches } from '../state/state-index.ts'
import { Cell, Collection, type Store, type Transactions } from '../state/store.ts'
import { type NestedRow, nestedRows } from './nested.ts'
import type { ResourceRow, ResourceTable } from './table.ts'

/** The stores of an account, or of a unit: collections and cells by the members that the rows name. */
export type Node = Readonly<Record<string, Store>>

/** A row with its own store, and its name. */
export interface StoredRow {
  readonly name: string
  readonly row: ResourceRow & { readonly storage: { readonly kind: 'collection' | 'unit' | 'groups' | 'cell' } }
}

/** Parts of the state of a version without a row. */
export interface TreeOptions {
  /** Initial documents of the account's cells, by member. */
  readonly initial?: Readonly<Record<string, object>>
  /** Collections of the account that follow from the rest of the state, and so belong to no state document. */
  readonly internal?: readonly string[]
}

/** The shape of a version's state, and what follows from it: nothing of it is written down a second time. */
export interface Tree {
  /** The rows with a store in the account (`undefined`), or in each unit of a resource, in the order of the table. */
  storedIn(home: string | undefined): readonly StoredRow[]
  /** The resources whose documents are in the entries of a resource in a state document, by member. */
  nestedIn(name: string): ReadonlyMap<string, NestedRow>
  /** Empty stores of an account. */
  create(transactions: Transactions): Node
  /** Empty stores of a unit, around its document. */
  newUnit(transactions: Transactions, name: string, document: unknown): Node
  /** New stores with the same documents, which are values and shared. Members of `node` that are not stores are omitted. */
  copy(node: object, transactions: Transactions): Node
  /** Whether an account is as every account begins. */
  isUntouched(node: object): boolean
  /** Creates the containers of documents that are restored one by one. */
  readonly branches: Branches
}

const NONE: ReadonlyMap<string, NestedRow> = new Map()

/** The state that the rows of a version describe. */
export function treeOf(rows: ResourceTable, { initial = {}, internal = [] }: TreeOptions = {}): Tree {
  const homes = new Map<string | undefined, StoredRow[]>([[undefined, []]])
  for (const [name, row] of Object.entries(rows)) {
    if (row.storage.kind === 'unit') homes.set(name, [])
    if (!isStored(row)) continue
    const home = homes.get(homeOf(rows, row))
    if (!home) throw new Error(`The resource ${name} is declared before its parent.`)
    home.push({ name, row })
  }
  const storedIn = (home: string | undefined): readonly StoredRow[] => homes.get(home) ?? []

  const storesOf = (home: string | undefined, transactions: Transactions): Record<string, Store> =>
    Object.fromEntries(
      storedIn(home).map(({ row: { storage } }) => [
        storage.member,
        storage.kind === 'cell'
          ? new Cell<unknown>(transactions, initial[storage.member] ?? {})
          : new Collection<unknown>(transactions),
      ]),
    )
  const newUnit = (transactions: Transactions, name: string, document: unknown): Node => {
    const storage = rows[name]?.storage
    if (storage?.kind !== 'unit') throw new Error(`The resource ${name} has no units.`)
    return { [storage.own]: new Cell(transactions, document), ...storesOf(name, transactions) }
  }
  const branchesOf = (home: string | undefined): Branches =>
    Object.fromEntries(
      storedIn(home).flatMap(({ name, row: { storage } }): [string, Branch][] => {
        if (storage.kind === 'groups') {
          return [[storage.member, { create: (transactions) => new Collection(transactions), branches: {} }]]
        }
        if (storage.kind !== 'unit') return []
        // The document of a unit is put back as any other.
        const create = (transactions: Transactions): Node => newUnit(transactions, name, {})
        return [[storage.member, { create, branches: branchesOf(name) }]]
      }),
    )
  const nested = nestedRows(rows)
  return {
    storedIn,
    nestedIn: (name) => nested.get(name) ?? NONE,
    newUnit,
    copy: copyNode,
    create: (transactions) => ({
      ...storesOf(undefined, transactions),
      ...Object.fromEntries(internal.map((member) => [member, new Collection<unknown>(transactions)])),
    }),
    isUntouched: (node) =>
      storedIn(undefined).every(({ row: { storage } }) => {
        const store = (node as Node)[storage.member]
        if (store instanceof Cell) return isSame(store.get(), initial[storage.member] ?? {})
        return store?.size === 0
      }),
    branches: branchesOf(undefined),
  }
}

function copyNode(node: object, transactions: Transactions): Node {
  const stores = Object.entries(node).filter(([, value]) => value instanceof Cell || value instanceof Collection)
  return Object.fromEntries(stores.map(([member, store]) => [member, copyOf(store, transactions)]))
}

function copyOf(value: Store, transactions: Transactions): Store {
  if (value instanceof Cell) return new Cell(transactions, value.get())
  // The entries of a collection are of one kind.
  const { first } = value
  return value.copy(transactions, first instanceof Collection || isUnit(first) ? copyEntry : undefined)
}

function copyEntry(entry: unknown, transactions: Transactions): unknown {
  return entry instanceof Collection ? copyOf(entry, transactions) : copyNode(entry as object, transactions)
}

/** Whether an entry of a collection is a unit. Documents are JSON and contain no stores. */
function isUnit(entry: unknown): entry is Node {
  for (const first in entry as object) return (entry as Node)[first] instanceof Cell
  return false
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}

function isStored(row: ResourceRow): row is StoredRow['row'] {
  return row.storage.kind !== 'map' && row.storage.kind !== 'member'
}

/** The nearest ancestor with units: that is where a resource has its store. */
export function homeOf(rows: ResourceTable, row: ResourceRow): string | undefined {
  const { parent } = row
  const above = parent === undefined ? undefined : rows[parent]
  if (!above) return undefined
  return above.storage.kind === 'unit' ? parent : homeOf(rows, above)
}
