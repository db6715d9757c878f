import { createApiGateway, type EvidenceKind, type LedgerEntry } from '../index.ts'
import { unaskedReason } from '../truth/probes/unasked.ts'
import { type Command, choice, formatIn, formatOptions, say } from './command.ts'
import { evidenceDate, olderRows, olderThan } from './rule-age.ts'

const KINDS: readonly EvidenceKind[] = ['recorded', 'documented', 'reported', 'assumed']

const NAMES = ['table', 'json', 'markdown'] as const

const FORMATS: Readonly<Record<(typeof NAMES)[number], (rows: readonly LedgerEntry[]) => string>> = {
  table,
  json: (rows) => `${JSON.stringify(rows.map(withProbe), null, 2)}\n`,
  markdown,
}

export const command: Command = {
  summary: 'list all rules with status, text and evidence',
  examples: ['understudy rules --part v1 --evidence recorded', 'understudy rules --json'],
  options: {
    ...formatOptions(NAMES),
    evidence: { type: 'string', value: 'KIND', help: `only rules with this evidence: ${KINDS.join(', ')}` },
    older: {
      type: 'string',
      value: 'AGE',
      help: 'only rules with older evidence, the oldest first: 180d, 26w, 2y',
    },
    part: { type: 'string', value: 'PART', help: 'only rules of v1, v2, front or dataPlane' },
  },
  run: (values) => {
    const format = FORMATS[formatIn(values, NAMES)]
    const evidence = choice(values, 'evidence', KINDS)
    const part = choice(values, 'part', ['v1', 'v2', 'front', 'dataPlane'])
    const age = olderThan(values)
    const all = createApiGateway().rules.filter(
      (row) => (!evidence || row.evidence.kind === evidence) && (!part || row.id.startsWith(`${part}.`)),
    )
    const rows = age === undefined ? all : olderRows(all, age, Date.now())
    process.stdout.write(format(rows))
    if (age !== undefined)
      say(`the evidence of ${all.filter((row) => evidenceDate(row) === undefined).length} rules has no date.`)
  },
}

function table(rows: readonly LedgerEntry[]): string {
  const width = Math.max(0, ...rows.map(({ id }) => id.length))
  const lines = rows.map(
    (row) =>
      `${row.id.padEnd(width)}  ${String(row.status ?? '').padEnd(3)}  ${row.evidence.kind.padEnd(10)}  ${shortened(row.text)}  (${sourceOf(row)})`,
  )
  return `${[...lines, '', summary(rows)].join('\n')}\n`
}

function markdown(rows: readonly LedgerEntry[]): string {
  const cell = (value: unknown): string =>
    String(value ?? '')
      .replaceAll('|', '\\|')
      .replaceAll('\n', ' ')
  const lines = rows.map(
    (row) =>
      `| \`${row.id}\` | ${cell(row.status)} | ${cell(row.text)} | ${row.evidence.kind} | ${cell(sourceOf(row))} |`,
  )
  return `${['| rule | status | text | evidence | source |', '| --- | --- | --- | --- | --- |', ...lines, '', summary(rows)].join('\n')}\n`
}

/** The source of the evidence. If it is about some operations only, their names and the evidence for the others. */
export function sourceOf({ evidence, seen, elsewhere }: LedgerEntry): string {
  const about = seen ? `${evidence.source}; seen: ${seen.join(', ')}` : evidence.source
  return elsewhere ? `${about}; elsewhere ${elsewhere.kind}: ${elsewhere.source}` : about
}

function summary(rows: readonly LedgerEntry[]): string {
  const counts = KINDS.map((kind) => `${rows.filter(({ evidence }) => evidence.kind === kind).length} ${kind}`)
  const asked = rows.filter((row) => unaskedReason(row) === undefined).length
  return `${rows.length} rules: ${counts.join(', ')}; ${asked} have a probe`
}

/** An entry with what `understudy diff` does about it: `probe` is true, or the reason why it asks nothing. */
function withProbe(row: LedgerEntry): object {
  const date = evidenceDate(row)
  return {
    ...row,
    ...(date !== undefined && { dated: new Date(date).toISOString().slice(0, 10) }),
    probe: unaskedReason(row) ?? true,
  }
}

function shortened(what: string): string {
  return what.length > 110 ? `${what.slice(0, 109)}…` : what
}
