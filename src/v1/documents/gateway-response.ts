import { responseDefaults } from '../gateway-response.ts'
import type { ApiDocumentHooks } from './hooks.ts'

export const gatewayResponse: ApiDocumentHooks<'GatewayResponse'> = {
  defaults: ({ responseType }) => ({ ...responseDefaults(responseType), defaultResponse: false }),
  // A list that GetGatewayResponses answered has those as well that are not set.
  put: (document, { home }) => {
    if (!document.defaultResponse) home.gatewayResponses.put(document.responseType, document)
  },
}
