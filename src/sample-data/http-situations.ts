import type { Document } from '../factories/fill.ts'
import type { FixtureGiven } from '../factories/fixture.ts'
import type { SampleState } from './sample-state.ts'
import type { Refused, Situation } from './situation.ts'

const URI =
  'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:authorize/invocations'

/** An integration with an action of an AWS service. */
const ACTION: Document = {
  integrationType: 'AWS_PROXY',
  integrationSubtype: 'SQS-PurgeQueue',
  credentialsArn: 'arn:aws:iam::123456789012:role/queue',
  payloadFormatVersion: '1.0',
  requestParameters: { QueueUrl: 'https://sqs.us-east-1.amazonaws.com/123456789012/pets' },
}

/** The situations of what belongs to an HTTP or WebSocket API beside its stages. */
export function httpSituations({ names: { v2 }, state }: SampleState, http: Refused): Record<string, Situation> {
  const [api, ...others] = state.apis ?? []
  const [authorizer] = api?.authorizers ?? []
  const instead = (members: Document): FixtureGiven => ({
    state: { apis: [{ ...api, ...members }, ...others], domainNames: [] } as NonNullable<FixtureGiven['state']>,
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
    'v2.ApiMapped': http('a custom domain leads to a stage of the API', 'DeleteApi', {
      parameters: { apiId: v2.apiId },
    }),
    'v2.SelectionMissing': http('a WebSocket API without a selection', 'CreateApi', {
      body: { protocolType: 'WEBSOCKET', target: undefined, routeSelectionExpression: undefined },
    }),
    'v2.CorsCredentialsForAll': http('credentials for every origin', 'CreateApi', {
      body: { corsConfiguration: { allowCredentials: true, allowOrigins: ['*'] } },
    }),
    'v2.RouteKeyVariableConflict': http('another name for a variable', 'CreateRoute', {
      body: { routeKey: 'GET /pets/{petId}' },
      given: instead({ routes: ['GET /pets/{id}'] }),
    }),
    'v2.RouteScopesWithoutJwt': http('scopes of a route without JWT', 'CreateRoute', {
      body: { authorizationScopes: ['pets.read'] },
    }),
    'v2.IntegrationProxyOnly': http('a mock of an HTTP API', 'CreateIntegration', {
      body: { integrationType: 'MOCK' },
    }),
    'v2.IntegrationPayloadMissing': http('no payload version', 'CreateIntegration', {
      body: { payloadFormatVersion: undefined },
    }),
    'v2.IntegrationUriInvalid': http('a function without an ARN', 'CreateIntegration', {
      body: { integrationType: 'AWS_PROXY' },
    }),
    'v2.IntegrationEndpointInvalid': http('a URL without a scheme', 'CreateIntegration', {
      body: { integrationUri: 'pets.example.com' },
    }),
    'v2.IntegrationPayloadOfProxy': http('payload 2.0 of a URL', 'CreateIntegration', {
      body: { payloadFormatVersion: '2.0' },
    }),
    'v2.IntegrationTimeoutWebSocket': http('a timeout of HTTP APIs on a WebSocket API', 'CreateIntegration', {
      body: { timeoutInMillis: 30_000 },
      given: onWebSocket,
    }),
    'v2.IntegrationSubtypeNeedsRole': http('an action without a role', 'CreateIntegration', {
      body: { ...ACTION, credentialsArn: undefined },
    }),
    'v2.IntegrationSubtypeNeedsParameters': http('an action without its parameters', 'CreateIntegration', {
      body: { ...ACTION, requestParameters: undefined },
    }),
    'v2.IntegrationSubtypeNotResent': http('the subtype is not sent again', 'UpdateIntegration', {
      given: instead({ integrations: [{ integrationId: v2.integrationId, ...ACTION }], routes: [] }),
    }),
    'v2.IntegrationVpcLinkIdMissing': http('a VPC link without its id', 'CreateIntegration', {
      body: {
        connectionType: 'VPC_LINK',
        connectionId: undefined,
        integrationUri:
          'arn:aws:elasticloadbalancing:us-east-1:123456789012:listener/app/x/0123456789abcdef/0123456789abcdef',
      },
    }),
    'v2.IntegrationResponseParameterInvalid': http('a destination that no response has', 'CreateIntegration', {
      body: { responseParameters: { 200: { 'append:body': 'x' } } },
    }),
    'v2.IntegrationUriOfMock': http('a mock with a URI', 'CreateIntegration', {
      body: { integrationType: 'MOCK', timeoutInMillis: 1000 },
      given: onWebSocket,
    }),
    'v2.RouteParameterAbsent': http('the route has no such parameter', 'DeleteRouteRequestParameter', {
      parameters: { requestParameterKey: 'route.request.header.nosuch' },
    }),
  }
}
