import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import { resolve, type Schema, type Spec } from './spec.ts'
import { header, literal } from './text.ts'

/** Keywords that the front of the service enforces wherever they stand; any other needs an `x-refusal` beside it. */
const ALWAYS = new Set(['type', 'required', 'enum'])
const STRUCTURE = new Set(['properties', 'items', 'additionalProperties', 'propertyNames', 'allOf', '$ref'])

/**
 * `checks.js`: a validator for the body of each operation, compiled by Ajv to plain code without dependencies, and the
 * errors that the spec names for keywords.
 */
export function emitChecks(spec: Spec): string {
  const schemas: Record<string, Schema> = {}
  const refusals: Record<string, Record<string, string>> = {}
  for (const operation of spec.operations) {
    if (!operation.body) continue
    const named: Record<string, string> = {}
    schemas[operation.name] = enforced(spec, operation.body, '#', named)
    if (Object.keys(named).length > 0) refusals[operation.name] = named
  }
  const code = compile(schemas)
  return `${header(spec.file)}${code}
export const validators = { ${Object.keys(schemas).join(', ')} }

export const refusals = ${literal(refusals)}
`
}

/** `checks.d.ts`, written by hand once because Ajv emits no types. */
export function emitCheckTypes(spec: Spec): string {
  return `${header(spec.file)}import type { Refusals, Validator } from '../../core/check.ts'

export declare const validators: Readonly<Record<string, Validator>>
export declare const refusals: Readonly<Record<string, Refusals>>
`
}

/** `state.js`: the validator of a state document: the same schemas, nothing required but keys, nothing unknown allowed. */
export function emitState(spec: Spec): string | undefined {
  const schema = spec.document.components?.schemas?.State as Schema | undefined
  if (!schema) return undefined
  const document = closed(spec, schema)
  const members = [...new Set(memberNames(document))].sort()
  return `${header(spec.file)}${compile({ State: document })}
State.members = ${JSON.stringify(members)}
`
}

export function emitStateTypes(spec: Spec): string {
  return `${header(spec.file)}import type { Validator } from '../../core/check.ts'

export declare const State: Validator
`
}

function compile(schemas: Record<string, Schema>): string {
  const ajv = new Ajv({
    schemas: Object.entries(schemas).map(([name, schema]) => ({ ...schema, $id: name })),
    allErrors: true,
    messages: false,
    strict: false,
    strictNumbers: true, // 1e999 is no number that an answer could carry
    unicodeRegExp: false,
    // Lengths are counted in UTF-16 units, as the Java of the service does, and no run-time helper is needed.
    unicode: false,
    logger: false, // it calls this option deprecated, and offers nothing in its place
    validateFormats: false,
    code: { source: true, esm: true, lines: true },
  })
  const code = standalone.default(ajv, Object.fromEntries(Object.keys(schemas).map((name) => [name, name])))
  if (code.includes('require('))
    throw new Error('A check needs code at run time: no keyword that needs it may be enforced.')
  return shortened(code.replace('"use strict";', ''))
}

/** Says in a line what Ajv says in eight, three hundred times: an engine has to read all of it before it can start. */
function shortened(code: string): string {
  return code.replaceAll(
    /const err\d+ = (\{.*\});\nif\(vErrors === null\)\{\nvErrors = \[err\d+\];\n\}\nelse \{\nvErrors\.push\(err\d+\);\n\}\nerrors\+\+;/g,
    (_, error: string) => `(vErrors ??= []).push(${error});\nerrors++;`,
  )
}

/** The schema with only what is enforced; fills `named` with the error of each keyword that has one. */
function enforced(spec: Spec, schema: Schema, at: string, named: Record<string, string>): Schema {
  const full = flattened(spec, schema)
  const out: Record<string, unknown> = {}
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

function memberNames(schema: Schema): string[] {
  const inner = [schema.items, schema.additionalProperties].filter((one): one is Schema => typeof one === 'object')
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, member]) => [name, ...memberNames(member)]),
    ...inner.flatMap(memberNames),
  ]
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
