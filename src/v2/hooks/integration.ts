import { deployChange } from '../auto-deploy.ts'
import { keptDescription, withoutEmptyDescription } from '../description.ts'
import { newIntegration } from '../integration.ts'
import type { ApiHooks } from './types.ts'

export const integration: ApiHooks<'Integration'> = {
  complete: ({ integrationId, ...members }, _, unit) =>
    newIntegration(unit.api.get().protocolType, withoutEmptyDescription({ ...members, integrationId })),
  created: (_, call, unit) => deployChange(call, unit),
  change: keptDescription,
  updated: (_, call, unit) => deployChange(call, unit),
  deleted: (_, call, unit) => deployChange(call, unit),
}
