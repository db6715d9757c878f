import type { Ids } from '../core/ids.ts'

/** An identifier of `length` characters that is not taken. */
export function freshId(ids: Ids, length: number, taken: { has(id: string): boolean }): string {
  for (;;) {
    const id = ids.short(length)
    if (!taken.has(id)) return id
  }
}
