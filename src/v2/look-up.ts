import { newApi } from './api.ts'
import type { Stage } from './api-type.ts'
import type { Part } from './handler.ts'
import { type ApiUnit, newUnit } from './state.ts'

/** The API that a request names. */
export function apiOf(call: Part<{ readonly apiId: string }, 'ApiNotFound'>): ApiUnit {
  return apiNamed(call.input.apiId, call)
}

/** The same for an id that stands elsewhere in the input. */
export function apiNamed(apiId: string, call: Part<unknown, 'ApiNotFound'>): ApiUnit {
  const { scope, refuse } = call
  const unit = apiIn(apiId, call)
  if (!unit) throw refuse('ApiNotFound', { accountId: scope.accountId, apiId })
  return unit
}

/** The API of an id, if there is one. */
export function apiIn(apiId: string, call: Part<unknown, never>): ApiUnit | undefined {
  return call.state.apis.get(apiId) ?? adopted(apiId, call)
}

/**
 * An API that is created on first use if the gateway treats unknown ids as existing: an empty HTTP API with AWS's defaults.
 */
function adopted(apiId: string, { state, scope, settings, now }: Part<unknown, never>): ApiUnit | undefined {
  if (!settings.adopt || !isId(apiId)) return undefined
  const api = newApi({ apiId, name: apiId, protocolType: 'HTTP' }, scope.region, now)
  const unit = newUnit(state.transactions, api)
  state.apis.put(apiId, unit)
  return unit
}

/** The format of API ids in a state document. */
function isId(text: string): boolean {
  return text !== '' && !text.includes('/')
}

/** The stage that a request names, and its API. */
export function stageOf(
  call: Part<{ readonly apiId: string; readonly stageName: string }, 'ApiNotFound' | 'StageNotFound'>,
): { unit: ApiUnit; stage: Stage } {
  const unit = apiOf(call)
  const stage = unit.stages.get(call.input.stageName)
  if (!stage) throw call.refuse('StageNotFound')
  return { unit, stage }
}

/** The stage that a deployment is for, where the request names one. */
export function stageToDeploy(
  unit: ApiUnit,
  { input: { stageName }, refuse }: Part<{ readonly stageName?: string }, 'DeploymentStageUnknown'>,
): Stage | undefined {
  const stage = stageName ? unit.stages.get(stageName) : undefined
  if (stageName && !stage) throw refuse('DeploymentStageUnknown', { stageName })
  return stage
}
