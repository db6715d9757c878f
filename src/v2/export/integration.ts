import { given, type Members } from '../../core/openapi/value.ts'
import type { Schemas } from '../schemas.ts'

/** The default timeout of an HTTP API, in milliseconds. */
const USUAL_TIMEOUT = 30_000

/** An integration as the extension of an operation. */
export function integrationExtension(integration: Schemas['Integration']): Members {
  const { timeoutInMillis } = integration
  return given({
    description: integration.description,
    responseParameters: integration.responseParameters,
    requestParameters: integration.requestParameters,
    integrationSubtype: integration.integrationSubtype,
    credentials: integration.credentialsArn,
    payloadFormatVersion: integration.payloadFormatVersion,
    connectionId: integration.connectionId,
    type: integration.integrationType.toLowerCase(),
    httpMethod: integration.integrationMethod,
    uri: integration.integrationUri,
    connectionType: integration.connectionType,
    timeoutInMillis: timeoutInMillis === USUAL_TIMEOUT ? undefined : timeoutInMillis,
    tlsConfig: integration.tlsConfig,
  })
}
