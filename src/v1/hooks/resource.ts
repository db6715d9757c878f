import { putResource, resourcesOf, shownResource } from '../resource.ts'
import type { ApiHooks } from './types.ts'

export const resource: ApiHooks<'Resource'> = {
  all: resourcesOf,
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
