import { named, type SchemaTable } from '../schema/schema.ts'
import { completed } from '../state/completed.ts'
import { type LoadContext, memberPath, partChecker } from '../state/state-document.ts'
import { StateDocumentError } from '../state/state-document-error.ts'
import { Cell, Collection, type Transactions } from '../state/store.ts'
import type { AnyDocumentHooks, At, Document, DocumentStyle, Loading } from './document-hooks.ts'
import { freshKey, keyOf } from './key.ts'
import { loadingOrder } from './loading-order.ts'
import { filledIn, memberAt } from './member.ts'
import { type List, NestedLists } from './nested.ts'
import { referredStore } from './reference.ts'
import type { Reference, ResourceRow, ResourceTable, Storage } from './table.ts'
import type { Node, StoredRow, Tree } from './tree.ts'

/** The parts of a version that a loader needs. */
export interface LoaderParts {
  readonly rows: ResourceTable
  readonly tree: Tree
  readonly style: DocumentStyle
  readonly hooks: Readonly<Record<string, AnyDocumentHooks | undefined>>
  /** The schemas by name. Created documents must satisfy them too. */
  readonly schemas: SchemaTable
}

/** The row of a resource whose documents others name by their keys. */
type KeyedRow = ResourceRow & Required<Pick<ResourceRow, 'key'>>
type AnyLoading = Loading<object, Node, unknown>
type Place = (given: Document, at: At) => AnyLoading

/** Fills empty stores of an account from a part of a state document. Throws a `StateDocumentError` for what does not fit together. */
export class Loader {
  readonly #parts: LoaderParts
  readonly #state: Node
  readonly #transactions: Transactions
  readonly #checks = new Map<string, ReturnType<typeof partChecker>>()
  readonly #nested = new NestedLists()

  constructor(parts: LoaderParts, state: object, transactions: Transactions) {
    this.#parts = parts
    this.#state = state as Node
    this.#transactions = transactions
  }

  load(document: Document, context: LoadContext<unknown>): void {
    this.#loadStores(undefined, this.#state, document, context)
  }

  /** Fills the empty stores of a unit from its entry. */
  loadUnit(name: string, unit: object, entry: Document, context: LoadContext<unknown>): void {
    this.#loadStores(name, unit as Node, entry, context)
  }

  #loadStores(home: string | undefined, node: Node, parent: Document, context: LoadContext<unknown>): void {
    const { rows, tree, hooks } = this.#parts
    const place: Place = (given, at) => ({
      context,
      state: this.#state,
      home: node,
      parent,
      given,
      at,
      refuse: (below, problem) => new StateDocumentError(memberPath(context.path, [...at, ...below]), problem),
    })
    for (const stored of loadingOrder(rows, tree, home)) {
      const { name, row } = stored
      const { member } = row.storage
      const store = node[member]
      if (store instanceof Cell)
        this.#loadCell(store, parent[member] as Document | undefined, hooks[name], place, member)
      else {
        const given = parent[member] as readonly (Document | string)[] | undefined
        if (given) this.#loadList(stored, node, { given, at: [member] }, place)
        const above = row.parent === undefined ? undefined : rows[row.parent]?.storage.member
        const nested = above === undefined ? [] : this.#nested.of(node[above], name)
        for (const list of nested) this.#loadList(stored, node, list, place)
      }
    }
    for (const [member, extra] of Object.entries((home !== undefined && hooks[home]?.extras) || {})) {
      const list = (parent[member] ?? []) as readonly Document[]
      extra.load(list, (i) => place(list[i] as Document, [member, i]))
    }
  }

  #loadCell(
    cell: Cell<unknown>,
    given: Document | undefined,
    hooks: AnyDocumentHooks | undefined,
    place: Place,
    member: string,
  ): void {
    if (!given) return
    const loading = place(given, [member])
    const prepared = hooks?.prepare?.(given, loading) ?? given
    cell.put(completed(prepared, hooks?.defaults?.(prepared, loading) ?? {}))
  }

  #loadList(stored: StoredRow, node: Node, { given, at: path, group }: List, place: Place): void {
    const { row, name } = stored
    const by = byOf(row.storage)
    const { assertEntry, loadList, fromText, none } = this.#parts.hooks[name] ?? {}
    if (given.length === 0) none?.(node)
    const list = given.map((entry, i): Document => {
      // An entry within that of its parent is like one that names it.
      if (typeof entry !== 'string') return group === undefined ? entry : { ...entry, [by]: group }
      // The entry is a string.
      return { [row.text ?? '']: entry, ...fromText?.(place({}, [...path, i])) }
    })
    const at = (i: number): AnyLoading => place(list[i] as Document, [...path, i])
    if (loadList) {
      loadList(list, at)
      return
    }
    if (assertEntry) {
      const seen = new Set<string>()
      list.forEach((entry, i) => {
        assertEntry(entry, seen, at(i))
      })
    }
    const foreign = this.#foreignMembers(name, row)
    const keys = list.map((entry) => keyOf(row, row.defaults ? { ...row.defaults, ...entry } : entry))
    // Entries that name their key come first, so that no key that is drawn can be one of theirs.
    for (const isNamed of [true, false]) {
      list.forEach((entry, i) => {
        const key = keys[i]
        if ((key !== undefined) === isNamed) this.#loadEntry(stored, node, without(entry, foreign), key, at(i))
      })
    }
  }

  #loadEntry({ name, row }: StoredRow, node: Node, own: Document, key: string | undefined, loading: AnyLoading): void {
    const { storage } = row
    const { tree, hooks } = this.#parts
    const { assertDocument, put } = hooks[name] ?? {}
    const group = storage.kind === 'groups' ? String(loading.given[storage.by]) : undefined
    if (group !== undefined) this.#implyParent(row, node, group, loading)
    const store = this.#storeFor(row, node, group)
    if (key !== undefined && store.has(key)) throw duplicate(row, key, loading)
    const document = this.#document(name, row, own, key === undefined ? drawnKey(row, store, loading) : {}, loading)
    this.#assertReferences(row, document, loading)
    assertDocument?.(document, loading)
    // An entry may spell its key otherwise than the document that it becomes.
    const id = keyOf(row, document) ?? (key as string)
    if (key !== undefined && id !== key && store.has(id)) throw duplicate(row, id, loading)
    if (put) put(document, loading)
    else if (storage.kind !== 'unit') store.put(id, document)
    else {
      const unit = tree.newUnit(this.#transactions, name, document)
      store.put(id, unit)
      const path = memberPath(loading.context.path, loading.at)
      this.#loadStores(name, unit, loading.given, { ...loading.context, path })
    }
    if (group !== undefined) (node[storage.member] as Collection<unknown>).put(group, store)
    this.#nested.note(node[storage.member] as object, tree.nestedIn(name), id, loading.given, loading.at)
  }

  /** Creates the parent that an entry names, if the document does not contain it. */
  #implyParent({ parent, storage }: ResourceRow, node: Node, key: string, loading: AnyLoading): void {
    const above = parent === undefined ? undefined : this.#parts.rows[parent]
    if (parent === undefined || !above) return
    const store = node[above.storage.member] as Collection<unknown>
    if (store.has(key) || this.#parts.hooks[parent]?.belongsToOtherVersion?.(key, this.#state)) return
    this.#imply({ resource: parent, implied: 'reported where listed' }, store, key, byOf(storage), loading)
  }

  /** The members of an entry that are stored elsewhere than in its own document. */
  #foreignMembers(name: string, { storage }: ResourceRow): readonly string[] {
    const nested = this.#parts.tree.nestedIn(name).keys()
    if (storage.kind === 'groups') return [storage.by, ...nested]
    const lists = this.#parts.tree.storedIn(name).map(({ row }) => row.storage.member)
    return [...lists, ...nested, ...Object.keys(this.#parts.hooks[name]?.extras ?? {})]
  }

  /** The collection that takes an entry: its group, or that of the node. */
  #storeFor({ storage }: ResourceRow, node: Node, group: string | undefined): Collection<unknown> {
    const store = node[storage.member] as Collection<unknown>
    if (group === undefined) return store
    return (store.get(group) as Collection<unknown> | undefined) ?? new Collection(this.#transactions)
  }

  /** The document of an entry, with what it leaves out. */
  #document(name: string, row: ResourceRow, own: Document, key: Document, loading: AnyLoading): Document {
    const { style, hooks } = this.#parts
    const { prepare, defaults } = hooks[name] ?? {}
    const { created = [], updated = [] } = row.dates ?? {}
    const dates = [...created, ...updated]
    const dated = style.dated?.(own, dates, loading.refuse) ?? own
    const entry = { ...(prepare?.(dated, loading) ?? dated), ...key }
    if (defaults) return completed(entry, defaults(entry, loading) as Document)
    const date = created.map((member) => entry[member]).find(Boolean) ?? style.date(loading.context.now)
    return completed(entry, { ...row.defaults, ...Object.fromEntries(dates.map((member) => [member, date])) })
  }

  #assertReferences(row: ResourceRow, document: Document, loading: AnyLoading): void {
    for (const [path, reference] of Object.entries(row.references ?? {})) {
      const key = memberAt(document, path)
      if (key === undefined) continue
      const store = referredStore(this.#parts.rows, reference, this.#state, loading.home, document)
      if (store?.has(String(key))) continue
      if (reference.implied && store) this.#imply(reference, store, String(key), path, loading)
      else if (reference.problem) throw loading.refuse(path.split('.'), filledIn(reference.problem, document))
    }
  }

  #check(schema: string): ReturnType<typeof partChecker> {
    const { schemas } = this.#parts
    const check = this.#checks.get(schema) ?? partChecker(named(schema, schemas), schemas)
    this.#checks.set(schema, check)
    return check
  }

  /** Makes a document that another one names, so that an answer of the service can be loaded without what stands around it. */
  #imply(
    { resource, implied }: Reference,
    store: Collection<unknown>,
    key: string,
    path: string,
    loading: AnyLoading,
  ): void {
    const row = this.#parts.rows[resource] as KeyedRow
    const given = { [row.key.member]: key }
    this.#check(row.schema)(given, memberPath(loading.context.path, loading.at))
    store.put(key, this.#document(resource, row, given, {}, { ...loading, given }))
    const isListed = loading.parent[row.storage.member] !== undefined
    if (implied === 'reported where listed' && !isListed) return
    loading.context.made(memberPath(loading.context.path, [...loading.at, ...path.split('.')]), `${row.noun} ${key}`)
  }
}

/** A key for an entry that names none. */
function drawnKey({ key }: ResourceRow, taken: Collection<unknown>, { context }: AnyLoading): Document {
  return key?.kind === 'drawn' ? { [key.member]: freshKey(context.ids, key.length, taken) } : {}
}

/** The member of an entry that names its parent. */
function byOf(storage: Storage): string {
  return storage.kind === 'groups' ? storage.by : ''
}

function duplicate({ key, noun }: ResourceRow, value: string, { refuse }: AnyLoading): StateDocumentError {
  if (!key || key.members) return refuse([], `duplicate ${noun} ${value}.`)
  return refuse([key.member], `duplicate ${key.member} ${value}.`)
}

function without(entry: Document, members: readonly string[]): Document {
  if (!members.some((member) => Object.hasOwn(entry, member))) return entry
  return Object.fromEntries(Object.entries(entry).filter(([member]) => !members.includes(member)))
}
