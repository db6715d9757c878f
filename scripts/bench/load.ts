import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

/** What to ask, over and over. */
export interface Load {
  readonly method: string
  readonly path: string
  /** Further lines of the head, each with its end. */
  readonly headers?: string
  /** The body of the nth request; nothing: without one. */
  body?(n: number): string
}

/** How a server bore a load. */
export interface Borne {
  readonly requests: number
  readonly seconds: number
  /** Milliseconds from each request to the end of its answer. */
  readonly latencies: readonly number[]
}

/**
 * Asks over so many connections, each waiting for its answer before it asks again. Written on bare sockets: clients of the
 * usual kind need more CPU time for a request than the servers that are measured here, and would measure themselves.
 */
export async function load(
  url: string,
  { method, path, headers = '', body }: Load,
  connections: number,
  seconds: number,
) {
  const { hostname, port } = new URL(url)
  const latencies: number[] = []
  let asked = 0
  const request = (): string => {
    const text = body?.(asked++)
    const length = text === undefined ? '' : `content-type: application/json\r\ncontent-length: ${text.length}\r\n`
    return `${method} ${path} HTTP/1.1\r\nhost: ${hostname}\r\naccept: application/json\r\n${headers}${length}\r\n${text ?? ''}`
  }
  const began = performance.now()
  const end = began + seconds * 1000
  const run = (socket: Socket): Promise<void> =>
    new Promise((resolve, reject) => {
      let sent = 0
      let missing = 0
      const ask = (): void => {
        sent = performance.now()
        if (sent < end) socket.write(request())
        else resolve()
      }
      socket.on('error', reject)
      socket.on('data', (chunk: Buffer) => {
        missing = missing > 0 ? missing - chunk.length : missingOf(chunk)
        if (missing < 0) return reject(new Error(`${method} ${path}: ${chunk.toString('latin1', 0, 300)}`))
        if (missing > 0) return
        latencies.push(performance.now() - sent)
        ask()
      })
      ask()
    })
  const sockets = await Promise.all(
    Array.from({ length: connections }, async () => {
      const socket = connect(Number(port), hostname).setNoDelay(true)
      await once(socket, 'connect')
      return socket
    }),
  )
  await Promise.all(sockets.map(run))
  const borne: Borne = { requests: latencies.length, seconds: (performance.now() - began) / 1000, latencies }
  for (const socket of sockets) socket.destroy()
  return borne
}

/** How many bytes of an answer are not in its first chunk; less than none where it is no success. */
function missingOf(chunk: Buffer): number {
  const body = chunk.indexOf('\r\n\r\n') + 4
  const head = chunk.toString('latin1', 0, body)
  const length = /content-length: (\d+)/i.exec(head)?.[1]
  if (!head.startsWith('HTTP/1.1 2') || length === undefined) return -1
  return body + Number(length) - chunk.length
}
