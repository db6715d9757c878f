import { given, type Members } from '../../core/openapi/value.ts'
import type { Definition } from '../definition.ts'
import { integrationExtension } from './integration.ts'
import { pathItems } from './paths.ts'
import { protectionOf, securitySchemes } from './security.ts'

/** The input of an export. */
export interface Exported {
  readonly definition: Definition
  /** The stage that is exported; absent for the latest configuration. */
  readonly stageName: string | undefined
  readonly region: string
  /** The time of the export in milliseconds since 1970, which replaces a missing version. */
  readonly now: number
  /** Whether extensions of the service are shown. */
  readonly extensions: boolean
}

/** The OpenAPI 3 document of an HTTP API. */
export function exportDocument({ definition, stageName, region, now, extensions }: Exported): Members {
  const { api, authorizers, integrations, routes } = definition
  const byTarget = new Map(integrations.map((one) => [`integrations/${one.integrationId}`, one]))
  const byId = new Map(authorizers.map((one) => [one.authorizerId, one]))
  const basePath = stageName === undefined || stageName === '$default' ? '' : stageName
  const schemes = securitySchemes(authorizers, extensions)
  return given({
    openapi: '3.0.1',
    info: given({ title: api.name, description: api.description, version: api.version ?? `${exportTime(now)}UTC` }),
    servers: [
      given({
        url: `https://${api.apiId}.execute-api.${region}.amazonaws.com/{basePath}`,
        variables: { basePath: { default: basePath } },
        'x-amazon-apigateway-endpoint-configuration': extensions ? endpointExtension(api) : undefined,
      }),
    ],
    tags: extensions ? tagsOf(api.tags) : undefined,
    paths: pathItems(routes, (route) => {
      const integration = byTarget.get(route.target ?? '')
      return given({
        operationId: route.operationName,
        responses: { default: { description: `Default response for ${route.routeKey}` } },
        ...protectionOf(route, byId.get(route.authorizerId ?? ''), extensions),
        'x-amazon-apigateway-integration': extensions && integration ? integrationExtension(integration) : undefined,
      })
    }),
    components: Object.keys(schemes).length > 0 ? { securitySchemes: schemes } : undefined,
    'x-amazon-apigateway-cors': extensions ? corsExtension(api.corsConfiguration) : undefined,
    'x-amazon-apigateway-importexport-version': extensions ? '1.0' : undefined,
  })
}

/** `2026-03-04 12:56:53` */
function exportTime(now: number): string {
  return new Date(now)
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z$/, '')
}

function tagsOf(tags: Readonly<Record<string, string>>): Members[] | undefined {
  const list = Object.entries(tags).map(([name, value]) => ({ name, 'x-amazon-apigateway-tag-value': value }))
  return list.length > 0 ? list : undefined
}

/** The members of an endpoint that are not as every API has them. */
function endpointExtension({ disableExecuteApiEndpoint, ipAddressType }: Definition['api']): Members | undefined {
  const members = given({
    disableExecuteApiEndpoint: disableExecuteApiEndpoint || undefined,
    ipAddressType: ipAddressType === 'ipv4' ? undefined : ipAddressType,
  })
  return Object.keys(members).length > 0 ? members : undefined
}

/** CORS with the two members that the service always shows. */
function corsExtension(cors: Definition['api']['corsConfiguration']): Members | undefined {
  if (!cors) return undefined
  return given({
    allowMethods: cors.allowMethods,
    allowHeaders: cors.allowHeaders,
    exposeHeaders: cors.exposeHeaders,
    maxAge: cors.maxAge ?? 0,
    allowCredentials: cors.allowCredentials ?? false,
    allowOrigins: cors.allowOrigins,
  })
}
