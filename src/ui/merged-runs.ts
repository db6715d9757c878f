import type { Run } from './run.ts'

/** The requests of one test to a gateway. */
export interface TestRun {
  readonly test: string
  readonly failed: boolean
  readonly run: Run
}

/** So many requests and stages a page shows: those of failed tests first. */
const MOST_ENTRIES = 10_000
const MOST_STAGES = 500

/**
 * The runs of many tests as one, in their order. Each test may have its own gateway, so numbers and calls are made
 * distinct.
 */
export function mergedRuns(runs: readonly TestRun[]): Run {
  const kept = withinLimits(runs)
  let number = 0
  const entries = kept.flatMap(({ test, failed, run }, i) =>
    run.entries.map((entry) => ({
      ...entry,
      number: ++number,
      ...(entry.call !== undefined && { call: `${i}/${entry.call}` }),
      test,
      ...(failed && { testFailed: true }),
    })),
  )
  const last = runs.at(-1)?.run
  return {
    entries,
    count: runs.reduce((sum, { run }) => sum + run.entries.length, 0),
    stages: kept.flatMap(({ test, run }) => run.stages.map((stage) => ({ ...stage, test }))).slice(0, MOST_STAGES),
    faults: [],
    clock: last?.clock ?? { now: '', manual: false },
    buckets: [],
    pending: [],
  }
}

/** The runs that fit on the page, in their order. */
function withinLimits(runs: readonly TestRun[]): readonly TestRun[] {
  let room = MOST_ENTRIES
  const kept = new Set<TestRun>()
  for (const one of [...runs].sort((a, b) => Number(b.failed) - Number(a.failed))) {
    if (one.run.entries.length > room) continue
    room -= one.run.entries.length
    kept.add(one)
  }
  return runs.filter((one) => kept.has(one))
}
