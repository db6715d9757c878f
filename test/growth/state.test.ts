import { describe, expect, it } from 'vitest'
import { createApiGateway, type StateDocument } from '../../src/index.ts'
import { superlinear } from './ratio.ts'

const listed = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i))
const mapOf = (count: number, value: unknown): Record<string, never> =>
  Object.fromEntries(listed(count, (i) => [`k${i}`, value])) as Record<string, never>
const rest = (members: object): StateDocument => ({ restApis: [{ id: 'a1b2c3d4e5', ...members }] })
const http = (members: object): StateDocument => ({ apis: [{ apiId: 'f6g7h8i9j0', ...members }] })
const deploymentId = 'dep001'
const stage = { stageName: 'prod', deploymentId }
const method = { methodIntegration: {} }

/** Every list and map of a state document, with so many entries. */
const DOCUMENTS: Readonly<Record<string, (count: number) => StateDocument>> = {
  restApis: (count) => ({ restApis: listed(count, (i) => ({ id: `a${i}` })) }),
  clientCertificates: (count) => ({
    clientCertificates: listed(count, (i) => ({ clientCertificateId: `c${i}`, pemEncodedCertificate: 'x' })),
  }),
  basePathMappings: (count) => ({
    ...rest({}),
    basePathMappings: listed(count, (i) => ({
      domainName: 'a.example.com',
      basePath: `b${i}`,
      restApiId: 'a1b2c3d4e5',
    })),
  }),
  deployments: (count) => rest({ deployments: listed(count, (i) => ({ id: `d${i}` })) }),
  documentationVersions: (count) => rest({ documentationVersions: listed(count, (i) => `v${i}`) }),
  documentationParts: (count) => rest({ documentationParts: listed(count, () => ({ location: { type: 'API' } })) }),
  resources: (count) =>
    rest({ resources: listed(count, (i) => ({ path: `/r${i}`, resourceMethods: { GET: method } })) }),
  'resources in each other': (count) =>
    rest({ resources: listed(Math.ceil(count / 8), (i) => ({ path: '/r'.repeat((i % 50) + 1) + (i < 50 ? '' : i) })) }),
  resourceMethods: (count) => rest({ resources: [{ path: '/', resourceMethods: mapOf(count, {}) }] }),
  stages: (count) => rest({ stages: listed(count, (i) => ({ stageName: `s${i}`, deploymentId: `d${i % 7}` })) }),
  'certificates that stages name': (count) =>
    rest({ stages: listed(count, (i) => ({ ...stage, stageName: `s${i}`, clientCertificateId: `c${i}` })) }),
  methodSettings: (count) =>
    rest({
      stages: [{ ...stage, methodSettings: Object.fromEntries(listed(count, (i) => [`~1k${i}/GET`, {}])) }],
    }),
  tags: (count) => rest({ tags: mapOf(count, 'v') }),
  apis: (count) => ({ apis: listed(count, (i) => ({ apiId: `a${i}` })) }),
  apiMappings: (count) => ({
    ...http({ stages: [{ stageName: 'prod' }] }),
    apiMappings: listed(count, (i) => ({
      ...{ domainName: 'a.example.com', apiMappingKey: `k${i}`, apiId: 'f6g7h8i9j0', stage: 'prod' },
      ...(i % 2 === 0 && { apiMappingId: `m${String(i).padStart(5, '0')}` }),
    })),
  }),
  'mappings in their domains': (count) => ({
    ...http({ stages: [{ stageName: 'prod' }] }),
    domainNames: listed(count, (i) => ({
      domainName: `d${i}.example.com`,
      apiMappings: [{ apiId: 'f6g7h8i9j0', stage: 'prod' }],
    })),
  }),
  'responses of routes': (count) =>
    http({
      protocolType: 'WEBSOCKET',
      routes: listed(count, (i) => ({ routeKey: `GET /${i}`, responses: [{ routeResponseKey: '$default' }] })),
    }),
  'deployments (v2)': (count) =>
    http({ deployments: listed(count, (i) => ({ deploymentId: `d${String(i).padStart(5, '0')}` })) }),
  integrations: (count) =>
    http({ integrations: listed(count, (i) => ({ integrationId: `i${String(i).padStart(6, '0')}` })) }),
  routes: (count) => http({ routes: listed(count, (i) => `GET /${i}`) }),
  'stages (v2)': (count) =>
    http({ stages: listed(count, (i) => ({ stageName: `s${i}`, deploymentId: `dep00${i % 7}` })) }),
  pendingDeployments: (count) =>
    http({
      stages: listed(count, (i) => ({ stageName: `s${i}`, autoDeploy: true })),
      pendingDeployments: listed(count, (i) => ({ stageName: `s${i}`, dueDate: '2990-01-01T00:00:00Z' })),
    }),
  routeSettings: (count) => http({ stages: [{ stageName: 'prod', routeSettings: mapOf(count, {}) }] }),
  missingGroups: (count) => ({ logs: { missingGroups: listed(count, (i) => `g${i}`) } }),
  accounts: (count) => ({
    accounts: listed(count, (i) => ({ accountId: String(i).padStart(12, '0'), region: 'us-east-1' })),
  }),
}

describe('The work of loading a state document and of its snapshot is linear in its lists', () => {
  it.each(Object.entries(DOCUMENTS))('%s', (_, make) => {
    const work = (count: number) => {
      const document = make(count)
      createApiGateway({ state: document }) // what is refused grows in no way
      return () => createApiGateway({ state: document }).snapshot()
    }
    expect(superlinear(work, 500)).toBeUndefined()
  })
})
