/** The version of the service that an operation belongs to. */
export type VersionName = 'v1' | 'v2'

/**
 * A value that is known from an answer of the other side, such as a generated id. `bound` is the name under which an earlier call
 * binds it (`Call.binds`). `within` is a text with the value in place of `{}`: `integrations/{}`.
 */
export interface BoundValue {
  readonly bound: string
  readonly within?: string
}

/** One call of an operation of the service. */
export interface Call {
  readonly version: VersionName
  readonly operation: string
  /**
   * Parameters of path and query and members of the body, by their names on the wire, flattened. A value at any depth may be a
   * `BoundValue`. An operation that takes a document has it as the text `body`.
   */
  readonly input: Readonly<Record<string, unknown>>
  /** Names of values of the answer: the path of the member with each, `{ 'restApis/a1b2c3d4e5': 'id' }`. */
  readonly binds?: Readonly<Record<string, string>>
}

/** A request of HTTP before it is signed. */
export interface WireRequest {
  readonly method: string
  /** Encoded, with the query. */
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** The answer of the other side. */
export interface Reply {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  /** The value of a JSON body; `undefined` for an empty body and for one that is not JSON. */
  readonly body: unknown
}

/** Keys that sign requests. */
export interface Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
}

/** The other side: where requests go, and as whom. */
export interface Target {
  /** Without a slash at the end: `https://apigateway.eu-west-1.amazonaws.com`. */
  readonly endpoint: string
  readonly region: string
  readonly credentials: Credentials
  /** Whether the endpoint belongs to AWS. If so, a command shows its calls instead of sending them by default. */
  readonly isAws: boolean
}

/** The other side did not answer as a service does: it cannot be reached, hangs, or throttles for too long. */
export class TargetError extends Error {
  override readonly name = 'TargetError'
  /** Whether the request may have been carried out although no answer arrived. */
  readonly mayHaveHappened: boolean

  constructor(message: string, mayHaveHappened = false) {
    super(message)
    this.mayHaveHappened = mayHaveHappened
  }
}
