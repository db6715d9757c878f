import type { Answering } from './fetch.ts'

/** What an AWS SDK v3 client hands to its request handler; the members that matter here. */
export interface ClientRequest {
  readonly method: string
  readonly path: string
  readonly query?: Readonly<Record<string, string | readonly string[] | null>>
  readonly headers: Readonly<Record<string, string>>
  readonly body?: unknown
}

/** What an AWS SDK v3 client expects back. */
export interface ClientResponse {
  readonly statusCode: number
  readonly headers: Record<string, string>
  readonly body: Uint8Array
}

/** A request handler for AWS SDK v3 clients: `new APIGatewayClient({ requestHandler: gateway.requestHandler() })`. */
export interface ClientRequestHandler {
  readonly metadata: { readonly handlerProtocol: string }
  handle(request: ClientRequest, options?: { abortSignal?: unknown }): Promise<{ response: ClientResponse }>
  updateHttpClientConfig(key: never, value: never): void
  httpHandlerConfigs(): Record<string, never>
  destroy(): void
}

const utf8 = new TextEncoder()

/** Answers the client in this process: nothing is intercepted, no socket is opened, and the SDK's own retries run. */
export function clientDoor({ answer }: Answering): ClientRequestHandler {
  return {
    metadata: { handlerProtocol: 'http/1.1' },
    handle: async (request, options) => {
      if ((options?.abortSignal as AbortSignal | undefined)?.aborted) throw aborted()
      const headers: Record<string, string> = {}
      for (const [name, value] of Object.entries(request.headers)) headers[name.toLowerCase()] = value
      const {
        status,
        headers: answered,
        body,
      } = answer({
        method: request.method,
        url: request.path + queryOf(request.query),
        headers,
        body: bodyOf(request.body),
      })
      return { response: { statusCode: status, headers: answered, body: utf8.encode(body) } }
    },
    updateHttpClientConfig: () => {},
    httpHandlerConfigs: () => ({}),
    destroy: () => {},
  }
}

function queryOf(query: ClientRequest['query']): string {
  const pairs = Object.entries(query ?? {}).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((one: string | null) =>
      one === null ? encodeURIComponent(name) : `${encodeURIComponent(name)}=${encodeURIComponent(one)}`,
    ),
  )
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`
}

function bodyOf(body: unknown): string | Uint8Array | undefined {
  if (body === undefined || body === null || typeof body === 'string' || body instanceof Uint8Array)
    return body ?? undefined
  throw new TypeError('requestHandler: the client sent a body that is neither text nor bytes; API Gateway takes JSON.')
}

function aborted(): Error {
  const error = new Error('Request aborted')
  error.name = 'AbortError'
  return error
}
