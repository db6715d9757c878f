import type { Route } from '../core/operation.ts'
import { routes as routesV1 } from '../generated/v1/routes.ts'
import { routes as routesV2 } from '../generated/v2/routes.ts'
import type { Call, VersionName, WireRequest } from './types.ts'

const ROUTES: Readonly<Record<VersionName, ReadonlyMap<string, Route>>> = {
  v1: new Map(routesV1.map((route) => [route.operation, route])),
  v2: new Map(routesV2.map((route) => [route.operation, route])),
}

/** The route of an operation. Throws for an operation that the version does not model. */
export function routeOf({ version, operation }: Pick<Call, 'version' | 'operation'>): Route {
  const route = ROUTES[version].get(operation)
  if (!route) throw new Error(`${version} has no operation ${operation}.`)
  return route
}

/** The request of a call whose bound values are filled in, as every SDK sends it. */
export function wireRequest(call: Pick<Call, 'version' | 'operation' | 'input'>): WireRequest {
  const route = routeOf(call)
  const rest: Record<string, unknown> = { ...call.input }
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = rest[name]
    if (value === undefined) throw new Error(`${call.operation} needs ${name}.`)
    delete rest[name]
    return encoded(value)
  })
  const query: string[] = []
  for (const name of Object.keys(route.query)) {
    const values = rest[name] === undefined ? [] : [rest[name]].flat()
    delete rest[name]
    query.push(...values.map((value) => `${name}=${encoded(value)}`))
  }
  const url = query.length === 0 ? path : `${path}${path.includes('?') ? '&' : '?'}${query.join('&')}`
  if (route.body === 'none') return { method: route.method, path: url }
  const body = route.body === 'raw' ? String(rest.body ?? '') : JSON.stringify(rest)
  return { method: route.method, path: url, headers: { 'content-type': 'application/json' }, body }
}

/** As signatures want it: everything but letters, digits and `-_.~` is escaped. */
function encoded(value: unknown): string {
  return encodeURIComponent(String(value)).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
