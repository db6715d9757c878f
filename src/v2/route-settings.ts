import type { Protocol } from './api-type.ts'
import type { Part } from './handler.ts'
import { at, membersOf } from './members.ts'
import type { Schemas } from './schemas.ts'
import type { ApiUnit } from './state.ts'

type RouteSettings = Schemas['RouteSettings']
type RouteSettingsMap = Schemas['RouteSettingsMap']
interface Given {
  readonly defaultRouteSettings?: RouteSettings
  readonly routeSettings?: RouteSettingsMap
}

const MEMBERS = [
  'dataTraceEnabled',
  'detailedMetricsEnabled',
  'loggingLevel',
  'throttlingBurstLimit',
  'throttlingRateLimit',
] as const satisfies readonly (keyof RouteSettings)[]

/** The default route settings of a new stage. Throttles are present only once they are set. */
export const DEFAULT_ROUTE_SETTINGS: Readonly<Record<Protocol, RouteSettings>> = {
  HTTP: { detailedMetricsEnabled: false },
  WEBSOCKET: { dataTraceEnabled: false, detailedMetricsEnabled: false, loggingLevel: 'OFF' },
}

/** Settings merged member by member. An HTTP API has no execution logs, so it keeps nothing that is about them. */
export function mergedSettings(
  protocol: Protocol,
  before: RouteSettings | undefined,
  given: RouteSettings,
): RouteSettings {
  return keptSettings(protocol, { ...before, ...membersOf(given, MEMBERS) })
}

/** The settings that a stage stores. A stage of an HTTP API has no execution logs, so their settings are dropped. */
export function keptSettings(protocol: Protocol, settings: RouteSettings): RouteSettings {
  if (protocol === 'WEBSOCKET') return settings
  const { dataTraceEnabled, ...kept } = settings
  return kept
}

/** Settings by route key, merged by key and within each key. */
export function mergedSettingsMap(
  protocol: Protocol,
  before: RouteSettingsMap,
  given: RouteSettingsMap,
): RouteSettingsMap {
  const entries = Object.entries(given).map(([key, settings]) => [
    key,
    mergedSettings(protocol, at(before, key), settings),
  ])
  return { ...before, ...Object.fromEntries(entries) }
}

/** Refuses execution logs on an HTTP API: any logging level, OFF included, and data traces. */
export function refuseExecutionLogs(
  protocol: Protocol,
  { input, refuse }: Part<Given, 'ExecutionLogsUnsupported'>,
): void {
  if (protocol === 'HTTP' && settingsIn(input).some(hasExecutionLogs)) throw refuse('ExecutionLogsUnsupported')
}

/** Whether settings switch on what only a WebSocket API has. */
export function hasExecutionLogs({ loggingLevel, dataTraceEnabled }: RouteSettings): boolean {
  return loggingLevel !== undefined || dataTraceEnabled === true
}

/** Whether settings that come in make the service write execution logs. Traces without a level write nothing. */
export function writesExecutionLogs(input: Given): boolean {
  return settingsIn(input).some(({ loggingLevel }) => loggingLevel === 'INFO' || loggingLevel === 'ERROR')
}

/** Refuses a merged map with a key that names no route of the API, also when an earlier call set it. */
export function refuseDeadRoutes(
  unit: ApiUnit,
  { input, refuse }: Part<Given, 'RouteSettingsKeyUnknown'>,
  merged: RouteSettingsMap,
): void {
  if (Object.keys(input.routeSettings ?? {}).length === 0) return
  const live = new Set(unit.routes.values().map(({ routeKey }) => routeKey))
  const dead = Object.keys(merged).find((key) => !live.has(key))
  if (dead !== undefined) throw refuse('RouteSettingsKeyUnknown', { routeKey: dead })
}

function settingsIn({ defaultRouteSettings, routeSettings = {} }: Given): RouteSettings[] {
  return [...(defaultRouteSettings ? [defaultRouteSettings] : []), ...Object.values(routeSettings)]
}
