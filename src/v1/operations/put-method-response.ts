import { entry, findMethod, withEntry } from '../resource.ts'
import { findRestApi } from '../rest-api.ts'
import type { Rule } from '../rule.ts'

export const putMethodResponse: Rule<'PutMethodResponse'> = (call) => {
  const { input, refuse } = call
  const { method, put } = findMethod(findRestApi(call), input, refuse)
  const { statusCode, responseParameters, responseModels } = input
  if (entry(method.methodResponses, statusCode)) throw refuse('ResponseExists')

  const response = {
    statusCode,
    ...(responseParameters && { responseParameters }),
    ...(responseModels && { responseModels }),
  }
  put({ ...method, methodResponses: withEntry(method.methodResponses, statusCode, response) ?? {} })
  return response
}
