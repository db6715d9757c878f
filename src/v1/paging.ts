import type { Collection } from '../core/state/store.ts'

/** What a list operation takes. */
interface PageInput {
  readonly position?: string
  readonly limit?: number
}

/** A page as this version answers it; `position` leads to the next one. */
interface Page<T> {
  item: T[]
  position?: string
}

const DEFAULT_LIMIT = 25
const MAX_LIMIT = 500

/** The page of a collection that was asked for. */
export function page<T>(documents: Collection<T>, { position, limit }: PageInput): Page<T> {
  const { items, next } = documents.page(position, pageSize(limit))
  return { item: items, ...(next !== undefined && { position: next }) }
}

/** The same of documents in the order of their keys, for lists that show only some of a collection. */
export function pageOf<T>(
  documents: readonly T[],
  keyOf: (document: T) => string,
  { position, limit }: PageInput,
): Page<T> {
  const left = position === undefined ? documents : documents.filter((document) => keyOf(document) > position)
  const item = left.slice(0, pageSize(limit))
  const last = item.at(-1)
  return { item, ...(item.length < left.length && last !== undefined && { position: keyOf(last) }) }
}

/** How many documents a page has. Out of range a limit is not refused by any known text. */
export function pageSize(limit = DEFAULT_LIMIT): number {
  return limit < 1 ? DEFAULT_LIMIT : Math.min(limit, MAX_LIMIT)
}
