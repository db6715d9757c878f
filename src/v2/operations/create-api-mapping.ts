import { putMapping } from '../api-mapping.ts'
import { newId } from '../identifier.ts'
import { apiOf } from '../look-up.ts'
import type { Rule } from '../rule.ts'

export const createApiMapping: Rule<'CreateApiMapping'> = (call) => {
  const { input, refuse, state, ids } = call
  // The API stands in the body, so what is wrong with the body comes first here.
  const { domainName, apiId, stage, apiMappingKey = '' } = input
  if (!apiOf(call).stages.has(stage)) throw refuse('MappingStageNotFound')
  const domain = state.apiMappings.get(domainName)
  if (domain?.some((other) => other.apiMappingKey === apiMappingKey)) throw refuse('ApiMappingKeyExists')

  const apiMappingId = newId(ids, 'mapping', domain ?? new Set())
  const mapping = { apiId, apiMappingId, apiMappingKey, stage }
  putMapping(state, domainName, mapping)
  return mapping
}
