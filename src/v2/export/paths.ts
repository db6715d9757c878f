import type { Members } from '../../core/openapi/value.ts'
import type { Schemas } from '../schemas.ts'

type Route = Schemas['Route']

const ANY = 'x-amazon-apigateway-any-method'

/** The path items of a document, in the order of their paths. */
export function pathItems(routes: readonly Route[], operationOf: (route: Route) => Members): Members {
  const byPath = new Map<string, Route[]>()
  for (const route of routes) {
    const path = route.routeKey === '$default' ? '/$default' : route.routeKey.slice(route.routeKey.indexOf(' ') + 1)
    byPath.set(path, [...(byPath.get(path) ?? []), route])
  }
  const sorted = [...byPath].sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(
    sorted.map(([path, some]) => {
      const operations = some.map((route): [string, Members] => {
        if (route.routeKey === '$default') return [ANY, { isDefaultRoute: true, ...operationOf(route) }]
        const verb = route.routeKey.slice(0, route.routeKey.indexOf(' '))
        return [verb === 'ANY' ? ANY : verb.toLowerCase(), operationOf(route)]
      })
      const parameters = parametersOf(path)
      return [path, { ...Object.fromEntries(operations), ...(parameters.length > 0 && { parameters }) }]
    }),
  )
}

/** The variables of a path, which the service describes by itself. */
function parametersOf(path: string): Members[] {
  return [...path.matchAll(/\{([^{}/]+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    description: `Generated path parameter for ${name}`,
    required: true,
    schema: { type: 'string' },
  }))
}
