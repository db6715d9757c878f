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
    errors: {"missing":"RouteNotFound","quota":{"error":"RouteQuotaReached","quota":"routesPerApi"}},
    verbs: {"create":{"operation":"CreateRoute","members":{"apiKeyRequired":true,"authorizationScopes":true,"authorizationType":true,"authorizerId":true,"modelSelectionExpression":true,"operationName":true,"requestModels":true,"requestParameters":{"*":{"required":true}},"routeKey":true,"routeResponseSelectionExpression":true,"target":true}},"list":{"operation":"GetRoutes","paging":"page"},"get":{"operation":"GetRoute"},"update":{"operation":"UpdateRoute","kind":"merge","members":{"apiKeyRequired":true,"authorizationScopes":true,"authorizationType":true,"authorizerId":true,"modelSelectionExpression":true,"operationName":true,"requestModels":true,"requestParameters":{"*":{"required":true}},"routeKey":true,"routeResponseSelectionExpression":true,"target":true}},"delete":{"operation":"DeleteRoute"}},
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
    errors: {"missing":"AuthorizerNotFound"},
    verbs: {"create":{"operation":"CreateAuthorizer","members":{"authorizerCredentialsArn":true,"authorizerPayloadFormatVersion":true,"authorizerResultTtlInSeconds":true,"authorizerType":true,"authorizerUri":true,"enableSimpleResponses":true,"identitySource":true,"identityValidationExpression":true,"jwtConfiguration":{"audience":true,"issuer":true},"name":true}},"list":{"operation":"GetAuthorizers","paging":"page"},"get":{"operation":"GetAuthorizer"},"update":{"operation":"UpdateAuthorizer","kind":"merge","members":{"authorizerCredentialsArn":true,"authorizerPayloadFormatVersion":true,"authorizerResultTtlInSeconds":true,"authorizerType":true,"authorizerUri":true,"enableSimpleResponses":true,"identitySource":true,"identityValidationExpression":true,"jwtConfiguration":{"audience":true,"issuer":true},"name":true}},"delete":{"operation":"DeleteAuthorizer"}},
    sample: {"authorizerId":"auth01","authorizerType":"JWT","identitySource":["$request.header.Authorization"],"jwtConfiguration":{"audience":["pets"],"issuer":"https://accounts.example.com"},"name":"accounts"},
  },
  ApiMapping: {
    schema: "ApiMapping",
    noun: "API mapping",
    path: "/v2/domainnames/{domainName}/apimappings/{apiMappingId}",
    storage: {"kind":"groups","member":"apiMappings","by":"domainName"},
    key: {"kind":"drawn","member":"apiMappingId","length":6},
    parameters: ["domainName","apiMappingId"],
    defaults: {"apiMappingKey":""},
    given: ["apiId","stage"],
    references: {"apiId":{"resource":"Api","problem":"there is no API {apiId}."},"stage":{"resource":"Stage","parents":["apiId"],"problem":"the API {apiId} has no stage {stage}."}},
    errors: {"missing":"ApiMappingNotFound"},
    verbs: {"create":{"operation":"CreateApiMapping","members":{"apiId":true,"apiMappingKey":true,"stage":true}},"list":{"operation":"GetApiMappings","parentMissing":"DomainNameNotFound","paging":"page"},"get":{"operation":"GetApiMapping","parentMissing":"DomainNameNotFound"},"delete":{"operation":"DeleteApiMapping","parentMissing":"DomainNameNotFound"}},
    sample: {"domainName":"api.example.com","apiMappingId":"map001"},
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
  | 'CreateRoute'
  | 'GetRoutes'
  | 'GetRoute'
  | 'UpdateRoute'
  | 'DeleteRoute'
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
  | 'CreateApiMapping'
  | 'GetApiMappings'
  | 'GetApiMapping'
  | 'DeleteApiMapping'
