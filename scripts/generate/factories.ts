import { resolved, type Schema, type SchemaTable } from '../../src/core/schema/schema.ts'
import type { OperationShape, Parameter, Shape, Shapes, Value } from '../../src/factories/shape.ts'
import { ofState, sdkName, shapesOf } from '../../src/factories/shapes-of.ts'
import { plainSchemas } from './schemas.ts'
import type { Operation, SdkNote, Spec } from './spec.ts'
import { header, literal, rowTexts } from './text.ts'

/** The documents that the factories build. */
const BUILT = ['Stage', 'Stages', 'Deployment', 'Deployments', 'AccessLogSettings']
const BUILT_ALONE = { v1: ['MethodSetting', 'CanarySettings'], v2: ['RouteSettings'] }

/**
 * `factories.ts`: the recipes that the schemas name, and the shapes of what the factories build, so that they need no schemas. All
 * other shapes are derived from `schemas.ts` at run time, when they are needed.
 */
export function emitFactories(spec: Spec): string {
  const table = plainSchemas(spec)
  const recipes = new Set<string>()
  for (const [name, schema] of Object.entries(table)) {
    if (!ofState(name)) collectRecipes(spec, table, schema, ['components', 'schemas', name], recipes)
  }
  const names = [...recipes].sort().map((name) => `'${name}'`)
  const version = spec.version as keyof typeof BUILT_ALONE
  const shapes = withNamed(shapesOf(version, table), [...BUILT, ...BUILT_ALONE[version]])
  return `${header(spec.file)}import { parsedRows } from '../../core/parsed-rows.ts'
import type { Shapes } from '../../factories/shape.ts'

/** The documents that the factories build, and the documents inside them. */
export const shapes = /* @__PURE__ */ parsedRows<Shapes>(${rowTexts(shapes)})

/** Recipes of texts that no schema determines. */
export type Recipe = ${names.join(' | ')}
`
}

/** These shapes, and those that their members name. */
function withNamed(shapes: Shapes, names: readonly string[], found: Record<string, Shape> = {}): Shapes {
  const visit = (value: Value): void => {
    if (value.kind === 'list' || value.kind === 'map') visit(value.of)
    if (value.kind !== 'document') return
    if (typeof value.of === 'string') withNamed(shapes, [value.of], found)
    else for (const member of Object.values(value.of)) visit(member.value)
  }
  for (const name of names) {
    const shape = shapes[name]
    if (!shape) throw new Error(`The factories build a ${name}, and the spec has no such document.`)
    if (found[name]) continue
    found[name] = shape
    for (const member of Object.values(shape)) visit(member.value)
  }
  return found
}

/** Collects the recipes. A text with a pattern cannot be generated from the schema alone. */
function collectRecipes(spec: Spec, table: SchemaTable, schema: Schema, at: string[], into: Set<string>): void {
  const make = schema['x-faker']?.make
  if (make) into.add(make)
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    const place = [...at, 'properties', name]
    const found = resolved(member, table)
    const isMade = schema.required?.includes(name) || member['x-faker']?.usual || found['x-faker']?.usual
    const isGiven = (member.default ?? found.default) !== undefined || found.enum || found.format?.startsWith('date')
    const recipe = member['x-faker']?.make ?? found['x-faker']?.make
    if (isMade && !isGiven && !recipe && found.type === 'string' && found.pattern !== undefined) {
      throw new Error(`${spec.where(place)}: ${place.join('.')}: a text with a pattern needs x-faker`)
    }
    collectRecipes(spec, table, member, place, into)
  }
  if (schema.items) collectRecipes(spec, table, schema.items, [...at, 'items'], into)
  const { additionalProperties: others } = schema
  if (typeof others === 'object') collectRecipes(spec, table, others, [...at, 'additionalProperties'], into)
}

/** `calls.ts`: the location of the members of each operation. It is a separate file, because only fixtures need it. */
export function emitCalls(spec: Spec): string {
  const operations = Object.fromEntries(spec.operations.map((one) => [one.name, callOf(spec, one)]))
  return `${header(spec.file)}import type { OperationShapes } from '../../factories/shape.ts'

/** The version of the service that the spec describes. */
export const specVersion = '${spec.document.info.version}'

export const operations: OperationShapes = ${literal(operations)}
`
}

function callOf({ version }: Spec, { method, path, parameters, body, answer, sdkNames }: Operation): OperationShape {
  const sdkOf = (name: string, note?: SdkNote): string => sdkNames[name] ?? note?.name ?? sdkName(version, name)
  return {
    method,
    path,
    parameters: parameters
      .filter((one) => !(one as { 'x-sdk'?: SdkNote })['x-sdk']?.absent)
      .map((one): Parameter => {
        const sdk = sdkOf(one.name, (one as { 'x-sdk'?: SdkNote })['x-sdk'])
        const { name } = one
        const required = one.required === true
        return { name, in: one.in as 'path', ...(required && { required }), ...(sdk !== name && { sdk }) }
      }),
    ...(body?.$ref && { body: nameOf(body.$ref) }),
    ...(answer?.$ref && { answer: nameOf(answer.$ref) }),
  }
}

function nameOf(ref: string): string {
  return ref.split('/').at(-1) as string
}
