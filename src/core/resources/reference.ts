import { Collection } from '../state/store.ts'
import { memberAt } from './member.ts'
import type { Reference, ResourceTable } from './table.ts'
import type { Node } from './tree.ts'

/** The collection of the referenced document; undefined if an ancestor is missing. */
export function referredStore(
  rows: ResourceTable,
  { resource, parents }: Reference,
  state: Node,
  home: Node,
  document: object,
): Collection<unknown> | undefined {
  const row = rows[resource]
  if (!row) throw new Error(`A reference names the resource ${resource}, which is not declared.`)
  if (!parents) return collectionIn(home, row.storage.member)
  const above = row.parent === undefined ? undefined : rows[row.parent]
  if (!above || parents.length === 0) return collectionIn(state, row.storage.member)
  const unit = collectionIn(state, above.storage.member)?.get(String(memberAt(document, parents[0] ?? '')))
  return unit === undefined ? undefined : collectionIn(unit as Node, row.storage.member)
}

function collectionIn(node: Node, member: string): Collection<unknown> | undefined {
  const store = node[member]
  return store instanceof Collection ? store : undefined
}
