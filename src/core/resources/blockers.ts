import { Collection } from '../state/store.ts'
import type { Document } from './document-hooks.ts'
import { filledIn, memberAt } from './member.ts'
import type { BlockedBy, ResourceTable } from './table.ts'
import { homeOf, type Node } from './tree.ts'

/** A document of another resource, and how it is changed. */
interface Other {
  /** The document, with the member that names its group. */
  readonly document: Document
  remove(): void
  put(document: Document): void
}

/** The documents of a resource that may refer to one in `home`: in the same home, or anywhere in the account. */
export function* othersOf(rows: ResourceTable, resource: string, home: Node, state: Node): Generator<Other> {
  const row = rows[resource]
  if (!row) throw new Error(`A row names the resource ${resource}, which is not declared.`)
  const above = homeOf(rows, row)
  const { storage } = row
  const isHere = above !== undefined && home !== state
  const nodes = above === undefined ? [state] : isHere ? [home] : unitsOf(state, rows[above]?.storage.member ?? '')
  for (const node of nodes) {
    const store = node[storage.member] as Collection<unknown>
    if (storage.kind !== 'groups') yield* documentsIn(store as Collection<Document>)
    else {
      for (const by of store.keys()) {
        const group = store.get(by) as Collection<Document>
        for (const one of documentsIn(group)) {
          const remove = (): void => {
            one.remove()
            if (group.size === 0) store.delete(by)
          }
          yield { ...one, document: { [storage.by]: by, ...one.document }, remove }
        }
      }
    }
  }
}

/** Those of them whose members say what a row demands, with the path parameters of a call filled in. */
export function matching(
  { resource, where }: Pick<BlockedBy, 'resource' | 'where'>,
  rows: ResourceTable,
  home: Node,
  state: Node,
  parameters: Document,
): Other[] {
  const wanted = Object.entries(where).map(([path, template]) => [path, filledIn(template, parameters)] as const)
  return [...othersOf(rows, resource, home, state)].filter(({ document }) =>
    wanted.every(([path, value]) => memberAt(document, path) === value),
  )
}

function unitsOf(state: Node, member: string): Node[] {
  const units = state[member]
  return units instanceof Collection ? (units.values() as Node[]) : []
}

function* documentsIn(store: Collection<Document>): Generator<Other> {
  for (const key of store.keys()) {
    const document = store.get(key) as Document
    yield { document, remove: () => store.delete(key), put: (changed) => store.put(key, changed) }
  }
}
