import type { RefuseV1, Schemas } from './handler.ts'
import { withNullTemplates } from './template.ts'

type Integration = Schemas['Integration']
type Method = Schemas['Method']

const SHORTEST_MS = 50
const LONGEST_MS = 29_000

const HTTP = /^https?:\/\/./
const STAGE_VARIABLE = /\$\{stageVariables\.\w+\}/

/** `arn:partition:service:region:account:rest`. */
const ARN = /^arn:[^:]+:[^:]+:[^:]*:[^:]*:./
const PATH_OR_ACTION = /^arn:[^:]+:apigateway:[^:]*:[^:]+:(?:path|action)\//
const LAMBDA = /:lambda:path\/{1,2}2015-03-31\/functions\//
const INVOCATIONS = '/invocations'

/** Whether a URI invokes a Lambda function: the name of the function stands between the path and the last part. */
function invokesLambda(uri: string): boolean {
  const found = LAMBDA.exec(uri)
  if (!found || !uri.endsWith(INVOCATIONS)) return false
  return found.index + found[0].length < uri.length - INVOCATIONS.length
}
const FIREHOSE = /:firehose:action\/PutRecord(?:Batch)?$/

/** An integration with the defaults of AWS. A mock has no backend, and only HTTP has a default connection type. */
export function newIntegration(
  given: Pick<Integration, 'type'> & Partial<Integration>,
  resourceId: string,
): Integration {
  const { httpMethod, uri, passthroughBehavior = 'WHEN_NO_MATCH', requestTemplates, ...rest } = given
  const { type } = given
  return {
    timeoutInMillis: LONGEST_MS,
    cacheNamespace: resourceId,
    cacheKeyParameters: [],
    ...((type === 'HTTP' || type === 'HTTP_PROXY') && { connectionType: 'INTERNET' }),
    ...rest,
    passthroughBehavior: passthroughBehavior.toUpperCase(),
    ...(type !== 'MOCK' && httpMethod !== undefined && { httpMethod }),
    ...(type !== 'MOCK' && uri !== undefined && { uri }),
    ...(requestTemplates && { requestTemplates: withNullTemplates(requestTemplates) }),
  }
}

/** Refuses an integration whose backend cannot be called. */
export function assertIntegration(
  { type, httpMethod, uri = '', credentials, timeoutInMillis, connectionType, connectionId }: Integration,
  refuse: RefuseV1<
    | 'IntegrationHttpMethodMissing'
    | 'HttpEndpointInvalid'
    | 'IntegrationArnInvalid'
    | 'IntegrationArnWithoutPath'
    | 'AwsProxyTargetInvalid'
    | 'IntegrationTimeoutInvalid'
    | 'ConnectionIdMissing'
  >,
): void {
  if (type !== 'MOCK') {
    if (!httpMethod) throw refuse('IntegrationHttpMethodMissing')
    if (type === 'HTTP' || type === 'HTTP_PROXY') {
      if (!HTTP.test(uri) && !STAGE_VARIABLE.test(uri)) throw refuse('HttpEndpointInvalid')
    } else {
      if (!ARN.test(uri)) throw refuse('IntegrationArnInvalid')
      if (!PATH_OR_ACTION.test(uri)) throw refuse('IntegrationArnWithoutPath')
      if (type === 'AWS_PROXY' && !invokesLambda(uri) && !FIREHOSE.test(uri)) throw refuse('AwsProxyTargetInvalid')
    }
  }
  if (credentials && !credentials.startsWith('arn:')) throw refuse('IntegrationArnInvalid')
  if (timeoutInMillis < SHORTEST_MS || timeoutInMillis > LONGEST_MS) throw refuse('IntegrationTimeoutInvalid')
  if (connectionType === 'VPC_LINK' && !connectionId) throw refuse('ConnectionIdMissing')
}

/** Where a value of a request to the backend may come from: a quoted text, the request, the context, or a stage variable. */
const SOURCE = /^(?:'[^']*'|method\.request\.\S+|context\.\S+|stageVariables\.\S+)$/
const DECLARED = /^method\.request\.(?:querystring|header|path|multivaluequerystring|multivalueheader)\./

/** Refuses mappings and cache keys that the method does not declare. */
export function assertMappings(
  { requestParameters = {}, cacheKeyParameters = [] }: Integration,
  method: Method,
  before: Integration | undefined,
  refuse: RefuseV1<'ParameterExpressionInvalid' | 'MappingIdentifierInvalid' | 'CacheKeyInvalid'>,
): void {
  const declared = new Set(Object.keys(method.requestParameters ?? {}))
  const isKnown = (name: string): boolean => declared.has(name.replace('.multivalue', '.'))
  if (requestParameters !== before?.requestParameters) {
    for (const value of Object.values(requestParameters)) {
      if (!SOURCE.test(value)) throw refuse('ParameterExpressionInvalid', { expression: value })
      if (DECLARED.test(value) && !isKnown(value)) throw refuse('MappingIdentifierInvalid')
    }
  }
  const known = new Set(before?.cacheKeyParameters)
  const isMapped = new Set(Object.keys(requestParameters))
  for (const key of cacheKeyParameters) {
    if (!known.has(key) && !isKnown(key) && !isMapped.has(key)) throw refuse('CacheKeyInvalid')
  }
}
