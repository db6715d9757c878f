/**
 * A table whose rows are JSON texts, each parsed when it is first read. An engine skips a text far faster than it reads and
 * builds an object literal, and most rows are never read in a process. The texts are kept as they are until then, because
 * importing should not even touch every row.
 */
export function parsedRows<Table extends object>(texts: { readonly [Name in keyof Table]: string }): Table {
  const rows: Record<string | symbol, unknown> = texts
  return new Proxy(rows, {
    get: (_, name) => {
      const row = rows[name]
      if (typeof row !== 'string' || !Object.hasOwn(rows, name)) return row
      const value: unknown = JSON.parse(row)
      rows[name] = value
      return value
    },
  }) as Table
}
