/** The values of a member, as in the generated tables. */
export type Value =
  | { readonly kind: 'boolean' }
  | { readonly kind: 'text'; readonly make?: string }
  | { readonly kind: 'choice'; readonly of: readonly string[] }
  | { readonly kind: 'whole' | 'number'; readonly minimum?: number; readonly maximum?: number }
  | { readonly kind: 'date'; readonly as: 'seconds' | 'iso' }
  | { readonly kind: 'list'; readonly of: Value }
  | { readonly kind: 'map'; readonly key?: string; readonly of: Value }
  | { readonly kind: 'document'; readonly of: string | Shape }

/** A member of a document: what it holds, when it is there, and how the SDK calls it. */
export interface Member {
  readonly value: Value
  /** The service always sends it. */
  readonly required?: true
  /** An ordinary document has it, though it is not required. */
  readonly usual?: true
  /** The default value. */
  readonly default?: unknown
  /** The SDK's name of it, where that is another one. */
  readonly sdk?: string
}

/** A document or a request: its members by their names on the wire, in the order of the spec. */
export type Shape = Readonly<Record<string, Member>>

/** The documents and requests of a version by name. */
export type Shapes = Readonly<Record<string, Shape>>

/** Where the members of an operation's input travel, and what it answers. */
export interface OperationShape {
  readonly method: string
  /** `/restapis/{restApiId}/stages/{stageName}` */
  readonly path: string
  readonly parameters: readonly Parameter[]
  /** The shape of the body. */
  readonly body?: string
  /** The shape of the answer. */
  readonly answer?: string
}

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly required?: true
  readonly sdk?: string
}

export type OperationShapes = Readonly<Record<string, OperationShape>>

/** The shape of a nested document. */
export function shapeOf(shapes: Shapes, of: string | Shape): Shape {
  const shape = typeof of === 'string' ? shapes[of] : of
  if (!shape) throw new Error(`The tables have no shape "${String(of)}".`)
  return shape
}
