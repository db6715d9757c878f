import type { AnyHandler } from '../operation.ts'
import { compilePatch } from '../patch/engine.ts'
import type { PatchHooks } from '../patch/operation.ts'
import type { PatchTable } from '../patch/table.ts'
import type { Collection } from '../state/store.ts'
import type { Document } from './document-hooks.ts'
import type { AnyCall, AnyHooks, Dialect, Place } from './hooks.ts'
import { freshKey, initialDocument, keyOf } from './key.ts'
import { listNames } from './list-name.ts'
import { memberAt } from './member.ts'
import { orderedSource, pageSource } from './page-source.ts'
import { type Finder, finderOf } from './place.ts'
import { referredStore } from './reference.ts'
import { Removal } from './removal.ts'
import { selected, withoutEmptyMembers } from './select.ts'
import type { CreateVerb, ListVerb, ResourceRow, ResourceTable, UpdateVerb, Verb } from './table.ts'
import type { Node, Tree } from './tree.ts'

/** The parts of the verbs of a version. */
export interface VerbParts {
  readonly rows: ResourceTable
  readonly tree: Tree
  readonly dialect: Dialect
  readonly hooks: Readonly<Record<string, AnyHooks | undefined>>
  readonly patches: Readonly<Record<string, PatchTable>>
}

/** The operations that are verbs of resources. */
export interface VerbHandlers {
  readonly handlers: Readonly<Record<string, AnyHandler>>
  /** Look-ups before the content of a request is checked: they throw where an ancestor or the document does not exist. */
  readonly locate: Readonly<Record<string, (call: AnyCall) => void>>
}

/** The handlers of all verbs that the rows of a version declare. */
export function verbHandlers(parts: VerbParts): VerbHandlers {
  const finder = finderOf(parts.rows, parts.hooks, parts.dialect)
  const handlers: Record<string, AnyHandler> = {}
  const locate: Record<string, (call: AnyCall) => void> = {}
  for (const [name, row] of Object.entries(parts.rows)) {
    const { create, list, get, update, delete: remove } = row.verbs
    let made: Verbs | undefined
    const verbs = (): Verbs => {
      made ??= new Verbs(parts, finder, name, row)
      return made
    }
    const add = (verb: Verb, make: () => AnyHandler, needsDocument: boolean): void => {
      const { operation, parentMissing } = verb
      const { unit } = row.errors
      const assertAncestors = (call: AnyCall): void => {
        if (unit && !finder.hasHome(name, call)) throw finder.refusal(unit, name, call)
        if (!parentMissing || finder.hasAncestors(name, call)) return
        throw finder.refusal(parentMissing, name, call)
      }
      handlers[operation] = onFirstCall(() => {
        const handler = make()
        return (parentMissing ?? unit) === undefined ? handler : withAncestors(assertAncestors, handler)
      })
      locate[operation] = (call) => {
        assertAncestors(call)
        if (needsDocument) finder.found(name, call)
        else {
          const { home } = finder.place(name, call, '')
          if (verb === create) parts.hooks[name]?.locateCreate?.(call, home)
        }
      }
    }
    if (create) add(create, () => (call) => verbs().create(create, call), false)
    if (list) add(list, () => verbs().lister(list), false)
    if (get) add(get, () => (call) => verbs().get(call), true)
    if (update) add(update, () => verbs().updater(update), true)
    if (remove) add(remove, () => (call) => verbs().remove(call), true)
  }
  return { handlers, locate }
}

/** A handler that is created at its first call. A process calls few of them, and imports must be cheap. */
function onFirstCall(make: () => AnyHandler): AnyHandler {
  let handler: AnyHandler | undefined
  return (call) => {
    handler ??= make()
    return handler(call)
  }
}

function withAncestors(assert: (call: AnyCall) => void, handler: AnyHandler): AnyHandler {
  return (call) => {
    assert(call)
    return handler(call)
  }
}

/** The verbs of one resource. */
class Verbs {
  readonly #parts: VerbParts
  readonly #finder: Finder
  readonly #name: string
  readonly #row: ResourceRow
  readonly #hooks: AnyHooks
  readonly #removal: Removal
  readonly #read: (call: AnyCall) => Document

  constructor(parts: VerbParts, finder: Finder, name: string, row: ResourceRow) {
    this.#parts = parts
    this.#finder = finder
    this.#name = name
    this.#row = row
    this.#hooks = parts.hooks[name] ?? {}
    this.#removal = new Removal(parts, finder, name, row)
    this.#read = finder.reader(name)
  }

  get(call: AnyCall): object {
    const document = this.#read(call)
    if (this.#hooks.read) this.#hooks.read(document, call)
    return this.#shown(document, call)
  }

  create(verb: CreateVerb, call: AnyCall): object {
    const { key: keyRow, errors, defaults, dates = {} } = this.#row
    const given = keyRow?.kind === 'drawn' ? undefined : this.#givenKey(call)
    const place = this.#finder.place(this.#name, call, given ?? '')
    this.#hooks.beforeCreate?.(call, place.home, place.parent)
    const before = given === undefined ? undefined : place.get()
    if (keyRow?.kind === 'fixed' && before === undefined) throw this.#finder.refusal(errors.missing, this.#name, call)
    if (given !== undefined && before !== undefined && !verb.replaces) {
      throw this.#finder.refusal(errors.taken, this.#name, call)
    }
    if (before === undefined) this.#assertRoom(call, place)
    this.#hooks.assertCreate?.(call, place.home, place.parent)
    const key = keyRow?.kind === 'drawn' ? this.#drawnKey(keyRow.length, call, place) : given
    const date = this.#parts.dialect.date(call.now)
    const document: Record<string, unknown> = key === undefined || !keyRow ? {} : { [keyRow.member]: key }
    Object.assign(document, selected(call.input, verb.members))
    for (const member in defaults) document[member] ??= defaults[member]
    for (const member of [...(dates.created ?? []), ...(dates.updated ?? [])]) document[member] = date
    const kept = withoutEmptyMembers(document, verb.dropEmpty)
    const complete = (this.#hooks.complete?.(kept, call, place.home) ?? kept) as Document
    this.#assertReferences(complete, call, place.home as Node)
    this.#hooks.assertDocument?.(complete, call, place.home, undefined)
    this.#store(complete, call, place, key)
    this.#hooks.created?.(complete, call, place.home)
    return this.#shown(complete, call)
  }

  lister(verb: ListVerb): AnyHandler {
    const { storage } = this.#row
    const { all, select, order, show } = this.#hooks
    const { dialect } = this.#parts
    const nameOf = listNames(this.#row)
    const parameters = Object.entries(verb.filters ?? {})
    const { key } = this.#row
    const fixed = key?.kind === 'fixed' ? [...key.values].sort() : undefined
    const isPlain = !all && !select && !order && !fixed && parameters.length === 0
    const own = storage.kind === 'unit' ? (entry: Document) => (entry[storage.own] as Cell).get() : undefined
    const shown = (call: AnyCall, within = own) => {
      if (!show) return within
      return (entry: Document): object => show(within ? within(entry) : entry, call)
    }
    return (call) => {
      const home = this.#finder.home(this.#name, call)
      const collection = this.#finder.collection(this.#name, call, home)
      if (isPlain && verb.paging === 'page') return dialect.page(call, nameOf(call.input), collection, shown(call))
      const values = order ? order(collection.inOrderOfCreation(), call) : collection.values()
      const stored: readonly Document[] =
        fixed?.map((value) => collection.get(value) ?? (initialDocument(this.#row, value) as Document)) ??
        all?.(home) ??
        (own ? values.map(own) : values)
      const filters = parameters.filter(([parameter]) => call.input[parameter] !== undefined)
      const filtered =
        filters.length === 0
          ? stored
          : stored.filter((document) =>
              filters.every(([parameter, member]) => memberAt(document, member) === call.input[parameter]),
            )
      const documents: readonly Document[] = select?.(filtered, call) ?? filtered
      // A list that is shown as it is stored stays the same list, whose text is remembered.
      if (verb.paging === 'all') return dialect.whole(show ? documents.map((one) => show(one, call)) : documents)
      const keyIn = (document: Document): string => keyOf(this.#row, document) ?? ''
      const source = order ? orderedSource(documents, keyIn) : pageSource(documents, keyIn)
      return dialect.page(call, nameOf(call.input), source, shown(call, undefined))
    }
  }

  updater(verb: UpdateVerb): AnyHandler {
    const change = verb.kind === 'patch' ? this.#patcher(verb.operation) : this.#merger(verb)
    const { dates } = this.#row
    return (call) => {
      const { beforeUpdate, assertUpdate } = this.#hooks
      beforeUpdate?.(call, this.#finder.home(this.#name, call))
      const { place, document: before } = this.#finder.found(this.#name, call)
      assertUpdate?.(before, call, place.home)
      const dropEmpty = verb.kind === 'merge' ? verb.dropEmpty : undefined
      const changed = withoutEmptyMembers(change(before, call, place.home as Node), dropEmpty)
      const after = (this.#hooks.change?.(changed as Document, before, call, place.home) ?? changed) as Document
      const document = dates?.updated ? this.#dated(after, dates.updated, call) : after
      this.#hooks.assertDocument?.(document, call, place.home, before)
      if (this.#hooks.put) this.#hooks.put(document, call, place.home, before)
      else place.put(document)
      this.#hooks.updated?.(document, call, place.home)
      return this.#shown(document, call)
    }
  }

  remove(call: AnyCall): undefined {
    this.#hooks.beforeDelete?.(call, this.#finder.home(this.#name, call))
    const { place, document } = this.#finder.found(this.#name, call)
    this.#hooks.deleting?.(document, call, place.home)
    this.#removal.assertNotUsed(call, place.home as Node)
    this.#removal.cascade(call, place)
    place.remove()
    this.#hooks.deleted?.(document, call, place.home)
    return undefined
  }

  #shown(document: Document, call: AnyCall): object {
    return this.#hooks.show ? this.#hooks.show(document, call) : document
  }

  /** The key that a request to create names, in its path or its body. */
  #givenKey({ input }: AnyCall): string | undefined {
    const { key, parameters } = this.#row
    if (!key) return undefined
    const from = (key.kind === 'given' && key.from) || key.member
    return String(input[from] ?? input[parameters.at(-1) ?? ''] ?? '')
  }

  #drawnKey(length: number, call: AnyCall, { home }: Place): string {
    const documents = this.#hooks.all?.(home)
    if (!documents) return freshKey(call.ids, length, this.#finder.collection(this.#name, call, home as Node))
    const keys = new Set(documents.map((document) => keyOf(this.#row, document)))
    return freshKey(call.ids, length, keys)
  }

  #assertRoom(call: AnyCall, { home }: Place): void {
    const { quota } = this.#row.errors
    if (!quota) return
    const limit = this.#parts.dialect.limit('quota' in quota ? quota.quota : quota.setting, call)
    const { all, count } = this.#hooks
    const held = count?.(home) ?? all?.(home).length ?? this.#finder.collection(this.#name, call, home as Node).size
    if (held >= limit) throw this.#finder.refusal(quota.error, this.#name, call)
  }

  #assertReferences(document: Document, call: AnyCall, home: Node): void {
    for (const path of Object.keys(this.#row.references ?? {})) {
      const key = memberAt(document, path)
      if (key !== undefined) this.#assertReference(path, String(key), document, call, home)
    }
  }

  #assertReference(path: string, key: string, document: Document, call: AnyCall, home: Node): void {
    const reference = this.#row.references?.[path]
    if (!reference?.error) return
    const store = referredStore(this.#parts.rows, reference, call.state, home, document)
    if (!store?.has(key)) throw this.#finder.refusal(reference.error, this.#name, call)
  }

  #store(document: Document, call: AnyCall, place: Place, key: string | undefined): void {
    const { storage } = this.#row
    if (this.#hooks.put) this.#hooks.put(document, call, place.home, undefined)
    else if (storage.kind === 'unit') {
      const units = (place.home as Node)[storage.member] as Collection<unknown>
      units.put(key ?? '', this.#parts.tree.newUnit(call.state.transactions, this.#name, document))
    } else if (key === place.key || key === undefined) place.put(document)
    else this.#finder.place(this.#name, call, key).put(document)
  }

  #dated(document: Document, members: readonly string[], call: AnyCall): Document {
    const date = this.#parts.dialect.date(call.now)
    const dated: Record<string, unknown> = { ...document }
    for (const member of members) dated[member] = date
    return dated
  }

  #patcher(operation: string): Change {
    const table = this.#parts.patches[operation]
    if (!table) throw new Error(`${operation} has no patch table.`)
    const patch = compilePatch(table)
    // Looked at first, because most values refer to nothing.
    const referring = new Set(Object.keys(this.#row.references ?? {}).map((path) => path.split('.')[0]))
    const hasReferences = referring.size > 0
    return (before, call, home) => {
      const own: PatchHooks<Document> = this.#hooks.patching?.(call, home) ?? {}
      const assertValue: PatchHooks<Document>['assertValue'] = (at, value, document, op) => {
        if (referring.has(at[0])) this.#assertReference(at.join('.'), String(value), document, call, home)
        own.assertValue?.(at, value, document, op)
      }
      const nouns = hasReferences ? { ...own, assertValue } : own
      return patch.apply(before, call.input.patchOperations ?? [], call.refuse, nouns)
    }
  }

  #merger({ kind, ...verb }: UpdateVerb): Change {
    const { members } = verb as Extract<UpdateVerb, { kind: 'merge' }>
    const { merged } = this.#hooks
    if (merged) return merged
    return (before, call) => ({ ...before, ...selected(call.input, members) })
  }
}

/** Where the own document of a unit is stored. */
interface Cell {
  get(): Document
}

/** The document after a request to change it. */
type Change = (before: Document, call: AnyCall, home: Node) => Document
