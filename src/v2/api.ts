import { wireDate } from './codec.ts'
import { membersOf } from './members.ts'
import type { Schemas } from './rule.ts'
import type { Api, Protocol } from './state.ts'

const CORS_MEMBERS = [
  'allowCredentials',
  'allowHeaders',
  'allowMethods',
  'allowOrigins',
  'exposeHeaders',
  'maxAge',
] as const satisfies readonly (keyof Schemas['Cors'])[]

const UPDATABLE = [
  'apiKeySelectionExpression',
  'corsConfiguration',
  'description',
  'disableExecuteApiEndpoint',
  'disableSchemaValidation',
  'ipAddressType',
  'name',
  'routeSelectionExpression',
  'version',
] as const satisfies readonly (keyof Schemas['UpdateApiRequest'])[]

/** How an API finds the route of a request, unless it is told. */
const SELECTION: Readonly<Record<Protocol, string>> = {
  HTTP: '$request.method $request.path',
  WEBSOCKET: '$request.body.action',
}

const SCHEME: Readonly<Record<Protocol, string>> = { HTTP: 'https', WEBSOCKET: 'wss' }

/** An API with what AWS fills in. */
export function newApi(
  given: Partial<Api> & Pick<Api, 'apiId' | 'name' | 'protocolType'>,
  region: string,
  now: number,
): Api {
  return { ...apiDefaults(given, region, now), ...given }
}

/** The members of an API that AWS fills in. */
export function apiDefaults(
  { apiId, protocolType }: Pick<Api, 'apiId' | 'protocolType'>,
  region: string,
  now: number,
): Omit<Api, 'apiId' | 'name' | 'protocolType'> {
  return {
    apiEndpoint: `${SCHEME[protocolType]}://${apiId}.execute-api.${region}.amazonaws.com`,
    apiKeySelectionExpression: '$request.header.x-api-key',
    createdDate: wireDate(now),
    disableExecuteApiEndpoint: false,
    ipAddressType: 'ipv4',
    routeSelectionExpression: SELECTION[protocolType],
    tags: {},
  }
}

/** What a request says about an API: known members only. */
export function apiMembers(input: Schemas['UpdateApiRequest']): Partial<Schemas['Api']> {
  const members = membersOf(input, UPDATABLE)
  if (!members.corsConfiguration) return members
  return { ...members, corsConfiguration: membersOf(members.corsConfiguration, CORS_MEMBERS) }
}
