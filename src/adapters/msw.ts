import { type HttpHandler, http } from 'msw'
import { dnsSuffixes, hosts } from '../generated/front/hosts.ts'
import type { Gateway } from '../index.ts'
import { assertGateway } from './assert-gateway.ts'
import { reach, saysLength, toResponse } from './fetch.ts'

/** Where else than at AWS's own hosts the handlers should answer. */
export interface HandlersOptions {
  /** An endpoint that the code under test is pointed at: `http://localhost:4566`. */
  readonly baseUrl?: string
}

const REGION = '[a-z0-9-]+'

/** An interface endpoint has its id before the name of the service. */
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
 * Handlers for msw 2 and msw 3: one for every host of the service, which answers all operations, so that nothing falls
 * through to real AWS. `server.use(...)` overrides any operation as usual. It is one, because msw tries one handler after
 * the other, at a price for each.
 */
export function handlers(gateway: Gateway, { baseUrl }: HandlersOptions = {}): HttpHandler[] {
  assertGateway('handlers', gateway)
  const bases = baseUrl === undefined ? HOSTS : `(?:${HOSTS}|${escaped(new URL(baseUrl).href.replace(/\/$/, ''))})`
  return [http.all(new RegExp(`^${bases}(?:\\/|$)`), ({ request }) => respond(gateway, withoutBase(request, baseUrl)))]
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
