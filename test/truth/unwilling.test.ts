import net from 'node:net'
import { describe, expect, it, vi } from 'vitest'
import { createApiGateway, manualClock } from '../../src/index.ts'
import { serve } from '../../src/node.ts'
import { Client } from '../../src/truth/client.ts'
import { foundByName } from '../../src/truth/diff/made.ts'
import { estimated } from '../../src/truth/diff/rehearse.ts'
import { type LogLine, readRunLog } from '../../src/truth/diff/run-log.ts'
import type { Verdict } from '../../src/truth/diff/verdict.ts'
import { everyProbe } from '../../src/truth/probes/every-probe.ts'
import { probeSetting } from '../../src/truth/probes/setting.ts'
import { realise } from '../../src/truth/realise.ts'
import { targetOf } from '../../src/truth/target.ts'
import { TargetError } from '../../src/truth/types.ts'
import { comparisonWith, type OtherSide, otherSide, PLACE } from './other-side.ts'

const probes = everyProbe().filter(
  ({ rule, state, cost }) => state === undefined && cost !== 'domain' && /^v[12]\.(?:\w*Stage|Stage\w+)$/.test(rule),
)
const isOther = ({ outcome }: Verdict): boolean => outcome !== 'same'

/** The documents in the account of a gateway. */
function leftIn({ gateway }: OtherSide): unknown[] {
  const { account: _, ...lists } = gateway.snapshot()
  return Object.values(lists).flat()
}

const textOf = (log: readonly LogLine[]): string => log.map((line) => `${JSON.stringify(line)}\n`).join('')

/** Fails from the request of this number on, until it is told to come back. */
function dying(other: OtherSide, after: number): OtherSide & { back(): void; readonly asked: number } {
  let asked = 0
  let isDead = false
  return {
    ...other,
    get asked() {
      return asked
    },
    back: () => {
      isDead = false
      asked = Number.NEGATIVE_INFINITY
    },
    request: (request, as) => {
      isDead ||= ++asked > after
      if (isDead) return Promise.reject(new TargetError('connect ECONNREFUSED'))
      return other.request(request, as)
    },
  }
}

describe('a side that stops during the run', () => {
  it('fails the run, and a resumed run sends the rest and removes what was left', async () => {
    const other = otherSide()
    const mortal = dying(other, 100)
    const first = comparisonWith(mortal)
    await expect(first.comparison.run(probes)).rejects.toThrow(TargetError)
    expect(first.comparison.left.length).toBeGreaterThan(0)
    expect(leftIn(other).length).toBeGreaterThan(0)

    mortal.back()
    const earlier = readRunLog(textOf(first.log))
    expect(earlier.left).toEqual(expect.arrayContaining([...first.comparison.left]))
    const done = new Set(earlier.verdicts.map(({ rule }) => rule))
    expect(done.size).toBeGreaterThan(0)
    const second = comparisonWith(mortal)
    await second.comparison.sweep(earlier.left)
    expect(leftIn(other)).toEqual([])
    const rest = await second.comparison.run(probes.filter(({ rule }) => !done.has(rule)))
    expect(done.size + rest.length).toBe(probes.length)
    expect([...earlier.verdicts, ...rest].filter(isOther).map(({ rule, reason }) => [rule, reason])).toEqual([])
    expect(leftIn(other)).toEqual([])
  })

  it('is recorded with the creation that had no answer', async () => {
    const other = otherSide()
    const { comparison, log } = comparisonWith({
      ...other,
      request: async (request, as) => {
        const reply = await other.request(request, as)
        if (as.operation === 'CreateApi') throw new TargetError('no answer', true)
        return reply
      },
    })
    await expect(comparison.run(probes)).rejects.toThrow('no answer')
    const { left, unanswered } = readRunLog(textOf(log))
    expect(left).toEqual([])
    expect(unanswered).toMatchObject([
      { collection: '/v2/apis', name: expect.stringContaining('understudy-diff-test-') },
    ])
    const [intent] = unanswered
    const found = intent ? await foundByName(other, intent) : []
    expect(found).toHaveLength(1)
    await comparison.sweep(found)
    expect(leftIn(other)).toEqual([])
  })
})

it('an interrupted run removes what it made with a client that is not interrupted', async () => {
  const other = otherSide()
  const interruption = new AbortController()
  const client: Pick<OtherSide, 'request'> = {
    request: (request, as) => {
      interruption.signal.throwIfAborted()
      return other.request(request, as)
    },
  }
  const { comparison, log } = comparisonWith(client, {
    cleaner: other,
    clock: { now: Date.now, sleep: () => Promise.resolve() },
    signal: interruption.signal,
    progress: (_, index) => index === 3 && interruption.abort(new TargetError('interrupted')),
  })
  await expect(comparison.run(probes)).rejects.toThrow('interrupted')
  expect(log.filter((line) => 'verdict' in line)).toHaveLength(3)
  expect(leftIn(other)).toEqual([])
  expect(comparison.left).toEqual([])
})

it('a run waits for a side that throttles, and no 429 becomes a verdict', async () => {
  const clock = manualClock('2026-01-01T00:00:00Z')
  const gateway = createApiGateway({ seed: 9, ...PLACE, clock, quotas: 'aws' })
  const server = await serve(gateway, { port: 0 })
  const sleeper = { now: () => clock.now(), sleep: async (ms: number) => clock.advance(ms) }
  const client = new Client(targetOf({ endpoint: server.url, region: PLACE.region }, {}), { clock: sleeper })
  try {
    const { comparison } = comparisonWith(client, { clock: sleeper })
    const verdicts = await comparison.run(probes.slice(0, 40))
    expect(gateway.journal.entries.filter(({ status }) => status === 429).length).toBeGreaterThan(0)
    expect(verdicts.filter(isOther).map(({ rule, reason }) => [rule, reason])).toEqual([])
  } finally {
    await server.close()
  }
})

it('a side that hangs ends the run', async () => {
  const hanging = (_: unknown, { signal }: RequestInit = {}): Promise<Response> =>
    new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
  const target = targetOf({ endpoint: 'http://127.0.0.1:1', region: PLACE.region }, {})
  const client = new Client(target, { fetch: hanging as typeof fetch, timeoutMs: 5, retries: 0 })
  const { comparison } = comparisonWith(client)
  await expect(comparison.run(probes)).rejects.toThrow('no answer within 5 ms')
})

it('a side that omits an id receives no request about it', async () => {
  const other = otherSide()
  const silent: Pick<OtherSide, 'request'> = {
    request: async (request, as) => {
      const reply = await other.request(request, as)
      if (as.operation !== 'CreateDeployment' || reply.status >= 300) return reply
      const { deploymentId: _, ...body } = reply.body as { deploymentId?: string }
      return { ...reply, body, text: JSON.stringify(body) }
    },
  }
  const { comparison } = comparisonWith(silent)
  const [verdict] = await comparison.run(everyProbe().filter(({ rule }) => rule === 'v2.DeploymentsStay'))
  expect(verdict).toMatchObject({
    outcome: 'not asked',
    reason: 'The other side could not be prepared: its answer to v2.CreateDeployment has no /deploymentId.',
  })
  expect(leftIn(other)).toEqual([])
})

it('a dry run counts calls and seconds, and opens no socket', async () => {
  const { state } = probeSetting().sampleState
  const sockets = vi.spyOn(net.Socket.prototype, 'connect')
  const fetches = vi.spyOn(globalThis, 'fetch')
  const estimate = await estimated(probes, { state, realise, domains: false })
  expect(estimate.probes).toBe(probes.length)
  expect(estimate.calls).toBeGreaterThan(probes.length)
  expect(estimate.operations.reduce((sum, [, count]) => sum + count, 0)).toBe(estimate.calls)
  // Half of one DeleteRestApi in 30 seconds.
  const deletions = estimate.operations.find(([name]) => name === 'v1.DeleteRestApi')?.[1] ?? 0
  expect(estimate.seconds).toBeGreaterThanOrEqual((deletions - 1) * 60)
  expect(estimate.operations.map(([name]) => name)).not.toContain('v1.CreateDomainName')
  expect(sockets).not.toHaveBeenCalled()
  expect(fetches).not.toHaveBeenCalled()
})
