import { objectQuotas } from '../../generated/v1/quotas.ts'
import {
  assertMove,
  assertSiblings,
  findResource,
  pathBelow,
  putResource,
  resourcesBelow,
  resourcesOf,
  shownResource,
} from '../resource.ts'
import type { ApiHooks } from './types.ts'

export const resource: ApiHooks<'Resource'> = {
  all: resourcesOf,
  assertCreate: ({ input: { resourceId, pathPart }, refuse }, unit) => {
    const parent = findResource(unit, resourceId, refuse)
    assertSiblings({ id: '', parentId: parent.id, pathPart, path: pathBelow(parent, pathPart) }, parent, unit, refuse)
    if (resourcesOf(unit).length >= objectQuotas.resourcesPerApi.limit) throw refuse('ResourceQuotaReached')
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
  patching: ({ refuse }, unit) => ({
    assertValue: ([member], value, before) => {
      if (before.path === '/') throw refuse(member === 'parentId' ? 'RootParentKept' : 'RootPathPartKept')
      if (member === 'parentId') findResource(unit, String(value), refuse)
    },
    check: (after) => {
      if (after.path === '/') return
      const parent = findResource(unit, after.parentId ?? '', refuse)
      const before = findResource(unit, after.id, refuse)
      if (parent.id === before.parentId && after.pathPart === before.pathPart) return
      assertMove({ ...after, path: pathBelow(parent, after.pathPart ?? '') }, before, parent, unit, refuse)
    },
  }),
  change: (after, before, { refuse }, unit) => {
    if (after.parentId === before.parentId && after.pathPart === before.pathPart) return after
    const parent = findResource(unit, after.parentId ?? '', refuse)
    return { ...after, path: pathBelow(parent, after.pathPart ?? '') }
  },
  put: (document, _, unit, before) => {
    putResource(unit, document)
    if (before === undefined || before.path === document.path) return
    for (const below of resourcesBelow(unit, before.path)) {
      unit.resources.put(below.id, { ...below, path: document.path + below.path.slice(before.path.length) })
    }
  },
  deleting: ({ path }, { refuse }, unit) => {
    if (path === '/') throw refuse('RootResourceKept')
    for (const { id } of resourcesBelow(unit, path)) unit.resources.delete(id)
  },
}
