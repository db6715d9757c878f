import type { Handler } from '../handler.ts'
import { findRestApi } from '../rest-api.ts'
import { findStage } from '../stage.ts'
import { putStage } from '../stage-store.ts'

export const flushStageCache: Handler<'FlushStageCache'> = (call) => {
  const stage = findStage(findRestApi(call), call.input.stageName, call.refuse)
  if (stage.cacheClusterStatus !== 'AVAILABLE') return undefined
  putStage(call, call.input.restApiId, { ...stage, cacheClusterStatus: 'FLUSH_IN_PROGRESS' })
  return undefined
}
