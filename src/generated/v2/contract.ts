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
    refusals: ["TooManyRequests","MaxResultsInvalid","NextTokenInvalid","ApiNotFound"],
  },
  CreateStage: {
    method: "POST",
    path: "/v2/apis/{apiId}/stages",
    query: [],
    request: {"$ref":"CreateStageRequest"},
    status: 201,
    response: {"$ref":"Stage"},
    statuses: [201,400,403,404,409,429],
    refusals: ["TooManyRequests","WrongJsonType","WrongJsonStructure","MemberMissing","ApiNotFound","StageExists","StageQuotaReached","DescriptionTooLong","StageNameInvalid","VariableNameInvalid","VariableValueInvalid","TagQuotaReached","TagKeyReserved","ExecutionLogsUnsupported","AccessLogValueMissing","LogArnWithoutPrefix","LogArnInvalid","LogDestinationIsStream","LogFormatNotSingleLine","LogContextVariablesUnsupported","LogFormatWithoutRequestId","CloudWatchRoleMissing","LogGroupNotFoundHttp","LogGroupNotFoundWebSocket","LogDeliveryDenied","LogPermissionsInsufficient","LogPolicyTooLong","DeploymentNotFound","DeploymentIdWithAutoDeploy","RouteSettingsKeyUnknown","TagOnCreateDenied","ConcurrentModification"],
  },
  GetStage: {
    method: "GET",
    path: "/v2/apis/{apiId}/stages/{stageName}",
    query: [],
    status: 200,
    response: {"$ref":"Stage"},
    statuses: [200,404,429],
    refusals: ["TooManyRequests","ApiNotFound","StageNotFound"],
  },
  UpdateStage: {
    method: "PATCH",
    path: "/v2/apis/{apiId}/stages/{stageName}",
    query: [],
    request: {"$ref":"UpdateStageRequest"},
    status: 200,
    response: {"$ref":"Stage"},
    statuses: [200,400,404,409,429],
    refusals: ["TooManyRequests","WrongJsonType","WrongJsonStructure","MemberMissing","ApiNotFound","StageNotFound","DescriptionTooLong","VariableNameInvalid","VariableValueInvalid","ExecutionLogsUnsupported","AccessLogValueMissing","LogArnWithoutPrefix","LogArnInvalid","LogDestinationIsStream","LogFormatNotSingleLine","LogContextVariablesUnsupported","LogFormatWithoutRequestId","CloudWatchRoleMissing","LogGroupNotFoundHttp","LogGroupNotFoundWebSocket","LogDeliveryDenied","LogPermissionsInsufficient","LogPolicyTooLong","DeploymentNotFound","DeploymentIdWithAutoDeploy","RouteSettingsKeyUnknown","ConcurrentModification"],
  },
  DeleteStage: {
    method: "DELETE",
    path: "/v2/apis/{apiId}/stages/{stageName}",
    query: [],
    status: 204,
    statuses: [204,400,404,429],
    refusals: ["TooManyRequests","ApiNotFound","StageNotFound","StageMapped"],
  },
  DeleteRouteSettings: {
    method: "DELETE",
    path: "/v2/apis/{apiId}/stages/{stageName}/routesettings/{routeKey}",
    query: [],
    status: 204,
    statuses: [204,404,429],
    refusals: ["TooManyRequests","ApiNotFound","StageNotFound","RouteSettingsKeyAbsent"],
  },
  DeleteAccessLogSettings: {
    method: "DELETE",
    path: "/v2/apis/{apiId}/stages/{stageName}/accesslogsettings",
    query: [],
    status: 204,
    statuses: [204,404,429],
    refusals: ["TooManyRequests","ApiNotFound","StageNotFound"],
  },
  ResetAuthorizersCache: {
    method: "DELETE",
    path: "/v2/apis/{apiId}/stages/{stageName}/cache/authorizers",
    query: [],
    status: 204,
    statuses: [204,404,429],
    refusals: ["TooManyRequests","ApiNotFound","StageNotFound"],
  },
  GetTags: {
    method: "GET",
    path: "/v2/tags/{resourceArn}",
    query: [],
    status: 200,
    response: {"$ref":"Tags"},
    statuses: [200,400,404,429],
    refusals: ["TooManyRequests","TagArnInvalid","TagResourceNotFound","ApiNotFound","StageNotFound","DomainNameNotFound","VpcLinkNotFound"],
  },
  TagResource: {
    method: "POST",
    path: "/v2/tags/{resourceArn}",
    query: [],
    request: {"$ref":"TagResourceRequest"},
    status: 201,
    response: {"$ref":"TagResourceResponse"},
    statuses: [201,400,404,429],
    refusals: ["TooManyRequests","WrongJsonType","WrongJsonStructure","MemberMissing","TagQuotaReached","TagKeyReserved","TagArnInvalid","TagResourceNotFound","ApiNotFound","StageNotFound","DomainNameNotFound","VpcLinkNotFound"],
  },
  UntagResource: {
    method: "DELETE",
    path: "/v2/tags/{resourceArn}",
    query: ["tagKeys"],
    status: 204,
    statuses: [204,400,404,429],
    refusals: ["TooManyRequests","MemberMissing","TagArnInvalid","TagResourceNotFound","ApiNotFound","StageNotFound","DomainNameNotFound","VpcLinkNotFound"],
  },
  GetApis: {
    method: "GET",
    path: "/v2/apis",
    query: ["maxResults","nextToken"],
    status: 200,
    response: {"$ref":"Apis"},
    statuses: [200,400,429],
    refusals: ["TooManyRequests","MaxResultsInvalid","NextTokenInvalid"],
  },
  ImportApi: {
    method: "PUT",
    path: "/v2/apis",
    query: ["basepath","failOnWarnings"],
    request: {"$ref":"ImportApiRequest"},
    status: 201,
    response: {"$ref":"Api"},
    statuses: [201,400,429],
    refusals: ["TooManyRequests","WrongJsonType","WrongJsonStructure","MemberMissing","ImportUnreadable","ImportErrors","ImportWarnings"],
  },
  CreateApi: {
    method: "POST",
    path: "/v2/apis",
    query: [],
    request: {"$ref":"CreateApiRequest"},
    status: 201,
    response: {"$ref":"Api"},
    statuses: [201,400,403,429],
    refusals: ["TooManyRequests","WrongJsonType","WrongJsonStructure","MemberMissing","DescriptionTooLong","ApiNameInvalid","ProtocolInvalid","TagQuotaReached","TagKeyReserved","CorsOnWebSocket","CorsCredentialsForAll","SelectionMissing","SelectionLimited","RouteKeyInvalid","IntegrationEndpointInvalid","RoleArnInvalid","TagOnCreateDenied"],
  },
  GetApi: {
    method: "GET",
    path: "/v2/apis/{apiId}",
    query: [],
    status: 200,
    response: {"$ref":"Api"},
    statuses: [200,404,429],
    refusals: ["TooManyRequests","ApiNotFound"],
  },
  ReimportApi: {
    method: "PUT",
    path: "/v2/apis/{apiId}",
    query: ["basepath","failOnWarnings"],
    request: {"$ref":"ReimportApiRequest"},
    status: 201,
    response: {"$ref":"Api"},
    statuses: [201,400,404,429],
    refusals: ["TooManyRequests","WrongJsonType","WrongJsonStructure","MemberMissing","ApiNotFound","ImportUnreadable","ImportErrors","ImportWarnings"],
  },
  UpdateApi: {
    method: "PATCH",
    path: "/v2/apis/{apiId}",
    query: [],
    request: {"$ref":"UpdateApiRequest"},
    status: 201,
    response: {"$ref":"Api"},
    statuses: [201,400,404,409,429],
    refusals: ["TooManyRequests","WrongJsonType","WrongJsonStructure","MemberMissing","ApiNotFound","DescriptionTooLong","CorsOnWebSocket","CorsCredentialsForAll","SelectionLimited","RouteKeyInvalid","RouteKeyVariableConflict","RouteExists","IntegrationEndpointInvalid","RoleArnInvalid","ConcurrentModification"],
  },
  DeleteApi: {
    method: "DELETE",
    path: "/v2/apis/{apiId}",
    query: [],
    status: 204,
    statuses: [204,400,404,429],
    refusals: ["TooManyRequests","ApiNotFound","ApiMapped"],
  },
  DeleteCorsConfiguration: {
    method: "DELETE",
    path: "/v2/apis/{apiId}/cors",
    query: [],
    status: 204,
    statuses: [204,404,429],
    refusals: ["TooManyRequests","ApiNotFound"],
  },
  GetDeployments: {
    method: "GET",
    path: "/v2/apis/{apiId}/deployments",
    query: ["maxResults","nextToken"],
    status: 200,
    response: {"$ref":"Deployments"},
    statuses: [200,400,404,429],
    refusals: ["TooManyRequests","MaxResultsInvalid","NextTokenInvalid","ApiNotFound"],
  },
  CreateDeployment: {
    method: "POST",
    path: "/v2/apis/{apiId}/deployments",
    query: [],
    request: {"$ref":"CreateDeploymentRequest"},
    status: 201,
    response: {"$ref":"Deployment"},
    statuses: [201,400,404,409,429],
    refusals: ["TooManyRequests","WrongJsonType","WrongJsonStructure","MemberMissing","ApiNotFound","DescriptionTooLong","DeploymentStageUnknown","NoRoutesHttp","NoRoutesWebSocket","DeploymentIdWithAutoDeploy","ConcurrentModification"],
  },
  GetDeployment: {
    method: "GET",
    path: "/v2/apis/{apiId}/deployments/{deploymentId}",
    query: [],
    status: 200,
    response: {"$ref":"Deployment"},
    statuses: [200,404,429],
    refusals: ["TooManyRequests","ApiNotFound","DeploymentNotFound"],
  },
  UpdateDeployment: {
    method: "PATCH",
    path: "/v2/apis/{apiId}/deployments/{deploymentId}",
    query: [],
    request: {"$ref":"UpdateDeploymentRequest"},
    status: 201,
    response: {"$ref":"Deployment"},
    statuses: [201,400,404,409,429],
    refusals: ["TooManyRequests","WrongJsonType","WrongJsonStructure","MemberMissing","ApiNotFound","DeploymentNotFound","DescriptionTooLong","ConcurrentModification"],
  },
  DeleteDeployment: {
    method: "DELETE",
    path: "/v2/apis/{apiId}/deployments/{deploymentId}",
    query: [],
    status: 204,
    statuses: [204,400,404,429],
    refusals: ["TooManyRequests","ApiNotFound","DeploymentNotFound","DeploymentInUse"],
  },
  GetRoutes: {
    method: "GET",
    path: "/v2/apis/{apiId}/routes",
    query: ["maxResults","nextToken"],
    status: 200,
    response: {"$ref":"Routes"},
    statuses: [200,400,404,429],
    refusals: ["TooManyRequests","MaxResultsInvalid","NextTokenInvalid","ApiNotFound"],
  },
  CreateRoute: {
    method: "POST",
    path: "/v2/apis/{apiId}/routes",
    query: [],
    request: {"$ref":"CreateRouteRequest"},
    status: 201,
    response: {"$ref":"Route"},
    statuses: [201,400,404,409,429],
    refusals: ["TooManyRequests","WrongJsonType","WrongJsonStructure","MemberMissing","ApiNotFound","RouteQuotaReached","ConcurrentModification","RouteKeyInvalid","RouteKeyVariableConflict","RouteApiKeyUnsupported","RouteTargetMalformed","RouteScopesWithoutJwt","RouteAuthorizerNotJwt","RouteAuthorizerInvalid","RouteParametersOffConnect","RouteAuthorizationOffConnect","RouteExists"],
  },
  GetRoute: {
    method: "GET",
    path: "/v2/apis/{apiId}/routes/{routeId}",
    query: [],
    status: 200,
    response: {"$ref":"Route"},
    statuses: [200,404,429],
    refusals: ["TooManyRequests","ApiNotFound","RouteNotFound"],
  },
  UpdateRoute: {
    method: "PATCH",
    path: "/v2/apis/{apiId}/routes/{routeId}",
    query: [],
    request: {"$ref":"UpdateRouteRequest"},
    status: 201,
    response: {"$ref":"Route"},
    statuses: [201,400,404,409,429],
    refusals: ["TooManyRequests","WrongJsonType","WrongJsonStructure","MemberMissing","ApiNotFound","RouteNotFound","ConcurrentModification","RouteKeyInvalid","RouteKeyVariableConflict","RouteApiKeyUnsupported","RouteTargetMalformed","RouteScopesWithoutJwt","RouteAuthorizerNotJwt","RouteAuthorizerInvalid","RouteParametersOffConnect","RouteAuthorizationOffConnect","RouteExists"],
  },
  DeleteRoute: {
    method: "DELETE",
    path: "/v2/apis/{apiId}/routes/{routeId}",
    query: [],
    status: 204,
    statuses: [204,404,409,429],
    refusals: ["TooManyRequests","ApiNotFound","RouteNotFound","ConcurrentModification"],
  },
  DeleteRouteRequestParameter: {
    method: "DELETE",
    path: "/v2/apis/{apiId}/routes/{routeId}/requestparameters/{requestParameterKey}",
    query: [],
    status: 204,
    statuses: [204,404,429],
    refusals: ["TooManyRequests","ApiNotFound","RouteNotFound","RouteParameterAbsent"],
  },
  GetIntegrations: {
    method: "GET",
    path: "/v2/apis/{apiId}/integrations",
    query: ["maxResults","nextToken"],
    status: 200,
    response: {"$ref":"Integrations"},
    statuses: [200,400,404,429],
    refusals: ["TooManyRequests","MaxResultsInvalid","NextTokenInvalid","ApiNotFound"],
  },
  CreateIntegration: {
    method: "POST",
    path: "/v2/apis/{apiId}/integrations",
    query: [],
    request: {"$ref":"CreateIntegrationRequest"},
    status: 201,
    response: {"$ref":"Integration"},
    statuses: [201,400,404,409,429],
    refusals: ["TooManyRequests","WrongJsonType","WrongJsonStructure","MemberMissing","ApiNotFound","IntegrationQuotaReached","ConcurrentModification","DescriptionTooLong","IntegrationProxyOnly","IntegrationMethodMissing","IntegrationPayloadMissing","IntegrationPayloadOfProxy","IntegrationPayloadUnsupported","IntegrationTimeoutHttp","IntegrationTimeoutWebSocket","IntegrationSubtypeUnknown","IntegrationSubtypeNeedsRole","IntegrationSubtypeNeedsParameters","IntegrationRequestParameterInvalid","IntegrationResponseParameterInvalid","IntegrationStatusCodeInvalid","IntegrationVpcLinkUriInvalid","IntegrationVpcLinkIdMissing","IntegrationUriOfMock","IntegrationUriInvalid","IntegrationEndpointInvalid","RoleArnInvalid"],
  },
  GetIntegration: {
    method: "GET",
    path: "/v2/apis/{apiId}/integrations/{integrationId}",
    query: [],
    status: 200,
    response: {"$ref":"Integration"},
    statuses: [200,404,429],
    refusals: ["TooManyRequests","ApiNotFound","IntegrationNotFound"],
  },
  UpdateIntegration: {
    method: "PATCH",
    path: "/v2/apis/{apiId}/integrations/{integrationId}",
    query: [],
    request: {"$ref":"UpdateIntegrationRequest"},
    status: 200,
    response: {"$ref":"Integration"},
    statuses: [200,400,404,409,429],
    refusals: ["TooManyRequests","WrongJsonType","WrongJsonStructure","MemberMissing","ApiNotFound","IntegrationNotFound","ConcurrentModification","DescriptionTooLong","IntegrationProxyOnly","IntegrationMethodMissing","IntegrationPayloadMissing","IntegrationPayloadOfProxy","IntegrationPayloadUnsupported","IntegrationTimeoutHttp","IntegrationTimeoutWebSocket","IntegrationSubtypeUnknown","IntegrationSubtypeNeedsRole","IntegrationSubtypeNeedsParameters","IntegrationRequestParameterInvalid","IntegrationResponseParameterInvalid","IntegrationStatusCodeInvalid","IntegrationVpcLinkUriInvalid","IntegrationVpcLinkIdMissing","IntegrationUriOfMock","IntegrationUriInvalid","IntegrationEndpointInvalid","RoleArnInvalid","IntegrationSubtypeNotResent"],
  },
  DeleteIntegration: {
    method: "DELETE",
    path: "/v2/apis/{apiId}/integrations/{integrationId}",
    query: [],
    status: 204,
    statuses: [204,404,409,429],
    refusals: ["TooManyRequests","ApiNotFound","IntegrationNotFound","ConcurrentModification","IntegrationInUse"],
  },
  GetAuthorizers: {
    method: "GET",
    path: "/v2/apis/{apiId}/authorizers",
    query: ["maxResults","nextToken"],
    status: 200,
    response: {"$ref":"Authorizers"},
    statuses: [200,400,404,429],
    refusals: ["TooManyRequests","MaxResultsInvalid","NextTokenInvalid","ApiNotFound"],
  },
  CreateAuthorizer: {
    method: "POST",
    path: "/v2/apis/{apiId}/authorizers",
    query: [],
    request: {"$ref":"CreateAuthorizerRequest"},
    status: 201,
    response: {"$ref":"Authorizer"},
    statuses: [201,400,404,409,429],
    refusals: ["TooManyRequests","WrongJsonType","WrongJsonStructure","MemberMissing","ApiNotFound","AuthorizerQuotaReached","ConcurrentModification","AuthorizerTypeWebSocket","AuthorizerTypeHttp","AuthorizerPayloadOnWebSocket","AuthorizerTtlOnWebSocket","AuthorizerSimpleOnWebSocket","AuthorizerSourceWebSocket","AuthorizerValidationEmpty","AuthorizerValidationInvalid","RoleArnInvalid","AuthorizerUriMissing","AuthorizerPayloadMissing","AuthorizerPayloadUnsupported","AuthorizerSimpleNeedsPayload2","AuthorizerTtlOutOfRange","AuthorizerTtlNeedsSource","AuthorizerSourceHttp","JwtConfigurationMissing","JwtAudienceEmpty","JwtIssuerInvalid","JwtSimpleResponses","AuthorizerNameTaken"],
  },
  GetAuthorizer: {
    method: "GET",
    path: "/v2/apis/{apiId}/authorizers/{authorizerId}",
    query: [],
    status: 200,
    response: {"$ref":"Authorizer"},
    statuses: [200,404,429],
    refusals: ["TooManyRequests","ApiNotFound","AuthorizerNotFound"],
  },
  UpdateAuthorizer: {
    method: "PATCH",
    path: "/v2/apis/{apiId}/authorizers/{authorizerId}",
    query: [],
    request: {"$ref":"UpdateAuthorizerRequest"},
    status: 200,
    response: {"$ref":"Authorizer"},
    statuses: [200,400,404,409,429],
    refusals: ["TooManyRequests","WrongJsonType","WrongJsonStructure","MemberMissing","ApiNotFound","AuthorizerNotFound","ConcurrentModification","AuthorizerTypeWebSocket","AuthorizerTypeHttp","AuthorizerPayloadOnWebSocket","AuthorizerTtlOnWebSocket","AuthorizerSimpleOnWebSocket","AuthorizerSourceWebSocket","AuthorizerValidationInvalid","RoleArnInvalid","AuthorizerUriMissing","AuthorizerPayloadMissing","AuthorizerPayloadUnsupported","AuthorizerSimpleNeedsPayload2","AuthorizerTtlOutOfRange","AuthorizerTtlNeedsSource","AuthorizerSourceHttp","JwtConfigurationMissing","JwtAudienceEmpty","JwtIssuerInvalid","JwtSimpleResponses","AuthorizerNameTaken","RouteScopesWithoutJwt","RouteAuthorizerNotJwt","RouteAuthorizerInvalid"],
  },
  DeleteAuthorizer: {
    method: "DELETE",
    path: "/v2/apis/{apiId}/authorizers/{authorizerId}",
    query: [],
    status: 204,
    statuses: [204,404,409,429],
    refusals: ["TooManyRequests","ApiNotFound","AuthorizerNotFound","ConcurrentModification","AuthorizerInUse"],
  },
  GetDomainNames: {
    method: "GET",
    path: "/v2/domainnames",
    query: ["maxResults","nextToken"],
    status: 200,
    response: {"$ref":"DomainNames"},
    statuses: [200,400,429],
    refusals: ["TooManyRequests","MaxResultsInvalid","NextTokenInvalid"],
  },
  CreateDomainName: {
    method: "POST",
    path: "/v2/domainnames",
    query: [],
    request: {"$ref":"CreateDomainNameRequest"},
    status: 201,
    response: {"$ref":"DomainName"},
    statuses: [201,400,429],
    refusals: ["TooManyRequests","WrongJsonType","WrongJsonStructure","MemberMissing","DomainNameExists","DomainNameQuotaReached","TagQuotaReached","TagKeyReserved","DomainConfigurationMissing","DomainNameUnderscore","DomainNameInvalid","DomainEndpointEdge","DomainPolicyTls10","CertificateArnInvalid","CertificateRegionWrong"],
  },
  GetDomainName: {
    method: "GET",
    path: "/v2/domainnames/{domainName}",
    query: [],
    status: 200,
    response: {"$ref":"DomainName"},
    statuses: [200,404,429],
    refusals: ["TooManyRequests","DomainNameNotFound"],
  },
  UpdateDomainName: {
    method: "PATCH",
    path: "/v2/domainnames/{domainName}",
    query: [],
    request: {"$ref":"UpdateDomainNameRequest"},
    status: 200,
    response: {"$ref":"DomainName"},
    statuses: [200,400,404,429],
    refusals: ["TooManyRequests","WrongJsonType","WrongJsonStructure","MemberMissing","DomainNameNotFound","DomainConfigurationMissing","DomainEndpointEdge","DomainPolicyTls10","CertificateArnInvalid","CertificateRegionWrong"],
  },
  DeleteDomainName: {
    method: "DELETE",
    path: "/v2/domainnames/{domainName}",
    query: [],
    status: 204,
    statuses: [204,404,429],
    refusals: ["TooManyRequests","DomainNameNotFound"],
  },
  GetApiMappings: {
    method: "GET",
    path: "/v2/domainnames/{domainName}/apimappings",
    query: ["maxResults","nextToken"],
    status: 200,
    response: {"$ref":"ApiMappings"},
    statuses: [200,400,404,429],
    refusals: ["TooManyRequests","MaxResultsInvalid","NextTokenInvalid","DomainNameNotFound","MappingDomainEdge","MappingDomainTls10"],
  },
  CreateApiMapping: {
    method: "POST",
    path: "/v2/domainnames/{domainName}/apimappings",
    query: [],
    request: {"$ref":"CreateApiMappingRequest"},
    status: 201,
    response: {"$ref":"ApiMapping"},
    statuses: [201,400,404,409,429],
    refusals: ["TooManyRequests","WrongJsonType","WrongJsonStructure","MemberMissing","DomainNameNotFound","MappingDomainEdge","MappingDomainTls10","MappingApiUnknown","MappingStageNotFound","ApiMappingKeyInvalid","ApiMappingKeyExists"],
  },
  GetApiMapping: {
    method: "GET",
    path: "/v2/domainnames/{domainName}/apimappings/{apiMappingId}",
    query: [],
    status: 200,
    response: {"$ref":"ApiMapping"},
    statuses: [200,400,404,429],
    refusals: ["TooManyRequests","DomainNameNotFound","ApiMappingNotFound","MappingDomainEdge","MappingDomainTls10"],
  },
  UpdateApiMapping: {
    method: "PATCH",
    path: "/v2/domainnames/{domainName}/apimappings/{apiMappingId}",
    query: [],
    request: {"$ref":"UpdateApiMappingRequest"},
    status: 200,
    response: {"$ref":"ApiMapping"},
    statuses: [200,400,404,409,429],
    refusals: ["TooManyRequests","WrongJsonType","WrongJsonStructure","MemberMissing","DomainNameNotFound","ApiMappingNotFound","MappingDomainEdge","MappingDomainTls10","MappingApiUnknown","MappingStageNotFound","ApiMappingKeyInvalid","ApiMappingKeyExists"],
  },
  DeleteApiMapping: {
    method: "DELETE",
    path: "/v2/domainnames/{domainName}/apimappings/{apiMappingId}",
    query: [],
    status: 204,
    statuses: [204,400,404,429],
    refusals: ["TooManyRequests","DomainNameNotFound","ApiMappingNotFound","MappingDomainEdge","MappingDomainTls10"],
  },
  ExportApi: {
    method: "GET",
    path: "/v2/apis/{apiId}/exports/{specification}",
    query: ["outputType","includeExtensions","exportVersion","stageName"],
    status: 200,
    statuses: [200,400,404,429],
    refusals: ["TooManyRequests","MemberMissing","ApiNotFound","ExportParameterInvalid","ExportOfWebSocket","StageNotFound"],
  },
  GetIntegrationResponses: {
    method: "GET",
    path: "/v2/apis/{apiId}/integrations/{integrationId}/integrationresponses",
    query: ["maxResults","nextToken"],
    status: 200,
    response: {"$ref":"IntegrationResponses"},
    statuses: [200,400,404,429],
    refusals: ["TooManyRequests","MaxResultsInvalid","NextTokenInvalid","ApiNotFound","IntegrationNotFound"],
  },
  CreateIntegrationResponse: {
    method: "POST",
    path: "/v2/apis/{apiId}/integrations/{integrationId}/integrationresponses",
    query: [],
    request: {"$ref":"CreateIntegrationResponseRequest"},
    status: 201,
    response: {"$ref":"IntegrationResponse"},
    statuses: [201,400,404,409,429],
    refusals: ["TooManyRequests","WrongJsonType","WrongJsonStructure","MemberMissing","ApiNotFound","IntegrationNotFound","ConcurrentModification","IntegrationResponsesOfHttp","ResponseExists"],
  },
  GetIntegrationResponse: {
    method: "GET",
    path: "/v2/apis/{apiId}/integrations/{integrationId}/integrationresponses/{integrationResponseId}",
    query: [],
    status: 200,
    response: {"$ref":"IntegrationResponse"},
    statuses: [200,404,429],
    refusals: ["TooManyRequests","ApiNotFound","IntegrationNotFound","IntegrationResponseNotFound"],
  },
  UpdateIntegrationResponse: {
    method: "PATCH",
    path: "/v2/apis/{apiId}/integrations/{integrationId}/integrationresponses/{integrationResponseId}",
    query: [],
    request: {"$ref":"UpdateIntegrationResponseRequest"},
    status: 200,
    response: {"$ref":"IntegrationResponse"},
    statuses: [200,400,404,409,429],
    refusals: ["TooManyRequests","WrongJsonType","WrongJsonStructure","MemberMissing","ApiNotFound","IntegrationNotFound","IntegrationResponseNotFound","ConcurrentModification","ResponseExists"],
  },
  DeleteIntegrationResponse: {
    method: "DELETE",
    path: "/v2/apis/{apiId}/integrations/{integrationId}/integrationresponses/{integrationResponseId}",
    query: [],
    status: 204,
    statuses: [204,404,409,429],
    refusals: ["TooManyRequests","ApiNotFound","IntegrationNotFound","IntegrationResponseNotFound","ConcurrentModification"],
  },
  GetModels: {
    method: "GET",
    path: "/v2/apis/{apiId}/models",
    query: ["maxResults","nextToken"],
    status: 200,
    response: {"$ref":"Models"},
    statuses: [200,400,404,429],
    refusals: ["TooManyRequests","MaxResultsInvalid","NextTokenInvalid","ApiNotFound"],
  },
  CreateModel: {
    method: "POST",
    path: "/v2/apis/{apiId}/models",
    query: [],
    request: {"$ref":"CreateModelRequest"},
    status: 201,
    response: {"$ref":"Model"},
    statuses: [201,400,404,409,429],
    refusals: ["TooManyRequests","WrongJsonType","WrongJsonStructure","MemberMissing","ApiNotFound","ConcurrentModification","DescriptionTooLong","ModelsOfHttp","ModelNameInvalid","ModelExists","ModelSchemaInvalid"],
  },
  GetModel: {
    method: "GET",
    path: "/v2/apis/{apiId}/models/{modelId}",
    query: [],
    status: 200,
    response: {"$ref":"Model"},
    statuses: [200,404,429],
    refusals: ["TooManyRequests","ApiNotFound","ModelNotFound"],
  },
  UpdateModel: {
    method: "PATCH",
    path: "/v2/apis/{apiId}/models/{modelId}",
    query: [],
    request: {"$ref":"UpdateModelRequest"},
    status: 200,
    response: {"$ref":"Model"},
    statuses: [200,400,404,409,429],
    refusals: ["TooManyRequests","WrongJsonType","WrongJsonStructure","MemberMissing","ApiNotFound","ModelNotFound","ConcurrentModification","DescriptionTooLong","ModelNameInvalid","ModelExists","ModelSchemaInvalid"],
  },
  DeleteModel: {
    method: "DELETE",
    path: "/v2/apis/{apiId}/models/{modelId}",
    query: [],
    status: 204,
    statuses: [204,404,409,429],
    refusals: ["TooManyRequests","ApiNotFound","ModelNotFound","ConcurrentModification"],
  },
  GetModelTemplate: {
    method: "GET",
    path: "/v2/apis/{apiId}/models/{modelId}/template",
    query: [],
    status: 200,
    response: {"$ref":"ModelTemplate"},
    statuses: [200,404,429],
    refusals: ["TooManyRequests","ApiNotFound","ModelNotFound"],
  },
  GetRouteResponses: {
    method: "GET",
    path: "/v2/apis/{apiId}/routes/{routeId}/routeresponses",
    query: ["maxResults","nextToken"],
    status: 200,
    response: {"$ref":"RouteResponses"},
    statuses: [200,400,404,429],
    refusals: ["TooManyRequests","MaxResultsInvalid","NextTokenInvalid","ApiNotFound","RouteNotFound"],
  },
  CreateRouteResponse: {
    method: "POST",
    path: "/v2/apis/{apiId}/routes/{routeId}/routeresponses",
    query: [],
    request: {"$ref":"CreateRouteResponseRequest"},
    status: 201,
    response: {"$ref":"RouteResponse"},
    statuses: [201,400,404,409,429],
    refusals: ["TooManyRequests","WrongJsonType","WrongJsonStructure","MemberMissing","ApiNotFound","RouteNotFound","ConcurrentModification","RouteResponsesOfHttp","RouteResponseKeyUnsupported","ResponseExists"],
  },
  GetRouteResponse: {
    method: "GET",
    path: "/v2/apis/{apiId}/routes/{routeId}/routeresponses/{routeResponseId}",
    query: [],
    status: 200,
    response: {"$ref":"RouteResponse"},
    statuses: [200,404,429],
    refusals: ["TooManyRequests","ApiNotFound","RouteNotFound","RouteResponseNotFound"],
  },
  UpdateRouteResponse: {
    method: "PATCH",
    path: "/v2/apis/{apiId}/routes/{routeId}/routeresponses/{routeResponseId}",
    query: [],
    request: {"$ref":"UpdateRouteResponseRequest"},
    status: 200,
    response: {"$ref":"RouteResponse"},
    statuses: [200,400,404,409,429],
    refusals: ["TooManyRequests","WrongJsonType","WrongJsonStructure","MemberMissing","ApiNotFound","RouteNotFound","RouteResponseNotFound","ConcurrentModification","RouteResponseKeyUnsupported"],
  },
  DeleteRouteResponse: {
    method: "DELETE",
    path: "/v2/apis/{apiId}/routes/{routeId}/routeresponses/{routeResponseId}",
    query: [],
    status: 204,
    statuses: [204,404,409,429],
    refusals: ["TooManyRequests","ApiNotFound","RouteNotFound","RouteResponseNotFound","ConcurrentModification"],
  },
  GetVpcLinks: {
    method: "GET",
    path: "/v2/vpclinks",
    query: ["maxResults","nextToken"],
    status: 200,
    response: {"$ref":"VpcLinks"},
    statuses: [200,400,429],
    refusals: ["TooManyRequests","MaxResultsInvalid","NextTokenInvalid"],
  },
  CreateVpcLink: {
    method: "POST",
    path: "/v2/vpclinks",
    query: [],
    request: {"$ref":"CreateVpcLinkRequest"},
    status: 201,
    response: {"$ref":"VpcLink"},
    statuses: [201,400,429],
    refusals: ["TooManyRequests","WrongJsonType","WrongJsonStructure","MemberMissing","VpcLinkQuotaReached","TagQuotaReached","TagKeyReserved","VpcLinkSubnetsEmpty"],
  },
  GetVpcLink: {
    method: "GET",
    path: "/v2/vpclinks/{vpcLinkId}",
    query: [],
    status: 200,
    response: {"$ref":"VpcLink"},
    statuses: [200,404,429],
    refusals: ["TooManyRequests","VpcLinkNotFound"],
  },
  UpdateVpcLink: {
    method: "PATCH",
    path: "/v2/vpclinks/{vpcLinkId}",
    query: [],
    request: {"$ref":"UpdateVpcLinkRequest"},
    status: 200,
    response: {"$ref":"VpcLink"},
    statuses: [200,400,404,429],
    refusals: ["TooManyRequests","WrongJsonType","WrongJsonStructure","MemberMissing","VpcLinkNotFound"],
  },
  DeleteVpcLink: {
    method: "DELETE",
    path: "/v2/vpclinks/{vpcLinkId}",
    query: [],
    status: 202,
    statuses: [202,400,404,429],
    refusals: ["TooManyRequests","VpcLinkNotFound","VpcLinkInUse"],
  },
}
