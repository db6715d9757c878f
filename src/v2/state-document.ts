import { type LoadContext, memberPath, partChecker, StateDocumentError } from '../core/state/state-document.ts'
import { schemas } from '../generated/v2/schemas.ts'
import { newApi } from './api.ts'
import { mappingsOf, putMapping } from './api-mapping.ts'
import { newDeployment, pendingOf, putPending } from './auto-deploy.ts'
import { wireDate } from './codec.ts'
import { newId } from './identifier.ts'
import { newIntegration } from './integration.ts'
import { membersOf } from './members.ts'
import { isRouteKey, newRoute } from './route.ts'
import { DEFAULT_ROUTE_SETTINGS, hasExecutionLogs, mergedSettings, mergedSettingsMap } from './route-settings.ts'
import type { Schemas } from './rule.ts'
import { newStage } from './stage.ts'
import { type ApiUnit, type Logs, newUnit, type Protocol, type Settings, type Stage, type State } from './state.ts'

/** A document of which only the key must be there. */
type Sketch<T, Key extends keyof T> = Partial<T> & Pick<T, Key>
type Mapping = Schemas['ApiMapping'] & { readonly domainName: string }

/** An API in a state document, with everything that belongs to it. Routes may be given by their keys alone. */
export type ApiDocument = Sketch<Schemas['Api'], 'apiId'> & {
  /** Left out: those that the stages point at. */
  readonly deployments?: readonly Sketch<Schemas['Deployment'], 'deploymentId'>[]
  readonly integrations?: readonly Sketch<Schemas['Integration'], 'integrationId'>[]
  readonly pendingDeployments?: readonly { readonly stageName: string; readonly dueDate: string }[]
  readonly routes?: readonly (Sketch<Schemas['Route'], 'routeKey'> | string)[]
  readonly stages?: readonly Sketch<Stage, 'stageName'>[]
}

/** The part of a state document that is about HTTP and WebSocket APIs. What is left out gets AWS's defaults. */
export interface StateDocument {
  readonly apis?: readonly ApiDocument[]
  readonly apiMappings?: readonly Sketch<Mapping, 'domainName' | 'apiId' | 'stage'>[]
  readonly logs?: Logs
}

export const documentMembers = ['apis', 'apiMappings', 'logs'] as const satisfies readonly (keyof StateDocument)[]

type Context = LoadContext<Settings>

const checkPart = partChecker(schemas.State, schemas)

/** Fills an empty state. Stages stand as they are written: nothing is deployed because it was loaded. */
export function load(state: State, part: StateDocument, context: Context): void {
  const document = membersOf(part, documentMembers)
  checkPart(document, context.path)
  const below = (name: string, i: number): Context => ({ ...context, path: memberPath(context.path, [name, i]) })
  document.apis?.forEach((api, i) => {
    loadApi(state, api, below('apis', i))
  })
  loadMappings(state, document.apiMappings ?? [], (i) => below('apiMappings', i))
  state.logs.put(document.logs ?? {})
}

/** Everything that is in a state, as a document that `load` takes back unchanged. */
export function snapshot(state: State): StateDocument {
  const logs = state.logs.get()
  return {
    apis: state.apis.values().map((unit) => apiDocument(state, unit)),
    apiMappings: mappingsOf(state),
    ...(Object.keys(logs).length > 0 && { logs }),
  }
}

function apiDocument(state: State, unit: ApiUnit): ApiDocument {
  const pending = pendingOf(state, unit)
  return {
    ...unit.api.get(),
    deployments: unit.deployments.values(),
    integrations: unit.integrations.values(),
    routes: unit.routes.values(),
    stages: unit.stages.values(),
    ...(pending.length > 0 && {
      pendingDeployments: pending.map(({ stageName, due }) => ({ stageName, dueDate: new Date(due).toISOString() })),
    }),
  }
}

function loadApi(state: State, document: ApiDocument, context: Context): void {
  const { integrations = [], pendingDeployments = [], routes = [], stages = [], ...rest } = document
  const { deployments = deploymentsOf(stages), ...given } = rest
  const { apiId, protocolType = 'HTTP', name = apiId, tags = {} } = given
  if (state.apis.has(apiId)) throw new StateDocumentError(`${context.path}.apiId`, `${apiId} is there twice.`)
  const createdDate = dateOf(given.createdDate, context, 'createdDate')
  const api = newApi({ ...given, createdDate, name, protocolType, tags }, context.scope.region, context.now)
  const unit = newUnit(state.transactions, api)
  state.apis.put(apiId, unit)

  const below =
    (list: string) =>
    (i: number): Context => ({ ...context, path: memberPath(context.path, [list, i]) })
  deployments.forEach((deployment, i) => {
    loadDeployment(unit, deployment, below('deployments')(i))
  })
  integrations.forEach((integration, i) => {
    const { integrationId, integrationType = 'AWS_PROXY' } = integration
    refuseTwice(unit.integrations, integrationId, below('integrations')(i), 'integrationId')
    unit.integrations.put(integrationId, newIntegration(protocolType, { ...integration, integrationType }))
  })
  loadRoutes(unit, routes, below('routes'))
  stages.forEach((stage, i) => {
    loadStage(unit, stage, below('stages')(i))
  })
  pendingDeployments.forEach(({ stageName, dueDate }, i) => {
    const { path } = below('pendingDeployments')(i)
    if (!unit.stages.get(stageName)?.autoDeploy) {
      throw new StateDocumentError(`${path}.stageName`, `${stageName} is no stage that deploys itself.`)
    }
    putPending(state, { apiId, stageName, due: momentOf(dueDate, `${path}.dueDate`) })
  })
}

/** The deployments that stages point at: what an API has of which the document says no more. */
function deploymentsOf(stages: NonNullable<ApiDocument['stages']>): { deploymentId: string }[] {
  const ids = new Set(stages.map(({ deploymentId }) => deploymentId))
  return [...ids].flatMap((deploymentId) => (deploymentId === undefined ? [] : [{ deploymentId }]))
}

function loadDeployment(
  unit: ApiUnit,
  deployment: Sketch<Schemas['Deployment'], 'deploymentId'>,
  context: Context,
): void {
  const { deploymentId } = deployment
  refuseTwice(unit.deployments, deploymentId, context, 'deploymentId')
  const createdDate = dateOf(deployment.createdDate, context, 'createdDate')
  unit.deployments.put(deploymentId, newDeployment({ ...deployment, createdDate }))
}

/** Routes that say their id come first, so that none that is drawn can be one of those. */
function loadRoutes(
  unit: ApiUnit,
  routes: readonly (Sketch<Schemas['Route'], 'routeKey'> | string)[],
  below: (i: number) => Context,
): void {
  const { protocolType } = unit.api.get()
  const keys = new Set<string>()
  const sketches = routes.map((route, i) => {
    const { path } = below(i)
    const sketch = typeof route === 'string' ? routeByKey(protocolType, route) : route
    const { routeKey } = sketch
    if (!isRouteKey(protocolType, routeKey))
      throw new StateDocumentError(path, `"${routeKey}" is no key of an HTTP route.`)
    if (keys.has(routeKey)) throw new StateDocumentError(path, `the route ${routeKey} is there twice.`)
    keys.add(routeKey)
    return sketch
  })
  sketches.forEach((sketch, i) => {
    const { routeId } = sketch
    if (routeId === undefined) return
    refuseTwice(unit.routes, routeId, below(i), 'routeId')
    unit.routes.put(routeId, newRoute({ ...sketch, routeId }))
  })
  sketches.forEach((sketch, i) => {
    if (sketch.routeId !== undefined) return
    const routeId = newId(below(i).ids, 'route', unit.routes)
    unit.routes.put(routeId, newRoute({ ...sketch, routeId }))
  })
}

/** A route of which a document says the key alone: on an HTTP API it has a target, so that it can be deployed. */
function routeByKey(protocol: Protocol, routeKey: string): Sketch<Schemas['Route'], 'routeKey'> {
  return protocol === 'HTTP' ? { routeKey, target: 'integrations/unknown' } : { routeKey }
}

function loadStage(unit: ApiUnit, given: Sketch<Stage, 'stageName'>, context: Context): void {
  const { protocolType } = unit.api.get()
  const { stageName, deploymentId, accessLogSettings, defaultRouteSettings = {}, routeSettings = {} } = given
  refuseTwice(unit.stages, stageName, context, 'stageName')
  if (deploymentId !== undefined && !unit.deployments.has(deploymentId)) {
    throw new StateDocumentError(`${context.path}.deploymentId`, `the API has no deployment ${deploymentId}.`)
  }
  if (accessLogSettings && !(accessLogSettings.destinationArn && accessLogSettings.format)) {
    throw new StateDocumentError(`${context.path}.accessLogSettings`, 'needs both destinationArn and format.')
  }
  if (protocolType === 'HTTP' && [defaultRouteSettings, ...Object.values(routeSettings)].some(hasExecutionLogs)) {
    throw new StateDocumentError(
      context.path,
      'an HTTP API has no execution logs: no loggingLevel, no dataTraceEnabled.',
    )
  }
  const createdDate = dateOf(given.createdDate, context, 'createdDate')
  const updated = given.lastUpdatedDate
  unit.stages.put(stageName, {
    ...newStage(protocolType, stageName, context.now),
    ...given,
    createdDate,
    defaultRouteSettings: mergedSettings(protocolType, DEFAULT_ROUTE_SETTINGS[protocolType], defaultRouteSettings),
    lastUpdatedDate: updated === undefined ? createdDate : dateOf(updated, context, 'lastUpdatedDate'),
    routeSettings: mergedSettingsMap(protocolType, {}, routeSettings),
  })
}

function loadMappings(
  state: State,
  mappings: readonly Sketch<Mapping, 'domainName' | 'apiId' | 'stage'>[],
  below: (i: number) => Context,
): void {
  const complete = mappings.map(({ domainName, apiMappingKey = '', ...mapping }, i) => {
    const { path } = below(i)
    const unit = state.apis.get(mapping.apiId)
    if (!unit) throw new StateDocumentError(`${path}.apiId`, `there is no API ${mapping.apiId}.`)
    if (!unit.stages.has(mapping.stage)) {
      throw new StateDocumentError(`${path}.stage`, `the API ${mapping.apiId} has no stage ${mapping.stage}.`)
    }
    return { domainName, mapping: { ...mapping, apiMappingKey } }
  })
  const put = (i: number, domainName: string, mapping: Schemas['ApiMapping']): void => {
    const domain = state.apiMappings.get(domainName)
    if (domain) refuseTwice(domain, mapping.apiMappingId, below(i), 'apiMappingId')
    if (domain?.some(({ apiMappingKey }) => apiMappingKey === mapping.apiMappingKey)) {
      throw new StateDocumentError(below(i).path, `${domainName} has a mapping "${mapping.apiMappingKey}" already.`)
    }
    putMapping(state, domainName, mapping)
  }
  complete.forEach(({ domainName, mapping }, i) => {
    const { apiMappingId } = mapping
    if (apiMappingId !== undefined) put(i, domainName, { ...mapping, apiMappingId })
  })
  complete.forEach(({ domainName, mapping }, i) => {
    if (mapping.apiMappingId !== undefined) return
    const taken = state.apiMappings.get(domainName) ?? new Set()
    put(i, domainName, { ...mapping, apiMappingId: newId(below(i).ids, 'mapping', taken) })
  })
}

function refuseTwice(list: { has(key: string): boolean }, key: string, { path }: Context, member: string): void {
  if (list.has(key)) throw new StateDocumentError(`${path}.${member}`, `${key} is there twice.`)
}

/** A date in the wire form, from any ISO form; now, if none is given. */
function dateOf(date: string | undefined, { path, now }: Context, member: string): string {
  return wireDate(date === undefined ? now : momentOf(date, `${path}.${member}`))
}

function momentOf(date: string, path: string): number {
  const moment = /^\d{4}-\d{2}-\d{2}T/.test(date) ? Date.parse(date) : Number.NaN
  if (Number.isNaN(moment)) throw new StateDocumentError(path, `"${date}" is no ISO date.`)
  return moment
}
