import { describe, expect, it } from 'vitest'
import { createFactories, type V1 } from '../../src/factories.ts'

const fresh = (seed = 42) => createFactories({ seed })

describe('the invariants of built values', () => {
  const { stage, stateOf } = fresh()

  it('a cache has its status', () => {
    expect(stage.v1.cached({ size: '6.1' }).build()).toMatchObject({
      cacheClusterSize: '6.1',
      cacheClusterStatus: 'AVAILABLE',
    })
    expect(stage.v1.build({ cacheClusterEnabled: true })).toMatchObject({ cacheClusterStatus: 'AVAILABLE' })
    expect(stage.v1.cached().build({ cacheClusterEnabled: false })).toMatchObject({
      cacheClusterStatus: 'NOT_AVAILABLE',
    })
    expect(stage.v1.build({ cacheClusterStatus: 'CREATE_IN_PROGRESS' })).toMatchObject({ cacheClusterEnabled: true })
  })

  it('dates are in order, whichever of them is given', () => {
    expect(stage.v1.build({ createdDate: 2e9 }).lastUpdatedDate).toBeGreaterThanOrEqual(2e9)
    expect(stage.v1.build({ lastUpdatedDate: 1000 }).createdDate).toBeLessThanOrEqual(1000)
    const late = stage.v2.build({ createdDate: '2033-05-18T03:33:20Z' })
    expect(Date.parse(late.lastUpdatedDate)).toBeGreaterThanOrEqual(Date.parse(late.createdDate))
  })

  it('ARNs are those of the account, the region and its partition', () => {
    const arns = (region: string): unknown[] => {
      const { stage, accessLogSettings } = createFactories({ account: '210987654321', region })
      return [
        stage.v1.logged().build().accessLogSettings?.destinationArn,
        stage.v2.logged().build().accessLogSettings?.destinationArn,
        accessLogSettings.v1.firehose().build().destinationArn,
        accessLogSettings.v2.build().destinationArn,
      ]
    }
    const all = (start: RegExp): unknown[] => Array.from({ length: 4 }, () => expect.stringMatching(start))
    expect(arns('eu-west-1')).toEqual(all(/^arn:aws:(logs|firehose):eu-west-1:210987654321:/))
    expect(arns('cn-north-1')).toEqual(all(/^arn:aws-cn:(logs|firehose):cn-north-1:210987654321:/))
    expect(arns('us-gov-west-1')).toEqual(all(/^arn:aws-us-gov:(logs|firehose):us-gov-west-1:210987654321:/))
  })

  it('a canary overrides a variable of the stage, and has its own deployment', () => {
    const built = stage.v1.canary().build({ variables: { color: 'blue' } })
    expect(Object.keys(built.canarySettings?.stageVariableOverrides ?? {})).toEqual(['color'])
    expect(built.canarySettings?.deploymentId).not.toBe(built.deploymentId)
    for (const { variables = {}, canarySettings } of stage.v1.canary().buildList(1000)) {
      for (const [name, value] of Object.entries(canarySettings?.stageVariableOverrides ?? {})) {
        expect(value).not.toBe(variables[name])
      }
    }
  })

  it('only WebSocket stages have execution logs, and only HTTP stages are managed', () => {
    expect(stage.v2.logged().build().defaultRouteSettings).not.toHaveProperty('loggingLevel')
    expect(stage.v2.logged().webSocket().build().defaultRouteSettings.loggingLevel).toBe('INFO')
    expect(() => stage.v2.managedDefault().webSocket()).toThrow('a managed stage belongs to an HTTP API')
    expect(stage.v2.managedDefault().build()).toMatchObject({ stageName: '$default', apiGatewayManaged: true })
  })

  it('stages of a set have unique names', () => {
    const names = [...stage.v1.buildList(60), ...stage.v1.canary().buildList(60)].map(({ stageName }) => stageName)
    expect(new Set(names).size).toBe(120)
  })

  it('deployments of a set have unique ids, for any size', () => {
    // Of 100,000 ids of six letters and digits, four are drawn twice from this seed.
    const ids = createFactories({ seed: 11 })
      .deployment.v1.buildList(100_000)
      .map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('a deployment is not newer than a stage that has it', () => {
    const [first, second] = [stage.v1.build(), stage.v1.build({ createdDate: 1e9, lastUpdatedDate: 1e9 + 5 })]
    const { deploymentId } = first
    const [api] = stateOf([first, { ...second, deploymentId }]).restApis
    expect(api.deployments).toMatchObject([{ id: deploymentId, createdDate: 1e9 }])
    expect(api.createdDate).toBeLessThan(1e9)
    const [http, older] = [stage.v2.build(), stage.v2.build({ lastUpdatedDate: '2001-09-09T01:46:40Z' })]
    const shared = { deploymentId: http.deploymentId ?? '' }
    const { apis } = stateOf([http, { ...older, ...shared }])
    expect(apis[0].deployments).toMatchObject([{ ...shared, createdDate: '2001-09-09T01:46:40Z' }])
  })

  it('a state document can be built from stages on the wire, even with missing members', () => {
    expect(() => stateOf(stage.v1.sdk().build() as unknown as V1.Stage)).toThrow('Build it without sdk()')
    expect(() => stateOf(stage.v2.sdk().build() as unknown as V1.Stage)).toThrow('Build it without sdk()')
    const members = ['routeSettings', 'defaultRouteSettings', 'createdDate', 'tags', 'deploymentId'] as const
    for (const name of members) expect(stateOf(stage.v2.build({ [name]: null })).apis).toHaveLength(1)
    expect(stateOf(stage.v1.build({ createdDate: null })).restApis[0].deployments[0]?.createdDate).toBeGreaterThan(0)
  })

  it('a state document has all that its stages name, and never mixes versions', () => {
    const built = stage.v1.canary().build({ documentationVersion: '1.0.0', clientCertificateId: 'cert01' })
    const state = stateOf(built, { id: 'a1b2c3d4e5', name: 'shop' })
    expect(state.restApis[0]).toMatchObject({ id: 'a1b2c3d4e5', name: 'shop', documentationVersions: ['1.0.0'] })
    expect(state.restApis[0].deployments.map(({ id }) => id)).toEqual([
      built.deploymentId,
      built.canarySettings?.deploymentId,
    ])
    expect(state.clientCertificates).toEqual([{ clientCertificateId: 'cert01' }])
    expect(() => stateOf([built, stage.v2.build()] as unknown as V1.Stage[])).toThrow('stages of both versions')
  })
})
