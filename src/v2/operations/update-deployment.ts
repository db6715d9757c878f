import { withoutEmptyDescription } from '../description.ts'
import { deploymentOf } from '../look-up.ts'
import { membersOf } from '../members.ts'
import type { Rule } from '../rule.ts'

export const updateDeployment: Rule<'UpdateDeployment'> = (call) => {
  const { input } = call
  const { unit, deployment: before } = deploymentOf(call)

  const deployment = { ...before, ...withoutEmptyDescription(membersOf(input, ['description'])) }
  unit.deployments.put(deployment.deploymentId, deployment)
  return deployment
}
