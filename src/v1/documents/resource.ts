import { freshKey } from '../../core/resources/key.ts'
import type { Keyed } from '../../core/resources/typed-document.ts'
import { completed } from '../../core/state/completed.ts'
import { memberPath } from '../../core/state/state-document.ts'
import { newIntegration } from '../integration.ts'
import { rootResource } from '../resource.ts'
import type { Schemas } from '../schemas.ts'
import type { ApiDocumentHooks, ApiLoading } from './hooks.ts'

type Method = Schemas['Method']
type Integration = Schemas['Integration']
type Resource = Schemas['Resource']
type GivenResource = Keyed<Resource, 'path'>
type RefuseAt = ApiLoading['refuse']

export const resource: ApiDocumentHooks<'Resource'> = {
  loadList: (list, at) => loadResources(list as unknown as readonly GivenResource[], at),
}

/** Puts the resources of a document, with the root and the parents that it leaves out; their ids follow from the paths. */
function loadResources(given: readonly GivenResource[], at: (i: number) => ApiLoading): void {
  const { home: unit, context } = at(0)
  const { rootResourceId } = unit.api.get()
  const list = [...given, ...missingParents(given, at)]
  const idByPath = new Map<string, string>()
  const taken = new Set<string>([rootResourceId])
  list.forEach(({ path, id: own }, i) => {
    const { refuse } = at(i)
    if (idByPath.has(path)) throw refuse(['path'], `duplicate path ${path}.`)
    if (path === '/' && (own ?? rootResourceId) !== rootResourceId) {
      throw refuse(['id'], `the root is ${rootResourceId}.`)
    }
    const id = path === '/' ? rootResourceId : (own ?? freshKey(context.ids, 6, taken))
    if (path !== '/' && taken.has(id)) throw refuse(['id'], `duplicate id ${id}.`)
    idByPath.set(path, id)
    taken.add(id)
  })
  if (!idByPath.has('/')) {
    idByPath.set('/', rootResourceId)
    unit.resources.put(rootResourceId, rootResource(rootResourceId))
  }
  list.forEach((one, i) => {
    const id = idByPath.get(one.path) ?? rootResourceId
    unit.resources.put(id, completedResource(one, id, idByPath, at(i).refuse))
  })
}

/** The parents that the resources of a document name by their paths, and that it does not hold. */
function missingParents(given: readonly GivenResource[], at: (i: number) => ApiLoading): GivenResource[] {
  const known = new Set<string>(given.map(({ path }) => path))
  const missing: GivenResource[] = []
  given.forEach(({ path, parentId }, i) => {
    if (!/^(?:\/[^/]+)+$/.test(path) || path.split('/').length > DEEPEST) return
    let id = parentId
    for (let above = parentOf(path); above !== '/' && !known.has(above); above = parentOf(above)) {
      known.add(above)
      missing.push({ path: above, ...(id !== undefined && { id }) })
      id = undefined
      const { context, at: place } = at(i)
      context.made(memberPath(context.path, [...place, 'path']), `resource ${above}`)
    }
  })
  return missing
}

/** Deeper than an API has resources. */
const DEEPEST = 300

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/')) || '/'
}

/** A resource with its place in the tree, which follows from its path, and its methods with their defaults. */
function completedResource(
  given: GivenResource,
  id: string,
  idByPath: ReadonlyMap<string, string>,
  refuse: RefuseAt,
): Resource {
  const resourceMethods = methods(given, id, refuse)
  const known: Resource = { id, ...place(given, idByPath, refuse), ...(resourceMethods && { resourceMethods }) }
  const inOrder = Object.keys(given).filter((name) => Object.hasOwn(known, name))
  return completed<Resource>(Object.fromEntries(inOrder.map((name) => [name, known[name as keyof Resource]])), known)
}

/** The path of a resource, and its parent unless it is the root. */
function place(
  { path, parentId, pathPart }: GivenResource,
  idByPath: ReadonlyMap<string, string>,
  refuse: RefuseAt,
): Pick<Schemas['Resource'], 'path' | 'parentId' | 'pathPart'> {
  if (path === '/') return { path }
  const slash = path.lastIndexOf('/')
  const parentPath = parentOf(path)
  const parent = idByPath.get(parentPath)
  if (slash < 0 || slash === path.length - 1) throw refuse(['path'], `${path} is not a path of a resource.`)
  if (parent === undefined) throw refuse(['path'], `the parent resource ${parentPath} of ${path} does not exist.`)
  if ((parentId ?? parent) !== parent) throw refuse(['parentId'], `the resource above ${path} is ${parent}.`)
  const part = path.slice(slash + 1)
  if ((pathPart ?? part) !== part) throw refuse(['pathPart'], `the last part of ${path} is ${part}.`)
  return { path, parentId: parent, pathPart: part }
}

function methods(
  { resourceMethods = {} }: GivenResource,
  resourceId: string,
  refuse: RefuseAt,
): Resource['resourceMethods'] | undefined {
  const given = Object.entries(resourceMethods) as [string, Method][]
  if (given.length === 0) return undefined
  return Object.fromEntries(
    given.map(([verb, one]) => [
      verb,
      method(one, verb, resourceId, (at, problem) => refuse(['resourceMethods', verb, ...at], problem)),
    ]),
  )
}

/** A method with its defaults; an empty object, as lists show methods, is one without integration. */
function method(given: Method, verb: string, resourceId: string, refuse: RefuseAt): Method {
  const { methodResponses, methodIntegration } = given
  return completed<Method>(
    {
      ...given,
      ...(methodResponses && { methodResponses: withStatusCodes(methodResponses, ['methodResponses'], refuse) }),
      ...(methodIntegration && { methodIntegration: integration(methodIntegration, resourceId, refuse) }),
    },
    { httpMethod: verb, authorizationType: 'NONE', apiKeyRequired: false },
  )
}

function integration(given: Partial<Integration>, resourceId: string, refuse: RefuseAt): Integration {
  const { integrationResponses } = given
  const at = ['methodIntegration', 'integrationResponses']
  return completed<Integration>(
    {
      ...given,
      ...(integrationResponses && { integrationResponses: withStatusCodes(integrationResponses, at, refuse) }),
    },
    newIntegration({ type: 'MOCK', ...given }, resourceId),
  )
}

/** Responses with the status code that each has for a key, which is how operations find them. */
function withStatusCodes<T extends { statusCode: string }>(
  responses: Readonly<Record<string, T>>,
  at: readonly string[],
  refuse: RefuseAt,
): Record<string, T> {
  return Object.fromEntries(
    Object.entries(responses).map(([statusCode, given]) => {
      if (!/^[1-5]\d\d$/.test(statusCode)) throw refuse([...at, statusCode], 'is not a status code.')
      const own = given.statusCode ?? statusCode
      if (own !== statusCode)
        throw refuse([...at, statusCode, 'statusCode'], `is ${own}, but its key is ${statusCode}.`)
      return [statusCode, completed<T>(given, { statusCode } as Partial<T>)]
    }),
  )
}
