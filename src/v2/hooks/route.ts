import { deployChange } from '../auto-deploy.ts'
import { newRoute, refuseRoute } from '../route.ts'
import type { ApiHooks } from './types.ts'

export const route: ApiHooks<'Route'> = {
  complete: ({ routeId, ...members }) => newRoute({ ...members, routeId }),
  assertDocument: (document, call, unit) => refuseRoute(unit, call, document),
  created: (_, call, unit) => deployChange(call, unit),
  updated: (_, call, unit) => deployChange(call, unit),
  // Stages keep its key in their settings, where it now stands in the way of updates.
  deleted: (_, call, unit) => deployChange(call, unit),
}
