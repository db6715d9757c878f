import { selected } from '../../core/resources/select.ts'
import { resources } from '../../generated/v2/resources.ts'
import { deployChange } from '../auto-deploy.ts'
import { mergedRouteResponse, refuseRouteResponse } from '../responses.ts'
import type { ApiHooks } from './types.ts'

const { members } = resources.RouteResponse.verbs.update

export const routeResponse: ApiHooks<'RouteResponse'> = {
  beforeCreate: (call, unit) => {
    const { input, refuse } = call
    const { routeId, routeResponseKey } = input
    if (unit.api.get().protocolType === 'HTTP') throw refuse('RouteResponsesOfHttp')
    refuseRouteResponse(input, call)
    const isTaken = unit.routeResponses.get(routeId)?.some((one) => one.routeResponseKey === routeResponseKey)
    if (isTaken) throw refuse('ResponseExists', { kind: 'Route', key: routeResponseKey })
  },
  complete: (given) => mergedRouteResponse(given, {}),
  merged: (before, { input }) => mergedRouteResponse(before, selected(input, members)),
  assertDocument: (document, call) => refuseRouteResponse(document, call),
  created: (_, call, unit) => deployChange(call, unit),
  updated: (_, call, unit) => deployChange(call, unit),
  deleted: (_, call, unit) => deployChange(call, unit),
}
