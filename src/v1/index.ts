import type { HttpNeighbours, Neighbours } from '../core/neighbours.ts'
import type { Version } from '../core/operation.ts'
import { type RequestChecks, requestChecks } from '../core/schema/requests.ts'
import type { SharedDomainName } from '../core/shared-domain-name.ts'
import { errors } from '../generated/v1/errors.ts'
import { faults } from '../generated/v1/faults.ts'
import type { Operations } from '../generated/v1/operations.ts'
import { objectQuotas, requestQuotas } from '../generated/v1/quotas.ts'
import type { ResourceOperation } from '../generated/v1/resources.ts'
import { routes, unmodelled } from '../generated/v1/routes.ts'
import { bodies, parameters, schemas } from '../generated/v1/schemas.ts'
import { hasCloudWatchRole } from './account.ts'
import { keepingDeployed } from './api-changes.ts'
import { domainsOf } from './base-path-mapping.ts'
import { finishCacheChanges } from './cache-cluster.ts'
import { encode, errorMembers } from './codec.ts'
import { finishDomainChanges } from './domain-name.ts'
import { effective as effectiveAt } from './effective.ts'
import type { Handler } from './handler.ts'
import { createRestApi } from './operations/create-rest-api.ts'
import { flushStageAuthorizersCache } from './operations/flush-stage-authorizers-cache.ts'
import { flushStageCache } from './operations/flush-stage-cache.ts'
import { getExport } from './operations/get-export.ts'
import { getModelTemplate } from './operations/get-model-template.ts'
import { getSdkType } from './operations/get-sdk-type.ts'
import { getSdkTypes } from './operations/get-sdk-types.ts'
import { getTags } from './operations/get-tags.ts'
import { getUsage } from './operations/get-usage.ts'
import { getUsagePlanKeys } from './operations/get-usage-plan-keys.ts'
import { importApiKeys } from './operations/import-api-keys.ts'
import { importDocumentationParts } from './operations/import-documentation-parts.ts'
import { importRestApi } from './operations/import-rest-api.ts'
import { putRestApi } from './operations/put-rest-api.ts'
import { tagResource } from './operations/tag-resource.ts'
import { untagResource } from './operations/untag-resource.ts'
import { updateRestApi } from './operations/update-rest-api.ts'
import { updateUsage } from './operations/update-usage.ts'
import { updateUsagePlan } from './operations/update-usage-plan.ts'
import type { Schemas } from './schemas.ts'
import { fromShared, toShared } from './shared-domain-name.ts'
import type { State } from './state.ts'
import { complete, documentMembers, load, snapshot, stateSchemas } from './state-document.ts'
import { taggedAt } from './tags.ts'
import { leavePlans } from './usage-plan.ts'
import { verbs } from './verbs.ts'
import { objection, unreadable } from './violations.ts'
import { finishLinkChanges } from './vpc-link.ts'

/** Does not compile while an operation that is not a verb of a resource has no handler. */
const handlers: { [Name in Exclude<keyof Operations, ResourceOperation>]: Handler<Name> } = {
  FlushStageCache: (call) => flushStageCache(call),
  FlushStageAuthorizersCache: (call) => flushStageAuthorizersCache(call),
  GetModelTemplate: (call) => getModelTemplate(call),
  GetTags: (call) => getTags(call),
  TagResource: (call) => tagResource(call),
  UntagResource: (call) => untagResource(call),
  CreateRestApi: (call) => createRestApi(call),
  UpdateRestApi: (call) => updateRestApi(call),
  ImportDocumentationParts: (call) => importDocumentationParts(call),
  ImportRestApi: (call) => importRestApi(call),
  PutRestApi: (call) => putRestApi(call),
  GetExport: (call) => getExport(call),
  GetSdkType: (call) => getSdkType(call),
  GetSdkTypes: (call) => getSdkTypes(call),
  GetUsage: (call) => getUsage(call),
  GetUsagePlanKeys: (call) => getUsagePlanKeys(call),
  ImportApiKeys: (call) => importApiKeys(call),
  UpdateUsage: (call) => updateUsage(call),
  UpdateUsagePlan: (call) => updateUsagePlan(call),
}

let checks: RequestChecks | undefined
let all: ReturnType<typeof keepingDeployed> | undefined

/** REST APIs (2015-07-09): the generated tables, and the behaviour without a table. */
export const version: Version = {
  name: 'v1',
  routes,
  unmodelled,
  get checks() {
    checks ??= requestChecks({ schemas, bodies, parameters })
    return checks
  },
  get errors() {
    return errors
  },
  get handlers() {
    all ??= keepingDeployed({ ...handlers, ...verbs().handlers })
    return all
  },
  service: 'apigateway',
  places: { api: 'restApiId', stage: 'stageName' },
  faults,
  requestQuotas,
  unreadable: (...args) => unreadable(...args),
  objection: (...args) => objection(...args),
  locate: {},
  catchUp: (state: State, now) => {
    finishCacheChanges(state, now)
    finishLinkChanges(state, now)
    finishDomainChanges(state, now)
    state.neighbours.finishDomainChanges(now)
  },
  endsBodies: true,
  errorMembers,
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
export type { CacheClusterDurations } from './cache-change.ts'
export type { EffectiveV1 } from './effective.ts'
export type { Settings, State } from './state.ts'
export { branches, copyState, createState, isUntouched } from './state.ts'
export type { StateDocument } from './state-document.ts'

/** The stage as GetStage shows it, for a tester to look at. */
export function stageOf(state: State, restApiId: string, stageName: string): Stage | undefined {
  return structuredClone(state.restApis.get(restApiId)?.stages.get(stageName))
}

/** The look-ups that the other version makes in the same account and region; `setNeighbours` connects this version to the other one. */
export function neighbourhood(state: State): Neighbours & {
  changeDomainName(domain: SharedDomainName, due: number): void
  hasCloudWatchRole(): boolean
  accountThrottle(): Schemas['ThrottleSettings']
  setNeighbours(neighbours: HttpNeighbours): void
} {
  const { restApis, domainNames, basePathMappings } = state
  return {
    hasCloudWatchRole: () => hasCloudWatchRole(state),
    accountThrottle: () => state.account.get().throttleSettings,
    domainsOf: (apiId, stageName) => domainsOf(state, apiId, stageName),
    hasDomainName: (name) => domainNames.has(name),
    domainName: (name) => {
      const domain = domainNames.get(name)
      return domain && toShared(domain)
    },
    domainNames: () => domainNames.values().flatMap((domain) => toShared(domain) ?? []),
    finishDomainChanges: (now) => finishDomainChanges(state, now),
    forgetDomainName: (name) => {
      domainNames.delete(name)
      basePathMappings.delete(name)
      state.domainChanges.delete(name)
    },
    changeDomainName: (domain, due) => {
      const { domainName } = domain
      domainNames.put(domainName, fromShared(domain, domainNames.get(domainName)))
      if (domain.status === 'UPDATING') state.domainChanges.put(domainName, { key: domainName, due })
    },
    protocolOf: (id) => (restApis.has(id) ? 'REST' : undefined),
    hasStage: (id, stageName) => restApis.get(id)?.stages.has(stageName) ?? false,
    taggedAt: (path) => taggedAt(state, path),
    forget: (apiId, stageName) => leavePlans(state, apiId, stageName),
    setNeighbours: (neighbours) => Object.assign(state.neighbours, neighbours),
  }
}

/** The settings that apply to a call of a stage, each with the level that it comes from. */
export function effective(...asked: Parameters<typeof effectiveAt>): ReturnType<typeof effectiveAt> {
  return effectiveAt(...asked)
}

/** Reads and writes the part of a state document that belongs to this version. */
export function documents() {
  return { complete, documentMembers, load, snapshot, stateSchemas }
}
