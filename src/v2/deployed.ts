import type { Stage } from './api-type.ts'
import type { Definition, DeployedApi } from './definition.ts'
import type { ApiUnit, State } from './state.ts'

/** An API as it is now. */
export function definitionOf(unit: ApiUnit): Definition {
  return {
    api: unit.api.get(),
    authorizers: unit.authorizers.values(),
    integrations: unit.integrations.values(),
    routes: unit.routes.values(),
  }
}

/** Keeps what a new deployment holds. Only HTTP APIs are exported. */
export function keepDeployed({ deployed }: State, unit: ApiUnit, deploymentId: string): void {
  const definition = definitionOf(unit)
  const { apiId, protocolType } = definition.api
  if (protocolType === 'HTTP') deployed.put(keyOf(apiId, deploymentId), { deploymentId, ...definition })
}

/** Restores the content of a deployment from a state document. */
export function putDeployed({ deployed }: State, apiId: string, entry: DeployedApi): void {
  deployed.put(keyOf(apiId, entry.deploymentId), entry)
}

/** Keeps what the stages of a loaded API hold, where its document did not tell: the API as it was loaded. */
export function keepUnlisted(state: State, unit: ApiUnit): void {
  const { apiId } = unit.api.get()
  for (const { deploymentId } of unit.stages.values()) {
    if (deploymentId === undefined || state.deployed.has(keyOf(apiId, deploymentId))) continue
    keepDeployed(state, unit, deploymentId)
  }
}

/** Forgets what some deployments of an API hold. */
export function forgetDeployed({ deployed }: State, apiId: string, deploymentIds: readonly string[]): void {
  for (const deploymentId of deploymentIds) deployed.delete(keyOf(apiId, deploymentId))
}

/** The API that is deployed to a stage. A deployment without recorded content uses the current API. */
export function deployedTo(state: State, unit: ApiUnit, { deploymentId = '' }: Stage): Definition {
  return state.deployed.get(keyOf(unit.api.get().apiId, deploymentId)) ?? definitionOf(unit)
}

/** The deployed content of the stages of an API that differs from the current API, for a state document. */
export function staleDeployed({ deployed }: State, unit: ApiUnit): DeployedApi[] {
  const now = definitionOf(unit)
  const ids = new Set(unit.stages.values().flatMap(({ deploymentId }) => deploymentId ?? []))
  return [...ids].sort().flatMap((deploymentId) => {
    const held = deployed.get(keyOf(now.api.apiId, deploymentId))
    return held && !isSame(held, now) ? [held] : []
  })
}

function isSame(one: Definition, other: Definition): boolean {
  return (
    isSameDocument(one.api, other.api) &&
    isSameList(one.authorizers, other.authorizers) &&
    isSameList(one.integrations, other.integrations) &&
    isSameList(one.routes, other.routes)
  )
}

function isSameList(one: readonly object[], other: readonly object[]): boolean {
  if (one === other) return true
  return one.length === other.length && one.every((document, i) => isSameDocument(document, other[i]))
}

/** Documents are values: an unchanged one is the same object, unless it was stored again. */
function isSameDocument(one: object, other: object | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}

/** The key of a deployment among those of all APIs. An API's id has no slash. */
function keyOf(apiId: string, deploymentId: string): string {
  return `${apiId}/${deploymentId}`
}
