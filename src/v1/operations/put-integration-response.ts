import { findIntegration, findResponse } from '../integration.ts'
import { withEntry } from '../resource.ts'
import { findRestApi } from '../rest-api.ts'
import type { Rule } from '../rule.ts'

export const putIntegrationResponse: Rule<'PutIntegrationResponse'> = (call) => {
  const { input, refuse } = call
  const { method, integration, put } = findIntegration(findRestApi(call), input, refuse)
  findResponse(method.methodResponses, input.statusCode, refuse)

  const { statusCode, selectionPattern, responseParameters, responseTemplates, contentHandling } = input
  const response = {
    statusCode,
    ...(selectionPattern !== undefined && { selectionPattern }),
    ...(responseParameters && { responseParameters }),
    ...(responseTemplates && { responseTemplates }),
    ...(contentHandling !== undefined && { contentHandling }),
  }
  const integrationResponses = withEntry(integration.integrationResponses, statusCode, response) ?? {}
  put({ ...method, methodIntegration: { ...integration, integrationResponses } })
  return response
}
