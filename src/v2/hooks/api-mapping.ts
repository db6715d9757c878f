import { apiOf } from '../look-up.ts'
import type { AccountHooks } from './types.ts'

export const apiMapping: AccountHooks<'ApiMapping'> = {
  // The API stands in the body, so what is wrong with the body comes first here.
  assertCreate: (call, state) => {
    const { input, refuse } = call
    const { domainName, stage, apiMappingKey = '' } = input
    if (!apiOf(call).stages.has(stage)) throw refuse('MappingStageNotFound')
    const domain = state.apiMappings.get(domainName)
    if (domain?.some((other) => other.apiMappingKey === apiMappingKey)) throw refuse('ApiMappingKeyExists')
  },
  complete: ({ apiMappingId = '', apiMappingKey = '' }, { input: { apiId, stage } }) => ({
    apiId,
    apiMappingId,
    apiMappingKey,
    stage,
  }),
}
