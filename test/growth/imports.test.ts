import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { createApiGateway, type StateDocument } from '../../src/index.ts'
import { superlinear } from './ratio.ts'

const listed = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i))
const mapOf = (count: number, value: unknown, prefix = 'k'): object =>
  Object.fromEntries(listed(count, (i) => [prefix + i, value]))
const swagger = (members: object): object => ({ swagger: '2.0', info: { title: 'pets', version: '1' }, ...members })
const openapi = (members: object): object => ({ openapi: '3.0.1', info: { title: 'pets', version: '1' }, ...members })
const get = (operation: object): object => ({ paths: { '/pets': { get: { responses: {}, ...operation } } } })
const integration = (members: object): object =>
  get({ 'x-amazon-apigateway-integration': { type: 'http', httpMethod: 'GET', uri: 'https://a.example', ...members } })
const references = (count: number): object =>
  mapOf(count, { type: 'object', properties: { next: { $ref: '#/definitions/k0' } } })

/** The parts that an imported document may have many of. */
const DOCUMENTS: Readonly<Record<string, (count: number) => object>> = {
  'paths, of which most are too many': (count) => swagger({ paths: mapOf(count, { get: {} }, '/p') }),
  'parts of a path': (count) => swagger({ paths: { ['/a'.repeat(count)]: { get: {} } } }),
  'paths with a wrong character': (count) => swagger({ paths: mapOf(count, { get: {} }, '/ä') }),
  'paths beside a variable': (count) =>
    swagger({ paths: Object.fromEntries(listed(count, (i) => [`/{v${i}}`, { get: {} }])) }),
  'spellings of one path': (count) =>
    swagger({ paths: Object.fromEntries(listed(count, (i) => [`${'/'.repeat(i % 99)}/pets/${i}`, { get: {} }])) }),
  parameters: (count) => swagger(get({ parameters: listed(count, (i) => ({ name: `p${i}`, in: 'query' })) })),
  'references to a parameter': (count) =>
    openapi({
      ...get({ parameters: listed(count, () => ({ $ref: '#/components/parameters/a' })) }),
      components: { parameters: { a: { name: 'a', in: 'query' } } },
    }),
  definitions: (count) => swagger({ definitions: references(count) }),
  'wrong names of definitions': (count) => swagger({ definitions: mapOf(count, {}, 'a-') }),
  'properties of a definition': (count) => swagger({ definitions: { A: { properties: references(count) } } }),
  'inline schemas': (count) =>
    openapi(get({ requestBody: { content: mapOf(count, { schema: { type: 'object' } }, 'application/') } })),
  responses: (count) => swagger(get({ responses: mapOf(count, { headers: { a: {} } }, '2') })),
  'headers of a response': (count) => swagger(get({ responses: { 200: { headers: mapOf(count, {}) } } })),
  'integration responses': (count) => swagger(integration({ responses: mapOf(count, { statusCode: 200 }) })),
  'templates of an integration': (count) => swagger(integration({ requestTemplates: mapOf(count, '{}', 'text/') })),
  'wrong parameters of an integration': (count) => swagger(integration({ requestParameters: mapOf(count, true) })),
  'cache keys': (count) => swagger(integration({ cacheKeyParameters: listed(count, (i) => `k${i}`) })),
  'schemes of security': (count) =>
    swagger({
      securityDefinitions: mapOf(count, {
        type: 'apiKey',
        name: 'a',
        in: 'header',
        'x-amazon-apigateway-authorizer': { type: 'token', authorizerUri: 'a' },
      }),
    }),
  'requirements of security': (count) => swagger(get({ security: listed(count, () => ({ a: ['b'] })) })),
  validators: (count) => swagger({ 'x-amazon-apigateway-request-validators': mapOf(count, {}) }),
  'binary media types': (count) =>
    swagger({ 'x-amazon-apigateway-binary-media-types': listed(count, (i) => `image/${i}`) }),
  'wrong gateway responses': (count) => swagger({ 'x-amazon-apigateway-gateway-responses': mapOf(count, {}) }),
  'parts of the documentation': (count) =>
    swagger({
      'x-amazon-apigateway-documentation': {
        documentationParts: listed(count, (i) => ({ location: { type: 'MODEL', name: `m${i}` }, properties: {} })),
      },
    }),
}

const SIZE = 500
const IN_YAML = ['definitions', 'parameters', 'parts of the documentation']
const state: StateDocument = { restApis: [{ id: 'a1b2c3d4e5' }] }

function sent(method: string, url: string, body?: string): () => unknown {
  const gateway = createApiGateway({ state })
  return () => gateway.answer({ method, url, headers: {}, ...(body !== undefined && { body }) })
}

describe('The work of an import is linear in its document, with many', () => {
  it.each(Object.entries(DOCUMENTS))('%s', (_, make) => {
    for (const url of ['/restapis/a1b2c3d4e5?mode=merge', '/restapis/a1b2c3d4e5?mode=overwrite']) {
      expect(superlinear((count) => sent('PUT', url, JSON.stringify(make(count))), SIZE)).toBeUndefined()
    }
    expect(
      superlinear((count) => sent('POST', '/restapis?mode=import', JSON.stringify(make(count))), SIZE),
    ).toBeUndefined()
  })

  it.each(Object.entries(DOCUMENTS).filter(([name]) => IN_YAML.includes(name)))('%s in YAML', (_, make) => {
    expect(superlinear((count) => sent('PUT', '/restapis/a1b2c3d4e5', stringify(make(count))), 100)).toBeUndefined()
  })

  it('API keys, new ones and known ones', () => {
    const file = (count: number): string =>
      ['name,key', ...listed(count, (i) => `k${i},${String(i).padStart(20, '0')}`)].join('\n')
    const url = '/apikeys?mode=import&format=csv'
    expect(superlinear((count) => sent('POST', url, file(count)), SIZE)).toBeUndefined()
    const again = superlinear((count) => {
      const gateway = createApiGateway()
      const send = (): unknown => gateway.answer({ method: 'POST', url, headers: {}, body: file(count) })
      send()
      return send
    }, SIZE)
    expect(again).toBeUndefined()
  })
})

const api = (members: object): StateDocument => ({
  restApis: [{ id: 'a1b2c3d4e5', stages: [{ stageName: 'prod', deploymentId: 'dep001' }], ...members }],
})
const mock = { methodIntegration: { type: 'MOCK' as const } }

/** The parts that an exported API may have many of. */
const APIS: Readonly<Record<string, (count: number) => StateDocument>> = {
  resources: (count) => api({ resources: listed(count, (i) => ({ path: `/r${i}`, resourceMethods: { GET: mock } })) }),
  authorizers: (count) => api({ authorizers: listed(count, (i) => ({ id: `a${i}`, name: `a${i}`, type: 'TOKEN' })) }),
  validators: (count) => api({ requestValidators: listed(count, (i) => ({ id: `v${i}`, name: `v${i}` })) }),
  models: (count) => api({ models: listed(count, (i) => ({ name: `M${i}`, contentType: 'application/json' })) }),
  'parameters of a method': (count) =>
    api({
      resources: [
        {
          path: '/',
          resourceMethods: { GET: { ...mock, requestParameters: mapOf(count, true, 'method.request.header.h') } },
        },
      ],
    }),
  'documentation parts': (count) =>
    api({ documentationParts: listed(count, (i) => ({ location: { type: 'MODEL', name: `m${i}` } })) }),
}

describe('The work of an export is linear in its API, with many', () => {
  it.each(Object.entries(APIS))('%s', (_, make) => {
    for (const type of ['swagger', 'oas30']) {
      const url = `/restapis/a1b2c3d4e5/stages/prod/exports/${type}?extensions=apigateway`
      const growth = superlinear((count) => {
        const gateway = createApiGateway({ state: make(count) })
        return () => gateway.answer({ method: 'GET', url, headers: {} })
      }, SIZE)
      expect(growth).toBeUndefined()
    }
  })
})

describe('The work of a change of an API does not depend on its deployments', () => {
  it('and stores equal deployed content once', () => {
    const growth = superlinear((count) => {
      const gateway = createApiGateway({ state: api({ deployments: listed(count, (i) => ({ id: `d${i}` })) }) })
      return () =>
        gateway.answer({ method: 'PUT', url: '/restapis/a1b2c3d4e5', headers: {}, body: JSON.stringify(swagger({})) })
    }, SIZE)
    expect(growth).toBeUndefined()
  })
})
