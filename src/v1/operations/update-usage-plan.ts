import { compilePatch } from '../../core/patch/engine.ts'
import type { PatchOperation } from '../../core/patch/operation.ts'
import { patches } from '../../generated/v1/patch.ts'
import { byName, type Handler, type HandlerCall } from '../handler.ts'
import type { Schemas } from '../schemas.ts'
import { shownTags } from '../tags.ts'
import { asChange, asPlan, assertKey, assertQuota, assertStage, assertThrottles, isThrottles } from '../usage-plan.ts'

type Change = Schemas['UsagePlanChange']
type UpdateCall = HandlerCall<'UpdateUsagePlan'>

let patch: ReturnType<typeof compilePatch> | undefined

export const updateUsagePlan: Handler<'UpdateUsagePlan'> = (call) => {
  const { input, state, refuse } = call
  const before = state.usagePlans.get(input.usagePlanId)
  if (!before) throw refuse('UsagePlanNotFound')
  const operations = input.patchOperations ?? []
  const change = operations.reduce<Change>(
    (plan, operation, i) => applied(plan, split(operation), call, i === operations.length - 1),
    asChange(before),
  )
  const after = asPlan(change, before)
  for (const id of state.usagePlanKeys.get(before.id)?.keys() ?? []) assertKey(id, after, state, refuse)
  state.usagePlans.put(before.id, after)
  return shownTags(after)
}

/**
 * A plan after one operation. With a stage its limits go, so that they do not come back when it is added again. What depends on
 * several operations is checked after the last one.
 */
function applied(plan: Change, operation: PatchOperation, call: UpdateCall, isLast: boolean): Change {
  const { refuse } = call
  patch ??= compilePatch(patches.UpdateUsagePlan)
  const after = patch.apply(plan, [operation], refusal(call), {
    assertValue: (at, value, now) => assertValue(at, value, now, call),
    check: (change) => {
      if (!isLast) return
      assertQuota(change.quota, refuse)
      assertThrottles(asPlan(change, { id: '', name: '', apiStages: [] }), refuse)
    },
  })
  const { op, path, value = '' } = operation
  if (op !== 'remove' || path !== '/apiStages' || !after.throttles) return after
  const { [value]: _, ...throttles } = after.throttles
  return { ...after, throttles }
}

/** Of the value of `/apiStages` only the first two parts count. */
function split(operation: PatchOperation): PatchOperation {
  const { path, value } = operation
  if (path !== '/apiStages' || value === undefined) return operation
  return { ...operation, value: value.split(':').slice(0, 2).join(':') }
}

function refusal({ input, refuse }: UpdateCall): ReturnType<typeof byName> {
  return (name, values = {}) => {
    const [apiId = '', stageName = ''] = String(values.value ?? '').split(':')
    const isText = name !== 'ApiStageAbsent' || stageName !== ''
    return byName(refuse)(isText ? name : 'ApiStageTextInvalid', {
      ...values,
      apiId,
      stageName,
      usagePlanId: input.usagePlanId,
    })
  }
}

/** Refuses a stage that does not exist, and limits of a stage that the plan does not have. */
function assertValue(
  [member, text, key]: readonly string[],
  value: unknown,
  { apiStages = [] }: Change,
  { state, refuse }: UpdateCall,
): void {
  if (member === 'apiStages') {
    const [apiId = '', stageName = ''] = String(value).split(':')
    if (!apiId || !stageName) throw refuse('ApiStageTextInvalid')
    assertStage(apiId, stageName, state, refuse)
  }
  if (member !== 'throttles' || text === undefined) return
  if (key === undefined && !isThrottles(value)) {
    throw refuse('PatchValueInvalid', { path: `/apiStages/${text}/throttle`, value: JSON.stringify(value) })
  }
  if (apiStages.includes(text)) return
  const [apiId = '', stageName = ''] = text.split(':')
  throw refuse('ApiStageNotFound', { apiId, stageName })
}
