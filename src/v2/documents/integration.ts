import { newIntegration } from '../integration.ts'
import type { ApiDocumentHooks } from './hooks.ts'

export const integration: ApiDocumentHooks<'Integration'> = {
  defaults: ({ integrationId }, { home }) =>
    newIntegration(home.api.get().protocolType, { integrationId, integrationType: 'AWS_PROXY' }),
}
