import { withoutEmptied } from '../emptied.ts'
import { assertAuthorization, assertContent, assertParameters, assertVerb, completedMethod } from '../method.ts'
import { findMethod } from '../resource.ts'
import type { ApiHooks } from './types.ts'

export const method: ApiHooks<'Method'> = {
  beforeCreate: ({ input, refuse }) => assertVerb(input.httpMethod, refuse),
  complete: (given, { refuse }, unit) => {
    const after = completedMethod(given)
    assertAuthorization(after, unit, refuse)
    assertContent(after, undefined, unit, refuse)
    assertParameters(after.requestParameters, refuse)
    return after
  },
  patching: ({ input, refuse }, unit) => {
    const before = findMethod(unit, input, refuse)
    return {
      check: (after) => {
        assertAuthorization(completedMethod(after), unit, refuse)
        assertContent(after, before, unit, refuse)
        if (after.requestParameters !== before.requestParameters) assertParameters(after.requestParameters, refuse)
      },
    }
  },
  change: (after, before) =>
    completedMethod(withoutEmptied(before, after, ['requestParameters', 'requestModels', 'authorizationScopes'])),
}
