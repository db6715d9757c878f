import { refusalIn } from '../errors/service-error.ts'
import { Collection } from '../state/store.ts'
import type { Document } from './document-hooks.ts'
import type { AnyCall, AnyHooks, Dialect, Place } from './hooks.ts'
import { initialDocument } from './key.ts'
import type { ResourceRow, ResourceTable } from './table.ts'
import { homeOf, type Node } from './tree.ts'

/** Where one document is stored. */
interface Cell {
  get(): Document
  put(document: Document): void
}

/** Finds the documents of a resource: what the verbs of a version share. */
export interface Finder {
  /** The home of a resource. Throws where an ancestor does not exist. */
  home(name: string, call: AnyCall): Node
  /** The place of the document that a call names, or of a new one. Throws where an ancestor does not exist. */
  place(name: string, call: AnyCall, key?: string): Place
  /** Whether the unit exists in which the document is stored that a call names. */
  hasHome(name: string, call: AnyCall): boolean
  /** Whether the ancestors of the document exist that a call names. */
  hasAncestors(name: string, call: AnyCall): boolean
  /** Reads the document that a call names. What it returns throws where the document does not exist. */
  reader(name: string): (call: AnyCall) => Document
  /** The document that a call names, with its place. Throws where it does not exist. */
  found(name: string, call: AnyCall): { place: Place; document: Document }
  /** The collection of a resource that is stored in one; empty where the group of its parent does not exist. */
  collection(name: string, call: AnyCall, home: Node): Collection<Document>
  /** The refusal of a call by the error that a row names. */
  refusal(error: string | undefined, name: string, call: AnyCall, more?: Readonly<Record<string, string>>): Error
}

/** Finds the documents of a version's resources. */
export function finderOf(
  rows: ResourceTable,
  hooks: Readonly<Record<string, AnyHooks | undefined>>,
  dialect: Dialect,
): Finder {
  const rowOf = (name: string): ResourceRow => {
    const row = rows[name]
    if (!row) throw new Error(`The resource ${name} is not declared.`)
    return row
  }
  const homes = new Map(Object.entries(rows).map(([name, row]) => [name, homeOf(rows, row)]))

  /** The unit that a call names, by resource. It is created once, because every request needs it. */
  const units = new Map<string, (call: AnyCall) => Node>()
  const unitFinder = (name: string): ((call: AnyCall) => Node) => {
    const row = rowOf(name)
    const { member } = row.storage
    const parameter = row.parameters.at(-1) ?? ''
    const custom = hooks[name]?.unit
    if (custom) return (call) => custom(String(call.input[parameter] ?? ''), call) as Node
    return (call) => {
      const unit = (home(name, call)[member] as Collection<Node>).get(String(call.input[parameter]))
      if (!unit) throw refusal(row.errors.missing, name, call)
      return unit
    }
  }
  const unitOf = (name: string, call: AnyCall): Node => {
    const find = units.get(name) ?? unitFinder(name)
    units.set(name, find)
    return find(call)
  }

  const home: Finder['home'] = (name, call) => {
    const above = homes.get(name)
    const { storage, parent } = rowOf(name)
    // The documents of a group stand beside those of their parent, which has to exist as well.
    if (storage.kind === 'groups' && parent !== undefined) found(parent, withParameters(rows, rowOf(name), call))
    return above === undefined ? call.state : unitOf(above, call)
  }

  const reader: Finder['reader'] = (name) => {
    const row = rowOf(name)
    const { kind, member } = row.storage
    const above = homes.get(name)
    if (kind !== 'collection' || row.key?.kind === 'fixed' || hooks[name]?.place)
      return (call) => found(name, call).document
    const unit = above === undefined ? undefined : unitFinder(above)
    const parameter = row.parameters.at(-1) ?? ''
    return (call) => {
      const node = unit ? unit(call) : call.state
      const document = node[member].get(String(call.input[parameter]))
      if (document === undefined) throw refusal(row.errors.missing, name, call)
      return document
    }
  }

  const place: Finder['place'] = (name, call, given) => {
    const row = rowOf(name)
    const { storage } = row
    if (storage.kind === 'map' || storage.kind === 'member') return embedded(row, call, given)
    const node = home(name, call)
    const key = given ?? (row.key && parameterOf(row, call))
    const own = key === undefined ? undefined : hooks[name]?.place?.(node, key, call)
    const base = { home: node, key, parent: undefined }
    if (own) return { ...base, ...own }
    if (storage.kind === 'cell') {
      const cell = node[storage.member] as unknown as Cell
      return { ...base, get: () => cell.get(), put: (document) => cell.put(document), remove: () => cell.put({}) }
    }
    if (storage.kind === 'unit') {
      const units = node[storage.member] as Collection<Node>
      const cell = (): Cell => (given === undefined ? unitOf(name, call) : units.get(key ?? ''))?.[storage.own] as Cell
      return {
        ...base,
        get: () => cell()?.get(),
        put: (document) => cell()?.put(document),
        remove: () => {
          units.delete(key ?? '')
        },
      }
    }
    if (storage.kind === 'groups') return { ...base, ...groupPlace(name, row, call, node, key ?? '') }
    const store = node[storage.member] as Collection<Document>
    return {
      ...base,
      get: () => store.get(key ?? '') ?? initialDocument(row, key ?? ''),
      put: (document) => store.put(key ?? '', document),
      remove: () => {
        store.delete(key ?? '')
      },
    }
  }

  /** A document within that of its parent, which is written as a whole. */
  const embedded = (row: ResourceRow, call: AnyCall, given: string | undefined): Place => {
    const { place: above, document: parent } = found(row.parent ?? '', withParameters(rows, row, call))
    const { kind, member } = row.storage
    const key = given ?? (row.key && parameterOf(row, call))
    const write = (value: unknown): void => {
      const { [member]: _, ...rest } = parent
      above.put(value === undefined ? rest : { ...parent, [member]: value })
    }
    const map = (kind === 'map' ? (parent[member] ?? {}) : {}) as Readonly<Record<string, Document>>
    const base = { home: above.home, key, parent }
    if (kind !== 'map') {
      return { ...base, get: () => parent[member] as Document | undefined, put: write, remove: () => write(undefined) }
    }
    return {
      ...base,
      get: () => (Object.hasOwn(map, key ?? '') ? map[key ?? ''] : undefined),
      put: (document) => write({ ...map, [key ?? '']: document }),
      remove: () => {
        const left = Object.entries(map).filter(([one]) => one !== key)
        write(left.length > 0 ? Object.fromEntries(left) : undefined)
      },
    }
  }

  const groupPlace = (name: string, row: ResourceRow, call: AnyCall, node: Node, key: string) => {
    const groups = node[row.storage.member] as Collection<Collection<Document>>
    const by = groupOf(row, call)
    return {
      get: () => groups.get(by)?.get(key),
      put: (document: Document) => {
        const group = collection(name, call, node)
        group.put(key, document)
        if (!groups.has(by)) groups.put(by, group)
      },
      remove: () => {
        const group = groups.get(by)
        group?.delete(key)
        if (group?.size === 0) groups.delete(by)
      },
    }
  }

  const collection: Finder['collection'] = (name, call, node) => {
    const row = rowOf(name)
    const store = node[row.storage.member] as Collection<unknown>
    if (row.storage.kind !== 'groups') return store as Collection<Document>
    const group = store.get(groupOf(row, call)) as Collection<Document> | undefined
    return group ?? new Collection<Document>(call.state.transactions)
  }

  const found: Finder['found'] = (name, call) => {
    const at = place(name, call)
    const document = at.get()
    if (document === undefined) throw refusal(rowOf(name).errors.missing, name, call)
    return { place: at, document }
  }

  const refusal: Finder['refusal'] = (error, name, call, more) => {
    if (error === undefined) throw new Error(`The resource ${name} has no error for a request that it refuses.`)
    const parameters = rowOf(name).parameters.map((parameter) => [parameter, String(call.input[parameter] ?? '')])
    return call.refuse(error, {
      accountId: call.scope.accountId,
      ...Object.fromEntries(parameters),
      ...dialect.placeholders?.(call),
      ...more,
    })
  }
  const hasAncestors: Finder['hasAncestors'] = (name, call) => {
    const row = rowOf(name)
    if (row.storage.kind === 'groups' && row.parent === undefined) {
      // The parent is not a resource: it exists while it has a document.
      return (home(name, call)[row.storage.member] as Collection<unknown>).has(groupOf(row, call))
    }
    return isThere(() => place(name, call, ''))
  }
  const hasHome: Finder['hasHome'] = (name, call) => {
    const above = homes.get(name)
    return above === undefined || isThere(() => unitOf(above, call))
  }
  return { home, place, reader, hasHome, hasAncestors, found, collection, refusal }
}

/** Whether a look-up finds something instead of refusing the call. */
function isThere(find: () => unknown): boolean {
  return refusalIn(find) === undefined
}

/** The last path parameter of a resource, as a call has it. */
function parameterOf({ parameters }: ResourceRow, { input }: AnyCall): string {
  return String(input[parameters.at(-1) ?? ''] ?? '')
}

/** The key of the parent by which a group is found: the path parameter before the last. */
function groupOf({ parameters }: ResourceRow, { input }: AnyCall): string {
  return String(input[parameters.at(-2) ?? ''])
}

/** A call in which the ancestors of an embedded resource are called as their own operations call them. */
function withParameters(rows: ResourceTable, row: ResourceRow, call: AnyCall): AnyCall {
  const above = rows[row.parent ?? '']?.parameters ?? []
  if (above.every((parameter, i) => parameter === row.parameters[i])) return call
  const renamed = above.map((parameter, i) => [parameter, call.input[row.parameters[i] ?? '']])
  return { ...call, input: { ...call.input, ...Object.fromEntries(renamed) } }
}
