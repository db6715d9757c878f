/** A bundle for browsers leaves something out that was asked for. The message says what to import. */
export class NotInBundleError extends Error {
  override readonly name = 'NotInBundleError'
}
