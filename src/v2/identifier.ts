import type { Ids } from '../core/ids.ts'

/** How long the identifiers are: letters and digits, as AWS draws them. */
const LENGTHS = { api: 10, route: 7, integration: 7, deployment: 6, mapping: 6 } as const

/** An identifier that is not taken yet. */
export function newId(ids: Ids, of: keyof typeof LENGTHS, taken: { has(id: string): boolean }): string {
  let id: string
  do id = ids.short(LENGTHS[of])
  while (taken.has(id))
  return id
}
