import type { RefuseV1, Schemas } from './rule.ts'
import type { RestApiUnit } from './state.ts'

type Stage = Schemas['Stage']

/** The stage of this name. */
export function findStage(unit: RestApiUnit, stageName: string, refuse: RefuseV1<'StageNotFound'>): Stage {
  const stage = unit.stages.get(stageName)
  if (!stage) throw refuse('StageNotFound')
  return stage
}

/** Refuses to point a stage or a canary to a deployment that does not exist. */
export function admitDeployment(unit: RestApiUnit, id: string, refuse: RefuseV1<'DeploymentUnknown'>): void {
  if (!unit.deployments.has(id)) throw refuse('DeploymentUnknown')
}

/** Refuses to point a stage to a documentation version that does not exist. */
export function admitDocumentationVersion(
  unit: RestApiUnit,
  version: string,
  refuse: RefuseV1<'DocumentationVersionUnknown'>,
): void {
  if (!unit.documentationVersions.has(version)) throw refuse('DocumentationVersionUnknown')
}

/** A new stage with AWS's defaults around what is given; both dates are `date`, in seconds. */
export function newStage(given: Pick<Stage, 'stageName' | 'deploymentId'> & Partial<Stage>, date: number): Stage {
  const { stageName, deploymentId, ...rest } = given
  return withoutEmpty({
    stageName,
    deploymentId,
    cacheClusterEnabled: false,
    cacheClusterStatus: 'NOT_AVAILABLE',
    methodSettings: {},
    tracingEnabled: false,
    createdDate: date,
    lastUpdatedDate: date,
    ...rest,
  })
}

/** The stage without members that AWS does not keep: empty texts, empty maps of variables, overrides and tags. */
export function withoutEmpty(stage: Stage): Stage {
  const { description, documentationVersion, variables, tags, canarySettings, ...rest } = stage
  return {
    ...rest,
    ...(description && { description }),
    ...(documentationVersion && { documentationVersion }),
    ...(isFilled(variables) && { variables }),
    ...(isFilled(tags) && { tags }),
    ...(canarySettings && { canarySettings: withoutEmptyOverrides(canarySettings) }),
  }
}

function withoutEmptyOverrides(canary: Schemas['CanarySettings']): Schemas['CanarySettings'] {
  const { stageVariableOverrides, ...rest } = canary
  return isFilled(stageVariableOverrides) ? canary : rest
}

function isFilled(map: object | undefined): map is object {
  return map !== undefined && Object.keys(map).length > 0
}
