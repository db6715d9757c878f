import { cancelDeployment, deployLater } from '../auto-deploy.ts'
import { changedStage, newStage } from '../stage.ts'
import type { ApiHooks } from './types.ts'

export const stage: ApiHooks<'Stage'> = {
  complete: ({ stageName }, call, unit) => {
    const fresh = newStage(unit.api.get().protocolType, stageName, call.now)
    return changedStage(call, unit, { ...fresh, tags: { ...call.input.tags } })
  },
  created: ({ autoDeploy, stageName }, call) => {
    if (autoDeploy) deployLater(call, call.input.apiId, stageName)
  },
  merged: (before, call, unit) => changedStage(call, unit, before),
  updated: ({ stageName }, call) => {
    const { apiId, autoDeploy } = call.input
    if (autoDeploy === true) deployLater(call, apiId, stageName)
    if (autoDeploy === false) cancelDeployment(call.state, apiId, stageName)
  },
  deleted: (_, { state, input }) => {
    cancelDeployment(state, input.apiId, input.stageName)
    state.neighbourhood.forget(input.apiId, input.stageName)
  },
}
