import aws4 from 'aws4'
import { type Clock, systemClock } from '../core/clock.ts'
import { parsedJson } from '../core/parsing.ts'
import type { SignatureFault } from '../sample-data/signature-faults.ts'
import { basic } from '../sample-data/signatures.ts'
import { accountOf, UNKNOWN_API } from './account-in-text.ts'
import { Pace } from './pace.ts'
import { wireRequest } from './request.ts'
import { type Call, type Credentials, type Reply, type Target, TargetError, type WireRequest } from './types.ts'

/** How a client behaves. */
export interface ClientOptions {
  /** Where pacing and pauses between attempts take their time from. Default: that of the machine. */
  readonly clock?: Clock
  /** The part of each documented quota that is used; 0 means no pacing. Default: half for AWS, none elsewhere. */
  readonly share?: number
  /** How often a request is sent again that was throttled. Default 8. One that failed is sent again at most twice. */
  readonly retries?: number
  /** Whether a 5xx is sent again, where the request may be repeated, or is an answer like any other. Default `retry`. */
  readonly serverErrors?: 'retry' | 'answer'
  /** How long an answer may take, in milliseconds of the machine. Default 30,000. */
  readonly timeoutMs?: number
  /** Ends waiting, and the request that is under way. */
  readonly signal?: AbortSignal
  /** Default: the `fetch` of the machine. */
  readonly fetch?: typeof fetch
}

/** How often a request is sent again that failed. */
const FAILURES = 2

/** The longest pause between two attempts, in milliseconds. */
const LONGEST_PAUSE = 20_000

/** Sends signed requests to another side, paced, with timeouts, and again where that cannot do harm. */
export class Client {
  readonly target: Target
  readonly #clock: Clock
  readonly #pace: Pace
  readonly #retries: number
  readonly #serverErrors: 'retry' | 'answer'
  readonly #timeoutMs: number
  readonly #signal: AbortSignal | undefined
  readonly #fetch: typeof fetch

  constructor(target: Target, options: ClientOptions = {}) {
    this.target = target
    this.#clock = options.clock ?? systemClock
    this.#pace = new Pace(this.#clock, options.share ?? (target.isAws ? 0.5 : 0))
    this.#retries = options.retries ?? 8
    this.#serverErrors = options.serverErrors ?? 'retry'
    this.#timeoutMs = options.timeoutMs ?? 30_000
    this.#signal = options.signal
    this.#fetch = options.fetch ?? fetch
  }

  /** Calls an operation with an input whose bound values are filled in. An answer of any status is a reply. */
  send(call: Pick<Call, 'version' | 'operation' | 'input'>): Promise<Reply> {
    return this.request(wireRequest(call), call)
  }

  /**
   * Sends a request as it is; `as` names the operation whose quota it uses. A 429 is waited for and sent again, unless it is about a
   * quota of objects. A 5xx or a broken
   * connection is, where the method may be repeated. Rejects with a `TargetError` where no answer comes of it, and with the reason
   * of the signal. A `fault` makes the signature a wrong one; then the keys of the target are taken out of the answer, which may
   * quote them.
   */
  async request(request: WireRequest, as: Pick<Call, 'version' | 'operation'>, fault?: SignatureFault): Promise<Reply> {
    const isRepeatable = request.method !== 'POST'
    for (let attempt = 0; ; attempt++) {
      await this.#pace.turn(as, this.#signal)
      const outcome = await this.#attempt(request, isRepeatable, fault)
      const isThrottled = !(outcome instanceof TargetError) && isThrottle(outcome)
      const isLast = attempt >= (isThrottled ? this.#retries : Math.min(this.#retries, FAILURES))
      if (outcome instanceof TargetError) {
        if (isLast || !isRepeatable) throw outcome
      } else {
        if (isThrottled && isLast) {
          throw new TargetError(`${as.operation} was throttled ${attempt + 1} times in a row.`)
        }
        const isRetried = this.#serverErrors === 'retry' && isRepeatable && outcome.status !== 501
        const isPassing = isThrottled || (outcome.status >= 500 && isRetried)
        if (!isPassing || isLast) return outcome
      }
      await this.#clock.sleep(pauseOf(attempt, outcome), this.#signal)
    }
  }

  /** The account that the other side takes the caller for; `undefined` where it does not say. Nothing is changed by asking. */
  async account(): Promise<string | undefined> {
    const call = { version: 'v1', operation: 'GetRestApi', input: { restApiId: UNKNOWN_API } } as const
    return accountOf(await this.send(call))
  }

  async #attempt(request: WireRequest, isRepeatable: boolean, fault?: SignatureFault): Promise<Reply | TargetError> {
    this.#signal?.throwIfAborted()
    const { endpoint } = this.target
    const timeout = AbortSignal.timeout(this.#timeoutMs)
    try {
      const response = await this.#fetch(`${endpoint}${request.path}`, {
        method: request.method,
        headers: this.#signedHeaders(request, fault),
        redirect: 'manual',
        signal: this.#signal ? AbortSignal.any([this.#signal, timeout]) : timeout,
        ...(request.body !== undefined && { body: request.body }),
      })
      const whole = await response.text()
      const text = fault ? withoutKeys(whole, this.target.credentials) : whole
      return { status: response.status, headers: Object.fromEntries(response.headers), text, body: parsedJson(text) }
    } catch (error) {
      this.#signal?.throwIfAborted()
      const problem = timeout.aborted ? `no answer within ${this.#timeoutMs} ms` : reasonOf(error)
      return new TargetError(`${request.method} ${endpoint}${request.path}: ${problem}.`, !isRepeatable)
    }
  }

  #signedHeaders(
    { method, path, headers = {}, body }: WireRequest,
    { service = 'apigateway', minutes, accessKeyId, edit = (plain) => plain }: Partial<SignatureFault> = {},
  ): Readonly<Record<string, string>> {
    const { endpoint, region } = this.target
    const credentials =
      accessKeyId === undefined
        ? this.target.credentials
        : { accessKeyId, secretAccessKey: this.target.credentials.secretAccessKey }
    const date = minutes === undefined ? {} : { 'X-Amz-Date': basic(Date.now() + minutes * 60_000) }
    const signed = aws4.sign(
      {
        service,
        region,
        host: new URL(endpoint).host,
        method,
        path,
        headers: { accept: 'application/json', ...headers, ...date },
        ...(body !== undefined && { body }),
      },
      credentials,
    )
    const own = Object.entries(signed.headers ?? {}).filter(([name]) => !/^(?:host|content-length)$/i.test(name))
    return edit(Object.fromEntries(own.map(([name, value]) => [name.toLowerCase(), String(value)])))
  }
}

/** A 429 that passes. One about a quota of objects has the same status, and on v2 the same type. */
function isThrottle({ status, body }: Reply): boolean {
  const { message } = (body ?? {}) as { message?: unknown }
  return status === 429 && !(typeof message === 'string' && message.startsWith('Maximum number of '))
}

/** A text without the keys of a caller. */
function withoutKeys(text: string, { accessKeyId, sessionToken }: Credentials): string {
  const plain = text.replaceAll(accessKeyId, 'AKIDEXAMPLE')
  return sessionToken === undefined ? plain : plain.replaceAll(sessionToken, 'session')
}

/** The time before the next attempt: that of the answer, or twice the previous one. */
function pauseOf(attempt: number, outcome: Reply | TargetError): number {
  const asked = outcome instanceof TargetError ? undefined : Number(outcome.headers['retry-after'])
  const growing = 500 * 2 ** attempt
  return Math.min(LONGEST_PAUSE, asked !== undefined && asked > 0 ? asked * 1000 : growing)
}

/** The message of `fetch` is "fetch failed"; the cause contains the reason. */
function reasonOf(error: unknown): string {
  const { cause } = error as { cause?: { code?: string; message?: string } }
  return cause?.code ?? cause?.message ?? (error as Error).message
}
