import { compilePatch } from '../../core/patch/engine.ts'
import { patches } from '../../generated/v1/patch.ts'
import { findDeployment, shownDeployment } from '../deployment.ts'
import { findRestApi } from '../rest-api.ts'
import { byName, type Rule } from '../rule.ts'

const patch = compilePatch(patches.UpdateDeployment)

export const updateDeployment: Rule<'UpdateDeployment'> = (call) => {
  const { input, refuse } = call
  const unit = findRestApi(call)
  const before = findDeployment(unit, input.deploymentId, refuse)
  const after = patch.apply(before, input.patchOperations ?? [], byName(refuse))
  unit.deployments.put(after.id, after)
  return shownDeployment(after)
}
