import { deleteStage as removeStage } from '../cache-cluster.ts'
import { findRestApi } from '../rest-api.ts'
import type { Rule } from '../rule.ts'
import { findStage } from '../stage.ts'

export const deleteStage: Rule<'DeleteStage'> = (call) => {
  const { input, refuse, state } = call
  const { restApiId, stageName } = input
  findStage(findRestApi(call), stageName, refuse)
  const mappings = state.basePathMappings
    .values()
    .filter((mapping) => mapping.restApiId === restApiId && mapping.stage === stageName)
  if (mappings.length > 0) {
    throw refuse('StageMapped', { stageName, domains: mappings.map(({ domainName }) => domainName).join(', ') })
  }

  removeStage(state, restApiId, stageName)
  return undefined
}
