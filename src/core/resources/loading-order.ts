import type { ResourceTable } from './table.ts'
import type { StoredRow, Tree } from './tree.ts'

/**
 * The rows of a home in an order in which each comes after those to which its documents, or documents below it, refer. Rows that
 * refer to each other keep the order of the table.
 */
export function loadingOrder(rows: ResourceTable, tree: Tree, home: string | undefined): readonly StoredRow[] {
  const left = [...tree.storedIn(home)]
  const ordered: StoredRow[] = []
  while (left.length > 0) {
    const names = left.map(({ name }) => name)
    const free = left.findIndex(
      ({ name }) => !refersTo(rows, tree, name).some((one) => one !== name && names.includes(one)),
    )
    ordered.push(...left.splice(Math.max(free, 0), 1))
  }
  return ordered
}

/** The resources to which the documents of a resource, and those of its unit, refer. Documents of groups follow those of their parent. */
function refersTo(rows: ResourceTable, tree: Tree, name: string): string[] {
  const { references = {}, storage, parent } = rows[name] ?? {}
  const own = Object.values(references).map(({ resource }) => resource)
  if (storage?.kind === 'groups' && parent !== undefined) own.push(parent)
  return [...own, ...tree.storedIn(name).flatMap((child) => refersTo(rows, tree, child.name))]
}
