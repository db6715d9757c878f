import { apiMembers } from '../api.ts'
import { deployChange } from '../auto-deploy.ts'
import { withoutEmptyDescription } from '../description.ts'
import { apiOf } from '../look-up.ts'
import { quickUpdated } from '../quick-create.ts'
import type { Rule } from '../rule.ts'

export const updateApi: Rule<'UpdateApi'> = (call) => {
  const { input, refuse } = call
  const unit = apiOf(call)
  const before = unit.api.get()
  if (before.protocolType === 'WEBSOCKET' && input.corsConfiguration) throw refuse('CorsOnWebSocket')

  const putRest = quickUpdated(call, unit)
  const api = withoutEmptyDescription({ ...before, ...apiMembers(input) })
  unit.api.put(api)
  putRest()
  deployChange(call, unit)
  return api
}
