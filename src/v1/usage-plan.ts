import type { RefuseV1 } from './handler.ts'
import type { Schemas } from './schemas.ts'
import type { State } from './state.ts'

export type UsagePlan = Schemas['UsagePlan']
export type ApiStage = Schemas['ApiStage']
type Throttles = NonNullable<ApiStage['throttle']>

/** The largest offset of a quota in each period. */
const LAST_OFFSET = { DAY: 0, WEEK: 6, MONTH: 27 } as const

/** Refuses a quota that no usage plan can have. */
export function assertQuota(
  quota: UsagePlan['quota'],
  refuse: RefuseV1<'QuotaLimitInvalid' | 'QuotaOffsetInvalid' | 'QuotaPeriodInvalid'>,
): void {
  if (!quota) return
  const { limit = 0, offset = 0, period } = quota
  if (limit < 1) throw refuse('QuotaLimitInvalid')
  if (!period) throw refuse('QuotaPeriodInvalid')
  const max = LAST_OFFSET[period]
  if (offset < 0 || offset > max) throw refuse('QuotaOffsetInvalid', { max: String(max), period })
}

/** Refuses a stage that does not exist, or that no usage plan can name. */
export function assertStage(
  apiId: string,
  stageName: string,
  { restApis, neighbours }: State,
  refuse: RefuseV1<'ApiStageNotFound' | 'UsagePlanOfHttpApi'>,
): void {
  if (restApis.get(apiId)?.stages.has(stageName)) return
  const protocol = neighbours.protocolOf(apiId)
  if (protocol === 'HTTP') throw refuse('UsagePlanOfHttpApi')
  if (protocol === undefined || !neighbours.hasStage(apiId, stageName)) {
    throw refuse('ApiStageNotFound', { apiId, stageName })
  }
}

/** The key of a method in the limits of a stage: `/pets/GET`, or `//GET` for the root. Resource and method may be an asterisk. */
const METHOD_KEY = /^.*\/(?:[A-Z]+|\*)$/s

/** Whether this is a map of limits by method, as patch operations write it. */
export function isThrottles(value: unknown): value is Throttles {
  return typeof value === 'object' && value !== null && Object.values(value).every(isLimits)
}

function isLimits(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const { rateLimit = 0, burstLimit = 0, ...more } = value as Readonly<Record<string, unknown>>
  return typeof rateLimit === 'number' && Number.isInteger(burstLimit) && Object.keys(more).length === 0
}

/** Refuses limits of methods in a usage plan that has none itself, and keys that name no method. */
export function assertThrottles(
  { apiStages, throttle }: Pick<UsagePlan, 'apiStages' | 'throttle'>,
  refuse: RefuseV1<'MethodThrottleInvalid' | 'MethodThrottleWithoutPlan'>,
): void {
  for (const { throttle: own = {} } of apiStages) {
    for (const key of Object.keys(own)) {
      if (!METHOD_KEY.test(key)) throw refuse('MethodThrottleInvalid', { path: key, verb: '' })
      if (!throttle) throw refuse('MethodThrottleWithoutPlan')
    }
  }
}

/** How patch operations call a stage. */
export function stageText({ apiId = '', stage = '' }: ApiStage): string {
  return `${apiId}:${stage}`
}

/** A usage plan as patch operations address it. */
export function asChange({ apiStages, ...plan }: UsagePlan): Schemas['UsagePlanChange'] {
  const throttles = apiStages.flatMap((one) => (one.throttle ? [[stageText(one), one.throttle] as const] : []))
  return {
    ...plan,
    apiStages: apiStages.map(stageText),
    ...(throttles.length > 0 && { throttles: Object.fromEntries(throttles) }),
  }
}

/** The usage plan that a change describes. */
export function asPlan(
  { apiStages = [], throttles = {}, quota, throttle, ...plan }: Schemas['UsagePlanChange'],
  before: UsagePlan,
): UsagePlan {
  const { id, tags } = before
  const { name = before.name, description, productCode } = plan
  return {
    id,
    name,
    ...(description !== undefined && { description }),
    apiStages: apiStages.map((text) => stageOf(text, throttles)),
    ...(throttle && { throttle }),
    ...(quota && { quota: { offset: 0, ...quota } }),
    ...(productCode !== undefined && { productCode }),
    ...(tags && { tags }),
  }
}

function stageOf(text: string, throttles: Readonly<Record<string, Throttles>>): ApiStage {
  const [apiId = '', stage = ''] = text.split(':')
  const throttle = Object.hasOwn(throttles, text) ? throttles[text] : undefined
  return { apiId, stage, ...(throttle && Object.keys(throttle).length > 0 && { throttle }) }
}

/** The usage plans that have an API key. */
export function plansOf({ usagePlans, usagePlanKeys }: State, apiKeyId: string): UsagePlan[] {
  return usagePlans.values().filter(({ id }) => usagePlanKeys.get(id)?.has(apiKeyId))
}

/** Refuses a key in two usage plans with the same stage. */
export function assertKey(
  keyId: string,
  plan: UsagePlan,
  state: State,
  refuse: RefuseV1<'UsagePlanKeyStageTaken'>,
): void {
  const own = new Set(plan.apiStages.map(stageText))
  if (own.size === 0) return
  for (const other of plansOf(state, keyId)) {
    const shared = other.id === plan.id ? undefined : other.apiStages.find((one) => own.has(stageText(one)))
    if (!shared) continue
    const { apiId = '', stage = '' } = shared
    throw refuse('UsagePlanKeyStageTaken', { keyId, otherPlanId: other.id, apiId, stageName: stage })
  }
}

/** Takes a stage that is gone, or all stages of an API that is, out of the usage plans. */
export function leavePlans({ usagePlans }: State, apiId: string, stageName?: string): void {
  const isGone = (one: ApiStage): boolean => one.apiId === apiId && (stageName === undefined || one.stage === stageName)
  for (const plan of usagePlans.values()) {
    if (!plan.apiStages.some(isGone)) continue
    usagePlans.put(plan.id, { ...plan, apiStages: plan.apiStages.filter((one) => !isGone(one)) })
  }
}
