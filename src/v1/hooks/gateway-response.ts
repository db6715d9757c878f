import { responseDefaults, shownResponse, unsetResponse, wrongMapping } from '../gateway-response.ts'
import type { RefuseV1 } from '../handler.ts'
import type { Schemas } from '../schemas.ts'
import type { ApiHooks } from './types.ts'

export const gatewayResponse: ApiHooks<'GatewayResponse'> = {
  complete: ({ responseType, ...given }) => ({
    responseType,
    ...responseDefaults(responseType),
    ...given,
    defaultResponse: false,
  }),
  assertDocument: (document, { refuse }, _, before) => {
    if (!before) assertMappings(document, refuse)
  },
  show: (document, { state, input }) => shownResponse(document, state.restApis.get(input.restApiId)),
  place: ({ gatewayResponses }, type) => ({
    get: () => gatewayResponses.get(type) ?? unsetResponse(type as Parameters<typeof unsetResponse>[0]),
    put: (document) => {
      if (!document.defaultResponse) gatewayResponses.put(type, document)
    },
    remove: () => {
      gatewayResponses.delete(type)
    },
  }),
  patching: ({ refuse }) => ({
    check: (document) => assertMappings(document, refuse),
  }),
  change: (after, before, { input }) => (input.patchOperations?.length ? { ...after, defaultResponse: false } : before),
  deleting: ({ responseType }, { refuse }, { gatewayResponses }) => {
    if (!gatewayResponses.has(responseType)) throw refuse('GatewayResponseNotSet')
  },
}

function assertMappings(document: Schemas['GatewayResponse'], refuse: RefuseV1<'MappingExpressionInvalid'>): void {
  const expression = wrongMapping(document)
  if (expression !== undefined) throw refuse('MappingExpressionInvalid', { expression })
}
