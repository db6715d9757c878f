import { resources } from '../generated/v1/resources.ts'
import type { RefuseV1 } from './handler.ts'
import type { Schemas } from './schemas.ts'
import { withNullTemplates } from './template.ts'

type Integration = Schemas['Integration']
type Method = Schemas['Method']

const SHORTEST_MS = 50
const LONGEST_MS = 29_000
const LONGEST_STREAM_MS = 900_000

const HTTP = /^https?:\/\/./
const STAGE_VARIABLE = /\$\{stageVariables\.\w+\}/

/** `arn:partition:service:region:account:rest`. */
const ARN = /^arn:[^:]+:[^:]+:[^:]*:[^:]*:./
const PATH_OR_ACTION = /^arn:[^:]+:apigateway:[^:]*:[^:]+:(?:path|action)\//
const FIREHOSE = /:firehose:action\/PutRecord(?:Batch)?$/

/** The paths under which Lambda invokes a function, buffered and streamed, and how a URI of each ends. */
const INVOCATIONS = [
  { path: /:lambda:path\/{1,2}2015-03-31\/functions\//, end: '/invocations' },
  { path: /:lambda:path\/{1,2}2021-11-15\/functions\//, end: '/response-streaming-invocations' },
] as const
const FUNCTION = /^arn:[^:]+:lambda:[^:]*:[^:]*:function:./

/** The function that a URI invokes, empty where the URI does not end as an invocation; `undefined` if the URI is not about a function. */
function functionIn(uri: string): string | undefined {
  for (const { path, end } of INVOCATIONS) {
    const found = path.exec(uri)
    if (found) return uri.endsWith(end) ? uri.slice(found.index + found[0].length, -end.length) : ''
  }
  return undefined
}

/** An integration with the defaults of AWS. A mock has no backend, and only HTTP has a default connection type. */
export function newIntegration(
  given: Pick<Integration, 'type'> & Partial<Integration>,
  resourceId: string,
): Integration {
  const { httpMethod, uri, passthroughBehavior, requestTemplates, connectionType, ...rest } = given
  const { type } = given
  const { defaults } = resources.Integration
  const isHttp = type === 'HTTP' || type === 'HTTP_PROXY'
  return {
    timeoutInMillis: defaults.timeoutInMillis,
    cacheNamespace: resourceId,
    cacheKeyParameters: [...defaults.cacheKeyParameters],
    ...(isHttp && { connectionType: connectionType ?? 'INTERNET' }),
    ...(!isHttp && connectionType !== undefined && connectionType !== 'INTERNET' && { connectionType }),
    ...rest,
    passthroughBehavior: (passthroughBehavior ?? defaults.passthroughBehavior).toUpperCase(),
    ...(type !== 'MOCK' && httpMethod !== undefined && { httpMethod }),
    ...(type !== 'MOCK' && uri !== undefined && { uri }),
    ...(requestTemplates && { requestTemplates: withNullTemplates(requestTemplates) }),
  }
}

/** Refuses an integration whose backend cannot be called. */
export function assertIntegration(
  integration: Integration,
  refuse: RefuseV1<
    | 'IntegrationHttpMethodMissing'
    | 'HttpEndpointInvalid'
    | 'IntegrationArnInvalid'
    | 'IntegrationArnWithoutPath'
    | 'AwsProxyTargetInvalid'
    | 'FunctionArnInvalid'
    | 'IntegrationTimeoutInvalid'
    | 'ConnectionIdMissing'
  >,
): void {
  const { type, httpMethod, uri = '', credentials, timeoutInMillis, connectionType, connectionId } = integration
  if (type !== 'MOCK') {
    if (!httpMethod) throw refuse('IntegrationHttpMethodMissing')
    if (type === 'HTTP' || type === 'HTTP_PROXY') {
      if (!HTTP.test(uri) && !STAGE_VARIABLE.test(uri)) throw refuse('HttpEndpointInvalid')
    } else {
      if (!ARN.test(uri)) throw refuse('IntegrationArnInvalid')
      if (!PATH_OR_ACTION.test(uri)) throw refuse('IntegrationArnWithoutPath')
      if (type === 'AWS_PROXY' && !FIREHOSE.test(uri)) {
        const name = functionIn(uri)
        if (name === undefined) throw refuse('AwsProxyTargetInvalid')
        if (!FUNCTION.test(name) && !STAGE_VARIABLE.test(name)) throw refuse('FunctionArnInvalid')
      }
    }
  }
  if (credentials && !credentials.startsWith('arn:')) throw refuse('IntegrationArnInvalid')
  const longest = integration.responseTransferMode === 'STREAM' ? LONGEST_STREAM_MS : LONGEST_MS
  if (timeoutInMillis < SHORTEST_MS || timeoutInMillis > longest) throw refuse('IntegrationTimeoutInvalid')
  if (connectionType === 'VPC_LINK' && !connectionId) throw refuse('ConnectionIdMissing')
}

/** Where a value of a request to the backend may come from: a quoted text, the request, the context, or a stage variable. */
const SOURCE = /^(?:'[^']*'|method\.request\.\S+|context\.\S+|stageVariables\.\S+)$/
const DECLARED = /^method\.request\.(?:querystring|header|path|multivaluequerystring|multivalueheader)\./

/** Refuses mappings and cache keys that the method does not declare. `undeclared` is the error for a mapping from such a parameter. */
export function assertMappings(
  { requestParameters = {}, cacheKeyParameters = [] }: Integration,
  method: Pick<Method, 'requestParameters'>,
  before: Integration | undefined,
  refuse: RefuseV1<'ParameterExpressionInvalid' | 'CacheKeyInvalid'>,
  undeclared: (parameter: string) => Error,
): void {
  const declared = new Set(Object.keys(method.requestParameters ?? {}))
  const isKnown = (name: string): boolean => declared.has(name) || declared.has(name.replace('.multivalue', '.'))
  if (requestParameters !== before?.requestParameters) {
    for (const value of Object.values(requestParameters)) {
      if (!SOURCE.test(value)) throw refuse('ParameterExpressionInvalid', { expression: value })
      if (DECLARED.test(value) && !isKnown(value)) throw undeclared(value)
    }
  }
  const known = new Set(before?.cacheKeyParameters)
  const isMapped = new Set(Object.keys(requestParameters))
  for (const key of cacheKeyParameters) {
    if (!known.has(key) && !isKnown(key) && !isMapped.has(key)) throw refuse('CacheKeyInvalid')
  }
}
