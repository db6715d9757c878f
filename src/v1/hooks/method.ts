import type { ApiHooks } from './types.ts'

export const method: ApiHooks<'Method'> = {
  complete: ({ httpMethod = '', authorizationType = '', apiKeyRequired = false, ...rest }) => ({
    ...rest,
    httpMethod,
    authorizationType,
    apiKeyRequired,
  }),
}
