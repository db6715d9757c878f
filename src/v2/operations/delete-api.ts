import { mappingsOf, removeMapping } from '../api-mapping.ts'
import { cancelDeployment } from '../auto-deploy.ts'
import { apiOf } from '../look-up.ts'
import type { Rule } from '../rule.ts'

export const deleteApi: Rule<'DeleteApi'> = (call) => {
  const { input, state } = call
  const unit = apiOf(call)
  for (const stageName of unit.stages.keys()) cancelDeployment(state, input.apiId, stageName)
  for (const { domainName, apiMappingId, apiId } of mappingsOf(state)) {
    if (apiId === input.apiId) removeMapping(state, domainName, apiMappingId)
  }
  state.apis.delete(input.apiId)
}
