import { expect, it } from 'vitest'
import { createApiGateway, manualClock, type StateDocument } from '../../src/index.ts'
import { throughTransports } from '../transports.ts'
import { httpApi } from './given.ts'

const certificateArn = 'arn:aws:acm:us-east-1:123456789012:certificate/0515a1b2-1111-2222-3333-4444555566ab'
const DOMAINS = '/v2/domainnames'
const pets = { domainName: 'pets.example.com', domainNameConfigurations: [{ certificateArn }] }

const statusIn = (body: { domainNameConfigurations: { domainNameStatus: string }[] }): string | undefined =>
  body.domainNameConfigurations[0]?.domainNameStatus

throughTransports('Custom domain names', (open) => {
  it('are created, read, listed, changed and removed', async () => {
    const { request } = await open()
    const created = await request('POST', DOMAINS, {
      ...pets,
      mutualTlsAuthentication: { truststoreUri: 's3://bucket/store.pem' },
    })
    expect(created.status).toBe(201)
    // Without tags, the answers to a creation and a list have no member for them.
    expect(created.body).not.toHaveProperty('tags')
    const whole = { ...created.body, tags: {} }
    expect((await request('GET', `${DOMAINS}/pets.example.com`)).body).toEqual(whole)
    expect((await request('GET', DOMAINS)).body).toEqual({ items: [created.body] })
    const changed = await request('PATCH', `${DOMAINS}/pets.example.com`, {
      domainNameConfigurations: [{ ipAddressType: 'dualstack' }],
      mutualTlsAuthentication: { truststoreUri: '' },
      routingMode: 'ROUTING_RULE_ONLY',
    })
    const { mutualTlsAuthentication: _, ...rest } = whole
    expect([changed.status, changed.body]).toEqual([
      200,
      {
        ...rest,
        domainNameConfigurations: [
          { ...rest.domainNameConfigurations[0], ipAddressType: 'dualstack', domainNameStatus: 'UPDATING' },
        ],
        routingMode: 'ROUTING_RULE_ONLY',
      },
    ])
    const settled = (await request('GET', `${DOMAINS}/pets.example.com`)).body
    expect(settled.domainNameConfigurations[0].domainNameStatus).toBe('AVAILABLE')
    expect((await request('PATCH', `${DOMAINS}/pets.example.com`, {})).body).toEqual(settled)
    expect((await request('DELETE', `${DOMAINS}/pets.example.com`)).status).toBe(204)
    expect((await request('GET', DOMAINS)).body).toEqual({ items: [] })
  })

  it('show their tags wherever they have any', async () => {
    const { request } = await open()
    const tags = { team: 'shop' }
    expect((await request('POST', DOMAINS, { ...pets, tags })).body.tags).toEqual(tags)
    expect((await request('GET', DOMAINS)).body.items).toMatchObject([{ tags }])
    const path = `${DOMAINS}/pets.example.com`
    expect((await request('PATCH', path, { routingMode: 'ROUTING_RULE_ONLY' })).body.tags).toEqual(tags)
    const arn = encodeURIComponent('arn:aws:apigateway:us-east-1::/domainnames/pets.example.com')
    expect((await request('DELETE', `/v2/tags/${arn}?tagKeys=team`)).status).toBe(204)
    expect((await request('GET', path)).body.tags).toEqual({})
    expect((await request('GET', DOMAINS)).body.items[0]).not.toHaveProperty('tags')
  })

  it('are UPDATING for the configured duration, also across a state document', async () => {
    const clock = manualClock()
    const options = { clock, domainNames: { updateMs: 60_000 } }
    const { gateway, request } = await open(options)
    expect(statusIn((await request('POST', DOMAINS, pets)).body)).toBe('AVAILABLE')
    await request('PATCH', `${DOMAINS}/pets.example.com`, { routingMode: 'ROUTING_RULE_ONLY' })
    clock.advance(59_999)
    expect(statusIn((await request('GET', `${DOMAINS}/pets.example.com`)).body)).toBe('UPDATING')
    const state = gateway.snapshot()
    clock.advance(1)
    expect(statusIn((await request('GET', `${DOMAINS}/pets.example.com`)).body)).toBe('AVAILABLE')

    const again = await open({ ...options, state })
    expect(statusIn((await again.request('GET', `${DOMAINS}/pets.example.com`)).body)).toBe('UPDATING')
    clock.advance(60_000)
    expect(statusIn((await again.request('GET', `${DOMAINS}/pets.example.com`)).body)).toBe('AVAILABLE')
  })

  it('are at most 120 in an account and region', async () => {
    const domainNames = Array.from({ length: 120 }, (_, i) => ({ domainName: `d${i}.example.com` }))
    const { request } = await open({ state: { domainNames: domainNames as NonNullable<StateDocument['domainNames']> } })
    const { status, headers, body } = await request('POST', DOMAINS, pets)
    expect([status, headers.get('x-amzn-errortype'), body.message]).toEqual([
      429,
      'TooManyRequestsException',
      'Maximum number of Domain Names has been reached. Please contact AWS if you need additional Domain Names.',
    ])
    await request('DELETE', `${DOMAINS}/d0.example.com`)
    expect((await request('POST', DOMAINS, pets)).status).toBe(201)
  })

  it.each<[string, object[] | undefined, string]>([
    ['no configuration', undefined, 'Invalid input. Expected one domain name configuration'],
    ['an empty list', [], 'Invalid input. Expected one domain name configuration'],
    [
      'two configurations',
      [{ certificateArn }, { certificateArn }],
      'Invalid input. Expected one domain name configuration',
    ],
    ['no certificate', [{}], 'Invalid certificate ARN: null'],
    ['a text as certificate', [{ certificateArn: 'nonsense' }], 'Invalid certificate ARN: nonsense'],
    [
      'EDGE',
      [{ certificateArn, endpointType: 'EDGE' }],
      'EDGE endpoint type is not supported for APIGatewayV2 domainName',
    ],
  ])('are refused with %s', async (_, domainNameConfigurations, message) => {
    const { gateway, request } = await open()
    const { status, body } = await request('POST', DOMAINS, {
      domainName: 'pets.example.com',
      domainNameConfigurations,
    })
    expect([status, body]).toEqual([400, { message }])
    expect(gateway.snapshot().domainNames).toEqual([])
  })

  it('refuse a change to EDGE, TLS 1.0 or an invalid certificate, and keep the other members', async () => {
    const { gateway, request } = await open({ state: { domainNames: [pets] } })
    const before = gateway.snapshot()
    for (const wrong of [{ endpointType: 'EDGE' }, { securityPolicy: 'TLS_1_0' }, { certificateArn: 'nonsense' }]) {
      const domainNameConfigurations = [{ ipAddressType: 'dualstack', ...wrong }]
      const { status } = await request('PATCH', `${DOMAINS}/pets.example.com`, { domainNameConfigurations })
      expect(status).toBe(400)
    }
    expect(gateway.snapshot()).toEqual(before)
  })
})

throughTransports('The name of a custom domain name', (open) => {
  it.each(['', '/', 'a/b.com', 'a b.com', 'a..com', '*', 'a.*.com', 'caf\u00e9.com', `${'x'.repeat(509)}.com`])(
    'is refused where it is %j',
    async (domainName) => {
      const { request } = await open()
      const { status, body } = await request('POST', DOMAINS, { ...pets, domainName })
      expect([status, body.message]).toEqual([400, `Invalid domain name specified: ${domainName}`])
      expect((await request('GET', DOMAINS)).body).toEqual({ items: [] })
    },
  )

  it.each(['pets', '*.example.com', 'PETS.example.com', `${'x'.repeat(508)}.com`])('may be %s', async (domainName) => {
    const { request } = await open()
    expect((await request('POST', DOMAINS, { ...pets, domainName })).status).toBe(201)
  })

  it('accept only an ARN as ownership certificate', async () => {
    const { request } = await open()
    const owned = (arn: string) => ({
      domainNameConfigurations: [{ certificateArn, ownershipVerificationCertificateArn: arn }],
    })
    expect((await request('POST', DOMAINS, { ...pets, ...owned('nonsense') })).status).toBe(400)
    expect((await request('POST', DOMAINS, { ...pets, ...owned(certificateArn) })).status).toBe(201)
    expect((await request('PATCH', `${DOMAINS}/pets.example.com`, owned('nonsense'))).status).toBe(400)
  })
})

it.each([
  ['eu-west-1', 'ZLY8HYME6SFDD'],
  ['xx-test-1', undefined],
])('A domain name of %s has the hosted zone %s', (region, hostedZoneId) => {
  const [domain] = createApiGateway({ region, state: { domainNames: [pets] } }).snapshot().domainNames ?? []
  const host = expect.stringMatching(new RegExp(`^d-[a-z0-9]{10}\\.execute-api\\.${region}\\.amazonaws\\.com$`))
  const [configuration] = domain?.domainNameConfigurations ?? []
  expect(configuration).toMatchObject({ certificateArn, apiGatewayDomainName: host })
  expect(configuration?.hostedZoneId).toBe(hostedZoneId)
})

it('A domain name that only a list of mappings names is created, and its snapshot contains the mappings', () => {
  const mapping = { apiId: 'a1b2c3d4e5', stage: 'prod' }
  const state: StateDocument = { ...httpApi(), apiMappings: [{ domainName: 'pets.example.com', ...mapping }] }
  const gateway = createApiGateway({ state })
  const snapshot = gateway.snapshot()
  expect(snapshot).not.toHaveProperty('apiMappings')
  expect(snapshot.domainNames).toMatchObject([{ domainName: 'pets.example.com', apiMappings: [mapping] }])
  expect(createApiGateway({ state: snapshot, seed: 99 }).snapshot()).toEqual(snapshot)
  expect(gateway.made).toEqual([])
  const listed = createApiGateway({ state: { ...state, domainNames: [] } })
  expect(listed.made).toEqual(['apiMappings[0].domainName: domain name pets.example.com was created.'])
})
