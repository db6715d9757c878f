import type { PatchTable } from '../../src/core/patch/table.ts'
import { patches } from '../../src/generated/v1/patch.ts'
import { patchNotes } from '../../src/generated/v1/patch-notes.ts'
import { code, table, WIDE } from './markdown.ts'

/** One page for each operation that takes patch operations, and their index. */
export function patchPages(): Map<string, string> {
  const tables: readonly (PatchTable & { readonly operation: string })[] = Object.values(patches)
  const pages = new Map(tables.map((one) => [`patch-paths/${one.operation}.md`, page(one)]))
  const rows = tables.map(({ operation, rows }) => [`[${operation}](/patch-paths/${operation})`, String(rows.length)])
  return pages.set(
    'patch-paths/index.md',
    `# Patch paths

The Update operations of REST APIs take \`patchOperations\`. Each operation has a table of its paths, with the ops and values that they take and
the refusals of AWS. HTTP and WebSocket APIs have no patch operations: their updates replace the members that are sent.

${table(['operation', 'paths'], rows)}
`,
  )
}

function page({ operation, rows, otherwise }: PatchTable & { readonly operation: string }): string {
  const lines = rows.map((row) => [
    path(row.path),
    row.ops.join(', ') || 'none',
    value(row.value),
    refusals(row.refuse ?? {}),
    patchNotes[operation]?.[row.path]?.evidence.kind ?? '',
  ])
  return `${WIDE}# Patch paths of ${operation}

A patch operation is \`{ op, path, value }\`, or \`{ op: 'copy', from, path }\`. Values are strings: \`'true'\`, \`'100'\`. [v1.${operation}](/rules/v1.${operation})
lists all refusals of the operation.

${table(['path', 'ops', 'value', 'refusals', 'evidence'], lines)}

An op that a path does not take, and every other path, is refused:

${table(
  ['op', 'refusal'],
  Object.entries(otherwise).map(([op, error]) => [code(op), named(error)]),
)}
`
}

/** The refusals of a row, each with what leads to it: `value, empty: PatchValueInvalid`. */
function refusals(row: Readonly<Record<string, string>>): string {
  const causes = new Map<string, string[]>()
  for (const [cause, error] of Object.entries(row)) causes.set(error, [...(causes.get(error) ?? []), cause])
  return [...causes].map(([error, cause]) => `${cause.join(', ')}: ${named(error)}`).join('<br>')
}

function named(error: string | undefined): string {
  return error === undefined ? '' : `[${error}](/rules/v1.${error})`
}

/** A path that may be broken after each slash but the first. */
function path(text: string): string {
  return code(text).replaceAll(/(?<=\w|\})\/(?=[\w{])/g, '/<wbr>')
}

function value(schema: unknown): string {
  if (typeof schema !== 'object' || schema === null) return ''
  const { type, enum: values, pattern, minimum, maximum, minLength, maxLength } = schema as Record<string, unknown>
  const bounds = [
    Array.isArray(values) ? `one of ${values.map((one) => code(String(one))).join(', ')}` : '',
    pattern === undefined ? '' : `matches ${code(String(pattern))}`,
    minimum === undefined ? '' : `at least ${minimum}`,
    maximum === undefined ? '' : `at most ${maximum}`,
    maxLength === undefined ? '' : `${minLength ?? 0} to ${maxLength} characters`,
  ].filter((one) => one !== '')
  return [String(type ?? ''), ...bounds].join('; ')
}
