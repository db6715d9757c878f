import type { Judged } from './mutant.ts'

/** What was noticed, by kind and by file, and what was missed. */
export function report(judged: readonly Judged[], made: number, seconds: number): { text: string; percent: number } {
  const effective = judged.filter(({ verdict }) => verdict === 'noticed' || verdict === 'missed')
  const noticed = effective.filter(({ verdict }) => verdict === 'noticed')
  const percent = effective.length === 0 ? 0 : (100 * noticed.length) / effective.length
  const count = (verdict: Judged['verdict']): number => judged.filter((one) => one.verdict === verdict).length
  const lines = [
    '# Mutants that the reference consumers notice',
    '',
    `${judged.length} of ${made} mutants ran: ${count('broken')} do not start, ${count('ineffective')} change no answer, ${effective.length} change one.`,
    `Noticed: ${noticed.length} of ${effective.length}, ${percent.toFixed(1)} %. The run took ${Math.round(seconds)} s.`,
    '',
    ...table('kind', effective, ({ kind }) => kind),
    ...table('file', effective, ({ file }) => file),
    '## Missed',
    '',
    '| place | kind | was | is | what shows it |',
    '| --- | --- | --- | --- | --- |',
    ...effective.filter(({ verdict }) => verdict === 'missed').map(row),
  ]
  return { text: `${lines.join('\n')}\n`, percent }
}

function table(name: string, judged: readonly Judged[], keyOf: (one: Judged) => string): string[] {
  const groups = Map.groupBy(judged, keyOf)
  const rows = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, list]) => {
      const noticed = list.filter(({ verdict }) => verdict === 'noticed').length
      return `| ${key} | ${noticed} of ${list.length} |`
    })
  return [`| ${name} | noticed |`, '| --- | --- |', ...rows, '']
}

function row({ file, line, kind, was, text, by = '' }: Judged): string {
  const [before, after] = differing(was, text)
  return `| ${file}:${line} | ${kind} | \`${cell(before)}\` | \`${cell(after)}\` | ${cell(by)} |`
}

/** Two texts where they differ. */
function differing(a: string, b: string): [string, string] {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  const from = Math.max(0, start - 20)
  return [a.slice(from, start + 40), b.slice(from, start + 40)]
}

function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('`', "'").slice(0, 200)
}
