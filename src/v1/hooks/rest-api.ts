import { forgetCacheChange } from '../cache-cluster.ts'
import { restApiOf, shownApi } from '../rest-api.ts'
import { leavePlans } from '../usage-plan.ts'
import type { AccountHooks } from './types.ts'

export const restApi: AccountHooks<'RestApi'> = {
  unit: (id, call) => restApiOf(id, call),
  // A list shows tags only where there are some.
  show: (api, { input }) => ('restApiId' in input ? shownApi(api) : api),
  // API mappings of v2 may lead to REST APIs as well.
  deleting: ({ id = '' }, { state, refuse }) => {
    const domains = state.neighbours.domainsOf(id)
    if (domains.length > 0) throw refuse('ApiMapped', { apiId: id, domains: domains.join(', ') })
  },
  deleted: ({ id }, { state }) => {
    leavePlans(state, id)
    for (const { restApiId, stageName } of state.cacheChanges.values()) {
      if (restApiId === id) forgetCacheChange(state, id, stageName)
    }
  },
}
