import { findIntegration } from '../integration.ts'
import { findRestApi } from '../rest-api.ts'
import type { Rule } from '../rule.ts'

export const getIntegration: Rule<'GetIntegration'> = (call) => {
  const { input, refuse } = call
  return findIntegration(findRestApi(call), { ...input, httpMethod: input.verb }, refuse).integration
}
