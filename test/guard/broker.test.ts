import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { Broker, verify } from '../../src/pact.ts'
import { run } from './run.ts'

/** Listens, and remembers what came. */
async function listening(listener: RequestListener): Promise<{ url: string; host: string; came: IncomingMessage[] }> {
  const came: IncomingMessage[] = []
  const server = createServer((incoming, outgoing) => {
    came.push(incoming)
    listener(incoming, outgoing)
  })
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done)
  })
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return { url: `http://${host}`, host, came }
}

const basic = `Basic ${Buffer.from('anna:s3cr/t').toString('base64')}`
const select = (broker: Broker) => broker.select({ provider: 'apigateway-v1' })

describe('The credentials of a broker', () => {
  it('may be in its URL, and are shown in no error', async () => {
    const { host, came } = await listening((_, outgoing) => outgoing.writeHead(401).end('no'))
    const url = `http://anna:s3cr%2Ft@${host}`
    const { code, stderr } = await run('verify', '--broker', url)
    expect([code, stderr]).toEqual([3, expect.stringContaining('the broker refuses (401)')])
    expect(came.map(({ headers }) => headers.authorization)).toEqual([basic])
    expect(stderr).not.toMatch(/s3cr|anna/)
    for (const wrong of ['http://anna:s3cr%2Ft@127.0.0.1:1/', 'ftp://anna:s3cr%2Ft@127.0.0.1', 'http://anna:s3cr@[']) {
      const { stderr: said } = await run('verify', '--broker', wrong)
      expect(said).toMatch(/does not answer|must be a URL/)
      expect(said).not.toMatch(/s3cr|anna/)
    }
  })

  it('are replaced by a token', async () => {
    const { host, came } = await listening((_, outgoing) => outgoing.writeHead(401).end())
    await expect(select(new Broker({ url: `http://anna:x@${host}`, token: 'token' }))).rejects.toThrow('refuses (401)')
    expect(came[0]?.headers.authorization).toBe('Bearer token')
  })

  it('are not sent to another server by a redirect or a link', async () => {
    const other = await listening((_, outgoing) => outgoing.end('{}'))
    const redirecting = await listening((_, outgoing) => outgoing.writeHead(307, { location: other.url }).end())
    await expect(select(new Broker({ url: redirecting.url, token: 'token' }))).rejects.toThrow('are not sent there')
    expect(other.came).toEqual([])

    const _links = { 'pb:provider-pacts-for-verification': { href: `${other.url}/pacts` } }
    const linking = await listening((_, outgoing) => outgoing.end(JSON.stringify({ _links })))
    await expect(select(new Broker({ url: linking.url, token: 'token' }))).rejects.toThrow(
      `links to ${other.url}. The credentials of the broker are not sent there.`,
    )
    expect(other.came).toEqual([])
  })

  it('may be in the URL of a single pact, which is reported without them', async () => {
    const { host, came } = await listening((_, outgoing) => outgoing.writeHead(404).end())
    const { problems } = await verify({ pacts: `http://anna:s3cr%2Ft@${host}/pact` })
    expect(problems).toEqual([`http://${host}/pact: answered 404.`])
    expect(came[0]?.headers.authorization).toBe(basic)
  })
})
