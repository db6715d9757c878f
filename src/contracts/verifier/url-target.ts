import { isUtf8 } from 'node:buffer'
import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { PlainAnswer, PlainRequest } from '../../core/operation.ts'
import { leadsToControl, refusalOfControl } from './control-path.ts'
import { exchanged, throttle } from './staged.ts'
import { type Exchange, listening, plainRequest, type Target, TargetError } from './target.ts'

/** An Understudy that listens elsewhere, prepared through its control endpoints; it gets its own state back at the end. */
export async function urlTarget(base: string, token?: string): Promise<Target> {
  const own = new URL('/_understudy/', base)
  if (own.username !== '' || own.password !== '') {
    throw new TargetError(`a server such as ${own.host} does not accept a name and password in its URL. Use a token.`)
  }
  const control = async (name: string, method: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(new URL(name, own), {
      method,
      signal: AbortSignal.timeout(LONGEST_WAIT),
      redirect: 'manual', // a server that redirects is not Understudy and receives no token
      headers: {
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }).catch((error: unknown) => {
      throw new TargetError(unreachable(base, ((error as Error).cause ?? error) as NodeJS.ErrnoException))
    })
    const text = await response.text()
    if (response.status === 404 || !response.headers.get('content-type')?.includes('json')) {
      if (response.status !== 204)
        throw new TargetError(
          `${own.href}${name} is not there. Provider states need the control endpoints of \`understudy serve\`.`,
        )
    }
    if (!response.ok) throw new TargetError(`${method} ${own.href}${name}: ${messageOf(text)}`)
    return text === '' ? undefined : JSON.parse(text)
  }
  const before = await control('state', 'GET')
  let last: Exchange | undefined
  const { url, close } = await listening(async (incoming) => {
    const request = await plainRequest(incoming)
    if (leadsToControl(request.url)) {
      last = { request: exchanged(request), response: { status: 0, body: '' } }
      throw new TargetError(refusalOfControl(request.url))
    }
    const answered = await relayed(base, request)
    const isUnsigned = answered.headers['x-amzn-errortype']?.startsWith('MissingAuthenticationToken')
    last = {
      request: exchanged(request),
      response: { status: answered.status, body: answered.body, headers: answered.headers },
      ...(isUnsigned && !request.headers.authorization && { hint: UNSIGNED }),
    }
    return answered
  })
  return {
    url,
    open: async (builder) => {
      await control('state', 'PUT', builder.document())
      await control('reset', 'POST')
      if (builder.now !== undefined) await control('clock', 'POST', { set: builder.now })
      if (builder.throttled > 0) await control('faults', 'POST', throttle(builder.throttled))
      last = undefined
    },
    last: () => last,
    close: async () => {
      await control('state', 'PUT', before)
      await control('reset', 'POST')
      await close()
    },
  }
}

/** The timeout of an answer in milliseconds. The server only accesses its memory. */
const LONGEST_WAIT = 30_000

/** The reason why pacts cannot be verified with a server that requires signatures. */
const UNSIGNED = 'pacts are not signed: start the server without --auth.'

/** Why nothing comes from a server, and what helps. */
function unreachable(base: string, { code = '', message }: NodeJS.ErrnoException): string {
  if (/CERT|SIGNATURE|SELF_SIGNED/.test(code)) {
    return `the certificate of ${base} is not trusted (${code}). Set NODE_EXTRA_CA_CERTS to the certificate of its authority; \`serve --tls\` prints the path of this file.`
  }
  return `no server answers at ${base}: ${code || message}`
}

/** Passes a request on as it is: its path is not touched, as `fetch` would. */
function relayed(base: string, { method, url, headers, body }: PlainRequest): Promise<PlainAnswer> {
  const { protocol, host, port, hostname: written } = new URL(base)
  const hostname = written.replace(/^\[|\]$/g, '') // an IPv6 address has brackets only within a URL
  const send = protocol === 'https:' ? httpsRequest : httpRequest
  return new Promise((resolve, reject) => {
    const outgoing = send(
      { hostname, port, method, path: url, headers: { ...headers, host }, timeout: LONGEST_WAIT },
      async (incoming) => {
        const answer = await plainRequest(incoming)
        const { 'transfer-encoding': _, connection: __, ...kept } = answer.headers
        resolve({
          status: incoming.statusCode ?? 500,
          headers: kept as Record<string, string>,
          body: answer.body.toString(),
          ...(!isUtf8(answer.body) && { bytes: answer.body }),
        })
      },
    )
    outgoing.on('error', reject)
    outgoing.on('timeout', () => outgoing.destroy(new Error(`${base} does not answer.`)))
    outgoing.end(body)
  })
}

function messageOf(text: string): string {
  try {
    return (JSON.parse(text) as { message?: string }).message ?? text
  } catch {
    return text
  }
}
