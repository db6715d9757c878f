import {
  CreateDeploymentCommand,
  CreateStageCommand,
  GetStageCommand,
  GetStagesCommand,
  NotFoundException,
  TooManyRequestsException,
  UpdateStageCommand,
} from '@aws-sdk/client-api-gateway'
import { expect, it } from 'vitest'
import {
  afterCommit,
  connectionReset,
  limitExceeded,
  manualClock,
  serviceUnavailable,
  tooManyRequests,
  truncatedBody,
} from '../../src/index.ts'
import { matchers } from '../../src/vitest.ts'
import { API, throughFakeTimers } from './clients.ts'

expect.extend(matchers)

const describeAs = (description: string, stageName = 'prod', restApiId = API) =>
  new UpdateStageCommand({
    restApiId,
    stageName,
    patchOperations: [{ op: 'replace', path: '/description', value: description }],
  })
const get = (stageName = 'prod') => new GetStageCommand({ restApiId: API, stageName })

throughFakeTimers('the real client', (open, way) => {
  it('1. succeeds with retries if two attempts are throttled', async () => {
    const { gateway, client, settle } = await open()
    gateway.faults.on('UpdateStage').times(2).reply(tooManyRequests())
    const output = await settle(client.send(describeAs('new')))
    expect(output.$metadata.attempts).toBe(3)
    expect(gateway.v1.stage(API, 'prod')).toMatchObject({ description: 'new' })
    expect(gateway.journal.calls('UpdateStage')).toMatchObject([{ attempts: 3, outcome: 'ok' }])
    expect(gateway).toHaveReceivedOperation('UpdateStage', { stageName: 'prod', patchOperations: [{ value: 'new' }] })
    expect(gateway).toHaveRetried(2)
  })

  it('2. is throttled at one stage of one API within a block', async () => {
    const { gateway, client, settle } = await open()
    {
      using rule = gateway.faults.on({ op: /Stage$/, api: API, stage: 'prod' }).reply(tooManyRequests())
      await expect(settle(client.send(describeAs('new')))).rejects.toBeInstanceOf(TooManyRequestsException)
      await settle(client.send(describeAs('new', 'dev')))
      await settle(client.send(describeAs('new', 'prod', 'b1b2c3d4e5')))
      // Where the stage stands in the body it counts as well.
      const create = new CreateStageCommand({ restApiId: API, stageName: 'prod', deploymentId: 'dep001' })
      await expect(settle(client.send(create))).rejects.toBeInstanceOf(TooManyRequestsException)
      expect(rule).toMatchObject({ calls: 6, fired: 6, remaining: Infinity })
    }
    await settle(client.send(describeAs('new')))
  })

  it('3. gets the same random faults with the same seed', async () => {
    const fates = async (seed: number) => {
      const { gateway, client, settle } = await open({ seed })
      gateway.faults
        .on(/^(Create|Update)/)
        .probability(0.3)
        .reply(tooManyRequests())
      for (let i = 0; i < 20; i++) await settle(client.send(describeAs(`${i}`)).catch(() => {}))
      return gateway.journal.calls().map(({ attempts }) => attempts)
    }
    const first = await fates(42)
    expect(await fates(42)).toEqual(first)
    expect(await fates(43)).not.toEqual(first)
    expect(first.filter((attempts) => attempts > 1).length).toBeGreaterThan(2)
  })

  it('4. empties a token bucket, which the clock refills', async () => {
    const clock = manualClock('2026-01-01T00:00:00Z')
    const { gateway, client } = await open({ clock }, { maxAttempts: 1 })
    gateway.faults.on('CreateDeployment').throttle({ rate: 1 / 5, burst: 1 })
    const deploy = () => client.send(new CreateDeploymentCommand({ restApiId: API }))
    // Nothing has to wait for a timer here: without retries the calls settle by themselves.
    await deploy()
    await expect(deploy()).rejects.toThrow('Too Many Requests')
    await clock.advance(4999)
    await expect(deploy()).rejects.toThrow('Too Many Requests')
    await clock.advance(1)
    await deploy()
  })

  it('5. reaches every documented quota of AWS', async () => {
    const clock = manualClock('2026-01-01T00:00:00Z')
    const { gateway, client } = await open({ clock, quotas: 'aws' }, { maxAttempts: 1 })
    const burst = async (n: number) =>
      (await Promise.allSettled(Array.from({ length: n }, () => client.send(get())))).filter(
        ({ status }) => status === 'fulfilled',
      ).length
    expect(await burst(45)).toBe(40)
    await clock.advance(1000)
    expect(await burst(45)).toBe(10)
    await clock.advance(60_000)
    const deploy = () => client.send(new CreateDeploymentCommand({ restApiId: API }))
    await deploy()
    await expect(deploy()).rejects.toBeInstanceOf(TooManyRequestsException)
    expect(gateway.journal.last).toMatchObject({ quota: 'CreateDeployment', rule: 'v1.TooManyRequests', status: 429 })
  })

  it('6. retries a quota of objects like a throttled request', async () => {
    const { gateway, client, settle } = await open({ quotas: { stagesPerApi: 2 } })
    const create = new CreateStageCommand({ restApiId: API, stageName: 'third', deploymentId: 'dep001' })
    await expect(settle(client.send(create))).rejects.toMatchObject({
      name: 'LimitExceededException',
      message: expect.stringContaining('Maximum number of Stages'),
      retryAfterSeconds: null,
      $metadata: { attempts: 3 },
    })
    gateway.faults.on('GetStage').once().reply(limitExceeded('Enough.'))
    expect((await settle(client.send(get()))).$metadata.attempts).toBe(2)
    expect(gateway.journal.attempts('GetStage')[0]).toMatchObject({ error: { message: 'Enough.' }, status: 429 })
  })

  it('7. gets a sequence, latency, and a lost answer of a completed operation', async () => {
    const { gateway, client, settle } = await open()
    // msw can break a connection before the answer, but not so that the SDK would know it for a reset.
    const broken = way === 'msw' ? truncatedBody(0) : connectionReset()
    gateway.faults.on('GetStage').sequence(broken, serviceUnavailable(), 'pass')
    gateway.faults.on('GetStage').delay({ logNormal: { median: 80, sigma: 0.3 } })
    expect((await settle(client.send(get()))).$metadata.attempts).toBe(3)
    const [call] = gateway.journal.calls('GetStage')
    expect(call?.entries.map(({ status }) => status)).toEqual([way === 'msw' ? 200 : 0, 503, 200])
    for (const { delayMs } of call?.entries ?? []) expect(delayMs).toBeGreaterThan(10)

    gateway.faults.on('CreateStage').once().reply(afterCommit(broken))
    const create = new CreateStageCommand({ restApiId: API, stageName: 'new', deploymentId: 'dep001' })
    await expect(settle(client.send(create))).rejects.toMatchObject({
      name: 'ConflictException',
      message: 'Stage already exists',
      $metadata: { attempts: 2 },
    })
  })

  it('8. shows whether it respects Retry-After', async () => {
    const { gateway, client, settle } = await open()
    gateway.faults
      .on('GetStages')
      .once()
      .reply(tooManyRequests({ retryAfter: 2 }))
    await settle(client.send(new GetStagesCommand({ restApiId: API })))
    expect(gateway.journal.calls('GetStages')).toRespectRetryAfter()
    expect(gateway.journal.calls('GetStages')[0]?.waitsMs[0]).toBeGreaterThanOrEqual(2000)

    // The SDK waits at most 5 s beyond its own backoff.
    gateway.faults
      .on('GetStages')
      .once()
      .reply(tooManyRequests({ retryAfter: 30 }))
    gateway.journal.clear()
    await settle(client.send(new GetStagesCommand({ restApiId: API })))
    expect(gateway.journal.calls('GetStages')).not.toRespectRetryAfter()
  })

  it('is refused in words of its own version, which throw as the classes of the SDK', async () => {
    const { gateway, client, settle } = await open()
    const nosuch = settle(client.send(get('nosuch')))
    await expect(nosuch).rejects.toBeInstanceOf(NotFoundException)
    gateway.faults.on('GetStage').reply(tooManyRequests())
    await expect(settle(client.send(get()))).rejects.toMatchObject({
      name: 'TooManyRequestsException',
      message: 'Too Many Requests',
      retryAfterSeconds: undefined,
      $metadata: { attempts: 3, httpStatusCode: 429 },
    })
  })
})
