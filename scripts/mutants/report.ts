import type { Judged } from './mutant.ts'
import { reasonFor } from './reasons.ts'

/** Noticed mutants by kind and by file, and missed ones. */
export function report(judged: readonly Judged[], made: number): { text: string; percent: number } {
  const effective = judged.filter(({ verdict }) => verdict === 'noticed' || verdict === 'missed')
  const noticed = effective.filter(({ verdict }) => verdict === 'noticed')
  const percent = effective.length === 0 ? 0 : (100 * noticed.length) / effective.length
  const count = (verdict: Judged['verdict']): number => judged.filter((one) => one.verdict === verdict).length
  const lines = [
    '# Mutants that the reference consumers notice',
    '',
    'Written by `npm run contracts:mutants -- --out contracts/mutants.md`: a sample of all mutants, as many of each kind as can be.',
    '',
    `${judged.length} of ${made} mutants ran: ${count('broken')} do not start, ${count('ineffective')} change no answer, ${effective.length} change one.`,
    `Noticed: ${noticed.length} of ${effective.length}, ${percent.toFixed(1)} %.`,
    '',
    ...table('kind', effective, ({ kind }) => kind),
    ...table('file', effective, ({ file }) => file),
    '## Missed',
    '',
    '| place | kind | was | is | what shows it | why no pact does |',
    '| --- | --- | --- | --- | --- | --- |',
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

function row(mutant: Judged): string {
  const { file, line, kind, was, text, row: name, by = '' } = mutant
  const [before, after] = name === undefined ? differing(was, text) : differing(bare(was), bare(text))
  const why = reasonFor(mutant) ?? 'None of them asks this yet.'
  return `| ${file}:${line} | ${kind}${name === undefined ? '' : ` of ${name}`} | \`${cell(before)}\` | \`${cell(after)}\` | ${cell(by)} | ${why} |`
}

/** A row without the quotes of its script: both texts are quoted in their own way. */
function bare(literal: string): string {
  return literal.replace(/^["'`]|["'`]$/g, '').replaceAll('\\', '')
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
