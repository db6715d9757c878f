import {
  byStatusCode,
  flagOf,
  given,
  integerOf,
  isMembers,
  type Members,
  membersAt,
  statusCodeOf,
  textMapOf,
  textOf,
  textsOf,
} from '../../core/openapi/value.ts'
import type { Schemas } from '../schemas.ts'
import type { ImportedMethod, Problems, Spot } from './imported.ts'
import { type IntegrationProblem, integrationProblem, responseProblem } from './integration-problem.ts'

type Integration = NonNullable<ImportedMethod['integration']>
type Responses = NonNullable<Integration['integrationResponses']>

/** The integration of a method, or nothing where it has none or cannot have this one. */
export function integrationOf(
  extension: unknown,
  method: Pick<Schemas['Method'], 'requestParameters' | 'methodResponses'>,
  spot: Spot,
  problems: Problems,
): Integration | undefined {
  if (!isMembers(extension)) return undefined
  const type = (textOf(extension.type) ?? '').toUpperCase() as Integration['type']
  const isMock = type === 'MOCK'
  const tls = flagOf(membersAt(extension, 'tlsConfig').insecureSkipVerification)
  const connection = textOf(extension.connectionType)?.toUpperCase() as Integration['connectionType']
  const integration = given({
    type,
    httpMethod: isMock ? undefined : textOf(extension.httpMethod)?.toUpperCase(),
    uri: isMock ? undefined : textOf(extension.uri),
    connectionType: connection ?? (type.startsWith('HTTP') ? ('INTERNET' as const) : undefined),
    connectionId: textOf(extension.connectionId),
    credentials: textOf(extension.credentials),
    requestParameters: parametersOf(extension.requestParameters, spot, problems),
    requestTemplates: textMapOf(extension.requestTemplates),
    passthroughBehavior: textOf(extension.passthroughBehavior)?.toUpperCase(),
    contentHandling: textOf(extension.contentHandling)?.toUpperCase() as Integration['contentHandling'],
    timeoutInMillis: integerOf(extension.timeoutInMillis),
    cacheNamespace: textOf(extension.cacheNamespace),
    cacheKeyParameters: textsOf(extension.cacheKeyParameters),
    tlsConfig: tls === undefined ? undefined : { insecureSkipVerification: tls },
    responseTransferMode: textOf(extension.responseTransferMode)?.toUpperCase() as Integration['responseTransferMode'],
    integrationTarget: textOf(extension.integrationTarget),
    integrationResponses: responsesOf(extension.responses),
  }) as Integration
  const problem = integrationProblem(integration, extension.timeoutInMillis, method)
  if (problem) {
    note(problem, 'integration', spot, problems)
    return undefined
  }
  const responses = responseProblem(integration, method)
  if (responses) note(responses, 'integration response', spot, problems)
  return integration
}

function note({ text, isReported }: IntegrationProblem, what: string, { verb, path }: Spot, problems: Problems): void {
  const sentence = `Unable to put ${what} on '${verb}' for resource at path '${path}': ${text}`
  if (isReported) problems.error(sentence)
  else problems.assume(sentence)
}

/** The parameters that are texts; the others are dropped one by one, with a warning each. */
function parametersOf(value: unknown, { path, verb }: Spot, problems: Problems): Record<string, string> | undefined {
  if (!isMembers(value)) return undefined
  const wrong = Object.entries(value).filter(([, one]) => typeof one !== 'string')
  for (const [name, one] of wrong) {
    problems.warn(
      `Invalid format for 'requestParameters'. Expected type string for property '${name}' of resource '${path}' and method '${verb}' but got '${textOf(one) ?? JSON.stringify(one)}'`,
    )
  }
  return textMapOf(Object.fromEntries(Object.entries(value).filter(([, one]) => typeof one === 'string')))
}

/** The responses by status code. The key in the document is a pattern; `default` means none. */
function responsesOf(value: unknown): Responses | undefined {
  if (!isMembers(value)) return undefined
  const entries = Object.entries(value).flatMap(([pattern, one]): [string, Schemas['IntegrationResponse']][] => {
    const statusCode = statusCodeOf(membersAt(one).statusCode)
    return statusCode === undefined ? [] : [[statusCode, responseOf(membersAt(one), statusCode, pattern)]]
  })
  return entries.length === 0 ? undefined : byStatusCode(entries)
}

function responseOf(one: Members, statusCode: string, pattern: string): Schemas['IntegrationResponse'] {
  return given({
    statusCode,
    selectionPattern: pattern === 'default' ? undefined : pattern,
    responseParameters: textMapOf(one.responseParameters),
    responseTemplates: textMapOf(one.responseTemplates),
    contentHandling: textOf(one.contentHandling)?.toUpperCase(),
  }) as Schemas['IntegrationResponse']
}
