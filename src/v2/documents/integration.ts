import { newIntegration } from '../integration.ts'
import type { ApiDocumentHooks } from './hooks.ts'

export const integration: ApiDocumentHooks<'Integration'> = {
  assertDocument: ({ integrationType }, { home, refuse }) => {
    if (home.api.get().protocolType === 'HTTP' && !integrationType.endsWith('_PROXY')) {
      throw refuse(['integrationType'], `an HTTP API has AWS_PROXY and HTTP_PROXY alone, not ${integrationType}.`)
    }
  },
  defaults: ({ integrationId }, { home }) =>
    newIntegration(home.api.get().protocolType, { integrationId, integrationType: 'AWS_PROXY' }),
}
