import type { ResourceRow, ResourceTable } from '../src/core/resources/table.ts'
import { resources } from '../src/generated/v1/resources.ts'
import { routes } from '../src/generated/v1/routes.ts'

type Document = Record<string, unknown>

const rows: ResourceTable = resources

/** Samples of resources without a sample in their row, because they are inside each other. */
const SAMPLES: Readonly<Record<string, Document>> = {
  Resource: { id: 'res001', path: '/pets' },
  Method: {
    httpMethod: 'GET',
    authorizationType: 'NONE',
    requestParameters: { 'method.request.querystring.page': false },
  },
  MethodResponse: {
    statusCode: '200',
    responseParameters: { 'method.response.header.X-Trace': false },
    responseModels: { 'application/json': 'Error' },
  },
  Integration: { type: 'HTTP', httpMethod: 'GET', uri: 'https://example.com', connectionId: 'link01' },
  IntegrationResponse: { statusCode: '200' },
  BasePathMapping: { basePath: 'pets', restApiId: 'a1b2c3d4e5' },
}

/** The API in which the samples are, with what methods refer to. */
const API: Document = {
  rootResourceId: 'r0o0t00000',
  authorizers: [{ id: 'auth01', name: 'guard', type: 'TOKEN' }],
  requestValidators: [{ id: 'val001', name: 'all' }],
}

/** Documents beside the sample of a resource that names a stage. */
const STAGES: Document = {
  restApis: [
    { id: 'a1b2c3d4e5', deployments: [{ id: 'dep001' }], stages: [{ stageName: 'prod', deploymentId: 'dep001' }] },
  ],
}
const BESIDE: Readonly<Record<string, Document>> = { BasePathMapping: STAGES, UsagePlan: STAGES }

function sampleOf(row: ResourceRow): Document {
  const [name = ''] = Object.entries(rows).find(([, one]) => one === row) ?? []
  return SAMPLES[name] ?? row.sample ?? (name === 'RestApi' ? API : {})
}

/** Where the sample of the resource is that an operation of REST APIs is about: its path, and a state document that has it. */
export function sampled(operation: string): { path: string; state: (given: object) => object } {
  const route = routes.find((one) => one.operation === operation)
  const [name, row] = Object.entries(rows).find(([, { path }]) => path === route?.path) ?? []
  if (!name || !row) throw new Error(`${operation} is about no resource`)
  const chain = ancestors(name)
  // Operations call the same parameter differently, so the row of the operation names them.
  const parts = chain.filter(({ key }) => key).map(keyOf)
  const keys = Object.fromEntries(row.parameters.map((parameter, i) => [parameter, parts[i]]))
  return {
    path: row.path.replace(/\{(\w+)\}/g, (_, parameter: string) => keys[parameter] ?? ''),
    state: (given) => ({ ...BESIDE[name], ...nested(chain, given) }),
  }
}

/** A resource and what holds it, the outermost first. */
function ancestors(name: string): ResourceRow[] {
  const row = rows[name] as ResourceRow
  return [...(row.parent ? ancestors(row.parent) : []), row]
}

function keyOf(row: ResourceRow): string {
  const { key } = row
  const own = key && sampleOf(row)[key.member]
  if (typeof own === 'string') return own
  return key?.kind === 'fixed' ? (key.values[0] ?? '') : 'a1b2c3d4e5'.slice(0, key?.kind === 'drawn' ? key.length : 10)
}

function nested([row, ...inner]: readonly ResourceRow[], given: object): Document {
  if (!row) return { ...given }
  const { storage, key } = row
  if (storage.kind === 'cell') return { [storage.member]: inner.length > 0 ? nested(inner, given) : given }
  const own = { ...sampleOf(row), ...(key && { [key.member]: keyOf(row) }) }
  if (storage.kind === 'member') return { [storage.member]: { ...own, ...nested(inner, given) } }
  if (storage.kind === 'map') return { [storage.member]: { [keyOf(row)]: { ...own, ...nested(inner, given) } } }
  // Children are inside the entry of their parent.
  const list = storage.kind === 'groups' ? (storage.nested ?? storage.member) : storage.member
  return { [list]: [{ ...own, ...nested(inner, given) }] }
}
