import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { StateDocument } from '../../src/index.ts'
import { throughTransports } from '../transports.ts'
import data from './import-cases.json' with { type: 'json' }

/** An import whose answer is known from somewhere. */
interface Case {
  readonly name: string
  readonly evidence: { readonly kind: string; readonly source: string }
  readonly state?: StateDocument
  /** The document is a file of `imports`. */
  readonly request: {
    readonly method: string
    readonly path: string
    readonly document?: string
    readonly body?: object
  }
  readonly answer: {
    readonly status: number
    readonly type?: string
    readonly message?: string
    readonly messageLike?: string
    readonly has?: object
    readonly lacks?: readonly string[]
    /** Lists in any order. */
    readonly lists?: Readonly<Record<string, readonly string[]>>
  }
  /** Reads afterwards: a list of just so many items in any order, and expressions by `items[0].target`. */
  readonly then?: readonly {
    readonly path: string
    readonly items?: readonly object[]
    readonly matches?: Readonly<Record<string, string>>
  }[]
}

const cases = data as unknown as readonly Case[]

throughTransports('imports of HTTP APIs give the recorded answers of AWS', (open) => {
  it.each(cases.map((one) => [`${one.name} (${one.evidence.kind}: ${one.evidence.source})`, one] as const))(
    '%s',
    async (_, { state, request: asked, answer: wanted, then = [] }) => {
      const { request } = await open({ account: '111111111111', ...(state && { state }) })
      const answer = await request(asked.method, asked.path, bodyOf(asked))
      expect({ status: answer.status, type: answer.headers.get('x-amzn-errortype') }).toEqual({
        status: wanted.status,
        type: wanted.type ?? null,
      })
      if (wanted.message !== undefined) expect(answer.body.message).toBe(wanted.message)
      if (wanted.messageLike !== undefined) expect(answer.body.message).toMatch(new RegExp(wanted.messageLike))
      if (wanted.has) expect(answer.body).toMatchObject(wanted.has)
      for (const name of wanted.lacks ?? []) expect(answer.body).not.toHaveProperty([name])
      for (const [name, list] of Object.entries(wanted.lists ?? {})) {
        expect([...answer.body[name]].sort()).toEqual([...list].sort())
      }
      for (const { path, items, matches = {} } of then) {
        const read = await request('GET', path.replace('{apiId}', answer.body.apiId))
        expect(read.status).toBe(200)
        if (items) {
          expect(read.body.items).toHaveLength(items.length)
          for (const one of items) expect(read.body.items).toContainEqual(expect.objectContaining(one))
        }
        for (const [at, pattern] of Object.entries(matches)) {
          expect(read.body).toHaveProperty(at, expect.stringMatching(new RegExp(pattern)))
        }
      }
    },
  )
})

function bodyOf({ document, body }: Case['request']): object | undefined {
  return document === undefined ? body : { body: readFileSync(new URL(`imports/${document}`, import.meta.url), 'utf8') }
}

throughTransports('Imports of HTTP APIs', (open) => {
  const imported = async (document: object) => {
    const { request } = await open()
    const { status, body } = await request('PUT', '/v2/apis', { body: JSON.stringify(document) })
    const items = async (what: string) => (await request('GET', `/v2/apis/${body.apiId}/${what}`)).body.items
    return { status, body, items }
  }
  const info = { title: 'shop', version: '1' }
  const backend = { type: 'http_proxy', httpMethod: 'GET', uri: 'https://example.com', payloadFormatVersion: '1.0' }

  it('share the integrations of their components', async () => {
    const shared = { 'x-amazon-apigateway-integration': { $ref: '#/components/x-amazon-apigateway-integrations/one' } }
    const { items } = await imported({
      openapi: '3.0.1',
      info,
      paths: { '/a': { get: shared }, '/b': { get: shared } },
      components: { 'x-amazon-apigateway-integrations': { one: backend } },
    })
    expect(await items('integrations')).toHaveLength(1)
    const [a, b] = await items('routes')
    expect(a.target).toBe(b.target)
  })

  it.each([
    [
      { type: 'mock' },
      'Currently, an API with a protocol type of HTTP may only be associated with proxy integrations (AWS_PROXY, HTTP_PROXY)',
    ],
    [{ payloadFormatVersion: '2.0' }, 'PayloadFormatVersion 2.0 is not supported for integration of type HTTP_PROXY'],
    [{ timeoutInMillis: 10 }, 'Timeout should be between 50 ms and 30000 ms'],
    [{ credentials: 'me' }, 'Invalid role ARN'],
    [
      { requestParameters: { wrong: '1' } },
      'Invalid mapping expression specified: Validation Result: warnings : [], errors : [Invalid Request Actioned Parameter destination specified: wrong]',
    ],
  ])('warn of an integration with %j with the text of CreateIntegration', async (wrong, problem) => {
    const { status, body, items } = await imported({
      openapi: '3.0.1',
      info,
      paths: { '/a': { get: { 'x-amazon-apigateway-integration': { ...backend, ...wrong } } } },
    })
    expect([status, body.warnings]).toEqual([
      201,
      [`Unable to create integration for resource at path 'GET /a': ${problem}. Ignoring.`],
    ])
    expect(await items('integrations')).toEqual([])
  })

  it('set AWS_IAM of routes, find the issuer of a JWT, and disable the endpoint', async () => {
    const { body, items } = await imported({
      openapi: '3.0.1',
      info,
      servers: [
        {
          url: 'https://example.com',
          'x-amazon-apigateway-endpoint-configuration': { disableExecuteApiEndpoint: true, ipAddressType: 'dualstack' },
        },
      ],
      paths: { '/a': { get: { 'x-amazon-apigateway-auth': { type: 'AWS_IAM' } } } },
      components: {
        securitySchemes: {
          users: {
            type: 'openIdConnect',
            openIdConnectUrl: 'https://issuer.example.com/.well-known/openid-configuration',
            'x-amazon-apigateway-authorizer': {
              type: 'jwt',
              jwtConfiguration: { audience: ['web'] },
              identitySource: '$request.header.Authorization',
            },
          },
        },
      },
    })
    expect(body).toMatchObject({ disableExecuteApiEndpoint: true, ipAddressType: 'dualstack' })
    expect(await items('routes')).toMatchObject([{ authorizationType: 'AWS_IAM' }])
    expect(await items('authorizers')).toMatchObject([{ jwtConfiguration: { issuer: 'https://issuer.example.com' } }])
  })

  it('are refused for an authorizer that CreateAuthorizer refuses', async () => {
    const { status, body } = await imported({
      openapi: '3.0.1',
      info,
      paths: {},
      components: { securitySchemes: { users: { 'x-amazon-apigateway-authorizer': { type: 'jwt' } } } },
    })
    expect([status, body.message]).toEqual([
      400,
      "Errors found during import:\n\tUnable to create authorizer 'users': Audience list must have at least 1 item for JWT Authorizer",
    ])
  })

  it('are refused for two names of one path variable, as CreateRoute refuses them', async () => {
    const paths = { '/pets/{id}': { get: {}, post: {} }, '/pets/{petId}/toys': { get: {} } }
    const { status, body } = await imported({ openapi: '3.0.1', info, paths })
    expect([status, body.message]).toEqual([
      400,
      'Errors found during import:\n\tUnable to create route \'GET /pets/{petId}/toys\': The provided route key "GET /pets/{petId}/toys" has a conflicting variable on the same hierarchical level as "GET /pets/{id}"',
    ])
  })

  it.each([
    [
      { allowHeaders: [], exposeHeaders: ['X-Trace'], allowCredentials: false },
      { exposeHeaders: ['x-trace'], allowCredentials: false },
    ],
    [{ allowMethods: [] }, undefined],
    [{}, undefined],
  ])('keep the same members of CORS %j as CreateApi', async (cors, kept) => {
    const { status, body } = await imported({ openapi: '3.0.1', info, paths: {}, 'x-amazon-apigateway-cors': cors })
    expect([status, body.corsConfiguration]).toEqual([201, kept])
  })

  it('are refused for CORS that CreateApi refuses', async () => {
    const cors = { allowCredentials: true, allowOrigins: ['*'] }
    const { status, body } = await imported({ openapi: '3.0.1', info, paths: {}, 'x-amazon-apigateway-cors': cors })
    expect([status, body.message]).toEqual([
      400,
      "Errors found during import:\n\tallow-credentials is not supported if 'allow-origin' is *",
    ])
  })

  it.each([
    [{ payloadFormatVersion: undefined }, 'PayloadFormatVersion is a required parameter for integration'],
    [{ uri: 'example.com' }, 'Invalid HTTP endpoint specified for URI'],
    [{ type: 'aws_proxy' }, 'Invalid integration URI specified'],
  ])('warn of an integration with %j, and create its route without one', async (changed, text) => {
    const integration = {
      type: 'http_proxy',
      httpMethod: 'GET',
      uri: 'https://example.com',
      payloadFormatVersion: '1.0',
      ...changed,
    }
    const { status, body, items } = await imported({
      openapi: '3.0.1',
      info,
      paths: { '/pets': { get: { 'x-amazon-apigateway-integration': integration } } },
    })
    expect([status, body.warnings]).toEqual([
      201,
      [`Unable to create integration for resource at path 'GET /pets': ${text}. Ignoring.`],
    ])
    const [route] = await items('routes')
    expect(route).not.toHaveProperty('target')
    expect(await items('integrations')).toEqual([])
  })
})
