// Generated from spec/v2 by scripts/generate.ts. Do not edit: change the spec and run `npm run generate`.
import type { ErrorRow } from '../../core/errors/service-error.ts'
import { parsedRows } from '../../core/parsed-rows.ts'

type Row<Text extends string> = ErrorRow & { readonly message: Text }

export const errors = parsedRows<{
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
  TooManyRequests: '{"type":"TooManyRequestsException","status":429,"message":"Too Many Requests","evidence":{"kind":"documented","source":"botocore apigatewayv2 model (type and status); text recorded for v1 UpdateAccount on the same endpoint"}}',
  WrongJsonType: '{"type":"SerializationException","status":400,"message":"class ${given} can not be converted to an ${wanted}","evidence":{"kind":"assumed","source":"text of v1 operations behind the same front end"}}',
  WrongJsonStructure: '{"type":"SerializationException","status":400,"message":"Start of ${structure} found where not expected","evidence":{"kind":"assumed","source":"the type follows from WrongJsonType; text of the same deserialiser elsewhere"}}',
  MemberMissing: '{"type":"BadRequestException","status":400,"message":"Invalid request input. ${operation} input is missing ${member}.","evidence":{"kind":"reported","source":"CloudFormation event with status and type, quoted in a CDK stack"},"seen":["CreateAuthorizer"],"elsewhere":{"kind":"assumed","source":"the pattern of CreateAuthorizer"}}',
  TagOnCreateDenied: '{"type":"AccessDeniedException","status":403,"message":"User: ${caller} is not authorized to perform: apigateway:TagResource on resource: ${resource} because no identity-based policy allows the apigateway:TagResource action","evidence":{"kind":"reported","source":"users whose role lacks apigateway:TagResource"}}',
  ApiNotFound: '{"type":"NotFoundException","status":404,"message":"Invalid API identifier specified ${accountId}:${apiId}","evidence":{"kind":"recorded","source":"cloud-custodian test_apigwv2 recordings"},"seen":["GetApi"],"elsewhere":{"kind":"assumed","source":"the text of GetApi"}}',
  StageNotFound: '{"type":"NotFoundException","status":404,"message":"Invalid stage identifier specified","evidence":{"kind":"recorded","source":"cloud-custodian test_apigwv2 recordings"},"seen":["GetStage"],"elsewhere":{"kind":"assumed","source":"the text of GetStage"}}',
  DeploymentNotFound: '{"type":"NotFoundException","status":404,"message":"Invalid Deployment identifier specified","evidence":{"kind":"assumed","source":"pattern of the recorded GetAuthorizer answer"}}',
  RouteNotFound: '{"type":"NotFoundException","status":404,"message":"Invalid route identifier specified","evidence":{"kind":"recorded","source":"stackd websocket_authorizer_admission capture"},"seen":["GetRoute"],"elsewhere":{"kind":"assumed","source":"the text of GetRoute"}}',
  IntegrationNotFound: '{"type":"NotFoundException","status":404,"message":"Invalid Integration identifier specified","evidence":{"kind":"assumed","source":"pattern of the recorded GetAuthorizer answer"}}',
  DomainNameNotFound: '{"type":"NotFoundException","status":404,"message":"Invalid domain name identifier specified","evidence":{"kind":"reported","source":"terraform-provider-aws#41659, aws-cdk#36708"}}',
  ApiMappingNotFound: '{"type":"NotFoundException","status":404,"message":"Invalid API mapping identifier specified","evidence":{"kind":"assumed","source":"pattern of the other identifiers"}}',
  TagResourceNotFound: '{"type":"NotFoundException","status":404,"message":"Invalid resource identifier specified","evidence":{"kind":"assumed","source":"well-formed ARN of something that is neither an API nor a stage"}}',
  RouteSettingsKeyUnknown: '{"type":"NotFoundException","status":404,"message":"Unable to find Route by key ${routeKey} within the provided RouteSettings","evidence":{"kind":"reported","source":"a README with a Terraform error dump, five more users"}}',
  RouteSettingsKeyAbsent: '{"type":"NotFoundException","status":404,"message":"Unable to find Route by key ${routeKey} within the provided RouteSettings","evidence":{"kind":"assumed","source":"404 reported for DeleteRouteSettings, text unknown; text of UpdateStage"}}',
  LogGroupNotFoundHttp: '{"type":"NotFoundException","status":404,"message":"Cannot enable logging. LogDestination: ${group} does not exist (Service: AWSIngestionHub; Status Code: 400; Error Code: LogDestinationNotFoundException; Request ID: ${requestId}; Proxy: null)","evidence":{"kind":"recorded","source":"stackd http_log_settings capture"},"seen":["UpdateStage"],"elsewhere":{"kind":"assumed","source":"the text of UpdateStage"}}',
  LogGroupNotFoundWebSocket: '{"type":"NotFoundException","status":404,"message":"Cannot enable logging. LogDestination: ${group} does not exist","evidence":{"kind":"reported","source":"stackd, code beside its captures"}}',
  StageNameInvalid: '{"type":"BadRequestException","status":400,"message":"Stage name only allows a-zA-Z0-9_","evidence":{"kind":"recorded","source":"cdk-preflight deployment"}}',
  DescriptionTooLong: '{"type":"BadRequestException","status":400,"message":"Description cannot be longer than 1024 characters","evidence":{"kind":"assumed","source":"limit documented, text unknown"}}',
  VariableNameInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid stage variable name: ${name}.  Please use names with only word characters.","evidence":{"kind":"assumed","source":"text of v1"}}',
  VariableValueInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid stage variable value of key ${name}.  Please use values with alphanumeric characters and the symbols \' \', -\', \'.\', \'_\', \':\', \'/\', \'?\', \'&\', \'=\', and \',\'.","evidence":{"kind":"assumed","source":"text of v1"}}',
  ExecutionLogsUnsupported: '{"type":"BadRequestException","status":400,"message":"Execution logs are not supported on protocolType HTTP","evidence":{"kind":"recorded","source":"stackd http_log_settings capture"},"seen":["UpdateStage"],"elsewhere":{"kind":"reported","source":"terraform-provider-aws#12893, #13801, #14010"}}',
  AccessLogValueMissing: '{"type":"BadRequestException","status":400,"message":"Access Log value missing. Expected destinationArn and format.","evidence":{"kind":"recorded","source":"stackd http_log_settings capture"},"seen":["UpdateStage"],"elsewhere":{"kind":"assumed","source":"the text of UpdateStage"}}',
  LogArnWithoutPrefix: '{"type":"BadRequestException","status":400,"message":"Invalid ARN specified in the request. ARNs must start with \'arn:\': ${arn}","evidence":{"kind":"recorded","source":"stackd rest_websocket_logs capture"},"seen":["UpdateStage"],"elsewhere":{"kind":"assumed","source":"the text of UpdateStage"}}',
  LogArnInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid ARN specified in the request. The ARN must be a valid CloudWatch Logs log group or Kinesis Data Firehose delivery stream ARN.","evidence":{"kind":"recorded","source":"stackd http_log_settings capture"},"seen":["UpdateStage"],"elsewhere":{"kind":"assumed","source":"the text of UpdateStage"}}',
  LogDestinationIsStream: '{"type":"BadRequestException","status":400,"message":"Access log destination must only contain characters a-z, A-Z, 0-9, \'_\', \'-\', \'/\', \'.\': \'${destination}\'","evidence":{"kind":"recorded","source":"cdk-preflight deployment"},"seen":["CreateStage"],"elsewhere":{"kind":"assumed","source":"the text of CreateStage"}}',
  LogFormatNotSingleLine: '{"type":"BadRequestException","status":400,"message":"The following errors are found in Access Log Format: Access Log format must be single line: \'${format}\'","evidence":{"kind":"recorded","source":"stackd http_log_settings capture"},"seen":["UpdateStage"],"elsewhere":{"kind":"assumed","source":"the text of UpdateStage"}}',
  LogFormatWithoutRequestId: '{"type":"BadRequestException","status":400,"message":"The following errors are found in Access Log Format: Access Log format must include either $context.requestId or $context.extendedRequestId : \'${format}\'","evidence":{"kind":"recorded","source":"stackd http_log_settings capture"},"seen":["UpdateStage"],"elsewhere":{"kind":"assumed","source":"the text of UpdateStage"}}',
  LogContextVariablesUnsupported: '{"type":"BadRequestException","status":400,"message":"The following context variables are not supported: [${variables}]","evidence":{"kind":"recorded","source":"stackd http_log_settings capture"},"seen":["UpdateStage"],"elsewhere":{"kind":"assumed","source":"the text of UpdateStage"}}',
  CloudWatchRoleMissing: '{"type":"BadRequestException","status":400,"message":"CloudWatch Logs role ARN must be set in account settings to enable logging","evidence":{"kind":"recorded","source":"stackd rest_websocket_logs capture"},"seen":["UpdateStage"],"elsewhere":{"kind":"assumed","source":"the text of UpdateStage"}}',
  LogDeliveryDenied: '{"type":"BadRequestException","status":400,"message":"Insufficient permissions to enable logging. User: ${caller} is not authorized to perform: logs:CreateLogDelivery with an explicit deny in an identity-based policy","evidence":{"kind":"recorded","source":"stackd http_log_settings capture"},"seen":["UpdateStage"],"elsewhere":{"kind":"assumed","source":"the text of UpdateStage"}}',
  LogPermissionsInsufficient: '{"type":"BadRequestException","status":400,"message":"Insufficient permissions to enable logging","evidence":{"kind":"reported","source":"sst#125"}}',
  LogPolicyTooLong: '{"type":"BadRequestException","status":400,"message":"Cannot enable logging. Policy document length breaking Cloudwatch Logs Constraints, either < 1 or > 5120","evidence":{"kind":"reported","source":"five users, documentation of AWS solutions"}}',
  DeploymentIdWithAutoDeploy: '{"type":"BadRequestException","status":400,"message":"Deployment ID cannot be set on this stage ${accountId}:${apiId} because AutoDeploy is enabled.","evidence":{"kind":"reported","source":"cdk-real-drift#667; type confirmed by the ACK apigatewayv2 controller, pull request 15"},"seen":["UpdateStage"],"elsewhere":{"kind":"assumed","source":"the text of UpdateStage"}}',
  StageExists: '{"type":"ConflictException","status":409,"message":"Stage already exists","evidence":{"kind":"assumed","source":"text of v1; the 409 is documented"}}',
  StageQuotaReached: '{"type":"TooManyRequestsException","status":429,"message":"Maximum number of Stages for this API has been reached. Please contact AWS if you need additional Stages.","evidence":{"kind":"assumed","source":"pattern of IntegrationQuotaReached"}}',
  StageMapped: '{"type":"BadRequestException","status":400,"message":"Deleting stage ${stageName} failed. Please remove all base path mappings related to the stage in your domains: ${domains}","evidence":{"kind":"reported","source":"a blog about removing a domain, status 400 included"}}',
  ConcurrentModification: '{"type":"ConflictException","status":409,"message":"Unable to complete operation due to concurrent modification. Please try again later.","evidence":{"kind":"reported","source":"terraform-provider-aws#18018, #40575"}}',
  TagKeyReserved: '{"type":"BadRequestException","status":400,"message":"Invalid tag key. Tag keys cannot start with \'aws:\' (case insensitive)","evidence":{"kind":"assumed","source":"text reported for v1"}}',
  TagQuotaReached: '{"type":"BadRequestException","status":400,"message":"Cannot have more than 50 tags on a resource","evidence":{"kind":"assumed","source":"limit documented, text unknown"}}',
  TagArnInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid ARN specified in the request","evidence":{"kind":"assumed","source":"beginning of the recorded texts about ARNs"}}',
  NextTokenInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid next token specified","evidence":{"kind":"assumed","source":"400 documented, text unknown"}}',
  MaxResultsInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid max results specified","evidence":{"kind":"assumed","source":"400 documented, text unknown"}}',
  ProtocolInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid protocol specified. Must be one of [HTTP, WEBSOCKET]","evidence":{"kind":"assumed","source":"text of moto"}}',
  CorsOnWebSocket: '{"type":"BadRequestException","status":400,"message":"Cors is not supported for WEBSOCKET protocolType","evidence":{"kind":"recorded","source":"cdk-preflight deployment"},"seen":["CreateApi"],"elsewhere":{"kind":"assumed","source":"the text of CreateApi"}}',
  DeploymentStageUnknown: '{"type":"BadRequestException","status":400,"message":"Stage ${stageName} does not exist. StageName specified on a CreateDeployment request must exist so the stage can be updated with the new deployment.","evidence":{"kind":"reported","source":"two cfndsl templates that quote it, output of the AWS CLI (2026)"}}',
  NoRoutesHttp: '{"type":"BadRequestException","status":400,"message":"Unable to deploy API because no valid routes exist in this API","evidence":{"kind":"reported","source":"mach-composer#42, three users who deployed routes without integration"}}',
  NoRoutesWebSocket: '{"type":"BadRequestException","status":400,"message":"At least one route is required before deploying the Api","evidence":{"kind":"reported","source":"serverless-application-model#2512"}}',
  DeploymentInUse: '{"type":"BadRequestException","status":400,"message":"Active stages pointing to this deployment must be moved or deleted","evidence":{"kind":"assumed","source":"text of v1"}}',
  RouteKeyInvalid: '{"type":"BadRequestException","status":400,"message":"The provided route key is not formatted properly for HTTP protocol. Format should be \\"[HTTP METHOD] /[RESOURCE PATH]\\" or \\"$default\\"","evidence":{"kind":"recorded","source":"cdk-preflight deployment"},"seen":["CreateRoute"],"elsewhere":{"kind":"assumed","source":"the text of CreateRoute"}}',
  RouteExists: '{"type":"ConflictException","status":409,"message":"Route with key ${routeKey} already exists for this API","evidence":{"kind":"reported","source":"sst#5031"}}',
  RouteParametersOffConnect: '{"type":"BadRequestException","status":400,"message":"Request parameters are only supported for the $connect route in WEBSOCKET APIs","evidence":{"kind":"reported","source":"cdkd probes 2026-07-22"}}',
  RouteAuthorizationOffConnect: '{"type":"BadRequestException","status":400,"message":"Currently, authorization is restricted to the $connect route only","evidence":{"kind":"recorded","source":"stackd websocket_authorizer_admission capture"},"seen":["CreateRoute","UpdateRoute"]}',
  RouteQuotaReached: '{"type":"TooManyRequestsException","status":429,"message":"Maximum number of Routes for this API has been reached. Please contact AWS if you need additional Routes.","evidence":{"kind":"assumed","source":"pattern of IntegrationQuotaReached"}}',
  IntegrationQuotaReached: '{"type":"TooManyRequestsException","status":429,"message":"Maximum number of Integrations for this API has been reached. Please contact AWS if you need additional Integrations.","evidence":{"kind":"reported","source":"users of WebSocket APIs, status 429"}}',
  IntegrationInUse: '{"type":"ConflictException","status":409,"message":"Cannot delete Integration because it is referenced by the following Routes with Ids: [${routeIds}]","evidence":{"kind":"reported","source":"terraform-aws-next-js#247"}}',
  MappingStageNotFound: '{"type":"BadRequestException","status":400,"message":"Invalid stage identifier specified","evidence":{"kind":"reported","source":"aws-cdk#9078, serverless-domain-manager#589"}}',
  ApiMappingKeyExists: '{"type":"ConflictException","status":409,"message":"ApiMapping key already exists for this domain name","evidence":{"kind":"reported","source":"several users of custom domains"}}',
  ApiNameInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid API name specified","evidence":{"kind":"recorded","source":"cdk-preflight deployment"}}',
  ApiMapped: '{"type":"BadRequestException","status":400,"message":"Deleting API ${apiId} failed. Please remove all API mappings for the API from your custom domain names.","evidence":{"kind":"reported","source":"cloud-nuke#370, output of the tool"}}',
  SelectionMissing: '{"type":"BadRequestException","status":400,"message":"Invalid routeSelectionExpression","evidence":{"kind":"recorded","source":"cdk-preflight deployment"}}',
  SelectionLimited: '{"type":"BadRequestException","status":400,"message":"Route selection expression is currently limited to \\"${request.method} ${request.path}\\"","evidence":{"kind":"recorded","source":"cdk-preflight deployment"},"seen":["CreateApi"],"elsewhere":{"kind":"assumed","source":"the text of CreateApi"}}',
  CorsCredentialsForAll: '{"type":"BadRequestException","status":400,"message":"allow-credentials is not supported if \'allow-origin\' is *","evidence":{"kind":"recorded","source":"cdk-preflight deployment"},"seen":["CreateApi"],"elsewhere":{"kind":"assumed","source":"the text of CreateApi"}}',
  RouteKeyVariableConflict: '{"type":"ConflictException","status":409,"message":"The provided route key \\"${routeKey}\\" has a conflicting variable on the same hierarchical level as \\"${other}\\"","evidence":{"kind":"reported","source":"user notes on cdk deploy renaming a path variable"}}',
  RouteApiKeyUnsupported: '{"type":"BadRequestException","status":400,"message":"ApiKeyRequired is not currently supported for HTTP APIs. Please set ApiKeyRequired to false for route null","evidence":{"kind":"recorded","source":"cdk-preflight deployment"},"seen":["CreateRoute"],"elsewhere":{"kind":"assumed","source":"the text of CreateRoute"}}',
  RouteTargetMalformed: '{"type":"BadRequestException","status":400,"message":"Unexpected or malformed target in route null. Correct format should be integrations/<integration_id>.","evidence":{"kind":"recorded","source":"cdk-preflight deployment"},"seen":["CreateRoute"],"elsewhere":{"kind":"assumed","source":"the text of CreateRoute"}}',
  RouteScopesWithoutJwt: '{"type":"BadRequestException","status":400,"message":"Invalid Route authorization type specified. Authorization Scopes are only valid for COGNITO_USER_POOLS and JWT authorization types","evidence":{"kind":"recorded","source":"cdk-preflight deployment"},"seen":["CreateRoute"],"elsewhere":{"kind":"assumed","source":"the text of CreateRoute"}}',
  RouteAuthorizerNotJwt: '{"type":"BadRequestException","status":400,"message":"Invalid authorizer ID specified. Setting the authorization type to JWT requires a valid JWT authorizer.","evidence":{"kind":"recorded","source":"cdk-preflight deployment"},"seen":["CreateRoute"],"elsewhere":{"kind":"assumed","source":"the text of CreateRoute"}}',
  RouteAuthorizerInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid authorizer ID specified. Setting the authorization type to CUSTOM requires a valid authorizer.","evidence":{"kind":"assumed","source":"pattern of the text for JWT"}}',
  RouteParameterAbsent: '{"type":"NotFoundException","status":404,"message":"Unable to find request parameter ${key} within the route","evidence":{"kind":"assumed","source":"404 documented, text unknown; pattern of DeleteRouteSettings"}}',
  IntegrationProxyOnly: '{"type":"BadRequestException","status":400,"message":"Currently, an API with a protocol type of HTTP may only be associated with proxy integrations (AWS_PROXY, HTTP_PROXY)","evidence":{"kind":"reported","source":"terraform-provider-aws#17289, aws-cli#6363"},"seen":["CreateIntegration"],"elsewhere":{"kind":"assumed","source":"the text of CreateIntegration"}}',
  IntegrationMethodMissing: '{"type":"BadRequestException","status":400,"message":"HttpMethod parameter method must be specified for integrationType HTTPPROXY","evidence":{"kind":"recorded","source":"cdk-preflight deployment"},"seen":["CreateIntegration"],"elsewhere":{"kind":"assumed","source":"the text of CreateIntegration"}}',
  IntegrationPayloadOfProxy: '{"type":"BadRequestException","status":400,"message":"PayloadFormatVersion 2.0 is not supported for integration of type HTTP_PROXY","evidence":{"kind":"recorded","source":"cdk-preflight deployment"},"seen":["CreateIntegration"],"elsewhere":{"kind":"assumed","source":"the text of CreateIntegration"}}',
  IntegrationPayloadUnsupported: '{"type":"BadRequestException","status":400,"message":"Unsupported PayloadFormatVersion: ${version}","evidence":{"kind":"recorded","source":"cdk-preflight deployment"},"seen":["CreateIntegration"],"elsewhere":{"kind":"assumed","source":"the text of CreateIntegration"}}',
  IntegrationTimeoutHttp: '{"type":"BadRequestException","status":400,"message":"Timeout should be between 50 ms and 30000 ms","evidence":{"kind":"recorded","source":"cdk-preflight deployment"},"seen":["CreateIntegration"],"elsewhere":{"kind":"assumed","source":"the text of CreateIntegration"}}',
  IntegrationTimeoutWebSocket: '{"type":"BadRequestException","status":400,"message":"Timeout should be between 50 ms and 29000 ms","evidence":{"kind":"recorded","source":"cdk-preflight deployment"},"seen":["CreateIntegration"],"elsewhere":{"kind":"assumed","source":"the text of CreateIntegration"}}',
  IntegrationSubtypeUnknown: '{"type":"BadRequestException","status":400,"message":"Operation: ${subtype} is not supported.","evidence":{"kind":"recorded","source":"cdk-preflight deployment"},"seen":["CreateIntegration"],"elsewhere":{"kind":"assumed","source":"the text of CreateIntegration"}}',
  IntegrationSubtypeNeedsRole: '{"type":"BadRequestException","status":400,"message":"Role ARN must be specified for AWS integration configuration with Subtype: ${subtype}","evidence":{"kind":"recorded","source":"cdk-preflight deployment"},"seen":["CreateIntegration"],"elsewhere":{"kind":"assumed","source":"the text of CreateIntegration"}}',
  IntegrationSubtypeNeedsParameters: '{"type":"BadRequestException","status":400,"message":"Operation: ${subtype} requires enabling passthrough, or defining all of the following parameters in the parameter mapping: [${parameters}]","evidence":{"kind":"recorded","source":"cdk-preflight deployment"},"seen":["CreateIntegration"],"elsewhere":{"kind":"assumed","source":"the text of CreateIntegration"}}',
  IntegrationRequestParameterInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid mapping expression specified: Validation Result: warnings : [], errors : [Invalid Request Actioned Parameter destination specified: ${key}]","evidence":{"kind":"recorded","source":"cdk-preflight deployment"},"seen":["CreateIntegration"],"elsewhere":{"kind":"assumed","source":"the text of CreateIntegration"}}',
  IntegrationResponseParameterInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid mapping expression specified: Validation Result: warnings : [], errors : [Invalid Response Actioned Parameter destination specified: ${key}]","evidence":{"kind":"recorded","source":"cdk-preflight deployment"},"seen":["CreateIntegration"],"elsewhere":{"kind":"assumed","source":"the text of CreateIntegration"}}',
  IntegrationStatusCodeInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid mapping expression specified: Validation Result: warnings : [], errors : [Status Code ${statusCode} is not valid.]","evidence":{"kind":"recorded","source":"cdk-preflight deployment"},"seen":["CreateIntegration"],"elsewhere":{"kind":"assumed","source":"the text of CreateIntegration"}}',
  IntegrationVpcLinkUriInvalid: '{"type":"BadRequestException","status":400,"message":"For VpcLink VPC_LINK, integration uri should be a valid ELB listener ARN or a valid Cloud Map service ARN.","evidence":{"kind":"recorded","source":"cdk-preflight deployment"},"seen":["CreateIntegration"],"elsewhere":{"kind":"assumed","source":"the text of CreateIntegration"}}',
  IntegrationVpcLinkIdMissing: '{"type":"BadRequestException","status":400,"message":"ConnectionId must be set to vpcLinkId for ConnectionType VPC_LINK","evidence":{"kind":"recorded","source":"cdk-preflight deployment"},"seen":["CreateIntegration"],"elsewhere":{"kind":"assumed","source":"the text of CreateIntegration"}}',
  IntegrationUriOfMock: '{"type":"BadRequestException","status":400,"message":"Integration URI is not supported for MOCK integrations","evidence":{"kind":"reported","source":"cdkd probes 2026-07-22"},"seen":["CreateIntegration"],"elsewhere":{"kind":"assumed","source":"the text of CreateIntegration"}}',
  IntegrationSubtypeNotResent: '{"type":"BadRequestException","status":400,"message":"Invalid integration URI specified","evidence":{"kind":"reported","source":"cdkd probes 2026-08-11"}}',
  AuthorizerQuotaReached: '{"type":"TooManyRequestsException","status":429,"message":"Maximum number of Authorizers for this API has been reached. Please contact AWS if you need additional Authorizers.","evidence":{"kind":"reported","source":"stackd, code beside its captures"}}',
  AuthorizerNotFound: '{"type":"NotFoundException","status":404,"message":"Invalid Authorizer identifier specified","evidence":{"kind":"recorded","source":"stackd websocket_authorizer_admission capture"},"seen":["GetAuthorizer","UpdateAuthorizer","DeleteAuthorizer"]}',
  AuthorizerInUse: '{"type":"ConflictException","status":409,"message":"Cannot delete authorizer \'${name}\', is referenced in route: ${routeKey}","evidence":{"kind":"recorded","source":"stackd websocket_authorizer_admission capture"}}',
  AuthorizerNameTaken: '{"type":"BadRequestException","status":400,"message":"Authorizer name must be unique. Authorizer ${name} already exists in this RestApi.","evidence":{"kind":"reported","source":"users of CloudFormation and Terraform"},"seen":["CreateAuthorizer"],"elsewhere":{"kind":"assumed","source":"the text of CreateAuthorizer"}}',
  AuthorizerTypeWebSocket: '{"type":"BadRequestException","status":400,"message":"Invalid authorizer type. Only REQUEST authorizer type is supported on WEBSOCKET protocol Apis.","evidence":{"kind":"recorded","source":"stackd websocket_authorizer_admission capture"},"seen":["CreateAuthorizer","UpdateAuthorizer"]}',
  AuthorizerTypeHttp: '{"type":"BadRequestException","status":400,"message":"Invalid authorizer type. Only JWT authorizer type is supported on HTTP protocol Apis.","evidence":{"kind":"recorded","source":"stackd http_lambda_authorizers capture"},"seen":["CreateAuthorizer"],"elsewhere":{"kind":"assumed","source":"the text of CreateAuthorizer"}}',
  AuthorizerPayloadOnWebSocket: '{"type":"BadRequestException","status":400,"message":"AuthorizerPayloadFormatVersion cannot be set for WEBSOCKET protocol Apis.","evidence":{"kind":"recorded","source":"stackd websocket_authorizer_admission capture"},"seen":["CreateAuthorizer","UpdateAuthorizer"]}',
  AuthorizerTtlOnWebSocket: '{"type":"BadRequestException","status":400,"message":"AuthorizerResultTtlInSeconds cannot be set for WEBSOCKET protocol Apis.","evidence":{"kind":"recorded","source":"stackd websocket_authorizer_admission capture"},"seen":["CreateAuthorizer","UpdateAuthorizer"]}',
  AuthorizerSimpleOnWebSocket: '{"type":"BadRequestException","status":400,"message":"EnableSimpleResponses cannot be set for WEBSOCKET protocol Apis.","evidence":{"kind":"recorded","source":"stackd websocket_authorizer_admission capture"},"seen":["CreateAuthorizer","UpdateAuthorizer"]}',
  AuthorizerSourceWebSocket: '{"type":"BadRequestException","status":400,"message":"Invalid request identity source expression: ${source}. The sources must be separated by comma, and each source must be either a request parameter, matching \'route.request.querystring|header.[a-zA-Z0-9._-]+\', or a stage variable, matching \'stageVariables.[a-zA-Z0-9._-]+\', or a context parameter, matching \'context.[a-zA-Z0-9._-]+\'","evidence":{"kind":"recorded","source":"stackd websocket_authorizer_admission capture"},"seen":["CreateAuthorizer","UpdateAuthorizer"]}',
  AuthorizerValidationEmpty: '{"type":"BadRequestException","status":400,"message":"IdentityValidationExpression must not be empty.","evidence":{"kind":"recorded","source":"stackd websocket_authorizer_admission capture"}}',
  AuthorizerValidationInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid validation expression: ${expression}","evidence":{"kind":"recorded","source":"stackd websocket_authorizer_admission capture"},"seen":["CreateAuthorizer"],"elsewhere":{"kind":"assumed","source":"the text of CreateAuthorizer"}}',
  RoleArnInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid role ARN","evidence":{"kind":"recorded","source":"stackd http_authorizer_roles, v2_integration_credentials captures"},"seen":["CreateAuthorizer","UpdateAuthorizer","CreateIntegration","UpdateIntegration"]}',
  AuthorizerUriMissing: '{"type":"BadRequestException","status":400,"message":"AuthorizerUri is a required field in an Authorizer","evidence":{"kind":"recorded","source":"cdk-preflight deployment"},"seen":["CreateAuthorizer"],"elsewhere":{"kind":"assumed","source":"the text of CreateAuthorizer"}}',
  AuthorizerPayloadMissing: '{"type":"BadRequestException","status":400,"message":"AuthorizerPayloadFormatVersion is a required parameter for REQUEST authorizer","evidence":{"kind":"recorded","source":"stackd http_lambda_authorizers capture"},"seen":["CreateAuthorizer"],"elsewhere":{"kind":"assumed","source":"the text of CreateAuthorizer"}}',
  AuthorizerPayloadUnsupported: '{"type":"BadRequestException","status":400,"message":"AuthorizerPayloadFormatVersion ${version} is not supported","evidence":{"kind":"recorded","source":"stackd http_lambda_authorizers capture"},"seen":["CreateAuthorizer"],"elsewhere":{"kind":"assumed","source":"the text of CreateAuthorizer"}}',
  AuthorizerSimpleNeedsPayload2: '{"type":"BadRequestException","status":400,"message":"EnableSimpleResponses can only be set for AuthorizerPayloadFormatVersion \\"2.0\\".","evidence":{"kind":"recorded","source":"stackd http_lambda_authorizers capture"},"seen":["CreateAuthorizer"],"elsewhere":{"kind":"assumed","source":"the text of CreateAuthorizer"}}',
  AuthorizerTtlOutOfRange: '{"type":"BadRequestException","status":400,"message":"Authorizer result TTL outside allowable range. TTL must be between 0 and 3600 seconds.","evidence":{"kind":"recorded","source":"stackd http_lambda_authorizers capture"},"seen":["CreateAuthorizer"],"elsewhere":{"kind":"assumed","source":"the text of CreateAuthorizer"}}',
  AuthorizerTtlNeedsSource: '{"type":"BadRequestException","status":400,"message":"Identity source must be set if authorizer caching is enabled (TTL is greater than 0)","evidence":{"kind":"recorded","source":"stackd http_lambda_authorizers capture"},"seen":["CreateAuthorizer"],"elsewhere":{"kind":"assumed","source":"the text of CreateAuthorizer"}}',
  AuthorizerSourceHttp: '{"type":"BadRequestException","status":400,"message":"Invalid identity source expression: ${source}. The source must be a request header, request querystring, stage variable or context parameter","evidence":{"kind":"recorded","source":"stackd http_lambda_authorizers capture"},"seen":["CreateAuthorizer"],"elsewhere":{"kind":"assumed","source":"the text of CreateAuthorizer"}}',
  JwtConfigurationMissing: '{"type":"BadRequestException","status":400,"message":"JwtConfiguration must not be null for JWT Authorizer","evidence":{"kind":"recorded","source":"cdk-preflight deployment"},"seen":["CreateAuthorizer"],"elsewhere":{"kind":"assumed","source":"the text of CreateAuthorizer"}}',
  JwtAudienceEmpty: '{"type":"BadRequestException","status":400,"message":"Audience list must have at least 1 item for JWT Authorizer","evidence":{"kind":"recorded","source":"cdk-preflight deployment"},"seen":["CreateAuthorizer"],"elsewhere":{"kind":"assumed","source":"the text of CreateAuthorizer"}}',
  JwtIssuerInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid issuer: Issuer is not a valid URL for JWT Authorizer","evidence":{"kind":"recorded","source":"cdk-preflight deployment"},"seen":["CreateAuthorizer"],"elsewhere":{"kind":"assumed","source":"the text of CreateAuthorizer"}}',
  JwtSimpleResponses: '{"type":"BadRequestException","status":400,"message":"EnableSimpleResponses can only be set for REQUEST authorizers","evidence":{"kind":"assumed","source":"refusal reported by cdkd probes, text unknown"}}',
  DomainNameQuotaReached: '{"type":"TooManyRequestsException","status":429,"message":"Maximum number of Domain Names has been reached. Please contact AWS if you need additional Domain Names.","evidence":{"kind":"assumed","source":"pattern of IntegrationQuotaReached"}}',
  DomainNameExists: '{"type":"BadRequestException","status":400,"message":"The domain name you provided already exists.","evidence":{"kind":"reported","source":"floci integration test verified against AWS; users of Zappa"}}',
  DomainConfigurationMissing: '{"type":"BadRequestException","status":400,"message":"Invalid input. Expected one domain name configuration","evidence":{"kind":"reported","source":"floci integration test verified against AWS"},"seen":["CreateDomainName"],"elsewhere":{"kind":"assumed","source":"the text of CreateDomainName"}}',
  DomainNameUnderscore: '{"type":"BadRequestException","status":400,"message":"Domain names cannot contain an underscore character","evidence":{"kind":"recorded","source":"cdk-preflight deployment"}}',
  DomainEndpointEdge: '{"type":"BadRequestException","status":400,"message":"EDGE endpoint type is not supported for APIGatewayV2 domainName","evidence":{"kind":"recorded","source":"cdk-preflight deployment"},"seen":["CreateDomainName"],"elsewhere":{"kind":"reported","source":"floci integration test measured on AWS"}}',
  DomainPolicyTls10: '{"type":"BadRequestException","status":400,"message":"TLS_1_0 is not supported for APIGatewayV2 domainName","evidence":{"kind":"reported","source":"chalice pull request 1255"},"seen":["CreateDomainName"],"elsewhere":{"kind":"assumed","source":"the text of CreateDomainName"}}',
  CertificateArnInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid certificate ARN: ${arn}","evidence":{"kind":"assumed","source":"type recorded, text unknown; beginning of the text of CertificateRegionWrong"}}',
  CertificateRegionWrong: '{"type":"BadRequestException","status":400,"message":"Invalid certificate ARN: ${arn}. Certificate must be in \'${region}\'.","evidence":{"kind":"recorded","source":"cdk-preflight deployment"},"seen":["CreateDomainName"],"elsewhere":{"kind":"assumed","source":"the text of CreateDomainName"}}',
  MappingDomainEdge: '{"type":"BadRequestException","status":400,"message":"Only REGIONAL domain names can be managed through the API Gateway V2 API. For EDGE domain names, please use the API Gateway V1 API. Also note that only REST APIs can be attached to EDGE domain names.","evidence":{"kind":"reported","source":"floci integration test verified against AWS"},"seen":["GetApiMappings"],"elsewhere":{"kind":"assumed","source":"the text of GetApiMappings"}}',
  MappingDomainTls10: '{"type":"BadRequestException","status":400,"message":"Only REGIONAL domain names with a security policy of TLS 1.2 can be managed through the API Gateway V2 API. For TLS 1.0 domain names, please use the API Gateway V1 API to upgrade your security policy to TLS 1.2. Currently, only REST APIs can be attached to a domain name with a security policy of TLS 1.0.","evidence":{"kind":"reported","source":"serverless-domain-manager#381"},"seen":["CreateApiMapping"],"elsewhere":{"kind":"assumed","source":"the text of CreateApiMapping"}}',
  MappingApiUnknown: '{"type":"BadRequestException","status":400,"message":"Invalid API identifier specified ${accountId}:${apiId}","evidence":{"kind":"reported","source":"floci integration test verified against AWS; the ACK apigatewayv2 controller tests the type"},"seen":["CreateApiMapping"],"elsewhere":{"kind":"assumed","source":"the text of CreateApiMapping"}}',
  ApiMappingKeyInvalid: '{"type":"BadRequestException","status":400,"message":"An ApiMapping key may contain only letters, numbers and one of $-_.+!*\'(),","evidence":{"kind":"reported","source":"aws-cdk#8983, #9077"},"seen":["CreateApiMapping"],"elsewhere":{"kind":"assumed","source":"the text of CreateApiMapping"}}',
  ExportParameterInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid ${name} specified: ${value}","evidence":{"kind":"assumed","source":"OAS30, JSON, YAML and 1.0 are documented as the only values, text unknown"}}',
  ExportOfWebSocket: '{"type":"BadRequestException","status":400,"message":"Export is not supported for WEBSOCKET protocolType","evidence":{"kind":"assumed","source":"documented for HTTP APIs alone; text after the pattern of CorsOnWebSocket"}}',
  ImportUnreadable: '{"type":"BadRequestException","status":400,"message":"Invalid OpenAPI input.","evidence":{"kind":"assumed","source":"the text of ImportRestApi"}}',
  ImportErrors: '{"type":"BadRequestException","status":400,"message":"Errors found during import:${errors}","evidence":{"kind":"assumed","source":"the text of ImportRestApi"}}',
  ImportWarnings: '{"type":"BadRequestException","status":400,"message":"Warnings found during import:${warnings}","evidence":{"kind":"reported","source":"serverless-application-model#2297, terraform-provider-aws acceptance test of fail_on_warnings"}}',
  IntegrationResponseNotFound: '{"type":"NotFoundException","status":404,"message":"Invalid Integration Response identifier specified","evidence":{"kind":"assumed","source":"pattern of the recorded GetAuthorizer answer"}}',
  IntegrationResponsesOfHttp: '{"type":"BadRequestException","status":400,"message":"IntegrationResponses are currently not supported for this API protocol type. This is because the API may only be configured with proxy integration at this time.","evidence":{"kind":"recorded","source":"cdk-preflight deployment"}}',
  ResponseExists: '{"type":"ConflictException","status":409,"message":"${kind}Response with key ${key} already exists for this ${kind}","evidence":{"kind":"assumed","source":"pattern of RouteExists"}}',
  ModelNotFound: '{"type":"NotFoundException","status":404,"message":"Invalid Model identifier specified","evidence":{"kind":"assumed","source":"pattern of the recorded GetAuthorizer answer"}}',
  ModelsOfHttp: '{"type":"BadRequestException","status":400,"message":"Currently, Models are not permitted for APIs with a protocol type of HTTP","evidence":{"kind":"recorded","source":"cdk-preflight deployment"}}',
  ModelNameInvalid: '{"type":"BadRequestException","status":400,"message":"Model name must be alphanumeric: ${name}","evidence":{"kind":"recorded","source":"cdk-preflight deployment"},"seen":["CreateModel"],"elsewhere":{"kind":"assumed","source":"the text of CreateModel"}}',
  ModelExists: '{"type":"ConflictException","status":409,"message":"Model name already exists for this API","evidence":{"kind":"assumed","source":"text of v1, which names a REST API"}}',
  ModelSchemaInvalid: '{"type":"BadRequestException","status":400,"message":"Invalid model specified: Validation Result: warnings : [], errors : [Invalid model schema specified]","evidence":{"kind":"assumed","source":"text of v1"}}',
  RouteResponseNotFound: '{"type":"NotFoundException","status":404,"message":"Invalid Route Response identifier specified","evidence":{"kind":"assumed","source":"pattern of the recorded GetAuthorizer answer"}}',
  RouteResponsesOfHttp: '{"type":"BadRequestException","status":400,"message":"RouteResponses are currently not supported for this API protocol type. This is because the API may only be configured with proxy integration at this time.","evidence":{"kind":"recorded","source":"cdk-preflight deployment"}}',
  RouteResponseKeyUnsupported: '{"type":"BadRequestException","status":400,"message":"Currently, only $default is supported as a RouteResponseKey. The creation of the RouteResponse with a key of $default will indicate to API Gateway that this Route is intended to handle two-way communication.","evidence":{"kind":"recorded","source":"cdk-preflight deployment"},"seen":["CreateRouteResponse"],"elsewhere":{"kind":"assumed","source":"the text of CreateRouteResponse"}}',
  VpcLinkQuotaReached: '{"type":"TooManyRequestsException","status":429,"message":"Maximum number of VPC Links has been reached. Please contact AWS if you need additional VPC Links.","evidence":{"kind":"assumed","source":"pattern of IntegrationQuotaReached"}}',
  VpcLinkNotFound: '{"type":"NotFoundException","status":404,"message":"Invalid Vpc Link identifier specified","evidence":{"kind":"assumed","source":"text recorded for v1"}}',
  VpcLinkSubnetsEmpty: '{"type":"BadRequestException","status":400,"message":"SubnetIds for a vpc link cannot be empty","evidence":{"kind":"recorded","source":"cdk-preflight deployment"}}',
  VpcLinkInUse: '{"type":"BadRequestException","status":400,"message":"Cannot delete vpc link. Vpc link \'${vpcLinkId}\', is referenced in [${routes}] in format of [Method:Resource].","evidence":{"kind":"reported","source":"terraform-provider-aws#12195"}}',
})
