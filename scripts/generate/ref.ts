/** Resolves a `$ref`. Other values are returned unchanged. */
export function resolve<T>(document: object, thing: unknown): T {
  const ref = (thing as { $ref?: string } | undefined)?.$ref
  if (!ref) return thing as T
  let found: unknown = document
  for (const name of ref.slice(2).split('/')) found = (found as Record<string, unknown> | undefined)?.[name]
  if (found === undefined) throw new Error(`$ref ${ref} points at nothing`)
  return resolve<T>(document, found)
}
