import { Cell, type Collection, type Store } from '../state/store.ts'
import type { Document } from './document-hooks.ts'
import { keyOf } from './key.ts'
import type { LoaderParts } from './loader.ts'
import type { ResourceRow } from './table.ts'
import type { Node, StoredRow } from './tree.ts'

/** Everything in the stores of an account, as a document that a loader takes back unchanged. */
export function snapshotOf(parts: LoaderParts, state: object): Document {
  return storesOf(parts, undefined, state as Node, state)
}

function storesOf(parts: LoaderParts, home: string | undefined, node: Node, state: object): Document {
  const members = parts.tree.storedIn(home).map((stored) => {
    const { storage } = stored.row
    const isNested = storage.kind === 'groups' && storage.nested !== undefined
    const value = isNested ? withoutParent(parts, stored.row, storage.by, node) : memberOf(parts, stored, node, state)
    return [storage.member, value] as const
  })
  return Object.fromEntries(members.filter(([, value]) => value !== undefined))
}

/** The documents of nested groups whose parent is stored by the other version: they name it themselves. */
function withoutParent(
  { rows }: LoaderParts,
  { storage, parent = '' }: ResourceRow,
  member: string,
  node: Node,
): readonly Document[] | undefined {
  const store = node[storage.member] as Collection<Collection<Document>>
  const parents = node[rows[parent]?.storage.member ?? ''] as Collection<Document>
  const groups = store.keys().filter((by) => !parents.has(by))
  const documents = groups.flatMap((by) => groupEntries(member, by, store.get(by) as Collection<Document>))
  return documents.length > 0 ? documents : undefined
}

function groupEntries(member: string, by: string, group: Collection<Document>): readonly Document[] {
  return group.values().map((document) => ({ [member]: by, ...document }))
}

/** The part of a state document for a store; `undefined` where the member is left out. */
function memberOf(parts: LoaderParts, stored: StoredRow, node: Node, state: object): object | undefined {
  const { quoted } = parts.hooks[stored.name] ?? {}
  const value = memberValue(parts, stored, node, state)
  if (quoted) return quoted(value as readonly never[])
  return isFilled(value) || (Array.isArray(value) && parts.style.emptyLists) ? value : undefined
}

function memberValue(parts: LoaderParts, { name, row }: StoredRow, node: Node, state: object): object {
  const { storage } = row
  const store = node[storage.member] as Store
  if (store instanceof Cell) return store.get() as object
  if (storage.kind === 'groups') {
    return store.keys().flatMap((by) => groupEntries(storage.by, by, store.get(by) as Collection<Document>))
  }
  if (storage.kind !== 'unit') return withNested(parts, name, row, node)
  return store.values().map((unit) => unitEntry(parts, name, storage.own, unit as Node, state))
}

function listed({ hooks }: LoaderParts, name: string, store: Collection<Document>): readonly Document[] {
  return hooks[name]?.inOrderOfCreation ? store.inOrderOfCreation() : store.values()
}

/** The documents of a collection, with those of their groups inside. A document without any stays as it is. */
function withNested(parts: LoaderParts, name: string, row: ResourceRow, node: Node): readonly Document[] {
  const documents = listed(parts, name, node[row.storage.member] as Collection<Document>)
  const groups = [...parts.tree.nestedIn(name)].flatMap(([nested, child]) => {
    const store = node[child.row.storage.member] as Collection<Collection<Document>>
    return store.size === 0 ? [] : [{ nested, child: child.name, store }]
  })
  if (groups.length === 0) return documents
  return documents.map((document) => {
    const key = keyOf(row, document) ?? ''
    const lists = groups.flatMap(({ nested, child, store }) => {
      const group = store.get(key)
      return group ? [[nested, listed(parts, child, group)] as const] : []
    })
    return lists.length === 0 ? document : { ...document, ...Object.fromEntries(lists) }
  })
}

/** The document of a unit with the lists of its children. */
function unitEntry(parts: LoaderParts, name: string, own: string, unit: Node, state: object): Document {
  const extras = Object.entries(parts.hooks[name]?.extras ?? {})
    .map(([member, extra]) => [member, extra.snapshot(unit, state)] as const)
    .filter(([, list]) => isFilled(list))
  return {
    ...(unit[own] as Cell<Document>).get(),
    ...storesOf(parts, name, unit, state),
    ...Object.fromEntries(extras),
  }
}

function isFilled(value: object): boolean {
  return Object.keys(value).length > 0
}
