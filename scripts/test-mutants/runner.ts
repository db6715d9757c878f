import { type RunnerTestCase, TestRunner } from 'vitest'

/** Tests that take longer than this are not repeated. */
const LONGEST_MS = 400
/** So much time is spent on repetitions of the tests of a file. */
const SHARE_MS = 12_000
/** So many tests of a file try the same entry. What none of them notices is judged by whole files afterwards. */
const TRIES = 6
const NOTHING = -1

/**
 * Runs each test once as it is, then again for each entry on trial that it reached, with that entry removed. A test that fails when
 * it is run twice as it is proves nothing, so each failure counts only if the test passes again afterwards.
 */
export default class SwitchRunner extends TestRunner {
  #wanted: Set<number> | undefined
  #left = SHARE_MS
  readonly #tries = new Map<number, number>()

  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test) as () => Promise<void> | void
    const own = globalThis.understudySwitch
    own.now.clear()
    const begun = performance.now()
    await run()
    const ms = performance.now() - begun
    this.#wanted ??= own.trials()
    const isPlain = !('concurrent' in test && test.concurrent) && ms <= LONGEST_MS
    if (!isPlain || this.#wanted.size === 0) return
    // What is wanted first is tried first.
    const reached = [...this.#wanted].filter((id) => own.now.has(id))
    if (reached.length === 0 || this.#left <= 0) return
    const start = performance.now()
    await this.#try(reached, run, `${test.file.name}: ${test.name}`)
    this.#left -= performance.now() - start
  }

  async #try(ids: readonly number[], run: () => Promise<void> | void, by: string): Promise<void> {
    const own = globalThis.understudySwitch
    const until = performance.now() + this.#left
    if (!(await passes(run))) return
    for (const id of ids) {
      if (performance.now() > until) return
      const tries = this.#tries.get(id) ?? 0
      if (tries >= TRIES) continue
      this.#tries.set(id, tries + 1)
      Object.assign(own, { active: id, skipped: 0 })
      const isNoticed = !(await passes(run))
      own.active = NOTHING
      if (!isNoticed) continue
      if (!(await passes(run))) return
      own.noticed(id, by)
      this.#wanted?.delete(id)
    }
  }
}

async function passes(run: () => Promise<void> | void): Promise<boolean> {
  try {
    await run()
    return true
  } catch {
    return false
  }
}
