import { newIntegration } from '../integration.ts'
import type { ApiHooks } from './types.ts'

export const integration: ApiHooks<'Integration'> = {
  complete: (given, { input }) => newIntegration(given, input.resourceId),
}
