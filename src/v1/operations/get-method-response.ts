import { findResponse } from '../integration.ts'
import { findMethod } from '../resource.ts'
import { findRestApi } from '../rest-api.ts'
import type { Rule } from '../rule.ts'

export const getMethodResponse: Rule<'GetMethodResponse'> = (call) => {
  const { input, refuse } = call
  const { method } = findMethod(findRestApi(call), input, refuse)
  return findResponse(method.methodResponses, input.statusCode, refuse)
}
