import type * as v1 from '../../generated/v1/models.ts'
import type * as v2 from '../../generated/v2/models.ts'
import { derived, type GivenDocument } from './derived.ts'

/** States of what belongs to a REST API. */
export const restApiPartStates = {
  'a REST API has an authorizer': derived<
    GivenDocument<v1.Authorizer, 'id', 'restApiId' | 'authorizerId', 'name' | 'type'>
  >({
    version: 'v1',
    resource: 'Authorizer',
    home: 'REST API',
    text: 'There is a REST API with an authorizer.',
  }),

  'a REST API has a model': derived<GivenDocument<v1.Model, 'name', 'restApiId' | 'modelName'>>({
    version: 'v1',
    resource: 'Model',
    home: 'REST API',
    text: 'There is a REST API with a model.',
  }),

  'a REST API has a request validator': derived<
    GivenDocument<v1.RequestValidator, 'id', 'restApiId' | 'requestValidatorId'>
  >({
    version: 'v1',
    resource: 'RequestValidator',
    home: 'REST API',
    text: 'There is a REST API with a request validator.',
  }),

  'a REST API has a gateway response': derived<
    GivenDocument<v1.GatewayResponse, 'responseType', 'restApiId' | 'responseType'>
  >({
    version: 'v1',
    resource: 'GatewayResponse',
    home: 'REST API',
    text: 'There is a REST API with a customized gateway response.',
  }),

  'a REST API has a documentation part': derived<
    GivenDocument<v1.DocumentationPart, 'id', 'restApiId' | 'documentationPartId', 'location'>
  >({
    version: 'v1',
    resource: 'DocumentationPart',
    home: 'REST API',
    text: 'There is a REST API with a documentation part.',
  }),

  'a REST API has a resource': derived<GivenDocument<v1.Resource, 'id', 'restApiId' | 'resourceId', 'path'>>({
    version: 'v1',
    resource: 'Resource',
    home: 'REST API',
    text: 'There is a REST API with a resource and the methods of its `resourceMethods`.',
  }),
}

/** States of what belongs to an HTTP API. */
export const httpApiPartStates = {
  'an HTTP API has an authorizer': derived<
    GivenDocument<v2.Authorizer, 'authorizerId', 'apiId' | 'authorizerId', 'authorizerType' | 'name'>
  >({
    version: 'v2',
    resource: 'Authorizer',
    home: 'HTTP API',
    text: 'There is an HTTP API with an authorizer.',
  }),

  'an HTTP API has an integration': derived<
    GivenDocument<v2.Integration, 'integrationId', 'apiId' | 'integrationId', 'integrationType'>
  >({
    version: 'v2',
    resource: 'Integration',
    home: 'HTTP API',
    text: 'There is an HTTP API with an integration.',
  }),
}

/** States of what belongs to a WebSocket API. */
export const webSocketApiPartStates = {
  'a WebSocket API has an authorizer': derived<
    GivenDocument<v2.Authorizer, 'authorizerId', 'apiId' | 'authorizerId', 'authorizerType' | 'name'>
  >({
    version: 'v2',
    resource: 'Authorizer',
    home: 'WebSocket API',
    text: 'There is a WebSocket API with an authorizer.',
  }),

  'a WebSocket API has an integration': derived<
    GivenDocument<v2.Integration, 'integrationId', 'apiId' | 'integrationId', 'integrationType'>
  >({
    version: 'v2',
    resource: 'Integration',
    home: 'WebSocket API',
    text: 'There is a WebSocket API with an integration.',
  }),

  'a WebSocket API has a model': derived<GivenDocument<v2.Model, 'modelId', 'apiId' | 'modelId', 'name' | 'schema'>>({
    version: 'v2',
    resource: 'Model',
    home: 'WebSocket API',
    text: 'There is a WebSocket API with a model.',
  }),
}
