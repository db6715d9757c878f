import type { RefuseV1, Schemas } from './rule.ts'
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

/** The entry of a map, whatever its key is called. */
export function entry<T>(map: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return map && Object.hasOwn(map, key) ? map[key] : undefined
}
