import { faker } from '@faker-js/faker/locale/en'
import { describe, expect, it, vi } from 'vitest'
import { createFactories } from '../../src/factories.ts'

const fresh = (seed = 42) => createFactories({ seed })

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

  it('produce the same bytes, independent of the clock and the faker of the test', () => {
    const first = everything(42)
    vi.useFakeTimers({ now: 0 })
    faker.seed(1)
    expect(everything(42)).toBe(first)
    vi.useRealTimers()
    expect(everything(43)).not.toBe(first)
  })

  it('do not change the faker of the test', () => {
    faker.seed(99)
    const expected = [faker.number.int(), faker.number.int(), faker.word.noun()]
    faker.seed(99)
    const first = faker.number.int()
    everything(1)
    expect([first, faker.number.int(), faker.word.noun()]).toEqual(expected)
  })

  it('restart with seed(), and do not depend on other builds', () => {
    const { stage, deployment, scenarios } = fresh()
    const first = stage.v1.seed(5).build()
    deployment.v1.buildList(3)
    stage.v1.build()
    expect(stage.v1.seed(5).build()).toEqual(first)
    expect(scenarios.canaryRollout()).toEqual(scenarios.canaryRollout())
  })

  it('produce the pinned values: a change here changes the fixtures of every user', () => {
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
