import { refuserByName } from '../../core/errors/service-error.ts'
import { errors } from '../../generated/v2/errors.ts'
import { refusalOf } from '../refusal.ts'
import { isRouteKey, newRoute, refuseRouteMembers } from '../route.ts'
import type { ApiDocumentHooks } from './hooks.ts'

/** The member of a route that a refusal is about. */
const MEMBERS: Readonly<Record<string, string>> = {
  RouteApiKeyUnsupported: 'apiKeyRequired',
  RouteAuthorizationOffConnect: 'authorizationType',
  RouteAuthorizerInvalid: 'authorizerId',
  RouteAuthorizerNotJwt: 'authorizerId',
  RouteParametersOffConnect: 'requestParameters',
  RouteScopesWithoutJwt: 'authorizationScopes',
  RouteTargetMalformed: 'target',
}

export const route: ApiDocumentHooks<'Route'> = {
  // A route of an HTTP API that has only a key in the document gets a target, so that it can be deployed.
  fromText: ({ home }) => (home.api.get().protocolType === 'HTTP' ? { target: 'integrations/unknown' } : {}),
  assertEntry: (entry, seen, { home, refuse }) => {
    const routeKey = String(entry.routeKey)
    if (!isRouteKey(home.api.get().protocolType, routeKey)) {
      throw refuse([], `"${routeKey}" is not a key of an HTTP route.`)
    }
    if (seen.has(routeKey)) throw refuse([], `duplicate route ${routeKey}.`)
    seen.add(routeKey)
  },
  assertDocument: (document, { home, refuse }) => {
    const call = { refuse: refuserByName('v2', () => errors) }
    const refusal = refusalOf(call, (checked) => refuseRouteMembers(home, checked, document))
    if (!refusal) return
    const member = MEMBERS[refusal.rule.replace('v2.', '')]
    throw refuse(member === undefined ? [] : [member], `CreateRoute refuses it: ${refusal.message}`)
  },
  defaults: ({ routeId, routeKey }) => newRoute({ routeId, routeKey }),
}
