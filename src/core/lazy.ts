/** An object whose members are created when they are first read. Unread members are neither created nor loaded. */
export function lazily<Members extends object>(
  make: {
    readonly [Name in keyof Members]-?: () => Members[Name]
  },
): Members {
  const members = {}
  for (const [name, value] of Object.entries<() => unknown>(make)) {
    Object.defineProperty(members, name, {
      configurable: true,
      enumerable: true,
      get: () => {
        const found = value()
        Object.defineProperty(members, name, { value: found, enumerable: true })
        return found
      },
    })
  }
  return members as Members
}
