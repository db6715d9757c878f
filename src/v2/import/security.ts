import { type ApiDocument, securitySchemesOf } from '../../core/openapi/document.ts'
import {
  flagOf,
  given,
  integerOf,
  isMembers,
  type Members,
  membersAt,
  textOf,
  textsOf,
} from '../../core/openapi/value.ts'
import { refuseOnHttp, withoutEmpty } from '../authorizer.ts'
import { refusalOf } from '../refusal.ts'
import type { Schemas } from '../schemas.ts'
import type { Remarks } from './remarks.ts'

export type ImportedAuthorizer = Omit<Schemas['Authorizer'], 'authorizerId'>

const EXTENSION = 'x-amazon-apigateway-authorizer'

/** The authorizers of a document, named as their schemes. */
export function authorizersOf(document: ApiDocument, call: object, { errors }: Remarks): ImportedAuthorizer[] {
  return Object.entries(securitySchemesOf(document)).flatMap(([name, scheme]) => {
    const value = membersAt(scheme)[EXTENSION]
    if (!isMembers(value)) return []
    const jwt = membersAt(value, 'jwtConfiguration')
    const isJwt = typeOf(value) === 'JWT'
    const authorizer = withoutEmpty(
      given({
        name,
        authorizerType: typeOf(value),
        identitySource: sourcesOf(value.identitySource),
        jwtConfiguration: isJwt
          ? given({ issuer: textOf(jwt.issuer) ?? issuerOf(scheme), audience: textsOf(jwt.audience) })
          : undefined,
        authorizerUri: textOf(value.authorizerUri),
        authorizerCredentialsArn: textOf(value.authorizerCredentials),
        authorizerPayloadFormatVersion: textOf(value.authorizerPayloadFormatVersion),
        authorizerResultTtlInSeconds: integerOf(value.authorizerResultTtlInSeconds),
        enableSimpleResponses: flagOf(value.enableSimpleResponses),
        identityValidationExpression: textOf(value.identityValidationExpression),
      }) as Schemas['Authorizer'],
    )
    const problem = refusalOf(call, (checked) => refuseOnHttp(authorizer, checked))?.message
    if (problem !== undefined) errors.push(`Unable to create authorizer '${name}': ${problem}`)
    return [authorizer]
  })
}

const DISCOVERY = '/.well-known/openid-configuration'

/** The issuer of a scheme that names its discovery document. */
function issuerOf(scheme: unknown): string | undefined {
  const url = textOf(membersAt(scheme).openIdConnectUrl)
  return url?.endsWith(DISCOVERY) ? url.slice(0, -DISCOVERY.length) : undefined
}

function typeOf(value: Members): 'JWT' | 'REQUEST' {
  return textOf(value.type)?.toUpperCase() === 'JWT' ? 'JWT' : 'REQUEST'
}

function sourcesOf(value: unknown): string[] | undefined {
  if (Array.isArray(value)) return textsOf(value)
  return textOf(value)
    ?.split(',')
    .map((one) => one.trim())
}

/** How a route is protected, with the name of its authorizer. */
export interface Protection {
  readonly authorizationType: Schemas['AuthorizationType']
  readonly authorizationScopes?: string[]
  readonly authorizer: string | undefined
}

/** The route settings that follow from the requirements of an operation, or else of the document. */
export function protectionOf(
  operation: Members,
  routeKey: string,
  document: ApiDocument,
  { errors }: Remarks,
): Protection {
  const { root } = document
  const list = Array.isArray(operation.security) ? operation.security : root.security
  const required = (Array.isArray(list) ? list : []).flatMap((one) => Object.entries(membersAt(one)))
  const schemes = securitySchemesOf(document)
  const known = required.flatMap(([name, scopes]) =>
    Object.hasOwn(schemes, name) ? [{ name, scopes, scheme: membersAt(schemes[name]) }] : [],
  )
  if (known.length > 1) errors.push(`Unable to create route '${routeKey}': only one security requirement is allowed`)
  const [first] = known
  const authorizer = first?.scheme[EXTENSION]
  if (first && isMembers(authorizer)) {
    const scopes = textsOf(first.scopes) ?? []
    const authorizationType = typeOf(authorizer) === 'JWT' ? 'JWT' : 'CUSTOM'
    return { authorizationType, authorizer: first.name, ...(scopes.length > 0 && { authorizationScopes: scopes }) }
  }
  const isSigned =
    textOf(first?.scheme['x-amazon-apigateway-authtype'])?.toLowerCase() === 'awssigv4' ||
    textOf(membersAt(operation['x-amazon-apigateway-auth']).type)?.toUpperCase() === 'AWS_IAM'
  return { authorizationType: isSigned ? 'AWS_IAM' : 'NONE', authorizer: undefined }
}
