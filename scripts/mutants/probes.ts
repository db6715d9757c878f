import { patches } from '../../src/generated/v1/patch.ts'
import type { PlainRequest } from '../../src/index.ts'
import { inState, type Prepared } from './pacts.ts'
import { forkOf, type Probe, told, wait } from './probe.ts'

/** Values that clients send for a member of a patch or a document. */
const VALUES = [
  undefined,
  '',
  'true',
  'false',
  '-1',
  '0',
  '1',
  '3601',
  '99999999',
  '2.5',
  'dep002',
  'ERROR',
  'a#b',
  'x'.repeat(1100),
]
const BODY_VALUES = [...VALUES, true, 5, null, ['x'], { color: 'green' }, {}]
const MEMBERS = {
  v1: [
    'stageName',
    'deploymentId',
    'description',
    'cacheClusterEnabled',
    'cacheClusterSize',
    'variables',
    'documentationVersion',
    'canarySettings',
    'tracingEnabled',
    'tags',
  ],
  v2: [
    'stageName',
    'deploymentId',
    'description',
    'autoDeploy',
    'stageVariables',
    'accessLogSettings',
    'routeSettings',
    'defaultRouteSettings',
    'clientCertificateId',
    'tags',
  ],
} as const

/** How many different states of the reference consumers the probes of stages begin with. */
const STATES = 24

/**
 * The request of every interaction of the reference consumers, and the reads of a client afterwards, at once and ten
 * minutes later.
 */
export function probesOfPacts(pacts: readonly Prepared[]): Probe[] {
  return inGroups(pacts, 20).map((group) => ({
    name: `${group[0]?.name} and those after it`,
    *answers(provider) {
      for (const one of group) {
        const gateway = inState(provider, one)
        yield told(gateway, one.request)
        for (const read of readsOf(one)) yield told(gateway, read)
        wait(gateway)
        for (const read of readsOf(one)) yield told(gateway, read)
      }
    },
  }))
}

/** Everything about stages, many values of every member, in different states of the reference consumers. */
export function probesOfStages(pacts: readonly Prepared[]): Probe[] {
  return statesOf(pacts).flatMap((one) =>
    inGroups(requestsTo(one), 40).map((requests, i) => ({
      name: `${one.name}, requests ${i}`,
      *answers(provider) {
        const base = inState(provider, one)
        for (const request of requests) {
          const gateway = forkOf(base, provider)
          yield told(gateway, request)
          for (const read of readsOf(one)) yield told(gateway, read)
        }
      },
    })),
  )
}

function inGroups<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size))
}

/** Interactions with different states, evenly from all. */
function statesOf(pacts: readonly Prepared[]): Prepared[] {
  const different = new Map(pacts.map((one) => [JSON.stringify(one.interaction.providerStates ?? []), one]))
  const all = [...different.values()]
  const step = Math.max(1, Math.floor(all.length / STATES))
  return all.filter((_, i) => i % step === 0)
}

function placeOf({ request }: Prepared): { api: 'v1' | 'v2'; base: string; stage: string } {
  const v2 = request.url.startsWith('/v2/')
  const base = v2 ? '/v2/apis/f6g7h8i9j0' : '/restapis/a1b2c3d4e5'
  const name = /\/stages\/([^/?]+)/.exec(request.url)?.[1] ?? (v2 ? 'dev' : 'prod')
  return { api: v2 ? 'v2' : 'v1', base, stage: `${base}/stages/${name}` }
}

const asked = (method: string, url: string, body?: unknown): PlainRequest => ({
  method,
  url,
  headers: { accept: 'application/json', ...(body !== undefined && { 'content-type': 'application/json' }) },
  ...(body !== undefined && { body: JSON.stringify(body) }),
})

/** The reads of a client afterwards: the stage, all stages, all deployments. */
function readsOf(one: Prepared): PlainRequest[] {
  const { base, stage } = placeOf(one)
  return [asked('GET', stage), asked('GET', `${base}/stages`), asked('GET', `${base}/deployments`)]
}

function requestsTo(one: Prepared): PlainRequest[] {
  const { api, base, stage } = placeOf(one)
  const documents = MEMBERS[api].flatMap((member) =>
    BODY_VALUES.map((value) => ({
      stageName: 'fresh',
      ...(api === 'v1' && { deploymentId: 'dep001' }),
      [member]: value,
    })),
  )
  const made = documents.map((body) => asked('POST', `${base}/stages`, body))
  const changed =
    api === 'v1' ? patched(stage) : documents.map(({ stageName: _, ...body }) => asked('PATCH', stage, body))
  const rest = [
    asked('DELETE', stage),
    asked('DELETE', `${stage}/cache/data`),
    asked('DELETE', `${stage}/cache/authorizers`),
    asked('DELETE', `${stage}/accesslogsettings`),
    asked('DELETE', `${stage}/routesettings/GET%20%2Fpets`),
    asked('DELETE', `${base}/deployments/dep001`),
    asked('DELETE', `${base}/deployments/dep002`),
    asked('GET', `${base}/stages?maxResults=1`),
    asked('GET', `${base}/stages?deploymentId=dep002`),
    asked('POST', `${base}/deployments`, { stageName: 'fresh', description: 'new' }),
  ]
  return [...made, ...changed, ...rest]
}

/** Every row of the patch table with every operation and many values. */
function patched(stage: string): PlainRequest[] {
  const paths = patches.UpdateStage.rows.map(({ path }) =>
    path
      .replace('{variableName}', 'color')
      .replace('{methodKey}', '*/*')
      .replace(/\{\w+\}/, 'other'),
  )
  return [...paths, '/~1pets/GET/throttling/burstLimit'].flatMap((path) =>
    ['add', 'remove', 'replace', 'copy', 'move'].flatMap((op) =>
      (op === 'replace' ? VALUES : [undefined, 'true']).map((value) =>
        asked('PATCH', stage, {
          patchOperations: [{ op, path, value, ...(op === 'copy' && { from: '/canarySettings/deploymentId' }) }],
        }),
      ),
    ),
  )
}
