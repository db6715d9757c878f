import { refusalIn } from '../../core/errors/service-error.ts'
import { assertIntegration, assertMappings, newIntegration } from '../integration.ts'
import { entry } from '../resource.ts'
import { assertResponseMappings } from '../response-mapping.ts'
import type { Schemas } from '../schemas.ts'
import type { ImportedMethod } from './imported.ts'
import { refuse } from './refusal.ts'

type Integration = NonNullable<ImportedMethod['integration']>

/** Why AWS does not take an integration, and whether users saw that text in the errors of an import. */
export interface IntegrationProblem {
  readonly text: string
  readonly isReported: boolean
}

const TYPES: readonly string[] = ['HTTP', 'MOCK', 'AWS_PROXY', 'HTTP_PROXY', 'AWS']
const ENUMS = {
  connectionType: ['INTERNET', 'VPC_LINK'],
  contentHandling: ['CONVERT_TO_BINARY', 'CONVERT_TO_TEXT'],
  responseTransferMode: ['BUFFERED', 'STREAM'],
} as const

const REPORTED: ReadonlySet<string> = new Set(
  (
    [
      'IntegrationArnInvalid',
      'IntegrationArnWithoutPath',
      'IntegrationTimeoutInvalid',
      'FunctionArnInvalid',
      'MappingParameterUndeclared',
      'ParameterExpressionInvalid',
    ] as const
  ).map((name) => `v1.${name}`),
)

/** Why AWS does not take an integration of a method, in the words of PutIntegration. */
export function integrationProblem(
  integration: Integration,
  timeout: unknown,
  method: Pick<Schemas['Method'], 'requestParameters'>,
): IntegrationProblem | undefined {
  const { type, timeoutInMillis } = integration
  if (!TYPES.includes(type)) return assumed(`Invalid integration type specified: ${type}`)
  for (const [name, values] of Object.entries(ENUMS)) {
    const value = integration[name as keyof typeof ENUMS]
    if (value !== undefined && !(values as readonly string[]).includes(value))
      return assumed(`Invalid ${name} specified: ${value}`)
  }
  return problemOf(() => {
    if (timeout !== undefined && timeoutInMillis === undefined) throw refuse('IntegrationTimeoutInvalid')
    const whole = newIntegration(integration, '')
    assertIntegration(whole, refuse)
    assertMappings(whole, method, undefined, refuse, (parameter) => refuse('MappingParameterUndeclared', { parameter }))
  })
}

/** Why AWS does not take the responses of an integration, in the words of PutIntegrationResponse. */
export function responseProblem(
  { integrationResponses = {} }: Integration,
  { methodResponses = {} }: Pick<Schemas['Method'], 'methodResponses'>,
): IntegrationProblem | undefined {
  return problemOf(() => {
    for (const response of Object.values(integrationResponses))
      assertResponseMappings(response, entry(methodResponses, response.statusCode), refuse)
  })
}

function assumed(text: string): IntegrationProblem {
  return { text, isReported: false }
}

function problemOf(trial: () => void): IntegrationProblem | undefined {
  const refusal = refusalIn(trial)
  return refusal && { text: refusal.message, isReported: REPORTED.has(refusal.rule) }
}
