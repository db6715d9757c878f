import { describe, expect, it, onTestFinished } from 'vitest'
import { guardOf } from '../../src/adapters/node/guard.ts'
import { createApiGateway } from '../../src/index.ts'
import { type ServeOptions, serve } from '../../src/node.ts'
import { ask } from './ask.ts'

const TOKEN = 'a-token.of_our~own+/=='

async function served(options: ServeOptions = {}) {
  const gateway = createApiGateway({ state: { restApis: [{ id: 'a1b2c3d4e5' }] } })
  const handle = await serve(gateway, { port: 0, ...options })
  onTestFinished(() => handle.close())
  const control = (path: string, headers: Record<string, string> = {}, method = 'GET', body = '') =>
    ask(`${handle.url}/_understudy/${path}`, { method, headers, body })
  return { gateway, handle, control }
}

describe('The control endpoints', () => {
  it.each([
    ['another origin', { origin: 'https://example.com' }],
    ['an origin that is hidden', { origin: 'null' }],
    ['the origin of the server, which serves no pages', { origin: 'http://127.0.0.1:4620' }],
    ['another site, without an origin', { 'sec-fetch-site': 'cross-site' }],
    ['the same machine on another port', { 'sec-fetch-site': 'same-site' }],
  ])('answer no page of %s', async (_, headers: Record<string, string>) => {
    for (const token of [undefined, TOKEN]) {
      const { control, gateway } = await served(token === undefined ? {} : { token })
      const signed = token === undefined ? headers : { ...headers, authorization: `Bearer ${token}` }
      for (const [method, path] of [
        ['GET', 'health'],
        ['GET', 'state'],
        ['PUT', 'state'],
        ['POST', 'reset'],
        ['OPTIONS', 'state'],
      ] as const) {
        const { status, body, headers: answered } = await control(path, signed, method, '{}')
        expect([status, body]).toEqual([403, { message: expect.stringContaining('not for pages in a browser') }])
        expect(Object.keys(answered).filter((name) => name.startsWith('access-control'))).toEqual([])
      }
      expect(gateway.snapshot().restApis).toHaveLength(1)
    }
  })

  it('answer a browser whose user types their address', async () => {
    const { control } = await served()
    expect((await control('state', { 'sec-fetch-site': 'none' })).status).toBe(200)
  })

  it.each(['127.0.0.1:4620', '127.1.2.3', 'localhost', 'LOCALHOST:80', 'shop.localhost:4620', '[::1]:4620'])(
    'accept a host name of this machine: %s',
    async (host) => {
      const { control } = await served()
      expect((await control('state', { host })).status).toBe(200)
    },
  )

  it.each([
    'example.com',
    'example.com:4620',
    'localhost.example.com',
    '127.0.0.1.example.com',
    '0.0.0.0',
    '192.0.2.1',
  ])('refuse a host name that a page may use: "%s"', async (host) => {
    const { control, gateway } = await served()
    const { status, body } = await control('reset', { host }, 'POST')
    expect([status, body.message]).toEqual([403, expect.stringContaining('a name of this machine')])
    expect(gateway.snapshot().restApis).toHaveLength(1)
  })

  it('are reachable by the host name that the server listens on', async () => {
    const { refusalOf } = guardOf('127.0.0.1', 'My-Host.example', undefined)
    const called = (host: string) => refusalOf({ method: 'GET', url: '/_understudy/state', headers: { host } })?.status
    expect([called('my-host.example:4620'), called('other.example')]).toEqual([undefined, 403])
  })

  it('require a given token, even on this machine', async () => {
    const { control, handle } = await served({ token: TOKEN })
    expect(handle.token).toBe(TOKEN)
    for (const headers of [
      {},
      { authorization: 'Bearer' },
      { authorization: 'Bearer another' },
      { authorization: `Bearer ${TOKEN} ${TOKEN}` },
      { authorization: `Basic ${TOKEN}` },
    ] as Record<string, string>[]) {
      for (const [method, path] of [
        ['GET', 'state'],
        ['GET', 'nosuch'],
        ['DELETE', 'journal'],
      ] as const) {
        const { status, body, headers: answered } = await control(path, headers, method)
        expect([status, answered['www-authenticate']]).toEqual([401, 'Bearer realm="understudy"'])
        expect(body.message).toContain('send the header "Authorization: Bearer TOKEN"')
        expect(JSON.stringify([body, answered])).not.toContain(TOKEN)
      }
    }
    expect((await control('state', { authorization: `Bearer ${TOKEN}` })).status).toBe(200)
    expect((await control('state', { authorization: `bearer ${TOKEN}`, host: 'understudy:4620' })).status).toBe(200)
  })

  it('report without a token only that the server is up', async () => {
    const { control } = await served({ token: TOKEN })
    expect((await control('health')).body).toEqual({ status: 'ok' })
    expect((await control('health', { authorization: `Bearer ${TOKEN}` })).body).toHaveProperty('version')
    expect((await control('health', {}, 'POST')).status).toBe(401)
  })

  it('require no token on this machine by default', async () => {
    expect((await served()).handle).not.toHaveProperty('token')
    for (const address of ['127.0.0.1', '127.0.1.1', '::1', '::ffff:127.0.0.1'])
      expect(guardOf(address, 'x', undefined).token).toBeUndefined()
  })

  it('require a generated token if other machines can reach them, a new one each time', () => {
    const tokens = ['0.0.0.0', '::', '192.0.2.1', '2001:db8::1'].map((one) => guardOf(one, one, undefined).token)
    expect(new Set(tokens).size).toBe(4)
    for (const token of tokens) expect(token).toMatch(/^[0-9a-f]{32}$/)
    const { token, refusalOf } = guardOf('0.0.0.0', '0.0.0.0', undefined)
    const called = (headers: Record<string, string>) =>
      refusalOf({ method: 'GET', url: '/_understudy/state', headers: { host: 'understudy:4620', ...headers } })?.status
    expect([called({}), called({ authorization: `Bearer ${token}` })]).toEqual([401, undefined])
    expect(guardOf('0.0.0.0', '0.0.0.0', TOKEN).token).toBe(TOKEN)
  })

  it.each(['', 'two words', 'a\r\nb', 'ü'])(
    'refuse to start with a token that a header cannot contain: %j',
    async (token) => {
      await expect(serve(createApiGateway(), { port: 0, token })).rejects.toThrow('serve: "token" can contain letters')
    },
  )

  it('accept a state beyond the limit of AWS, and reject one that is too large', async () => {
    const { control, gateway } = await served()
    const put = (length: number) => {
      const state = { restApis: [{ id: 'a1b2c3d4e5', description: 'x'.repeat(length) }] }
      return control('state', {}, 'PUT', JSON.stringify(state))
    }
    expect((await put(gateway.bodyLimit * 2)).status).toBe(204)
    const { status, body } = await put(17 * 1024 * 1024)
    expect([status, body.message]).toEqual([413, expect.stringContaining('larger than 16777216 bytes')])
  })

  it('refuse a path that cannot be decoded', async () => {
    const { control } = await served()
    expect(await control('%zz')).toMatchObject({
      status: 404,
      body: { message: expect.stringContaining('/_understudy/%zz') },
    })
  })
})
