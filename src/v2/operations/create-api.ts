import { apiMembers, newApi, refuseApi, withoutCleared } from '../api.ts'
import { mergedCors } from '../cors.ts'
import type { Handler } from '../handler.ts'
import { newId } from '../identifier.ts'
import { quickCreated } from '../quick-create.ts'
import { newUnit } from '../state.ts'

export const createApi: Handler<'CreateApi'> = (call) => {
  const { input, state, scope, now, ids, refuse } = call
  const { name, protocolType, tags = {}, corsConfiguration } = input
  const cors = corsConfiguration && mergedCors(undefined, corsConfiguration)
  refuseApi(protocolType, corsConfiguration && (cors ?? {}), input.routeSelectionExpression, call)
  if (protocolType === 'WEBSOCKET' && !input.routeSelectionExpression) throw refuse('SelectionMissing')
  const apiId = newId(ids, 'api', state.apis)
  const given = withoutCleared({
    ...apiMembers(input),
    ...(cors && { corsConfiguration: cors }),
    apiId,
    name,
    protocolType,
    tags: { ...tags },
  })
  const api = newApi(given, scope.region, now)
  const unit = newUnit(state.transactions, api)
  const putRest = quickCreated(call, unit)

  state.apis.put(apiId, unit)
  putRest?.()
  if (Object.keys(tags).length > 0) return api
  const { tags: _, ...untagged } = api
  return untagged
}
