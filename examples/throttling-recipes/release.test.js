import { APIGatewayClient, TooManyRequestsException } from '@aws-sdk/client-api-gateway'
import {
  afterCommit,
  connectionReset,
  createApiGateway,
  limitExceeded,
  manualClock,
  retryAtOnce,
  tooManyRequests,
} from 'apigateway-understudy'
import { matchers } from 'apigateway-understudy/vitest'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { release } from './release.js'

expect.extend(matchers)

const API = 'a1b2c3d4e5'
const state = {
  restApis: [
    { id: API, name: 'shop', deployments: [{ id: 'dep001' }], stages: [{ stageName: 'live', deploymentId: 'dep001' }] },
  ],
}

/** A new client for each test: the SDK's retry quota outlives a call. */
function open(options = {}, config = {}) {
  const gateway = createApiGateway({ seed: 42, state, ...options })
  const client = new APIGatewayClient({
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    requestHandler: gateway.requestHandler(),
    ...config,
  })
  return { gateway, client }
}

describe('with the real retries of the SDK, under fake timers', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  test('two throttled attempts do no harm', async () => {
    vi.useFakeTimers()
    const { gateway, client } = open()
    gateway.faults.on('CreateDeployment').times(2).reply(tooManyRequests())
    await gateway.settle(release(client, API, 'prod'), { vi })
    expect(gateway.journal.calls('CreateDeployment')).toMatchObject([{ attempts: 3, outcome: 'ok' }])
    expect(gateway).toHaveReceivedOperation('CreateStage', { stageName: 'prod' })
  })

  test('Retry-After is respected', async () => {
    vi.useFakeTimers()
    const { gateway, client } = open()
    gateway.faults
      .on('CreateDeployment')
      .once()
      .reply(tooManyRequests({ retryAfter: 2 }))
    await gateway.settle(release(client, API, 'prod'), { vi })
    expect(gateway.journal.calls('CreateDeployment')).toRespectRetryAfter()
  })
})

describe('without any waiting', () => {
  const config = { retryStrategy: retryAtOnce() }

  test('a lost answer is made good by the next attempt', async () => {
    const { gateway, client } = open({}, config)
    gateway.faults.on('CreateStage').once().reply(afterCommit(connectionReset()))
    expect(await release(client, API, 'prod')).toMatchObject({ stageName: 'prod' })
    expect(gateway.journal.calls('CreateStage')).toMatchObject([{ attempts: 2, outcome: 'refused' }])
  })

  test('one throttled stage does not stop the others', async () => {
    const { gateway, client } = open({}, config)
    {
      using rule = gateway.faults.on({ op: 'CreateStage', api: API, stage: 'prod' }).reply(tooManyRequests())
      await expect(release(client, API, 'prod')).rejects.toBeInstanceOf(TooManyRequestsException)
      await release(client, API, 'dev')
      expect(rule.fired).toBe(3)
    }
    await release(client, API, 'prod')
  })

  test('a full API is a refusal that the SDK retries in vain', async () => {
    const { gateway, client } = open({}, config)
    gateway.faults.on('CreateStage').reply(limitExceeded())
    await expect(release(client, API, 'prod')).rejects.toMatchObject({ name: 'LimitExceededException' })
    expect(gateway).toHaveRetried(2)
  })

  test('the same seed makes the same chaos', async () => {
    const fates = async () => {
      const { gateway, client } = open({}, config)
      gateway.faults
        .on(/^Create/)
        .probability(0.4)
        .reply(tooManyRequests())
      for (const name of ['a', 'b', 'c', 'd', 'e']) await release(client, API, name).catch(() => {})
      return gateway.journal.attempts().map(({ operation, status }) => `${operation} ${status}`)
    }
    expect(await fates()).toEqual(await fates())
  })

  test('AWS allows one deployment each five seconds', async () => {
    const clock = manualClock('2026-01-01T00:00:00Z')
    const { client } = open({ clock, quotas: 'aws' }, { retryStrategy: retryAtOnce({ maxAttempts: 1 }) })
    await release(client, API, 'a')
    await expect(release(client, API, 'b')).rejects.toThrow('Too Many Requests')
    await clock.advance(5000)
    await release(client, API, 'b')
  })
})
