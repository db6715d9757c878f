import { findIntegration, findResponse } from '../integration.ts'
import { withEntry } from '../resource.ts'
import { findRestApi } from '../rest-api.ts'
import type { Rule } from '../rule.ts'

export const deleteIntegrationResponse: Rule<'DeleteIntegrationResponse'> = (call) => {
  const { input, refuse } = call
  const { method, integration, put } = findIntegration(findRestApi(call), input, refuse)
  findResponse(integration.integrationResponses, input.statusCode, refuse)

  const { integrationResponses, ...rest } = integration
  const left = withEntry(integrationResponses, input.statusCode, undefined)
  put({ ...method, methodIntegration: left ? { ...rest, integrationResponses: left } : rest })
  return undefined
}
