import { deployChange } from '../auto-deploy.ts'
import { routeOf } from '../look-up.ts'
import type { Rule } from '../rule.ts'

/** Removes the route alone: stages keep its key in their settings, where it now stands in the way of updates. */
export const deleteRoute: Rule<'DeleteRoute'> = (call) => {
  const { unit, route } = routeOf(call)
  unit.routes.delete(route.routeId)
  deployChange(call, unit)
}
