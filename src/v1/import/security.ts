import { refusalIn } from '../../core/errors/service-error.ts'
import { type ApiDocument, securitySchemesOf } from '../../core/openapi/document.ts'
import { given, integerOf, isMembers, type Members, membersAt, textOf, textsOf } from '../../core/openapi/value.ts'
import { assertAuthorizer, isInvocationUri } from '../authorizer.ts'
import type { Schemas } from '../schemas.ts'
import type { Problems, WireDocument } from './imported.ts'
import { refuse } from './refusal.ts'

const TYPES: readonly string[] = ['TOKEN', 'REQUEST', 'COGNITO_USER_POOLS']

/** The method settings that a security scheme implies. */
type Scheme =
  | { readonly kind: 'key' }
  | { readonly kind: 'iam' }
  | { readonly kind: 'authorizer'; readonly name: string; readonly isCognito: boolean }

export interface Security {
  readonly authorizers: readonly WireDocument[]
  readonly schemes: ReadonlyMap<string, Scheme>
}

/** The authorizers of a document, also those that no method uses. */
export function securityOf(document: ApiDocument, problems: Problems): Security {
  const authorizers: WireDocument[] = []
  const schemes = new Map<string, Scheme>()
  for (const [name, value] of Object.entries(securitySchemesOf(document))) {
    const scheme = membersAt(value)
    const authorizer = scheme['x-amazon-apigateway-authorizer']
    const authType = textOf(scheme['x-amazon-apigateway-authtype'])
    if (authType?.toLowerCase() === 'awssigv4') schemes.set(name, { kind: 'iam' })
    else if (isMembers(authorizer)) {
      const made = authorizerOf(name, scheme, authorizer, authType)
      const problem = problemOf(made)
      if (problem !== undefined) {
        problems.assume(`Unable to create authorizer from security definition: '${name}'. ${problem}`)
        continue
      }
      authorizers.push(made)
      schemes.set(name, { kind: 'authorizer', name, isCognito: made.type === 'COGNITO_USER_POOLS' })
    } else if (authType !== undefined) {
      problems.error(
        `Unable to create authorizer from security definition: '${name}'. Extension x-amazon-apigateway-authorizer is required. Any methods with security: '${name}' will not be created. If this security definition is not a custom authorizer, remove the x-amazon-apigateway-authtype extension and it will be ignored.`,
      )
    } else if (scheme.type === 'apiKey') schemes.set(name, { kind: 'key' })
  }
  return { authorizers, schemes }
}

function authorizerOf(name: string, scheme: Members, authorizer: Members, authType: string | undefined): WireDocument {
  const type = (textOf(authorizer.type) ?? 'token').toUpperCase()
  const header = textOf(scheme.name)
  const fromHeader = header === undefined ? undefined : `method.request.header.${header}`
  return given({
    name,
    type,
    providerARNs: textsOf(authorizer.providerARNs),
    authType: authType ?? (type === 'COGNITO_USER_POOLS' ? 'cognito_user_pools' : 'custom'),
    authorizerUri: textOf(authorizer.authorizerUri),
    authorizerCredentials: textOf(authorizer.authorizerCredentials),
    identitySource: textOf(authorizer.identitySource) ?? (type === 'REQUEST' ? undefined : fromHeader),
    identityValidationExpression: textOf(authorizer.identityValidationExpression),
    authorizerResultTtlInSeconds: integerOf(authorizer.authorizerResultTtlInSeconds),
  })
}

function problemOf(made: WireDocument): string | undefined {
  const { type, authorizerResultTtlInSeconds: ttl = 0, authorizerUri } = made as Partial<Schemas['Authorizer']>
  if (!TYPES.includes(String(type))) return `Invalid authorizer type specified: ${type}`
  return refusalIn(() => {
    if (ttl < 0 || ttl > 3600) throw refuse('AuthorizerTtlOutOfRange')
    if (authorizerUri && type !== 'COGNITO_USER_POOLS' && !isInvocationUri(authorizerUri))
      throw refuse('AuthorizerUriInvalid', { value: authorizerUri })
    assertAuthorizer(made as unknown as Schemas['Authorizer'], refuse)
  })?.message
}

/** How a method is protected. */
export interface Protection {
  readonly authorizationType: string
  readonly apiKeyRequired: boolean
  readonly authorizationScopes: string[] | undefined
  readonly authorizer: string | undefined
}

/** The method settings that follow from the requirements of an operation, or else of the document. */
export function protectionOf(operation: Members, root: Members, { schemes }: Security): Protection {
  const required = Array.isArray(operation.security) ? operation.security : root.security
  const own = textOf(membersAt(operation, 'x-amazon-apigateway-auth').type)?.toUpperCase()
  let protection: Protection = {
    authorizationType: own === 'AWS_IAM' ? own : 'NONE',
    apiKeyRequired: false,
    authorizationScopes: undefined,
    authorizer: undefined,
  }
  for (const requirement of Array.isArray(required) ? required : []) {
    for (const [name, scopes] of Object.entries(membersAt(requirement))) {
      const scheme = schemes.get(name)
      if (scheme) protection = { ...protection, ...meaningOf(scheme, textsOf(scopes)) }
    }
  }
  return protection
}

function meaningOf(scheme: Scheme, scopes: string[] | undefined): Partial<Protection> {
  if (scheme.kind === 'key') return { apiKeyRequired: true }
  if (scheme.kind === 'iam') return { authorizationType: 'AWS_IAM' }
  const authorizationType = scheme.isCognito ? 'COGNITO_USER_POOLS' : 'CUSTOM'
  return { authorizationType, authorizer: scheme.name, ...(scopes?.length && { authorizationScopes: scopes }) }
}
