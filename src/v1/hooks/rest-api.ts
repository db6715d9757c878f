import { mappedDomains } from '../base-path-mapping.ts'
import { forgetCacheChange } from '../cache-cluster.ts'
import { restApiOf, shownApi } from '../rest-api.ts'
import { leavePlans } from '../usage-plan.ts'
import type { AccountHooks } from './types.ts'

export const restApi: AccountHooks<'RestApi'> = {
  unit: (id, call) => restApiOf(id, call),
  // A list shows tags only where there are some.
  show: (api, { input }) => ('restApiId' in input ? shownApi(api) : api),
  deleting: ({ id = '' }, { state, refuse }) => {
    const domains = mappedDomains(state, id)
    if (domains !== undefined) throw refuse('ApiMapped', { apiId: id, domains })
  },
  deleted: ({ id }, { state }) => {
    leavePlans(state, id)
    for (const { restApiId, stageName } of state.cacheChanges.values()) {
      if (restApiId === id) forgetCacheChange(state, id, stageName)
    }
  },
}
