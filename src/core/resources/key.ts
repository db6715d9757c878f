import type { Ids } from '../ids.ts'
import type { ResourceRow } from './table.ts'

/** The key of a document: the member that the row names, or several of them joined with a slash. */
export function keyOf({ key }: ResourceRow, document: Readonly<Record<string, unknown>>): string | undefined {
  if (!key || document[key.member] === undefined) return undefined
  return [key.member, ...(key.members ?? [])].map((member) => document[member]).join('/')
}

/** An identifier of `length` letters and digits that is not taken. */
export function freshKey(ids: Ids, length: number, taken: { has(key: string): boolean }): string {
  for (;;) {
    const key = ids.short(length)
    if (!taken.has(key)) return key
  }
}

/** The document of a key from a fixed list as it is before anything was put: the key and the defaults of the row. */
export function initialDocument(
  { key, defaults }: ResourceRow,
  value: string,
): Readonly<Record<string, unknown>> | undefined {
  return key?.kind === 'fixed' && key.values.includes(value) ? { [key.member]: value, ...defaults } : undefined
}
