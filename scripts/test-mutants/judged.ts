import type { Reach } from './reach.ts'
import type { Suite } from './suite.ts'
import type { Numbered } from './switched.ts'

/** What became of one removal. */
export interface Verdict {
  readonly name: string
  readonly kind: string
  readonly line: number
  readonly verdict: 'noticed' | 'missed' | 'not reached' | 'does not compile'
  /** The first test that failed. */
  readonly by?: string
  /** How many test files were run. */
  readonly ran: number
  readonly ms: number
}

/** Sizes of the groups in which test files are run: most removals fail in the first file that reaches them. */
const GROUPS = [1, 4, 16]

/** Removes one entry, and runs the test files that reach it up to the first that fails. */
export async function judged(entry: Numbered, suite: Suite, reach: Reach): Promise<Verdict> {
  const { name, kind, line } = entry
  const begun = performance.now()
  let ran = 0
  const verdict = (of: Verdict['verdict'], by?: string): Verdict => ({
    ...{ name, kind, line, verdict: of, ran, ms: Math.round(performance.now() - begun) },
    ...(by !== undefined && { by: by.slice(0, 160) }),
  })
  if (entry.isRequired) return verdict('does not compile')
  let rest = [...reach.filesOf(entry)]
  if (rest.length === 0) return verdict('not reached')
  for (let group = 0; rest.length > 0; group++) {
    const size = GROUPS[group] ?? rest.length
    const files = rest.slice(0, size)
    rest = rest.slice(size)
    const { failed, tests } = await suite.run(entry.id, files)
    ran += files.length
    if (failed.length > 0 || tests.length > 0) return verdict('noticed', `${failed[0] ?? ''}: ${tests[0] ?? ''}`)
  }
  return verdict('missed')
}
