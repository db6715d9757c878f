import { selected } from '../../core/resources/select.ts'
import { resources } from '../../generated/v2/resources.ts'
import { deployChange } from '../auto-deploy.ts'
import { mergedIntegrationResponse, refuseIntegrationResponse } from '../responses.ts'
import type { ApiHooks } from './types.ts'

const { members } = resources.IntegrationResponse.verbs.update

export const integrationResponse: ApiHooks<'IntegrationResponse'> = {
  beforeCreate: ({ refuse }, unit) => {
    if (unit.api.get().protocolType === 'HTTP') throw refuse('IntegrationResponsesOfHttp')
  },
  complete: (given) => mergedIntegrationResponse(given, {}),
  merged: (before, { input }) => mergedIntegrationResponse(before, selected(input, members)),
  assertDocument: (document, call, unit) => refuseIntegrationResponse(document, unit, call),
  created: (_, call, unit) => deployChange(call, unit),
  updated: (_, call, unit) => deployChange(call, unit),
  deleted: (_, call, unit) => deployChange(call, unit),
}
