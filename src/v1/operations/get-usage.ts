import { orderedSource } from '../../core/resources/page-source.ts'
import { pageOf } from '../dialect.ts'
import type { Handler } from '../handler.ts'
import { daysBetween, usageOf } from '../usage.ts'

export const getUsage: Handler<'GetUsage'> = ({ input, state, refuse }) => {
  const { usagePlanId, keyId, startDate, endDate } = input
  const plan = state.usagePlans.get(usagePlanId)
  if (!plan) throw refuse('UsagePlanNotFound')
  const days = daysBetween(startDate, endDate)
  if (!days) throw refuse('UsageDatesInvalid')
  const stored = plan.quota ? (state.usagePlanKeys.get(usagePlanId)?.values() ?? []) : []
  const keys = keyId === undefined ? stored : stored.filter(({ id }) => id === keyId)
  const page = pageOf(
    orderedSource(keys, ({ id }) => String(id)),
    input,
  )
  const shown = page.item as typeof keys
  return {
    endDate,
    startDate,
    usagePlanId,
    values: Object.fromEntries(shown.map(({ id }) => [id, usageOf(id, plan, days, state)])),
    ...(page.position !== undefined && { position: page.position }),
  }
}
