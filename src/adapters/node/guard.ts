import type { BlockList } from 'node:net'
import type { PlainAnswer, PlainRequest } from '../../core/operation.ts'
import { jsonAnswer } from './json-answer.ts'

/** Access rules of the control endpoints. */
export interface Guard {
  /** The token that callers have to send; `undefined` where every caller on this machine has access. */
  readonly token: string | undefined
  /** The token of the page that this server sends itself; it is in the fragment of the page's address. */
  readonly pageToken: string
  /** The answer to a request that is not let in; nothing for one that is. */
  refusalOf(request: PlainRequest): PlainAnswer | undefined
}

/** The syntax of a `Bearer` token (RFC 6750), which fits every client and every shell. */
const TOKEN = /^[\w.~+/-]+=*$/

// Loading it takes 3 ms, and a server without a token seldom needs it.
const crypto = () => process.getBuiltinModule('node:crypto')

let loopback: BlockList | undefined

function loopbackAddresses(): BlockList {
  if (loopback) return loopback
  const { BlockList } = process.getBuiltinModule('node:net')
  loopback = new BlockList()
  loopback.addSubnet('127.0.0.0', 8)
  loopback.addAddress('::1', 'ipv6')
  return loopback
}

/** The token that was given. Throws a `TypeError` for one that no header can carry. */
export function checkedToken(token: string | undefined): string | undefined {
  if (token === undefined || (typeof token === 'string' && TOKEN.test(token))) return token
  throw new TypeError('serve: "token" can contain letters, digits and . _ ~ + / - only.')
}

/**
 * Guards the control endpoints of a server that listens at an address, given by `host`, which may be a name. Clients on
 * other machines need a token, so one is generated if none is given.
 */
export function guardOf(address: string, host: string, given: string | undefined): Guard {
  const token = given ?? (isLoopback(address) ? undefined : randomToken())
  const pageToken = token ?? randomToken()
  return {
    token,
    pageToken,
    refusalOf: (request) => {
      const { headers } = request
      if (isPageItself(request) && isOwnName(headers.host, host)) return undefined
      if (isOfPage(headers)) {
        const isOwn =
          isOfOwnPage(headers) && hasToken(headers, pageToken) && (token !== undefined || isOwnName(headers.host, host))
        return isOwn ? undefined : jsonAnswer(403, { message: OF_PAGE })
      }
      if (token !== undefined)
        return hasToken(headers, token) ? undefined : jsonAnswer(401, { message: NO_TOKEN }, CHALLENGE)
      return isOwnName(headers.host, host) ? undefined : jsonAnswer(403, { message: FOREIGN_NAME })
    },
  }
}

const OF_PAGE = 'The control endpoints are not for pages in a browser, so that no page can read or change a test.'
const FOREIGN_NAME =
  'The control endpoints of a server without a token are called by a name of this machine, such as 127.0.0.1 or localhost. ' +
  'Start it with --token, or with the --host by which it is called.'
const NO_TOKEN =
  'The control endpoints of this server require its token: send the header "Authorization: Bearer TOKEN". The server says its ' +
  'token when it starts, unless --token or UNDERSTUDY_TOKEN gave it one.'
const CHALLENGE = { 'www-authenticate': 'Bearer realm="understudy"' }

/** The path of the page, which has no data and needs no token. */
const PAGE = /^\/_understudy\/ui\/?(?:\?|$)/

/** Whether a request is a browser's for the page itself: a navigation at the top, and from no other site. */
function isPageItself({ method, url, headers }: PlainRequest): boolean {
  const site = headers['sec-fetch-site'] ?? 'none'
  const isTop = (headers['sec-fetch-dest'] ?? 'document') === 'document'
  return (
    method === 'GET' &&
    PAGE.test(url) &&
    isTop &&
    (site === 'none' || site === 'same-origin') &&
    headers.origin === undefined
  )
}

/**
 * Whether a page sent the request that came from this server: its browser sends the headers for that, and a page of another
 * origin cannot set them.
 */
function isOfOwnPage({ origin, host, 'sec-fetch-site': site }: PlainRequest['headers']): boolean {
  if (site !== 'same-origin') return false
  return origin === undefined || origin.replace(/^https?:\/\//i, '').toLowerCase() === host?.toLowerCase()
}

/**
 * Whether the headers of a request mark it as sent by a page; `none` means that the address was typed. Only the page of this
 * server has access, with its token.
 */
function isOfPage(headers: PlainRequest['headers']): boolean {
  return headers.origin !== undefined || (headers['sec-fetch-site'] ?? 'none') !== 'none'
}

/**
 * Whether the name by which a server was called is one that only this machine has. A page can resolve its own name to this
 * machine (DNS rebinding), and its requests then show no other origin. It cannot do so with these names.
 */
export function isOwnName(header: string | undefined, host: string): boolean {
  if (header === undefined) return true // no browser leaves it out
  const name = header
    .toLowerCase()
    .replace(/:\d*$/, '')
    .replace(/^\[(.*)\]$/, '$1')
  return name === host.toLowerCase() || name === 'localhost' || name.endsWith('.localhost') || isLoopback(name)
}

/** Whether an address is one of this machine alone. */
export function isLoopback(address: string): boolean {
  // Most servers and callers: the list, and above all the expression of `isIPv6`, would take 1 ms of the start.
  if (address === '127.0.0.1') return true
  return loopbackAddresses().check(address, address.includes(':') ? 'ipv6' : 'ipv4')
}

function hasToken(headers: PlainRequest['headers'], token: string): boolean {
  const given = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1]
  return given !== undefined && crypto().timingSafeEqual(digestOf(given), digestOf(token))
}

/**
 * 16 random bytes in hexadecimal. They come from the kernel where it offers them as a device, because every server has a token for
 * its page, and would otherwise load `node:crypto` for it.
 */
function randomToken(): string {
  return (kernelBytes(16) ?? crypto().randomBytes(16)).toString('hex')
}

function kernelBytes(count: number): Buffer | undefined {
  const { closeSync, fstatSync, openSync, readSync } = process.getBuiltinModule('node:fs')
  let file: number | undefined
  try {
    file = openSync('/dev/urandom', 'r')
    if (!fstatSync(file).isCharacterDevice()) return undefined
    const bytes = Buffer.alloc(count)
    return readSync(file, bytes) === count ? bytes : undefined
  } catch {
    return undefined
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

/** The same length for every text, so that the duration of the comparison does not reveal the length. */
function digestOf(text: string): Buffer {
  return crypto().createHash('sha256').update(text).digest()
}
