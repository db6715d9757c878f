import { prefixOf } from '../../core/openapi/base-path.ts'
import type { ApiDocument } from '../../core/openapi/document.ts'
import {
  flagOf,
  given,
  integerOf,
  isMembers,
  type Members,
  membersAt,
  statusCodeOf,
  textMapOf,
  textOf,
  textsOf,
} from '../../core/openapi/value.ts'
import { errors } from '../../generated/v1/errors.ts'
import { isResponseType, responseDefaults, wrongMapping } from '../gateway-response.ts'
import { escapedPolicy } from '../policy.ts'
import type { Schemas } from '../schemas.ts'
import type { ImportedApi, Problems, WireDocument } from './imported.ts'
import { Models } from './models.ts'
import { pathsOf } from './paths.ts'
import { refuse } from './refusal.ts'
import { securityOf } from './security.ts'

/** In bytes. */
const LARGEST_COMPRESSION = 10_485_760

/** The input of a translation besides the document. */
export interface Setting {
  readonly apiId: string
  readonly accountId: string
  readonly region: string
  readonly basePath: string | undefined
  readonly withDocumentation: boolean
}

/** The API that a document describes. Problems are added to `problems`. */
export function translated(document: ApiDocument, setting: Setting, problems: Problems): ImportedApi {
  const { root } = document
  warnOfComponents(document, problems)
  const models = new Models(document, setting.apiId, problems)
  const security = securityOf(document, problems)
  const paths = pathsOf(prefixOf(document, setting.basePath), { document, models, security, problems })
  const documentation = setting.withDocumentation ? membersAt(root, 'x-amazon-apigateway-documentation') : {}
  const endpoint = endpointOf(document)
  return {
    api: apiOf(root, endpoint, setting, problems),
    vpcEndpointIds: textsOf(endpoint.vpcEndpointIds),
    paths,
    models: models.made,
    authorizers: security.authorizers,
    requestValidators: validatorsOf(root),
    gatewayResponses: gatewayResponsesOf(root, problems),
    documentationParts: partsOf(documentation),
    documentationVersion: textOf(documentation.version),
  }
}

/** The members of `components` in OpenAPI 3.0 and 3.1. */
const COMPONENTS: ReadonlySet<string> = new Set([
  'schemas',
  'responses',
  'parameters',
  'examples',
  'requestBodies',
  'headers',
  'securitySchemes',
  'links',
  'callbacks',
  'pathItems',
])

/** Warns of what no component of OpenAPI 3 is called. */
function warnOfComponents({ format, root }: ApiDocument, problems: Problems): void {
  if (format !== 'openapi') return
  for (const name of Object.keys(membersAt(root, 'components'))) {
    if (!COMPONENTS.has(name) && !name.startsWith('x-'))
      problems.warn(`Parse issue: attribute components.${name} is unexpected`)
  }
}

/** The extension about the endpoint, which OpenAPI 3 has at the first server. */
function endpointOf({ root }: ApiDocument): Members {
  const name = 'x-amazon-apigateway-endpoint-configuration'
  const server = Array.isArray(root.servers) ? membersAt(root.servers[0]) : {}
  return isMembers(server[name]) ? server[name] : membersAt(root, name)
}

function apiOf(root: Members, endpoint: Members, setting: Setting, problems: Problems): Partial<Schemas['RestApi']> {
  const info = membersAt(root, 'info')
  const size = integerOf(root['x-amazon-apigateway-minimum-compression-size'])
  if (size !== undefined && (size < 0 || size > LARGEST_COMPRESSION))
    problems.assume(errors.MinimumCompressionSizeInvalid.message)
  const source = textOf(root['x-amazon-apigateway-api-key-source'])?.toUpperCase()
  const access = textOf(root['x-amazon-apigateway-endpoint-access-mode'])?.toUpperCase()
  return given({
    name: textOf(info.title),
    description: textOf(info.description) || undefined,
    version: textOf(info.version),
    binaryMediaTypes: textsOf(root['x-amazon-apigateway-binary-media-types']),
    minimumCompressionSize: size,
    apiKeySource: source === 'AUTHORIZER' || source === 'HEADER' ? (source as 'AUTHORIZER' | 'HEADER') : undefined,
    policy: policyOf(root['x-amazon-apigateway-policy'], setting),
    disableExecuteApiEndpoint: flagOf(endpoint.disableExecuteApiEndpoint),
    securityPolicy: textOf(root['x-amazon-apigateway-security-policy']),
    endpointAccessMode: access === 'BASIC' || access === 'STRICT' ? (access as 'BASIC' | 'STRICT') : undefined,
  })
}

/** A policy as text, with the whole ARN of the API in place of `execute-api:/`. */
function policyOf(value: unknown, { accountId, region, apiId }: Setting): string | undefined {
  const text = isMembers(value) ? JSON.stringify(value) : textOf(value)
  const whole = text?.replaceAll('"execute-api:/', `"arn:aws:execute-api:${region}:${accountId}:${apiId}/`)
  return whole && (escapedPolicy(whole) ?? whole)
}

function validatorsOf(root: Members): WireDocument[] {
  return Object.entries(membersAt(root, 'x-amazon-apigateway-request-validators')).map(([name, value]) => ({
    name,
    validateRequestBody: flagOf(membersAt(value).validateRequestBody) ?? false,
    validateRequestParameters: flagOf(membersAt(value).validateRequestParameters) ?? false,
  }))
}

function gatewayResponsesOf(root: Members, problems: Problems): WireDocument[] {
  return Object.entries(membersAt(root, 'x-amazon-apigateway-gateway-responses')).flatMap(([responseType, value]) => {
    if (!isResponseType(responseType)) {
      problems.assume(
        `Unable to put gateway response for type '${responseType}': Invalid gateway response type specified`,
      )
      return []
    }
    const { statusCode, responseParameters, responseTemplates } = membersAt(value)
    const declared = given({
      statusCode: statusCodeOf(statusCode),
      responseParameters: textMapOf(responseParameters),
      responseTemplates: textMapOf(responseTemplates),
    })
    const made = { responseType, ...responseDefaults(responseType), ...declared, defaultResponse: false }
    const expression = wrongMapping(made)
    if (expression !== undefined) {
      const { message } = refuse('MappingExpressionInvalid', { expression })
      problems.assume(`Unable to put gateway response for type '${responseType}': ${message}`)
    }
    return [made]
  })
}

/** The documentation parts. A method and a response without a path are those of the root. */
export function partsOf(documentation: Members): ImportedApi['documentationParts'] {
  const list = Array.isArray(documentation.documentationParts) ? documentation.documentationParts : []
  return list.flatMap((one) => {
    const { location, properties } = membersAt(one)
    if (!isMembers(location) || !isPartType(location.type)) return []
    const { type } = location as { type: PartType }
    const path = textOf(location.path) ?? (type === 'METHOD' || type === 'RESPONSE' ? '/' : undefined)
    const made = given({
      type,
      path,
      method: textOf(location.method),
      statusCode: statusCodeOf(location.statusCode),
      name: textOf(location.name),
    }) as Schemas['DocumentationPartLocation']
    return {
      location: made,
      properties: typeof properties === 'string' ? properties : JSON.stringify(properties ?? {}),
    }
  })
}

type PartType = Schemas['DocumentationPartLocation']['type']

const PART_TYPES: readonly PartType[] = [
  'API',
  'AUTHORIZER',
  'MODEL',
  'RESOURCE',
  'METHOD',
  'PATH_PARAMETER',
  'QUERY_PARAMETER',
  'REQUEST_HEADER',
  'REQUEST_BODY',
  'RESPONSE',
  'RESPONSE_HEADER',
  'RESPONSE_BODY',
]

function isPartType(value: unknown): value is PartType {
  return PART_TYPES.includes(value as PartType)
}
