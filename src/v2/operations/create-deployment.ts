import { newDeployment, obstacleToDeploy } from '../auto-deploy.ts'
import { wireDate } from '../codec.ts'
import { withoutEmptyDescription } from '../description.ts'
import { newId } from '../identifier.ts'
import { apiOf, stageToDeploy } from '../look-up.ts'
import { membersOf } from '../members.ts'
import type { Rule } from '../rule.ts'

export const createDeployment: Rule<'CreateDeployment'> = (call) => {
  const { input, refuse, scope, ids, now } = call
  const { apiId } = input
  const unit = apiOf(call)
  const stage = stageToDeploy(unit, call)
  if (stage?.autoDeploy) throw refuse('DeploymentIdWithAutoDeploy', { accountId: scope.accountId, apiId })
  const obstacle = obstacleToDeploy(unit)
  if (obstacle) throw refuse(obstacle)

  const deploymentId = newId(ids, 'deployment', unit.deployments)
  const createdDate = wireDate(now)
  const given = { ...membersOf(input, ['description']), deploymentId, createdDate }
  const deployment = newDeployment(withoutEmptyDescription(given))
  unit.deployments.put(deploymentId, deployment)
  if (stage) unit.stages.put(stage.stageName, { ...stage, deploymentId, lastUpdatedDate: createdDate })
  return deployment
}
