import { byStatusCode, given, type Members } from '../../core/openapi/value.ts'
import type { Schemas } from '../schemas.ts'
import type { Exported, ExportType } from './exported.ts'
import { integrationExtension } from './integration.ts'
import { referenceTo } from './model.ts'
import { requirementsOf } from './security.ts'

type Method = Schemas['Method']

/** The resources that the ids of a method refer to. */
interface Names {
  readonly authorizer: string | undefined
  readonly validator: string | undefined
}

/** A method as an operation of a document. */
export function operationOf(method: Method, { type, extensions }: Exported, names: Names): Members {
  const { methodIntegration } = method
  const isSwagger = type === 'swagger'
  const security = requirementsOf(method, names.authorizer, extensions)
  return given({
    operationId: method.operationName,
    consumes: isSwagger ? consumedBy(method) : undefined,
    produces: isSwagger ? producedBy(method) : undefined,
    parameters: parametersOf(method, type),
    requestBody: isSwagger ? undefined : requestBodyOf(method),
    responses: responsesOf(method, type),
    security,
    'x-amazon-apigateway-request-validator': extensions.all ? names.validator : undefined,
    'x-amazon-apigateway-integration':
      extensions.integrations && methodIntegration ? integrationExtension(methodIntegration, type) : undefined,
  })
}

const PLACES: Readonly<Record<string, string>> = { querystring: 'query', header: 'header', path: 'path' }

function parametersOf({ requestParameters = {}, requestModels }: Method, type: ExportType): unknown[] | undefined {
  const parameters = Object.entries(requestParameters).flatMap(([key, required]): Members[] => {
    const [, location = '', name = ''] = /^method\.request\.(querystring|header|path)\.(.+)$/s.exec(key) ?? []
    if (name === '') return []
    const base = { name, in: PLACES[location] }
    if (type === 'swagger') return [{ ...base, required, type: 'string' }]
    return [{ ...base, ...(required && { required }), schema: { type: 'string' } }]
  })
  const [model] = Object.values(requestModels ?? {})
  if (type === 'swagger' && model !== undefined) {
    parameters.push({ in: 'body', name: model, required: true, schema: referenceTo(model, type) })
  }
  return parameters.length > 0 ? parameters : undefined
}

function requestBodyOf({ requestModels }: Method): Members | undefined {
  return requestModels && { content: contentOf(requestModels), required: true }
}

function contentOf(models: Readonly<Record<string, string>>): Members {
  return Object.fromEntries(
    Object.entries(models).map(([type, name]) => [type, { schema: referenceTo(name, 'oas30') }]),
  )
}

function responsesOf({ methodResponses = {} }: Method, type: ExportType): Members {
  return byStatusCode(
    Object.entries(methodResponses).map(([statusCode, response]) => [
      statusCode,
      responseOf(statusCode, response, type),
    ]),
  )
}

function responseOf(
  statusCode: string,
  { responseParameters = {}, responseModels }: Schemas['MethodResponse'],
  type: ExportType,
): Members {
  const header = type === 'swagger' ? { type: 'string' } : { schema: { type: 'string' } }
  const names = Object.keys(responseParameters).flatMap(
    (key) => /^method\.response\.header\.(.+)$/s.exec(key)?.[1] ?? [],
  )
  const [model] = Object.values(responseModels ?? {})
  return {
    description: `${statusCode} response`,
    ...(type === 'swagger' && model !== undefined && { schema: referenceTo(model, type) }),
    ...(names.length > 0 && { headers: Object.fromEntries(names.map((name) => [name, header])) }),
    ...(type === 'oas30' && { content: contentOf(responseModels ?? {}) }),
  }
}

/** The content types of models and templates of requests. */
function consumedBy({ requestModels = {}, methodIntegration }: Method): string[] | undefined {
  return list([...Object.keys(requestModels), ...Object.keys(methodIntegration?.requestTemplates ?? {})])
}

/** The content types of models and templates of responses. */
function producedBy({ methodResponses = {}, methodIntegration }: Method): string[] | undefined {
  return list([
    ...Object.values(methodResponses).flatMap(({ responseModels = {} }) => Object.keys(responseModels)),
    ...Object.values(methodIntegration?.integrationResponses ?? {}).flatMap(({ responseTemplates }) =>
      Object.keys(responseTemplates ?? {}),
    ),
  ])
}

function list(types: readonly string[]): string[] | undefined {
  return types.length > 0 ? [...new Set(types)] : undefined
}
