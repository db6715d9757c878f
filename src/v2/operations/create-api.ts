import { apiMembers, newApi } from '../api.ts'
import { withoutEmptyDescription } from '../description.ts'
import { newId } from '../identifier.ts'
import { quickCreated } from '../quick-create.ts'
import type { Rule } from '../rule.ts'
import { newUnit } from '../state.ts'

export const createApi: Rule<'CreateApi'> = (call) => {
  const { input, refuse, state, scope, now, ids } = call
  const { name, protocolType, tags = {} } = input
  if (protocolType === 'WEBSOCKET') {
    if (input.corsConfiguration) throw refuse('CorsOnWebSocket')
    if (!input.routeSelectionExpression) {
      throw refuse('MemberMissing', { operation: 'CreateApi', member: 'route selection expression' })
    }
  }
  const apiId = newId(ids, 'api', state.apis)
  const given = withoutEmptyDescription({ ...apiMembers(input), apiId, name, protocolType, tags: { ...tags } })
  const api = newApi(given, scope.region, now)
  const unit = newUnit(state.transactions, api)
  const putRest = quickCreated(call, unit)

  state.apis.put(apiId, unit)
  putRest?.()
  if (Object.keys(tags).length > 0) return api
  const { tags: _, ...untagged } = api
  return untagged
}
