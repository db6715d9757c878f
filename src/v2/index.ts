import { answerHeaders } from '../core/http/answer-headers.ts'
import type { Version } from '../core/operation.ts'
import { type RequestChecks, requestChecks } from '../core/schema/requests.ts'
import { errors } from '../generated/v2/errors.ts'
import { faults } from '../generated/v2/faults.ts'
import type { Operations } from '../generated/v2/operations.ts'
import { requestQuotas } from '../generated/v2/quotas.ts'
import type { ResourceOperation } from '../generated/v2/resources.ts'
import { routes, unmodelled } from '../generated/v2/routes.ts'
import { bodies, parameters, schemas } from '../generated/v2/schemas.ts'
import type { Stage } from './api-type.ts'
import { catchUp } from './auto-deploy.ts'
import { encode } from './codec.ts'
import { finishDomainChanges } from './domain-name.ts'
import { effective as effectiveAt } from './effective.ts'
import type { Handler } from './handler.ts'
import { locate } from './locate.ts'
import { createApi } from './operations/create-api.ts'
import { deleteAccessLogSettings } from './operations/delete-access-log-settings.ts'
import { deleteCorsConfiguration } from './operations/delete-cors-configuration.ts'
import { deleteRouteRequestParameter } from './operations/delete-route-request-parameter.ts'
import { deleteRouteSettings } from './operations/delete-route-settings.ts'
import { exportApi } from './operations/export-api.ts'
import { getModelTemplate } from './operations/get-model-template.ts'
import { getTags } from './operations/get-tags.ts'
import { importApi } from './operations/import-api.ts'
import { reimportApi } from './operations/reimport-api.ts'
import { resetAuthorizersCache } from './operations/reset-authorizers-cache.ts'
import { tagResource } from './operations/tag-resource.ts'
import { untagResource } from './operations/untag-resource.ts'
import { updateApi } from './operations/update-api.ts'
import type { State } from './state.ts'
import { documentMembers, load, snapshot, stateSchemas } from './state-document.ts'
import { verbs } from './verbs.ts'
import { coerce, objection, unreadable } from './violations.ts'
import { finishLinkChanges } from './vpc-link.ts'

/** Does not compile while an operation that is not a verb of a resource has no handler. */
const handlers: { readonly [Name in Exclude<keyof Operations, ResourceOperation>]: Handler<Name> } = {
  DeleteRouteSettings: (call) => deleteRouteSettings(call),
  DeleteCorsConfiguration: (call) => deleteCorsConfiguration(call),
  DeleteRouteRequestParameter: (call) => deleteRouteRequestParameter(call),
  DeleteAccessLogSettings: (call) => deleteAccessLogSettings(call),
  ResetAuthorizersCache: (call) => resetAuthorizersCache(call),
  GetModelTemplate: (call) => getModelTemplate(call),
  GetTags: (call) => getTags(call),
  TagResource: (call) => tagResource(call),
  UntagResource: (call) => untagResource(call),
  CreateApi: (call) => createApi(call),
  UpdateApi: (call) => updateApi(call),
  ExportApi: (call) => exportApi(call),
  ImportApi: (call) => importApi(call),
  ReimportApi: (call) => reimportApi(call),
}

let checks: RequestChecks | undefined
let all: Version['handlers'] | undefined
let lookUps: Version['locate'] | undefined

/** HTTP and WebSocket API stages: the generated tables, and what people wrote that no table can say. */
export const version: Version = {
  name: 'v2',
  routes,
  unmodelled,
  get checks() {
    checks ??= requestChecks({ schemas, bodies, parameters }, coerce)
    return checks
  },
  get errors() {
    return errors
  },
  get handlers() {
    all ??= { ...handlers, ...verbs().handlers }
    return all
  },
  service: 'apigatewayv2',
  places: { api: 'apiId', stage: 'stageName' },
  faults,
  requestQuotas,
  unreadable: (...args) => unreadable(...args),
  objection: (...args) => objection(...args),
  get locate() {
    lookUps ??= { ...locate, ...verbs().locate }
    return lookUps
  },
  catchUp: (state: State, now, ids) => {
    catchUp(state, now, ids)
    finishLinkChanges(state, now)
    finishDomainChanges(state, now)
    state.neighbourhood.finishDomainChanges(now)
  },
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
export type { Stage } from './api-type.ts'
export type { EffectiveV2, RouteCall } from './effective.ts'
export { copyState, createState } from './joined-state.ts'
export { branches, isUntouched, type Settings, type State } from './state.ts'
export type { StateDocument } from './state-document.ts'

/** The settings that apply to a call of a stage, each with the level that it comes from. */
export function effective(...asked: Parameters<typeof effectiveAt>): ReturnType<typeof effectiveAt> {
  return effectiveAt(...asked)
}

/** Reads and writes the part of a state document that belongs to this version. */
export function documents() {
  return { documentMembers, load, snapshot, stateSchemas }
}
