import { parsedJson } from '../../core/parsing.ts'
import { createApiGateway } from '../../index.ts'
import type { Client } from '../client.ts'
import { Pace, skippingClock } from '../pace.ts'
import type { Cost, Probe } from '../probes/probe.ts'
import { Comparison, type ComparisonOptions } from './comparison.ts'
import { OwnSide } from './side.ts'

/** The cost of some probes. */
export interface Estimate {
  readonly probes: number
  /** Requests, those that make and remove the state included. */
  readonly calls: number
  /** By operation, the most frequent first: `v1.CreateStage`. */
  readonly operations: readonly (readonly [string, number])[]
  /** Half of each documented quota is used. */
  readonly seconds: number
  readonly costs: Readonly<Record<Cost, number>>
}

/** Asks Understudy itself instead of the other side, on a clock that skips, and counts. Opens no socket. */
export async function estimated(
  probes: readonly Probe[],
  { state, realise, readOnly, domains }: Pick<ComparisonOptions, 'state' | 'realise' | 'readOnly' | 'domains'>,
): Promise<Estimate> {
  const clock = skippingClock()
  const pace = new Pace(clock, 0.5)
  const counts = new Map<string, number>()
  const gateway = createApiGateway({ seed: 2, clock })
  const client: Pick<Client, 'request'> = {
    request: async ({ method, path, headers = {}, body }, as) => {
      await pace.turn(as)
      const name = `${as.version}.${as.operation}`
      counts.set(name, (counts.get(name) ?? 0) + 1)
      const sent = { accept: 'application/json', ...headers }
      const answer = gateway.answer({ method, url: path, headers: sent, ...(body !== undefined && { body }) })
      return { status: answer.status, headers: answer.headers, text: answer.body, body: parsedJson(answer.body) }
    },
  }
  const comparison = new Comparison({
    ours: new OwnSide(1),
    client,
    place: { account: '123456789012', region: 'us-east-1' },
    prefix: '',
    state,
    realise,
    log: { write: () => undefined },
    clock,
    ...(readOnly && { readOnly }),
    ...(domains !== undefined && { domains }),
  })
  await comparison.run(probes)
  const costs = { free: 0, hourly: 0, quota: 0, domain: 0, logs: 0 }
  for (const { cost } of probes) costs[cost]++
  const operations = [...counts].sort(([, a], [, b]) => b - a)
  const calls = operations.reduce((sum, [, count]) => sum + count, 0)
  return { probes: probes.length, calls, operations, seconds: Math.ceil(clock.now() / 1000), costs }
}
