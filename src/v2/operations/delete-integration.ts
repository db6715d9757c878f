import { deployChange } from '../auto-deploy.ts'
import { targetOf } from '../integration.ts'
import { integrationOf } from '../look-up.ts'
import type { Rule } from '../rule.ts'

export const deleteIntegration: Rule<'DeleteIntegration'> = (call) => {
  const { unit, integration } = integrationOf(call)
  const { integrationId } = integration
  const users = unit.routes.values().filter(({ target }) => target === targetOf(integrationId))
  if (users.length > 0) {
    throw call.refuse('IntegrationInUse', { routeIds: users.map(({ routeId }) => routeId).join(', ') })
  }
  unit.integrations.delete(integrationId)
  deployChange(call, unit)
}
