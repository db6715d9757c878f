import type { Applied, MethodEntry } from './method-entry.ts'
import type { Schemas } from './schemas.ts'

type UsagePlan = Schemas['UsagePlan']
type Limits = Schemas['ThrottleSettings']

/** The limits that apply to a call: requests a second, and requests at once. */
export interface EffectiveThrottle {
  readonly rateLimit: Applied<number>
  readonly burstLimit: Applied<number>
  /** Whether no call gets through. */
  readonly blocksAll: boolean
  /** The limits of the usage plans of the stage, which are checked before. Empty where the method needs no API key. */
  readonly usagePlans: readonly EffectivePlan[]
}

/** The limits of a usage plan for each of its API keys. */
export interface EffectivePlan {
  readonly id: string
  readonly name: string
  readonly throttle?: Applied<Schemas['PlanThrottle']>
  readonly quota?: Schemas['PlanQuota']
}

const MEMBERS = { rateLimit: 'throttlingRateLimit', burstLimit: 'throttlingBurstLimit' } as const

/** The limits of the first of `entries` that sets any, but at most those of the account. */
export function effectiveThrottle(
  entries: readonly MethodEntry[],
  account: Limits,
  usagePlans: readonly EffectivePlan[],
): EffectiveThrottle {
  const rateLimit = limitOf('rateLimit', entries, account)
  const burstLimit = limitOf('burstLimit', entries, account)
  return { rateLimit, burstLimit, blocksAll: rateLimit.value === 0 || burstLimit.value === 0, usagePlans }
}

function limitOf(name: keyof typeof MEMBERS, entries: readonly MethodEntry[], account: Limits): Applied<number> {
  const ofAccount: Applied<number> = { value: account[name], level: 'account', rule: 'dataPlane.AccountThrottle' }
  // -1 leaves the limit to the next level.
  const found = entries.find(({ setting, from }) => from.level !== 'default' && setting[MEMBERS[name]] !== -1)
  if (!found) return ofAccount
  const value = found.setting[MEMBERS[name]]
  if (value > ofAccount.value) return ofAccount
  return { ...found.from, value, ...(value === 0 && { rule: 'dataPlane.MethodLimitZero' }) }
}

/** The usage plans of a stage with their limits for a method, `/pets/{petId}/GET`. */
export function plansOf(
  plans: readonly UsagePlan[],
  { apiId, stageName, method }: { readonly apiId: string; readonly stageName: string; readonly method: string },
): EffectivePlan[] {
  return plans.flatMap(({ id, name, apiStages, throttle, quota }) => {
    const found = apiStages.find((one) => one.apiId === apiId && one.stage === stageName)
    if (!found) return []
    const own = found.throttle && Object.hasOwn(found.throttle, method) ? found.throttle[method] : undefined
    const from = { level: 'usagePlan' } as const
    const limits: Applied<Schemas['PlanThrottle']> | undefined = own
      ? { value: own, ...from, key: method, rule: 'dataPlane.UsagePlanMethodThrottle' }
      : throttle && { value: throttle, ...from, rule: 'dataPlane.UsagePlanThrottle' }
    return [{ id, name, ...(limits && { throttle: limits }), ...(quota && { quota }) }]
  })
}
