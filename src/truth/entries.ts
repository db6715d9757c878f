import type { Document } from './item.ts'

/** The documents of a list, in either version's form. */
export function entriesOf(answer: unknown): readonly Document[] {
  const { item, items, _embedded } = (answer ?? {}) as Readonly<Record<string, unknown>>
  const embedded = (_embedded as { item?: unknown } | undefined)?.item
  const list = item ?? items ?? embedded ?? []
  return (Array.isArray(list) ? list : [list]) as readonly Document[]
}
