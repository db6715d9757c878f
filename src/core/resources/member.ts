/** The value of a member deep in a document; names are joined with dots. */
export function memberAt(document: unknown, path: string): unknown {
  if (!path.includes('.')) return own(document, path)
  return path.split('.').reduce<unknown>(own, document)
}

/** A template with the values of its placeholders: `books/{bookId}`. Placeholders without a value stay empty. */
export function filledIn(template: string, values: unknown): string {
  return template.replace(/\{([\w.]+)\}/g, (_, path: string) => String(memberAt(values, path) ?? ''))
}

function own(holder: unknown, name: string): unknown {
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, name)) return undefined
  return (holder as Readonly<Record<string, unknown>>)[name]
}
