import { mock } from 'node:test'
import { APIGatewayClient, GetStageCommand } from '@aws-sdk/client-api-gateway'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { turn } from '../../src/core/clock.ts'
import {
  ambientClock,
  type Clock,
  createApiGateway,
  hang,
  manualClock,
  retryAtOnce,
  systemClock,
  tooManyRequests,
} from '../../src/index.ts'
import { API, state } from './clients.ts'

afterEach(() => {
  vi.useRealTimers()
  mock.timers.reset()
})

describe('a manual clock', () => {
  it('resolves sleeps that are due, in the order of their times', async () => {
    const clock = manualClock('2026-01-01T00:00:00Z')
    const woken: string[] = []
    for (const [name, ms] of [
      ['late', 3000],
      ['early', 1000],
      ['now', 0],
      ['middle', 2000],
    ] as const) {
      void clock.sleep(ms).then(() => woken.push(name))
    }
    await clock.advance(999)
    expect(woken).toEqual(['now'])
    await clock.advance(1)
    expect(woken).toEqual(['now', 'early'])
    await clock.set('2026-01-01T00:00:10Z')
    expect(woken).toEqual(['now', 'early', 'middle', 'late'])
    expect(new Date(clock.now()).toISOString()).toBe('2026-01-01T00:00:10.000Z')
  })

  it('advances at once, whether or not the promise is awaited', () => {
    const clock = manualClock(0)
    void clock.advance(5)
    expect(clock.now()).toBe(5)
  })

  it('refuses negative advances and invalid dates', () => {
    const clock = manualClock(0)
    expect(() => clock.advance(-1)).toThrow('cannot advance by -1 ms')
    expect(() => clock.set('soon')).toThrow('"soon" is not a valid date')
  })
})

describe('the ambient clock', () => {
  it('follows fake timers that are installed later', async () => {
    vi.useFakeTimers({ now: 1000 })
    let woken = false
    void ambientClock.sleep(500).then(() => {
      woken = true
    })
    await vi.advanceTimersByTimeAsync(499)
    expect([ambientClock.now(), woken]).toEqual([1499, false])
    await vi.advanceTimersByTimeAsync(1)
    expect([ambientClock.now(), woken]).toEqual([1500, true])
  })
})

describe.each(['ambient', 'system'] as const)('the %s clock', (name) => {
  it('sleeps longer than the limit of a timer', async () => {
    vi.useFakeTimers({ now: 0 })
    const clock = name === 'ambient' ? ambientClock : systemClock
    let woken = false
    const patience = new AbortController()
    const slept = clock.sleep(2 ** 31 + 500, patience.signal).then(
      () => {
        woken = true
      },
      () => {},
    )
    await vi.advanceTimersByTimeAsync(2 ** 31 + 499)
    await turn()
    expect(woken).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(woken).toBe(name === 'ambient')
    patience.abort()
    await slept
  })
})

describe('the system clock', () => {
  it('continues under fake timers', async () => {
    vi.useFakeTimers({ now: 0 })
    expect(systemClock.now()).toBeGreaterThan(1e12)
    await systemClock.sleep(2)
  })
})

it.each<[string, () => Clock]>([
  ['ambient', () => ambientClock],
  ['manual', () => manualClock(0)],
  ['system', () => systemClock],
])('a sleep of the %s clock can be aborted', async (_, make) => {
  const controller = new AbortController()
  const asleep = make().sleep(1e6, controller.signal)
  controller.abort(new Error('enough'))
  await expect(asleep).rejects.toThrow('enough')
  await expect(make().sleep(1e6, controller.signal)).rejects.toThrow('enough')
})

const get = new GetStageCommand({ restApiId: API, stageName: 'prod' })
const credentials = { accessKeyId: 'test', secretAccessKey: 'test' }

function rig(options: Parameters<typeof createApiGateway>[0] = {}, config: object = {}) {
  const gateway = createApiGateway({ state, ...options })
  const requestHandler = gateway.requestHandler({ requestTimeout: 2000 })
  const client = new APIGatewayClient({ region: 'us-east-1', credentials, requestHandler, ...config })
  return { gateway, client }
}

describe('settle', () => {
  it('advances the timers of vitest, jest and node:test', async () => {
    for (const kind of ['vi', 'jest', 'mock'] as const) {
      const { gateway, client } = rig()
      gateway.faults.on('GetStage').times(2).reply(tooManyRequests())
      gateway.faults.on('GetStage').delay(100)
      if (kind === 'mock') mock.timers.enable({ apis: ['setTimeout', 'Date'] })
      else vi.useFakeTimers()
      const timers = { vi, jest: vi, mock: mock.timers }
      const { $metadata } = await gateway.settle(client.send(get), { [kind]: timers[kind] })
      expect(await Promise.resolve($metadata.attempts), kind).toBe(3)
      expect(gateway.journal.attempts().map(({ delayMs }) => delayMs)).toEqual([100, 100, 100])
      vi.useRealTimers()
    }
  })

  it('advances a manual clock', async () => {
    const clock = manualClock(0)
    const { gateway, client } = rig({ clock })
    gateway.faults.on('GetStage').delay(120)
    await gateway.settle(client.send(get))
    expect(clock.now()).toBe(150)
  })

  it('returns the result of the promise, including failures', async () => {
    const { gateway } = rig()
    await expect(gateway.settle(Promise.reject(new Error('no')), { vi })).rejects.toThrow('no')
  })

  it('names its requirements, and gives up after a limit', async () => {
    const { gateway } = rig()
    await expect(gateway.settle(new Promise(() => {}))).rejects.toThrow(
      'Pass { vi }, { jest } or { mock: t.mock.timers }',
    )
    vi.useFakeTimers()
    const never = gateway.settle(new Promise(() => {}), { vi, limitMs: 1000 })
    await expect(never).rejects.toThrow('has not settled after 1000 ms of fake time')
  })
})

describe('a client in this process', () => {
  it('times out if an answer hangs or comes too late', async () => {
    vi.useFakeTimers()
    for (const slow of ['hang', 'delay']) {
      const { gateway, client } = rig()
      const { faults } = gateway
      if (slow === 'hang') faults.on('GetStage').reply(hang())
      else faults.on('GetStage').delay(5000)
      await expect(gateway.settle(client.send(get), { vi })).rejects.toMatchObject({
        name: 'TimeoutError',
        $metadata: { attempts: 3 },
      })
    }
  })

  it('makes the same attempts without delays with retryAtOnce, even for Retry-After', async () => {
    const { gateway, client } = rig({}, { retryStrategy: retryAtOnce() })
    gateway.faults.on('GetStage').reply(tooManyRequests({ retryAfter: 30 }))
    vi.useFakeTimers({ toFake: ['setTimeout', 'Date'] })
    const began = Date.now()
    for (let i = 0; i < 60; i++) {
      await expect(client.send(get)).rejects.toMatchObject({ $metadata: { attempts: 3 } })
    }
    expect(Date.now()).toBe(began) // nobody has moved the timers on which waiting would depend
  })

  it('does not wait without latency', async () => {
    vi.useFakeTimers()
    const { client } = rig({ quotas: 'aws' })
    await client.send(get)
    await turn()
    expect(vi.getTimerCount()).toBe(0)
  })
})
