import type { PlainAnswer, PlainRequest } from '../../core/operation.ts'
import { isLoopback, isOwnName } from './guard.ts'
import { jsonAnswer } from './json-answer.ts'

/** Which pages in a browser may call operations. */
export interface Pages {
  /** The answer to a page that may not, and to the preflight request of one that may; nothing for what goes on to an operation. */
  answerTo(request: PlainRequest): PlainAnswer | undefined
  /** The headers by which a page that may call operations can read the answer; nothing for any other client. */
  headersFor(request: PlainRequest): Readonly<Record<string, string>> | undefined
}

/** The address of a server, and the host name of its options. */
export interface Listening {
  readonly address: string
  readonly host: string
}

/** The origins that were allowed, checked. Throws a `TypeError` for what is not an origin. */
export function checkedOrigins(given: string | readonly string[] = []): readonly string[] {
  const origins = typeof given === 'string' ? [given] : given
  if (!Array.isArray(origins)) throw new TypeError('serve: "allowOrigin" must be an origin or a list of origins.')
  for (const origin of origins)
    if (!isOrigin(origin)) throw new TypeError(`serve: "allowOrigin" ${notAnOrigin(origin)}`)
  return origins
}

function isOrigin(text: unknown): boolean {
  if (text === '*' || text === 'null') return true
  if (typeof text !== 'string' || !URL.canParse(text)) return false
  const { origin } = new URL(text)
  return origin === 'null' ? /^[a-z][a-z0-9+.-]*:\/\/[\w.-]+$/.test(text) : origin === text
}

function notAnOrigin(given: unknown): string {
  return `must be an origin such as http://localhost:3000, or *, not ${JSON.stringify(String(given).slice(0, 200))}.`
}

/**
 * Keeps pages of other origins from calling operations, since a browser sends their simple requests without asking. A
 * request comes from a page if it has `Origin` or `Sec-Fetch-Site`. Other clients than browsers send neither.
 */
export function pagesOf({ address, host }: Listening, allowed: readonly string[]): Pages {
  const isOpen = allowed.includes('*')
  const isLocal = isLoopback(address)
  const isAllowed = (origin: string): boolean => isOpen || allowed.includes(origin)
  return {
    answerTo: ({ method, headers }) => {
      const { origin } = headers
      const site = headers['sec-fetch-site']
      if (origin === undefined && site === undefined && !(isLocal && isBrowser(headers))) return undefined
      if (origin !== undefined && isAllowed(origin))
        return isPreflight(method, headers) ? preflight(headers) : undefined
      if (isOpen) return undefined
      return isOfServer(headers, host) ? undefined : refusal(origin, headers)
    },
    headersFor: ({ headers: { origin } }) => {
      if (origin === undefined || !isAllowed(origin)) return undefined
      return { 'access-control-allow-origin': origin, 'access-control-expose-headers': EXPOSED, vary: 'Origin' }
    },
  }
}

const EXPOSED = 'x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,Date'

/**
 * Whether a page was sent by this server, or the address was typed. The host name must be one that no other page can have.
 */
function isOfServer(headers: PlainRequest['headers'], host: string): boolean {
  const { origin, host: called } = headers
  const site = headers['sec-fetch-site']
  if (!isOwnName(called, host)) return false
  if (site === 'same-origin') return true // through the proxy of a development server, too, which keeps the Origin of its page
  if (site !== undefined && site !== 'none') return false
  return origin === undefined || origin.replace(/^https?:\/\//i, '').toLowerCase() === called?.toLowerCase()
}

/** Pages that lead a name of their own to this machine (DNS rebinding) may send nothing else that gives them away. */
function isBrowser(headers: PlainRequest['headers']): boolean {
  return headers['user-agent']?.startsWith('Mozilla/') === true
}

function isPreflight(method: string, headers: PlainRequest['headers']): boolean {
  return method === 'OPTIONS' && headers['access-control-request-method'] !== undefined
}

function preflight(headers: PlainRequest['headers']): PlainAnswer {
  const wanted = headers['access-control-request-headers']
  return {
    status: 204,
    headers: {
      'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
      ...(wanted !== undefined && { 'access-control-allow-headers': wanted }),
      ...(headers['access-control-request-private-network'] && { 'access-control-allow-private-network': 'true' }),
      'access-control-max-age': '600',
    },
    body: '',
  }
}

function refusal(origin: string | undefined, { host }: PlainRequest['headers']): PlainAnswer {
  const from = origin === undefined ? `a page that calls this server "${host ?? ''}"` : `the page of ${origin}`
  const message = `Understudy does not answer ${from}; this is not an answer of AWS. ${remedy(origin)}`
  return jsonAnswer(403, { message }, { 'x-amzn-errortype': 'UnderstudyRefusal' })
}

/** Describes how to allow a page. The origin of a request without the header `Origin` cannot be allowed by name. */
function remedy(origin: string | undefined): string {
  const flag = isOrigin(origin) ? `--allow-origin ${origin}` : "--allow-origin '*'"
  const otherwise = origin === undefined ? ', and pages of this server where they call it 127.0.0.1 or localhost' : ''
  return `Pages of other origins may call operations where the server was started with ${flag}${otherwise}.`
}
