import { type RunnerTestCase, TestRunner } from 'vitest'

const NOTHING = -1
/** Tests that repeat another one through a transport that is slower. */
const REPEATED = /\((?:msw|http)\)/

/** Runs the tests of a file with an entry removed up to the first failure, which says that the entry is noticed. */
export default class SwitchRunner extends TestRunner {
  /** The last file in which a test failed. */
  #failed: string | undefined

  override async onBeforeRunTask(test: RunnerTestCase): Promise<void> {
    const { active, only, isWhole } = globalThis.understudySwitch
    if (active !== NOTHING && this.#failed === test.file.filepath) test.mode = 'skip'
    if (only && !only.has(nameOf(test))) test.mode = 'skip'
    if (!isWhole && REPEATED.test(nameOf(test))) test.mode = 'skip'
    globalThis.understudySwitch.begin()
    return super.onBeforeRunTask(test)
  }

  override onAfterRunTask(test: RunnerTestCase): void {
    if (test.result?.state === 'fail') this.#failed = test.file.filepath
    globalThis.understudySwitch.end(nameOf(test))
    super.onAfterRunTask(test)
  }
}

/** The names of the suites around a test, and its own; without the file, which is another one for each mutant. */
function nameOf({ name, suite }: Named): string {
  return suite && suite.filepath === undefined ? `${nameOf(suite)} > ${name}` : name
}

interface Named {
  readonly name: string
  readonly filepath?: string
  readonly suite?: Named | undefined
}
