import type { RequestQuota } from './errors/evidence.ts'
import type { ErrorTable, RefuseByName, ServiceError } from './errors/service-error.ts'
import type { Broken, FaultTable } from './faults/fault.ts'
import type { Encoded, RawAnswer } from './http/raw-answer.ts'
import type { Ids } from './ids.ts'
import type { RequestChecks } from './schema/requests.ts'
import type { Violation } from './schema/violation.ts'

/** A request in plain values: what every transport makes of what it received. Header names are in lower case. */
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
  /** The body, if it is not text; `body` is empty then. */
  readonly bytes?: Uint8Array
  /** The delay of the answer by the adapter, on the gateway's clock. Absent: none. */
  readonly delayMs?: number
  /** The clock on which `delayMs` passes, where it is not that of the gateway: an account may have its own. */
  readonly clock?: { sleep(ms: number, signal?: AbortSignal): Promise<void> }
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
  /** The kind of body: JSON, or any text under any content type, which is the input `body`. */
  readonly body: 'none' | 'json' | 'raw'
  /** Whether a check limits its path or query. Where none does, a request without a body needs no schemas. */
  readonly isLimited?: boolean
  /** The error that answers a request without a body. Absent: such a request counts as one with `{}`. */
  readonly absentBody?: string
  /** The members of the body that are maps whose entries may be `null`. A member that is `null` counts as absent everywhere else. */
  readonly nullable?: readonly string[]
}

/** The account and region of the caller. */
export interface Scope {
  readonly accountId: string
  readonly region: string
}

/** The arguments of a handler: everything it may depend on. A handler reads no clock, no random numbers and no network itself. */
export interface Call<Input, RefuseFn, State, Settings> {
  readonly input: Input
  /** Creates a refusal. Only the names that the operation lists compile. */
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
type Body<Operation> = Operation extends { requestBody?: infer B } ? BodyOf<NonNullable<B>> : unknown
type BodyOf<B> = [B] extends [never]
  ? unknown
  : B extends { content: { 'application/json': infer J } }
    ? J
    : B extends { content: object }
      ? { body: string }
      : unknown

/** openapi-typescript has `never` for absent inputs of an operation. An intersection with it would be `never`. */
type Given<T> = [NonNullable<T>] extends [never] ? unknown : NonNullable<T>

/** The answer of an operation on success; `undefined` where it has no body. */
export type Output<Operation, Status extends number> = Operation extends { responses: infer R }
  ? Status extends keyof R
    ? OutputOf<R[Status]>
    : undefined
  : undefined
type OutputOf<Response> = Response extends { content: { 'application/json': infer J } }
  ? J
  : Response extends { content: object }
    ? RawAnswer
    : undefined

/** A rule as the pipeline sees it: the types of one operation are the business of its version. */
// biome-ignore lint/suspicious/noExplicitAny: rules of many input types stand in one table, and `never` cannot be called
export type AnyHandler = (call: Call<any, any, any, any>) => unknown

/** A version of the service: its generated tables, and what people wrote that no table can say. */
export interface Version {
  readonly name: string
  readonly routes: readonly Route[]
  /** Operations of the service that are not modelled, `Name: METHOD /path`, so that a refusal can name them. */
  readonly unmodelled: Readonly<Record<string, string>>
  readonly checks: RequestChecks
  readonly errors: ErrorTable
  readonly handlers: Readonly<Record<string, AnyHandler>>
  /** The service name by which SDKs and the CLI tell the versions. */
  readonly service: string
  /** The addressed resources by parameter: `{ api: 'apiId' }`, the outer one first. */
  readonly places: Readonly<Record<string, string>>
  /** The errors that a tester may inject. */
  readonly faults: FaultTable
  readonly requestQuotas: Readonly<Record<string, RequestQuota>>
  /** The error for a request that cannot be read as the types of its members: it comes before everything else. */
  unreadable(violations: readonly Violation[], refuse: RefuseByName): ServiceError | undefined
  /** The error for the content of a request, or nothing where the service accepts what the findings name. */
  objection(
    violations: readonly Violation[],
    operation: string,
    input: Readonly<Record<string, unknown>>,
    refuse: RefuseByName,
  ): ServiceError | undefined
  /**
   * The look-ups of operations whose content is refused only once everything that they name is known to exist. They throw for
   * what does not exist. Of operations without a row the content comes first.
   */
  readonly locate: Readonly<Record<string, AnyHandler>>
  /** Brings what happens by itself with time up to `now`. Called before every rule and every snapshot. */
  // biome-ignore lint/suspicious/noExplicitAny: state and settings are the business of the version alone
  catchUp(state: any, now: number, ids: Ids, settings: any): void
  /** Whether AWS ends the bodies of this version with a byte more than their JSON. */
  readonly endsBodies?: boolean
  /** The members that an error has before its message, by the form of answer that the request asks for. */
  errorMembers?(request: PlainRequest, requestId: string): Readonly<Record<string, unknown>>
  /** Further headers of every answer of this version. `now` is in milliseconds since 1970. */
  answerHeaders?(requestId: string, now: number): Readonly<Record<string, string>>
  /** A successful answer on the wire. */
  encode(output: unknown, route: Route, request: PlainRequest): Encoded
}
