import { selected } from '../../core/resources/select.ts'
import { resources } from '../../generated/v2/resources.ts'
import { deployChange } from '../auto-deploy.ts'
import { mergedRoute, newRoute, refuseRoute } from '../route.ts'
import type { ApiHooks } from './types.ts'

const { members } = resources.Route.verbs.update

export const route: ApiHooks<'Route'> = {
  complete: ({ routeId, ...given }) => newRoute(mergedRoute({ ...given, routeId }, {})),
  merged: (before, { input }) => mergedRoute(before, selected(input, members)),
  assertDocument: (document, call, unit) => refuseRoute(unit, call, document),
  created: (_, call, unit) => deployChange(call, unit),
  updated: (_, call, unit) => deployChange(call, unit),
  // Stages keep its key in their settings, which blocks later updates of these settings.
  deleted: (_, call, unit) => deployChange(call, unit),
}
