import type { Handler } from '../handler.ts'
import { findRestApi } from '../rest-api.ts'
import { findStage } from '../stage.ts'

export const flushStageAuthorizersCache: Handler<'FlushStageAuthorizersCache'> = (call) => {
  findStage(findRestApi(call), call.input.stageName, call.refuse)
  return undefined
}
