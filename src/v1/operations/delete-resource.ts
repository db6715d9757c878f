import { findResource, resourcesOf } from '../resource.ts'
import { findRestApi } from '../rest-api.ts'
import type { Rule } from '../rule.ts'

export const deleteResource: Rule<'DeleteResource'> = (call) => {
  const { input, refuse } = call
  const unit = findRestApi(call)
  const { id, path } = findResource(unit, input.resourceId, refuse)
  if (path === '/') throw refuse('RootResourceKept')

  const below = resourcesOf(unit).filter((resource) => resource.path.startsWith(`${path}/`))
  for (const resource of below) unit.resources.delete(resource.id)
  unit.resources.delete(id)
  return undefined
}
