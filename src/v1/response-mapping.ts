import type { RefuseV1 } from './handler.ts'
import type { Schemas } from './schemas.ts'

const TARGET = /^method\.response\.(?:header|multivalueheader)\.\S+$/
/** Where the value of a header may come from: a quoted text, the response of the backend, the context, or a stage variable. */
const SOURCE =
  /^(?:'[^']*'|integration\.response\.(?:(?:multivalue)?header\.\S+|body(?:\..*)?)|context\.\S+|stageVariables\.\S+)$/s

/**
 * Refuses mappings that are not expressions, and mappings to a header that the response of the method does not declare. Where the
 * method has no such response, nothing is declared and every header is accepted.
 */
export function assertResponseMappings(
  { responseParameters = {} }: Pick<Schemas['IntegrationResponse'], 'responseParameters'>,
  declared: Pick<Schemas['MethodResponse'], 'responseParameters'> | undefined,
  refuse: RefuseV1<'ParameterExpressionInvalid' | 'MappingParameterUndeclared'>,
): void {
  for (const [target, source] of Object.entries(responseParameters)) {
    if (!TARGET.test(target)) throw refuse('ParameterExpressionInvalid', { expression: target })
    if (!SOURCE.test(source)) throw refuse('ParameterExpressionInvalid', { expression: source })
    const header = target.replace('.multivalueheader.', '.header.')
    const { responseParameters: headers = {} } = declared ?? {}
    if (declared && !Object.hasOwn(headers, header) && !Object.hasOwn(headers, target))
      throw refuse('MappingParameterUndeclared', { parameter: target })
  }
}
