import type { ApiDocumentHooks } from './hooks.ts'

export const model: ApiDocumentHooks<'Model'> = {
  assertEntry: (_, __, { home, refuse }) => {
    if (home.api.get().protocolType === 'HTTP') throw refuse([], 'an HTTP API has no models.')
  },
}
