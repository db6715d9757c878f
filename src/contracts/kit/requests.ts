import type { ContractRow, ContractTable } from '../../core/schema/contract-table.ts'
import type { Operations as V1 } from '../../generated/v1/operations.ts'
import type { Operations as V2 } from '../../generated/v2/operations.ts'
import { v1, v2 } from '../tables.ts'

/** The part of Pact's request builder that is used here. */
export interface RequestBuilder {
  headers(headers: Record<string, string>): unknown
  query(query: Record<string, string | string[]>): unknown
  jsonBody(body: unknown): unknown
}

/** The arguments of Pact's own `withRequest(...)`. */
export type RequestArguments = [method: string, path: string, build: (builder: RequestBuilder) => void]

type Requests<Operations> = {
  readonly [Name in keyof Operations as Name extends string ? Uncapitalize<Name> : never]: Operations[Name] extends {
    input: infer Input
  }
    ? (input: Input) => RequestArguments
    : never
}

/** The parts of a request. */
export interface RequestParts {
  readonly method: string
  readonly path: string
  readonly headers: Record<string, string>
  readonly query: Record<string, string | string[]>
  readonly body?: Readonly<Record<string, unknown>>
}

/** v1 answers in HAL unless the request accepts JSON, so the header is part of what an SDK relies on. */
export const ACCEPT = { v1: { Accept: 'application/json' }, v2: {} } as const

/**
 * Requests by operation, as the SDKs send them: `.withRequest(...request.v1.getStage({ restApiId, stageName }))`.
 * Paths are percent-encoded; nothing is expected of signatures and user agents.
 */
export const request: { readonly v1: Requests<V1>; readonly v2: Requests<V2> } = {
  v1: requests(v1, ACCEPT.v1) as never,
  v2: requests(v2, ACCEPT.v2) as never,
}

/**
 * A path with percent-encoded blanks: `` uri`/v2/apis/${id}/stages/${'$default'}` `` is `.../stages/%24default`. Only
 * letters, digits and `-._~` stay as they are, as in the labels of AWS's own clients.
 */
export function uri(texts: TemplateStringsArray, ...placeholders: readonly string[]): string {
  return String.raw({ raw: texts }, ...placeholders.map(label))
}

/** A label of a path, percent-encoded. */
export function label(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
}

function requests(table: ContractTable, headers: Record<string, string>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(table.operations).map(([name, row]) => [
      name.charAt(0).toLowerCase() + name.slice(1),
      (input: Record<string, unknown>) => argumentsOf(partsOf(name, row, headers, input)),
    ]),
  )
}

function argumentsOf({ method, path, headers, query, body }: RequestParts): RequestArguments {
  return [
    method,
    path,
    (builder) => {
      if (Object.keys(headers).length > 0) builder.headers(headers)
      if (Object.keys(query).length > 0) builder.query(query)
      if (body) builder.jsonBody(body)
    },
  ]
}

/** Path, query and body of an operation's input, which is flat as the inputs of AWS's own clients are. */
function partsOf(
  name: string,
  row: ContractRow,
  headers: Record<string, string>,
  input: Readonly<Record<string, unknown>>,
): RequestParts {
  const rest = new Map(Object.entries(input).filter(([, value]) => value !== undefined))
  const path = row.path.replace(/\{(\w+)\}/g, (_, placeholder: string) => {
    const value = rest.get(placeholder)
    if (typeof value !== 'string' || value === '') throw new TypeError(`request ${name}: "${placeholder}" is missing.`)
    rest.delete(placeholder)
    return label(value)
  })
  const query: Record<string, string | string[]> = {}
  for (const parameter of row.query) {
    const value = rest.get(parameter)
    if (value !== undefined) query[parameter] = Array.isArray(value) ? value.map(String) : String(value)
    rest.delete(parameter)
  }
  const body = row.request ? { body: Object.fromEntries(rest) } : {}
  const [unknown] = row.request ? [] : rest.keys()
  if (unknown !== undefined)
    throw new TypeError(`request ${name}: unknown input "${unknown}", and the request has no body.`)
  return { method: row.method, path, headers, query, ...body }
}
