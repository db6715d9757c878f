import { pageOf } from '../paging.ts'
import { resourcesOf, shownResource } from '../resource.ts'
import { findRestApi } from '../rest-api.ts'
import type { Rule } from '../rule.ts'

export const getResources: Rule<'GetResources'> = (call) => {
  const { item, ...rest } = pageOf(resourcesOf(findRestApi(call)), ({ id }) => id, call.input)
  return { item: item.map((resource) => shownResource(resource, call.input.embed)), ...rest }
}
