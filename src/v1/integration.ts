import type { Schemas } from './rule.ts'

type Integration = Schemas['Integration']

/** An integration with AWS's defaults around what is given. */
export function newIntegration(
  given: Pick<Integration, 'type'> & Partial<Integration>,
  resourceId: string,
): Integration {
  return {
    passthroughBehavior: 'WHEN_NO_MATCH',
    timeoutInMillis: 29000,
    cacheNamespace: resourceId,
    cacheKeyParameters: [],
    ...given,
  }
}
