import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { Broker, BrokerError } from '../../src/pact.ts'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

const servers: Server[] = []

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

const INDEX = {
  _links: {
    'pb:provider-pacts-for-verification': { href: '/select' },
    'pb:publish-contracts': { href: '/publish' },
  },
}
const PACT = {
  consumer: { name: 'bot' },
  provider: { name: 'apigateway-v1' },
  interactions: [],
  _links: { 'pb:publish-verification-results': { href: '/results' } },
}

const json =
  (value: unknown, status = 200): Answer =>
  (_, response) =>
    response.writeHead(status, { 'content-type': 'application/hal+json' }).end(JSON.stringify(value))
const redirect =
  (status: number, location: string): Answer =>
  (_, response) =>
    response.writeHead(status, { location }).end()

/** A broker with these answers in the place of its own; with `seen`, the requests that it had. */
async function brokerWith(answers: Readonly<Record<string, Answer>>): Promise<{ url: string; seen: string[] }> {
  const seen: string[] = []
  const all: Readonly<Record<string, Answer>> = {
    '/': json(INDEX),
    '/select': json({ _embedded: { pacts: [{ _links: { self: { href: '/pact' } } }] } }),
    '/pact': json(PACT),
    '/publish': json({}),
    '/results': json({}),
    '/elsewhere': json({}),
    ...answers,
  }
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? ''
    seen.push(`${request.method} ${path}`)
    request.resume()
    all[path]?.(request, response)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen }
}

const select = (broker: Broker) => broker.select({ provider: 'apigateway-v1' })
const pact = { ...PACT, interactions: [] }
const publish = (broker: Broker) => broker.publish([pact as never], { version: '1' })

describe('a broker with odd answers is reported in one sentence', () => {
  it.each<[string, Record<string, Answer>, string]>([
    ['an index that is null', { '/': json(null) }, 'was answered null, not an object: is http'],
    ['an index that is a list', { '/': json([]) }, 'was answered [], not an object'],
    ['links that are null', { '/': json({ _links: null }) }, 'has no link pb:provider-pacts-for-verification'],
    [
      'a link that is a number',
      { '/': json({ _links: { 'pb:provider-pacts-for-verification': { href: 5 } } }) },
      'has no link pb:provider-pacts-for-verification',
    ],
    [
      'a link that is not a URL',
      { '/': json({ _links: { 'pb:provider-pacts-for-verification': { href: 'http://[' } } }) },
      'has the link http://[, which is not a URL.',
    ],
    [
      'a link to a file',
      { '/': json({ _links: { 'pb:provider-pacts-for-verification': { href: 'file:///etc/hosts' } } }) },
      'which is not a URL.',
    ],
    [
      'an answer that breaks off',
      { '/': (_, r) => r.writeHead(200, { 'content-length': 9 }).write('{') && r.destroy() },
      'does not answer',
    ],
    ['redirects without end', { '/': redirect(302, '/') }, 'was redirected too often.'],
    ['a redirected question', { '/select': redirect(302, '/elsewhere') }, 'was redirected (302) to /elsewhere.'],
    [
      'a redirect to https',
      { '/select': redirect(301, 'https://broker.invalid/') },
      'to https://broker.invalid/. Name that',
    ],
    [
      'pacts that are an object',
      { '/select': json({ _embedded: { pacts: {} } }) },
      'was not answered with a list of pacts.',
    ],
    ['no list of pacts', { '/select': json({}) }, 'was not answered with a list of pacts.'],
    [
      'a pact that is null',
      { '/select': json({ _embedded: { pacts: [null] } }) },
      'a pact that has no link to itself.',
    ],
    ['a pact without links', { '/select': json({ _embedded: { pacts: [{}] } }) }, 'a pact that has no link to itself.'],
  ])('%s', async (_, answers, sentence) => {
    const { url } = await brokerWith(answers)
    const failure = await select(new Broker({ url })).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(BrokerError)
    expect((failure as Error).message).toContain(sentence)
  })

  it('one that never answers', async () => {
    const { url } = await brokerWith({ '/': () => {} })
    await expect(select(new Broker({ url, patience: 50 }))).rejects.toThrow('had no answer within 0.05 s.')
  })

  it('one that is given up by a signal', async () => {
    const { url } = await brokerWith({ '/': () => controller.abort() })
    const controller = new AbortController()
    await expect(select(new Broker({ url, signal: controller.signal }))).rejects.toThrow('it was ended early.')
  })

  it.each([301, 302, 303])('a %s of a publication is not taken for a success', async (status) => {
    const { url, seen } = await brokerWith({ '/publish': redirect(status, '/elsewhere') })
    await expect(publish(new Broker({ url }))).rejects.toThrow(`was redirected (${status}) to /elsewhere.`)
    expect(seen).not.toContain('GET /elsewhere')
  })

  it.each([307, 308])('a %s is followed with the same method', async (status) => {
    const { url, seen } = await brokerWith({ '/publish': redirect(status, '/elsewhere') })
    await publish(new Broker({ url }))
    expect(seen).toContain('POST /elsewhere')
  })

  it('a 302 of results is not taken for a success', async () => {
    const { url } = await brokerWith({ '/results': redirect(302, '/elsewhere') })
    const broker = new Broker({ url })
    const [given] = await select(broker)
    await expect(broker.report(given as never, [], { version: '1' })).rejects.toThrow('was redirected (302)')
  })
})

it('credentials do not follow a redirect to another server', async () => {
  const other = await brokerWith({})
  const { url } = await brokerWith({ '/': redirect(302, other.url) })
  await expect(select(new Broker({ url, token: 'secret' }))).rejects.toThrow('credentials of the broker are not sent')
  expect(other.seen).toEqual([])
})

it('a pact that the broker gives twice is verified once, and odd notices are left out', async () => {
  const notices = [null, 5, {}, { when: 'before_verification', text: 'verify me' }]
  const one = { _links: { self: { href: '/pact' } }, verificationProperties: { notices } }
  const { url } = await brokerWith({ '/select': json({ _embedded: { pacts: [one, one] } }) })
  const pacts = await select(new Broker({ url }))
  expect(pacts).toHaveLength(1)
  expect(pacts[0]?.notices).toEqual([{ when: 'before_verification', text: 'verify me' }])
})
