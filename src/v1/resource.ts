import type { RefuseV1 } from './handler.ts'
import type { Schemas } from './schemas.ts'
import type { RestApiUnit } from './state.ts'

type Resource = Schemas['Resource']
type Method = Schemas['Method']

/** The resources of an API. Of one whose resources are unknown, only the root is. */
export function resourcesOf({ api, resources }: RestApiUnit): readonly Resource[] {
  return resources.size > 0 ? resources.values() : [rootResource(api.get().rootResourceId)]
}

export function rootResource(id: string): Resource {
  return { id, path: '/' }
}

export function findResource(unit: RestApiUnit, id: string, refuse: RefuseV1<'ResourceNotFound'>): Resource {
  const found = unit.resources.get(id) ?? resourcesOf(unit).find((resource) => resource.id === id)
  if (!found) throw refuse('ResourceNotFound')
  return found
}

/** Puts a resource. With the first one all resources of the API are known, the root among them. */
export function putResource(unit: RestApiUnit, resource: Resource): void {
  if (unit.resources.size === 0) for (const known of resourcesOf(unit)) unit.resources.put(known.id, known)
  unit.resources.put(resource.id, resource)
}

/** The path of a resource below another. */
export function pathBelow(parent: Resource, pathPart: string): string {
  return parent.path === '/' ? `/${pathPart}` : `${parent.path}/${pathPart}`
}

/** A resource as it is shown: without `embed=methods` only the names of its methods. */
export function shownResource(resource: Resource, embed: readonly string[] | undefined): Resource {
  const { resourceMethods } = resource
  if (!resourceMethods || embed?.includes('methods')) return resource
  return { ...resource, resourceMethods: Object.fromEntries(Object.keys(resourceMethods).map((verb) => [verb, {}])) }
}

/** The method that a call is about. */
export function findMethod(
  unit: RestApiUnit,
  { resourceId, httpMethod }: { readonly resourceId: string; readonly httpMethod: string },
  refuse: RefuseV1<'ResourceNotFound' | 'MethodNotFound'>,
): Method {
  const resource = findResource(unit, resourceId, refuse)
  const method = entry(resource.resourceMethods, httpMethod)
  if (!method) throw refuse('MethodNotFound')
  return method
}

/** The entry of a map, for any key. */
export function entry<T>(map: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return map && Object.hasOwn(map, key) ? map[key] : undefined
}

/** All resources below a path. */
export function resourcesBelow(unit: RestApiUnit, path: string): readonly Resource[] {
  return resourcesOf(unit).filter((one) => one.path.startsWith(`${path}/`))
}

/** Refuses a resource that cannot stand below its parent beside what stands there. */
export function assertSiblings(
  { id, path, pathPart = '' }: Resource,
  parent: Resource,
  unit: RestApiUnit,
  refuse: RefuseV1<'ResourceExists' | 'SiblingVariable' | 'GreedyParent'>,
): void {
  const { pathPart: above = '' } = parent
  if (above.endsWith('+}')) throw refuse('GreedyParent', { parent: above })
  const siblings = resourcesOf(unit).filter((one) => one.id !== id && one.parentId === parent.id)
  if (siblings.some((one) => one.path === path)) throw refuse('ResourceExists', { pathPart })
  const variable = isVariable(pathPart) && siblings.find((one) => isVariable(one.pathPart))
  if (variable) throw refuse('SiblingVariable', { sibling: variable.pathPart ?? '' })
}

/** Refuses a resource that would move to where it cannot stand; below itself, for example. */
export function assertMove(
  moved: Resource,
  before: Resource,
  parent: Resource,
  unit: RestApiUnit,
  refuse: RefuseV1<'ResourcesCyclical' | 'ResourceExists' | 'SiblingVariable' | 'GreedyParent'>,
): void {
  if (parent.id === moved.id || parent.path.startsWith(`${before.path}/`)) throw refuse('ResourcesCyclical')
  assertSiblings(moved, parent, unit, refuse)
}

function isVariable(pathPart = ''): boolean {
  return pathPart.startsWith('{')
}
