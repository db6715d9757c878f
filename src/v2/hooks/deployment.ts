import { newDeployment, obstacleToDeploy } from '../auto-deploy.ts'
import { forgetDeployed, keepDeployed } from '../deployed.ts'
import { keptDescription, withoutEmptyDescription } from '../description.ts'
import { stageToDeploy } from '../look-up.ts'
import type { ApiHooks } from './types.ts'

export const deployment: ApiHooks<'Deployment'> = {
  locateCreate: (call, unit) => {
    stageToDeploy(unit, call)
  },
  assertCreate: (call, unit) => {
    const { input, refuse, scope } = call
    const stage = stageToDeploy(unit, call)
    if (stage?.autoDeploy) {
      throw refuse('DeploymentIdWithAutoDeploy', { accountId: scope.accountId, apiId: input.apiId })
    }
    const obstacle = obstacleToDeploy(unit)
    if (obstacle) throw refuse(obstacle)
  },
  complete: ({ deploymentId, createdDate, description }) =>
    newDeployment(
      withoutEmptyDescription({ ...(description !== undefined && { description }), deploymentId, createdDate }),
    ),
  created: ({ deploymentId, createdDate }, call, unit) => {
    keepDeployed(call.state, unit, deploymentId)
    const stage = stageToDeploy(unit, call)
    if (stage) unit.stages.put(stage.stageName, { ...stage, deploymentId, lastUpdatedDate: createdDate })
  },
  change: keptDescription,
  deleted: ({ deploymentId }, { state, input }) => forgetDeployed(state, input.apiId, [deploymentId]),
}
