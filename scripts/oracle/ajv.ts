import { Ajv, type ErrorObject } from 'ajv'
import type { Violation } from '../../src/core/schema/violation.ts'
import { resolve, type Schema, type Spec } from '../generate/spec.ts'

/** The violations that Ajv finds in a value, in its order. */
export type Oracle = (value: unknown) => Violation[]

/**
 * The schemas of a spec as Ajv understands them: the body of each operation, the limits of its path and query, and the state
 * document. An independent statement of what `src/core/schema` has to find.
 */
export function oraclesOf(spec: Spec): Map<string, Oracle> {
  const oracles = new Map<string, Oracle>()
  for (const { name, body, parameters } of spec.operations) {
    if (body) oracles.set(`${name} body`, request(spec, body))
    const required = parameters.filter((one) => one.in === 'query' && one.required).map((one) => one.name)
    const properties = Object.fromEntries(parameters.map((one) => [one.name, one.schema as Schema]))
    oracles.set(`${name} parameters`, request(spec, { type: 'object', required, properties }))
  }
  const state = spec.document.components?.schemas?.State as Schema | undefined
  if (state) oracles.set('State', oracle(closed(spec, state), {}))
  return oracles
}

function request(spec: Spec, schema: Schema): Oracle {
  const named: Record<string, string> = {}
  return oracle(enforced(spec, schema, '#', named), named)
}

/** One for all schemas: each instance compiles its meta-schema anew. */
const ajv = new Ajv({
  allErrors: true,
  messages: false,
  strict: false,
  strictNumbers: true,
  unicodeRegExp: false,
  unicode: false,
  logger: false,
  validateFormats: false,
})

function oracle(schema: Schema, refusals: Readonly<Record<string, string>>): Oracle {
  const validate = ajv.compile(schema)
  return (value) => (validate(value) ? [] : found(validate.errors ?? [], value, refusals))
}

function found(
  errors: readonly ErrorObject[],
  value: unknown,
  refusals: Readonly<Record<string, string>>,
): Violation[] {
  return errors
    .filter(({ keyword }) => keyword !== 'propertyNames') // only announces the error of the name itself
    .map(({ instancePath, schemaPath, keyword, params, propertyName }) => {
      const at = instancePath.split('/').slice(1).map(unescaped)
      const given = at.reduce<unknown>((holder, name) => (holder as Record<string, unknown>)[name], value)
      if (propertyName !== undefined) at.push(propertyName)
      const wanted: unknown = Object.values(params)[0]
      return {
        at,
        keyword,
        wanted,
        given: propertyName ?? given,
        refusal: refusals[`${schemaPath}:${String(wanted)}`] ?? refusals[schemaPath],
      }
    })
}

function unescaped(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~')
}

/** Keywords that the front of the service enforces wherever they stand; any other needs an `x-refusal` beside it. */
const ALWAYS = new Set(['type', 'required', 'enum'])
const STRUCTURE = new Set(['properties', 'items', 'additionalProperties', 'propertyNames', 'allOf', '$ref'])

/** The schema with only what is enforced; fills `named` with the error of each keyword that has one. */
function enforced(spec: Spec, schema: Schema, at: string, named: Record<string, string>): Schema {
  const full = flattened(spec, schema)
  const out: Record<string, unknown> = {}
  for (const name of full.required ?? []) {
    const own = full.properties?.[name]?.['x-refusal']?.required
    if (own) named[`${at}/required:${name}`] = own
  }
  for (const [keyword, value] of Object.entries(full)) {
    const refusal = full['x-refusal']?.[keyword]
    if (refusal) named[`${at}/${keyword}`] = refusal
    if (keyword === 'properties') {
      out.properties = Object.fromEntries(
        Object.entries(value as Record<string, Schema>).map(([name, inner]) => [
          name,
          enforced(spec, inner, `${at}/properties/${pointer(name)}`, named),
        ]),
      )
    } else if (STRUCTURE.has(keyword)) {
      if (typeof value === 'object') out[keyword] = enforced(spec, value as Schema, `${at}/${keyword}`, named)
    } else if (ALWAYS.has(keyword) || refusal) {
      out[keyword] = value
    }
  }
  return out as Schema
}

/** The schema of a state document: every object is closed, and only members that are keys of their list are required. */
function closed(spec: Spec, schema: Schema): Schema {
  const full = flattened(spec, schema)
  const out: Record<string, unknown> = { ...full }
  for (const keyword of [
    'required',
    'x-refusal',
    'x-sdk',
    'x-faker',
    'description',
    'default',
    'readOnly',
    'example',
    'examples',
  ])
    delete out[keyword]
  if (full.properties) {
    out.properties = Object.fromEntries(
      Object.entries(full.properties).map(([name, inner]) => [name, closed(spec, inner)]),
    )
    out.additionalProperties = false
  } else if (typeof full.additionalProperties === 'object') {
    out.additionalProperties = closed(spec, full.additionalProperties)
  }
  if (full.items) out.items = closed(spec, full.items)
  const keys = (full as { 'x-key'?: string[] })['x-key']
  delete out['x-key']
  if (keys) out.required = keys
  return out as Schema
}

/** References resolved and `allOf` merged, one level deep. */
function flattened(spec: Spec, schema: Schema): Schema {
  const found = resolve<Schema>(spec.document, schema)
  if (!found.allOf) return found
  const { allOf, ...own } = found
  const parts = [...allOf.map((one) => flattened(spec, one)), own]
  const properties = Object.assign({}, ...parts.map((part) => part.properties)) as Record<string, Schema>
  return Object.assign({}, ...parts, { properties }) as Schema
}

function pointer(name: string): string {
  return encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))
}
