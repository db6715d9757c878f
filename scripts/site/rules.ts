import type { LedgerEntry } from '../../src/core/errors/evidence.ts'
import { rulePage } from '../../src/core/errors/rule-page.ts'
import { createApiGateway } from '../../src/index.ts'
import { plain, shortened, table, WIDE } from './markdown.ts'
import { KINDS, page, refusalsByRule } from './rule.ts'

/** The title of each part of the ledger. */
const PARTS: Readonly<Record<string, string>> = {
  front: 'Both versions',
  v1: 'REST APIs (v1)',
  v2: 'HTTP and WebSocket APIs (v2)',
  dataPlane: 'Deployed stages',
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
  const refusals = refusalsByRule()
  const pathOf = paths(entries)
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const link = (id: string): string => `[${plain(id)}](/${pathOf.get(id)})`
  const pages = new Map(
    entries.map((entry) => [`${pathOf.get(entry.id)}.md`, page(entry, refusals.get(entry.id), { byId, link })]),
  )
  return pages.set('rules/index.md', index(entries, link))
}

function index(entries: readonly LedgerEntry[], link: (id: string) => string): string {
  const evidence = ['recorded', 'documented', 'reported', 'assumed'] as const
  const parts = [...new Set(entries.map(({ id }) => id.split('.')[0] ?? ''))]
  const count = (part: string, kind?: string): number =>
    entries.filter((one) => one.id.startsWith(`${part}.`) && (kind === undefined || one.evidence.kind === kind)).length
  const sections = parts.flatMap((part) =>
    Object.entries(KINDS).flatMap(([kind, title]) => {
      const own = entries.filter((one) => one.kind === kind && one.id.startsWith(`${part}.`))
      if (own.length === 0) return []
      const rows = own.map((one) => [
        link(one.id),
        String(one.status ?? ''),
        plain(shortened(one.text ?? '')),
        one.evidence.kind,
      ])
      const heading = `${PARTS[part] ?? part}: ${title.toLowerCase()}`
      return [`## ${heading}\n\n${table(['rule', 'status', 'text', 'evidence'], rows)}`]
    }),
  )
  return `${WIDE}# Rules

Every claim about AWS is a rule with its evidence: *recorded* (a captured answer of AWS), *documented* (documentation or model of AWS),
*reported* (a user of AWS wrote it down) or *assumed* (a choice of this project). The journal entry of a request names the rule of its
answer. [Why is my request refused?](/errors#a-400-or-404-why-is-my-request-refused) shows how to find it.

<TableFilter placeholder="Filter by name, status or text, for example: 400 canary" />

${table(
  ['part', 'rules', ...evidence],
  parts.map((part) => [PARTS[part] ?? part, String(count(part)), ...evidence.map((kind) => String(count(part, kind)))]),
)}

${sections.join('\n\n')}
`
}
