import { keyOf } from '../core/resources/key.ts'
import type { ResourceRow } from '../core/resources/table.ts'
import { partOf } from '../gateway/shared-lists.ts'
import { CATALOGUES, type Catalogue } from './catalogue.ts'
import type { VersionName } from './types.ts'

export type Document = Readonly<Record<string, unknown>>

/** One document of a state document, with its place in the tree of resources. */
export interface Item {
  readonly catalogue: Catalogue
  /** The name of the resource in the spec. */
  readonly name: string
  readonly row: ResourceRow
  /** Absent for a resource of which its parent has exactly one. */
  readonly key: string | undefined
  /** Without the documents of children. */
  readonly document: Document
  readonly parent: Item | undefined
  readonly children: Item[]
  /** The document whose key this one has: the API key of a key of a usage plan. */
  keyOwner?: Item
  /** Unique, and for people: `restApis/a1b2c3d4e5/stages/prod`. */
  readonly path: string
}

const VERSIONS: readonly VersionName[] = ['v1', 'v2']

/** The documents at the top of a state document, both versions, with everything below them. */
export function itemsOf(state: object): Item[] {
  return VERSIONS.flatMap((version) => {
    const { part } = partOf(version, state, '')
    return itemsIn(CATALOGUES[version], undefined, undefined, part as Document)
  })
}

/** The same and everything below, parents first. */
export function* everyItem(items: readonly Item[]): Generator<Item> {
  for (const item of items) {
    yield item
    yield* everyItem(item.children)
  }
}

/** The resources whose documents are children of a resource, or stand at the top. */
export function childRows({ rows }: Catalogue, parent: string | undefined): readonly [string, ResourceRow][] {
  return Object.entries(rows).filter(([, row]) => row.parent === parent)
}

/** The member of the parent's entry in a state document in which the documents of a resource stand. */
export function memberOf({ storage }: ResourceRow): string {
  return (storage.kind === 'groups' && storage.nested) || storage.member
}

function itemsIn(catalogue: Catalogue, name: string | undefined, parent: Item | undefined, entry: Document): Item[] {
  return childRows(catalogue, name).flatMap(([child, row]) =>
    entriesIn(row, entry[memberOf(row)]).map((one) => itemOf(catalogue, child, row, parent, one)),
  )
}

/** The documents in a member: a list, a map by key, or one document. */
function entriesIn({ storage, key }: ResourceRow, value: unknown): readonly Document[] {
  if (typeof value !== 'object' || value === null) return []
  if (storage.kind === 'cell' || storage.kind === 'member') return [value as Document]
  if (storage.kind !== 'map') return value as readonly Document[]
  return Object.entries(value).map(([name, one]) => ({ ...one, [key?.member ?? '']: name }))
}

function itemOf(catalogue: Catalogue, name: string, row: ResourceRow, parent: Item | undefined, entry: Document): Item {
  const key = keyOf(row, entry)
  const own = new Set(childRows(catalogue, name).map(([, child]) => memberOf(child)))
  const place = [memberOf(row), ...(key === undefined ? [] : [key])].join('/')
  const item: Item = {
    catalogue,
    name,
    row,
    key,
    document: Object.fromEntries(Object.entries(entry).filter(([member]) => !own.has(member))),
    parent,
    children: [],
    path: parent
      ? `${parent.path}/${place}`
      : `${catalogue.version === 'v2' && name in CATALOGUES.v1.rows ? 'v2/' : ''}${place}`,
  }
  item.children.push(...itemsIn(catalogue, name, item, entry))
  return item
}
