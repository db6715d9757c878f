import type { Handler } from '../handler.ts'
import { stageOf } from '../look-up.ts'

/** Empties a cache that nobody can read: all that shows is whether the stage is there. */
export const resetAuthorizersCache: Handler<'ResetAuthorizersCache'> = (call) => {
  stageOf(call)
}
