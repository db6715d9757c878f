import type { Handler } from '../handler.ts'
import { changeKey, dayOf, usageOf } from '../usage.ts'

export const updateUsage: Handler<'UpdateUsage'> = ({ input, state, now, refuse }) => {
  const { usagePlanId, keyId, patchOperations = [] } = input
  const plan = state.usagePlans.get(usagePlanId)
  if (!plan) throw refuse('UsagePlanNotFound')
  if (!state.usagePlanKeys.get(usagePlanId)?.has(keyId)) throw refuse('UsagePlanKeyNotFound')
  if (!plan.quota) throw refuse('UsageWithoutQuota', { usagePlanId })
  const day = dayOf(now)
  for (const { op = 'null', path = 'null', value = 'null' } of patchOperations) {
    if (op !== 'replace' || path !== '/remaining') throw refuse('UsagePathUnlisted', { op, path })
    if (!/^\d{1,10}$/.test(value)) throw refuse('RemainingInvalid', { path, value })
    const change = { usagePlanId, keyId, startDate: day, remaining: Number(value) }
    state.usageChanges.put(changeKey(usagePlanId, keyId), change)
  }
  return {
    endDate: day,
    startDate: day,
    usagePlanId,
    values: { [keyId]: usageOf(keyId, plan, [day], state) },
  }
}
