import type { PatchHooks } from './engine.ts'

type Document = Readonly<Record<string, unknown>>

/** The member at the end of these names, or nothing. */
export function read(document: object, at: readonly string[]): unknown {
  let value: unknown = document
  for (const name of at) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
    value = (value as Document)[name]
  }
  return value
}

/**
 * The document with the member set, or removed for `undefined`. What is touched is copied unless it is in `own`, where the
 * copies of this patch are: eighty operations copy a map once. What is not touched is shared.
 */
export function write<T extends object>(
  document: T,
  at: readonly string[],
  value: unknown,
  hooks: PatchHooks<T>,
  own: object[],
): T {
  const owned = (copy: Document): Document => {
    own.push(copy)
    return copy
  }
  const set = (holder: Document, name: string, member: unknown): Document => {
    // An assignment to `__proto__` would set no member; a computed name does.
    if (isList(holder)) return owned(Object.assign([...holder], { [name]: member }) as unknown as Document)
    if (!own.includes(holder) || name === '__proto__') return owned({ ...holder, [name]: member })
    ;(holder as Record<string, unknown>)[name] = member
    return holder
  }
  const into = (holder: Document, depth: number): Document => {
    const name = at[depth] as string
    if (depth === at.length - 1) {
      if (value !== undefined) return set(holder, name, value)
      const { [name]: _, ...rest } = holder
      return owned(rest)
    }
    // What a noun begins with may be another member, so it is copied before anything is set in it.
    const held = Object.hasOwn(holder, name) ? holder[name] : undefined
    const inner = held ?? owned({ ...hooks.grow?.(at.slice(0, depth + 1), document) })
    return set(holder, name, into(inner as Document, depth + 1))
  }
  return into(document as Document, 0) as T
}

/** A list; while a patch is applied it may be a set. */
function isList(holder: object): holder is Iterable<unknown> & object {
  return Array.isArray(holder) || holder instanceof Set
}
