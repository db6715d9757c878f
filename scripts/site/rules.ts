import type { LedgerEntry } from '../../src/core/errors/evidence.ts'
import { rulePage } from '../../src/core/errors/rule-page.ts'
import { createApiGateway } from '../../src/index.ts'
import { fixtureFiles } from '../../src/sample-data/fixtures.ts'
import { code, fenced, plain, table, WIDE } from './markdown.ts'

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

const KINDS: Readonly<Record<string, string>> = {
  error: 'Refusals',
  operation: 'Operations',
  behaviour: 'Behaviours',
  patch: 'Patch paths',
  quota: 'Quotas',
  answer: 'Answers of a deployed stage',
}

/** The path of the page of each rule, without an ending. Paths differ by more than the case of letters. */
function paths(entries: readonly LedgerEntry[]): Map<string, string> {
  const taken = new Set<string>()
  return new Map(
    entries.map(({ id }) => {
      const name = rulePage(id)
      let path = name
      for (let n = 2; taken.has(path.toLowerCase()); n++) path = `${name}-${n}`
      taken.add(path.toLowerCase())
      return [id, path]
    }),
  )
}

/** One page for each rule of the ledger, and their index. */
export function rulePages(): Map<string, string> {
  const entries = createApiGateway().rules
  const refusals = JSON.parse(
    fixtureFiles({ seed: 1, count: 1, only: ['refusals'], formats: ['json'] }).get('refusals.json') ?? '[]',
  ) as readonly Refusal[]
  const known = new Map(refusals.map((one) => [one.rule, one]))
  const pathOf = paths(entries)
  const pages = new Map(entries.map((entry) => [`${pathOf.get(entry.id)}.md`, page(entry, known.get(entry.id))]))
  return pages.set('rules/index.md', index(entries, pathOf))
}

function index(entries: readonly LedgerEntry[], pathOf: ReadonlyMap<string, string>): string {
  const evidence = ['recorded', 'documented', 'reported', 'assumed'] as const
  const versions = [...new Set(entries.map(({ id }) => id.split('.')[0] ?? ''))]
  const count = (version: string, kind?: string): number =>
    entries.filter((one) => one.id.startsWith(`${version}.`) && (kind === undefined || one.evidence.kind === kind))
      .length
  const sections = versions.flatMap((version) =>
    Object.entries(KINDS).flatMap(([kind, title]) => {
      const own = entries.filter((one) => one.kind === kind && one.id.startsWith(`${version}.`))
      if (own.length === 0) return []
      const rows = own.map((one) => [
        `[${plain(one.id)}](/${pathOf.get(one.id)})`,
        String(one.status ?? ''),
        plain(one.text ?? ''),
        one.evidence.kind,
      ])
      return [`## ${version}: ${title}\n\n${table(['rule', 'status', 'text', 'evidence'], rows)}`]
    }),
  )
  return `${WIDE}# Rules

Every claim about AWS is a rule with its evidence: *recorded* (a captured answer of AWS), *documented* (documentation or model of AWS),
*reported* (a user of AWS wrote it down) or *assumed* (a choice of this project). Journal entries name the rule of each answer.

${table(
  ['version', 'rules', ...evidence],
  versions.map((version) => [version, String(count(version)), ...evidence.map((kind) => String(count(version, kind)))]),
)}

${sections.join('\n\n')}
`
}

function page(entry: LedgerEntry, refusal: Refusal | undefined): string {
  const { id, kind, status, text = '', evidence, seen, elsewhere } = entry
  const facts = [
    ['kind', (KINDS[kind] ?? kind).replace(/s$/, '').toLowerCase()],
    ...(status === undefined ? [] : [['status', String(status)]]),
    ['evidence', `${evidence.kind}: ${sourced(evidence.source)}`],
    ...(seen ? [['seen in', seen.map(code).join(', ')]] : []),
    ...(elsewhere ? [['in other operations', `${elsewhere.kind}: ${sourced(elsewhere.source)}`]] : []),
  ]
  return `---
outline: false
---

# ${plain(id)}

${text === '' ? '' : kind === 'error' ? fenced('text', text) : plain(text)}

${facts.map(([name, value]) => `- **${name}**: ${value}`).join('\n')}
${example(refusal)}
${fenced('console', `$ npx apigateway-understudy explain ${id}`)}
`
}

function example(refusal: Refusal | undefined): string {
  if (!refusal) return ''
  const { reason, change, given, request, answer } = refusal
  if (reason !== undefined || !request || !answer)
    return `\nNo request of the fixtures breaks this rule: ${plain(reason ?? '')}\n`
  const sent = [`${request.method} ${request.url}`, ...(request.body === undefined ? [] : ['', json(request.body)])]
  const got = [
    `HTTP/1.1 ${answer.status}`,
    ...Object.entries(answer.headers).map(([name, value]) => `${name}: ${value}`),
    '',
    json(answer.body),
  ]
  return `
## A request that breaks it

${plain(change ?? '')}${given ? `, with the options ${code(JSON.stringify(given))}` : ''}

${fenced('http', sent.join('\n'))}

${fenced('http', got.join('\n'))}
`
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

/** A source with its links: addresses, and issues of GitHub as `owner/repository#1` or `repository#1`. */
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
