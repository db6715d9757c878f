/**
 * A document with its defaults. The given members come first, in their order, and what was left out follows: a document that is
 * complete stays as it is, to the byte of its JSON.
 */
export function completed<T extends object>(given: Partial<T>, defaults: Partial<T>): T {
  const missing = Object.entries(defaults).filter(([name, value]) => value !== undefined && !Object.hasOwn(given, name))
  return (missing.length === 0 ? given : { ...given, ...Object.fromEntries(missing) }) as T
}
