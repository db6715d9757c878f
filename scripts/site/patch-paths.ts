import type { PatchTable } from '../../src/core/patch/table.ts'
import { patches } from '../../src/generated/v1/patch.ts'
import { code, table, WIDE } from './markdown.ts'

/** One page for each operation that takes patch operations, and their index. */
export function patchPages(): Map<string, string> {
  const tables: readonly (PatchTable & { readonly operation: string })[] = Object.values(patches)
  const pages = new Map(tables.map((one) => [`patch-paths/${one.operation}.md`, page(one)]))
  const rows = tables.map(({ operation, rows }) => [`[${operation}](/patch-paths/${operation})`, String(rows.length)])
  return pages.set(
    'patch-paths/index.md',
    `# Patch paths

The Update operations of REST APIs take \`patchOperations\`. Each operation has a table of its paths, the ops that they take, and what AWS
answers otherwise. HTTP and WebSocket APIs have no patch operations: their updates replace the members that are sent.

${table(['operation', 'paths'], rows)}
`,
  )
}

function page({ operation, rows, otherwise }: PatchTable & { readonly operation: string }): string {
  const named = (error: string | undefined): string => (error === undefined ? '' : `[${error}](/rules/v1.${error})`)
  const lines = rows.map((row) => {
    const refusals = Object.entries(row.refuse ?? {}).map(([what, error]) => `${what}: ${named(error)}`)
    return [
      path(row.path),
      row.ops.map(code).join(' ') || 'none',
      value(row.value),
      refusals.join('<br>'),
      'evidence' in row ? String((row.evidence as { kind: string }).kind) : '',
    ]
  })
  return `${WIDE}# ${operation}

${table(['path', 'ops', 'value', 'refused with', 'evidence'], lines)}

Other ops on these paths are refused with:

${table(
  ['op', 'refusal'],
  Object.entries(otherwise).map(([op, error]) => [code(op), named(error)]),
)}
`
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
