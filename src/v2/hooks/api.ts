import { cancelDeployment } from '../auto-deploy.ts'
import { forgetDeployed } from '../deployed.ts'
import { apiNamed } from '../look-up.ts'
import type { AccountHooks } from './types.ts'

export const api: AccountHooks<'Api'> = {
  unit: (id, call) => apiNamed(id, call),
  deleting: ({ apiId }, { state }) => forgetDeployed(state, apiId, state.apis.get(apiId)?.deployments.keys() ?? []),
  deleted: (_, { state, input }) => {
    state.neighbourhood.forget(input.apiId)
    for (const { apiId, stageName } of state.pending.values()) {
      if (apiId === input.apiId) cancelDeployment(state, apiId, stageName)
    }
  },
}
