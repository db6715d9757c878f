import fc from 'fast-check'
import { expect, it } from 'vitest'
import { stringify } from 'yaml'
import { createApiGateway, type Gateway } from '../../src/index.ts'
import { runs } from '../runs.ts'

const ACCOUNT = { account: '111111111111' }
const RUNS = runs(25, 150)

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
const extensions = {
  'x-amazon-apigateway-request-validators': fc.constant({
    all: { validateRequestBody: true, validateRequestParameters: true },
  }),
  'x-amazon-apigateway-binary-media-types': fc.uniqueArray(fc.constantFrom('image/png', 'image/*'), { minLength: 1 }),
  'x-amazon-apigateway-gateway-responses': fc.constant({ THROTTLED: { statusCode: 420 } }),
  'x-amazon-apigateway-documentation': fc.record({
    documentationParts: fc.constantFrom([], [{ location: { type: 'API' }, properties: { description: 'pets' } }]),
  }),
}
const schemas = {
  Pet: { type: 'object', description: 'a pet', properties: { shelf: { $ref: '#/definitions/Shelf' } } },
  Pets: { type: 'array', items: { $ref: '#/definitions/Pet' } },
  Shelf: { type: 'object' },
}
const schemes = {
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
}
const info = fc.record({ title: word, version: word, description: word })
const swagger = fc.record({
  swagger: fc.constant('2.0'),
  info,
  paths: fc.dictionary(path, item, { maxKeys: 5 }),
  definitions: fc.constant(schemas),
  securityDefinitions: fc.constant(schemes),
  ...extensions,
})

/** The same in OpenAPI 3, where a body and a response have models by content type. */
const content = fc.dictionary(
  fc.constantFrom('application/json', 'application/xml', 'text/plain'),
  model.map((name) => ({ schema: { $ref: `#/components/schemas/${name}` } })),
  { maxKeys: 3 },
)
const openapiOperation = fc
  .tuple(operation, fc.option(content), fc.dictionary(status, fc.record({ content }), { maxKeys: 3 }))
  .map(([{ responses: _, ...one }, body, itsResponses]) => ({
    ...one,
    ...(body && { requestBody: { content: body } }),
    responses: itsResponses,
  }))
const openapi = fc.record({
  openapi: fc.constantFrom('3.0.0', '3.0.1', '3.0.3'),
  info,
  paths: fc.dictionary(path, fc.dictionary(fc.constantFrom('put', 'delete'), openapiOperation, { minKeys: 1 }), {
    maxKeys: 5,
  }),
  components: fc.constant({
    schemas: JSON.parse(JSON.stringify(schemas).replaceAll('#/definitions/', '#/components/schemas/')),
    securitySchemes: schemes,
  }),
  ...extensions,
})
const document = fc.oneof(swagger, openapi)
const text = fc.tuple(document, fc.boolean()).map(([given, isYaml]) => (isYaml ? stringify : JSON.stringify)(given))

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
  const { stages: _, deployments: __, deployedApis: ___, ...rest } = api ?? {}
  return plain(rest)
}

const DRAWN = ['id', 'parentId', 'rootResourceId', 'createdDate', 'cacheNamespace', 'tags']

function imported(gateway: Gateway, text: string): string {
  const { status, body } = send(gateway, 'POST', '/restapis?mode=import', text)
  expect(status).toBe(201)
  return body.id
}

/** The description of the API of a stage. */
function exported(gateway: Gateway, apiId: string, type: string, accept: string): string {
  const state = gateway.snapshot()
  const stages = [{ stageName: 'prod', deploymentId: 'dep001' }]
  const restApis = (state.restApis ?? []).map((api) => (api.id === apiId ? { ...api, deployments: [], stages } : api))
  gateway.load({ ...state, restApis })
  const url = `/restapis/${apiId}/stages/prod/exports/${type}?extensions=apigateway`
  const { status: code, body } = gateway.answer({ method: 'GET', url, headers: { accept } })
  expect(code).toBe(200)
  return body
}

const ACCEPTS = ['application/json', 'application/yaml']

it.each([
  ['Swagger 2', fc.oneof(swagger, openapi.map(withoutContent)), 'swagger'],
  ['OpenAPI 3', document, 'oas30'],
])('an export of an import imports to the same API in %s', (_, given, type) => {
  fc.assert(
    fc.property(given, fc.boolean(), fc.constantFrom(...ACCEPTS), (one, isYaml, accept) => {
      const gateway = createApiGateway(ACCOUNT)
      const first = imported(gateway, isYaml ? stringify(one) : JSON.stringify(one))
      const description = exported(gateway, first, type, accept)
      const second = imported(gateway, description)
      expect(comparable(gateway, second)).toEqual(comparable(gateway, first))
      // What stands in the description does not depend on how it got there.
      expect(exported(gateway, second, type, accept).replaceAll(second, first)).toBe(description)
    }),
    { numRuns: RUNS },
  )
})

it('a repeated merge changes nothing', () => {
  fc.assert(
    fc.property(text, text, (before, given) => {
      const gateway = createApiGateway(ACCOUNT)
      const id = imported(gateway, before)
      const once = send(gateway, 'PUT', `/restapis/${id}?mode=merge`, given)
      const state = gateway.snapshot()
      const twice = send(gateway, 'PUT', `/restapis/${id}?mode=merge`, given)
      expect(twice).toEqual(once)
      expect(gateway.snapshot()).toEqual(state)
    }),
    { numRuns: RUNS },
  )
})

it('an overwrite keeps the ids of the resources whose paths stay', () => {
  fc.assert(
    fc.property(text, text, (before, given) => {
      const gateway = createApiGateway(ACCOUNT)
      const id = imported(gateway, before)
      const idsByPath = () =>
        new Map((gateway.snapshot().restApis?.[0]?.resources ?? []).map((one) => [one.path, one.id]))
      const old = idsByPath()
      expect(send(gateway, 'PUT', `/restapis/${id}?mode=overwrite`, given).status).toBe(200)
      for (const [path, resourceId] of idsByPath()) if (old.has(path)) expect(resourceId).toBe(old.get(path))
    }),
    { numRuns: RUNS },
  )
})

/** A document of OpenAPI 3 that Swagger 2 can say as well: one model for each response, as JSON. */
function withoutContent<T extends object>(given: T): T {
  return JSON.parse(JSON.stringify(given), (name, value) =>
    name === 'content'
      ? Object.fromEntries(
          Object.entries(value)
            .slice(0, 1)
            .map(([, one]) => ['application/json', one]),
        )
      : value,
  )
}

const oddity = fc.constantFrom(
  null,
  '',
  0,
  1.5,
  true,
  {},
  [],
  ['a'],
  { $ref: '#' },
  { $ref: '#/definitions/Pet' },
  '__proto__',
)

/** A document in which some values are replaced by something else. */
const broken = fc
  .tuple(document, fc.array(fc.tuple(fc.nat(), fc.oneof(fc.jsonValue(), oddity)), { maxLength: 4 }))
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
      // A value that was drawn twice must not come to hold itself.
      if (place) Object.assign(place[0], { [place[1]]: structuredClone(value) })
    }
    return JSON.stringify(copy)
  })

/** A text that may be a document, a broken one, or something else. */
const anything = fc.oneof(
  broken,
  broken.map((one) => stringify(JSON.parse(one))),
  fc.tuple(text, fc.nat(), fc.string()).map(([one, at, other]) => one.slice(0, at % one.length) + other),
  fc.string(),
  fc.json(),
)

it('any document gets an answer of the service, and the result can be loaded and exported', () => {
  fc.assert(
    fc.property(anything, fc.constantFrom('merge', 'overwrite'), (given, mode) => {
      const gateway = createApiGateway({ ...ACCOUNT, state: { restApis: [{ id: 'a1b2c3d4e5' }] } })
      const put = send(gateway, 'PUT', `/restapis/a1b2c3d4e5?mode=${mode}`, given)
      expect([200, 400]).toContain(put.status)
      const made = send(gateway, 'POST', '/restapis?mode=import', given)
      expect([201, 400]).toContain(made.status)
      const parts = send(gateway, 'PUT', `/restapis/a1b2c3d4e5/documentation/parts?mode=${mode}`, given)
      expect([200, 400]).toContain(parts.status)
      expect([201, 400]).toContain(send(gateway, 'POST', '/apikeys?mode=import&format=csv', given).status)
      const state = gateway.snapshot()
      expect(createApiGateway({ ...ACCOUNT, state }).snapshot()).toEqual(state)
      for (const type of ['swagger', 'oas30']) {
        const again = send(
          gateway,
          'POST',
          '/restapis?mode=import',
          exported(gateway, 'a1b2c3d4e5', type, 'application/json'),
        )
        expect(again).toMatchObject({ status: 201 })
      }
    }),
    { numRuns: 5 * RUNS },
  )
})
