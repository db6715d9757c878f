import { findRestApi } from '../rest-api.ts'
import type { Rule } from '../rule.ts'

export const getStages: Rule<'GetStages'> = (call) => {
  const stages = findRestApi(call).stages.values()
  const deploymentId = call.input.deploymentId ?? call.input.deployment_id
  return { item: deploymentId === undefined ? stages : stages.filter((stage) => stage.deploymentId === deploymentId) }
}
