import { forgetCacheChange } from '../cache-cluster.ts'
import { restApiOf, shownApi } from '../rest-api.ts'
import type { AccountHooks } from './types.ts'

export const restApi: AccountHooks<'RestApi'> = {
  unit: (id, call) => restApiOf(id, call),
  show: (api) => shownApi(api),
  deleted: ({ id }, { state }) => {
    for (const { restApiId, stageName } of state.cacheChanges.values()) {
      if (restApiId === id) forgetCacheChange(state, id, stageName)
    }
  },
}
