import { withoutEmptied } from '../emptied.ts'
import type { RefuseV1, Schemas } from '../handler.ts'
import { entry, findResource } from '../resource.ts'
import { isPattern } from '../selection-pattern.ts'
import type { RestApiUnit } from '../state.ts'
import { assertContentTypes, withNullTemplates } from '../template.ts'
import type { ApiHooks } from './types.ts'

type Response = Schemas['IntegrationResponse']

export const integrationResponse: ApiHooks<'IntegrationResponse'> = {
  complete: (given, { input, refuse }, unit) => {
    const after = withTemplates(given)
    assertResponse(after, responsesOf(unit, input), undefined, refuse)
    return after
  },
  patching: ({ input, refuse }, unit) => {
    const responses = responsesOf(unit, input)
    const before = responses.find(({ statusCode }) => statusCode === input.statusCode)
    return { check: (after) => assertResponse(after, responses, before, refuse) }
  },
  change: (after, before) => withTemplates(withoutEmptied(before, after, ['responseParameters', 'responseTemplates'])),
  // AWS looks up method and integration together here, and names the integration.
  beforeDelete: ({ input, refuse }, unit) => {
    const { resourceMethods } = findResource(unit, input.resourceId, refuse)
    if (!entry(resourceMethods, input.httpMethod)) throw refuse('IntegrationNotFound')
  },
}

/** The responses of the integration that a call is about. */
function responsesOf(
  unit: RestApiUnit,
  { resourceId, httpMethod }: { readonly resourceId: string; readonly httpMethod: string },
): readonly Response[] {
  const { methodIntegration } = entry(unit.resources.get(resourceId)?.resourceMethods, httpMethod) ?? {}
  return Object.values(methodIntegration?.integrationResponses ?? {})
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
