import { objectQuotas } from '../../generated/v2/quotas.ts'
import { deployChange } from '../auto-deploy.ts'
import { withoutEmptyDescription } from '../description.ts'
import { newId } from '../identifier.ts'
import { integrationMembers, newIntegration } from '../integration.ts'
import { apiOf } from '../look-up.ts'
import type { Rule } from '../rule.ts'

export const createIntegration: Rule<'CreateIntegration'> = (call) => {
  const { input, refuse, ids } = call
  const unit = apiOf(call)
  if (unit.integrations.size >= objectQuotas.integrationsPerApi.limit) throw refuse('IntegrationQuotaReached')

  const integrationId = newId(ids, 'integration', unit.integrations)
  const given = { ...integrationMembers(input), integrationId, integrationType: input.integrationType }
  const integration = newIntegration(unit.api.get().protocolType, withoutEmptyDescription(given))
  unit.integrations.put(integrationId, integration)
  deployChange(call, unit)
  return integration
}
