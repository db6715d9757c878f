/** A request of a fixture. The body is JSON, not text. */
export interface FixtureRequest {
  readonly method: string
  /** The path with its query, as it is sent. */
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: unknown
  /** The raw text that is sent instead of a JSON body. */
  readonly text?: string
}

/** An answer of a fixture. The body is JSON, not text. It is absent if there is none. */
export interface FixtureAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** Preconditions of a request beyond the state of `scenarios/world`. */
export interface FixtureGiven {
  /** Members of the state document that replace those of the sample state. */
  readonly state?: object
  /** Requests that come first. */
  readonly before?: readonly FixtureRequest[]
  /**
   * Options of the gateway. A list of credentials as `auth` is short for `verifySignatures` of `apigateway-understudy/auth`.
   */
  readonly options?: Readonly<Record<string, unknown>>
}

/** A request that violates exactly one rule, with the answer of the service. */
export interface RefusalFixture {
  /** `v1.StageNotFound`, as `understudy rules` lists it. */
  readonly rule: string
  readonly operation?: string
  /** The change to an accepted request, or the precondition that makes it fail. */
  readonly change: string
  readonly given?: FixtureGiven
  readonly request: FixtureRequest
  readonly answer: FixtureAnswer
}

/** A rule that no request can break, and why. */
export interface UnbrokenFixture {
  readonly rule: string
  readonly reason: string
}

/** A call that the service accepts: as the SDK sees it, and as it goes over the wire. */
export interface CallFixture<Input, Output> {
  /** The input of the SDK's command. */
  readonly input: Input
  /** Its output, without `$metadata`. */
  readonly output: Output
  readonly request: FixtureRequest
  readonly answer: FixtureAnswer
}

/** Calls of one operation, and its refusals. */
export interface OperationFixture<Input, Output> {
  readonly operation: string
  readonly calls: readonly [CallFixture<Input, Output>, ...CallFixture<Input, Output>[]]
  readonly refusals: readonly RefusalFixture[]
}

/** An answer that a deployed stage gives on its own. */
export interface StageAnswerFixture {
  /** `RestThrottled`, as `stageAnswer.named` takes it. */
  readonly name: string
  readonly api: 'REST' | 'HTTP' | 'WEBSOCKET'
  /** The situation in which the stage answers so. */
  readonly when: string
  /** Absent: the body is a message on a WebSocket, and there are no headers. */
  readonly status?: number
  readonly headers: Readonly<Record<string, string>>
  /** The exact text. */
  readonly body: string
  /** How this is known. */
  readonly evidence: { readonly kind: string; readonly source: string }
}
