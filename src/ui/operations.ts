import type { PatchRow } from '../core/patch/table.ts'
import { patches } from '../generated/v1/patch.ts'
import { patchNotes } from '../generated/v1/patch-notes.ts'
import { routes as restRoutes } from '../generated/v1/routes.ts'
import { routes as httpRoutes } from '../generated/v2/routes.ts'

/** A path of a patch table with the ops that it takes and values to choose from. */
export interface PatchChoice {
  readonly path: string
  readonly ops: readonly string[]
  readonly values: readonly string[]
  /** The source of an op `copy`. */
  readonly from?: string
}

/** An operation that the playground offers. */
export interface OperationChoice {
  readonly version: 'v1' | 'v2'
  readonly operation: string
  readonly method: string
  /** `/restapis/{restApiId}/stages` */
  readonly path: string
  readonly patch?: readonly PatchChoice[]
}

/** The modelled operations of both versions, with the patch tables. */
export function operationChoices(): OperationChoice[] {
  return [
    ...restRoutes.map(({ operation, method, path }) => {
      const table = Object.hasOwn(patches, operation) ? patches[operation as keyof typeof patches] : undefined
      return {
        version: 'v1' as const,
        operation,
        method,
        path,
        ...(table && { patch: table.rows.map((row) => choiceOf(operation, row)) }),
      }
    }),
    ...httpRoutes.map(({ operation, method, path }) => ({ version: 'v2' as const, operation, method, path })),
  ]
}

function choiceOf(operation: string, { path, ops, value, copy }: PatchRow): PatchChoice {
  const values = value?.type === 'boolean' ? ['true', 'false'] : (value?.enum ?? bounds(value))
  const own = patchNotes[operation]?.[path]?.example?.value
  const all = own === undefined || values.includes(own) ? values : [own, ...values]
  return { path, ops, values: all, ...(copy && { from: copy.from }) }
}

function bounds(value: PatchRow['value']): string[] {
  return [value?.minimum, value?.maximum].flatMap((bound) => (bound === undefined ? [] : [String(bound)]))
}
