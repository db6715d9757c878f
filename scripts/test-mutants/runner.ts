import { type RunnerTestCase, TestRunner } from 'vitest'

const NOTHING = -1

/** Runs the tests of a file with an entry removed up to the first failure, which says that the entry is noticed. */
export default class SwitchRunner extends TestRunner {
  /** The last file in which a test failed. */
  #failed: string | undefined

  override async onBeforeRunTask(test: RunnerTestCase): Promise<void> {
    const isRemoved = globalThis.understudySwitch.active !== NOTHING
    if (isRemoved && this.#failed === test.file.filepath) test.mode = 'skip'
    return super.onBeforeRunTask(test)
  }

  override onAfterRunTask(test: RunnerTestCase): void {
    if (test.result?.state === 'fail') this.#failed = test.file.filepath
    super.onAfterRunTask(test)
  }
}
