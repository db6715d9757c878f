import { appendFileSync, globSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loggedVerdicts } from './mutants/log.ts'
import { sampled } from './mutants/sample.ts'
import { startDrift } from './test-mutants/drift.ts'
import { entriesOf } from './test-mutants/entries.ts'
import { judge, type Verdict } from './test-mutants/judged.ts'
import { hashOf, reachOf } from './test-mutants/reach.ts'
import { report } from './test-mutants/report.ts'
import { startSuite } from './test-mutants/suite.ts'
import { codeOf, openVerdicts } from './test-mutants/verdicts.ts'

/**
 * Removes each hook, each part of a derived row and each phase of a request in turn, and tells which removals no test notices:
 * `npm run test:mutants -- --only 'hook src/v1' --log FILE`. Verdicts are written to `--log` as they come; a run with the same log goes
 * on where an earlier one ended. Ends with 1 where fewer than `--least` percent are noticed.
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
    /** Runs test files as a whole and through each transport, not only the tests that reach an entry. */
    whole: { type: 'boolean', default: false },
    /** Lists the entries and ends. */
    list: { type: 'boolean', default: false },
  },
})

/** Test files that start processes of their own do not see the switches, and those that count steps would count them. */
const OTHERS =
  /^test\/(?:clients|growth|types|build|guard|cli|truth|container|readme|release|factories|pact|page|architecture|mutants|openapi|test-mutants)/
const PROCESSES = /child_process|\/(?:run|program|runs|cli)\.ts'|worker_threads/
/** These say most about hooks and rows, and are measured first. */
const CLOSE = /^test\/(?:v[12]|core)\//
/** Files that passed without an entry, so that a run that goes on does not ask them again. */
const ASKED = '.cache/test-mutants-asked.jsonl'

const begun = Date.now()
const until = begun + Number(values.seconds) * 1000
const all = entriesOf().map((one, id) => ({ ...one, id }))
type Numbered = (typeof all)[number]
const wanted = all.filter(({ name, kind }) => new RegExp(values.only).test(`${kind} ${name}`))
if (values.list) {
  const lines = wanted.map(({ kind, name, line }) => `${kind} ${name} (line ${line})\n`)
  // A pipe takes its time, and an exit does not wait for it.
  await new Promise((resolve) => process.stdout.write(lines.join(''), resolve))
  process.exit()
}
const verdicts = openVerdicts(values.log, all)
const chosen = sampled(wanted, Number(values.count), Number(values.seed)).filter(({ isRequired }) => !isRequired)
await judgeByDrift(openOf('derivation'))
await judgeByTests()
const { text, percent } = report(
  wanted.flatMap((one) => verdicts.of(one) ?? []),
  { required: wanted.filter(({ isRequired }) => isRequired).length, total: wanted.length },
)
process.stdout.write(`${text}\nThe run took ${Math.round((Date.now() - begun) / 1000)} s.\n`)
process.exit(percent >= Number(values.least) ? 0 : 1)

/** Steps of the generator whose loss changes what it makes. What else they do is up to the tests. */
async function judgeByDrift(steps: readonly Numbered[]): Promise<void> {
  if (steps.length === 0) return
  const drift = await startDrift(all)
  for (const one of steps) {
    if (Date.now() >= until) return
    const start = Date.now()
    const found = await drift(one)
    const by = `npm run check: ${found}`.slice(0, 160)
    if (found !== undefined) verdicts.write({ ...placeOf(one), verdict: 'noticed', by, ran: 0, ms: Date.now() - start })
  }
}

async function judgeByTests(): Promise<void> {
  if (openOf('').length === 0) return
  const suite = await startSuite(all, values.whole)
  const files = globSync('test/**/*.test.ts')
    .filter(isAsked)
    .sort((a, b) => Number(CLOSE.test(b)) - Number(CLOSE.test(a)))
  const reach = await reachOf(suite, { entries: all, files }, '.cache/test-mutants-reach.json')
  const passed = new Set(loggedVerdicts<Passed>(ASKED).map(lineOf))
  const passedOf = (one: Numbered, file: string): Passed => ({
    name: one.name,
    code: codeOf(one),
    file,
    hash: hashOf(file),
  })
  await judge(openOf(''), {
    suite,
    filesOf: reach.filesOf,
    // What is not noticed by the tests that reach it is asked of whole files by `--whole`.
    know: reach.know,
    testsOf: values.whole ? () => undefined : reach.testsOf,
    inOrder: likelyFirst,
    hasPassed: (one, file) => passed.has(lineOf(passedOf(one, file))),
    onVerdict: verdicts.write,
    onPassed: (one, file) => appendFileSync(ASKED, `${JSON.stringify(passedOf(one, file))}\n`),
    isLate: () => Date.now() >= until,
  })
  await suite.close()
}

/** The files that noticed most of what stands beside the entry come first, then the quickest. */
function likelyFirst(): (one: Numbered, files: readonly string[]) => string[] {
  const counts = new Map<string, number>()
  const keyOf = (name: string, file: string): string => `${groupOf(name)} ${file}`
  for (const { name, by = '' } of verdicts.all()) {
    const key = keyOf(name, by.split(': ')[0] ?? '')
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return ({ name }, files) =>
    files.toSorted((a, b) => (counts.get(keyOf(name, b)) ?? 0) - (counts.get(keyOf(name, a)) ?? 0))
}

/** The resource of a row, or the file of any other entry. */
function groupOf(name: string): string {
  const [file = '', path = ''] = name.split(' ')
  return file.startsWith('src/generated') ? `${file} ${path.split('.')[1]}` : file
}

/** A file that passed without an entry, both as they were then. */
interface Passed {
  readonly name: string
  readonly code: string
  readonly file: string
  readonly hash: string
}

function lineOf({ name, code, file, hash }: Passed): string {
  return [name, code, file, hash].join('\n')
}

/** What is not noticed is asked again of the test files that were changed since. */
function openOf(kind: string): Numbered[] {
  return chosen.filter((one) => one.kind.includes(kind) && verdicts.of(one)?.verdict !== 'noticed')
}

function isAsked(file: string): boolean {
  return !OTHERS.test(file) && new RegExp(values.tests).test(file) && !PROCESSES.test(readFileSync(file, 'utf8'))
}

function placeOf({ name, kind, line }: Numbered): Pick<Verdict, 'name' | 'kind' | 'line'> {
  return { name, kind, line }
}
