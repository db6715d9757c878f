import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { coverageOf, isCoverageFile, ruleCoverageIn } from '../contracts/rules/rule-coverage.ts'
import { mergedRuns, type TestRun } from '../ui/merged-runs.ts'
import { reportPage } from '../ui/page.ts'
import type { Run } from '../ui/run.ts'
import { addRules, noRules, type RuleCount } from './rule-counter.ts'
import { COVERAGE_VARIABLE, REPORT_VARIABLE, RUNS } from './vitest-report.ts'

/** Options of the reporter. */
export interface UnderstudyReporterOptions {
  /** The page to write, from the root of the project: the requests of each test. Default `understudy.html`; `false` for none. */
  readonly file?: string | false
  /**
   * A file that ends in `.md` or `.json`: the refusals that occurred in tests, and those that did not. It includes all gateways
   * that tests create in a process of vitest.
   */
  readonly coverage?: string
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

/** vitest as a reporter gets it, as far as it is looked at. */
interface ReportedVitest {
  readonly config: { readonly root: string; readonly setupFiles?: string[] }
  readonly projects?: readonly { readonly config: { readonly setupFiles?: string[] } }[]
}

/** The setup file that counts in the workers. */
const COUNTER = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? './vitest-counter.ts' : './vitest-counter.js', import.meta.url),
)

/**
 * A reporter of vitest (3.2 and later) that writes one HTML file: the requests that the gateways of the tests got, by their tests. It needs
 * no server and no network. `reporters: ['default', ['apigateway-understudy/vitest-reporter', { file: 'understudy.html' }]]`
 */
export class UnderstudyReporter {
  readonly #file: string | false
  readonly #coverage: string | undefined
  #root = ''
  /** Where the workers leave what they have counted. */
  #counts: string | undefined

  /** Throws a `TypeError` for a coverage file of another kind. */
  constructor({ file = 'understudy.html', coverage }: UnderstudyReporterOptions = {}) {
    if (coverage !== undefined && !isCoverageFile(coverage))
      throw new TypeError(`vitest-reporter: "coverage" must be a file that ends in .json or .md, not "${coverage}".`)
    this.#file = file
    this.#coverage = coverage
  }

  /** Called by vitest before it starts its workers, which inherit the variable. */
  onInit(vitest: ReportedVitest): void {
    this.#root = vitest.config.root
    if (this.#file !== false) process.env[REPORT_VARIABLE] = '1'
    if (this.#coverage === undefined) return
    this.#counts = mkdtempSync(join(tmpdir(), 'understudy-coverage-'))
    process.env[COVERAGE_VARIABLE] = this.#counts
    for (const { config } of vitest.projects ?? [vitest]) config.setupFiles?.push(COUNTER)
  }

  /** Called by vitest when all tests have ended. Rejects with the error of the system where the file cannot be written. */
  async onTestRunEnd(modules: readonly ReportedModule[]): Promise<void> {
    if (this.#file !== false) {
      const runs = modules.flatMap(({ children }) => [...children.allTests()].flatMap(runsOf))
      this.#write(this.#file, await reportPage(mergedRuns(runs), 'vitest'))
    }
    if (this.#coverage === undefined || this.#counts === undefined) return
    this.#write(this.#coverage, ruleCoverageIn(this.#coverage, coverageOf(countedIn(this.#counts))))
    rmSync(this.#counts, { recursive: true, force: true })
    mkdirSync(this.#counts) // for the next run of a watching vitest
  }

  #write(name: string, content: string): void {
    const file = resolve(this.#root, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
}

function countedIn(folder: string): RuleCount {
  const all = noRules()
  for (const name of readdirSync(folder)) addRules(all, JSON.parse(readFileSync(join(folder, name), 'utf8')))
  return all
}

function runsOf(test: ReportedTest): TestRun[] {
  const { [RUNS]: runs = [] } = test.meta() as { [RUNS]?: readonly Run[] }
  const failed = test.result().state === 'failed'
  return runs.map((run) => ({ test: test.fullName, failed, run }))
}
