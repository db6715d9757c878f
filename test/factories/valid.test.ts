import type { ValidateFunction } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { createFactories, type V1, type V2 } from '../../src/factories.ts'
import { createApiGateway, type Gateway } from '../../src/index.ts'
import { runs } from '../runs.ts'
import { expectValid, schemasOf } from './schemas.ts'

const COUNT = runs(1_000, 10_000)
const PER_STATE = 500
const v1 = schemasOf('v1')
const v2 = schemasOf('v2')
const { stage, deployment, methodSetting, routeSettings, canarySettings, accessLogSettings, error, page, stateOf } =
  createFactories({ seed: 7 })

/** One of many ways to combine traits: the bits of `i` switch them on. */
function mixed<T>(factory: T, traits: readonly ((factory: T) => T)[], i: number): T {
  return traits.reduce((made, trait, bit) => ((i >> bit) & 1 ? trait(made) : made), factory)
}

const STAGE_V1 = [
  (one: typeof stage.v1) => one.canary(),
  (one: typeof stage.v1) => one.cached(),
  (one: typeof stage.v1) => one.throttled(),
  (one: typeof stage.v1) => one.logged(),
  (one: typeof stage.v1) => one.tagged(),
]
const STAGE_V2 = [
  (one: typeof stage.v2) => one.throttled(),
  (one: typeof stage.v2) => one.logged(),
  (one: typeof stage.v2) => one.tagged(),
  (one: typeof stage.v2) => one.autoDeploy(),
]

function list<T>(make: (i: number) => T): T[] {
  return Array.from({ length: COUNT }, (_, i) => make(i))
}

function inStates<T>(values: readonly T[], look: (part: readonly T[]) => void): void {
  for (let i = 0; i < values.length; i += PER_STATE) look(values.slice(i, i + PER_STATE))
}

function answer(gateway: Gateway, url: string): unknown {
  const { status, body } = gateway.answer({ method: 'GET', url, headers: { accept: 'application/json' } })
  expect(status).toBe(200)
  return JSON.parse(body)
}

describe(`${COUNT} built values are valid, load, and are answered as they are:`, () => {
  const gateway = createApiGateway()

  function expectPlayedV1(stages: readonly V1.Stage[]): void {
    const valid = v1('Stage')
    inStates(stages, (part) => {
      const state = stateOf(part)
      gateway.load(state)
      for (const built of part) {
        expectValid(valid, built)
        const answered = answer(gateway, `/restapis/${state.restApis[0].id}/stages/${built.stageName}`)
        expectValid(valid, answered)
        expect(answered).toEqual(built)
      }
    })
  }

  function expectPlayedV2(stages: readonly V2.Stage[]): void {
    const valid = v2('Stage')
    inStates(stages, (part) => {
      const state = stateOf(part)
      gateway.load(state)
      for (const built of part) {
        expectValid(valid, built)
        const path = `/v2/apis/${state.apis[0].apiId}/stages/${encodeURIComponent(built.stageName)}`
        const answered = answer(gateway, path)
        expectValid(valid, answered)
        expect(answered).toEqual(built)
      }
    })
  }

  it('stage.v1, with all traits', () => expectPlayedV1(list((i) => mixed(stage.v1, STAGE_V1, i).build())))
  it('stage.v2, with all traits', () => expectPlayedV2(list((i) => mixed(stage.v2, STAGE_V2, i).build())))
  it('stage.v2 of WebSocket APIs', () => expectPlayedV2(list((i) => mixed(stage.v2.webSocket(), STAGE_V2, i).build())))

  it('methodSetting', () => {
    const valid = v1('MethodSetting')
    const settings = list((i) =>
      mixed(methodSetting, [(m) => m.cached(), (m) => m.throttled(), (m) => m.logged()], i).build(),
    )
    for (const one of settings) expectValid(valid, one)
    expectPlayedV1(settings.map((one) => stage.v1.build({ methodSettings: { '*/*': one } })))
  })

  it('canarySettings', () => {
    const valid = v1('CanarySettings')
    const canaries = list(() => canarySettings.build())
    for (const one of canaries) expectValid(valid, one)
    expectPlayedV1(canaries.map((one) => stage.v1.build({ canarySettings: one })))
  })

  it('accessLogSettings.v1', () => {
    const valid = v1('AccessLogSettings')
    const logs = list((i) => mixed(accessLogSettings.v1, [(one) => one.firehose()], i).build())
    for (const one of logs) expectValid(valid, one)
    expectPlayedV1(logs.map((one) => stage.v1.build({ accessLogSettings: one })))
  })

  it('routeSettings', () => {
    const valid = v2('RouteSettings')
    const settings = list((i) => mixed(routeSettings, [(one) => one.throttled()], i).build())
    for (const one of settings) expectValid(valid, one)
    expectPlayedV2(settings.map((one) => stage.v2.build({ routeSettings: { 'GET /pets': one } })))
  })

  it('accessLogSettings.v2', () => {
    const valid = v2('AccessLogSettings')
    const logs = list(() => accessLogSettings.v2.build())
    for (const one of logs) expectValid(valid, one)
    expectPlayedV2(logs.map((one) => stage.v2.build({ accessLogSettings: one })))
  })

  it('deployment.v1', () => {
    const valid = v1('Deployment')
    inStates(
      list(() => deployment.v1.build()),
      (deployments) => {
        gateway.load({ restApis: [{ id: 'a1b2c3d4e5', deployments }] })
        for (const built of deployments) {
          expectValid(valid, built)
          const answered = answer(gateway, `/restapis/a1b2c3d4e5/deployments/${built.id}`)
          expectValid(valid, answered)
          expect(answered).toEqual(built)
        }
      },
    )
  })

  it('deployment.v2', () => {
    const valid = v2('Deployment')
    inStates(
      list((i) => mixed(deployment.v2, [(one) => one.automatic(), (one) => one.failed()], i).build()),
      (deployments) => {
        gateway.load({ apis: [{ apiId: 'a1b2c3d4e5', deployments }] })
        for (const built of deployments) {
          expectValid(valid, built)
          const answered = answer(gateway, `/v2/apis/a1b2c3d4e5/deployments/${built.deploymentId}`)
          expectValid(valid, answered)
          expect(answered).toEqual(built)
        }
      },
    )
  })

  it('error.v1 and error.v2', () => {
    const [rest, http] = [v1('Error'), v2('Error')]
    list((i) => (i % 2 ? expectValid(rest, error.v1.build()) : expectValid(http, error.v2.build())))
  })

  it('page.v1 of stages', () => {
    const valid = v1('Stages')
    pages((i) => page.v1.count(i % 8).build()).forEach((built) => {
      expectValid(valid, built)
      const { restApis } = stateOf(built.item)
      gateway.load({ restApis })
      expectAnswered(`/restapis/${restApis[0].id}/stages`, valid, built)
    })
  })

  it('page.v1 of deployments', () => {
    const valid = v1('Deployments')
    pages((i) =>
      page.v1
        .deployments(deployment.v1)
        .count(i % 8)
        .build(),
    ).forEach((built) => {
      expectValid(valid, built)
      gateway.load({ restApis: [{ id: 'a1b2c3d4e5', deployments: built.item }] })
      const { item } = expectAnswered('/restapis/a1b2c3d4e5/deployments', valid)
      expect(item).toEqual(expect.arrayContaining(built.item))
      expect(item).toHaveLength(built.item.length)
    })
  })

  it('page.v2 of stages', () => {
    const valid = v2('Stages')
    pages((i) => page.v2.count(1 + (i % 8)).build()).forEach((built) => {
      expectValid(valid, built)
      const { apis } = stateOf(built.items)
      gateway.load({ apis })
      expectAnswered(`/v2/apis/${apis[0].apiId}/stages`, valid, built)
    })
  })

  it('page.v2 of deployments', () => {
    const valid = v2('Deployments')
    pages((i) =>
      page.v2
        .deployments(deployment.v2)
        .count(i % 8)
        .build(),
    ).forEach((built) => {
      expectValid(valid, built)
      gateway.load({ apis: [{ apiId: 'a1b2c3d4e5', deployments: built.items }] })
      const { items } = expectAnswered('/v2/apis/a1b2c3d4e5/deployments', valid)
      expect(items).toEqual(expect.arrayContaining(built.items))
      expect(items).toHaveLength(built.items.length)
    })
  })

  it('pages with a next page', () => {
    const [rest, http] = [v1('Deployments'), v2('Stages')]
    list((i) => {
      if (i % 2)
        expectValid(
          rest,
          page.v1
            .deployments(deployment.v1)
            .count(i % 3)
            .next()
            .build(),
        )
      else
        expectValid(
          http,
          page.v2
            .count(i % 3)
            .next()
            .build(),
        )
    })
  })

  function expectAnswered(url: string, valid: ValidateFunction, built?: object): Record<string, unknown> {
    const answered = answer(gateway, url)
    expectValid(valid, answered)
    if (built) expect(answered).toEqual(built)
    return answered as Record<string, unknown>
  }
})

/** A quarter of the count each, as there are four kinds. */
function pages<T>(make: (i: number) => T): T[] {
  return list(make).slice(0, COUNT / 4)
}
