import { getResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, describe } from 'vitest'
import { type ApiGatewayOptions, createApiGateway, type Gateway } from '../src/index.ts'
import { handlers } from '../src/msw.ts'
import { type ServeHandle, serve } from '../src/node.ts'

/** An answer as a test looks at it. */
export interface Answer {
  readonly status: number
  readonly headers: Headers
  /** The parsed JSON body; `undefined` for an empty one. */
  // biome-ignore lint/suspicious/noExplicitAny: a test says by its expectations what it believes to find
  readonly body: any
  readonly text: string
}

/** A gateway behind a transport. */
export interface Opened {
  readonly gateway: Gateway
  /** Sends a request. Objects become JSON; texts and bytes go as they are. The default Accept is that of the SDKs. */
  request(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>
}

export type Transport = 'direct' | 'msw' | 'http'
export type Open = (options?: ApiGatewayOptions) => Promise<Opened>

const HOST = 'https://apigateway.us-east-1.amazonaws.com'
/** msw 3 intercepts sockets, and TLS takes half of the time of a request. Tests of clients use it. */
const MSW_HOST = 'http://apigateway.us-east-1.amazonaws.com'
/**
 * How many requests of a suite msw intercepts. Their sockets cost ten times what the handlers cost, which answer the others.
 * `npm run compat` intercepts all of them, beside the oldest and the newest msw.
 */
const INTERCEPTED = process.env.INTERCEPT === 'all' ? Number.POSITIVE_INFINITY : 12

/** Runs the same tests through every transport: directly, through msw, and over HTTP. */
export function throughTransports(title: string, tests: (open: Open, transport: Transport) => void): void {
  describe(`${title} (direct)`, () => {
    tests(async (options) => {
      const gateway = createApiGateway(options)
      return opened(gateway, (path, init) => gateway.fetch(HOST + path, init))
    }, 'direct')
  })

  describe(`${title} (msw)`, () => {
    const { latest, open } = latestGateway()
    const own = handlers(latest)
    const server = setupServer(...own)
    let sent = 0
    beforeAll(() => server.listen(latest.listenOptions))
    afterAll(() => server.close())
    const send = (path: string, init: RequestInit): Promise<Response> => {
      sent++
      return sent > INTERCEPTED ? askHandlers(own, new Request(MSW_HOST + path, init)) : fetch(MSW_HOST + path, init)
    }
    tests(async (options) => opened(open(options), send), 'msw')
  })

  describe(`${title} (http)`, () => {
    const { latest, open } = latestGateway()
    let handle: ServeHandle
    beforeAll(async () => {
      handle = await serve(latest, { port: 0 })
    })
    afterAll(() => handle.close())
    tests(async (options) => opened(open(options), (path, init) => fetch(handle.url + path, init)), 'http')
  })
}

/** Answers as msw does, without a socket. */
async function askHandlers(own: ReturnType<typeof handlers>, request: Request): Promise<Response> {
  const response = await getResponse(own, request)
  if (!response) throw new Error(`No handler answers ${request.method} ${request.url}`)
  if (response.type === 'error') throw new TypeError('fetch failed')
  return response
}

/** Stands for whichever gateway was opened last, so that the tests of a suite share the handlers or the server. */
function latestGateway(): { latest: Gateway; open(options?: ApiGatewayOptions): Gateway } {
  let current = createApiGateway()
  const latest = new Proxy(current, { get: (_, name) => current[name as keyof Gateway] })
  const open = (options?: ApiGatewayOptions): Gateway => {
    current = createApiGateway(options)
    return current
  }
  return { latest, open }
}

function opened(gateway: Gateway, send: (path: string, init: RequestInit) => Promise<Response>): Opened {
  return {
    gateway,
    request: async (method, path, body, headers = {}) => {
      const isPlain = body === undefined || typeof body === 'string' || body instanceof Uint8Array
      const response = await send(path, {
        method,
        headers: {
          accept: 'application/json',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: (isPlain ? body : JSON.stringify(body)) as string }),
      })
      const text = await response.text()
      return {
        status: response.status,
        headers: response.headers,
        text,
        body: text === '' ? undefined : JSON.parse(text),
      }
    },
  }
}
