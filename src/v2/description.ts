/** A document, or what is said about one, without a description that is the empty text. */
export function withoutEmptyDescription<T extends { readonly description?: string }>(document: T): T {
  if (document.description !== '') return document
  const { description, ...rest } = document
  return rest as T
}

/** A changed document with the description that it had before where a request gives the empty text. */
export function keptDescription<T extends { readonly description?: string }>(after: T, before: T): T {
  if (after.description !== '') return after
  return before.description === undefined
    ? withoutEmptyDescription(after)
    : { ...after, description: before.description }
}
