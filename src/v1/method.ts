import { resources } from '../generated/v1/resources.ts'
import type { RefuseV1 } from './handler.ts'
import { modelNamed } from './models.ts'
import type { Schemas } from './schemas.ts'
import type { RestApiUnit } from './state.ts'

type Method = Schemas['Method']

/** The valid names of methods, in the order in which AWS lists them. */
export const VERBS = ['GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'ANY'] as const

const PARAMETER = /^method\.request\.(?:querystring|header|path|multivaluequerystring|multivalueheader)\.[^\s]+$/

/** Refuses a verb that no method can have. */
export function assertVerb(verb: string, refuse: RefuseV1<'HttpMethodInvalid'>): void {
  if (!(VERBS as readonly string[]).includes(verb)) throw refuse('HttpMethodInvalid')
}

/** A method as it is stored: its authorization type in capitals, and an authorizer only where that type has one. */
export function completedMethod(given: Method): Method {
  const { httpMethod = '', authorizationType = '', apiKeyRequired, authorizerId, ...rest } = given
  const type = authorizationType.toUpperCase()
  return {
    ...rest,
    httpMethod,
    authorizationType: type,
    apiKeyRequired: apiKeyRequired ?? resources.Method.defaults.apiKeyRequired,
    ...(authorizerId !== undefined && needsAuthorizer(type) && { authorizerId }),
  }
}

/** Refuses a method that needs an authorizer of its API and names none, and scopes that nothing looks at. */
export function assertAuthorization(
  { authorizationType = '', authorizerId = '', authorizationScopes = [] }: Method,
  { authorizers }: Pick<RestApiUnit, 'authorizers'>,
  refuse: RefuseV1<'AuthorizerRequired' | 'ScopesWithoutPool'>,
): void {
  if (needsAuthorizer(authorizationType) && !authorizers.has(authorizerId)) throw refuse('AuthorizerRequired')
  if (authorizationScopes.length > 0 && authorizationType !== 'COGNITO_USER_POOLS') throw refuse('ScopesWithoutPool')
}

/** Refuses parameters that are not parameters of a request, and a name in two locations. */
export function assertParameters(
  parameters: Method['requestParameters'] = {},
  refuse: RefuseV1<'ParameterExpressionInvalid' | 'ParameterNamesNotUnique'>,
): void {
  const names = new Set<string>()
  for (const expression of Object.keys(parameters)) {
    if (!PARAMETER.test(expression)) throw refuse('ParameterExpressionInvalid', { expression })
    const name = expression.split('.').slice(3).join('.')
    if (names.has(name)) throw refuse('ParameterNamesNotUnique')
    names.add(name)
  }
}

function needsAuthorizer(type: string): boolean {
  return type === 'CUSTOM' || type === 'COGNITO_USER_POOLS'
}

/** Refuses a request validator and models that the API does not have. What stood there before a change stays. */
export function assertContent(
  { requestValidatorId, requestModels = {} }: Method,
  before: Method | undefined,
  unit: Pick<RestApiUnit, 'requestValidators' | 'models'>,
  refuse: RefuseV1<'ValidatorOfMethodUnknown' | 'ModelOfMethodUnknown'>,
): void {
  if (requestValidatorId && requestValidatorId !== before?.requestValidatorId) {
    if (!unit.requestValidators.has(requestValidatorId)) throw refuse('ValidatorOfMethodUnknown')
  }
  for (const [contentType, model] of Object.entries(requestModels)) {
    if (before?.requestModels?.[contentType] === model) continue
    if (!modelNamed(unit, model)) throw refuse('ModelOfMethodUnknown', { model })
  }
}
