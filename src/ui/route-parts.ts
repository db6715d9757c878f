import type { Route } from '../core/operation.ts'
import { routes as restRoutes } from '../generated/v1/routes.ts'
import { routes as httpRoutes } from '../generated/v2/routes.ts'
import type { JournalEntry } from '../index.ts'

type Input = Readonly<Record<string, unknown>>

/** Where the members of an input stood in the request. */
export interface RouteParts {
  /** The query without its question mark: `limit=5&embed=a`. */
  readonly query?: string
  /** Whether the whole body is the input `body`. */
  readonly isRaw?: true
  /** The input as the SDKs name it, where they name it otherwise than the wire. */
  readonly sdkInput?: Input
}

let tables: Readonly<Record<string, ReadonlyMap<string, Route>>> | undefined

/** The parts of a request that its entry has flattened. */
export function routePartsOf({ version = '', operation = '', params = {}, input = {} }: JournalEntry): RouteParts {
  tables ??= { v1: byName(restRoutes), v2: byName(httpRoutes) }
  const route = tables[version]?.get(operation)
  if (!route) return {}
  const query = new URLSearchParams(route.path.split('?')[1])
  for (const name of Object.keys(route.query)) {
    const value = input[name]
    for (const one of Array.isArray(value) ? value : value === undefined ? [] : [value]) query.append(name, String(one))
  }
  const text = query.toString()
  const parts = text === '' ? {} : { query: text }
  if (route.body === 'raw') return { ...parts, isRaw: true, sdkInput: importInput(input, params) }
  if (version !== 'v1' || input.name === undefined || !NAMED_QUERY.has(operation)) return parts
  const { name, ...rest } = input
  return { ...parts, sdkInput: { ...rest, nameQuery: name } }
}

/** Lists of v1 whose query `name` is the member `nameQuery` of the SDKs. */
const NAMED_QUERY: ReadonlySet<string> = new Set(['GetApiKeys', 'GetUsagePlanKeys'])

/** The SDKs put what an import says of the document into one map. */
function importInput({ body, mode, format, failonwarnings, ...rest }: Input, params: Input): Input {
  const parameters = Object.fromEntries(Object.entries(rest).filter(([name]) => !(name in params)))
  return {
    ...params,
    ...(mode !== undefined && { mode }),
    ...(format !== undefined && { format }),
    ...(failonwarnings !== undefined && { failOnWarnings: failonwarnings }),
    ...(Object.keys(parameters).length > 0 && { parameters }),
    body,
  }
}

function byName(routes: readonly Route[]): ReadonlyMap<string, Route> {
  return new Map(routes.map((route) => [route.operation, route]))
}
