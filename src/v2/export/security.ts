import { given, type Members } from '../../core/openapi/value.ts'
import type { Schemas } from '../schemas.ts'

type Authorizer = Schemas['Authorizer']

/** The security schemes of a document: one for each authorizer, under its name. */
export function securitySchemes(authorizers: readonly Authorizer[], extensions: boolean): Members {
  return Object.fromEntries(
    authorizers.map((authorizer) => [
      authorizer.name ?? '',
      { ...schemeOf(authorizer), ...(extensions && { 'x-amazon-apigateway-authorizer': extensionOf(authorizer) }) },
    ]),
  )
}

function schemeOf({ authorizerType, identitySource = [] }: Authorizer): Members {
  if (authorizerType === 'JWT') return { type: 'oauth2', flows: {} }
  const header = /^\$request\.header\.(.+)$/.exec(identitySource[0] ?? '')?.[1]
  return { type: 'apiKey', name: header ?? 'Unused', in: 'header' }
}

function extensionOf(authorizer: Authorizer): Members {
  const { authorizerType = 'REQUEST', identitySource } = authorizer
  return given({
    identitySource: identitySource?.join(','),
    authorizerUri: authorizer.authorizerUri,
    authorizerCredentials: authorizer.authorizerCredentialsArn,
    authorizerPayloadFormatVersion: authorizer.authorizerPayloadFormatVersion,
    authorizerResultTtlInSeconds: authorizer.authorizerResultTtlInSeconds,
    identityValidationExpression: authorizer.identityValidationExpression,
    jwtConfiguration: authorizer.jwtConfiguration,
    type: authorizerType.toLowerCase(),
    enableSimpleResponses: authorizer.enableSimpleResponses,
  })
}

/** The security of an operation. */
export function protectionOf(
  { authorizationType, authorizationScopes = [] }: Schemas['Route'],
  authorizer: Authorizer | undefined,
  extensions: boolean,
): Members {
  if (authorizationType === 'AWS_IAM') return extensions ? { 'x-amazon-apigateway-auth': { type: 'AWS_IAM' } } : {}
  return authorizer ? { security: [{ [authorizer.name ?? '']: authorizationScopes }] } : {}
}
