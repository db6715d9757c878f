import type { LoadContext, StateDocumentError } from '../core/state/state-document.ts'
import type { Collection } from '../core/state/store.ts'
import { isChanging, restingStatus } from './cache-cluster.ts'
import { newCanary } from './canary.ts'
import { freshId } from './fresh-id.ts'
import { isMethodKey, settingDefaults } from './method-settings.ts'
import { type GivenResource, loadResources } from './resource-document.ts'
import { apiDefaults, isPrivateWithIpv4, newEndpoint } from './rest-api.ts'
import { type Schemas, seconds } from './rule.ts'
import { newStage } from './stage.ts'
import { newUnit, type RestApiUnit, type Settings, type State } from './state.ts'
import type { Keyed } from './state-document.ts'

type Stage = Schemas['Stage']
type GivenStage = Keyed<Stage, 'stageName' | 'deploymentId'>

/** An API in a state document, with everything that belongs to it. */
export type GivenRestApi = Keyed<Schemas['RestApi'], 'id'> & {
  /** Left out: those that the stages point at. */
  readonly deployments?: readonly Keyed<Schemas['Deployment'], 'id'>[]
  /** A version, or a text that names one. Left out: those that the stages name. */
  readonly documentationVersions?: readonly (string | Keyed<Schemas['DocumentationVersion'], 'version'>)[]
  readonly documentationParts?: readonly Keyed<Schemas['DocumentationPart'], 'location'>[]
  /** Left out: they are unknown, and the API can be deployed. */
  readonly resources?: readonly GivenResource[]
  readonly stages?: readonly GivenStage[]
}

/** Words what is wrong at a place within the API. */
export type RefuseAt = (at: readonly (string | number)[], problem: string) => StateDocumentError

/** The API of a document without its stages, and the stages, which its unit takes once it is part of the state. */
export function loadRestApi(
  given: GivenRestApi,
  state: State,
  context: LoadContext<Settings>,
  refuse: RefuseAt,
): { unit: RestApiUnit; stages: Stage[] } {
  const { documentationParts = [], resources, stages = [], ...rest } = given
  const { deployments = deploymentsOf(stages), documentationVersions = versionsOf(stages), ...members } = rest
  const date = seconds(context.now)
  const rootResourceId =
    members.rootResourceId ?? resources?.find(({ path }) => path === '/')?.id ?? context.ids.short(10)
  const api = members as Partial<Schemas['RestApi']> & { id: string }
  const endpointConfiguration = newEndpoint(api.endpointConfiguration)
  if (isPrivateWithIpv4(endpointConfiguration)) {
    throw refuse(['endpointConfiguration', 'ipAddressType'], 'a private API is dualstack.')
  }
  const unit = newUnit(state.transactions, {
    name: api.id,
    createdDate: date,
    ...apiDefaults,
    ...api,
    endpointConfiguration,
    rootResourceId,
  })

  fill(unit.deployments, 'deployments', deployments, 'id', refuse, (one) => ({ createdDate: date, ...one }))
  const versions = documentationVersions.map((one) => (typeof one === 'string' ? { version: one } : one))
  fill(unit.documentationVersions, 'documentationVersions', versions, 'version', refuse, (one) => ({
    createdDate: date,
    ...one,
  }))
  const parts = documentationParts.map((one) => ({
    ...one,
    id: one.id ?? freshId(context.ids, 6, unit.documentationParts),
  }))
  fill(unit.documentationParts, 'documentationParts', parts, 'id', refuse, (one) => ({ properties: '{}', ...one }))
  if (resources) loadResources(unit, resources, rootResourceId, context.ids, refuse)
  return { unit, stages: loadStages(unit, stages, state, date, refuse) }
}

/** The deployments that stages point at: what an API has of which the document says no more. */
function deploymentsOf(stages: readonly GivenStage[]): { id: string }[] {
  const ids = stages.flatMap(({ deploymentId, canarySettings }) => [deploymentId, canarySettings?.deploymentId])
  return [...new Set(ids)].flatMap((id) => (id === undefined ? [] : [{ id }]))
}

/** The documentation versions that stages name. */
function versionsOf(stages: readonly GivenStage[]): string[] {
  const versions = stages.map(({ documentationVersion }) => documentationVersion)
  return [...new Set(versions)].filter((version) => version !== undefined)
}

/** Fills a collection from a list; `complete` puts the defaults around an entry, whose key must be there only once. */
function fill<T, Given extends object, Key extends keyof Given & string>(
  into: Collection<T>,
  name: string,
  list: readonly Given[],
  key: Key,
  refuse: RefuseAt,
  complete: (given: Given) => object,
): void {
  list.forEach((given, i) => {
    const id = String(given[key])
    if (into.has(id)) throw refuse([name, i, key], `${id} is there twice.`)
    into.put(id, complete(given) as T)
  })
}

function loadStages(
  unit: RestApiUnit,
  list: readonly GivenStage[],
  state: State,
  date: number,
  refuse: RefuseAt,
): Stage[] {
  const names = new Set<string>()
  const settings = sharingSettings()
  return list.map((given, i) => {
    const wrong: RefuseAt = (at, problem) => refuse(['stages', i, ...at], problem)
    const stage = completed(given as Partial<Stage> & GivenStage, date, settings)
    if (names.has(stage.stageName)) throw wrong(['stageName'], `${stage.stageName} is there twice.`)
    names.add(stage.stageName)
    checkReferences(stage, unit, state, wrong)
    return stage
  })
}

/** So many different method settings are told apart; stages beyond have their own. */
const SHARED = 1_000

/**
 * Completes method settings. Equal ones are one object: documents are values, most stages of an API have the settings of
 * their neighbours, and settings are half of what a stage occupies.
 */
function sharingSettings(): (given: Stage['methodSettings']) => Stage['methodSettings'] {
  const known = new Map<string, Stage['methodSettings']>()
  return (given) => {
    const text = JSON.stringify(given)
    const before = known.get(text)
    if (before) return before
    const settings = Object.fromEntries(
      Object.entries(given).map(([key, setting]) => [key, { ...settingDefaults, ...setting }]),
    )
    if (known.size < SHARED) known.set(text, settings)
    return settings
  }
}

/** The stage with AWS's defaults around what is given, also within its canary and its method settings. */
function completed(
  given: Partial<Stage> & GivenStage,
  date: number,
  settings: ReturnType<typeof sharingSettings>,
): Stage {
  const { canarySettings, methodSettings = {}, cacheClusterEnabled = false } = given as Partial<Stage>
  const createdDate = given.createdDate ?? date
  return newStage(
    {
      ...(given as Stage),
      cacheClusterStatus: given.cacheClusterStatus ?? restingStatus({ cacheClusterEnabled }),
      createdDate,
      lastUpdatedDate: given.lastUpdatedDate ?? createdDate,
      methodSettings: settings(methodSettings),
      ...(canarySettings && { canarySettings: newCanary(canarySettings, given.deploymentId) }),
    },
    date,
  )
}

/** Refuses what a stage cannot be: it names what is not there, or contradicts itself. */
function checkReferences(stage: Stage, unit: RestApiUnit, state: State, wrong: RefuseAt): void {
  const { deploymentId, canarySettings, documentationVersion, clientCertificateId, cacheClusterStatus } = stage
  if (!unit.deployments.has(deploymentId)) throw wrong(['deploymentId'], `there is no deployment ${deploymentId}.`)
  if (canarySettings && !unit.deployments.has(canarySettings.deploymentId)) {
    throw wrong(['canarySettings', 'deploymentId'], `there is no deployment ${canarySettings.deploymentId}.`)
  }
  if (documentationVersion !== undefined && !unit.documentationVersions.has(documentationVersion)) {
    throw wrong(['documentationVersion'], `there is no documentation version ${documentationVersion}.`)
  }
  if (clientCertificateId !== undefined && !state.clientCertificates.has(clientCertificateId)) {
    throw wrong(['clientCertificateId'], `there is no client certificate ${clientCertificateId}.`)
  }
  for (const key of Object.keys(stage.methodSettings)) {
    if (!isMethodKey(key))
      throw wrong(['methodSettings', key], 'is no method key: */*, or a path and a verb such as ~1pets/GET.')
  }
  const isPossible = isChanging(stage) || cacheClusterStatus === restingStatus(stage)
  if (!isPossible || (cacheClusterStatus !== 'DELETE_IN_PROGRESS' && isChanging(stage) && !stage.cacheClusterEnabled)) {
    const is = stage.cacheClusterEnabled ? 'enabled' : 'not enabled'
    throw wrong(['cacheClusterStatus'], `cannot be ${cacheClusterStatus} while the cache is ${is}.`)
  }
}

/** The API as a member of a state document. */
export function snapshotRestApi(unit: RestApiUnit): GivenRestApi {
  const lists = {
    deployments: unit.deployments.values(),
    documentationVersions: unit.documentationVersions.values(),
    documentationParts: unit.documentationParts.values(),
    resources: unit.resources.values(),
    stages: unit.stages.values(),
  }
  const filled = Object.entries(lists).filter(([, list]) => list.length > 0)
  return { ...unit.api.get(), ...Object.fromEntries(filled) }
}
