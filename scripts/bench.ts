import { fork } from 'node:child_process'
import { HEAD, isKept, type Row, told } from './bench/table.ts'

/**
 * Prints every budget with its figure: a ratio against a reference that ran in turns with it, because machines differ and
 * are noisy. Needs what `npm run build` makes. `npm run bench -- server start` measures these subjects only.
 */
const SUBJECTS = [
  'server',
  'watched',
  'start',
  'fetch',
  'clients',
  'imports',
  'first',
  'million',
  'operations',
  'generate',
  'pacts',
  'factories',
  'faults',
  'data',
  'documents',
  'peers',
  'scale',
]

const asked = process.argv.slice(2)
const unknown = asked.find((name) => !SUBJECTS.includes(name))
if (unknown !== undefined) {
  process.stderr.write(`bench: there is no "${unknown}". There are: ${SUBJECTS.join(', ')}.\n`)
  process.exit(2)
}

/** Each in a separate process, so that none uses code that another has warmed up or patched. */
function measure(subject: string): Promise<Row[]> {
  return new Promise((resolve, reject) => {
    const child = fork('scripts/bench/subject.ts', [subject], {
      execArgv: ['--expose-gc', '--max-old-space-size=12288'],
    })
    child.once('message', (rows) => resolve(rows as Row[]))
    child.once('exit', (code) => reject(new Error(`${subject} ended with ${code} and measured nothing`)))
  })
}

const rows: Row[] = []
process.stdout.write(`${HEAD}\n`)
for (const subject of asked.length > 0 ? asked : SUBJECTS) {
  const measured = await measure(subject)
  for (const row of measured) process.stdout.write(`${told(row)}\n`)
  rows.push(...measured)
}
const budgets = rows.filter(({ budget }) => budget)
process.stdout.write(`${budgets.filter(isKept).length} of ${budgets.length} budgets kept\n`)
