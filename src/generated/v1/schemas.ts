// Generated from spec/v1 by scripts/generate.ts. Do not edit: change the spec and run `npm run generate`.
import { parsedRows } from '../../core/parsed-rows.ts'
import type { Schema } from '../../core/schema/schema.ts'

export type SchemaName =
  | 'AccessLogSettings'
  | 'Account'
  | 'BasePathMappingState'
  | 'CacheClusterSize'
  | 'CanarySettings'
  | 'ClientCertificate'
  | 'ClientCertificateState'
  | 'ClientCertificates'
  | 'CreateDeploymentRequest'
  | 'CreateDocumentationPartRequest'
  | 'CreateDocumentationVersionRequest'
  | 'CreateResourceRequest'
  | 'CreateRestApiRequest'
  | 'CreateStageRequest'
  | 'Deployment'
  | 'DeploymentCanarySettings'
  | 'DeploymentState'
  | 'Deployments'
  | 'DocumentationPart'
  | 'DocumentationPartLocation'
  | 'DocumentationPartState'
  | 'DocumentationPartType'
  | 'DocumentationParts'
  | 'DocumentationVersion'
  | 'DocumentationVersionState'
  | 'DocumentationVersions'
  | 'EndpointConfiguration'
  | 'Error'
  | 'GenerateClientCertificateRequest'
  | 'Integration'
  | 'IntegrationResponse'
  | 'Method'
  | 'MethodResponse'
  | 'MethodSetting'
  | 'MethodSnapshot'
  | 'NewStageName'
  | 'NewStageVariables'
  | 'NewTagMap'
  | 'PatchOperation'
  | 'PatchRequest'
  | 'PutIntegrationRequest'
  | 'PutIntegrationResponseRequest'
  | 'PutMethodRequest'
  | 'PutMethodResponseRequest'
  | 'Resource'
  | 'ResourceState'
  | 'Resources'
  | 'RestApi'
  | 'RestApiState'
  | 'RestApis'
  | 'Stage'
  | 'StageCanarySettings'
  | 'StageState'
  | 'StageVariableValue'
  | 'StageVariables'
  | 'Stages'
  | 'State'
  | 'TagMap'
  | 'TagResourceRequest'
  | 'Tags'
  | 'ThrottleSettings'
  | 'TlsConfig'

export const schemas = parsedRows<Readonly<Record<SchemaName, Schema>>>({
  AccessLogSettings: '{"type":"object","properties":{"destinationArn":{"type":"string","pattern":"^arn:","x-faker":{"make":"logArn","usual":true}},"format":{"type":"string","x-faker":{"make":"logFormat","usual":true}}}}',
  Account: '{"type":"object","required":["throttleSettings","features","apiKeyVersion"],"properties":{"cloudwatchRoleArn":{"type":"string","pattern":"^arn:[^:]+:iam::[0-9]{12}:role/.+$"},"throttleSettings":{"$ref":"ThrottleSettings"},"features":{"type":"array","items":{"type":"string"},"default":["UsagePlans"]},"apiKeyVersion":{"type":"string","default":"4"}}}',
  BasePathMappingState: '{"x-key":["domainName","restApiId"],"type":"object","properties":{"domainName":{"type":"string"},"basePath":{"type":"string","default":"(none)"},"restApiId":{"type":"string"},"stage":{"type":"string"}}}',
  CacheClusterSize: '{"type":"string","enum":["0.5","1.6","6.1","13.5","28.4","58.2","118","237"]}',
  CanarySettings: '{"type":"object","required":["deploymentId","percentTraffic","useStageCache"],"properties":{"deploymentId":{"type":"string","x-faker":{"make":"deploymentId"}},"percentTraffic":{"type":"number","minimum":0,"maximum":100,"default":0},"stageVariableOverrides":{"$ref":"StageVariables"},"useStageCache":{"type":"boolean","default":false}}}',
  ClientCertificate: '{"type":"object","required":["clientCertificateId","pemEncodedCertificate","createdDate","expirationDate"],"properties":{"clientCertificateId":{"type":"string","readOnly":true},"description":{"type":"string"},"pemEncodedCertificate":{"type":"string","readOnly":true},"createdDate":{"type":"number","format":"epoch-seconds","readOnly":true},"expirationDate":{"type":"number","format":"epoch-seconds","readOnly":true},"tags":{"$ref":"TagMap"}}}',
  ClientCertificateState: '{"x-key":["clientCertificateId"],"allOf":[{"$ref":"ClientCertificate"}]}',
  ClientCertificates: '{"type":"object","required":["item"],"properties":{"position":{"type":"string"},"item":{"type":"array","x-sdk":{"name":"items"},"items":{"$ref":"ClientCertificate"}}}}',
  CreateDeploymentRequest: '{"type":"object","x-refusal":{"absent":"DeploymentInputNull"},"properties":{"stageName":{"type":"string","maxLength":128,"pattern":"^[A-Za-z0-9_-]*$","x-refusal":{"maxLength":"StageNameTooLong","pattern":"StageNameInvalid"}},"stageDescription":{"type":"string"},"description":{"type":"string","x-faker":{"make":"sentence","usual":true}},"cacheClusterEnabled":{"type":"boolean"},"cacheClusterSize":{"$ref":"CacheClusterSize"},"variables":{"$ref":"NewStageVariables"},"canarySettings":{"$ref":"DeploymentCanarySettings"},"tracingEnabled":{"type":"boolean"}}}',
  CreateDocumentationPartRequest: '{"type":"object","required":["location","properties"],"properties":{"location":{"$ref":"DocumentationPartLocation"},"properties":{"type":"string","x-faker":{"make":"jsonText"}}}}',
  CreateDocumentationVersionRequest: '{"type":"object","required":["documentationVersion"],"properties":{"documentationVersion":{"type":"string","x-faker":{"make":"versionName"}},"stageName":{"type":"string"},"description":{"type":"string"}}}',
  CreateResourceRequest: '{"type":"object","required":["pathPart"],"properties":{"pathPart":{"type":"string","x-faker":{"make":"pathPart"},"pattern":"^(?:[A-Za-z0-9._:-]+|\\\\{[A-Za-z0-9._:-]+\\\\+?\\\\})$","x-refusal":{"pattern":"PathPartInvalid"}}}}',
  CreateRestApiRequest: '{"type":"object","required":["name"],"properties":{"name":{"type":"string","x-faker":{"make":"apiName"}},"description":{"type":"string","minLength":1,"x-refusal":{"minLength":"DescriptionEmpty"}},"version":{"type":"string"},"cloneFrom":{"type":"string"},"binaryMediaTypes":{"type":"array","items":{"type":"string"}},"minimumCompressionSize":{"type":"integer","minimum":0,"maximum":10485760,"x-refusal":{"minimum":"MinimumCompressionSizeInvalid","maximum":"MinimumCompressionSizeInvalid"}},"apiKeySource":{"type":"string","enum":["HEADER","AUTHORIZER"]},"endpointConfiguration":{"$ref":"EndpointConfiguration"},"policy":{"type":"string"},"tags":{"$ref":"NewTagMap"},"disableExecuteApiEndpoint":{"type":"boolean"},"securityPolicy":{"type":"string"},"endpointAccessMode":{"type":"string","enum":["BASIC","STRICT"]}}}',
  CreateStageRequest: '{"type":"object","required":["stageName","deploymentId"],"properties":{"stageName":{"$ref":"NewStageName"},"deploymentId":{"type":"string","x-faker":{"make":"deploymentId"}},"description":{"type":"string","x-faker":{"make":"sentence","usual":true}},"cacheClusterEnabled":{"type":"boolean"},"cacheClusterSize":{"$ref":"CacheClusterSize"},"variables":{"$ref":"NewStageVariables"},"documentationVersion":{"type":"string"},"canarySettings":{"$ref":"StageCanarySettings"},"tracingEnabled":{"type":"boolean"},"tags":{"$ref":"NewTagMap"}}}',
  Deployment: '{"type":"object","required":["id","createdDate"],"properties":{"id":{"type":"string","x-faker":{"make":"deploymentId"},"readOnly":true},"description":{"type":"string","x-faker":{"make":"sentence","usual":true}},"createdDate":{"type":"number","format":"epoch-seconds","readOnly":true},"apiSummary":{"type":"object","readOnly":true,"additionalProperties":{"type":"object","additionalProperties":{"$ref":"MethodSnapshot"}}}}}',
  DeploymentCanarySettings: '{"type":"object","properties":{"percentTraffic":{"type":"number","minimum":0,"maximum":100,"x-refusal":{"minimum":"PercentTrafficInvalid","maximum":"PercentTrafficInvalid"}},"stageVariableOverrides":{"$ref":"NewStageVariables"},"useStageCache":{"type":"boolean"}}}',
  DeploymentState: '{"x-key":["id"],"allOf":[{"$ref":"Deployment"}]}',
  Deployments: '{"type":"object","required":["item"],"properties":{"position":{"type":"string"},"item":{"type":"array","x-sdk":{"name":"items"},"items":{"$ref":"Deployment"}}}}',
  DocumentationPart: '{"type":"object","required":["id","location","properties"],"properties":{"id":{"type":"string","readOnly":true},"location":{"$ref":"DocumentationPartLocation"},"properties":{"type":"string","x-faker":{"make":"jsonText"}}}}',
  DocumentationPartLocation: '{"type":"object","required":["type"],"properties":{"type":{"$ref":"DocumentationPartType"},"path":{"type":"string"},"method":{"type":"string"},"statusCode":{"type":"string","pattern":"^([1-5]\\\\d\\\\d|\\\\*|\\\\s*)$","x-refusal":{"pattern":"ConstraintViolated"}},"name":{"type":"string"}}}',
  DocumentationPartState: '{"x-key":["location"],"allOf":[{"$ref":"DocumentationPart"}]}',
  DocumentationPartType: '{"type":"string","enum":["API","AUTHORIZER","MODEL","RESOURCE","METHOD","PATH_PARAMETER","QUERY_PARAMETER","REQUEST_HEADER","REQUEST_BODY","RESPONSE","RESPONSE_HEADER","RESPONSE_BODY"]}',
  DocumentationParts: '{"type":"object","required":["item"],"properties":{"position":{"type":"string"},"item":{"type":"array","x-sdk":{"name":"items"},"items":{"$ref":"DocumentationPart"}}}}',
  DocumentationVersion: '{"type":"object","required":["version","createdDate"],"properties":{"version":{"type":"string"},"createdDate":{"type":"number","format":"epoch-seconds","readOnly":true},"description":{"type":"string"}}}',
  DocumentationVersionState: '{"x-key":["version"],"type":["string","object"],"properties":{"version":{"type":"string"},"createdDate":{"type":"number","format":"epoch-seconds"},"description":{"type":"string"}}}',
  DocumentationVersions: '{"type":"object","required":["item"],"properties":{"position":{"type":"string"},"item":{"type":"array","x-sdk":{"name":"items"},"items":{"$ref":"DocumentationVersion"}}}}',
  EndpointConfiguration: '{"type":"object","properties":{"types":{"type":"array","items":{"type":"string","enum":["REGIONAL","EDGE","PRIVATE"]},"default":["EDGE"]},"ipAddressType":{"type":"string","enum":["ipv4","dualstack"],"default":"ipv4"},"vpcEndpointIds":{"type":"array","items":{"type":"string"}}}}',
  Error: '{"type":"object","required":["message"],"properties":{"message":{"type":"string"},"retryAfterSeconds":{"type":["string","null"]}}}',
  GenerateClientCertificateRequest: '{"type":"object","properties":{"description":{"type":"string","x-faker":{"make":"sentence","usual":true}},"tags":{"$ref":"NewTagMap"}}}',
  Integration: '{"type":"object","required":["type","passthroughBehavior","timeoutInMillis","cacheNamespace","cacheKeyParameters"],"properties":{"type":{"type":"string","enum":["HTTP","AWS","MOCK","HTTP_PROXY","AWS_PROXY"]},"httpMethod":{"type":"string"},"uri":{"type":"string"},"connectionType":{"type":"string","enum":["INTERNET","VPC_LINK"]},"connectionId":{"type":"string"},"credentials":{"type":"string"},"requestParameters":{"type":"object","additionalProperties":{"type":"string"}},"requestTemplates":{"type":"object","additionalProperties":{"type":"string"}},"passthroughBehavior":{"type":"string","default":"WHEN_NO_MATCH"},"contentHandling":{"type":"string","enum":["CONVERT_TO_BINARY","CONVERT_TO_TEXT"]},"timeoutInMillis":{"type":"integer","default":29000},"cacheNamespace":{"type":"string"},"cacheKeyParameters":{"type":"array","items":{"type":"string"},"default":[]},"integrationResponses":{"type":"object","additionalProperties":{"$ref":"IntegrationResponse"}},"tlsConfig":{"$ref":"TlsConfig"},"responseTransferMode":{"type":"string","enum":["BUFFERED","STREAM"]},"integrationTarget":{"type":"string"}}}',
  IntegrationResponse: '{"type":"object","required":["statusCode"],"properties":{"statusCode":{"type":"string","x-faker":{"make":"statusCode"},"pattern":"^[1-5]\\\\d\\\\d$"},"selectionPattern":{"type":"string"},"responseParameters":{"type":"object","additionalProperties":{"type":"string"}},"responseTemplates":{"type":"object","additionalProperties":{"type":"string"}},"contentHandling":{"type":"string","enum":["CONVERT_TO_BINARY","CONVERT_TO_TEXT"]}}}',
  Method: '{"type":"object","properties":{"httpMethod":{"type":"string"},"authorizationType":{"type":"string"},"authorizerId":{"type":"string"},"apiKeyRequired":{"type":"boolean","default":false},"requestValidatorId":{"type":"string"},"operationName":{"type":"string"},"requestParameters":{"type":"object","additionalProperties":{"type":"boolean"}},"requestModels":{"type":"object","additionalProperties":{"type":"string"}},"methodResponses":{"type":"object","additionalProperties":{"$ref":"MethodResponse"}},"methodIntegration":{"$ref":"Integration"},"authorizationScopes":{"type":"array","items":{"type":"string"}}}}',
  MethodResponse: '{"type":"object","required":["statusCode"],"properties":{"statusCode":{"type":"string","x-faker":{"make":"statusCode"},"pattern":"^[1-5]\\\\d\\\\d$"},"responseParameters":{"type":"object","additionalProperties":{"type":"boolean"}},"responseModels":{"type":"object","additionalProperties":{"type":"string"}}}}',
  MethodSetting: '{"type":"object","required":["metricsEnabled","dataTraceEnabled","throttlingBurstLimit","throttlingRateLimit","cachingEnabled","cacheTtlInSeconds","cacheDataEncrypted","requireAuthorizationForCacheControl","unauthorizedCacheControlHeaderStrategy"],"properties":{"metricsEnabled":{"type":"boolean","default":false},"loggingLevel":{"type":"string","enum":["OFF","ERROR","INFO"]},"dataTraceEnabled":{"type":"boolean","default":false},"throttlingBurstLimit":{"type":"integer","minimum":-1,"default":5000},"throttlingRateLimit":{"type":"number","minimum":-1,"default":10000},"cachingEnabled":{"type":"boolean","default":false},"cacheTtlInSeconds":{"type":"integer","minimum":0,"maximum":3600,"default":300},"cacheDataEncrypted":{"type":"boolean","default":false},"requireAuthorizationForCacheControl":{"type":"boolean","default":true},"unauthorizedCacheControlHeaderStrategy":{"type":"string","enum":["FAIL_WITH_403","SUCCEED_WITH_RESPONSE_HEADER","SUCCEED_WITHOUT_RESPONSE_HEADER"],"default":"SUCCEED_WITH_RESPONSE_HEADER"}}}',
  MethodSnapshot: '{"type":"object","properties":{"authorizationType":{"type":"string"},"apiKeyRequired":{"type":"boolean"}}}',
  NewStageName: '{"type":"string","x-faker":{"make":"stageName"},"minLength":1,"maxLength":128,"pattern":"^[A-Za-z0-9_-]*$","x-refusal":{"minLength":"StageNameEmpty","maxLength":"StageNameTooLong","pattern":"StageNameInvalid"}}',
  NewStageVariables: '{"type":"object","maxProperties":100,"x-faker":{"make":"variableName"},"propertyNames":{"type":"string","pattern":"^[A-Za-z0-9_]{1,64}$","x-refusal":{"pattern":"VariableNameInvalid"}},"additionalProperties":{"type":"string","maxLength":512,"x-faker":{"make":"variableValue"},"pattern":"^[A-Za-z0-9 ._:/?&=,-]+$","x-refusal":{"pattern":"VariableValueOfKeyInvalid","maxLength":"VariableValueOfKeyInvalid"}}}',
  NewTagMap: '{"type":"object","x-faker":{"make":"tagKey"},"propertyNames":{"type":"string","pattern":"^(?![Aa][Ww][Ss]:)","x-refusal":{"pattern":"TagKeyReserved"}},"additionalProperties":{"type":"string","x-faker":{"make":"tagValue"}}}',
  PatchOperation: '{"type":"object","properties":{"op":{"type":"string","enum":["add","remove","move","test","replace","copy"]},"path":{"type":"string"},"value":{"type":"string"},"from":{"type":"string"}}}',
  PatchRequest: '{"type":"object","properties":{"patchOperations":{"type":"array","items":{"$ref":"PatchOperation"}}}}',
  PutIntegrationRequest: '{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["HTTP","AWS","MOCK","HTTP_PROXY","AWS_PROXY"]},"httpMethod":{"type":"string","x-sdk":{"name":"integrationHttpMethod"}},"uri":{"type":"string"},"connectionType":{"type":"string","enum":["INTERNET","VPC_LINK"]},"connectionId":{"type":"string"},"credentials":{"type":"string"},"requestParameters":{"type":"object","additionalProperties":{"type":"string"}},"requestTemplates":{"type":"object","additionalProperties":{"type":"string"}},"passthroughBehavior":{"type":"string"},"cacheNamespace":{"type":"string"},"cacheKeyParameters":{"type":"array","items":{"type":"string"}},"contentHandling":{"type":"string","enum":["CONVERT_TO_BINARY","CONVERT_TO_TEXT"]},"timeoutInMillis":{"type":"integer","minimum":50},"tlsConfig":{"$ref":"TlsConfig"},"responseTransferMode":{"type":"string","enum":["BUFFERED","STREAM"]},"integrationTarget":{"type":"string"}}}',
  PutIntegrationResponseRequest: '{"type":"object","properties":{"selectionPattern":{"type":"string"},"responseParameters":{"type":"object","additionalProperties":{"type":"string"}},"responseTemplates":{"type":"object","additionalProperties":{"type":"string"}},"contentHandling":{"type":"string","enum":["CONVERT_TO_BINARY","CONVERT_TO_TEXT"]}}}',
  PutMethodRequest: '{"type":"object","required":["authorizationType"],"properties":{"authorizationType":{"type":"string","x-faker":{"make":"authorization"}},"authorizerId":{"type":"string"},"apiKeyRequired":{"type":"boolean"},"operationName":{"type":"string"},"requestParameters":{"type":"object","additionalProperties":{"type":"boolean"}},"requestModels":{"type":"object","additionalProperties":{"type":"string"}},"requestValidatorId":{"type":"string"},"authorizationScopes":{"type":"array","items":{"type":"string"}}}}',
  PutMethodResponseRequest: '{"type":"object","properties":{"responseParameters":{"type":"object","additionalProperties":{"type":"boolean"}},"responseModels":{"type":"object","additionalProperties":{"type":"string"}}}}',
  Resource: '{"type":"object","required":["id","path"],"properties":{"id":{"type":"string","readOnly":true},"parentId":{"type":"string"},"pathPart":{"type":"string"},"path":{"type":"string"},"resourceMethods":{"type":"object","additionalProperties":{"$ref":"Method"}}}}',
  ResourceState: '{"x-key":["path"],"allOf":[{"$ref":"Resource"}]}',
  Resources: '{"type":"object","required":["item"],"properties":{"position":{"type":"string"},"item":{"type":"array","x-sdk":{"name":"items"},"items":{"$ref":"Resource"}}}}',
  RestApi: '{"type":"object","required":["id","name","createdDate","apiKeySource","endpointConfiguration","disableExecuteApiEndpoint","rootResourceId"],"properties":{"id":{"type":"string","x-faker":{"make":"apiId"},"readOnly":true},"name":{"type":"string","x-faker":{"make":"apiName"}},"description":{"type":"string"},"createdDate":{"type":"number","format":"epoch-seconds","readOnly":true},"version":{"type":"string"},"warnings":{"type":"array","items":{"type":"string"},"readOnly":true},"binaryMediaTypes":{"type":"array","items":{"type":"string"}},"minimumCompressionSize":{"type":"integer","minimum":0,"maximum":10485760},"apiKeySource":{"type":"string","enum":["HEADER","AUTHORIZER"],"default":"HEADER"},"endpointConfiguration":{"$ref":"EndpointConfiguration"},"policy":{"type":"string"},"tags":{"$ref":"TagMap"},"disableExecuteApiEndpoint":{"type":"boolean","default":false},"rootResourceId":{"type":"string","x-faker":{"make":"apiId"},"readOnly":true},"securityPolicy":{"type":"string"},"endpointAccessMode":{"type":"string","enum":["BASIC","STRICT"]},"apiStatus":{"type":"string","enum":["UPDATING","AVAILABLE","PENDING","FAILED"],"readOnly":true},"apiStatusMessage":{"type":"string","readOnly":true}}}',
  RestApiState: '{"x-key":["id"],"allOf":[{"$ref":"RestApi"}],"type":"object","properties":{"deployments":{"type":"array","items":{"$ref":"DeploymentState"}},"documentationVersions":{"type":"array","items":{"$ref":"DocumentationVersionState"}},"documentationParts":{"type":"array","items":{"$ref":"DocumentationPartState"}},"resources":{"type":"array","items":{"$ref":"ResourceState"}},"stages":{"type":"array","items":{"$ref":"StageState"}}}}',
  RestApis: '{"type":"object","required":["item"],"properties":{"position":{"type":"string"},"item":{"type":"array","x-sdk":{"name":"items"},"items":{"$ref":"RestApi"}}}}',
  Stage: '{"type":"object","required":["stageName","deploymentId","cacheClusterEnabled","cacheClusterStatus","methodSettings","tracingEnabled","createdDate","lastUpdatedDate"],"properties":{"stageName":{"type":"string","pattern":"^[A-Za-z0-9_-]{1,128}$","x-faker":{"make":"stageName"}},"deploymentId":{"type":"string","x-faker":{"make":"deploymentId"}},"description":{"type":"string","x-faker":{"make":"sentence","usual":true}},"clientCertificateId":{"type":"string","x-faker":{"make":"shortId"}},"cacheClusterEnabled":{"type":"boolean","default":false},"cacheClusterSize":{"$ref":"CacheClusterSize"},"cacheClusterStatus":{"type":"string","enum":["CREATE_IN_PROGRESS","AVAILABLE","DELETE_IN_PROGRESS","NOT_AVAILABLE","FLUSH_IN_PROGRESS"],"default":"NOT_AVAILABLE","readOnly":true},"methodSettings":{"type":"object","default":{},"x-faker":{"make":"methodKey"},"additionalProperties":{"$ref":"MethodSetting"}},"variables":{"$ref":"StageVariables","x-faker":{"usual":true}},"documentationVersion":{"type":"string","x-faker":{"make":"versionName"}},"accessLogSettings":{"$ref":"AccessLogSettings"},"canarySettings":{"$ref":"CanarySettings"},"tracingEnabled":{"type":"boolean","default":false},"webAclArn":{"type":"string","x-faker":{"make":"webAclArn"},"readOnly":true},"tags":{"$ref":"TagMap"},"createdDate":{"type":"number","format":"epoch-seconds","readOnly":true},"lastUpdatedDate":{"type":"number","format":"epoch-seconds","readOnly":true}}}',
  StageCanarySettings: '{"type":"object","properties":{"percentTraffic":{"type":"number","minimum":0,"maximum":100,"x-refusal":{"minimum":"PercentTrafficInvalid","maximum":"PercentTrafficInvalid"}},"deploymentId":{"type":"string"},"stageVariableOverrides":{"$ref":"NewStageVariables"},"useStageCache":{"type":"boolean"}}}',
  StageState: '{"x-key":["stageName","deploymentId"],"allOf":[{"$ref":"Stage"}]}',
  StageVariableValue: '{"type":"string","x-faker":{"make":"variableValue"},"minLength":1,"maxLength":512,"pattern":"^[A-Za-z0-9 ._:/?&=,-]+$"}',
  StageVariables: '{"type":"object","maxProperties":100,"x-faker":{"make":"variableName"},"propertyNames":{"type":"string","pattern":"^[A-Za-z0-9_]{1,64}$"},"additionalProperties":{"$ref":"StageVariableValue"}}',
  Stages: '{"type":"object","required":["item"],"properties":{"item":{"type":"array","items":{"$ref":"Stage"}}}}',
  State: '{"type":"object","properties":{"account":{"$ref":"Account"},"restApis":{"type":"array","items":{"$ref":"RestApiState"}},"clientCertificates":{"type":"array","items":{"$ref":"ClientCertificateState"}},"basePathMappings":{"type":"array","items":{"$ref":"BasePathMappingState"}}}}',
  TagMap: '{"type":"object","x-faker":{"make":"tagKey"},"additionalProperties":{"type":"string","x-faker":{"make":"tagValue"}}}',
  TagResourceRequest: '{"type":"object","required":["tags"],"properties":{"tags":{"$ref":"NewTagMap"}}}',
  Tags: '{"type":"object","required":["tags"],"properties":{"tags":{"type":"object","default":{},"x-faker":{"make":"tagKey"},"additionalProperties":{"type":"string","x-faker":{"make":"tagValue"}}}}}',
  ThrottleSettings: '{"type":"object","required":["burstLimit","rateLimit"],"properties":{"burstLimit":{"type":"integer","default":5000},"rateLimit":{"type":"number","default":10000}}}',
  TlsConfig: '{"type":"object","properties":{"insecureSkipVerification":{"type":"boolean"}}}',
})

/** The bodies of requests, by operation. */
export const bodies: Readonly<Record<string, Schema>> = {
  CreateStage: {"$ref":"CreateStageRequest"},
  UpdateStage: {"$ref":"PatchRequest"},
  TagResource: {"$ref":"TagResourceRequest"},
  CreateRestApi: {"$ref":"CreateRestApiRequest"},
  UpdateRestApi: {"$ref":"PatchRequest"},
  CreateResource: {"$ref":"CreateResourceRequest"},
  PutMethod: {"$ref":"PutMethodRequest"},
  PutMethodResponse: {"$ref":"PutMethodResponseRequest"},
  PutIntegration: {"$ref":"PutIntegrationRequest"},
  PutIntegrationResponse: {"$ref":"PutIntegrationResponseRequest"},
  CreateDeployment: {"$ref":"CreateDeploymentRequest"},
  UpdateDeployment: {"$ref":"PatchRequest"},
  UpdateAccount: {"$ref":"PatchRequest"},
  GenerateClientCertificate: {"$ref":"GenerateClientCertificateRequest"},
  UpdateClientCertificate: {"$ref":"PatchRequest"},
  CreateDocumentationVersion: {"$ref":"CreateDocumentationVersionRequest"},
  CreateDocumentationPart: {"$ref":"CreateDocumentationPartRequest"},
}

/** The members of paths and queries that are limited, by operation. */
export const parameters: Readonly<Record<string, Schema>> = {
  UntagResource: {"type":"object","required":["tagKeys"],"properties":{}},
  GetMethodResponse: {"type":"object","properties":{"statusCode":{"type":"string","pattern":"^[1-5]\\d\\d$","x-refusal":{"pattern":"ConstraintViolated"}}}},
  PutMethodResponse: {"type":"object","properties":{"statusCode":{"type":"string","pattern":"^[1-5]\\d\\d$","x-refusal":{"pattern":"ConstraintViolated"}}}},
  DeleteMethodResponse: {"type":"object","properties":{"statusCode":{"type":"string","pattern":"^[1-5]\\d\\d$","x-refusal":{"pattern":"ConstraintViolated"}}}},
  GetIntegrationResponse: {"type":"object","properties":{"statusCode":{"type":"string","pattern":"^[1-5]\\d\\d$","x-refusal":{"pattern":"ConstraintViolated"}}}},
  PutIntegrationResponse: {"type":"object","properties":{"statusCode":{"type":"string","pattern":"^[1-5]\\d\\d$","x-refusal":{"pattern":"ConstraintViolated"}}}},
  DeleteIntegrationResponse: {"type":"object","properties":{"statusCode":{"type":"string","pattern":"^[1-5]\\d\\d$","x-refusal":{"pattern":"ConstraintViolated"}}}},
  GetDocumentationParts: {"type":"object","properties":{"type":{"$ref":"DocumentationPartType"},"locationStatus":{"type":"string","enum":["DOCUMENTED","UNDOCUMENTED"]}}},
}
