import { shortened } from './quote.ts'

/** A row of the generated error table: an answer that the service gives on purpose. */
export interface ErrorRow {
  readonly type: string
  readonly status: number
  readonly message: string
  readonly members?: Readonly<Record<string, unknown>>
}

export type ErrorTable = Readonly<Record<string, ErrorRow>>

/** The names of the `${blanks}` in a text. What has a dot is a variable that AWS itself writes: `${request.path}`. */
export type Placeholders<Text extends string> = Text extends `${string}\${${infer Name}}${infer Rest}`
  ? (Name extends `${string}.${string}` ? never : Name) | Placeholders<Rest>
  : never

type Fill<Text extends string> = [Placeholders<Text>] extends [never]
  ? []
  : [placeholders: { readonly [Name in Placeholders<Text>]: string | number }]

/** Creates refusals of one error table. Only the listed names compile, each with exactly its placeholders. */
export type Refuse<Table extends ErrorTable, Names extends keyof Table = keyof Table> = <Name extends Names>(
  name: Name,
  ...placeholders: Fill<Table[Name]['message']>
) => ServiceError

/** A refusal of the service: thrown by rules, caught once in the pipeline, and encoded by the codec of its version. */
export class ServiceError extends Error {
  /** The id of the rule that refused: `v1.StageNotFound`. */
  readonly rule: string
  readonly type: string
  readonly status: number
  members: Readonly<Record<string, unknown>> | undefined
  /** A suggestion for the caller. It is never on the wire: only the journal and the server's log show it. */
  hint: string | undefined

  constructor(rule: string, row: ErrorRow, message: string) {
    const { stackTraceLimit } = Error
    // It becomes an answer, so its stack is never read, which takes a tenth of the time of a refusal. `Error` may be frozen.
    Reflect.set(Error, 'stackTraceLimit', 0)
    super(message)
    Reflect.set(Error, 'stackTraceLimit', stackTraceLimit)
    this.name = row.type
    this.rule = rule
    this.type = row.type
    this.status = row.status
    this.members = row.members
  }

  /** The same error with further members in its body. */
  with(members: Readonly<Record<string, unknown>>): this {
    this.members = { ...this.members, ...members }
    return this
  }
}

/** The refusal that a check throws; `undefined` if it passes. Other errors are rethrown. */
export function refusalIn(check: () => unknown): ServiceError | undefined {
  try {
    check()
    return undefined
  } catch (error) {
    if (error instanceof ServiceError) return error
    throw error
  }
}

/** The maximum length of a quotation from a request or the state, so that answers have a limited size. */
export const LONGEST_PLACEHOLDER = 16 * 1024

/** Refusals raised by a name that is only known at run time: the names come from another generated table. */
export type RefuseByName = (name: string, placeholders?: Readonly<Record<string, string | number>>) => ServiceError

/**
 * Creates the function for refusals of one table. An unknown name or an unfilled placeholder is a bug of
 * ours, and throws.
 */
export function refuserByName(version: string, table: () => ErrorTable): RefuseByName {
  return (name, placeholders = {}) => {
    const row = table()[name]
    if (!row) throw new Error(`The error table of ${version} has no row "${name}".`)
    const message = row.message.replace(/\$\{(\w+)\}/g, (_, placeholder: string) => {
      const value = placeholders[placeholder]
      if (value === undefined)
        throw new Error(`The text of ${version}.${name} has an unfilled placeholder "${placeholder}".`)
      return shortened(String(value), LONGEST_PLACEHOLDER)
    })
    return new ServiceError(`${version}.${name}`, row, message)
  }
}
