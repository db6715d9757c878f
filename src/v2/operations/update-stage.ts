import { cancelDeployment, deployLater } from '../auto-deploy.ts'
import { stageOf } from '../look-up.ts'
import type { Rule } from '../rule.ts'
import { changedStage } from '../stage.ts'

export const updateStage: Rule<'UpdateStage'> = (call) => {
  const { input, state } = call
  const { unit, stage: before } = stageOf(call)

  const stage = changedStage(call, unit, before)
  unit.stages.put(stage.stageName, stage)
  if (input.autoDeploy === true) deployLater(call, input.apiId, stage.stageName)
  if (input.autoDeploy === false) cancelDeployment(state, input.apiId, stage.stageName)
  return stage
}
