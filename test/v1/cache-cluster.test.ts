import { expect, it } from 'vitest'
import { manualClock } from '../../src/index.ts'
import { throughTransports } from '../transports.ts'
import { API, patch, refusal, replace, STAGE, shop } from './shop.ts'

const MINUTES = 60_000
const cacheCluster = { createMs: 4 * MINUTES, deleteMs: 3 * MINUTES, flushMs: MINUTES }
const on = replace('/cacheClusterEnabled', 'true')
const off = replace('/cacheClusterEnabled', 'false')

throughTransports('The cache cluster of a stage', (open) => {
  it('is complete at the next read unless a duration is set', async () => {
    const { request } = await open(shop())
    const status = async (): Promise<string> => (await request('GET', STAGE)).body.cacheClusterStatus
    expect((await request('PATCH', STAGE, patch(on))).body.cacheClusterStatus).toBe('CREATE_IN_PROGRESS')
    expect(await status()).toBe('AVAILABLE')
    expect((await request('PATCH', STAGE, patch(off))).body.cacheClusterStatus).toBe('DELETE_IN_PROGRESS')
    await request('GET', '/restapis')
    expect(await status()).toBe('DELETE_IN_PROGRESS') // Terraform waits to see it, and fails where it does not
    expect(await status()).toBe('NOT_AVAILABLE')
  })

  it('completes a due deletion even if no read observed it', async () => {
    const { request } = await open(shop())
    await request('PATCH', STAGE, patch(on))
    await request('PATCH', STAGE, patch(off))
    expect((await request('PATCH', STAGE, patch(on))).body.cacheClusterStatus).toBe('CREATE_IN_PROGRESS')
  })

  it('is created, flushed, resized and deleted, each in its duration on the clock of the gateway', async () => {
    const clock = manualClock(0)
    const { request } = await open({ ...shop(), clock, cacheCluster })
    const status = async (): Promise<string> => (await request('GET', STAGE)).body.cacheClusterStatus
    await request('PATCH', STAGE, patch(on, replace('/cacheClusterSize', '0.5')))
    clock.advance(4 * MINUTES - 1)
    expect(await status()).toBe('CREATE_IN_PROGRESS')
    clock.advance(1)
    expect(await status()).toBe('AVAILABLE')

    expect((await request('DELETE', `${STAGE}/cache/data`)).status).toBe(202)
    expect(await status()).toBe('FLUSH_IN_PROGRESS')
    clock.advance(MINUTES)
    expect(await status()).toBe('AVAILABLE')

    await request('PATCH', STAGE, patch(replace('/cacheClusterSize', '1.6')))
    expect(await status()).toBe('CREATE_IN_PROGRESS')
    clock.advance(4 * MINUTES)
    expect(await status()).toBe('AVAILABLE')

    await request('PATCH', STAGE, patch(off))
    clock.advance(3 * MINUTES - 1)
    expect(await status()).toBe('DELETE_IN_PROGRESS')
    clock.advance(1)
    expect((await request('GET', STAGE)).body).toMatchObject({
      cacheClusterEnabled: false,
      cacheClusterSize: '1.6',
      cacheClusterStatus: 'NOT_AVAILABLE',
    })
  })

  it.each([on, off, replace('/cacheClusterSize', '0.5'), replace('/description', 'x')])(
    'refuses %o while it is changing',
    async (operation) => {
      const { request } = await open({ ...shop(), clock: manualClock(0), cacheCluster })
      await request('PATCH', STAGE, patch(on))
      expect(refusal(await request('PATCH', STAGE, patch(operation)))).toEqual([
        409,
        'ConflictException',
        'A previous change is still in progress',
      ])
    },
  )

  it('accepts a patch without operations during a change, which still completes in time', async () => {
    const clock = manualClock(0)
    const { request } = await open({ ...shop(), clock, cacheCluster })
    await request('PATCH', STAGE, patch(on))
    clock.advance(3 * MINUTES)
    expect((await request('PATCH', STAGE, patch())).body.cacheClusterStatus).toBe('CREATE_IN_PROGRESS')
    clock.advance(MINUTES)
    expect((await request('PATCH', STAGE, patch(replace('/description', 'x')))).body).toMatchObject({
      description: 'x',
      cacheClusterStatus: 'AVAILABLE',
    })
  })

  it('is flushed without effect if there is none', async () => {
    const { request } = await open({ ...shop(), clock: manualClock(0), cacheCluster })
    expect((await request('DELETE', `${STAGE}/cache/data`)).status).toBe(202)
    expect((await request('GET', STAGE)).body.cacheClusterStatus).toBe('NOT_AVAILABLE')
  })

  it('is deleted with its stage: a new stage of the same name has no pending change', async () => {
    const clock = manualClock(0)
    const { request } = await open({ ...shop(), clock, cacheCluster })
    await request('PATCH', STAGE, patch(on))
    await request('DELETE', STAGE)
    await request('POST', `${API}/stages`, { stageName: 'prod', deploymentId: 'dep001' })
    clock.advance(4 * MINUTES)
    expect((await request('GET', STAGE)).body.cacheClusterStatus).toBe('NOT_AVAILABLE')
  })

  it('continues a change after a restored snapshot', async () => {
    const clock = manualClock(0)
    const { gateway, request } = await open({ ...shop(), clock, cacheCluster })
    await request('PATCH', STAGE, patch(on))
    const snapshot = gateway.snapshot()
    gateway.restore(snapshot)
    expect(gateway.snapshot()).toEqual(snapshot)
    expect(gateway.v1.stage('a1b2c3d4e5', 'prod')?.cacheClusterStatus).toBe('CREATE_IN_PROGRESS')
    clock.advance(4 * MINUTES)
    expect(gateway.v1.stage('a1b2c3d4e5', 'prod')?.cacheClusterStatus).toBe('AVAILABLE')
  })
})
