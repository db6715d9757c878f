import { findDeployment, shownDeployment } from '../deployment.ts'
import { findRestApi } from '../rest-api.ts'
import type { Rule } from '../rule.ts'

export const getDeployment: Rule<'GetDeployment'> = (call) => {
  const { input, refuse } = call
  return shownDeployment(findDeployment(findRestApi(call), input.deploymentId, refuse), input.embed)
}
