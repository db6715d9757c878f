import { putStage, settleCacheCluster } from '../cache-cluster.ts'
import { newCanary } from '../canary.ts'
import { findRestApi } from '../rest-api.ts'
import { type Rule, seconds } from '../rule.ts'
import { admitDeployment, admitDocumentationVersion, newStage } from '../stage.ts'
import { admitVariableCount } from '../stage-variables.ts'
import { admitTagCount } from '../tags.ts'

export const createStage: Rule<'CreateStage'> = (call) => {
  const { input, refuse, now, settings } = call
  const unit = findRestApi(call)
  const { stageName, deploymentId, canarySettings } = input
  if (unit.stages.has(stageName)) throw refuse('StageExists')
  if (unit.stages.size >= settings.stagesPerApi) throw refuse('StageQuotaReached')
  admitDeployment(unit, deploymentId, refuse)
  if (canarySettings?.deploymentId !== undefined) admitDeployment(unit, canarySettings.deploymentId, refuse)
  if (input.documentationVersion) admitDocumentationVersion(unit, input.documentationVersion, refuse)
  admitVariableCount(input, refuse)
  admitTagCount(input.tags, refuse)

  const given = chosen(input)
  const canary = canarySettings && { canarySettings: newCanary(canarySettings, deploymentId) }
  const stage = settleCacheCluster(undefined, newStage({ ...given, ...canary }, seconds(now)))
  putStage(call, input.restApiId, stage)
  return stage
}

/** The members of the input that become members of the stage as they are; whatever else was sent is ignored. */
function chosen({
  stageName,
  deploymentId,
  description,
  cacheClusterEnabled,
  cacheClusterSize,
  variables,
  documentationVersion,
  tracingEnabled,
  tags,
}: Parameters<typeof createStage>[0]['input']) {
  return {
    stageName,
    deploymentId,
    ...(description !== undefined && { description }),
    ...(cacheClusterEnabled !== undefined && { cacheClusterEnabled }),
    ...(cacheClusterSize !== undefined && { cacheClusterSize }),
    ...(variables && { variables }),
    ...(documentationVersion !== undefined && { documentationVersion }),
    ...(tracingEnabled !== undefined && { tracingEnabled }),
    ...(tags && { tags }),
  }
}
