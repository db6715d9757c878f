import { findResponse } from '../integration.ts'
import { findMethod, withEntry } from '../resource.ts'
import { findRestApi } from '../rest-api.ts'
import type { Rule } from '../rule.ts'

export const deleteMethodResponse: Rule<'DeleteMethodResponse'> = (call) => {
  const { input, refuse } = call
  const { method, put } = findMethod(findRestApi(call), input, refuse)
  findResponse(method.methodResponses, input.statusCode, refuse)

  const { methodResponses, ...rest } = method
  const left = withEntry(methodResponses, input.statusCode, undefined)
  put(left ? { ...rest, methodResponses: left } : rest)
  return undefined
}
