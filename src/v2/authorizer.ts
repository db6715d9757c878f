import type { Part } from './handler.ts'
import { membersOf } from './members.ts'
import { isRoleArn } from './role.ts'
import type { Schemas } from './schemas.ts'
import type { ApiUnit } from './state.ts'

type Authorizer = Schemas['Authorizer']
/** The authorizer members of a request. */
type Given = Schemas['UpdateAuthorizerRequest']

const WEBSOCKET_SOURCE = /^(?:route\.request\.(?:querystring|header)|stageVariables|context)\.[a-zA-Z0-9._-]+$/
const HTTP_SOURCE = /^\$(?:request\.(?:header|querystring)|stageVariables|context)\.[a-zA-Z0-9._-]+$/
const MAX_TTL = 3600

const UPDATABLE = [
  'authorizerCredentialsArn',
  'authorizerResultTtlInSeconds',
  'authorizerType',
  'authorizerUri',
  'enableSimpleResponses',
  'identitySource',
  'identityValidationExpression',
  'name',
] as const satisfies readonly (keyof Given)[]

/** An authorizer without empty members: an empty list of sources, empty texts in it, and an empty JWT configuration of another type. */
export function withoutEmpty({ identitySource = [], jwtConfiguration, ...rest }: Authorizer): Authorizer {
  const sources = identitySource.filter((source) => source !== '')
  const isJwt = rest.authorizerType === 'JWT' || Object.keys(jwtConfiguration ?? {}).length > 0
  return {
    ...rest,
    ...(jwtConfiguration && isJwt && { jwtConfiguration }),
    ...(sources.length > 0 && { identitySource: sources }),
  }
}

/** An authorizer after a change. Empty texts clear; an empty payload version or name is ignored. */
export function merged(before: Authorizer, input: Given): Authorizer {
  const { authorizerPayloadFormatVersion, jwtConfiguration } = input
  const after = {
    ...before,
    ...membersOf(input, UPDATABLE),
    ...(authorizerPayloadFormatVersion && { authorizerPayloadFormatVersion }),
    ...(jwtConfiguration && { jwtConfiguration: { ...before.jwtConfiguration, ...jwtConfiguration } }),
  }
  const members = Object.entries({ ...after, name: after.name || before.name }).filter(([, value]) => value !== '')
  return withoutEmpty(Object.fromEntries(members) as Authorizer)
}

type WebSocketRefusal =
  | 'AuthorizerTypeWebSocket'
  | 'AuthorizerPayloadOnWebSocket'
  | 'AuthorizerTtlOnWebSocket'
  | 'AuthorizerSimpleOnWebSocket'
  | 'AuthorizerUriMissing'
  | 'AuthorizerSourceWebSocket'
  | 'AuthorizerValidationInvalid'
  | 'RoleArnInvalid'

/** Refuses an authorizer that a WebSocket API cannot have, in the order in which the service looks at it. */
export function refuseOnWebSocket(
  authorizer: Authorizer,
  { input, refuse }: Part<Given, WebSocketRefusal>,
  isPayloadGiven: boolean,
): void {
  const { authorizerUri, identitySource = [] } = authorizer
  if (authorizer.authorizerType !== 'REQUEST') throw refuse('AuthorizerTypeWebSocket')
  if (isPayloadGiven) throw refuse('AuthorizerPayloadOnWebSocket')
  if (input.authorizerResultTtlInSeconds !== undefined) throw refuse('AuthorizerTtlOnWebSocket')
  if (input.enableSimpleResponses !== undefined) throw refuse('AuthorizerSimpleOnWebSocket')
  if (!authorizerUri) throw refuse('AuthorizerUriMissing')
  const wrong = identitySource.find((source) => !WEBSOCKET_SOURCE.test(source))
  if (wrong !== undefined) throw refuse('AuthorizerSourceWebSocket', { source: wrong })
  refuseExpression(authorizer, refuse)
  refuseRole(authorizer, refuse)
}

type HttpRefusal =
  | 'AuthorizerTypeHttp'
  | 'AuthorizerUriMissing'
  | 'AuthorizerPayloadMissing'
  | 'AuthorizerPayloadUnsupported'
  | 'AuthorizerSimpleNeedsPayload2'
  | 'AuthorizerTtlOutOfRange'
  | 'AuthorizerTtlNeedsSource'
  | 'AuthorizerSourceHttp'
  | 'RoleArnInvalid'
  | 'JwtConfigurationMissing'
  | 'JwtAudienceEmpty'
  | 'JwtIssuerInvalid'
  | 'JwtSimpleResponses'

/** Refuses an authorizer that an HTTP API cannot have. */
export function refuseOnHttp(authorizer: Authorizer, call: Part<Given, HttpRefusal>): void {
  const { refuse } = call
  if (authorizer.authorizerType === 'JWT') refuseJwt(authorizer, refuse)
  else if (authorizer.authorizerType === 'REQUEST') refuseRequest(authorizer, refuse)
  else throw refuse('AuthorizerTypeHttp')
  const wrong = authorizer.identitySource?.find((source) => !HTTP_SOURCE.test(source))
  if (wrong !== undefined) throw refuse('AuthorizerSourceHttp', { source: wrong })
  refuseRole(authorizer, refuse)
}

function refuseRequest(authorizer: Authorizer, refuse: Part<Given, HttpRefusal>['refuse']): void {
  const { authorizerPayloadFormatVersion: version, authorizerResultTtlInSeconds: ttl = 0 } = authorizer
  if (!authorizer.authorizerUri) throw refuse('AuthorizerUriMissing')
  if (!version) throw refuse('AuthorizerPayloadMissing')
  if (version !== '1.0' && version !== '2.0') throw refuse('AuthorizerPayloadUnsupported', { version })
  if (version === '1.0' && authorizer.enableSimpleResponses) throw refuse('AuthorizerSimpleNeedsPayload2')
  if (ttl < 0 || ttl > MAX_TTL) throw refuse('AuthorizerTtlOutOfRange')
  if (ttl > 0 && !authorizer.identitySource) throw refuse('AuthorizerTtlNeedsSource')
}

function refuseJwt(authorizer: Authorizer, refuse: Part<Given, HttpRefusal>['refuse']): void {
  const { jwtConfiguration, enableSimpleResponses } = authorizer
  if (!jwtConfiguration) throw refuse('JwtConfigurationMissing')
  if (!jwtConfiguration.audience?.length) throw refuse('JwtAudienceEmpty')
  if (!isHttpsUrl(jwtConfiguration.issuer ?? '')) throw refuse('JwtIssuerInvalid')
  if (enableSimpleResponses !== undefined) throw refuse('JwtSimpleResponses')
}

function isHttpsUrl(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:'
}

function refuseExpression(
  { identityValidationExpression: expression }: Authorizer,
  refuse: Part<Given, 'AuthorizerValidationInvalid'>['refuse'],
): void {
  if (expression === undefined) return
  try {
    new RegExp(expression)
  } catch {
    throw refuse('AuthorizerValidationInvalid', { expression })
  }
}

function refuseRole({ authorizerCredentialsArn }: Authorizer, refuse: Part<Given, 'RoleArnInvalid'>['refuse']): void {
  if (authorizerCredentialsArn !== undefined && !isRoleArn(authorizerCredentialsArn)) throw refuse('RoleArnInvalid')
}

/** Refuses a name that another authorizer of the API has. */
export function refuseTakenName(
  { authorizerId, name }: Authorizer,
  { authorizers }: ApiUnit,
  { refuse }: Part<unknown, 'AuthorizerNameTaken'>,
): void {
  const isTaken = authorizers.some((other) => other.name === name && other.authorizerId !== authorizerId)
  if (isTaken) throw refuse('AuthorizerNameTaken', { name })
}
