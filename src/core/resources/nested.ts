import type { At, Document } from './document-hooks.ts'
import type { ResourceRow, ResourceTable, Storage } from './table.ts'

/** A row whose documents are stored in groups, with its name. */
export interface NestedRow {
  readonly name: string
  readonly row: ResourceRow & { readonly storage: Extract<Storage, { kind: 'groups' }> }
}

/** The entries of one list in a state document. */
export interface List {
  readonly given: readonly (Document | string)[]
  /** The path of the list in the entry of its home. */
  readonly at: At
  /** The key of the parent in whose entry the list stands; absent for a list beside that of the parent. */
  readonly group?: string
}

/** By resource: the resources whose documents are in its entries in a state document, by member. */
export function nestedRows(rows: ResourceTable): ReadonlyMap<string, ReadonlyMap<string, NestedRow>> {
  const found = new Map<string, Map<string, NestedRow>>()
  for (const [name, row] of Object.entries(rows)) {
    const { storage, parent } = row
    if (storage.kind !== 'groups' || storage.nested === undefined || parent === undefined) continue
    const children = found.get(parent) ?? new Map<string, NestedRow>()
    found.set(parent, children.set(storage.nested, { name, row: { ...row, storage } }))
  }
  return found
}

/** Lists that were met in the entries of their parents, until it is their turn to be loaded. */
export class NestedLists {
  readonly #found = new Map<object, Map<string, List[]>>()

  /** Notes the lists in an entry with the key `group`; `store` is the collection of the entry. */
  note(store: object, children: ReadonlyMap<string, NestedRow>, group: string, given: Document, at: At): void {
    for (const [member, { name }] of children) {
      const list = given[member] as readonly Document[] | undefined
      if (!list) continue
      const lists = this.#found.get(store) ?? new Map<string, List[]>()
      this.#found.set(store, lists)
      const known = lists.get(name) ?? []
      lists.set(name, known)
      known.push({ given: list, at: [...at, member], group })
    }
  }

  /** The lists of a resource that stood in the entries of a collection. */
  of(store: object | undefined, name: string): readonly List[] {
    return (store && this.#found.get(store)?.get(name)) ?? []
  }
}
