import { apiMembers, refuseApi, withoutCleared } from '../api.ts'
import { deployChange } from '../auto-deploy.ts'
import { mergedCors } from '../cors.ts'
import type { Handler } from '../handler.ts'
import { apiOf } from '../look-up.ts'
import { quickUpdated } from '../quick-create.ts'

export const updateApi: Handler<'UpdateApi'> = (call) => {
  const { input } = call
  const unit = apiOf(call)
  const { corsConfiguration: before, ...rest } = unit.api.get()
  const given = input.corsConfiguration
  const cors = given ? mergedCors(before, given) : before
  refuseApi(rest.protocolType, given && (cors ?? {}), input.routeSelectionExpression, call)

  const putRest = quickUpdated(call, unit)
  const after = { ...rest, ...(cors && { corsConfiguration: cors }), ...apiMembers(input) }
  const api = withoutCleared(after)
  unit.api.put(api)
  putRest()
  deployChange(call, unit)
  return api
}
