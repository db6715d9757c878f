import { appendFileSync, globSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loggedVerdicts } from './mutants/log.ts'
import { sampled } from './mutants/sample.ts'
import { entriesOf } from './test-mutants/entries.ts'
import { judged, type Verdict } from './test-mutants/judged.ts'
import { reachOf } from './test-mutants/reach.ts'
import { report } from './test-mutants/report.ts'
import { startSuite } from './test-mutants/suite.ts'

/**
 * Removes each hook, each part of a derived row and each phase of a request in turn, and tells which removals no test notices:
 * `npm run test:mutants -- --only 'hook src/v1' --log FILE`. Verdicts are written to `--log` as they come; a run with the same log goes
 * on where an earlier one ended, and two runs with different seeds share the work. Ends with 1 where fewer than `--least` percent
 * are noticed.
 */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    least: { type: 'string', default: '0' },
    /** No more mutants are begun after so many seconds. */
    seconds: { type: 'string', default: '3600' },
    /** A pattern that the kind or the name of the entries matches. */
    only: { type: 'string', default: '' },
    /** A pattern that the names of the test files match. */
    tests: { type: 'string', default: '' },
    log: { type: 'string', default: '.cache/test-mutants.jsonl' },
    /** Lists the entries and ends. */
    list: { type: 'boolean', default: false },
  },
})

/** Test files that start processes of their own do not see the switches, and those that count steps would count them. */
const OTHERS =
  /^test\/(?:clients|growth|types|build|guard|cli|truth|container|readme|release|factories|pact|data|page|architecture|mutants|openapi)/
const PROCESSES = /child_process|\/run\.ts'|cli\/cli\.ts'/

const begun = Date.now()
const all = entriesOf().map((one, id) => ({ ...one, id }))
const wanted = all.filter(({ name, kind }) => new RegExp(values.only).test(`${kind} ${name}`))
if (values.list) {
  const lines = wanted.map(({ kind, name, line }) => `${kind} ${name} (line ${line})\n`)
  // A pipe takes its time, and an exit does not wait for it.
  await new Promise((resolve) => process.stdout.write(lines.join(''), resolve))
  process.exit()
}
/** These say most about hooks and rows, and come first. */
const CLOSE = /^test\/(?:v[12]|core)\//
const files = globSync('test/**/*.test.ts')
  .filter(
    (file) => !OTHERS.test(file) && new RegExp(values.tests).test(file) && !PROCESSES.test(readFileSync(file, 'utf8')),
  )
  .sort((a, b) => Number(CLOSE.test(b)) - Number(CLOSE.test(a)))
const suite = await startSuite(all, files)
const earlier = verdicts()
const open = wanted.filter(({ name, isRequired }) => !isRequired && !earlier.has(name))
const reach = await reachOf(suite, all, '.cache/test-mutants-reach.json', {
  trials: open.filter(isTriable).map(({ id }) => id),
  onNoticed: (found) => {
    const known = verdicts()
    for (const { id, by } of found) {
      const { name, kind, line } = all[id] as (typeof all)[number]
      if (!known.has(name)) write({ name, kind, line, verdict: 'noticed', by, ran: 1, ms: 0 })
    }
  },
})
const until = begun + Number(values.seconds) * 1000
for (const one of sampled(wanted, Number(values.count), Number(values.seed))) {
  if (Date.now() >= until) break
  if (verdicts().has(one.name)) continue
  const verdict = await judged(one, suite, reach)
  write(verdict)
}
await suite.close()
const known = verdicts()
const { text, percent } = report(
  wanted.flatMap(({ name }) => known.get(name) ?? []),
  wanted.length,
)
process.stdout.write(`${text}\nThe run took ${Math.round((Date.now() - begun) / 1000)} s.\n`)
process.exit(percent >= Number(values.least) ? 0 : 1)

/** What a table is asked for anew in each request; a whole verb, a registration and an element are read once. */
function isTriable({ kind, form, name }: (typeof all)[number]): boolean {
  return kind !== 'registration' && kind !== 'derivation' && form !== 'element' && !/\.verbs\.\w+$/.test(name)
}

function write(verdict: Verdict): void {
  appendFileSync(values.log, `${JSON.stringify(verdict)}\n`)
}

/** Read anew each time, because another run may write to the same log. */
function verdicts(): Map<string, Verdict> {
  return new Map(loggedVerdicts<Verdict>(values.log).map((one) => [one.name, one]))
}
