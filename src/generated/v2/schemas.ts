// Generated from spec/v2 by scripts/generate.ts. Do not edit: change the spec and run `npm run generate`.
import { parsedRows } from '../../core/parsed-rows.ts'
import type { Schema } from '../../core/schema/schema.ts'

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
  | 'AuthorizerState'
  | 'AuthorizerType'
  | 'Authorizers'
  | 'ConnectionType'
  | 'ContentHandlingStrategy'
  | 'Cors'
  | 'CreateApiMappingRequest'
  | 'CreateApiRequest'
  | 'CreateAuthorizerRequest'
  | 'CreateDeploymentRequest'
  | 'CreateIntegrationRequest'
  | 'CreateRouteRequest'
  | 'CreateStageRequest'
  | 'Date'
  | 'Deployment'
  | 'Deployments'
  | 'Error'
  | 'Id'
  | 'ImportApiRequest'
  | 'Integration'
  | 'IntegrationParameters'
  | 'IntegrationType'
  | 'Integrations'
  | 'IpAddressType'
  | 'JwtConfiguration'
  | 'NewTags'
  | 'NextToken'
  | 'PassthroughBehavior'
  | 'ProtocolType'
  | 'ReimportApiRequest'
  | 'ResponseParameters'
  | 'Route'
  | 'RouteModels'
  | 'RouteParameters'
  | 'RouteSettings'
  | 'RouteSettingsMap'
  | 'Routes'
  | 'Stage'
  | 'StageName'
  | 'StageVariables'
  | 'Stages'
  | 'State'
  | 'StateApi'
  | 'StateApiMapping'
  | 'StateLogs'
  | 'StatePendingDeployment'
  | 'TagMap'
  | 'TagResourceRequest'
  | 'TagResourceResponse'
  | 'Tags'
  | 'TemplateMap'
  | 'TlsConfig'
  | 'UpdateApiRequest'
  | 'UpdateAuthorizerRequest'
  | 'UpdateDeploymentRequest'
  | 'UpdateIntegrationRequest'
  | 'UpdateRouteRequest'
  | 'UpdateStageRequest'

export const schemas = parsedRows<Readonly<Record<SchemaName, Schema>>>({
  AccessLogSettings: '{"type":"object","properties":{"destinationArn":{"$ref":"Arn","x-faker":{"make":"logArn","usual":true}},"format":{"type":"string","x-faker":{"make":"logFormat","usual":true},"minLength":1}}}',
  Api: '{"type":"object","required":["apiEndpoint","apiId","apiKeySelectionExpression","createdDate","disableExecuteApiEndpoint","ipAddressType","name","protocolType","routeSelectionExpression"],"properties":{"apiEndpoint":{"type":"string","format":"uri","readOnly":true},"apiGatewayManaged":{"type":"boolean","readOnly":true},"apiId":{"type":"string","x-faker":{"make":"apiId"},"readOnly":true,"pattern":"^[a-z0-9]{10}$"},"apiKeySelectionExpression":{"type":"string"},"corsConfiguration":{"$ref":"Cors"},"createdDate":{"$ref":"Date"},"description":{"type":"string","maxLength":1024},"disableExecuteApiEndpoint":{"type":"boolean"},"disableSchemaValidation":{"type":"boolean"},"importInfo":{"type":"array","readOnly":true,"items":{"type":"string"}},"ipAddressType":{"$ref":"IpAddressType"},"name":{"type":"string","x-faker":{"make":"apiName"}},"protocolType":{"$ref":"ProtocolType"},"routeSelectionExpression":{"type":"string"},"tags":{"$ref":"TagMap"},"version":{"type":"string"},"warnings":{"type":"array","readOnly":true,"items":{"type":"string"}}}}',
  ApiMapping: '{"type":"object","required":["apiId","apiMappingId","apiMappingKey","stage"],"properties":{"apiId":{"$ref":"Id"},"apiMappingId":{"type":"string","x-faker":{"make":"deploymentId"},"readOnly":true,"pattern":"^[a-z0-9]{6}$"},"apiMappingKey":{"type":"string"},"stage":{"type":"string"}}}',
  ApiMappings: '{"type":"object","required":["items"],"properties":{"nextToken":{"$ref":"NextToken"},"items":{"type":"array","items":{"$ref":"ApiMapping"}}}}',
  Apis: '{"type":"object","required":["items"],"properties":{"nextToken":{"$ref":"NextToken"},"items":{"type":"array","items":{"$ref":"Api"}}}}',
  Arn: '{"type":"string"}',
  AuthorizationScopes: '{"type":"array","items":{"type":"string"}}',
  AuthorizationType: '{"type":"string","enum":["NONE","AWS_IAM","CUSTOM","JWT"]}',
  Authorizer: '{"type":"object","required":["authorizerId","authorizerType","name"],"properties":{"authorizerCredentialsArn":{"$ref":"Arn"},"authorizerId":{"type":"string","readOnly":true,"pattern":"^[a-z0-9]{6}$","x-faker":{"make":"deploymentId"}},"authorizerPayloadFormatVersion":{"type":"string"},"authorizerResultTtlInSeconds":{"type":"integer","format":"int32"},"authorizerType":{"$ref":"AuthorizerType"},"authorizerUri":{"type":"string"},"enableSimpleResponses":{"type":"boolean"},"identitySource":{"type":"array","items":{"type":"string"}},"identityValidationExpression":{"type":"string"},"jwtConfiguration":{"$ref":"JwtConfiguration"},"name":{"type":"string"}}}',
  AuthorizerState: '{"allOf":[{"$ref":"Authorizer"}],"type":"object","x-key":["authorizerType","name"],"properties":{}}',
  AuthorizerType: '{"type":"string","enum":["REQUEST","JWT"]}',
  Authorizers: '{"type":"object","required":["items"],"properties":{"nextToken":{"$ref":"NextToken"},"items":{"type":"array","items":{"$ref":"Authorizer"}}}}',
  ConnectionType: '{"type":"string","enum":["INTERNET","VPC_LINK"]}',
  ContentHandlingStrategy: '{"type":"string","enum":["CONVERT_TO_BINARY","CONVERT_TO_TEXT"]}',
  Cors: '{"type":"object","properties":{"allowCredentials":{"type":"boolean"},"allowHeaders":{"type":"array","items":{"type":"string"}},"allowMethods":{"type":"array","items":{"type":"string"}},"allowOrigins":{"type":"array","items":{"type":"string"}},"exposeHeaders":{"type":"array","items":{"type":"string"}},"maxAge":{"type":"integer","format":"int32"}}}',
  CreateApiMappingRequest: '{"type":"object","required":["apiId","stage"],"properties":{"apiId":{"type":"string"},"apiMappingKey":{"type":"string","default":""},"stage":{"type":"string","minLength":1,"maxLength":128}}}',
  CreateApiRequest: '{"type":"object","required":["name","protocolType"],"properties":{"apiKeySelectionExpression":{"type":"string","default":"$request.header.x-api-key"},"corsConfiguration":{"$ref":"Cors"},"credentialsArn":{"type":"string"},"description":{"type":"string","maxLength":1024,"x-refusal":{"maxLength":"DescriptionTooLong"}},"disableExecuteApiEndpoint":{"type":"boolean","default":false},"disableSchemaValidation":{"type":"boolean"},"ipAddressType":{"type":"string","enum":["ipv4","dualstack"],"default":"ipv4"},"name":{"type":"string","minLength":1,"maxLength":128,"x-faker":{"make":"apiName"},"x-refusal":{"required":"ApiNameInvalid","minLength":"ApiNameInvalid"}},"protocolType":{"type":"string","enum":["HTTP","WEBSOCKET"],"x-refusal":{"enum":"ProtocolInvalid"}},"routeKey":{"type":"string"},"routeSelectionExpression":{"type":"string"},"tags":{"$ref":"NewTags"},"target":{"type":"string","minLength":1,"maxLength":2048},"version":{"type":"string","minLength":1,"maxLength":64}}}',
  CreateAuthorizerRequest: '{"type":"object","required":["authorizerType","name"],"properties":{"authorizerCredentialsArn":{"type":"string"},"authorizerPayloadFormatVersion":{"type":"string"},"authorizerResultTtlInSeconds":{"type":"integer","format":"int32"},"authorizerType":{"type":"string"},"authorizerUri":{"type":"string"},"enableSimpleResponses":{"type":"boolean"},"identitySource":{"type":"array","items":{"type":"string"}},"identityValidationExpression":{"type":"string"},"jwtConfiguration":{"$ref":"JwtConfiguration"},"name":{"type":"string","minLength":1,"maxLength":128}}}',
  CreateDeploymentRequest: '{"type":"object","properties":{"description":{"type":"string","maxLength":1024,"x-faker":{"make":"sentence","usual":true},"x-refusal":{"maxLength":"DescriptionTooLong"}},"stageName":{"type":"string","minLength":1,"maxLength":128}}}',
  CreateIntegrationRequest: '{"type":"object","required":["integrationType"],"properties":{"connectionId":{"type":"string","minLength":1,"maxLength":1024},"connectionType":{"$ref":"ConnectionType"},"contentHandlingStrategy":{"$ref":"ContentHandlingStrategy"},"credentialsArn":{"type":"string"},"description":{"type":"string","maxLength":1024,"x-refusal":{"maxLength":"DescriptionTooLong"}},"integrationMethod":{"type":"string","minLength":1,"maxLength":64},"integrationSubtype":{"type":"string","minLength":1,"maxLength":128},"integrationType":{"type":"string","enum":["AWS","HTTP","MOCK","HTTP_PROXY","AWS_PROXY"],"x-refusal":{"enum":"MemberMissing"}},"integrationUri":{"type":"string","minLength":1,"maxLength":2048},"passthroughBehavior":{"$ref":"PassthroughBehavior"},"payloadFormatVersion":{"type":"string","minLength":1,"maxLength":64},"requestParameters":{"$ref":"IntegrationParameters"},"requestTemplates":{"$ref":"TemplateMap"},"responseParameters":{"$ref":"ResponseParameters"},"templateSelectionExpression":{"type":"string"},"timeoutInMillis":{"type":"integer","format":"int32","minimum":50,"maximum":30000},"tlsConfig":{"$ref":"TlsConfig"}}}',
  CreateRouteRequest: '{"type":"object","required":["routeKey"],"properties":{"apiKeyRequired":{"type":"boolean","default":false},"authorizationScopes":{"$ref":"AuthorizationScopes"},"authorizationType":{"type":"string","enum":["NONE","AWS_IAM","CUSTOM","JWT"],"default":"NONE"},"authorizerId":{"type":"string"},"modelSelectionExpression":{"type":"string"},"operationName":{"type":"string","minLength":1,"maxLength":64},"requestModels":{"$ref":"RouteModels"},"requestParameters":{"$ref":"RouteParameters"},"routeKey":{"type":"string","x-faker":{"make":"routeKey"}},"routeResponseSelectionExpression":{"type":"string"},"target":{"type":"string","minLength":1,"maxLength":128}}}',
  CreateStageRequest: '{"type":"object","required":["stageName"],"properties":{"accessLogSettings":{"$ref":"AccessLogSettings"},"autoDeploy":{"type":"boolean"},"clientCertificateId":{"type":"string"},"defaultRouteSettings":{"$ref":"RouteSettings"},"deploymentId":{"type":"string"},"description":{"type":"string","maxLength":1024,"x-faker":{"make":"sentence","usual":true},"x-refusal":{"maxLength":"DescriptionTooLong"}},"routeSettings":{"$ref":"RouteSettingsMap"},"stageName":{"type":"string","pattern":"^(\\\\$default|[A-Za-z0-9_-]{1,128})$","x-faker":{"make":"stageName"},"x-refusal":{"pattern":"StageNameInvalid"}},"stageVariables":{"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9_]+$","x-refusal":{"pattern":"VariableNameInvalid"}},"additionalProperties":{"type":"string","pattern":"^[A-Za-z0-9\\\\-._~:/?#&=,]+$","maxLength":2048,"x-refusal":{"pattern":"VariableValueInvalid","maxLength":"VariableValueInvalid"}}},"tags":{"$ref":"NewTags"}}}',
  Date: '{"type":"string","format":"date-time","readOnly":true}',
  Deployment: '{"type":"object","required":["autoDeployed","createdDate","deploymentId","deploymentStatus"],"properties":{"autoDeployed":{"type":"boolean","default":false,"readOnly":true},"createdDate":{"$ref":"Date"},"deploymentId":{"type":"string","x-faker":{"make":"deploymentId"},"readOnly":true,"pattern":"^[a-z0-9]{6}$"},"deploymentStatus":{"type":"string","readOnly":true,"enum":["PENDING","FAILED","DEPLOYED"],"default":"DEPLOYED"},"deploymentStatusMessage":{"type":"string","readOnly":true},"description":{"type":"string","maxLength":1024,"x-faker":{"make":"sentence","usual":true}}}}',
  Deployments: '{"type":"object","required":["items"],"properties":{"nextToken":{"$ref":"NextToken"},"items":{"type":"array","items":{"$ref":"Deployment"}}}}',
  Error: '{"type":"object","required":["message"],"properties":{"message":{"type":"string"},"limitType":{"type":"string"},"resourceType":{"type":"string"}}}',
  Id: '{"type":"string"}',
  ImportApiRequest: '{"type":"object","required":["body"],"properties":{"body":{"type":"string","x-faker":{"make":"openApiText"}}}}',
  Integration: '{"type":"object","required":["connectionType","integrationId","integrationType","payloadFormatVersion","timeoutInMillis"],"properties":{"apiGatewayManaged":{"type":"boolean","readOnly":true},"connectionId":{"type":"string"},"connectionType":{"$ref":"ConnectionType"},"contentHandlingStrategy":{"$ref":"ContentHandlingStrategy"},"credentialsArn":{"$ref":"Arn"},"description":{"type":"string","maxLength":1024},"integrationId":{"type":"string","x-faker":{"make":"routeId"},"readOnly":true,"pattern":"^[a-z0-9]{7}$"},"integrationMethod":{"type":"string"},"integrationResponseSelectionExpression":{"type":"string","readOnly":true},"integrationSubtype":{"type":"string"},"integrationType":{"$ref":"IntegrationType"},"integrationUri":{"type":"string"},"passthroughBehavior":{"$ref":"PassthroughBehavior"},"payloadFormatVersion":{"type":"string"},"requestParameters":{"$ref":"IntegrationParameters"},"requestTemplates":{"$ref":"TemplateMap"},"responseParameters":{"$ref":"ResponseParameters"},"templateSelectionExpression":{"type":"string"},"timeoutInMillis":{"type":"integer","format":"int32"},"tlsConfig":{"$ref":"TlsConfig"}}}',
  IntegrationParameters: '{"type":"object","additionalProperties":{"type":"string"}}',
  IntegrationType: '{"type":"string","enum":["AWS","HTTP","MOCK","HTTP_PROXY","AWS_PROXY"]}',
  Integrations: '{"type":"object","required":["items"],"properties":{"nextToken":{"$ref":"NextToken"},"items":{"type":"array","items":{"$ref":"Integration"}}}}',
  IpAddressType: '{"type":"string","enum":["ipv4","dualstack"]}',
  JwtConfiguration: '{"type":"object","properties":{"audience":{"type":"array","items":{"type":"string"}},"issuer":{"type":"string","format":"uri"}}}',
  NewTags: '{"type":"object","x-faker":{"make":"tagKey"},"maxProperties":50,"propertyNames":{"minLength":1,"maxLength":128,"pattern":"^(?![aA][wW][sS]:)","x-refusal":{"pattern":"TagKeyReserved"}},"additionalProperties":{"type":"string","maxLength":1600,"x-faker":{"make":"tagValue"}},"x-refusal":{"maxProperties":"TagQuotaReached"}}',
  NextToken: '{"type":"string"}',
  PassthroughBehavior: '{"type":"string","enum":["WHEN_NO_MATCH","NEVER","WHEN_NO_TEMPLATES"]}',
  ProtocolType: '{"type":"string","enum":["HTTP","WEBSOCKET"]}',
  ReimportApiRequest: '{"type":"object","required":["body"],"properties":{"body":{"type":"string","x-faker":{"make":"openApiText"}}}}',
  ResponseParameters: '{"type":"object","additionalProperties":{"$ref":"IntegrationParameters"}}',
  Route: '{"type":"object","required":["apiKeyRequired","authorizationType","routeId","routeKey"],"properties":{"apiGatewayManaged":{"type":"boolean","readOnly":true},"apiKeyRequired":{"type":"boolean"},"authorizationScopes":{"$ref":"AuthorizationScopes"},"authorizationType":{"$ref":"AuthorizationType"},"authorizerId":{"$ref":"Id"},"modelSelectionExpression":{"type":"string"},"operationName":{"type":"string"},"requestModels":{"$ref":"RouteModels"},"requestParameters":{"$ref":"RouteParameters"},"routeId":{"type":"string","x-faker":{"make":"routeId"},"readOnly":true,"pattern":"^[a-z0-9]{7}$"},"routeKey":{"type":"string","x-faker":{"make":"routeKey"}},"routeResponseSelectionExpression":{"type":"string"},"target":{"type":"string"}}}',
  RouteModels: '{"type":"object","additionalProperties":{"type":"string"}}',
  RouteParameters: '{"type":"object","additionalProperties":{"type":"object","properties":{"required":{"type":"boolean"}}}}',
  RouteSettings: '{"type":"object","properties":{"dataTraceEnabled":{"type":"boolean"},"detailedMetricsEnabled":{"type":"boolean","default":false,"x-faker":{"usual":true}},"loggingLevel":{"type":"string","enum":["ERROR","INFO","OFF"]},"throttlingBurstLimit":{"type":"integer","format":"int32"},"throttlingRateLimit":{"type":"number","format":"double"}}}',
  RouteSettingsMap: '{"type":"object","default":{},"x-faker":{"make":"routeKey"},"additionalProperties":{"$ref":"RouteSettings"}}',
  Routes: '{"type":"object","required":["items"],"properties":{"nextToken":{"$ref":"NextToken"},"items":{"type":"array","items":{"$ref":"Route"}}}}',
  Stage: '{"type":"object","required":["createdDate","defaultRouteSettings","lastUpdatedDate","routeSettings","stageName","stageVariables","tags"],"properties":{"accessLogSettings":{"$ref":"AccessLogSettings"},"apiGatewayManaged":{"type":"boolean","readOnly":true},"autoDeploy":{"type":"boolean"},"clientCertificateId":{"$ref":"Id"},"createdDate":{"$ref":"Date"},"defaultRouteSettings":{"$ref":"RouteSettings"},"deploymentId":{"$ref":"Id","x-faker":{"make":"deploymentId","usual":true}},"description":{"type":"string","minLength":1,"maxLength":1024,"x-faker":{"make":"sentence","usual":true}},"lastDeploymentStatusMessage":{"type":"string","readOnly":true},"lastUpdatedDate":{"$ref":"Date"},"routeSettings":{"$ref":"RouteSettingsMap"},"stageName":{"$ref":"StageName"},"stageVariables":{"$ref":"StageVariables"},"tags":{"$ref":"TagMap","default":{}}}}',
  StageName: '{"type":"string","pattern":"^(\\\\$default|[A-Za-z0-9_-]{1,128})$","minLength":1,"maxLength":128,"x-faker":{"make":"stageName"}}',
  StageVariables: '{"type":"object","x-faker":{"make":"variableName"},"propertyNames":{"pattern":"^[A-Za-z0-9_]+$"},"additionalProperties":{"type":"string","pattern":"^[A-Za-z0-9\\\\-._~:/?#&=,]+$","minLength":1,"maxLength":2048,"x-faker":{"make":"variableValue"}}}',
  Stages: '{"type":"object","required":["items"],"properties":{"nextToken":{"$ref":"NextToken"},"items":{"type":"array","items":{"$ref":"Stage"}}}}',
  State: '{"type":"object","properties":{"apis":{"type":"array","items":{"$ref":"StateApi"}},"apiMappings":{"type":"array","items":{"$ref":"StateApiMapping"}},"logs":{"$ref":"StateLogs"}}}',
  StateApi: '{"allOf":[{"$ref":"Api"}],"type":"object","x-key":["apiId"],"properties":{"apiId":{"type":"string","pattern":"^[^/]+$"},"deployments":{"type":"array","items":{"allOf":[{"$ref":"Deployment"}],"x-key":["deploymentId"]}},"integrations":{"type":"array","items":{"allOf":[{"$ref":"Integration"}],"x-key":["integrationId"]}},"pendingDeployments":{"type":"array","items":{"$ref":"StatePendingDeployment"}},"routes":{"type":"array","items":{"allOf":[{"$ref":"Route"}],"type":["object","string"],"x-key":["routeKey"]}},"stages":{"type":"array","items":{"allOf":[{"$ref":"Stage"}],"x-key":["stageName"]}},"authorizers":{"type":"array","items":{"$ref":"AuthorizerState"}}}}',
  StateApiMapping: '{"allOf":[{"$ref":"ApiMapping"}],"type":"object","x-key":["domainName","apiId","stage"],"properties":{"domainName":{"type":"string"}}}',
  StateLogs: '{"type":"object","properties":{"missingGroups":{"type":"array","items":{"type":"string"}},"access":{"type":"string","enum":["denied","cannotExtendPolicy","policyTooLong"]}}}',
  StatePendingDeployment: '{"type":"object","x-key":["stageName","dueDate"],"properties":{"dueDate":{"type":"string","format":"date-time"},"stageName":{"$ref":"StageName"}}}',
  TagMap: '{"type":"object","x-faker":{"make":"tagKey"},"maxProperties":50,"propertyNames":{"pattern":"^(?![aA][wW][sS]:)"},"additionalProperties":{"type":"string","x-faker":{"make":"tagValue"}}}',
  TagResourceRequest: '{"type":"object","properties":{"tags":{"$ref":"NewTags"}}}',
  TagResourceResponse: '{"type":"object","maxProperties":0}',
  Tags: '{"type":"object","required":["tags"],"properties":{"tags":{"$ref":"TagMap"}}}',
  TemplateMap: '{"type":"object","additionalProperties":{"type":"string"}}',
  TlsConfig: '{"type":"object","properties":{"serverNameToVerify":{"type":"string"}}}',
  UpdateApiRequest: '{"type":"object","properties":{"apiKeySelectionExpression":{"type":"string"},"corsConfiguration":{"$ref":"Cors"},"credentialsArn":{"type":"string"},"description":{"type":"string","maxLength":1024,"x-refusal":{"maxLength":"DescriptionTooLong"}},"disableExecuteApiEndpoint":{"type":"boolean"},"disableSchemaValidation":{"type":"boolean"},"ipAddressType":{"$ref":"IpAddressType"},"name":{"type":"string","minLength":1,"maxLength":128},"routeKey":{"type":"string"},"routeSelectionExpression":{"type":"string"},"target":{"type":"string","minLength":1,"maxLength":2048},"version":{"type":"string","minLength":1,"maxLength":64}}}',
  UpdateAuthorizerRequest: '{"type":"object","properties":{"authorizerCredentialsArn":{"type":"string"},"authorizerPayloadFormatVersion":{"type":"string"},"authorizerResultTtlInSeconds":{"type":"integer","format":"int32"},"authorizerType":{"type":"string"},"authorizerUri":{"type":"string"},"enableSimpleResponses":{"type":"boolean"},"identitySource":{"type":"array","items":{"type":"string"}},"identityValidationExpression":{"type":"string"},"jwtConfiguration":{"$ref":"JwtConfiguration"},"name":{"type":"string","minLength":1,"maxLength":128}}}',
  UpdateDeploymentRequest: '{"type":"object","properties":{"description":{"type":"string","maxLength":1024,"x-faker":{"make":"sentence","usual":true},"x-refusal":{"maxLength":"DescriptionTooLong"}}}}',
  UpdateIntegrationRequest: '{"type":"object","properties":{"connectionId":{"type":"string","minLength":1,"maxLength":1024},"connectionType":{"$ref":"ConnectionType"},"contentHandlingStrategy":{"$ref":"ContentHandlingStrategy"},"credentialsArn":{"type":"string"},"description":{"type":"string","maxLength":1024,"x-refusal":{"maxLength":"DescriptionTooLong"}},"integrationMethod":{"type":"string","minLength":1,"maxLength":64},"integrationSubtype":{"type":"string","minLength":1,"maxLength":128},"integrationType":{"$ref":"IntegrationType"},"integrationUri":{"type":"string","minLength":1,"maxLength":2048},"passthroughBehavior":{"$ref":"PassthroughBehavior"},"payloadFormatVersion":{"type":"string","minLength":1,"maxLength":64},"requestParameters":{"$ref":"IntegrationParameters"},"requestTemplates":{"$ref":"TemplateMap"},"responseParameters":{"$ref":"ResponseParameters"},"templateSelectionExpression":{"type":"string"},"timeoutInMillis":{"type":"integer","format":"int32","minimum":50,"maximum":30000},"tlsConfig":{"$ref":"TlsConfig"}}}',
  UpdateRouteRequest: '{"type":"object","properties":{"apiKeyRequired":{"type":"boolean"},"authorizationScopes":{"$ref":"AuthorizationScopes"},"authorizationType":{"$ref":"AuthorizationType"},"authorizerId":{"type":"string"},"modelSelectionExpression":{"type":"string"},"operationName":{"type":"string","minLength":1,"maxLength":64},"requestModels":{"$ref":"RouteModels"},"requestParameters":{"$ref":"RouteParameters"},"routeKey":{"type":"string"},"routeResponseSelectionExpression":{"type":"string"},"target":{"type":"string","minLength":1,"maxLength":128}}}',
  UpdateStageRequest: '{"type":"object","properties":{"accessLogSettings":{"$ref":"AccessLogSettings"},"autoDeploy":{"type":"boolean"},"clientCertificateId":{"type":"string"},"defaultRouteSettings":{"$ref":"RouteSettings"},"deploymentId":{"type":"string"},"description":{"type":"string","maxLength":1024,"x-refusal":{"maxLength":"DescriptionTooLong"}},"routeSettings":{"$ref":"RouteSettingsMap"},"stageVariables":{"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9_]+$","x-refusal":{"pattern":"VariableNameInvalid"}},"additionalProperties":{"type":"string","pattern":"^[A-Za-z0-9\\\\-._~:/?#&=,]*$","maxLength":2048,"x-refusal":{"pattern":"VariableValueInvalid","maxLength":"VariableValueInvalid"}}}}}',
})

/** The bodies of requests, by operation. */
export const bodies: Readonly<Record<string, Schema>> = {
  CreateStage: {"$ref":"CreateStageRequest"},
  UpdateStage: {"$ref":"UpdateStageRequest"},
  TagResource: {"$ref":"TagResourceRequest"},
  ImportApi: {"$ref":"ImportApiRequest"},
  CreateApi: {"$ref":"CreateApiRequest"},
  ReimportApi: {"$ref":"ReimportApiRequest"},
  UpdateApi: {"$ref":"UpdateApiRequest"},
  CreateDeployment: {"$ref":"CreateDeploymentRequest"},
  UpdateDeployment: {"$ref":"UpdateDeploymentRequest"},
  CreateRoute: {"$ref":"CreateRouteRequest"},
  UpdateRoute: {"$ref":"UpdateRouteRequest"},
  CreateIntegration: {"$ref":"CreateIntegrationRequest"},
  UpdateIntegration: {"$ref":"UpdateIntegrationRequest"},
  CreateAuthorizer: {"$ref":"CreateAuthorizerRequest"},
  UpdateAuthorizer: {"$ref":"UpdateAuthorizerRequest"},
  CreateApiMapping: {"$ref":"CreateApiMappingRequest"},
}

/** The members of paths and queries that are limited, by operation. */
export const parameters: Readonly<Record<string, Schema>> = {
  UntagResource: {"type":"object","required":["tagKeys"],"properties":{}},
}
