import { expect, it } from 'vitest'
import { throughTransports } from '../transports.ts'
import { API, httpApi, webSocketApi } from './given.ts'

const FUNCTION = 'arn:aws:lambda:us-east-1:123456789012:function:pets'
const AUTHORIZER = {
  authorizerId: 'auth01',
  authorizerType: 'REQUEST',
  authorizerUri: FUNCTION,
  authorizerPayloadFormatVersion: '1.0',
  name: 'guard',
} as const
const LINK = { vpcLinkId: 'link01', name: 'private', subnetIds: ['subnet-0a'] }
const HTTP = { ...httpApi({}, { name: 'shop', version: '1', authorizers: [AUTHORIZER] }), vpcLinks: [LINK] }
const SOCKET = webSocketApi(
  {},
  {
    routeSelectionExpression: '$request.body.kind',
    routes: [
      {
        routeId: 'route01',
        routeKey: 'hello',
        responses: [{ routeResponseId: 'roures', routeResponseKey: '$default' }],
      },
    ],
    integrations: [
      {
        integrationId: 'integ01',
        integrationType: 'MOCK',
        responses: [{ integrationResponseId: 'intres1', integrationResponseKey: '/200/' }],
      },
    ],
  },
)

throughTransports('The empty text', (open) => {
  it.each([
    [HTTP, API, 'name', 'shop'],
    [HTTP, API, 'apiKeySelectionExpression', '$request.header.x-api-key'],
    [HTTP, API, 'routeSelectionExpression', '$request.method $request.path'],
    [HTTP, `${API}/authorizers/auth01`, 'name', 'guard'],
    [HTTP, '/v2/vpclinks/link01', 'name', 'private'],
    [SOCKET, API, 'routeSelectionExpression', '$request.body.kind'],
    [SOCKET, `${API}/routes/route01`, 'routeKey', 'hello'],
    [SOCKET, `${API}/routes/route01/routeresponses/roures`, 'routeResponseKey', '$default'],
    [SOCKET, `${API}/integrations/integ01/integrationresponses/intres1`, 'integrationResponseKey', '/200/'],
  ])('is ignored by an update of a member that cannot be cleared (%#: %s)', async (state, path, member, value) => {
    const { request } = await open({ state })
    const { status, body } = await request('PATCH', path, { [member]: '' })
    expect([status, body[member]]).toEqual([path === API || member === 'routeKey' ? 201 : 200, value])
    expect((await request('GET', path)).body[member]).toBe(value)
  })

  it.each([
    ['/v2/vpclinks', { name: '', subnetIds: ['subnet-0a'] }, 'CreateVpcLink input is missing name.'],
    [
      `${API}/authorizers`,
      { ...AUTHORIZER, authorizerId: undefined, name: '' },
      'CreateAuthorizer input is missing name.',
    ],
  ])('counts as absent where %s needs a member', async (path, given, text) => {
    const { request } = await open({ state: HTTP })
    const { status, body } = await request('POST', path, given)
    expect([status, body.message]).toEqual([400, `Invalid request input. ${text}`])
  })

  it('counts as absent where a response of an integration needs its key', async () => {
    const { request } = await open({ state: SOCKET })
    const given = { integrationResponseKey: '' }
    const { status, body } = await request('POST', `${API}/integrations/integ01/integrationresponses`, given)
    expect([status, body.message]).toEqual([
      400,
      'Invalid request input. CreateIntegrationResponse input is missing integration response key.',
    ])
  })

  it('gives a new API no description, version or target, and the usual expressions', async () => {
    const { request } = await open()
    const empty = {
      description: '',
      version: '',
      target: '',
      apiKeySelectionExpression: '',
      routeSelectionExpression: '',
    }
    const { status, body } = await request('POST', '/v2/apis', { name: 'shop', protocolType: 'HTTP', ...empty })
    const bare = await request('POST', '/v2/apis', { name: 'shop', protocolType: 'HTTP' })
    expect([status, Object.keys(body).sort()]).toEqual([201, Object.keys(bare.body).sort()])
    expect(body).toMatchObject({
      apiKeySelectionExpression: '$request.header.x-api-key',
      routeSelectionExpression: '$request.method $request.path',
    })
    expect((await request('GET', `/v2/apis/${body.apiId}/stages`)).body).toEqual({ items: [] })
  })

  it('is not what an empty JWT configuration leaves on an authorizer of another type', async () => {
    const { request } = await open({ state: HTTP })
    const { status, body } = await request('PATCH', `${API}/authorizers/auth01`, { jwtConfiguration: {} })
    expect([status, body]).toEqual([200, AUTHORIZER])
  })
})
