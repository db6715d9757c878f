import { mappingOf, removeMapping } from '../api-mapping.ts'
import type { Rule } from '../rule.ts'

export const deleteApiMapping: Rule<'DeleteApiMapping'> = (call) => {
  const { apiMappingId } = mappingOf(call)
  removeMapping(call.state, call.input.domainName, apiMappingId)
}
