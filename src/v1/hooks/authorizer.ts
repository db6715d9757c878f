import { assertAuthorizer, assertSource, authTypeOf, isInvocationUri } from '../authorizer.ts'
import type { RefuseV1 } from '../handler.ts'
import { lastUse } from '../method-use.ts'
import type { Schemas } from '../schemas.ts'
import type { RestApiUnit } from '../state.ts'
import type { ApiHooks, VerbCall } from './types.ts'

type Authorizer = Schemas['Authorizer']

export const authorizer: ApiHooks<'Authorizer'> = {
  beforeCreate: ({ input, refuse }) => assertAuthorizer(input, refuse),
  complete: ({ id, name, type, authorizerCredentials, ...given }) => ({
    id,
    name,
    type,
    ...(given.providerARNs?.length && { providerARNs: given.providerARNs }),
    authType: given.authType ?? authTypeOf(type),
    ...(given.authorizerUri !== undefined && { authorizerUri: given.authorizerUri }),
    ...(authorizerCredentials && type !== 'COGNITO_USER_POOLS' && { authorizerCredentials }),
    ...(given.identitySource && { identitySource: given.identitySource }),
    ...(given.identityValidationExpression && { identityValidationExpression: given.identityValidationExpression }),
    ...(given.authorizerResultTtlInSeconds !== undefined && {
      authorizerResultTtlInSeconds: given.authorizerResultTtlInSeconds,
    }),
  }),
  assertDocument: (document, { refuse }, unit, before) => {
    if (!before) assertNameFree(document, unit, refuse)
  },
  patching: ({ refuse }, unit) => ({
    assertValue: ([member], value) => admitted(member, String(value), refuse),
    check: (document) => {
      assertNameFree(document, unit, refuse)
      assertSource(document, refuse)
      const isEmptied = document.type === 'COGNITO_USER_POOLS' && document.providerARNs?.length === 0
      if (isEmptied) throw refuse('ProviderArnsEmpty')
    },
  }),
  deleting: ({ id, name }, { refuse }, unit) => {
    const use = lastUse(unit, ({ authorizerId }) => authorizerId === id)
    if (use) throw refuse('AuthorizerInUse', { name, method: `${use.verb}/${use.path}` })
  },
}

function admitted(member: string | undefined, value: string, refuse: VerbCall<'Authorizer', 'update'>['refuse']): void {
  if (member === 'authorizerUri' && !isInvocationUri(value)) throw refuse('AuthorizerUriInvalid', { value })
}

function assertNameFree(
  { id, name }: Authorizer,
  { authorizers }: RestApiUnit,
  refuse: RefuseV1<'AuthorizerNameTaken'>,
): void {
  const isTaken = authorizers.some((other) => other.id !== id && other.name === name)
  if (isTaken) throw refuse('AuthorizerNameTaken', { name })
}
