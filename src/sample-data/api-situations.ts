import type { Document } from '../factories/fill.ts'
import type { FixtureGiven } from '../factories/fixture.ts'
import type { SampleState } from './sample-state.ts'
import type { Refused, Situation } from './situation.ts'

/** The situations of what belongs to a REST API beside its resources and stages. */
export function apiSituations({ names, state }: SampleState, rest: Refused): Record<string, Situation> {
  const { v1 } = names
  const [api, ...others] = state.restApis ?? []
  const withMethod = (method: Document): FixtureGiven => ({
    state: {
      restApis: [{ ...api, resources: [{ path: '/pets', resourceMethods: { GET: method } }] }, ...others],
    } as NonNullable<FixtureGiven['state']>,
  })
  const full = (member: string, entry: Document): FixtureGiven => ({
    state: {
      restApis: [
        { ...api, [member]: Array.from({ length: 20 }, (_, i) => ({ ...entry, id: `full${10 + i}`, name: `n${i}` })) },
        ...others,
      ],
    } as NonNullable<FixtureGiven['state']>,
  })
  const [authorizer] = api?.authorizers ?? []
  const [validator] = api?.requestValidators ?? []
  const [model] = api?.models ?? []
  const replaced = (path: string): Document => ({ patchOperations: [{ op: 'replace', path, value: "'blue'" }] })
  return {
    'v1.AuthorizerNameTaken': rest('there is an authorizer of this name', 'CreateAuthorizer', {
      body: { name: authorizer?.name },
    }),
    'v1.AuthorizerInUse': rest('a method uses the authorizer', 'DeleteAuthorizer', {
      given: withMethod({ authorizationType: 'CUSTOM', authorizerId: v1.authorizerId }),
    }),
    'v1.AuthorizerQuotaReached': rest('no room for another authorizer', 'CreateAuthorizer', {
      given: full('authorizers', { type: 'TOKEN' }),
    }),
    'v1.IdentitySourceInvalid': rest('a source of no request', 'CreateAuthorizer', {
      body: { type: 'REQUEST', identitySource: 'header.Auth' },
    }),
    'v1.GatewayResponseNotSet': rest('the response is not set', 'DeleteGatewayResponse', {
      parameters: { responseType: 'THROTTLED' },
    }),
    'v1.ResponseParameterAbsent': rest('the response has no such parameter', 'UpdateGatewayResponse', {
      body: replaced('/responseParameters/gatewayresponse.header.nosuch'),
    }),
    'v1.DocumentationUnreadable': rest('a document of no known format', 'ImportDocumentationParts', {
      body: { swagger: undefined },
    }),
    'v1.LocationInvalid': rest('an API has no path', 'CreateDocumentationPart', {
      body: { location: { type: 'API', path: '/pets' } },
    }),
    'v1.LocationTaken': rest('the part is documented', 'CreateDocumentationPart', {
      body: { location: { type: 'API' } },
    }),
    'v1.DocumentationPartQuotaReached': rest('no room for another part', 'CreateDocumentationPart', {
      given: {
        state: {
          restApis: [
            {
              ...api,
              documentationParts: Array.from({ length: 2000 }, (_, i) => ({
                id: `doc${100000 + i}`,
                location: { type: 'RESOURCE', path: `/r${i}` },
                properties: '{}',
              })),
            },
            ...others,
          ],
        } as NonNullable<FixtureGiven['state']>,
      },
    }),
    'v1.ModelExists': rest('there is a model of this name', 'CreateModel', { body: { name: model?.name } }),
    'v1.ModelInUse': rest('a method uses the model', 'DeleteModel', {
      given: withMethod({ authorizationType: 'NONE', requestModels: { 'application/json': v1.modelName } }),
    }),
    'v1.ModelInUseByResponse': rest('a response uses the model', 'DeleteModel', {
      given: withMethod({
        authorizationType: 'NONE',
        methodResponses: { 200: { responseModels: { 'application/json': v1.modelName } } },
      }),
    }),
    'v1.RequestValidatorNameTaken': rest('there is a validator of this name', 'CreateRequestValidator', {
      body: { name: validator?.name },
    }),
    'v1.RequestValidatorInUse': rest('a method uses the validator', 'DeleteRequestValidator', {
      given: withMethod({ authorizationType: 'NONE', requestValidatorId: v1.requestValidatorId }),
    }),
    'v1.RequestValidatorQuotaReached': rest('no room for another validator', 'CreateRequestValidator', {
      given: full('requestValidators', {}),
    }),
  }
}
