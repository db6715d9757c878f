import { describe, expect, it } from 'vitest'
import { createApiGateway, manualClock, type StateDocument, StateDocumentError } from '../../src/index.ts'

const clock = manualClock('2026-01-02T03:04:05Z')
const api = (members: object): StateDocument => ({ restApis: [{ id: 'a1b2c3d4e5', ...members }] })
const stages = (...list: object[]): StateDocument =>
  api({
    deployments: [{ id: 'dep001' }],
    stages: list.map((one) => ({ stageName: 'prod', deploymentId: 'dep001', ...one })),
  })

describe('A state document of REST APIs', () => {
  it('needs only keys: everything else gets the defaults of AWS', () => {
    const gateway = createApiGateway({
      clock,
      state: stages({ canarySettings: {}, methodSettings: { 'pets/GET': { cachingEnabled: true } } }),
    })
    expect(gateway.snapshot()).toMatchObject({
      account: { cloudwatchRoleArn: expect.any(String) },
      restApis: [
        {
          id: 'a1b2c3d4e5',
          name: 'a1b2c3d4e5',
          createdDate: 1767323045,
          apiKeySource: 'HEADER',
          endpointConfiguration: { types: ['EDGE'], ipAddressType: 'ipv4' },
          rootResourceId: expect.stringMatching(/^[a-z0-9]{10}$/),
          deployments: [{ id: 'dep001', createdDate: 1767323045 }],
          stages: [
            {
              cacheClusterStatus: 'NOT_AVAILABLE',
              tracingEnabled: false,
              canarySettings: { deploymentId: 'dep001', percentTraffic: 0, useStageCache: false },
              methodSettings: { 'pets/GET': { cachingEnabled: true, throttlingBurstLimit: 5000 } },
              createdDate: 1767323045,
              lastUpdatedDate: 1767323045,
            },
          ],
        },
      ],
    })
  })

  it('takes an answer of AWS as it is', () => {
    const stage = {
      stageName: 'prod',
      deploymentId: 'dep001',
      cacheClusterEnabled: true,
      cacheClusterSize: '0.5' as const,
      cacheClusterStatus: 'AVAILABLE' as const,
      methodSettings: {},
      tracingEnabled: false,
      webAclArn: 'arn:aws:wafv2:us-east-1:123456789012:regional/webacl/x/y',
      createdDate: 1536758440,
      lastUpdatedDate: 1536758441,
      tags: { 'aws:cloudformation:stack-name': 'shop' },
    }
    const gateway = createApiGateway({ state: stages(stage) })
    expect(gateway.v1.stage('a1b2c3d4e5', 'prod')).toEqual(stage)
  })

  it('comes back from a snapshot unchanged', () => {
    const resources = [
      { path: '/' },
      { path: '/pets', resourceMethods: { GET: { methodIntegration: { type: 'MOCK' as const } }, PUT: {} } },
    ]
    const state: StateDocument = {
      account: {},
      restApis: [
        {
          id: 'a1b2c3d4e5',
          deployments: [{ id: 'dep001' }],
          documentationVersions: ['v1', { version: 'v2', description: 'x' }],
          documentationParts: [{ location: { type: 'API' } }],
          resources,
          stages: [
            { stageName: 'prod', deploymentId: 'dep001', documentationVersion: 'v2', clientCertificateId: 'cert01' },
          ],
        },
        { id: 'f6g7h8i9j0', endpointConfiguration: { types: ['PRIVATE'] } },
      ],
      clientCertificates: [{ clientCertificateId: 'cert01', tags: { a: '1' } }],
      basePathMappings: [{ domainName: 'api.example.com', restApiId: 'a1b2c3d4e5', stage: 'prod' }],
    }
    const gateway = createApiGateway({ state })
    const snapshot = gateway.snapshot()
    const other = createApiGateway({ state: JSON.parse(JSON.stringify(snapshot)) })
    expect(JSON.stringify(other.snapshot())).toBe(JSON.stringify(snapshot))
  })

  it('settles a cache that was written down in the middle of a change', () => {
    const enabled = { cacheClusterEnabled: true, cacheClusterStatus: 'CREATE_IN_PROGRESS' }
    const disabled = { stageName: 'beta', cacheClusterStatus: 'DELETE_IN_PROGRESS' }
    const gateway = createApiGateway({ state: stages(enabled, disabled) })
    expect(gateway.v1.stage('a1b2c3d4e5', 'prod')?.cacheClusterStatus).toBe('AVAILABLE')
    expect(gateway.v1.stage('a1b2c3d4e5', 'beta')?.cacheClusterStatus).toBe('NOT_AVAILABLE')
  })

  it.each<[string, StateDocument, string]>([
    ['two APIs of one id', { restApis: [{ id: 'a' }, { id: 'a' }] }, 'restApis[1].id: a is there twice.'],
    ['two stages of one name', stages({}, {}), 'restApis[0].stages[1].stageName: prod is there twice.'],
    [
      'a stage without a deployment',
      api({ stages: [{ stageName: 'prod' }] }),
      'restApis[0].stages[0].deploymentId: is missing.',
    ],
    [
      'a stage of an unknown deployment',
      stages({ deploymentId: 'nosuch' }),
      'restApis[0].stages[0].deploymentId: there is no deployment nosuch.',
    ],
    [
      'a canary of an unknown deployment',
      stages({ canarySettings: { deploymentId: 'nosuch' } }),
      'restApis[0].stages[0].canarySettings.deploymentId: there is no deployment nosuch.',
    ],
    [
      'an unknown documentation version',
      api({
        documentationVersions: ['v1'],
        stages: [{ stageName: 'prod', deploymentId: 'd', documentationVersion: 'v9' }],
      }),
      'restApis[0].stages[0].documentationVersion: there is no documentation version v9.',
    ],
    [
      'an unknown client certificate',
      { ...stages({ clientCertificateId: 'nosuch' }), clientCertificates: [] },
      'restApis[0].stages[0].clientCertificateId: there is no client certificate nosuch.',
    ],
    [
      'a method key that is none',
      stages({ methodSettings: { 'pets/ANY': {} } }),
      'restApis[0].stages[0].methodSettings.pets/ANY: is no method key: */*, or a path and a verb such as ~1pets/GET.',
    ],
    [
      'a cache that is there and not enabled',
      stages({ cacheClusterStatus: 'AVAILABLE' }),
      'restApis[0].stages[0].cacheClusterStatus: cannot be AVAILABLE while the cache is not enabled.',
    ],
    [
      'a cache that is enabled and not there',
      stages({ cacheClusterEnabled: true, cacheClusterStatus: 'NOT_AVAILABLE' }),
      'restApis[0].stages[0].cacheClusterStatus: cannot be NOT_AVAILABLE while the cache is enabled.',
    ],
    [
      'two deployments of one id',
      api({ deployments: [{ id: 'd' }, { id: 'd' }] }),
      'restApis[0].deployments[1].id: d is there twice.',
    ],
    [
      'two documentation versions of one name',
      api({ documentationVersions: ['v', 'v'] }),
      'restApis[0].documentationVersions[1].version: v is there twice.',
    ],
    [
      'a resource below none',
      api({ resources: [{ path: '/a/b' }] }),
      'restApis[0].resources[0].path: there is no resource /a above /a/b.',
    ],
    [
      'two resources of one path',
      api({ resources: [{ path: '/a' }, { path: '/a' }] }),
      'restApis[0].resources[1].path: /a is there twice.',
    ],
    [
      'a resource below another than its path says',
      api({ resources: [{ path: '/a', parentId: 'x' }], rootResourceId: 'r' }),
      'restApis[0].resources[0].parentId: the resource above /a is r.',
    ],
    [
      'another root',
      api({ rootResourceId: 'r', resources: [{ id: 's', path: '/' }] }),
      'restApis[0].resources[0].id: the root is r.',
    ],
    [
      'a private API over ipv4',
      api({ endpointConfiguration: { types: ['PRIVATE'], ipAddressType: 'ipv4' } }),
      'restApis[0].endpointConfiguration.ipAddressType: a private API is dualstack.',
    ],
    [
      'two client certificates of one id',
      { clientCertificates: [{ clientCertificateId: 'c' }, { clientCertificateId: 'c' }] },
      'clientCertificates[1].clientCertificateId: c is there twice.',
    ],
    [
      'a mapping to an unknown API',
      { basePathMappings: [{ domainName: 'd', restApiId: 'nosuch' }] },
      'basePathMappings[0].restApiId: there is no API nosuch.',
    ],
    [
      'a mapping to an unknown stage',
      { ...stages({}), basePathMappings: [{ domainName: 'd', restApiId: 'a1b2c3d4e5', stage: 'nosuch' }] },
      'basePathMappings[0].stage: a1b2c3d4e5 has no stage nosuch.',
    ],
    [
      'an unknown member',
      stages({ stagName: 'x' }),
      'restApis[0].stages[0].stagName: unknown member. There is "stageName", which is given already.',
    ],
    [
      'a bad variable',
      stages({ variables: { a: '{}' } }),
      'restApis[0].stages[0].variables.a: "{}" does not satisfy pattern',
    ],
    [
      'a mistake in another account',
      { accounts: [{ accountId: '210987654321', region: 'eu-west-1', ...stages({ deploymentId: 'x' }) }] },
      'accounts[0].restApis[0].stages[0].deploymentId: there is no deployment x.',
    ],
  ])('is refused with %s, by the path of the member', (_, state, message) => {
    const gateway = createApiGateway()
    const before = gateway.snapshot()
    expect(() => gateway.load(state)).toThrow(StateDocumentError)
    expect(() => gateway.load(state)).toThrow(message)
    expect(gateway.snapshot()).toEqual(before)
  })
})
