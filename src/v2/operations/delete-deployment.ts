import { deploymentOf } from '../look-up.ts'
import type { Rule } from '../rule.ts'

export const deleteDeployment: Rule<'DeleteDeployment'> = (call) => {
  const { unit, deployment } = deploymentOf(call)
  const { deploymentId } = deployment
  if (unit.stages.some((stage) => stage.deploymentId === deploymentId)) throw call.refuse('DeploymentInUse')

  unit.deployments.delete(deploymentId)
}
