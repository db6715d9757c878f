import type { Gateway } from '../index.ts'
import { type Run, recordRun } from '../ui/run.ts'

/** Set by the reporter in the process of vitest, so that its workers record the requests of gateways. */
export const REPORT_VARIABLE = 'UNDERSTUDY_VITEST_REPORT'

/** The folder in which the workers leave what they have counted; set by the reporter where coverage is wanted. */
export const COVERAGE_VARIABLE = 'UNDERSTUDY_VITEST_COVERAGE'

/** The member of a task's `meta` under which vitest hands the runs of a test from its worker to the reporter. */
export const RUNS = 'understudyRuns'

/** The part of a task of vitest that is needed here. */
interface Task {
  readonly meta: object
}

/**
 * Records a gateway for the reporter, where there is one. The returned function reports the requests of a test since its
 * last call.
 */
export function recordForReport(gateway: Gateway): ((task: Task) => void) | undefined {
  if (globalThis.process?.env[REPORT_VARIABLE] !== '1') return undefined
  const recorder = recordRun(gateway)
  let seen = 0
  return (task) => {
    const run = recorder.since(seen)
    seen = run.count
    if (run.entries.length === 0) return
    const { [RUNS]: runs = [] } = task.meta as { [RUNS]?: readonly Run[] }
    // vitest serialises it for its main process: only JSON values.
    Object.assign(task.meta, { [RUNS]: [...runs, JSON.parse(JSON.stringify(run))] })
  }
}
