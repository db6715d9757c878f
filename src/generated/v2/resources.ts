// Generated from spec/v2 by scripts/generate.ts. Do not edit: change the spec and run `npm run generate`.
import type { ResourceTable } from '../../core/resources/table.ts'

/** The resources of this version: a parent stands before its children. */
export const resources = {
  Api: {
    schema: "Api",
    noun: "API",
    path: "/v2/apis/{apiId}",
    storage: {"kind":"unit","member":"apis","own":"api"},
    key: {"kind":"drawn","member":"apiId","length":10},
    parameters: ["apiId"],
    dates: {"created":["createdDate"]},
    given: ["apiId"],
    blockedBy: [{"resource":"ApiMapping","where":{"apiId":"{apiId}"},"error":"ApiMapped"}],
    errors: {"missing":"ApiNotFound"},
    verbs: {"list":{"operation":"GetApis","paging":"page"},"get":{"operation":"GetApi"},"delete":{"operation":"DeleteApi"}},
  },
  Deployment: {
    schema: "Deployment",
    noun: "deployment",
    parent: "Api",
    path: "/v2/apis/{apiId}/deployments/{deploymentId}",
    storage: {"kind":"collection","member":"deployments"},
    key: {"kind":"drawn","member":"deploymentId","length":6},
    parameters: ["apiId","deploymentId"],
    dates: {"created":["createdDate"]},
    defaults: {"autoDeployed":false,"deploymentStatus":"DEPLOYED"},
    given: ["deploymentId"],
    blockedBy: [{"resource":"Stage","where":{"deploymentId":"{deploymentId}"},"error":"DeploymentInUse"}],
    errors: {"missing":"DeploymentNotFound"},
    verbs: {"create":{"operation":"CreateDeployment","members":{"description":true}},"list":{"operation":"GetDeployments","paging":"page"},"get":{"operation":"GetDeployment"},"update":{"operation":"UpdateDeployment","kind":"merge","members":{"description":true}},"delete":{"operation":"DeleteDeployment"}},
  },
  Integration: {
    schema: "Integration",
    noun: "integration",
    parent: "Api",
    path: "/v2/apis/{apiId}/integrations/{integrationId}",
    storage: {"kind":"collection","member":"integrations"},
    key: {"kind":"drawn","member":"integrationId","length":7},
    parameters: ["apiId","integrationId"],
    given: ["integrationId"],
    blockedBy: [{"resource":"Route","where":{"target":"integrations/{integrationId}"},"error":"IntegrationInUse","texts":{"routeIds":{"member":"routeId"}}}],
    errors: {"missing":"IntegrationNotFound","quota":{"error":"IntegrationQuotaReached","quota":"integrationsPerApi"}},
    verbs: {"create":{"operation":"CreateIntegration","members":{"connectionId":true,"connectionType":true,"contentHandlingStrategy":true,"credentialsArn":true,"description":true,"integrationMethod":true,"integrationSubtype":true,"integrationType":true,"integrationUri":true,"passthroughBehavior":true,"payloadFormatVersion":true,"requestParameters":true,"requestTemplates":true,"responseParameters":true,"templateSelectionExpression":true,"timeoutInMillis":true,"tlsConfig":{"serverNameToVerify":true}}},"list":{"operation":"GetIntegrations","paging":"page"},"get":{"operation":"GetIntegration"},"update":{"operation":"UpdateIntegration","kind":"merge","members":{"connectionId":true,"connectionType":true,"contentHandlingStrategy":true,"credentialsArn":true,"description":true,"integrationMethod":true,"integrationSubtype":true,"integrationType":true,"integrationUri":true,"passthroughBehavior":true,"payloadFormatVersion":true,"requestParameters":true,"requestTemplates":true,"responseParameters":true,"templateSelectionExpression":true,"timeoutInMillis":true,"tlsConfig":{"serverNameToVerify":true}}},"delete":{"operation":"DeleteIntegration"}},
  },
  IntegrationResponse: {
    schema: "IntegrationResponse",
    noun: "integration response",
    parent: "Integration",
    path: "/v2/apis/{apiId}/integrations/{integrationId}/integrationresponses/{integrationResponseId}",
    storage: {"kind":"groups","member":"integrationResponses","by":"integrationId","nested":"responses"},
    key: {"kind":"drawn","member":"integrationResponseId","length":7},
    parameters: ["apiId","integrationId","integrationResponseId"],
    given: ["integrationResponseKey"],
    errors: {"missing":"IntegrationResponseNotFound"},
    verbs: {"create":{"operation":"CreateIntegrationResponse","members":{"contentHandlingStrategy":true,"integrationResponseKey":true,"responseParameters":true,"responseTemplates":true,"templateSelectionExpression":true}},"list":{"operation":"GetIntegrationResponses","paging":"page"},"get":{"operation":"GetIntegrationResponse"},"update":{"operation":"UpdateIntegrationResponse","kind":"merge","members":{"contentHandlingStrategy":true,"integrationResponseKey":true,"responseParameters":true,"responseTemplates":true,"templateSelectionExpression":true}},"delete":{"operation":"DeleteIntegrationResponse"}},
  },
  Stage: {
    schema: "Stage",
    noun: "stage",
    parent: "Api",
    path: "/v2/apis/{apiId}/stages/{stageName}",
    storage: {"kind":"collection","member":"stages"},
    key: {"kind":"given","member":"stageName"},
    parameters: ["apiId","stageName"],
    dates: {"created":["createdDate"],"updated":["lastUpdatedDate"]},
    defaults: {"routeSettings":{},"tags":{}},
    given: ["stageName"],
    references: {"deploymentId":{"resource":"Deployment","implied":"reported where listed"}},
    blockedBy: [{"resource":"ApiMapping","where":{"apiId":"{apiId}","stage":"{stageName}"},"error":"StageMapped","texts":{"domains":{"member":"domainName","distinct":true}}}],
    errors: {"missing":"StageNotFound","taken":"StageExists","quota":{"error":"StageQuotaReached","setting":"stagesPerApi"}},
    verbs: {"create":{"operation":"CreateStage","members":{"accessLogSettings":{"destinationArn":true,"format":true},"autoDeploy":true,"clientCertificateId":true,"defaultRouteSettings":{"dataTraceEnabled":true,"detailedMetricsEnabled":true,"loggingLevel":true,"throttlingBurstLimit":true,"throttlingRateLimit":true},"deploymentId":true,"description":true,"routeSettings":{"*":{"dataTraceEnabled":true,"detailedMetricsEnabled":true,"loggingLevel":true,"throttlingBurstLimit":true,"throttlingRateLimit":true}},"stageName":true,"stageVariables":true,"tags":true}},"list":{"operation":"GetStages","paging":"page"},"get":{"operation":"GetStage"},"update":{"operation":"UpdateStage","kind":"merge","members":{"accessLogSettings":{"destinationArn":true,"format":true},"autoDeploy":true,"clientCertificateId":true,"defaultRouteSettings":{"dataTraceEnabled":true,"detailedMetricsEnabled":true,"loggingLevel":true,"throttlingBurstLimit":true,"throttlingRateLimit":true},"deploymentId":true,"description":true,"routeSettings":{"*":{"dataTraceEnabled":true,"detailedMetricsEnabled":true,"loggingLevel":true,"throttlingBurstLimit":true,"throttlingRateLimit":true}},"stageVariables":true}},"delete":{"operation":"DeleteStage"}},
  },
  Authorizer: {
    schema: "Authorizer",
    noun: "authorizer",
    parent: "Api",
    path: "/v2/apis/{apiId}/authorizers/{authorizerId}",
    storage: {"kind":"collection","member":"authorizers"},
    key: {"kind":"drawn","member":"authorizerId","length":6},
    parameters: ["apiId","authorizerId"],
    given: ["authorizerType","name"],
    errors: {"missing":"AuthorizerNotFound","quota":{"error":"AuthorizerQuotaReached","quota":"authorizersPerApi"}},
    verbs: {"create":{"operation":"CreateAuthorizer","members":{"authorizerCredentialsArn":true,"authorizerPayloadFormatVersion":true,"authorizerResultTtlInSeconds":true,"authorizerType":true,"authorizerUri":true,"enableSimpleResponses":true,"identitySource":true,"identityValidationExpression":true,"jwtConfiguration":{"audience":true,"issuer":true},"name":true}},"list":{"operation":"GetAuthorizers","paging":"page"},"get":{"operation":"GetAuthorizer"},"update":{"operation":"UpdateAuthorizer","kind":"merge","members":{"authorizerCredentialsArn":true,"authorizerPayloadFormatVersion":true,"authorizerResultTtlInSeconds":true,"authorizerType":true,"authorizerUri":true,"enableSimpleResponses":true,"identitySource":true,"identityValidationExpression":true,"jwtConfiguration":{"audience":true,"issuer":true},"name":true}},"delete":{"operation":"DeleteAuthorizer"}},
    sample: {"authorizerId":"auth01","authorizerType":"JWT","identitySource":["$request.header.Authorization"],"jwtConfiguration":{"audience":["pets"],"issuer":"https://accounts.example.com"},"name":"accounts"},
  },
  Route: {
    schema: "Route",
    noun: "route",
    parent: "Api",
    path: "/v2/apis/{apiId}/routes/{routeId}",
    storage: {"kind":"collection","member":"routes"},
    key: {"kind":"drawn","member":"routeId","length":7},
    parameters: ["apiId","routeId"],
    text: "routeKey",
    given: ["routeKey"],
    references: {"authorizerId":{"resource":"Authorizer"}},
    errors: {"missing":"RouteNotFound","quota":{"error":"RouteQuotaReached","quota":"routesPerApi"}},
    verbs: {"create":{"operation":"CreateRoute","members":{"apiKeyRequired":true,"authorizationScopes":true,"authorizationType":true,"authorizerId":true,"modelSelectionExpression":true,"operationName":true,"requestModels":true,"requestParameters":{"*":{"required":true}},"routeKey":true,"routeResponseSelectionExpression":true,"target":true}},"list":{"operation":"GetRoutes","paging":"page"},"get":{"operation":"GetRoute"},"update":{"operation":"UpdateRoute","kind":"merge","members":{"apiKeyRequired":true,"authorizationScopes":true,"authorizationType":true,"authorizerId":true,"modelSelectionExpression":true,"operationName":true,"requestModels":true,"requestParameters":{"*":{"required":true}},"routeKey":true,"routeResponseSelectionExpression":true,"target":true}},"delete":{"operation":"DeleteRoute"}},
  },
  RouteResponse: {
    schema: "RouteResponse",
    noun: "route response",
    parent: "Route",
    path: "/v2/apis/{apiId}/routes/{routeId}/routeresponses/{routeResponseId}",
    storage: {"kind":"groups","member":"routeResponses","by":"routeId","nested":"responses"},
    key: {"kind":"drawn","member":"routeResponseId","length":6},
    parameters: ["apiId","routeId","routeResponseId"],
    given: ["routeResponseKey"],
    errors: {"missing":"RouteResponseNotFound"},
    verbs: {"create":{"operation":"CreateRouteResponse","members":{"modelSelectionExpression":true,"responseModels":true,"responseParameters":{"*":{"required":true}},"routeResponseKey":true}},"list":{"operation":"GetRouteResponses","paging":"page"},"get":{"operation":"GetRouteResponse"},"update":{"operation":"UpdateRouteResponse","kind":"merge","members":{"modelSelectionExpression":true,"responseModels":true,"responseParameters":{"*":{"required":true}},"routeResponseKey":true}},"delete":{"operation":"DeleteRouteResponse"}},
  },
  Model: {
    schema: "Model",
    noun: "model",
    parent: "Api",
    path: "/v2/apis/{apiId}/models/{modelId}",
    storage: {"kind":"collection","member":"models"},
    key: {"kind":"drawn","member":"modelId","length":6},
    parameters: ["apiId","modelId"],
    defaults: {"contentType":"application/json"},
    given: ["name","schema"],
    errors: {"missing":"ModelNotFound"},
    verbs: {"create":{"operation":"CreateModel","members":{"contentType":true,"description":true,"name":true,"schema":true}},"list":{"operation":"GetModels","paging":"page"},"get":{"operation":"GetModel"},"update":{"operation":"UpdateModel","kind":"merge","members":{"contentType":true,"description":true,"name":true,"schema":true}},"delete":{"operation":"DeleteModel"}},
  },
  DomainName: {
    schema: "DomainName",
    noun: "domain name",
    path: "/v2/domainnames/{domainName}",
    storage: {"kind":"collection","member":"domainNames"},
    key: {"kind":"given","member":"domainName"},
    parameters: ["domainName"],
    given: ["domainName"],
    errors: {"missing":"DomainNameNotFound","taken":"DomainNameExists","quota":{"error":"DomainNameQuotaReached","quota":"domainNames"}},
    verbs: {"create":{"operation":"CreateDomainName","members":{"domainName":true,"domainNameConfigurations":{"[]":{"apiGatewayDomainName":true,"certificateArn":true,"certificateName":true,"certificateUploadDate":true,"domainNameStatus":true,"domainNameStatusMessage":true,"endpointType":true,"hostedZoneId":true,"ipAddressType":true,"ownershipVerificationCertificateArn":true,"securityPolicy":true}},"mutualTlsAuthentication":{"truststoreUri":true,"truststoreVersion":true},"routingMode":true,"tags":true}},"list":{"operation":"GetDomainNames","paging":"page"},"get":{"operation":"GetDomainName"},"update":{"operation":"UpdateDomainName","kind":"merge","members":{"domainNameConfigurations":{"[]":{"apiGatewayDomainName":true,"certificateArn":true,"certificateName":true,"certificateUploadDate":true,"domainNameStatus":true,"domainNameStatusMessage":true,"endpointType":true,"hostedZoneId":true,"ipAddressType":true,"ownershipVerificationCertificateArn":true,"securityPolicy":true}},"mutualTlsAuthentication":{"truststoreUri":true,"truststoreVersion":true},"routingMode":true}},"delete":{"operation":"DeleteDomainName"}},
    sample: {"domainName":"api.example.com","domainNameConfigurations":[{"certificateArn":"arn:aws:acm:us-east-1:123456789012:certificate/0515a1b2-1111-2222-3333-4444555566ab"}]},
  },
  ApiMapping: {
    schema: "ApiMapping",
    noun: "API mapping",
    parent: "DomainName",
    path: "/v2/domainnames/{domainName}/apimappings/{apiMappingId}",
    storage: {"kind":"groups","member":"apiMappings","by":"domainName","nested":"apiMappings","flat":true},
    key: {"kind":"drawn","member":"apiMappingId","length":6},
    parameters: ["domainName","apiMappingId"],
    defaults: {"apiMappingKey":""},
    given: ["apiId","stage"],
    references: {"apiId":{"resource":"Api"},"stage":{"resource":"Stage","parents":["apiId"]}},
    errors: {"missing":"ApiMappingNotFound"},
    verbs: {"create":{"operation":"CreateApiMapping","members":{"apiId":true,"apiMappingKey":true,"stage":true}},"list":{"operation":"GetApiMappings","paging":"page"},"get":{"operation":"GetApiMapping"},"update":{"operation":"UpdateApiMapping","kind":"merge","members":{"apiId":true,"apiMappingKey":true,"stage":true}},"delete":{"operation":"DeleteApiMapping"}},
    sample: {"apiMappingId":"map001"},
  },
  VpcLink: {
    schema: "VpcLink",
    noun: "VPC link",
    path: "/v2/vpclinks/{vpcLinkId}",
    storage: {"kind":"collection","member":"vpcLinks"},
    key: {"kind":"drawn","member":"vpcLinkId","length":6},
    parameters: ["vpcLinkId"],
    dates: {"created":["createdDate"]},
    defaults: {"securityGroupIds":[],"subnetIds":[],"tags":{},"vpcLinkStatus":"AVAILABLE","vpcLinkVersion":"V2"},
    given: ["name"],
    errors: {"missing":"VpcLinkNotFound","quota":{"error":"VpcLinkQuotaReached","quota":"vpcLinks"}},
    verbs: {"create":{"operation":"CreateVpcLink","members":{"name":true,"securityGroupIds":true,"subnetIds":true,"tags":true}},"list":{"operation":"GetVpcLinks","paging":"page"},"get":{"operation":"GetVpcLink"},"update":{"operation":"UpdateVpcLink","kind":"merge","members":{"name":true}},"delete":{"operation":"DeleteVpcLink"}},
    sample: {"vpcLinkId":"link01","name":"private","subnetIds":["subnet-0a"],"vpcLinkStatusMessage":"VPC link is ready to route traffic"},
  },
  Logs: {
    schema: "StateLogs",
    noun: "logs",
    path: "",
    storage: {"kind":"cell","member":"logs"},
    parameters: [],
    errors: {},
    verbs: {},
  },
} as const satisfies ResourceTable

/** The operations that are generic verbs of a resource: they need no handler. */
export type ResourceOperation = 
  | 'GetApis'
  | 'GetApi'
  | 'DeleteApi'
  | 'CreateDeployment'
  | 'GetDeployments'
  | 'GetDeployment'
  | 'UpdateDeployment'
  | 'DeleteDeployment'
  | 'CreateIntegration'
  | 'GetIntegrations'
  | 'GetIntegration'
  | 'UpdateIntegration'
  | 'DeleteIntegration'
  | 'CreateIntegrationResponse'
  | 'GetIntegrationResponses'
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
  | 'CreateRoute'
  | 'GetRoutes'
  | 'GetRoute'
  | 'UpdateRoute'
  | 'DeleteRoute'
  | 'CreateRouteResponse'
  | 'GetRouteResponses'
  | 'GetRouteResponse'
  | 'UpdateRouteResponse'
  | 'DeleteRouteResponse'
  | 'CreateModel'
  | 'GetModels'
  | 'GetModel'
  | 'UpdateModel'
  | 'DeleteModel'
  | 'CreateDomainName'
  | 'GetDomainNames'
  | 'GetDomainName'
  | 'UpdateDomainName'
  | 'DeleteDomainName'
  | 'CreateApiMapping'
  | 'GetApiMappings'
  | 'GetApiMapping'
  | 'UpdateApiMapping'
  | 'DeleteApiMapping'
  | 'CreateVpcLink'
  | 'GetVpcLinks'
  | 'GetVpcLink'
  | 'UpdateVpcLink'
  | 'DeleteVpcLink'
