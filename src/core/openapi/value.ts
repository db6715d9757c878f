/** An unchecked object of a document. */
export type Members = Readonly<Record<string, unknown>>

const EMPTY: Members = Object.freeze({})

export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Far above any status code. */
const FAR = 2 ** 32 - 2

/**
 * As `Object.fromEntries`, for members that are named by status codes. An engine keeps members that are named by numbers in an array as long
 * as the largest number, 5 kB for 404, unless one of the numbers was far above the others.
 */
export function byStatusCode<Member>(entries: Iterable<readonly [string, Member]>): Record<string, Member> {
  const members: Record<string, Member | undefined> = {}
  members[FAR] = undefined
  delete members[FAR]
  for (const [name, value] of entries) {
    if (name === '__proto__')
      Object.defineProperty(members, name, { value, enumerable: true, configurable: true, writable: true })
    else members[name] = value
  }
  return members as Record<string, Member>
}

/** The object in a place, or an empty one where something else stands. */
export function membersAt(value: unknown, ...path: readonly string[]): Members {
  const found = valueAt(value, path)
  return isMembers(found) ? found : EMPTY
}

/** The value at a place, by own members only. */
export function valueAt(value: unknown, path: readonly string[]): unknown {
  let found = value
  for (const name of path) {
    if (!isMembers(found) || !Object.hasOwn(found, name)) return undefined
    found = found[name]
  }
  return found
}

/** A value as text where it is a text, a number or a boolean: YAML reads many an unquoted text as one of these. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}

/** The texts of a list. */
export function textsOf(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined
  return value.flatMap((one) => textOf(one) ?? [])
}

/** A map of texts, without what is none. */
export function textMapOf(value: unknown): Record<string, string> | undefined {
  if (!isMembers(value)) return undefined
  const entries = Object.entries(value).flatMap(([name, one]): [string, string][] => {
    const text = textOf(one)
    return text === undefined ? [] : [[name, text]]
  })
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

/** A flag, also where it is written as a text. */
export function flagOf(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value
  return typeof value === 'string' ? value.toLowerCase() === 'true' : undefined
}

/** A whole number, also where it is written as a text. */
export function integerOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isInteger(number) ? number : undefined
}

/** A status code as text. */
export function statusCodeOf(value: unknown): string | undefined {
  const text = textOf(value)
  return text !== undefined && /^[1-5]\d\d$/.test(text) ? text : undefined
}

/** An object without the members that are `undefined`. */
export function given<T extends object>(members: T): { [Name in keyof T]: Exclude<T[Name], undefined> } {
  const found: Partial<T> = {}
  for (const name in members) if (members[name] !== undefined) found[name] = members[name]
  return found as { [Name in keyof T]: Exclude<T[Name], undefined> }
}
