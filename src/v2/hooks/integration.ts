import { selected } from '../../core/resources/select.ts'
import { resources } from '../../generated/v2/resources.ts'
import { deployChange } from '../auto-deploy.ts'
import { createdIntegration, mergedIntegration } from '../integration.ts'
import { refuseIntegration } from '../integration-check.ts'
import type { ApiHooks } from './types.ts'

const { members } = resources.Integration.verbs.update

export const integration: ApiHooks<'Integration'> = {
  complete: (given, _, unit) => createdIntegration(unit.api.get().protocolType, given),
  assertUpdate: ({ integrationSubtype }, { input, refuse }) => {
    if (integrationSubtype && !input.integrationSubtype) throw refuse('IntegrationSubtypeNotResent')
  },
  merged: (before, { input }) => mergedIntegration(before, selected(input, members)),
  assertDocument: (document, call, unit, before) =>
    refuseIntegration(unit.api.get().protocolType, document, call, before),
  created: (_, call, unit) => deployChange(call, unit),
  updated: (_, call, unit) => deployChange(call, unit),
  deleted: (_, call, unit) => deployChange(call, unit),
}
