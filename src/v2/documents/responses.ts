import type { ApiDocumentHooks } from './hooks.ts'

export const routeResponse: ApiDocumentHooks<'RouteResponse'> = {
  assertEntry: (_, __, { home, refuse }) => {
    if (home.api.get().protocolType === 'HTTP') throw refuse([], 'a route of an HTTP API has no responses.')
  },
}

export const integrationResponse: ApiDocumentHooks<'IntegrationResponse'> = {
  assertEntry: (_, __, { home, refuse }) => {
    if (home.api.get().protocolType === 'HTTP') throw refuse([], 'an integration of an HTTP API has no responses.')
  },
}
