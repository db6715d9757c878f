import { Collection } from '../state/store.ts'
import { matching } from './blockers.ts'
import type { AnyCall, Dialect, Place } from './hooks.ts'
import { memberAt } from './member.ts'
import type { Finder } from './place.ts'
import type { BlockedBy, ResourceRow, ResourceTable } from './table.ts'
import type { Node } from './tree.ts'

/** Blockers and cascades of the deletion of a document. */
export class Removal {
  readonly #rows: ResourceTable
  readonly #dialect: Dialect
  readonly #finder: Finder
  readonly #name: string
  readonly #row: ResourceRow
  /** The groups of the resources below this one. */
  readonly #groups: readonly string[]

  constructor(
    { rows, dialect }: { readonly rows: ResourceTable; readonly dialect: Dialect },
    finder: Finder,
    name: string,
    row: ResourceRow,
  ) {
    this.#rows = rows
    this.#dialect = dialect
    this.#finder = finder
    this.#name = name
    this.#row = row
    this.#groups = Object.values(rows)
      .filter(({ storage, parent }) => storage.kind === 'groups' && parent === name)
      .map(({ storage }) => storage.member)
  }

  /** Throws where documents of other resources prevent the deletion. */
  assertNotUsed(call: AnyCall, home: Node): void {
    for (const blocker of this.#row.blockedBy ?? []) {
      const others = matching(blocker, this.#rows, home, call.state, this.#parameters(call))
      if (others.length > 0) {
        const texts = textsOf(
          blocker,
          others.map(({ document }) => document),
        )
        throw this.#finder.refusal(blocker.error, this.#name, call, texts)
      }
    }
  }

  /** Deletes and changes the documents of other resources that go with the document at a place. */
  cascade(call: AnyCall, { home, key = '' }: Place): void {
    const { removes = [], clears = [] } = this.#row.onDelete ?? {}
    const node = home as Node
    for (const removal of removes) {
      for (const other of matching(removal, this.#rows, node, call.state, this.#parameters(call))) other.remove()
    }
    for (const { resource, member } of clears) {
      for (const { document, put } of matching(
        { resource, where: { [member]: '{key}' } },
        this.#rows,
        node,
        call.state,
        { key },
      )) {
        const { [member]: _, ...rest } = document
        put(rest)
      }
    }
    for (const member of this.#groups) {
      const groups = node[member]
      if (groups instanceof Collection) groups.delete(key)
    }
  }

  #parameters(call: AnyCall): Record<string, unknown> {
    return { ...call.input, ...this.#dialect.placeholders?.(call) }
  }
}

/** The placeholders of a refusal that list a member of the documents in the way. */
function textsOf({ texts = {} }: BlockedBy, documents: readonly object[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).map(([name, { member, distinct }]) => {
      const values = documents.map((document) => String(memberAt(document, member)))
      return [name, (distinct ? [...new Set(values)] : values).join(', ')]
    }),
  )
}
