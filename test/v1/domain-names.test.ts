import { expect, it } from 'vitest'
import { createApiGateway, manualClock, type StateDocument } from '../../src/index.ts'
import { type Opened, throughTransports } from '../transports.ts'

const certificate = (region: string): string =>
  `arn:aws:acm:${region}:123456789012:certificate/11111111-2222-3333-4444-555555555555`
const NAME = 'api.example.com'
const DOMAIN = `/domainnames/${NAME}`
const REGIONAL = {
  domainName: NAME,
  regionalCertificateArn: certificate('eu-west-1'),
  endpointConfiguration: { types: ['REGIONAL'] },
}
const options = { region: 'eu-west-1' }
const op = (verb: string, path: string, value?: string) => ({ op: verb, path, ...(value !== undefined && { value }) })
const patch = ({ request }: Opened, path: string, ...patchOperations: object[]) =>
  request('PATCH', path, { patchOperations })

const staged: StateDocument = {
  restApis: ['a1b2c3d4e5', 'f6g7h8i9j0'].map((id) => ({
    id,
    deployments: [{ id: 'dep001' }],
    stages: ['dev', 'prod'].map((stageName) => ({ stageName, deploymentId: 'dep001' })),
  })),
  domainNames: [{ domainName: NAME, basePathMappings: [{ basePath: 'v1', restApiId: 'a1b2c3d4e5', stage: 'dev' }] }],
}

throughTransports('Domain names of v1', (open) => {
  it('have a host and a zone of their region, or of CloudFront, or an id and an ARN', async () => {
    const { request } = await open({ ...options, clock: manualClock(1_700_000_000_000) })
    const regional = await request('POST', '/domainnames', { ...REGIONAL, tags: { team: 'shop' } })
    expect([regional.status, regional.body]).toEqual([
      201,
      {
        ...REGIONAL,
        certificateUploadDate: 1_700_000_000,
        domainNameStatus: 'AVAILABLE',
        endpointConfiguration: { types: ['REGIONAL'], ipAddressType: 'ipv4' },
        regionalDomainName: expect.stringMatching(/^d-[a-z0-9]{10}\.execute-api\.eu-west-1\.amazonaws\.com$/),
        regionalHostedZoneId: 'ZLY8HYME6SFDD',
        routingMode: 'BASE_PATH_MAPPING_ONLY',
        securityPolicy: 'TLS_1_2',
        tags: { team: 'shop' },
      },
    ])
    const edge = await request('POST', '/domainnames', {
      domainName: 'edge.example.com',
      certificateArn: certificate('us-east-1'),
    })
    expect(edge.body).toMatchObject({
      distributionDomainName: expect.stringMatching(/^d[a-z0-9]{13}\.cloudfront\.net$/),
      distributionHostedZoneId: 'Z2FDTNDATAQYW2',
    })
    expect(edge.body).not.toHaveProperty('tags')
    expect((await request('GET', '/domainnames/edge.example.com')).body.tags).toEqual({})
    const hidden = await request('POST', '/domainnames', {
      domainName: 'in.example.com',
      certificateArn: certificate('eu-west-1'),
      endpointConfiguration: { types: ['PRIVATE'] },
    })
    const { domainNameId, domainNameArn } = hidden.body
    expect(domainNameArn).toBe(`arn:aws:apigateway:eu-west-1:123456789012:/domainnames/in.example.com+${domainNameId}`)
    expect((await request('GET', `/domainnames/in.example.com?domainNameId=${domainNameId}`)).status).toBe(200)
    expect((await request('GET', '/domainnames/in.example.com?domainNameId=nosuch00')).status).toBe(404)
    expect((await request('GET', '/domainnames?resourceOwner=OTHER_ACCOUNTS')).body).toEqual({ item: [] })
    const tags = await request('GET', `/tags/${encodeURIComponent(domainNameArn)}`)
    expect([tags.status, tags.body]).toEqual([200, { tags: {} }])
  })

  it('show the policy of a private one with its own ARN, as compact JSON', async () => {
    const { request } = await open({ ...options })
    const policy = (resource: unknown) =>
      JSON.stringify(
        { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: '*', Resource: resource }] },
        null,
        2,
      )
    const { body } = await request('POST', '/domainnames', {
      domainName: 'in.example.com',
      certificateArn: certificate('eu-west-1'),
      endpointConfiguration: { types: ['PRIVATE'] },
      policy: policy(['execute-api:/*']),
    })
    const own = `arn:aws:execute-api:eu-west-1:123456789012:/domainnames/in.example.com+${body.domainNameId}`
    expect(body.policy).toBe(JSON.stringify(JSON.parse(policy(own))))
    const path = `/domainnames/in.example.com?domainNameId=${body.domainNameId}`
    const changed = await request('PATCH', path, {
      patchOperations: [op('replace', '/policy', policy(['execute-api:/*', 'execute-api:/v1/GET/pets', '*']))],
    })
    expect(JSON.parse(changed.body.policy).Statement[0].Resource).toEqual([own, `${own}/v1/GET/pets`, '*'])
  })

  it('keep a policy that is not JSON, and that of another type, as it was sent', async () => {
    const { request } = await open({ ...options })
    const hidden = { domainName: 'in.example.com', endpointConfiguration: { types: ['PRIVATE'] } }
    const kept = await request('POST', '/domainnames', {
      ...{ ...hidden, certificateArn: certificate('eu-west-1'), policy: 'execute-api:/*' },
    })
    expect(kept.body.policy).toBe('execute-api:/*')
    const regional = await request('POST', '/domainnames', { ...REGIONAL, policy: '{"Resource": "execute-api:/*"}' })
    expect(regional.body.policy).toBe('{"Resource": "execute-api:/*"}')
  })

  it('do not have a certificate added and another one removed in one update', async () => {
    const opened = await open({ ...options })
    await opened.request('POST', '/domainnames', REGIONAL)
    const { status, body } = await patch(
      opened,
      DOMAIN,
      op('add', '/certificateArn', certificate('us-east-1')),
      op('remove', '/regionalCertificateArn'),
    )
    expect([status, body.message]).toEqual([400, 'Adding and removing a certificate in one request is not supported.'])
    expect((await patch(opened, DOMAIN, op('remove', '/regionalCertificateArn'))).status).toBe(200)
  })

  it('are UPDATING for the configured duration, and refuse another update meanwhile', async () => {
    const clock = manualClock(0)
    const opened = await open({ ...options, clock, domainNames: { updateMs: 60_000 } })
    await opened.request('POST', '/domainnames', REGIONAL)
    const changed = await patch(opened, DOMAIN, op('replace', '/securityPolicy', 'TLS_1_0'))
    expect(changed.body).toMatchObject({ securityPolicy: 'TLS_1_0', domainNameStatus: 'UPDATING' })
    const again = await patch(opened, DOMAIN, op('replace', '/securityPolicy', 'TLS_1_2'))
    expect([again.status, again.body.message]).toEqual([409, changed.body.domainNameStatusMessage])
    await clock.advance(59_999)
    expect((await opened.request('GET', DOMAIN)).body).toEqual(changed.body)
    await clock.advance(1)
    const { domainNameStatusMessage: _, ...rest } = changed.body
    expect((await opened.request('GET', DOMAIN)).body).toEqual({ ...rest, domainNameStatus: 'AVAILABLE' })
  })

  it('that are UPDATING in a state document are available after the whole duration', async () => {
    const clock = manualClock(0)
    const state: StateDocument = {
      domainNames: [{ domainName: NAME, domainNameStatus: 'UPDATING', basePathMappings: [] }],
    }
    const { request } = await open({ ...options, state, clock, domainNames: { updateMs: 60_000 } })
    await clock.advance(59_999)
    expect((await request('GET', DOMAIN)).body.domainNameStatus).toBe('UPDATING')
    await clock.advance(1)
    expect((await request('GET', DOMAIN)).body.domainNameStatus).toBe('AVAILABLE')
  })

  it('change their endpoint type, by position or by adding and removing', async () => {
    const opened = await open(options)
    await opened.request('POST', '/domainnames', REGIONAL)
    const moved = await patch(
      opened,
      DOMAIN,
      op('replace', '/endpointConfiguration/types/0', 'EDGE'),
      op('replace', '/certificateArn', certificate('us-east-1')),
    )
    expect(moved.body.endpointConfiguration.types).toEqual(['EDGE'])
    expect(moved.body).toHaveProperty('distributionDomainName')
    expect(moved.body).not.toHaveProperty('regionalDomainName')
    const both = await patch(opened, DOMAIN, op('add', '/endpointConfiguration/types', 'regional'))
    expect(both.body.endpointConfiguration.types).toEqual(['EDGE', 'REGIONAL'])
    const host = both.body.regionalDomainName
    const back = await patch(opened, DOMAIN, op('remove', '/endpointConfiguration/types', 'EDGE'))
    expect(back.body).toMatchObject({ endpointConfiguration: { types: ['REGIONAL'] }, regionalDomainName: host })
    expect(back.body).not.toHaveProperty('distributionDomainName')
    expect((await patch(opened, DOMAIN, op('remove', '/endpointConfiguration/types', 'REGIONAL'))).status).toBe(400)
  })

  it('disable mutual TLS with an empty truststore', async () => {
    const opened = await open(options)
    await opened.request('POST', '/domainnames', {
      ...REGIONAL,
      mutualTlsAuthentication: { truststoreUri: 's3://b/ca.pem' },
    })
    const refused = await patch(opened, DOMAIN, op('replace', '/securityPolicy', 'TLS_1_0'))
    expect(refused.body.message).toBe('Mutual TLS authentication is only supported with TLS 1.2.')
    const ended = await patch(opened, DOMAIN, op('replace', '/mutualTlsAuthentication/truststoreUri', ''))
    expect(ended.body).not.toHaveProperty('mutualTlsAuthentication')
  })

  it.each<[string, object, string]>([
    [
      'no certificate',
      { regionalCertificateArn: undefined },
      'A certificate was not provided for the endpoint type REGIONAL.',
    ],
    [
      'a certificate of the other type',
      { certificateArn: certificate('us-east-1') },
      'Cannot import certificates for EDGE while REGIONAL is active.',
    ],
    [
      'a certificate of another region',
      { regionalCertificateArn: certificate('us-east-1') },
      `Invalid certificate ARN: ${certificate('us-east-1')}. Certificate must be in 'eu-west-1'.`,
    ],
  ])('refuse %s', async (_, members, message) => {
    const { request } = await open(options)
    const { status, body } = await request('POST', '/domainnames', { ...REGIONAL, ...members })
    expect([status, body.message]).toEqual([400, message])
  })

  it('are unique in both versions', async () => {
    const { request } = await open(options)
    const v2 = { domainName: NAME, domainNameConfigurations: [{ certificateArn: certificate('eu-west-1') }] }
    expect((await request('POST', '/v2/domainnames', v2)).status).toBe(201)
    expect((await request('POST', '/domainnames', REGIONAL)).body.message).toBe(
      'The domain name you provided already exists.',
    )
    await request('DELETE', `/v2/domainnames/${NAME}`)
    expect((await request('POST', '/domainnames', REGIONAL)).status).toBe(201)
    expect((await request('POST', '/v2/domainnames', v2)).status).toBe(400)
  })
})

throughTransports('Base path mappings', (open) => {
  it('call the empty base path (none), beside others', async () => {
    const { request } = await open({ state: staged })
    const mappings = `${DOMAIN}/basepathmappings`
    const { status, body } = await request('POST', mappings, { restApiId: 'a1b2c3d4e5' })
    expect([status, body]).toEqual([201, { basePath: '(none)', restApiId: 'a1b2c3d4e5' }])
    expect((await request('GET', `${mappings}/(none)`)).body).toEqual(body)
    expect((await request('POST', mappings, { basePath: '', restApiId: 'a1b2c3d4e5' })).status).toBe(409)
    expect((await request('GET', mappings)).body.item).toHaveLength(2)
    expect((await request('DELETE', `${mappings}/%28none%29`)).status).toBe(202)
    expect((await request('GET', mappings)).body.item).toHaveLength(1)
  })

  it('move to another base path, API and stage in one update', async () => {
    const opened = await open({ state: staged })
    const mapping = `${DOMAIN}/basepathmappings/v1`
    const moved = await patch(
      opened,
      mapping,
      op('replace', '/stage', 'prod'),
      op('replace', '/restapiId', 'f6g7h8i9j0'),
      op('replace', '/basePath', ''),
    )
    expect([moved.status, moved.body]).toEqual([200, { basePath: '(none)', restApiId: 'f6g7h8i9j0', stage: 'prod' }])
    expect((await opened.request('GET', mapping)).status).toBe(404)
    const none = `${DOMAIN}/basepathmappings/(none)`
    expect((await patch(opened, none, op('replace', '/stage', 'nosuch'))).body.message).toBe(
      'Invalid stage identifier specified',
    )
    expect((await patch(opened, none, op('replace', '/stage', ''))).body).not.toHaveProperty('stage')
    await opened.request('POST', `${DOMAIN}/basepathmappings`, { basePath: 'v2', restApiId: 'a1b2c3d4e5' })
    expect((await patch(opened, none, op('replace', '/basePath', 'v2'))).status).toBe(409)
  })

  it('block the deletion of their API and stage, and are deleted with their domain name', async () => {
    const { request } = await open({ state: staged })
    const stage = await request('DELETE', '/restapis/a1b2c3d4e5/stages/dev')
    expect(stage.body.message).toContain(`in your domains: ${NAME}`)
    expect((await request('DELETE', '/restapis/a1b2c3d4e5')).status).toBe(400)
    expect((await request('DELETE', DOMAIN)).status).toBe(202)
    expect((await request('GET', `${DOMAIN}/basepathmappings`)).status).toBe(404)
    expect((await request('DELETE', '/restapis/a1b2c3d4e5/stages/dev')).status).toBe(202)
  })
})

it('A state document accepts domain names of both versions, each in its shape', () => {
  const state: StateDocument = {
    ...staged,
    apis: [{ apiId: 'http000001', name: 'http', protocolType: 'HTTP', stages: [{ stageName: 'prod' }] }],
    domainNames: [
      { domainName: 'two.example.com', apiMappings: [{ apiId: 'http000001', stage: 'prod' }] },
      ...(staged.domainNames ?? []),
    ],
    vpcLinks: [
      { vpcLinkId: 'link02', name: 'two' },
      { id: 'link01', name: 'one', targetArns: [] },
    ],
  }
  const gateway = createApiGateway({ state })
  const get = (url: string) => gateway.answer({ method: 'GET', url, headers: { accept: 'application/json' } })
  for (const url of [DOMAIN, '/v2/domainnames/two.example.com', '/vpclinks/link01', '/v2/vpclinks/link02'])
    expect(get(url).status).toBe(200)
  const snapshot = gateway.snapshot()
  expect(createApiGateway({ state: snapshot }).snapshot()).toEqual(snapshot)
  const wrong = { domainNames: [...(state.domainNames ?? []), { domainName: 'x.example.com', domainNameStatus: 'NO' }] }
  expect(() => createApiGateway({ state: { ...state, ...wrong } as StateDocument })).toThrow(
    'domainNames[2].domainNameStatus: "NO" is none of',
  )
})

it('A flat list of mappings creates the domain names that it names, and reports them if the document has a list of them', () => {
  const basePathMappings = [{ domainName: 'x.example.com', restApiId: 'a1b2c3d4e5' }]
  const gateway = createApiGateway({ state: { ...staged, basePathMappings } })
  expect(gateway.made).toEqual(['basePathMappings[0].domainName: domain name x.example.com was created.'])
})

throughTransports('The certificate of the owner of a domain name', (open) => {
  it('is an ARN of a certificate, at creation and in a patch', async () => {
    const opened = await open(options)
    const owned = { ...REGIONAL, ownershipVerificationCertificateArn: 'nonsense' }
    const refused = await opened.request('POST', '/domainnames', owned)
    expect([refused.status, refused.body.message]).toEqual([400, 'Invalid certificate ARN: nonsense.'])
    expect((await opened.request('POST', '/domainnames', REGIONAL)).status).toBe(201)
    for (const value of ['x', 'arn:aws:iam::123456789012:role/x', 'arn:aws:acm:eu-west-1:123456789012:certificate/']) {
      const { status } = await patch(opened, DOMAIN, op('replace', '/ownershipVerificationCertificateArn', value))
      expect([value, status]).toEqual([value, 400])
    }
    const arn = certificate('us-east-1')
    const changed = await patch(opened, DOMAIN, op('replace', '/ownershipVerificationCertificateArn', arn))
    expect(changed.body.ownershipVerificationCertificateArn).toBe(arn)
  })
})
