import type { Ids } from '../../core/ids.ts'
import { freshKey } from '../../core/resources/key.ts'
import { targetOf } from '../integration.ts'
import { newRoute } from '../route.ts'
import type { ApiUnit } from '../state.ts'
import type { ImportedApi } from './translate.ts'

/** Puts the routes, integrations and authorizers of a document in place of those of an API. */
export function applied(unit: ApiUnit, { routes, authorizers }: ImportedApi, ids: Ids): void {
  const { routes: oldRoutes, routeResponses, integrations, integrationResponses } = unit
  for (const store of [oldRoutes, routeResponses, integrations, integrationResponses, unit.authorizers]) {
    for (const key of store.keys().slice()) store.delete(key)
  }
  const idOf = new Map<string, string>()
  for (const authorizer of authorizers) {
    const authorizerId = freshKey(ids, 6, unit.authorizers)
    unit.authorizers.put(authorizerId, { authorizerId, ...authorizer })
    idOf.set(authorizer.name ?? '', authorizerId)
  }
  const integrationIds = new Map<object, string>()
  for (const { route, integration, authorizer } of routes.values()) {
    const known = integration && integrationIds.get(integration)
    const integrationId = known ?? (integration && freshKey(ids, 7, unit.integrations))
    if (integration && integrationId && known === undefined) {
      unit.integrations.put(integrationId, { integrationId, ...integration })
      integrationIds.set(integration, integrationId)
    }
    const routeId = freshKey(ids, 7, unit.routes)
    const authorizerId = idOf.get(authorizer ?? '')
    const more = { ...(integrationId && { target: targetOf(integrationId) }), ...(authorizerId && { authorizerId }) }
    unit.routes.put(routeId, newRoute({ ...route, ...more, routeId }))
  }
}
