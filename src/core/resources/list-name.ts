import { filledIn } from './member.ts'
import type { ResourceRow } from './table.ts'

/** Names a list within the service: its path without the names before the first key, `{shelfId}/books`. */
export function listNames({ path, key }: ResourceRow): (input: object) => string {
  const parts = path.split('/').slice(1)
  const list = key ? parts.slice(0, -1) : parts
  const first = list.findIndex((part) => part.startsWith('{'))
  const template = list.slice(first < 0 ? -1 : first).join('/')
  const [, parameter, rest] = /^\{(\w+)\}([^{]*)$/.exec(template) ?? []
  // Most lists stand below one key: those need no search for placeholders.
  if (parameter !== undefined) return (input) => `${(input as Readonly<Record<string, unknown>>)[parameter]}${rest}`
  return (input) => filledIn(template, input)
}
