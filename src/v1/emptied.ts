type Document = Readonly<Record<string, unknown>>

/** A changed document without the maps and lists that the change emptied. One that was given empty stays. */
export function withoutEmptied<T extends object>(before: T, after: T, members: readonly (keyof T & string)[]): T {
  const was = before as Document
  const is = after as Document
  const emptied = members.filter((name) => isEmpty(is[name]) && was[name] !== undefined && !isEmpty(was[name]))
  if (emptied.length === 0) return after
  return Object.fromEntries(Object.entries(is).filter(([name]) => !(emptied as string[]).includes(name))) as T
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}
