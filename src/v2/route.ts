import type { Protocol } from './api-type.ts'
import type { Part } from './handler.ts'
import { mergedBy } from './merge.ts'
import type { Schemas } from './schemas.ts'
import type { ApiUnit } from './state.ts'

type Route = Schemas['Route']

/** A route with what AWS fills in. */
export function newRoute(given: Partial<Route> & Pick<Route, 'routeId' | 'routeKey'>): Route {
  return { apiKeyRequired: false, authorizationType: 'NONE', ...given }
}

const LAW = { kept: ['routeKey'], maps: ['requestModels', 'requestParameters'] }

/** A route after a change. */
export function mergedRoute(before: Route, given: Partial<Route>): Route {
  if (given.authorizationType !== 'NONE') return mergedBy(LAW, before, given)
  const { authorizerId: _, authorizationScopes: __, ...rest } = before
  return mergedBy(LAW, rest, given)
}

type MemberRefusal =
  | 'RouteApiKeyUnsupported'
  | 'RouteTargetMalformed'
  | 'RouteScopesWithoutJwt'
  | 'RouteAuthorizerNotJwt'
  | 'RouteAuthorizerInvalid'
  | 'RouteParametersOffConnect'
  | 'RouteAuthorizationOffConnect'

/** Refuses a route that its API cannot have. */
export function refuseRoute(
  unit: ApiUnit,
  call: Part<unknown, MemberRefusal | 'RouteKeyInvalid' | 'RouteKeyVariableConflict' | 'RouteExists'>,
  route: Route,
): void {
  refuseRouteForm(unit, call, route.routeKey)
  refuseRouteMembers(unit, call, route)
  refuseTakenKey(unit, call, route)
}

/** Refuses members that do not fit the protocol, the key or the authorizer of a route. */
export function refuseRouteMembers(unit: ApiUnit, call: Part<unknown, MemberRefusal>, route: Route): void {
  const { refuse } = call
  const { routeKey, requestParameters = {}, authorizationType, target } = route
  const isHttp = unit.api.get().protocolType === 'HTTP'
  if (!isHttp && routeKey !== '$connect') {
    if (Object.keys(requestParameters).length > 0) throw refuse('RouteParametersOffConnect')
    if (authorizationType !== 'NONE') throw refuse('RouteAuthorizationOffConnect')
  }
  if (isHttp && route.apiKeyRequired) throw refuse('RouteApiKeyUnsupported')
  if (target !== undefined && !/^integrations\/[^/\s]+$/.test(target)) throw refuse('RouteTargetMalformed')
  refuseAuthorization(unit.authorizers.get(route.authorizerId ?? '')?.authorizerType, call, route)
}

/** Refuses a route that an authorizer of a type cannot protect. */
export function refuseAuthorization(
  type: Schemas['Authorizer']['authorizerType'] | undefined,
  { refuse }: Part<unknown, 'RouteScopesWithoutJwt' | 'RouteAuthorizerNotJwt' | 'RouteAuthorizerInvalid'>,
  { authorizationType, authorizationScopes = [] }: Route,
): void {
  if (authorizationScopes.length > 0 && authorizationType !== 'JWT') throw refuse('RouteScopesWithoutJwt')
  if (authorizationType === 'JWT' && type !== 'JWT') throw refuse('RouteAuthorizerNotJwt')
  if (authorizationType === 'CUSTOM' && type !== 'REQUEST') throw refuse('RouteAuthorizerInvalid')
}

/** Refuses the key of a route that is of the wrong form, or there already. */
export function refuseRouteKey(
  unit: ApiUnit,
  call: Part<unknown, 'RouteKeyInvalid' | 'RouteKeyVariableConflict' | 'RouteExists'>,
  route: Pick<Route, 'routeId' | 'routeKey'>,
): void {
  refuseRouteForm(unit, call, route.routeKey)
  refuseTakenKey(unit, call, route)
}

function refuseRouteForm(unit: ApiUnit, { refuse }: Part<unknown, 'RouteKeyInvalid'>, routeKey: string): void {
  if (!isRouteKey(unit.api.get().protocolType, routeKey)) throw refuse('RouteKeyInvalid')
}

function refuseTakenKey(
  unit: ApiUnit,
  call: Part<unknown, 'RouteKeyVariableConflict' | 'RouteExists'>,
  { routeId, routeKey }: Pick<Route, 'routeId' | 'routeKey'>,
): void {
  const others = unit.routes.values().filter((other) => other.routeId !== routeId)
  if (others.some((other) => other.routeKey === routeKey)) throw call.refuse('RouteExists', { routeKey })
  if (unit.api.get().protocolType !== 'HTTP') return
  const keys = others.map((other) => other.routeKey)
  refuseConflict(keys, call, routeKey)
}

/** Refuses a key with another name for a variable that one of the keys of an HTTP API has. */
export function refuseConflict(
  keys: readonly string[],
  { refuse }: Part<unknown, 'RouteKeyVariableConflict'>,
  routeKey: string,
): void {
  if (!routeKey.includes('{')) return
  const other = keys.find((key) => isInConflict(routeKey, key))
  if (other !== undefined) throw refuse('RouteKeyVariableConflict', { routeKey, other })
}

/** Whether two keys of one method differ in the names of variables only. A greedy variable differs from others. */
function isInConflict(one: string, other: string): boolean {
  const [a, b] = [one.split('/'), other.split('/')]
  const i = a.findIndex((segment, at) => segment !== b[at])
  return i > 0 && isVariable(a[i]) && isVariable(b[i])
}

function isVariable(segment = ''): boolean {
  return segment.startsWith('{') && segment.endsWith('}') && !segment.endsWith('+}')
}

/** Whether a text may be the key of a route. A WebSocket API takes any. */
export function isRouteKey(protocol: Protocol, key: string): boolean {
  return protocol === 'WEBSOCKET' || /^(\$default|(ANY|DELETE|GET|HEAD|OPTIONS|PATCH|POST|PUT) \/\S*)$/.test(key)
}
