import type { PatchHooks } from '../../core/patch/operation.ts'
import { assertAccessLog } from '../access-log.ts'
import { hasCloudWatchRole } from '../account.ts'
import { mappedDomains } from '../base-path-mapping.ts'
import {
  finishCacheChange,
  forgetCacheChange,
  isChanging,
  settleCacheCluster,
  showCacheChange,
} from '../cache-cluster.ts'
import { newCanary } from '../canary.ts'
import { newMethodSetting } from '../method-settings.ts'
import type { Schemas } from '../schemas.ts'
import { newStage, withoutEmptied, withoutEmpty } from '../stage.ts'
import { putStage } from '../stage-store.ts'
import { assertVariableCount, assertVariableName } from '../stage-variables.ts'
import { assertTags } from '../tags.ts'
import { leavePlans } from '../usage-plan.ts'
import type { ApiHooks, VerbCall } from './types.ts'

/** Beyond this an update is too large; clients send 80 at a time, so the limit of AWS lies above. */
const MAX_OPERATIONS = 100

export const stage: ApiHooks<'Stage'> = {
  complete: ({ canarySettings, ...given }) => {
    const canary = canarySettings && { canarySettings: newCanary(canarySettings, given.deploymentId) }
    return settleCacheCluster(undefined, newStage({ ...given, ...canary }, given.createdDate))
  },
  assertDocument: (document, { refuse }, _, before) => {
    if (before) return
    assertVariableCount(document, refuse)
    assertTags(document.tags, refuse as VerbCall<'Stage', 'create'>['refuse'])
  },
  put: (document, call) => putStage(call, call.input.restApiId, document),
  read: (_, { state, input }) => showCacheChange(state, input.restApiId, input.stageName),
  select: (stages, { input }) => {
    const deploymentId = input.deploymentId ?? input.deployment_id
    return deploymentId === undefined ? stages : stages.filter((one) => one.deploymentId === deploymentId)
  },
  beforeUpdate: ({ state, input, now }) => finishCacheChange(state, input.restApiId, input.stageName, now),
  assertUpdate: (before, { input, refuse }) => {
    const { length } = input.patchOperations ?? []
    if (length > MAX_OPERATIONS) throw refuse('UpdateTooLarge')
    if (length > 0 && isChanging(before)) throw refuse('CacheChangeInProgress')
  },
  patching: (call) => patching(call),
  change: (after, before) => settleCacheCluster(before, withoutEmpty(withoutEmptied(before, after))),
  deleting: ({ stageName = '' }, { state, input, refuse }) => {
    const domains = mappedDomains(state, input.restApiId, stageName)
    if (domains !== undefined) throw refuse('StageMapped', { stageName, domains })
  },
  deleted: (_, { state, input }) => {
    forgetCacheChange(state, input.restApiId, input.stageName)
    leavePlans(state, input.restApiId, input.stageName)
  },
}

type Update = VerbCall<'Stage', 'update'>

/** Patch hooks beyond the table: initial values of a new canary and a new method key, and constraints on values. */
function patching(call: Update): PatchHooks<Schemas['Stage']> {
  return {
    grow: (at, document) => {
      if (at.length === 1 && at[0] === 'canarySettings') return newCanary({}, document.deploymentId)
      if (at.length === 2 && at[0] === 'methodSettings') return newMethodSetting(document)
      return undefined
    },
    assertValue: (at, value) => VALUES[at[0] ?? '']?.(String(value), at, call),
    check: (document) => assertVariableCount(document, call.refuse),
  }
}

/** Constraints on the values of some members. The object is shared by all calls, because every patch uses it. */
const VALUES: Readonly<Record<string, (value: string, at: readonly string[], call: Update) => void>> = {
  variables: (_, at, { refuse }) => assertVariableName(at.at(-1) ?? '', refuse),
  canarySettings: (_, at, { refuse }) => {
    if (at[1] === 'stageVariableOverrides') assertVariableName(at.at(-1) ?? '', refuse)
  },
  methodSettings: (value, at, { refuse, state }) => {
    if (at[2] === 'loggingLevel' && value !== 'OFF' && !hasCloudWatchRole(state)) throw refuse('LogRoleMissing')
  },
  accessLogSettings: (value, at, { refuse, state }) =>
    assertAccessLog(at[1] ?? '', value, hasCloudWatchRole(state), refuse),
}
