import { isRouteKey, newRoute } from '../route.ts'
import type { ApiDocumentHooks } from './hooks.ts'

export const route: ApiDocumentHooks<'Route'> = {
  // A route of which a document says the key alone has a target on an HTTP API, so that it can be deployed.
  fromText: (routeKey, { home }) =>
    home.api.get().protocolType === 'HTTP' ? { routeKey, target: 'integrations/unknown' } : { routeKey },
  assertEntry: (entry, seen, { home, refuse }) => {
    const routeKey = String(entry.routeKey)
    if (!isRouteKey(home.api.get().protocolType, routeKey)) {
      throw refuse([], `"${routeKey}" is not a key of an HTTP route.`)
    }
    if (seen.has(routeKey)) throw refuse([], `duplicate route ${routeKey}.`)
    seen.add(routeKey)
  },
  defaults: ({ routeId, routeKey }) => newRoute({ routeId, routeKey }),
}
