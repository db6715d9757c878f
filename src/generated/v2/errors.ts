// Generated from spec/v2 by scripts/generate.ts. Do not edit: change the spec and run `npm run generate`.
import type { ErrorRow } from '../../core/errors/service-error.ts'
import { parsedRows } from '../../core/parsed-rows.ts'

type Row<Text extends string> = ErrorRow & { readonly message: Text }

export const errors = /* @__PURE__ */ parsedRows<{
  readonly TooManyRequests: Row<"Too Many Requests">
  readonly WrongJsonType: Row<"class ${given} can not be converted to an ${wanted}">
  readonly WrongJsonStructure: Row<"Start of ${structure} found where not expected">
  readonly MemberMissing: Row<"Invalid request input. ${operation} input is missing ${member}.">
  readonly TagOnCreateDenied: Row<"User: ${caller} is not authorized to perform: apigateway:TagResource on resource: ${resource} because no identity-based policy allows the apigateway:TagResource action">
  readonly ApiNotFound: Row<"Invalid API identifier specified ${accountId}:${apiId}">
  readonly StageNotFound: Row<"Invalid stage identifier specified">
  readonly DeploymentNotFound: Row<"Invalid Deployment identifier specified">
  readonly RouteNotFound: Row<"Invalid route identifier specified">
  readonly IntegrationNotFound: Row<"Invalid Integration identifier specified">
  readonly DomainNameNotFound: Row<"Invalid domain name identifier specified">
  readonly ApiMappingNotFound: Row<"Invalid API mapping identifier specified">
  readonly TagResourceNotFound: Row<"Invalid resource identifier specified">
  readonly RouteSettingsKeyUnknown: Row<"Unable to find Route by key ${routeKey} within the provided RouteSettings">
  readonly RouteSettingsKeyAbsent: Row<"Unable to find Route by key ${routeKey} within the provided RouteSettings">
  readonly LogGroupNotFoundHttp: Row<"Cannot enable logging. LogDestination: ${group} does not exist (Service: AWSIngestionHub; Status Code: 400; Error Code: LogDestinationNotFoundException; Request ID: ${requestId}; Proxy: null)">
  readonly LogGroupNotFoundWebSocket: Row<"Cannot enable logging. LogDestination: ${group} does not exist">
  readonly StageNameInvalid: Row<"Stage name only allows a-zA-Z0-9_">
  readonly DescriptionTooLong: Row<"Description cannot be longer than 1024 characters">
  readonly VariableNameInvalid: Row<"Invalid stage variable name: ${name}.  Please use names with only word characters.">
  readonly VariableValueInvalid: Row<"Invalid stage variable value of key ${name}.  Please use values with alphanumeric characters and the symbols ' ', -', '.', '_', ':', '/', '?', '&', '=', and ','.">
  readonly ExecutionLogsUnsupported: Row<"Execution logs are not supported on protocolType HTTP">
  readonly AccessLogValueMissing: Row<"Access Log value missing. Expected destinationArn and format.">
  readonly LogArnWithoutPrefix: Row<"Invalid ARN specified in the request. ARNs must start with 'arn:': ${arn}">
  readonly LogArnInvalid: Row<"Invalid ARN specified in the request. The ARN must be a valid CloudWatch Logs log group or Kinesis Data Firehose delivery stream ARN.">
  readonly LogDestinationIsStream: Row<"Access log destination must only contain characters a-z, A-Z, 0-9, '_', '-', '/', '.': '${destination}'">
  readonly LogFormatNotSingleLine: Row<"The following errors are found in Access Log Format: Access Log format must be single line: '${format}'">
  readonly LogFormatWithoutRequestId: Row<"The following errors are found in Access Log Format: Access Log format must include either $context.requestId or $context.extendedRequestId : '${format}'">
  readonly LogContextVariablesUnsupported: Row<"The following context variables are not supported: [${variables}]">
  readonly CloudWatchRoleMissing: Row<"CloudWatch Logs role ARN must be set in account settings to enable logging">
  readonly LogDeliveryDenied: Row<"Insufficient permissions to enable logging. User: ${caller} is not authorized to perform: logs:CreateLogDelivery with an explicit deny in an identity-based policy">
  readonly LogPermissionsInsufficient: Row<"Insufficient permissions to enable logging">
  readonly LogPolicyTooLong: Row<"Cannot enable logging. Policy document length breaking Cloudwatch Logs Constraints, either < 1 or > 5120">
  readonly DeploymentIdWithAutoDeploy: Row<"Deployment ID cannot be set on this stage ${accountId}:${apiId} because AutoDeploy is enabled.">
  readonly StageExists: Row<"Stage already exists">
  readonly StageQuotaReached: Row<"Maximum number of Stages for this API has been reached. Please contact AWS if you need additional Stages.">
  readonly StageMapped: Row<"Deleting stage ${stageName} failed. Please remove all base path mappings related to the stage in your domains: ${domains}">
  readonly ConcurrentModification: Row<"Unable to complete operation due to concurrent modification. Please try again later.">
  readonly TagKeyReserved: Row<"Invalid tag key. Tag keys cannot start with 'aws:' (case insensitive)">
  readonly TagQuotaReached: Row<"Cannot have more than 50 tags on a resource">
  readonly TagArnInvalid: Row<"Invalid ARN specified in the request">
  readonly NextTokenInvalid: Row<"Invalid next token specified">
  readonly MaxResultsInvalid: Row<"Invalid max results specified">
  readonly ProtocolInvalid: Row<"Invalid protocol specified. Must be one of [HTTP, WEBSOCKET]">
  readonly CorsOnWebSocket: Row<"Cors is not supported for WEBSOCKET protocolType">
  readonly DeploymentStageUnknown: Row<"Stage ${stageName} does not exist. StageName specified on a CreateDeployment request must exist so the stage can be updated with the new deployment.">
  readonly NoRoutesHttp: Row<"Unable to deploy API because no valid routes exist in this API">
  readonly NoRoutesWebSocket: Row<"At least one route is required before deploying the Api">
  readonly DeploymentInUse: Row<"Active stages pointing to this deployment must be moved or deleted">
  readonly RouteKeyInvalid: Row<"The provided route key is not formatted properly for HTTP protocol. Format should be \"[HTTP METHOD] /[RESOURCE PATH]\" or \"$default\"">
  readonly RouteExists: Row<"Route with key ${routeKey} already exists for this API">
  readonly RouteParametersOffConnect: Row<"Request parameters are only supported for the $connect route in WEBSOCKET APIs">
  readonly RouteAuthorizationOffConnect: Row<"Currently, authorization is restricted to the $connect route only">
  readonly RouteQuotaReached: Row<"Maximum number of Routes for this API has been reached. Please contact AWS if you need additional Routes.">
  readonly IntegrationQuotaReached: Row<"Maximum number of Integrations for this API has been reached. Please contact AWS if you need additional Integrations.">
  readonly IntegrationInUse: Row<"Cannot delete Integration because it is referenced by the following Routes with Ids: [${routeIds}]">
  readonly MappingStageNotFound: Row<"Invalid stage identifier specified">
  readonly ApiMappingKeyExists: Row<"ApiMapping key already exists for this domain name">
  readonly ApiNameInvalid: Row<"Invalid API name specified">
  readonly ApiMapped: Row<"Deleting API ${apiId} failed. Please remove all API mappings for the API from your custom domain names.">
  readonly SelectionMissing: Row<"Invalid routeSelectionExpression">
  readonly SelectionLimited: Row<"Route selection expression is currently limited to \"${request.method} ${request.path}\"">
  readonly CorsCredentialsForAll: Row<"allow-credentials is not supported if 'allow-origin' is *">
  readonly RouteKeyVariableConflict: Row<"The provided route key \"${routeKey}\" has a conflicting variable on the same hierarchical level as \"${other}\"">
  readonly RouteApiKeyUnsupported: Row<"ApiKeyRequired is not currently supported for HTTP APIs. Please set ApiKeyRequired to false for route null">
  readonly RouteTargetMalformed: Row<"Unexpected or malformed target in route null. Correct format should be integrations/<integration_id>.">
  readonly RouteScopesWithoutJwt: Row<"Invalid Route authorization type specified. Authorization Scopes are only valid for COGNITO_USER_POOLS and JWT authorization types">
  readonly RouteAuthorizerNotJwt: Row<"Invalid authorizer ID specified. Setting the authorization type to JWT requires a valid JWT authorizer.">
  readonly RouteAuthorizerInvalid: Row<"Invalid authorizer ID specified. Setting the authorization type to CUSTOM requires a valid authorizer.">
  readonly RouteParameterAbsent: Row<"Unable to find request parameter ${key} within the route">
  readonly IntegrationProxyOnly: Row<"Currently, an API with a protocol type of HTTP may only be associated with proxy integrations (AWS_PROXY, HTTP_PROXY)">
  readonly IntegrationMethodMissing: Row<"HttpMethod parameter method must be specified for integrationType HTTPPROXY">
  readonly IntegrationPayloadMissing: Row<"PayloadFormatVersion is a required parameter for integration">
  readonly IntegrationPayloadOfProxy: Row<"PayloadFormatVersion 2.0 is not supported for integration of type HTTP_PROXY">
  readonly IntegrationPayloadUnsupported: Row<"Unsupported PayloadFormatVersion: ${version}">
  readonly IntegrationTimeoutHttp: Row<"Timeout should be between 50 ms and 30000 ms">
  readonly IntegrationTimeoutWebSocket: Row<"Timeout should be between 50 ms and 29000 ms">
  readonly IntegrationSubtypeUnknown: Row<"Operation: ${subtype} is not supported.">
  readonly IntegrationSubtypeNeedsRole: Row<"Role ARN must be specified for AWS integration configuration with Subtype: ${subtype}">
  readonly IntegrationSubtypeNeedsParameters: Row<"Operation: ${subtype} requires enabling passthrough, or defining all of the following parameters in the parameter mapping: [${parameters}]">
  readonly IntegrationRequestParameterInvalid: Row<"Invalid mapping expression specified: Validation Result: warnings : [], errors : [Invalid Request Actioned Parameter destination specified: ${key}]">
  readonly IntegrationResponseParameterInvalid: Row<"Invalid mapping expression specified: Validation Result: warnings : [], errors : [Invalid Response Actioned Parameter destination specified: ${key}]">
  readonly IntegrationStatusCodeInvalid: Row<"Invalid mapping expression specified: Validation Result: warnings : [], errors : [Status Code ${statusCode} is not valid.]">
  readonly IntegrationVpcLinkUriInvalid: Row<"For VpcLink VPC_LINK, integration uri should be a valid ELB listener ARN or a valid Cloud Map service ARN.">
  readonly IntegrationVpcLinkIdMissing: Row<"ConnectionId must be set to vpcLinkId for ConnectionType VPC_LINK">
  readonly IntegrationUriOfMock: Row<"Integration URI is not supported for MOCK integrations">
  readonly IntegrationUriInvalid: Row<"Invalid integration URI specified">
  readonly IntegrationEndpointInvalid: Row<"Invalid HTTP endpoint specified for URI">
  readonly IntegrationSubtypeNotResent: Row<"Invalid integration URI specified">
  readonly AuthorizerQuotaReached: Row<"Maximum number of Authorizers for this API has been reached. Please contact AWS if you need additional Authorizers.">
  readonly AuthorizerNotFound: Row<"Invalid Authorizer identifier specified">
  readonly AuthorizerInUse: Row<"Cannot delete authorizer '${name}', is referenced in route: ${routeKey}">
  readonly AuthorizerNameTaken: Row<"Authorizer name must be unique. Authorizer ${name} already exists in this RestApi.">
  readonly AuthorizerTypeWebSocket: Row<"Invalid authorizer type. Only REQUEST authorizer type is supported on WEBSOCKET protocol Apis.">
  readonly AuthorizerTypeHttp: Row<"Invalid authorizer type. Only JWT authorizer type is supported on HTTP protocol Apis.">
  readonly AuthorizerPayloadOnWebSocket: Row<"AuthorizerPayloadFormatVersion cannot be set for WEBSOCKET protocol Apis.">
  readonly AuthorizerTtlOnWebSocket: Row<"AuthorizerResultTtlInSeconds cannot be set for WEBSOCKET protocol Apis.">
  readonly AuthorizerSimpleOnWebSocket: Row<"EnableSimpleResponses cannot be set for WEBSOCKET protocol Apis.">
  readonly AuthorizerSourceWebSocket: Row<"Invalid request identity source expression: ${source}. The sources must be separated by comma, and each source must be either a request parameter, matching 'route.request.querystring|header.[a-zA-Z0-9._-]+', or a stage variable, matching 'stageVariables.[a-zA-Z0-9._-]+', or a context parameter, matching 'context.[a-zA-Z0-9._-]+'">
  readonly AuthorizerValidationEmpty: Row<"IdentityValidationExpression must not be empty.">
  readonly AuthorizerValidationInvalid: Row<"Invalid validation expression: ${expression}">
  readonly RoleArnInvalid: Row<"Invalid role ARN">
  readonly AuthorizerUriMissing: Row<"AuthorizerUri is a required field in an Authorizer">
  readonly AuthorizerPayloadMissing: Row<"AuthorizerPayloadFormatVersion is a required parameter for REQUEST authorizer">
  readonly AuthorizerPayloadUnsupported: Row<"AuthorizerPayloadFormatVersion ${version} is not supported">
  readonly AuthorizerSimpleNeedsPayload2: Row<"EnableSimpleResponses can only be set for AuthorizerPayloadFormatVersion \"2.0\".">
  readonly AuthorizerTtlOutOfRange: Row<"Authorizer result TTL outside allowable range. TTL must be between 0 and 3600 seconds.">
  readonly AuthorizerTtlNeedsSource: Row<"Identity source must be set if authorizer caching is enabled (TTL is greater than 0)">
  readonly AuthorizerSourceHttp: Row<"Invalid identity source expression: ${source}. The source must be a request header, request querystring, stage variable or context parameter">
  readonly JwtConfigurationMissing: Row<"JwtConfiguration must not be null for JWT Authorizer">
  readonly JwtAudienceEmpty: Row<"Audience list must have at least 1 item for JWT Authorizer">
  readonly JwtIssuerInvalid: Row<"Invalid issuer: Issuer is not a valid URL for JWT Authorizer">
  readonly JwtSimpleResponses: Row<"EnableSimpleResponses can only be set for REQUEST authorizers">
  readonly DomainNameQuotaReached: Row<"Maximum number of Domain Names has been reached. Please contact AWS if you need additional Domain Names.">
  readonly DomainNameExists: Row<"The domain name you provided already exists.">
  readonly DomainConfigurationMissing: Row<"Invalid input. Expected one domain name configuration">
  readonly DomainNameUnderscore: Row<"Domain names cannot contain an underscore character">
  readonly DomainNameInvalid: Row<"Invalid domain name specified: ${domainName}">
  readonly DomainEndpointEdge: Row<"EDGE endpoint type is not supported for APIGatewayV2 domainName">
  readonly DomainPolicyTls10: Row<"TLS_1_0 is not supported for APIGatewayV2 domainName">
  readonly CertificateArnInvalid: Row<"Invalid certificate ARN: ${arn}">
  readonly CertificateRegionWrong: Row<"Invalid certificate ARN: ${arn}. Certificate must be in '${region}'.">
  readonly MappingDomainEdge: Row<"Only REGIONAL domain names can be managed through the API Gateway V2 API. For EDGE domain names, please use the API Gateway V1 API. Also note that only REST APIs can be attached to EDGE domain names.">
  readonly MappingDomainTls10: Row<"Only REGIONAL domain names with a security policy of TLS 1.2 can be managed through the API Gateway V2 API. For TLS 1.0 domain names, please use the API Gateway V1 API to upgrade your security policy to TLS 1.2. Currently, only REST APIs can be attached to a domain name with a security policy of TLS 1.0.">
  readonly MappingApiUnknown: Row<"Invalid API identifier specified ${accountId}:${apiId}">
  readonly ApiMappingKeyInvalid: Row<"An ApiMapping key may contain only letters, numbers and one of $-_.+!*'(),">
  readonly ExportParameterInvalid: Row<"Invalid ${name} specified: ${value}">
  readonly ExportOfWebSocket: Row<"Export is not supported for WEBSOCKET protocolType">
  readonly ImportUnreadable: Row<"Invalid OpenAPI input.">
  readonly ImportErrors: Row<"Errors found during import:${errors}">
  readonly ImportWarnings: Row<"Warnings found during import:${warnings}">
  readonly IntegrationResponseNotFound: Row<"Invalid Integration Response identifier specified">
  readonly IntegrationResponsesOfHttp: Row<"IntegrationResponses are currently not supported for this API protocol type. This is because the API may only be configured with proxy integration at this time.">
  readonly ResponseExists: Row<"${kind}Response with key ${key} already exists for this ${kind}">
  readonly ModelNotFound: Row<"Invalid Model identifier specified">
  readonly ModelsOfHttp: Row<"Currently, Models are not permitted for APIs with a protocol type of HTTP">
  readonly ModelNameInvalid: Row<"Model name must be alphanumeric: ${name}">
  readonly ModelExists: Row<"Model name already exists for this API">
  readonly ModelSchemaInvalid: Row<"Invalid model specified: Validation Result: warnings : [], errors : [Invalid model schema specified]">
  readonly RouteResponseNotFound: Row<"Invalid Route Response identifier specified">
  readonly RouteResponsesOfHttp: Row<"RouteResponses are currently not supported for this API protocol type. This is because the API may only be configured with proxy integration at this time.">
  readonly RouteResponseKeyUnsupported: Row<"Currently, only $default is supported as a RouteResponseKey. The creation of the RouteResponse with a key of $default will indicate to API Gateway that this Route is intended to handle two-way communication.">
  readonly VpcLinkQuotaReached: Row<"Maximum number of VPC Links has been reached. Please contact AWS if you need additional VPC Links.">
  readonly VpcLinkNotFound: Row<"Invalid Vpc Link identifier specified">
  readonly VpcLinkSubnetsEmpty: Row<"SubnetIds for a vpc link cannot be empty">
  readonly VpcLinkInUse: Row<"Cannot delete vpc link. Vpc link '${vpcLinkId}', is referenced in [${routes}] in format of [Method:Resource].">
}>({
  TooManyRequests: '{"type":"TooManyRequestsException","status":429,"message":"Too Many Requests"}',
  WrongJsonType: '{"type":"SerializationException","status":400,"message":"class ${given} can not be converted to an ${wanted}"}',
  WrongJsonStructure: '{"type":"SerializationException","status":400,"message":"Start of ${structure} found where not expected"}',
  MemberMissing: '{"type":"BadRequestException","status":400,"message":"Invalid request input. ${operation} input is missing ${member}."}',
  TagOnCreateDenied: '{"type":"AccessDeniedException","status":403,"message":"User: ${caller} is not authorized to perform: apigateway:TagResource on resource: ${resource} because no identity-based policy allows the apigateway:TagResource action"}',
  ApiNotFound: '{"type":"NotFoundException","status":404,"message":"Invalid API identifier specified ${accountId}:${apiId}"}',
  StageNotFound: '{"type":"NotFoundException","status":404,"message":"Invalid stage identifier specified"}',
  DeploymentNotFound: '{"type":"NotFoundException","status":404,"message":"Invalid Deployment identifier specified"}',
  RouteNotFound: '{"type":"NotFoundException","status":404,"message":"Invalid route identifier specified"}',
  IntegrationNotFound: '{"type":"NotFoundException","status":404,"message":"Invalid Integration identifier specified"}',
  DomainNameNotFound: '{"type":"NotFoundException","status":404,"message":"Invalid domain name identifier specified"}',
  ApiMappingNotFound: '{"type":"NotFoundException","status":404,"message":"Invalid API mapping identifier specified"}',
  TagResourceNotFound: '{"type":"NotFoundException","status":404,"message":"Invalid resource identifier specified"}',
  RouteSettingsKeyUnknown: '{"type":"NotFoundException","status":404,"message":"Unable to find Route by key ${routeKey} within the provided RouteSettings"}',
  RouteSettingsKeyAbsent: '{"type":"NotFoundException","status":404,"message":"Unable to find Route by key ${routeKey} within the provided RouteSettings"}',
  LogGroupNotFoundHttp: '{"type":"NotFoundException","status":404,"message":"Cannot enable logging. LogDestination: ${group} does not exist (Service: AWSIngestionHub; Status Code: 400; Error Code: LogDestinationNotFoundException; Request ID: ${requestId}; Proxy: null)"}',
  LogGroupNotFoundWebSocket: '{"type":"NotFoundException","status":404,"message":"Cannot enable logging. LogDestination: ${group} does not exist"}',
  StageNameInvalid: '{"type":"BadRequestException","status":400,"message":"Stage name only allows a-zA-Z0-9_"}',
  DescriptionTooLong: '{"type":"BadRequestException","status":400,"message":"Description cannot be longer than 1024 characters"}',
  VariableNameInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid stage variable name: ${name}.  Please use names with only word characters."}',
  VariableValueInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid stage variable value of key ${name}.  Please use values with alphanumeric characters and the symbols \' \', -\', \'.\', \'_\', \':\', \'/\', \'?\', \'&\', \'=\', and \',\'."}',
  ExecutionLogsUnsupported: '{"type":"BadRequestException","status":400,"message":"Execution logs are not supported on protocolType HTTP"}',
  AccessLogValueMissing: '{"type":"BadRequestException","status":400,"message":"Access Log value missing. Expected destinationArn and format."}',
  LogArnWithoutPrefix: '{"type":"BadRequestException","status":400,"message":"Invalid ARN specified in the request. ARNs must start with \'arn:\': ${arn}"}',
  LogArnInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid ARN specified in the request. The ARN must be a valid CloudWatch Logs log group or Kinesis Data Firehose delivery stream ARN."}',
  LogDestinationIsStream: '{"type":"BadRequestException","status":400,"message":"Access log destination must only contain characters a-z, A-Z, 0-9, \'_\', \'-\', \'/\', \'.\': \'${destination}\'"}',
  LogFormatNotSingleLine: '{"type":"BadRequestException","status":400,"message":"The following errors are found in Access Log Format: Access Log format must be single line: \'${format}\'"}',
  LogFormatWithoutRequestId: '{"type":"BadRequestException","status":400,"message":"The following errors are found in Access Log Format: Access Log format must include either $context.requestId or $context.extendedRequestId : \'${format}\'"}',
  LogContextVariablesUnsupported: '{"type":"BadRequestException","status":400,"message":"The following context variables are not supported: [${variables}]"}',
  CloudWatchRoleMissing: '{"type":"BadRequestException","status":400,"message":"CloudWatch Logs role ARN must be set in account settings to enable logging"}',
  LogDeliveryDenied: '{"type":"BadRequestException","status":400,"message":"Insufficient permissions to enable logging. User: ${caller} is not authorized to perform: logs:CreateLogDelivery with an explicit deny in an identity-based policy"}',
  LogPermissionsInsufficient: '{"type":"BadRequestException","status":400,"message":"Insufficient permissions to enable logging"}',
  LogPolicyTooLong: '{"type":"BadRequestException","status":400,"message":"Cannot enable logging. Policy document length breaking Cloudwatch Logs Constraints, either < 1 or > 5120"}',
  DeploymentIdWithAutoDeploy: '{"type":"BadRequestException","status":400,"message":"Deployment ID cannot be set on this stage ${accountId}:${apiId} because AutoDeploy is enabled."}',
  StageExists: '{"type":"ConflictException","status":409,"message":"Stage already exists"}',
  StageQuotaReached: '{"type":"TooManyRequestsException","status":429,"message":"Maximum number of Stages for this API has been reached. Please contact AWS if you need additional Stages."}',
  StageMapped: '{"type":"BadRequestException","status":400,"message":"Deleting stage ${stageName} failed. Please remove all base path mappings related to the stage in your domains: ${domains}"}',
  ConcurrentModification: '{"type":"ConflictException","status":409,"message":"Unable to complete operation due to concurrent modification. Please try again later."}',
  TagKeyReserved: '{"type":"BadRequestException","status":400,"message":"Invalid tag key. Tag keys cannot start with \'aws:\' (case insensitive)"}',
  TagQuotaReached: '{"type":"BadRequestException","status":400,"message":"Cannot have more than 50 tags on a resource"}',
  TagArnInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid ARN specified in the request"}',
  NextTokenInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid next token specified"}',
  MaxResultsInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid max results specified"}',
  ProtocolInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid protocol specified. Must be one of [HTTP, WEBSOCKET]"}',
  CorsOnWebSocket: '{"type":"BadRequestException","status":400,"message":"Cors is not supported for WEBSOCKET protocolType"}',
  DeploymentStageUnknown: '{"type":"BadRequestException","status":400,"message":"Stage ${stageName} does not exist. StageName specified on a CreateDeployment request must exist so the stage can be updated with the new deployment."}',
  NoRoutesHttp: '{"type":"BadRequestException","status":400,"message":"Unable to deploy API because no valid routes exist in this API"}',
  NoRoutesWebSocket: '{"type":"BadRequestException","status":400,"message":"At least one route is required before deploying the Api"}',
  DeploymentInUse: '{"type":"BadRequestException","status":400,"message":"Active stages pointing to this deployment must be moved or deleted"}',
  RouteKeyInvalid: '{"type":"BadRequestException","status":400,"message":"The provided route key is not formatted properly for HTTP protocol. Format should be \\"[HTTP METHOD] /[RESOURCE PATH]\\" or \\"$default\\""}',
  RouteExists: '{"type":"ConflictException","status":409,"message":"Route with key ${routeKey} already exists for this API"}',
  RouteParametersOffConnect: '{"type":"BadRequestException","status":400,"message":"Request parameters are only supported for the $connect route in WEBSOCKET APIs"}',
  RouteAuthorizationOffConnect: '{"type":"BadRequestException","status":400,"message":"Currently, authorization is restricted to the $connect route only"}',
  RouteQuotaReached: '{"type":"TooManyRequestsException","status":429,"message":"Maximum number of Routes for this API has been reached. Please contact AWS if you need additional Routes."}',
  IntegrationQuotaReached: '{"type":"TooManyRequestsException","status":429,"message":"Maximum number of Integrations for this API has been reached. Please contact AWS if you need additional Integrations."}',
  IntegrationInUse: '{"type":"ConflictException","status":409,"message":"Cannot delete Integration because it is referenced by the following Routes with Ids: [${routeIds}]"}',
  MappingStageNotFound: '{"type":"BadRequestException","status":400,"message":"Invalid stage identifier specified"}',
  ApiMappingKeyExists: '{"type":"ConflictException","status":409,"message":"ApiMapping key already exists for this domain name"}',
  ApiNameInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid API name specified"}',
  ApiMapped: '{"type":"BadRequestException","status":400,"message":"Deleting API ${apiId} failed. Please remove all API mappings for the API from your custom domain names."}',
  SelectionMissing: '{"type":"BadRequestException","status":400,"message":"Invalid routeSelectionExpression"}',
  SelectionLimited: '{"type":"BadRequestException","status":400,"message":"Route selection expression is currently limited to \\"${request.method} ${request.path}\\""}',
  CorsCredentialsForAll: '{"type":"BadRequestException","status":400,"message":"allow-credentials is not supported if \'allow-origin\' is *"}',
  RouteKeyVariableConflict: '{"type":"ConflictException","status":409,"message":"The provided route key \\"${routeKey}\\" has a conflicting variable on the same hierarchical level as \\"${other}\\""}',
  RouteApiKeyUnsupported: '{"type":"BadRequestException","status":400,"message":"ApiKeyRequired is not currently supported for HTTP APIs. Please set ApiKeyRequired to false for route null"}',
  RouteTargetMalformed: '{"type":"BadRequestException","status":400,"message":"Unexpected or malformed target in route null. Correct format should be integrations/<integration_id>."}',
  RouteScopesWithoutJwt: '{"type":"BadRequestException","status":400,"message":"Invalid Route authorization type specified. Authorization Scopes are only valid for COGNITO_USER_POOLS and JWT authorization types"}',
  RouteAuthorizerNotJwt: '{"type":"BadRequestException","status":400,"message":"Invalid authorizer ID specified. Setting the authorization type to JWT requires a valid JWT authorizer."}',
  RouteAuthorizerInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid authorizer ID specified. Setting the authorization type to CUSTOM requires a valid authorizer."}',
  RouteParameterAbsent: '{"type":"NotFoundException","status":404,"message":"Unable to find request parameter ${key} within the route"}',
  IntegrationProxyOnly: '{"type":"BadRequestException","status":400,"message":"Currently, an API with a protocol type of HTTP may only be associated with proxy integrations (AWS_PROXY, HTTP_PROXY)"}',
  IntegrationMethodMissing: '{"type":"BadRequestException","status":400,"message":"HttpMethod parameter method must be specified for integrationType HTTPPROXY"}',
  IntegrationPayloadMissing: '{"type":"BadRequestException","status":400,"message":"PayloadFormatVersion is a required parameter for integration"}',
  IntegrationPayloadOfProxy: '{"type":"BadRequestException","status":400,"message":"PayloadFormatVersion 2.0 is not supported for integration of type HTTP_PROXY"}',
  IntegrationPayloadUnsupported: '{"type":"BadRequestException","status":400,"message":"Unsupported PayloadFormatVersion: ${version}"}',
  IntegrationTimeoutHttp: '{"type":"BadRequestException","status":400,"message":"Timeout should be between 50 ms and 30000 ms"}',
  IntegrationTimeoutWebSocket: '{"type":"BadRequestException","status":400,"message":"Timeout should be between 50 ms and 29000 ms"}',
  IntegrationSubtypeUnknown: '{"type":"BadRequestException","status":400,"message":"Operation: ${subtype} is not supported."}',
  IntegrationSubtypeNeedsRole: '{"type":"BadRequestException","status":400,"message":"Role ARN must be specified for AWS integration configuration with Subtype: ${subtype}"}',
  IntegrationSubtypeNeedsParameters: '{"type":"BadRequestException","status":400,"message":"Operation: ${subtype} requires enabling passthrough, or defining all of the following parameters in the parameter mapping: [${parameters}]"}',
  IntegrationRequestParameterInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid mapping expression specified: Validation Result: warnings : [], errors : [Invalid Request Actioned Parameter destination specified: ${key}]"}',
  IntegrationResponseParameterInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid mapping expression specified: Validation Result: warnings : [], errors : [Invalid Response Actioned Parameter destination specified: ${key}]"}',
  IntegrationStatusCodeInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid mapping expression specified: Validation Result: warnings : [], errors : [Status Code ${statusCode} is not valid.]"}',
  IntegrationVpcLinkUriInvalid: '{"type":"BadRequestException","status":400,"message":"For VpcLink VPC_LINK, integration uri should be a valid ELB listener ARN or a valid Cloud Map service ARN."}',
  IntegrationVpcLinkIdMissing: '{"type":"BadRequestException","status":400,"message":"ConnectionId must be set to vpcLinkId for ConnectionType VPC_LINK"}',
  IntegrationUriOfMock: '{"type":"BadRequestException","status":400,"message":"Integration URI is not supported for MOCK integrations"}',
  IntegrationUriInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid integration URI specified"}',
  IntegrationEndpointInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid HTTP endpoint specified for URI"}',
  IntegrationSubtypeNotResent: '{"type":"BadRequestException","status":400,"message":"Invalid integration URI specified"}',
  AuthorizerQuotaReached: '{"type":"TooManyRequestsException","status":429,"message":"Maximum number of Authorizers for this API has been reached. Please contact AWS if you need additional Authorizers."}',
  AuthorizerNotFound: '{"type":"NotFoundException","status":404,"message":"Invalid Authorizer identifier specified"}',
  AuthorizerInUse: '{"type":"ConflictException","status":409,"message":"Cannot delete authorizer \'${name}\', is referenced in route: ${routeKey}"}',
  AuthorizerNameTaken: '{"type":"BadRequestException","status":400,"message":"Authorizer name must be unique. Authorizer ${name} already exists in this RestApi."}',
  AuthorizerTypeWebSocket: '{"type":"BadRequestException","status":400,"message":"Invalid authorizer type. Only REQUEST authorizer type is supported on WEBSOCKET protocol Apis."}',
  AuthorizerTypeHttp: '{"type":"BadRequestException","status":400,"message":"Invalid authorizer type. Only JWT authorizer type is supported on HTTP protocol Apis."}',
  AuthorizerPayloadOnWebSocket: '{"type":"BadRequestException","status":400,"message":"AuthorizerPayloadFormatVersion cannot be set for WEBSOCKET protocol Apis."}',
  AuthorizerTtlOnWebSocket: '{"type":"BadRequestException","status":400,"message":"AuthorizerResultTtlInSeconds cannot be set for WEBSOCKET protocol Apis."}',
  AuthorizerSimpleOnWebSocket: '{"type":"BadRequestException","status":400,"message":"EnableSimpleResponses cannot be set for WEBSOCKET protocol Apis."}',
  AuthorizerSourceWebSocket: '{"type":"BadRequestException","status":400,"message":"Invalid request identity source expression: ${source}. The sources must be separated by comma, and each source must be either a request parameter, matching \'route.request.querystring|header.[a-zA-Z0-9._-]+\', or a stage variable, matching \'stageVariables.[a-zA-Z0-9._-]+\', or a context parameter, matching \'context.[a-zA-Z0-9._-]+\'"}',
  AuthorizerValidationEmpty: '{"type":"BadRequestException","status":400,"message":"IdentityValidationExpression must not be empty."}',
  AuthorizerValidationInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid validation expression: ${expression}"}',
  RoleArnInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid role ARN"}',
  AuthorizerUriMissing: '{"type":"BadRequestException","status":400,"message":"AuthorizerUri is a required field in an Authorizer"}',
  AuthorizerPayloadMissing: '{"type":"BadRequestException","status":400,"message":"AuthorizerPayloadFormatVersion is a required parameter for REQUEST authorizer"}',
  AuthorizerPayloadUnsupported: '{"type":"BadRequestException","status":400,"message":"AuthorizerPayloadFormatVersion ${version} is not supported"}',
  AuthorizerSimpleNeedsPayload2: '{"type":"BadRequestException","status":400,"message":"EnableSimpleResponses can only be set for AuthorizerPayloadFormatVersion \\"2.0\\"."}',
  AuthorizerTtlOutOfRange: '{"type":"BadRequestException","status":400,"message":"Authorizer result TTL outside allowable range. TTL must be between 0 and 3600 seconds."}',
  AuthorizerTtlNeedsSource: '{"type":"BadRequestException","status":400,"message":"Identity source must be set if authorizer caching is enabled (TTL is greater than 0)"}',
  AuthorizerSourceHttp: '{"type":"BadRequestException","status":400,"message":"Invalid identity source expression: ${source}. The source must be a request header, request querystring, stage variable or context parameter"}',
  JwtConfigurationMissing: '{"type":"BadRequestException","status":400,"message":"JwtConfiguration must not be null for JWT Authorizer"}',
  JwtAudienceEmpty: '{"type":"BadRequestException","status":400,"message":"Audience list must have at least 1 item for JWT Authorizer"}',
  JwtIssuerInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid issuer: Issuer is not a valid URL for JWT Authorizer"}',
  JwtSimpleResponses: '{"type":"BadRequestException","status":400,"message":"EnableSimpleResponses can only be set for REQUEST authorizers"}',
  DomainNameQuotaReached: '{"type":"TooManyRequestsException","status":429,"message":"Maximum number of Domain Names has been reached. Please contact AWS if you need additional Domain Names."}',
  DomainNameExists: '{"type":"BadRequestException","status":400,"message":"The domain name you provided already exists."}',
  DomainConfigurationMissing: '{"type":"BadRequestException","status":400,"message":"Invalid input. Expected one domain name configuration"}',
  DomainNameUnderscore: '{"type":"BadRequestException","status":400,"message":"Domain names cannot contain an underscore character"}',
  DomainNameInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid domain name specified: ${domainName}"}',
  DomainEndpointEdge: '{"type":"BadRequestException","status":400,"message":"EDGE endpoint type is not supported for APIGatewayV2 domainName"}',
  DomainPolicyTls10: '{"type":"BadRequestException","status":400,"message":"TLS_1_0 is not supported for APIGatewayV2 domainName"}',
  CertificateArnInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid certificate ARN: ${arn}"}',
  CertificateRegionWrong: '{"type":"BadRequestException","status":400,"message":"Invalid certificate ARN: ${arn}. Certificate must be in \'${region}\'."}',
  MappingDomainEdge: '{"type":"BadRequestException","status":400,"message":"Only REGIONAL domain names can be managed through the API Gateway V2 API. For EDGE domain names, please use the API Gateway V1 API. Also note that only REST APIs can be attached to EDGE domain names."}',
  MappingDomainTls10: '{"type":"BadRequestException","status":400,"message":"Only REGIONAL domain names with a security policy of TLS 1.2 can be managed through the API Gateway V2 API. For TLS 1.0 domain names, please use the API Gateway V1 API to upgrade your security policy to TLS 1.2. Currently, only REST APIs can be attached to a domain name with a security policy of TLS 1.0."}',
  MappingApiUnknown: '{"type":"BadRequestException","status":400,"message":"Invalid API identifier specified ${accountId}:${apiId}"}',
  ApiMappingKeyInvalid: '{"type":"BadRequestException","status":400,"message":"An ApiMapping key may contain only letters, numbers and one of $-_.+!*\'(),"}',
  ExportParameterInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid ${name} specified: ${value}"}',
  ExportOfWebSocket: '{"type":"BadRequestException","status":400,"message":"Export is not supported for WEBSOCKET protocolType"}',
  ImportUnreadable: '{"type":"BadRequestException","status":400,"message":"Invalid OpenAPI input."}',
  ImportErrors: '{"type":"BadRequestException","status":400,"message":"Errors found during import:${errors}"}',
  ImportWarnings: '{"type":"BadRequestException","status":400,"message":"Warnings found during import:${warnings}"}',
  IntegrationResponseNotFound: '{"type":"NotFoundException","status":404,"message":"Invalid Integration Response identifier specified"}',
  IntegrationResponsesOfHttp: '{"type":"BadRequestException","status":400,"message":"IntegrationResponses are currently not supported for this API protocol type. This is because the API may only be configured with proxy integration at this time."}',
  ResponseExists: '{"type":"ConflictException","status":409,"message":"${kind}Response with key ${key} already exists for this ${kind}"}',
  ModelNotFound: '{"type":"NotFoundException","status":404,"message":"Invalid Model identifier specified"}',
  ModelsOfHttp: '{"type":"BadRequestException","status":400,"message":"Currently, Models are not permitted for APIs with a protocol type of HTTP"}',
  ModelNameInvalid: '{"type":"BadRequestException","status":400,"message":"Model name must be alphanumeric: ${name}"}',
  ModelExists: '{"type":"ConflictException","status":409,"message":"Model name already exists for this API"}',
  ModelSchemaInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid model specified: Validation Result: warnings : [], errors : [Invalid model schema specified]"}',
  RouteResponseNotFound: '{"type":"NotFoundException","status":404,"message":"Invalid Route Response identifier specified"}',
  RouteResponsesOfHttp: '{"type":"BadRequestException","status":400,"message":"RouteResponses are currently not supported for this API protocol type. This is because the API may only be configured with proxy integration at this time."}',
  RouteResponseKeyUnsupported: '{"type":"BadRequestException","status":400,"message":"Currently, only $default is supported as a RouteResponseKey. The creation of the RouteResponse with a key of $default will indicate to API Gateway that this Route is intended to handle two-way communication."}',
  VpcLinkQuotaReached: '{"type":"TooManyRequestsException","status":429,"message":"Maximum number of VPC Links has been reached. Please contact AWS if you need additional VPC Links."}',
  VpcLinkNotFound: '{"type":"NotFoundException","status":404,"message":"Invalid Vpc Link identifier specified"}',
  VpcLinkSubnetsEmpty: '{"type":"BadRequestException","status":400,"message":"SubnetIds for a vpc link cannot be empty"}',
  VpcLinkInUse: '{"type":"BadRequestException","status":400,"message":"Cannot delete vpc link. Vpc link \'${vpcLinkId}\', is referenced in [${routes}] in format of [Method:Resource]."}',
})
