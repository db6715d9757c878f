import { deployChange } from '../auto-deploy.ts'
import { routeOf } from '../look-up.ts'
import { refuseRoute, routeMembers } from '../route.ts'
import type { Rule } from '../rule.ts'

export const updateRoute: Rule<'UpdateRoute'> = (call) => {
  const { input } = call
  const { unit, route: before } = routeOf(call)
  const route = { ...before, ...routeMembers(input) }
  refuseRoute(unit, call, route)

  unit.routes.put(route.routeId, route)
  deployChange(call, unit)
  return route
}
