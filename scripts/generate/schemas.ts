import type { OpenAPIV3_1 } from 'openapi-types'
import type { SchemaTable } from '../../src/core/schema/schema.ts'
import { resolve, type Schema, type SdkNote, type Spec } from './spec.ts'
import { header, rowTexts } from './text.ts'

/** Every keyword that the check of `src/core/schema` enforces or a tool reads: an unknown one would be ignored silently. */
const KEYWORDS = new Set([
  '$ref',
  'type',
  'enum',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'required',
  'properties',
  'additionalProperties',
  'propertyNames',
  'maxProperties',
  'items',
  'allOf',
  'format',
  'default',
  'readOnly',
  'x-refusal',
  'x-key',
  'x-sdk',
  'x-faker',
])

/** Keywords that are for people. */
const PROSE = new Set(['description', 'summary', 'title', 'example', 'examples', 'deprecated'])

/**
 * `schemas.ts`: the documents of a version as plain JSON Schema with our notes, and what each operation takes and answers.
 * References are kept, as the name of the schema.
 */
export function emitSchemas(spec: Spec): string {
  const table = plainSchemas(spec)
  const bodies = spec.operations
    .filter(({ body }) => body !== undefined)
    .map(({ name, body, at }) => `  ${name}: ${JSON.stringify(plain(spec, body as Schema, at))},\n`)
  const parameters = spec.operations.flatMap(({ name, parameters, at }) => {
    const schema = parametersOf(spec, parameters, at)
    return schema ? [`  ${name}: ${JSON.stringify(schema)},\n`] : []
  })
  return `${header(spec.file)}import { parsedRows } from '../../core/parsed-rows.ts'
import type { Schema } from '../../core/schema/schema.ts'

export type SchemaName =
${Object.keys(table)
  .map((name) => `  | '${name}'\n`)
  .join('')}
export const schemas = /* @__PURE__ */ parsedRows<Readonly<Record<SchemaName, Schema>>>(${rowTexts(table)})

/** The bodies of requests, by operation. */
export const bodies: Readonly<Record<string, Schema>> = {
${bodies.join('')}}

/** The members of paths and queries that are limited, by operation. */
export const parameters: Readonly<Record<string, Schema>> = {
${parameters.join('')}}
`
}

/** The documents of a spec by name, in the form of the table. */
export function plainSchemas(spec: Spec): SchemaTable {
  const schemas = Object.entries((spec.document.components?.schemas ?? {}) as Record<string, Schema>)
  return Object.fromEntries(
    schemas.map(([name, schema]) => [name, plain(spec, schema, ['components', 'schemas', name])]),
  )
}

/** Path and query of an operation as one object; nothing where any value may pass. */
export function parametersOf(
  spec: Spec,
  parameters: readonly OpenAPIV3_1.ParameterObject[],
  at: (string | number)[],
): object | undefined {
  const required = parameters.filter((one) => one.in === 'query' && one.required).map(({ name }) => name)
  const limited = parameters.filter(({ schema }) => {
    const found = resolve<Schema>(spec.document, schema as Schema)
    return found.enum !== undefined || found['x-refusal'] !== undefined
  })
  if (required.length + limited.length === 0) return undefined
  const properties = limited.map(({ name, schema }) => [name, plain(spec, schema as Schema, at)])
  return { type: 'object', ...(required.length > 0 && { required }), properties: Object.fromEntries(properties) }
}

/** The part of the note that tools need at run time; the rest is for the generated types. */
function sdkNote({ name, absent }: SdkNote): [string, unknown][] {
  return name || absent ? [['x-sdk', { ...(name && { name }), ...(absent && { absent }) }]] : []
}

/** A schema without prose, its references as names. */
function plain(spec: Spec, schema: Schema, at: (string | number)[]): object {
  const entries = Object.entries(schema).flatMap(([keyword, value]): [string, unknown][] => {
    if (PROSE.has(keyword)) return []
    if (!KEYWORDS.has(keyword))
      throw new Error(`${spec.where([...at, keyword])}: the keyword "${keyword}" is enforced by nothing`)
    if (keyword === 'x-sdk') return sdkNote(value as SdkNote)
    if (keyword === '$ref') return [[keyword, (value as string).replace('#/components/schemas/', '')]]
    if (keyword === 'properties') {
      const members = Object.entries(value as Record<string, Schema>)
      return [
        [keyword, Object.fromEntries(members.map(([name, one]) => [name, plain(spec, one, [...at, keyword, name])]))],
      ]
    }
    if (keyword === 'allOf')
      return [[keyword, (value as Schema[]).map((one, i) => plain(spec, one, [...at, keyword, i]))]]
    const isSchema = keyword === 'items' || keyword === 'additionalProperties' || keyword === 'propertyNames'
    if (isSchema && typeof value === 'object') return [[keyword, plain(spec, value as Schema, [...at, keyword])]]
    return [[keyword, value]]
  })
  return Object.fromEntries(entries)
}
