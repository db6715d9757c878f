import { answerHeaders } from './core/http/answer-headers.ts'
import { refuseUnknown, refuseUnlessPlace, refuseUnlessSeed } from './core/options.ts'
import { CanarySettingsV1, canaryKind } from './factories/canary-settings.ts'
import { Draw, mixed, type Scene } from './factories/draw.ts'
import { ErrorFactory, errorPlan } from './factories/error.ts'
import { begun, type Kind, type Plan } from './factories/factory.ts'
import { PageV1, PageV2, planOf } from './factories/page.ts'
import {
  AccessLogSettingsV1,
  AccessLogSettingsV2,
  DeploymentV1,
  DeploymentV2,
  MethodSettingV1,
  partKinds,
  RouteSettingsV2,
} from './factories/parts.ts'
import { createScenarios, type Scenarios } from './factories/scenarios.ts'
import { shapesV1, shapesV2 } from './factories/shapes.ts'
import { StageAnswerFactory, stageAnswerPlan } from './factories/stage-answer.ts'
import { StageV1, stageKind as stageKindV1 } from './factories/stage-v1.ts'
import { StageV2, stageKind as stageKindV2 } from './factories/stage-v2.ts'
import { type ApiNames, type HttpState, httpState, type RestState, restState } from './factories/state.ts'
import { errors as errorsV1 } from './generated/v1/errors.ts'
import type * as V1 from './generated/v1/models.ts'
import { errors as errorsV2 } from './generated/v2/errors.ts'
import type * as V2 from './generated/v2/models.ts'

/** Options of `createFactories`. Every option has a default. */
export interface FactoriesOptions {
  /** Determines every value. Same seed and same builds, same bytes, on every machine. Default 1. */
  readonly seed?: number
  /** The account in ARNs. Default `123456789012`, as the gateway's. */
  readonly account?: string
  /** The region in ARNs. Default `us-east-1`. */
  readonly region?: string
}

type TableV1 = typeof errorsV1
type TableV2 = typeof errorsV2

/** The errors of REST APIs by name. */
export interface ErrorsV1 extends TableV1 {}
/** The errors of HTTP and WebSocket APIs by name. */
export interface ErrorsV2 extends TableV2 {}

/** Builds what REST APIs say when they refuse. */
export type ErrorV1 = ErrorFactory<ErrorsV1, V1.Error, V1.Sdk.Exception>
/** Builds what HTTP and WebSocket APIs say when they refuse. */
export type ErrorV2 = ErrorFactory<ErrorsV2, V2.Error, V2.Sdk.Exception>

/** A set of factories that share a seed. */
export interface Factories {
  /** Stages, as GetStage answers them. */
  readonly stage: { readonly v1: StageV1; readonly v2: StageV2 }
  /** Deployments, as GetDeployment answers them. */
  readonly deployment: { readonly v1: DeploymentV1; readonly v2: DeploymentV2 }
  /** Settings of a method of a REST API stage. */
  readonly methodSetting: MethodSettingV1
  /** Settings of a route of an HTTP or WebSocket API stage. */
  readonly routeSettings: RouteSettingsV2
  /** The canary of a REST API stage. */
  readonly canarySettings: CanarySettingsV1
  /** Destination and format of access logs. */
  readonly accessLogSettings: { readonly v1: AccessLogSettingsV1; readonly v2: AccessLogSettingsV2 }
  /** The errors of the service. */
  readonly error: { readonly v1: ErrorV1; readonly v2: ErrorV2 }
  /** The answers that a deployed stage gives on its own: `stageAnswer.named('RestThrottled').build()`. */
  readonly stageAnswer: StageAnswerFactory
  /** Pages of stages or deployments. */
  readonly page: { readonly v1: PageV1; readonly v2: PageV2 }
  /** Named state documents, for `gateway.load`, `--state` or the eye. */
  readonly scenarios: Scenarios
  /** A state document in which stages can live: with all that they name. */
  readonly stateOf: StateOf
}

/** Makes a state document around stages of one version. */
export interface StateOf {
  (stages: V1.Stage | readonly V1.Stage[], names?: ApiNames): RestState
  (stages: V2.Stage | readonly V2.Stage[], names?: ApiNames): HttpState
}

/** Makes a set of factories with a seed of its own. Throws a `TypeError` for an unknown or impossible option. */
export function createFactories(options: FactoriesOptions = {}): Factories {
  refuseUnknown('createFactories', options, ['seed', 'account', 'region'])
  const { seed = 1, account = '123456789012', region = 'us-east-1' } = options
  refuseUnlessSeed('createFactories', seed)
  refuseUnlessPlace('createFactories', account, region)
  const scene = { seed, account, region }
  const begin = (kind: Kind, from = seed): Plan => {
    return { kind, scene: { ...scene, seed: from }, counter: begun(), steps: [], sdk: false }
  }
  const stage = { v1: new StageV1(begin(stageKindV1)), v2: new StageV2(begin(stageKindV2)) }
  const deployment = {
    v1: new DeploymentV1(begin(partKinds.deploymentV1)),
    v2: new DeploymentV2(begin(partKinds.deploymentV2)),
  }
  return {
    stage,
    deployment,
    methodSetting: new MethodSettingV1(begin(partKinds.methodSetting)),
    routeSettings: new RouteSettingsV2(begin(partKinds.routeSettings)),
    canarySettings: new CanarySettingsV1(begin(canaryKind)),
    accessLogSettings: {
      v1: new AccessLogSettingsV1(begin(partKinds.accessLogSettingsV1)),
      v2: new AccessLogSettingsV2(begin(partKinds.accessLogSettingsV2)),
    },
    error: {
      v1: new ErrorFactory<ErrorsV1, V1.Error, V1.Sdk.Exception>(errorPlan('error.v1', errorsV1, scene)),
      v2: new ErrorFactory<ErrorsV2, V2.Error, V2.Sdk.Exception>(errorPlan('error.v2', errorsV2, scene, answerHeaders)),
    },
    stageAnswer: new StageAnswerFactory(stageAnswerPlan(scene)),
    page: {
      v1: new PageV1(planOf(shapesV1, 'Stages', stage.v1)),
      v2: new PageV2(planOf(shapesV2, 'Stages', stage.v2)),
    },
    scenarios: createScenarios((scenario) => {
      const own = mixed(seed, scenario)
      return {
        draw: new Draw(own, { ...scene, seed: own, sequence: 0 }),
        stageV1: new StageV1(begin(stageKindV1, own)),
        stageV2: new StageV2(begin(stageKindV2, own)),
        deploymentV1: new DeploymentV1(begin(partKinds.deploymentV1, own)),
        deploymentV2: new DeploymentV2(begin(partKinds.deploymentV2, own)),
      }
    }),
    stateOf: stateMaker(scene, deployment),
  }
}

/** By any of what v2 always sends, as a build may have removed the rest. */
function isHttp(stage: Stage): stage is V2.Stage {
  return 'routeSettings' in stage || 'defaultRouteSettings' in stage || typeof stage.createdDate === 'string'
}

/** A state document holds what goes over the wire. */
function refuseSdkShape(stage: object): void {
  const { createdDate, CreatedDate } = stage as Record<string, unknown>
  if (createdDate instanceof Date || CreatedDate instanceof Date) {
    throw new TypeError('stateOf: a stage in the shape of the SDK. Build it without sdk().')
  }
}

/** A document is drawn from the seed and from how many documents were made before, so that two of them can stand in one state. */
function stateMaker(scene: Omit<Scene, 'sequence'>, deployment: Factories['deployment']): StateOf {
  let made = 0
  const make = (given: Stage | readonly Stage[], names: ApiNames = {}): RestState | HttpState => {
    const stages = [given].flat() as Stage[]
    const draw = new Draw(mixed(scene.seed, `stateOf#${made}`), { ...scene, sequence: made++ })
    for (const one of stages) refuseSdkShape(one)
    if (stages.every(isHttp) && stages.length > 0) return httpState(stages, names, draw, deployment.v2)
    if (stages.some(isHttp)) throw new TypeError('stateOf: stages of both versions cannot belong to one API.')
    return restState(stages as V1.Stage[], names, draw, deployment.v1)
  }
  return make as StateOf
}

type Stage = V1.Stage | V2.Stage

const common = createFactories()

/** Stages, as GetStage answers them: `stage.v1.canary().build()`. */
export const stage: Factories['stage'] = common.stage
/** Deployments, as GetDeployment answers them. */
export const deployment: Factories['deployment'] = common.deployment
/** Settings of a method of a REST API stage. */
export const methodSetting: MethodSettingV1 = common.methodSetting
/** Settings of a route of an HTTP or WebSocket API stage. */
export const routeSettings: RouteSettingsV2 = common.routeSettings
/** The canary of a REST API stage. */
export const canarySettings: CanarySettingsV1 = common.canarySettings
/** Destination and format of access logs. */
export const accessLogSettings: Factories['accessLogSettings'] = common.accessLogSettings
/** The errors of the service: `error.v1.named('StageNotFound').build()`. */
export const error: Factories['error'] = common.error
/** The answers that a deployed stage gives on its own: `stageAnswer.named('RestThrottled').response()`. */
export const stageAnswer: StageAnswerFactory = common.stageAnswer
/** Pages of stages or deployments. */
export const page: Factories['page'] = common.page
/** Named state documents: `gateway.load(scenarios.canaryRollout())`. */
export const scenarios: Scenarios = common.scenarios
/** A state document in which stages can live: `gateway.load(stateOf(stage.v1.build()))`. */
export const stateOf: StateOf = common.stateOf

export type {
  CallFixture,
  FixtureAnswer,
  FixtureGiven,
  FixtureRequest,
  OperationFixture,
  RefusalFixture,
  StageAnswerFixture,
  UnbrokenFixture,
} from './factories/fixture.ts'
export type { Scenarios } from './factories/scenarios.ts'
export type { StageAnswer, StageAnswerFactory, StageAnswers } from './factories/stage-answer.ts'
export type { ApiNames, HttpState, RestState } from './factories/state.ts'
export type * as V1 from './generated/v1/models.ts'
export type * as V2 from './generated/v2/models.ts'
