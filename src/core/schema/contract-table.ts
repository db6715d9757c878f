/** The part of a JSON Schema that says how a value of a contract is matched. */
export interface Shape {
  readonly $ref?: string
  readonly type?: string
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly format?: string
  readonly items?: Shape
  readonly properties?: Readonly<Record<string, Shape>>
  readonly additionalProperties?: Shape | boolean
  /** The pattern of the keys of a map. */
  readonly propertyNames?: { readonly pattern?: string }
}

/** What a consumer may ask for and be answered with, of one operation. */
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
}

/** A version of the service as contracts see it: its operations and the documents they speak of. */
export interface ContractTable {
  readonly operations: Readonly<Record<string, ContractRow>>
  readonly schemas: Readonly<Record<string, Shape>>
}
