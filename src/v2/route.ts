import type { Part, Schemas } from './rule.ts'
import type { ApiUnit, Protocol } from './state.ts'

type Route = Schemas['Route']

/** A route with what AWS fills in. */
export function newRoute(given: Partial<Route> & Pick<Route, 'routeId' | 'routeKey'>): Route {
  return { apiKeyRequired: false, authorizationType: 'NONE', ...given }
}

/** Refuses a route that its API cannot have: of the wrong form, with what belongs to $connect alone, or there already. */
export function refuseRoute(
  unit: ApiUnit,
  {
    refuse,
  }: Part<unknown, 'RouteKeyInvalid' | 'RouteParametersOffConnect' | 'RouteAuthorizationOffConnect' | 'RouteExists'>,
  { routeId, routeKey, requestParameters = {}, authorizationType }: Route,
): void {
  const { protocolType } = unit.api.get()
  if (!isRouteKey(protocolType, routeKey)) throw refuse('RouteKeyInvalid')
  if (protocolType === 'WEBSOCKET' && routeKey !== '$connect') {
    if (Object.keys(requestParameters).length > 0) throw refuse('RouteParametersOffConnect')
    if (authorizationType !== 'NONE') throw refuse('RouteAuthorizationOffConnect')
  }
  const isTaken = unit.routes.some((other) => other.routeKey === routeKey && other.routeId !== routeId)
  if (isTaken) throw refuse('RouteExists', { routeKey })
}

/** Whether a text may be the key of a route. A WebSocket API takes any. */
export function isRouteKey(protocol: Protocol, key: string): boolean {
  return protocol === 'WEBSOCKET' || /^(\$default|(ANY|DELETE|GET|HEAD|OPTIONS|PATCH|POST|PUT) \/\S*)$/.test(key)
}
