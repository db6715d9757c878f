import { oneLine } from '../../../adapters/printable.ts'
import { brief, type Report, scoreOf, totals } from '../report.ts'
import type { Exchange, Verdict } from '../verdict.ts'

/** For people at a terminal: each rule that differs, with both answers. */
export function pretty(report: Report): string {
  const { verdicts, rules, left, name, seconds } = report
  const texts = new Map(rules.map((row) => [row.id, `${row.evidence.kind}: ${row.text}`]))
  const different = verdicts.filter(({ outcome }) => outcome === 'different')
  const blocks = different.map((verdict) => block(verdict, texts.get(verdict.rule) ?? ''))
  const counts = totals(report)
  const reasons = Object.entries(countBy(verdicts.flatMap(({ reason }) => reason ?? [])))
  const unsteady = verdicts.filter((verdict) => verdict.unsteady)
  return `${[
    ...blocks,
    ...reasons.map(([reason, count]) => `not asked (${count}): ${oneLine(reason)}`),
    ...unsteady.map(
      ({ rule }) => `unsteady: ${rule} was answered in two ways; this comparison compares too much there.`,
    ),
    ...left.map((path) => `left behind: ${path}`),
    `${name}: ${scoreOf(report)}; ${counts.different} differ, ${counts['not asked']} not asked, ${seconds.toFixed(1)} s`,
  ].join('\n')}\n`
}

function block(verdict: Verdict, text: string): string {
  const lines = verdict.exchanges.filter(({ differences }) => differences.length > 0).flatMap(exchangeLines)
  return [verdict.rule, `  ${brief(oneLine(text), 160)}`, ...lines, ''].join('\n')
}

function exchangeLines({ request, operation, differences }: Exchange): string[] {
  return [
    `  ${operation ?? ''} ${request.method} ${oneLine(request.url)}`.replace(/^ +/, '  '),
    ...differences.flatMap(({ kind, at, ours, theirs }) => [
      `    ${kind}${at === '' ? '' : ` at ${oneLine(at)}`}`,
      `      ours    ${oneLine(brief(ours))}`,
      `      theirs  ${oneLine(brief(theirs))}`,
    ]),
  ]
}

function countBy(texts: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const text of texts) counts[text] = (counts[text] ?? 0) + 1
  return counts
}
