import type { Schemas } from './schemas.ts'
import type { State } from './state.ts'

const DAY = 86_400_000
/** So far back AWS shows usage, in days. */
const LONGEST = 90

/** The day of a moment in milliseconds since 1970, in UTC. */
export function dayOf(now: number): string {
  return new Date(now).toISOString().slice(0, 10)
}

/** The days from one to another, both included; nothing where they are not days, or not in this order, or too many. */
export function daysBetween(first: string, last: string): string[] | undefined {
  const [from, to] = [millisOf(first), millisOf(last)]
  if (from === undefined || to === undefined || from > to || to - from > LONGEST * DAY) return undefined
  return Array.from({ length: (to - from) / DAY + 1 }, (_, i) => dayOf(from + i * DAY))
}

function millisOf(day: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined
  const millis = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(millis) || dayOf(millis) !== day ? undefined : millis
}

/** Used and remaining quota by day. Stages of a stand-in receive no calls. */
export function usageOf(
  keyId: string,
  { id, quota }: Schemas['UsagePlan'],
  days: readonly string[],
  { usageChanges }: Pick<State, 'usageChanges'>,
): number[][] {
  const change = usageChanges.get(changeKey(id, keyId))
  const full = quota?.limit ?? 0
  return days.map((day) => [0, change && day >= change.startDate ? change.remaining : full])
}

/** Where the change of an API key in a usage plan is stored. */
export function changeKey(usagePlanId: string, keyId: string): string {
  return `${usagePlanId}/${keyId}`
}
