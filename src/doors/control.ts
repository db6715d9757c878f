import type { PlainAnswer, PlainRequest } from '../core/operation.ts'
import type { Gateway } from '../index.ts'

const PREFIX = '/_understudy/'

/** What the control endpoints answer about the program around the gateway. */
export interface ControlFacts {
  readonly version: string
  readonly startedAt: number
}

type Handler = (gateway: Gateway, request: PlainRequest, facts: ControlFacts) => unknown

/** Endpoint by endpoint, what each method does. A handler returns the body of a 200, or nothing for a 204. */
const ENDPOINTS: Readonly<Record<string, Readonly<Record<string, Handler>>>> = {
  health: {
    GET: (gateway, _, { version, startedAt }) => ({
      status: 'ok',
      version,
      uptimeMs: Date.now() - startedAt,
      requests: gateway.journal.count,
    }),
  },
  state: {
    GET: (gateway) => gateway.snapshot(),
    PUT: (gateway, request) => gateway.load(json(request) as Parameters<Gateway['load']>[0]),
  },
  reset: { POST: (gateway) => gateway.reset() },
  journal: {
    GET: (gateway) => ({ count: gateway.journal.count, entries: gateway.journal.entries }),
    DELETE: (gateway) => gateway.journal.clear(),
  },
  rules: { GET: (gateway) => gateway.rules },
}

/** Answers a request to `/_understudy/...`; nothing for any other path. */
export function control(gateway: Gateway, request: PlainRequest, facts: ControlFacts): PlainAnswer | undefined {
  if (!request.url.startsWith(PREFIX)) return undefined
  const name = request.url.slice(PREFIX.length).split('?', 1)[0] ?? ''
  const endpoint = Object.hasOwn(ENDPOINTS, name) ? ENDPOINTS[name] : undefined
  if (!endpoint) {
    return answer(404, {
      message: `There is no /_understudy/${name}. There are: ${Object.keys(ENDPOINTS).join(', ')}.`,
    })
  }
  const handler = Object.hasOwn(endpoint, request.method) ? endpoint[request.method] : undefined
  if (!handler) {
    const methods = Object.keys(endpoint).join(', ')
    return answer(405, { message: `/_understudy/${name} takes ${methods}, not ${request.method}.` }, { allow: methods })
  }
  try {
    const body = handler(gateway, request, facts)
    return body === undefined ? { status: 204, headers: {}, body: '' } : answer(200, body)
  } catch (error) {
    return answer(400, { message: error instanceof Error ? error.message : String(error) })
  }
}

function json(request: PlainRequest): unknown {
  const text = typeof request.body === 'string' ? request.body : new TextDecoder().decode(request.body)
  try {
    return JSON.parse(text)
  } catch {
    throw new Error('The body is not JSON.')
  }
}

function answer(status: number, body: unknown, headers: Record<string, string> = {}): PlainAnswer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: `${JSON.stringify(body)}\n` }
}
