import { deployChange } from '../auto-deploy.ts'
import { withoutEmptyDescription } from '../description.ts'
import { integrationMembers } from '../integration.ts'
import { integrationOf } from '../look-up.ts'
import type { Rule } from '../rule.ts'

export const updateIntegration: Rule<'UpdateIntegration'> = (call) => {
  const { input } = call
  const { unit, integration: before } = integrationOf(call)

  const integration = { ...before, ...withoutEmptyDescription(integrationMembers(input)) }
  unit.integrations.put(integration.integrationId, integration)
  deployChange(call, unit)
  return integration
}
