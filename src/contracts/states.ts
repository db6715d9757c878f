import { didYouMean } from '../core/schema/nearest.ts'
import { deploymentOf, type Scene } from './kit/scene.ts'

/** What a parameter of a provider state takes. */
export interface Parameter {
  readonly type: 'string' | 'number' | 'boolean' | 'object'
  readonly text: string
  readonly required?: true
}

/** A provider state: what it is about, what it takes, and how the provider gets into it. */
export interface StateRow<Given extends object, Made extends object> {
  /** What is true in this state, as a sentence. */
  readonly text: string
  readonly takes: { readonly [Name in keyof Given]-?: Parameter }
  /** What the state gives back for `fromProviderState`, by name. */
  readonly gives?: { readonly [Name in keyof Made]: string }
  seed(scene: Scene, given: Given): Made
}

type Texts = Readonly<Record<string, string>>
type Settings = Readonly<Record<string, object>>
type Made<Name extends string> = Readonly<Record<Name, string>>
// biome-ignore lint/complexity/noBannedTypes: an object without members is just what is meant
type Nothing = {}

const nothing: Nothing = {}
const row = <Given extends object, Made extends object = Nothing>(made: StateRow<Given, Made>) => made
const text = (what: string) => ({ type: 'string', text: what }) as const
const needed = (what: string) => ({ ...text(what), required: true }) as const
const number = (what: string) => ({ type: 'number', text: what }) as const
const flag = (what: string) => ({ type: 'boolean', text: what }) as const
const object = (what: string) => ({ type: 'object', text: what }) as const

const restApiId = needed('id of the REST API, which is made where it is not there yet')
const apiId = needed('id of the API, which is made where it is not there yet')
const stageName = needed('name of the stage')
const deploymentId = text('id of the deployment; made up when it is left out')
const tags = object('tags by key')

interface RestStage {
  restApiId: string
  stageName: string
  deploymentId?: string
  description?: string
  variables?: Texts
  methodSettings?: Settings
  cacheClusterEnabled?: boolean
  cacheClusterSize?: string
  tracingEnabled?: boolean
  accessLogSettings?: { readonly destinationArn?: string; readonly format?: string }
  clientCertificateId?: string
  documentationVersion?: string
  webAclArn?: string
  createdDate?: number
  lastUpdatedDate?: number
  tags?: Texts
}

const restStage = {
  restApiId,
  stageName,
  deploymentId,
  description: text('description'),
  variables: object('stage variables by name'),
  methodSettings: object('settings by method key, `*/*` or `pets/GET`; members that are left out get their defaults'),
  cacheClusterEnabled: flag('whether the stage has a cache cluster'),
  cacheClusterSize: text('gigabytes of the cache cluster: `0.5`'),
  tracingEnabled: flag('whether X-Ray traces the stage'),
  accessLogSettings: object('`destinationArn` and `format`'),
  clientCertificateId: text('id of a client certificate, which is made'),
  documentationVersion: text('a documentation version, which is made'),
  webAclArn: text('ARN of a web ACL'),
  createdDate: number('when it was made, in seconds since 1970; now when it is left out'),
  lastUpdatedDate: number('when it was changed last, in seconds since 1970; now when it is left out'),
  tags,
}

interface HttpStage {
  apiId: string
  stageName: string
  autoDeploy?: boolean
  deploymentId?: string
  description?: string
  stageVariables?: Texts
  defaultRouteSettings?: object
  routeSettings?: Settings
  accessLogSettings?: { readonly destinationArn: string; readonly format: string }
  clientCertificateId?: string
  createdDate?: string
  lastUpdatedDate?: string
  tags?: Texts
}

const httpStage = {
  apiId,
  stageName,
  autoDeploy: flag('whether the stage deploys itself; left out: the stage does not say'),
  deploymentId: text('id of the deployment that the stage points to; left out: it points to none'),
  description: text('description'),
  stageVariables: object('stage variables by name'),
  defaultRouteSettings: object('settings of every route'),
  routeSettings: object('settings by route key; the routes are made'),
  accessLogSettings: object('`destinationArn` and `format`'),
  clientCertificateId: text('id of a client certificate'),
  createdDate: text('when it was made: `2023-11-14T22:13:20Z`; now when it is left out'),
  lastUpdatedDate: text('when it was changed last: `2023-11-14T22:13:20Z`; now when it is left out'),
  tags,
}

/**
 * The vocabulary: every provider state that pacts with Understudy may name. One table for `given(...)`, verification,
 * the check of pact files and the documentation.
 */
export const states = {
  'a REST API exists': row<{ restApiId: string; name?: string; description?: string; tags?: Texts }>({
    text: 'There is a REST API without stages.',
    takes: { restApiId, name: text('name; the id when it is left out'), description: text('description'), tags },
    seed: (scene, { restApiId: id, ...members }) => {
      Object.assign(scene.restApi(id), members)
      return nothing
    },
  }),

  'a REST API has a deployment': row<
    { restApiId: string; deploymentId?: string; description?: string },
    Made<'deploymentId'>
  >({
    text: 'There is a REST API with a deployment.',
    takes: { restApiId, deploymentId, description: text('description') },
    gives: { deploymentId: 'id of the deployment' },
    seed: (scene, { restApiId: id, deploymentId: deployment, ...members }) => ({
      deploymentId: deploymentOf(scene.restApi(id), 'id', deployment, members),
    }),
  }),

  'a REST API has a stage': row<RestStage, Made<'deploymentId'>>({
    text: 'There is a REST API with a stage and the deployment behind it. Name it again for more stages.',
    takes: restStage,
    gives: { deploymentId: 'id of the deployment behind the stage' },
    seed: (scene, given) => seedRestStage(scene, given),
  }),

  'a REST API has a canary stage': row<
    RestStage & {
      canaryDeploymentId?: string
      percentTraffic?: number
      useStageCache?: boolean
      stageVariableOverrides?: Texts
    },
    Made<'deploymentId' | 'canaryDeploymentId'>
  >({
    text: 'There is a REST API with a stage that has a canary, and a deployment behind each of them.',
    takes: {
      ...restStage,
      canaryDeploymentId: text('id of the deployment behind the canary; made up when it is left out'),
      percentTraffic: number('share of the calls that the canary takes; 10 when it is left out'),
      useStageCache: flag('whether the canary uses the cache of the stage'),
      stageVariableOverrides: object('stage variables of the canary'),
    },
    gives: {
      deploymentId: 'id of the deployment behind the stage',
      canaryDeploymentId: 'id of the deployment behind the canary',
    },
    seed: (scene, given) => {
      const { canaryDeploymentId, percentTraffic = 10, useStageCache = false, stageVariableOverrides, ...stage } = given
      const made = seedRestStage(scene, stage)
      const api = scene.restApi(given.restApiId)
      const canary = deploymentOf(api, 'id', canaryDeploymentId)
      Object.assign(api.stages.at(-1) as object, {
        canarySettings: {
          deploymentId: canary,
          percentTraffic,
          useStageCache,
          ...(stageVariableOverrides && { stageVariableOverrides }),
        },
      })
      return { ...made, canaryDeploymentId: canary }
    },
  }),

  'a REST API has a documentation version': row<{ restApiId: string; documentationVersion: string }>({
    text: 'There is a REST API with a documentation version.',
    takes: { restApiId, documentationVersion: needed('the version') },
    seed: (scene, { restApiId: id, documentationVersion }) => {
      addTo(scene.restApi(id), 'documentationVersions', documentationVersion)
      return nothing
    },
  }),

  'a REST API has no methods': row<{ restApiId: string }>({
    text: 'There is a REST API that nothing can be called on, and that therefore cannot be deployed.',
    takes: { restApiId },
    seed: (scene, { restApiId: id }) => {
      Object.assign(scene.restApi(id), { resources: [] })
      return nothing
    },
  }),

  'a REST API has a domain mapping': row<{
    restApiId: string
    stageName: string
    domainName: string
    basePath?: string
  }>({
    text: 'A custom domain is mapped to a stage of a REST API, which therefore cannot be deleted.',
    takes: {
      restApiId,
      stageName: needed('name of a stage that is there'),
      domainName: needed('the domain'),
      basePath: text('path of the mapping; the root when it is left out'),
    },
    seed: (scene, { restApiId: id, stageName: stage, ...mapping }) => {
      scene.add('basePathMappings', { ...mapping, restApiId: id, stage })
      return nothing
    },
  }),

  'a client certificate exists': row<{ clientCertificateId: string; description?: string; tags?: Texts }>({
    text: 'The account has a client certificate.',
    takes: { clientCertificateId: needed('id of the certificate'), description: text('description'), tags },
    seed: (scene, { clientCertificateId, ...members }) => {
      scene.certificate(clientCertificateId, members)
      return nothing
    },
  }),

  'the account has no role for logs': row<Nothing>({
    text: 'The account has no role to write logs to CloudWatch with. Without this state it has one.',
    takes: {},
    seed: (scene) => {
      scene.set('account', {})
      return nothing
    },
  }),

  'an HTTP API exists': row<{ apiId: string; name?: string; description?: string; tags?: Texts }>({
    text: 'There is an HTTP API without stages.',
    takes: { apiId, name: text('name; the id when it is left out'), description: text('description'), tags },
    seed: (scene, { apiId: id, ...members }) => {
      Object.assign(scene.api(id, 'HTTP'), members)
      return nothing
    },
  }),

  'an HTTP API has a route': row<{ apiId: string; routeKey: string }>({
    text: 'There is an HTTP API with a route.',
    takes: { apiId, routeKey: needed('`GET /pets` or `$default`') },
    seed: (scene, { apiId: id, routeKey }) => {
      addTo(scene.api(id, 'HTTP'), 'routes', routeKey)
      return nothing
    },
  }),

  'an HTTP API has a deployment': row<
    { apiId: string; deploymentId?: string; description?: string },
    Made<'deploymentId'>
  >({
    text: 'There is an HTTP API with a deployment.',
    takes: { apiId, deploymentId, description: text('description') },
    gives: { deploymentId: 'id of the deployment' },
    seed: (scene, { apiId: id, deploymentId: deployment, ...members }) => ({
      deploymentId: deploymentOf(scene.api(id, 'HTTP'), 'deploymentId', deployment, members),
    }),
  }),

  'an HTTP API has a stage': row<HttpStage>({
    text: 'There is an HTTP API with a stage. Name it again for more stages.',
    takes: httpStage,
    seed: (scene, given) => seedHttpStage(scene, 'HTTP', given),
  }),

  'a WebSocket API exists': row<{ apiId: string; name?: string; description?: string; tags?: Texts }>({
    text: 'There is a WebSocket API without stages.',
    takes: { apiId, name: text('name; the id when it is left out'), description: text('description'), tags },
    seed: (scene, { apiId: id, ...members }) => {
      Object.assign(scene.api(id, 'WEBSOCKET'), members)
      return nothing
    },
  }),

  'a WebSocket API has a route': row<{ apiId: string; routeKey: string }>({
    text: 'There is a WebSocket API with a route.',
    takes: { apiId, routeKey: needed('`$connect`, `$default` or one of your own') },
    seed: (scene, { apiId: id, routeKey }) => {
      addTo(scene.api(id, 'WEBSOCKET'), 'routes', routeKey)
      return nothing
    },
  }),

  'a WebSocket API has a deployment': row<
    { apiId: string; deploymentId?: string; description?: string },
    Made<'deploymentId'>
  >({
    text: 'There is a WebSocket API with a deployment.',
    takes: { apiId, deploymentId, description: text('description') },
    gives: { deploymentId: 'id of the deployment' },
    seed: (scene, { apiId: id, deploymentId: deployment, ...members }) => ({
      deploymentId: deploymentOf(scene.api(id, 'WEBSOCKET'), 'deploymentId', deployment, members),
    }),
  }),

  'a WebSocket API has a stage': row<HttpStage>({
    text: 'There is a WebSocket API with a stage. Name it again for more stages.',
    takes: httpStage,
    seed: (scene, given) => seedHttpStage(scene, 'WEBSOCKET', given),
  }),

  'an API has a domain mapping': row<{
    apiId: string
    stageName: string
    domainName: string
    apiMappingKey?: string
  }>({
    text: 'A custom domain is mapped to a stage of an HTTP or WebSocket API, which therefore cannot be deleted.',
    takes: {
      apiId: needed('id of an API that is there'),
      stageName: needed('name of a stage that is there'),
      domainName: needed('the domain'),
      apiMappingKey: text('path of the mapping; the root when it is left out'),
    },
    seed: (scene, { stageName: stage, ...mapping }) => {
      scene.add('apiMappings', { ...mapping, stage })
      return nothing
    },
  }),

  'requests are throttled': row<{ count?: number }>({
    text: 'The service throttles the next requests, whatever they are.',
    takes: { count: number('how many requests; 1 when it is left out') },
    seed: (scene, { count = 1 }) => {
      scene.throttled = count
      return nothing
    },
  }),

  'the clock is at': row<{ epochSeconds: number }>({
    text: 'The clock of the service stands still at a moment.',
    takes: { epochSeconds: { ...number('the moment, in seconds since 1970'), required: true } },
    seed: (scene, { epochSeconds }) => {
      scene.now = epochSeconds * 1000
      return nothing
    },
  }),
}

/** The name of a provider state. */
export type StateName = keyof typeof states

/** What a provider state takes. */
export type StateParameters<Name extends StateName> = Parameters<(typeof states)[Name]['seed']>[1]

type Told<Name extends StateName> =
  Nothing extends StateParameters<Name> ? [given?: StateParameters<Name>] : [given: StateParameters<Name>]

/** A value that JSON knows, as Pact types it. */
export type Json = string | number | boolean | null | Json[] | { [name: string]: Json }

/**
 * The arguments of Pact's own `given(...)`, from the vocabulary: `.given(...state('a REST API exists', { restApiId }))`.
 * A wrong name or parameter does not compile, and throws where nothing is compiled.
 */
export function state<Name extends StateName>(
  name: Name,
  ...[told]: Told<Name>
): [name: Name, parameters: { [name: string]: Json }] {
  const given = (told ?? {}) as { [name: string]: Json }
  const [problem] = problemsOfState(name, given)
  if (problem !== undefined) throw new TypeError(problem)
  return [name, given]
}

/** What is wrong with a provider state as a pact names it; an empty list is a state of the vocabulary. */
export function problemsOfState(name: string, given: Readonly<Record<string, unknown>>): string[] {
  if (!Object.hasOwn(states, name)) {
    return [`unknown provider state "${name}".${didYouMean(name, Object.keys(states))}`]
  }
  const takes: Readonly<Record<string, Parameter>> = states[name as StateName].takes
  const known = Object.keys(takes)
  return [
    ...Object.entries(takes).flatMap(([parameter, { type, required }]) => {
      const value = given[parameter]
      if (value === undefined) {
        return required ? [`state "${name}": the parameter "${parameter}" (${type}) is missing.`] : []
      }
      const is = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
      return is === type ? [] : [`state "${name}": the parameter "${parameter}" must be of type ${type}, not ${is}.`]
    }),
    ...Object.keys(given)
      .filter((parameter) => !known.includes(parameter))
      .map((parameter) => {
        const takesWhat = known.length > 0 ? ` It takes ${known.join(', ')}.` : ' It takes none.'
        return `state "${name}": unknown parameter "${parameter}".${didYouMean(parameter, known) || takesWhat}`
      }),
  ]
}

/** Brings a scene into a state of the vocabulary. Throws for a state that is none, or that contradicts an earlier one. */
export function seed(scene: Scene, name: string, given: Readonly<Record<string, unknown>>): object {
  const [problem] = problemsOfState(name, given)
  if (problem !== undefined) throw new Error(problem)
  const { seed: into } = states[name as StateName] as StateRow<object, object>
  return into(scene, given)
}

function seedRestStage(scene: Scene, { restApiId: id, ...stage }: RestStage): Made<'deploymentId'> {
  const api = scene.restApi(id)
  const made = deploymentOf(api, 'id', stage.deploymentId)
  if (stage.documentationVersion !== undefined) addTo(api, 'documentationVersions', stage.documentationVersion)
  if (stage.clientCertificateId !== undefined) scene.certificate(stage.clientCertificateId)
  api.stages.push({ ...stage, deploymentId: made })
  return { deploymentId: made }
}

function seedHttpStage(scene: Scene, protocol: 'HTTP' | 'WEBSOCKET', { apiId: id, ...stage }: HttpStage): Nothing {
  const api = scene.api(id, protocol)
  if (stage.deploymentId !== undefined) deploymentOf(api, 'deploymentId', stage.deploymentId)
  for (const key of Object.keys(stage.routeSettings ?? {})) addTo(api, 'routes', key)
  api.stages.push({ ...stage })
  return nothing
}

/** Adds a text to a list of an API, once. */
function addTo(api: Record<string, unknown>, name: string, text: string): void {
  const list = (api[name] ?? []) as string[]
  api[name] = list
  if (!list.includes(text)) list.push(text)
}
