/** A part is missing from a bundle for browsers. The message names the import that adds it. */
export class NotInBundleError extends Error {
  override readonly name = 'NotInBundleError'
}
