import { deploymentOf } from '../look-up.ts'
import type { Rule } from '../rule.ts'

export const getDeployment: Rule<'GetDeployment'> = (call) => deploymentOf(call).deployment
