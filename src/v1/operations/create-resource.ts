import { freshKey } from '../../core/resources/key.ts'
import { objectQuotas } from '../../generated/v1/quotas.ts'
import { findResource, pathBelow, putResource, resourcesOf } from '../resource.ts'
import { findRestApi } from '../rest-api.ts'
import type { Rule } from '../rule.ts'

export const createResource: Rule<'CreateResource'> = (call) => {
  const { input, refuse, ids } = call
  const { pathPart } = input
  const unit = findRestApi(call)
  const parent = findResource(unit, input.resourceId, refuse)
  const path = pathBelow(parent, pathPart)
  const siblings = resourcesOf(unit)
  if (siblings.some((resource) => resource.path === path)) throw refuse('ResourceExists', { pathPart })
  if (siblings.length >= objectQuotas.resourcesPerApi.limit) throw refuse('ResourceQuotaReached')

  const taken = { has: (id: string) => siblings.some((resource) => resource.id === id) }
  const resource = { id: freshKey(ids, 6, taken), parentId: parent.id, pathPart, path }
  putResource(unit, resource)
  return resource
}
