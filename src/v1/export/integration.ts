import { byStatusCode, given, type Members } from '../../core/openapi/value.ts'
import type { Schemas } from '../schemas.ts'
import type { ExportType } from './exported.ts'

/** An integration as the extension of an operation. What has its default is left out. OpenAPI 3 has the type last. */
export function integrationExtension(integration: Schemas['Integration'], exported: ExportType): Members {
  const { connectionType, timeoutInMillis, tlsConfig, cacheKeyParameters, integrationResponses } = integration
  const isLinked = connectionType === 'VPC_LINK'
  const type = integration.type.toLowerCase()
  return given({
    ...(exported === 'swagger' && { type }),
    connectionId: integration.connectionId,
    credentials: integration.credentials,
    httpMethod: integration.httpMethod,
    uri: integration.uri,
    responses: integrationResponses && responsesOf(integrationResponses),
    requestParameters: integration.requestParameters,
    requestTemplates: integration.requestTemplates,
    passthroughBehavior: integration.passthroughBehavior.toLowerCase(),
    connectionType: isLinked ? connectionType : undefined,
    timeoutInMillis: timeoutInMillis === 29_000 ? undefined : timeoutInMillis,
    ...(cacheKeyParameters.length > 0 && { cacheNamespace: integration.cacheNamespace, cacheKeyParameters }),
    contentHandling: integration.contentHandling,
    tlsConfig,
    responseTransferMode: integration.responseTransferMode,
    integrationTarget: integration.integrationTarget,
    ...(exported === 'oas30' && { type }),
  })
}

/** The responses by their patterns; one without is the default, and a second one goes by its status code. */
function responsesOf(responses: NonNullable<Schemas['Integration']['integrationResponses']>): Members {
  const byPattern = new Map<string, Members>()
  for (const { selectionPattern, ...response } of Object.values(responses)) {
    const pattern = selectionPattern || (byPattern.has('default') ? response.statusCode : 'default')
    byPattern.set(pattern, given(response))
  }
  return byStatusCode(byPattern)
}
