import { type RunnerTestCase, TestRunner } from 'vitest'

/** Tests that take longer than this are not repeated. */
const LONGEST_MS = 1_000
/** A repetition that takes longer than this waits for what never comes. */
const PATIENCE_MS = 10_000
/** So much processor time is spent on repetitions of the tests of a file. */
const SHARE_MS = 1_500
/** So many tests of a file try the same entry. What none of them notices is judged by whole files afterwards. */
const TRIES = 3
const NOTHING = -1

/** Of its own, because tests may replace the clock. */
const { setTimeout: later, clearTimeout: never } = globalThis

/**
 * Runs each test once as it is, then again for each entry on trial that it reached, with that entry removed. A test that fails when
 * it is run twice as it is proves nothing, so each failure counts only if the test passes again afterwards.
 */
export default class SwitchRunner extends TestRunner {
  /** The test file whose trials these are. */
  #file = ''
  #wanted = new Set<number>()
  #left = SHARE_MS
  readonly #tries = new Map<number, number>()
  /** The last file in which a test failed. */
  #failed: string | undefined

  /** One failure says that the entry is noticed: what comes after it in its file is not run. */
  override async onBeforeRunTask(test: RunnerTestCase): Promise<void> {
    const isRemoved = globalThis.understudySwitch.start !== NOTHING
    if (isRemoved && this.#failed === test.file.filepath) test.mode = 'skip'
    return super.onBeforeRunTask(test)
  }

  override onAfterRunTask(test: RunnerTestCase): void {
    if (test.result?.state === 'fail') this.#failed = test.file.filepath
    super.onAfterRunTask(test)
  }

  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test) as () => Promise<void> | void
    const own = globalThis.understudySwitch
    own.now.clear()
    const begun = performance.now()
    await run()
    const ms = performance.now() - begun
    if (own.start !== NOTHING) return
    if (this.#file !== own.file) this.#begin(own.file)
    const isPlain = !('concurrent' in test && test.concurrent) && ms <= LONGEST_MS
    if (!isPlain || this.#left <= 0) return
    // What is wanted first is tried first.
    const reached = [...this.#wanted].filter((id) => own.now.has(id))
    if (reached.length === 0) return
    const start = processorMs()
    await this.#try(reached, run, `${own.file}: ${test.name}`)
    this.#left -= processorMs() - start
  }

  #begin(file: string): void {
    this.#file = file
    this.#wanted = globalThis.understudySwitch.trials()
    this.#left = SHARE_MS
    this.#tries.clear()
  }

  async #try(ids: readonly number[], run: () => Promise<void> | void, by: string): Promise<void> {
    const own = globalThis.understudySwitch
    const until = processorMs() + this.#left
    if (!(await passes(run))) return
    for (const id of ids) {
      if (processorMs() > until) return
      const tries = this.#tries.get(id) ?? 0
      if (tries >= TRIES) continue
      this.#tries.set(id, tries + 1)
      Object.assign(own, { active: id, skipped: 0 })
      const isNoticed = !(await passes(run))
      own.active = NOTHING
      if (!isNoticed) continue
      if (!(await passes(run))) return
      own.noticed(id, by)
      this.#wanted.delete(id)
    }
  }
}

async function passes(run: () => Promise<void> | void): Promise<boolean> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = later(() => reject(new Error('The test waits for what never comes.')), PATIENCE_MS)
  try {
    await Promise.race([run(), promise])
    return true
  } catch {
    return false
  } finally {
    never(timer)
  }
}

function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
