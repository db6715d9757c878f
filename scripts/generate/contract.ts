import type { OpenAPIV3_1 } from 'openapi-types'
import type { ContractRow, ContractTable, Shape } from '../../src/core/schema/contract-table.ts'
import { type Operation, resolve, type Schema, type Spec } from './spec.ts'
import { header, literal } from './text.ts'

/** `contract.ts`: what consumers ask for and are answered with, for matchers, request builders and the check of pacts. */
export function emitContract(spec: Spec): string {
  const operations = Object.fromEntries(spec.operations.map((operation) => [operation.name, rowOf(spec, operation)]))
  const schemas = reached(spec, Object.values(operations))
  const table = { operations, schemas } satisfies ContractTable
  return `${header(spec.file)}import type { ContractTable } from '../../core/schema/contract-table.ts'

/** The documents that requests and answers speak of. */
export type SchemaName =
  | ${Object.keys(schemas)
    .map((name) => `'${name}'`)
    .join('\n  | ')}

export const contract: ContractTable = ${literal(table)}
`
}

function rowOf(spec: Spec, { name, method, path, parameters, body, status }: Operation): ContractRow {
  const operation = Object.values(spec.document.paths?.[path] ?? {}).find(
    (one) => (one as OpenAPIV3_1.OperationObject).operationId === name,
  ) as OpenAPIV3_1.OperationObject
  const answer = resolve<OpenAPIV3_1.ResponseObject>(spec.document, operation.responses?.[status] ?? {})
  const response = answer.content?.['application/json']?.schema as Schema | undefined
  return {
    method,
    path,
    query: parameters.filter((one) => one.in === 'query').map((one) => one.name),
    ...(body && { request: shapeOf(spec, body) }),
    status,
    ...(response && { response: shapeOf(spec, response) }),
    statuses: Object.keys(operation.responses ?? {}).map(Number),
  }
}

/** A schema without what does not change how a value is matched. */
function shapeOf(spec: Spec, schema: Schema): Shape {
  if (schema.$ref) return { $ref: schema.$ref.replace('#/components/schemas/', '') }
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((one) => shapeOf(spec, resolve(spec.document, one))))
  const { type, enum: values, pattern, format, items, properties, additionalProperties, propertyNames } = schema
  const map = typeof additionalProperties === 'object' ? shapeOf(spec, additionalProperties) : additionalProperties
  const keys = propertyNames && resolve<Schema>(spec.document, propertyNames).pattern
  return {
    ...(typeof type === 'string' && { type }),
    ...(values && { enum: values as string[] }),
    ...(pattern !== undefined && { pattern }),
    ...(format !== undefined && { format }),
    ...(items && { items: shapeOf(spec, items) }),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, shapeOf(spec, one)])),
    }),
    ...(map !== undefined && { additionalProperties: map }),
    ...(keys !== undefined && { propertyNames: { pattern: keys } }),
  }
}

/** Every schema that a request or an answer leads to, in the order of the spec. */
function reached(spec: Spec, rows: readonly ContractRow[]): Record<string, Shape> {
  const all = (spec.document.components?.schemas ?? {}) as Record<string, Schema>
  const shapes = Object.fromEntries(Object.entries(all).map(([name, schema]) => [name, shapeOf(spec, schema)]))
  const names = new Set<string>()
  const visit = (shape: Shape | undefined): void => {
    if (!shape) return
    if (shape.$ref !== undefined && !names.has(shape.$ref)) {
      names.add(shape.$ref)
      visit(shapes[shape.$ref])
    }
    visit(shape.items)
    if (typeof shape.additionalProperties === 'object') visit(shape.additionalProperties)
    for (const one of Object.values(shape.properties ?? {})) visit(one)
  }
  for (const { request, response } of rows) {
    visit(request)
    visit(response)
  }
  return Object.fromEntries(Object.entries(shapes).filter(([name]) => names.has(name)))
}
