/** Settings of a v1 method where nothing was set. A test holds them against those of the gateway. */
export const METHOD_DEFAULTS: Settings = {
  ...{ metricsEnabled: false, loggingLevel: 'OFF', dataTraceEnabled: false },
  ...{ throttlingBurstLimit: 5000, throttlingRateLimit: 10000 },
  ...{ cachingEnabled: false, cacheTtlInSeconds: 300, cacheDataEncrypted: false },
  ...{
    requireAuthorizationForCacheControl: true,
    unauthorizedCacheControlHeaderStrategy: 'SUCCEED_WITH_RESPONSE_HEADER',
  },
}
/** Settings of a v2 route where nothing was set. */
const ROUTE_DEFAULTS: Settings = { detailedMetricsEnabled: false, loggingLevel: 'OFF', dataTraceEnabled: false }

type Settings = Readonly<Record<string, unknown>>
type Facts = readonly (readonly [name: string, value: unknown])[]

/** The key of the settings of all methods. */
const ALL_METHODS = '*/*'
/** Members that the head and the foot of a card show. */
const ELSEWHERE: ReadonlySet<string> = new Set(['stageName', 'deploymentId', 'createdDate', 'lastUpdatedDate'])
/** What the user wrote stands first. */
const ORDER = ['description', 'variables', 'stageVariables', 'methodSettings', 'defaultRouteSettings', 'routeSettings']

/** The members of a stage for its card; those that have their default only where they are asked for. */
export function stageFacts(stage: Settings, withDefaults: boolean): Facts {
  const facts = Object.entries(stage)
    .filter(([name]) => !ELSEWHERE.has(name))
    .map(([name, value]) => [name, name === 'canarySettings' ? canaryRest(value as Settings) : value] as const)
    .sort(([one], [other]) => placeOf(one) - placeOf(other))
  if (withDefaults) return facts
  return facts.filter(([, value]) => !isDefault(value)).map(([name, value]) => [name, chosenOf(stage, name, value)])
}

/** Members that the share of the canary does not show. */
function canaryRest({ percentTraffic, deploymentId, ...rest }: Settings): Settings {
  return rest
}

function isDefault(value: unknown): boolean {
  return value === false || value === 'NOT_AVAILABLE'
}

function chosenOf(stage: Settings, name: string, value: unknown): unknown {
  const settings = value as Settings
  if (name === 'canarySettings') return differing(settings, { useStageCache: false })
  if (name === 'defaultRouteSettings') return differing(settings, ROUTE_DEFAULTS)
  if (name === 'methodSettings') return ownSettings(settings, METHOD_DEFAULTS, settings[ALL_METHODS] as Settings)
  if (name === 'routeSettings')
    return ownSettings(settings, ROUTE_DEFAULTS, stage.defaultRouteSettings as Settings | undefined)
  return value
}

/** By method or route, the settings that differ from those of all methods or routes, or else from the defaults. */
function ownSettings(byKey: Settings, defaults: Settings, ofAll: Settings | undefined): Settings {
  return Object.fromEntries(
    Object.entries(byKey).map(([key, settings]) => {
      const own = differing(settings as Settings, key === ALL_METHODS ? defaults : { ...defaults, ...ofAll })
      return [key, Object.keys(own).length > 0 ? own : 'no own setting']
    }),
  )
}

/** The settings that differ from those that hold without them. */
function differing(settings: Settings, base: Settings): Settings {
  return Object.fromEntries(Object.entries(settings).filter(([name, value]) => value !== base[name]))
}

function placeOf(name: string): number {
  const place = ORDER.indexOf(name)
  return place < 0 ? ORDER.length : place
}
