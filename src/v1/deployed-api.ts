import { modelsOf } from './models.ts'
import { resourcesOf } from './resource.ts'
import type { Schemas } from './schemas.ts'
import type { RestApiUnit } from './state.ts'

type DeployedApi = Schemas['DeployedApi']

/** The parts of an API that a deployment copies. */
export type ApiContent = Omit<DeployedApi, 'id' | 'deploymentIds'>

/** The current parts of an API. */
export function contentOf(unit: RestApiUnit): ApiContent {
  return {
    api: unit.api.get(),
    resources: [...resourcesOf(unit)],
    models: [...modelsOf(unit)],
    authorizers: unit.authorizers.values(),
    requestValidators: unit.requestValidators.values(),
    gatewayResponses: unit.gatewayResponses.values(),
    documentationParts: unit.documentationParts.values(),
  }
}

/** The parts of an API at the time of a deployment. */
export function deployedContent(unit: RestApiUnit, deploymentId: string): ApiContent {
  return byDeployment(unit).get(deploymentId) ?? contentOf(unit)
}

/**
 * Keeps what an API consists of for the deployments that have deployed just that: called before the API changes. Deployments are
 * not copies from the start, because most APIs are deployed more often than they change.
 */
export function keepDeployed(unit: RestApiUnit): void {
  const { deployments, deployedApis } = unit
  const known = byDeployment(unit)
  if (deployments.size === known.size) return
  const deploymentIds = deployments.keysInOrderOfCreation().filter((id) => !known.has(id))
  const id = deploymentIds.at(-1) ?? ''
  deployedApis.put(id, { id, deploymentIds, ...contentOf(unit) })
}

/** Forgets what a deployment has deployed. */
export function forgetDeployed(unit: RestApiUnit, deploymentId: string): void {
  const entry = byDeployment(unit).get(deploymentId)
  if (!entry) return
  const deploymentIds = entry.deploymentIds.filter((id) => id !== deploymentId)
  if (deploymentIds.length === 0) unit.deployedApis.delete(entry.id)
  else unit.deployedApis.put(entry.id, { ...entry, deploymentIds })
}

/** By the list of entries, which is a new one after each write. */
const indexes = new WeakMap<readonly DeployedApi[], ReadonlyMap<string, DeployedApi>>()

function byDeployment({ deployedApis }: RestApiUnit): ReadonlyMap<string, DeployedApi> {
  const entries = deployedApis.values()
  const known = indexes.get(entries)
  if (known) return known
  const index = new Map(entries.flatMap((entry) => entry.deploymentIds.map((id) => [id, entry] as const)))
  indexes.set(entries, index)
  return index
}
