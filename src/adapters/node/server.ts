import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Server as TlsServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import type { PlainAnswer, PlainRequest } from '../../core/operation.ts'
import { refuseUnknown } from '../../core/options.ts'
import type { Gateway } from '../../index.ts'
import { type RunRecorder, recordRun } from '../../ui/run.ts'
import { version } from '../../version.ts'
import { assertGateway } from '../assert-gateway.ts'
import { oneLine, traceOf } from '../printable.ts'
import { CONTROL_BODY_LIMIT, type ControlFacts, control, isControl } from './control.ts'
import { checkedToken, guardOf } from './guard.ts'
import { followHandshakes } from './handshakes.ts'
import { isDataError } from './is-data-error.ts'
import { checkListenAddress } from './listen-address.ts'
import { checkedOrigins, type Pages, pagesOf } from './pages.ts'
import { rememberedBytes } from './remembered-bytes.ts'

// An import of this one also loads what it only lends, a whole HTTP client: 25 ms of the 60 in which a server starts.
const http = process.getBuiltinModule('node:http')

/** Where to listen. */
export interface ServeOptions {
  /** Default 4620; 0 means any free port. */
  readonly port?: number
  /** Default `127.0.0.1`. */
  readonly host?: string
  /**
   * `true`: over TLS, with a certificate that is generated for this server and signed by an authority that clients must
   * trust, the `ca`
   * of the handle. Or one's own certificate and key, in PEM. Default: without TLS.
   */
  readonly tls?: boolean | { readonly cert: string; readonly key: string }
  /**
   * The token that the control endpoints require, as `Authorization: Bearer TOKEN`. Default: none on a loopback address, and
   * elsewhere a generated token, the `token` of the handle.
   */
  readonly token?: string
  /**
   * The origins of pages that may call operations, such as `http://localhost:3000`; `*` allows all. Default: none. The
   * control endpoints stay closed to pages.
   */
  readonly allowOrigin?: string | readonly string[]
  /** Called with each internal error of Understudy. The server continues. Default: prints to stderr. */
  readonly onError?: (error: unknown) => void
}

const OPTIONS = ['port', 'host', 'tls', 'token', 'allowOrigin', 'onError'] as const satisfies (keyof ServeOptions)[]

/** A server that listens. */
export interface ServeHandle {
  /** `http://127.0.0.1:4620`, or with `https` over TLS. */
  readonly url: string
  readonly host: string
  readonly port: number
  readonly server: Server | TlsServer
  /** The certificate of the authority to trust, in PEM, if the server generated one. */
  readonly ca?: string
  /** The token of the control endpoints, if there is one. */
  readonly token?: string
  /** The address of the page that shows requests, stages and faults. Its fragment contains the token of the page. */
  readonly ui: string
  /** Stops accepting, lets running requests end, and resolves when the port is free. */
  close(): Promise<void>
}

/** Beyond this size, a refused body is not read to its end and the connection is closed. */
const DRAIN_LIMIT = 64 * 1024 * 1024

/** An answer that is held back for longer than this, in milliseconds, does not keep the server from closing. */
const LONGEST_WAIT = 10_000

/** How much of a client's time and of our memory a request may take to arrive. How long the answer takes is another matter. */
const LIMITS = {
  headersTimeout: 20_000,
  requestTimeout: 60_000,
  connectionsCheckingInterval: 1000,
  maxHeaderSize: 16 * 1024,
  keepAliveTimeout: 65_000, // longer than the idle time of the clients' own pools
}

/**
 * A request whose body is collected directly from the parser. These bodies are never read in parts, and a stream in between
 * costs more than the answer to a GET: 1.4 of 13.4 µs of CPU time, for a PATCH 1.7 of 21.5.
 */
class WholeRequest extends http.IncomingMessage {
  /** Called with the body when it is complete: one function for all requests. Functions of their own would outlive them. */
  whole: ((incoming: WholeRequest, outgoing: ServerResponse, body: Uint8Array | undefined) => void) | undefined
  /** The response to this request. */
  outgoing: ServerResponse | undefined
  /** How many bytes are kept; what follows is only counted. */
  keep = Number.POSITIVE_INFINITY
  /** The parser of a connection keeps an unfinished request until the next one arrives. */
  override readableEnded = false
  #chunks: Uint8Array[] = []
  #size = 0

  override push(chunk: Uint8Array | null): boolean {
    if (chunk === null) {
      this._read(0) // marks the body as read, so that the server does not drain it
      this.readableEnded = true
      const body = this.#chunks.length > 1 ? Buffer.concat(this.#chunks) : this.#chunks[0]
      if (this.outgoing) this.whole?.(this, this.outgoing, body)
      return false
    }
    if (this.#size < this.keep) this.#chunks.push(chunk)
    this.#size += chunk.length
    if (this.#size > DRAIN_LIMIT) this.destroy()
    return true
  }
}

/**
 * Serves a gateway over HTTP. Rejects with the system's error (`EADDRINUSE`, `EACCES`) when it cannot listen, and with that of
 * TLS when a certificate cannot be used. Rejects with a `TypeError` for options that cannot be meant: a token that no header can
 * carry, an empty host, an origin that is not one.
 */
export async function serve(gateway: Gateway, options: ServeOptions = {}): Promise<ServeHandle> {
  assertGateway('serve', gateway)
  refuseUnknown('serve', options, OPTIONS)
  const { port = 4620, host = '127.0.0.1', tls = false, onError = report } = options
  if (typeof tls !== 'boolean' && (typeof tls !== 'object' || tls === null))
    throw new TypeError('serve: "tls" must be true, false or { cert, key }.')
  const given = checkedToken(options.token)
  const origins = checkedOrigins(options.allowOrigin)
  await checkListenAddress({ host, port })
  let facts: ControlFacts
  let pages: Pages

  const answer = (request: PlainRequest): PlainAnswer | Promise<PlainAnswer> => {
    try {
      if (isControl(request.url)) return control(gateway, request, facts) as PlainAnswer
      const answered = pages.answerTo(request) ?? withoutPages(gateway.answer(request), origins)
      const headers = pages.headersFor(request)
      return headers ? { ...answered, headers: { ...answered.headers, ...headers } } : answered
    } catch (error) {
      return failed(error)
    }
  }
  const failed = (error: unknown): PlainAnswer => {
    onError(error)
    return ownFailure(error)
  }
  /** Pending answers that would keep the server from closing: they hang, are delayed, or wait for a manual clock. */
  const pending = new Set<ServerResponse>()
  const deliver = async (outgoing: ServerResponse, answered: PlainAnswer): Promise<void> => {
    const { delayMs, broken } = answered
    const hangs = broken?.how === 'hang'
    if (hangs || 'advance' in gateway.clock || (delayMs ?? 0) > LONGEST_WAIT) pending.add(outgoing)
    const patience = new AbortController()
    outgoing.once('close', () => {
      pending.delete(outgoing)
      patience.abort()
    })
    const clock = answered.clock ?? gateway.clock
    if (delayMs !== undefined) await clock.sleep(delayMs, patience.signal).catch(() => {})
    if (!hangs) send(outgoing, answered)
  }
  const reply = (incoming: IncomingMessage, outgoing: ServerResponse, body: Uint8Array | undefined): void => {
    const { method = 'GET', url = '/' } = incoming
    const answered = answer({ method, url, headers: headersOf(incoming), rawHeaders: incoming.rawHeaders, body })
    if (answered instanceof Promise) void answered.catch(failed).then((late) => send(outgoing, late))
    else if (answered.delayMs === undefined && answered.broken?.how !== 'hang') send(outgoing, answered)
    else void deliver(outgoing, answered)
  }
  const listener = (incoming: WholeRequest, outgoing: ServerResponse): void => {
    incoming.on('error', destroyOutgoing)
    incoming.keep = (isControl(incoming.url ?? '') ? CONTROL_BODY_LIMIT : gateway.bodyLimit) + 1
    incoming.outgoing = outgoing
    incoming.whole = reply
  }
  const made = tls === true ? (await import('./certificate.ts')).makeCertificate(namesOf(host)) : undefined
  const secured = made ?? (typeof tls === 'object' ? checkedTls(tls) : undefined)
  const server = secured
    ? (await import('node:https')).createServer(
        { ...LIMITS, IncomingMessage: WholeRequest, cert: secured.cert, key: secured.key },
        listener,
      )
    : http.createServer({ ...LIMITS, IncomingMessage: WholeRequest }, listener)
  server.on('clientError', refuseMalformed)
  const endHandshakes = secured && followHandshakes(server)

  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const address = server.address() as AddressInfo
      const guard = guardOf(address.address, host, given)
      let run: RunRecorder | undefined
      facts = {
        version,
        startedAt: Date.now(),
        guard,
        recorder: () => {
          run ??= recordRun(gateway)
          return run
        },
      }
      pages = pagesOf({ address: address.address, host }, origins)
      const name = address.family === 'IPv6' ? `[${address.address}]` : address.address
      const url = `http${secured ? 's' : ''}://${name}:${address.port}`
      resolve({
        url,
        ui: `${url}/_understudy/ui#token=${guard.pageToken}`,
        host: address.address,
        port: address.port,
        server,
        ...(made && { ca: made.ca }),
        ...(guard.token !== undefined && { token: guard.token }),
        close: () =>
          new Promise((closed) => {
            server.close(() => closed())
            server.closeIdleConnections()
            endHandshakes?.()
            for (const outgoing of pending) outgoing.destroy()
          }),
      })
    })
  })
}

/** TLS itself takes an empty certificate, and then fails every connection. */
function checkedTls(tls: { readonly cert: string; readonly key: string }): typeof tls {
  if (!/-----BEGIN [A-Z0-9 ]*CERTIFICATE-----/.test(tls.cert))
    throw new TypeError('serve: "tls.cert" does not contain a PEM certificate.')
  if (!/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.test(tls.key))
    throw new TypeError('serve: "tls.key" does not contain a PEM private key.')
  return tls
}

/** The names by which clients may reach a server that listens on `host`. */
function namesOf(host: string): string[] {
  const local = ['localhost', '127.0.0.1', '::1']
  const isEverywhere = host === '0.0.0.0' || host === '::'
  return isEverywhere || local.includes(host) ? local : [...local, host]
}

function destroyOutgoing(this: WholeRequest): void {
  this.outgoing?.destroy()
}

function headersOf(incoming: IncomingMessage): Record<string, string | undefined> {
  return incoming.headers as Record<string, string | undefined>
}

/** Head and body leave together, always with their length: clients are about twice as fast with it. */
function send(outgoing: ServerResponse, { status, headers, body, bytes: raw, broken }: PlainAnswer): void {
  if (outgoing.destroyed) return
  if (broken?.how === 'reset') outgoing.socket?.resetAndDestroy()
  if (broken?.how === 'hangUp') outgoing.destroy()
  if (outgoing.destroyed || broken?.how === 'reset') return
  const bytes = raw ?? rememberedBytes(body)
  headers['content-length'] = String(bytes ? bytes.length : Buffer.byteLength(body))
  if (status === 204) delete headers['content-length']
  outgoing.writeHead(status, headers)
  if (broken?.how !== 'truncate') outgoing.end(bytes ?? body)
  else outgoing.write(Buffer.from(bytes ?? body).subarray(0, broken.bytes ?? 0), () => outgoing.destroy())
}

/** The answer without the CORS headers by which AWS lets every page read it, unless this server allows every origin. */
function withoutPages(answer: PlainAnswer, origins: readonly string[]): PlainAnswer {
  const { headers } = answer
  // Looked at first: a deletion costs 0.1 µs even where there is nothing to delete.
  const isOpen = 'access-control-allow-origin' in headers || 'access-control-expose-headers' in headers
  if (!isOpen || origins.includes('*')) return answer
  delete headers['access-control-allow-origin']
  delete headers['access-control-expose-headers']
  return answer
}

/** A request that Node's parser refuses is answered in the shape of the service, and the connection ends. */
function refuseMalformed(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400
  const body = JSON.stringify({ message: 'Bad Request' })
  socket.end(
    `HTTP/1.1 ${status} ${http.STATUS_CODES[status]}\r\ncontent-type: application/json\r\nx-amzn-errortype: BadRequestException\r\n` +
      `content-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`,
  )
}

/** A bug of ours is never dressed up as an answer of AWS. */
function ownFailure(error: unknown): PlainAnswer {
  const isOfTest = error instanceof Error && error.name === 'UnfinishedRuleError'
  const what = isDataError(error) || isOfTest ? error.message : `Please report it: ${String(error)}`
  const message = `${isOfTest ? 'The test is wrong' : 'Understudy itself failed'}; this is not an answer of AWS. ${what}`
  return {
    status: 500,
    headers: { 'content-type': 'application/json', 'x-amzn-errortype': 'UnderstudyFailure' },
    body: JSON.stringify({ message }),
  }
}

function report(error: unknown): void {
  process.stderr.write(`understudy: ${isDataError(error) ? oneLine(error.message) : traceOf(error)}\n`)
}
