import { describe, expect, it, onTestFinished } from 'vitest'
import { createApiGateway } from '../../src/index.ts'
import { type ServeOptions, serve } from '../../src/node.ts'
import { ask } from './ask.ts'

async function served(options: ServeOptions = {}) {
  const gateway = createApiGateway()
  const handle = await serve(gateway, { port: 0, ...options })
  onTestFinished(() => handle.close())
  const create = (headers: Record<string, string>, method = 'POST', path = '/restapis') =>
    ask(handle.url + path, {
      method,
      headers: { 'content-type': 'text/plain', ...headers },
      body: method === 'POST' ? '{"name":"shop"}' : '',
    })
  return { gateway, handle, create }
}

const CHROME = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'

describe('A page of another origin', () => {
  it.each<[string, Record<string, string>]>([
    ['of another site', { origin: 'https://example.com' }],
    [
      'of another site, as a browser of today says it',
      { origin: 'https://example.com', 'sec-fetch-site': 'cross-site' },
    ],
    ['without an origin', { 'sec-fetch-site': 'cross-site' }],
    ['of the same site on another port', { 'sec-fetch-site': 'same-site' }],
    ['on another port of this machine', { origin: 'http://localhost:3000' }],
    ['whose origin is hidden', { origin: 'null' }],
    ['that leads a name of its own here', { origin: 'http://example.com', host: 'example.com' }],
    [
      'that leads a name of its own here and gives nothing else away',
      { 'user-agent': CHROME, host: 'example.com:4620' },
    ],
    [
      'that signs',
      {
        origin: 'https://example.com',
        authorization: 'AWS4-HMAC-SHA256 Credential=a/20260101/us-east-1/apigateway/aws4_request',
      },
    ],
  ])('%s calls no operation and reads no answer', async (_, headers) => {
    const { gateway, create } = await served()
    for (const [method, path] of [['POST'], ['GET'], ['OPTIONS'], ['POST', '/v2/apis'], ['GET', '/nosuch']] as const) {
      const { status, body, headers: answered } = await create(headers, method, path)
      expect([status, body.message]).toEqual([403, expect.stringContaining('--allow-origin')])
      expect(Object.keys(answered).filter((name) => name.startsWith('access-control'))).toEqual([])
    }
    expect([gateway.journal.count, gateway.snapshot().restApis]).toEqual([0, undefined])
  })

  it.each<[string, Record<string, string>]>([
    ['has an origin', { origin: 'https://example.com' }],
    ['has a hidden origin', { origin: 'null' }],
    ['is of an extension', { origin: 'chrome-extension://abcdef' }],
    ['has an origin that no browser sends', { origin: 'HTTP://EXAMPLE.COM' }],
    ['has something else than an origin', { origin: ';' }],
    ['has no origin', { 'sec-fetch-site': 'cross-site' }],
    ['leads a name of its own here', { host: 'example.com', 'sec-fetch-site': 'same-origin' }],
  ])('may call operations with the option that its refusal names: one that %s', async (_, headers) => {
    const refused = await (await served()).create(headers)
    const proposed = / --allow-origin '?([^\s',]+?)'?(?:\.$|, and)/.exec(refused.body.message)?.[1] ?? ''
    expect((await (await served({ allowOrigin: proposed })).create(headers)).status).toBe(201)
  })

  it('may call operations if it is allowed, and no other page', async () => {
    const { gateway, create } = await served({ allowOrigin: ['http://localhost:3000'] })
    const allowed = await create({ origin: 'http://localhost:3000', 'sec-fetch-site': 'same-site' })
    expect([allowed.status, allowed.headers]).toMatchObject([
      201,
      {
        'access-control-allow-origin': 'http://localhost:3000',
        'access-control-expose-headers': 'x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,Date',
        vary: 'Origin',
      },
    ])
    expect((await create({ origin: 'http://localhost:3001' })).status).toBe(403)
    expect((await create({ origin: 'http://localhost:3000.example.com' })).status).toBe(403)
    expect((await create({ 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect(gateway.journal.count).toBe(1)
  })

  it('gets an answer to its preflight request if it is allowed', async () => {
    const { gateway, create } = await served({ allowOrigin: '*' })
    const wanted = {
      origin: 'https://example.com',
      'access-control-request-method': 'PATCH',
      'access-control-request-headers': 'authorization,x-amz-date',
      'access-control-request-private-network': 'true',
    }
    const { status, headers } = await create(wanted, 'OPTIONS', '/restapis/a1b2c3d4e5')
    expect([status, headers]).toMatchObject([
      204,
      {
        'access-control-allow-origin': 'https://example.com',
        'access-control-allow-methods': 'GET, POST, PUT, PATCH, DELETE',
        'access-control-allow-headers': 'authorization,x-amz-date',
        'access-control-allow-private-network': 'true',
      },
    ])
    expect(gateway.journal.count).toBe(0)
  })

  it('cannot use the control endpoints, even if it is allowed', async () => {
    const { create } = await served({ allowOrigin: '*' })
    expect((await create({ origin: 'https://example.com' }, 'GET', '/_understudy/state')).status).toBe(403)
  })
})

describe('A client that is not a page of another origin', () => {
  it.each<[string, Record<string, string>]>([
    ['a client that is no browser', {}],
    ['a client that says so, by any name', { 'user-agent': 'aws-cli/2.0', host: 'understudy:4620' }],
    ['a client that signs for the host of AWS', { host: 'apigateway.us-east-1.amazonaws.com' }],
    ['somebody who types the address', { 'user-agent': CHROME, 'sec-fetch-site': 'none' }],
    ['a page of the server itself', { 'user-agent': CHROME, 'sec-fetch-site': 'same-origin' }],
    [
      'a page behind the proxy of a development server',
      { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' },
    ],
  ])('calls operations: %s', async (_, headers) => {
    const { create } = await served()
    const { status, headers: answered } = await create(headers)
    expect([status, Object.keys(answered).filter((name) => name.startsWith('access-control'))]).toEqual([201, []])
  })

  it('calls operations with the origin of the server', async () => {
    const { create, handle } = await served()
    expect((await create({ origin: handle.url })).status).toBe(201)
  })
})

describe('serve', () => {
  it.each([
    [{ allowOrigin: 'localhost:3000' }, 'serve: "allowOrigin" must be an origin such as http://localhost:3000, or *'],
    [{ allowOrigin: ['http://localhost:3000/'] }, 'must be an origin'],
    [{ allowOrigin: '' }, 'must be an origin'],
    [{ allowOrigin: 5 }, 'must be an origin or a list of origins'],
    [{ host: '' }, 'serve: "host" must be an address or a name'],
    [{ host: '  ' }, 'serve: "host" must be an address or a name'],
    [{ host: null }, 'serve: "host" must be an address or a name'],
    [{ host: '0' }, 'serve: "host" "0" means all addresses. Write 0.0.0.0 or :: to listen on them.'],
    [{ tls: 'yes' }, 'serve: "tls" must be true, false or { cert, key }.'],
    [{ token: null }, 'serve: "token" can contain'],
    [{ port: -1 }, 'serve: "port" must be an integer from 0 to 65535, not -1.'],
    [{ port: Number.NaN }, 'serve: "port" must be an integer'],
    [{ port: null }, 'serve: "port" must be an integer'],
  ])('refuses %j', async (options, sentence) => {
    await expect(serve(createApiGateway(), { port: 0, ...options } as ServeOptions)).rejects.toThrow(sentence)
  })
})
