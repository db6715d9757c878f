import { resolved, type Schema, type SchemaTable } from '../core/schema/schema.ts'
import type { Member, Shape, Shapes, Value } from './shape.ts'

type Version = 'v1' | 'v2'

/** The shape of each document and request of a version, without those of state documents. */
export function shapesOf(version: Version, table: SchemaTable): Shapes {
  return Object.fromEntries(
    Object.entries(table)
      .filter(([name, schema]) => !ofState(name) && schema.type === 'object' && !schema.additionalProperties)
      .map(([name, schema]) => [name, shapeOf(version, table, schema)]),
  )
}

/** The SDK's name of a member: that of the wire, which v2 begins in upper case. */
export function sdkName(version: string, name: string): string {
  return version === 'v2' ? name.slice(0, 1).toUpperCase() + name.slice(1) : name
}

/** Whether a schema only describes a part of a state document. */
export function ofState(name: string): boolean {
  return /^State(?:[A-Z]|$)|State$/.test(name)
}

function shapeOf(version: Version, table: SchemaTable, schema: Schema): Shape {
  return Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([name, member]) => [
      name,
      memberOf(version, table, name, member, schema.required?.includes(name) ?? false),
    ]),
  )
}

function memberOf(version: Version, table: SchemaTable, name: string, note: Schema, required: boolean): Member {
  const found = resolved(note, table)
  const usual = note['x-faker']?.usual ?? found['x-faker']?.usual
  const given = note.default ?? found.default
  const sdk = note['x-sdk']?.name ?? sdkName(version, name)
  return {
    value: contentOf(version, table, note),
    ...(required && { required }),
    ...(usual && { usual }),
    ...(given !== undefined && { default: given }),
    ...(sdk !== name && { sdk }),
  }
}

function contentOf(version: Version, table: SchemaTable, note: Schema): Value {
  const schema = resolved(note, table)
  const make = note['x-faker']?.make ?? schema['x-faker']?.make
  const [type] = [schema.type].flat()
  if (schema.enum) return { kind: 'choice', of: schema.enum }
  if (schema.format === 'epoch-seconds') return { kind: 'date', as: 'seconds' }
  if (schema.format === 'date-time') return { kind: 'date', as: 'iso' }
  if (type === 'boolean') return { kind: 'boolean' }
  if (type === 'integer' || type === 'number') {
    const { minimum, maximum } = schema
    const limits = { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) }
    return { kind: type === 'integer' ? 'whole' : 'number', ...limits }
  }
  if (type === 'array') return { kind: 'list', of: contentOf(version, table, schema.items ?? {}) }
  if (type === 'object') {
    if (note.$ref !== undefined && schema.properties) return { kind: 'document', of: note.$ref }
    const { additionalProperties: of } = schema
    if (typeof of !== 'object') return { kind: 'document', of: shapeOf(version, table, schema) }
    return { kind: 'map', ...(make && { key: make }), of: contentOf(version, table, of) }
  }
  return { kind: 'text', ...(make && { make }) }
}
