import { type Answering, never, socketError, withLength } from './fetch.ts'

/** A request as an AWS SDK v3 client passes it to its request handler; only the members that are used here. */
export interface ClientRequest {
  readonly method: string
  readonly path: string
  readonly query?: Readonly<Record<string, string | readonly string[] | null>>
  readonly headers: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** An answer as an AWS SDK v3 client expects it. */
export interface ClientResponse {
  readonly statusCode: number
  readonly headers: Record<string, string>
  readonly body: Uint8Array
}

/** Options of a client for one request. */
export interface ClientOptions {
  readonly abortSignal?: unknown
  /** In milliseconds; 0 means none. */
  readonly requestTimeout?: number
}

/** A request handler for AWS SDK v3 clients: `new APIGatewayClient({ requestHandler: gateway.requestHandler() })`. */
export interface ClientRequestHandler {
  readonly metadata: { readonly handlerProtocol: string }
  handle(request: ClientRequest, options?: ClientOptions): Promise<{ response: ClientResponse }>
  updateHttpClientConfig(key: never, value: never): void
  httpHandlerConfigs(): Record<string, never>
  destroy(): void
}

/**
 * Answers the client in this process: nothing is intercepted, no socket is opened, and the SDK's own retries run. What
 * breaks a connection rejects with the error that Node's `http` has for it. `requestTimeout` is what the handler of the
 * SDK calls so: an answer that hangs, or is held back for longer, is then a `TimeoutError`.
 */
export function sdkRequestHandler(
  { answer, clock }: Answering,
  { requestTimeout: ownTimeout = 0 }: { readonly requestTimeout?: number } = {},
): ClientRequestHandler {
  return {
    metadata: { handlerProtocol: 'http/1.1' },
    handle: async (request, { abortSignal, requestTimeout = ownTimeout } = {}) => {
      const signal = abortSignal as AbortSignal | undefined
      if (signal?.aborted) throw aborted()
      const headers: Record<string, string> = {}
      for (const name in request.headers) headers[name.toLowerCase()] = request.headers[name] as string
      const answered = answer({
        method: request.method,
        url: request.path + queryOf(request.query),
        headers,
        body: bodyOf(request.body),
      })
      const { status, delayMs = 0, broken } = answered
      const waits = broken?.how === 'hang' || (requestTimeout > 0 && delayMs > requestTimeout) ? Infinity : delayMs
      if (waits > 0) await waiting(waits, requestTimeout, signal, answered.clock ?? clock)
      if (broken && broken.how !== 'hang') throw named('TimeoutError', socketError(broken.how))
      const { headers: sent, bytes } = withLength(answered)
      return { response: { statusCode: status, headers: sent, body: bytes } }
    },
    updateHttpClientConfig: () => {},
    httpHandlerConfigs: () => ({}),
    destroy: () => {},
  }
}

/** Waits on the gateway's clock: for the answer, until the time-out of the client, or until it gives up. */
async function waiting(
  ms: number,
  timeout: number,
  signal: AbortSignal | undefined,
  clock: Answering['clock'],
): Promise<void> {
  try {
    if (ms < Infinity) return await clock?.sleep(ms, signal)
    if (timeout === 0) return await never(signal)
    await clock?.sleep(timeout, signal)
  } catch {
    throw aborted()
  }
  throw named('TimeoutError', new Error(`The request timed out after ${timeout} ms.`))
}

function queryOf(query: ClientRequest['query']): string {
  if (query === undefined) return ''
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((one: string | null) =>
      one === null ? encodeURIComponent(name) : `${encodeURIComponent(name)}=${encodeURIComponent(one)}`,
    ),
  )
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`
}

function bodyOf(body: unknown): string | Uint8Array | undefined {
  if (body === undefined || body === null || typeof body === 'string' || body instanceof Uint8Array)
    return body ?? undefined
  throw new TypeError(
    'requestHandler: the client sent a body that is neither text nor bytes; API Gateway accepts JSON.',
  )
}

function aborted(): Error {
  return named('AbortError', new Error('Request aborted'))
}

/** The SDK's own handlers call all of these `TimeoutError`, by which it knows what to retry. */
function named(name: string, error: Error): Error {
  error.name = name
  return error
}
