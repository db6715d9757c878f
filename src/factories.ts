import { answerHeaders } from './core/http/answer-headers.ts'
import { refuseUnknown, refuseUnlessPlace, refuseUnlessSeed } from './core/options.ts'
import { CanarySettingsV1, canaryKind } from './factories/canary-settings.ts'
import { Draw, type DrawContext, mixed } from './factories/draw.ts'
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
import { StageAnswerFactory, stageAnswerPlan } from './factories/stage-answer.ts'
import { StageV1, stageKind as stageKindV1 } from './factories/stage-v1.ts'
import { StageV2, stageKind as stageKindV2 } from './factories/stage-v2.ts'
import { type ApiNames, type HttpState, httpState, type RestState, restState } from './factories/state.ts'
import { errors as errorsV1 } from './generated/v1/errors.ts'
import { shapes as shapesV1 } from './generated/v1/factories.ts'
import type * as V1 from './generated/v1/models.ts'
import { errors as errorsV2 } from './generated/v2/errors.ts'
import { shapes as shapesV2 } from './generated/v2/factories.ts'
import type * as V2 from './generated/v2/models.ts'

/** Options of `createFactories`. Every option has a default. */
export interface FactoriesOptions {
  /** Determines every value: the same seed and builds give the same bytes on every machine. Default 1. */
  readonly seed?: number
  /** The account in ARNs, 12 digits. Default `123456789012`, as for gateways. */
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

/** Builds the error answers of the v1 API. */
export type ErrorV1 = ErrorFactory<ErrorsV1, V1.Error, V1.Sdk.Exception>
/** Builds the error answers of the v2 API. */
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
  /** The error answers of a deployed stage itself: `stageAnswer.named('RestThrottled').build()`. */
  readonly stageAnswer: StageAnswerFactory
  /** Pages of stages or deployments. */
  readonly page: { readonly v1: PageV1; readonly v2: PageV2 }
  /** Named state documents, for `gateway.load` or `--state`. */
  readonly scenarios: Scenarios
  /** A state document around stages, with all resources that they name. */
  readonly stateOf: StateOf
}

/** Creates a state document around stages of one version. */
export interface StateOf {
  (stages: V1.Stage | readonly V1.Stage[], names?: ApiNames): RestState
  (stages: V2.Stage | readonly V2.Stage[], names?: ApiNames): HttpState
}

/** Creates a set of factories with its own seed. Throws a `TypeError` for an unknown or invalid option. */
export function createFactories(options: FactoriesOptions = {}): Factories {
  refuseUnknown('createFactories', options, ['seed', 'account', 'region'])
  const { seed = USUAL.seed, account = USUAL.account, region = USUAL.region } = options
  refuseUnlessSeed('createFactories', seed)
  refuseUnlessPlace('createFactories', account, region)
  const place = { seed, account, region }
  const stages = stagesIn(place)
  const deployments = deploymentsIn(place)
  return {
    stage: stages,
    deployment: deployments,
    methodSetting: new MethodSettingV1(begin(partKinds.methodSetting, place)),
    routeSettings: new RouteSettingsV2(begin(partKinds.routeSettings, place)),
    canarySettings: new CanarySettingsV1(begin(canaryKind, place)),
    accessLogSettings: accessLogSettingsIn(place),
    error: errorsIn(place),
    stageAnswer: new StageAnswerFactory(stageAnswerPlan(place)),
    page: pagesOf(stages),
    scenarios: scenariosIn(place),
    stateOf: stateMaker(place, deployments),
  }
}

// Each kind has its own function, so that a bundler keeps only those whose factories are used.

type Place = Omit<DrawContext, 'sequence'>

const USUAL: Place = { seed: 1, account: '123456789012', region: 'us-east-1' }

function begin(kind: Kind, context: Place): Plan {
  return { kind, context, counter: begun(), steps: [], sdk: false }
}

function stagesIn(place: Place): Factories['stage'] {
  return { v1: new StageV1(begin(stageKindV1, place)), v2: new StageV2(begin(stageKindV2, place)) }
}

function deploymentsIn(place: Place): Factories['deployment'] {
  const { deploymentV1, deploymentV2 } = partKinds
  return { v1: new DeploymentV1(begin(deploymentV1, place)), v2: new DeploymentV2(begin(deploymentV2, place)) }
}

function accessLogSettingsIn(place: Place): Factories['accessLogSettings'] {
  return {
    v1: new AccessLogSettingsV1(begin(partKinds.accessLogSettingsV1, place)),
    v2: new AccessLogSettingsV2(begin(partKinds.accessLogSettingsV2, place)),
  }
}

function errorsIn(place: Place): Factories['error'] {
  return {
    v1: new ErrorFactory<ErrorsV1, V1.Error, V1.Sdk.Exception>(errorPlan('error.v1', errorsV1, place)),
    v2: new ErrorFactory<ErrorsV2, V2.Error, V2.Sdk.Exception>(errorPlan('error.v2', errorsV2, place, answerHeaders)),
  }
}

function pagesOf(stages: Factories['stage']): Factories['page'] {
  return {
    v1: new PageV1(planOf(shapesV1, 'Stages', stages.v1)),
    v2: new PageV2(planOf(shapesV2, 'Stages', stages.v2)),
  }
}

function scenariosIn(place: Place): Scenarios {
  return createScenarios((scenario) => {
    const own = { ...place, seed: mixed(place.seed, scenario) }
    const [stages, deployments] = [stagesIn(own), deploymentsIn(own)]
    return {
      draw: new Draw(own.seed, { ...own, sequence: 0 }),
      stageV1: stages.v1,
      stageV2: stages.v2,
      deploymentV1: deployments.v1,
      deploymentV2: deployments.v2,
    }
  })
}

/** Detected by any member that v2 always sends, because a build may have removed the others. */
function isHttp(stage: Stage): stage is V2.Stage {
  return 'routeSettings' in stage || 'defaultRouteSettings' in stage || typeof stage.createdDate === 'string'
}

/** A state document contains wire values. */
function refuseSdkShape(stage: object): void {
  const { createdDate, CreatedDate } = stage as Record<string, unknown>
  if (createdDate instanceof Date || CreatedDate instanceof Date) {
    throw new TypeError('stateOf: a stage in the shape of the SDK. Build it without sdk().')
  }
}

/** A document depends on the seed and on the number of documents built before, so two of them can be part of one state. */
function stateMaker(context: Place, deployment: Factories['deployment']): StateOf {
  let made = 0
  const make = (given: Stage | readonly Stage[], names: ApiNames = {}): RestState | HttpState => {
    const stages = [given].flat() as Stage[]
    const draw = new Draw(mixed(context.seed, `stateOf#${made}`), { ...context, sequence: made++ })
    for (const one of stages) refuseSdkShape(one)
    if (stages.every(isHttp) && stages.length > 0) return httpState(stages, names, draw, deployment.v2)
    if (stages.some(isHttp)) throw new TypeError('stateOf: stages of both versions cannot belong to one API.')
    return restState(stages as V1.Stage[], names, draw, deployment.v1)
  }
  return make as StateOf
}

type Stage = V1.Stage | V2.Stage

/** Stages, as GetStage answers them: `stage.v1.canary().build()`. */
export const stage: Factories['stage'] = /* @__PURE__ */ stagesIn(USUAL)
/** Deployments, as GetDeployment answers them. */
export const deployment: Factories['deployment'] = /* @__PURE__ */ deploymentsIn(USUAL)
/** Settings of a method of a REST API stage. */
export const methodSetting: MethodSettingV1 = /* @__PURE__ */ new MethodSettingV1(
  /* @__PURE__ */ begin(partKinds.methodSetting, USUAL),
)
/** Settings of a route of an HTTP or WebSocket API stage. */
export const routeSettings: RouteSettingsV2 = /* @__PURE__ */ new RouteSettingsV2(
  /* @__PURE__ */ begin(partKinds.routeSettings, USUAL),
)
/** The canary of a REST API stage. */
export const canarySettings: CanarySettingsV1 = /* @__PURE__ */ new CanarySettingsV1(
  /* @__PURE__ */ begin(canaryKind, USUAL),
)
/** Destination and format of access logs. */
export const accessLogSettings: Factories['accessLogSettings'] = /* @__PURE__ */ accessLogSettingsIn(USUAL)
/** The errors of the service: `error.v1.named('StageNotFound').build()`. */
export const error: Factories['error'] = /* @__PURE__ */ errorsIn(USUAL)
/** The error answers of a deployed stage itself: `stageAnswer.named('RestThrottled').response()`. */
export const stageAnswer: StageAnswerFactory = /* @__PURE__ */ new StageAnswerFactory(
  /* @__PURE__ */ stageAnswerPlan(USUAL),
)
/** Pages of stages or deployments. */
export const page: Factories['page'] = /* @__PURE__ */ pagesOf(stage)
/** Named state documents: `gateway.load(scenarios.canaryRollout())`. */
export const scenarios: Scenarios = /* @__PURE__ */ scenariosIn(USUAL)
/** A state document around stages, with all resources that they name: `gateway.load(stateOf(stage.v1.build()))`. */
export const stateOf: StateOf = /* @__PURE__ */ stateMaker(USUAL, deployment)

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
