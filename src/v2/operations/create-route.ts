import { objectQuotas } from '../../generated/v2/quotas.ts'
import { deployChange } from '../auto-deploy.ts'
import { newId } from '../identifier.ts'
import { apiOf } from '../look-up.ts'
import { newRoute, refuseRoute, routeMembers } from '../route.ts'
import type { Rule } from '../rule.ts'

export const createRoute: Rule<'CreateRoute'> = (call) => {
  const { input, refuse, ids } = call
  const unit = apiOf(call)
  const routeId = newId(ids, 'route', unit.routes)
  const route = newRoute({ ...routeMembers(input), routeId, routeKey: input.routeKey })
  refuseRoute(unit, call, route)
  if (unit.routes.size >= objectQuotas.routesPerApi.limit) throw refuse('RouteQuotaReached')

  unit.routes.put(routeId, route)
  deployChange(call, unit)
  return route
}
