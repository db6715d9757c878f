import type { PatchRow, PatchRowNote } from '../core/patch/table.ts'
import { patches } from '../generated/v1/patch.ts'
import { patchNotes } from '../generated/v1/patch-notes.ts'

/** A row of a patch table with its example and its evidence. */
export type NotedPatchRow = PatchRow & PatchRowNote

/** The rows of the patch table of an operation, in its order. No rows for an operation that takes no patch operations. */
export function notedPatchRows(operation: string): readonly NotedPatchRow[] {
  if (!Object.hasOwn(patches, operation)) return []
  return patches[operation as keyof typeof patches].rows.map((row) => {
    const note = patchNotes[operation]?.[row.path]
    if (!note) throw new Error(`The path ${row.path} of ${operation} has no note.`)
    return { ...row, ...note }
  })
}
