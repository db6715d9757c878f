import { deleteStage } from '../cache-cluster.ts'
import { findRestApi } from '../rest-api.ts'
import type { Rule } from '../rule.ts'

export const deleteRestApi: Rule<'DeleteRestApi'> = (call) => {
  const { input, refuse, state } = call
  const unit = findRestApi(call)
  const apiId = input.restApiId
  const mappings = state.basePathMappings.values().filter((mapping) => mapping.restApiId === apiId)
  if (mappings.length > 0) {
    throw refuse('ApiMapped', { apiId, domains: mappings.map(({ domainName }) => domainName).join(', ') })
  }

  for (const { stageName } of unit.stages.values()) deleteStage(state, apiId, stageName)
  state.restApis.delete(apiId)
  return undefined
}
