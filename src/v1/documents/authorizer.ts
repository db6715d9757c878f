import { authTypeOf } from '../authorizer.ts'
import type { ApiDocumentHooks } from './hooks.ts'

export const authorizer: ApiDocumentHooks<'Authorizer'> = {
  defaults: ({ type }) => ({ authType: authTypeOf(type) }),
}
