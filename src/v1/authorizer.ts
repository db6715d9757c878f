import type { RefuseV1 } from './handler.ts'
import type { Schemas } from './schemas.ts'

type Authorizer = Schemas['Authorizer']

/** Whether a text names an invocation of a Lambda function as API Gateway calls it. */
export function isInvocationUri(uri: string): boolean {
  return /^arn:[^:]+:apigateway:[^:]+:lambda:path\/2015-03-31\/functions\/.+\/invocations$/s.test(uri)
}

const SOURCE = /^(?:method\.request\.(?:querystring|header)|stageVariables|context)\.[a-zA-Z0-9._-]+$/

/** Whether a text lists what an authorizer of requests can be asked about, separated by commas. */
function isRequestSource(text: string): boolean {
  return text.split(',').every((source) => SOURCE.test(source.trim()))
}

/** The value of `authType` where none is given. */
export function authTypeOf(type: Authorizer['type']): string {
  return type === 'COGNITO_USER_POOLS' ? 'cognito_user_pools' : 'custom'
}

/** The members of an authorizer on which its creation depends. */
interface Given {
  readonly type: Authorizer['type']
  readonly authorizerUri?: string | undefined
  readonly identitySource?: string | undefined
  readonly providerARNs?: readonly string[] | undefined
}

/** Refuses an authorizer that cannot be created. */
export function assertAuthorizer(
  given: Given,
  refuse: RefuseV1<'ProviderArnsEmpty' | 'AuthorizerUriMissing' | 'IdentitySourceEmpty' | 'IdentitySourceInvalid'>,
): void {
  const { type, authorizerUri, identitySource, providerARNs } = given
  if (type === 'COGNITO_USER_POOLS') {
    if (!providerARNs?.length) throw refuse('ProviderArnsEmpty')
    return
  }
  if (!authorizerUri) throw refuse('AuthorizerUriMissing')
  if (type === 'TOKEN' && !identitySource) throw refuse('IdentitySourceEmpty')
  assertSource(given, refuse)
}

/** Refuses an identity source that an authorizer of requests cannot have. */
export function assertSource({ type, identitySource }: Given, refuse: RefuseV1<'IdentitySourceInvalid'>): void {
  if (type !== 'REQUEST' || !identitySource || isRequestSource(identitySource)) return
  throw refuse('IdentitySourceInvalid', { source: identitySource })
}
