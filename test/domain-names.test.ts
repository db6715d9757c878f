import { expect, it } from 'vitest'
import { partOf } from '../src/gateway/shared-lists.ts'
import { createApiGateway, type StateDocument } from '../src/index.ts'
import { throughTransports } from './transports.ts'

const certificateArn = 'arn:aws:acm:us-east-1:123456789012:certificate/11111111-2222-3333-4444-555555555555'
const otherArn = certificateArn.replace('1111', '9999')

const state: StateDocument = {
  restApis: [
    { id: 'a1b2c3d4e5', deployments: [{ id: 'dep001' }], stages: [{ stageName: 'prod', deploymentId: 'dep001' }] },
  ],
  apis: [{ apiId: 'f6g7h8i9j0', name: 'http', protocolType: 'HTTP', stages: [{ stageName: '$default' }] }],
}

const V1 = {
  domainName: 'one.example.com',
  regionalCertificateArn: certificateArn,
  endpointConfiguration: { types: ['REGIONAL'] },
  tags: { team: 'shop' },
}
const V2 = { domainName: 'two.example.com', domainNameConfigurations: [{ certificateArn }], tags: { team: 'shop' } }

const REGIONAL = { regionalCertificateArn: certificateArn, endpointConfiguration: { types: ['REGIONAL' as const] } }

/** Changes by v1. */
const patch = (path: string, value: string) => ({ patchOperations: [{ op: 'replace', path, value }] })

throughTransports('Domain names of the other version', (open) => {
  it('are shown by v2 in its own shape, and listed', async () => {
    const { request } = await open({ state })
    const { body: created } = await request('POST', '/domainnames', V1)
    await request('POST', '/v2/domainnames', V2)
    const { status, body } = await request('GET', '/v2/domainnames/one.example.com')
    expect(status).toBe(200)
    expect(body).toEqual({
      apiMappingSelectionExpression: '$request.basepath',
      domainName: 'one.example.com',
      domainNameArn: 'arn:aws:apigateway:us-east-1::/domainnames/one.example.com',
      domainNameConfigurations: [
        {
          apiGatewayDomainName: created.regionalDomainName,
          certificateArn,
          certificateUploadDate: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
          domainNameStatus: 'AVAILABLE',
          endpointType: 'REGIONAL',
          hostedZoneId: 'Z1UJRXOUMOOFQ8',
          ipAddressType: 'ipv4',
          securityPolicy: 'TLS_1_2',
        },
      ],
      routingMode: 'API_MAPPING_ONLY',
      tags: { team: 'shop' },
    })
    const names = ({ domainName }: { domainName: string }): string => domainName
    const both = ['one.example.com', 'two.example.com']
    expect((await request('GET', '/v2/domainnames')).body.items.map(names)).toEqual(both)
    expect((await request('GET', '/domainnames')).body.item.map(names)).toEqual(both)
  })

  it('are shown by v1 in its own shape', async () => {
    const { request } = await open({ state })
    const { body: created } = await request('POST', '/v2/domainnames', V2)
    expect((await request('GET', '/domainnames/two.example.com')).body).toEqual({
      domainName: 'two.example.com',
      domainNameStatus: 'AVAILABLE',
      endpointConfiguration: { types: ['REGIONAL'], ipAddressType: 'ipv4' },
      regionalCertificateArn: certificateArn,
      regionalDomainName: created.domainNameConfigurations[0].apiGatewayDomainName,
      regionalHostedZoneId: 'Z1UJRXOUMOOFQ8',
      routingMode: 'BASE_PATH_MAPPING_ONLY',
      securityPolicy: 'TLS_1_2',
      tags: { team: 'shop' },
    })
  })

  it('accept mappings of either version, which block the deletion of the stages', async () => {
    const { request } = await open({ state })
    await request('POST', '/domainnames', V1)
    await request('POST', '/v2/domainnames', V2)
    const mapping = { apiId: 'a1b2c3d4e5', stage: 'prod', apiMappingKey: 'shop/v1' }
    expect((await request('POST', '/v2/domainnames/one.example.com/apimappings', mapping)).status).toBe(201)
    const basePath = { basePath: 'shop', restApiId: 'a1b2c3d4e5', stage: 'prod' }
    expect((await request('POST', '/domainnames/two.example.com/basepathmappings', basePath)).status).toBe(201)
    expect((await request('DELETE', '/restapis/a1b2c3d4e5/stages/prod')).body.message).toContain(
      'in your domains: two.example.com, one.example.com',
    )
    expect((await request('DELETE', '/v2/domainnames/two.example.com')).status).toBe(204)
    expect((await request('DELETE', '/restapis/a1b2c3d4e5/stages/prod')).body.message).toContain(': one.example.com')
    expect((await request('DELETE', '/domainnames/one.example.com')).status).toBe(202)
    expect((await request('GET', '/v2/domainnames/one.example.com')).status).toBe(404)
    expect((await request('GET', '/domainnames/two.example.com')).status).toBe(404)
    expect((await request('DELETE', '/restapis/a1b2c3d4e5/stages/prod')).status).toBe(202)
  })

  it('are changed by v2, and keep members that v2 does not have', async () => {
    const { request } = await open({ state })
    const trusted = { ...V1, mutualTlsAuthentication: { truststoreUri: 's3://shop/ca.pem' } }
    await request('POST', '/domainnames', trusted)
    await request('PATCH', '/domainnames/one.example.com', patch('/managementPolicy', '{}'))
    const input = {
      domainNameConfigurations: [{ certificateArn: otherArn }],
      mutualTlsAuthentication: { truststoreUri: '' },
    }
    const { status, body } = await request('PATCH', '/v2/domainnames/one.example.com', input)
    expect(status).toBe(200)
    expect(body.domainNameConfigurations[0]).toMatchObject({ certificateArn: otherArn, domainNameStatus: 'UPDATING' })
    const { body: after } = await request('GET', '/domainnames/one.example.com')
    expect(after).toMatchObject({
      regionalCertificateArn: otherArn,
      domainNameStatus: 'AVAILABLE',
      managementPolicy: '{}',
    })
    expect(after).not.toHaveProperty('mutualTlsAuthentication')
  })

  it('are changed by v1, and keep the mappings of v2', async () => {
    const { request } = await open({ state })
    await request('POST', '/v2/domainnames', V2)
    const at = '/v2/domainnames/two.example.com'
    const { body: mapping } = await request('POST', `${at}/apimappings`, { apiId: 'f6g7h8i9j0', stage: '$default' })
    const changed = await request('PATCH', '/domainnames/two.example.com', patch('/regionalCertificateArn', otherArn))
    expect(changed.body).toMatchObject({ regionalCertificateArn: otherArn, domainNameStatus: 'UPDATING' })
    expect((await request('GET', at)).body.domainNameConfigurations).toMatchObject([
      { certificateArn: otherArn, domainNameStatus: 'AVAILABLE' },
    ])
    expect((await request('GET', `${at}/apimappings`)).body.items).toEqual([mapping])
    expect((await request('GET', '/v2/domainnames')).body.items).toHaveLength(1)
  })

  it('count towards the limit of 120 of both', async () => {
    const own = Array.from({ length: 60 }, (_, i) => ({ domainName: `rest${i}.example.com`, ...REGIONAL }))
    const others = Array.from({ length: 60 }, (_, i) => ({
      domainName: `http${i}.example.com`,
      domainNameConfigurations: [{ certificateArn }],
    }))
    const { request } = await open({ state: { domainNames: [...own, ...others] } })
    for (const [path, body] of [
      ['/domainnames', V1],
      ['/v2/domainnames', V2],
    ] as const) {
      const answer = await request('POST', path, body)
      expect([answer.status, answer.body.message]).toEqual([
        429,
        expect.stringMatching(/^Maximum number of Domain Names/),
      ])
    }
    expect((await request('GET', '/v2/domainnames?maxResults=500')).body.items).toHaveLength(120)
  })

  it('of EDGE or TLS 1.0 are shown by v2, which does not manage their mappings', async () => {
    const { request } = await open({ state })
    await request('POST', '/domainnames', { domainName: 'edge.example.com', certificateArn })
    await request('POST', '/domainnames', { ...V1, domainName: 'old.example.com', securityPolicy: 'TLS_1_0' })
    const { body } = await request('GET', '/v2/domainnames/edge.example.com')
    expect(body.domainNameConfigurations[0]).toMatchObject({ endpointType: 'EDGE', hostedZoneId: 'Z2FDTNDATAQYW2' })
    expect((await request('GET', '/v2/domainnames/edge.example.com/apimappings')).body.message).toMatch(
      /^Only REGIONAL domain names can be managed through the API Gateway V2 API\. For EDGE/,
    )
    const mapping = { apiId: 'f6g7h8i9j0', stage: '$default' }
    expect((await request('POST', '/v2/domainnames/old.example.com/apimappings', mapping)).body.message).toMatch(
      /^Only REGIONAL domain names with a security policy of TLS 1\.2 can be managed/,
    )
  })

  it('that are private are not shown by v2', async () => {
    const { request } = await open({ state })
    const endpointConfiguration = { types: ['PRIVATE'] }
    await request('POST', '/domainnames', { domainName: 'inside.example.com', certificateArn, endpointConfiguration })
    expect((await request('GET', '/v2/domainnames/inside.example.com')).status).toBe(404)
    expect((await request('GET', '/v2/domainnames')).body).toEqual({ items: [] })
  })
})

it('Domain names with mappings of the other version survive a state document', async () => {
  const gateway = createApiGateway({ state })
  const send = async (method: string, path: string, body?: object) => {
    const answer = await gateway.fetch(
      new Request(`https://apigateway.us-east-1.amazonaws.com${path}`, {
        method,
        ...(body && { body: JSON.stringify(body) }),
      }),
    )
    return answer.json()
  }
  await send('POST', '/domainnames', V1)
  await send('POST', '/v2/domainnames', V2)
  const mapping = await send('POST', '/v2/domainnames/one.example.com/apimappings', {
    apiId: 'a1b2c3d4e5',
    stage: 'prod',
  })
  await send('POST', '/domainnames/two.example.com/basepathmappings', { restApiId: 'a1b2c3d4e5' })
  const document = gateway.snapshot()
  expect(document).toMatchObject({
    apiMappings: [{ domainName: 'one.example.com', ...mapping }],
    basePathMappings: [{ domainName: 'two.example.com', basePath: '(none)', restApiId: 'a1b2c3d4e5' }],
  })
  const loaded = createApiGateway({ state: document })
  expect(loaded.snapshot()).toEqual(document)
})

const LINK = { name: 'rest', targetArns: ['arn'] }
const mapping = (domainName: string, restApiId: unknown) => ({ domainName, restApiId })

it.each<[object, string]>([
  [
    { domainNames: [V2, { ...V1, regionalCertificateArn: 5 }] },
    'domainNames[1].regionalCertificateArn: must be of type',
  ],
  [{ domainNames: [V1, V2, { ...V2, tags: 5 }] }, 'domainNames[2].tags: must be of type'],
  [{ domainNames: [V1, null] }, 'domainNames[1]: must be of type object, not null.'],
  [
    { domainNames: [V1, V2, V2], vpcLinks: [LINK, { name: 'http', subnetIds: 5 }] },
    'vpcLinks[1].subnetIds: must be of type',
  ],
  [
    { domainNames: [V1, V2], basePathMappings: [mapping(V2.domainName, 'a1b2c3d4e5'), mapping(V1.domainName, 5)] },
    'basePathMappings[1].restApiId: must be of type',
  ],
  [
    { domainNames: [V1, V2], basePathMappings: [mapping(V1.domainName, 'a1b2c3d4e5'), mapping(V2.domainName, 5)] },
    'basePathMappings[1].restApiId: must be of type',
  ],
])('A refused entry of a list of both versions is named by its position in the whole list (%#)', (lists, message) => {
  expect(() => createApiGateway({ state: lists as StateDocument })).toThrow(message)
  const accounts = [{ accountId: '210987654321', region: 'eu-west-1', ...lists }]
  expect(() => createApiGateway({ state: { accounts } as StateDocument })).toThrow(`accounts[0].${message}`)
})

it.each([[V1], [V2], [V1, V2]])(
  'A domain name and an API that only a mapping names are created and reported (%#)',
  (...listed) => {
    const basePathMappings = [mapping('other.example.com', 'z9y8x7w6v5')]
    const { made } = createApiGateway({ state: { ...state, domainNames: listed, basePathMappings } as StateDocument })
    expect(made).toEqual([
      'basePathMappings[0].domainName: domain name other.example.com was created.',
      'basePathMappings.other.example.com: the API z9y8x7w6v5 was created.',
    ])
  },
)

it('An error that is not a refusal of the document is passed on', () => {
  const problem = new RangeError('no time')
  const { run } = partOf('v1', { domainNames: [V1, V2] }, '')
  expect(() =>
    run(() => {
      throw problem
    }),
  ).toThrow(problem)
})
