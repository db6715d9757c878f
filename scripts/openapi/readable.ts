import { fixtureFiles } from '../../src/sample-data/fixtures.ts'
import { kebab } from '../../src/sample-data/print.ts'
import { type ErrorNote, type PatchNote, readSpec } from '../generate/spec.ts'

/**
 * Extensions for our generator only, and `x-rules`: its texts are in the descriptions, and both would exceed the size of
 * the tarball.
 */
const INTERNAL: ReadonlySet<string> = new Set(['x-faker', 'x-sdk', 'x-probes', 'x-sdk-names', 'x-rules'])
const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head'] as const
/** A behaviour of more operations than this is described once, in the description of the document. */
const MANY = 12
/** Examples that are longer, in characters of JSON, hide the page instead of explaining it. */
const LONGEST_EXAMPLE = 3000

type Spec = ReturnType<typeof readSpec>
type Json = Record<string, unknown>

interface Operation extends Json {
  readonly operationId: string
  readonly description?: string
  readonly 'x-errors'?: readonly string[]
  readonly 'x-rules'?: readonly string[]
  readonly 'x-patch'?: PatchNote
  readonly requestBody?: Json
  readonly responses?: Readonly<Record<string, Json>>
}

interface Call {
  readonly request: { readonly body?: unknown }
  readonly answer: { readonly status: number; readonly body?: unknown }
}

/**
 * The OpenAPI document of a version for other tools: refusals, behaviours and patch tables are in the descriptions, bodies have
 * examples, and signatures are optional, so that a mock server answers requests without one.
 */
export function readableDocument(version: 'v1' | 'v2'): object {
  const spec = readSpec(`spec/${version}`)
  const document = structuredClone(spec.document) as unknown as Json & {
    info: Json
    paths: Record<string, Json>
    security?: object[]
  }
  const { names, shared } = behaviours(spec)
  const calls = callsOf(version)
  for (const item of Object.values(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method] as Operation | undefined
      if (operation) item[method] = described(operation, spec, names, calls.get(kebab(operation.operationId)))
    }
  }
  const { description = '' } = document.info
  const common = shared.map((name) => `- ${spec.rules[name]?.text}`).join('\n')
  document.info = { ...document.info, description: `${description}\n\n**Behaviour of many operations**\n\n${common}` }
  const security = document.security?.length ? { security: [{}, ...document.security] } : {}
  // The texts of the errors are in the descriptions, and `understudy rules` has their evidence.
  const { 'x-errors': _, ...components } = document.components as Json
  return withoutInternal({ ...document, components, ...security }) as object
}

function behaviours({ document, rules }: Spec): { names: ReadonlySet<string>; shared: readonly string[] } {
  const count = new Map<string, number>()
  for (const item of Object.values(document.paths ?? {})) {
    for (const method of METHODS) {
      const operation = (item as Json)[method] as Operation | undefined
      for (const name of operation?.['x-rules'] ?? []) count.set(name, (count.get(name) ?? 0) + 1)
    }
  }
  const shared = Object.keys(rules).filter((name) => (count.get(name) ?? 0) > MANY)
  return { names: new Set(Object.keys(rules).filter((name) => !shared.includes(name))), shared }
}

function described(operation: Operation, spec: Spec, own: ReadonlySet<string>, call: Call | undefined): Operation {
  const rules = (operation['x-rules'] ?? [])
    .filter((name) => own.has(name))
    .map((name) => `- ${spec.rules[name]?.text}`)
  const errors = (operation['x-errors'] ?? []).flatMap((name) => refusal(name, spec.errors[name]))
  const patch = operation['x-patch']
  const parts = [
    operation.description ?? '',
    rules.length > 0 ? `**Behaviour**\n\n${rules.join('\n')}` : '',
    patch ? `**Patch operations**\n\n${patchTable(patch)}` : '',
    errors.length > 0 ? `**Refusals**\n\n| status | text | rule |\n| --- | --- | --- |\n${errors.join('\n')}` : '',
  ].filter((part) => part !== '')
  return { ...operation, ...(parts.length > 0 && { description: parts.join('\n\n') }), ...exampled(operation, call) }
}

function refusal(name: string, error: ErrorNote | undefined): string[] {
  return error ? [`| ${error.status} | ${cell(`${error.type}: ${error.message}`)} | ${name} |`] : []
}

function patchTable({ rows }: PatchNote): string {
  const lines = rows.map(({ path, ops }) => `| ${cell(`\`${path}\``)} | ${ops.join(', ') || 'none'} |`)
  return `| path | ops |\n| --- | --- |\n${lines.join('\n')}`
}

/** Text in a cell of a table of Markdown. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}

/** The bodies of an operation with the examples of a call. References to shared bodies stay as they are. */
function exampled({ requestBody, responses = {} }: Operation, call: Call | undefined): Partial<Operation> {
  if (!call) return {}
  const { request, answer } = call
  const status = String(answer.status)
  const response = responses[status]
  return {
    ...(requestBody && { requestBody: withExample(requestBody, request.body) }),
    ...(response && { responses: { ...responses, [status]: withExample(response, answer.body) } }),
  }
}

function withExample(body: Json, example: unknown): Json {
  const content = body.content as Readonly<Record<string, Json>> | undefined
  const media = content?.['application/json']
  if (!media || typeof example !== 'object' || JSON.stringify(example).length > LONGEST_EXAMPLE) return body
  return { ...body, content: { ...content, 'application/json': { ...media, example } } }
}

/** One successful call of each operation, from the sample data. */
function callsOf(version: string): Map<string, Call> {
  const files = fixtureFiles({ seed: 1, count: 1, only: [version], formats: ['json'] })
  const calls = [...files].flatMap(([path, text]): [string, Call][] => {
    const [first] = (JSON.parse(text) as { calls?: Call[] }).calls ?? []
    return first && path.startsWith(`${version}/`) ? [[path.slice(version.length + 1, -'.json'.length), first]] : []
  })
  return new Map(calls)
}

function withoutInternal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutInternal)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([name]) => !INTERNAL.has(name))
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutInternal(inner)]))
}
