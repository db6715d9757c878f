/** Whether something failed because the change could not be kept: nobody's mistake in what was asked, and no bug. */
export function isDataError(error: unknown): error is Error & { readonly name: 'DataError' } {
  return error instanceof Error && error.name === 'DataError'
}
