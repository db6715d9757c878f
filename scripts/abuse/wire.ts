import { connect, type Socket } from 'node:net'
import type { Answered } from './answers.ts'
import type { Spoilt } from './spoil.ts'

/** A request as bytes of HTTP/1.1, correctly framed, with any content. */
export function framed({ method, url, headers, body }: Spoilt): Buffer {
  const bytes = body === undefined ? undefined : Buffer.from(body as string)
  const lines = Object.entries({ host: 'localhost', ...headers })
    .filter(([name]) => name !== 'content-length' && name !== 'transfer-encoding')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what would break the frame
    .map(([name, value]) => `${name}: ${value.replace(/[\x00-\x08\x0a-\x1f\x7f]|[^\x00-\xff]/g, '?')}\r\n`)
  if (bytes) lines.push(`content-length: ${bytes.length}\r\n`)
  const head = Buffer.from(`${method} ${onWire(url)} HTTP/1.1\r\n${lines.join('')}\r\n`, 'latin1')
  return bytes ? Buffer.concat([head, bytes]) : head
}

/** A target without what would end it: blanks, control characters, and characters of more than a byte. */
function onWire(url: string): string {
  const target = url.replace(/[^\x21-\x7e]/g, (character) => encodeURIComponent(character.toWellFormed()))
  return target.startsWith('/') || /^https?:\/\/[\w.]/.test(target) ? target : `/${target}`
}

const LAST_CHUNK = '0\r\n\r\n'.length

/** Reads answers as they come, in the order of the requests. */
class AnswerReader {
  #rest: Buffer = Buffer.alloc(0)

  /** The answers that are complete. `methods`: of the requests that are not answered yet; an answer to HEAD has no body. */
  read(chunk: Buffer, methods: readonly string[]): Answered[] {
    this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk])
    const answers: Answered[] = []
    for (;;) {
      const end = this.#rest.indexOf('\r\n\r\n')
      if (end < 0) return answers
      const [first = '', ...lines] = this.#rest.toString('latin1', 0, end).split('\r\n')
      const headers = Object.fromEntries(
        lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
      )
      const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(first)?.[1] ?? Number.NaN)
      const isInterim = status >= 100 && status < 200
      const isEmpty = isInterim || methods[answers.length] === 'HEAD'
      // Only what Node itself answers comes in chunks: none, and the last one.
      const length = isEmpty ? 0 : headers['transfer-encoding'] ? LAST_CHUNK : Number(headers['content-length'] ?? 0)
      if (this.#rest.length < end + 4 + length) return answers
      if (!isInterim) {
        const body = this.#rest.toString('utf8', end + 4, end + 4 + length)
        answers.push({ status, headers, body: headers['transfer-encoding'] ? '' : body })
      }
      this.#rest = this.#rest.subarray(end + 4 + length)
    }
  }

  /** Received bytes that are not a complete answer. */
  get left(): string {
    return this.#rest.toString('latin1')
  }
}

/** Bytes, or a pause of some milliseconds. */
export type Piece = Buffer | number

/** The answers on a connection. */
export interface Heard {
  readonly answers: readonly Answered[]
  /** Received bytes that are not a complete answer. */
  readonly left: string
  readonly how: 'answered' | 'closed' | 'silent'
}

/**
 * Opens a connection, sends the pieces, and listens until as many answers have come as there are methods, the other side
 * closes, or nothing has come for `patienceMs`. With `abort` it goes away as soon as everything is sent.
 */
export async function talk(
  port: number,
  pieces: readonly Piece[],
  methods: readonly string[],
  { patienceMs = 120_000, abort = false }: { patienceMs?: number; abort?: boolean } = {},
): Promise<Heard> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  const reader = new AnswerReader()
  const answers: Answered[] = []
  const heard = new Promise<Heard['how']>((resolve) => {
    socket.setTimeout(patienceMs, () => resolve('silent'))
    socket.on('error', () => resolve('closed'))
    socket.on('close', () => resolve('closed'))
    socket.on('data', (chunk) => {
      answers.push(...reader.read(chunk, methods.slice(answers.length)))
      if (answers.length >= methods.length && methods.length > 0) resolve('answered')
    })
  })
  await Promise.race([send(socket, pieces), heard]) // a server need not listen to the end
  if (abort) socket.resetAndDestroy()
  const how = await heard
  socket.destroy()
  return { answers, left: reader.left, how }
}

async function send(socket: Socket, pieces: readonly Piece[]): Promise<void> {
  for (const piece of pieces) {
    if (socket.destroyed) return
    if (typeof piece === 'number') await new Promise((resolve) => setTimeout(resolve, piece))
    else await new Promise((resolve) => socket.write(piece, resolve))
  }
}
