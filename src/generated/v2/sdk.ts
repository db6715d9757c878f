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

/** What GetStages takes: the names in its path, its query and its body. */
export interface GetStagesInput {
  ApiId: string | undefined
  /** A string of digits. */
  MaxResults?: string | undefined
  NextToken?: string | undefined
}

/** What GetStages answers. */
export type GetStagesOutput = Stages

/** What CreateStage takes: the names in its path, its query and its body. */
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

/** What CreateStage answers. */
export type CreateStageOutput = Partial<Stage>

/** What GetStage takes: the names in its path, its query and its body. */
export interface GetStageInput {
  ApiId: string | undefined
  /** $default travels as %24default. */
  StageName: string | undefined
}

/** What GetStage answers. */
export type GetStageOutput = Partial<Stage>

/** What UpdateStage takes: the names in its path, its query and its body. */
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

/** What UpdateStage answers. */
export type UpdateStageOutput = Partial<Stage>

/** What DeleteStage takes: the names in its path, its query and its body. */
export interface DeleteStageInput {
  ApiId: string | undefined
  /** $default travels as %24default. */
  StageName: string | undefined
}

/** What DeleteStage answers. */
export type DeleteStageOutput = Record<never, never>

/** What DeleteRouteSettings takes: the names in its path, its query and its body. */
export interface DeleteRouteSettingsInput {
  ApiId: string | undefined
  /** $default travels as %24default. */
  StageName: string | undefined
  /** GET /pets travels as GET%20%2Fpets. */
  RouteKey: string | undefined
}

/** What DeleteRouteSettings answers. */
export type DeleteRouteSettingsOutput = Record<never, never>

/** What DeleteAccessLogSettings takes: the names in its path, its query and its body. */
export interface DeleteAccessLogSettingsInput {
  ApiId: string | undefined
  /** $default travels as %24default. */
  StageName: string | undefined
}

/** What DeleteAccessLogSettings answers. */
export type DeleteAccessLogSettingsOutput = Record<never, never>

/** What ResetAuthorizersCache takes: the names in its path, its query and its body. */
export interface ResetAuthorizersCacheInput {
  ApiId: string | undefined
  /** $default travels as %24default. */
  StageName: string | undefined
}

/** What ResetAuthorizersCache answers. */
export type ResetAuthorizersCacheOutput = Record<never, never>

/** What GetTags takes: the names in its path, its query and its body. */
export interface GetTagsInput {
  /** Percent-encoded, colons and slashes included. */
  ResourceArn: string | undefined
}

/** What GetTags answers. */
export type GetTagsOutput = Tags

/** What TagResource takes: the names in its path, its query and its body. */
export interface TagResourceInput {
  /** Percent-encoded, colons and slashes included. */
  ResourceArn: string | undefined
  Tags?: NewTags | undefined
}

/** What TagResource answers. */
export type TagResourceOutput = TagResourceResponse

/** What UntagResource takes: the names in its path, its query and its body. */
export interface UntagResourceInput {
  /** Percent-encoded, colons and slashes included. */
  ResourceArn: string | undefined
  TagKeys: string[] | undefined
}

/** What UntagResource answers. */
export type UntagResourceOutput = Record<never, never>

/** What GetApis takes: the names in its path, its query and its body. */
export interface GetApisInput {
  /** A string of digits. */
  MaxResults?: string | undefined
  NextToken?: string | undefined
}

/** What GetApis answers. */
export type GetApisOutput = Apis

/** What ImportApi takes: the names in its path, its query and its body. */
export interface ImportApiInput {
  /** What becomes of the base path: ignore, prepend or split */
  Basepath?: string | undefined
  /** Whether a warning refuses the document */
  FailOnWarnings?: boolean | undefined
  /** The document as text. */
  Body: string | undefined
}

/** What ImportApi answers. */
export type ImportApiOutput = Partial<Api>

/** What CreateApi takes: the names in its path, its query and its body. */
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

/** What CreateApi answers. */
export type CreateApiOutput = Partial<Api>

/** What GetApi takes: the names in its path, its query and its body. */
export interface GetApiInput {
  ApiId: string | undefined
}

/** What GetApi answers. */
export type GetApiOutput = Partial<Api>

/** What ReimportApi takes: the names in its path, its query and its body. */
export interface ReimportApiInput {
  ApiId: string | undefined
  /** What becomes of the base path: ignore, prepend or split */
  Basepath?: string | undefined
  /** Whether a warning refuses the document */
  FailOnWarnings?: boolean | undefined
  /** The document as text. */
  Body: string | undefined
}

/** What ReimportApi answers. */
export type ReimportApiOutput = Partial<Api>

/** What UpdateApi takes: the names in its path, its query and its body. */
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

/** What UpdateApi answers. */
export type UpdateApiOutput = Partial<Api>

/** What DeleteApi takes: the names in its path, its query and its body. */
export interface DeleteApiInput {
  ApiId: string | undefined
}

/** What DeleteApi answers. */
export type DeleteApiOutput = Record<never, never>

/** What DeleteCorsConfiguration takes: the names in its path, its query and its body. */
export interface DeleteCorsConfigurationInput {
  ApiId: string | undefined
}

/** What DeleteCorsConfiguration answers. */
export type DeleteCorsConfigurationOutput = Record<never, never>

/** What GetDeployments takes: the names in its path, its query and its body. */
export interface GetDeploymentsInput {
  ApiId: string | undefined
  /** A string of digits. */
  MaxResults?: string | undefined
  NextToken?: string | undefined
}

/** What GetDeployments answers. */
export type GetDeploymentsOutput = Deployments

/** What CreateDeployment takes: the names in its path, its query and its body. */
export interface CreateDeploymentInput {
  ApiId: string | undefined
  Description?: string | undefined
  /** The stage that gets the new deployment. */
  StageName?: string | undefined
}

/** What CreateDeployment answers. */
export type CreateDeploymentOutput = Deployment

/** What GetDeployment takes: the names in its path, its query and its body. */
export interface GetDeploymentInput {
  ApiId: string | undefined
  DeploymentId: string | undefined
}

/** What GetDeployment answers. */
export type GetDeploymentOutput = Deployment

/** What UpdateDeployment takes: the names in its path, its query and its body. */
export interface UpdateDeploymentInput {
  ApiId: string | undefined
  DeploymentId: string | undefined
  Description?: string | undefined
}

/** What UpdateDeployment answers. */
export type UpdateDeploymentOutput = Deployment

/** What DeleteDeployment takes: the names in its path, its query and its body. */
export interface DeleteDeploymentInput {
  ApiId: string | undefined
  DeploymentId: string | undefined
}

/** What DeleteDeployment answers. */
export type DeleteDeploymentOutput = Record<never, never>

/** What GetRoutes takes: the names in its path, its query and its body. */
export interface GetRoutesInput {
  ApiId: string | undefined
  /** A string of digits. */
  MaxResults?: string | undefined
  NextToken?: string | undefined
}

/** What GetRoutes answers. */
export type GetRoutesOutput = Routes

/** What CreateRoute takes: the names in its path, its query and its body. */
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

/** What CreateRoute answers. */
export type CreateRouteOutput = Partial<Route>

/** What GetRoute takes: the names in its path, its query and its body. */
export interface GetRouteInput {
  ApiId: string | undefined
  RouteId: string | undefined
}

/** What GetRoute answers. */
export type GetRouteOutput = Partial<Route>

/** What UpdateRoute takes: the names in its path, its query and its body. */
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

/** What UpdateRoute answers. */
export type UpdateRouteOutput = Partial<Route>

/** What DeleteRoute takes: the names in its path, its query and its body. */
export interface DeleteRouteInput {
  ApiId: string | undefined
  RouteId: string | undefined
}

/** What DeleteRoute answers. */
export type DeleteRouteOutput = Record<never, never>

/** What DeleteRouteRequestParameter takes: the names in its path, its query and its body. */
export interface DeleteRouteRequestParameterInput {
  ApiId: string | undefined
  RouteId: string | undefined
  RequestParameterKey: string | undefined
}

/** What DeleteRouteRequestParameter answers. */
export type DeleteRouteRequestParameterOutput = Record<never, never>

/** What GetIntegrations takes: the names in its path, its query and its body. */
export interface GetIntegrationsInput {
  ApiId: string | undefined
  /** A string of digits. */
  MaxResults?: string | undefined
  NextToken?: string | undefined
}

/** What GetIntegrations answers. */
export type GetIntegrationsOutput = Integrations

/** What CreateIntegration takes: the names in its path, its query and its body. */
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

/** What CreateIntegration answers. */
export type CreateIntegrationOutput = Integration

/** What GetIntegration takes: the names in its path, its query and its body. */
export interface GetIntegrationInput {
  ApiId: string | undefined
  IntegrationId: string | undefined
}

/** What GetIntegration answers. */
export type GetIntegrationOutput = Integration

/** What UpdateIntegration takes: the names in its path, its query and its body. */
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

/** What UpdateIntegration answers. */
export type UpdateIntegrationOutput = Integration

/** What DeleteIntegration takes: the names in its path, its query and its body. */
export interface DeleteIntegrationInput {
  ApiId: string | undefined
  IntegrationId: string | undefined
}

/** What DeleteIntegration answers. */
export type DeleteIntegrationOutput = Record<never, never>

/** What GetAuthorizers takes: the names in its path, its query and its body. */
export interface GetAuthorizersInput {
  ApiId: string | undefined
  /** A string of digits. */
  MaxResults?: string | undefined
  NextToken?: string | undefined
}

/** What GetAuthorizers answers. */
export type GetAuthorizersOutput = Authorizers

/** What CreateAuthorizer takes: the names in its path, its query and its body. */
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

/** What CreateAuthorizer answers. */
export type CreateAuthorizerOutput = Partial<Authorizer>

/** What GetAuthorizer takes: the names in its path, its query and its body. */
export interface GetAuthorizerInput {
  ApiId: string | undefined
  AuthorizerId: string | undefined
}

/** What GetAuthorizer answers. */
export type GetAuthorizerOutput = Partial<Authorizer>

/** What UpdateAuthorizer takes: the names in its path, its query and its body. */
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

/** What UpdateAuthorizer answers. */
export type UpdateAuthorizerOutput = Partial<Authorizer>

/** What DeleteAuthorizer takes: the names in its path, its query and its body. */
export interface DeleteAuthorizerInput {
  ApiId: string | undefined
  AuthorizerId: string | undefined
}

/** What DeleteAuthorizer answers. */
export type DeleteAuthorizerOutput = Record<never, never>

/** What GetDomainNames takes: the names in its path, its query and its body. */
export interface GetDomainNamesInput {
  /** A string of digits. */
  MaxResults?: string | undefined
  NextToken?: string | undefined
}

/** What GetDomainNames answers. */
export type GetDomainNamesOutput = DomainNames

/** What CreateDomainName takes: the names in its path, its query and its body. */
export interface CreateDomainNameInput {
  DomainName: string | undefined
  DomainNameConfigurations?: DomainNameConfiguration[] | undefined
  MutualTlsAuthentication?: MutualTlsAuthenticationInput | undefined
  RoutingMode?: RoutingMode | undefined
  Tags?: NewTags | undefined
}

/** What CreateDomainName answers. */
export type CreateDomainNameOutput = DomainName

/** What GetDomainName takes: the names in its path, its query and its body. */
export interface GetDomainNameInput {
  DomainName: string | undefined
}

/** What GetDomainName answers. */
export type GetDomainNameOutput = DomainName

/** What UpdateDomainName takes: the names in its path, its query and its body. */
export interface UpdateDomainNameInput {
  DomainName: string | undefined
  DomainNameConfigurations?: DomainNameConfiguration[] | undefined
  MutualTlsAuthentication?: MutualTlsAuthenticationInput | undefined
  RoutingMode?: RoutingMode | undefined
}

/** What UpdateDomainName answers. */
export type UpdateDomainNameOutput = DomainName

/** What DeleteDomainName takes: the names in its path, its query and its body. */
export interface DeleteDomainNameInput {
  DomainName: string | undefined
}

/** What DeleteDomainName answers. */
export type DeleteDomainNameOutput = Record<never, never>

/** What GetApiMappings takes: the names in its path, its query and its body. */
export interface GetApiMappingsInput {
  DomainName: string | undefined
  /** A string of digits. */
  MaxResults?: string | undefined
  NextToken?: string | undefined
}

/** What GetApiMappings answers. */
export type GetApiMappingsOutput = ApiMappings

/** What CreateApiMapping takes: the names in its path, its query and its body. */
export interface CreateApiMappingInput {
  DomainName: string | undefined
  ApiId: string | undefined
  ApiMappingKey?: string | undefined
  Stage: string | undefined
}

/** What CreateApiMapping answers. */
export type CreateApiMappingOutput = Partial<ApiMapping>

/** What GetApiMapping takes: the names in its path, its query and its body. */
export interface GetApiMappingInput {
  DomainName: string | undefined
  ApiMappingId: string | undefined
}

/** What GetApiMapping answers. */
export type GetApiMappingOutput = Partial<ApiMapping>

/** What UpdateApiMapping takes: the names in its path, its query and its body. */
export interface UpdateApiMappingInput {
  DomainName: string | undefined
  ApiMappingId: string | undefined
  ApiId: string | undefined
  ApiMappingKey?: string | undefined
  Stage?: string | undefined
}

/** What UpdateApiMapping answers. */
export type UpdateApiMappingOutput = Partial<ApiMapping>

/** What DeleteApiMapping takes: the names in its path, its query and its body. */
export interface DeleteApiMappingInput {
  DomainName: string | undefined
  ApiMappingId: string | undefined
}

/** What DeleteApiMapping answers. */
export type DeleteApiMappingOutput = Record<never, never>

/** What ExportApi takes: the names in its path, its query and its body. */
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

/** What ExportApi answers. */
export type ExportApiOutput = Record<never, never>

/** What GetIntegrationResponses takes: the names in its path, its query and its body. */
export interface GetIntegrationResponsesInput {
  ApiId: string | undefined
  IntegrationId: string | undefined
  /** A string of digits. */
  MaxResults?: string | undefined
  NextToken?: string | undefined
}

/** What GetIntegrationResponses answers. */
export type GetIntegrationResponsesOutput = IntegrationResponses

/** What CreateIntegrationResponse takes: the names in its path, its query and its body. */
export interface CreateIntegrationResponseInput {
  ApiId: string | undefined
  IntegrationId: string | undefined
  ContentHandlingStrategy?: ContentHandlingStrategy | undefined
  IntegrationResponseKey: string | undefined
  ResponseParameters?: IntegrationParameters | undefined
  ResponseTemplates?: TemplateMap | undefined
  TemplateSelectionExpression?: string | undefined
}

/** What CreateIntegrationResponse answers. */
export type CreateIntegrationResponseOutput = Partial<IntegrationResponse>

/** What GetIntegrationResponse takes: the names in its path, its query and its body. */
export interface GetIntegrationResponseInput {
  ApiId: string | undefined
  IntegrationId: string | undefined
  IntegrationResponseId: string | undefined
}

/** What GetIntegrationResponse answers. */
export type GetIntegrationResponseOutput = Partial<IntegrationResponse>

/** What UpdateIntegrationResponse takes: the names in its path, its query and its body. */
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

/** What UpdateIntegrationResponse answers. */
export type UpdateIntegrationResponseOutput = Partial<IntegrationResponse>

/** What DeleteIntegrationResponse takes: the names in its path, its query and its body. */
export interface DeleteIntegrationResponseInput {
  ApiId: string | undefined
  IntegrationId: string | undefined
  IntegrationResponseId: string | undefined
}

/** What DeleteIntegrationResponse answers. */
export type DeleteIntegrationResponseOutput = Record<never, never>

/** What GetModels takes: the names in its path, its query and its body. */
export interface GetModelsInput {
  ApiId: string | undefined
  /** A string of digits. */
  MaxResults?: string | undefined
  NextToken?: string | undefined
}

/** What GetModels answers. */
export type GetModelsOutput = Models

/** What CreateModel takes: the names in its path, its query and its body. */
export interface CreateModelInput {
  ApiId: string | undefined
  ContentType?: string | undefined
  Description?: string | undefined
  Name: string | undefined
  Schema: string | undefined
}

/** What CreateModel answers. */
export type CreateModelOutput = Partial<Model>

/** What GetModel takes: the names in its path, its query and its body. */
export interface GetModelInput {
  ApiId: string | undefined
  ModelId: string | undefined
}

/** What GetModel answers. */
export type GetModelOutput = Partial<Model>

/** What UpdateModel takes: the names in its path, its query and its body. */
export interface UpdateModelInput {
  ApiId: string | undefined
  ModelId: string | undefined
  ContentType?: string | undefined
  Description?: string | undefined
  Name?: string | undefined
  Schema?: string | undefined
}

/** What UpdateModel answers. */
export type UpdateModelOutput = Partial<Model>

/** What DeleteModel takes: the names in its path, its query and its body. */
export interface DeleteModelInput {
  ApiId: string | undefined
  ModelId: string | undefined
}

/** What DeleteModel answers. */
export type DeleteModelOutput = Record<never, never>

/** What GetModelTemplate takes: the names in its path, its query and its body. */
export interface GetModelTemplateInput {
  ApiId: string | undefined
  ModelId: string | undefined
}

/** What GetModelTemplate answers. */
export type GetModelTemplateOutput = ModelTemplate

/** What GetRouteResponses takes: the names in its path, its query and its body. */
export interface GetRouteResponsesInput {
  ApiId: string | undefined
  RouteId: string | undefined
  /** A string of digits. */
  MaxResults?: string | undefined
  NextToken?: string | undefined
}

/** What GetRouteResponses answers. */
export type GetRouteResponsesOutput = RouteResponses

/** What CreateRouteResponse takes: the names in its path, its query and its body. */
export interface CreateRouteResponseInput {
  ApiId: string | undefined
  RouteId: string | undefined
  ModelSelectionExpression?: string | undefined
  ResponseModels?: Record<string, string> | undefined
  ResponseParameters?: RouteParameters | undefined
  RouteResponseKey: string | undefined
}

/** What CreateRouteResponse answers. */
export type CreateRouteResponseOutput = Partial<RouteResponse>

/** What GetRouteResponse takes: the names in its path, its query and its body. */
export interface GetRouteResponseInput {
  ApiId: string | undefined
  RouteId: string | undefined
  RouteResponseId: string | undefined
}

/** What GetRouteResponse answers. */
export type GetRouteResponseOutput = Partial<RouteResponse>

/** What UpdateRouteResponse takes: the names in its path, its query and its body. */
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

/** What UpdateRouteResponse answers. */
export type UpdateRouteResponseOutput = Partial<RouteResponse>

/** What DeleteRouteResponse takes: the names in its path, its query and its body. */
export interface DeleteRouteResponseInput {
  ApiId: string | undefined
  RouteId: string | undefined
  RouteResponseId: string | undefined
}

/** What DeleteRouteResponse answers. */
export type DeleteRouteResponseOutput = Record<never, never>

/** What GetVpcLinks takes: the names in its path, its query and its body. */
export interface GetVpcLinksInput {
  /** A string of digits. */
  MaxResults?: string | undefined
  NextToken?: string | undefined
}

/** What GetVpcLinks answers. */
export type GetVpcLinksOutput = VpcLinks

/** What CreateVpcLink takes: the names in its path, its query and its body. */
export interface CreateVpcLinkInput {
  Name: string | undefined
  SecurityGroupIds?: string[] | undefined
  SubnetIds: string[] | undefined
  Tags?: NewTags | undefined
}

/** What CreateVpcLink answers. */
export type CreateVpcLinkOutput = Partial<VpcLink>

/** What GetVpcLink takes: the names in its path, its query and its body. */
export interface GetVpcLinkInput {
  VpcLinkId: string | undefined
}

/** What GetVpcLink answers. */
export type GetVpcLinkOutput = Partial<VpcLink>

/** What UpdateVpcLink takes: the names in its path, its query and its body. */
export interface UpdateVpcLinkInput {
  VpcLinkId: string | undefined
  Name?: string | undefined
}

/** What UpdateVpcLink answers. */
export type UpdateVpcLinkOutput = Partial<VpcLink>

/** What DeleteVpcLink takes: the names in its path, its query and its body. */
export interface DeleteVpcLinkInput {
  VpcLinkId: string | undefined
}

/** What DeleteVpcLink answers. */
export type DeleteVpcLinkOutput = Record<never, never>

/** What the SDK says of the call itself. */
export interface ResponseMetadata {
  httpStatusCode?: number
  requestId?: string
  extendedRequestId?: string
  cfId?: string
  attempts?: number
  totalRetryDelay?: number
}

/** What every error of the SDK has. */
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
