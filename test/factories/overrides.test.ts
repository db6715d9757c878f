import { describe, expect, it } from 'vitest'
import { createFactories, type V1 } from '../../src/factories.ts'

const fresh = (seed = 42) => createFactories({ seed })

describe('the arguments of a build', () => {
  const { stage } = fresh()

  it('keep the default of undefined members and remove members that are null', () => {
    const built = stage.v1.build({ description: null, variables: undefined, stageName: 'prod' })
    expect(built).not.toHaveProperty('description')
    expect(Object.keys(built.variables ?? {})).not.toHaveLength(0)
    expect(built.stageName).toBe('prod')
  })

  it('replace maps and complete nested documents', () => {
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

  it('have priority over params, and params over traits', () => {
    const canary = stage.v1.canary({ percentTraffic: 10 }).params({ canarySettings: { percentTraffic: 20 } })
    expect(canary.build().canarySettings?.percentTraffic).toBe(20)
    expect(canary.build({ canarySettings: { percentTraffic: 30 } }).canarySettings?.percentTraffic).toBe(30)
    expect(canary.build({ canarySettings: null })).not.toHaveProperty('canarySettings')
  })

  it('do not complete settings of a route, because the service sends only what was set', () => {
    const built = stage.v2.build({ routeSettings: { 'GET /pets': { throttlingRateLimit: 3 } } })
    expect(built.routeSettings).toEqual({ 'GET /pets': { throttlingRateLimit: 3 } })
    expect(built.defaultRouteSettings).toEqual({ detailedMetricsEnabled: false })
  })

  it('remove members of a trait too', () => {
    const full = stage.v1.canary().cached().throttled().logged().tagged()
    const all = Object.keys(full.build()) as (keyof V1.Stage)[]
    for (const name of all) expect(full.build({ [name]: null })).not.toHaveProperty(name)
    expect(full.build(Object.fromEntries(all.map((name) => [name, null])))).toEqual({})
    expect(Object.keys(full.build(Object.fromEntries(all.map((name) => [name, undefined]))))).toEqual(all)
  })

  it('may be frozen, and are not changed', () => {
    const settings = Object.freeze({ '*/*': Object.freeze({ cachingEnabled: true }) })
    const built = stage.v1
      .cached()
      .build(Object.freeze({ variables: Object.freeze({ a: 'b' }), methodSettings: settings }))
    expect(Object.isFrozen(built.variables)).toBe(false)
    expect(settings).toEqual({ '*/*': { cachingEnabled: true } })
  })

  it('are not shared with the result', () => {
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
    ...['toString', 'constructor', '__proto__'].map((name): [string, () => unknown, string] => [
      `${name}, which every object has,`,
      () => stage.v1.build(JSON.parse(`{ "${name}": "x" }`)),
      `build: Stage has no member "${name}".`,
    ]),
    [
      'a Date on the wire',
      () => stage.v1.build({ createdDate: new Date() as unknown as number }),
      "build: createdDate is a number of seconds since 1970 on the wire. Take the factory's sdk() to give a Date.",
    ],
    ['an option of a trait', () => stage.v1.throttled({ rate: 5 } as object), 'throttled: unknown option "rate".'],
    [
      'a member of an error',
      () => fresh().error.v1.build({ messege: 'no' } as object),
      'build: unknown member "messege". Did you mean "message"?',
    ],
    [
      'a blank of an error',
      () => fresh().error.v2.named('RouteExists', { route: 'GET /' } as object),
      'error: RouteExists: unknown blank "route".',
    ],
    [
      'a member of a page',
      () => fresh().page.v1.build({ items: [] } as object),
      'build: Stages: unknown member "items". Did you mean "item"?',
    ],
    [
      'a name of an API',
      () => fresh().scenarios.freshApi({ ID: 'a1b2c3d4e5' } as object),
      'the names of an API: unknown option "ID". Did you mean "id"?',
    ],
    [
      'an option',
      () => createFactories({ sead: 1 } as object),
      'createFactories: unknown option "sead". Did you mean "seed"?',
    ],
    [
      'an error',
      () => fresh().error.v1.named('StageNotfound' as 'StageNotFound'),
      'error: unknown error "StageNotfound". Did you mean "StageNotFound"?',
    ],
  ])('refuses %s that it does not know', (_, build, message) => {
    expect(build).toThrow(message)
  })
})

describe('invalid arguments', () => {
  it.each([Number.NaN, 1.5, Number.POSITIVE_INFINITY, '42' as unknown as number])('%j is not a valid seed', (seed) => {
    const { stage, error, page } = fresh()
    for (const make of [
      () => createFactories({ seed }),
      () => stage.v1.seed(seed),
      () => error.v2.seed(seed),
      () => page.v1.seed(seed),
    ]) {
      expect(make).toThrow('"seed" must be a whole number')
    }
  })

  it.each([-1, 0.5, Number.NaN])('%j is not a valid number of documents', (count) => {
    const { stage, error, page, scenarios } = fresh()
    for (const make of [
      () => stage.v2.buildList(count),
      () => error.v1.buildList(count),
      () => page.v2.buildList(count),
      () => page.v2.count(count),
      () => scenarios.manyStages(count),
    ]) {
      expect(make).toThrow('"count" must be a whole number of at least 0')
    }
    expect(stage.v2.buildList(0)).toEqual([])
  })

  it('an ARN needs an account of 12 digits and a region', () => {
    expect(() => createFactories({ account: '12' })).toThrow('createFactories: "account" must be 12 digits, not "12".')
    expect(() => createFactories({ region: '' })).toThrow('createFactories: "region" is not a valid region name: "".')
  })
})
