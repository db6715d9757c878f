import { brief, type Report, totals } from '../report.ts'
import { differencesOf, type Verdict } from '../verdict.ts'

/** For CI servers: a test case for each rule. */
export function junit(report: Report): string {
  const counts = totals(report)
  const cases = report.verdicts.map(caseOf).join('\n')
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuite name="${escaped(`understudy diff ${report.name}`)}" tests="${report.verdicts.length}" failures="${counts.different}" skipped="${counts['not asked']}" time="${report.seconds.toFixed(3)}" timestamp="${escaped(report.started)}">
${cases}
</testsuite>
`
}

function caseOf(verdict: Verdict): string {
  const [group = '', name = ''] = splitOnce(verdict.rule)
  const open = `  <testcase classname="${escaped(group)}" name="${escaped(name)}"`
  if (verdict.outcome === 'same') return `${open}/>`
  if (verdict.outcome === 'not asked') return `${open}><skipped message="${escaped(verdict.reason ?? '')}"/></testcase>`
  const found = differencesOf(verdict)
  const kinds = [...new Set(found.map(({ kind }) => kind))].join(', ')
  const text = found.map(
    ({ kind, at, ours, theirs }) => `${kind} ${at}\nours: ${brief(ours)}\ntheirs: ${brief(theirs)}`,
  )
  return `${open}><failure message="${escaped(kinds)}">${escaped(text.join('\n'))}</failure></testcase>`
}

function splitOnce(rule: string): [string, string] {
  const dot = rule.indexOf('.')
  return [rule.slice(0, dot), rule.slice(dot + 1)]
}

/** A text as XML may contain it: without control characters. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r -\uD7FF\uE000-\uFFFD]/g, '?')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
