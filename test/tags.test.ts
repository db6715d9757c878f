import { expect, it } from 'vitest'
import type { StateDocument } from '../src/index.ts'
import { throughTransports } from './transports.ts'

const target = 'arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/net/shop/50dc6c495c0c9188'

/** Something of each kind that carries tags. */
const state: StateDocument = {
  restApis: [
    { id: 'a1b2c3d4e5', deployments: [{ id: 'dep001' }], stages: [{ stageName: 'prod', deploymentId: 'dep001' }] },
  ],
  apis: [{ apiId: 'f6g7h8i9j0', name: 'http', protocolType: 'HTTP', stages: [{ stageName: '$default' }] }],
  apiKeys: [{ id: 'key0000001' }],
  clientCertificates: [{ clientCertificateId: 'cert01' }],
  domainNames: [
    { domainName: 'one.example.com', endpointConfiguration: { types: ['REGIONAL'] } },
    { domainName: 'two.example.com', domainNameConfigurations: [{ endpointType: 'REGIONAL' }] },
  ],
  usagePlans: [{ id: 'plan01', name: 'silver' }],
  vpcLinks: [
    { id: 'link01', name: 'one', targetArns: [target] },
    { vpcLinkId: 'link02', name: 'two' },
  ],
}

const PATHS = [
  '/restapis/a1b2c3d4e5',
  '/restapis/a1b2c3d4e5/stages/prod',
  '/apis/f6g7h8i9j0',
  '/apis/f6g7h8i9j0/stages/%24default',
  '/apikeys/key0000001',
  '/clientcertificates/cert01',
  '/domainnames/one.example.com',
  '/domainnames/two.example.com',
  '/usageplans/plan01',
  '/vpclinks/link01',
  '/vpclinks/link02',
]

const VERSIONS = [
  ['v1', '/tags', 'PUT', 204],
  ['v2', '/v2/tags', 'POST', 201],
] as const
const arn = (path: string, region = 'us-east-1'): string => encodeURIComponent(`arn:aws:apigateway:${region}::${path}`)

throughTransports('Tags', (open) => {
  it.each(PATHS.flatMap((path) => VERSIONS.map(([version, ...how]) => [version, path, how] as const)))(
    'are put, read and removed by %s at %s, and seen by the other version',
    async (_, path, [root, verb, status]) => {
      const { request } = await open({ state })
      const other = root === '/tags' ? '/v2/tags' : '/tags'
      const at = `${root}/${arn(path)}`
      expect((await request(verb, at, { tags: { team: 'shop', tier: 'one' } })).status).toBe(status)
      expect((await request(verb, at, { tags: { tier: 'two' } })).status).toBe(status)
      expect((await request('GET', at)).body).toEqual({ tags: { team: 'shop', tier: 'two' } })
      expect((await request('GET', `${other}/${arn(path)}`)).body).toEqual({ tags: { team: 'shop', tier: 'two' } })
      expect((await request('DELETE', `${at}?tagKeys=team&tagKeys=tier`)).status).toBe(204)
      expect((await request('GET', at)).body).toEqual({ tags: {} })
    },
  )

  it.each([
    '/restapis/nosuch',
    '/restapis/a1b2c3d4e5/stages/nosuch',
    '/apis/nosuch',
    '/apis/f6g7h8i9j0/stages/nosuch',
    '/apikeys/nosuch',
    '/clientcertificates/nosuch',
    '/domainnames/nosuch',
    '/usageplans/nosuch',
    '/vpclinks/nosuch',
  ])('are not found at %s by either version', async (path) => {
    const { request } = await open({ state })
    for (const [, root] of VERSIONS) expect((await request('GET', `${root}/${arn(path)}`)).status).toBe(404)
  })

  it.each([
    '/restapis/a1b2c3d4e5/deployments/dep001',
    '/restapis/a1b2c3d4e5/stages/prod/more',
    '/apikeys/key0000001/stages/prod',
    '/usageplans/plan01/keys/key0000001',
    '/account',
    '/constructor/x',
    '/restapis/',
  ])('do not belong to %s', async (path) => {
    const { request } = await open({ state })
    for (const [, root] of VERSIONS) {
      expect((await request('GET', `${root}/${arn(path)}`)).status).toBeGreaterThanOrEqual(400)
    }
  })
})
