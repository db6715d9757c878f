import { faker } from '@faker-js/faker/locale/en'
import { describe, expect, it, vi } from 'vitest'
import { createFactories, type V1 } from '../../src/factories.ts'

const fresh = (seed = 42) => createFactories({ seed })

describe('what a build is told', () => {
  const { stage } = fresh()

  it('keeps the default of what is undefined and removes what is null', () => {
    const built = stage.v1.build({ description: null, variables: undefined, stageName: 'prod' })
    expect(built).not.toHaveProperty('description')
    expect(Object.keys(built.variables ?? {})).not.toHaveLength(0)
    expect(built.stageName).toBe('prod')
  })

  it('replaces maps and completes nested documents', () => {
    const built = stage.v1.logged().build({
      variables: { color: 'blue' },
      canarySettings: { percentTraffic: 33 },
      methodSettings: { '~1pets/GET': { cachingEnabled: true } },
    })
    expect(built.variables).toEqual({ color: 'blue' })
    expect(built.canarySettings).toEqual({
      deploymentId: expect.stringMatching(/^[a-z0-9]{6}$/),
      percentTraffic: 33,
      useStageCache: false,
    })
    expect(Object.keys(built.methodSettings)).toEqual(['~1pets/GET'])
    expect(built.methodSettings['~1pets/GET']).toMatchObject({ cachingEnabled: true, throttlingBurstLimit: 5000 })
  })

  it('lets a build count more than params, and params more than traits', () => {
    const canary = stage.v1.canary({ percentTraffic: 10 }).params({ canarySettings: { percentTraffic: 20 } })
    expect(canary.build().canarySettings?.percentTraffic).toBe(20)
    expect(canary.build({ canarySettings: { percentTraffic: 30 } }).canarySettings?.percentTraffic).toBe(30)
    expect(canary.build({ canarySettings: null })).not.toHaveProperty('canarySettings')
  })

  it('does not share what it was given', () => {
    const variables = { color: 'blue' }
    const built = stage.v1.build({ variables })
    variables.color = 'green'
    expect(built.variables).toEqual({ color: 'blue' })
  })

  it.each<[string, () => unknown, string]>([
    [
      'a member',
      () => stage.v1.build({ stagename: 'prod' } as object),
      'build: Stage has no member "stagename". Did you mean "stageName"?',
    ],
    [
      'a member of a nested document',
      () => stage.v1.build({ canarySettings: { percent: 1 } } as object),
      'build: CanarySettings has no member "percent".',
    ],
    [
      'a member in the other shape',
      () => stage.v2.sdk().build({ stageName: 'prod' } as object),
      'build: Stage has no member "stageName". Did you mean "StageName"?',
    ],
    [
      'an option',
      () => createFactories({ sead: 1 } as object),
      'createFactories: unknown option "sead". Did you mean "seed"?',
    ],
    [
      'an error',
      () => fresh().error.v1.named('StageNotfound' as 'StageNotFound'),
      'error: there is no "StageNotfound". Did you mean "StageNotFound"?',
    ],
  ])('refuses %s that it does not know', (_, build, message) => {
    expect(build).toThrow(message)
  })
})

describe('what holds in everything that is built', () => {
  const { stage, stateOf } = fresh()

  it('a cache says what state it is in', () => {
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

  it('dates are in order, whichever is given', () => {
    expect(stage.v1.build({ createdDate: 2e9 }).lastUpdatedDate).toBeGreaterThanOrEqual(2e9)
    expect(stage.v1.build({ lastUpdatedDate: 1000 }).createdDate).toBeLessThanOrEqual(1000)
    const late = stage.v2.build({ createdDate: '2033-05-18T03:33:20Z' })
    expect(Date.parse(late.lastUpdatedDate)).toBeGreaterThanOrEqual(Date.parse(late.createdDate))
  })

  it('a canary overrides a variable that the stage has, and has a deployment of its own', () => {
    const built = stage.v1.canary().build({ variables: { color: 'blue' } })
    expect(Object.keys(built.canarySettings?.stageVariableOverrides ?? {})).toEqual(['color'])
    expect(built.canarySettings?.deploymentId).not.toBe(built.deploymentId)
  })

  it('only WebSocket stages have execution logs, and only HTTP stages are managed', () => {
    expect(stage.v2.logged().build().defaultRouteSettings).not.toHaveProperty('loggingLevel')
    expect(stage.v2.logged().webSocket().build().defaultRouteSettings.loggingLevel).toBe('INFO')
    expect(() => stage.v2.managedDefault().webSocket()).toThrow('a managed stage belongs to an HTTP API')
    expect(stage.v2.managedDefault().build()).toMatchObject({ stageName: '$default', apiGatewayManaged: true })
  })

  it('no two stages of a set have one name', () => {
    const names = [...stage.v1.buildList(60), ...stage.v1.canary().buildList(60)].map(({ stageName }) => stageName)
    expect(new Set(names).size).toBe(120)
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

describe('factories', () => {
  it('are immutable: a trait or params make another one', () => {
    const { stage } = fresh()
    const canary = stage.v1.canary()
    const red = stage.v1.params({ variables: { color: 'red' } })
    expect(stage.v1.build()).not.toHaveProperty('canarySettings')
    expect(canary.build()).toHaveProperty('canarySettings')
    expect(canary.cached().build()).toMatchObject({ cacheClusterEnabled: true, canarySettings: {} })
    expect(canary.build()).toMatchObject({ cacheClusterEnabled: false })
    expect(red.build().variables).toEqual({ color: 'red' })
  })

  it('change with a trait only what the trait is about', () => {
    const plain = fresh().stage.v1.build()
    const throttled = fresh().stage.v1.throttled().build()
    expect({ ...throttled, methodSettings: {} }).toEqual(plain)
  })

  it('compose traits in any order', () => {
    const one = fresh().stage.v1.cached().throttled().logged().tagged().canary().build()
    const other = fresh().stage.v1.canary().tagged().logged().throttled().cached().build()
    expect(JSON.stringify(one)).toBe(JSON.stringify(other))
  })

  it('speak the shape of the SDK, overrides included', () => {
    const created = new Date('2024-02-29T12:00:00Z')
    const rest = fresh().stage.v1.sdk().canary().build({ createdDate: created })
    expect(rest.createdDate).toEqual(created)
    expect(rest.lastUpdatedDate).toBeInstanceOf(Date)
    const http = fresh()
      .stage.v2.throttled({ rateLimit: 5 })
      .sdk()
      .build({ CreatedDate: created, StageVariables: { color: 'blue' } })
    expect(http).toMatchObject({
      CreatedDate: created,
      StageVariables: { color: 'blue' },
      DefaultRouteSettings: { ThrottlingRateLimit: 5, ThrottlingBurstLimit: 3 },
    })
  })

  it('build errors in the words of the service, as body, as answer and as what the SDK throws', () => {
    const { error } = fresh()
    const gone = error.v1.named('StageNotFound')
    expect(gone.build()).toEqual({ message: 'Invalid stage identifier specified' })
    expect(gone.answer().build()).toEqual({
      status: 404,
      headers: { 'content-type': 'application/json', 'x-amzn-errortype': 'NotFoundException' },
      body: '{"message":"Invalid stage identifier specified"}',
    })
    const thrown = gone.sdk().build()
    expect(thrown).toBeInstanceOf(Error)
    expect(thrown).toMatchObject({ name: 'NotFoundException', $fault: 'client', $metadata: { httpStatusCode: 404 } })
    expect(error.v2.named('RouteExists', { routeKey: 'GET /pets' }).build().message).toBe(
      'Route with key GET /pets already exists for this API',
    )
    expect(error.v2.ofType('ConflictException').answer().build().status).toBe(409)
  })

  it('build pages, and refuse to page a list that the service never pages', () => {
    const { page, deployment } = fresh()
    expect(page.v1.count(2).build().item).toHaveLength(2)
    expect(page.v1.deployments(deployment.v1).next('more').build()).toMatchObject({ position: 'more' })
    expect(page.v2.next('more').sdk().build()).toMatchObject({ NextToken: 'more', Items: [{}, {}, {}] })
    expect(() => page.v1.next()).toThrow('page: Stages is never paged.')
  })
})

describe('seeds', () => {
  const everything = (seed: number): string => {
    const { stage, deployment, error, page, scenarios, stateOf } = fresh(seed)
    return JSON.stringify([
      stage.v1.canary().cached().logged().tagged().throttled().buildList(20),
      stage.v2.autoDeploy().logged().tagged().throttled().buildList(20),
      deployment.v1.buildList(5),
      deployment.v2.buildList(5),
      error.v1.buildList(20),
      page.v2.build(),
      Object.values(scenarios).map((scenario) => scenario()),
      stateOf(stage.v1.build()),
    ])
  }

  it('give the same bytes again, whatever the clock and the faker of the test do', () => {
    const first = everything(42)
    vi.useFakeTimers({ now: 0 })
    faker.seed(1)
    expect(everything(42)).toBe(first)
    vi.useRealTimers()
    expect(everything(43)).not.toBe(first)
  })

  it('leave the faker of the test alone', () => {
    faker.seed(99)
    const expected = [faker.number.int(), faker.number.int(), faker.word.noun()]
    faker.seed(99)
    const first = faker.number.int()
    everything(1)
    expect([first, faker.number.int(), faker.word.noun()]).toEqual(expected)
  })

  it('begin anew with seed(), and do not depend on what else was built', () => {
    const { stage, deployment, scenarios } = fresh()
    const first = stage.v1.seed(5).build()
    deployment.v1.buildList(3)
    stage.v1.build()
    expect(stage.v1.seed(5).build()).toEqual(first)
    expect(scenarios.canaryRollout()).toEqual(scenarios.canaryRollout())
  })

  it("keep giving what they gave: a change here changes everybody's fixtures", () => {
    expect(fresh().stage.v1.canary().build()).toMatchInlineSnapshot(`
      {
        "cacheClusterEnabled": false,
        "cacheClusterStatus": "NOT_AVAILABLE",
        "canarySettings": {
          "deploymentId": "j1akck",
          "percentTraffic": 25,
          "stageVariableOverrides": {
            "sensor": "shoes.example.com",
          },
          "useStageCache": false,
        },
        "createdDate": 1734455589,
        "deploymentId": "xsxxwo",
        "description": "override online bandwidth",
        "lastUpdatedDate": 1735110887,
        "methodSettings": {},
        "stageName": "beta",
        "tracingEnabled": false,
        "variables": {
          "feed": "v8.5",
          "sensor": "v7.4",
        },
      }
    `)
    expect(fresh().stage.v2.autoDeploy().build()).toMatchInlineSnapshot(`
      {
        "autoDeploy": true,
        "createdDate": "2024-06-24T20:19:06Z",
        "defaultRouteSettings": {
          "detailedMetricsEnabled": false,
        },
        "deploymentId": "puq3eu",
        "description": "bypass primary protocol",
        "lastDeploymentStatusMessage": "Successfully deployed stage with deployment ID 'puq3eu'",
        "lastUpdatedDate": "2024-07-09T03:25:19Z",
        "routeSettings": {},
        "stageName": "beta",
        "stageVariables": {
          "card": "v8.1",
          "feed": "v1.1",
          "port": "grocery.example.com",
        },
        "tags": {},
      }
    `)
  })
})
