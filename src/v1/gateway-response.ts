import type { Schemas } from './schemas.ts'
import type { RestApiUnit } from './state.ts'

type GatewayResponse = Schemas['GatewayResponse']
type Type = GatewayResponse['responseType']

/** The status code of each type; the two that others fall back to have none. */
const STATUS_CODES: Readonly<Record<Type, string | undefined>> = {
  ACCESS_DENIED: '403',
  API_CONFIGURATION_ERROR: '500',
  AUTHORIZER_CONFIGURATION_ERROR: '500',
  AUTHORIZER_FAILURE: '500',
  BAD_REQUEST_BODY: '400',
  BAD_REQUEST_PARAMETERS: '400',
  DEFAULT_4XX: undefined,
  DEFAULT_5XX: undefined,
  EXPIRED_TOKEN: '403',
  INTEGRATION_FAILURE: '504',
  INTEGRATION_TIMEOUT: '504',
  INVALID_API_KEY: '403',
  INVALID_SIGNATURE: '403',
  MISSING_AUTHENTICATION_TOKEN: '403',
  QUOTA_EXCEEDED: '429',
  REQUEST_TOO_LARGE: '413',
  RESOURCE_NOT_FOUND: '404',
  THROTTLED: '429',
  UNAUTHORIZED: '401',
  UNSUPPORTED_MEDIA_TYPE: '415',
  WAF_FILTERED: '403',
}

/** Whether a text names a type of response. */
export function isResponseType(type: string): type is Type {
  return Object.hasOwn(STATUS_CODES, type)
}

/** The defaults of a response type, for set and unset responses. */
export function responseDefaults(type: Type): Omit<GatewayResponse, 'responseType' | 'defaultResponse'> {
  const statusCode = STATUS_CODES[type]
  return {
    responseParameters: {},
    responseTemplates: { 'application/json': '{"message":$context.error.messageString}' },
    ...(statusCode !== undefined && { statusCode }),
  }
}

/** The response of a type that is not set, without regard to the default of its class. */
export function unsetResponse(responseType: Type): GatewayResponse {
  return { responseType, ...responseDefaults(responseType), defaultResponse: true }
}

/** A response as reads show it: one that is not set takes over from the default of its class, where that is set. */
export function shownResponse(response: GatewayResponse, unit: RestApiUnit | undefined): GatewayResponse {
  const { responseType } = response
  if (unit?.gatewayResponses.has(responseType)) return response
  const own = unsetResponse(responseType)
  const above = unit?.gatewayResponses.get(own.statusCode?.startsWith('5') ? 'DEFAULT_5XX' : 'DEFAULT_4XX')
  if (!above || own.statusCode === undefined) return own
  const { statusCode = own.statusCode, responseParameters, responseTemplates } = above
  return { ...own, statusCode, responseParameters, responseTemplates }
}

const NAME = /^gatewayresponse\.header\.[\w!#$%&'*+.^`|~-]+$/
const VALUE =
  /^(?:'.*'|method\.request\.(?:header|path|querystring|multivalueheader|multivaluequerystring)\..+|(?:context|stageVariables)\..+)$/s

/** The name or the value of a parameter that is not a mapping, if there is one. */
export function wrongMapping({ responseParameters }: GatewayResponse): string | undefined {
  for (const [name, value] of Object.entries(responseParameters)) {
    if (!NAME.test(name)) return name
    if (!VALUE.test(value)) return value
  }
  return undefined
}
