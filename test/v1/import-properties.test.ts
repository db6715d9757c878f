import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createApiGateway, type Gateway } from '../../src/index.ts'

const ACCOUNT = { account: '111111111111' }

function send(gateway: Gateway, method: string, url: string, body?: string) {
  const answer = gateway.answer({
    method,
    url,
    headers: { accept: 'application/json' },
    ...(body !== undefined && { body }),
  })
  return { status: answer.status, body: answer.body === '' ? undefined : JSON.parse(answer.body) }
}

const word = fc.stringMatching(/^[a-z]{1,6}$/)
const status = fc.constantFrom('200', '201', '400', '404', '500')
const model = fc.constantFrom('Pet', 'Pets', 'Shelf')
/** Of JSON alone: `produces` of a Swagger 2 export holds the types of templates as well as those of models. */
const texts = fc.constantFrom({}, { 'application/json': '{}' }, { 'application/json': '$input.body' })
const responses = fc.dictionary(
  status,
  fc.record(
    {
      description: word,
      schema: model.map((name) => ({ $ref: `#/definitions/${name}` })),
      headers: fc.dictionary(word, fc.constant({ type: 'string' })),
    },
    { requiredKeys: ['description'] },
  ),
  { maxKeys: 3 },
)
const integration = fc.oneof(
  fc.record(
    {
      type: fc.constant('mock'),
      requestTemplates: texts,
      responses: fc.dictionary(
        fc.constantFrom('default', '4..'),
        fc.record({ statusCode: status, responseTemplates: texts }),
        { maxKeys: 1 },
      ),
    },
    { requiredKeys: ['type'] },
  ),
  fc.record(
    {
      type: fc.constantFrom('http', 'HTTP_PROXY'),
      httpMethod: fc.constantFrom('GET', 'post'),
      uri: word.map((name) => `https://example.com/${name}`),
      timeoutInMillis: fc.integer({ min: 50, max: 29_000 }),
      passthroughBehavior: fc.constantFrom('never', 'when_no_match'),
    },
    { requiredKeys: ['type', 'httpMethod', 'uri'] },
  ),
)
const operation = fc.record(
  {
    operationId: word,
    parameters: fc.uniqueArray(
      fc.record({ name: word, in: fc.constantFrom('query', 'header'), required: fc.boolean() }),
      { maxLength: 3, selector: ({ name }) => name },
    ),
    responses,
    security: fc.constantFrom([{ key: [] }], [{ guard: [] }], []),
    'x-amazon-apigateway-request-validator': fc.constant('all'),
    'x-amazon-apigateway-integration': integration,
  },
  { requiredKeys: ['responses'] },
)
const item = fc.dictionary(fc.constantFrom('get', 'post', 'x-amazon-apigateway-any-method'), operation, {
  minKeys: 1,
  maxKeys: 2,
})
const path = fc.array(fc.oneof(word, fc.constant('{id}')), { maxLength: 3 }).map((parts) => `/${parts.join('/')}`)
const document = fc.record({
  swagger: fc.constant('2.0'),
  info: fc.record({ title: word, version: word, description: word }),
  paths: fc.dictionary(path, item, { maxKeys: 5 }),
  definitions: fc.constant({
    Pet: { type: 'object', description: 'a pet', properties: { shelf: { $ref: '#/definitions/Shelf' } } },
    Pets: { type: 'array', items: { $ref: '#/definitions/Pet' } },
    Shelf: { type: 'object' },
  }),
  securityDefinitions: fc.constant({
    key: { type: 'apiKey', name: 'x-api-key', in: 'header' },
    guard: {
      type: 'apiKey',
      name: 'Authorization',
      in: 'header',
      'x-amazon-apigateway-authtype': 'custom',
      'x-amazon-apigateway-authorizer': {
        type: 'token',
        authorizerUri:
          'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:111111111111:function:f/invocations',
      },
    },
  }),
  'x-amazon-apigateway-request-validators': fc.constant({
    all: { validateRequestBody: true, validateRequestParameters: true },
  }),
  'x-amazon-apigateway-binary-media-types': fc.uniqueArray(fc.constantFrom('image/png', 'image/*'), { minLength: 1 }),
  'x-amazon-apigateway-gateway-responses': fc.constant({ THROTTLED: { statusCode: 420 } }),
})

/** An API without what differs from one import to the next: ids, and what holds them. */
function comparable(gateway: Gateway, apiId: string): unknown {
  const api = gateway.snapshot().restApis?.find(({ id }) => id === apiId)
  const names = new Map<string, string>()
  for (const { id = '', name = '' } of [...(api?.authorizers ?? []), ...(api?.requestValidators ?? [])])
    names.set(id, name)
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
    if (typeof value === 'string') return names.get(value) ?? value.replaceAll(apiId, 'API')
    if (typeof value !== 'object' || value === null) return value
    const kept = Object.entries(value).filter(([name]) => !DRAWN.includes(name))
    return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, one]) => [name, plain(one)]))
  }
  const { stages: _, deployments: __, ...rest } = api ?? {}
  return plain(rest)
}

const DRAWN = ['id', 'parentId', 'rootResourceId', 'createdDate', 'cacheNamespace', 'tags']

function imported(gateway: Gateway, text: string): string {
  const { status, body } = send(gateway, 'POST', '/restapis?mode=import', text)
  expect(status).toBe(201)
  return body.id
}

it('an export of an import imports to the same API', () => {
  fc.assert(
    fc.property(document, fc.constantFrom('swagger', 'oas30'), (given, type) => {
      const gateway = createApiGateway(ACCOUNT)
      const first = imported(gateway, JSON.stringify(given))
      const state = gateway.snapshot()
      gateway.load({
        ...state,
        restApis: (state.restApis ?? []).map((api) => ({
          ...api,
          deployments: [{ id: 'dep001' }],
          stages: [{ stageName: 'prod', deploymentId: 'dep001' }],
        })),
      })
      const exported = send(gateway, 'GET', `/restapis/${first}/stages/prod/exports/${type}?extensions=apigateway`)
      const second = imported(gateway, JSON.stringify(exported.body))
      expect(comparable(gateway, second)).toEqual(comparable(gateway, first))
    }),
    { numRuns: 60 },
  )
})

it('a merge that is repeated changes nothing', () => {
  fc.assert(
    fc.property(document, document, (before, given) => {
      const gateway = createApiGateway(ACCOUNT)
      const id = imported(gateway, JSON.stringify(before))
      const once = send(gateway, 'PUT', `/restapis/${id}?mode=merge`, JSON.stringify(given))
      const state = gateway.snapshot()
      const twice = send(gateway, 'PUT', `/restapis/${id}?mode=merge`, JSON.stringify(given))
      expect(twice).toEqual(once)
      expect(gateway.snapshot()).toEqual(state)
    }),
    { numRuns: 60 },
  )
})

it('an overwrite keeps the ids of the resources whose paths stay', () => {
  fc.assert(
    fc.property(document, document, (before, given) => {
      const gateway = createApiGateway(ACCOUNT)
      const id = imported(gateway, JSON.stringify(before))
      const idsByPath = () =>
        new Map((gateway.snapshot().restApis?.[0]?.resources ?? []).map((one) => [one.path, one.id]))
      const old = idsByPath()
      expect(send(gateway, 'PUT', `/restapis/${id}?mode=overwrite`, JSON.stringify(given)).status).toBe(200)
      for (const [path, resourceId] of idsByPath()) if (old.has(path)) expect(resourceId).toBe(old.get(path))
    }),
    { numRuns: 60 },
  )
})

/** A document in which some values are replaced by something else. */
const broken = fc
  .tuple(document, fc.array(fc.tuple(fc.nat(), fc.jsonValue()), { maxLength: 4 }))
  .map(([given, changes]) => {
    const copy = JSON.parse(JSON.stringify(given))
    for (const [number, value] of changes) {
      const places: [object, string][] = []
      const visit = (one: unknown): void => {
        if (typeof one !== 'object' || one === null) return
        for (const [name, member] of Object.entries(one)) {
          places.push([one, name])
          visit(member)
        }
      }
      visit(copy)
      const place = places[number % Math.max(1, places.length)]
      if (place) Object.assign(place[0], { [place[1]]: value })
    }
    return JSON.stringify(copy)
  })

it('any document gets an answer of the service, and what it made can be loaded', () => {
  fc.assert(
    fc.property(fc.oneof(broken, fc.string(), fc.json()), fc.constantFrom('merge', 'overwrite'), (text, mode) => {
      const gateway = createApiGateway({ ...ACCOUNT, state: { restApis: [{ id: 'a1b2c3d4e5' }] } })
      const put = send(gateway, 'PUT', `/restapis/a1b2c3d4e5?mode=${mode}`, text)
      expect([200, 400]).toContain(put.status)
      const made = send(gateway, 'POST', '/restapis?mode=import', text)
      expect([201, 400]).toContain(made.status)
      const state = gateway.snapshot()
      expect(createApiGateway({ ...ACCOUNT, state }).snapshot()).toEqual(state)
    }),
    { numRuns: 300 },
  )
})
