import { entry, findResource, putMethod as put } from '../resource.ts'
import { findRestApi } from '../rest-api.ts'
import type { Rule, Schemas } from '../rule.ts'

export const putMethod: Rule<'PutMethod'> = (call) => {
  const { input, refuse } = call
  const unit = findRestApi(call)
  const resource = findResource(unit, input.resourceId, refuse)
  const { httpMethod, authorizationType } = input
  if (entry(resource.resourceMethods, httpMethod)) throw refuse('MethodExists')

  const method = { ...chosen(input), httpMethod, authorizationType, apiKeyRequired: input.apiKeyRequired ?? false }
  put(unit, resource, httpMethod, method)
  return method
}

/** The members of the input that become members of the method as they are; whatever else was sent is ignored. */
function chosen({
  authorizerId,
  operationName,
  requestParameters,
  requestModels,
  requestValidatorId,
  authorizationScopes,
}: Schemas['PutMethodRequest']) {
  return {
    ...(authorizerId !== undefined && { authorizerId }),
    ...(operationName !== undefined && { operationName }),
    ...(requestParameters && { requestParameters }),
    ...(requestModels && { requestModels }),
    ...(requestValidatorId !== undefined && { requestValidatorId }),
    ...(authorizationScopes && { authorizationScopes }),
  }
}
