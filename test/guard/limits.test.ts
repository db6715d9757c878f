import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createApiGateway } from '../../src/index.ts'
import { type ServeHandle, serve } from '../../src/node.ts'

const HEAD = 'POST /restapis HTTP/1.1\r\nhost: localhost\r\n'

async function served(): Promise<ServeHandle> {
  const handle = await serve(createApiGateway(), { port: 0 })
  onTestFinished(() => handle.close())
  return handle
}

/** Sends the beginning of a request, and gives all that comes back until the server ends the connection. */
async function begin({ port }: ServeHandle, text: string, more?: (socket: Socket) => void): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  let answer = ''
  socket.setEncoding('utf8').on('data', (chunk) => {
    answer += chunk
  })
  socket.on('error', () => {}) // the server may cut off what is still being written
  const closed = new Promise((resolve) => socket.on('close', resolve))
  socket.write(text)
  more?.(socket)
  await closed
  return answer
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc')
  collect()
  collect() // what the first one found is swept beside it
}

/** The MiB of bytes that somebody still holds, without what waits for the garbage collector. */
function heldMiB(): number {
  collectGarbage()
  return process.memoryUsage().arrayBuffers / 2 ** 20
}

describe('A request that takes too long to arrive', () => {
  it.each([
    ['headers', 'headersTimeout', `${HEAD}x-slow: `],
    ['body', 'requestTimeout', `${HEAD}content-length: 100\r\n\r\n{`],
  ] as const)('is answered 408, and its connection ends: its %s', async (_, limit, text) => {
    const handle = await served()
    expect(handle.server[limit]).toBeLessThanOrEqual(60_000)
    Object.assign(handle.server, { headersTimeout: 100, [limit]: 100 })
    const drip = (socket: Socket): void => {
      const timer = setInterval(() => socket.write('a'), 50)
      socket.on('close', () => clearInterval(timer))
    }
    expect(await begin(handle, text, drip)).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/)
    expect((await fetch(`${handle.url}/_understudy/health`)).status).toBe(200)
  })
})

/** When it is looked at what is held of an endless body. */
const SENT_MIB = [16, 56]

describe('A request that is too large', () => {
  it('is answered 431 if its headers never end', async () => {
    const handle = await served()
    expect(await begin(handle, `${HEAD}x-long: ${'a'.repeat(20_000)}`)).toMatch(/^HTTP\/1\.1 431 /)
  })

  it('is aborted if its body never ends, and is not stored', async () => {
    const handle = await served()
    const held: number[] = []
    const endless = (socket: Socket): void => {
      const piece = `10000\r\n${'a'.repeat(0x10000)}\r\n`
      const write = (): void => {
        while (!socket.destroyed && socket.write(piece));
        if (socket.bytesWritten > (SENT_MIB[held.length] ?? Number.POSITIVE_INFINITY) * 2 ** 20) held.push(heldMiB())
      }
      socket.on('drain', write)
      write()
    }
    expect(await begin(handle, `${HEAD}transfer-encoding: chunked\r\n\r\n`, endless)).toBe('')
    const [early = 0, late = Number.NaN] = held
    const [first = 0, last = Number.NaN] = SENT_MIB
    expect((late - early) / (last - first)).toBeLessThan(0.5) // 1 where all that is sent is kept
    expect((await fetch(`${handle.url}/_understudy/health`)).status).toBe(200)
  })
})

it('A delayed answer is never aborted, and connections are kept for the next request', async () => {
  const gateway = createApiGateway()
  const handle = await serve(gateway, { port: 0 })
  onTestFinished(() => handle.close())
  handle.server.headersTimeout = handle.server.requestTimeout = 100
  gateway.faults.on('GetApis').delay(1500)
  const answer = await fetch(`${handle.url}/v2/apis`)
  expect([answer.status, answer.headers.get('keep-alive')]).toEqual([200, 'timeout=65'])
})

describe('A request that is answered', () => {
  it.each([
    ['without a body', 'GET /restapis HTTP/1.1\r\nhost: localhost\r\n\r\n'],
    ['with a body', `${HEAD}content-length: 15\r\n\r\n{"name":"pets"}`],
  ])('is not kept in memory by its connection, which stays open: %s', async (_, text) => {
    const handle = await served()
    let incoming: WeakRef<object> | undefined
    handle.server.on('request', (request) => {
      incoming = new WeakRef(request)
    })
    const socket = connect(handle.port, '127.0.0.1')
    onTestFinished(() => {
      socket.destroy()
    })
    socket.write(text)
    await once(socket, 'data')
    await setImmediate() // the response finishes after its last byte is written
    expect(incoming).toBeDefined()
    collectGarbage()
    expect(incoming?.deref()).toBeUndefined()
    expect(socket.destroyed).toBe(false)
  })
})
