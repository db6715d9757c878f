// Generated from spec/v2 by scripts/generate.ts. Do not edit: change the spec and run `npm run generate`.
import type { ContractRow } from '../../core/schema/contract-table.ts'

/** The documents that requests and answers speak of. */
export type SchemaName =
  | 'AccessLogSettings'
  | 'Api'
  | 'ApiMapping'
  | 'ApiMappings'
  | 'Apis'
  | 'Arn'
  | 'AuthorizationScopes'
  | 'AuthorizationType'
  | 'Authorizer'
  | 'AuthorizerType'
  | 'Authorizers'
  | 'ConnectionType'
  | 'ContentHandlingStrategy'
  | 'Cors'
  | 'CreateApiMappingRequest'
  | 'CreateApiRequest'
  | 'CreateAuthorizerRequest'
  | 'CreateDeploymentRequest'
  | 'CreateDomainNameRequest'
  | 'CreateIntegrationRequest'
  | 'CreateIntegrationResponseRequest'
  | 'CreateModelRequest'
  | 'CreateRouteRequest'
  | 'CreateRouteResponseRequest'
  | 'CreateStageRequest'
  | 'CreateVpcLinkRequest'
  | 'Date'
  | 'Deployment'
  | 'Deployments'
  | 'DomainName'
  | 'DomainNameConfiguration'
  | 'DomainNameStatus'
  | 'DomainNames'
  | 'EndpointType'
  | 'Id'
  | 'ImportApiRequest'
  | 'Integration'
  | 'IntegrationParameters'
  | 'IntegrationResponse'
  | 'IntegrationResponses'
  | 'IntegrationType'
  | 'Integrations'
  | 'IpAddressType'
  | 'JwtConfiguration'
  | 'Model'
  | 'ModelTemplate'
  | 'Models'
  | 'MutualTlsAuthentication'
  | 'MutualTlsAuthenticationInput'
  | 'NewTags'
  | 'NextToken'
  | 'PassthroughBehavior'
  | 'ProtocolType'
  | 'ReimportApiRequest'
  | 'ResponseParameters'
  | 'Route'
  | 'RouteModels'
  | 'RouteParameters'
  | 'RouteResponse'
  | 'RouteResponses'
  | 'RouteSettings'
  | 'RouteSettingsMap'
  | 'Routes'
  | 'RoutingMode'
  | 'SecurityPolicy'
  | 'Stage'
  | 'StageName'
  | 'StageVariables'
  | 'Stages'
  | 'TagMap'
  | 'TagResourceRequest'
  | 'TagResourceResponse'
  | 'Tags'
  | 'TemplateMap'
  | 'TlsConfig'
  | 'UpdateApiMappingRequest'
  | 'UpdateApiRequest'
  | 'UpdateAuthorizerRequest'
  | 'UpdateDeploymentRequest'
  | 'UpdateDomainNameRequest'
  | 'UpdateIntegrationRequest'
  | 'UpdateIntegrationResponseRequest'
  | 'UpdateModelRequest'
  | 'UpdateRouteRequest'
  | 'UpdateRouteResponseRequest'
  | 'UpdateStageRequest'
  | 'UpdateVpcLinkRequest'
  | 'VpcLink'
  | 'VpcLinkStatus'
  | 'VpcLinkVersion'
  | 'VpcLinks'

export const contract: Readonly<Record<string, ContractRow>> = {
  GetStages: {
    method: "GET",
    path: "/v2/apis/{apiId}/stages",
    query: ["maxResults","nextToken"],
    status: 200,
    response: {"$ref":"Stages"},
    statuses: [200,400,404,429],
  },
  CreateStage: {
    method: "POST",
    path: "/v2/apis/{apiId}/stages",
    query: [],
    request: {"$ref":"CreateStageRequest"},
    status: 201,
    response: {"$ref":"Stage"},
    statuses: [201,400,403,404,409,429],
  },
  GetStage: {
    method: "GET",
    path: "/v2/apis/{apiId}/stages/{stageName}",
    query: [],
    status: 200,
    response: {"$ref":"Stage"},
    statuses: [200,404,429],
  },
  UpdateStage: {
    method: "PATCH",
    path: "/v2/apis/{apiId}/stages/{stageName}",
    query: [],
    request: {"$ref":"UpdateStageRequest"},
    status: 200,
    response: {"$ref":"Stage"},
    statuses: [200,400,404,409,429],
  },
  DeleteStage: {
    method: "DELETE",
    path: "/v2/apis/{apiId}/stages/{stageName}",
    query: [],
    status: 204,
    statuses: [204,400,404,429],
  },
  DeleteRouteSettings: {
    method: "DELETE",
    path: "/v2/apis/{apiId}/stages/{stageName}/routesettings/{routeKey}",
    query: [],
    status: 204,
    statuses: [204,404,429],
  },
  DeleteAccessLogSettings: {
    method: "DELETE",
    path: "/v2/apis/{apiId}/stages/{stageName}/accesslogsettings",
    query: [],
    status: 204,
    statuses: [204,404,429],
  },
  ResetAuthorizersCache: {
    method: "DELETE",
    path: "/v2/apis/{apiId}/stages/{stageName}/cache/authorizers",
    query: [],
    status: 204,
    statuses: [204,404,429],
  },
  GetTags: {
    method: "GET",
    path: "/v2/tags/{resourceArn}",
    query: [],
    status: 200,
    response: {"$ref":"Tags"},
    statuses: [200,400,404,429],
  },
  TagResource: {
    method: "POST",
    path: "/v2/tags/{resourceArn}",
    query: [],
    request: {"$ref":"TagResourceRequest"},
    status: 201,
    response: {"$ref":"TagResourceResponse"},
    statuses: [201,400,404,429],
  },
  UntagResource: {
    method: "DELETE",
    path: "/v2/tags/{resourceArn}",
    query: ["tagKeys"],
    status: 204,
    statuses: [204,400,404,429],
  },
  GetApis: {
    method: "GET",
    path: "/v2/apis",
    query: ["maxResults","nextToken"],
    status: 200,
    response: {"$ref":"Apis"},
    statuses: [200,400,429],
  },
  ImportApi: {
    method: "PUT",
    path: "/v2/apis",
    query: ["basepath","failOnWarnings"],
    request: {"$ref":"ImportApiRequest"},
    status: 201,
    response: {"$ref":"Api"},
    statuses: [201,400,429],
  },
  CreateApi: {
    method: "POST",
    path: "/v2/apis",
    query: [],
    request: {"$ref":"CreateApiRequest"},
    status: 201,
    response: {"$ref":"Api"},
    statuses: [201,400,403,429],
  },
  GetApi: {
    method: "GET",
    path: "/v2/apis/{apiId}",
    query: [],
    status: 200,
    response: {"$ref":"Api"},
    statuses: [200,404,429],
  },
  ReimportApi: {
    method: "PUT",
    path: "/v2/apis/{apiId}",
    query: ["basepath","failOnWarnings"],
    request: {"$ref":"ReimportApiRequest"},
    status: 201,
    response: {"$ref":"Api"},
    statuses: [201,400,404,429],
  },
  UpdateApi: {
    method: "PATCH",
    path: "/v2/apis/{apiId}",
    query: [],
    request: {"$ref":"UpdateApiRequest"},
    status: 201,
    response: {"$ref":"Api"},
    statuses: [201,400,404,409,429],
  },
  DeleteApi: {
    method: "DELETE",
    path: "/v2/apis/{apiId}",
    query: [],
    status: 204,
    statuses: [204,400,404,429],
  },
  DeleteCorsConfiguration: {
    method: "DELETE",
    path: "/v2/apis/{apiId}/cors",
    query: [],
    status: 204,
    statuses: [204,404,429],
  },
  GetDeployments: {
    method: "GET",
    path: "/v2/apis/{apiId}/deployments",
    query: ["maxResults","nextToken"],
    status: 200,
    response: {"$ref":"Deployments"},
    statuses: [200,400,404,429],
  },
  CreateDeployment: {
    method: "POST",
    path: "/v2/apis/{apiId}/deployments",
    query: [],
    request: {"$ref":"CreateDeploymentRequest"},
    status: 201,
    response: {"$ref":"Deployment"},
    statuses: [201,400,404,409,429],
  },
  GetDeployment: {
    method: "GET",
    path: "/v2/apis/{apiId}/deployments/{deploymentId}",
    query: [],
    status: 200,
    response: {"$ref":"Deployment"},
    statuses: [200,404,429],
  },
  UpdateDeployment: {
    method: "PATCH",
    path: "/v2/apis/{apiId}/deployments/{deploymentId}",
    query: [],
    request: {"$ref":"UpdateDeploymentRequest"},
    status: 201,
    response: {"$ref":"Deployment"},
    statuses: [201,400,404,409,429],
  },
  DeleteDeployment: {
    method: "DELETE",
    path: "/v2/apis/{apiId}/deployments/{deploymentId}",
    query: [],
    status: 204,
    statuses: [204,400,404,429],
  },
  GetRoutes: {
    method: "GET",
    path: "/v2/apis/{apiId}/routes",
    query: ["maxResults","nextToken"],
    status: 200,
    response: {"$ref":"Routes"},
    statuses: [200,400,404,429],
  },
  CreateRoute: {
    method: "POST",
    path: "/v2/apis/{apiId}/routes",
    query: [],
    request: {"$ref":"CreateRouteRequest"},
    status: 201,
    response: {"$ref":"Route"},
    statuses: [201,400,404,409,429],
  },
  GetRoute: {
    method: "GET",
    path: "/v2/apis/{apiId}/routes/{routeId}",
    query: [],
    status: 200,
    response: {"$ref":"Route"},
    statuses: [200,404,429],
  },
  UpdateRoute: {
    method: "PATCH",
    path: "/v2/apis/{apiId}/routes/{routeId}",
    query: [],
    request: {"$ref":"UpdateRouteRequest"},
    status: 201,
    response: {"$ref":"Route"},
    statuses: [201,400,404,409,429],
  },
  DeleteRoute: {
    method: "DELETE",
    path: "/v2/apis/{apiId}/routes/{routeId}",
    query: [],
    status: 204,
    statuses: [204,404,409,429],
  },
  DeleteRouteRequestParameter: {
    method: "DELETE",
    path: "/v2/apis/{apiId}/routes/{routeId}/requestparameters/{requestParameterKey}",
    query: [],
    status: 204,
    statuses: [204,404,429],
  },
  GetIntegrations: {
    method: "GET",
    path: "/v2/apis/{apiId}/integrations",
    query: ["maxResults","nextToken"],
    status: 200,
    response: {"$ref":"Integrations"},
    statuses: [200,400,404,429],
  },
  CreateIntegration: {
    method: "POST",
    path: "/v2/apis/{apiId}/integrations",
    query: [],
    request: {"$ref":"CreateIntegrationRequest"},
    status: 201,
    response: {"$ref":"Integration"},
    statuses: [201,400,404,409,429],
  },
  GetIntegration: {
    method: "GET",
    path: "/v2/apis/{apiId}/integrations/{integrationId}",
    query: [],
    status: 200,
    response: {"$ref":"Integration"},
    statuses: [200,404,429],
  },
  UpdateIntegration: {
    method: "PATCH",
    path: "/v2/apis/{apiId}/integrations/{integrationId}",
    query: [],
    request: {"$ref":"UpdateIntegrationRequest"},
    status: 200,
    response: {"$ref":"Integration"},
    statuses: [200,400,404,409,429],
  },
  DeleteIntegration: {
    method: "DELETE",
    path: "/v2/apis/{apiId}/integrations/{integrationId}",
    query: [],
    status: 204,
    statuses: [204,404,409,429],
  },
  GetAuthorizers: {
    method: "GET",
    path: "/v2/apis/{apiId}/authorizers",
    query: ["maxResults","nextToken"],
    status: 200,
    response: {"$ref":"Authorizers"},
    statuses: [200,400,404,429],
  },
  CreateAuthorizer: {
    method: "POST",
    path: "/v2/apis/{apiId}/authorizers",
    query: [],
    request: {"$ref":"CreateAuthorizerRequest"},
    status: 201,
    response: {"$ref":"Authorizer"},
    statuses: [201,400,404,409,429],
  },
  GetAuthorizer: {
    method: "GET",
    path: "/v2/apis/{apiId}/authorizers/{authorizerId}",
    query: [],
    status: 200,
    response: {"$ref":"Authorizer"},
    statuses: [200,404,429],
  },
  UpdateAuthorizer: {
    method: "PATCH",
    path: "/v2/apis/{apiId}/authorizers/{authorizerId}",
    query: [],
    request: {"$ref":"UpdateAuthorizerRequest"},
    status: 200,
    response: {"$ref":"Authorizer"},
    statuses: [200,400,404,409,429],
  },
  DeleteAuthorizer: {
    method: "DELETE",
    path: "/v2/apis/{apiId}/authorizers/{authorizerId}",
    query: [],
    status: 204,
    statuses: [204,404,409,429],
  },
  GetDomainNames: {
    method: "GET",
    path: "/v2/domainnames",
    query: ["maxResults","nextToken"],
    status: 200,
    response: {"$ref":"DomainNames"},
    statuses: [200,400,429],
  },
  CreateDomainName: {
    method: "POST",
    path: "/v2/domainnames",
    query: [],
    request: {"$ref":"CreateDomainNameRequest"},
    status: 201,
    response: {"$ref":"DomainName"},
    statuses: [201,400,429],
  },
  GetDomainName: {
    method: "GET",
    path: "/v2/domainnames/{domainName}",
    query: [],
    status: 200,
    response: {"$ref":"DomainName"},
    statuses: [200,404,429],
  },
  UpdateDomainName: {
    method: "PATCH",
    path: "/v2/domainnames/{domainName}",
    query: [],
    request: {"$ref":"UpdateDomainNameRequest"},
    status: 200,
    response: {"$ref":"DomainName"},
    statuses: [200,400,404,429],
  },
  DeleteDomainName: {
    method: "DELETE",
    path: "/v2/domainnames/{domainName}",
    query: [],
    status: 204,
    statuses: [204,404,429],
  },
  GetApiMappings: {
    method: "GET",
    path: "/v2/domainnames/{domainName}/apimappings",
    query: ["maxResults","nextToken"],
    status: 200,
    response: {"$ref":"ApiMappings"},
    statuses: [200,400,404,429],
  },
  CreateApiMapping: {
    method: "POST",
    path: "/v2/domainnames/{domainName}/apimappings",
    query: [],
    request: {"$ref":"CreateApiMappingRequest"},
    status: 201,
    response: {"$ref":"ApiMapping"},
    statuses: [201,400,404,409,429],
  },
  GetApiMapping: {
    method: "GET",
    path: "/v2/domainnames/{domainName}/apimappings/{apiMappingId}",
    query: [],
    status: 200,
    response: {"$ref":"ApiMapping"},
    statuses: [200,400,404,429],
  },
  UpdateApiMapping: {
    method: "PATCH",
    path: "/v2/domainnames/{domainName}/apimappings/{apiMappingId}",
    query: [],
    request: {"$ref":"UpdateApiMappingRequest"},
    status: 200,
    response: {"$ref":"ApiMapping"},
    statuses: [200,400,404,409,429],
  },
  DeleteApiMapping: {
    method: "DELETE",
    path: "/v2/domainnames/{domainName}/apimappings/{apiMappingId}",
    query: [],
    status: 204,
    statuses: [204,400,404,429],
  },
  ExportApi: {
    method: "GET",
    path: "/v2/apis/{apiId}/exports/{specification}",
    query: ["outputType","includeExtensions","exportVersion","stageName"],
    status: 200,
    statuses: [200,400,404,429],
  },
  GetIntegrationResponses: {
    method: "GET",
    path: "/v2/apis/{apiId}/integrations/{integrationId}/integrationresponses",
    query: ["maxResults","nextToken"],
    status: 200,
    response: {"$ref":"IntegrationResponses"},
    statuses: [200,400,404,429],
  },
  CreateIntegrationResponse: {
    method: "POST",
    path: "/v2/apis/{apiId}/integrations/{integrationId}/integrationresponses",
    query: [],
    request: {"$ref":"CreateIntegrationResponseRequest"},
    status: 201,
    response: {"$ref":"IntegrationResponse"},
    statuses: [201,400,404,409,429],
  },
  GetIntegrationResponse: {
    method: "GET",
    path: "/v2/apis/{apiId}/integrations/{integrationId}/integrationresponses/{integrationResponseId}",
    query: [],
    status: 200,
    response: {"$ref":"IntegrationResponse"},
    statuses: [200,404,429],
  },
  UpdateIntegrationResponse: {
    method: "PATCH",
    path: "/v2/apis/{apiId}/integrations/{integrationId}/integrationresponses/{integrationResponseId}",
    query: [],
    request: {"$ref":"UpdateIntegrationResponseRequest"},
    status: 200,
    response: {"$ref":"IntegrationResponse"},
    statuses: [200,400,404,409,429],
  },
  DeleteIntegrationResponse: {
    method: "DELETE",
    path: "/v2/apis/{apiId}/integrations/{integrationId}/integrationresponses/{integrationResponseId}",
    query: [],
    status: 204,
    statuses: [204,404,409,429],
  },
  GetModels: {
    method: "GET",
    path: "/v2/apis/{apiId}/models",
    query: ["maxResults","nextToken"],
    status: 200,
    response: {"$ref":"Models"},
    statuses: [200,400,404,429],
  },
  CreateModel: {
    method: "POST",
    path: "/v2/apis/{apiId}/models",
    query: [],
    request: {"$ref":"CreateModelRequest"},
    status: 201,
    response: {"$ref":"Model"},
    statuses: [201,400,404,409,429],
  },
  GetModel: {
    method: "GET",
    path: "/v2/apis/{apiId}/models/{modelId}",
    query: [],
    status: 200,
    response: {"$ref":"Model"},
    statuses: [200,404,429],
  },
  UpdateModel: {
    method: "PATCH",
    path: "/v2/apis/{apiId}/models/{modelId}",
    query: [],
    request: {"$ref":"UpdateModelRequest"},
    status: 200,
    response: {"$ref":"Model"},
    statuses: [200,400,404,409,429],
  },
  DeleteModel: {
    method: "DELETE",
    path: "/v2/apis/{apiId}/models/{modelId}",
    query: [],
    status: 204,
    statuses: [204,404,409,429],
  },
  GetModelTemplate: {
    method: "GET",
    path: "/v2/apis/{apiId}/models/{modelId}/template",
    query: [],
    status: 200,
    response: {"$ref":"ModelTemplate"},
    statuses: [200,404,429],
  },
  GetRouteResponses: {
    method: "GET",
    path: "/v2/apis/{apiId}/routes/{routeId}/routeresponses",
    query: ["maxResults","nextToken"],
    status: 200,
    response: {"$ref":"RouteResponses"},
    statuses: [200,400,404,429],
  },
  CreateRouteResponse: {
    method: "POST",
    path: "/v2/apis/{apiId}/routes/{routeId}/routeresponses",
    query: [],
    request: {"$ref":"CreateRouteResponseRequest"},
    status: 201,
    response: {"$ref":"RouteResponse"},
    statuses: [201,400,404,409,429],
  },
  GetRouteResponse: {
    method: "GET",
    path: "/v2/apis/{apiId}/routes/{routeId}/routeresponses/{routeResponseId}",
    query: [],
    status: 200,
    response: {"$ref":"RouteResponse"},
    statuses: [200,404,429],
  },
  UpdateRouteResponse: {
    method: "PATCH",
    path: "/v2/apis/{apiId}/routes/{routeId}/routeresponses/{routeResponseId}",
    query: [],
    request: {"$ref":"UpdateRouteResponseRequest"},
    status: 200,
    response: {"$ref":"RouteResponse"},
    statuses: [200,400,404,409,429],
  },
  DeleteRouteResponse: {
    method: "DELETE",
    path: "/v2/apis/{apiId}/routes/{routeId}/routeresponses/{routeResponseId}",
    query: [],
    status: 204,
    statuses: [204,404,409,429],
  },
  GetVpcLinks: {
    method: "GET",
    path: "/v2/vpclinks",
    query: ["maxResults","nextToken"],
    status: 200,
    response: {"$ref":"VpcLinks"},
    statuses: [200,400,429],
  },
  CreateVpcLink: {
    method: "POST",
    path: "/v2/vpclinks",
    query: [],
    request: {"$ref":"CreateVpcLinkRequest"},
    status: 201,
    response: {"$ref":"VpcLink"},
    statuses: [201,400,429],
  },
  GetVpcLink: {
    method: "GET",
    path: "/v2/vpclinks/{vpcLinkId}",
    query: [],
    status: 200,
    response: {"$ref":"VpcLink"},
    statuses: [200,404,429],
  },
  UpdateVpcLink: {
    method: "PATCH",
    path: "/v2/vpclinks/{vpcLinkId}",
    query: [],
    request: {"$ref":"UpdateVpcLinkRequest"},
    status: 200,
    response: {"$ref":"VpcLink"},
    statuses: [200,400,404,429],
  },
  DeleteVpcLink: {
    method: "DELETE",
    path: "/v2/vpclinks/{vpcLinkId}",
    query: [],
    status: 202,
    statuses: [202,400,404,429],
  },
}
