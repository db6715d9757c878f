import { freshKey } from '../../core/resources/key.ts'
import { settleCacheCluster } from '../cache-cluster.ts'
import { newCanary } from '../canary.ts'
import { admitDeployable, apiSummaryOf, shownDeployment } from '../deployment.ts'
import { findRestApi } from '../rest-api.ts'
import { type Rule, type RuleCall, type Schemas, seconds } from '../rule.ts'
import { newStage, withoutEmpty } from '../stage.ts'
import { putStage } from '../stage-store.ts'
import { admitVariableCount } from '../stage-variables.ts'

type Call = RuleCall<'CreateDeployment'>
type Stage = Schemas['Stage']

export const createDeployment: Rule<'CreateDeployment'> = (call) => {
  const { input, refuse, ids, now } = call
  const unit = findRestApi(call)
  const before = unit.stages.get(input.stageName ?? '')
  admitContent(call, before)
  admitDeployable(unit, refuse)
  if (input.stageName && !before && unit.stages.size >= call.settings.stagesPerApi) throw refuse('StageQuotaReached')

  const deployment = {
    id: freshKey(ids, 6, unit.deployments),
    ...(input.description && { description: input.description }),
    createdDate: seconds(now),
    apiSummary: apiSummaryOf(unit),
  }
  const stage = input.stageName ? deployed(input, input.stageName, before, deployment) : undefined
  admitVariableCount(stage ?? {}, refuse)
  unit.deployments.put(deployment.id, deployment)
  if (stage) putStage(call, input.restApiId, stage)
  return shownDeployment(deployment)
}

/** Refuses a canary without a stage, and a deployment that would go past the canary of a stage. */
function admitContent({ input, refuse }: Call, stage: Stage | undefined): void {
  const { stageName, canarySettings } = input
  if (canarySettings && !stageName) throw refuse('CanaryStageNameMissing', { stageName: stageName ?? 'null' })
  if (canarySettings && !stage) throw refuse('CanaryStageMissing', { stageName: stageName ?? '' })
  if (stage?.canarySettings && !canarySettings) throw refuse('CanaryEnabled', { stageName: stage.stageName })
}

/** The stage after the deployment: a new one, one that has moved, or one whose canary has. */
function deployed(
  input: Call['input'],
  stageName: string,
  before: Stage | undefined,
  { id, createdDate }: Schemas['Deployment'],
): Stage {
  if (before && input.canarySettings) {
    const canarySettings = newCanary({ ...input.canarySettings, deploymentId: id }, id)
    return withoutEmpty({ ...before, canarySettings, lastUpdatedDate: createdDate })
  }
  const { stageDescription, cacheClusterEnabled, cacheClusterSize, variables, tracingEnabled } = input
  const given = {
    deploymentId: id,
    ...(stageDescription && { description: stageDescription }),
    ...(cacheClusterEnabled !== undefined && { cacheClusterEnabled }),
    ...(cacheClusterSize !== undefined && { cacheClusterSize }),
    ...(tracingEnabled !== undefined && { tracingEnabled }),
    ...(variables && { variables: { ...before?.variables, ...variables } }),
  }
  const after = before
    ? withoutEmpty({ ...before, ...given, lastUpdatedDate: createdDate })
    : newStage({ stageName, ...given }, createdDate)
  return settleCacheCluster(before, after)
}
