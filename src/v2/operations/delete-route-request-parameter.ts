import { deployChange } from '../auto-deploy.ts'
import type { Handler } from '../handler.ts'
import { apiOf } from '../look-up.ts'
import { without } from '../members.ts'

export const deleteRouteRequestParameter: Handler<'DeleteRouteRequestParameter'> = (call) => {
  const { input, refuse } = call
  const unit = apiOf(call)
  const route = unit.routes.get(input.routeId)
  if (!route) throw refuse('RouteNotFound')
  const { requestParameters = {}, ...rest } = route
  const key = input.requestParameterKey
  if (!Object.hasOwn(requestParameters, key)) throw refuse('RouteParameterAbsent', { key })
  const left = without(requestParameters, [key])
  unit.routes.put(route.routeId, {
    ...rest,
    ...(Object.keys(left).length > 0 && { requestParameters: left }),
  })
  deployChange(call, unit)
}
