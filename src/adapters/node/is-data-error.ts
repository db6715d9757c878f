/** Whether an error means that a change could not be stored. The cause is then neither the request nor a bug. */
export function isDataError(error: unknown): error is Error & { readonly name: 'DataError' } {
  return error instanceof Error && error.name === 'DataError'
}
