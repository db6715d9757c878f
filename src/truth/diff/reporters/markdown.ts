import { brief, type Report, scoreOf } from '../report.ts'
import { differencesOf, type Verdict } from '../verdict.ts'

/** A scoreboard: how many rules of each kind agree, and which do not. */
export function markdown(report: Report): string {
  const kinds = new Map(report.rules.map((row) => [row.id, `${row.id.split('.')[0]} ${row.kind}`]))
  const groups = new Map<string, Verdict[]>()
  for (const verdict of report.verdicts) {
    const kind = kinds.get(verdict.rule) ?? 'other'
    groups.set(kind, [...(groups.get(kind) ?? []), verdict])
  }
  const rows = [...groups].map(([kind, verdicts]) => {
    const [same, different, notAsked] = (['same', 'different', 'not asked'] as const).map((one) =>
      countOf(verdicts, one),
    )
    return `| ${kind} | ${same} | ${different} | ${notAsked} |`
  })
  const different = report.verdicts.filter(({ outcome }) => outcome === 'different').map(rowOf)
  return `# ${cell(report.name)}: ${scoreOf(report)}

Asked on ${report.started.slice(0, 10)} in ${report.region}, in ${report.seconds.toFixed(1)} s. ${report.unasked.length} ledger entries have no probe.

| rules | agree | differ | not asked |
| --- | ---: | ---: | ---: |
${rows.join('\n')}
${different.length === 0 ? '' : `\n| rule | difference | Understudy | ${cell(report.name)} |\n| --- | --- | --- | --- |\n${different.join('\n')}\n`}`
}

function countOf(verdicts: readonly Verdict[], outcome: Verdict['outcome']): number {
  return verdicts.filter((verdict) => verdict.outcome === outcome).length
}

function rowOf(verdict: Verdict): string {
  const [first] = differencesOf(verdict)
  const kind = first ? `${first.kind}${first.at === '' ? '' : ` \`${cell(first.at)}\``}` : ''
  return `| \`${cell(verdict.rule)}\` | ${kind} | ${cell(brief(first?.ours, 120))} | ${cell(brief(first?.theirs, 120))} |`
}

function cell(text: string): string {
  return text
    .replaceAll('|', '\\|')
    .split('\n')
    .map((line) => line.trim())
    .join(' ')
}
