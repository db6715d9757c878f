import { showCacheChange } from '../cache-cluster.ts'
import { findRestApi } from '../rest-api.ts'
import type { Rule } from '../rule.ts'
import { findStage } from '../stage.ts'

export const getStage: Rule<'GetStage'> = (call) => {
  const { input, state, refuse } = call
  const stage = findStage(findRestApi(call), input.stageName, refuse)
  showCacheChange(state, input.restApiId, input.stageName)
  return stage
}
