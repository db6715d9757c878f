import { withoutEmptied } from '../emptied.ts'
import type { RefuseV1 } from '../handler.ts'
import { entry, findResource } from '../resource.ts'
import { assertResponseMappings } from '../response-mapping.ts'
import type { Schemas } from '../schemas.ts'
import { isPattern } from '../selection-pattern.ts'
import type { RestApiUnit } from '../state.ts'
import { assertContentTypes, withNullTemplates } from '../template.ts'
import type { ApiHooks } from './types.ts'

type Response = Schemas['IntegrationResponse']

export const integrationResponse: ApiHooks<'IntegrationResponse'> = {
  complete: (given, { input, refuse }, unit) => {
    const after = withTemplates(given)
    assertResponse(after, responsesOf(unit, input), undefined, refuse)
    assertResponseMappings(after, declaredBy(unit, input), refuse)
    return after
  },
  patching: ({ input, refuse }, unit) => {
    const responses = responsesOf(unit, input)
    const before = responses.find(({ statusCode }) => statusCode === input.statusCode)
    return {
      check: (after) => {
        assertResponse(after, responses, before, refuse)
        if (after.responseParameters !== before?.responseParameters)
          assertResponseMappings(after, declaredBy(unit, input), refuse)
      },
    }
  },
  change: (after, before) => withTemplates(withoutEmptied(before, after, ['responseParameters', 'responseTemplates'])),
  // AWS looks up method and integration together here, and names the integration.
  beforeDelete: ({ input, refuse }, unit) => {
    const { resourceMethods } = findResource(unit, input.resourceId, refuse)
    if (!entry(resourceMethods, input.httpMethod)) throw refuse('IntegrationNotFound')
  },
}

/** How a call names a response. */
interface Named {
  readonly resourceId: string
  readonly httpMethod: string
  readonly statusCode: string
}

function methodOf(unit: RestApiUnit, { resourceId, httpMethod }: Named): Schemas['Method'] {
  return entry(unit.resources.get(resourceId)?.resourceMethods, httpMethod) ?? {}
}

/** The responses of the integration that a call is about. */
function responsesOf(unit: RestApiUnit, input: Named): readonly Response[] {
  return Object.values(methodOf(unit, input).methodIntegration?.integrationResponses ?? {})
}

/** The response of the method that has the status code of a call. */
function declaredBy(unit: RestApiUnit, input: Named): Schemas['MethodResponse'] | undefined {
  return entry(methodOf(unit, input).methodResponses, input.statusCode)
}

function withTemplates(given: Response): Response {
  const { responseTemplates } = given
  return responseTemplates ? { ...given, responseTemplates: withNullTemplates(responseTemplates) } : given
}

/** Refuses content types that are none, a pattern that cannot be compiled, and one that another response has. No pattern is the default's. */
function assertResponse(
  { statusCode, selectionPattern = '', responseTemplates }: Response,
  responses: readonly Response[],
  before: Response | undefined,
  refuse: RefuseV1<'SelectionPatternTaken' | 'SelectionPatternInvalid' | 'ContentTypeInvalid'>,
): void {
  if (responseTemplates !== before?.responseTemplates) assertContentTypes(responseTemplates, refuse)
  if (!isPattern(selectionPattern)) throw refuse('SelectionPatternInvalid')
  const isTaken = responses.some(
    (one) => one.statusCode !== statusCode && (one.selectionPattern ?? '') === selectionPattern,
  )
  if (isTaken) throw refuse('SelectionPatternTaken', { pattern: selectionPattern || 'default' })
}
