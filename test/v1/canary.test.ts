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

  it('has the deployment of the stage if CreateStage names none', async () => {
    const { request } = await open(shop())
    const { body } = await request('POST', `${API}/stages`, {
      stageName: 'beta',
      deploymentId: 'dep002',
      canarySettings: {},
    })
    expect(body.canarySettings).toEqual({ deploymentId: 'dep002', percentTraffic: 0, useStageCache: false })
  })

  it('has no overrides after they are removed one by one', async () => {
    const { request } = await open(shop({ canarySettings: { ...canary, stageVariableOverrides: { color: 'green' } } }))
    const path = '/canarySettings/stageVariableOverrides/color'
    const { body } = await request('PATCH', STAGE, patch({ op: 'remove', path }))
    expect(body.canarySettings).toEqual(canary)
  })

  it('does not change the variables if it is promoted without overrides', async () => {
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

  it('cannot be promoted if it does not exist', async () => {
    const { request } = await open(shop())
    const copy = { op: 'copy', path: '/deploymentId', from: '/canarySettings/deploymentId' }
    expect(refusal(await request('PATCH', STAGE, patch(copy)))).toEqual([
      400,
      'BadRequestException',
      'Promotion not available. Canary does not exist.',
    ])
  })

  it('can be removed if it does not exist', async () => {
    const { request } = await open(shop())
    expect((await request('PATCH', STAGE, patch({ op: 'remove', path: '/canarySettings' }))).status).toBe(200)
  })

  it('does not prevent UpdateStage from changing the deployment of the stage', async () => {
    const { request } = await open(shop({ canarySettings: canary }))
    const { body } = await request('PATCH', STAGE, patch(replace('/deploymentId', 'dep002')))
    expect(body).toMatchObject({ deploymentId: 'dep002', canarySettings: canary })
  })

  it('blocks the deletion of its deployment', async () => {
    const { request } = await open(shop({ canarySettings: canary }))
    expect(refusal(await request('DELETE', `${API}/deployments/dep002`))).toEqual([
      400,
      'BadRequestException',
      'Active stages with canary settings pointing to this deployment must be moved or deleted',
    ])
  })
})
