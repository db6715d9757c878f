import { entry, findMethod, type Placed } from './resource.ts'
import type { RefuseV1, Schemas } from './rule.ts'
import type { RestApiUnit } from './state.ts'

type Integration = Schemas['Integration']

/** An integration with AWS's defaults around what is given. */
export function newIntegration(
  given: Pick<Integration, 'type'> & Partial<Integration>,
  resourceId: string,
): Integration {
  return {
    passthroughBehavior: 'WHEN_NO_MATCH',
    timeoutInMillis: 29000,
    cacheNamespace: resourceId,
    cacheKeyParameters: [],
    ...given,
  }
}

/** The integration that a call is about, and the method that holds it. */
export function findIntegration(
  unit: RestApiUnit,
  at: { readonly resourceId: string; readonly httpMethod: string },
  refuse: RefuseV1<'ResourceNotFound' | 'MethodNotFound' | 'IntegrationNotFound'>,
): Placed & { readonly integration: Integration } {
  const placed = findMethod(unit, at, refuse)
  const integration = placed.method.methodIntegration
  if (!integration) throw refuse('IntegrationNotFound')
  return { ...placed, integration }
}

/** The response of this status code in a map of responses. */
export function findResponse<T>(
  responses: Readonly<Record<string, T>> | undefined,
  statusCode: string,
  refuse: RefuseV1<'ResponseNotFound'>,
): T {
  const response = entry(responses, statusCode)
  if (!response) throw refuse('ResponseNotFound')
  return response
}
