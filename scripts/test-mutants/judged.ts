import { type Job, NOTHING, type Outcome, type Suite } from './suite.ts'
import type { Numbered } from './switched.ts'

/** The verdict on one removal. */
export interface Verdict {
  readonly name: string
  readonly kind: string
  readonly line: number
  readonly verdict: 'noticed' | 'missed' | 'not reached'
  /** The first test that failed. */
  readonly by?: string
  /** How many test files were run. */
  readonly ran: number
  readonly ms: number
}

/** The data of an entry while it is judged. */
interface Open {
  readonly entry: Numbered
  /** The files still to be asked, the first first. */
  rest: string[]
  ran: number
  ms: number
}

/** So many jobs are run in one process. */
const AT_ONCE = 120

/** How entries are judged, apart from the entries themselves. */
export interface Judging {
  readonly suite: Suite
  /** The test files to ask about an entry. */
  filesOf(entry: Numbered): readonly string[]
  /** Puts files in the order in which they are to be asked about each entry, by the verdicts until now. */
  inOrder(): (entry: Numbered, files: readonly string[]) => string[]
  /** Learns which tests of some files reach what; gives those of the files that pass with nothing removed. */
  know(files: readonly string[]): Promise<string[]>
  /** The tests of a file that reach an entry; nothing where all are to be run. */
  testsOf(entry: Numbered, file: string): readonly string[] | undefined
  /** Whether a file, as it is now, passed without the entry in an earlier run. */
  hasPassed(entry: Numbered, file: string): boolean
  onVerdict(verdict: Verdict): void
  /** The test passed without the entry. */
  onPassed(entry: Numbered, file: string): void
  isLate(): boolean
}

/**
 * Removes entries and runs the test files that reach each, up to the first that fails. In each round entries are asked of one
 * more file. A failure counts only if the file passes at the end with nothing removed.
 */
export async function judge(entries: readonly Numbered[], judging: Judging): Promise<void> {
  const all = entries.map((entry): Open => {
    const files = judging.filesOf(entry)
    const rest = files.filter((file) => !judging.hasPassed(entry, file))
    return { entry, rest, ran: files.length - rest.length, ms: 0 }
  })
  for (const one of all)
    if (one.rest.length === 0) judging.onVerdict(verdictOf(one, one.ran === 0 ? 'not reached' : 'missed'))
  let open = all.filter(({ rest }) => rest.length > 0)
  while (open.length > 0 && !judging.isLate()) {
    const inOrder = judging.inOrder()
    for (const one of open) one.rest = inOrder(one.entry, one.rest)
    const batch = batchOf(open)
    const done = await judgeBatch(batch, judging)
    open = open.filter((one) => !done.has(one))
  }
}

/** The entries of the files that most are to be asked of next, so that few files are run with nothing removed. */
function batchOf(open: readonly Open[]): Open[] {
  const byFile = [...Map.groupBy(open, ({ rest }) => rest[0]).values()]
  return byFile
    .sort((a, b) => b.length - a.length)
    .flat()
    .slice(0, AT_ONCE)
}

/** Asks one file about each entry; gives those that are judged then. */
async function judgeBatch(batch: readonly Open[], judging: Judging): Promise<Set<Open>> {
  const outcomes = await outcomesOf(batch, judging)
  const done = new Set<Open>()
  for (const one of batch) {
    const file = one.rest.shift() ?? ''
    const outcome = outcomes.get(one.entry.id)
    if (outcome) settle(one, outcome, judging)
    if (outcome?.failed !== undefined) done.add(one)
    else if (one.rest.length === 0) {
      done.add(one)
      judging.onVerdict(verdictOf(one, 'missed'))
    }
    if (outcome && outcome.failed === undefined) judging.onPassed(one.entry, file)
  }
  return done
}

/** By entry. What comes after a removal that the process does not recover from is run again, each in a process of its own. */
async function outcomesOf(batch: readonly Open[], { suite, know, testsOf }: Judging): Promise<Map<number, Outcome>> {
  const passing = await know([...new Set(batch.map(({ rest: [file = ''] }) => file))])
  const jobs = batch.map(({ entry, rest: [file = ''] }) => ({ id: entry.id, file, only: testsOf(entry, file) }))
  const byFile = Map.groupBy(
    jobs.filter(({ file }) => passing.includes(file)),
    ({ file }) => file,
  )
  const ran = await suite.run(
    [...byFile].flatMap(([file, jobs]) => [...jobs, { id: NOTHING, file, only: union(jobs) }]),
  )
  const sound = ran.filter(({ id, failed }) => id === NOTHING && failed === undefined).map(({ file }) => file)
  const outcomes = new Map(ran.filter(({ file }) => sound.includes(file)).map((one) => [one.id, one]))
  for (const [file, jobs] of byFile) {
    if (sound.includes(file)) continue
    for (const job of jobs) for (const one of await suite.run([job])) outcomes.set(one.id, one)
  }
  outcomes.delete(NOTHING)
  return outcomes
}

/** The tests that any of some jobs runs. */
function union(jobs: readonly Job[]): readonly string[] | undefined {
  const lists = jobs.map(({ only }) => only)
  return lists.includes(undefined) ? undefined : [...new Set(lists.flatMap((only) => only ?? []))]
}

function settle(one: Open, { file, failed, ms }: Outcome, judging: Judging): void {
  one.ran++
  one.ms += Math.round(ms)
  if (failed !== undefined) judging.onVerdict({ ...verdictOf(one, 'noticed'), by: `${file}: ${failed}`.slice(0, 160) })
}

function verdictOf({ entry, ran, ms }: Open, verdict: Verdict['verdict']): Verdict {
  const { name, kind, line } = entry
  return { name, kind, line, verdict, ran, ms }
}
