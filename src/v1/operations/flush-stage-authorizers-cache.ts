import { findRestApi } from '../rest-api.ts'
import type { Rule } from '../rule.ts'
import { findStage } from '../stage.ts'

export const flushStageAuthorizersCache: Rule<'FlushStageAuthorizersCache'> = (call) => {
  findStage(findRestApi(call), call.input.stageName, call.refuse)
  return undefined
}
