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

/** A method with its place, and the way to change it. */
export interface Placed {
  readonly resource: Resource
  readonly method: Method
  /** Puts the method, or removes it for `undefined`. */
  put(method: Method | undefined): void
}

/** The method that a call is about. */
export function findMethod(
  unit: RestApiUnit,
  { resourceId, httpMethod }: { readonly resourceId: string; readonly httpMethod: string },
  refuse: RefuseV1<'ResourceNotFound' | 'MethodNotFound'>,
): Placed {
  const resource = findResource(unit, resourceId, refuse)
  const method = entry(resource.resourceMethods, httpMethod)
  if (!method) throw refuse('MethodNotFound')
  return { resource, method, put: (changed) => putMethod(unit, resource, httpMethod, changed) }
}

/** Puts a method of a resource, or removes it for `undefined`. */
export function putMethod(unit: RestApiUnit, resource: Resource, httpMethod: string, method: Method | undefined): void {
  const { resourceMethods, ...rest } = resource
  const methods = withEntry(resourceMethods, httpMethod, method)
  putResource(unit, methods ? { ...rest, resourceMethods: methods } : rest)
}

/** The entry of a map, whatever its key is called. */
export function entry<T>(map: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return map && Object.hasOwn(map, key) ? map[key] : undefined
}

/** The map with an entry set, or removed for `undefined`; an empty map is none. */
export function withEntry<T>(
  map: Readonly<Record<string, T>> | undefined,
  key: string,
  value: T | undefined,
): Record<string, T> | undefined {
  if (value !== undefined) return { ...map, [key]: value }
  const left = Object.entries(map ?? {}).filter(([name]) => name !== key)
  return left.length > 0 ? Object.fromEntries(left) : undefined
}
