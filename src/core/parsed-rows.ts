/**
 * A table whose rows are JSON texts, each parsed when it is first read. An engine skips a text far faster than it reads and
 * builds an object literal, and most rows are never read in a process.
 */
export function parsedRows<Table extends object>(texts: { readonly [Name in keyof Table]: string }): Table {
  const table = {}
  for (const name in texts) {
    Object.defineProperty(table, name, {
      enumerable: true,
      configurable: true,
      get() {
        const value: unknown = JSON.parse(texts[name])
        Object.defineProperty(table, name, { value, enumerable: true })
        return value
      },
    })
  }
  return table as Table
}
