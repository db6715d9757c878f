import { describe, expect, it } from 'vitest'
import { createApiGateway, type StateDocument } from '../../src/index.ts'
import { superlinear } from './ratio.ts'

const state: StateDocument = {
  restApis: [
    { id: 'a1b2c3d4e5', deployments: [{ id: 'dep001' }], stages: [{ stageName: 'prod', deploymentId: 'dep001' }] },
  ],
  apis: [
    { apiId: 'f6g7h8i9j0', protocolType: 'HTTP', routes: ['GET /pets'], stages: [{ stageName: 'prod' }] },
    { apiId: 'w6g7h8i9j0', protocolType: 'WEBSOCKET', routes: ['$connect'], stages: [{ stageName: 'prod' }] },
  ],
}
const V1 = '/restapis/a1b2c3d4e5/stages/prod'
const destinationArn = 'arn:aws:logs:us-east-1:123456789012:log-group:x'
const patched = (...operations: object[]): object => ({ patchOperations: operations })
const listed = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i))
const tags = (count: number, prefix: string): object => ({
  tags: Object.fromEntries(listed(count, (i) => [`${prefix}${i}`, 'v'])),
})
const arn = (path: string): string => encodeURIComponent(`arn:aws:apigateway:us-east-1::${path}`)

/** Requests with one long text, and requests with many small things. */
const LONG: Readonly<Record<string, (text: string) => [string, string, unknown?]>> = {
  'a path': (text) => ['GET', `/restapis/${text}`],
  'a query': (text) => ['GET', `/restapis?position=${text}`],
  'the path of a patch': (text) => ['PATCH', V1, patched({ op: 'replace', path: `/${text}`, value: 'x' })],
  'the value of a patch': (text) => [
    'PATCH',
    V1,
    patched({ op: 'replace', path: '/accessLogSettings/format', value: text }),
  ],
  'a format': (format) => [
    'PATCH',
    '/v2/apis/f6g7h8i9j0/stages/prod',
    { accessLogSettings: { destinationArn, format } },
  ],
  'a format (WebSocket)': (format) => [
    'PATCH',
    '/v2/apis/w6g7h8i9j0/stages/prod',
    { accessLogSettings: { destinationArn, format } },
  ],
  'the key of a tag': (text) => ['PUT', `/tags/${arn('/restapis/a1b2c3d4e5')}`, { tags: { [text]: 'v' } }],
  'the key of a route': (text) => ['POST', '/v2/apis/f6g7h8i9j0/routes', { routeKey: text }],
}
const PARTS = ['/', '~', '%25', '{', '${context.', '$context.a', '/GET', 'é']
const MANY: Readonly<Record<string, (count: number) => [string, string, unknown?]>> = {
  'media types': (count) => [
    'PATCH',
    '/restapis/a1b2c3d4e5',
    patched(...listed(count, (i) => ({ op: 'add', path: `/binaryMediaTypes/a${i}` }))),
  ],
  names: (count) => [
    'PATCH',
    '/restapis/a1b2c3d4e5',
    patched(...listed(count, (i) => ({ op: 'replace', path: '/name', value: `${i}` }))),
  ],
  'unknown ops': (count) => ['PATCH', V1, patched(...listed(count, (i) => ({ op: `x${i}`, path: '/description' })))],
  tags: (count) => ['PUT', `/tags/${arn('/restapis/a1b2c3d4e5')}`, tags(count, 'k')],
  'reserved tags': (count) => ['POST', `/v2/tags/${arn('/apis/f6g7h8i9j0')}`, tags(count, 'aws:')],
  'keys of tags': (count) => ['DELETE', `/v2/tags/${arn('/apis/f6g7h8i9j0')}?${'tagKeys=a&'.repeat(count)}`],
  'wrong variables': (count) => [
    'PATCH',
    '/v2/apis/f6g7h8i9j0/stages/prod',
    { stageVariables: Object.fromEntries(listed(count, (i) => [`k${i}`, 'v v'])) },
  ],
}

describe('The work for a request of many parts is linear in their number', () => {
  const gateway = createApiGateway({ state })
  const growth = (make: (n: number) => [string, string, unknown?], size: number): string | undefined =>
    superlinear((n) => {
      const [method, url, body] = make(n)
      gateway.reset()
      const request = { method, url, headers: {}, ...(body !== undefined && { body: JSON.stringify(body) }) }
      return () => expect(gateway.answer(request).status).toBeLessThan(500)
    }, size)

  it.each(Object.entries(LONG))('if %s is long', (_, make) => {
    for (const part of PARTS) {
      expect([part, growth((n) => make(part.repeat(Math.ceil(n / part.length))), 20_000)]).toEqual([part, undefined])
    }
  })

  it.each(Object.entries(MANY))('if it has many %s', (_, make) => {
    expect(growth(make, 1500)).toBeUndefined()
  })
})
