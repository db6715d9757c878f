import { type JsonType, named, resolved, type Schema, type SchemaTable } from './schema.ts'
import type { Violation } from './violation.ts'

/**
 * Which keywords count. `request`: `type`, `enum` and `required`, and any other keyword where `x-refusal` names its error,
 * because the service accepts much that its reference forbids. `document`: all of them, in closed objects of which only the
 * members of `x-key` are required.
 */
export type Mode = 'request' | 'document'

/** Replaces a value that is not as the schema wants it, instead of reporting it; `undefined` in `by` removes the member. */
export type Coerce = (violation: Violation) => { readonly by: unknown } | undefined

/** The violations that a check found, in the order of the schema, and whether it replaced a value. */
export interface Checked {
  readonly violations: readonly Violation[]
  readonly coerced: boolean
}

/** A check that was compiled from a schema. */
export type Checker = (value: unknown, coerce?: Coerce) => Checked

/** At most this many findings of one kind are reported: a large document may have one for every few bytes. */
export const MOST_VIOLATIONS = 1_000

/** Deeper than this a schema that contains itself is not followed. */
const MAX_DEPTH = 64

const NOTHING: Checked = { violations: [], coerced: false }

/**
 * Makes the checkers of a table. A schema is compiled when it is first used, and once. Checking is linear in the size of the
 * value, and no cycle in the value or in the schemas traps it.
 */
export function checkers(table: SchemaTable, mode: Mode): (schema: Schema) => Checker {
  const compiler = new Compiler(table, mode)
  return (schema) => {
    let check: Step | undefined
    return (value, coerce) => {
      check ??= compiler.step(schema)
      GLANCE.failed = false
      check(value, GLANCE)
      if (!GLANCE.failed) return NOTHING
      const walk = new Walk(value, coerce)
      check(value, walk)
      return { violations: walk.found, coerced: walk.coerced }
    }
  }
}

/** Reports what is wrong with one value, and looks into it. */
type Step = (value: unknown, pass: Pass) => void

/** One pass over a value. */
interface Pass {
  /** The names of the path of the value, as a stack; absent in a pass that only decides whether a value is valid. */
  readonly at: string[] | undefined
  /** The values that are being looked into by a schema which contains itself. */
  readonly open: Set<unknown>
  report(keyword: string, wanted: unknown, given: unknown, refusal: string | undefined): void
}

/** The first pass over every value: most are valid, and a pass that keeps no account of where it stands costs half. */
const GLANCE: Pass & { failed: boolean } = {
  at: undefined,
  open: new Set(),
  failed: false,
  report() {
    this.failed = true
  },
}

/** The second pass: what exactly is wrong. */
class Walk implements Pass {
  readonly at: string[] = []
  readonly open = new Set<unknown>()
  readonly found: Violation[] = []
  coerced = false
  readonly #root: unknown
  readonly #mend: Coerce | undefined
  readonly #counts = new Map<string, number>()

  constructor(root: unknown, coerce: Coerce | undefined) {
    this.#root = root
    this.#mend = coerce
  }

  report(keyword: string, wanted: unknown, given: unknown, refusal: string | undefined): void {
    const violation: Violation = { at: [...this.at], keyword, wanted, given, refusal }
    const coerced = this.#mend?.(violation)
    if (coerced) {
      replace(this.#root, this.at, coerced.by)
      this.coerced = true
      return
    }
    const kind = `${keyword} ${refusal}`
    const count = (this.#counts.get(kind) ?? 0) + 1
    this.#counts.set(kind, count)
    if (count <= MOST_VIOLATIONS) this.found.push(violation)
  }
}

/** Replaces the value at a place deep in `root`, or removes it. */
function replace(root: unknown, at: readonly string[], by: unknown): void {
  const holder = at.slice(0, -1).reduce<unknown>((one, name) => (one as Record<string, unknown>)[name], root)
  const name = at.at(-1)
  if (name === undefined) return
  if (by === undefined) delete (holder as Record<string, unknown>)[name]
  else (holder as Record<string, unknown>)[name] = by
}

/** Makes the steps of schemas; the same schema is compiled once, and may contain itself. */
class Compiler {
  readonly #table: SchemaTable
  readonly #mode: Mode
  readonly #steps = new Map<Schema, Step>()
  readonly #compiling = new Set<Schema>()

  constructor(table: SchemaTable, mode: Mode) {
    this.#table = table
    this.#mode = mode
  }

  step(given: Schema): Step {
    const schema = given.$ref === undefined ? given : this.#target(given.$ref)
    const known = this.#steps.get(schema)
    if (known) return known
    if (this.#compiling.has(schema)) return this.#again(schema)
    this.#compiling.add(schema)
    const step = this.#compile(this.#enforced(resolved(schema, this.#table)))
    this.#compiling.delete(schema)
    this.#steps.set(schema, step)
    return step
  }

  /** The schema of a name. An alias is resolved. */
  #target(name: string): Schema {
    const schema = named(name, this.#table)
    return schema.$ref === undefined ? schema : this.#target(schema.$ref)
  }

  /** The step of a schema within itself: found when it runs, and not entered again for a value that contains itself. */
  #again(schema: Schema): Step {
    return (value, pass) => {
      if (typeof value === 'object' && (pass.open.has(value) || pass.open.size > MAX_DEPTH)) return
      pass.open.add(value)
      this.step(schema)(value, pass)
      pass.open.delete(value)
    }
  }

  /** The schema with only the keywords that count in this mode. */
  #enforced(schema: Schema): Schema {
    if (this.#mode === 'request') {
      return Object.fromEntries(
        Object.entries(schema).filter(([keyword, value]) =>
          STRUCTURE.has(keyword) ? typeof value === 'object' : ALWAYS.has(keyword) || schema['x-refusal']?.[keyword],
        ),
      ) as Schema
    }
    const { required: _, 'x-refusal': __, 'x-key': keys, ...rest } = schema
    return {
      ...rest,
      ...(keys && { required: keys }),
      ...(schema.properties && { additionalProperties: false }),
    }
  }

  /** In the order in which Ajv, the oracle of the tests, reports: the type first, unless a keyword of that type checks it. */
  #compile(schema: Schema): Step {
    const refusals = this.#mode === 'request' ? schema['x-refusal'] : undefined
    const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? [])
    const groups: { readonly [Type in JsonType]?: Step | undefined } = {
      number: this.#numbers(schema, refusals),
      string: this.#strings(schema, refusals),
      array: this.#arrays(schema),
      object: this.#objects(schema, refusals),
    }
    const [type] = types
    const wanted = types.length === 1 ? type : types
    const isOfType = typeTest(types)
    const isLate = type !== undefined && types.length === 1 && (groups[type] ?? hasFormat(schema, type)) !== undefined
    const { number, string, array, object } = groups
    const { enum: values } = schema
    const only = type === undefined ? undefined : groups[type]
    if (!values && types.length === 1 && (only || !(number ?? string ?? array ?? object))) {
      return (value, pass) => {
        if (!isOfType(value)) pass.report('type', wanted, value, refusals?.type)
        else only?.(value, pass)
      }
    }
    return (value, pass) => {
      const isWrong = !isOfType(value)
      if (isWrong && !isLate) pass.report('type', wanted, value, refusals?.type)
      if (values && !values.includes(value as string)) pass.report('enum', values, value, refusals?.enum)
      if (isWrong && isLate) return pass.report('type', wanted, value, refusals?.type)
      if (typeof value === 'string') string?.(value, pass)
      else if (typeof value === 'number') number?.(value, pass)
      else if (Array.isArray(value)) array?.(value, pass)
      else if (typeof value === 'object' && value !== null) object?.(value, pass)
    }
  }

  #numbers({ minimum, maximum }: Schema, refusals: Schema['x-refusal']): Step | undefined {
    if (minimum === undefined && maximum === undefined) return undefined
    return (value, pass) => {
      if (!Number.isFinite(value)) return
      const number = value as number
      if (maximum !== undefined && number > maximum) pass.report('maximum', '<=', number, refusals?.maximum)
      if (minimum !== undefined && number < minimum) pass.report('minimum', '>=', number, refusals?.minimum)
    }
  }

  /** Lengths are counted in UTF-16 units, as the Java of the service does. */
  #strings({ minLength, maxLength, pattern }: Schema, refusals: Schema['x-refusal']): Step | undefined {
    if (minLength === undefined && maxLength === undefined && pattern === undefined) return undefined
    const expression = pattern === undefined ? undefined : new RegExp(pattern)
    return (value, pass) => {
      const text = value as string
      if (maxLength !== undefined && text.length > maxLength)
        pass.report('maxLength', maxLength, text, refusals?.maxLength)
      if (minLength !== undefined && text.length < minLength)
        pass.report('minLength', minLength, text, refusals?.minLength)
      if (expression && !expression.test(text)) pass.report('pattern', pattern, text, refusals?.pattern)
    }
  }

  #arrays({ items }: Schema): Step | undefined {
    if (!items) return undefined
    const step = this.step(items)
    return (value, pass) => {
      const list = value as readonly unknown[]
      for (let i = 0; i < list.length; i++) {
        if (pass.at) pass.at.push(String(i))
        step(list[i], pass)
        pass.at?.pop()
      }
    }
  }

  #objects(schema: Schema, refusals: Schema['x-refusal']): Step | undefined {
    const steps = [
      this.#sizes(schema, refusals),
      this.#required(schema, refusals),
      this.#names(schema),
      this.#others(schema, refusals),
      this.#members(schema),
    ].filter((step) => step !== undefined)
    if (steps.length < 2) return steps[0]
    return (value, pass) => {
      for (const step of steps) step(value, pass)
    }
  }

  #sizes({ maxProperties }: Schema, refusals: Schema['x-refusal']): Step | undefined {
    if (maxProperties === undefined) return undefined
    return (value, pass) => {
      if (Object.keys(value as object).length > maxProperties)
        pass.report('maxProperties', maxProperties, value, refusals?.maxProperties)
    }
  }

  #required({ required, properties }: Schema, refusals: Schema['x-refusal']): Step | undefined {
    if (!required) return undefined
    return (value, pass) => {
      for (const name of required) {
        if ((value as Record<string, unknown>)[name] === undefined)
          pass.report('required', name, value, properties?.[name]?.['x-refusal']?.required ?? refusals?.required)
      }
    }
  }

  #names({ propertyNames }: Schema): Step | undefined {
    if (!propertyNames) return undefined
    const step = this.step(propertyNames)
    return (value, pass) => {
      for (const name in value as object) {
        pass.at?.push(name)
        step(name, pass)
        pass.at?.pop()
      }
    }
  }

  /** The members that `properties` does not name. */
  #others({ properties = {}, additionalProperties }: Schema, refusals: Schema['x-refusal']): Step | undefined {
    if (additionalProperties === undefined || additionalProperties === true) return undefined
    const step = additionalProperties === false ? undefined : this.step(additionalProperties)
    return (value, pass) => {
      for (const name in value as object) {
        if (Object.hasOwn(properties, name)) continue
        if (!step) {
          pass.report('additionalProperties', name, value, refusals?.additionalProperties)
          continue
        }
        pass.at?.push(name)
        step((value as Record<string, unknown>)[name], pass)
        pass.at?.pop()
      }
    }
  }

  #members({ properties }: Schema): Step | undefined {
    if (!properties) return undefined
    const names = Object.keys(properties)
    const steps = names.map((name) => this.step(properties[name] as Schema))
    return (value, pass) => {
      for (let i = 0; i < names.length; i++) {
        const name = names[i] as string
        const member = (value as Record<string, unknown>)[name]
        if (member === undefined) continue
        pass.at?.push(name)
        ;(steps[i] as Step)(member, pass)
        pass.at?.pop()
      }
    }
  }
}

/** Keywords that are enforced wherever they stand in a request. */
const ALWAYS = new Set(['type', 'enum', 'required', 'x-refusal'])
const STRUCTURE = new Set(['properties', 'items', 'additionalProperties', 'propertyNames'])

const IS: Readonly<Record<JsonType, (value: unknown) => boolean>> = {
  array: Array.isArray,
  boolean: (value) => typeof value === 'boolean',
  integer: Number.isInteger,
  null: (value) => value === null,
  number: Number.isFinite, // 1e999 is a number that no answer could carry
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  string: (value) => typeof value === 'string',
}

function typeTest(types: readonly JsonType[]): (value: unknown) => boolean {
  const [first, ...others] = types
  if (first === undefined) return () => true
  return others.length === 0 ? IS[first] : (value) => types.some((type) => IS[type](value))
}

function hasFormat({ format }: Schema, type: JsonType): true | undefined {
  return format !== undefined && (type === 'string' || type === 'number') ? true : undefined
}
