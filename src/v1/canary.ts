import type { Schemas } from './schemas.ts'

type Canary = Schemas['CanarySettings']

/** The defaults of a canary. */
export function canaryDefaults(stageDeploymentId: string): Canary {
  return { deploymentId: stageDeploymentId, percentTraffic: 0, useStageCache: false }
}

/** A canary with defaults: the deployment of the stage, no traffic, and its own cache. */
export function newCanary(given: Partial<Canary>, stageDeploymentId: string): Canary {
  const { deploymentId = stageDeploymentId, percentTraffic = 0, useStageCache = false, stageVariableOverrides } = given
  return { deploymentId, percentTraffic, useStageCache, ...(stageVariableOverrides && { stageVariableOverrides }) }
}
