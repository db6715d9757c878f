import { given, type Members } from '../../core/openapi/value.ts'
import type { ApiContent } from '../deployed-api.ts'
import type { Schemas } from '../schemas.ts'
import type { Extensions } from './exported.ts'

const KEY = 'api_key'
const SIGNATURE = 'sigv4'

/** The ways to authenticate: keys always, authorizers where they are asked for. */
export function securitySchemes(content: ApiContent, { authorizers }: Extensions): Members {
  const methods = content.resources.flatMap(({ resourceMethods = {} }) => Object.values(resourceMethods))
  const hasKey = methods.some(({ apiKeyRequired }) => apiKeyRequired)
  const isSigned = authorizers && methods.some(({ authorizationType }) => authorizationType === 'AWS_IAM')
  const own = authorizers ? content.authorizers : []
  return {
    ...(hasKey && { [KEY]: { type: 'apiKey', name: 'x-api-key', in: 'header' } }),
    ...(isSigned && {
      [SIGNATURE]: { type: 'apiKey', name: 'Authorization', in: 'header', 'x-amazon-apigateway-authtype': 'awsSigv4' },
    }),
    ...Object.fromEntries(own.map((one) => [one.name, schemeOf(one)])),
  }
}

function schemeOf({ id: _, name: __, authType, type, ...authorizer }: Schemas['Authorizer']): Members {
  const header = /^method\.request\.header\.([^,]+)$/.exec(authorizer.identitySource ?? '')?.[1]
  return {
    type: 'apiKey',
    name: header ?? 'Unused',
    in: 'header',
    ...(authType !== undefined && { 'x-amazon-apigateway-authtype': authType }),
    'x-amazon-apigateway-authorizer': given({ type: String(type).toLowerCase(), ...authorizer }),
  }
}

/** The security requirements of a method; `undefined` if it has none. */
export function requirementsOf(
  { apiKeyRequired, authorizationType, authorizationScopes = [] }: Schemas['Method'],
  authorizer: string | undefined,
  { authorizers }: Extensions,
): Members[] | undefined {
  const requirements = [
    ...(authorizers && authorizer !== undefined ? [{ [authorizer]: authorizationScopes }] : []),
    ...(authorizers && authorizationType === 'AWS_IAM' ? [{ [SIGNATURE]: [] }] : []),
    ...(apiKeyRequired ? [{ [KEY]: [] }] : []),
  ]
  return requirements.length > 0 ? requirements : undefined
}
