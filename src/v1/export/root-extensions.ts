import { given, type Members } from '../../core/openapi/value.ts'
import type { ApiContent } from '../deployed-api.ts'
import { policyIn } from '../policy.ts'
import { endpointExtension } from './endpoint.ts'

/** The service extensions at the root of a document. */
export function rootExtensions({
  api,
  requestValidators: validators,
  gatewayResponses: responses,
  documentationParts: parts,
}: ApiContent): Members {
  return given({
    'x-amazon-apigateway-api-key-source': api.apiKeySource === 'HEADER' ? undefined : api.apiKeySource,
    'x-amazon-apigateway-binary-media-types': api.binaryMediaTypes,
    'x-amazon-apigateway-minimum-compression-size': api.minimumCompressionSize,
    'x-amazon-apigateway-security-policy': api.securityPolicy,
    'x-amazon-apigateway-policy': api.policy === undefined ? undefined : (policyIn(api.policy) ?? api.policy),
    'x-amazon-apigateway-endpoint-access-mode': api.endpointAccessMode,
    'x-amazon-apigateway-endpoint-configuration': endpointExtension(api),
    'x-amazon-apigateway-request-validators': table(
      validators.map(({ id: _, name, ...flags }) => [String(name), flags]),
    ),
    'x-amazon-apigateway-gateway-responses': table(
      responses.map(({ responseType, defaultResponse: _, ...response }) => [String(responseType), response]),
    ),
    'x-amazon-apigateway-documentation':
      parts.length === 0
        ? undefined
        : {
            documentationParts: parts.map(({ location, properties }) => ({ location, properties: parsed(properties) })),
          },
  })
}

function table(entries: readonly [string, unknown][]): Members | undefined {
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

/** The value of a JSON text, or the text where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
