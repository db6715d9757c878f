type Document = Readonly<Record<string, unknown>>

/** Which members of a document are cleared by the empty text, cleared by an empty list, and merged key by key. */
export interface MergeLaw {
  /** Members that cannot be cleared: in a change, the empty text leaves them as they were. */
  readonly kept: readonly string[]
  /** Maps: a key is added or replaced, and a key whose value is the empty text goes. */
  readonly maps: readonly string[]
  /** Maps of maps, in which a key whose value is an empty map goes as well. */
  readonly nested?: readonly string[]
}

/** A document after a partial one: what is absent stays, "" and [] clear, maps merge. Members without a value are left out. */
export function mergedBy<T extends object>({ kept, maps, nested = [] }: MergeLaw, before: T, given: Document): T {
  const known = before as Document
  const changes = Object.entries(given).filter(([name, value]) => value !== '' || !kept.includes(name))
  const merged = maps.flatMap((name) => {
    const map = given[name]
    return map === undefined
      ? []
      : [[name, mergedMap(known[name] as Document | undefined, map as Document, nested.includes(name))]]
  })
  const after = Object.entries({ ...known, ...Object.fromEntries(changes), ...Object.fromEntries(merged) })
  return Object.fromEntries(
    after.filter(([name, value]) => !isEmpty(value, maps.includes(name)) || kept.includes(name)),
  ) as T
}

/** A changed document with a member as it was where a request gives the empty text for it. */
export function unclearedName<T extends { readonly name: string }>(after: T, before: T): T {
  return after.name === '' ? { ...after, name: before.name } : after
}

function mergedMap(before: Document | undefined, given: Document, isNested: boolean): Document {
  const isRemoved = (name: string) => Object.hasOwn(given, name) && isEmpty(given[name], isNested)
  return Object.fromEntries(Object.entries({ ...before, ...given }).filter(([name]) => !isRemoved(name)))
}

function isEmpty(value: unknown, isMap: boolean): boolean {
  if (value === '' || value === undefined) return true
  if (Array.isArray(value)) return value.length === 0
  return isMap && Object.keys(value as object).length === 0
}
