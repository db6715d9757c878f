import { withoutEmptied } from '../emptied.ts'
import { assertIntegration, assertMappings, newIntegration } from '../integration.ts'
import { findMethod } from '../resource.ts'
import type { ApiHooks } from './types.ts'

export const integration: ApiHooks<'Integration'> = {
  complete: (given, { input, refuse }, unit) => {
    const { resourceId, verb } = input
    const after = newIntegration(given, resourceId)
    assertIntegration(after, refuse)
    const method = findMethod(unit, { resourceId, httpMethod: verb }, refuse)
    assertMappings(after, method, undefined, refuse, () => refuse('MappingIdentifierInvalid'))
    return after
  },
  patching: ({ input, refuse }, unit) => {
    const { resourceId, verb } = input
    const method = findMethod(unit, { resourceId, httpMethod: verb }, refuse)
    return {
      check: (after) => {
        assertIntegration(after, refuse)
        const undeclared = (parameter: string) => refuse('MappingParameterUndeclared', { parameter })
        assertMappings(after, method, method.methodIntegration, refuse, undeclared)
      },
    }
  },
  change: (after, before, { input }) =>
    newIntegration(withoutEmptied(before, after, ['requestParameters', 'requestTemplates']), input.resourceId),
}
