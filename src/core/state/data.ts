/** Where a document stands: names from the outside to the inside. */
export type StatePath = readonly string[]

/** A document at its place. */
export interface StoredDocument {
  readonly place: StatePath
  readonly document: unknown
}

/** A document that is new at its place; without one, that the place and all below it are empty from now on. */
export interface Change {
  readonly place: StatePath
  readonly document?: unknown
}

/** Where the state of a gateway is kept besides memory. Documents are JSON. */
export interface Data {
  /** The name in messages: the path of a file. */
  readonly name: string
  /** Everything that is kept, in the order in which the places were first written: lists of the newest first depend on it. */
  read(): Iterable<StoredDocument>
  /** Makes all of these changes, in their order, so that they outlive the process; or throws and makes none. */
  write(changes: readonly Change[]): void
}

/** Stored data cannot be used, or a change could not be stored. The message has the problem, the path and the remedy. */
export class DataError extends Error {
  override readonly name = 'DataError'
}
