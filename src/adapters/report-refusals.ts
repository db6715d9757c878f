import type { Gateway, JournalEntry } from '../index.ts'
import { reportOf } from './refusals.ts'
import { hasFailed, hooksOf, type Runner } from './runner.ts'

/** From so many on, the oldest refusals of a test are forgotten. */
const MOST = 1000

/**
 * Prints what a gateway refused during a test that failed: the rule, its evidence and the nearest right value. Call it once for a file,
 * with the hooks of the runner; without them, the global ones of jest or vitest are used. Throws a `TypeError` where there are none.
 */
export function reportRefusals(gateway: Pick<Gateway, 'watch'>, runner?: Runner): void {
  const { afterEach } = hooksOf('reportRefusals', runner)
  let refused: JournalEntry[] = []
  // Held here, because a test may reset its gateway before this hook runs.
  gateway.watch(
    () => (_, entry) => {
      if (!entry) return
      if (refused.length === MOST) refused.shift()
      refused.push(entry)
    },
    { entries: 'refused' },
  )
  // Without a parameter: jest waits for a callback where there is one, and Playwright reads its pattern to find fixtures.
  const hook = function (): void {
    // biome-ignore lint/complexity/noArguments: a rest parameter is a parameter, too, for those who read the text of the function.
    const report = hasFailed(runner, [...arguments]) ? reportOf(refused) : ''
    refused = []
    if (report !== '') console.error(report)
  }
  afterEach(hook)
}
