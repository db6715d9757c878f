import type { Handler } from '../handler.ts'
import { stageOf } from '../look-up.ts'

/** Empties a cache that cannot be read. The answer depends only on whether the stage exists. */
export const resetAuthorizersCache: Handler<'ResetAuthorizersCache'> = (call) => {
  stageOf(call)
}
