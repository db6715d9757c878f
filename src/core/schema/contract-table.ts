import { named, resolved, type Schema, type SchemaTable } from './schema.ts'

/** The part of a JSON Schema that determines the matcher of a value in a contract. */
export interface Shape {
  readonly $ref?: string
  readonly type?: string
  /** It may be null: a template that was emptied. */
  readonly nullable?: true
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly format?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly maxLength?: number
  readonly items?: Shape
  readonly properties?: Readonly<Record<string, Shape>>
  readonly additionalProperties?: Shape | boolean
  /** The pattern of the keys of a map. */
  readonly propertyNames?: { readonly pattern?: string; readonly maxLength?: number }
}

/** Request and answer shapes of one operation, for contracts. */
export interface ContractRow {
  readonly method: string
  /** With its blanks in braces. */
  readonly path: string
  /** The names of the query parameters. */
  readonly query: readonly string[]
  /** Absent where the operation takes no body. */
  readonly request?: Shape
  /** The status of success. */
  readonly status: number
  /** Absent where success has no body. */
  readonly response?: Shape
  /** Every status that the operation may answer with. */
  readonly statuses: readonly number[]
  /** The errors of the ledger that the operation itself may answer with. Absent: none. */
  readonly refusals?: readonly string[]
}

/** A version of the service as contracts see it: its operations and the documents they speak of. */
export interface ContractTable {
  readonly operations: Readonly<Record<string, ContractRow>>
  readonly schemas: Readonly<Record<string, Shape>>
}

/** The table of a version: its operations, and of its schemas those that they lead to. */
export function contractTable(operations: ContractTable['operations'], schemas: SchemaTable): ContractTable {
  const shapes: Record<string, Shape> = {}
  const visit = (shape: Shape | undefined): void => {
    if (!shape) return
    const { $ref } = shape
    if ($ref !== undefined && !Object.hasOwn(shapes, $ref)) {
      const target = shapeOf(named($ref, schemas), schemas)
      shapes[$ref] = target
      visit(target)
    }
    visit(shape.items)
    if (typeof shape.additionalProperties === 'object') visit(shape.additionalProperties)
    for (const member of Object.values(shape.properties ?? {})) visit(member)
  }
  for (const { request, response } of Object.values(operations)) {
    visit(request)
    visit(response)
  }
  const inOrder = Object.keys(schemas).filter((name) => Object.hasOwn(shapes, name))
  return { operations, schemas: Object.fromEntries(inOrder.map((name) => [name, shapes[name] as Shape])) }
}

/** A schema without what does not change how a value is matched. */
function shapeOf(schema: Schema, table: SchemaTable): Shape {
  if (schema.$ref !== undefined) return { $ref: schema.$ref }
  const {
    type,
    enum: values,
    pattern,
    format,
    minimum,
    maximum,
    maxLength,
    items,
    properties,
    additionalProperties,
    propertyNames,
  } = resolved(schema, table)
  const map = typeof additionalProperties === 'object' ? shapeOf(additionalProperties, table) : additionalProperties
  const keys = propertyNames && resolved(propertyNames, table).pattern
  return {
    ...(typeof type === 'string' && { type }),
    ...(Array.isArray(type) && type.includes('null') && { nullable: true as const }),
    ...(values && { enum: values }),
    ...(pattern !== undefined && { pattern }),
    ...(format !== undefined && { format }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(maxLength !== undefined && { maxLength }),
    ...(items && { items: shapeOf(items, table) }),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, shapeOf(one, table)])),
    }),
    ...(map !== undefined && { additionalProperties: map }),
    ...(keys !== undefined && { propertyNames: { pattern: keys } }),
  }
}
