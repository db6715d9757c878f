import { expect, it } from 'vitest'
import { throughTransports } from '../transports.ts'
import { API, patch, refusal, replace, STAGE, shop } from './shop.ts'

const canary = { deploymentId: 'dep002', percentTraffic: 10, useStageCache: false }

throughTransports('A canary', (open) => {
  it.each([
    [
      replace('/canarySettings/percentTraffic', '10.5'),
      { deploymentId: 'dep001', percentTraffic: 10.5, useStageCache: false },
    ],
    [
      replace('/canarySettings/deploymentId', 'dep002'),
      { deploymentId: 'dep002', percentTraffic: 0, useStageCache: false },
    ],
    [
      replace('/canarySettings/useStageCache', 'true'),
      { deploymentId: 'dep001', percentTraffic: 0, useStageCache: true },
    ],
    [
      replace('/canarySettings/stageVariableOverrides/color', 'green'),
      { deploymentId: 'dep001', percentTraffic: 0, useStageCache: false, stageVariableOverrides: { color: 'green' } },
    ],
  ])('is made by %o', async (operation, canarySettings) => {
    const { request } = await open(shop())
    expect((await request('PATCH', STAGE, patch(operation))).body.canarySettings).toEqual(canarySettings)
  })

  it('takes the deployment of the stage when CreateStage names none', async () => {
    const { request } = await open(shop())
    const { body } = await request('POST', `${API}/stages`, {
      stageName: 'beta',
      deploymentId: 'dep002',
      canarySettings: {},
    })
    expect(body.canarySettings).toEqual({ deploymentId: 'dep002', percentTraffic: 0, useStageCache: false })
  })

  it('loses its overrides one by one, and then has none', async () => {
    const { request } = await open(shop({ canarySettings: { ...canary, stageVariableOverrides: { color: 'green' } } }))
    const path = '/canarySettings/stageVariableOverrides/color'
    const { body } = await request('PATCH', STAGE, patch({ op: 'remove', path }))
    expect(body.canarySettings).toEqual(canary)
  })

  it('is promoted without overrides, and nothing happens to the variables', async () => {
    const { request } = await open(shop({ canarySettings: canary }))
    const { body } = await request(
      'PATCH',
      STAGE,
      patch(
        { op: 'copy', path: '/variables', from: '/canarySettings/stageVariableOverrides' },
        { op: 'copy', path: '/deploymentId', from: '/canarySettings/deploymentId' },
      ),
    )
    expect(body).toMatchObject({ deploymentId: 'dep002', variables: { color: 'blue' }, canarySettings: canary })
  })

  it('cannot be promoted when there is none', async () => {
    const { request } = await open(shop())
    const copy = { op: 'copy', path: '/deploymentId', from: '/canarySettings/deploymentId' }
    expect(refusal(await request('PATCH', STAGE, patch(copy)))).toEqual([
      400,
      'BadRequestException',
      'Promotion not available. Canary does not exist.',
    ])
  })

  it('may be taken away when there is none', async () => {
    const { request } = await open(shop())
    expect((await request('PATCH', STAGE, patch({ op: 'remove', path: '/canarySettings' }))).status).toBe(200)
  })

  it('lets UpdateStage move the stage to another deployment', async () => {
    const { request } = await open(shop({ canarySettings: canary }))
    const { body } = await request('PATCH', STAGE, patch(replace('/deploymentId', 'dep002')))
    expect(body).toMatchObject({ deploymentId: 'dep002', canarySettings: canary })
  })

  it('keeps its deployment from being deleted', async () => {
    const { request } = await open(shop({ canarySettings: canary }))
    expect(refusal(await request('DELETE', `${API}/deployments/dep002`))).toEqual([
      400,
      'BadRequestException',
      'Active stages with canary settings pointing to this deployment must be moved or deleted',
    ])
  })
})
