import { forgetCacheChange } from '../cache-cluster.ts'
import { restApiOf, shownApi } from '../rest-api.ts'
import type { AccountHooks } from './types.ts'

export const restApi: AccountHooks<'RestApi'> = {
  unit: (id, call) => restApiOf(id, call),
  // A list shows tags only where there are some.
  show: (api, { input }) => ('restApiId' in input ? shownApi(api) : api),
  deleted: ({ id }, { state }) => {
    for (const { restApiId, stageName } of state.cacheChanges.values()) {
      if (restApiId === id) forgetCacheChange(state, id, stageName)
    }
  },
}
