import type { LedgerRow, RequestQuota } from './errors/evidence.ts'
import type { ErrorTable, RefuseByName, ServiceError } from './errors/service-error.ts'
import type { Broken, FaultTable } from './faults/fault.ts'
import type { Ids } from './ids.ts'
import type { RequestChecks } from './schema/requests.ts'

/** A request in plain values: what every door makes of what it received. Header names are in lower case. */
export interface PlainRequest {
  readonly method: string
  /** An absolute URL, or a path with its query. */
  readonly url: string
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body?: string | Uint8Array | undefined
  /** Names and values as they arrived, alternating, where a transport knows them: a header that was sent twice is there twice. */
  readonly rawHeaders?: readonly string[]
}

/** An answer in plain values. */
export interface PlainAnswer {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: string
  /** How long the door holds the answer back, on the gateway's clock. Absent: not at all. */
  readonly delayMs?: number
  /** The connection breaks instead of the answer, or (`truncate`) after the first `bytes` bytes of its body. */
  readonly broken?: { readonly how: Broken; readonly bytes?: number }
}

/** How the text of a query parameter becomes a value. */
export type QueryKind = 'string' | 'integer' | 'boolean' | 'strings'

/** A row of the generated route table. */
export interface Route {
  readonly operation: string
  readonly method: string
  /** `/things/{thingId}/parts/{partName}` */
  readonly path: string
  /** The status of success. */
  readonly status: number
  readonly query: Readonly<Record<string, QueryKind>>
  /** Whether the operation takes a JSON body. */
  readonly body: boolean
  /** The error that answers a request without a body. Absent: such a request counts as one with `{}`. */
  readonly absentBody?: string
}

/** One thing that is wrong with a request, as the generated checks report it. */
export interface Finding {
  /** The names and positions on the way to the offending member. */
  readonly at: readonly string[]
  /** The keyword that is not satisfied: `type`, `enum`, `required`, `pattern`, ... */
  readonly keyword: string
  /** What the keyword demands: the type, the list of the enum, the name of the missing member. */
  readonly wanted: unknown
  /** The value that was found. */
  readonly given: unknown
  /** The error that the spec names for this keyword at this place. */
  readonly refusal: string | undefined
  /** Where it was found; absent: in the body. */
  readonly in?: 'parameters'
}

/** Who calls: the account and region whose state is meant. */
export interface Scope {
  readonly accountId: string
  readonly region: string
}

/** What a rule is given: everything it may depend on. It reads no clock, draws no chance and touches no network itself. */
export interface Call<Input, RefuseFn, State, Settings> {
  readonly input: Input
  /** Words a refusal; only the names that the operation lists compile. */
  readonly refuse: RefuseFn
  /** The state of the caller's account and region, of this version. */
  readonly state: State
  readonly scope: Scope
  /** The id of this request, for the few texts that quote it. */
  readonly requestId: string
  /** Milliseconds since 1970, the same throughout one request. */
  readonly now: number
  readonly ids: Ids
  readonly settings: Settings
}

/** The members that a request carries: path, query and body, flattened as AWS's own input shapes are. */
export type Input<Operation> = Path<Operation> & Query<Operation> & Body<Operation>

type Path<Operation> = Operation extends { parameters: { path: infer P } } ? P : unknown
type Query<Operation> = Operation extends { parameters: { query?: infer Q } } ? Given<Q> : unknown
type Body<Operation> = Operation extends { requestBody?: infer B }
  ? NonNullable<B> extends { content: { 'application/json': infer J } }
    ? J
    : unknown
  : unknown

/** openapi-typescript says `never` for what an operation does not take; an intersection with that would swallow the rest. */
type Given<T> = [NonNullable<T>] extends [never] ? unknown : NonNullable<T>

/** What an operation answers with on success; `undefined` where the answer has no body. */
export type Output<Operation, Status extends number> = Operation extends { responses: infer R }
  ? Status extends keyof R
    ? R[Status] extends { content: { 'application/json': infer J } }
      ? J
      : undefined
    : undefined
  : undefined

/** A rule as the pipeline sees it: the types of one operation are the business of its version. */
// biome-ignore lint/suspicious/noExplicitAny: rules of many input types stand in one table, and `never` cannot be called
export type AnyRule = (call: Call<any, any, any, any>) => unknown

/** A version of the service: its generated tables, and what people wrote that no table can say. */
export interface Version {
  readonly name: string
  readonly routes: readonly Route[]
  /** Operations of the service that are not played, `Name: METHOD /path`, so that a refusal can name them. */
  readonly unmodelled: Readonly<Record<string, string>>
  readonly checks: RequestChecks
  readonly errors: ErrorTable
  readonly rules: Readonly<Record<string, AnyRule>>
  readonly ledger: readonly LedgerRow[]
  /** What others call this version where they tell versions by a service. */
  readonly service: string
  /** What a request is about, by the parameter that tells: `{ api: 'apiId' }`, the outer place first. */
  readonly places: Readonly<Record<string, string>>
  /** The errors that a tester may inject. */
  readonly faults: FaultTable
  readonly requestQuotas: Readonly<Record<string, RequestQuota>>
  /**
   * What the findings of a check mean in the words of this version: an error to refuse with, or nothing when the
   * service overlooks them.
   */
  judge(
    findings: readonly Finding[],
    operation: string,
    input: Record<string, unknown>,
    refuse: RefuseByName,
  ): ServiceError | undefined
  /** Brings what happens by itself with time up to `now`. Called before every rule and every snapshot. */
  // biome-ignore lint/suspicious/noExplicitAny: state and settings are the business of the version alone
  catchUp(state: any, now: number, ids: Ids, settings: any): void
  /** The text of a successful answer, and its content type; both empty where an operation answers without a body. */
  encode(output: unknown, route: Route, request: PlainRequest): { body: string; contentType: string }
}
