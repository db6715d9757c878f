import { assertKey } from '../usage-plan.ts'
import { shownPlanKey } from '../usage-plan-key.ts'
import type { AccountHooks } from './types.ts'

export const usagePlanKey: AccountHooks<'UsagePlanKey'> = {
  beforeCreate: ({ input: { usagePlanId, keyId, keyType }, state, refuse }) => {
    if (keyType !== 'API_KEY') throw refuse('UsagePlanKeyTypeInvalid', { keyType })
    if (!state.apiKeys.has(keyId)) throw refuse('ApiKeyNotFound')
    const plan = state.usagePlans.get(usagePlanId)
    if (plan) assertKey(keyId, plan, state, refuse)
  },
  complete: ({ id }, { input: { keyType } }) => ({ id, type: keyType }),
  show: (key, { state }) => shownPlanKey(key, state),
}
