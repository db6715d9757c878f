import { entry, findMethod } from '../resource.ts'
import type { ApiHooks } from './types.ts'

export const integrationResponse: ApiHooks<'IntegrationResponse'> = {
  assertCreate: ({ input, refuse }, unit) => {
    const { methodResponses } = findMethod(unit, input, refuse)
    if (!entry(methodResponses, input.statusCode)) throw refuse('ResponseNotFound')
  },
}
