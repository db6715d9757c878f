// Generated from spec/v1 by scripts/generate.ts. Do not edit: change the spec and run `npm run generate`.
import type { ContractRow } from '../../core/schema/contract-table.ts'

/** The documents that requests and answers speak of. */
export type SchemaName =
  | 'AccessLogSettings'
  | 'Account'
  | 'ApiKey'
  | 'ApiKeyIds'
  | 'ApiKeys'
  | 'ApiStage'
  | 'Authorizer'
  | 'AuthorizerType'
  | 'Authorizers'
  | 'BasePathMapping'
  | 'BasePathMappings'
  | 'CacheClusterSize'
  | 'CanarySettings'
  | 'ClientCertificate'
  | 'ClientCertificates'
  | 'CreateApiKeyRequest'
  | 'CreateAuthorizerRequest'
  | 'CreateBasePathMappingRequest'
  | 'CreateDeploymentRequest'
  | 'CreateDocumentationPartRequest'
  | 'CreateDocumentationVersionRequest'
  | 'CreateDomainNameRequest'
  | 'CreateModelRequest'
  | 'CreateRequestValidatorRequest'
  | 'CreateResourceRequest'
  | 'CreateRestApiRequest'
  | 'CreateStageRequest'
  | 'CreateUsagePlanKeyRequest'
  | 'CreateUsagePlanRequest'
  | 'CreateVpcLinkRequest'
  | 'Deployment'
  | 'DeploymentCanarySettings'
  | 'Deployments'
  | 'DocumentationPart'
  | 'DocumentationPartIds'
  | 'DocumentationPartLocation'
  | 'DocumentationPartType'
  | 'DocumentationParts'
  | 'DocumentationVersion'
  | 'DocumentationVersions'
  | 'DomainEndpoint'
  | 'DomainName'
  | 'DomainNames'
  | 'DomainSecurityPolicy'
  | 'EndpointConfiguration'
  | 'GatewayResponse'
  | 'GatewayResponseType'
  | 'GatewayResponses'
  | 'GenerateClientCertificateRequest'
  | 'Integration'
  | 'IntegrationResponse'
  | 'MappingTemplate'
  | 'Method'
  | 'MethodResponse'
  | 'MethodSetting'
  | 'MethodSnapshot'
  | 'MethodThrottles'
  | 'Model'
  | 'Models'
  | 'MutualTlsAuthentication'
  | 'MutualTlsAuthenticationInput'
  | 'NewStageName'
  | 'NewStageVariables'
  | 'NewTagMap'
  | 'PatchOperation'
  | 'PatchRequest'
  | 'PlanQuota'
  | 'PlanThrottle'
  | 'PutGatewayResponseRequest'
  | 'PutIntegrationRequest'
  | 'PutIntegrationResponseRequest'
  | 'PutMethodRequest'
  | 'PutMethodResponseRequest'
  | 'RequestValidator'
  | 'RequestValidators'
  | 'Resource'
  | 'Resources'
  | 'RestApi'
  | 'RestApis'
  | 'SdkConfigurationProperty'
  | 'SdkType'
  | 'SdkTypes'
  | 'Stage'
  | 'StageCanarySettings'
  | 'StageKey'
  | 'StageVariableValue'
  | 'StageVariables'
  | 'Stages'
  | 'TagMap'
  | 'TagResourceRequest'
  | 'Tags'
  | 'Template'
  | 'ThrottleSettings'
  | 'TlsConfig'
  | 'Usage'
  | 'UsagePlan'
  | 'UsagePlanKey'
  | 'UsagePlanKeys'
  | 'UsagePlans'
  | 'VpcLink'
  | 'VpcLinks'

export const contract: Readonly<Record<string, ContractRow>> = {
  GetStages: {
    method: "GET",
    path: "/restapis/{restApiId}/stages",
    query: ["deploymentId","deployment_id"],
    status: 200,
    response: {"$ref":"Stages"},
    statuses: [200,403,404,429],
  },
  CreateStage: {
    method: "POST",
    path: "/restapis/{restApiId}/stages",
    query: [],
    request: {"$ref":"CreateStageRequest"},
    status: 201,
    response: {"$ref":"Stage"},
    statuses: [201,400,403,404,409,429],
  },
  GetStage: {
    method: "GET",
    path: "/restapis/{restApiId}/stages/{stageName}",
    query: [],
    status: 200,
    response: {"$ref":"Stage"},
    statuses: [200,403,404,429],
  },
  UpdateStage: {
    method: "PATCH",
    path: "/restapis/{restApiId}/stages/{stageName}",
    query: [],
    request: {"$ref":"PatchRequest"},
    status: 200,
    response: {"$ref":"Stage"},
    statuses: [200,400,403,404,409,429],
  },
  DeleteStage: {
    method: "DELETE",
    path: "/restapis/{restApiId}/stages/{stageName}",
    query: [],
    status: 202,
    statuses: [202,400,403,404,409,429],
  },
  FlushStageCache: {
    method: "DELETE",
    path: "/restapis/{restApiId}/stages/{stageName}/cache/data",
    query: [],
    status: 202,
    statuses: [202,403,404,429],
  },
  FlushStageAuthorizersCache: {
    method: "DELETE",
    path: "/restapis/{restApiId}/stages/{stageName}/cache/authorizers",
    query: [],
    status: 202,
    statuses: [202,403,404,429],
  },
  GetTags: {
    method: "GET",
    path: "/tags/{resourceArn}",
    query: ["position","limit"],
    status: 200,
    response: {"$ref":"Tags"},
    statuses: [200,400,403,404,429],
  },
  TagResource: {
    method: "PUT",
    path: "/tags/{resourceArn}",
    query: [],
    request: {"$ref":"TagResourceRequest"},
    status: 204,
    statuses: [204,400,403,404,429],
  },
  UntagResource: {
    method: "DELETE",
    path: "/tags/{resourceArn}",
    query: ["tagKeys"],
    status: 204,
    statuses: [204,400,403,404,429],
  },
  GetRestApis: {
    method: "GET",
    path: "/restapis",
    query: ["position","limit"],
    status: 200,
    response: {"$ref":"RestApis"},
    statuses: [200,400,403,429],
  },
  CreateRestApi: {
    method: "POST",
    path: "/restapis",
    query: [],
    request: {"$ref":"CreateRestApiRequest"},
    status: 201,
    response: {"$ref":"RestApi"},
    statuses: [201,400,403,404,429],
  },
  GetRestApi: {
    method: "GET",
    path: "/restapis/{restApiId}",
    query: [],
    status: 200,
    response: {"$ref":"RestApi"},
    statuses: [200,403,404,429],
  },
  PutRestApi: {
    method: "PUT",
    path: "/restapis/{restApiId}",
    query: ["mode","failonwarnings","basepath","ignore"],
    status: 200,
    response: {"$ref":"RestApi"},
    statuses: [200,400,403,404,429],
  },
  UpdateRestApi: {
    method: "PATCH",
    path: "/restapis/{restApiId}",
    query: [],
    request: {"$ref":"PatchRequest"},
    status: 200,
    response: {"$ref":"RestApi"},
    statuses: [200,400,403,404,409,429],
  },
  DeleteRestApi: {
    method: "DELETE",
    path: "/restapis/{restApiId}",
    query: [],
    status: 202,
    statuses: [202,400,403,404,409,429],
  },
  GetResources: {
    method: "GET",
    path: "/restapis/{restApiId}/resources",
    query: ["position","limit","embed"],
    status: 200,
    response: {"$ref":"Resources"},
    statuses: [200,400,403,404,429],
  },
  GetResource: {
    method: "GET",
    path: "/restapis/{restApiId}/resources/{resourceId}",
    query: ["embed"],
    status: 200,
    response: {"$ref":"Resource"},
    statuses: [200,403,404,429],
  },
  CreateResource: {
    method: "POST",
    path: "/restapis/{restApiId}/resources/{resourceId}",
    query: [],
    request: {"$ref":"CreateResourceRequest"},
    status: 201,
    response: {"$ref":"Resource"},
    statuses: [201,400,403,404,409,429],
  },
  UpdateResource: {
    method: "PATCH",
    path: "/restapis/{restApiId}/resources/{resourceId}",
    query: [],
    request: {"$ref":"PatchRequest"},
    status: 200,
    response: {"$ref":"Resource"},
    statuses: [200,400,403,404,409,429],
  },
  DeleteResource: {
    method: "DELETE",
    path: "/restapis/{restApiId}/resources/{resourceId}",
    query: [],
    status: 202,
    statuses: [202,400,403,404,409,429],
  },
  GetMethod: {
    method: "GET",
    path: "/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}",
    query: [],
    status: 200,
    response: {"$ref":"Method"},
    statuses: [200,403,404,429],
  },
  PutMethod: {
    method: "PUT",
    path: "/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}",
    query: [],
    request: {"$ref":"PutMethodRequest"},
    status: 201,
    response: {"$ref":"Method"},
    statuses: [201,400,403,404,409,429],
  },
  UpdateMethod: {
    method: "PATCH",
    path: "/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}",
    query: [],
    request: {"$ref":"PatchRequest"},
    status: 200,
    response: {"$ref":"Method"},
    statuses: [200,400,403,404,409,429],
  },
  DeleteMethod: {
    method: "DELETE",
    path: "/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}",
    query: [],
    status: 204,
    statuses: [204,403,404,409,429],
  },
  GetMethodResponse: {
    method: "GET",
    path: "/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/responses/{statusCode}",
    query: [],
    status: 200,
    response: {"$ref":"MethodResponse"},
    statuses: [200,400,403,404,429],
  },
  PutMethodResponse: {
    method: "PUT",
    path: "/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/responses/{statusCode}",
    query: [],
    request: {"$ref":"PutMethodResponseRequest"},
    status: 201,
    response: {"$ref":"MethodResponse"},
    statuses: [201,400,403,404,409,429],
  },
  UpdateMethodResponse: {
    method: "PATCH",
    path: "/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/responses/{statusCode}",
    query: [],
    request: {"$ref":"PatchRequest"},
    status: 201,
    response: {"$ref":"MethodResponse"},
    statuses: [201,400,403,404,409,429],
  },
  DeleteMethodResponse: {
    method: "DELETE",
    path: "/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/responses/{statusCode}",
    query: [],
    status: 204,
    statuses: [204,400,403,404,409,429],
  },
  GetIntegration: {
    method: "GET",
    path: "/restapis/{restApiId}/resources/{resourceId}/methods/{verb}/integration",
    query: [],
    status: 200,
    response: {"$ref":"Integration"},
    statuses: [200,403,404,429],
  },
  PutIntegration: {
    method: "PUT",
    path: "/restapis/{restApiId}/resources/{resourceId}/methods/{verb}/integration",
    query: [],
    request: {"$ref":"PutIntegrationRequest"},
    status: 201,
    response: {"$ref":"Integration"},
    statuses: [201,400,403,404,409,429],
  },
  UpdateIntegration: {
    method: "PATCH",
    path: "/restapis/{restApiId}/resources/{resourceId}/methods/{verb}/integration",
    query: [],
    request: {"$ref":"PatchRequest"},
    status: 200,
    response: {"$ref":"Integration"},
    statuses: [200,400,403,404,409,429],
  },
  DeleteIntegration: {
    method: "DELETE",
    path: "/restapis/{restApiId}/resources/{resourceId}/methods/{verb}/integration",
    query: [],
    status: 204,
    statuses: [204,403,404,409,429],
  },
  GetIntegrationResponse: {
    method: "GET",
    path: "/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration/responses/{statusCode}",
    query: [],
    status: 200,
    response: {"$ref":"IntegrationResponse"},
    statuses: [200,400,403,404,429],
  },
  PutIntegrationResponse: {
    method: "PUT",
    path: "/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration/responses/{statusCode}",
    query: [],
    request: {"$ref":"PutIntegrationResponseRequest"},
    status: 201,
    response: {"$ref":"IntegrationResponse"},
    statuses: [201,400,403,404,409,429],
  },
  UpdateIntegrationResponse: {
    method: "PATCH",
    path: "/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration/responses/{statusCode}",
    query: [],
    request: {"$ref":"PatchRequest"},
    status: 200,
    response: {"$ref":"IntegrationResponse"},
    statuses: [200,400,403,404,409,429],
  },
  DeleteIntegrationResponse: {
    method: "DELETE",
    path: "/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration/responses/{statusCode}",
    query: [],
    status: 204,
    statuses: [204,400,403,404,409,429],
  },
  GetDeployments: {
    method: "GET",
    path: "/restapis/{restApiId}/deployments",
    query: ["position","limit"],
    status: 200,
    response: {"$ref":"Deployments"},
    statuses: [200,400,403,404,429],
  },
  CreateDeployment: {
    method: "POST",
    path: "/restapis/{restApiId}/deployments",
    query: [],
    request: {"$ref":"CreateDeploymentRequest"},
    status: 201,
    response: {"$ref":"Deployment"},
    statuses: [201,400,403,404,409,429],
  },
  GetDeployment: {
    method: "GET",
    path: "/restapis/{restApiId}/deployments/{deploymentId}",
    query: ["embed"],
    status: 200,
    response: {"$ref":"Deployment"},
    statuses: [200,403,404,429],
  },
  UpdateDeployment: {
    method: "PATCH",
    path: "/restapis/{restApiId}/deployments/{deploymentId}",
    query: [],
    request: {"$ref":"PatchRequest"},
    status: 200,
    response: {"$ref":"Deployment"},
    statuses: [200,400,403,404,409,429],
  },
  DeleteDeployment: {
    method: "DELETE",
    path: "/restapis/{restApiId}/deployments/{deploymentId}",
    query: [],
    status: 202,
    statuses: [202,400,403,404,409,429],
  },
  GetAccount: {
    method: "GET",
    path: "/account",
    query: [],
    status: 200,
    response: {"$ref":"Account"},
    statuses: [200,403,429],
  },
  UpdateAccount: {
    method: "PATCH",
    path: "/account",
    query: [],
    request: {"$ref":"PatchRequest"},
    status: 200,
    response: {"$ref":"Account"},
    statuses: [200,400,403,429],
  },
  GetClientCertificates: {
    method: "GET",
    path: "/clientcertificates",
    query: ["position","limit"],
    status: 200,
    response: {"$ref":"ClientCertificates"},
    statuses: [200,400,403,429],
  },
  GenerateClientCertificate: {
    method: "POST",
    path: "/clientcertificates",
    query: [],
    request: {"$ref":"GenerateClientCertificateRequest"},
    status: 201,
    response: {"$ref":"ClientCertificate"},
    statuses: [201,400,403,429],
  },
  GetClientCertificate: {
    method: "GET",
    path: "/clientcertificates/{clientCertificateId}",
    query: [],
    status: 200,
    response: {"$ref":"ClientCertificate"},
    statuses: [200,403,404,429],
  },
  UpdateClientCertificate: {
    method: "PATCH",
    path: "/clientcertificates/{clientCertificateId}",
    query: [],
    request: {"$ref":"PatchRequest"},
    status: 200,
    response: {"$ref":"ClientCertificate"},
    statuses: [200,400,403,404,429],
  },
  DeleteClientCertificate: {
    method: "DELETE",
    path: "/clientcertificates/{clientCertificateId}",
    query: [],
    status: 202,
    statuses: [202,403,404,429],
  },
  GetDocumentationVersions: {
    method: "GET",
    path: "/restapis/{restApiId}/documentation/versions",
    query: ["position","limit"],
    status: 200,
    response: {"$ref":"DocumentationVersions"},
    statuses: [200,400,403,404,429],
  },
  CreateDocumentationVersion: {
    method: "POST",
    path: "/restapis/{restApiId}/documentation/versions",
    query: [],
    request: {"$ref":"CreateDocumentationVersionRequest"},
    status: 201,
    response: {"$ref":"DocumentationVersion"},
    statuses: [201,400,403,404,409,429],
  },
  GetDocumentationVersion: {
    method: "GET",
    path: "/restapis/{restApiId}/documentation/versions/{documentationVersion}",
    query: [],
    status: 200,
    response: {"$ref":"DocumentationVersion"},
    statuses: [200,403,404,429],
  },
  UpdateDocumentationVersion: {
    method: "PATCH",
    path: "/restapis/{restApiId}/documentation/versions/{documentationVersion}",
    query: [],
    request: {"$ref":"PatchRequest"},
    status: 200,
    response: {"$ref":"DocumentationVersion"},
    statuses: [200,400,403,404,429],
  },
  DeleteDocumentationVersion: {
    method: "DELETE",
    path: "/restapis/{restApiId}/documentation/versions/{documentationVersion}",
    query: [],
    status: 202,
    statuses: [202,403,404,429],
  },
  GetDocumentationParts: {
    method: "GET",
    path: "/restapis/{restApiId}/documentation/parts",
    query: ["type","name","path","position","limit","locationStatus"],
    status: 200,
    response: {"$ref":"DocumentationParts"},
    statuses: [200,400,403,404,429],
  },
  ImportDocumentationParts: {
    method: "PUT",
    path: "/restapis/{restApiId}/documentation/parts",
    query: ["mode","failonwarnings"],
    status: 200,
    response: {"$ref":"DocumentationPartIds"},
    statuses: [200,400,403,404,429],
  },
  CreateDocumentationPart: {
    method: "POST",
    path: "/restapis/{restApiId}/documentation/parts",
    query: [],
    request: {"$ref":"CreateDocumentationPartRequest"},
    status: 201,
    response: {"$ref":"DocumentationPart"},
    statuses: [201,400,403,404,409,429],
  },
  GetDocumentationPart: {
    method: "GET",
    path: "/restapis/{restApiId}/documentation/parts/{documentationPartId}",
    query: [],
    status: 200,
    response: {"$ref":"DocumentationPart"},
    statuses: [200,403,404,429],
  },
  UpdateDocumentationPart: {
    method: "PATCH",
    path: "/restapis/{restApiId}/documentation/parts/{documentationPartId}",
    query: [],
    request: {"$ref":"PatchRequest"},
    status: 200,
    response: {"$ref":"DocumentationPart"},
    statuses: [200,400,403,404,429],
  },
  DeleteDocumentationPart: {
    method: "DELETE",
    path: "/restapis/{restApiId}/documentation/parts/{documentationPartId}",
    query: [],
    status: 202,
    statuses: [202,403,404,429],
  },
  GetDomainNames: {
    method: "GET",
    path: "/domainnames",
    query: ["resourceOwner","position","limit"],
    status: 200,
    response: {"$ref":"DomainNames"},
    statuses: [200,400,403,429],
  },
  CreateDomainName: {
    method: "POST",
    path: "/domainnames",
    query: [],
    request: {"$ref":"CreateDomainNameRequest"},
    status: 201,
    response: {"$ref":"DomainName"},
    statuses: [201,400,403,429],
  },
  GetDomainName: {
    method: "GET",
    path: "/domainnames/{domainName}",
    query: ["domainNameId"],
    status: 200,
    response: {"$ref":"DomainName"},
    statuses: [200,403,404,429],
  },
  UpdateDomainName: {
    method: "PATCH",
    path: "/domainnames/{domainName}",
    query: ["domainNameId"],
    request: {"$ref":"PatchRequest"},
    status: 200,
    response: {"$ref":"DomainName"},
    statuses: [200,400,403,404,409,429],
  },
  DeleteDomainName: {
    method: "DELETE",
    path: "/domainnames/{domainName}",
    query: ["domainNameId"],
    status: 202,
    statuses: [202,403,404,429],
  },
  GetBasePathMappings: {
    method: "GET",
    path: "/domainnames/{domainName}/basepathmappings",
    query: ["domainNameId","position","limit"],
    status: 200,
    response: {"$ref":"BasePathMappings"},
    statuses: [200,400,403,404,429],
  },
  CreateBasePathMapping: {
    method: "POST",
    path: "/domainnames/{domainName}/basepathmappings",
    query: ["domainNameId"],
    request: {"$ref":"CreateBasePathMappingRequest"},
    status: 201,
    response: {"$ref":"BasePathMapping"},
    statuses: [201,400,403,404,409,429],
  },
  GetBasePathMapping: {
    method: "GET",
    path: "/domainnames/{domainName}/basepathmappings/{basePath}",
    query: ["domainNameId"],
    status: 200,
    response: {"$ref":"BasePathMapping"},
    statuses: [200,403,404,429],
  },
  UpdateBasePathMapping: {
    method: "PATCH",
    path: "/domainnames/{domainName}/basepathmappings/{basePath}",
    query: ["domainNameId"],
    request: {"$ref":"PatchRequest"},
    status: 200,
    response: {"$ref":"BasePathMapping"},
    statuses: [200,400,403,404,409,429],
  },
  DeleteBasePathMapping: {
    method: "DELETE",
    path: "/domainnames/{domainName}/basepathmappings/{basePath}",
    query: ["domainNameId"],
    status: 202,
    statuses: [202,403,404,429],
  },
  GetApiKeys: {
    method: "GET",
    path: "/apikeys",
    query: ["name","customerId","includeValues","position","limit"],
    status: 200,
    response: {"$ref":"ApiKeys"},
    statuses: [200,400,403,429],
  },
  CreateApiKey: {
    method: "POST",
    path: "/apikeys",
    query: [],
    request: {"$ref":"CreateApiKeyRequest"},
    status: 201,
    response: {"$ref":"ApiKey"},
    statuses: [201,400,403,409,429],
  },
  GetApiKey: {
    method: "GET",
    path: "/apikeys/{apiKey}",
    query: ["includeValue"],
    status: 200,
    response: {"$ref":"ApiKey"},
    statuses: [200,400,403,404,429],
  },
  UpdateApiKey: {
    method: "PATCH",
    path: "/apikeys/{apiKey}",
    query: [],
    request: {"$ref":"PatchRequest"},
    status: 200,
    response: {"$ref":"ApiKey"},
    statuses: [200,400,403,404,429],
  },
  DeleteApiKey: {
    method: "DELETE",
    path: "/apikeys/{apiKey}",
    query: [],
    status: 202,
    statuses: [202,403,404,429],
  },
  ImportApiKeys: {
    method: "POST",
    path: "/apikeys?mode=import",
    query: ["format","failonwarnings"],
    status: 201,
    response: {"$ref":"ApiKeyIds"},
    statuses: [201,400,403,429],
  },
  GetUsagePlans: {
    method: "GET",
    path: "/usageplans",
    query: ["keyId","position","limit"],
    status: 200,
    response: {"$ref":"UsagePlans"},
    statuses: [200,400,403,429],
  },
  CreateUsagePlan: {
    method: "POST",
    path: "/usageplans",
    query: [],
    request: {"$ref":"CreateUsagePlanRequest"},
    status: 201,
    response: {"$ref":"UsagePlan"},
    statuses: [201,400,403,404,429],
  },
  GetUsagePlan: {
    method: "GET",
    path: "/usageplans/{usagePlanId}",
    query: [],
    status: 200,
    response: {"$ref":"UsagePlan"},
    statuses: [200,403,404,429],
  },
  UpdateUsagePlan: {
    method: "PATCH",
    path: "/usageplans/{usagePlanId}",
    query: [],
    request: {"$ref":"PatchRequest"},
    status: 200,
    response: {"$ref":"UsagePlan"},
    statuses: [200,400,403,404,409,429],
  },
  DeleteUsagePlan: {
    method: "DELETE",
    path: "/usageplans/{usagePlanId}",
    query: [],
    status: 202,
    statuses: [202,400,403,404,429],
  },
  GetUsagePlanKeys: {
    method: "GET",
    path: "/usageplans/{usagePlanId}/keys",
    query: ["name","position","limit"],
    status: 200,
    response: {"$ref":"UsagePlanKeys"},
    statuses: [200,400,403,404,429],
  },
  CreateUsagePlanKey: {
    method: "POST",
    path: "/usageplans/{usagePlanId}/keys",
    query: [],
    request: {"$ref":"CreateUsagePlanKeyRequest"},
    status: 201,
    response: {"$ref":"UsagePlanKey"},
    statuses: [201,400,403,404,409,429],
  },
  GetUsagePlanKey: {
    method: "GET",
    path: "/usageplans/{usagePlanId}/keys/{keyId}",
    query: [],
    status: 200,
    response: {"$ref":"UsagePlanKey"},
    statuses: [200,403,404,429],
  },
  DeleteUsagePlanKey: {
    method: "DELETE",
    path: "/usageplans/{usagePlanId}/keys/{keyId}",
    query: [],
    status: 202,
    statuses: [202,403,404,429],
  },
  GetUsage: {
    method: "GET",
    path: "/usageplans/{usagePlanId}/usage",
    query: ["keyId","startDate","endDate","position","limit"],
    status: 200,
    response: {"$ref":"Usage"},
    statuses: [200,400,403,404,429],
  },
  UpdateUsage: {
    method: "PATCH",
    path: "/usageplans/{usagePlanId}/keys/{keyId}/usage",
    query: [],
    request: {"$ref":"PatchRequest"},
    status: 200,
    response: {"$ref":"Usage"},
    statuses: [200,400,403,404,429],
  },
  GetVpcLinks: {
    method: "GET",
    path: "/vpclinks",
    query: ["position","limit"],
    status: 200,
    response: {"$ref":"VpcLinks"},
    statuses: [200,400,403,429],
  },
  CreateVpcLink: {
    method: "POST",
    path: "/vpclinks",
    query: [],
    request: {"$ref":"CreateVpcLinkRequest"},
    status: 202,
    response: {"$ref":"VpcLink"},
    statuses: [202,400,403,429],
  },
  GetVpcLink: {
    method: "GET",
    path: "/vpclinks/{vpcLinkId}",
    query: [],
    status: 200,
    response: {"$ref":"VpcLink"},
    statuses: [200,403,404,429],
  },
  UpdateVpcLink: {
    method: "PATCH",
    path: "/vpclinks/{vpcLinkId}",
    query: [],
    request: {"$ref":"PatchRequest"},
    status: 200,
    response: {"$ref":"VpcLink"},
    statuses: [200,400,403,404,429],
  },
  DeleteVpcLink: {
    method: "DELETE",
    path: "/vpclinks/{vpcLinkId}",
    query: [],
    status: 202,
    statuses: [202,400,403,404,429],
  },
  GetAuthorizers: {
    method: "GET",
    path: "/restapis/{restApiId}/authorizers",
    query: ["position","limit"],
    status: 200,
    response: {"$ref":"Authorizers"},
    statuses: [200,400,403,404,429],
  },
  CreateAuthorizer: {
    method: "POST",
    path: "/restapis/{restApiId}/authorizers",
    query: [],
    request: {"$ref":"CreateAuthorizerRequest"},
    status: 201,
    response: {"$ref":"Authorizer"},
    statuses: [201,400,403,409,429],
  },
  GetAuthorizer: {
    method: "GET",
    path: "/restapis/{restApiId}/authorizers/{authorizerId}",
    query: [],
    status: 200,
    response: {"$ref":"Authorizer"},
    statuses: [200,403,404,429],
  },
  UpdateAuthorizer: {
    method: "PATCH",
    path: "/restapis/{restApiId}/authorizers/{authorizerId}",
    query: [],
    request: {"$ref":"PatchRequest"},
    status: 200,
    response: {"$ref":"Authorizer"},
    statuses: [200,400,403,404,429],
  },
  DeleteAuthorizer: {
    method: "DELETE",
    path: "/restapis/{restApiId}/authorizers/{authorizerId}",
    query: [],
    status: 202,
    statuses: [202,403,404,409,429],
  },
  GetExport: {
    method: "GET",
    path: "/restapis/{restApiId}/stages/{stageName}/exports/{exportType}",
    query: ["extensions"],
    status: 200,
    statuses: [200,400,403,404,429],
  },
  GetSdkTypes: {
    method: "GET",
    path: "/sdktypes",
    query: [],
    status: 200,
    response: {"$ref":"SdkTypes"},
    statuses: [200,403,429],
  },
  GetSdkType: {
    method: "GET",
    path: "/sdktypes/{sdkTypeId}",
    query: [],
    status: 200,
    response: {"$ref":"SdkType"},
    statuses: [200,403,404,429],
  },
  GetGatewayResponses: {
    method: "GET",
    path: "/restapis/{restApiId}/gatewayresponses",
    query: ["position","limit"],
    status: 200,
    response: {"$ref":"GatewayResponses"},
    statuses: [200,400,403,404,429],
  },
  GetGatewayResponse: {
    method: "GET",
    path: "/restapis/{restApiId}/gatewayresponses/{responseType}",
    query: [],
    status: 200,
    response: {"$ref":"GatewayResponse"},
    statuses: [200,400,403,404,429],
  },
  PutGatewayResponse: {
    method: "PUT",
    path: "/restapis/{restApiId}/gatewayresponses/{responseType}",
    query: [],
    request: {"$ref":"PutGatewayResponseRequest"},
    status: 201,
    response: {"$ref":"GatewayResponse"},
    statuses: [201,400,403,404,429],
  },
  UpdateGatewayResponse: {
    method: "PATCH",
    path: "/restapis/{restApiId}/gatewayresponses/{responseType}",
    query: [],
    request: {"$ref":"PatchRequest"},
    status: 200,
    response: {"$ref":"GatewayResponse"},
    statuses: [200,400,403,404,429],
  },
  DeleteGatewayResponse: {
    method: "DELETE",
    path: "/restapis/{restApiId}/gatewayresponses/{responseType}",
    query: [],
    status: 202,
    statuses: [202,400,403,404,429],
  },
  ImportRestApi: {
    method: "POST",
    path: "/restapis?mode=import",
    query: ["failonwarnings","basepath","ignore","endpointConfigurationTypes","vpcEndpointIds"],
    status: 201,
    response: {"$ref":"RestApi"},
    statuses: [201,400,403,429],
  },
  GetModels: {
    method: "GET",
    path: "/restapis/{restApiId}/models",
    query: ["position","limit"],
    status: 200,
    response: {"$ref":"Models"},
    statuses: [200,400,403,404,429],
  },
  CreateModel: {
    method: "POST",
    path: "/restapis/{restApiId}/models",
    query: [],
    request: {"$ref":"CreateModelRequest"},
    status: 201,
    response: {"$ref":"Model"},
    statuses: [201,400,403,404,409,429],
  },
  GetModel: {
    method: "GET",
    path: "/restapis/{restApiId}/models/{modelName}",
    query: ["flatten"],
    status: 200,
    response: {"$ref":"Model"},
    statuses: [200,400,403,404,429],
  },
  UpdateModel: {
    method: "PATCH",
    path: "/restapis/{restApiId}/models/{modelName}",
    query: [],
    request: {"$ref":"PatchRequest"},
    status: 200,
    response: {"$ref":"Model"},
    statuses: [200,400,403,404,429],
  },
  DeleteModel: {
    method: "DELETE",
    path: "/restapis/{restApiId}/models/{modelName}",
    query: [],
    status: 202,
    statuses: [202,403,404,409,429],
  },
  GetModelTemplate: {
    method: "GET",
    path: "/restapis/{restApiId}/models/{modelName}/default_template",
    query: [],
    status: 200,
    response: {"$ref":"Template"},
    statuses: [200,403,404,429],
  },
  GetRequestValidators: {
    method: "GET",
    path: "/restapis/{restApiId}/requestvalidators",
    query: ["position","limit"],
    status: 200,
    response: {"$ref":"RequestValidators"},
    statuses: [200,400,403,404,429],
  },
  CreateRequestValidator: {
    method: "POST",
    path: "/restapis/{restApiId}/requestvalidators",
    query: [],
    request: {"$ref":"CreateRequestValidatorRequest"},
    status: 201,
    response: {"$ref":"RequestValidator"},
    statuses: [201,400,403,429],
  },
  GetRequestValidator: {
    method: "GET",
    path: "/restapis/{restApiId}/requestvalidators/{requestValidatorId}",
    query: [],
    status: 200,
    response: {"$ref":"RequestValidator"},
    statuses: [200,403,404,429],
  },
  UpdateRequestValidator: {
    method: "PATCH",
    path: "/restapis/{restApiId}/requestvalidators/{requestValidatorId}",
    query: [],
    request: {"$ref":"PatchRequest"},
    status: 200,
    response: {"$ref":"RequestValidator"},
    statuses: [200,400,403,404,429],
  },
  DeleteRequestValidator: {
    method: "DELETE",
    path: "/restapis/{restApiId}/requestvalidators/{requestValidatorId}",
    query: [],
    status: 202,
    statuses: [202,403,404,409,429],
  },
}
