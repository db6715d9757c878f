import { describe, expect, it } from 'vitest'
import { type Scenarios, scenarios } from '../../src/factories.ts'
import { createApiGateway, type StateDocument } from '../../src/index.ts'

const NAMES = Object.keys(scenarios) as (keyof Scenarios)[]

describe('scenarios', () => {
  it.each(NAMES)('%s is a state document that a gateway loads, with unchanged stages', (name) => {
    const gateway = createApiGateway()
    const state: StateDocument = scenarios[name]()
    gateway.load(state)
    for (const { id, stages = [] } of state.restApis ?? []) {
      for (const stage of stages) expect(gateway.v1.stage(id, stage.stageName)).toEqual(stage)
    }
    for (const { apiId, stages = [] } of state.apis ?? []) {
      for (const stage of stages) expect(gateway.v2.stage(apiId, stage.stageName)).toEqual(stage)
    }
  })

  it('are what their names say', () => {
    const [canary] = scenarios.canaryRollout().restApis[0].stages
    expect(canary).toMatchObject({ stageName: 'prod', canarySettings: { percentTraffic: 10 } })
    expect(scenarios.freshApi({ id: 'a1b2c3d4e5' }).restApis[0]).toMatchObject({ id: 'a1b2c3d4e5', stages: [] })
    expect(scenarios.cachedStage().restApis[0].stages[0]).toMatchObject({ cacheClusterStatus: 'AVAILABLE' })
    expect(scenarios.throttledStage().restApis[0].stages[0]?.methodSettings['*/*']?.throttlingRateLimit).toBeLessThan(
      10_000,
    )
    expect(scenarios.manyStages(12).restApis[0].stages).toHaveLength(12)
    expect(scenarios.httpApiWithAutoDeploy().apis[0]).toMatchObject({
      protocolType: 'HTTP',
      stages: [{ autoDeploy: true }],
    })
    expect(scenarios.webSocketApi().apis[0]).toMatchObject({
      protocolType: 'WEBSOCKET',
      routes: ['$connect', '$disconnect', '$default'],
    })
  })

  it('can be continued: the canary of canaryRollout is promoted, and the stage of httpApiWithAutoDeploy is deployed', () => {
    const gateway = createApiGateway()
    const rollout = scenarios.canaryRollout({ id: 'a1b2c3d4e5' })
    const pets = scenarios.httpApiWithAutoDeploy({ id: 'f6g7h8i9j0' })
    gateway.load({ ...rollout, ...pets })
    const patchOperations = [
      { op: 'copy', path: '/deploymentId', from: '/canarySettings/deploymentId' },
      { op: 'remove', path: '/canarySettings' },
    ]
    const send = (method: string, url: string, body: unknown): number =>
      gateway.answer({ method, url, headers: { accept: 'application/json' }, body: JSON.stringify(body) }).status
    expect(send('PATCH', '/restapis/a1b2c3d4e5/stages/prod', { patchOperations })).toBe(200)
    const { canarySettings } = rollout.restApis[0].stages[0] ?? {}
    expect(gateway.v1.stage('a1b2c3d4e5', 'prod')?.deploymentId).toBe(canarySettings?.deploymentId)
    const before = gateway.v2.stage('f6g7h8i9j0', '$default')?.deploymentId
    expect(send('POST', '/v2/apis/f6g7h8i9j0/routes', { routeKey: 'GET /toys' })).toBe(201)
    expect(gateway.v2.stage('f6g7h8i9j0', '$default')?.deploymentId).not.toBe(before)
  })
})
