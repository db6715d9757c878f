/** A document, or what is said about one, without a description that is the empty text. */
export function withoutEmptyDescription<T extends { readonly description?: string }>(document: T): T {
  if (document.description !== '') return document
  const { description, ...rest } = document
  return rest as T
}
