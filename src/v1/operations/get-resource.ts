import { findResource, shownResource } from '../resource.ts'
import { findRestApi } from '../rest-api.ts'
import type { Rule } from '../rule.ts'

export const getResource: Rule<'GetResource'> = (call) => {
  const { input, refuse } = call
  return shownResource(findResource(findRestApi(call), input.resourceId, refuse), input.embed)
}
