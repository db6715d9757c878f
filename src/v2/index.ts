import { ledgerOf } from '../core/errors/ledger.ts'
import type { Version } from '../core/operation.ts'
import { requestChecks } from '../core/schema/requests.ts'
import { behaviours, successes } from '../generated/v2/behaviours.ts'
import { errors } from '../generated/v2/errors.ts'
import { faults } from '../generated/v2/faults.ts'
import type { Operations } from '../generated/v2/operations.ts'
import { objectQuotas, requestQuotas } from '../generated/v2/quotas.ts'
import { routes, unmodelled } from '../generated/v2/routes.ts'
import { bodies, parameters, schemas } from '../generated/v2/schemas.ts'
import { answerHeaders } from './answer-headers.ts'
import { catchUp } from './auto-deploy.ts'
import { encode } from './codec.ts'
import { mend, objection, unreadable } from './findings.ts'
import { locate } from './locate.ts'
import { createApi } from './operations/create-api.ts'
import { createApiMapping } from './operations/create-api-mapping.ts'
import { createDeployment } from './operations/create-deployment.ts'
import { createIntegration } from './operations/create-integration.ts'
import { createRoute } from './operations/create-route.ts'
import { createStage } from './operations/create-stage.ts'
import { deleteAccessLogSettings } from './operations/delete-access-log-settings.ts'
import { deleteApi } from './operations/delete-api.ts'
import { deleteApiMapping } from './operations/delete-api-mapping.ts'
import { deleteDeployment } from './operations/delete-deployment.ts'
import { deleteIntegration } from './operations/delete-integration.ts'
import { deleteRoute } from './operations/delete-route.ts'
import { deleteRouteSettings } from './operations/delete-route-settings.ts'
import { deleteStage } from './operations/delete-stage.ts'
import { getApi } from './operations/get-api.ts'
import { getApiMapping } from './operations/get-api-mapping.ts'
import { getApiMappings } from './operations/get-api-mappings.ts'
import { getApis } from './operations/get-apis.ts'
import { getDeployment } from './operations/get-deployment.ts'
import { getDeployments } from './operations/get-deployments.ts'
import { getIntegration } from './operations/get-integration.ts'
import { getIntegrations } from './operations/get-integrations.ts'
import { getRoute } from './operations/get-route.ts'
import { getRoutes } from './operations/get-routes.ts'
import { getStage } from './operations/get-stage.ts'
import { getStages } from './operations/get-stages.ts'
import { getTags } from './operations/get-tags.ts'
import { resetAuthorizersCache } from './operations/reset-authorizers-cache.ts'
import { tagResource } from './operations/tag-resource.ts'
import { untagResource } from './operations/untag-resource.ts'
import { updateApi } from './operations/update-api.ts'
import { updateDeployment } from './operations/update-deployment.ts'
import { updateIntegration } from './operations/update-integration.ts'
import { updateRoute } from './operations/update-route.ts'
import { updateStage } from './operations/update-stage.ts'
import type { Rule } from './rule.ts'
import type { Stage, State } from './state.ts'

/** Does not compile while an operation of the spec has no rule. */
const rules: { readonly [Name in keyof Operations]: Rule<Name> } = {
  GetStages: getStages,
  CreateStage: createStage,
  GetStage: getStage,
  UpdateStage: updateStage,
  DeleteStage: deleteStage,
  DeleteRouteSettings: deleteRouteSettings,
  DeleteAccessLogSettings: deleteAccessLogSettings,
  ResetAuthorizersCache: resetAuthorizersCache,
  GetTags: getTags,
  TagResource: tagResource,
  UntagResource: untagResource,
  GetApis: getApis,
  CreateApi: createApi,
  GetApi: getApi,
  UpdateApi: updateApi,
  DeleteApi: deleteApi,
  GetDeployments: getDeployments,
  CreateDeployment: createDeployment,
  GetDeployment: getDeployment,
  UpdateDeployment: updateDeployment,
  DeleteDeployment: deleteDeployment,
  GetRoutes: getRoutes,
  CreateRoute: createRoute,
  GetRoute: getRoute,
  UpdateRoute: updateRoute,
  DeleteRoute: deleteRoute,
  GetIntegrations: getIntegrations,
  CreateIntegration: createIntegration,
  GetIntegration: getIntegration,
  UpdateIntegration: updateIntegration,
  DeleteIntegration: deleteIntegration,
  GetApiMappings: getApiMappings,
  CreateApiMapping: createApiMapping,
  GetApiMapping: getApiMapping,
  DeleteApiMapping: deleteApiMapping,
}

/** HTTP and WebSocket API stages: the generated tables, and what people wrote that no table can say. */
export const version: Version = {
  name: 'v2',
  routes,
  unmodelled,
  checks: requestChecks({ schemas, bodies, parameters }, mend),
  errors,
  rules,
  get ledger() {
    return ledgerOf('v2', { errors, behaviours, successes, routes, requestQuotas, objectQuotas })
  },
  service: 'apigatewayv2',
  places: { api: 'apiId', stage: 'stageName' },
  faults,
  requestQuotas,
  unreadable,
  objection,
  locate,
  catchUp,
  answerHeaders,
  encode,
}

/** For the compiler: the inputs of the operations. */
export type Inputs = { readonly [Name in keyof Operations]: Operations[Name]['input'] }
/** For the compiler: the names of the operations, and of the errors that a tester may inject. */
export interface Names {
  readonly operation: keyof Operations
  readonly unmodelled: keyof typeof unmodelled
  readonly fault: keyof typeof faults
}

/** A stage as GetStage shows it. */
export function stageOf(state: State, apiId: string, stageName: string): Stage | undefined {
  return structuredClone(state.apis.get(apiId)?.stages.get(stageName))
}

export { objectQuotas as quotas } from '../generated/v2/quotas.ts'
export { branches, copyState, createState, isUntouched, type Settings, type Stage, type State } from './state.ts'
export { documentMembers, load, type StateDocument, snapshot } from './state-document.ts'
