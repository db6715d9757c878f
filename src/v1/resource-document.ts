import type { Ids } from '../core/ids.ts'
import { freshId } from './fresh-id.ts'
import { newIntegration } from './integration.ts'
import { rootResource } from './resource.ts'
import type { RefuseAt } from './rest-api-document.ts'
import type { Schemas } from './rule.ts'
import type { RestApiUnit } from './state.ts'
import type { Keyed } from './state-document.ts'

type Method = Schemas['Method']

/** A resource in a state document. */
export type GivenResource = Keyed<Schemas['Resource'], 'path'>

/** Puts the resources of a document, and the root if it is left out. Parents must be there; their ids follow from the paths. */
export function loadResources(
  unit: RestApiUnit,
  list: readonly GivenResource[],
  rootResourceId: string,
  ids: Ids,
  refuse: RefuseAt,
): void {
  const idByPath = new Map<string, string>([['/', rootResourceId]])
  const taken = new Set<string>([rootResourceId])
  list.forEach((given, i) => {
    const wrong: RefuseAt = (at, problem) => refuse(['resources', i, ...at], problem)
    if (given.path !== '/' && idByPath.has(given.path)) throw wrong(['path'], `${given.path} is there twice.`)
    if (given.path === '/' && (given.id ?? rootResourceId) !== rootResourceId) {
      throw wrong(['id'], `the root is ${rootResourceId}.`)
    }
    if (given.path === '/') return
    const id = given.id ?? freshId(ids, 6, taken)
    if (taken.has(id)) throw wrong(['id'], `${id} is there twice.`)
    idByPath.set(given.path, id)
    taken.add(id)
  })
  if (!list.some(({ path }) => path === '/')) unit.resources.put(rootResourceId, rootResource(rootResourceId))
  list.forEach((given, i) => {
    const id = idByPath.get(given.path) ?? rootResourceId
    const wrong: RefuseAt = (at, problem) => refuse(['resources', i, ...at], problem)
    unit.resources.put(id, { ...rootResource(id), ...place(given, idByPath, wrong), ...methods(given, id) })
  })
}

/** The path of a resource, and its parent unless it is the root. */
function place(
  { path, parentId, pathPart }: GivenResource,
  idByPath: ReadonlyMap<string, string>,
  wrong: RefuseAt,
): Pick<Schemas['Resource'], 'path' | 'parentId' | 'pathPart'> {
  if (path === '/') return { path }
  const slash = path.lastIndexOf('/')
  const parentPath = path.slice(0, slash) || '/'
  const parent = idByPath.get(parentPath)
  if (slash < 0 || slash === path.length - 1) throw wrong(['path'], `${path} is no path of a resource.`)
  if (parent === undefined) throw wrong(['path'], `there is no resource ${parentPath} above ${path}.`)
  if ((parentId ?? parent) !== parent) throw wrong(['parentId'], `the resource above ${path} is ${parent}.`)
  const part = path.slice(slash + 1)
  if ((pathPart ?? part) !== part) throw wrong(['pathPart'], `the last part of ${path} is ${part}.`)
  return { path, parentId: parent, pathPart: part }
}

function methods({ resourceMethods }: GivenResource, resourceId: string): Pick<Schemas['Resource'], 'resourceMethods'> {
  if (!resourceMethods || Object.keys(resourceMethods).length === 0) return {}
  return {
    resourceMethods: Object.fromEntries(
      Object.entries(resourceMethods).map(([verb, given]) => [verb, completed(given as Method, verb, resourceId)]),
    ),
  }
}

/** A method with the defaults around what is given; an empty object, as lists show methods, is one without integration. */
function completed(given: Method, verb: string, resourceId: string): Method {
  const { methodResponses, methodIntegration } = given
  return {
    httpMethod: verb,
    authorizationType: 'NONE',
    apiKeyRequired: false,
    ...given,
    ...(methodResponses && { methodResponses: withStatusCodes(methodResponses) }),
    ...(methodIntegration && { methodIntegration: integration(methodIntegration, resourceId) }),
  }
}

function integration(given: Partial<Schemas['Integration']>, resourceId: string): Schemas['Integration'] {
  const { integrationResponses } = given
  return {
    ...newIntegration({ type: 'MOCK', ...given }, resourceId),
    ...(integrationResponses && { integrationResponses: withStatusCodes(integrationResponses) }),
  }
}

function withStatusCodes<T extends { statusCode: string }>(responses: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(responses).map(([statusCode, given]) => [
      statusCode,
      { ...given, statusCode: given.statusCode ?? statusCode },
    ]),
  )
}
