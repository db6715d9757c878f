import { Pace, skippingClock } from './pace.ts'
import { COSTS, type Cost } from './probes/probe.ts'
import { costOf } from './probes/refusal-probes.ts'
import { wireRequest } from './request.ts'
import type { Call } from './types.ts'

/** The cost of calls in an account. */
export interface CallEstimate {
  readonly calls: number
  /** At this share of the documented quotas. */
  readonly seconds: number
  /** How many calls there are of each cost class that occurs. */
  readonly costs: Readonly<Partial<Record<Cost, number>>>
}

/** How long calls take within a share of the documented quotas, and what they cost. Opens no socket. */
export async function estimateOf(calls: readonly Call[], share = 0.5): Promise<CallEstimate> {
  const clock = skippingClock()
  const pace = new Pace(clock, share)
  const costs: Partial<Record<Cost, number>> = {}
  for (const call of calls) {
    await pace.turn(call)
    const cost = costOfCall(call)
    costs[cost] = (costs[cost] ?? 0) + 1
  }
  const inOrder = COSTS.flatMap((cost) => (costs[cost] === undefined ? [] : [[cost, costs[cost]] as const]))
  return { calls: calls.length, seconds: Math.ceil(clock.now() / 1000), costs: Object.fromEntries(inOrder) }
}

function costOfCall(call: Call): Cost {
  const { method, path, body } = wireRequest({ ...call, input: JSON.parse(JSON.stringify(call.input)) })
  // Switching a cache off costs nothing, and neither does saying that there is none.
  const sent = (body ?? '').replace(/"cacheClusterEnabled":false,?/g, '')
  return costOf([{ method, url: path, headers: {}, ...(sent !== '' && { body: sent }) }])
}
