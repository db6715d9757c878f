import { completed } from '../../core/state/completed.ts'
import type { Stage } from '../api-type.ts'
import { DEFAULT_ROUTE_SETTINGS, hasExecutionLogs, keptSettings } from '../route-settings.ts'
import { newStage } from '../stage.ts'
import type { ApiDocumentHooks } from './hooks.ts'

export const stage: ApiDocumentHooks<'Stage'> = {
  prepare: (entry, { home }) => {
    const { protocolType } = home.api.get()
    const { defaultRouteSettings, routeSettings } = entry as Partial<Stage>
    return {
      ...entry,
      ...(defaultRouteSettings && {
        defaultRouteSettings: completed(
          keptSettings(protocolType, defaultRouteSettings),
          DEFAULT_ROUTE_SETTINGS[protocolType],
        ),
      }),
      ...(routeSettings && {
        routeSettings: Object.fromEntries(
          Object.entries(routeSettings).map(([key, one]) => [key, keptSettings(protocolType, one)]),
        ),
      }),
    }
  },
  defaults: ({ stageName, createdDate }, { home, context }) => {
    const fresh = newStage(home.api.get().protocolType, stageName, context.now)
    return { ...fresh, lastUpdatedDate: createdDate ?? fresh.lastUpdatedDate }
  },
  assertDocument: ({ accessLogSettings }, { home, given, refuse }) => {
    if (accessLogSettings && !(accessLogSettings.destinationArn && accessLogSettings.format)) {
      throw refuse(['accessLogSettings'], 'needs both destinationArn and format.')
    }
    const { defaultRouteSettings = {}, routeSettings = {} } = given as Partial<Stage>
    const settings = [defaultRouteSettings, ...Object.values(routeSettings)]
    if (home.api.get().protocolType === 'HTTP' && settings.some(hasExecutionLogs)) {
      throw refuse([], 'an HTTP API has no execution logs: no loggingLevel, no dataTraceEnabled.')
    }
  },
}
