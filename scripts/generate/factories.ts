import type { Member, OperationShape, Parameter, Shape, Value } from '../../src/factories/shape.ts'
import { modelSchemas, sdkName } from './models.ts'
import { type Operation, resolve, type Schema, type SdkNote, type Spec } from './spec.ts'
import { header, literal } from './text.ts'

/** `factories.ts`: what a factory has to know of each document. */
export function emitFactories(spec: Spec): string {
  const table = new FactoryTable(spec)
  const shapes = Object.fromEntries(
    modelSchemas(spec)
      .filter(([, schema]) => schema.type === 'object' && !schema.additionalProperties)
      .map(([name, schema]) => [name, table.shape(schema, `components.schemas.${name}`)]),
  )
  const recipes = [...table.recipes].sort().map((name) => `'${name}'`)
  return `${header(spec.file)}import type { Shapes } from '../../factories/shape.ts'

/** How texts are made that no schema determines. */
export type Recipe = ${recipes.join(' | ')}

export const shapes: Shapes = ${literal(shapes)}
`
}

/** `calls.ts`: where the members of each operation travel. A file of its own, because only fixtures need it. */
export function emitCalls(spec: Spec): string {
  const table = new FactoryTable(spec)
  const operations = Object.fromEntries(spec.operations.map((one) => [one.name, table.operation(one)]))
  return `${header(spec.file)}import type { OperationShapes } from '../../factories/shape.ts'

/** The version of the service that the spec describes. */
export const specVersion = '${spec.document.info.version}'

export const operations: OperationShapes = ${literal(operations)}
`
}

class FactoryTable {
  readonly recipes = new Set<string>()
  readonly #spec: Spec

  constructor(spec: Spec) {
    this.#spec = spec
  }

  shape(schema: Schema, place: string): Shape {
    return Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([name, note]) => [
        name,
        this.#member(name, note, schema.required?.includes(name) ?? false, `${place}.properties.${name}`),
      ]),
    )
  }

  operation({ method, path, parameters, body, answer, sdkNames }: Operation): OperationShape {
    const { version } = this.#spec
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

  #member(name: string, note: Schema, required: boolean, place: string): Member {
    const found = resolve<Schema>(this.#spec.document, note)
    const usual = note['x-faker']?.usual ?? found['x-faker']?.usual
    const given = note.default ?? found.default
    const sdk = note['x-sdk']?.name ?? sdkName(this.#spec.version, name)
    const value = this.#value(note, place)
    const member: Member = {
      value,
      ...(required && { required }),
      ...(usual && { usual }),
      ...(given !== undefined && { default: given }),
      ...(sdk !== name && { sdk }),
    }
    if ((required || usual) && given === undefined) this.#refuseGuess(value, found, place)
    return member
  }

  /** A text with a pattern cannot be made up from the schema alone. */
  #refuseGuess(value: Value, schema: Schema, place: string): void {
    if (value.kind === 'text' && value.make === undefined && schema.pattern !== undefined) {
      throw new Error(`${this.#spec.where(place.split('.'))}: ${place}: a text with a pattern needs x-faker`)
    }
  }

  #value(note: Schema, place: string): Value {
    const schema = resolve<Schema>(this.#spec.document, note)
    const make = note['x-faker']?.make ?? schema['x-faker']?.make
    if (make) this.recipes.add(make)
    const type = [schema.type].flat()[0]
    if (schema.enum) return { kind: 'choice', of: schema.enum as string[] }
    if (schema.format === 'epoch-seconds') return { kind: 'date', as: 'seconds' }
    if (schema.format === 'date-time') return { kind: 'date', as: 'iso' }
    if (type === 'boolean') return { kind: 'boolean' }
    if (type === 'integer' || type === 'number') {
      const { minimum, maximum } = schema
      const limits = { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) }
      return { kind: type === 'integer' ? 'whole' : 'number', ...limits }
    }
    if (type === 'array') return { kind: 'list', of: this.#value(schema.items as Schema, `${place}.items`) }
    if (type === 'object') {
      if (note.$ref && schema.properties) return { kind: 'document', of: nameOf(note.$ref) }
      const { additionalProperties: of } = schema
      if (typeof of !== 'object') return { kind: 'document', of: this.shape(schema, place) }
      return { kind: 'map', ...(make && { key: make }), of: this.#value(of, `${place}.additionalProperties`) }
    }
    return { kind: 'text', ...(make && { make }) }
  }
}

function nameOf(ref: string): string {
  return ref.split('/').at(-1) as string
}
