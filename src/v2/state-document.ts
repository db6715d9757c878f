import { written } from '../core/errors/quote.ts'
import { completed } from '../core/state/completed.ts'
import { type LoadContext, memberPath, partChecker, StateDocumentError } from '../core/state/state-document.ts'
import { schemas } from '../generated/v2/schemas.ts'
import { apiDefaults } from './api.ts'
import { mappingsOf, putMapping } from './api-mapping.ts'
import { completedDeployment, pendingOf, putPending } from './auto-deploy.ts'
import { wireDate } from './codec.ts'
import { newId } from './identifier.ts'
import { newIntegration } from './integration.ts'
import { membersOf } from './members.ts'
import { isRouteKey, newRoute } from './route.ts'
import { DEFAULT_ROUTE_SETTINGS, hasExecutionLogs, keptSettings } from './route-settings.ts'
import type { Schemas } from './rule.ts'
import { newStage } from './stage.ts'
import {
  type Api,
  type ApiUnit,
  type Logs,
  newUnit,
  type Protocol,
  type Settings,
  type Stage,
  type State,
} from './state.ts'

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
  const { deployments = [], ...given } = rest
  const { apiId, protocolType = 'HTTP' } = given
  refuseTwice(state.apis, apiId, context, 'apiId')
  const defaults = apiDefaults({ apiId, protocolType }, context.scope.region, context.now)
  const api = completed<Api>(inWireDates(given, context), { name: apiId, protocolType, ...defaults })
  const unit = newUnit(state.transactions, api)
  state.apis.put(apiId, unit)

  const below =
    (list: string) =>
    (i: number): Context => ({ ...context, path: memberPath(context.path, [list, i]) })
  deployments.forEach((deployment, i) => {
    loadDeployment(unit, deployment, below('deployments')(i))
  })
  integrations.forEach((integration, i) => {
    const { integrationId } = integration
    refuseTwice(unit.integrations, integrationId, below('integrations')(i), 'integrationId')
    const defaults = newIntegration(protocolType, { integrationId, integrationType: 'AWS_PROXY' })
    unit.integrations.put(integrationId, completed(integration, defaults))
  })
  loadRoutes(unit, routes, below('routes'))
  stages.forEach((stage, i) => {
    loadStage(unit, stage, below('stages')(i), document.deployments !== undefined)
  })
  pendingDeployments.forEach(({ stageName, dueDate }, i) => {
    const { path } = below('pendingDeployments')(i)
    if (!unit.stages.get(stageName)?.autoDeploy) {
      throw new StateDocumentError(`${path}.stageName`, `${stageName} is not a stage with autoDeploy.`)
    }
    putPending(state, { apiId, stageName, due: momentOf(dueDate, `${path}.dueDate`) })
  })
}

function loadDeployment(
  unit: ApiUnit,
  deployment: Sketch<Schemas['Deployment'], 'deploymentId'>,
  context: Context,
): void {
  const { deploymentId } = deployment
  refuseTwice(unit.deployments, deploymentId, context, 'deploymentId')
  unit.deployments.put(deploymentId, completedDeployment(inWireDates(deployment, context), wireDate(context.now)))
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
      throw new StateDocumentError(path, `"${routeKey}" is not a key of an HTTP route.`)
    if (keys.has(routeKey)) throw new StateDocumentError(path, `duplicate route ${routeKey}.`)
    keys.add(routeKey)
    return sketch
  })
  sketches.forEach((sketch, i) => {
    const { routeId } = sketch
    if (routeId === undefined) return
    refuseTwice(unit.routes, routeId, below(i), 'routeId')
    unit.routes.put(routeId, completed(sketch, newRoute({ routeId, routeKey: sketch.routeKey })))
  })
  sketches.forEach((sketch, i) => {
    if (sketch.routeId !== undefined) return
    const routeId = newId(below(i).ids, 'route', unit.routes)
    unit.routes.put(routeId, completed(sketch, newRoute({ routeId, routeKey: sketch.routeKey })))
  })
}

/** A route of which a document says the key alone: on an HTTP API it has a target, so that it can be deployed. */
function routeByKey(protocol: Protocol, routeKey: string): Sketch<Schemas['Route'], 'routeKey'> {
  return protocol === 'HTTP' ? { routeKey, target: 'integrations/unknown' } : { routeKey }
}

function loadStage(unit: ApiUnit, given: Sketch<Stage, 'stageName'>, context: Context, isComplete: boolean): void {
  const { protocolType } = unit.api.get()
  const { stageName, deploymentId, accessLogSettings, defaultRouteSettings = {}, routeSettings = {} } = given
  refuseTwice(unit.stages, stageName, context, 'stageName')
  if (deploymentId !== undefined && !unit.deployments.has(deploymentId)) {
    unit.deployments.put(deploymentId, completedDeployment({ deploymentId }, wireDate(context.now)))
    if (isComplete) context.made(`${context.path}.deploymentId`, `deployment ${deploymentId}`)
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
  const dated = inWireDates(given, context)
  const settings = {
    defaultRouteSettings: completed(
      keptSettings(protocolType, defaultRouteSettings),
      DEFAULT_ROUTE_SETTINGS[protocolType],
    ),
    routeSettings: Object.fromEntries(
      Object.entries(routeSettings).map(([key, one]) => [key, keptSettings(protocolType, one)]),
    ),
  }
  const defaults = newStage(protocolType, stageName, context.now)
  const lastUpdatedDate = dated.createdDate ?? defaults.lastUpdatedDate
  unit.stages.put(
    stageName,
    completed<Stage>({ ...dated, ...inPlaceOf(given, settings) }, { ...defaults, ...settings, lastUpdatedDate }),
  )
}

function loadMappings(
  state: State,
  mappings: readonly Sketch<Mapping, 'domainName' | 'apiId' | 'stage'>[],
  below: (i: number) => Context,
): void {
  const keys = new Map<string, Set<string>>()
  const complete = mappings.map(({ domainName, ...given }, i) => {
    const mapping = completed<typeof given & { apiMappingKey: string }>(given, { apiMappingKey: '' })
    const { path } = below(i)
    const unit = state.apis.get(mapping.apiId)
    if (!unit) throw new StateDocumentError(`${path}.apiId`, `there is no API ${mapping.apiId}.`)
    if (!unit.stages.has(mapping.stage)) {
      throw new StateDocumentError(`${path}.stage`, `the API ${mapping.apiId} has no stage ${mapping.stage}.`)
    }
    return { domainName, mapping }
  })
  const put = (i: number, domainName: string, mapping: Schemas['ApiMapping']): void => {
    const domain = state.apiMappings.get(domainName)
    if (domain) refuseTwice(domain, mapping.apiMappingId, below(i), 'apiMappingId')
    const taken = keys.get(domainName) ?? new Set()
    if (taken.has(mapping.apiMappingKey)) {
      throw new StateDocumentError(below(i).path, `${domainName} has a mapping "${mapping.apiMappingKey}" already.`)
    }
    keys.set(domainName, taken.add(mapping.apiMappingKey))
    putMapping(state, domainName, mapping)
  }
  complete.forEach(({ domainName, mapping }, i) => {
    const { apiMappingId } = mapping
    if (apiMappingId !== undefined) put(i, domainName, mapping as Schemas['ApiMapping'])
  })
  complete.forEach(({ domainName, mapping }, i) => {
    if (mapping.apiMappingId !== undefined) return
    const taken = state.apiMappings.get(domainName) ?? new Set()
    put(
      i,
      domainName,
      completed<Schemas['ApiMapping']>(mapping, { apiMappingId: newId(below(i).ids, 'mapping', taken) }),
    )
  })
}

function refuseTwice(list: { has(key: string): boolean }, key: string, { path }: Context, member: string): void {
  if (list.has(key)) throw new StateDocumentError(`${path}.${member}`, `duplicate ${member} ${key}.`)
}

/** A document with its dates in the wire form, from any ISO form. */
function inWireDates<T extends { readonly createdDate?: string; readonly lastUpdatedDate?: string }>(
  given: T,
  { path }: Context,
): T {
  const dates = (['createdDate', 'lastUpdatedDate'] as const).flatMap((name) => {
    const date = given[name]
    return date === undefined ? [] : [[name, wireDate(momentOf(date, `${path}.${name}`))]]
  })
  return { ...given, ...Object.fromEntries(dates) }
}

/** Those values that stand for members which a document has. */
function inPlaceOf<T extends object>(given: object, values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => Object.hasOwn(given, name))) as Partial<T>
}

function momentOf(date: string, path: string): number {
  const moment = /^(\d{4}|[+-]\d{6})-\d{2}-\d{2}T/.test(date) ? Date.parse(date) : Number.NaN
  if (Number.isNaN(moment)) throw new StateDocumentError(path, `${written(date)} is not an ISO date.`)
  return moment
}
