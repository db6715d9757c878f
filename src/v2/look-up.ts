import type { Part, Schemas } from './rule.ts'
import type { ApiUnit, Stage } from './state.ts'

/** The API that a request names. */
export function apiOf({ input, state, scope, refuse }: Part<{ readonly apiId: string }, 'ApiNotFound'>): ApiUnit {
  const unit = state.apis.get(input.apiId)
  if (!unit) throw refuse('ApiNotFound', { accountId: scope.accountId, apiId: input.apiId })
  return unit
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

/** The deployment that a request names, and its API. */
export function deploymentOf(
  call: Part<{ readonly apiId: string; readonly deploymentId: string }, 'ApiNotFound' | 'DeploymentNotFound'>,
): { unit: ApiUnit; deployment: Schemas['Deployment'] } {
  const unit = apiOf(call)
  const deployment = unit.deployments.get(call.input.deploymentId)
  if (!deployment) throw call.refuse('DeploymentNotFound')
  return { unit, deployment }
}

/** The route that a request names, and its API. */
export function routeOf(
  call: Part<{ readonly apiId: string; readonly routeId: string }, 'ApiNotFound' | 'RouteNotFound'>,
): { unit: ApiUnit; route: Schemas['Route'] } {
  const unit = apiOf(call)
  const route = unit.routes.get(call.input.routeId)
  if (!route) throw call.refuse('RouteNotFound')
  return { unit, route }
}

/** The integration that a request names, and its API. */
export function integrationOf(
  call: Part<{ readonly apiId: string; readonly integrationId: string }, 'ApiNotFound' | 'IntegrationNotFound'>,
): { unit: ApiUnit; integration: Schemas['Integration'] } {
  const unit = apiOf(call)
  const integration = unit.integrations.get(call.input.integrationId)
  if (!integration) throw call.refuse('IntegrationNotFound')
  return { unit, integration }
}
