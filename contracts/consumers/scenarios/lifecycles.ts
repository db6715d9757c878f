import type { StateDocument } from '../../../src/index.ts'

/** Stories by title: what is there, what is asked one after the other, and the first statuses. */
export type Scenarios = Readonly<Record<string, StateBuilder>>

interface StateBuilder {
  readonly state: StateDocument
  readonly calls: readonly (readonly [call: string, body?: unknown])[]
  readonly statuses: readonly number[]
}

export const REST_API = '/restapis/a1b2c3d4e5'
export const STAGE = `${REST_API}/stages/prod`

/** A REST API with these stages and two deployments. */
export const restApi = (...stages: readonly object[]): StateDocument =>
  ({
    restApis: [{ id: 'a1b2c3d4e5', name: 'shop', deployments: [{ id: 'dep001' }, { id: 'dep002' }], stages }],
  }) as unknown as StateDocument

export const plain = { stageName: 'prod', deploymentId: 'dep001' }
const cached = { ...plain, cacheClusterEnabled: true, cacheClusterSize: '0.5' }
const patch = (op: string, path: string, value?: string) => ({ patchOperations: [{ op, path, value }] })

export const lifecycles: Scenarios = {
  'a stage is made, read, listed and deleted': {
    state: restApi(),
    calls: [
      [
        `POST ${REST_API}/stages`,
        { ...plain, description: 'first', variables: { color: 'blue' }, tags: { team: 'shop' } },
      ],
      [`GET ${STAGE}`],
      [`GET ${REST_API}/stages`],
      [`DELETE ${STAGE}`],
      [`GET ${REST_API}/stages`],
      [`GET ${STAGE}`],
    ],
    statuses: [201, 200, 200, 202, 200, 404],
  },
  'one of two stages is deleted': {
    state: restApi(plain, { ...plain, stageName: 'beta' }),
    calls: [[`DELETE ${STAGE}`], [`GET ${REST_API}/stages`]],
    statuses: [202, 200],
  },
  'a cache is made': {
    state: restApi(plain),
    calls: [[`PATCH ${STAGE}`, patch('replace', '/cacheClusterEnabled', 'true')], [`GET ${STAGE}`]],
    statuses: [200, 200],
  },
  'a cache is there': { state: restApi(cached), calls: [[`GET ${STAGE}`]], statuses: [200] },
  'a cache is flushed': {
    state: restApi(cached),
    calls: [[`DELETE ${STAGE}/cache/data`], [`GET ${STAGE}`]],
    statuses: [202, 200],
  },
  'a cache that is not there is flushed': {
    state: restApi(plain),
    calls: [[`DELETE ${STAGE}/cache/data`], [`GET ${STAGE}`]],
    statuses: [202, 200],
  },
  'the authorizers of a stage are flushed': {
    state: restApi(plain),
    calls: [[`DELETE ${STAGE}/cache/authorizers`], [`GET ${STAGE}`]],
    statuses: [202, 200],
  },
  'a cache is removed': {
    state: restApi(cached),
    calls: [[`PATCH ${STAGE}`, patch('replace', '/cacheClusterEnabled', 'false')], [`GET ${STAGE}`]],
    statuses: [200, 200],
  },
  'a cache gets another size': {
    state: restApi(cached),
    calls: [[`PATCH ${STAGE}`, patch('replace', '/cacheClusterSize', '1.6')], [`GET ${STAGE}`]],
    statuses: [200, 200],
  },
  'a cache is made and flushed': {
    state: restApi(),
    calls: [[`POST ${REST_API}/stages`, cached], [`GET ${STAGE}`]],
    statuses: [201, 200],
  },
  'tags are added, replaced and taken away': {
    state: restApi({ ...plain, tags: { team: 'shop', cost: '1' } }),
    calls: [
      [
        'PUT /tags/arn%3Aaws%3Aapigateway%3Aus-east-1%3A%3A%2Frestapis%2Fa1b2c3d4e5%2Fstages%2Fprod',
        { tags: { team: 'new', more: 'x' } },
      ],
      ['GET /tags/arn%3Aaws%3Aapigateway%3Aus-east-1%3A%3A%2Frestapis%2Fa1b2c3d4e5%2Fstages%2Fprod'],
      [`GET ${STAGE}`],
      [
        'DELETE /tags/arn%3Aaws%3Aapigateway%3Aus-east-1%3A%3A%2Frestapis%2Fa1b2c3d4e5%2Fstages%2Fprod?tagKeys=team&tagKeys=none',
      ],
      ['GET /tags/arn%3Aaws%3Aapigateway%3Aus-east-1%3A%3A%2Frestapis%2Fa1b2c3d4e5%2Fstages%2Fprod'],
      [`GET ${STAGE}`],
    ],
    statuses: [204, 200, 200, 204, 200, 200],
  },
}
