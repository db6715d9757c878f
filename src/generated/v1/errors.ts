// Generated from spec/v1 by scripts/generate.ts. Do not edit: change the spec and run `npm run generate`.
import type { ErrorRow } from '../../core/errors/service-error.ts'
import { parsedRows } from '../../core/parsed-rows.ts'

type Row<Text extends string> = ErrorRow & { readonly message: Text }

export const errors = /* @__PURE__ */ parsedRows<{
  readonly WrongJsonType: Row<"class ${given} can not be converted to an ${wanted}">
  readonly WrongJsonStructure: Row<"${problem}">
  readonly ConstraintViolated: Row<"${count} validation ${noun} detected: ${violations}">
  readonly ApiNotFound: Row<"Invalid API identifier specified ${accountId}:${apiId}">
  readonly StageNotFound: Row<"Invalid stage identifier specified">
  readonly DeploymentNotFound: Row<"Invalid Deployment identifier specified">
  readonly ResourceNotFound: Row<"Invalid Resource identifier specified">
  readonly MethodNotFound: Row<"Invalid Method identifier specified">
  readonly IntegrationNotFound: Row<"Invalid Integration identifier specified">
  readonly ResponseNotFound: Row<"Invalid Response status code specified">
  readonly ClientCertificateNotFound: Row<"Invalid Client Certificate identifier specified">
  readonly DocumentationVersionNotFound: Row<"Invalid Documentation version specified">
  readonly DocumentationPartNotFound: Row<"Invalid Documentation part identifier specified">
  readonly StageExists: Row<"Stage already exists">
  readonly StageNameInvalid: Row<"Stage name only allows a-zA-Z0-9_">
  readonly StageNameEmpty: Row<"Stage name must be non-empty">
  readonly StageNameTooLong: Row<"Stage name must be at most 128 characters long">
  readonly DeploymentUnknown: Row<"Deployment id does not exist">
  readonly DocumentationVersionUnknown: Row<"Invalid Documentation version specified">
  readonly ClientCertificateUnknown: Row<"Invalid Client Certificate identifier specified">
  readonly VariableNameInvalid: Row<"Invalid stage variable name: ${name}.  Please use names with only word characters.">
  readonly VariableValueOfKeyInvalid: Row<"Invalid stage variable value of key ${name}.  Please use values with alphanumeric characters and the symbols ' ', -', '.', '_', ':', '/', '?', '&', '=', and ','.">
  readonly VariableValueInvalid: Row<"Invalid stage variable value: ${value}.  Please use values with alphanumeric characters and the symbols ' ', -', '.', '_', ':', '/', '?', '&', '=', and ','.">
  readonly PercentTrafficInvalid: Row<"Invalid canary percent traffic specified: ${value}">
  readonly TagKeyReserved: Row<"Invalid tag key. Tag keys cannot start with 'aws:' (case insensitive)">
  readonly TagKeyInvalid: Row<"Invalid tag key. Tag keys must have 1 to 128 letters, numbers, spaces and characters of _.:/=+-@">
  readonly TagValueInvalid: Row<"Invalid tag value. Tag values must have at most 256 letters, numbers, spaces and characters of _.:/=+-@">
  readonly TagArnInvalid: Row<"Invalid ARN specified in the request: ${arn}">
  readonly StageMapped: Row<"Deleting stage ${stageName} failed. Please remove all base path mappings related to the stage in your domains: ${domains}">
  readonly CacheChangeInProgress: Row<"A previous change is still in progress">
  readonly ConcurrentModification: Row<"Unable to complete operation due to concurrent modification. Please try again later.">
  readonly PatchPathUnknown: Row<"Invalid method setting path: ${path}. Must be one of: [/deploymentId, /description, /cacheClusterEnabled, /cacheClusterSize, /clientCertificateId, /accessLogSettings, /accessLogSettings/destinationArn, /accessLogSettings/format, /{resourcePath}/{httpMethod}/metrics/enabled, /{resourcePath}/{httpMethod}/logging/dataTrace, /{resourcePath}/{httpMethod}/logging/loglevel, /{resourcePath}/{httpMethod}/throttling/burstLimit/{resourcePath}/{httpMethod}/throttling/rateLimit/{resourcePath}/{httpMethod}/caching/ttlInSeconds, /{resourcePath}/{httpMethod}/caching/enabled, /{resourcePath}/{httpMethod}/caching/dataEncrypted, /{resourcePath}/{httpMethod}/caching/requireAuthorizationForCacheControl, /{resourcePath}/{httpMethod}/caching/unauthorizedCacheControlHeaderStrategy, /*/*/metrics/enabled, /*/*/logging/dataTrace, /*/*/logging/loglevel, /*/*/throttling/burstLimit /*/*/throttling/rateLimit /*/*/caching/ttlInSeconds, /*/*/caching/enabled, /*/*/caching/dataEncrypted, /*/*/caching/requireAuthorizationForCacheControl, /*/*/caching/unauthorizedCacheControlHeaderStrategy, /variables/{variable_name}, /tracingEnabled]">
  readonly PatchSettingUnknown: Row<"Invalid method setting path: ${setting}. Must be one of: [.../metrics/enabled, .../logging/dataTrace, .../logging/loglevel,.../throttling/burstLimit, .../throttling/rateLimit, .../caching/ttlInSeconds, .../caching/enabled, .../caching/dataEncrypted, .../caching/requireAuthorizationForCacheControl, .../caching/unauthorizedCacheControlHeaderStrategy]">
  readonly MethodSettingAbsent: Row<"Cannot remove method setting ${tail} because there is no method setting for this method ">
  readonly PatchAddInvalid: Row<"Invalid add operation with path: ${path}">
  readonly PatchOpInvalid: Row<"Invalid ${op} operation with path: ${path}">
  readonly PatchValueInvalid: Row<"Invalid value for path ${path}: ${value}">
  readonly UpdateTooLarge: Row<"Update size too large. Try updating stage in multiple UpdateStage operations">
  readonly CopyPairWrong: Row<"Invalid copy operation with path: ${path} and from ${from}. Valid copy:path are [/deploymentId, /variables] and valid copy:from are [/canarySettings/deploymentId, /canarySettings/stageVariableOverrides]">
  readonly PromotionWithoutCanary: Row<"Promotion not available. Canary does not exist.">
  readonly LogRoleMissing: Row<"CloudWatch Logs role ARN must be set in account settings to enable logging">
  readonly LogLevelInvalid: Row<"Invalid logging level specified: ${value}">
  readonly CacheTtlInvalid: Row<"Invalid time-to-live setting, must be an integer no greater than 3600">
  readonly AccessLogPathWrong: Row<"Invalid accessLogSettings path. Must be one of : [/accessLogSettings/destinationArn, /accessLogSettings/format]">
  readonly AccessLogValueEmpty: Row<"Access Log value must not be empty">
  readonly AccessLogArnInvalid: Row<"Invalid ARN specified in the request. ARNs must start with 'arn:': ${value}">
  readonly AccessLogServiceWrong: Row<"The ARN must be a valid CloudWatch Logs log group or Kinesis Data Firehose delivery stream">
  readonly AccessLogStreamNameWrong: Row<"Kinesis Firehose delivery stream name must begin with the characters 'amazon-apigateway-'">
  readonly AccessLogGroupInvalid: Row<"Access log destination must only contain characters a-z, A-Z, 0-9, '_', '-', '/', '.': '${destination}'">
  readonly AccessLogFormatWithoutId: Row<"Access Log format must include either $context.requestId or $context.extendedRequestId : '${value}'">
  readonly AccessLogFormatTooLong: Row<"Access Log format must be at most 3072 bytes long">
  readonly AccessLogFormatManyLines: Row<"Access Log format must be single line, new line character is allowed only at end of the format: '${value}'">
  readonly CanaryStageNameMissing: Row<"Invalid deployment content specified.Non null and non empty stageName must be provided for canary deployment. Provided value is ${stageName}">
  readonly CanaryStageMissing: Row<"Invalid deployment content specified.Stage ${stageName} must already be created before making a canary release deployment">
  readonly CanaryEnabled: Row<"Invalid deployment content specified.Non canary deployment not supported on stage ${stageName} because Canary is enabled. Provide CanarySettings in deploymentInput.">
  readonly DeploymentInputNull: Row<"Invalid deployment content specified.CreateDeploymentInput should not be null.">
  readonly PrivateApiWithoutPolicy: Row<"Private REST API doesn't have a resource policy attached to it">
  readonly DeploymentInUse: Row<"Active stages pointing to this deployment must be moved or deleted">
  readonly CanaryDeploymentInUse: Row<"Active stages with canary settings pointing to this deployment must be moved or deleted">
  readonly ApiWithoutMethods: Row<"The REST API doesn't contain any methods">
  readonly MethodWithoutIntegration: Row<"No integration defined for method">
  readonly ApiMapped: Row<"Deleting RestApi ${apiId} failed. Please remove all base path mappings related to the RestApi in your domains: ${domains}">
  readonly DescriptionEmpty: Row<"Description cannot be an empty string">
  readonly MinimumCompressionSizeInvalid: Row<"Invalid minimum compression size, must be between 0 and 10485760">
  readonly EndpointTypeInvalid: Row<"Invalid EndpointTypes specified. Valid options are REGIONAL,EDGE,PRIVATE">
  readonly IpAddressTypeInvalid: Row<"ipAddressType must be either ipv4 or dualstack.">
  readonly PrivateApiNeedsDualstack: Row<"Only dualstack ipAddressType is supported for Private APIs.">
  readonly PatchPathInvalid: Row<"Invalid patch path ${path}">
  readonly PatchOpUnlisted: Row<"Invalid patch operation specified. Must be one of: [${ops}]">
  readonly EndpointTypeOpInvalid: Row<"Invalid patch operation specified. Must be 'add'|'remove'|'replace'">
  readonly PatchPathUnlisted: Row<"Invalid patch path  '${path}' specified for op '${op}'. Must be one of: [${paths}]">
  readonly PatchOpUnsupported: Row<"Invalid patch path  '${path}' specified for op '${op}'. Please choose supported operations">
  readonly LogRoleInvalid: Row<"The role ARN does not have required permissions configured. Please grant trust permission for API Gateway and add the required role policy.">
  readonly PathPartInvalid: Row<"Resource's path part only allow a-zA-Z0-9._-: or a valid greedy path variable and curly braces at the beginning and the end.">
  readonly ResourceExists: Row<"Another resource with the same parent already has this name: ${pathPart}">
  readonly RootResourceKept: Row<"Root resource cannot be deleted">
  readonly MethodExists: Row<"Method already exists for this resource">
  readonly ResponseExists: Row<"Response already exists for this resource">
  readonly DocumentationVersionExists: Row<"Documentation version already exists">
  readonly StageQuotaReached: Row<"Maximum number of Stages for this API has been reached.  Please contact AWS if you need additional Stages.">
  readonly ResourceQuotaReached: Row<"Maximum number of Resources for this API has been reached.  Please contact AWS if you need additional Resources.">
  readonly ApiQuotaReached: Row<"Maximum number of APIs has been reached.  Please contact AWS if you need additional APIs.">
  readonly ClientCertificateQuotaReached: Row<"Maximum number of Client Certificates has been reached.  Please contact AWS if you need additional Client Certificates.">
  readonly VariableQuotaReached: Row<"Maximum number of Stage Variables for this Stage has been reached.  Please contact AWS if you need additional Stage Variables.">
  readonly TagQuotaReached: Row<"Maximum number of Tags for this Resource has been reached.  Please contact AWS if you need additional Tags.">
  readonly TooManyRequests: Row<"Too Many Requests">
  readonly ServiceUnavailable: Row<"Service Unavailable">
  readonly EndpointTypesEmpty: Row<"REGIONAL Configuration and EDGE Configuration cannot be both DISABLED.">
  readonly EndpointTypesMany: Row<"Cannot create an api with multiple Endpoint Types.">
  readonly PolicyInvalid: Row<"Invalid policy document. Please check the policy syntax and ensure that Principals are valid.">
  readonly SiblingVariable: Row<"A sibling (${sibling}) of this resource already has a variable path part -- only one is allowed">
  readonly GreedyParent: Row<"Cannot create a child of a resource with a greedy path variable: ${parent}">
  readonly ResourcesCyclical: Row<"Resources cannot be cyclical.">
  readonly RootPathPartKept: Row<"Root resource cannot update its pathPart.">
  readonly RootParentKept: Row<"Root resource cannot update its parentId.">
  readonly HttpMethodInvalid: Row<"Invalid HttpMethod specified. Valid options are GET,PUT,POST,DELETE,PATCH,OPTIONS,HEAD,ANY">
  readonly AuthorizerRequired: Row<"Invalid authorizer ID specified. Setting the authorization type to CUSTOM or COGNITO_USER_POOLS requires a valid authorizer.">
  readonly ValidatorOfMethodUnknown: Row<"Invalid Request Validator identifier specified">
  readonly ModelOfMethodUnknown: Row<"Invalid model identifier specified: ${model}">
  readonly ScopesWithoutPool: Row<"Invalid Method authorization type specified. Authorization Scopes are only valid for COGNITO_USER_POOLS authorization type">
  readonly ParameterNamesNotUnique: Row<"Parameter names must be unique across querystring, header and path">
  readonly ParameterExpressionInvalid: Row<"Invalid mapping expression specified: Validation Result: warnings : [], errors : [Invalid mapping expression specified: ${expression}]">
  readonly ResponseParameterUnknown: Row<"Invalid parameter name specified">
  readonly ResponseContentTypeUnknown: Row<"Content-Type specified was not found">
  readonly IntegrationHttpMethodMissing: Row<"Enumeration value for HttpMethod must be non-empty">
  readonly HttpEndpointInvalid: Row<"Invalid HTTP endpoint specified for URI">
  readonly IntegrationArnInvalid: Row<"Invalid ARN specified in the request">
  readonly IntegrationArnWithoutPath: Row<"AWS ARN for integration must contain path or action">
  readonly AwsProxyTargetInvalid: Row<"Integrations of type 'AWS_PROXY' currently only supports Lambda function and Firehose stream invocations.">
  readonly FunctionArnInvalid: Row<"Invalid function ARN or invalid uri">
  readonly IntegrationTimeoutInvalid: Row<"Timeout should be between 50 ms and 29000 ms">
  readonly ConnectionIdMissing: Row<"ConnectionId should be set to the vpcLinkId or stage variable on connection type VPC_LINK">
  readonly CacheKeyInvalid: Row<"Invalid cache key parameter specified">
  readonly MappingIdentifierInvalid: Row<"Invalid mapping expression specified: Validation Result: warnings : [], errors : [Invalid mapping identifier specified]">
  readonly MappingParameterUndeclared: Row<"Invalid mapping expression specified: Validation Result: warnings : [], errors : [Invalid mapping expression parameter specified: ${parameter}]">
  readonly SelectionPatternTaken: Row<"Integration response with selection pattern ${pattern} already exists">
  readonly SelectionPatternInvalid: Row<"Invalid regex pattern specified">
  readonly ContentTypeInvalid: Row<"Validation Result: warnings : [], errors : [Invalid content type specified: ${contentType}]">
  readonly LogRoleMalformed: Row<"The role ARN is not well formed">
  readonly DocumentationUnreadable: Row<"Unable to build importer with provided input.">
  readonly LocationInvalid: Row<"[Location type: ${type} cannot have ${members} defined.]">
  readonly LocationTaken: Row<"Documentation part already exists for the specified location: ${location}">
  readonly DocumentationPartQuotaReached: Row<"Maximum number of Documentation Parts for this API has been reached.  Please contact AWS if you need additional Documentation Parts.">
  readonly DomainNameNotFound: Row<"Invalid domain name identifier specified">
  readonly DomainNameExists: Row<"The domain name you provided already exists.">
  readonly DomainNameInvalid: Row<"Invalid domain name specified: ${domainName}">
  readonly CertificateMissing: Row<"A certificate was not provided for the endpoint type ${type}.">
  readonly CertificateOfOtherType: Row<"Cannot import certificates for ${other} while ${type} is active.">
  readonly CertificateRegionWrong: Row<"Invalid certificate ARN: ${arn}. Certificate must be in '${region}'.">
  readonly CertificateArnInvalid: Row<"Invalid certificate ARN: ${arn}.">
  readonly CertificateAddedAndRemoved: Row<"Adding and removing a certificate in one request is not supported.">
  readonly MutualTlsNeedsTls12: Row<"Mutual TLS authentication is only supported with TLS 1.2.">
  readonly DomainNameUpdating: Row<"Update is in progress. Please wait until the update finishes before making another request.">
  readonly DomainTypesMany: Row<"Cannot create a domain name with multiple Endpoint Types.">
  readonly DomainWithoutEndpoint: Row<"Invalid EndpointTypes specified. Valid options are REGIONAL,EDGE,PRIVATE">
  readonly DomainNameQuotaReached: Row<"Maximum number of Domain Names has been reached.  Please contact AWS if you need additional Domain Names.">
  readonly BasePathMappingNotFound: Row<"Invalid base path mapping identifier specified">
  readonly BasePathMappingExists: Row<"Base path already exists for this domain name">
  readonly BasePathApiUnknown: Row<"Invalid REST API identifier specified">
  readonly BasePathStageUnknown: Row<"Invalid stage identifier specified">
  readonly BasePathSlash: Row<"API Gateway V1 doesn't support the slash character (/) in base path mappings. To create a multi-level base path mapping, use API Gateway V2.">
  readonly BasePathInvalid: Row<"Base path may contain only letters, numbers and one of $-_.+!*'()">
  readonly ApiKeyNotFound: Row<"Invalid API Key identifier specified">
  readonly ApiKeyNameTooLong: Row<"Invalid API Key name, can be at most 1024 characters.">
  readonly ApiKeyDescriptionInvalid: Row<"Invalid API Key description specified.">
  readonly ApiKeyValueTooShort: Row<"API Key value should be at least 20 characters">
  readonly ApiKeyValueTooLong: Row<"API Key value exceeds maximum size of 128 characters">
  readonly ApiKeyExists: Row<"API Key already exists">
  readonly ApiKeyFileWrong: Row<"Invalid API key file: ${problem}">
  readonly ApiKeyFileWarnings: Row<"Warnings found during import:${warnings}">
  readonly ApiKeyQuotaReached: Row<"Maximum number of API Keys has been reached.  Please contact AWS if you need additional API Keys.">
  readonly UsagePlanNotFound: Row<"Invalid Usage Plan ID specified">
  readonly ApiStageInvalid: Row<"Invalid API Stage {api: %s, stage: %s} specified for usageplan %s">
  readonly ApiStageAbsent: Row<"Invalid API Stage {api: ${apiId}, stage: ${stageName}} specified for usageplan ${usagePlanId}">
  readonly ApiStageTextInvalid: Row<"Invalid API Stage specified">
  readonly ApiStageNotFound: Row<"API Stage not found: ${apiId}:${stageName}">
  readonly UsagePlanOfHttpApi: Row<"Usage plans are not allowed for HTTP Apis">
  readonly MethodThrottleInvalid: Row<"Invalid method {resourcePath: ${path},method: ${verb}} specified">
  readonly MethodThrottleWithoutPlan: Row<"Can not define fine grain throttling if usage plan throttle is not defined.">
  readonly QuotaLimitInvalid: Row<"Usage Plan quota limit must be a non-negative numeric">
  readonly QuotaOffsetInvalid: Row<"Usage Plan quota offset must be between 0 and ${max} inclusive in the ${period} period">
  readonly QuotaPeriodInvalid: Row<"Invalid Usage Plan quota period specified. Must be one of [DAY, WEEK, MONTH]">
  readonly UsagePlanHasStages: Row<"Cannot delete Usage Plan ${usagePlanId} because there are API Stages associated with it, including ${apiId}:${stageName}">
  readonly UsagePlanRemovePath: Row<"Invalid patch path  '${path}' specified for op '${op}'. Must be one of: [/apiStages, /quota, /throttle, /productCode, /apiStages/<apidId:stageName>/throttle/<resourcePath>/<httpMethod>, /apiStages/<apidId:stageName>/throttle]">
  readonly UsagePlanQuotaReached: Row<"Maximum number of Usage Plans has been reached.  Please contact AWS if you need additional Usage Plans.">
  readonly UsagePlanKeyNotFound: Row<"Invalid API Key identifier specified">
  readonly UsagePlanKeyExists: Row<"Usage plan ${usagePlanId} already contains API key ${keyId}">
  readonly UsagePlanKeyStageTaken: Row<"API key ${keyId} is already in usage plan ${otherPlanId} with the API stage ${apiId}:${stageName}">
  readonly UsagePlanKeyTypeInvalid: Row<"Invalid key type specified: ${keyType}. Must be one of [API_KEY]">
  readonly UsageDatesInvalid: Row<"Invalid usage date range specified">
  readonly UsagePathUnlisted: Row<"Invalid patch path  '${path}' specified for op '${op}'. Must be one of: [/remaining]">
  readonly RemainingInvalid: Row<"Invalid value for path ${path}: ${value}">
  readonly UsageWithoutQuota: Row<"Usage Plan ${usagePlanId} does not have a quota">
  readonly VpcLinkNotFound: Row<"Invalid Vpc Link identifier specified">
  readonly VpcLinkNameEmpty: Row<"Name cannot be empty">
  readonly VpcLinkTargetInvalid: Row<"Invalid ARN. ARN is not well formed ${arn}">
  readonly VpcLinkTargetsMany: Row<"More than one target arn specified for vpc link.">
  readonly VpcLinkTargetsKept: Row<"Target arns are not allowed to be changed/added.">
  readonly VpcLinkInUse: Row<"Cannot delete vpc link. Vpc link '${vpcLinkId}', is referenced in [${references}] in format of [RESTApiId:Method:Resource:Stage].">
  readonly VpcLinkQuotaReached: Row<"Maximum number of VPC Links has been reached.  Please contact AWS if you need additional VPC Links.">
  readonly AuthorizerNotFound: Row<"Invalid Authorizer identifier specified">
  readonly AuthorizerUriInvalid: Row<"Invalid Authorizer URI: ${value}. Authorizer URI should be a valid API Gateway ARN that represents a Lambda function invocation.">
  readonly AuthorizerUriMissing: Row<"Invalid Authorizer URI: null. Authorizer URI should be a valid API Gateway ARN that represents a Lambda function invocation.">
  readonly AuthorizerTtlOutOfRange: Row<"Authorizer result TTL outside allowable range. TTL must be between 0 and 3600 seconds.">
  readonly IdentitySourceEmpty: Row<"IdentitySource cannot be empty">
  readonly IdentitySourceInvalid: Row<"Invalid request identity source expression: ${source}. The sources must be separated by comma, and each source must be either a method request parameter, matching 'method.request.querystring|header.[a-zA-Z0-9._-]+', or a stage variable, matching 'stageVariables.[a-zA-Z0-9._-]+', or a context parameter, matching 'context.[a-zA-Z0-9._-]+'">
  readonly ProviderArnsEmpty: Row<"ProviderARNs cannot be empty">
  readonly AuthorizerNameTaken: Row<"Authorizer name must be unique. Authorizer ${name} already exists in this RestApi.">
  readonly AuthorizerInUse: Row<"Cannot delete authorizer '${name}', is referenced in method: ${method}">
  readonly AuthorizerQuotaReached: Row<"Maximum number of Authorizers for this API has been reached.  Please contact AWS if you need additional Authorizers.">
  readonly ExportTypeInvalid: Row<"Invalid export type specified: ${exportType}">
  readonly SdkTypeNotFound: Row<"Invalid SDK type identifier specified">
  readonly GatewayResponseNotSet: Row<"Gateway response type not defined on api">
  readonly GatewayResponsePathInvalid: Row<"Invalid patch path ${path}">
  readonly ResponseParameterEmpty: Row<"Invalid null or empty value in responseParameters">
  readonly ResponseTemplateEmpty: Row<"Invalid null or empty value in responseTemplates">
  readonly ResponseParameterAbsent: Row<"Invalid parameter name specified">
  readonly MappingExpressionInvalid: Row<"Invalid mapping expression specified: Validation Result: warnings : [], errors : [Invalid mapping expression specified: ${expression}]">
  readonly ImportUnreadable: Row<"Invalid OpenAPI input.">
  readonly ImportErrors: Row<"Errors found during import:${errors}">
  readonly ImportErrorsAssumed: Row<"Errors found during import:${errors}">
  readonly ImportWarnings: Row<"Warnings found during import:${warnings}">
  readonly ModelNotFound: Row<"Invalid model name specified: ${modelName}">
  readonly ModelExists: Row<"Model name already exists for this REST API">
  readonly ModelNameEmpty: Row<"Model name must be non-empty">
  readonly ModelNameInvalid: Row<"Model name must be alphanumeric: ${name}">
  readonly ModelSchemaEmpty: Row<"Model schema must have at least 1 property or array items defined">
  readonly ModelSchemaInvalid: Row<"Invalid model specified: Validation Result: warnings : [], errors : [Invalid model schema specified]">
  readonly ModelContentTypeInvalid: Row<"Invalid model specified: Validation Result: warnings : [], errors : [Invalid content type specified: ${contentType}]">
  readonly ModelInUse: Row<"Cannot delete model '${modelName}', is referenced in method request: ${method}">
  readonly ModelInUseByResponse: Row<"Cannot delete model '${modelName}', is referenced in method response: ${method}">
  readonly RequestValidatorNotFound: Row<"Invalid Request Validator identifier specified">
  readonly ParentApiUnknown: Row<"Invalid REST API identifier specified">
  readonly RequestValidatorNameBlank: Row<"Request Validator name cannot be blank">
  readonly RequestValidatorNameTaken: Row<"Request Validator name must be unique. Request Validator ${name} already exists in this RestApi.">
  readonly RequestValidatorInUse: Row<"Cannot delete request validator '${name}', is referenced in method: ${method}">
  readonly RequestValidatorQuotaReached: Row<"Maximum number of Request Validators for this API has been reached.  Please contact AWS if you need additional Request Validators.">
}>({
  WrongJsonType: '{"type":"SerializationException","status":400,"message":"class ${given} can not be converted to an ${wanted}"}',
  WrongJsonStructure: '{"type":"SerializationException","status":400,"message":"${problem}"}',
  ConstraintViolated: '{"type":"ValidationException","status":400,"message":"${count} validation ${noun} detected: ${violations}"}',
  ApiNotFound: '{"type":"NotFoundException","status":404,"message":"Invalid API identifier specified ${accountId}:${apiId}"}',
  StageNotFound: '{"type":"NotFoundException","status":404,"message":"Invalid stage identifier specified"}',
  DeploymentNotFound: '{"type":"NotFoundException","status":404,"message":"Invalid Deployment identifier specified"}',
  ResourceNotFound: '{"type":"NotFoundException","status":404,"message":"Invalid Resource identifier specified"}',
  MethodNotFound: '{"type":"NotFoundException","status":404,"message":"Invalid Method identifier specified"}',
  IntegrationNotFound: '{"type":"NotFoundException","status":404,"message":"Invalid Integration identifier specified"}',
  ResponseNotFound: '{"type":"NotFoundException","status":404,"message":"Invalid Response status code specified"}',
  ClientCertificateNotFound: '{"type":"NotFoundException","status":404,"message":"Invalid Client Certificate identifier specified"}',
  DocumentationVersionNotFound: '{"type":"NotFoundException","status":404,"message":"Invalid Documentation version specified"}',
  DocumentationPartNotFound: '{"type":"NotFoundException","status":404,"message":"Invalid Documentation part identifier specified"}',
  StageExists: '{"type":"ConflictException","status":409,"message":"Stage already exists"}',
  StageNameInvalid: '{"type":"BadRequestException","status":400,"message":"Stage name only allows a-zA-Z0-9_"}',
  StageNameEmpty: '{"type":"BadRequestException","status":400,"message":"Stage name must be non-empty"}',
  StageNameTooLong: '{"type":"BadRequestException","status":400,"message":"Stage name must be at most 128 characters long"}',
  DeploymentUnknown: '{"type":"BadRequestException","status":400,"message":"Deployment id does not exist"}',
  DocumentationVersionUnknown: '{"type":"BadRequestException","status":400,"message":"Invalid Documentation version specified"}',
  ClientCertificateUnknown: '{"type":"BadRequestException","status":400,"message":"Invalid Client Certificate identifier specified"}',
  VariableNameInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid stage variable name: ${name}.  Please use names with only word characters."}',
  VariableValueOfKeyInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid stage variable value of key ${name}.  Please use values with alphanumeric characters and the symbols \' \', -\', \'.\', \'_\', \':\', \'/\', \'?\', \'&\', \'=\', and \',\'."}',
  VariableValueInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid stage variable value: ${value}.  Please use values with alphanumeric characters and the symbols \' \', -\', \'.\', \'_\', \':\', \'/\', \'?\', \'&\', \'=\', and \',\'."}',
  PercentTrafficInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid canary percent traffic specified: ${value}"}',
  TagKeyReserved: '{"type":"BadRequestException","status":400,"message":"Invalid tag key. Tag keys cannot start with \'aws:\' (case insensitive)"}',
  TagKeyInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid tag key. Tag keys must have 1 to 128 letters, numbers, spaces and characters of _.:/=+-@"}',
  TagValueInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid tag value. Tag values must have at most 256 letters, numbers, spaces and characters of _.:/=+-@"}',
  TagArnInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid ARN specified in the request: ${arn}"}',
  StageMapped: '{"type":"BadRequestException","status":400,"message":"Deleting stage ${stageName} failed. Please remove all base path mappings related to the stage in your domains: ${domains}"}',
  CacheChangeInProgress: '{"type":"ConflictException","status":409,"message":"A previous change is still in progress"}',
  ConcurrentModification: '{"type":"ConflictException","status":409,"message":"Unable to complete operation due to concurrent modification. Please try again later."}',
  PatchPathUnknown: '{"type":"BadRequestException","status":400,"message":"Invalid method setting path: ${path}. Must be one of: [/deploymentId, /description, /cacheClusterEnabled, /cacheClusterSize, /clientCertificateId, /accessLogSettings, /accessLogSettings/destinationArn, /accessLogSettings/format, /{resourcePath}/{httpMethod}/metrics/enabled, /{resourcePath}/{httpMethod}/logging/dataTrace, /{resourcePath}/{httpMethod}/logging/loglevel, /{resourcePath}/{httpMethod}/throttling/burstLimit/{resourcePath}/{httpMethod}/throttling/rateLimit/{resourcePath}/{httpMethod}/caching/ttlInSeconds, /{resourcePath}/{httpMethod}/caching/enabled, /{resourcePath}/{httpMethod}/caching/dataEncrypted, /{resourcePath}/{httpMethod}/caching/requireAuthorizationForCacheControl, /{resourcePath}/{httpMethod}/caching/unauthorizedCacheControlHeaderStrategy, /*/*/metrics/enabled, /*/*/logging/dataTrace, /*/*/logging/loglevel, /*/*/throttling/burstLimit /*/*/throttling/rateLimit /*/*/caching/ttlInSeconds, /*/*/caching/enabled, /*/*/caching/dataEncrypted, /*/*/caching/requireAuthorizationForCacheControl, /*/*/caching/unauthorizedCacheControlHeaderStrategy, /variables/{variable_name}, /tracingEnabled]"}',
  PatchSettingUnknown: '{"type":"BadRequestException","status":400,"message":"Invalid method setting path: ${setting}. Must be one of: [.../metrics/enabled, .../logging/dataTrace, .../logging/loglevel,.../throttling/burstLimit, .../throttling/rateLimit, .../caching/ttlInSeconds, .../caching/enabled, .../caching/dataEncrypted, .../caching/requireAuthorizationForCacheControl, .../caching/unauthorizedCacheControlHeaderStrategy]"}',
  MethodSettingAbsent: '{"type":"BadRequestException","status":400,"message":"Cannot remove method setting ${tail} because there is no method setting for this method "}',
  PatchAddInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid add operation with path: ${path}"}',
  PatchOpInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid ${op} operation with path: ${path}"}',
  PatchValueInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid value for path ${path}: ${value}"}',
  UpdateTooLarge: '{"type":"BadRequestException","status":400,"message":"Update size too large. Try updating stage in multiple UpdateStage operations"}',
  CopyPairWrong: '{"type":"BadRequestException","status":400,"message":"Invalid copy operation with path: ${path} and from ${from}. Valid copy:path are [/deploymentId, /variables] and valid copy:from are [/canarySettings/deploymentId, /canarySettings/stageVariableOverrides]"}',
  PromotionWithoutCanary: '{"type":"BadRequestException","status":400,"message":"Promotion not available. Canary does not exist."}',
  LogRoleMissing: '{"type":"BadRequestException","status":400,"message":"CloudWatch Logs role ARN must be set in account settings to enable logging"}',
  LogLevelInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid logging level specified: ${value}"}',
  CacheTtlInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid time-to-live setting, must be an integer no greater than 3600"}',
  AccessLogPathWrong: '{"type":"BadRequestException","status":400,"message":"Invalid accessLogSettings path. Must be one of : [/accessLogSettings/destinationArn, /accessLogSettings/format]"}',
  AccessLogValueEmpty: '{"type":"BadRequestException","status":400,"message":"Access Log value must not be empty"}',
  AccessLogArnInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid ARN specified in the request. ARNs must start with \'arn:\': ${value}"}',
  AccessLogServiceWrong: '{"type":"BadRequestException","status":400,"message":"The ARN must be a valid CloudWatch Logs log group or Kinesis Data Firehose delivery stream"}',
  AccessLogStreamNameWrong: '{"type":"BadRequestException","status":400,"message":"Kinesis Firehose delivery stream name must begin with the characters \'amazon-apigateway-\'"}',
  AccessLogGroupInvalid: '{"type":"BadRequestException","status":400,"message":"Access log destination must only contain characters a-z, A-Z, 0-9, \'_\', \'-\', \'/\', \'.\': \'${destination}\'"}',
  AccessLogFormatWithoutId: '{"type":"BadRequestException","status":400,"message":"Access Log format must include either $context.requestId or $context.extendedRequestId : \'${value}\'"}',
  AccessLogFormatTooLong: '{"type":"BadRequestException","status":400,"message":"Access Log format must be at most 3072 bytes long"}',
  AccessLogFormatManyLines: '{"type":"BadRequestException","status":400,"message":"Access Log format must be single line, new line character is allowed only at end of the format: \'${value}\'"}',
  CanaryStageNameMissing: '{"type":"BadRequestException","status":400,"message":"Invalid deployment content specified.Non null and non empty stageName must be provided for canary deployment. Provided value is ${stageName}"}',
  CanaryStageMissing: '{"type":"BadRequestException","status":400,"message":"Invalid deployment content specified.Stage ${stageName} must already be created before making a canary release deployment"}',
  CanaryEnabled: '{"type":"BadRequestException","status":400,"message":"Invalid deployment content specified.Non canary deployment not supported on stage ${stageName} because Canary is enabled. Provide CanarySettings in deploymentInput."}',
  DeploymentInputNull: '{"type":"BadRequestException","status":400,"message":"Invalid deployment content specified.CreateDeploymentInput should not be null."}',
  PrivateApiWithoutPolicy: '{"type":"BadRequestException","status":400,"message":"Private REST API doesn\'t have a resource policy attached to it"}',
  DeploymentInUse: '{"type":"BadRequestException","status":400,"message":"Active stages pointing to this deployment must be moved or deleted"}',
  CanaryDeploymentInUse: '{"type":"BadRequestException","status":400,"message":"Active stages with canary settings pointing to this deployment must be moved or deleted"}',
  ApiWithoutMethods: '{"type":"BadRequestException","status":400,"message":"The REST API doesn\'t contain any methods"}',
  MethodWithoutIntegration: '{"type":"BadRequestException","status":400,"message":"No integration defined for method"}',
  ApiMapped: '{"type":"BadRequestException","status":400,"message":"Deleting RestApi ${apiId} failed. Please remove all base path mappings related to the RestApi in your domains: ${domains}"}',
  DescriptionEmpty: '{"type":"BadRequestException","status":400,"message":"Description cannot be an empty string"}',
  MinimumCompressionSizeInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid minimum compression size, must be between 0 and 10485760"}',
  EndpointTypeInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid EndpointTypes specified. Valid options are REGIONAL,EDGE,PRIVATE"}',
  IpAddressTypeInvalid: '{"type":"BadRequestException","status":400,"message":"ipAddressType must be either ipv4 or dualstack."}',
  PrivateApiNeedsDualstack: '{"type":"BadRequestException","status":400,"message":"Only dualstack ipAddressType is supported for Private APIs."}',
  PatchPathInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid patch path ${path}"}',
  PatchOpUnlisted: '{"type":"BadRequestException","status":400,"message":"Invalid patch operation specified. Must be one of: [${ops}]"}',
  EndpointTypeOpInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid patch operation specified. Must be \'add\'|\'remove\'|\'replace\'"}',
  PatchPathUnlisted: '{"type":"BadRequestException","status":400,"message":"Invalid patch path  \'${path}\' specified for op \'${op}\'. Must be one of: [${paths}]"}',
  PatchOpUnsupported: '{"type":"BadRequestException","status":400,"message":"Invalid patch path  \'${path}\' specified for op \'${op}\'. Please choose supported operations"}',
  LogRoleInvalid: '{"type":"BadRequestException","status":400,"message":"The role ARN does not have required permissions configured. Please grant trust permission for API Gateway and add the required role policy."}',
  PathPartInvalid: '{"type":"BadRequestException","status":400,"message":"Resource\'s path part only allow a-zA-Z0-9._-: or a valid greedy path variable and curly braces at the beginning and the end."}',
  ResourceExists: '{"type":"ConflictException","status":409,"message":"Another resource with the same parent already has this name: ${pathPart}"}',
  RootResourceKept: '{"type":"BadRequestException","status":400,"message":"Root resource cannot be deleted"}',
  MethodExists: '{"type":"ConflictException","status":409,"message":"Method already exists for this resource"}',
  ResponseExists: '{"type":"ConflictException","status":409,"message":"Response already exists for this resource"}',
  DocumentationVersionExists: '{"type":"ConflictException","status":409,"message":"Documentation version already exists"}',
  StageQuotaReached: '{"type":"LimitExceededException","status":429,"message":"Maximum number of Stages for this API has been reached.  Please contact AWS if you need additional Stages.","members":{"retryAfterSeconds":null}}',
  ResourceQuotaReached: '{"type":"LimitExceededException","status":429,"message":"Maximum number of Resources for this API has been reached.  Please contact AWS if you need additional Resources.","members":{"retryAfterSeconds":null}}',
  ApiQuotaReached: '{"type":"LimitExceededException","status":429,"message":"Maximum number of APIs has been reached.  Please contact AWS if you need additional APIs.","members":{"retryAfterSeconds":null}}',
  ClientCertificateQuotaReached: '{"type":"LimitExceededException","status":429,"message":"Maximum number of Client Certificates has been reached.  Please contact AWS if you need additional Client Certificates.","members":{"retryAfterSeconds":null}}',
  VariableQuotaReached: '{"type":"LimitExceededException","status":429,"message":"Maximum number of Stage Variables for this Stage has been reached.  Please contact AWS if you need additional Stage Variables.","members":{"retryAfterSeconds":null}}',
  TagQuotaReached: '{"type":"LimitExceededException","status":429,"message":"Maximum number of Tags for this Resource has been reached.  Please contact AWS if you need additional Tags.","members":{"retryAfterSeconds":null}}',
  TooManyRequests: '{"type":"TooManyRequestsException","status":429,"message":"Too Many Requests"}',
  ServiceUnavailable: '{"type":"ServiceUnavailableException","status":503,"message":"Service Unavailable"}',
  EndpointTypesEmpty: '{"type":"BadRequestException","status":400,"message":"REGIONAL Configuration and EDGE Configuration cannot be both DISABLED."}',
  EndpointTypesMany: '{"type":"BadRequestException","status":400,"message":"Cannot create an api with multiple Endpoint Types."}',
  PolicyInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid policy document. Please check the policy syntax and ensure that Principals are valid."}',
  SiblingVariable: '{"type":"BadRequestException","status":400,"message":"A sibling (${sibling}) of this resource already has a variable path part -- only one is allowed"}',
  GreedyParent: '{"type":"BadRequestException","status":400,"message":"Cannot create a child of a resource with a greedy path variable: ${parent}"}',
  ResourcesCyclical: '{"type":"BadRequestException","status":400,"message":"Resources cannot be cyclical."}',
  RootPathPartKept: '{"type":"BadRequestException","status":400,"message":"Root resource cannot update its pathPart."}',
  RootParentKept: '{"type":"BadRequestException","status":400,"message":"Root resource cannot update its parentId."}',
  HttpMethodInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid HttpMethod specified. Valid options are GET,PUT,POST,DELETE,PATCH,OPTIONS,HEAD,ANY"}',
  AuthorizerRequired: '{"type":"BadRequestException","status":400,"message":"Invalid authorizer ID specified. Setting the authorization type to CUSTOM or COGNITO_USER_POOLS requires a valid authorizer."}',
  ValidatorOfMethodUnknown: '{"type":"BadRequestException","status":400,"message":"Invalid Request Validator identifier specified"}',
  ModelOfMethodUnknown: '{"type":"BadRequestException","status":400,"message":"Invalid model identifier specified: ${model}"}',
  ScopesWithoutPool: '{"type":"BadRequestException","status":400,"message":"Invalid Method authorization type specified. Authorization Scopes are only valid for COGNITO_USER_POOLS authorization type"}',
  ParameterNamesNotUnique: '{"type":"BadRequestException","status":400,"message":"Parameter names must be unique across querystring, header and path"}',
  ParameterExpressionInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid mapping expression specified: Validation Result: warnings : [], errors : [Invalid mapping expression specified: ${expression}]"}',
  ResponseParameterUnknown: '{"type":"NotFoundException","status":404,"message":"Invalid parameter name specified"}',
  ResponseContentTypeUnknown: '{"type":"NotFoundException","status":404,"message":"Content-Type specified was not found"}',
  IntegrationHttpMethodMissing: '{"type":"BadRequestException","status":400,"message":"Enumeration value for HttpMethod must be non-empty"}',
  HttpEndpointInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid HTTP endpoint specified for URI"}',
  IntegrationArnInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid ARN specified in the request"}',
  IntegrationArnWithoutPath: '{"type":"BadRequestException","status":400,"message":"AWS ARN for integration must contain path or action"}',
  AwsProxyTargetInvalid: '{"type":"BadRequestException","status":400,"message":"Integrations of type \'AWS_PROXY\' currently only supports Lambda function and Firehose stream invocations."}',
  FunctionArnInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid function ARN or invalid uri"}',
  IntegrationTimeoutInvalid: '{"type":"BadRequestException","status":400,"message":"Timeout should be between 50 ms and 29000 ms"}',
  ConnectionIdMissing: '{"type":"BadRequestException","status":400,"message":"ConnectionId should be set to the vpcLinkId or stage variable on connection type VPC_LINK"}',
  CacheKeyInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid cache key parameter specified"}',
  MappingIdentifierInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid mapping expression specified: Validation Result: warnings : [], errors : [Invalid mapping identifier specified]"}',
  MappingParameterUndeclared: '{"type":"BadRequestException","status":400,"message":"Invalid mapping expression specified: Validation Result: warnings : [], errors : [Invalid mapping expression parameter specified: ${parameter}]"}',
  SelectionPatternTaken: '{"type":"ConflictException","status":409,"message":"Integration response with selection pattern ${pattern} already exists"}',
  SelectionPatternInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid regex pattern specified"}',
  ContentTypeInvalid: '{"type":"BadRequestException","status":400,"message":"Validation Result: warnings : [], errors : [Invalid content type specified: ${contentType}]"}',
  LogRoleMalformed: '{"type":"BadRequestException","status":400,"message":"The role ARN is not well formed"}',
  DocumentationUnreadable: '{"type":"BadRequestException","status":400,"message":"Unable to build importer with provided input."}',
  LocationInvalid: '{"type":"BadRequestException","status":400,"message":"[Location type: ${type} cannot have ${members} defined.]"}',
  LocationTaken: '{"type":"ConflictException","status":409,"message":"Documentation part already exists for the specified location: ${location}"}',
  DocumentationPartQuotaReached: '{"type":"LimitExceededException","status":429,"message":"Maximum number of Documentation Parts for this API has been reached.  Please contact AWS if you need additional Documentation Parts.","members":{"retryAfterSeconds":null}}',
  DomainNameNotFound: '{"type":"NotFoundException","status":404,"message":"Invalid domain name identifier specified"}',
  DomainNameExists: '{"type":"BadRequestException","status":400,"message":"The domain name you provided already exists."}',
  DomainNameInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid domain name specified: ${domainName}"}',
  CertificateMissing: '{"type":"BadRequestException","status":400,"message":"A certificate was not provided for the endpoint type ${type}."}',
  CertificateOfOtherType: '{"type":"BadRequestException","status":400,"message":"Cannot import certificates for ${other} while ${type} is active."}',
  CertificateRegionWrong: '{"type":"BadRequestException","status":400,"message":"Invalid certificate ARN: ${arn}. Certificate must be in \'${region}\'."}',
  CertificateArnInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid certificate ARN: ${arn}."}',
  CertificateAddedAndRemoved: '{"type":"BadRequestException","status":400,"message":"Adding and removing a certificate in one request is not supported."}',
  MutualTlsNeedsTls12: '{"type":"BadRequestException","status":400,"message":"Mutual TLS authentication is only supported with TLS 1.2."}',
  DomainNameUpdating: '{"type":"ConflictException","status":409,"message":"Update is in progress. Please wait until the update finishes before making another request."}',
  DomainTypesMany: '{"type":"BadRequestException","status":400,"message":"Cannot create a domain name with multiple Endpoint Types."}',
  DomainWithoutEndpoint: '{"type":"BadRequestException","status":400,"message":"Invalid EndpointTypes specified. Valid options are REGIONAL,EDGE,PRIVATE"}',
  DomainNameQuotaReached: '{"type":"LimitExceededException","status":429,"message":"Maximum number of Domain Names has been reached.  Please contact AWS if you need additional Domain Names.","members":{"retryAfterSeconds":null}}',
  BasePathMappingNotFound: '{"type":"NotFoundException","status":404,"message":"Invalid base path mapping identifier specified"}',
  BasePathMappingExists: '{"type":"ConflictException","status":409,"message":"Base path already exists for this domain name"}',
  BasePathApiUnknown: '{"type":"BadRequestException","status":400,"message":"Invalid REST API identifier specified"}',
  BasePathStageUnknown: '{"type":"BadRequestException","status":400,"message":"Invalid stage identifier specified"}',
  BasePathSlash: '{"type":"BadRequestException","status":400,"message":"API Gateway V1 doesn\'t support the slash character (/) in base path mappings. To create a multi-level base path mapping, use API Gateway V2."}',
  BasePathInvalid: '{"type":"BadRequestException","status":400,"message":"Base path may contain only letters, numbers and one of $-_.+!*\'()"}',
  ApiKeyNotFound: '{"type":"NotFoundException","status":404,"message":"Invalid API Key identifier specified"}',
  ApiKeyNameTooLong: '{"type":"BadRequestException","status":400,"message":"Invalid API Key name, can be at most 1024 characters."}',
  ApiKeyDescriptionInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid API Key description specified."}',
  ApiKeyValueTooShort: '{"type":"BadRequestException","status":400,"message":"API Key value should be at least 20 characters"}',
  ApiKeyValueTooLong: '{"type":"BadRequestException","status":400,"message":"API Key value exceeds maximum size of 128 characters"}',
  ApiKeyExists: '{"type":"ConflictException","status":409,"message":"API Key already exists"}',
  ApiKeyFileWrong: '{"type":"BadRequestException","status":400,"message":"Invalid API key file: ${problem}"}',
  ApiKeyFileWarnings: '{"type":"BadRequestException","status":400,"message":"Warnings found during import:${warnings}"}',
  ApiKeyQuotaReached: '{"type":"LimitExceededException","status":429,"message":"Maximum number of API Keys has been reached.  Please contact AWS if you need additional API Keys.","members":{"retryAfterSeconds":null}}',
  UsagePlanNotFound: '{"type":"NotFoundException","status":404,"message":"Invalid Usage Plan ID specified"}',
  ApiStageInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid API Stage {api: %s, stage: %s} specified for usageplan %s"}',
  ApiStageAbsent: '{"type":"NotFoundException","status":404,"message":"Invalid API Stage {api: ${apiId}, stage: ${stageName}} specified for usageplan ${usagePlanId}"}',
  ApiStageTextInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid API Stage specified"}',
  ApiStageNotFound: '{"type":"NotFoundException","status":404,"message":"API Stage not found: ${apiId}:${stageName}"}',
  UsagePlanOfHttpApi: '{"type":"BadRequestException","status":400,"message":"Usage plans are not allowed for HTTP Apis"}',
  MethodThrottleInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid method {resourcePath: ${path},method: ${verb}} specified"}',
  MethodThrottleWithoutPlan: '{"type":"BadRequestException","status":400,"message":"Can not define fine grain throttling if usage plan throttle is not defined."}',
  QuotaLimitInvalid: '{"type":"BadRequestException","status":400,"message":"Usage Plan quota limit must be a non-negative numeric"}',
  QuotaOffsetInvalid: '{"type":"BadRequestException","status":400,"message":"Usage Plan quota offset must be between 0 and ${max} inclusive in the ${period} period"}',
  QuotaPeriodInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid Usage Plan quota period specified. Must be one of [DAY, WEEK, MONTH]"}',
  UsagePlanHasStages: '{"type":"BadRequestException","status":400,"message":"Cannot delete Usage Plan ${usagePlanId} because there are API Stages associated with it, including ${apiId}:${stageName}"}',
  UsagePlanRemovePath: '{"type":"BadRequestException","status":400,"message":"Invalid patch path  \'${path}\' specified for op \'${op}\'. Must be one of: [/apiStages, /quota, /throttle, /productCode, /apiStages/<apidId:stageName>/throttle/<resourcePath>/<httpMethod>, /apiStages/<apidId:stageName>/throttle]"}',
  UsagePlanQuotaReached: '{"type":"LimitExceededException","status":429,"message":"Maximum number of Usage Plans has been reached.  Please contact AWS if you need additional Usage Plans.","members":{"retryAfterSeconds":null}}',
  UsagePlanKeyNotFound: '{"type":"NotFoundException","status":404,"message":"Invalid API Key identifier specified"}',
  UsagePlanKeyExists: '{"type":"ConflictException","status":409,"message":"Usage plan ${usagePlanId} already contains API key ${keyId}"}',
  UsagePlanKeyStageTaken: '{"type":"ConflictException","status":409,"message":"API key ${keyId} is already in usage plan ${otherPlanId} with the API stage ${apiId}:${stageName}"}',
  UsagePlanKeyTypeInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid key type specified: ${keyType}. Must be one of [API_KEY]"}',
  UsageDatesInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid usage date range specified"}',
  UsagePathUnlisted: '{"type":"BadRequestException","status":400,"message":"Invalid patch path  \'${path}\' specified for op \'${op}\'. Must be one of: [/remaining]"}',
  RemainingInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid value for path ${path}: ${value}"}',
  UsageWithoutQuota: '{"type":"BadRequestException","status":400,"message":"Usage Plan ${usagePlanId} does not have a quota"}',
  VpcLinkNotFound: '{"type":"NotFoundException","status":404,"message":"Invalid Vpc Link identifier specified"}',
  VpcLinkNameEmpty: '{"type":"BadRequestException","status":400,"message":"Name cannot be empty"}',
  VpcLinkTargetInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid ARN. ARN is not well formed ${arn}"}',
  VpcLinkTargetsMany: '{"type":"BadRequestException","status":400,"message":"More than one target arn specified for vpc link."}',
  VpcLinkTargetsKept: '{"type":"BadRequestException","status":400,"message":"Target arns are not allowed to be changed/added."}',
  VpcLinkInUse: '{"type":"BadRequestException","status":400,"message":"Cannot delete vpc link. Vpc link \'${vpcLinkId}\', is referenced in [${references}] in format of [RESTApiId:Method:Resource:Stage]."}',
  VpcLinkQuotaReached: '{"type":"LimitExceededException","status":429,"message":"Maximum number of VPC Links has been reached.  Please contact AWS if you need additional VPC Links.","members":{"retryAfterSeconds":null}}',
  AuthorizerNotFound: '{"type":"NotFoundException","status":404,"message":"Invalid Authorizer identifier specified"}',
  AuthorizerUriInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid Authorizer URI: ${value}. Authorizer URI should be a valid API Gateway ARN that represents a Lambda function invocation."}',
  AuthorizerUriMissing: '{"type":"BadRequestException","status":400,"message":"Invalid Authorizer URI: null. Authorizer URI should be a valid API Gateway ARN that represents a Lambda function invocation."}',
  AuthorizerTtlOutOfRange: '{"type":"BadRequestException","status":400,"message":"Authorizer result TTL outside allowable range. TTL must be between 0 and 3600 seconds."}',
  IdentitySourceEmpty: '{"type":"BadRequestException","status":400,"message":"IdentitySource cannot be empty"}',
  IdentitySourceInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid request identity source expression: ${source}. The sources must be separated by comma, and each source must be either a method request parameter, matching \'method.request.querystring|header.[a-zA-Z0-9._-]+\', or a stage variable, matching \'stageVariables.[a-zA-Z0-9._-]+\', or a context parameter, matching \'context.[a-zA-Z0-9._-]+\'"}',
  ProviderArnsEmpty: '{"type":"BadRequestException","status":400,"message":"ProviderARNs cannot be empty"}',
  AuthorizerNameTaken: '{"type":"BadRequestException","status":400,"message":"Authorizer name must be unique. Authorizer ${name} already exists in this RestApi."}',
  AuthorizerInUse: '{"type":"ConflictException","status":409,"message":"Cannot delete authorizer \'${name}\', is referenced in method: ${method}"}',
  AuthorizerQuotaReached: '{"type":"LimitExceededException","status":429,"message":"Maximum number of Authorizers for this API has been reached.  Please contact AWS if you need additional Authorizers.","members":{"retryAfterSeconds":null}}',
  ExportTypeInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid export type specified: ${exportType}"}',
  SdkTypeNotFound: '{"type":"NotFoundException","status":404,"message":"Invalid SDK type identifier specified"}',
  GatewayResponseNotSet: '{"type":"NotFoundException","status":404,"message":"Gateway response type not defined on api"}',
  GatewayResponsePathInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid patch path ${path}"}',
  ResponseParameterEmpty: '{"type":"BadRequestException","status":400,"message":"Invalid null or empty value in responseParameters"}',
  ResponseTemplateEmpty: '{"type":"BadRequestException","status":400,"message":"Invalid null or empty value in responseTemplates"}',
  ResponseParameterAbsent: '{"type":"NotFoundException","status":404,"message":"Invalid parameter name specified"}',
  MappingExpressionInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid mapping expression specified: Validation Result: warnings : [], errors : [Invalid mapping expression specified: ${expression}]"}',
  ImportUnreadable: '{"type":"BadRequestException","status":400,"message":"Invalid OpenAPI input."}',
  ImportErrors: '{"type":"BadRequestException","status":400,"message":"Errors found during import:${errors}"}',
  ImportErrorsAssumed: '{"type":"BadRequestException","status":400,"message":"Errors found during import:${errors}"}',
  ImportWarnings: '{"type":"BadRequestException","status":400,"message":"Warnings found during import:${warnings}"}',
  ModelNotFound: '{"type":"NotFoundException","status":404,"message":"Invalid model name specified: ${modelName}"}',
  ModelExists: '{"type":"ConflictException","status":409,"message":"Model name already exists for this REST API"}',
  ModelNameEmpty: '{"type":"BadRequestException","status":400,"message":"Model name must be non-empty"}',
  ModelNameInvalid: '{"type":"BadRequestException","status":400,"message":"Model name must be alphanumeric: ${name}"}',
  ModelSchemaEmpty: '{"type":"BadRequestException","status":400,"message":"Model schema must have at least 1 property or array items defined"}',
  ModelSchemaInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid model specified: Validation Result: warnings : [], errors : [Invalid model schema specified]"}',
  ModelContentTypeInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid model specified: Validation Result: warnings : [], errors : [Invalid content type specified: ${contentType}]"}',
  ModelInUse: '{"type":"ConflictException","status":409,"message":"Cannot delete model \'${modelName}\', is referenced in method request: ${method}"}',
  ModelInUseByResponse: '{"type":"ConflictException","status":409,"message":"Cannot delete model \'${modelName}\', is referenced in method response: ${method}"}',
  RequestValidatorNotFound: '{"type":"NotFoundException","status":404,"message":"Invalid Request Validator identifier specified"}',
  ParentApiUnknown: '{"type":"BadRequestException","status":400,"message":"Invalid REST API identifier specified"}',
  RequestValidatorNameBlank: '{"type":"BadRequestException","status":400,"message":"Request Validator name cannot be blank"}',
  RequestValidatorNameTaken: '{"type":"BadRequestException","status":400,"message":"Request Validator name must be unique. Request Validator ${name} already exists in this RestApi."}',
  RequestValidatorInUse: '{"type":"ConflictException","status":409,"message":"Cannot delete request validator \'${name}\', is referenced in method: ${method}"}',
  RequestValidatorQuotaReached: '{"type":"LimitExceededException","status":429,"message":"Maximum number of Request Validators for this API has been reached.  Please contact AWS if you need additional Request Validators.","members":{"retryAfterSeconds":null}}',
})
