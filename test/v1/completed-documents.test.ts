import { describe, expect, it } from 'vitest'
import { createApiGateway, manualClock, type StateDocument } from '../../src/index.ts'
import { throughTransports } from '../transports.ts'

const clock = manualClock('2026-01-02T03:04:05Z')
const API = '/restapis/a1b2c3d4e5'
const TARGET = 'arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/net/shop/50dc6c495c0c9188'
const snapshotOf = (state: StateDocument): StateDocument => createApiGateway({ clock, state }).snapshot()
const api = (members: object): StateDocument => ({ restApis: [{ id: 'a1b2c3d4e5', ...members }] }) as StateDocument

describe('An entry of a state document is completed', () => {
  it.each<[string, object, object]>([
    ['endpointConfiguration', { types: ['PRIVATE'] }, { types: ['PRIVATE'], ipAddressType: 'dualstack' }],
    ['endpointConfiguration', { types: [] }, { types: ['EDGE'], ipAddressType: 'ipv4' }],
    [
      'authorizers',
      [
        { id: 'aut001', name: 'token', type: 'TOKEN' },
        { id: 'aut002', name: 'pool', type: 'COGNITO_USER_POOLS' },
      ],
      [{ authType: 'custom' }, { authType: 'cognito_user_pools' }],
    ],
    ['documentationParts', [{ location: { type: 'API' } }], [{ properties: '{}' }]],
    [
      'gatewayResponses',
      [{ responseType: 'THROTTLED' }],
      [
        {
          statusCode: '429',
          responseParameters: {},
          responseTemplates: { 'application/json': '{"message":$context.error.messageString}' },
          defaultResponse: false,
        },
      ],
    ],
    ['models', [{ name: 'Pet' }], [{ id: expect.stringMatching(/^[a-z0-9]{6}$/), name: 'Pet' }]],
    [
      'requestValidators',
      [{ name: 'all' }],
      [{ name: 'all', validateRequestBody: false, validateRequestParameters: false }],
    ],
  ])('in %s of an API (%#)', (member, given, completed) => {
    expect(snapshotOf(api({ [member]: given })).restApis?.[0]).toMatchObject({ [member]: completed })
  })

  it('with the policy of an API as answers show it', () => {
    const { policy } = snapshotOf(api({ policy: '{"Version": "2012-10-17"}' })).restApis?.[0] ?? {}
    expect(policy).toBe('{\\"Version\\":\\"2012-10-17\\"}')
  })

  it('with the cache of a stage that has one', () => {
    const deployments = [{ id: 'dep001' }]
    const stages = [{ stageName: 'prod', deploymentId: 'dep001', cacheClusterEnabled: true }]
    expect(snapshotOf(api({ deployments, stages })).restApis?.[0]?.stages).toMatchObject([
      { cacheClusterEnabled: true, cacheClusterStatus: 'AVAILABLE' },
    ])
  })

  it('in the domain names: regional, or edge-optimized if there is a certificate for that', () => {
    const certificateArn = 'arn:aws:acm:us-east-1:123456789012:certificate/11111111-2222-3333-4444-555555555555'
    const { domainNames } = snapshotOf({
      domainNames: [
        { domainName: 'a.example.com', basePathMappings: [] },
        { domainName: 'b.example.com', certificateArn },
      ],
    })
    expect(domainNames).toMatchObject([
      {
        certificateUploadDate: 1767323045,
        domainNameStatus: 'AVAILABLE',
        endpointConfiguration: { types: ['REGIONAL'] },
        regionalDomainName: expect.any(String),
        securityPolicy: 'TLS_1_2',
      },
      { endpointConfiguration: { types: ['EDGE'] }, distributionDomainName: expect.any(String) },
    ])
  })

  it('in the usage plans and VPC links', () => {
    const { usagePlans, vpcLinks } = snapshotOf({
      usagePlans: [{ id: 'plan01', name: 'silver', quota: { limit: 10, period: 'DAY' } }],
      vpcLinks: [{ id: 'link01', name: 'shop', targetArns: [TARGET] }],
    })
    expect(usagePlans).toEqual([
      { id: 'plan01', name: 'silver', quota: { limit: 10, period: 'DAY', offset: 0 }, apiStages: [] },
    ])
    expect(vpcLinks).toMatchObject([{ status: 'AVAILABLE', statusMessage: 'Your vpc link is ready for use' }])
  })

  it('but not so that two mappings of a domain name have the empty base path', () => {
    const basePathMappings = [{ restApiId: 'a1b2c3d4e5' }, { restApiId: 'a1b2c3d4e5' }]
    const domainNames = [{ domainName: 'a.example.com', basePathMappings }]
    expect(() => snapshotOf({ ...api({}), domainNames })).toThrow(
      'domainNames[0].basePathMappings[1].basePath: duplicate basePath (none).',
    )
  })

  it.each([
    [{ usagePlanId: 'nosuch' }, 'usageChanges[0].usagePlanId: the usage plan nosuch does not exist.'],
    [{ keyId: 'nosuch' }, 'usageChanges[0].keyId: the API key nosuch does not exist.'],
  ])('but a change of usage needs its plan and its key (%#)', (members, problem) => {
    const change = { usagePlanId: 'plan01', keyId: 'key0000001', startDate: '2026-01-02', remaining: 1, ...members }
    const state: StateDocument = {
      apiKeys: [{ id: 'key0000001' }],
      usagePlans: [{ id: 'plan01', name: 'silver' }],
      usageChanges: [change],
    }
    expect(() => snapshotOf(state)).toThrow(problem)
  })
})

throughTransports('A state document of v1', (open) => {
  it('calls the empty base path of a mapping (none)', async () => {
    const basePathMappings = [{ basePath: '', restApiId: 'a1b2c3d4e5' }]
    const domainNames = [{ domainName: 'a.example.com', basePathMappings }]
    const { request } = await open({ state: { ...api({}), domainNames } })
    const { status, body } = await request('GET', '/domainnames/a.example.com/basepathmappings/(none)')
    expect([status, body]).toEqual([200, { basePath: '(none)', restApiId: 'a1b2c3d4e5' }])
  })

  it('with a VPC link that is PENDING makes it AVAILABLE after the whole duration', async () => {
    const own = manualClock(0)
    const vpcLinks = [{ id: 'link01', name: 'shop', targetArns: [TARGET], status: 'PENDING' } as const]
    const { request } = await open({ clock: own, state: { vpcLinks }, vpcLinks: { delayMs: 60_000 } })
    await own.advance(59_999)
    expect((await request('GET', '/vpclinks/link01')).body.status).toBe('PENDING')
    await own.advance(1)
    expect((await request('GET', '/vpclinks/link01')).body.status).toBe('AVAILABLE')
  })

  it('has the keys of a usage plan in the order in which they were added', async () => {
    const apiKeys = [{ id: 'key0000001' }, { id: 'key0000002' }]
    const { gateway, request } = await open({ state: { apiKeys, usagePlans: [{ id: 'plan01', name: 'silver' }] } })
    for (const keyId of ['key0000002', 'key0000001'])
      expect((await request('POST', '/usageplans/plan01/keys', { keyId, keyType: 'API_KEY' })).status).toBe(201)
    expect(gateway.snapshot().usagePlans?.[0]?.keys?.map(({ id }) => id)).toEqual(['key0000002', 'key0000001'])
  })
})

throughTransports('An empty description', (open) => {
  it.each([
    ['/usageplans', { name: 'silver', quota: { limit: 1, period: 'DAY' } }, { name: 'silver', quota: { offset: 0 } }],
    [`${API}/documentation/versions`, { documentationVersion: 'v1' }, { version: 'v1' }],
    [`${API}/models`, { name: 'Pet', contentType: 'application/json', schema: '{}' }, { name: 'Pet' }],
  ])('is not stored by POST %s', async (path, body, shown) => {
    const { request } = await open({ state: api({}) })
    const answer = await request('POST', path, { ...body, description: '' })
    expect(answer.status).toBe(201)
    expect(answer.body).toMatchObject(shown)
    expect(answer.body).not.toHaveProperty('description')
  })

  it('removes that of a model in a patch', async () => {
    const models = [{ name: 'Pet', contentType: 'application/json', schema: '{}', description: 'a pet' }]
    const { request } = await open({ state: api({ models }) })
    const { status, body } = await request('PATCH', `${API}/models/Pet`, {
      patchOperations: [{ op: 'replace', path: '/description', value: '' }],
    })
    expect([status, body.name]).toEqual([200, 'Pet'])
    expect(body).not.toHaveProperty('description')
  })
})
