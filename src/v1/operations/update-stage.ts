import { compilePatch, type PatchNouns } from '../../core/patch/engine.ts'
import { patches } from '../../generated/v1/patch.ts'
import { admitAccessLog } from '../access-log.ts'
import { hasCloudWatchRole } from '../account.ts'
import { finishCacheChange, isChanging, putStage, settleCacheCluster } from '../cache-cluster.ts'
import { newCanary } from '../canary.ts'
import { newMethodSetting } from '../method-settings.ts'
import { findRestApi } from '../rest-api.ts'
import { byName, type Rule, type RuleCall, type Schemas, seconds } from '../rule.ts'
import { admitDeployment, admitDocumentationVersion, findStage, withoutEmptied, withoutEmpty } from '../stage.ts'
import { admitVariableCount, admitVariableName } from '../stage-variables.ts'
import type { RestApiUnit } from '../state.ts'

type Call = RuleCall<'UpdateStage'>
type Stage = Schemas['Stage']

const patch = compilePatch(patches.UpdateStage)

/** Beyond this an update is too large; clients send 80 at a time, so the limit of AWS lies above. */
const MAX_OPERATIONS = 100

export const updateStage: Rule<'UpdateStage'> = (call) => {
  const { input, refuse, state, now } = call
  const unit = findRestApi(call)
  finishCacheChange(state, input.restApiId, input.stageName, now)
  const before = findStage(unit, input.stageName, refuse)
  const operations = input.patchOperations ?? []
  if (operations.length > MAX_OPERATIONS) throw refuse('UpdateTooLarge')
  if (operations.length > 0 && isChanging(before)) throw refuse('CacheChangeInProgress')

  const patched = patch.apply(before, operations, byName(refuse), nouns(call, unit))
  const settled = settleCacheCluster(before, withoutEmpty(withoutEmptied(before, patched)))
  const stage = { ...settled, lastUpdatedDate: seconds(now) }
  putStage(call, input.restApiId, stage)
  return stage
}

/** What the table cannot say: what a new canary and a new method key start from, and what a value must point to. */
function nouns({ refuse, state }: Call, unit: RestApiUnit): PatchNouns<Stage> {
  const gates: Readonly<Record<string, (value: string, at: readonly string[]) => void>> = {
    deploymentId: (value) => admitDeployment(unit, value, refuse),
    documentationVersion: (value) => admitDocumentationVersion(unit, value, refuse),
    clientCertificateId: (value) => {
      if (!state.clientCertificates.has(value)) throw refuse('ClientCertificateUnknown')
    },
    variables: (_, at) => admitVariableName(at.at(-1) ?? '', refuse),
    canarySettings: (value, at) => {
      if (at[1] === 'deploymentId') admitDeployment(unit, value, refuse)
      if (at[1] === 'stageVariableOverrides') admitVariableName(at.at(-1) ?? '', refuse)
    },
    methodSettings: (value, at) => {
      if (at[2] === 'loggingLevel' && value !== 'OFF' && !hasCloudWatchRole(state)) throw refuse('LogRoleMissing')
    },
    accessLogSettings: (value, at) => admitAccessLog(at[1] ?? '', value, hasCloudWatchRole(state), refuse),
  }
  return {
    grow: (at, stage) => {
      if (at.length === 1 && at[0] === 'canarySettings') return newCanary({}, stage.deploymentId)
      if (at.length === 2 && at[0] === 'methodSettings') return newMethodSetting(stage)
      return undefined
    },
    admit: (at, value) => gates[at[0] ?? '']?.(String(value), at),
    check: (stage) => admitVariableCount(stage, refuse),
  }
}
