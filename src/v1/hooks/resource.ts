import { objectQuotas } from '../../generated/v1/quotas.ts'
import { findResource, pathBelow, putResource, resourcesOf, shownResource } from '../resource.ts'
import type { ApiHooks } from './types.ts'

export const resource: ApiHooks<'Resource'> = {
  all: resourcesOf,
  assertCreate: ({ input: { resourceId, pathPart }, refuse }, unit) => {
    const path = pathBelow(findResource(unit, resourceId, refuse), pathPart)
    const siblings = resourcesOf(unit)
    if (siblings.some((one) => one.path === path)) throw refuse('ResourceExists', { pathPart })
    if (siblings.length >= objectQuotas.resourcesPerApi.limit) throw refuse('ResourceQuotaReached')
  },
  complete: ({ id }, { input: { resourceId, pathPart }, refuse }, unit) => {
    const parent = findResource(unit, resourceId, refuse)
    return { id, parentId: parent.id, pathPart, path: pathBelow(parent, pathPart) }
  },
  place: (unit, id) => ({
    get: () => unit.resources.get(id) ?? resourcesOf(unit).find((one) => one.id === id),
    put: (document) => putResource(unit, document),
    remove: () => {
      unit.resources.delete(id)
    },
  }),
  show: (document, { input }) => shownResource(document, 'embed' in input ? input.embed : undefined),
  deleting: ({ path }, { refuse }, unit) => {
    if (path === '/') throw refuse('RootResourceKept')
    const below = resourcesOf(unit).filter((one) => one.path.startsWith(`${path}/`))
    for (const { id } of below) unit.resources.delete(id)
  },
}
