import { blockNotes, type CallPlace, type InForce } from '../core/in-force.ts'
import { bestTemplate } from '../core/path-template.ts'
import type { StageRule } from '../generated/data-plane/behaviours.ts'
import type { Protocol, Stage } from './api-type.ts'
import { at } from './members.ts'
import type { Schemas } from './schemas.ts'
import type { ApiUnit, State } from './state.ts'

type Applied<Value> = InForce<Value, StageRule>
type RouteSettings = Schemas['RouteSettings']

/** A call: a method and a path of an HTTP API, or the route key of a WebSocket API, such as `$connect`. */
export type RouteCall = CallPlace | { readonly routeKey: string }

/** The settings that apply to a call of a stage of an HTTP or WebSocket API. */
export interface EffectiveV2 {
  readonly version: 'v2'
  readonly protocol: Protocol
  readonly apiId: string
  readonly stageName: string
  readonly route: RouteCall & {
    /** The key of the route that takes the call. Absent: the API has none for it, or its routes are not known. */
    readonly matchedKey?: string
    readonly rule: StageRule
  }
  readonly throttle: {
    readonly rateLimit: Applied<number>
    readonly burstLimit: Applied<number>
    /** Whether no call gets through. */
    readonly blocksAll: boolean
  }
  readonly caching: { readonly enabled: Applied<boolean> }
  readonly logging: {
    readonly level: Applied<NonNullable<RouteSettings['loggingLevel']>>
    readonly dataTrace: Applied<boolean>
    readonly metrics: Applied<boolean>
    readonly accessLog?: Schemas['AccessLogSettings']
  }
  /** Absent: the stage has no deployment, and serves nothing. */
  readonly deployment?: Applied<string>
  readonly variables: Applied<Readonly<Record<string, string>>>
  /** Sentences about what a reader may not expect. */
  readonly notes: readonly string[]
}

/** The settings that apply to a call; `undefined` if the stage does not exist. */
export function effective(state: State, apiId: string, stageName: string, call: RouteCall): EffectiveV2 | undefined {
  const unit = state.apis.get(apiId)
  const stage = unit?.stages.get(stageName)
  if (!unit || !stage) return undefined
  const protocol = unit.api.get().protocolType
  const { key, notes } = routeFor(unit, call)
  const member = memberOf(stage, key ?? keyOf(call))
  const throttle = throttleOf(member, state.neighbourhood.accountThrottle())
  return {
    version: 'v2',
    protocol,
    apiId,
    stageName,
    route: {
      ...call,
      ...(key !== undefined && { matchedKey: key }),
      rule: protocol === 'HTTP' ? 'dataPlane.RouteSelection' : 'dataPlane.WebSocketRouteSelection',
    },
    throttle,
    caching: { enabled: { value: false, level: 'default', rule: 'dataPlane.HttpApiWithoutCache' } },
    logging: {
      ...(protocol === 'HTTP'
        ? { level: without('OFF' as const), dataTrace: without(false) }
        : { level: member('loggingLevel', 'OFF'), dataTrace: member('dataTraceEnabled', false) }),
      metrics: member('detailedMetricsEnabled', false),
      ...(stage.accessLogSettings && { accessLog: stage.accessLogSettings }),
    },
    ...(stage.deploymentId !== undefined && {
      deployment: { value: stage.deploymentId, level: 'stage', rule: 'dataPlane.StageDeployment' },
    }),
    variables: { value: { ...stage.stageVariables }, level: 'stage', rule: 'dataPlane.StageVariables' },
    notes: [
      ...notes,
      ...blockNotes(throttle.rateLimit, throttle.burstLimit),
      ...(stage.deploymentId === undefined ? [UNDEPLOYED] : []),
    ],
  }
}

const UNDEPLOYED = 'The stage has no deployment and serves no calls.'

function without<Value>(value: Value): Applied<Value> {
  return { value, level: 'default', rule: 'dataPlane.HttpApiWithoutExecutionLogs' }
}

function keyOf(call: RouteCall): string {
  return 'routeKey' in call ? call.routeKey : `${call.method} ${call.path}`
}

/** The route that takes a call, with the reason where none does. */
function routeFor(unit: ApiUnit, call: RouteCall): { readonly key?: string; readonly notes: readonly string[] } {
  const keys = unit.routes.values().map(({ routeKey }) => routeKey)
  if (keys.length === 0)
    return { notes: ['The state has no routes of this API: only exact keys of settings are found.'] }
  const key = matchedKey(keys, call) ?? keys.find((one) => one === '$default')
  if (key !== undefined) return { key, notes: [] }
  const isHttp = unit.api.get().protocolType === 'HTTP'
  return {
    notes: [`The API has no route for ${keyOf(call)}${isHttp ? ': a call gets 404 {"message":"Not Found"}.' : '.'}`],
  }
}

function matchedKey(keys: readonly string[], call: RouteCall): string | undefined {
  if ('routeKey' in call) return keys.find((one) => one === call.routeKey)
  const { method, path } = call
  const template = bestTemplate(pathsOf(keys, [method, 'ANY']), path, { greedyLast: true })
  if (template === undefined) return undefined
  return [`${method} ${template}`, `ANY ${template}`].find((one) => keys.includes(one))
}

function pathsOf(keys: readonly string[], methods: readonly string[]): string[] {
  return keys.flatMap((key) => {
    const space = key.indexOf(' ')
    return space > 0 && methods.includes(key.slice(0, space)) ? [key.slice(space + 1)] : []
  })
}

/** Looks up a member of the settings of a route: in its own entry, then in that of all routes. */
function memberOf(stage: Stage, key: string) {
  const own = at(stage.routeSettings, key) ?? {}
  return <Name extends keyof RouteSettings, Value extends NonNullable<RouteSettings[Name]>>(
    name: Name,
    otherwise: Value,
  ): Applied<NonNullable<RouteSettings[Name]>> => {
    const ofRoute = own[name]
    if (ofRoute !== undefined)
      return {
        value: ofRoute as NonNullable<RouteSettings[Name]>,
        level: 'route',
        key,
        rule: 'dataPlane.RouteSettings',
      }
    const ofAll = stage.defaultRouteSettings[name]
    if (ofAll !== undefined)
      return {
        value: ofAll as NonNullable<RouteSettings[Name]>,
        level: 'stage',
        rule: 'dataPlane.DefaultRouteSettings',
      }
    return { value: otherwise, level: 'default', rule: 'dataPlane.RouteSettingsAbsent' }
  }
}

function throttleOf(
  member: ReturnType<typeof memberOf>,
  account: { readonly rateLimit: number; readonly burstLimit: number },
): EffectiveV2['throttle'] {
  const limited = (name: 'throttlingRateLimit' | 'throttlingBurstLimit', most: number): Applied<number> => {
    const set = member(name, Number.POSITIVE_INFINITY)
    if (set.value === 0) return { ...set, rule: 'dataPlane.RouteLimitZero' }
    if (set.value <= most) return set
    const rule = set.level === 'default' ? 'dataPlane.RouteSettingsAbsent' : 'dataPlane.AccountThrottle'
    return { value: most, level: 'account', rule }
  }
  const rateLimit = limited('throttlingRateLimit', account.rateLimit)
  const burstLimit = limited('throttlingBurstLimit', account.burstLimit)
  return { rateLimit, burstLimit, blocksAll: rateLimit.value === 0 || burstLimit.value === 0 }
}
