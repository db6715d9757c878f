import type { PatchHooks } from './operation.ts'

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
 * copies of this patch are: eighty operations copy a map once. What is not changed is shared.
 */
export function write<T extends object>(
  document: T,
  at: readonly string[],
  value: unknown,
  hooks: PatchHooks<T>,
  own: object[],
): T {
  return into(document as Document, 0, { at, value, document, hooks: hooks as PatchHooks<object>, own }) as T
}

interface Writing {
  readonly at: readonly string[]
  readonly value: unknown
  readonly document: object
  readonly hooks: PatchHooks<object>
  readonly own: object[]
}

/** The holder at this depth with the value written into it, or deeper. */
function into(holder: Document, depth: number, writing: Writing): Document {
  const { at, value, document, hooks, own } = writing
  const name = at[depth] as string
  const isThere = Object.hasOwn(holder, name)
  if (depth === at.length - 1) {
    if (value !== undefined) return isThere && holder[name] === value ? holder : set(holder, name, value, own)
    if (!isThere && !isList(holder)) return holder
    const { [name]: _, ...rest } = holder
    return owned(rest, own)
  }
  // What a noun begins with may be another member, so it is copied before anything is set in it.
  const held = isThere ? holder[name] : undefined
  const inner = (held ?? owned({ ...hooks.grow?.(at.slice(0, depth + 1), document) }, own)) as Document
  const written = into(inner, depth + 1, writing)
  return written === held ? holder : set(holder, name, written, own)
}

function set(holder: Document, name: string, member: unknown, own: object[]): Document {
  // An assignment to `__proto__` would set no member; a computed name does.
  if (isList(holder)) return owned(Object.assign([...holder], { [name]: member }) as unknown as Document, own)
  if (name === '__proto__' || !own.includes(holder)) return owned({ ...holder, [name]: member }, own)
  ;(holder as Record<string, unknown>)[name] = member
  return holder
}

function owned(copy: Document, own: object[]): Document {
  own.push(copy)
  return copy
}

/** A list; while a patch is applied it may be a set. */
function isList(holder: object): holder is Iterable<unknown> & object {
  return Array.isArray(holder) || holder instanceof Set
}
