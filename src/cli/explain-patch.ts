import { oneLine } from '../adapters/printable.ts'
import { didYouMean } from '../core/schema/nearest.ts'
import { createApiGateway } from '../index.ts'
import { patchedOperations, tried } from '../sample-data/explain.ts'
import { UsageError } from './command.ts'
import { sourceOf } from './rules.ts'

/** `v1 UpdateStage /variables/color=blue`, or with another operation: `UpdateStage remove /variables/color`. */
const PATCH = /^(?:v1[ .])?(\w+) (?:(add|remove|replace|move|copy|test) )?(\/[^=]*)(?:=(.*))?$/s

export function isPatch(text: string): boolean {
  return PATCH.test(text)
}

/** Tries a patch operation on the sample state, and describes the answer of the service and its evidence. */
export function explainPatch(text: string, json: boolean): void {
  const [, operation = '', named, path = '', value] = PATCH.exec(text) ?? []
  if (!patchedOperations.includes(operation)) {
    throw new UsageError(
      `no operation "${operation}" accepts patch operations.${didYouMean(operation, patchedOperations)}`,
    )
  }
  const op = named ?? (value === undefined ? 'remove' : 'replace')
  const { answer, rule, hint } = tried(operation, { op, path, ...(value !== undefined && { value }) })
  const { rules } = createApiGateway()
  const isRefused = answer.status >= 400
  // The row of the path is the evidence for an accepted operation.
  const row = rules.find(({ id }) => id === (isRefused ? rule : `v1.${operation}:${path}`))
  const { message } = (answer.body ?? {}) as { message?: string }
  const found = {
    operation: `${op} ${path}${value === undefined ? '' : ` = ${value}`}`,
    status: answer.status,
    rule: row?.id ?? rule,
    ...(isRefused && { message }),
    ...(row && { evidence: `${row.evidence.kind}: ${sourceOf(row)}` }),
    ...(hint !== undefined && { hint }),
  }
  if (json) {
    process.stdout.write(`${JSON.stringify(found, null, 2)}\n`)
    return
  }
  const rows = Object.entries(found).map(([name, one]) => `${name.padEnd(10)}${oneLine(String(one))}`)
  process.stdout.write(`${rows.join('\n')}\n`)
}
