import type { Schemas } from './handler.ts'

type Authorizer = Schemas['Authorizer']

/** Whether a text names an invocation of a Lambda function as API Gateway calls it. */
export function isInvocationUri(uri: string): boolean {
  return /^arn:[^:]+:apigateway:[^:]+:lambda:path\/2015-03-31\/functions\/.+\/invocations$/s.test(uri)
}

const SOURCE = /^(?:method\.request\.(?:querystring|header)|stageVariables|context)\.[a-zA-Z0-9._-]+$/

/** Whether a text lists what an authorizer of requests can be asked about, separated by commas. */
export function isRequestSource(text: string): boolean {
  return text.split(',').every((source) => SOURCE.test(source.trim()))
}

/** The value of `authType` where none is given. */
export function authTypeOf(type: Authorizer['type']): string {
  return type === 'COGNITO_USER_POOLS' ? 'cognito_user_pools' : 'custom'
}
