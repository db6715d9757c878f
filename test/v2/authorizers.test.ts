import { expect, it } from 'vitest'
import type { StateDocument } from '../../src/index.ts'
import { throughTransports } from '../transports.ts'
import { API } from './given.ts'

const jwtConfiguration = { audience: ['web'], issuer: 'https://issuer.example.com' }
const jwt = { authorizerType: 'JWT', identitySource: ['$request.header.Authorization'], jwtConfiguration } as const
const route = { routeKey: 'GET /pets', authorizationType: 'JWT', authorizerId: 'auth01' } as const

const state = (more: object = {}): StateDocument => ({
  apis: [
    {
      apiId: 'a1b2c3d4e5',
      authorizers: [{ authorizerId: 'auth01', name: 'users', ...jwt }],
      routes: [route],
      ...more,
    },
  ],
})

throughTransports('Authorizers', (open) => {
  it('cannot change to a type that their routes do not accept', async () => {
    const { gateway, request } = await open({ state: state() })
    const before = gateway.snapshot()
    const lambda = {
      authorizerType: 'REQUEST',
      authorizerUri: 'arn:aws:lambda:us-east-1:123456789012:function:authorize',
      authorizerPayloadFormatVersion: '2.0',
    }
    const { status, body } = await request('PATCH', `${API}/authorizers/auth01`, lambda)
    expect([status, body.message]).toEqual([
      400,
      'Invalid authorizer ID specified. Setting the authorization type to JWT requires a valid JWT authorizer.',
    ])
    expect(gateway.snapshot()).toEqual(before)

    const free = await open({ state: state({ routes: ['GET /pets'] }) })
    expect((await free.request('PATCH', `${API}/authorizers/auth01`, lambda)).body.authorizerType).toBe('REQUEST')
  })

  it('are deleted once no route refers to them', async () => {
    const { request } = await open({ state: state({ routes: [{ ...route, routeId: 'route01' }] }) })
    const { status, headers, body } = await request('DELETE', `${API}/authorizers/auth01`)
    expect([status, headers.get('x-amzn-errortype'), body.message]).toEqual([
      409,
      'ConflictException',
      "Cannot delete authorizer 'users', is referenced in route: GET /pets",
    ])
    await request('DELETE', `${API}/routes/route01`)
    expect((await request('DELETE', `${API}/authorizers/auth01`)).status).toBe(204)
    expect((await request('GET', `${API}/authorizers`)).body).toEqual({ items: [] })
  })

  it('are at most ten in an API', async () => {
    const authorizers = Array.from({ length: 10 }, (_, i) => ({ authorizerId: `auth0${i}`, name: `n${i}`, ...jwt }))
    const { request } = await open({ state: state({ authorizers, routes: [] }) })
    const { status, headers, body } = await request('POST', `${API}/authorizers`, { name: 'more', ...jwt })
    expect([status, headers.get('x-amzn-errortype'), body.message]).toEqual([
      429,
      'TooManyRequestsException',
      'Maximum number of Authorizers for this API has been reached. Please contact AWS if you need additional Authorizers.',
    ])
  })
})
