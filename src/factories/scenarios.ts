import type { Draw } from './draw.ts'
import type { DeploymentV1, DeploymentV2 } from './parts.ts'
import type { StageV1 } from './stage-v1.ts'
import type { StageV2 } from './stage-v2.ts'
import { type ApiNames, type HttpState, httpState, type RestState, restState } from './state.ts'

/** State documents for common test cases. The same seed returns the same document, independent of other builds. */
export interface Scenarios {
  /** A REST API that nothing was deployed of yet. */
  freshApi(names?: ApiNames): RestState
  /** A stage `prod` whose canary sends a share of the calls to a newer deployment, with its own variable. */
  canaryRollout(names?: ApiNames): RestState
  /** A stage `prod` with a cache that all methods use. */
  cachedStage(names?: ApiNames): RestState
  /** A stage `prod` whose methods have a throttle. */
  throttledStage(names?: ApiNames): RestState
  /** A REST API with a number of stages (default 10, the quota of AWS). */
  manyStages(count?: number, names?: ApiNames): RestState
  /** An HTTP API whose `$default` stage deploys itself. */
  httpApiWithAutoDeploy(names?: ApiNames): HttpState
  /** A WebSocket API with a stage `prod` that is logged. */
  webSocketApi(names?: ApiNames): HttpState
}

/** Factories of the scenarios, new for each scenario. */
export interface Cast {
  readonly draw: Draw
  readonly stageV1: StageV1
  readonly stageV2: StageV2
  readonly deploymentV1: DeploymentV1
  readonly deploymentV2: DeploymentV2
}

export function createScenarios(cast: (scenario: string) => Cast): Scenarios {
  const rest =
    (scenario: string, stages: (cast: Cast) => ReturnType<StageV1['buildList']>) =>
    (names: ApiNames = {}): RestState => {
      const own = cast(scenario)
      return restState(stages(own), names, own.draw, own.deploymentV1)
    }
  const http =
    (scenario: string, stages: (cast: Cast) => ReturnType<StageV2['buildList']>) =>
    (names: ApiNames = {}): HttpState => {
      const own = cast(scenario)
      return httpState(stages(own), names, own.draw, own.deploymentV2)
    }
  const stageName = 'prod'
  return {
    freshApi: rest('freshApi', () => []),
    canaryRollout: rest('canaryRollout', ({ stageV1 }) => [
      stageV1.canary({ percentTraffic: 10 }).build({ stageName, variables: { color: 'blue', table: 'orders' } }),
    ]),
    cachedStage: rest('cachedStage', ({ stageV1 }) => [stageV1.cached().build({ stageName })]),
    throttledStage: rest('throttledStage', ({ stageV1 }) => [stageV1.throttled().build({ stageName })]),
    manyStages: (count = 10, names = {}) => rest('manyStages', ({ stageV1 }) => stageV1.buildList(count))(names),
    httpApiWithAutoDeploy: http('httpApiWithAutoDeploy', ({ stageV2 }) => [
      stageV2.autoDeploy().build({ stageName: '$default' }),
    ]),
    webSocketApi: http('webSocketApi', ({ stageV2 }) => [stageV2.webSocket().logged().build({ stageName })]),
  }
}
