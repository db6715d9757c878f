import type { Part } from './handler.ts'
import { mergedBy } from './merge.ts'
import type { Schemas } from './schemas.ts'
import type { ApiUnit } from './state.ts'

type RouteResponse = Schemas['RouteResponse']
type IntegrationResponse = Schemas['IntegrationResponse']

const ROUTE = { kept: ['routeResponseKey'], maps: ['responseModels', 'responseParameters'] }
const INTEGRATION = { kept: ['integrationResponseKey'], maps: ['responseParameters', 'responseTemplates'] }

/** A response of a route after a change. */
export function mergedRouteResponse(before: RouteResponse, given: Partial<RouteResponse>): RouteResponse {
  return mergedBy(ROUTE, before, given)
}

/** A response of an integration after a change. */
export function mergedIntegrationResponse(
  before: IntegrationResponse,
  given: Partial<IntegrationResponse>,
): IntegrationResponse {
  return mergedBy(INTEGRATION, before, given)
}

/** Refuses a key of a response that a route cannot have. */
export function refuseRouteResponse(
  { routeResponseKey }: Pick<RouteResponse, 'routeResponseKey'>,
  { refuse }: Part<unknown, 'RouteResponseKeyUnsupported'>,
): void {
  if (routeResponseKey !== '$default') throw refuse('RouteResponseKeyUnsupported')
}

/** Refuses a response of an integration under the key of another one. */
export function refuseIntegrationResponse(
  { integrationResponseId, integrationResponseKey }: IntegrationResponse,
  { integrationResponses }: ApiUnit,
  { input, refuse }: Part<{ readonly integrationId: string }, 'ResponseExists'>,
): void {
  const others = integrationResponses.get(input.integrationId)?.values() ?? []
  const isTaken = others.some(
    (one) =>
      one.integrationResponseKey === integrationResponseKey && one.integrationResponseId !== integrationResponseId,
  )
  if (isTaken) throw refuse('ResponseExists', { kind: 'Integration', key: integrationResponseKey })
}
