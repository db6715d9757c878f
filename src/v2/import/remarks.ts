/** The messages about a document. */
export interface Remarks {
  readonly importInfo: string[]
  readonly warnings: string[]
  readonly errors: string[]
}
