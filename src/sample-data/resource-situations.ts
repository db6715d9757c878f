import type { Document } from '../factories/fill.ts'
import type { FixtureGiven } from '../factories/fixture.ts'
import type { SampleState } from './sample-state.ts'
import type { Refused, Situation } from './situation.ts'

/** The situations of what a REST API consists of: its resources, their methods and integrations. */
export function resourceSituations({ names, state }: SampleState, rest: Refused): Record<string, Situation | string> {
  const { v1 } = names
  const [api, ...others] = state.restApis ?? []
  const below = (...paths: string[]): FixtureGiven => ({
    state: {
      restApis: [
        { ...api, resources: paths.map((path, i) => ({ id: i === 0 ? 'pets01' : `res00${i}`, path })) },
        ...others,
      ],
    } as NonNullable<FixtureGiven['state']>,
  })
  const replaced = (path: string, value: string): Document => ({ op: 'replace', path, value })
  const moved = (parentId: string): Document => ({
    patchOperations: [replaced('/parentId', parentId), replaced('/pathPart', 'dogs')],
  })
  const response = (contentType: string, header: string): Document => ({
    patchOperations: [
      replaced(`/responseModels/${contentType}`, 'Empty'),
      replaced(`/responseParameters/method.response.header.${header}`, 'true'),
    ],
  })
  const pets = { resourceId: v1.resourceId }
  const root = { resourceId: v1.rootResourceId }
  return {
    'v1.EndpointTypesEmpty': rest('no type of endpoint', 'CreateRestApi', {
      body: { endpointConfiguration: { types: [] } },
    }),
    'v1.EndpointTypesMany': rest('two types of endpoint', 'CreateRestApi', {
      body: { endpointConfiguration: { types: ['EDGE', 'REGIONAL'] } },
    }),
    'v1.SiblingVariable': rest('a second variable', 'CreateResource', {
      body: { pathPart: '{petId}' },
      given: below('/pets', '/{proxy+}'),
    }),
    'v1.GreedyParent': rest('the parent is greedy', 'CreateResource', {
      parameters: pets,
      given: below('/{proxy+}'),
    }),
    'v1.ResourcesCyclical': rest('below itself', 'UpdateResource', { body: moved(v1.resourceId ?? '') }),
    'v1.RootPathPartKept': 'The accepted request for the root would first change the parent.',
    'v1.RootParentKept': rest('the root', 'UpdateResource', { parameters: root }),
    'v1.AuthorizerRequired': rest('no authorizer', 'PutMethod', { body: { authorizationType: 'CUSTOM' } }),
    'v1.ParameterNamesNotUnique': rest('one name in two places', 'PutMethod', {
      body: { requestParameters: { 'method.request.header.page': true, 'method.request.querystring.page': true } },
    }),
    'v1.ResponseParameterUnknown': rest('the response has no such header', 'UpdateMethodResponse', {
      body: response('application~1json', 'nosuch'),
    }),
    'v1.ResponseContentTypeUnknown': rest('the response has no such content type', 'UpdateMethodResponse', {
      body: response('text~1plain', 'X-Trace'),
    }),
    'v1.HttpEndpointInvalid': rest('an ARN is no address', 'PutIntegration', { body: { type: 'HTTP' } }),
    'v1.IntegrationArnWithoutPath': rest('an ARN without path or action', 'PutIntegration', {
      body: { uri: 'arn:aws:iam::123456789012:role/backend' },
    }),
    'v1.AwsProxyTargetInvalid': rest('a proxy of another service', 'PutIntegration', { body: { type: 'AWS_PROXY' } }),
    'v1.MappingIdentifierInvalid': rest('a parameter that the method does not declare', 'PutIntegration', {
      body: { requestParameters: { 'integration.request.header.page': 'method.request.header.nosuch' } },
    }),
    'v1.FunctionArnInvalid': rest('a function without its ARN', 'PutIntegration', {
      body: {
        type: 'AWS_PROXY',
        uri: 'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/pets/invocations',
      },
    }),
    'v1.MappingParameterUndeclared': rest('a parameter that the method does not declare', 'UpdateIntegration', {
      body: {
        patchOperations: [
          {
            op: 'add',
            path: '/requestParameters/integration.request.header.page',
            value: 'method.request.header.nosuch',
          },
        ],
      },
    }),
    'v1.SelectionPatternTaken': rest('the default has a response', 'PutIntegrationResponse', {
      parameters: { statusCode: '500' },
    }),
    'v1.SelectionPatternInvalid': rest('a pattern that is not closed', 'PutIntegrationResponse', {
      body: { selectionPattern: '[a-' },
    }),
  }
}
