/** The named members of a document, if present. The service ignores other members of a request. */
export function membersOf<T extends object, const Name extends keyof T & string>(
  from: T,
  names: readonly Name[],
): Pick<T, Name> {
  const found = names.filter((name) => Object.hasOwn(from, name)).map((name) => [name, from[name]])
  return Object.fromEntries(found) as Pick<T, Name>
}

/** A copy of a map without some of its keys. */
export function without<T>(map: Readonly<Record<string, T>>, keys: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(map).filter(([key]) => !keys.includes(key)))
}

/** The value of a key that a caller chose: `constructor` is an ordinary name. */
export function at<T>(map: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined
}
