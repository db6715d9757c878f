import { X509Certificate } from 'node:crypto'
import { get, type RequestOptions } from 'node:https'
import { connect } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { makeCertificate } from '../src/adapters/node/certificate.ts'
import { createApiGateway } from '../src/index.ts'
import { type ServeHandle, type ServeOptions, serve } from '../src/node.ts'

const gateway = createApiGateway({ state: { restApis: [{ id: 'a1b2c3d4e5' }] } })

async function secured(options: ServeOptions = {}): Promise<ServeHandle> {
  const handle = await serve(gateway, { port: 0, tls: true, ...options })
  onTestFinished(() => handle.close())
  return handle
}

function read(url: string, options: RequestOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    get(url, { ...options, headers: { accept: 'application/json' }, agent: false }, (answer) => {
      let body = ''
      answer.setEncoding('utf8').on('data', (chunk: string) => {
        body += chunk
      })
      answer.on('end', () => resolve(body))
    }).on('error', reject)
  })
}

describe('A server with TLS', () => {
  it('is trusted by clients with the authority of its handle, at each of its names', async () => {
    const { url, port, ca } = await secured()
    expect(url).toBe(`https://127.0.0.1:${port}`)
    for (const host of ['127.0.0.1', 'localhost']) {
      const body = await read(`https://${host}:${port}/restapis/a1b2c3d4e5`, { ca, family: 4 })
      expect(JSON.parse(body)).toMatchObject({ id: 'a1b2c3d4e5' })
    }
  })

  it('is not trusted by others, and the server continues', async () => {
    const { url, ca, port } = await secured()
    await expect(read(url, {})).rejects.toMatchObject({ code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' })
    await expect(read(url, { ca: makeCertificate(['localhost']).ca })).rejects.toThrow()
    await new Promise((closed) => connect(port, '127.0.0.1').on('close', closed).end('GET / HTTP/1.1\r\n\r\n'))
    expect(await read(`${url}/_understudy/health`, { ca })).toContain('"status":"ok"')
  })

  it('closes although a connection has not completed its handshake, and answers running requests before', async () => {
    const slow = createApiGateway()
    slow.faults.on('v1.GetRestApis').delay(200)
    const { url, ca, port, close } = await serve(slow, { port: 0, tls: true })
    const silent = connect(port, '127.0.0.1').on('error', () => {})
    const ended = new Promise((resolve) => silent.on('close', resolve))
    const asked = new Promise<void>((resolve) => slow.watch(() => () => resolve()))
    await new Promise((resolve) => silent.on('connect', resolve))
    const answer = read(`${url}/restapis`, { ca })
    await asked
    await close()
    await ended
    expect(await answer).toBe('{"item":[]}')
  })

  it('uses the certificate that it is given, and generates none', async () => {
    const own = makeCertificate(['127.0.0.1'])
    const { url, ca } = await secured({ tls: own })
    expect(ca).toBeUndefined()
    expect(await read(`${url}/_understudy/health`, { ca: own.ca })).toContain('"status":"ok"')
  })

  it('does not start with an invalid certificate', async () => {
    await expect(serve(gateway, { port: 0, tls: { cert: 'x', key: 'y' } })).rejects.toThrow()
  })
})

describe('A generated certificate', () => {
  const hosts = ['localhost', '127.0.0.1', '::1', 'fe80::1:2', '2001:db8:1:2:3:4:5:6', 'my-host.example.com']
  const { cert, ca } = makeCertificate(hosts, Date.parse('2026-01-02T03:04:05Z'))
  const [leaf, authority] = [new X509Certificate(cert), new X509Certificate(ca)]

  it('is valid for the given names and addresses only', () => {
    for (const host of ['localhost', 'my-host.example.com']) expect(leaf.checkHost(host)).toBe(host)
    for (const address of hosts.filter((host) => /[:]|^\d/.test(host))) expect(leaf.checkIP(address)).toBe(address)
    expect(leaf.checkHost('example.com')).toBeUndefined()
    expect(leaf.checkIP('127.0.0.2')).toBeUndefined()
  })

  it('is signed by its own authority, which can sign servers only', () => {
    expect(leaf.verify(authority.publicKey)).toBe(true)
    expect(leaf.checkIssued(authority)).toBe(true)
    expect([leaf.ca, authority.ca]).toEqual([false, true])
    expect(leaf.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1'])
    expect(makeCertificate(hosts).ca).not.toBe(ca)
  })

  it('is valid from a day ago, for the longest time that browsers accept', () => {
    expect([leaf.validFromDate, leaf.validToDate].map((date) => date.toISOString())).toEqual([
      '2026-01-01T03:04:05.000Z',
      '2027-02-03T03:04:05.000Z',
    ])
  })
})

it('A file without a certificate or key is refused before the server listens', async () => {
  const { cert, key } = makeCertificate(['localhost'])
  for (const [tls, member] of [
    [{ cert: '', key }, 'tls.cert'],
    [{ cert: 'x', key }, 'tls.cert'],
    [{ cert, key: '' }, 'tls.key'],
    [{ cert, key: cert }, 'tls.key'],
  ] as const) {
    await expect(serve(createApiGateway(), { port: 0, tls })).rejects.toThrow(
      `serve: "${member}" does not contain a PEM `,
    )
  }
})
