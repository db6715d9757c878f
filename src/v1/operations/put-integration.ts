import { newIntegration } from '../integration.ts'
import { findMethod } from '../resource.ts'
import { findRestApi } from '../rest-api.ts'
import type { Rule, Schemas } from '../rule.ts'

export const putIntegration: Rule<'PutIntegration'> = (call) => {
  const { input, refuse } = call
  const { method, put } = findMethod(findRestApi(call), { ...input, httpMethod: input.verb }, refuse)
  const integration = newIntegration(chosen(input), input.resourceId)
  put({ ...method, methodIntegration: integration })
  return integration
}

/** The members of the input that become members of the integration as they are; whatever else was sent is ignored. */
function chosen({
  type,
  httpMethod,
  uri,
  connectionType,
  connectionId,
  credentials,
  requestParameters,
  requestTemplates,
  passthroughBehavior,
  cacheNamespace,
  cacheKeyParameters,
  contentHandling,
  timeoutInMillis,
  tlsConfig,
  responseTransferMode,
  integrationTarget,
}: Schemas['PutIntegrationRequest']) {
  return {
    type,
    ...(httpMethod !== undefined && { httpMethod }),
    ...(uri !== undefined && { uri }),
    ...(connectionType !== undefined && { connectionType }),
    ...(connectionId !== undefined && { connectionId }),
    ...(credentials !== undefined && { credentials }),
    ...(requestParameters && { requestParameters }),
    ...(requestTemplates && { requestTemplates }),
    ...(passthroughBehavior !== undefined && { passthroughBehavior }),
    ...(cacheNamespace !== undefined && { cacheNamespace }),
    ...(cacheKeyParameters && { cacheKeyParameters }),
    ...(contentHandling !== undefined && { contentHandling }),
    ...(timeoutInMillis !== undefined && { timeoutInMillis }),
    ...(tlsConfig && { tlsConfig: chosenTls(tlsConfig) }),
    ...(responseTransferMode !== undefined && { responseTransferMode }),
    ...(integrationTarget !== undefined && { integrationTarget }),
  }
}

function chosenTls({ insecureSkipVerification }: Schemas['TlsConfig']): Schemas['TlsConfig'] {
  return insecureSkipVerification === undefined ? {} : { insecureSkipVerification }
}
