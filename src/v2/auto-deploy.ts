import { dueAt } from '../core/clock.ts'
import type { Ids } from '../core/ids.ts'
import { errors } from '../generated/v2/errors.ts'
import { resources } from '../generated/v2/resources.ts'
import type { Api } from './api-type.ts'
import { wireDate } from './codec.ts'
import { keepDeployed } from './deployed.ts'
import { newId } from './identifier.ts'
import type { PendingDeployment } from './pending-deployment.ts'
import type { Schemas } from './schemas.ts'
import type { ApiUnit, Settings, State } from './state.ts'

/** The description of an automatic deployment. */
export const AUTOMATIC = 'Automatic deployment triggered by changes to the Api configuration'

/** The context of a call that can start an automatic deployment. */
interface Cause {
  readonly state: State
  readonly now: number
  readonly settings: Settings
}

/**
 * Starts the deployment of a stage. One that is under way already will have this change in it as well, so a second one
 * would show nothing else.
 */
export function deployLater({ state, now, settings }: Cause, apiId: string, stageName: string): void {
  const key = keyOf(apiId, stageName)
  if (state.pending.has(key)) return
  state.pending.put(key, { apiId, stageName, due: dueAt(now, settings.autoDeployMs) })
}

/** Starts the deployments that a change of an API, its routes or its integrations causes. */
export function deployChange(cause: Cause, unit: ApiUnit): void {
  const { apiId } = unit.api.get()
  for (const { stageName, autoDeploy } of unit.stages.values()) if (autoDeploy) deployLater(cause, apiId, stageName)
}

/** Takes back a deployment that is under way: its stage is gone, or deploys itself no longer. */
export function cancelDeployment(state: State, apiId: string, stageName: string): void {
  state.pending.delete(keyOf(apiId, stageName))
}

/** The deployments of an API's stages that are under way. */
export function pendingOf(state: State, unit: ApiUnit): PendingDeployment[] {
  if (state.pending.size === 0) return []
  const { apiId } = unit.api.get()
  return unit.stages.keys().flatMap((stageName) => state.pending.get(keyOf(apiId, stageName)) ?? [])
}

/** Schedules a pending deployment of a state document. */
export function putPending(state: State, pending: PendingDeployment): void {
  state.pending.put(keyOf(pending.apiId, pending.stageName), pending)
}

/** Finishes the deployments that are due, in the order in which they are. */
export function catchUp(state: State, now: number, ids: Ids): void {
  if (state.pending.size === 0) return
  const due = state.pending.values().filter((pending) => pending.due <= now)
  for (const pending of due.sort((a, b) => a.due - b.due)) {
    cancelDeployment(state, pending.apiId, pending.stageName)
    const unit = state.apis.get(pending.apiId)
    if (unit) deploy(state, unit, pending, ids)
  }
}

function deploy(state: State, unit: ApiUnit, { stageName, due }: PendingDeployment, ids: Ids): void {
  const stage = unit.stages.get(stageName)
  if (!stage?.autoDeploy) return
  const at = wireDate(due)
  const obstacle = obstacleToDeploy(unit)
  if (obstacle) {
    const lastDeploymentStatusMessage = `Deployment attempt failed: ${errors[obstacle].message}`
    unit.stages.put(stageName, { ...stage, lastDeploymentStatusMessage, lastUpdatedDate: at })
    return
  }
  const deploymentId = newId(ids, 'deployment', unit.deployments)
  const lastDeploymentStatusMessage = `Successfully deployed stage with deployment ID '${deploymentId}'`
  unit.deployments.put(deploymentId, newDeployment({ deploymentId, autoDeployed: true, createdDate: at }))
  keepDeployed(state, unit, deploymentId)
  unit.stages.put(stageName, { ...stage, deploymentId, lastDeploymentStatusMessage, lastUpdatedDate: at })
}

/** The name of the error if an API cannot be deployed. On an HTTP API a route without a target does not count. */
export function obstacleToDeploy(unit: ApiUnit): 'NoRoutesHttp' | 'NoRoutesWebSocket' | undefined {
  const { protocolType } = unit.api.get()
  const isValid = unit.routes.some(({ target }) => protocolType === 'WEBSOCKET' || Boolean(target))
  return isValid ? undefined : NO_ROUTES[protocolType]
}

const NO_ROUTES = { HTTP: 'NoRoutesHttp', WEBSOCKET: 'NoRoutesWebSocket' } as const satisfies Record<
  Api['protocolType'],
  keyof typeof errors
>

/** A deployment with what AWS fills in; an automatic one describes itself. */
export function newDeployment(
  given: Pick<Schemas['Deployment'], 'deploymentId' | 'createdDate'> & Partial<Schemas['Deployment']>,
): Schemas['Deployment'] {
  const { autoDeployed, deploymentStatus, ...rest } = { ...resources.Deployment.defaults, ...given }
  const description = rest.description ?? (autoDeployed ? AUTOMATIC : undefined)
  return { deploymentStatus, ...rest, autoDeployed, ...(description && { description }) }
}

/** The key of a stage among those of all APIs. An API's id has no slash. */
function keyOf(apiId: string, stageName: string): string {
  return `${apiId}/${stageName}`
}
