import { isMembers } from './value.ts'

/**
 * The value with replaced references, wherever `to` returns another text for a `$ref`. An unchanged part stays the same object,
 * because most of a document does.
 */
export function withReferences(value: unknown, to: (reference: string) => string | undefined): unknown {
  if (Array.isArray(value)) return itemsWithReferences(value, to)
  if (!isMembers(value)) return value
  let copy: Record<string, unknown> | undefined
  for (const name of Object.keys(value)) {
    const member = value[name]
    const isReference = name === '$ref' && typeof member === 'string'
    const changed = isReference ? (to(member) ?? member) : withReferences(member, to)
    if (changed === member) continue
    copy ??= { ...value }
    // An assignment to `__proto__` would set no member.
    Object.defineProperty(copy, name, { value: changed, enumerable: true, configurable: true, writable: true })
  }
  return copy ?? value
}

function itemsWithReferences(list: readonly unknown[], to: (reference: string) => string | undefined): unknown {
  let copy: unknown[] | undefined
  for (let i = 0; i < list.length; i++) {
    const changed = withReferences(list[i], to)
    if (changed === list[i]) continue
    copy ??= [...list]
    copy[i] = changed
  }
  return copy ?? list
}
