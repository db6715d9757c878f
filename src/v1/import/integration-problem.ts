import type { ImportedMethod } from './imported.ts'

type Integration = NonNullable<ImportedMethod['integration']>

export const NO_ARN = 'Invalid ARN specified in the request'
export const NO_PATH_OR_ACTION = 'AWS ARN for integration must contain path or action'
export const WRONG_TIMEOUT = 'Timeout should be between 50 ms and 29000 ms'

const TYPES: readonly string[] = ['HTTP', 'MOCK', 'AWS_PROXY', 'HTTP_PROXY', 'AWS']
const ENUMS = {
  connectionType: ['INTERNET', 'VPC_LINK'],
  contentHandling: ['CONVERT_TO_BINARY', 'CONVERT_TO_TEXT'],
  responseTransferMode: ['BUFFERED', 'STREAM'],
} as const
const PROXIED =
  /^arn:[^:]+:apigateway:[^:]*:(?:lambda:path\/\d{4}-\d\d-\d\d\/functions\/\S+|firehose:(?:action\/\S+|path\/\/?\S*))$/

/** The refusal of an integration, with the text of PutIntegration. */
export function integrationProblem(integration: Integration, timeout: unknown): string | undefined {
  const { type, httpMethod, uri = '', connectionType, connectionId, credentials, timeoutInMillis } = integration
  if (!TYPES.includes(type)) return `Invalid integration type specified: ${type}`
  for (const [name, values] of Object.entries(ENUMS)) {
    const value = integration[name as keyof typeof ENUMS]
    if (value !== undefined && !(values as readonly string[]).includes(value))
      return `Invalid ${name} specified: ${value}`
  }
  const isOutside = timeoutInMillis !== undefined && (timeoutInMillis < 50 || timeoutInMillis > 29_000)
  if (isOutside || (timeout !== undefined && timeoutInMillis === undefined)) {
    return WRONG_TIMEOUT
  }
  if (type === 'MOCK') return undefined
  if (!httpMethod) return 'Enumeration value for HttpMethod must be non-empty'
  if (connectionType === 'VPC_LINK' && !connectionId) {
    return 'ConnectionId should be set to the vpcLinkId or stage variable on connection type VPC_LINK'
  }
  if (credentials !== undefined && !credentials.startsWith('arn:')) return NO_ARN
  return type.startsWith('HTTP') ? addressProblem(uri) : arnProblem(type, uri)
}

function addressProblem(uri: string): string | undefined {
  return /^(?:https?:\/\/|\$\{stageVariables\.)/.test(uri) ? undefined : 'Invalid HTTP endpoint specified for URI'
}

function arnProblem(type: Integration['type'], uri: string): string | undefined {
  if (!uri.startsWith('arn:')) return NO_ARN
  if (!/^arn:[^:]*:[^:]*:[^:]*:[^:]*:(?:path|action)\//.test(uri)) {
    return NO_PATH_OR_ACTION
  }
  if (type !== 'AWS_PROXY' || PROXIED.test(uri)) return undefined
  return "Integrations of type 'AWS_PROXY' currently only supports Lambda function and Firehose stream invocations."
}
