import { describe, expect, it } from 'vitest'
import { createApiGateway, manualClock } from '../src/index.ts'
import { serve } from '../src/node.ts'
import { throughTransports } from './transports.ts'

const API = '/restapis/a1b2c3d4e5'
const HTTP_API = '/v2/apis/f6g7h8i9j0'
const state = {
  restApis: [
    { id: 'a1b2c3d4e5', deployments: [{ id: 'dep001' }], stages: [{ stageName: 'prod', deploymentId: 'dep001' }] },
  ],
  apis: [{ apiId: 'f6g7h8i9j0', stages: [{ stageName: 'prod' }] }],
}
const EXPOSED = 'x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,Date'

throughTransports('Headers', (open, transport) => {
  it.each([
    ['DELETE', `${API}/stages/prod/cache/data`, 202],
    ['DELETE', `${API}/stages/prod`, 202],
    ['DELETE', `/tags/${encodeURIComponent(`arn:aws:apigateway:us-east-1::${API}`)}?tagKeys=a`, 204],
    ['DELETE', `${HTTP_API}/stages/prod`, 204],
    ['DELETE', HTTP_API, 204],
  ])('of an answer without a body have the content type JSON: %s %s', async (method, path, status) => {
    const { request } = await open({ state })
    const { headers, ...answer } = await request(method, path)
    expect([answer.status, answer.text]).toEqual([status, ''])
    expect(headers.get('content-type')).toBe('application/json')
    expect(headers.get('content-length')).toBe(status === 202 ? '0' : null)
  })

  it.each([`${API}/stages/prod`, `${API}/stages/none`, `${HTTP_API}/stages/prod`, `${HTTP_API}/stages/none`])(
    'contain the length of the body: %s',
    async (path) => {
      const { request } = await open({ state })
      const { headers, text } = await request('GET', path)
      expect(headers.get('content-length')).toBe(String(Buffer.byteLength(text)))
    },
  )

  it.each([`${HTTP_API}/stages`, `${HTTP_API}/stages/none`])(
    'of v2 have a trace id, and CORS headers in all transports but the server: %s',
    async (path) => {
      const { request } = await open({ state, clock: manualClock('2026-01-02T03:04:05Z') })
      const { headers } = await request('GET', path)
      const digits = headers.get('x-amzn-requestid')?.replaceAll('-', '').slice(0, 24)
      expect(headers.get('x-amzn-trace-id')).toBe(`Root=1-695735a5-${digits}`)
      const isServer = transport === 'http'
      expect(headers.get('access-control-allow-origin')).toBe(isServer ? null : '*')
      expect(headers.get('access-control-expose-headers')).toBe(isServer ? null : EXPOSED)
    },
  )

  it('of v1 have no trace id and no CORS headers', async () => {
    const { request } = await open({ state })
    const { headers } = await request('GET', `${API}/stages/prod`)
    expect(headers.has('x-amzn-trace-id')).toBe(false)
    expect(headers.has('access-control-allow-origin')).toBe(false)
  })

  it.each([
    ['GET', `${API}/stages/prod`, 200],
    ['GET', `${API}/stages`, 200],
    ['POST', `${API}/deployments`, 201],
    ['GET', `${API}/stages/none`, 404],
  ])('count the line feed at the end of v1 bodies: %s %s', async (method, path, status) => {
    const body = method === 'POST' ? {} : undefined
    const clock = manualClock(0)
    const plain = await (await open({ state, clock })).request(method, path, body)
    const longer = await (await open({ state, clock, trailingLineFeed: true })).request(method, path, body)
    expect(longer.status).toBe(status)
    expect(longer.text).toBe(`${plain.text}\n`)
    expect(longer.headers.get('content-length')).toBe(String(Buffer.byteLength(plain.text) + 1))
  })

  it('have no line feed in the length of an empty body or in v2', async () => {
    const { request } = await open({ state, trailingLineFeed: true })
    expect((await request('DELETE', `${API}/stages/prod`)).text).toBe('')
    expect((await request('GET', `${HTTP_API}/stages/prod`)).text).not.toContain('\n')
  })
})

describe('The headers that an SDK client is given', () => {
  it.each([
    [
      'GET',
      `${HTTP_API}/stages/prod`,
      { 'access-control-allow-origin': '*', 'access-control-expose-headers': EXPOSED },
    ],
    ['DELETE', `${API}/stages/prod`, { 'content-type': 'application/json', 'content-length': '0' }],
  ])('are those of AWS: %s %s', async (method, path, headers) => {
    const handler = createApiGateway({ state }).requestHandler()
    const { response } = await handler.handle({ method, path, headers: {} })
    expect(response.headers).toMatchObject(headers)
  })
})

describe('A server that allows pages', () => {
  it.each([
    ['*', undefined, '*'],
    ['*', 'http://localhost:3000', 'http://localhost:3000'],
    ['http://localhost:3000', undefined, null],
    ['http://localhost:3000', 'http://localhost:3000', 'http://localhost:3000'],
  ])('for %s sends %s the origin %s', async (allowOrigin, origin, wanted) => {
    const handle = await serve(createApiGateway({ state }), { port: 0, allowOrigin })
    const { headers } = await fetch(`${handle.url}${HTTP_API}/stages`, { headers: origin ? { origin } : {} })
    await handle.close()
    expect(headers.get('access-control-allow-origin')).toBe(wanted)
    expect(headers.get('access-control-expose-headers')).toBe(wanted && EXPOSED)
    expect(headers.get('x-amzn-trace-id')).toMatch(/^Root=1-[0-9a-f]{8}-[0-9a-f]{24}$/)
  })
})

describe('The option for the last byte', () => {
  it('is a boolean', () => {
    expect(() => createApiGateway({ trailingLineFeed: 1 as unknown as boolean })).toThrow(
      'createApiGateway: "trailingLineFeed" must be true or false, not "1".',
    )
  })

  it('leaves the control endpoints of a server alone', async () => {
    const handle = await serve(createApiGateway({ trailingLineFeed: true }), { port: 0 })
    const text = await (await fetch(`${handle.url}/_understudy/health`)).text()
    await handle.close()
    expect(text).not.toMatch(/\n\n$/)
  })
})
