import type { Evidence, LedgerEntry } from '../../src/core/errors/evidence.ts'
import { patches } from '../../src/generated/v1/patch.ts'
import { fixtureFiles } from '../../src/sample-data/fixtures.ts'
import { code, fenced, plain, shortened, table } from './markdown.ts'
import { operationsOf, refusalsOf } from './raised.ts'

/** A refusal of the sample data: a request and its answer, or the reason why there is none. */
interface Refusal {
  readonly rule: string
  readonly reason?: string
  readonly operation?: string
  readonly change?: string
  readonly given?: object
  readonly request?: { readonly method: string; readonly url: string; readonly body?: string | object }
  readonly answer?: {
    readonly status: number
    readonly headers: Readonly<Record<string, string>>
    readonly body?: unknown
  }
}

/** The data of other rules that a page needs. */
interface Others {
  readonly byId: ReadonlyMap<string, LedgerEntry>
  readonly link: (id: string) => string
}

/** The operations of v1 that have a patch table. */
const tables: Readonly<Record<string, unknown>> = Object.fromEntries(
  Object.values(patches).map(({ operation }) => [operation, true]),
)

/** The title of each kind of rule, in the plural. */
export const KINDS: Readonly<Record<string, string>> = {
  error: 'Refusals',
  operation: 'Operations',
  behaviour: 'Behaviours',
  patch: 'Patch paths',
  quota: 'Quotas',
  answer: 'Answers',
}

/** The refusals of the sample data by their rules. */
export function refusalsByRule(): Map<string, Refusal> {
  const files = fixtureFiles({ seed: 1, count: 1, only: ['refusals'], formats: ['json'] })
  const refusals = JSON.parse(files.get('refusals.json') ?? '[]') as readonly Refusal[]
  return new Map(refusals.map((one) => [one.rule, one]))
}

/** The page of one rule: text, evidence, operations, and a request that triggers it. */
export function page(entry: LedgerEntry, refusal: Refusal | undefined, others: Others): string {
  const { id, kind, status, text } = entry
  const shown = kind === 'operation' ? code(text) : plain(text)
  return `---
outline: false
pageClass: stacked
prev: false
next: false
---

# ${plain(id)}

> ${kind === 'error' && status !== undefined ? `**${status}** ` : ''}${shown}

${facts(entry, others)
  .map(([name, value]) => `- **${name}:** ${value}`)
  .join('\n')}
${kind === 'operation' ? refusals(id, others) : ''}${example(refusal)}
The same at the terminal:

${fenced('console', `$ npx apigateway-understudy explain '${id}'`)}

[All rules](/rules/)
`
}

function facts(entry: LedgerEntry, { link }: Others): (readonly [name: string, value: string])[] {
  const { id, kind, status, evidence, seen, elsewhere, option } = entry
  const raised = operationsOf.get(id) ?? []
  const operations = kind === 'patch' ? [id.split(':')[0] ?? ''] : raised.length > 0 ? raised.slice(0, 3) : [id]
  const patched = operations.flatMap((one) => {
    const name = one.replace(/^v1\./, '')
    return Object.hasOwn(tables, name) ? [name] : []
  })
  const rows: readonly (readonly [name: string, value: string | undefined])[] = [
    ['Kind', (KINDS[kind] ?? kind).replace(/s$/, '').toLowerCase()],
    ['Status', kind === 'error' ? undefined : status?.toString()],
    ['Evidence', proof(evidence)],
    ['Operations of this evidence', seen?.map(code).join(', ')],
    ['Evidence for other operations', elsewhere && proof(elsewhere)],
    ['Option', option && `${code(option)}, see [options](/reference/options)`],
    ['Operations', raised.map(link).join(', ')],
    ['Patch paths', patched.map((name) => `[${name}](/patch-paths/${name})`).join(', ')],
  ]
  return rows.flatMap(([name, value]) => (value ? [[name, value] as const] : []))
}

function proof({ kind, source }: Evidence): string {
  return `${kind} (${sourced(source)})`
}

/** The refusals of an operation, by status. */
function refusals(id: string, { byId, link }: Others): string {
  const entries = (refusalsOf.get(id) ?? []).flatMap((refusal) => byId.get(refusal) ?? [])
  if (entries.length === 0) return ''
  const rows = [...entries]
    .sort((a, b) => (a.status ?? 0) - (b.status ?? 0))
    .map((one) => [String(one.status ?? ''), plain(shortened(one.text)), link(one.id)])
  return `
## Why it is refused

A request can also be refused before it reaches the operation, for example for an unknown path or a wrong signature: see the rules that
begin with \`front.\` in [all rules](/rules/).

${table(['status', 'text', 'rule'], rows)}
`
}

function example(refusal: Refusal | undefined): string {
  if (!refusal) return ''
  const { reason, change, given, request, answer } = refusal
  if (reason !== undefined || !request || !answer)
    return `\n## Example\n\nThere is no example request. ${plain(reason ?? '')}\n`
  const sent = [`${request.method} ${request.url}`, ...(request.body === undefined ? [] : ['', json(request.body)])]
  const got = [
    `HTTP/1.1 ${answer.status}`,
    ...Object.entries(answer.headers).map(([name, value]) => `${name}: ${value}`),
    '',
    json(answer.body),
  ]
  return `
## A request that breaks it

The difference from an accepted request: ${changed(change ?? '')}${given ? `, with the options ${code(JSON.stringify(given))}` : ''}.

${fenced('http', sent.join('\n'))}

The answer:

${fenced('http', got.join('\n'))}
`
}

/** The mistake of the request: names and values as code, sentences as text. */
function changed(change: string): string {
  const patch = /^patch (\{.*)$/.exec(change)
  if (patch) return `the patch operation ${code(patch[1] ?? '')}`
  const member = /^([\w.-]+) is (.*)$/s.exec(change)
  return member ? `${code(member[1] ?? '')} is ${code(member[2] ?? '')}` : plain(change)
}

function json(value: unknown): string {
  if (value === undefined) return ''
  if (typeof value !== 'string') return JSON.stringify(value, null, 2)
  try {
    return JSON.stringify(JSON.parse(value), null, 2)
  } catch {
    return value
  }
}

/** A source with its links: addresses, and issues of GitHub as `owner/repository#1`. */
function sourced(source: string): string {
  return source
    .split(/(https?:\/\/[^\s,;)]+|\b[\w.-]+\/[\w.-]+#\d+)/)
    .map((part) => {
      if (part.startsWith('http')) return `<${part}>`
      const issue = /^([\w.-]+\/[\w.-]+)#(\d+)$/.exec(part)
      return issue ? `[${plain(part)}](https://github.com/${issue[1]}/issues/${issue[2]})` : plain(part)
    })
    .join('')
}
