import { apiDefaults } from '../api.ts'
import { pendingOf, putPending } from '../auto-deploy.ts'
import type { DeployedApi } from '../definition.ts'
import { keepUnlisted, putDeployed, staleDeployed } from '../deployed.ts'
import type { ApiUnit } from '../state.ts'
import { momentOf } from './dates.ts'
import type { AccountDocumentHooks } from './hooks.ts'

export const api: AccountDocumentHooks<'Api'> = {
  defaults: ({ apiId, protocolType = 'HTTP' }, { context }) => ({
    name: apiId,
    protocolType,
    ...apiDefaults({ apiId, protocolType }, context.scope.region, context.now),
  }),
  extras: {
    pendingDeployments: {
      load: (list, at) => {
        list.forEach((entry, i) => {
          const { stageName, dueDate } = entry as unknown as PendingEntry
          const { state, home, refuse } = at(i)
          const unit = home as unknown as ApiUnit
          if (!unit.stages.get(stageName)?.autoDeploy) {
            throw refuse(['stageName'], `${stageName} is not a stage with autoDeploy.`)
          }
          putPending(state, { apiId: unit.api.get().apiId, stageName, due: momentOf(dueDate, ['dueDate'], refuse) })
        })
      },
      snapshot: (home, state) =>
        pendingOf(state, home as unknown as ApiUnit).map(({ stageName, due }) => ({
          stageName,
          dueDate: new Date(due).toISOString(),
        })),
    },
    deployedApis: {
      load: (list, at) => {
        const { state, home } = at(0)
        const unit = home as unknown as ApiUnit
        list.forEach((entry, i) => {
          const deployed = entry as unknown as DeployedApi
          if (!unit.deployments.has(deployed.deploymentId)) {
            throw at(i).refuse(['deploymentId'], `the deployment ${deployed.deploymentId} does not exist.`)
          }
          putDeployed(state, unit.api.get().apiId, deployed)
        })
        keepUnlisted(state, unit)
      },
      snapshot: (home, state) => staleDeployed(state, home as unknown as ApiUnit),
    },
  },
}

/** An automatic deployment that is under way, in a state document. */
export interface PendingEntry {
  readonly stageName: string
  readonly dueDate: string
}
