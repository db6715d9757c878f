import { findIntegration, findResponse } from '../integration.ts'
import { findRestApi } from '../rest-api.ts'
import type { Rule } from '../rule.ts'

export const getIntegrationResponse: Rule<'GetIntegrationResponse'> = (call) => {
  const { input, refuse } = call
  const { integration } = findIntegration(findRestApi(call), input, refuse)
  return findResponse(integration.integrationResponses, input.statusCode, refuse)
}
