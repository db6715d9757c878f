import { prefixOf } from '../../core/openapi/base-path.ts'
import { type ApiDocument, schemaNamesIn, schemasOf } from '../../core/openapi/document.ts'
import { flagOf, given, isMembers, type Members, membersAt, textOf } from '../../core/openapi/value.ts'
import { VERBS } from '../../core/openapi/verbs.ts'
import { errors } from '../../generated/v2/errors.ts'
import { objectQuotas } from '../../generated/v2/quotas.ts'
import { refuseCors } from '../cors.ts'
import { refusalOf } from '../refusal.ts'
import { isRouteKey, refuseConflict } from '../route.ts'
import type { Schemas } from '../schemas.ts'
import { corsOf } from './cors.ts'
import { type ImportedIntegration, Integrations } from './integration.ts'
import type { Remarks } from './remarks.ts'
import { authorizersOf, type ImportedAuthorizer, protectionOf } from './security.ts'

/** A route of a document, with the name of its authorizer. */
export interface ImportedRoute {
  readonly route: Omit<Schemas['Route'], 'routeId' | 'apiKeyRequired'>
  readonly integration: ImportedIntegration | undefined
  readonly authorizer: string | undefined
}

/** The HTTP API that a document describes, without ids. */
export interface ImportedApi {
  readonly api: Pick<Schemas['Api'], 'description' | 'version' | 'corsConfiguration'> &
    Partial<Pick<Schemas['Api'], 'name' | 'disableExecuteApiEndpoint' | 'ipAddressType'>>
  readonly tags: Readonly<Record<string, string>>
  readonly routes: ReadonlyMap<string, ImportedRoute>
  readonly authorizers: readonly ImportedAuthorizer[]
  readonly importInfo: readonly string[]
  readonly warnings: readonly string[]
  readonly errors: readonly string[]
}

/** The members of an operation that HTTP APIs ignore. */
const UNUSED = ['requestBody', 'responses', 'parameters', 'callbacks', 'servers'] as const

/** The HTTP API that a document describes, with the options of the importing call. */
export function translated(document: ApiDocument, basePath: string | undefined, call: object): ImportedApi {
  const { root } = document
  const remarks: Remarks = { importInfo: [], warnings: [], errors: [] }
  for (const key of Object.keys(membersAt(root, 'components'))) {
    if (key === 'securitySchemes' || key.startsWith('x-')) continue
    remarks.importInfo.push(`components: key [${key}] will be ignored by API Gateway`)
  }
  const integrations = new Integrations(document, call, remarks)
  const routes = routesOf(document, prefixOf(document, basePath), remarks, integrations, call)
  for (const name of schemaNamesIn(root.paths)) {
    const isKnown = Object.hasOwn(schemasOf(document), name)
    if (!isKnown) remarks.warnings.push(`Reference to model '${name}' not found. Ignoring.`)
  }
  const corsConfiguration = corsOf(root['x-amazon-apigateway-cors'])
  const problem = refusalOf(call, (checked) => refuseCors(corsConfiguration, checked))?.message
  if (problem !== undefined) remarks.errors.push(problem)
  const info = membersAt(root, 'info')
  const api = given({
    name: textOf(info.title),
    description: textOf(info.description) || undefined,
    version: textOf(info.version),
    corsConfiguration,
    ...endpointOf(root.servers),
  })
  return { api, tags: tagsOf(root.tags), routes, authorizers: authorizersOf(document, call, remarks), ...remarks }
}

/** The endpoint settings that follow from the servers of the document. */
function endpointOf(servers: unknown): Partial<Pick<Schemas['Api'], 'disableExecuteApiEndpoint' | 'ipAddressType'>> {
  for (const server of Array.isArray(servers) ? servers : []) {
    const endpoint = membersAt(server)['x-amazon-apigateway-endpoint-configuration']
    if (!isMembers(endpoint)) continue
    const ipAddressType = textOf(endpoint.ipAddressType)?.toLowerCase()
    return given({
      disableExecuteApiEndpoint: flagOf(endpoint.disableExecuteApiEndpoint),
      ipAddressType: ipAddressType === 'ipv4' || ipAddressType === 'dualstack' ? ipAddressType : undefined,
    })
  }
  return {}
}

/** The tags of the document that have a value for the service. */
function tagsOf(list: unknown): Record<string, string> {
  const tags = (Array.isArray(list) ? list : []).flatMap((one): [string, string][] => {
    const { name, 'x-amazon-apigateway-tag-value': value } = membersAt(one)
    return typeof name === 'string' && typeof value === 'string' ? [[name, value]] : []
  })
  return Object.fromEntries(tags)
}

function routesOf(
  document: ApiDocument,
  prefix: string,
  remarks: Remarks,
  integrations: Integrations,
  call: object,
): Map<string, ImportedRoute> {
  const routes = new Map<string, ImportedRoute>()
  for (const [path, item] of Object.entries(membersAt(document.root, 'paths'))) {
    if (path.startsWith('x-') || !isMembers(item)) continue
    if (!path.startsWith('/'))
      remarks.warnings.push(`Parse issue: attribute paths. Resource ${path} should start with /`)
    for (const [name, operation] of Object.entries(item)) {
      const verb = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined
      if (verb === undefined || !isMembers(operation)) continue
      for (const key of UNUSED) {
        if (!Object.hasOwn(operation, key)) continue
        remarks.importInfo.push(`paths.${path}.${name}: key [${key}] will be ignored by API Gateway`)
      }
      const routeKey = routeKeyOf(verb, path, prefix)
      if (!isRouteKey('HTTP', routeKey)) remarks.errors.push(`Unable to create route '${routeKey}'`)
      else if (!routes.has(routeKey) && routes.size >= objectQuotas.routesPerApi.limit) {
        remarks.errors.push(errors.RouteQuotaReached.message)
        return routes
      } else {
        const problem = refusalOf(call, (checked) => refuseConflict([...routes.keys()], checked, routeKey))?.message
        if (problem !== undefined) remarks.errors.push(`Unable to create route '${routeKey}': ${problem}`)
        routes.set(routeKey, routeOf(operation, routeKey, document, remarks, integrations))
      }
    }
  }
  return routes
}

function routeKeyOf(verb: string, path: string, prefix: string): string {
  if (verb === 'ANY' && /^\/?\$default$/.test(path)) return '$default'
  return `${verb} ${prefix}${path.startsWith('/') ? path : `/${path}`}`
}

function routeOf(
  operation: Members,
  routeKey: string,
  document: ApiDocument,
  remarks: Remarks,
  integrations: Integrations,
): ImportedRoute {
  const { authorizer, ...protection } = protectionOf(operation, routeKey, document, remarks)
  const route = { routeKey, ...protection, ...given({ operationName: textOf(operation.operationId) }) }
  const integration = integrations.of(operation['x-amazon-apigateway-integration'], routeKey)
  return { route, integration, authorizer }
}
