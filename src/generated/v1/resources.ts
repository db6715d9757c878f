// Generated from spec/v1 by scripts/generate.ts. Do not edit: change the spec and run `npm run generate`.
import type { ResourceTable } from '../../core/resources/table.ts'

/** The resources of this version: a parent stands before its children. */
export const resources = {
  Account: {
    schema: "Account",
    noun: "account",
    path: "/account",
    storage: {"kind":"cell","member":"account"},
    parameters: [],
    defaults: {"features":["UsagePlans"],"apiKeyVersion":"4"},
    errors: {},
    verbs: {"get":{"operation":"GetAccount"},"update":{"operation":"UpdateAccount","kind":"patch"}},
  },
  RestApi: {
    schema: "RestApi",
    noun: "REST API",
    path: "/restapis/{restApiId}",
    storage: {"kind":"unit","member":"restApis","own":"api"},
    key: {"kind":"drawn","member":"id","length":10},
    parameters: ["restApiId"],
    defaults: {"apiKeySource":"HEADER","disableExecuteApiEndpoint":false},
    given: ["id"],
    blockedBy: [{"resource":"BasePathMapping","where":{"restApiId":"{restApiId}"},"error":"ApiMapped","texts":{"domains":{"member":"domainName"}}}],
    errors: {"missing":"ApiNotFound"},
    verbs: {"list":{"operation":"GetRestApis","paging":"page"},"get":{"operation":"GetRestApi"},"delete":{"operation":"DeleteRestApi"}},
  },
  Deployment: {
    schema: "Deployment",
    noun: "deployment",
    parent: "RestApi",
    path: "/restapis/{restApiId}/deployments/{deploymentId}",
    storage: {"kind":"collection","member":"deployments"},
    key: {"kind":"drawn","member":"id","length":6},
    parameters: ["restApiId","deploymentId"],
    dates: {"created":["createdDate"]},
    given: ["id"],
    blockedBy: [{"resource":"Stage","where":{"deploymentId":"{deploymentId}"},"error":"DeploymentInUse"},{"resource":"Stage","where":{"canarySettings.deploymentId":"{deploymentId}"},"error":"CanaryDeploymentInUse"}],
    errors: {"missing":"DeploymentNotFound"},
    verbs: {"create":{"operation":"CreateDeployment","members":{"description":true}},"list":{"operation":"GetDeployments","paging":"page"},"get":{"operation":"GetDeployment"},"update":{"operation":"UpdateDeployment","kind":"patch"},"delete":{"operation":"DeleteDeployment"}},
  },
  DocumentationVersion: {
    schema: "DocumentationVersion",
    noun: "documentation version",
    parent: "RestApi",
    path: "/restapis/{restApiId}/documentation/versions/{documentationVersion}",
    storage: {"kind":"collection","member":"documentationVersions"},
    key: {"kind":"given","member":"version","from":"documentationVersion"},
    parameters: ["restApiId","documentationVersion"],
    dates: {"created":["createdDate"]},
    text: "version",
    given: ["version"],
    onDelete: {"clears":[{"resource":"Stage","member":"documentationVersion"}]},
    errors: {"missing":"DocumentationVersionNotFound","taken":"DocumentationVersionExists"},
    verbs: {"create":{"operation":"CreateDocumentationVersion","members":{"description":true}},"list":{"operation":"GetDocumentationVersions","paging":"page"},"get":{"operation":"GetDocumentationVersion"},"update":{"operation":"UpdateDocumentationVersion","kind":"patch"},"delete":{"operation":"DeleteDocumentationVersion"}},
    sample: {"version":"0.9.0"},
  },
  DocumentationPart: {
    schema: "DocumentationPart",
    noun: "documentation part",
    parent: "RestApi",
    path: "/restapis/{restApiId}/documentation/parts/{documentationPartId}",
    storage: {"kind":"collection","member":"documentationParts"},
    key: {"kind":"drawn","member":"id","length":6},
    parameters: ["restApiId","documentationPartId"],
    defaults: {"properties":"{}"},
    given: ["location"],
    errors: {"missing":"DocumentationPartNotFound","quota":{"error":"DocumentationPartQuotaReached","quota":"documentationPartsPerApi"}},
    verbs: {"create":{"operation":"CreateDocumentationPart","members":{"location":{"type":true,"path":true,"method":true,"statusCode":true,"name":true},"properties":true}},"list":{"operation":"GetDocumentationParts","paging":"page","filters":{"type":"location.type","path":"location.path"}},"get":{"operation":"GetDocumentationPart","parentMissing":"DocumentationPartNotFound"},"update":{"operation":"UpdateDocumentationPart","parentMissing":"DocumentationPartNotFound","kind":"patch"},"delete":{"operation":"DeleteDocumentationPart"}},
    sample: {"id":"part01","location":{"type":"API"},"properties":"{\"description\":\"pets\"}"},
  },
  Resource: {
    schema: "Resource",
    noun: "resource",
    parent: "RestApi",
    path: "/restapis/{restApiId}/resources/{resourceId}",
    storage: {"kind":"collection","member":"resources"},
    key: {"kind":"drawn","member":"id","length":6},
    parameters: ["restApiId","resourceId"],
    given: ["path"],
    errors: {"missing":"ResourceNotFound"},
    verbs: {"create":{"operation":"CreateResource","members":{"pathPart":true}},"list":{"operation":"GetResources","paging":"page"},"get":{"operation":"GetResource"},"update":{"operation":"UpdateResource","kind":"patch"},"delete":{"operation":"DeleteResource"}},
  },
  Method: {
    schema: "Method",
    noun: "method",
    parent: "Resource",
    path: "/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}",
    storage: {"kind":"map","member":"resourceMethods"},
    key: {"kind":"given","member":"httpMethod"},
    parameters: ["restApiId","resourceId","httpMethod"],
    defaults: {"apiKeyRequired":false},
    errors: {"missing":"MethodNotFound","unit":"ResourceNotFound","taken":"MethodExists"},
    verbs: {"create":{"operation":"PutMethod","members":{"authorizationType":true,"authorizerId":true,"apiKeyRequired":true,"operationName":true,"requestParameters":true,"requestModels":true,"requestValidatorId":true,"authorizationScopes":true}},"get":{"operation":"GetMethod"},"update":{"operation":"UpdateMethod","kind":"patch"},"delete":{"operation":"DeleteMethod"}},
  },
  MethodResponse: {
    schema: "MethodResponse",
    noun: "response of a method",
    parent: "Method",
    path: "/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/responses/{statusCode}",
    storage: {"kind":"map","member":"methodResponses"},
    key: {"kind":"given","member":"statusCode"},
    parameters: ["restApiId","resourceId","httpMethod","statusCode"],
    errors: {"missing":"ResponseNotFound","unit":"ResourceNotFound","taken":"ResponseExists"},
    verbs: {"create":{"operation":"PutMethodResponse","members":{"responseParameters":true,"responseModels":true}},"get":{"operation":"GetMethodResponse"},"update":{"operation":"UpdateMethodResponse","kind":"patch"},"delete":{"operation":"DeleteMethodResponse"}},
  },
  Integration: {
    schema: "Integration",
    noun: "integration",
    parent: "Method",
    path: "/restapis/{restApiId}/resources/{resourceId}/methods/{verb}/integration",
    storage: {"kind":"member","member":"methodIntegration"},
    parameters: ["restApiId","resourceId","verb"],
    defaults: {"passthroughBehavior":"WHEN_NO_MATCH","timeoutInMillis":29000,"cacheKeyParameters":[]},
    errors: {"missing":"IntegrationNotFound","unit":"ResourceNotFound"},
    verbs: {"create":{"operation":"PutIntegration","members":{"type":true,"httpMethod":true,"uri":true,"connectionType":true,"connectionId":true,"credentials":true,"requestParameters":true,"requestTemplates":true,"passthroughBehavior":true,"cacheNamespace":true,"cacheKeyParameters":true,"contentHandling":true,"timeoutInMillis":true,"tlsConfig":{"insecureSkipVerification":true},"responseTransferMode":true,"integrationTarget":true}},"get":{"operation":"GetIntegration"},"update":{"operation":"UpdateIntegration","kind":"patch"},"delete":{"operation":"DeleteIntegration"}},
  },
  IntegrationResponse: {
    schema: "IntegrationResponse",
    noun: "response of an integration",
    parent: "Integration",
    path: "/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration/responses/{statusCode}",
    storage: {"kind":"map","member":"integrationResponses"},
    key: {"kind":"given","member":"statusCode"},
    parameters: ["restApiId","resourceId","httpMethod","statusCode"],
    errors: {"missing":"ResponseNotFound","unit":"ResourceNotFound"},
    verbs: {"create":{"operation":"PutIntegrationResponse","members":{"selectionPattern":true,"responseParameters":true,"responseTemplates":true,"contentHandling":true},"replaces":true},"get":{"operation":"GetIntegrationResponse"},"update":{"operation":"UpdateIntegrationResponse","kind":"patch"},"delete":{"operation":"DeleteIntegrationResponse"}},
  },
  Stage: {
    schema: "Stage",
    noun: "stage",
    parent: "RestApi",
    path: "/restapis/{restApiId}/stages/{stageName}",
    storage: {"kind":"collection","member":"stages"},
    key: {"kind":"given","member":"stageName"},
    parameters: ["restApiId","stageName"],
    dates: {"created":["createdDate"],"updated":["lastUpdatedDate"]},
    defaults: {"cacheClusterEnabled":false,"cacheClusterStatus":"NOT_AVAILABLE","methodSettings":{},"tracingEnabled":false},
    given: ["stageName","deploymentId"],
    references: {"deploymentId":{"resource":"Deployment","error":"DeploymentUnknown","implied":"reported where listed"},"canarySettings.deploymentId":{"resource":"Deployment","error":"DeploymentUnknown","implied":"reported where listed"},"documentationVersion":{"resource":"DocumentationVersion","error":"DocumentationVersionUnknown","implied":"reported"},"clientCertificateId":{"resource":"ClientCertificate","parents":[],"error":"ClientCertificateUnknown","implied":"reported"}},
    blockedBy: [{"resource":"BasePathMapping","where":{"restApiId":"{restApiId}","stage":"{stageName}"},"error":"StageMapped","texts":{"domains":{"member":"domainName"}}}],
    errors: {"missing":"StageNotFound","taken":"StageExists","quota":{"error":"StageQuotaReached","setting":"stagesPerApi"}},
    verbs: {"create":{"operation":"CreateStage","members":{"stageName":true,"deploymentId":true,"description":true,"cacheClusterEnabled":true,"cacheClusterSize":true,"variables":true,"documentationVersion":true,"canarySettings":{"percentTraffic":true,"deploymentId":true,"stageVariableOverrides":true,"useStageCache":true},"tracingEnabled":true,"tags":true}},"list":{"operation":"GetStages","paging":"all"},"get":{"operation":"GetStage"},"update":{"operation":"UpdateStage","kind":"patch"},"delete":{"operation":"DeleteStage"}},
  },
  DeployedApi: {
    schema: "DeployedApi",
    noun: "deployed API",
    parent: "RestApi",
    path: "",
    storage: {"kind":"collection","member":"deployedApis"},
    key: {"kind":"given","member":"id"},
    parameters: [],
    given: ["deploymentIds"],
    errors: {},
    verbs: {},
  },
  Authorizer: {
    schema: "Authorizer",
    noun: "authorizer",
    parent: "RestApi",
    path: "/restapis/{restApiId}/authorizers/{authorizerId}",
    storage: {"kind":"collection","member":"authorizers"},
    key: {"kind":"drawn","member":"id","length":6},
    parameters: ["restApiId","authorizerId"],
    given: ["name","type"],
    errors: {"missing":"AuthorizerNotFound","quota":{"error":"AuthorizerQuotaReached","quota":"authorizersPerApi"}},
    verbs: {"create":{"operation":"CreateAuthorizer","parentMissing":"ConcurrentModification","members":{"name":true,"type":true,"providerARNs":true,"authType":true,"authorizerUri":true,"authorizerCredentials":true,"identitySource":true,"identityValidationExpression":true,"authorizerResultTtlInSeconds":true}},"list":{"operation":"GetAuthorizers","paging":"page"},"get":{"operation":"GetAuthorizer"},"update":{"operation":"UpdateAuthorizer","kind":"patch"},"delete":{"operation":"DeleteAuthorizer"}},
    sample: {"id":"aut001","name":"token","type":"TOKEN","authType":"custom","authorizerUri":"arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:111111111111:function:auth/invocations","identitySource":"method.request.header.Authorization"},
  },
  GatewayResponse: {
    schema: "GatewayResponse",
    noun: "gateway response",
    parent: "RestApi",
    path: "/restapis/{restApiId}/gatewayresponses/{responseType}",
    storage: {"kind":"collection","member":"gatewayResponses"},
    key: {"kind":"fixed","member":"responseType","values":["REQUEST_TOO_LARGE","RESOURCE_NOT_FOUND","AUTHORIZER_CONFIGURATION_ERROR","MISSING_AUTHENTICATION_TOKEN","BAD_REQUEST_BODY","INVALID_SIGNATURE","INVALID_API_KEY","BAD_REQUEST_PARAMETERS","AUTHORIZER_FAILURE","UNAUTHORIZED","INTEGRATION_TIMEOUT","ACCESS_DENIED","DEFAULT_4XX","DEFAULT_5XX","WAF_FILTERED","QUOTA_EXCEEDED","THROTTLED","API_CONFIGURATION_ERROR","UNSUPPORTED_MEDIA_TYPE","INTEGRATION_FAILURE","EXPIRED_TOKEN"]},
    parameters: ["restApiId","responseType"],
    given: ["responseType"],
    errors: {"missing":"GatewayResponseNotSet"},
    verbs: {"create":{"operation":"PutGatewayResponse","members":{"statusCode":true,"responseParameters":true,"responseTemplates":true},"replaces":true},"list":{"operation":"GetGatewayResponses","paging":"page"},"get":{"operation":"GetGatewayResponse"},"update":{"operation":"UpdateGatewayResponse","kind":"patch"},"delete":{"operation":"DeleteGatewayResponse"}},
    sample: {"responseType":"ACCESS_DENIED","statusCode":"404","responseParameters":{"gatewayresponse.header.color":"'red'"},"responseTemplates":{"application/json":"{\"message\":$context.error.messageString}"},"defaultResponse":false},
  },
  Model: {
    schema: "Model",
    noun: "model",
    parent: "RestApi",
    path: "/restapis/{restApiId}/models/{modelName}",
    storage: {"kind":"collection","member":"models"},
    key: {"kind":"given","member":"name"},
    parameters: ["restApiId","modelName"],
    given: ["name"],
    errors: {"missing":"ModelNotFound","taken":"ModelExists"},
    verbs: {"create":{"operation":"CreateModel","members":{"name":true,"description":true,"schema":true,"contentType":true},"dropEmpty":["description"]},"list":{"operation":"GetModels","paging":"page"},"get":{"operation":"GetModel","parentMissing":"ModelNotFound"},"update":{"operation":"UpdateModel","parentMissing":"ModelNotFound","kind":"patch"},"delete":{"operation":"DeleteModel","parentMissing":"ModelNotFound"}},
    sample: {"id":"mod001","name":"Pet","contentType":"application/json","schema":"{\"type\":\"object\"}"},
  },
  RequestValidator: {
    schema: "RequestValidator",
    noun: "request validator",
    parent: "RestApi",
    path: "/restapis/{restApiId}/requestvalidators/{requestValidatorId}",
    storage: {"kind":"collection","member":"requestValidators"},
    key: {"kind":"drawn","member":"id","length":6},
    parameters: ["restApiId","requestValidatorId"],
    defaults: {"validateRequestBody":false,"validateRequestParameters":false},
    errors: {"missing":"RequestValidatorNotFound","quota":{"error":"RequestValidatorQuotaReached","quota":"requestValidatorsPerApi"}},
    verbs: {"create":{"operation":"CreateRequestValidator","parentMissing":"ParentApiUnknown","members":{"name":true,"validateRequestBody":true,"validateRequestParameters":true}},"list":{"operation":"GetRequestValidators","paging":"page"},"get":{"operation":"GetRequestValidator","parentMissing":"RequestValidatorNotFound"},"update":{"operation":"UpdateRequestValidator","parentMissing":"RequestValidatorNotFound","kind":"patch"},"delete":{"operation":"DeleteRequestValidator","parentMissing":"RequestValidatorNotFound"}},
    sample: {"id":"val001","name":"all","validateRequestBody":true,"validateRequestParameters":true},
  },
  ClientCertificate: {
    schema: "ClientCertificate",
    noun: "client certificate",
    path: "/clientcertificates/{clientCertificateId}",
    storage: {"kind":"collection","member":"clientCertificates"},
    key: {"kind":"drawn","member":"clientCertificateId","length":6},
    parameters: ["clientCertificateId"],
    dates: {"created":["createdDate"]},
    given: ["clientCertificateId"],
    onDelete: {"clears":[{"resource":"Stage","member":"clientCertificateId"}]},
    errors: {"missing":"ClientCertificateNotFound","quota":{"error":"ClientCertificateQuotaReached","quota":"clientCertificates"}},
    verbs: {"create":{"operation":"GenerateClientCertificate","members":{"description":true,"tags":true}},"list":{"operation":"GetClientCertificates","paging":"page"},"get":{"operation":"GetClientCertificate"},"update":{"operation":"UpdateClientCertificate","kind":"patch"},"delete":{"operation":"DeleteClientCertificate"}},
    sample: {"clientCertificateId":"cert01"},
  },
  DomainName: {
    schema: "DomainName",
    noun: "domain name",
    path: "/domainnames/{domainName}",
    storage: {"kind":"collection","member":"domainNames"},
    key: {"kind":"given","member":"domainName"},
    parameters: ["domainName"],
    given: ["domainName"],
    errors: {"missing":"DomainNameNotFound","taken":"DomainNameExists","quota":{"error":"DomainNameQuotaReached","quota":"domainNames"}},
    verbs: {"create":{"operation":"CreateDomainName","members":{"domainName":true,"certificateName":true,"certificateArn":true,"regionalCertificateName":true,"regionalCertificateArn":true,"endpointConfiguration":{"types":true,"ipAddressType":true,"vpcEndpointIds":true},"tags":true,"securityPolicy":true,"endpointAccessMode":true,"mutualTlsAuthentication":{"truststoreUri":true,"truststoreVersion":true},"ownershipVerificationCertificateArn":true,"policy":true,"routingMode":true}},"list":{"operation":"GetDomainNames","paging":"page"},"get":{"operation":"GetDomainName"},"update":{"operation":"UpdateDomainName","kind":"patch"},"delete":{"operation":"DeleteDomainName"}},
    sample: {"domainName":"shop.example.com","regionalCertificateArn":"arn:aws:acm:us-east-1:123456789012:certificate/0515a1b2-1111-2222-3333-4444555566ab","endpointConfiguration":{"types":["REGIONAL"]}},
  },
  BasePathMapping: {
    schema: "BasePathMapping",
    noun: "mapping",
    parent: "DomainName",
    path: "/domainnames/{domainName}/basepathmappings/{basePath}",
    storage: {"kind":"groups","member":"basePathMappings","by":"domainName","nested":"basePathMappings","flat":true},
    key: {"kind":"given","member":"basePath"},
    parameters: ["domainName","basePath"],
    defaults: {"basePath":"(none)"},
    given: ["restApiId"],
    references: {"restApiId":{"resource":"RestApi","parents":[]},"stage":{"resource":"Stage","parents":["restApiId"]}},
    errors: {"missing":"BasePathMappingNotFound","taken":"BasePathMappingExists"},
    verbs: {"create":{"operation":"CreateBasePathMapping","members":{"basePath":true,"restApiId":true,"stage":true}},"list":{"operation":"GetBasePathMappings","paging":"page"},"get":{"operation":"GetBasePathMapping"},"update":{"operation":"UpdateBasePathMapping","kind":"patch"},"delete":{"operation":"DeleteBasePathMapping"}},
    sample: {"basePath":"pets","restApiId":"mapped0001"},
  },
  ApiKey: {
    schema: "ApiKey",
    noun: "API key",
    path: "/apikeys/{apiKey}",
    storage: {"kind":"collection","member":"apiKeys"},
    key: {"kind":"drawn","member":"id","length":10},
    parameters: ["apiKey"],
    dates: {"created":["createdDate"],"updated":["lastUpdatedDate"]},
    defaults: {"enabled":false,"stageKeys":[]},
    onDelete: {"removes":[{"resource":"UsagePlanKey","where":{"id":"{apiKey}"}},{"resource":"UsageChange","where":{"keyId":"{apiKey}"}}]},
    errors: {"missing":"ApiKeyNotFound","quota":{"error":"ApiKeyQuotaReached","quota":"apiKeys"}},
    verbs: {"create":{"operation":"CreateApiKey","members":{"name":true,"description":true,"enabled":true,"value":true,"stageKeys":true,"customerId":true,"tags":true}},"list":{"operation":"GetApiKeys","paging":"page"},"get":{"operation":"GetApiKey"},"update":{"operation":"UpdateApiKey","kind":"patch"},"delete":{"operation":"DeleteApiKey"}},
    sample: {"id":"apikey0001","name":"web","enabled":true,"value":"AbCdEfGhIjKlMnOpQrStUvWxYz0123456789AbCd"},
  },
  UsagePlan: {
    schema: "UsagePlan",
    noun: "usage plan",
    path: "/usageplans/{usagePlanId}",
    storage: {"kind":"collection","member":"usagePlans"},
    key: {"kind":"drawn","member":"id","length":6},
    parameters: ["usagePlanId"],
    defaults: {"apiStages":[]},
    given: ["name"],
    onDelete: {"removes":[{"resource":"UsageChange","where":{"usagePlanId":"{usagePlanId}"}}]},
    errors: {"missing":"UsagePlanNotFound","quota":{"error":"UsagePlanQuotaReached","quota":"usagePlans"}},
    verbs: {"create":{"operation":"CreateUsagePlan","members":{"name":true,"description":true,"apiStages":{"[]":{"apiId":true,"stage":true,"throttle":{"*":{"burstLimit":true,"rateLimit":true}}}},"throttle":{"burstLimit":true,"rateLimit":true},"quota":{"limit":true,"offset":true,"period":true},"tags":true}},"list":{"operation":"GetUsagePlans","paging":"page"},"get":{"operation":"GetUsagePlan"},"delete":{"operation":"DeleteUsagePlan"}},
    sample: {"id":"plan01","name":"silver","throttle":{"burstLimit":10,"rateLimit":5},"quota":{"limit":1000,"offset":0,"period":"MONTH"}},
  },
  UsagePlanKey: {
    schema: "UsagePlanKey",
    noun: "key of a usage plan",
    parent: "UsagePlan",
    path: "/usageplans/{usagePlanId}/keys/{keyId}",
    storage: {"kind":"groups","member":"usagePlanKeys","by":"usagePlanId","nested":"keys"},
    key: {"kind":"given","member":"id","from":"keyId"},
    parameters: ["usagePlanId","keyId"],
    given: ["id"],
    references: {"id":{"resource":"ApiKey","parents":[]}},
    onDelete: {"removes":[{"resource":"UsageChange","where":{"usagePlanId":"{usagePlanId}","keyId":"{keyId}"}}]},
    errors: {"missing":"UsagePlanKeyNotFound","taken":"UsagePlanKeyExists"},
    verbs: {"create":{"operation":"CreateUsagePlanKey","members":{}},"get":{"operation":"GetUsagePlanKey"},"delete":{"operation":"DeleteUsagePlanKey"}},
    sample: {"id":"apikey0001","type":"API_KEY"},
  },
  UsageChange: {
    schema: "UsageChange",
    noun: "change of usage",
    path: "",
    storage: {"kind":"collection","member":"usageChanges"},
    key: {"kind":"given","member":"usagePlanId","members":["keyId"]},
    parameters: [],
    given: ["usagePlanId","keyId"],
    references: {"usagePlanId":{"resource":"UsagePlan","parents":[],"problem":"the usage plan {usagePlanId} does not exist."},"keyId":{"resource":"ApiKey","parents":[],"problem":"the API key {keyId} does not exist."}},
    errors: {},
    verbs: {},
  },
  VpcLink: {
    schema: "VpcLink",
    noun: "VPC link",
    path: "/vpclinks/{vpcLinkId}",
    storage: {"kind":"collection","member":"vpcLinks"},
    key: {"kind":"drawn","member":"id","length":6},
    parameters: ["vpcLinkId"],
    defaults: {"status":"AVAILABLE"},
    given: ["name","targetArns"],
    errors: {"missing":"VpcLinkNotFound","quota":{"error":"VpcLinkQuotaReached","quota":"vpcLinks"}},
    verbs: {"create":{"operation":"CreateVpcLink","members":{"name":true,"description":true,"targetArns":true,"tags":true}},"list":{"operation":"GetVpcLinks","paging":"page"},"get":{"operation":"GetVpcLink"},"update":{"operation":"UpdateVpcLink","kind":"patch"},"delete":{"operation":"DeleteVpcLink"}},
    sample: {"id":"link01","name":"private","targetArns":["arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/net/shop/50dc6c495c0c9188"]},
  },
} as const satisfies ResourceTable

/** The operations that are generic verbs of a resource: they need no handler. */
export type ResourceOperation = 
  | 'GetAccount'
  | 'UpdateAccount'
  | 'GetRestApis'
  | 'GetRestApi'
  | 'DeleteRestApi'
  | 'CreateDeployment'
  | 'GetDeployments'
  | 'GetDeployment'
  | 'UpdateDeployment'
  | 'DeleteDeployment'
  | 'CreateDocumentationVersion'
  | 'GetDocumentationVersions'
  | 'GetDocumentationVersion'
  | 'UpdateDocumentationVersion'
  | 'DeleteDocumentationVersion'
  | 'CreateDocumentationPart'
  | 'GetDocumentationParts'
  | 'GetDocumentationPart'
  | 'UpdateDocumentationPart'
  | 'DeleteDocumentationPart'
  | 'CreateResource'
  | 'GetResources'
  | 'GetResource'
  | 'UpdateResource'
  | 'DeleteResource'
  | 'PutMethod'
  | 'GetMethod'
  | 'UpdateMethod'
  | 'DeleteMethod'
  | 'PutMethodResponse'
  | 'GetMethodResponse'
  | 'UpdateMethodResponse'
  | 'DeleteMethodResponse'
  | 'PutIntegration'
  | 'GetIntegration'
  | 'UpdateIntegration'
  | 'DeleteIntegration'
  | 'PutIntegrationResponse'
  | 'GetIntegrationResponse'
  | 'UpdateIntegrationResponse'
  | 'DeleteIntegrationResponse'
  | 'CreateStage'
  | 'GetStages'
  | 'GetStage'
  | 'UpdateStage'
  | 'DeleteStage'
  | 'CreateAuthorizer'
  | 'GetAuthorizers'
  | 'GetAuthorizer'
  | 'UpdateAuthorizer'
  | 'DeleteAuthorizer'
  | 'PutGatewayResponse'
  | 'GetGatewayResponses'
  | 'GetGatewayResponse'
  | 'UpdateGatewayResponse'
  | 'DeleteGatewayResponse'
  | 'CreateModel'
  | 'GetModels'
  | 'GetModel'
  | 'UpdateModel'
  | 'DeleteModel'
  | 'CreateRequestValidator'
  | 'GetRequestValidators'
  | 'GetRequestValidator'
  | 'UpdateRequestValidator'
  | 'DeleteRequestValidator'
  | 'GenerateClientCertificate'
  | 'GetClientCertificates'
  | 'GetClientCertificate'
  | 'UpdateClientCertificate'
  | 'DeleteClientCertificate'
  | 'CreateDomainName'
  | 'GetDomainNames'
  | 'GetDomainName'
  | 'UpdateDomainName'
  | 'DeleteDomainName'
  | 'CreateBasePathMapping'
  | 'GetBasePathMappings'
  | 'GetBasePathMapping'
  | 'UpdateBasePathMapping'
  | 'DeleteBasePathMapping'
  | 'CreateApiKey'
  | 'GetApiKeys'
  | 'GetApiKey'
  | 'UpdateApiKey'
  | 'DeleteApiKey'
  | 'CreateUsagePlan'
  | 'GetUsagePlans'
  | 'GetUsagePlan'
  | 'DeleteUsagePlan'
  | 'CreateUsagePlanKey'
  | 'GetUsagePlanKey'
  | 'DeleteUsagePlanKey'
  | 'CreateVpcLink'
  | 'GetVpcLinks'
  | 'GetVpcLink'
  | 'UpdateVpcLink'
  | 'DeleteVpcLink'
