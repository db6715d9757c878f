import { isMembers, type Members, membersAt } from '../../core/openapi/value.ts'
import { VERBS } from '../../core/openapi/verbs.ts'
import type { ImportedMethod, ImportedPath } from './imported.ts'
import { methodOf, type Shared } from './method.ts'

/** The paths of a document with their methods. Paths that mean the same resource are one. */
export function pathsOf(prefix: string, shared: Shared): ImportedPath[] {
  const byPath = new Map<string, Map<string, ImportedMethod>>()
  for (const [name, item] of Object.entries(membersAt(shared.document.root, 'paths'))) {
    if (name.startsWith('x-') || !isMembers(item)) continue
    const path = normal(`${prefix}/${name}`)
    const methods = byPath.get(path) ?? new Map<string, ImportedMethod>()
    byPath.set(path, methods)
    addMethods(methods, path, item, shared)
  }
  return [...byPath].map(([path, methods]) => ({ path, methods }))
}

function addMethods(methods: Map<string, ImportedMethod>, path: string, item: Members, shared: Shared): void {
  const variables = variablesIn(path)
  for (const [name, operation] of Object.entries(item)) {
    const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined
    if (verb === undefined || !isMembers(operation)) continue
    methods.set(verb, methodOf(operation, { path, verb, variables }, item.parameters, shared))
  }
}

/** The request parameters that are the variables of a path: `method.request.path.id`. */
function variablesIn(path: string): string[] {
  return Array.from(path.matchAll(/\{([^{}/+]+)\+?\}/g), ([, name]) => `method.request.path.${name}`)
}

/** A path with one slash before each part. */
function normal(path: string): string {
  const parts = path.split('/').filter((part) => part !== '')
  return `/${parts.join('/')}`
}
