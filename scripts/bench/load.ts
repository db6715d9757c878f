import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

/** The repeated request. */
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

/** An answer that is not there so many seconds after the last request was sent does not come any more. */
const PATIENCE = 10

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
  const opened: Socket[] = []
  const open = async (): Promise<Socket> => {
    const socket = connect(Number(port), hostname).setNoDelay(true)
    opened.push(socket)
    await once(socket, 'connect')
    return socket
  }
  /** Whether the server ends a connection with each answer, and is asked over a new one. */
  let ends: boolean | undefined
  const run = (first: Socket): Promise<void> =>
    new Promise((resolve, reject) => {
      let sent = performance.now()
      const ask = (socket: Socket): void => {
        sent = performance.now()
        if (sent >= end) resolve()
        else if (!ends) socket.write(request())
        else {
          socket.destroy()
          open().then(take, reject)
        }
      }
      const take = (socket: Socket): void => {
        let missing = 0
        socket.on('error', reject)
        socket.on('data', (chunk: Buffer) => {
          ends ??= /^connection: close\r$/im.test(chunk.toString('latin1'))
          missing = missing > 0 ? missing - chunk.length : missingOf(chunk)
          if (missing < 0) return reject(new Error(`${method} ${path}: ${chunk.toString('latin1', 0, 300)}`))
          if (missing > 0) return
          latencies.push(performance.now() - sent)
          ask(socket)
        })
        socket.write(request())
      }
      take(first)
    })
  const sockets = await Promise.all(Array.from({ length: connections }, open))
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, (seconds + PATIENCE) * 1000)
  })
  await Promise.race([Promise.all(sockets.map(run)), late])
  clearTimeout(timer)
  const borne: Borne = { requests: latencies.length, seconds: (performance.now() - began) / 1000, latencies }
  for (const socket of opened) socket.destroy()
  return borne
}

/** The number of bytes of an answer that are not in its first chunk; negative if it is not a success. */
function missingOf(chunk: Buffer): number {
  const body = chunk.indexOf('\r\n\r\n') + 4
  const head = chunk.toString('latin1', 0, body)
  const length = /content-length: (\d+)/i.exec(head)?.[1]
  if (!head.startsWith('HTTP/1.1 2') || length === undefined) return -1
  return body + Number(length) - chunk.length
}
