import { ofState, sdkName } from '../../src/factories/shapes-of.ts'
import { type Operation, resolve, type Schema, type SdkNote, type Spec } from './spec.ts'
import { header } from './text.ts'

/** How one of the two shapes of a version writes its members. */
interface Dialect {
  /** The name of a member or parameter. */
  name(wire: string, note: Schema): string
  /** The type of a date. */
  date: string
  /** `name: type` or `name?: type`, where the wire demands the member and where it does not. */
  member(name: string, type: string, required: boolean, place: Place): string
  /** Whether documents are those that factories build: they extend the SDK's. */
  built?: true
}

/** Where a member stands: in a request, or in a document whose SDK type demands some members. */
type Place = { in: 'request' } | { in: 'document'; demanded: readonly string[] }

const wire: Dialect = {
  name: (name) => name,
  date: '',
  member: (name, type, required) => `${name}${required ? '' : '?'}: ${type}`,
}

function sdk(version: string): Dialect {
  return {
    name: (name, note) => note['x-sdk']?.name ?? sdkName(version, name),
    date: 'Date',
    member: (name, type, required, place) => {
      const demanded = place.in === 'request' ? required : place.demanded.includes(name)
      return `${name}${demanded ? '' : '?'}: ${type} | undefined`
    },
  }
}

/** `models.ts`: the documents, inputs and outputs of a version as they are on the wire, to be read by people. */
export function emitModels(spec: Spec): string {
  const file = new ModelFile(spec, wire)
  return `${header(spec.file)}export type * as Sdk from './sdk.ts'

${[...file.schemas(), ...file.operations((name) => `export type ${name}`)].join('\n')}`
}

/** `sdk.ts`: the same as the AWS SDK for JavaScript v3 types them, and its errors. */
export function emitSdkModels(spec: Spec): string {
  const file = new ModelFile(spec, sdk(spec.version))
  const schemas = file.schemas((name) => !name.endsWith('Request') && name !== 'Error')
  return `${header(spec.file)}
${[...schemas, ...file.operations((name) => `export type ${name}`), ...file.exceptions()].join('\n')}`
}

/** `built.ts`: documents in the SDK's shape as factories build them: members that the service always sends are required. */
export function emitBuiltModels(spec: Spec): string {
  const dialect: Dialect = {
    ...sdk(spec.version),
    member: (name, type, required) => `${name}${required ? '' : '?'}: ${type}`,
    built: true,
  }
  const file = new ModelFile(spec, dialect)
  const documents = file.schemas((name, schema) => !!schema.properties && !name.endsWith('Request') && name !== 'Error')
  return `${header(spec.file)}import type * as Sdk from './sdk.ts'

${documents.join('\n')}`
}

class ModelFile {
  readonly #spec: Spec
  readonly #dialect: Dialect

  constructor(spec: Spec, dialect: Dialect) {
    this.#spec = spec
    this.#dialect = dialect
  }

  /** The named schemas that are documents or enums; a name of a mere text is only for the spec. */
  schemas(wanted: (name: string, schema: Schema) => boolean = () => true): string[] {
    return modelSchemas(this.#spec)
      .filter(([name, schema]) => wanted(name, schema) && isNamed(schema))
      .map(([name, schema]) => this.#schema(name, schema))
  }

  #schema(name: string, schema: Schema): string {
    if (!schema.properties) return `${doc(schema.description)}export type ${name} = ${this.#type(schema, true)}\n`
    const demanded = (schema['x-sdk']?.required ?? []).map((one) => sdkName(this.#spec.version, one))
    const members = this.#members(schema, { in: 'document', demanded })
    const heading = this.#dialect.built ? `Built${name} extends Sdk.${name}` : name
    return `${doc(schema.description)}export interface ${heading} {\n${members.join('')}}\n`
  }

  #members(schema: Schema, place: Place): string[] {
    return Object.entries(schema.properties ?? {}).map(([name, member]) =>
      this.#member(name, member, schema.required?.includes(name) ?? false, place),
    )
  }

  #member(name: string, note: Schema, required: boolean, place: Place): string {
    const written = this.#dialect.name(name, note)
    const found = resolve<Schema>(this.#spec.document, note)
    const comment = doc(note.description ?? (isNamed(found) ? undefined : found.description), '  ')
    return `${comment}  ${this.#dialect.member(written, this.#type(note), required, place)}\n`
  }

  #type(note: Schema, inner = false): string {
    const own = this.#dialect.date !== '' && note['x-sdk']?.type
    if (own) return own
    const schema = resolve<Schema>(this.#spec.document, note)
    if (!inner && note.$ref && isNamed(schema)) {
      const name = note.$ref.split('/').at(-1) as string
      if (!this.#dialect.built) return name
      return schema.properties ? `Built${name}` : `Sdk.${name}`
    }
    const types = [schema.type ?? 'object'].flat()
    return types.map((type) => this.#single(schema, type)).join(' | ')
  }

  #single(schema: Schema, type: string): string {
    if (schema.enum) return schema.enum.map((value) => `'${String(value)}'`).join(' | ')
    if (this.#dialect.date && (schema.format === 'epoch-seconds' || schema.format === 'date-time')) {
      return this.#dialect.date
    }
    if (type === 'array') {
      const item = this.#type(schema.items as Schema)
      return item.includes(' ') ? `(${item})[]` : `${item}[]`
    }
    if (type === 'object') {
      const { additionalProperties: of } = schema
      if (typeof of === 'object') return `Record<string, ${this.#type(of)}>`
      const members = this.#members(schema, { in: 'document', demanded: [] }).map((line) => line.trim())
      return members.length > 0 ? `{ ${members.join('; ')} }` : 'Record<never, never>'
    }
    return type === 'integer' ? 'number' : type
  }

  /** Input and output of each operation: path, query and body flattened, as AWS's own input shapes are. */
  operations(alias: (name: string) => string): string[] {
    return this.#spec.operations.map((operation) => {
      const { name } = operation
      const members = this.#inputs(operation)
      const input =
        members.length > 0
          ? `export interface ${name}Input {\n${members.join('')}}`
          : `${alias(`${name}Input`)} = Record<never, never>`
      return `/** Input of ${name}: parameters of path and query, and members of the body. */
${input}

/** Output of ${name}. */
${alias(`${name}Output`)} = ${this.#output(operation)}
`
    })
  }

  #inputs(operation: Operation): string[] {
    const place: Place = { in: 'request' }
    const parameters = operation.parameters.flatMap((parameter) => {
      const { name, description, required = false, schema } = parameter
      const own = operation.sdkNames[name]
      const note = own ? { name: own } : (parameter as { 'x-sdk'?: SdkNote })['x-sdk']
      if (note?.absent && this.#dialect.date) return []
      const both = { ...schema, ...(description && { description }), ...(note && { 'x-sdk': note }) } as Schema
      return [this.#member(name, both, required, place)]
    })
    const body = operation.body ? resolve<Schema>(this.#spec.document, operation.body) : undefined
    const raw = operation.raw ? [`  body: ${this.#rawType()}\n`] : []
    return [...parameters, ...raw, ...(body ? this.#members(body, place) : [])]
  }

  /** A body that is not JSON: text on the wire, bytes or a text in the SDK. */
  #rawType(): string {
    return this.#dialect.date ? 'Uint8Array | string | undefined' : 'string'
  }

  #output(operation: Operation): string {
    if (!operation.answer) return this.#dialect.date ? 'Record<never, never>' : 'undefined'
    const type = this.#type(operation.answer)
    // Of a single document the SDK of v2 demands nothing when it is the whole answer.
    const demanded = resolve<Schema>(this.#spec.document, operation.answer)['x-sdk']?.required
    return this.#dialect.date && demanded ? `Partial<${type}>` : type
  }

  /** The errors that the SDK makes of the table: those that its model names, and the base of the rest. */
  exceptions(): string[] {
    const error = this.#spec.document.components?.schemas?.Error as Schema | undefined
    const extra = Object.entries(error?.properties ?? {}).flatMap(([name, note]) =>
      (note['x-sdk']?.of ?? []).map((of) => ({ of, name: this.#dialect.name(name, note) })),
    )
    const rows = Object.values(this.#spec.errors)
    const types = [...new Set(rows.map(({ type }) => type))].sort()
    const isServers = (type: string): boolean => rows.some((row) => row.type === type && row.status >= 500)
    const own = this.#spec.version === 'v2' ? ['Message'] : []
    return [
      BASE,
      ...types.map((type) => {
        const names = [...own, ...extra.filter(({ of }) => of === type).map(({ name }) => name)]
        const members = names.map((name) => `  ${name}?: string | undefined\n`).join('')
        return `export interface ${type} extends ServiceException {
  readonly name: '${type}'
  readonly $fault: '${isServers(type) ? 'server' : 'client'}'
${members}}
`
      }),
      `/** Any error that the service gives on purpose. */\nexport type Exception = ${types.join(' | ')}\n`,
    ]
  }
}

const BASE = `/** The SDK's metadata of a call. */
export interface ResponseMetadata {
  httpStatusCode?: number
  requestId?: string
  extendedRequestId?: string
  cfId?: string
  attempts?: number
  totalRetryDelay?: number
}

/** The members of every error of the SDK. */
export interface ServiceException extends Error {
  readonly $fault: 'client' | 'server'
  $metadata: ResponseMetadata
}
`

/** The schemas of documents and requests, without those that only describe a state document. */
export function modelSchemas(spec: Spec): [string, Schema][] {
  const schemas = Object.entries((spec.document.components?.schemas ?? {}) as Record<string, Schema>)
  return schemas.filter(([name]) => !ofState(name))
}

function isNamed(schema: Schema): boolean {
  return schema.type === 'object' || schema.enum !== undefined
}

function doc(text: string | undefined, indent = ''): string {
  return text ? `${indent}/** ${text.trim().replaceAll('*/', '*\\/')} */\n` : ''
}
