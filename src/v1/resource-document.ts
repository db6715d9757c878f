import type { Ids } from '../core/ids.ts'
import { completed } from '../core/state/completed.ts'
import { freshId } from './fresh-id.ts'
import { newIntegration } from './integration.ts'
import { rootResource } from './resource.ts'
import type { RefuseAt } from './rest-api-document.ts'
import type { Schemas } from './rule.ts'
import type { RestApiUnit } from './state.ts'
import type { Keyed } from './state-document.ts'

type Method = Schemas['Method']
type Integration = Schemas['Integration']
type Resource = Schemas['Resource']

/** A resource in a state document. */
export type GivenResource = Keyed<Resource, 'path'>

/** Puts the resources of a document, and the root if it is left out. Parents must be there; their ids follow from the paths. */
export function loadResources(
  unit: RestApiUnit,
  list: readonly GivenResource[],
  rootResourceId: string,
  ids: Ids,
  refuse: RefuseAt,
): void {
  const idByPath = new Map<string, string>()
  const taken = new Set<string>([rootResourceId])
  list.forEach(({ path, id: given }, i) => {
    const wrong: RefuseAt = (at, problem) => refuse(['resources', i, ...at], problem)
    if (idByPath.has(path)) throw wrong(['path'], `duplicate path ${path}.`)
    if (path === '/' && (given ?? rootResourceId) !== rootResourceId)
      throw wrong(['id'], `the root is ${rootResourceId}.`)
    const id = path === '/' ? rootResourceId : (given ?? freshId(ids, 6, taken))
    if (path !== '/' && taken.has(id)) throw wrong(['id'], `duplicate id ${id}.`)
    idByPath.set(path, id)
    taken.add(id)
  })
  if (!idByPath.has('/')) {
    idByPath.set('/', rootResourceId)
    unit.resources.put(rootResourceId, rootResource(rootResourceId))
  }
  list.forEach((given, i) => {
    const id = idByPath.get(given.path) ?? rootResourceId
    const wrong: RefuseAt = (at, problem) => refuse(['resources', i, ...at], problem)
    unit.resources.put(id, resource(given, id, idByPath, wrong))
  })
}

/** A resource with its place in the tree, which follows from its path, and its methods with their defaults. */
function resource(given: GivenResource, id: string, idByPath: ReadonlyMap<string, string>, wrong: RefuseAt): Resource {
  const resourceMethods = methods(given, id, wrong)
  const known: Resource = { id, ...place(given, idByPath, wrong), ...(resourceMethods && { resourceMethods }) }
  const inOrder = Object.keys(given).filter((name) => Object.hasOwn(known, name))
  return completed<Resource>(Object.fromEntries(inOrder.map((name) => [name, known[name as keyof Resource]])), known)
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
  if (slash < 0 || slash === path.length - 1) throw wrong(['path'], `${path} is not a path of a resource.`)
  if (parent === undefined) throw wrong(['path'], `there is no resource ${parentPath} above ${path}.`)
  if ((parentId ?? parent) !== parent) throw wrong(['parentId'], `the resource above ${path} is ${parent}.`)
  const part = path.slice(slash + 1)
  if ((pathPart ?? part) !== part) throw wrong(['pathPart'], `the last part of ${path} is ${part}.`)
  return { path, parentId: parent, pathPart: part }
}

function methods(
  { resourceMethods = {} }: GivenResource,
  resourceId: string,
  wrong: RefuseAt,
): Resource['resourceMethods'] | undefined {
  const given = Object.entries(resourceMethods) as [string, Method][]
  if (given.length === 0) return undefined
  return Object.fromEntries(
    given.map(([verb, one]) => [
      verb,
      method(one, verb, resourceId, (at, problem) => wrong(['resourceMethods', verb, ...at], problem)),
    ]),
  )
}

/** A method with its defaults; an empty object, as lists show methods, is one without integration. */
function method(given: Method, verb: string, resourceId: string, wrong: RefuseAt): Method {
  const { methodResponses, methodIntegration } = given
  return completed<Method>(
    {
      ...given,
      ...(methodResponses && { methodResponses: withStatusCodes(methodResponses, ['methodResponses'], wrong) }),
      ...(methodIntegration && { methodIntegration: integration(methodIntegration, resourceId, wrong) }),
    },
    { httpMethod: verb, authorizationType: 'NONE', apiKeyRequired: false },
  )
}

function integration(given: Partial<Integration>, resourceId: string, wrong: RefuseAt): Integration {
  const { integrationResponses } = given
  const at = ['methodIntegration', 'integrationResponses']
  return completed<Integration>(
    {
      ...given,
      ...(integrationResponses && { integrationResponses: withStatusCodes(integrationResponses, at, wrong) }),
    },
    newIntegration({ type: 'MOCK' }, resourceId),
  )
}

/** Responses with the status code that each has for a key, which is how operations find them. */
function withStatusCodes<T extends { statusCode: string }>(
  responses: Readonly<Record<string, T>>,
  at: readonly string[],
  wrong: RefuseAt,
): Record<string, T> {
  return Object.fromEntries(
    Object.entries(responses).map(([statusCode, given]) => {
      if (!/^[1-5]\d\d$/.test(statusCode)) throw wrong([...at, statusCode], 'is not a status code.')
      const said = given.statusCode ?? statusCode
      if (said !== statusCode)
        throw wrong([...at, statusCode, 'statusCode'], `is ${said} and not ${statusCode}, its key.`)
      return [statusCode, completed<T>(given, { statusCode } as Partial<T>)]
    }),
  )
}
