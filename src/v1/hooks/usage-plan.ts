import { assertTags, shownTags } from '../tags.ts'
import { assertQuota, assertStage, assertThrottles } from '../usage-plan.ts'
import type { AccountHooks } from './types.ts'

export const usagePlan: AccountHooks<'UsagePlan'> = {
  beforeCreate: ({ input: { apiStages = [], throttle, quota, tags }, state, refuse }) => {
    for (const { apiId, stage } of apiStages) if (!apiId || !stage) throw refuse('ApiStageInvalid')
    assertQuota(quota, refuse)
    for (const { apiId = '', stage = '' } of apiStages) assertStage(apiId, stage, state, refuse)
    assertThrottles({ apiStages, ...(throttle && { throttle }) }, refuse)
    assertTags(tags, refuse)
  },
  complete: ({ id, name, description, apiStages, throttle, quota, tags }) => ({
    id,
    name,
    ...(description && { description }),
    apiStages: apiStages.map(({ throttle: own, ...one }) => ({
      ...one,
      ...(own && Object.keys(own).length > 0 && { throttle: own }),
    })),
    ...(throttle && { throttle }),
    ...(quota && { quota: { offset: 0, ...quota } }),
    ...(tags && Object.keys(tags).length > 0 && { tags }),
  }),
  select: (plans, { input: { keyId }, state }) =>
    keyId === undefined ? plans : plans.filter(({ id }) => state.usagePlanKeys.get(id)?.has(keyId)),
  show: (plan, { input }) => ('usagePlanId' in input ? shownTags(plan) : plan),
  deleting: ({ id, apiStages: [first] }, { refuse }) => {
    if (!first) return
    const { apiId = '', stage = '' } = first
    throw refuse('UsagePlanHasStages', { usagePlanId: id, apiId, stageName: stage })
  },
}
