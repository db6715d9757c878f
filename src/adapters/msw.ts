import { type HttpHandler, http } from 'msw'
import { dnsSuffixes, hosts } from '../generated/front/hosts.ts'
import type { Gateway } from '../index.ts'
import { reach, saysLength, toResponse } from './fetch.ts'

/** Where else than at AWS's own hosts the handlers should answer. */
export interface HandlersOptions {
  /** An endpoint that the code under test is pointed at: `http://localhost:4566`. */
  readonly baseUrl?: string
}

const REGION = '[a-z0-9-]+'

/** An interface endpoint has an id of its own before the name of the service. */
const ENDPOINT_ID = '[a-z0-9-]+'

/**
 * Every host of the service: all that the endpoint rules of the SDK give, and the names of interface endpoints. A trailing dot
 * is part of a host name that is fully qualified. `Request` has put the host into lower case.
 */
const HOSTS = String.raw`https?:\/\/(?:${[
  ...hosts.map((host) => host.split('{region}').map(escaped).join(REGION)),
  ...dnsSuffixes.map((suffix) => `vpce-${ENDPOINT_ID}\\.apigateway(?:-fips)?\\.${REGION}\\.vpce\\.${escaped(suffix)}`),
].join('|')})\.?(?::\d+)?`

/**
 * A broken connection becomes msw's network error, because msw does not distinguish a reset from a hang-up. A truncated
 * answer has a body that fails after its first bytes. A pending answer never arrives.
 */
async function respond(gateway: Gateway, request: Request): Promise<Response> {
  try {
    const answer = await reach(gateway, request)
    const { how } = answer.broken ?? {}
    return how === 'reset' || how === 'hangUp' ? Response.error() : toResponse(saysLength(answer))
  } catch (error) {
    if (request.signal.aborted) return Response.error() // the client has aborted, which is not a failure of the handler
    throw error
  }
}

/**
 * Handlers for msw 2 and msw 3: one for each operation, those of stages first, and a catch-all for every host of the
 * service, so that nothing falls through to real AWS. `server.use(...)` overrides any of them as usual.
 */
export function handlers(gateway: Gateway, { baseUrl }: HandlersOptions = {}): HttpHandler[] {
  const bases = baseUrl === undefined ? HOSTS : `(?:${HOSTS}|${escaped(new URL(baseUrl).href.replace(/\/$/, ''))})`
  const answer = ({ request }: { request: Request }): Promise<Response> =>
    respond(gateway, withoutBase(request, baseUrl))
  return [
    ...routesOf(gateway, bases).map(({ method, pattern }) => http[method](pattern, answer)),
    http.all(new RegExp(`^${bases}(?:\\/|$)`), answer),
  ]
}

interface Route {
  readonly method: 'get' | 'put' | 'post' | 'patch' | 'delete'
  readonly pattern: RegExp
}

/** The routes by what their patterns begin with. Every gateway has the same ones, and an engine compiles a pattern but once. */
const made = new Map<string, readonly Route[]>()
/** So many beginnings are remembered: a test may have a port of its own each time. */
const MOST = 20

function routesOf(gateway: Gateway, bases: string): readonly Route[] {
  const known = made.get(bases)
  if (known) return known
  const routes = gateway.operations
    .toSorted((one, other) => place(one.path) - place(other.path))
    .map(({ method, path }): Route => {
      const pattern = path
        .split(/\{\w+\}/)
        .map(escaped)
        .join('[^/?#]+')
      return { method: method.toLowerCase() as Route['method'], pattern: new RegExp(`^${bases}${pattern}(?:\\?|$)`) }
    })
  if (made.size >= MOST) made.delete(made.keys().next().value as string)
  made.set(bases, routes)
  return routes
}

/** msw tries one handler after the other, at a price for each: those of one stage come first, then its neighbours. */
function place(path: string): number {
  if (/\/stages\/\{\w+\}$/.test(path)) return 0
  return path.includes('/stages') || path.includes('/tags/') ? 1 : 2
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}

/** The request as the gateway knows it: without the path that a base URL may have. */
function withoutBase(request: Request, baseUrl: string | undefined): Request {
  const prefix = baseUrl === undefined ? '' : new URL(baseUrl).pathname.replace(/\/$/, '')
  if (prefix === '' || !request.url.startsWith(new URL(baseUrl as string).origin)) return request
  const url = new URL(request.url)
  url.pathname = url.pathname.slice(prefix.length)
  return new Request(url, request)
}
