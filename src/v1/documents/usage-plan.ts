import { type LoadContext, memberPath } from '../../core/state/state-document.ts'
import { type Schemas, seconds } from '../handler.ts'
import { apiDefaults, newEndpoint } from '../rest-api.ts'
import { newStage } from '../stage.ts'
import { newUnit, type RestApiUnit, type Settings, type State } from '../state.ts'
import type { AccountDocumentHooks } from './hooks.ts'

export const usagePlan: AccountDocumentHooks<'UsagePlan'> = {
  prepare: (entry) => {
    const { quota } = entry as Partial<Schemas['UsagePlan']>
    return quota && quota.offset === undefined ? { ...entry, quota: { ...quota, offset: 0 } } : entry
  },
  defaults: ({ id }) => ({ name: id, apiStages: [] }),
}

/** Makes the stages that usage plans name and neither version holds, once both are loaded: an answer can be pasted alone. */
export function makeStages(state: State, context: LoadContext<Settings>): void {
  const { usagePlans, neighbours } = state
  usagePlans.values().forEach(({ id, apiStages }) => {
    for (const { apiId = '', stage = '' } of apiStages) {
      const isThere = state.restApis.get(apiId)?.stages.has(stage) ?? neighbours.hasStage(apiId, stage)
      if (isThere) continue
      const unit = state.restApis.get(apiId) ?? madeApi(apiId, state, context)
      const deployment = unit.deployments.values()[0] ?? { id: context.ids.short(6), createdDate: seconds(context.now) }
      unit.deployments.put(deployment.id, deployment)
      unit.stages.put(stage, newStage({ stageName: stage, deploymentId: deployment.id }, seconds(context.now)))
      context.made(memberPath(context.path, ['usagePlans', id]), `the stage ${stage} of the API ${apiId}`)
    }
  })
}

function madeApi(id: string, { restApis, transactions }: State, { ids, now }: LoadContext<Settings>): RestApiUnit {
  const made = { id, name: id, createdDate: seconds(now), rootResourceId: ids.short(10) }
  const unit = newUnit(transactions, { ...apiDefaults, ...made, endpointConfiguration: newEndpoint() })
  restApis.put(id, unit)
  return unit
}
