import { stageOf } from '../look-up.ts'
import type { Rule } from '../rule.ts'

/** Empties a cache that nobody can read: all that shows is whether the stage is there. */
export const resetAuthorizersCache: Rule<'ResetAuthorizersCache'> = (call) => {
  stageOf(call)
}
