import { mappingsOf } from '../api-mapping.ts'
import { cancelDeployment } from '../auto-deploy.ts'
import { stageOf } from '../look-up.ts'
import type { Rule } from '../rule.ts'

export const deleteStage: Rule<'DeleteStage'> = (call) => {
  const { input, refuse, state } = call
  const { apiId, stageName } = input
  const { unit } = stageOf(call)
  const mapped = mappingsOf(state).filter((mapping) => mapping.apiId === apiId && mapping.stage === stageName)
  if (mapped.length > 0) {
    const domains = [...new Set(mapped.map(({ domainName }) => domainName))].join(', ')
    throw refuse('StageMapped', { stageName, domains })
  }
  unit.stages.delete(stageName)
  cancelDeployment(state, apiId, stageName)
}
