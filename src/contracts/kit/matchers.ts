import type { ContractTable, Shape } from '../../core/schema/contract-table.ts'
import { didYouMean } from '../../core/schema/nearest.ts'
import type { SchemaName as V1Name } from '../../generated/v1/contract.ts'
import type { components as V1 } from '../../generated/v1/types.ts'
import type { SchemaName as V2Name } from '../../generated/v2/contract.ts'
import type { components as V2 } from '../../generated/v2/types.ts'
import { v1, v2 } from '../tables.ts'

/** A matcher in Pact's own format. */
export interface Matcher {
  readonly 'pact:matcher:type': unknown
  readonly value?: unknown
}

const ANY_KEY = Symbol('any key')

/** A map whose keys do not matter, only their form; see `anyKey`. */
export interface AnyKey<T> {
  readonly [ANY_KEY]: T
}

/** An example of a document: the members that the consumer relies on. A matcher of Pact's stays as it is. */
export type Example<T> =
  | Matcher
  | (T extends readonly (infer Item)[]
      ? readonly Example<Item>[]
      : T extends object
        ? { readonly [Name in keyof T]?: Example<T[Name]> } | AnyKey<{ readonly [Name in keyof T]?: Example<T[Name]> }>
        : T)

type Likes<Names extends string, Schemas> = {
  readonly [Name in Names & keyof Schemas as Uncapitalize<Name>]: (example: Example<Schemas[Name]>) => Template
}

/** A body, or a part of one, with matchers in it, as Pact's `jsonBody` takes it. */
// biome-ignore lint/suspicious/noExplicitAny: what Pact takes here is any JSON, and it says so with `any`
export type Template = any

/**
 * Bodies by the name of their schema, matched by form alone. The example decides which members are in the contract, the schema
 * how each of them is matched: `answer.v1.getStage(like.v1.stage({ stageName: 'prod' }))` takes a stage of any name.
 */
export const like: {
  readonly v1: Likes<V1Name, V1['schemas']>
  readonly v2: Likes<V2Name, V2['schemas']>
} = { v1: likes(v1) as never, v2: likes(v2) as never }

/**
 * A map of which the consumer knows only the form, not the keys: there may be any number of other keys, of the format that
 * the schema requires, and their values match as the example's do.
 */
export function anyKey<T extends Readonly<Record<string, unknown>>>(example: T): AnyKey<T> {
  return { [ANY_KEY]: example }
}

/** Whether an example is a map made with `anyKey`. */
export function isAnyKey(example: object): boolean {
  return ANY_KEY in example
}

function likes(table: ContractTable): Record<string, (example: unknown) => Template> {
  return Object.fromEntries(
    Object.keys(table.schemas).map((name) => [
      name.charAt(0).toLowerCase() + name.slice(1),
      (example: unknown) => template(table, { $ref: name }, example),
    ]),
  )
}

/** A moment as ISO 8601 writes it in UTC, with or without milliseconds. */
const ISO_DATE = '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$'

/** The example with the matcher of its shape at each of its values. */
export function template(table: ContractTable, shape: Shape, example: unknown): Template {
  if (shape.$ref !== undefined) return template(table, table.schemas[shape.$ref] ?? {}, example)
  if (example === null || example === undefined) return example
  if (typeof example === 'string') return textLike(shape, example)
  if (typeof example === 'number') return matcher(shape.type === 'integer' ? 'integer' : 'number', { value: example })
  if (typeof example === 'boolean') return matcher('type', { value: example }) // Pact's own `boolean` takes the text "true" as well
  if (Array.isArray(example)) return listLike(table, shape.items ?? {}, example)
  if ('pact:matcher:type' in (example as object)) return example
  if (ANY_KEY in (example as object)) return mapLike(table, shape, (example as AnyKey<object>)[ANY_KEY])
  return Object.fromEntries(
    Object.entries(example as object).map(([name, value]) => {
      const member = memberOf(shape, name)
      return [name, name.includes("'") ? value : template(table, member, value)] // no rule can name an apostrophe
    }),
  )
}

/** The shape of a member of an object or a map. Throws for a member that the schema does not have. */
export function memberOf({ properties, additionalProperties }: Shape, name: string): Shape {
  if (properties && Object.hasOwn(properties, name)) return properties[name] as Shape
  if (typeof additionalProperties === 'object') return additionalProperties
  const known = Object.keys(properties ?? {})
  if (known.length > 0) throw new TypeError(`unknown member "${name}".${didYouMean(name, known)}`)
  return {}
}

/** Pact's `regex` takes 7 and null for texts as well. No enum and no date can be meant by those, but a name can. */
function textLike({ enum: values, pattern, format }: Shape, value: string): Matcher {
  if (values) return matcher('regex', { regex: `^(${values.map(escaped).join('|')})$`, value })
  if (format === 'date-time') return matcher('regex', { regex: ISO_DATE, value })
  if (pattern !== undefined) return all(value, matcher('type'), matcher('regex', { regex: whole(pattern) }))
  return matcher('type', { value })
}

/** One item: each is like it, and there is at least one. Several: just these, in this order. None: the empty list. */
function listLike(table: ContractTable, items: Shape, examples: readonly unknown[]): Template {
  const value = examples.map((example) => template(table, items, example))
  return value.length === 1 ? matcher('type', { min: 1, value }) : value
}

/** Keys of this form, at least one if the example has one, and values like those of the example. */
function mapLike(table: ContractTable, shape: Shape, example: object): Matcher {
  const value = Object.fromEntries(
    Object.entries(example).map(([name, member]) => [name, template(table, memberOf(shape, name), member)]),
  )
  const [key] = Object.keys(example)
  const form = matcher('regex', { regex: whole(shape.propertyNames?.pattern ?? '^.+$'), value: key ?? '' })
  const some = key === undefined ? [] : [matcher('notEmpty')]
  return all(value, ...some, matcher('eachKey', { rules: [form] }), matcher('values'))
}

export function matcher(type: string, more: object = {}): Matcher {
  return { 'pact:matcher:type': type, ...more }
}

/** A value that all of these match. */
export function all(value: unknown, ...matchers: readonly Matcher[]): Matcher {
  return { 'pact:matcher:type': matchers, value }
}

/** The pattern for a verifier that matches whole texts: a pattern of a schema is looked for anywhere in one. */
function whole(pattern: string): string {
  if (pattern.startsWith('^') && pattern.endsWith('$')) return pattern
  return `${pattern.startsWith('^') ? '' : '.*'}(?:${pattern})${pattern.endsWith('$') ? '' : '.*'}`
}

function escaped(value: string): string {
  return value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
