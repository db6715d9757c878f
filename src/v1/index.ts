import { ledgerOf } from '../core/errors/ledger.ts'
import type { Version } from '../core/operation.ts'
import { requestChecks } from '../core/schema/requests.ts'
import { behaviours, successes } from '../generated/v1/behaviours.ts'
import { errors } from '../generated/v1/errors.ts'
import { faults } from '../generated/v1/faults.ts'
import type { Operations } from '../generated/v1/operations.ts'
import { patches } from '../generated/v1/patch.ts'
import { objectQuotas, requestQuotas } from '../generated/v1/quotas.ts'
import type { ResourceOperation } from '../generated/v1/resources.ts'
import { routes, unmodelled } from '../generated/v1/routes.ts'
import { bodies, parameters, schemas } from '../generated/v1/schemas.ts'
import { hasCloudWatchRole } from './account.ts'
import { finishCacheChanges } from './cache-cluster.ts'
import { encode } from './codec.ts'
import { objection, unreadable } from './findings.ts'
import { createDeployment } from './operations/create-deployment.ts'
import { createResource } from './operations/create-resource.ts'
import { createRestApi } from './operations/create-rest-api.ts'
import { createStage } from './operations/create-stage.ts'
import { deleteDeployment } from './operations/delete-deployment.ts'
import { deleteIntegration } from './operations/delete-integration.ts'
import { deleteIntegrationResponse } from './operations/delete-integration-response.ts'
import { deleteMethod } from './operations/delete-method.ts'
import { deleteMethodResponse } from './operations/delete-method-response.ts'
import { deleteResource } from './operations/delete-resource.ts'
import { deleteRestApi } from './operations/delete-rest-api.ts'
import { deleteStage } from './operations/delete-stage.ts'
import { flushStageAuthorizersCache } from './operations/flush-stage-authorizers-cache.ts'
import { flushStageCache } from './operations/flush-stage-cache.ts'
import { getDeployment } from './operations/get-deployment.ts'
import { getDeployments } from './operations/get-deployments.ts'
import { getIntegration } from './operations/get-integration.ts'
import { getIntegrationResponse } from './operations/get-integration-response.ts'
import { getMethod } from './operations/get-method.ts'
import { getMethodResponse } from './operations/get-method-response.ts'
import { getResource } from './operations/get-resource.ts'
import { getResources } from './operations/get-resources.ts'
import { getRestApi } from './operations/get-rest-api.ts'
import { getRestApis } from './operations/get-rest-apis.ts'
import { getStage } from './operations/get-stage.ts'
import { getStages } from './operations/get-stages.ts'
import { getTags } from './operations/get-tags.ts'
import { putIntegration } from './operations/put-integration.ts'
import { putIntegrationResponse } from './operations/put-integration-response.ts'
import { putMethod } from './operations/put-method.ts'
import { putMethodResponse } from './operations/put-method-response.ts'
import { tagResource } from './operations/tag-resource.ts'
import { untagResource } from './operations/untag-resource.ts'
import { updateDeployment } from './operations/update-deployment.ts'
import { updateRestApi } from './operations/update-rest-api.ts'
import { updateStage } from './operations/update-stage.ts'
import type { Rule, Schemas } from './rule.ts'
import type { State } from './state.ts'
import { verbs } from './verbs.ts'

/** Does not compile while an operation that is not a verb of a resource has no handler. */
const rules: { [Name in Exclude<keyof Operations, ResourceOperation>]: Rule<Name> } = {
  GetStages: getStages,
  CreateStage: createStage,
  GetStage: getStage,
  UpdateStage: updateStage,
  DeleteStage: deleteStage,
  FlushStageCache: flushStageCache,
  FlushStageAuthorizersCache: flushStageAuthorizersCache,
  GetTags: getTags,
  TagResource: tagResource,
  UntagResource: untagResource,
  GetRestApis: getRestApis,
  CreateRestApi: createRestApi,
  GetRestApi: getRestApi,
  UpdateRestApi: updateRestApi,
  DeleteRestApi: deleteRestApi,
  GetResources: getResources,
  GetResource: getResource,
  CreateResource: createResource,
  DeleteResource: deleteResource,
  GetMethod: getMethod,
  PutMethod: putMethod,
  DeleteMethod: deleteMethod,
  GetMethodResponse: getMethodResponse,
  PutMethodResponse: putMethodResponse,
  DeleteMethodResponse: deleteMethodResponse,
  GetIntegration: getIntegration,
  PutIntegration: putIntegration,
  DeleteIntegration: deleteIntegration,
  GetIntegrationResponse: getIntegrationResponse,
  PutIntegrationResponse: putIntegrationResponse,
  DeleteIntegrationResponse: deleteIntegrationResponse,
  GetDeployments: getDeployments,
  CreateDeployment: createDeployment,
  GetDeployment: getDeployment,
  UpdateDeployment: updateDeployment,
  DeleteDeployment: deleteDeployment,
}

/** REST API stages (2015-07-09): the tables that the spec says it with, and what no table can say. */
export const version: Version = {
  name: 'v1',
  routes,
  unmodelled,
  checks: requestChecks({ schemas, bodies, parameters }),
  errors,
  rules: { ...rules, ...verbs.handlers },
  get ledger() {
    return ledgerOf('v1', { errors, behaviours, successes, routes, patches, requestQuotas, objectQuotas })
  },
  service: 'apigateway',
  places: { api: 'restApiId', stage: 'stageName' },
  faults,
  requestQuotas,
  unreadable,
  objection,
  locate: {},
  catchUp: finishCacheChanges,
  encode,
}

export const quotas = objectQuotas
/** For the compiler: the inputs of the operations. */
export type Inputs = { readonly [Name in keyof Operations]: Operations[Name]['input'] }
/** For the compiler: the names of the operations, and of the errors that a tester may inject. */
export interface Names {
  readonly operation: keyof Operations
  readonly unmodelled: keyof typeof unmodelled
  readonly fault: keyof typeof faults
}
export type Stage = Schemas['Stage']
export type { CacheClusterDurations } from './cache-cluster.ts'
export type { Settings, State } from './state.ts'
export { branches, copyState, createState, isUntouched } from './state.ts'
export { documentMembers, load, type StateDocument, snapshot } from './state-document.ts'

/** The stage as GetStage shows it, for a tester to look at. */
export function stageOf(state: State, restApiId: string, stageName: string): Stage | undefined {
  return structuredClone(state.restApis.get(restApiId)?.stages.get(stageName))
}

/** What the other version of the service asks about the same account and region. */
export function neighbourhood(state: State): {
  hasCloudWatchRole(): boolean
  hasClientCertificate(id: string): boolean
} {
  return {
    hasCloudWatchRole: () => hasCloudWatchRole(state),
    hasClientCertificate: (id) => state.clientCertificates.has(id),
  }
}
