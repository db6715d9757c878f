import type { Route } from '../core/operation.ts'
import { routes as restRoutes } from '../generated/v1/routes.ts'
import { routes as httpRoutes } from '../generated/v2/routes.ts'
import type { JournalEntry } from '../index.ts'

/** Where the members of an input stood in the request. */
export interface RouteParts {
  /** The query without its question mark: `limit=5&embed=a`. */
  readonly query?: string
  /** Whether the whole body is the input `body`. */
  readonly isRaw?: true
}

let tables: Readonly<Record<string, ReadonlyMap<string, Route>>> | undefined

/** The parts of a request that its entry has flattened. */
export function routePartsOf({ version = '', operation = '', input = {} }: JournalEntry): RouteParts {
  tables ??= { v1: byName(restRoutes), v2: byName(httpRoutes) }
  const route = tables[version]?.get(operation)
  if (!route) return {}
  const query = new URLSearchParams(route.path.split('?')[1])
  for (const name of Object.keys(route.query)) {
    const value = input[name]
    for (const one of Array.isArray(value) ? value : value === undefined ? [] : [value]) query.append(name, String(one))
  }
  return { ...(query.size > 0 && { query: query.toString() }), ...(route.body === 'raw' && { isRaw: true as const }) }
}

function byName(routes: readonly Route[]): ReadonlyMap<string, Route> {
  return new Map(routes.map((route) => [route.operation, route]))
}
