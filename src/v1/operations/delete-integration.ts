import { findIntegration } from '../integration.ts'
import { findRestApi } from '../rest-api.ts'
import type { Rule } from '../rule.ts'

export const deleteIntegration: Rule<'DeleteIntegration'> = (call) => {
  const { input, refuse } = call
  const { method, put } = findIntegration(findRestApi(call), { ...input, httpMethod: input.verb }, refuse)
  const { methodIntegration: _, ...rest } = method
  put(rest)
  return undefined
}
