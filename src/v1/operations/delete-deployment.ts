import { findDeployment } from '../deployment.ts'
import { findRestApi } from '../rest-api.ts'
import type { Rule } from '../rule.ts'

export const deleteDeployment: Rule<'DeleteDeployment'> = (call) => {
  const { input, refuse } = call
  const unit = findRestApi(call)
  const { id } = findDeployment(unit, input.deploymentId, refuse)
  if (unit.stages.some(({ deploymentId }) => deploymentId === id)) throw refuse('DeploymentInUse')
  if (unit.stages.some(({ canarySettings }) => canarySettings?.deploymentId === id)) {
    throw refuse('CanaryDeploymentInUse')
  }

  unit.deployments.delete(id)
  return undefined
}
