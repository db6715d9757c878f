import { createApiGateway, type PlainRequest, type StateDocument } from '../../../src/index.ts'
import { asked, type Story } from './story.ts'

type Document = Readonly<Record<string, unknown>>

/** Something that has a status: where it stands in the state, its path, and how it is changed. */
interface Kind {
  readonly read: string
  readonly at: readonly (string | number)[]
  readonly statuses: readonly string[]
  readonly path: string
  readonly change: readonly [operation: string, request: PlainRequest]
}

const DOMAIN = [
  'AVAILABLE',
  'UPDATING',
  'PENDING',
  'PENDING_CERTIFICATE_REIMPORT',
  'PENDING_OWNERSHIP_VERIFICATION',
  'FAILED',
]
const LINK = ['AVAILABLE', 'PENDING', 'DELETING', 'FAILED']

/** In the world of the sample data. */
const V1 = (restApiId: string): readonly Kind[] => [
  {
    read: 'GetStage',
    at: ['restApis', 0, 'stages', 0, 'cacheClusterStatus'],
    statuses: ['AVAILABLE', 'CREATE_IN_PROGRESS', 'DELETE_IN_PROGRESS', 'FLUSH_IN_PROGRESS', 'NOT_AVAILABLE'],
    path: `/restapis/${restApiId}/stages/prod`,
    change: ['UpdateStage', patched(`/restapis/${restApiId}/stages/prod`, '/cacheClusterSize', '1.6')],
  },
  {
    read: 'GetDomainName',
    at: ['domainNames', 0, 'domainNameStatus'],
    statuses: DOMAIN,
    path: '/domainnames/shop.example.com',
    change: ['UpdateDomainName', patched('/domainnames/shop.example.com', '/securityPolicy', 'TLS_1_0')],
  },
  {
    read: 'GetVpcLink',
    at: ['vpcLinks', 0, 'status'],
    statuses: LINK,
    path: '/vpclinks/link01',
    change: ['UpdateVpcLink', patched('/vpclinks/link01', '/name', 'renamed')],
  },
]

const V2 = (apiId: string): readonly Kind[] => [
  {
    read: 'GetVpcLink',
    at: ['vpcLinks', 1, 'vpcLinkStatus'],
    statuses: [...LINK, 'INACTIVE'],
    path: '/v2/vpclinks/link01',
    change: ['UpdateVpcLink', asked('PATCH', '/v2/vpclinks/link01', { name: 'renamed' })],
  },
  {
    read: 'GetDomainName',
    at: ['domainNames', 1, 'domainNameConfigurations', 0, 'domainNameStatus'],
    statuses: DOMAIN,
    path: '/v2/domainnames/api.example.com',
    change: [
      'UpdateDomainName',
      asked('PATCH', '/v2/domainnames/api.example.com', { domainNameConfigurations: [{ ipAddressType: 'dualstack' }] }),
    ],
  },
  {
    read: 'GetDeployment',
    at: ['apis', 0, 'deployments', 1, 'deploymentStatus'],
    statuses: ['DEPLOYED', 'PENDING', 'FAILED'],
    path: `/v2/apis/${apiId}/deployments/98nwpk`,
    change: ['UpdateDeployment', asked('PATCH', `/v2/apis/${apiId}/deployments/98nwpk`, { description: 'renamed' })],
  },
]

/** What is read, changed and deleted in each of its statuses. Those that a state cannot have are left out. */
export function statuses(state: StateDocument, names: { readonly restApiId: string; readonly apiId: string }): Story[] {
  const told = (version: string, kinds: readonly Kind[]): Story[] =>
    kinds.flatMap(({ read, at, statuses: all, path, change: [operation, request] }) =>
      all.flatMap((status): Story[] => {
        const own = put(state, at, status) as StateDocument
        if (!canBe(own)) return []
        const title = (name: string): string => `${version}.${name}: ${at.at(-1)} is ${status}`
        const reads = [asked('GET', path)]
        const of = (name: string, one: PlainRequest): Story => ({
          title: title(name),
          operation: name,
          state: own,
          before: [],
          request: one,
          readsAfter: () => (one.method === 'GET' ? [] : reads),
        })
        return [
          of(read, asked('GET', path)),
          of(operation, request),
          of(read.replace('Get', 'Delete'), asked('DELETE', path)),
        ]
      }),
    )
  return [...told('v1', V1(names.restApiId)), ...told('v2', V2(names.apiId))]
}

function canBe(state: StateDocument): boolean {
  try {
    createApiGateway({ state })
    return true
  } catch {
    return false
  }
}

function patched(url: string, path: string, value: string): PlainRequest {
  return asked('PATCH', url, { patchOperations: [{ op: 'replace', path, value }] })
}

/** The document with another value deep within. */
function put(document: unknown, [name, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (name === undefined) return value
  if (Array.isArray(document)) return document.map((one, i) => (i === name ? put(one, rest, value) : one))
  const known = document as Document
  return { ...known, [name]: put(known[name], rest, value) }
}
