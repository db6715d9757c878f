/** A member in which two documents differ. `undefined` means an absent member. */
export interface Difference {
  /** The names and positions on the way to the member. */
  readonly path: readonly string[]
  readonly wanted: unknown
  readonly found: unknown
}

/**
 * The members in which `found` differs from `wanted`. Maps are compared by key, lists of as many maps by position, and everything else
 * as a whole.
 */
export function differences(wanted: unknown, found: unknown, path: readonly string[] = []): Difference[] {
  if (isMap(wanted) && isMap(found)) {
    const names = [...new Set([...Object.keys(wanted), ...Object.keys(found)])]
    return names.flatMap((name) => differences(own(wanted, name), own(found, name), [...path, name]))
  }
  if (isSame(wanted, found)) return []
  if (isListOfMaps(wanted) && isListOfMaps(found) && wanted.length === found.length) {
    return wanted.flatMap((entry, i) => differences(entry, found[i], [...path, String(i)]))
  }
  // A map that is missing on one side: the members that it would have.
  if (isMap(wanted) && found === undefined && Object.keys(wanted).length > 0) return differences(wanted, {}, path)
  return [{ path, wanted, found }]
}

export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, i) => isSame(one, b[i]))
  if (!isMap(a) || !isMap(b)) return false
  const names = Object.keys(a)
  return (
    names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && isSame(a[name], b[name]))
  )
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isListOfMaps(value: unknown): value is readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) && value.length > 0 && value.every(isMap)
}

function own(map: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(map, name) ? map[name] : undefined
}
