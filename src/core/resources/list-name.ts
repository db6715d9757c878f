import { filledIn } from './member.ts'
import type { ResourceRow } from './table.ts'

/** The name of a list within the service: its path without the names before the first key, `{shelfId}/books`. */
export function listName({ path, key }: ResourceRow, input: object): string {
  const parts = path.split('/').slice(1)
  const list = key ? parts.slice(0, -1) : parts
  const first = list.findIndex((part) => part.startsWith('{'))
  return filledIn(list.slice(first < 0 ? -1 : first).join('/'), input)
}
