import { type Checker, type Coerce, checkers } from './check.ts'
import type { Schema, SchemaTable } from './schema.ts'

/** The schemas of requests, from the generated tables. */
export interface RequestTables {
  readonly schemas: SchemaTable
  /** The schema of the body of each operation that takes one. */
  readonly bodies: Readonly<Record<string, Schema>>
  /** The schema of path and query, of the operations that limit them. */
  readonly parameters: Readonly<Record<string, Schema>>
}

/** The checks of requests, by operation. */
export interface RequestChecks {
  readonly bodies: Readonly<Record<string, Checker>>
  readonly parameters: Readonly<Record<string, Checker>>
  /** Replaces what the service reads leniently in a body. */
  readonly coerce?: Coerce
}

/** Makes the checks of a version's requests; each is compiled when it is first used. */
export function requestChecks({ schemas, bodies, parameters }: RequestTables, coerce?: Coerce): RequestChecks {
  const checkerOf = checkers(schemas, 'request')
  const all = (table: Readonly<Record<string, Schema>>): Record<string, Checker> =>
    Object.fromEntries(Object.entries(table).map(([operation, schema]) => [operation, checkerOf(schema)]))
  return { bodies: all(bodies), parameters: all(parameters), ...(coerce && { coerce }) }
}
