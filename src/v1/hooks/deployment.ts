import { settleCacheCluster } from '../cache-cluster.ts'
import { newCanary } from '../canary.ts'
import { forgetDeployed } from '../deployed-api.ts'
import { assertDeployable, shownDeployment } from '../deployment.ts'
import type { Schemas } from '../schemas.ts'
import { newStage, withoutEmpty } from '../stage.ts'
import { putStage } from '../stage-store.ts'
import { assertVariableCount } from '../stage-variables.ts'
import type { ApiHooks, VerbCall } from './types.ts'

type Call = VerbCall<'Deployment', 'create'>
type Stage = Schemas['Stage']

export const deployment: ApiHooks<'Deployment'> = {
  assertCreate: (call, unit) => {
    const { input, refuse, settings } = call
    const stage = unit.stages.get(input.stageName ?? '')
    assertStage(call, stage)
    assertDeployable(unit, refuse)
    if (input.stageName && !stage && unit.stages.size >= settings.stagesPerApi) throw refuse('StageQuotaReached')
  },
  complete: ({ id, description, createdDate }) => ({
    id,
    ...(description && { description }),
    createdDate,
  }),
  created: (document, call, unit) => {
    const { input, refuse } = call
    if (!input.stageName) return
    const stage = deployed(input, input.stageName, unit.stages.get(input.stageName), document)
    assertVariableCount(stage, refuse)
    putStage(call, input.restApiId, stage)
  },
  show: (document, { input, state }) =>
    shownDeployment(document, state.restApis.get(input.restApiId), 'embed' in input ? input.embed : undefined),
  deleted: ({ id }, _, unit) => forgetDeployed(unit, id),
}

/** Refuses a canary without a stage, and a deployment that would go past the canary of a stage. */
function assertStage({ input, refuse }: Call, stage: Stage | undefined): void {
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
