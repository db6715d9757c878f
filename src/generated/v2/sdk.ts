// Generated from spec/v2 by scripts/generate.ts. Do not edit: change the spec and run `npm run generate`.

export interface AccessLogSettings {
  DestinationArn?: string | undefined
  /** One line with $context variables, the request id among them. The documented 1024 characters are not enforced. */
  Format?: string | undefined
}

/** An API. The answer of CreateApi lacks tags when none were given; every other answer has them. */
export interface Api {
  ApiEndpoint?: string | undefined
  /** True when another service manages the API. */
  ApiGatewayManaged?: boolean | undefined
  ApiId?: string | undefined
  ApiKeySelectionExpression?: string | undefined
  CorsConfiguration?: Cors | undefined
  /** Whole seconds with a Z. */
  CreatedDate?: Date | undefined
  Description?: string | undefined
  DisableExecuteApiEndpoint?: boolean | undefined
  /** WEBSOCKET only. */
  DisableSchemaValidation?: boolean | undefined
  ImportInfo?: string[] | undefined
  IpAddressType?: IpAddressType | undefined
  Name: string | undefined
  ProtocolType: ProtocolType | undefined
  RouteSelectionExpression: string | undefined
  Tags?: TagMap | undefined
  Version?: string | undefined
  Warnings?: string[] | undefined
}

export interface ApiMapping {
  ApiId: string | undefined
  ApiMappingId?: string | undefined
  /** The path under the domain. Empty for the domain itself. */
  ApiMappingKey?: string | undefined
  Stage: string | undefined
}

export interface ApiMappings {
  /** Absent on the last page. */
  NextToken?: string | undefined
  Items?: ApiMapping[] | undefined
}

export interface Apis {
  /** Absent on the last page. */
  NextToken?: string | undefined
  Items?: Api[] | undefined
}

export type AuthorizationType = 'NONE' | 'AWS_IAM' | 'CUSTOM' | 'JWT'

export interface Authorizer {
  AuthorizerCredentialsArn?: string | undefined
  AuthorizerId?: string | undefined
  /** REQUEST authorizers of HTTP APIs: 1.0 or 2.0. */
  AuthorizerPayloadFormatVersion?: string | undefined
  /** REQUEST authorizers of HTTP APIs: 0 to 3600 seconds. */
  AuthorizerResultTtlInSeconds?: number | undefined
  AuthorizerType?: AuthorizerType | undefined
  AuthorizerUri?: string | undefined
  /** REQUEST authorizers of HTTP APIs, with payload 2.0. */
  EnableSimpleResponses?: boolean | undefined
  IdentitySource?: string[] | undefined
  /** WEBSOCKET only. */
  IdentityValidationExpression?: string | undefined
  JwtConfiguration?: JwtConfiguration | undefined
  Name: string | undefined
}

export type AuthorizerType = 'REQUEST' | 'JWT'

export interface Authorizers {
  /** Absent on the last page. */
  NextToken?: string | undefined
  Items?: Authorizer[] | undefined
}

export type ConnectionType = 'INTERNET' | 'VPC_LINK'

/** WEBSOCKET only. */
export type ContentHandlingStrategy = 'CONVERT_TO_BINARY' | 'CONVERT_TO_TEXT'

/** HTTP only. */
export interface Cors {
  AllowCredentials?: boolean | undefined
  AllowHeaders?: string[] | undefined
  AllowMethods?: string[] | undefined
  AllowOrigins?: string[] | undefined
  ExposeHeaders?: string[] | undefined
  /** Seconds. The documented -1 to 86400 is not enforced. */
  MaxAge?: number | undefined
}

export interface Deployment {
  AutoDeployed?: boolean | undefined
  /** Whole seconds with a Z. */
  CreatedDate?: Date | undefined
  DeploymentId?: string | undefined
  DeploymentStatus?: 'PENDING' | 'FAILED' | 'DEPLOYED' | undefined
  DeploymentStatusMessage?: string | undefined
  Description?: string | undefined
}

export interface Deployments {
  /** Absent on the last page. */
  NextToken?: string | undefined
  Items?: Deployment[] | undefined
}

export interface DomainName {
  /** Always $request.basepath. */
  ApiMappingSelectionExpression?: string | undefined
  DomainName?: string | undefined
  DomainNameArn?: string | undefined
  DomainNameConfigurations?: DomainNameConfiguration[] | undefined
  MutualTlsAuthentication?: MutualTlsAuthentication | undefined
  RoutingMode?: RoutingMode | undefined
  Tags?: TagMap | undefined
}

export interface DomainNameConfiguration {
  ApiGatewayDomainName?: string | undefined
  CertificateArn?: string | undefined
  CertificateName?: string | undefined
  /** Whole seconds with a Z. */
  CertificateUploadDate?: Date | undefined
  DomainNameStatus?: DomainNameStatus | undefined
  DomainNameStatusMessage?: string | undefined
  EndpointType?: EndpointType | undefined
  HostedZoneId?: string | undefined
  IpAddressType?: IpAddressType | undefined
  OwnershipVerificationCertificateArn?: string | undefined
  SecurityPolicy?: SecurityPolicy | undefined
}

export type DomainNameStatus = 'AVAILABLE' | 'UPDATING' | 'PENDING_CERTIFICATE_REIMPORT' | 'PENDING_OWNERSHIP_VERIFICATION'

export interface DomainNames {
  /** Absent on the last page. */
  NextToken?: string | undefined
  Items?: DomainName[] | undefined
}

export type EndpointType = 'REGIONAL' | 'EDGE'

export interface Integration {
  /** True on the integration of a quick-created API, absent elsewhere. */
  ApiGatewayManaged?: boolean | undefined
  ConnectionId?: string | undefined
  ConnectionType?: ConnectionType | undefined
  ContentHandlingStrategy?: ContentHandlingStrategy | undefined
  CredentialsArn?: string | undefined
  Description?: string | undefined
  IntegrationId?: string | undefined
  IntegrationMethod?: string | undefined
  /** WEBSOCKET only. */
  IntegrationResponseSelectionExpression?: string | undefined
  /** HTTP only, with AWS_PROXY: the action of an AWS service. The documented 1 to 128 characters are not enforced. */
  IntegrationSubtype?: string | undefined
  IntegrationType?: IntegrationType | undefined
  IntegrationUri?: string | undefined
  PassthroughBehavior?: PassthroughBehavior | undefined
  PayloadFormatVersion?: string | undefined
  RequestParameters?: IntegrationParameters | undefined
  RequestTemplates?: TemplateMap | undefined
  ResponseParameters?: ResponseParameters | undefined
  /** WEBSOCKET only. */
  TemplateSelectionExpression?: string | undefined
  TimeoutInMillis?: number | undefined
  TlsConfig?: TlsConfig | undefined
}

export type IntegrationParameters = Record<string, string>

export interface IntegrationResponse {
  ContentHandlingStrategy?: ContentHandlingStrategy | undefined
  IntegrationResponseId?: string | undefined
  IntegrationResponseKey: string | undefined
  ResponseParameters?: IntegrationParameters | undefined
  ResponseTemplates?: TemplateMap | undefined
  TemplateSelectionExpression?: string | undefined
}

export interface IntegrationResponses {
  /** Absent on the last page. */
  NextToken?: string | undefined
  Items?: IntegrationResponse[] | undefined
}

export type IntegrationType = 'AWS' | 'HTTP' | 'MOCK' | 'HTTP_PROXY' | 'AWS_PROXY'

export interface Integrations {
  /** Absent on the last page. */
  NextToken?: string | undefined
  Items?: Integration[] | undefined
}

export type IpAddressType = 'ipv4' | 'dualstack'

export interface JwtConfiguration {
  Audience?: string[] | undefined
  Issuer?: string | undefined
}

export interface Model {
  ContentType?: string | undefined
  Description?: string | undefined
  ModelId?: string | undefined
  Name: string | undefined
  /** A JSON schema as text. */
  Schema?: string | undefined
}

export interface ModelTemplate {
  Value?: string | undefined
}

export interface Models {
  /** Absent on the last page. */
  NextToken?: string | undefined
  Items?: Model[] | undefined
}

export interface MutualTlsAuthentication {
  /** The URL of an object in S3. */
  TruststoreUri?: string | undefined
  TruststoreVersion?: string | undefined
  TruststoreWarnings?: string[] | undefined
}

export interface MutualTlsAuthenticationInput {
  /** The empty string removes mutual TLS. */
  TruststoreUri?: string | undefined
  TruststoreVersion?: string | undefined
}

export type NewTags = Record<string, string>

/** WEBSOCKET only. */
export type PassthroughBehavior = 'WHEN_NO_MATCH' | 'NEVER' | 'WHEN_NO_TEMPLATES'

export type ProtocolType = 'HTTP' | 'WEBSOCKET'

/** HTTP only. By status code. */
export type ResponseParameters = Record<string, IntegrationParameters>

export interface Route {
  /** True on the route of a quick-created API, absent elsewhere. */
  ApiGatewayManaged?: boolean | undefined
  ApiKeyRequired?: boolean | undefined
  AuthorizationScopes?: string[] | undefined
  AuthorizationType?: AuthorizationType | undefined
  AuthorizerId?: string | undefined
  ModelSelectionExpression?: string | undefined
  OperationName?: string | undefined
  RequestModels?: RouteModels | undefined
  RequestParameters?: RouteParameters | undefined
  RouteId?: string | undefined
  RouteKey: string | undefined
  RouteResponseSelectionExpression?: string | undefined
  Target?: string | undefined
}

export type RouteModels = Record<string, string>

export type RouteParameters = Record<string, { Required?: boolean | undefined }>

export interface RouteResponse {
  ModelSelectionExpression?: string | undefined
  /** Names of models by content type. */
  ResponseModels?: Record<string, string> | undefined
  ResponseParameters?: RouteParameters | undefined
  RouteResponseId?: string | undefined
  RouteResponseKey: string | undefined
}

export interface RouteResponses {
  /** Absent on the last page. */
  NextToken?: string | undefined
  Items?: RouteResponse[] | undefined
}

export interface RouteSettings {
  /** Full request and response data in the execution logs. WEBSOCKET only. */
  DataTraceEnabled?: boolean | undefined
  /** Metrics of CloudWatch by route. */
  DetailedMetricsEnabled?: boolean | undefined
  /** Level of the execution logs. WEBSOCKET only. */
  LoggingLevel?: 'ERROR' | 'INFO' | 'OFF' | undefined
  ThrottlingBurstLimit?: number | undefined
  /** Requests a second. */
  ThrottlingRateLimit?: number | undefined
}

/** Settings by route key. */
export type RouteSettingsMap = Record<string, RouteSettings>

export interface Routes {
  /** Absent on the last page. */
  NextToken?: string | undefined
  Items?: Route[] | undefined
}

export type RoutingMode = 'API_MAPPING_ONLY' | 'ROUTING_RULE_ONLY' | 'ROUTING_RULE_THEN_API_MAPPING'

export type SecurityPolicy = 'TLS_1_2' | 'TLS_1_0'

/** A stage, in the one shape that create, get, update and list share. */
export interface Stage {
  AccessLogSettings?: AccessLogSettings | undefined
  /** True on the stage of a quick-created API, absent elsewhere. */
  ApiGatewayManaged?: boolean | undefined
  /** Whether changes of the API are deployed to the stage by themselves. Absent until given. */
  AutoDeploy?: boolean | undefined
  ClientCertificateId?: string | undefined
  /** Whole seconds with a Z. */
  CreatedDate?: Date | undefined
  DefaultRouteSettings?: RouteSettings | undefined
  DeploymentId?: string | undefined
  Description?: string | undefined
  /** What became of the last automatic deployment. */
  LastDeploymentStatusMessage?: string | undefined
  /** Whole seconds with a Z. */
  LastUpdatedDate?: Date | undefined
  RouteSettings?: RouteSettingsMap | undefined
  StageName: string | undefined
  StageVariables?: StageVariables | undefined
  Tags?: TagMap | undefined
}

export type StageVariables = Record<string, string>

export interface Stages {
  /** Absent on the last page. */
  NextToken?: string | undefined
  Items?: Stage[] | undefined
}

export type TagMap = Record<string, string>

/** Always without members. */
export type TagResourceResponse = Record<never, never>

export interface Tags {
  Tags?: TagMap | undefined
}

/** WEBSOCKET only. Templates by content type. */
export type TemplateMap = Record<string, string>

/** HTTP only, for private integrations. */
export interface TlsConfig {
  ServerNameToVerify?: string | undefined
}

export interface VpcLink {
  /** Whole seconds with a Z. */
  CreatedDate?: Date | undefined
  Name: string | undefined
  SecurityGroupIds: string[] | undefined
  SubnetIds: string[] | undefined
  Tags?: TagMap | undefined
  VpcLinkId: string | undefined
  VpcLinkStatus?: VpcLinkStatus | undefined
  VpcLinkStatusMessage?: string | undefined
  VpcLinkVersion?: VpcLinkVersion | undefined
}

export type VpcLinkStatus = 'AVAILABLE' | 'PENDING' | 'DELETING' | 'FAILED' | 'INACTIVE'

export type VpcLinkVersion = 'V2'

export interface VpcLinks {
  /** Absent on the last page. */
  NextToken?: string | undefined
  Items?: VpcLink[] | undefined
}

/** Input of GetStages: parameters of path and query, and members of the body. */
export interface GetStagesInput {
  ApiId: string | undefined
  /** A string of digits. */
  MaxResults?: string | undefined
  NextToken?: string | undefined
}

/** Output of GetStages. */
export type GetStagesOutput = Stages

/** Input of CreateStage: parameters of path and query, and members of the body. */
export interface CreateStageInput {
  ApiId: string | undefined
  AccessLogSettings?: AccessLogSettings | undefined
  /** Off when absent, but then no member of the answer either. */
  AutoDeploy?: boolean | undefined
  /** Documented as supported only for WebSocket APIs. */
  ClientCertificateId?: string | undefined
  DefaultRouteSettings?: RouteSettings | undefined
  DeploymentId?: string | undefined
  Description?: string | undefined
  RouteSettings?: RouteSettingsMap | undefined
  StageName: string | undefined
  StageVariables?: Record<string, string> | undefined
  Tags?: NewTags | undefined
}

/** Output of CreateStage. */
export type CreateStageOutput = Partial<Stage>

/** Input of GetStage: parameters of path and query, and members of the body. */
export interface GetStageInput {
  ApiId: string | undefined
  /** $default travels as %24default. */
  StageName: string | undefined
}

/** Output of GetStage. */
export type GetStageOutput = Partial<Stage>

/** Input of UpdateStage: parameters of path and query, and members of the body. */
export interface UpdateStageInput {
  ApiId: string | undefined
  /** $default travels as %24default. */
  StageName: string | undefined
  AccessLogSettings?: AccessLogSettings | undefined
  AutoDeploy?: boolean | undefined
  /** The empty string clears it. */
  ClientCertificateId?: string | undefined
  DefaultRouteSettings?: RouteSettings | undefined
  /** Only while autoDeploy is off. */
  DeploymentId?: string | undefined
  /** The empty string is ignored. */
  Description?: string | undefined
  RouteSettings?: RouteSettingsMap | undefined
  /** Merged by key; the empty string removes a key. */
  StageVariables?: Record<string, string> | undefined
}

/** Output of UpdateStage. */
export type UpdateStageOutput = Partial<Stage>

/** Input of DeleteStage: parameters of path and query, and members of the body. */
export interface DeleteStageInput {
  ApiId: string | undefined
  /** $default travels as %24default. */
  StageName: string | undefined
}

/** Output of DeleteStage. */
export type DeleteStageOutput = Record<never, never>

/** Input of DeleteRouteSettings: parameters of path and query, and members of the body. */
export interface DeleteRouteSettingsInput {
  ApiId: string | undefined
  /** $default travels as %24default. */
  StageName: string | undefined
  /** GET /pets travels as GET%20%2Fpets. */
  RouteKey: string | undefined
}

/** Output of DeleteRouteSettings. */
export type DeleteRouteSettingsOutput = Record<never, never>

/** Input of DeleteAccessLogSettings: parameters of path and query, and members of the body. */
export interface DeleteAccessLogSettingsInput {
  ApiId: string | undefined
  /** $default travels as %24default. */
  StageName: string | undefined
}

/** Output of DeleteAccessLogSettings. */
export type DeleteAccessLogSettingsOutput = Record<never, never>

/** Input of ResetAuthorizersCache: parameters of path and query, and members of the body. */
export interface ResetAuthorizersCacheInput {
  ApiId: string | undefined
  /** $default travels as %24default. */
  StageName: string | undefined
}

/** Output of ResetAuthorizersCache. */
export type ResetAuthorizersCacheOutput = Record<never, never>

/** Input of GetTags: parameters of path and query, and members of the body. */
export interface GetTagsInput {
  /** Percent-encoded, colons and slashes included. */
  ResourceArn: string | undefined
}

/** Output of GetTags. */
export type GetTagsOutput = Tags

/** Input of TagResource: parameters of path and query, and members of the body. */
export interface TagResourceInput {
  /** Percent-encoded, colons and slashes included. */
  ResourceArn: string | undefined
  Tags?: NewTags | undefined
}

/** Output of TagResource. */
export type TagResourceOutput = TagResourceResponse

/** Input of UntagResource: parameters of path and query, and members of the body. */
export interface UntagResourceInput {
  /** Percent-encoded, colons and slashes included. */
  ResourceArn: string | undefined
  TagKeys: string[] | undefined
}

/** Output of UntagResource. */
export type UntagResourceOutput = Record<never, never>

/** Input of GetApis: parameters of path and query, and members of the body. */
export interface GetApisInput {
  /** A string of digits. */
  MaxResults?: string | undefined
  NextToken?: string | undefined
}

/** Output of GetApis. */
export type GetApisOutput = Apis

/** Input of ImportApi: parameters of path and query, and members of the body. */
export interface ImportApiInput {
  /** What becomes of the base path: ignore, prepend or split */
  Basepath?: string | undefined
  /** Whether a warning refuses the document */
  FailOnWarnings?: boolean | undefined
  /** The document as text. */
  Body: string | undefined
}

/** Output of ImportApi. */
export type ImportApiOutput = Partial<Api>

/** Input of CreateApi: parameters of path and query, and members of the body. */
export interface CreateApiInput {
  /** WEBSOCKET only. */
  ApiKeySelectionExpression?: string | undefined
  CorsConfiguration?: Cors | undefined
  /** Quick create: credentials of the integration. */
  CredentialsArn?: string | undefined
  Description?: string | undefined
  DisableExecuteApiEndpoint?: boolean | undefined
  /** WEBSOCKET only. */
  DisableSchemaValidation?: boolean | undefined
  IpAddressType?: 'ipv4' | 'dualstack' | undefined
  Name: string | undefined
  ProtocolType: 'HTTP' | 'WEBSOCKET' | undefined
  /** Quick create: key of the managed route, $default when absent. */
  RouteKey?: string | undefined
  /** Needed for WEBSOCKET; HTTP has $request.method $request.path. */
  RouteSelectionExpression?: string | undefined
  Tags?: NewTags | undefined
  /** Quick create: a URL or the ARN of a Lambda function. HTTP only. */
  Target?: string | undefined
  Version?: string | undefined
}

/** Output of CreateApi. */
export type CreateApiOutput = Partial<Api>

/** Input of GetApi: parameters of path and query, and members of the body. */
export interface GetApiInput {
  ApiId: string | undefined
}

/** Output of GetApi. */
export type GetApiOutput = Partial<Api>

/** Input of ReimportApi: parameters of path and query, and members of the body. */
export interface ReimportApiInput {
  ApiId: string | undefined
  /** What becomes of the base path: ignore, prepend or split */
  Basepath?: string | undefined
  /** Whether a warning refuses the document */
  FailOnWarnings?: boolean | undefined
  /** The document as text. */
  Body: string | undefined
}

/** Output of ReimportApi. */
export type ReimportApiOutput = Partial<Api>

/** Input of UpdateApi: parameters of path and query, and members of the body. */
export interface UpdateApiInput {
  ApiId: string | undefined
  ApiKeySelectionExpression?: string | undefined
  CorsConfiguration?: Cors | undefined
  CredentialsArn?: string | undefined
  /** The empty string clears it. */
  Description?: string | undefined
  DisableExecuteApiEndpoint?: boolean | undefined
  DisableSchemaValidation?: boolean | undefined
  IpAddressType?: IpAddressType | undefined
  Name?: string | undefined
  /** New key of the managed route. */
  RouteKey?: string | undefined
  RouteSelectionExpression?: string | undefined
  /** New target of the managed integration. */
  Target?: string | undefined
  Version?: string | undefined
}

/** Output of UpdateApi. */
export type UpdateApiOutput = Partial<Api>

/** Input of DeleteApi: parameters of path and query, and members of the body. */
export interface DeleteApiInput {
  ApiId: string | undefined
}

/** Output of DeleteApi. */
export type DeleteApiOutput = Record<never, never>

/** Input of DeleteCorsConfiguration: parameters of path and query, and members of the body. */
export interface DeleteCorsConfigurationInput {
  ApiId: string | undefined
}

/** Output of DeleteCorsConfiguration. */
export type DeleteCorsConfigurationOutput = Record<never, never>

/** Input of GetDeployments: parameters of path and query, and members of the body. */
export interface GetDeploymentsInput {
  ApiId: string | undefined
  /** A string of digits. */
  MaxResults?: string | undefined
  NextToken?: string | undefined
}

/** Output of GetDeployments. */
export type GetDeploymentsOutput = Deployments

/** Input of CreateDeployment: parameters of path and query, and members of the body. */
export interface CreateDeploymentInput {
  ApiId: string | undefined
  Description?: string | undefined
  /** The stage that gets the new deployment. */
  StageName?: string | undefined
}

/** Output of CreateDeployment. */
export type CreateDeploymentOutput = Deployment

/** Input of GetDeployment: parameters of path and query, and members of the body. */
export interface GetDeploymentInput {
  ApiId: string | undefined
  DeploymentId: string | undefined
}

/** Output of GetDeployment. */
export type GetDeploymentOutput = Deployment

/** Input of UpdateDeployment: parameters of path and query, and members of the body. */
export interface UpdateDeploymentInput {
  ApiId: string | undefined
  DeploymentId: string | undefined
  Description?: string | undefined
}

/** Output of UpdateDeployment. */
export type UpdateDeploymentOutput = Deployment

/** Input of DeleteDeployment: parameters of path and query, and members of the body. */
export interface DeleteDeploymentInput {
  ApiId: string | undefined
  DeploymentId: string | undefined
}

/** Output of DeleteDeployment. */
export type DeleteDeploymentOutput = Record<never, never>

/** Input of GetRoutes: parameters of path and query, and members of the body. */
export interface GetRoutesInput {
  ApiId: string | undefined
  /** A string of digits. */
  MaxResults?: string | undefined
  NextToken?: string | undefined
}

/** Output of GetRoutes. */
export type GetRoutesOutput = Routes

/** Input of CreateRoute: parameters of path and query, and members of the body. */
export interface CreateRouteInput {
  ApiId: string | undefined
  /** WEBSOCKET only. */
  ApiKeyRequired?: boolean | undefined
  AuthorizationScopes?: string[] | undefined
  AuthorizationType?: 'NONE' | 'AWS_IAM' | 'CUSTOM' | 'JWT' | undefined
  AuthorizerId?: string | undefined
  /** WEBSOCKET only. */
  ModelSelectionExpression?: string | undefined
  OperationName?: string | undefined
  RequestModels?: RouteModels | undefined
  RequestParameters?: RouteParameters | undefined
  /** HTTP: a method, a blank and a path, or $default. */
  RouteKey: string | undefined
  /** WEBSOCKET only. */
  RouteResponseSelectionExpression?: string | undefined
  /** integrations/ and the id of an integration. */
  Target?: string | undefined
}

/** Output of CreateRoute. */
export type CreateRouteOutput = Partial<Route>

/** Input of GetRoute: parameters of path and query, and members of the body. */
export interface GetRouteInput {
  ApiId: string | undefined
  RouteId: string | undefined
}

/** Output of GetRoute. */
export type GetRouteOutput = Partial<Route>

/** Input of UpdateRoute: parameters of path and query, and members of the body. */
export interface UpdateRouteInput {
  ApiId: string | undefined
  RouteId: string | undefined
  ApiKeyRequired?: boolean | undefined
  AuthorizationScopes?: string[] | undefined
  AuthorizationType?: AuthorizationType | undefined
  AuthorizerId?: string | undefined
  ModelSelectionExpression?: string | undefined
  OperationName?: string | undefined
  RequestModels?: RouteModels | undefined
  RequestParameters?: RouteParameters | undefined
  RouteKey?: string | undefined
  RouteResponseSelectionExpression?: string | undefined
  Target?: string | undefined
}

/** Output of UpdateRoute. */
export type UpdateRouteOutput = Partial<Route>

/** Input of DeleteRoute: parameters of path and query, and members of the body. */
export interface DeleteRouteInput {
  ApiId: string | undefined
  RouteId: string | undefined
}

/** Output of DeleteRoute. */
export type DeleteRouteOutput = Record<never, never>

/** Input of DeleteRouteRequestParameter: parameters of path and query, and members of the body. */
export interface DeleteRouteRequestParameterInput {
  ApiId: string | undefined
  RouteId: string | undefined
  RequestParameterKey: string | undefined
}

/** Output of DeleteRouteRequestParameter. */
export type DeleteRouteRequestParameterOutput = Record<never, never>

/** Input of GetIntegrations: parameters of path and query, and members of the body. */
export interface GetIntegrationsInput {
  ApiId: string | undefined
  /** A string of digits. */
  MaxResults?: string | undefined
  NextToken?: string | undefined
}

/** Output of GetIntegrations. */
export type GetIntegrationsOutput = Integrations

/** Input of CreateIntegration: parameters of path and query, and members of the body. */
export interface CreateIntegrationInput {
  ApiId: string | undefined
  ConnectionId?: string | undefined
  ConnectionType?: ConnectionType | undefined
  ContentHandlingStrategy?: ContentHandlingStrategy | undefined
  CredentialsArn?: string | undefined
  Description?: string | undefined
  IntegrationMethod?: string | undefined
  IntegrationSubtype?: string | undefined
  IntegrationType: 'AWS' | 'HTTP' | 'MOCK' | 'HTTP_PROXY' | 'AWS_PROXY' | undefined
  IntegrationUri?: string | undefined
  PassthroughBehavior?: PassthroughBehavior | undefined
  PayloadFormatVersion?: string | undefined
  RequestParameters?: IntegrationParameters | undefined
  RequestTemplates?: TemplateMap | undefined
  ResponseParameters?: ResponseParameters | undefined
  TemplateSelectionExpression?: string | undefined
  /** Absent: 30000 on HTTP, 29000 on WEBSOCKET APIs. */
  TimeoutInMillis?: number | undefined
  TlsConfig?: TlsConfig | undefined
}

/** Output of CreateIntegration. */
export type CreateIntegrationOutput = Integration

/** Input of GetIntegration: parameters of path and query, and members of the body. */
export interface GetIntegrationInput {
  ApiId: string | undefined
  IntegrationId: string | undefined
}

/** Output of GetIntegration. */
export type GetIntegrationOutput = Integration

/** Input of UpdateIntegration: parameters of path and query, and members of the body. */
export interface UpdateIntegrationInput {
  ApiId: string | undefined
  IntegrationId: string | undefined
  ConnectionId?: string | undefined
  ConnectionType?: ConnectionType | undefined
  ContentHandlingStrategy?: ContentHandlingStrategy | undefined
  CredentialsArn?: string | undefined
  Description?: string | undefined
  IntegrationMethod?: string | undefined
  IntegrationSubtype?: string | undefined
  IntegrationType?: IntegrationType | undefined
  IntegrationUri?: string | undefined
  PassthroughBehavior?: PassthroughBehavior | undefined
  PayloadFormatVersion?: string | undefined
  RequestParameters?: IntegrationParameters | undefined
  RequestTemplates?: TemplateMap | undefined
  ResponseParameters?: ResponseParameters | undefined
  TemplateSelectionExpression?: string | undefined
  TimeoutInMillis?: number | undefined
  TlsConfig?: TlsConfig | undefined
}

/** Output of UpdateIntegration. */
export type UpdateIntegrationOutput = Integration

/** Input of DeleteIntegration: parameters of path and query, and members of the body. */
export interface DeleteIntegrationInput {
  ApiId: string | undefined
  IntegrationId: string | undefined
}

/** Output of DeleteIntegration. */
export type DeleteIntegrationOutput = Record<never, never>

/** Input of GetAuthorizers: parameters of path and query, and members of the body. */
export interface GetAuthorizersInput {
  ApiId: string | undefined
  /** A string of digits. */
  MaxResults?: string | undefined
  NextToken?: string | undefined
}

/** Output of GetAuthorizers. */
export type GetAuthorizersOutput = Authorizers

/** Input of CreateAuthorizer: parameters of path and query, and members of the body. */
export interface CreateAuthorizerInput {
  ApiId: string | undefined
  AuthorizerCredentialsArn?: string | undefined
  AuthorizerPayloadFormatVersion?: string | undefined
  AuthorizerResultTtlInSeconds?: number | undefined
  /** REQUEST or JWT; another one is refused in the words of the protocol. */
  AuthorizerType: AuthorizerType | undefined
  AuthorizerUri?: string | undefined
  EnableSimpleResponses?: boolean | undefined
  IdentitySource?: string[] | undefined
  IdentityValidationExpression?: string | undefined
  JwtConfiguration?: JwtConfiguration | undefined
  Name: string | undefined
}

/** Output of CreateAuthorizer. */
export type CreateAuthorizerOutput = Partial<Authorizer>

/** Input of GetAuthorizer: parameters of path and query, and members of the body. */
export interface GetAuthorizerInput {
  ApiId: string | undefined
  AuthorizerId: string | undefined
}

/** Output of GetAuthorizer. */
export type GetAuthorizerOutput = Partial<Authorizer>

/** Input of UpdateAuthorizer: parameters of path and query, and members of the body. */
export interface UpdateAuthorizerInput {
  ApiId: string | undefined
  AuthorizerId: string | undefined
  /** The empty string clears it. */
  AuthorizerCredentialsArn?: string | undefined
  /** The empty string is ignored. */
  AuthorizerPayloadFormatVersion?: string | undefined
  AuthorizerResultTtlInSeconds?: number | undefined
  AuthorizerType?: AuthorizerType | undefined
  AuthorizerUri?: string | undefined
  EnableSimpleResponses?: boolean | undefined
  /** Replaced as a whole; an empty list clears it. */
  IdentitySource?: string[] | undefined
  /** The empty string clears it. */
  IdentityValidationExpression?: string | undefined
  JwtConfiguration?: JwtConfiguration | undefined
  Name?: string | undefined
}

/** Output of UpdateAuthorizer. */
export type UpdateAuthorizerOutput = Partial<Authorizer>

/** Input of DeleteAuthorizer: parameters of path and query, and members of the body. */
export interface DeleteAuthorizerInput {
  ApiId: string | undefined
  AuthorizerId: string | undefined
}

/** Output of DeleteAuthorizer. */
export type DeleteAuthorizerOutput = Record<never, never>

/** Input of GetDomainNames: parameters of path and query, and members of the body. */
export interface GetDomainNamesInput {
  /** A string of digits. */
  MaxResults?: string | undefined
  NextToken?: string | undefined
}

/** Output of GetDomainNames. */
export type GetDomainNamesOutput = DomainNames

/** Input of CreateDomainName: parameters of path and query, and members of the body. */
export interface CreateDomainNameInput {
  DomainName: string | undefined
  DomainNameConfigurations?: DomainNameConfiguration[] | undefined
  MutualTlsAuthentication?: MutualTlsAuthenticationInput | undefined
  RoutingMode?: RoutingMode | undefined
  Tags?: NewTags | undefined
}

/** Output of CreateDomainName. */
export type CreateDomainNameOutput = DomainName

/** Input of GetDomainName: parameters of path and query, and members of the body. */
export interface GetDomainNameInput {
  DomainName: string | undefined
}

/** Output of GetDomainName. */
export type GetDomainNameOutput = DomainName

/** Input of UpdateDomainName: parameters of path and query, and members of the body. */
export interface UpdateDomainNameInput {
  DomainName: string | undefined
  DomainNameConfigurations?: DomainNameConfiguration[] | undefined
  MutualTlsAuthentication?: MutualTlsAuthenticationInput | undefined
  RoutingMode?: RoutingMode | undefined
}

/** Output of UpdateDomainName. */
export type UpdateDomainNameOutput = DomainName

/** Input of DeleteDomainName: parameters of path and query, and members of the body. */
export interface DeleteDomainNameInput {
  DomainName: string | undefined
}

/** Output of DeleteDomainName. */
export type DeleteDomainNameOutput = Record<never, never>

/** Input of GetApiMappings: parameters of path and query, and members of the body. */
export interface GetApiMappingsInput {
  DomainName: string | undefined
  /** A string of digits. */
  MaxResults?: string | undefined
  NextToken?: string | undefined
}

/** Output of GetApiMappings. */
export type GetApiMappingsOutput = ApiMappings

/** Input of CreateApiMapping: parameters of path and query, and members of the body. */
export interface CreateApiMappingInput {
  DomainName: string | undefined
  ApiId: string | undefined
  ApiMappingKey?: string | undefined
  Stage: string | undefined
}

/** Output of CreateApiMapping. */
export type CreateApiMappingOutput = Partial<ApiMapping>

/** Input of GetApiMapping: parameters of path and query, and members of the body. */
export interface GetApiMappingInput {
  DomainName: string | undefined
  ApiMappingId: string | undefined
}

/** Output of GetApiMapping. */
export type GetApiMappingOutput = Partial<ApiMapping>

/** Input of UpdateApiMapping: parameters of path and query, and members of the body. */
export interface UpdateApiMappingInput {
  DomainName: string | undefined
  ApiMappingId: string | undefined
  ApiId: string | undefined
  ApiMappingKey?: string | undefined
  Stage?: string | undefined
}

/** Output of UpdateApiMapping. */
export type UpdateApiMappingOutput = Partial<ApiMapping>

/** Input of DeleteApiMapping: parameters of path and query, and members of the body. */
export interface DeleteApiMappingInput {
  DomainName: string | undefined
  ApiMappingId: string | undefined
}

/** Output of DeleteApiMapping. */
export type DeleteApiMappingOutput = Record<never, never>

/** Input of ExportApi: parameters of path and query, and members of the body. */
export interface ExportApiInput {
  ApiId: string | undefined
  /** OAS30 is the only value. */
  Specification: 'OAS30' | undefined
  OutputType: 'JSON' | 'YAML' | undefined
  /** Whether the document has the extensions of the service. It has them by default. */
  IncludeExtensions?: boolean | undefined
  /** The version of the export algorithm. */
  ExportVersion?: '1.0' | undefined
  /** The stage whose deployment is exported. Without it the API is exported as it is now. */
  StageName?: string | undefined
}

/** Output of ExportApi. */
export type ExportApiOutput = Record<never, never>

/** Input of GetIntegrationResponses: parameters of path and query, and members of the body. */
export interface GetIntegrationResponsesInput {
  ApiId: string | undefined
  IntegrationId: string | undefined
  /** A string of digits. */
  MaxResults?: string | undefined
  NextToken?: string | undefined
}

/** Output of GetIntegrationResponses. */
export type GetIntegrationResponsesOutput = IntegrationResponses

/** Input of CreateIntegrationResponse: parameters of path and query, and members of the body. */
export interface CreateIntegrationResponseInput {
  ApiId: string | undefined
  IntegrationId: string | undefined
  ContentHandlingStrategy?: ContentHandlingStrategy | undefined
  IntegrationResponseKey: string | undefined
  ResponseParameters?: IntegrationParameters | undefined
  ResponseTemplates?: TemplateMap | undefined
  TemplateSelectionExpression?: string | undefined
}

/** Output of CreateIntegrationResponse. */
export type CreateIntegrationResponseOutput = Partial<IntegrationResponse>

/** Input of GetIntegrationResponse: parameters of path and query, and members of the body. */
export interface GetIntegrationResponseInput {
  ApiId: string | undefined
  IntegrationId: string | undefined
  IntegrationResponseId: string | undefined
}

/** Output of GetIntegrationResponse. */
export type GetIntegrationResponseOutput = Partial<IntegrationResponse>

/** Input of UpdateIntegrationResponse: parameters of path and query, and members of the body. */
export interface UpdateIntegrationResponseInput {
  ApiId: string | undefined
  IntegrationId: string | undefined
  IntegrationResponseId: string | undefined
  ContentHandlingStrategy?: ContentHandlingStrategy | undefined
  IntegrationResponseKey?: string | undefined
  ResponseParameters?: IntegrationParameters | undefined
  ResponseTemplates?: TemplateMap | undefined
  /** The empty string clears it. */
  TemplateSelectionExpression?: string | undefined
}

/** Output of UpdateIntegrationResponse. */
export type UpdateIntegrationResponseOutput = Partial<IntegrationResponse>

/** Input of DeleteIntegrationResponse: parameters of path and query, and members of the body. */
export interface DeleteIntegrationResponseInput {
  ApiId: string | undefined
  IntegrationId: string | undefined
  IntegrationResponseId: string | undefined
}

/** Output of DeleteIntegrationResponse. */
export type DeleteIntegrationResponseOutput = Record<never, never>

/** Input of GetModels: parameters of path and query, and members of the body. */
export interface GetModelsInput {
  ApiId: string | undefined
  /** A string of digits. */
  MaxResults?: string | undefined
  NextToken?: string | undefined
}

/** Output of GetModels. */
export type GetModelsOutput = Models

/** Input of CreateModel: parameters of path and query, and members of the body. */
export interface CreateModelInput {
  ApiId: string | undefined
  ContentType?: string | undefined
  Description?: string | undefined
  Name: string | undefined
  Schema: string | undefined
}

/** Output of CreateModel. */
export type CreateModelOutput = Partial<Model>

/** Input of GetModel: parameters of path and query, and members of the body. */
export interface GetModelInput {
  ApiId: string | undefined
  ModelId: string | undefined
}

/** Output of GetModel. */
export type GetModelOutput = Partial<Model>

/** Input of UpdateModel: parameters of path and query, and members of the body. */
export interface UpdateModelInput {
  ApiId: string | undefined
  ModelId: string | undefined
  ContentType?: string | undefined
  Description?: string | undefined
  Name?: string | undefined
  Schema?: string | undefined
}

/** Output of UpdateModel. */
export type UpdateModelOutput = Partial<Model>

/** Input of DeleteModel: parameters of path and query, and members of the body. */
export interface DeleteModelInput {
  ApiId: string | undefined
  ModelId: string | undefined
}

/** Output of DeleteModel. */
export type DeleteModelOutput = Record<never, never>

/** Input of GetModelTemplate: parameters of path and query, and members of the body. */
export interface GetModelTemplateInput {
  ApiId: string | undefined
  ModelId: string | undefined
}

/** Output of GetModelTemplate. */
export type GetModelTemplateOutput = ModelTemplate

/** Input of GetRouteResponses: parameters of path and query, and members of the body. */
export interface GetRouteResponsesInput {
  ApiId: string | undefined
  RouteId: string | undefined
  /** A string of digits. */
  MaxResults?: string | undefined
  NextToken?: string | undefined
}

/** Output of GetRouteResponses. */
export type GetRouteResponsesOutput = RouteResponses

/** Input of CreateRouteResponse: parameters of path and query, and members of the body. */
export interface CreateRouteResponseInput {
  ApiId: string | undefined
  RouteId: string | undefined
  ModelSelectionExpression?: string | undefined
  ResponseModels?: Record<string, string> | undefined
  ResponseParameters?: RouteParameters | undefined
  RouteResponseKey: string | undefined
}

/** Output of CreateRouteResponse. */
export type CreateRouteResponseOutput = Partial<RouteResponse>

/** Input of GetRouteResponse: parameters of path and query, and members of the body. */
export interface GetRouteResponseInput {
  ApiId: string | undefined
  RouteId: string | undefined
  RouteResponseId: string | undefined
}

/** Output of GetRouteResponse. */
export type GetRouteResponseOutput = Partial<RouteResponse>

/** Input of UpdateRouteResponse: parameters of path and query, and members of the body. */
export interface UpdateRouteResponseInput {
  ApiId: string | undefined
  RouteId: string | undefined
  RouteResponseId: string | undefined
  /** The empty string clears it. */
  ModelSelectionExpression?: string | undefined
  ResponseModels?: Record<string, string> | undefined
  ResponseParameters?: RouteParameters | undefined
  RouteResponseKey?: string | undefined
}

/** Output of UpdateRouteResponse. */
export type UpdateRouteResponseOutput = Partial<RouteResponse>

/** Input of DeleteRouteResponse: parameters of path and query, and members of the body. */
export interface DeleteRouteResponseInput {
  ApiId: string | undefined
  RouteId: string | undefined
  RouteResponseId: string | undefined
}

/** Output of DeleteRouteResponse. */
export type DeleteRouteResponseOutput = Record<never, never>

/** Input of GetVpcLinks: parameters of path and query, and members of the body. */
export interface GetVpcLinksInput {
  /** A string of digits. */
  MaxResults?: string | undefined
  NextToken?: string | undefined
}

/** Output of GetVpcLinks. */
export type GetVpcLinksOutput = VpcLinks

/** Input of CreateVpcLink: parameters of path and query, and members of the body. */
export interface CreateVpcLinkInput {
  Name: string | undefined
  SecurityGroupIds?: string[] | undefined
  SubnetIds: string[] | undefined
  Tags?: NewTags | undefined
}

/** Output of CreateVpcLink. */
export type CreateVpcLinkOutput = Partial<VpcLink>

/** Input of GetVpcLink: parameters of path and query, and members of the body. */
export interface GetVpcLinkInput {
  VpcLinkId: string | undefined
}

/** Output of GetVpcLink. */
export type GetVpcLinkOutput = Partial<VpcLink>

/** Input of UpdateVpcLink: parameters of path and query, and members of the body. */
export interface UpdateVpcLinkInput {
  VpcLinkId: string | undefined
  Name?: string | undefined
}

/** Output of UpdateVpcLink. */
export type UpdateVpcLinkOutput = Partial<VpcLink>

/** Input of DeleteVpcLink: parameters of path and query, and members of the body. */
export interface DeleteVpcLinkInput {
  VpcLinkId: string | undefined
}

/** Output of DeleteVpcLink. */
export type DeleteVpcLinkOutput = Record<never, never>

/** The SDK's metadata of a call. */
export interface ResponseMetadata {
  httpStatusCode?: number
  requestId?: string
  extendedRequestId?: string
  cfId?: string
  attempts?: number
  totalRetryDelay?: number
}

/** The members of every error of the SDK. */
export interface ServiceException extends Error {
  readonly $fault: 'client' | 'server'
  $metadata: ResponseMetadata
}

export interface AccessDeniedException extends ServiceException {
  readonly name: 'AccessDeniedException'
  readonly $fault: 'client'
  Message?: string | undefined
}

export interface BadRequestException extends ServiceException {
  readonly name: 'BadRequestException'
  readonly $fault: 'client'
  Message?: string | undefined
}

export interface ConflictException extends ServiceException {
  readonly name: 'ConflictException'
  readonly $fault: 'client'
  Message?: string | undefined
}

export interface NotFoundException extends ServiceException {
  readonly name: 'NotFoundException'
  readonly $fault: 'client'
  Message?: string | undefined
  ResourceType?: string | undefined
}

export interface SerializationException extends ServiceException {
  readonly name: 'SerializationException'
  readonly $fault: 'client'
  Message?: string | undefined
}

export interface TooManyRequestsException extends ServiceException {
  readonly name: 'TooManyRequestsException'
  readonly $fault: 'client'
  Message?: string | undefined
  LimitType?: string | undefined
}

/** Any error that the service gives on purpose. */
export type Exception = AccessDeniedException | BadRequestException | ConflictException | NotFoundException | SerializationException | TooManyRequestsException
