import { completed } from '../core/state/completed.ts'
import { type LoadContext, memberPath, StateDocumentError } from '../core/state/state-document.ts'
import type { Collection } from '../core/state/store.ts'
import { isChanging, restingStatus } from './cache-cluster.ts'
import { canaryDefaults } from './canary.ts'
import { completedCertificate } from './client-certificate.ts'
import { freshId } from './fresh-id.ts'
import { isMethodKey, settingDefaults } from './method-settings.ts'
import { type GivenResource, loadResources } from './resource-document.ts'
import { apiDefaults, isPrivateWithIpv4, newEndpoint } from './rest-api.ts'
import { type Schemas, seconds } from './rule.ts'
import { stageDefaults, withoutEmpty } from './stage.ts'
import { newUnit, type RestApiUnit, type Settings, type State } from './state.ts'
import type { Keyed } from './state-document.ts'

type Stage = Schemas['Stage']
type Api = Schemas['RestApi']
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

type Context = LoadContext<Settings>

/** Words what is wrong at a place within the API. */
export type RefuseAt = (at: readonly (string | number)[], problem: string) => StateDocumentError

/** The API of a document without its stages, and the stages, which its unit takes once it is part of the state. */
export function loadRestApi(
  given: GivenRestApi,
  state: State,
  context: Context,
): { unit: RestApiUnit; stages: Stage[] } {
  const { deployments = [], documentationVersions = [], documentationParts = [], ...rest } = given
  const { resources, stages = [], ...members } = rest
  const refuse: RefuseAt = (at, problem) => new StateDocumentError(memberPath(context.path, at), problem)
  const createdDate = seconds(context.now)
  const rootResourceId =
    members.rootResourceId ?? resources?.find(({ path }) => path === '/')?.id ?? context.ids.short(10)
  const unit = newUnit(
    state.transactions,
    loadApi(members as Partial<Api> & { id: string }, refuse, { createdDate, rootResourceId }),
  )

  fill(unit.deployments, 'deployments', deployments, 'id', refuse, (one) => completed<object>(one, { createdDate }))
  const versions = documentationVersions.map((one) => (typeof one === 'string' ? { version: one } : one))
  fill(unit.documentationVersions, 'documentationVersions', versions, 'version', refuse, (one) =>
    completed<object>(one, { createdDate }),
  )
  const parts = documentationParts.map((one) =>
    completed<typeof one & { id: string }>(
      one,
      one.id === undefined ? { id: freshId(context.ids, 6, unit.documentationParts) } : {},
    ),
  )
  fill(unit.documentationParts, 'documentationParts', parts, 'id', refuse, (one) =>
    completed<object>(one, { properties: '{}' }),
  )
  if (resources) loadResources(unit, resources, rootResourceId, context.ids, refuse)
  const isComplete = given.deployments !== undefined
  return { unit, stages: loadStages(stages, { unit, state, context, refuse, isComplete }) }
}

function loadApi(
  given: Partial<Api> & { id: string },
  refuse: RefuseAt,
  drawn: Pick<Api, 'createdDate' | 'rootResourceId'>,
): Api {
  const endpointConfiguration = completedEndpoint(given.endpointConfiguration)
  if (isPrivateWithIpv4(endpointConfiguration)) {
    throw refuse(['endpointConfiguration', 'ipAddressType'], 'a private API is dualstack.')
  }
  return completed<Api>(
    { ...given, ...(given.endpointConfiguration && { endpointConfiguration }) },
    { name: given.id, ...apiDefaults, endpointConfiguration, ...drawn },
  )
}

function completedEndpoint(given: Api['endpointConfiguration'] = {}): Api['endpointConfiguration'] {
  const { types } = newEndpoint(given)
  return completed<Api['endpointConfiguration']>(
    { ...given, ...(given.types && types && { types }) },
    newEndpoint(given),
  )
}

/** Fills a collection from a list; `complete` adds the defaults of an entry, whose key must be there only once. */
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
    if (into.has(id)) throw refuse([name, i, key], `duplicate ${key} ${id}.`)
    into.put(id, complete(given) as T)
  })
}

/** What the stages of an API are loaded into, and what is known of it. */
interface Around {
  readonly unit: RestApiUnit
  readonly state: State
  readonly context: Context
  readonly refuse: RefuseAt
  /** Whether the document says which deployments the API has. */
  readonly isComplete: boolean
}

function loadStages(list: readonly GivenStage[], around: Around): Stage[] {
  const names = new Set<string>()
  const settings = sharingSettings()
  return list.map((given, i) => {
    const wrong: RefuseAt = (at, problem) => around.refuse(['stages', i, ...at], problem)
    const stage = completedStage(given as Partial<Stage> & GivenStage, seconds(around.context.now), settings)
    if (names.has(stage.stageName)) throw wrong(['stageName'], `duplicate stageName ${stage.stageName}.`)
    names.add(stage.stageName)
    checkStage(stage, wrong)
    holdWhatIsNamed(stage, i, around)
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
      Object.entries(given).map(([key, setting]) => [key, completed(setting, settingDefaults)]),
    )
    if (known.size < SHARED) known.set(text, settings)
    return settings
  }
}

/** The stage with AWS's defaults for what is left out, also within its canary and its method settings. */
function completedStage(
  given: Partial<Stage> & GivenStage,
  date: number,
  settings: ReturnType<typeof sharingSettings>,
): Stage {
  const { canarySettings, methodSettings = {}, cacheClusterEnabled = false } = given as Partial<Stage>
  const createdDate = given.createdDate ?? date
  return completed<Stage>(
    withoutEmpty({
      ...(given as Stage),
      methodSettings: settings(methodSettings),
      ...(canarySettings && { canarySettings: completed(canarySettings, canaryDefaults(given.deploymentId)) }),
    }),
    { ...stageDefaults(createdDate), cacheClusterStatus: restingStatus({ cacheClusterEnabled }) },
  )
}

/** Refuses what a stage cannot be: it contradicts itself. */
function checkStage(stage: Stage, wrong: RefuseAt): void {
  const { cacheClusterStatus } = stage
  for (const key of Object.keys(stage.methodSettings)) {
    if (!isMethodKey(key))
      throw wrong(['methodSettings', key], 'is not a method key: */*, or a path and a verb such as ~1pets/GET.')
  }
  const isPossible = isChanging(stage) || cacheClusterStatus === restingStatus(stage)
  if (!isPossible || (cacheClusterStatus !== 'DELETE_IN_PROGRESS' && isChanging(stage) && !stage.cacheClusterEnabled)) {
    const is = stage.cacheClusterEnabled ? 'enabled' : 'not enabled'
    throw wrong(['cacheClusterStatus'], `cannot be ${cacheClusterStatus} while the cache is ${is}.`)
  }
}

/** Makes what a stage names and the document does not hold: an answer of AWS can be pasted without what stands around it. */
function holdWhatIsNamed(stage: Stage, i: number, { unit, state, context, isComplete }: Around): void {
  const { deploymentId, canarySettings, documentationVersion, clientCertificateId } = stage
  const createdDate = seconds(context.now)
  const made = (at: readonly string[], what: string): void =>
    context.made(memberPath(context.path, ['stages', i, ...at]), what)
  const holdDeployment = (id: string, at: readonly string[]): void => {
    if (unit.deployments.has(id)) return
    unit.deployments.put(id, { id, createdDate })
    if (isComplete) made(at, `deployment ${id}`)
  }
  holdDeployment(deploymentId, ['deploymentId'])
  if (canarySettings) holdDeployment(canarySettings.deploymentId, ['canarySettings', 'deploymentId'])
  if (documentationVersion !== undefined && !unit.documentationVersions.has(documentationVersion)) {
    unit.documentationVersions.put(documentationVersion, { version: documentationVersion, createdDate })
    made(['documentationVersion'], `documentation version ${documentationVersion}`)
  }
  if (clientCertificateId !== undefined && !state.clientCertificates.has(clientCertificateId)) {
    state.clientCertificates.put(clientCertificateId, completedCertificate({ clientCertificateId }, context))
    made(['clientCertificateId'], `client certificate ${clientCertificateId}`)
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
