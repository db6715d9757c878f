import { setupServer } from 'msw/node'
import { afterAll, beforeAll, describe, onTestFinished } from 'vitest'
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

/** Runs the same tests through every transport: directly, through msw, and over HTTP. */
export function throughTransports(title: string, tests: (open: Open, transport: Transport) => void): void {
  describe(`${title} (direct)`, () => {
    tests(async (options) => {
      const gateway = createApiGateway(options)
      return opened(gateway, (path, init) => gateway.fetch(HOST + path, init))
    }, 'direct')
  })

  describe(`${title} (msw)`, () => {
    let current = createApiGateway()
    // msw keeps a stack trace for each handler, so they are made once, for whichever gateway a test has opened.
    const opening = new Proxy(current, { get: (_, name) => current[name as keyof Gateway] })
    const server = setupServer(...handlers(opening))
    beforeAll(() => server.listen(current.listenOptions))
    afterAll(() => server.close())
    tests(async (options) => {
      const gateway = createApiGateway(options)
      current = gateway
      return opened(gateway, (path, init) => fetch(HOST + path, init))
    }, 'msw')
  })

  describe(`${title} (http)`, () => {
    tests(async (options) => {
      const gateway = createApiGateway(options)
      const handle: ServeHandle = await serve(gateway, { port: 0 })
      onTestFinished(() => handle.close())
      return opened(gateway, (path, init) => fetch(handle.url + path, init))
    }, 'http')
  })
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
