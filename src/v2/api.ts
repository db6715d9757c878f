import type { Api, Protocol } from './api-type.ts'
import { wireDate } from './codec.ts'
import { refuseCors } from './cors.ts'
import type { Part } from './handler.ts'
import { membersOf } from './members.ts'
import type { Schemas } from './schemas.ts'

const UPDATABLE = [
  'apiKeySelectionExpression',
  'description',
  'disableExecuteApiEndpoint',
  'disableSchemaValidation',
  'ipAddressType',
  'name',
  'routeSelectionExpression',
  'version',
] as const satisfies readonly (keyof Schemas['UpdateApiRequest'])[]

/** The members that the empty text clears. */
const CLEARABLE: readonly string[] = ['description', 'version']

/** The default route selection expression of an API. */
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

/** The known API members of a request, except CORS. The empty text of a member that cannot be cleared is ignored. */
export function apiMembers(input: Schemas['UpdateApiRequest']): Partial<Schemas['Api']> {
  const members = Object.entries(membersOf(input, UPDATABLE))
  return Object.fromEntries(members.filter(([name, value]) => value !== '' || CLEARABLE.includes(name)))
}

/** An API, or what is said about one, without a description or version that is the empty text. */
export function withoutCleared<T extends Partial<Schemas['Api']>>(api: T): T {
  const members = Object.entries(api).filter(([name, value]) => value !== '' || !CLEARABLE.includes(name))
  return Object.fromEntries(members) as T
}

/** The expressions that select a route of an HTTP API. */
const HTTP_SELECTIONS = [SELECTION.HTTP, '${request.method} ${request.path}']

/** Refuses what an API of a protocol cannot have. */
export function refuseApi(
  protocolType: Protocol,
  corsConfiguration: Schemas['Cors'] | undefined,
  routeSelectionExpression: string | undefined,
  call: Part<unknown, 'CorsOnWebSocket' | 'CorsCredentialsForAll' | 'SelectionLimited'>,
): void {
  const { refuse } = call
  if (protocolType === 'WEBSOCKET') {
    if (corsConfiguration) throw refuse('CorsOnWebSocket')
    return
  }
  if (routeSelectionExpression && !HTTP_SELECTIONS.includes(routeSelectionExpression)) {
    throw refuse('SelectionLimited')
  }
  refuseCors(corsConfiguration, call)
}
