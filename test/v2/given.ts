import type { StateDocument } from '../../src/index.ts'

type ApiDocument = NonNullable<StateDocument['apis']>[number]
type StageDocument = NonNullable<ApiDocument['stages']>[number]

/** The path of the API in the states below. */
export const API = '/v2/apis/a1b2c3d4e5'
/** The path of its stage. */
export const STAGE = `${API}/stages/prod`

/** The members to create an integration of an HTTP API. */
export const INTEGRATION = {
  integrationType: 'AWS_PROXY',
  integrationUri: 'arn:aws:lambda:us-east-1:123456789012:function:pets',
  payloadFormatVersion: '2.0',
} as const

/** An HTTP API with a route and a stage. */
export function httpApi(stage: Partial<StageDocument> = {}, more: Partial<ApiDocument> = {}): StateDocument {
  const stages = [{ stageName: 'prod', ...stage }]
  return { apis: [{ apiId: 'a1b2c3d4e5', protocolType: 'HTTP', routes: ['GET /pets', 'GET /toys'], stages, ...more }] }
}

/** A WebSocket API with routes and a stage, in an account with a role for CloudWatch Logs unless `account` has none. */
export function webSocketApi(
  stage: Partial<StageDocument> = {},
  more: Partial<ApiDocument> = {},
  account?: StateDocument['account'],
): StateDocument {
  const stages = [{ stageName: 'prod', ...stage }]
  const api: ApiDocument = {
    apiId: 'a1b2c3d4e5',
    protocolType: 'WEBSOCKET',
    routes: ['$connect', 'echo'],
    stages,
    ...more,
  }
  return { apis: [api], ...(account && { account }) }
}
