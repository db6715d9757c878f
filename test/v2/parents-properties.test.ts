import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createApiGateway, type Gateway, type StateDocument } from '../../src/index.ts'
import { runs } from '../runs.ts'
import { API } from './given.ts'

const RUNS = { numRuns: runs(60, 300) }
const LAMBDA = 'arn:aws:lambda:us-east-1:123456789012:function:pets'
const ROLE = 'arn:aws:iam::123456789012:role/api'

const state: StateDocument = {
  apis: [
    {
      apiId: 'a1b2c3d4e5',
      protocolType: 'HTTP',
      description: 'old',
      version: '1',
      corsConfiguration: { allowOrigins: ['https://example.com'], maxAge: 5 },
      authorizers: [
        {
          authorizerId: 'auth01',
          authorizerType: 'JWT',
          identitySource: ['$request.header.Authorization'],
          jwtConfiguration: { audience: ['web'], issuer: 'https://issuer.example.com' },
          name: 'users',
        },
      ],
      integrations: [
        {
          integrationId: 'int0001',
          integrationType: 'HTTP_PROXY',
          integrationMethod: 'GET',
          integrationUri: 'https://example.com',
          payloadFormatVersion: '1.0',
          description: 'old',
          requestParameters: { 'append:header.a': '1' },
        },
      ],
      routes: [
        { routeId: 'route01', routeKey: 'GET /pets', target: 'integrations/int0001', operationName: 'Old' },
        { routeId: 'route02', routeKey: 'GET /toys', target: 'integrations/int0001' },
      ],
    },
  ],
}

type Members = Readonly<Record<string, fc.Arbitrary<unknown>>>
const partly = (members: Members): fc.Arbitrary<Record<string, unknown>> => fc.record(members, { requiredKeys: [] })
const texts = fc.constantFrom('', 'one', 'two')
/** Half of the updates have accepted values alone: the product of the other values alone would rarely be accepted. */
const halfAccepted = (accepted: Members, anything: Members) => fc.oneof(partly(accepted), partly(anything))
const origins = fc.subarray(['*', 'https://example.com', 'https://example.org'])

const UPDATES: Readonly<Record<string, readonly [string, fc.Arbitrary<Record<string, unknown>>]>> = {
  'an API': [
    API,
    partly({
      corsConfiguration: partly({
        allowCredentials: fc.boolean(),
        allowHeaders: fc.subarray(['X-One', 'x-two']),
        allowOrigins: origins,
        maxAge: fc.nat(100),
      }),
      description: texts,
      disableExecuteApiEndpoint: fc.boolean(),
      ipAddressType: fc.constantFrom('ipv4', 'dualstack', 'nonsense'),
      routeSelectionExpression: fc.constantFrom('$request.method $request.path', 'nonsense'),
      version: texts,
    }),
  ],
  'an authorizer': [
    `${API}/authorizers/auth01`,
    halfAccepted(
      {
        identitySource: fc.constant(['$request.header.Authorization']),
        jwtConfiguration: fc.record({
          audience: fc.subarray(['web', 'mobile'], { minLength: 1 }),
          issuer: fc.constant('https://issuer.example.com'),
        }),
        name: fc.constantFrom('users', 'people'),
      },
      {
        authorizerType: fc.constantFrom('JWT', 'REQUEST', 'TOKEN'),
        enableSimpleResponses: fc.boolean(),
        identitySource: fc.subarray(['$request.header.Authorization', 'nonsense', '']),
        jwtConfiguration: partly({
          audience: fc.subarray(['web', 'mobile']),
          issuer: fc.constantFrom('https://issuer.example.com', 'http://wrong'),
        }),
        name: fc.constantFrom('users', 'people'),
      },
    ),
  ],
  'an integration': [
    `${API}/integrations/int0001`,
    halfAccepted(
      {
        description: texts,
        integrationMethod: fc.constantFrom('GET', 'POST'),
        requestParameters: partly({ 'append:header.a': fc.constant('2'), 'append:header.b': fc.constant('3') }),
        timeoutInMillis: fc.constantFrom(50, 30_000),
      },
      {
        credentialsArn: fc.constantFrom('', ROLE, 'nonsense'),
        description: texts,
        integrationMethod: fc.constantFrom('GET', 'POST', ''),
        payloadFormatVersion: fc.constantFrom('1.0', '2.0', ''),
        requestParameters: partly({ 'append:header.a': texts, 'append:header.b': texts, wrong: fc.constant('1') }),
        timeoutInMillis: fc.constantFrom(10, 50, 30_000, 30_001),
      },
    ),
  ],
  'a route': [
    `${API}/routes/route01`,
    halfAccepted(
      {
        operationName: texts,
        routeKey: fc.constantFrom('GET /pets', 'POST /x'),
        target: fc.constant('integrations/int0001'),
      },
      {
        apiKeyRequired: fc.boolean(),
        authorizationScopes: fc.subarray(['a', 'b']),
        authorizationType: fc.constantFrom('NONE', 'JWT', 'CUSTOM', 'AWS_IAM'),
        authorizerId: fc.constantFrom('', 'auth01', 'nosuch'),
        operationName: texts,
        routeKey: fc.constantFrom('GET /pets', 'GET /toys', 'POST /x', 'nonsense'),
        target: fc.constantFrom('integrations/int0001', 'nonsense', ''),
      },
    ),
  ],
}

function send(gateway: Gateway, method: string, url: string, body?: unknown) {
  const answer = gateway.answer({
    method,
    url,
    headers: {},
    body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
  })
  return { status: answer.status, body: answer.body === '' ? undefined : JSON.parse(answer.body) }
}

describe.each(Object.entries(UPDATES))('An update of %s', (_, [path, updates]) => {
  it('is refused and changes nothing, byte for byte, or is the same when repeated and loads again', () => {
    const outcomes = new Set<boolean>()
    fc.assert(
      fc.property(updates, (update) => {
        const gateway = createApiGateway({ state })
        const before = JSON.stringify(gateway.snapshot())
        const { status, body } = send(gateway, 'PATCH', path, update)
        outcomes.add(status < 300)
        if (status >= 300) {
          expect(status).toBeLessThan(500)
          expect(JSON.stringify(gateway.snapshot())).toBe(before)
          return
        }
        expect(send(gateway, 'GET', path).body).toEqual(body)
        expect(send(gateway, 'PATCH', path, update).body).toEqual(body)
        const snapshot = gateway.snapshot()
        expect(createApiGateway({ state: snapshot, seed: 99 }).snapshot()).toEqual(snapshot)
      }),
      RUNS,
    )
    expect([...outcomes].sort()).toEqual([false, true])
  })

  it('does not change what it does not name', () => {
    fc.assert(
      fc.property(updates, (update) => {
        const gateway = createApiGateway({ state })
        const before = send(gateway, 'GET', path).body
        const { status, body } = send(gateway, 'PATCH', path, update)
        if (status >= 300) return
        // NONE takes the authorizer and the scopes along.
        const named = new Set([
          ...Object.keys(update),
          ...('authorizationType' in update ? ['authorizerId', 'authorizationScopes'] : []),
        ])
        for (const [name, value] of Object.entries(before)) if (!named.has(name)) expect(body[name]).toEqual(value)
      }),
      RUNS,
    )
  })
})

/** APIs that a document can describe: all authorizers, integrations and routes that go together. */
const described = fc.record({
  cors: fc.option(
    fc.record({
      allowCredentials: fc.constant(false),
      allowHeaders: fc.subarray(['x-one', 'x-two'], { minLength: 1 }),
      allowOrigins: fc.subarray(['*', 'https://example.com'], { minLength: 1 }),
      maxAge: fc.nat(1000),
    }),
    { nil: undefined },
  ),
  description: fc.option(fc.constantFrom('pets', 'Häuser & "x": y'), { nil: undefined }),
  disableExecuteApiEndpoint: fc.boolean(),
  tags: fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.stringMatching(/^[a-z0-9]{0,5}$/), { maxKeys: 3 }),
  version: fc.constantFrom('1', '1.0', 'v2'),
  routes: fc.uniqueArray(
    fc.record({
      key: fc.constantFrom('$default', 'ANY /', 'GET /pets', 'POST /pets', 'GET /pets/{petId}', 'ANY /{proxy+}'),
      method: fc.constantFrom('GET', 'POST'),
      name: fc.option(fc.constantFrom('ListPets', 'Other'), { nil: undefined }),
      protection: fc.constantFrom('none', 'jwt', 'lambda', 'iam'),
      timeout: fc.constantFrom(50, 5000, 30_000),
    }),
    { selector: ({ key }) => key, maxLength: 5 },
  ),
})

const PROTECTIONS = {
  none: {},
  iam: { authorizationType: 'AWS_IAM' },
  jwt: { authorizationType: 'JWT', authorizerId: 'auth01', authorizationScopes: ['a', 'b'] },
  lambda: { authorizationType: 'CUSTOM', authorizerId: 'auth02' },
} as const

function stateOf({ cors, description, routes, ...rest }: typeof described extends fc.Arbitrary<infer T> ? T : never) {
  return JSON.parse(
    JSON.stringify({
      apis: [
        {
          apiId: 'a1b2c3d4e5',
          ...rest,
          description,
          corsConfiguration: cors,
          authorizers: [
            ...(state.apis?.[0]?.authorizers ?? []),
            {
              authorizerId: 'auth02',
              authorizerType: 'REQUEST',
              authorizerUri: LAMBDA,
              authorizerPayloadFormatVersion: '2.0',
              authorizerResultTtlInSeconds: 0,
              enableSimpleResponses: true,
              identitySource: ['$request.header.X-Key', '$context.stage'],
              name: 'lambda',
            },
          ],
          integrations: routes.map(({ method, timeout }, i) => ({
            integrationId: `int000${i}`,
            integrationType: 'HTTP_PROXY',
            integrationMethod: method,
            integrationUri: 'https://example.com',
            timeoutInMillis: timeout,
          })),
          routes: routes.map(({ key, name, protection }, i) => ({
            routeKey: key,
            operationName: name,
            target: `integrations/int000${i}`,
            ...PROTECTIONS[protection],
          })),
        },
      ],
    }),
  ) as StateDocument
}

/** An API without ids and dates, with its parts in place of their ids. */
function contentOf(gateway: Gateway, id: string): object {
  const api = gateway.snapshot().apis?.find(({ apiId }) => apiId === id)
  const { authorizers = [], integrations = [], routes = [] } = api ?? {}
  const parts = routes.flatMap((route) => {
    if (typeof route === 'string') return []
    const { routeId: _, target, authorizerId, ...rest } = route
    const { integrationId: __, ...integration } =
      integrations.find((one) => `integrations/${one.integrationId}` === target) ?? {}
    return [{ ...rest, integration, authorizer: authorizers.find((one) => one.authorizerId === authorizerId)?.name }]
  })
  return {
    ...api,
    apiId: '',
    apiEndpoint: '',
    createdDate: '',
    integrations: integrations.length,
    authorizers: authorizers
      .map(({ authorizerId: _, ...one }) => one)
      .sort((a, b) => String(a.name).localeCompare(String(b.name))),
    routes: parts.sort((a, b) => String(a.routeKey).localeCompare(String(b.routeKey))),
  }
}

describe('An import', () => {
  it.each(['JSON', 'YAML'])('of an export in %s creates the same API', (outputType) => {
    fc.assert(
      fc.property(described, (one) => {
        const gateway = createApiGateway({ state: stateOf(one) })
        const url = `${API}/exports/OAS30?outputType=${outputType}`
        const { body: document } = gateway.answer({ method: 'GET', url, headers: {}, body: undefined })
        const { status, body } = send(gateway, 'PUT', '/v2/apis', { body: document })
        expect([status, body.warnings]).toEqual([201, undefined])
        expect(contentOf(gateway, body.apiId)).toEqual(contentOf(gateway, 'a1b2c3d4e5'))
      }),
      { numRuns: runs(25, 100) },
    )
  })

  it('of an invalid document is refused or omits parts, and never causes an internal error', () => {
    const gateway = createApiGateway({
      state: stateOf({ ...fc.sample(described, { numRuns: 1, seed: 7 })[0] } as never),
    })
    const url = `${API}/exports/OAS30?outputType=JSON`
    const { body: whole } = gateway.answer({ method: 'GET', url, headers: {}, body: undefined })
    const junk = fc.constantFrom('null', '1', '[]', '{}', '"x"', 'true', '{"$ref":"#/paths"}', '{"$ref":"#"}')
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(40), junk, fc.boolean(), (at, length, text, isCut) => {
        const values = [...whole.matchAll(/"[^"]*"(?!:)|\d+|true|false/g)]
        const value = values[at % values.length]
        const [start, end] = isCut
          ? [at, at + length]
          : [value?.index ?? 0, (value?.index ?? 0) + (value?.[0].length ?? 0)]
        const broken = whole.slice(0, start) + (isCut ? '' : text) + whole.slice(end)
        const before = JSON.stringify(gateway.snapshot())
        const { status } = send(gateway, 'PUT', API, { body: broken })
        expect(status).toBeLessThan(500)
        if (status >= 300) expect(JSON.stringify(gateway.snapshot())).toBe(before)
      }),
      RUNS,
    )
  })
})
