import { blockNotes, type CallPlace } from '../core/in-force.ts'
import { bestTemplate } from '../core/path-template.ts'
import { type EffectiveCaching, effectiveCaching, hasCluster } from './effective-caching.ts'
import { type EffectiveThrottle, effectiveThrottle, plansOf } from './effective-throttle.ts'
import { type Applied, entryFor, entryOfAll, type MethodEntry } from './method-entry.ts'
import type { Schemas } from './schemas.ts'
import type { RestApiUnit, State } from './state.ts'

type Stage = Schemas['Stage']
type Variables = Readonly<Record<string, string>>

/** The settings that apply to a call of a stage of a REST API. */
export interface EffectiveV1 {
  readonly version: 'v1'
  readonly protocol: 'REST'
  readonly apiId: string
  readonly stageName: string
  /** The resource and the method (or `ANY`) that take the call. Without them, the API has none for it, or they are not known. */
  readonly route: CallPlace & {
    readonly resourcePath?: string
    readonly resourceMethod?: string
    readonly rule: 'dataPlane.ResourceSelection'
  }
  readonly throttle: EffectiveThrottle
  readonly caching: EffectiveCaching
  readonly logging: {
    readonly level: Applied<NonNullable<Schemas['MethodSetting']['loggingLevel']>>
    readonly dataTrace: Applied<boolean>
    readonly metrics: Applied<boolean>
    /** The log group of the execution logs, where they are written. */
    readonly logGroup?: string
    readonly accessLog?: Schemas['AccessLogSettings']
  }
  readonly tracingEnabled: boolean
  readonly deployment: Applied<string>
  readonly variables: Applied<Variables>
  readonly canary?: EffectiveCanary
  /** Sentences about what a reader may not expect. */
  readonly notes: readonly string[]
}

/** The share of the calls that the canary takes, and its own settings. */
export interface EffectiveCanary {
  readonly percentTraffic: Applied<number>
  readonly deployment: Applied<string>
  /** All variables that the canary sees. */
  readonly variables: Applied<Variables>
  readonly sharesCache: Applied<boolean>
  readonly logGroup?: string
}

/** The settings that apply to a call; `undefined` if the stage does not exist. */
export function effective(state: State, apiId: string, stageName: string, call: CallPlace): EffectiveV1 | undefined {
  const unit = state.restApis.get(apiId)
  const stage = unit?.stages.get(stageName)
  if (!unit || !stage) return undefined
  const { method, path } = call
  const found = methodFor(unit, call)
  const resourcePath = found.path ?? path
  const entry = entryFor(stage, resourcePath, method)
  const plans = plansOf(state.usagePlans.values(), { apiId, stageName, method: `${resourcePath}/${method}` })
  const needsKey = found.document?.apiKeyRequired === true
  const throttle = effectiveThrottle(
    [entry, entryOfAll(stage)],
    state.account.get().throttleSettings,
    needsKey ? plans : [],
  )
  const logging = loggingOf(entry, stage, { state, apiId })
  return {
    version: 'v1',
    protocol: 'REST',
    apiId,
    stageName,
    route: {
      method,
      path,
      ...(found.path !== undefined && { resourcePath: found.path }),
      ...(found.name !== undefined && { resourceMethod: found.name }),
      rule: 'dataPlane.ResourceSelection',
    },
    throttle,
    caching: effectiveCaching(entry, stage, method),
    logging,
    tracingEnabled: stage.tracingEnabled,
    deployment: { value: stage.deploymentId, level: 'stage', rule: 'dataPlane.StageDeployment' },
    variables: { value: { ...stage.variables }, level: 'stage', rule: 'dataPlane.StageVariables' },
    ...(stage.canarySettings && { canary: canaryOf(stage, stage.canarySettings, logging.logGroup) }),
    notes: [
      ...found.notes,
      ...blockNotes(throttle.rateLimit, throttle.burstLimit),
      ...(plans.length > 0 && found.document && !needsKey
        ? [`The stage is in ${plans.length} usage plans, but the method requires no API key: they do not apply.`]
        : []),
      ...(entry.setting.cachingEnabled && !hasCluster(stage)
        ? [
            'The settings enable caching, but the stage has no cache cluster that is ready, so responses are not cached.',
          ]
        : []),
      ...(logging.level.value !== 'OFF' && logging.logGroup === undefined
        ? ['The account has no role for CloudWatch Logs: no execution log is written.']
        : []),
    ],
  }
}

/** The resource and the method that take a call, with the reason where none does. */
function methodFor(unit: RestApiUnit, { method, path }: CallPlace) {
  const resources = unit.resources.values()
  if (resources.length === 0) {
    return { notes: ['The state has no resources of this API: the path is taken for that of a resource.'] }
  }
  const paths = resources.map((one) => one.path)
  const found = bestTemplate(paths, path)
  const methods = resources[found === undefined ? -1 : paths.indexOf(found)]?.resourceMethods ?? {}
  const name = [method, 'ANY'].find((one) => Object.hasOwn(methods, one))
  const refusal = `The API has no method for ${method} ${path}: a call gets 403 {"message":"Missing Authentication Token"}.`
  return {
    path: found,
    name,
    document: name === undefined ? undefined : methods[name],
    notes: name === undefined ? [refusal] : [],
  }
}

function loggingOf(
  { setting, from }: MethodEntry,
  { stageName, accessLogSettings }: Stage,
  { state, apiId }: { readonly state: State; readonly apiId: string },
): EffectiveV1['logging'] {
  const level = setting.loggingLevel ?? 'OFF'
  const isWritten = level !== 'OFF' && state.account.get().cloudwatchRoleArn !== undefined
  return {
    level: { value: level, ...from },
    dataTrace: { value: setting.dataTraceEnabled, ...from },
    metrics: { value: setting.metricsEnabled, ...from },
    ...(isWritten && { logGroup: `API-Gateway-Execution-Logs_${apiId}/${stageName}` }),
    ...(accessLogSettings && { accessLog: accessLogSettings }),
  }
}

function canaryOf(stage: Stage, canary: Schemas['CanarySettings'], logGroup: string | undefined): EffectiveCanary {
  const { deploymentId, percentTraffic, stageVariableOverrides, useStageCache } = canary
  const sharesCache = useStageCache && deploymentId === stage.deploymentId
  const variables = { ...stage.variables, ...stageVariableOverrides }
  return {
    percentTraffic: { value: percentTraffic, level: 'stage', rule: 'dataPlane.CanaryShare' },
    deployment: { value: deploymentId, level: 'stage', rule: 'dataPlane.StageDeployment' },
    variables: { value: variables, level: 'stage', rule: 'dataPlane.CanaryVariables' },
    sharesCache: { value: sharesCache, level: 'stage', rule: 'dataPlane.CanaryCache' },
    ...(logGroup !== undefined && { logGroup: `${logGroup}/Canary` }),
  }
}
