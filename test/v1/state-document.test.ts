import { describe, expect, it } from 'vitest'
import { createApiGateway, manualClock, type StateDocument, StateDocumentError } from '../../src/index.ts'

const clock = manualClock('2026-01-02T03:04:05Z')
const api = (members: object): StateDocument => ({ restApis: [{ id: 'a1b2c3d4e5', ...members }] })
const stages = (...list: object[]): StateDocument =>
  api({
    deployments: [{ id: 'dep001' }],
    stages: list.map((one) => ({ stageName: 'prod', deploymentId: 'dep001', ...one })),
  })
const mappings = (...list: object[]): StateDocument => ({
  ...api({}),
  basePathMappings: list.map((one) => ({ domainName: 'api.example.com', restApiId: 'a1b2c3d4e5', ...one })),
})

describe('A state document of REST APIs', () => {
  it('needs only keys: other members get the defaults of AWS', () => {
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

  it('accepts an answer of AWS unchanged', () => {
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

  it('is equal to the snapshot after loading', () => {
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

  it('contains the resources that its stages name, and reports the created ones', () => {
    const named = {
      deploymentId: 'dep009',
      canarySettings: { deploymentId: 'dep010' },
      documentationVersion: 'v9',
      clientCertificateId: 'cert09',
    }
    const gateway = createApiGateway({ clock, state: stages(named, { stageName: 'beta', ...named }) })
    expect(gateway.made).toEqual([
      'restApis[0].stages[0].deploymentId: deployment dep009 was created.',
      'restApis[0].stages[0].canarySettings.deploymentId: deployment dep010 was created.',
      'restApis[0].stages[0].documentationVersion: documentation version v9 was created.',
      'restApis[0].stages[0].clientCertificateId: client certificate cert09 was created.',
    ])
    const snapshot = gateway.snapshot()
    expect(snapshot).toMatchObject({
      restApis: [
        {
          deployments: [{ id: 'dep001' }, { id: 'dep009', createdDate: 1767323045 }, { id: 'dep010' }],
          documentationVersions: [{ version: 'v9', createdDate: 1767323045 }],
        },
      ],
      clientCertificates: [{ clientCertificateId: 'cert09', pemEncodedCertificate: expect.any(String) }],
    })
    gateway.load(snapshot)
    expect(gateway.made).toEqual([])
    expect(gateway.snapshot()).toEqual(snapshot)
  })

  it('completes the pending change of a cache', () => {
    const enabled = { cacheClusterEnabled: true, cacheClusterStatus: 'CREATE_IN_PROGRESS' }
    const disabled = { stageName: 'beta', cacheClusterStatus: 'DELETE_IN_PROGRESS' }
    const gateway = createApiGateway({ state: stages(enabled, disabled) })
    expect(gateway.v1.stage('a1b2c3d4e5', 'prod')?.cacheClusterStatus).toBe('AVAILABLE')
    expect(gateway.v1.stage('a1b2c3d4e5', 'beta')?.cacheClusterStatus).toBe('NOT_AVAILABLE')
  })

  it.each<[string, StateDocument, string]>([
    ['two APIs of one id', { restApis: [{ id: 'a' }, { id: 'a' }] }, 'restApis[1].id: duplicate id a.'],
    ['two stages of one name', stages({}, {}), 'restApis[0].stages[1].stageName: duplicate stageName prod.'],
    [
      'a stage without a deployment',
      api({ stages: [{ stageName: 'prod' }] }),
      'restApis[0].stages[0].deploymentId: is missing.',
    ],
    [
      'a response under a key that is not a status code',
      api({ resources: [{ path: '/', resourceMethods: { GET: { methodResponses: { default: {} } } } }] }),
      'restApis[0].resources[0].resourceMethods.GET.methodResponses.default: is not a status code.',
    ],
    [
      'an integration response under a key that is not a status code',
      api({
        resources: [
          { path: '/', resourceMethods: { GET: { methodIntegration: { integrationResponses: { '2xx': {} } } } } },
        ],
      }),
      'resources[0].resourceMethods.GET.methodIntegration.integrationResponses.2xx: is not a status code.',
    ],
    [
      'a response that has another status code than its key',
      api({
        resources: [{ path: '/', resourceMethods: { GET: { methodResponses: { 200: { statusCode: '404' } } } } }],
      }),
      'resourceMethods.GET.methodResponses[200].statusCode: is 404, but its key is 200.',
    ],
    [
      'two roots',
      api({ resources: [{ path: '/' }, { path: '/' }] }),
      'restApis[0].resources[1].path: duplicate path /.',
    ],
    [
      'a method key that is none',
      stages({ methodSettings: { 'pets/ANY': {} } }),
      'restApis[0].stages[0].methodSettings.pets/ANY: is not a method key: */*, or a path and a verb such as ~1pets/GET.',
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
      'restApis[0].deployments[1].id: duplicate id d.',
    ],
    [
      'two mappings of the empty base path, which is written in two ways',
      mappings({ basePath: '(none)' }, { basePath: '' }),
      'basePathMappings[1].basePath: duplicate basePath (none).',
    ],
    [
      'two changes of one usage, whose key has two members',
      {
        apiKeys: [{ id: 'key001' }],
        usagePlans: [{ id: 'plan01', name: 'gold' }],
        usageChanges: [
          { usagePlanId: 'plan01', keyId: 'key001', startDate: '2026-01-30', remaining: 1 },
          { usagePlanId: 'plan01', keyId: 'key001', startDate: '2026-01-30', remaining: 2 },
        ],
      },
      'usageChanges[1]: duplicate change of usage plan01/key001.',
    ],
    [
      'two documentation versions of one name',
      api({ documentationVersions: ['v', 'v'] }),
      'restApis[0].documentationVersions[1].version: duplicate version v.',
    ],
    [
      'a resource whose path does not begin with a slash',
      api({ resources: [{ path: 'a/b' }] }),
      'restApis[0].resources[0].path: the parent resource a of a/b does not exist.',
    ],
    [
      'a resource that lies too deep to make its parents',
      api({ resources: [{ path: '/a'.repeat(400) }] }),
      'restApis[0].resources[0].path: the parent resource /a/a',
    ],
    [
      'two resources of one path',
      api({ resources: [{ path: '/a' }, { path: '/a' }] }),
      'restApis[0].resources[1].path: duplicate path /a.',
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
      'clientCertificates[1].clientCertificateId: duplicate clientCertificateId c.',
    ],
    [
      'an unknown member',
      stages({ stagName: 'x' }),
      'restApis[0].stages[0].stagName: unknown member. "stageName" exists, but it is already given.',
    ],
    [
      'a bad variable',
      stages({ variables: { a: '{}' } }),
      'restApis[0].stages[0].variables.a: "{}" does not satisfy pattern',
    ],
    [
      'a mistake in another account',
      { accounts: [{ accountId: '210987654321', region: 'eu-west-1', ...stages({}, {}) }] },
      'accounts[0].restApis[0].stages[1].stageName: duplicate stageName prod.',
    ],
  ])('is refused with %s, by the path of the member', (_, state, message) => {
    const gateway = createApiGateway()
    const before = gateway.snapshot()
    expect(() => gateway.load(state)).toThrow(StateDocumentError)
    expect(() => gateway.load(state)).toThrow(message)
    expect(gateway.snapshot()).toEqual(before)
  })
})
