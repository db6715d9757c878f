import type { Document } from '../factories/fill.ts'
import type { FixtureGiven } from '../factories/fixture.ts'
import type { Refused } from './api-situations.ts'
import type { Situation } from './situations.ts'
import type { World } from './world.ts'

const URI =
  'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:authorize/invocations'

/** The situations of what belongs to an HTTP or WebSocket API beside its stages. */
export function httpSituations({ names: { v2 }, state }: World, http: Refused): Record<string, Situation> {
  const [api, ...others] = state.apis ?? []
  const [authorizer] = api?.authorizers ?? []
  const instead = (members: Document): FixtureGiven => ({
    state: { apis: [{ ...api, ...members }, ...others], apiMappings: [] } as NonNullable<FixtureGiven['state']>,
  })
  const onWebSocket = instead({
    protocolType: 'WEBSOCKET',
    authorizers: [{ authorizerId: v2.authorizerId, authorizerType: 'REQUEST', authorizerUri: URI, name: 'guard' }],
    corsConfiguration: undefined,
    integrations: [],
    routes: [],
    stages: [],
  })
  return {
    'v2.AuthorizerNameTaken': http('there is an authorizer of this name', 'CreateAuthorizer', {
      body: { name: authorizer?.name },
    }),
    'v2.AuthorizerInUse': http('a route uses the authorizer', 'DeleteAuthorizer', {
      given: instead({
        routes: [{ routeKey: 'GET /pets', authorizationType: 'JWT', authorizerId: v2.authorizerId }],
      }),
    }),
    'v2.AuthorizerSimpleNeedsPayload2': http('simple responses of payload 1.0', 'CreateAuthorizer', {
      body: { authorizerPayloadFormatVersion: '1.0' },
    }),
    'v2.JwtConfigurationMissing': http('a JWT authorizer without configuration', 'CreateAuthorizer', {
      body: { authorizerType: 'JWT' },
    }),
    'v2.JwtAudienceEmpty': http('no audience', 'UpdateAuthorizer', { body: { jwtConfiguration: { audience: [] } } }),
    'v2.AuthorizerTypeWebSocket': http('a JWT authorizer of a WebSocket API', 'CreateAuthorizer', {
      body: {
        authorizerType: 'JWT',
        jwtConfiguration: { audience: ['pets'], issuer: 'https://accounts.example.com' },
        enableSimpleResponses: undefined,
      },
      given: onWebSocket,
    }),
    'v2.AuthorizerPayloadOnWebSocket': http('a payload version of a WebSocket API', 'CreateAuthorizer', {
      given: onWebSocket,
    }),
    'v2.AuthorizerTtlOnWebSocket': http('a TTL of a WebSocket API', 'UpdateAuthorizer', {
      body: { authorizerResultTtlInSeconds: 300 },
      given: onWebSocket,
    }),
    'v2.AuthorizerSimpleOnWebSocket': http('simple responses of a WebSocket API', 'UpdateAuthorizer', {
      body: { enableSimpleResponses: true },
      given: onWebSocket,
    }),
    'v2.AuthorizerSourceWebSocket': http('a source of HTTP APIs on a WebSocket API', 'UpdateAuthorizer', {
      body: { identitySource: ['$request.header.Authorization'] },
      given: onWebSocket,
    }),
    'v2.AuthorizerValidationEmpty': http('an empty expression on a WebSocket API', 'CreateAuthorizer', {
      body: {
        authorizerPayloadFormatVersion: undefined,
        authorizerResultTtlInSeconds: undefined,
        enableSimpleResponses: undefined,
        identitySource: ['route.request.header.Authorization'],
        identityValidationExpression: '',
      },
      given: onWebSocket,
    }),
    'v2.AuthorizerValidationInvalid': http('an expression that is none', 'UpdateAuthorizer', {
      body: { identityValidationExpression: '(' },
      given: onWebSocket,
    }),
  }
}
