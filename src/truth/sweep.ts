import { filledIn } from './bindings.ts'
import { CATALOGUES, type Operations, operationsOf } from './catalogue.ts'
import type { Client } from './client.ts'
import { isSuccess, refusalOf } from './rehearsal.ts'
import type { Call } from './types.ts'

/** Created top-level resources of an account; deleting them deletes their parts. */
interface Made {
  readonly what: string
  readonly remove: Call
}

/** The resources that a sweep could not remove, with reasons. */
export interface LeftBehind {
  readonly what: string
  readonly reason: string
}

/**
 * Removes the resources that the first `done` calls of a plan created, in reverse order. Resources that no longer exist are
 * skipped. Returns those that could not be removed.
 */
export async function sweep(
  client: Client,
  calls: readonly Call[],
  done: number,
  bindings: ReadonlyMap<string, string>,
): Promise<readonly LeftBehind[]> {
  const left: LeftBehind[] = []
  for (const { what, remove } of madeBy(calls.slice(0, done)).reverse()) {
    const reply = await client.send({ ...remove, input: filledIn(remove, bindings) })
    if (!isSuccess(reply) && reply.status !== 404) left.push({ what, reason: refusalOf(reply) })
  }
  return left
}

/** The deletions of what calls make at the top of an account, in the order of the calls. */
function madeBy(calls: readonly Call[]): Made[] {
  return calls.flatMap((call): Made[] => {
    const found = creationOf(call)
    if (!found?.operations.delete) return []
    const { key, operations } = found
    const name = Object.entries(call.binds ?? {}).find(([, member]) => member === key)?.[0]
    const value = name === undefined ? call.input[key] : { bound: name }
    const parameter = /\{(\w+)\}/.exec(operations.delete?.path ?? '')?.[1] ?? ''
    const remove: Call = {
      version: call.version,
      operation: operations.delete?.operation ?? '',
      input: { [parameter]: value },
    }
    return [{ what: name ?? `${call.operation} ${String(value)}`, remove }]
  })
}

function creationOf({ version, operation }: Call): { key: string; operations: Operations } | undefined {
  const catalogue = CATALOGUES[version]
  for (const row of Object.values(catalogue.rows)) {
    const operations = operationsOf(catalogue, row)
    if (row.parent === undefined && row.key && operations.create?.operation === operation) {
      return { key: row.key.member, operations }
    }
  }
  return undefined
}
