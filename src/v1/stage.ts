import { resources } from '../generated/v1/resources.ts'
import type { RefuseV1 } from './handler.ts'
import type { Schemas } from './schemas.ts'
import type { RestApiUnit } from './state.ts'

type Stage = Schemas['Stage']

/** The stage of this name. */
export function findStage(unit: RestApiUnit, stageName: string, refuse: RefuseV1<'StageNotFound'>): Stage {
  const stage = unit.stages.get(stageName)
  if (!stage) throw refuse('StageNotFound')
  return stage
}

/** The members of a stage that is created at `date`, in seconds, which AWS fills in. */
export function stageDefaults(date: number): Omit<Stage, 'stageName' | 'deploymentId'> {
  return {
    ...resources.Stage.defaults,
    createdDate: date,
    lastUpdatedDate: date,
  }
}

/** A new stage with AWS's defaults around what is given; both dates are `date`, in seconds. */
export function newStage(given: Pick<Stage, 'stageName' | 'deploymentId'> & Partial<Stage>, date: number): Stage {
  const { stageName, deploymentId, ...rest } = given
  return withoutEmpty({ stageName, deploymentId, ...stageDefaults(date), ...rest })
}

/** The stage without the maps of variables and overrides from which a change took the last entry. */
export function withoutEmptied(before: Stage, after: Stage): Stage {
  const canarySettings = after.canarySettings && withoutEmptiedOverrides(before.canarySettings, after.canarySettings)
  const hasVariables = after.variables === undefined || stays(before.variables, after.variables)
  if (hasVariables && canarySettings === after.canarySettings) return after
  const { variables, ...rest } = after
  return { ...rest, ...(hasVariables && variables && { variables }), ...(canarySettings && { canarySettings }) }
}

function withoutEmptiedOverrides(before: Schemas['CanarySettings'] | undefined, after: Schemas['CanarySettings']) {
  const { stageVariableOverrides, ...rest } = after
  return stays(before?.stageVariableOverrides, stageVariableOverrides) ? after : rest
}

/** An empty map is kept if it was empty before, because it was given as empty. */
function stays(before: object | undefined, after: object | undefined): boolean {
  return isFilled(after) || (after !== undefined && before !== undefined && !isFilled(before))
}

function isFilled(map: object | undefined): map is object {
  return map !== undefined && Object.keys(map).length > 0
}

/** The members of which AWS does not keep an empty text or an empty map. An empty map of variables that was given stays. */
const DROPPED: readonly (keyof Stage)[] = ['description', 'documentationVersion', 'tags']

/** The stage without the empty members that AWS does not keep; the others keep their order. */
export function withoutEmpty(stage: Stage): Stage {
  const isComplete = DROPPED.every((name) => !(name in stage) || !isEmpty(stage[name]))
  if (isComplete) return stage // most updates leave nothing empty
  const kept = Object.entries(stage).filter(
    ([name, value]) => !DROPPED.includes(name as keyof Stage) || !isEmpty(value),
  )
  return Object.fromEntries(kept) as unknown as Stage
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' ? !isFilled(value ?? undefined) : value === undefined || value === ''
}
