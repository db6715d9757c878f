import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { mergedRuns, type TestRun } from '../ui/merged-runs.ts'
import { reportPage } from '../ui/page.ts'
import type { Run } from '../ui/run.ts'
import { REPORT_VARIABLE, RUNS } from './vitest-report.ts'

/** Options of the reporter. */
export interface UnderstudyReporterOptions {
  /** The file to write, from the root of the project. Default `understudy.html`. */
  readonly file?: string
}

/** A test as vitest's reporters get it, as far as it is looked at. */
interface ReportedTest {
  readonly fullName: string
  meta(): object
  result(): { readonly state: string }
}

/** A file of tests as vitest's reporters get it, as far as it is looked at. */
interface ReportedModule {
  readonly children: { allTests(): Iterable<ReportedTest> }
}

/**
 * A reporter of vitest (3.2 and later) that writes one HTML file: the requests that the gateways of the tests got, by their tests. It needs
 * no server and no network. `reporters: ['default', ['apigateway-understudy/vitest-reporter', { file: 'understudy.html' }]]`
 */
export class UnderstudyReporter {
  readonly #file: string
  #root = ''

  constructor({ file = 'understudy.html' }: UnderstudyReporterOptions = {}) {
    this.#file = file
  }

  /** Called by vitest before it starts its workers, which inherit the variable. */
  onInit(vitest: { readonly config: { readonly root: string } }): void {
    this.#root = vitest.config.root
    process.env[REPORT_VARIABLE] = '1'
  }

  /** Called by vitest when all tests have ended. Rejects with the error of the system where the file cannot be written. */
  async onTestRunEnd(modules: readonly ReportedModule[]): Promise<void> {
    const runs = modules.flatMap(({ children }) => [...children.allTests()].flatMap(runsOf))
    const file = resolve(this.#root, this.#file)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, await reportPage(mergedRuns(runs), 'vitest'))
  }
}

function runsOf(test: ReportedTest): TestRun[] {
  const { [RUNS]: runs = [] } = test.meta() as { [RUNS]?: readonly Run[] }
  const failed = test.result().state === 'failed'
  return runs.map((run) => ({ test: test.fullName, failed, run }))
}
