import type { PatchOp } from './table.ts'

/** One operation of a patch, as it came in. */
export interface PatchOperation {
  readonly op?: string | undefined
  readonly path?: string | undefined
  readonly value?: string | undefined
  readonly from?: string | undefined
}

/** Hooks of a patch where a table is not enough. */
export interface PatchHooks<T> {
  /**
   * The object that is created when an operation writes into a member that is not there yet: `at` are the names on the
   * way to it. The default is `{}`.
   */
  grow?(at: readonly string[], document: T): Readonly<Record<string, unknown>> | undefined
  /** A look at a value before it is written; throws to refuse it. `at` are the names on the way to the member. */
  assertValue?(at: readonly string[], value: unknown, document: T, op: PatchOp): void
  /** Operations outside of the table that may be meant by a refused one; each was tried. */
  propose?(): readonly PatchOperation[]
  /** A look at the document after all operations; throws to refuse it. */
  check?(document: T): void
}
