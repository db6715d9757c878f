import { settingDefaults } from '../v1/method-settings.ts'

type Settings = Readonly<Record<string, unknown>>

/** The key of the settings of all methods. */
const ALL_METHODS = '*/*'
const METHOD_DEFAULTS: Settings = { ...settingDefaults, loggingLevel: 'OFF' }
/** Settings of a v2 route where nothing was set. */
const ROUTE_DEFAULTS: Settings = { detailedMetricsEnabled: false, loggingLevel: 'OFF', dataTraceEnabled: false }

/** The members of a stage that differ from their defaults. A method and a route is compared with the settings of all of them. */
export function ownSettings(stage: Settings): Settings {
  return Object.fromEntries(
    Object.entries(stage)
      .filter(([, value]) => value !== false && value !== 'NOT_AVAILABLE')
      .map(([name, value]) => [name, ownOf(stage, name, value)]),
  )
}

function ownOf(stage: Settings, name: string, value: unknown): unknown {
  const settings = value as Settings
  if (name === 'canarySettings') return differing(settings, { useStageCache: false })
  if (name === 'defaultRouteSettings') return differing(settings, ROUTE_DEFAULTS)
  if (name === 'methodSettings') return byKey(settings, METHOD_DEFAULTS, settings[ALL_METHODS] as Settings | undefined)
  if (name === 'routeSettings')
    return byKey(settings, ROUTE_DEFAULTS, stage.defaultRouteSettings as Settings | undefined)
  return value
}

/** By method or route, the settings that differ from those of all methods or routes, or else from the defaults. */
function byKey(all: Settings, defaults: Settings, ofAll: Settings | undefined): Settings {
  return Object.fromEntries(
    Object.entries(all).map(([key, settings]) => {
      const own = differing(settings as Settings, key === ALL_METHODS ? defaults : { ...defaults, ...ofAll })
      return [key, Object.keys(own).length > 0 ? own : 'no own setting']
    }),
  )
}

/** The settings that differ from the defaults. */
function differing(settings: Settings, base: Settings): Settings {
  return Object.fromEntries(Object.entries(settings).filter(([name, value]) => value !== base[name]))
}
