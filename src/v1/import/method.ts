import { type ApiDocument, resolved } from '../../core/openapi/document.ts'
import {
  byStatusCode,
  flagOf,
  given,
  isMembers,
  type Members,
  membersAt,
  textOf,
  textsOf,
} from '../../core/openapi/value.ts'
import type { Schemas } from '../schemas.ts'
import type { ImportedMethod, Problems, Spot } from './imported.ts'
import { integrationOf } from './integration.ts'
import type { Models } from './models.ts'
import { protectionOf, type Security } from './security.ts'

/** The context that all methods of a document share. */
export interface Shared {
  readonly document: ApiDocument
  readonly models: Models
  readonly security: Security
  readonly problems: Problems
}

const LOCATIONS: Readonly<Record<string, string>> = { query: 'querystring', header: 'header', path: 'path' }

/** A method from an operation of a document. `inherited` are the parameters of its path. */
export function methodOf(operation: Members, spot: Spot, inherited: unknown, shared: Shared): ImportedMethod {
  const { document, security, problems } = shared
  const { root } = document
  const parameters = [...listOf(inherited), ...listOf(operation.parameters)].map((one) => resolved(document, one))
  const { authorizer, ...protection } = protectionOf(operation, root, security)
  const validator = textOf(
    operation['x-amazon-apigateway-request-validator'] ?? root['x-amazon-apigateway-request-validator'],
  )
  const method = given({
    httpMethod: spot.verb,
    ...protection,
    operationName: textOf(operation.operationId),
    requestParameters: requestParametersOf(parameters, spot.variables),
    requestModels: requestModelsOf(operation, parameters, spot, shared),
    methodResponses: responsesOf(operation, spot, shared),
  }) as Schemas['Method']
  const integration = integrationOf(operation['x-amazon-apigateway-integration'], method, spot, problems)
  return {
    method,
    ...(integration && { integration }),
    ...(authorizer && { authorizer }),
    ...(validator && { validator }),
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** Whether each parameter is required. Every variable of the path is there, listed or not. */
function requestParametersOf(
  parameters: readonly Members[],
  variables: readonly string[],
): Record<string, boolean> | undefined {
  const found: Record<string, boolean> = {}
  let isEmpty = true
  for (const { name, in: place, required } of parameters) {
    const location = LOCATIONS[String(place)]
    const text = textOf(name)
    if (location === undefined || text === undefined || location === 'path') continue
    found[`method.request.${location}.${text}`] = flagOf(required) ?? false
    isEmpty = false
  }
  for (const variable of variables) {
    found[variable] = true
    isEmpty = false
  }
  return isEmpty ? undefined : found
}

function requestModelsOf(
  operation: Members,
  parameters: readonly Members[],
  { path, verb }: Spot,
  { document, models }: Shared,
): Record<string, string> | undefined {
  const place = `${verb} ${path} request`
  if (document.format === 'openapi') {
    return contentModels(resolved(document, operation.requestBody).content, place, models)
  }
  const body = parameters.find((one) => one.in === 'body')
  const name = body && models.nameOf(body.schema, place)
  return name === undefined ? undefined : byType(typesOf(operation, document.root, 'consumes'), name)
}

function responsesOf(
  operation: Members,
  { path, verb }: Spot,
  { document, models, problems }: Shared,
): Schemas['Method']['methodResponses'] | undefined {
  if (!isMembers(operation.responses)) problems.warn(`No responses specified for '${verb} ${path}'`)
  const isOpenApi = document.format === 'openapi'
  const given = membersAt(operation.responses)
  const made: [statusCode: string, response: Schemas['MethodResponse']][] = []
  for (const statusCode of Object.keys(given)) {
    if (!/^[1-5]\d\d$/.test(statusCode)) continue
    const response = resolved(document, given[statusCode])
    const place = `${verb} ${path} ${statusCode}`
    const headers = Object.keys(membersAt(response.headers)).map((name) => [`method.response.header.${name}`, false])
    const name = isOpenApi ? undefined : models.nameOf(response.schema, place)
    const responseModels = isOpenApi
      ? contentModels(response.content, place, models)
      : name && byType(typesOf(operation, document.root, 'produces'), name)
    const responseParameters = headers.length > 0 ? Object.fromEntries(headers) : undefined
    made.push([
      statusCode,
      { statusCode, ...(responseParameters && { responseParameters }), ...(responseModels && { responseModels }) },
    ])
  }
  return made.length > 0 ? byStatusCode(made) : undefined
}

const JSON_TYPE = 'application/json'

/** The models of a `content`, by content type. */
function contentModels(content: unknown, place: string, models: Models): Record<string, string> | undefined {
  if (!isMembers(content)) return undefined
  const found: [type: string, name: string][] = []
  for (const type of Object.keys(content)) {
    const name = models.nameOf(membersAt(content[type]).schema, type === JSON_TYPE ? place : `${place} ${type}`)
    if (name !== undefined) found.push([type, name])
  }
  return found.length > 0 ? Object.fromEntries(found) : undefined
}

function byType(types: readonly string[], name: string): Record<string, string> {
  return Object.fromEntries(types.map((type) => [type, name]))
}

function typesOf(operation: Members, root: Members, member: 'consumes' | 'produces'): readonly string[] {
  const types = textsOf(operation[member]) ?? textsOf(root[member])
  return types?.length ? types : [JSON_TYPE]
}
