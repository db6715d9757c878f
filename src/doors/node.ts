import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { PlainAnswer, PlainRequest } from '../core/operation.ts'
import type { Gateway } from '../index.ts'
import { version } from '../version.ts'
import { control } from './control.ts'

/** Where to listen. */
export interface ServeOptions {
  /** Default 4620; 0 means any free port. */
  readonly port?: number
  /** Default `127.0.0.1`. */
  readonly host?: string
  /** Called with whatever Understudy itself got wrong while it answered; the server lives on. Default: to stderr. */
  readonly onError?: (error: unknown) => void
}

/** A server that listens. */
export interface ServeHandle {
  /** `http://127.0.0.1:4620` */
  readonly url: string
  readonly host: string
  readonly port: number
  readonly server: Server
  /** Stops accepting, lets running requests end, and resolves when the port is free. */
  close(): Promise<void>
}

/** Beyond this a body is no longer drained for the sake of a readable refusal, and the connection is cut. */
const DRAIN_LIMIT = 64 * 1024 * 1024

/** Serves a gateway over HTTP. Rejects with the system's error (`EADDRINUSE`, `EACCES`) when it cannot listen. */
export function serve(gateway: Gateway, options: ServeOptions = {}): Promise<ServeHandle> {
  const { port = 4620, host = '127.0.0.1', onError = report } = options
  const facts = { version, startedAt: Date.now() }
  const keep = gateway.bodyLimit + 1

  const answer = (request: PlainRequest): PlainAnswer | Promise<PlainAnswer> => {
    try {
      return control(gateway, request, facts) ?? gateway.answer(request)
    } catch (error) {
      onError(error)
      return ownFailure(error)
    }
  }
  /** What would keep the server from closing: answers that never come, or only when somebody moves the clock. */
  const stuck = new Set<ServerResponse>()
  const deliver = async (outgoing: ServerResponse, answered: PlainAnswer): Promise<void> => {
    const { delayMs, broken } = answered
    const hangs = broken?.how === 'hang'
    if (hangs || 'advance' in gateway.clock) stuck.add(outgoing)
    const patience = new AbortController()
    outgoing.once('close', () => {
      stuck.delete(outgoing)
      patience.abort()
    })
    if (delayMs !== undefined) await gateway.clock.sleep(delayMs, patience.signal).catch(() => {})
    if (!hangs) send(outgoing, answered)
  }
  const reply = (incoming: IncomingMessage, outgoing: ServerResponse, body: Uint8Array | undefined): void => {
    const { method = 'GET', url = '/' } = incoming
    const answered = answer({ method, url, headers: headersOf(incoming), body })
    if (answered instanceof Promise) void answered.then((late) => send(outgoing, late))
    else if (answered.delayMs === undefined && answered.broken?.how !== 'hang') send(outgoing, answered)
    else void deliver(outgoing, answered)
  }
  const server = createServer((incoming, outgoing) => {
    incoming.on('error', () => outgoing.destroy())
    const { 'content-length': length, 'transfer-encoding': encoding } = incoming.headers
    // Nothing will follow, so there is nothing to wait for.
    if (encoding === undefined && (length === undefined || length === '0')) {
      reply(incoming, outgoing, undefined)
      return
    }
    const chunks: Buffer[] = []
    let size = 0
    incoming.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size - chunk.length < keep) chunks.push(chunk)
      else if (size > DRAIN_LIMIT) incoming.destroy()
    })
    incoming.on('end', () => reply(incoming, outgoing, chunks.length > 1 ? Buffer.concat(chunks) : chunks[0]))
  })
  server.keepAliveTimeout = 65_000 // longer than the idle time of the clients' own pools
  server.on('clientError', refuseMalformed)

  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const address = server.address() as AddressInfo
      const name = address.family === 'IPv6' ? `[${address.address}]` : address.address
      resolve({
        url: `http://${name}:${address.port}`,
        host: address.address,
        port: address.port,
        server,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed())
            server.closeIdleConnections()
            for (const outgoing of stuck) outgoing.destroy()
          }),
      })
    })
  })
}

function headersOf(incoming: IncomingMessage): Record<string, string | undefined> {
  return incoming.headers as Record<string, string | undefined>
}

/** Head and body leave together, always with their length: clients are about twice as fast with it. */
function send(outgoing: ServerResponse, { status, headers, body, broken }: PlainAnswer): void {
  if (outgoing.destroyed) return
  if (broken?.how === 'reset') outgoing.socket?.resetAndDestroy()
  if (broken?.how === 'hangUp') outgoing.destroy()
  if (outgoing.destroyed || broken?.how === 'reset') return
  headers['content-length'] = String(Buffer.byteLength(body))
  if (status === 204) delete headers['content-length']
  outgoing.writeHead(status, headers)
  if (broken?.how !== 'truncate') outgoing.end(body)
  else outgoing.write(Buffer.from(body).subarray(0, broken.bytes ?? 0), () => outgoing.destroy())
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
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-type: application/json\r\nx-amzn-errortype: BadRequestException\r\n` +
      `content-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`,
  )
}

/** A bug of ours is never dressed up as an answer of AWS. */
function ownFailure(error: unknown): PlainAnswer {
  const message = `Understudy itself failed; this is not an answer of AWS. Please report it: ${String(error)}`
  return {
    status: 500,
    headers: { 'content-type': 'application/json', 'x-amzn-errortype': 'UnderstudyFailure' },
    body: JSON.stringify({ message }),
  }
}

function report(error: unknown): void {
  process.stderr.write(`understudy: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
}
