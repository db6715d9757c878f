import type { FixtureRequest } from '../../factories/fixture.ts'
import { routes as routesV1 } from '../../generated/v1/routes.ts'
import { routes as routesV2 } from '../../generated/v2/routes.ts'

interface Template {
  readonly name: string
  readonly method: string
  readonly path: RegExp
  /** The query that is a part of the path: `mode=import`. */
  readonly query: string
  readonly literals: number
}

let made: readonly Template[] | undefined

/** The operation of a request, `v1.GetStage`; nothing where no operation has its path. */
export function operationOfRequest({ method, url }: Pick<FixtureRequest, 'method' | 'url'>): string | undefined {
  const [path = '', query = ''] = url.split('?')
  const given = query.split('&')
  return templates().find(
    (one) => one.method === method && one.path.test(path) && (one.query === '' || given.includes(one.query)),
  )?.name
}

/** The templates of all paths; those with more literal segments come first. */
function templates(): readonly Template[] {
  made ??= [...routesV1.map((route) => ['v1', route] as const), ...routesV2.map((route) => ['v2', route] as const)]
    .map(([version, { operation, method, path }]) => ({
      name: `${version}.${operation}`,
      method,
      path: new RegExp(
        `^${path
          .split('?')[0]
          ?.replace(/[.$^*+()[\]|\\]/g, '\\$&')
          .replace(/\{\w+\}/g, '[^/]+')}$`,
      ),
      query: path.split('?')[1] ?? '',
      literals: path.split('/').filter((segment) => !segment.startsWith('{')).length + (path.includes('?') ? 1 : 0),
    }))
    .sort((a, b) => b.literals - a.literals)
  return made
}
