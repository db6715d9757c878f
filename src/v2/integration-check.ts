import type { Protocol } from './api-type.ts'
import type { Part } from './handler.ts'
import { refuseSubtype } from './integration-subtype.ts'
import { isRoleArn } from './role.ts'
import type { Schemas } from './schemas.ts'

type Integration = Schemas['Integration']

type Refusals =
  | 'IntegrationProxyOnly'
  | 'IntegrationMethodMissing'
  | 'IntegrationPayloadMissing'
  | 'IntegrationPayloadOfProxy'
  | 'IntegrationPayloadUnsupported'
  | 'IntegrationTimeoutHttp'
  | 'IntegrationTimeoutWebSocket'
  | 'IntegrationSubtypeUnknown'
  | 'IntegrationSubtypeNeedsRole'
  | 'IntegrationSubtypeNeedsParameters'
  | 'IntegrationRequestParameterInvalid'
  | 'IntegrationResponseParameterInvalid'
  | 'IntegrationStatusCodeInvalid'
  | 'IntegrationVpcLinkUriInvalid'
  | 'IntegrationVpcLinkIdMissing'
  | 'IntegrationUriOfMock'
  | 'IntegrationUriInvalid'
  | 'IntegrationEndpointInvalid'
  | 'RoleArnInvalid'

type Check = Part<unknown, Refusals>

const PRIVATE_URI =
  /^arn:aws[a-z-]*:(?:elasticloadbalancing:[a-z0-9-]+:\d{12}:listener\/\S+|servicediscovery:[a-z0-9-]+:\d{12}:service\/\S+)$/
const HTTP_ENDPOINT = /^(?:https?:\/\/|\$\{stageVariables\.)/
const REQUEST_DESTINATION = /^(?:(?:append|overwrite|remove):(?:header|querystring)\.\S+|overwrite:path)$/
const RESPONSE_DESTINATION = /^(?:(?:append|overwrite|remove):header\.\S+|overwrite:statuscode)$/
const STATUS_CODE = /^[2-5]\d\d$/
/** The value that WebSocket APIs accept in place of a role: the caller's own credentials. */
const CALLER = 'arn:aws:iam::*:user/*'

/** Refuses an integration that an API of a protocol cannot have; an updated one with what it was before. */
export function refuseIntegration(
  protocol: Protocol,
  integration: Integration,
  call: Check,
  before?: Integration,
): void {
  const { refuse } = call
  const { connectionType, connectionId, timeoutInMillis: timeout } = integration
  if (protocol === 'HTTP') refuseOnHttp(integration, call)
  else refuseOnWebSocket(integration, call)
  // One of a state document may lack its URI, and can be updated nevertheless.
  const isUnsaid = before && before.integrationUri === undefined && integration.integrationUri === undefined
  if (!isUnsaid) refuseUri(integration, call)
  if (connectionType === 'VPC_LINK' && !connectionId) throw refuse('IntegrationVpcLinkIdMissing')
  if (timeout < 50 || timeout > (protocol === 'HTTP' ? 30_000 : 29_000)) {
    throw refuse(protocol === 'HTTP' ? 'IntegrationTimeoutHttp' : 'IntegrationTimeoutWebSocket')
  }
  refuseCredentials(protocol, integration, call)
}

/** Refuses credentials that have not the form of a role. */
export function refuseCredentials(
  protocol: Protocol,
  { credentialsArn }: Pick<Integration, 'credentialsArn'>,
  { refuse }: Part<unknown, 'RoleArnInvalid'>,
): void {
  if (credentialsArn === undefined || isRoleArn(credentialsArn)) return
  if (protocol === 'HTTP' || credentialsArn !== CALLER) throw refuse('RoleArnInvalid')
}

function refuseOnWebSocket(integration: Integration, { refuse }: Check): void {
  const { integrationType, integrationUri, payloadFormatVersion: version } = integration
  if (integrationType === 'MOCK' && integrationUri !== undefined) throw refuse('IntegrationUriOfMock')
  if (version !== '1.0') throw refuse('IntegrationPayloadUnsupported', { version })
}

function refuseOnHttp(integration: Integration, call: Check): void {
  const { refuse } = call
  const { integrationType, integrationMethod, integrationUri = '', payloadFormatVersion: version } = integration
  if (integrationType !== 'AWS_PROXY' && integrationType !== 'HTTP_PROXY') throw refuse('IntegrationProxyOnly')
  if (integration.connectionType === 'VPC_LINK' && !PRIVATE_URI.test(integrationUri)) {
    throw refuse('IntegrationVpcLinkUriInvalid')
  }
  if (integrationType === 'HTTP_PROXY' && !integrationMethod) throw refuse('IntegrationMethodMissing')
  if (version === '') throw refuse('IntegrationPayloadMissing')
  if (integration.integrationSubtype !== undefined) refuseSubtype(integration, call)
  else {
    if (integrationType === 'HTTP_PROXY' && version === '2.0') throw refuse('IntegrationPayloadOfProxy')
    if (version !== '1.0' && version !== '2.0') throw refuse('IntegrationPayloadUnsupported', { version })
    refuseRequestParameters(integration, call)
  }
  refuseResponseParameters(integration, call)
}

/** An AWS service is named by an ARN, and everything else that is called by a URL. A VPC link of an HTTP API was looked at before. */
function refuseUri(
  { integrationType, integrationSubtype, integrationUri = '', connectionType }: Integration,
  call: Check,
): void {
  if (integrationType === 'MOCK' || integrationSubtype !== undefined || connectionType === 'VPC_LINK') return
  if (integrationType.startsWith('AWS')) {
    if (!integrationUri.startsWith('arn:')) throw call.refuse('IntegrationUriInvalid')
  } else refuseEndpoint(integrationUri, call)
}

/** Refuses a URI that cannot be called by HTTP. */
export function refuseEndpoint(uri: string, { refuse }: Part<unknown, 'IntegrationEndpointInvalid'>): void {
  if (!HTTP_ENDPOINT.test(uri)) throw refuse('IntegrationEndpointInvalid')
}

function refuseRequestParameters({ requestParameters = {} }: Integration, { refuse }: Check): void {
  const key = Object.keys(requestParameters).find((name) => !REQUEST_DESTINATION.test(name))
  if (key !== undefined) throw refuse('IntegrationRequestParameterInvalid', { key })
}

function refuseResponseParameters({ responseParameters = {} }: Integration, { refuse }: Check): void {
  for (const [statusCode, parameters] of Object.entries(responseParameters)) {
    if (!STATUS_CODE.test(statusCode)) throw refuse('IntegrationStatusCodeInvalid', { statusCode })
    const key = Object.keys(parameters).find((name) => !RESPONSE_DESTINATION.test(name))
    if (key !== undefined) throw refuse('IntegrationResponseParameterInvalid', { key })
  }
}
