/** The JSON types that schemas speak of. */
export type JsonType = 'array' | 'boolean' | 'integer' | 'null' | 'number' | 'object' | 'string'

/** A JSON Schema in the generated tables: the enforced keywords, and our extensions. */
export interface Schema {
  /** The name of another schema of the same table, whose place this one takes: all its other members are ignored. */
  readonly $ref?: string
  readonly type?: JsonType | readonly JsonType[]
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | boolean
  readonly propertyNames?: Schema
  readonly maxProperties?: number
  readonly items?: Schema
  /** Schemas that this one extends. */
  readonly allOf?: readonly Schema[]
  readonly format?: string
  readonly default?: unknown
  readonly readOnly?: boolean
  /** The error that answers a keyword which is not satisfied. */
  readonly 'x-refusal'?: Readonly<Record<string, string>>
  /** The members that an entry of a list must have in a state document. */
  readonly 'x-key'?: readonly string[]
  readonly 'x-sdk'?: SdkNote
  readonly 'x-faker'?: FakerNote
}

/** How the SDK for JavaScript names a member that it calls otherwise than the wire. */
export interface SdkNote {
  /** The SDK's name of the member. */
  readonly name?: string
  /** The SDK has no such member. */
  readonly absent?: boolean
}

/** How a factory makes a value that its schema does not determine. */
export interface FakerNote {
  /** The recipe for the text, or for the keys of a map. */
  readonly make?: string
  /** An ordinary document has this member, though it is not required. */
  readonly usual?: boolean
}

/** The schemas of a version by name. */
export type SchemaTable = Readonly<Record<string, Schema>>

/** The schema itself: references followed and `allOf` merged. Members of the schema win over those that it extends. */
export function resolved(schema: Schema, table: SchemaTable): Schema {
  if (schema.$ref !== undefined) return resolved(named(schema.$ref, table), table)
  if (!schema.allOf) return schema
  const { allOf, ...own } = schema
  const parts = [...allOf.map((part) => resolved(part, table)), own]
  const properties = Object.assign({}, ...parts.map((part) => part.properties)) as NonNullable<Schema['properties']>
  return Object.assign({}, ...parts, { properties }) as Schema
}

/** The schema of a name. Throws for a name that the table lacks. */
export function named(name: string, table: SchemaTable): Schema {
  const found = Object.hasOwn(table, name) ? table[name] : undefined
  if (!found) throw new Error(`The table of schemas has no "${name}".`)
  return found
}

/** The names of all members of a schema and of the schemas in it, sorted: for a "did you mean". */
export function memberNames(schema: Schema, table: SchemaTable): readonly string[] {
  const names = new Set<string>()
  const seen = new Set<Schema>()
  const visit = (given: Schema | boolean | undefined): void => {
    if (typeof given !== 'object' || seen.has(given)) return
    seen.add(given)
    const { properties = {}, additionalProperties, items } = resolved(given, table)
    for (const [name, member] of Object.entries(properties)) {
      names.add(name)
      visit(member)
    }
    visit(additionalProperties)
    visit(items)
  }
  visit(schema)
  return [...names].sort()
}
