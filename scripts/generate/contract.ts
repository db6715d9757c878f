import type { OpenAPIV3_1 } from 'openapi-types'
import type { ContractRow } from '../../src/core/schema/contract-table.ts'
import { type Operation, resolve, type Schema, type Spec } from './spec.ts'
import { header, literal } from './text.ts'

/** `contract.ts`: requests and answers of operations for consumers. The schemas are in `schemas.ts`. */
export function emitContract(spec: Spec): string {
  const rows = Object.fromEntries(spec.operations.map((operation) => [operation.name, rowOf(spec, operation)]))
  return `${header(spec.file)}import type { ContractRow } from '../../core/schema/contract-table.ts'

/** The documents that requests and answers speak of. */
export type SchemaName =
  | ${reached(spec, Object.values(rows))
    .map((name) => `'${name}'`)
    .join('\n  | ')}

export const contract: Readonly<Record<string, ContractRow>> = ${literal(rows)}
`
}

function rowOf(spec: Spec, { name, method, path, parameters, body, status, errors }: Operation): ContractRow {
  const operation = Object.values(spec.document.paths?.[path] ?? {}).find(
    (one) => (one as OpenAPIV3_1.OperationObject).operationId === name,
  ) as OpenAPIV3_1.OperationObject
  const answer = resolve<OpenAPIV3_1.ResponseObject>(spec.document, operation.responses?.[status] ?? {})
  const response = answer.content?.['application/json']?.schema as Schema | undefined
  return {
    method,
    path,
    query: parameters.filter((one) => one.in === 'query').map((one) => one.name),
    ...(body && { request: reference(body) }),
    status,
    ...(response && { response: reference(response) }),
    statuses: Object.keys(operation.responses ?? {}).map(Number),
    ...(errors.length > 0 && { refusals: errors }),
  }
}

/** A body: always a schema with a name. */
function reference({ $ref }: Schema): { readonly $ref: string } {
  if ($ref === undefined) throw new Error('The body of a request or an answer must be a schema with a name.')
  return { $ref: $ref.replace('#/components/schemas/', '') }
}

/** The names of all schemas that a request or an answer leads to, in the order of the spec. */
function reached(spec: Spec, rows: readonly ContractRow[]): string[] {
  const all = (spec.document.components?.schemas ?? {}) as Record<string, Schema>
  const names = new Set<string>()
  const visit = (schema: Schema | boolean | undefined): void => {
    if (typeof schema !== 'object') return
    if (schema.$ref) {
      const { $ref } = reference(schema)
      if (names.has($ref)) return
      names.add($ref)
      visit(all[$ref])
      return
    }
    for (const one of schema.allOf ?? []) visit(resolve<Schema>(spec.document, one))
    visit(schema.items)
    visit(schema.additionalProperties)
    for (const one of Object.values(schema.properties ?? {})) visit(one)
  }
  for (const { request, response } of rows)
    for (const one of [request, response]) if (one?.$ref) visit({ $ref: `#/components/schemas/${one.$ref}` })
  return Object.keys(all).filter((name) => names.has(name))
}
