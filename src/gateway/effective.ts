import type { Scope } from '../core/operation.ts'
import { refuseUnknown, refuseUnlessPlace } from '../core/options.ts'
import * as rest from '../v1/index.ts'
import * as http from '../v2/index.ts'
import type { Account } from './accounts.ts'

/** A stage of either version, by default in the account and region of the gateway. */
export interface StagePlace {
  /** The id of the API; `restApiId` is the same. */
  readonly apiId?: string
  readonly restApiId?: string
  readonly stageName: string
  readonly accountId?: string
  readonly region?: string
}

/** The settings that apply to a call of a stage. `version` discriminates the two shapes. */
export type Effective = rest.EffectiveV1 | http.EffectiveV2

/** Looks up the settings that apply to a call. Throws a `TypeError` for an invalid place. */
export function effectiveIn(
  account: (scope: Scope) => Account,
  scope: Scope,
  place: StagePlace,
  call: http.RouteCall,
): Effective | undefined {
  const owner = 'effective'
  refuseUnknown(owner, place, ['apiId', 'restApiId', 'stageName', 'accountId', 'region'], 'member')
  refuseUnknown(owner, call, ['method', 'path', 'routeKey'], 'member')
  const { apiId = place.restApiId, stageName, accountId = scope.accountId, region = scope.region } = place
  if (typeof apiId !== 'string' || typeof stageName !== 'string')
    throw new TypeError(`${owner}: a stage is { apiId, stageName }.`)
  refuseUnlessPlace(owner, accountId, region)
  const { v1, v2 } = account({ accountId, region })
  const asked = checkedCall(owner, call)
  if (!('routeKey' in asked)) {
    const found = rest.effective(v1, apiId, stageName, asked)
    if (found) return found
  }
  return http.effective(v2, apiId, stageName, asked)
}

/** A call without its unknown members; methods are upper case. */
function checkedCall(owner: string, call: http.RouteCall): http.RouteCall {
  if ('routeKey' in call) {
    if (typeof call.routeKey !== 'string' || 'method' in call || 'path' in call)
      throw new TypeError(`${owner}: a call is { method, path }, or { routeKey } alone.`)
    return { routeKey: call.routeKey }
  }
  const { method, path } = call
  if (typeof method !== 'string' || !/^[A-Za-z]+$/.test(method))
    throw new TypeError(`${owner}: "method" must be an HTTP method, not "${String(method)}".`)
  if (typeof path !== 'string' || !path.startsWith('/'))
    throw new TypeError(`${owner}: "path" is the path below the stage and begins with "/", not "${String(path)}".`)
  return { method: method.toUpperCase(), path: path.split('?', 1)[0] ?? path }
}
