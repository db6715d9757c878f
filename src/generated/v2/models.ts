// Generated from spec/v2 by scripts/generate.ts. Do not edit: change the spec and run `npm run generate`.
export type * as Sdk from './sdk.ts'

export interface AccessLogSettings {
  destinationArn?: string
  /** One line with $context variables, the request id among them. The documented 1024 characters are not enforced. */
  format?: string
}

/** An API. The answer of CreateApi lacks tags when none were given; every other answer has them. */
export interface Api {
  apiEndpoint: string
  /** True when another service manages the API. */
  apiGatewayManaged?: boolean
  apiId: string
  apiKeySelectionExpression: string
  corsConfiguration?: Cors
  /** Whole seconds with a Z. */
  createdDate: string
  description?: string
  disableExecuteApiEndpoint: boolean
  /** WEBSOCKET only. */
  disableSchemaValidation?: boolean
  importInfo?: string[]
  ipAddressType: IpAddressType
  name: string
  protocolType: ProtocolType
  routeSelectionExpression: string
  tags?: TagMap
  version?: string
  warnings?: string[]
}

export interface ApiMapping {
  apiId: string
  apiMappingId: string
  /** The path under the domain. Empty for the domain itself. */
  apiMappingKey: string
  stage: string
}

export interface ApiMappings {
  /** Absent on the last page. */
  nextToken?: string
  items: ApiMapping[]
}

export interface Apis {
  /** Absent on the last page. */
  nextToken?: string
  items: Api[]
}

export type AuthorizationType = 'NONE' | 'AWS_IAM' | 'CUSTOM' | 'JWT'

export interface Authorizer {
  authorizerCredentialsArn?: string
  authorizerId: string
  /** REQUEST authorizers of HTTP APIs: 1.0 or 2.0. */
  authorizerPayloadFormatVersion?: string
  /** REQUEST authorizers of HTTP APIs: 0 to 3600 seconds. */
  authorizerResultTtlInSeconds?: number
  authorizerType: AuthorizerType
  authorizerUri?: string
  /** REQUEST authorizers of HTTP APIs, with payload 2.0. */
  enableSimpleResponses?: boolean
  identitySource?: string[]
  /** WEBSOCKET only. */
  identityValidationExpression?: string
  jwtConfiguration?: JwtConfiguration
  name: string
}

export type AuthorizerType = 'REQUEST' | 'JWT'

export interface Authorizers {
  /** Absent on the last page. */
  nextToken?: string
  items: Authorizer[]
}

export type ConnectionType = 'INTERNET' | 'VPC_LINK'

/** WEBSOCKET only. */
export type ContentHandlingStrategy = 'CONVERT_TO_BINARY' | 'CONVERT_TO_TEXT'

/** HTTP only. */
export interface Cors {
  allowCredentials?: boolean
  allowHeaders?: string[]
  allowMethods?: string[]
  allowOrigins?: string[]
  exposeHeaders?: string[]
  /** Seconds. The documented -1 to 86400 is not enforced. */
  maxAge?: number
}

export interface CreateApiMappingRequest {
  apiId: string
  apiMappingKey?: string
  stage: string
}

export interface CreateApiRequest {
  /** WEBSOCKET only. */
  apiKeySelectionExpression?: string
  corsConfiguration?: Cors
  /** Quick create: credentials of the integration. */
  credentialsArn?: string
  description?: string
  disableExecuteApiEndpoint?: boolean
  /** WEBSOCKET only. */
  disableSchemaValidation?: boolean
  ipAddressType?: 'ipv4' | 'dualstack'
  name: string
  protocolType: 'HTTP' | 'WEBSOCKET'
  /** Quick create: key of the managed route, $default when absent. */
  routeKey?: string
  /** Needed for WEBSOCKET; HTTP has $request.method $request.path. */
  routeSelectionExpression?: string
  tags?: NewTags
  /** Quick create: a URL or the ARN of a Lambda function. HTTP only. */
  target?: string
  version?: string
}

export interface CreateAuthorizerRequest {
  authorizerCredentialsArn?: string
  authorizerPayloadFormatVersion?: string
  authorizerResultTtlInSeconds?: number
  /** REQUEST or JWT; another one is refused in the words of the protocol. */
  authorizerType: string
  authorizerUri?: string
  enableSimpleResponses?: boolean
  identitySource?: string[]
  identityValidationExpression?: string
  jwtConfiguration?: JwtConfiguration
  name: string
}

export interface CreateDeploymentRequest {
  description?: string
  /** The stage that gets the new deployment. */
  stageName?: string
}

export interface CreateDomainNameRequest {
  domainName: string
  domainNameConfigurations?: DomainNameConfiguration[]
  mutualTlsAuthentication?: MutualTlsAuthenticationInput
  routingMode?: RoutingMode
  tags?: NewTags
}

export interface CreateIntegrationRequest {
  connectionId?: string
  connectionType?: ConnectionType
  contentHandlingStrategy?: ContentHandlingStrategy
  credentialsArn?: string
  description?: string
  integrationMethod?: string
  integrationSubtype?: string
  integrationType: 'AWS' | 'HTTP' | 'MOCK' | 'HTTP_PROXY' | 'AWS_PROXY'
  integrationUri?: string
  passthroughBehavior?: PassthroughBehavior
  payloadFormatVersion?: string
  requestParameters?: IntegrationParameters
  requestTemplates?: TemplateMap
  responseParameters?: ResponseParameters
  templateSelectionExpression?: string
  /** Absent: 30000 on HTTP, 29000 on WEBSOCKET APIs. */
  timeoutInMillis?: number
  tlsConfig?: TlsConfig
}

export interface CreateIntegrationResponseRequest {
  contentHandlingStrategy?: ContentHandlingStrategy
  integrationResponseKey: string
  responseParameters?: IntegrationParameters
  responseTemplates?: TemplateMap
  templateSelectionExpression?: string
}

export interface CreateModelRequest {
  contentType?: string
  description?: string
  name: string
  schema: string
}

export interface CreateRouteRequest {
  /** WEBSOCKET only. */
  apiKeyRequired?: boolean
  authorizationScopes?: string[]
  authorizationType?: 'NONE' | 'AWS_IAM' | 'CUSTOM' | 'JWT'
  authorizerId?: string
  /** WEBSOCKET only. */
  modelSelectionExpression?: string
  operationName?: string
  requestModels?: RouteModels
  requestParameters?: RouteParameters
  /** HTTP: a method, a blank and a path, or $default. */
  routeKey: string
  /** WEBSOCKET only. */
  routeResponseSelectionExpression?: string
  /** integrations/ and the id of an integration. */
  target?: string
}

export interface CreateRouteResponseRequest {
  modelSelectionExpression?: string
  responseModels?: Record<string, string>
  responseParameters?: RouteParameters
  routeResponseKey: string
}

export interface CreateStageRequest {
  accessLogSettings?: AccessLogSettings
  /** Off when absent, but then no member of the answer either. */
  autoDeploy?: boolean
  /** Documented as supported only for WebSocket APIs. */
  clientCertificateId?: string
  defaultRouteSettings?: RouteSettings
  deploymentId?: string
  description?: string
  routeSettings?: RouteSettingsMap
  stageName: string
  stageVariables?: Record<string, string>
  tags?: NewTags
}

export interface CreateVpcLinkRequest {
  name: string
  securityGroupIds?: string[]
  subnetIds: string[]
  tags?: NewTags
}

export interface Deployment {
  autoDeployed: boolean
  /** Whole seconds with a Z. */
  createdDate: string
  deploymentId: string
  deploymentStatus: 'PENDING' | 'FAILED' | 'DEPLOYED'
  deploymentStatusMessage?: string
  description?: string
}

export interface Deployments {
  /** Absent on the last page. */
  nextToken?: string
  items: Deployment[]
}

export interface DomainName {
  /** Always $request.basepath. */
  apiMappingSelectionExpression?: string
  domainName: string
  domainNameArn?: string
  domainNameConfigurations?: DomainNameConfiguration[]
  mutualTlsAuthentication?: MutualTlsAuthentication
  routingMode?: RoutingMode
  tags?: TagMap
}

export interface DomainNameConfiguration {
  apiGatewayDomainName?: string
  certificateArn?: string
  certificateName?: string
  /** Whole seconds with a Z. */
  certificateUploadDate?: string
  domainNameStatus?: DomainNameStatus
  domainNameStatusMessage?: string
  endpointType?: EndpointType
  hostedZoneId?: string
  ipAddressType?: IpAddressType
  ownershipVerificationCertificateArn?: string
  securityPolicy?: SecurityPolicy
}

export type DomainNameStatus = 'AVAILABLE' | 'UPDATING' | 'PENDING_CERTIFICATE_REIMPORT' | 'PENDING_OWNERSHIP_VERIFICATION'

export interface DomainNames {
  /** Absent on the last page. */
  nextToken?: string
  items: DomainName[]
}

export type EndpointType = 'REGIONAL' | 'EDGE'

/** The header x-amzn-ErrorType names the type. */
export interface Error {
  message: string
  /** Modelled for 429 and never seen. */
  limitType?: string
  /** Modelled for 404 and never seen. */
  resourceType?: string
}

export interface ImportApiRequest {
  /** The document as text. */
  body: string
}

export interface Integration {
  /** True on the integration of a quick-created API, absent elsewhere. */
  apiGatewayManaged?: boolean
  connectionId?: string
  connectionType: ConnectionType
  contentHandlingStrategy?: ContentHandlingStrategy
  credentialsArn?: string
  description?: string
  integrationId: string
  integrationMethod?: string
  /** WEBSOCKET only. */
  integrationResponseSelectionExpression?: string
  /** HTTP only, with AWS_PROXY: the action of an AWS service. The documented 1 to 128 characters are not enforced. */
  integrationSubtype?: string
  integrationType: IntegrationType
  integrationUri?: string
  passthroughBehavior?: PassthroughBehavior
  payloadFormatVersion: string
  requestParameters?: IntegrationParameters
  requestTemplates?: TemplateMap
  responseParameters?: ResponseParameters
  /** WEBSOCKET only. */
  templateSelectionExpression?: string
  timeoutInMillis: number
  tlsConfig?: TlsConfig
}

export type IntegrationParameters = Record<string, string>

export interface IntegrationResponse {
  contentHandlingStrategy?: ContentHandlingStrategy
  integrationResponseId: string
  integrationResponseKey: string
  responseParameters?: IntegrationParameters
  responseTemplates?: TemplateMap
  templateSelectionExpression?: string
}

export interface IntegrationResponses {
  /** Absent on the last page. */
  nextToken?: string
  items: IntegrationResponse[]
}

export type IntegrationType = 'AWS' | 'HTTP' | 'MOCK' | 'HTTP_PROXY' | 'AWS_PROXY'

export interface Integrations {
  /** Absent on the last page. */
  nextToken?: string
  items: Integration[]
}

export type IpAddressType = 'ipv4' | 'dualstack'

export interface JwtConfiguration {
  audience?: string[]
  issuer?: string
}

export interface Model {
  contentType: string
  description?: string
  modelId: string
  name: string
  /** A JSON schema as text. */
  schema: string
}

export interface ModelTemplate {
  value?: string
}

export interface Models {
  /** Absent on the last page. */
  nextToken?: string
  items: Model[]
}

export interface MutualTlsAuthentication {
  /** The URL of an object in S3. */
  truststoreUri?: string
  truststoreVersion?: string
  truststoreWarnings?: string[]
}

export interface MutualTlsAuthenticationInput {
  /** The empty string removes mutual TLS. */
  truststoreUri?: string
  truststoreVersion?: string
}

export type NewTags = Record<string, string>

/** WEBSOCKET only. */
export type PassthroughBehavior = 'WHEN_NO_MATCH' | 'NEVER' | 'WHEN_NO_TEMPLATES'

export type ProtocolType = 'HTTP' | 'WEBSOCKET'

export interface ReimportApiRequest {
  /** The document as text. */
  body: string
}

/** HTTP only. By status code. */
export type ResponseParameters = Record<string, IntegrationParameters>

export interface Route {
  /** True on the route of a quick-created API, absent elsewhere. */
  apiGatewayManaged?: boolean
  apiKeyRequired: boolean
  authorizationScopes?: string[]
  authorizationType: AuthorizationType
  authorizerId?: string
  modelSelectionExpression?: string
  operationName?: string
  requestModels?: RouteModels
  requestParameters?: RouteParameters
  routeId: string
  routeKey: string
  routeResponseSelectionExpression?: string
  target?: string
}

export type RouteModels = Record<string, string>

export type RouteParameters = Record<string, { required?: boolean }>

export interface RouteResponse {
  modelSelectionExpression?: string
  /** Names of models by content type. */
  responseModels?: Record<string, string>
  responseParameters?: RouteParameters
  routeResponseId: string
  routeResponseKey: string
}

export interface RouteResponses {
  /** Absent on the last page. */
  nextToken?: string
  items: RouteResponse[]
}

export interface RouteSettings {
  /** Full request and response data in the execution logs. WEBSOCKET only. */
  dataTraceEnabled?: boolean
  /** Metrics of CloudWatch by route. */
  detailedMetricsEnabled?: boolean
  /** Level of the execution logs. WEBSOCKET only. */
  loggingLevel?: 'ERROR' | 'INFO' | 'OFF'
  throttlingBurstLimit?: number
  /** Requests a second. */
  throttlingRateLimit?: number
}

/** Settings by route key. */
export type RouteSettingsMap = Record<string, RouteSettings>

export interface Routes {
  /** Absent on the last page. */
  nextToken?: string
  items: Route[]
}

export type RoutingMode = 'API_MAPPING_ONLY' | 'ROUTING_RULE_ONLY' | 'ROUTING_RULE_THEN_API_MAPPING'

export type SecurityPolicy = 'TLS_1_2' | 'TLS_1_0'

/** A stage, in the one shape that create, get, update and list share. */
export interface Stage {
  accessLogSettings?: AccessLogSettings
  /** True on the stage of a quick-created API, absent elsewhere. */
  apiGatewayManaged?: boolean
  /** Whether changes of the API are deployed to the stage by themselves. Absent until given. */
  autoDeploy?: boolean
  clientCertificateId?: string
  /** Whole seconds with a Z. */
  createdDate: string
  defaultRouteSettings: RouteSettings
  deploymentId?: string
  description?: string
  /** What became of the last automatic deployment. */
  lastDeploymentStatusMessage?: string
  /** Whole seconds with a Z. */
  lastUpdatedDate: string
  routeSettings: RouteSettingsMap
  stageName: string
  stageVariables: StageVariables
  tags: TagMap
}

export type StageVariables = Record<string, string>

export interface Stages {
  /** Absent on the last page. */
  nextToken?: string
  items: Stage[]
}

export type TagMap = Record<string, string>

export interface TagResourceRequest {
  tags?: NewTags
}

/** Always without members. */
export type TagResourceResponse = Record<never, never>

export interface Tags {
  tags: TagMap
}

/** WEBSOCKET only. Templates by content type. */
export type TemplateMap = Record<string, string>

/** HTTP only, for private integrations. */
export interface TlsConfig {
  serverNameToVerify?: string
}

export interface UpdateApiMappingRequest {
  apiId: string
  apiMappingKey?: string
  stage?: string
}

export interface UpdateApiRequest {
  apiKeySelectionExpression?: string
  corsConfiguration?: Cors
  credentialsArn?: string
  /** The empty string clears it. */
  description?: string
  disableExecuteApiEndpoint?: boolean
  disableSchemaValidation?: boolean
  ipAddressType?: IpAddressType
  name?: string
  /** New key of the managed route. */
  routeKey?: string
  routeSelectionExpression?: string
  /** New target of the managed integration. */
  target?: string
  version?: string
}

export interface UpdateAuthorizerRequest {
  /** The empty string clears it. */
  authorizerCredentialsArn?: string
  /** The empty string is ignored. */
  authorizerPayloadFormatVersion?: string
  authorizerResultTtlInSeconds?: number
  authorizerType?: string
  authorizerUri?: string
  enableSimpleResponses?: boolean
  /** Replaced as a whole; an empty list clears it. */
  identitySource?: string[]
  /** The empty string clears it. */
  identityValidationExpression?: string
  jwtConfiguration?: JwtConfiguration
  name?: string
}

export interface UpdateDeploymentRequest {
  description?: string
}

export interface UpdateDomainNameRequest {
  domainNameConfigurations?: DomainNameConfiguration[]
  mutualTlsAuthentication?: MutualTlsAuthenticationInput
  routingMode?: RoutingMode
}

export interface UpdateIntegrationRequest {
  connectionId?: string
  connectionType?: ConnectionType
  contentHandlingStrategy?: ContentHandlingStrategy
  credentialsArn?: string
  description?: string
  integrationMethod?: string
  integrationSubtype?: string
  integrationType?: IntegrationType
  integrationUri?: string
  passthroughBehavior?: PassthroughBehavior
  payloadFormatVersion?: string
  requestParameters?: IntegrationParameters
  requestTemplates?: TemplateMap
  responseParameters?: ResponseParameters
  templateSelectionExpression?: string
  timeoutInMillis?: number
  tlsConfig?: TlsConfig
}

export interface UpdateIntegrationResponseRequest {
  contentHandlingStrategy?: ContentHandlingStrategy
  integrationResponseKey?: string
  responseParameters?: IntegrationParameters
  responseTemplates?: TemplateMap
  /** The empty string clears it. */
  templateSelectionExpression?: string
}

export interface UpdateModelRequest {
  contentType?: string
  description?: string
  name?: string
  schema?: string
}

export interface UpdateRouteRequest {
  apiKeyRequired?: boolean
  authorizationScopes?: string[]
  authorizationType?: AuthorizationType
  authorizerId?: string
  modelSelectionExpression?: string
  operationName?: string
  requestModels?: RouteModels
  requestParameters?: RouteParameters
  routeKey?: string
  routeResponseSelectionExpression?: string
  target?: string
}

export interface UpdateRouteResponseRequest {
  /** The empty string clears it. */
  modelSelectionExpression?: string
  responseModels?: Record<string, string>
  responseParameters?: RouteParameters
  routeResponseKey?: string
}

/** A partial document. There is no way to change the name or, here, the tags. */
export interface UpdateStageRequest {
  accessLogSettings?: AccessLogSettings
  autoDeploy?: boolean
  /** The empty string clears it. */
  clientCertificateId?: string
  defaultRouteSettings?: RouteSettings
  /** Only while autoDeploy is off. */
  deploymentId?: string
  /** The empty string is ignored. */
  description?: string
  routeSettings?: RouteSettingsMap
  /** Merged by key; the empty string removes a key. */
  stageVariables?: Record<string, string>
}

export interface UpdateVpcLinkRequest {
  name?: string
}

export interface VpcLink {
  /** Whole seconds with a Z. */
  createdDate: string
  name: string
  securityGroupIds: string[]
  subnetIds: string[]
  tags: TagMap
  vpcLinkId: string
  vpcLinkStatus: VpcLinkStatus
  vpcLinkStatusMessage?: string
  vpcLinkVersion: VpcLinkVersion
}

export type VpcLinkStatus = 'AVAILABLE' | 'PENDING' | 'DELETING' | 'FAILED' | 'INACTIVE'

export type VpcLinkVersion = 'V2'

export interface VpcLinks {
  /** Absent on the last page. */
  nextToken?: string
  items: VpcLink[]
}

/** What GetStages takes: the names in its path, its query and its body. */
export interface GetStagesInput {
  apiId: string
  /** A string of digits. */
  maxResults?: string
  nextToken?: string
}

/** What GetStages answers. */
export type GetStagesOutput = Stages

/** What CreateStage takes: the names in its path, its query and its body. */
export interface CreateStageInput {
  apiId: string
  accessLogSettings?: AccessLogSettings
  /** Off when absent, but then no member of the answer either. */
  autoDeploy?: boolean
  /** Documented as supported only for WebSocket APIs. */
  clientCertificateId?: string
  defaultRouteSettings?: RouteSettings
  deploymentId?: string
  description?: string
  routeSettings?: RouteSettingsMap
  stageName: string
  stageVariables?: Record<string, string>
  tags?: NewTags
}

/** What CreateStage answers. */
export type CreateStageOutput = Stage

/** What GetStage takes: the names in its path, its query and its body. */
export interface GetStageInput {
  apiId: string
  /** $default travels as %24default. */
  stageName: string
}

/** What GetStage answers. */
export type GetStageOutput = Stage

/** What UpdateStage takes: the names in its path, its query and its body. */
export interface UpdateStageInput {
  apiId: string
  /** $default travels as %24default. */
  stageName: string
  accessLogSettings?: AccessLogSettings
  autoDeploy?: boolean
  /** The empty string clears it. */
  clientCertificateId?: string
  defaultRouteSettings?: RouteSettings
  /** Only while autoDeploy is off. */
  deploymentId?: string
  /** The empty string is ignored. */
  description?: string
  routeSettings?: RouteSettingsMap
  /** Merged by key; the empty string removes a key. */
  stageVariables?: Record<string, string>
}

/** What UpdateStage answers. */
export type UpdateStageOutput = Stage

/** What DeleteStage takes: the names in its path, its query and its body. */
export interface DeleteStageInput {
  apiId: string
  /** $default travels as %24default. */
  stageName: string
}

/** What DeleteStage answers. */
export type DeleteStageOutput = undefined

/** What DeleteRouteSettings takes: the names in its path, its query and its body. */
export interface DeleteRouteSettingsInput {
  apiId: string
  /** $default travels as %24default. */
  stageName: string
  /** GET /pets travels as GET%20%2Fpets. */
  routeKey: string
}

/** What DeleteRouteSettings answers. */
export type DeleteRouteSettingsOutput = undefined

/** What DeleteAccessLogSettings takes: the names in its path, its query and its body. */
export interface DeleteAccessLogSettingsInput {
  apiId: string
  /** $default travels as %24default. */
  stageName: string
}

/** What DeleteAccessLogSettings answers. */
export type DeleteAccessLogSettingsOutput = undefined

/** What ResetAuthorizersCache takes: the names in its path, its query and its body. */
export interface ResetAuthorizersCacheInput {
  apiId: string
  /** $default travels as %24default. */
  stageName: string
}

/** What ResetAuthorizersCache answers. */
export type ResetAuthorizersCacheOutput = undefined

/** What GetTags takes: the names in its path, its query and its body. */
export interface GetTagsInput {
  /** Percent-encoded, colons and slashes included. */
  resourceArn: string
}

/** What GetTags answers. */
export type GetTagsOutput = Tags

/** What TagResource takes: the names in its path, its query and its body. */
export interface TagResourceInput {
  /** Percent-encoded, colons and slashes included. */
  resourceArn: string
  tags?: NewTags
}

/** What TagResource answers. */
export type TagResourceOutput = TagResourceResponse

/** What UntagResource takes: the names in its path, its query and its body. */
export interface UntagResourceInput {
  /** Percent-encoded, colons and slashes included. */
  resourceArn: string
  tagKeys: string[]
}

/** What UntagResource answers. */
export type UntagResourceOutput = undefined

/** What GetApis takes: the names in its path, its query and its body. */
export interface GetApisInput {
  /** A string of digits. */
  maxResults?: string
  nextToken?: string
}

/** What GetApis answers. */
export type GetApisOutput = Apis

/** What ImportApi takes: the names in its path, its query and its body. */
export interface ImportApiInput {
  /** What becomes of the base path: ignore, prepend or split */
  basepath?: string
  /** Whether a warning refuses the document */
  failOnWarnings?: boolean
  /** The document as text. */
  body: string
}

/** What ImportApi answers. */
export type ImportApiOutput = Api

/** What CreateApi takes: the names in its path, its query and its body. */
export interface CreateApiInput {
  /** WEBSOCKET only. */
  apiKeySelectionExpression?: string
  corsConfiguration?: Cors
  /** Quick create: credentials of the integration. */
  credentialsArn?: string
  description?: string
  disableExecuteApiEndpoint?: boolean
  /** WEBSOCKET only. */
  disableSchemaValidation?: boolean
  ipAddressType?: 'ipv4' | 'dualstack'
  name: string
  protocolType: 'HTTP' | 'WEBSOCKET'
  /** Quick create: key of the managed route, $default when absent. */
  routeKey?: string
  /** Needed for WEBSOCKET; HTTP has $request.method $request.path. */
  routeSelectionExpression?: string
  tags?: NewTags
  /** Quick create: a URL or the ARN of a Lambda function. HTTP only. */
  target?: string
  version?: string
}

/** What CreateApi answers. */
export type CreateApiOutput = Api

/** What GetApi takes: the names in its path, its query and its body. */
export interface GetApiInput {
  apiId: string
}

/** What GetApi answers. */
export type GetApiOutput = Api

/** What ReimportApi takes: the names in its path, its query and its body. */
export interface ReimportApiInput {
  apiId: string
  /** What becomes of the base path: ignore, prepend or split */
  basepath?: string
  /** Whether a warning refuses the document */
  failOnWarnings?: boolean
  /** The document as text. */
  body: string
}

/** What ReimportApi answers. */
export type ReimportApiOutput = Api

/** What UpdateApi takes: the names in its path, its query and its body. */
export interface UpdateApiInput {
  apiId: string
  apiKeySelectionExpression?: string
  corsConfiguration?: Cors
  credentialsArn?: string
  /** The empty string clears it. */
  description?: string
  disableExecuteApiEndpoint?: boolean
  disableSchemaValidation?: boolean
  ipAddressType?: IpAddressType
  name?: string
  /** New key of the managed route. */
  routeKey?: string
  routeSelectionExpression?: string
  /** New target of the managed integration. */
  target?: string
  version?: string
}

/** What UpdateApi answers. */
export type UpdateApiOutput = Api

/** What DeleteApi takes: the names in its path, its query and its body. */
export interface DeleteApiInput {
  apiId: string
}

/** What DeleteApi answers. */
export type DeleteApiOutput = undefined

/** What DeleteCorsConfiguration takes: the names in its path, its query and its body. */
export interface DeleteCorsConfigurationInput {
  apiId: string
}

/** What DeleteCorsConfiguration answers. */
export type DeleteCorsConfigurationOutput = undefined

/** What GetDeployments takes: the names in its path, its query and its body. */
export interface GetDeploymentsInput {
  apiId: string
  /** A string of digits. */
  maxResults?: string
  nextToken?: string
}

/** What GetDeployments answers. */
export type GetDeploymentsOutput = Deployments

/** What CreateDeployment takes: the names in its path, its query and its body. */
export interface CreateDeploymentInput {
  apiId: string
  description?: string
  /** The stage that gets the new deployment. */
  stageName?: string
}

/** What CreateDeployment answers. */
export type CreateDeploymentOutput = Deployment

/** What GetDeployment takes: the names in its path, its query and its body. */
export interface GetDeploymentInput {
  apiId: string
  deploymentId: string
}

/** What GetDeployment answers. */
export type GetDeploymentOutput = Deployment

/** What UpdateDeployment takes: the names in its path, its query and its body. */
export interface UpdateDeploymentInput {
  apiId: string
  deploymentId: string
  description?: string
}

/** What UpdateDeployment answers. */
export type UpdateDeploymentOutput = Deployment

/** What DeleteDeployment takes: the names in its path, its query and its body. */
export interface DeleteDeploymentInput {
  apiId: string
  deploymentId: string
}

/** What DeleteDeployment answers. */
export type DeleteDeploymentOutput = undefined

/** What GetRoutes takes: the names in its path, its query and its body. */
export interface GetRoutesInput {
  apiId: string
  /** A string of digits. */
  maxResults?: string
  nextToken?: string
}

/** What GetRoutes answers. */
export type GetRoutesOutput = Routes

/** What CreateRoute takes: the names in its path, its query and its body. */
export interface CreateRouteInput {
  apiId: string
  /** WEBSOCKET only. */
  apiKeyRequired?: boolean
  authorizationScopes?: string[]
  authorizationType?: 'NONE' | 'AWS_IAM' | 'CUSTOM' | 'JWT'
  authorizerId?: string
  /** WEBSOCKET only. */
  modelSelectionExpression?: string
  operationName?: string
  requestModels?: RouteModels
  requestParameters?: RouteParameters
  /** HTTP: a method, a blank and a path, or $default. */
  routeKey: string
  /** WEBSOCKET only. */
  routeResponseSelectionExpression?: string
  /** integrations/ and the id of an integration. */
  target?: string
}

/** What CreateRoute answers. */
export type CreateRouteOutput = Route

/** What GetRoute takes: the names in its path, its query and its body. */
export interface GetRouteInput {
  apiId: string
  routeId: string
}

/** What GetRoute answers. */
export type GetRouteOutput = Route

/** What UpdateRoute takes: the names in its path, its query and its body. */
export interface UpdateRouteInput {
  apiId: string
  routeId: string
  apiKeyRequired?: boolean
  authorizationScopes?: string[]
  authorizationType?: AuthorizationType
  authorizerId?: string
  modelSelectionExpression?: string
  operationName?: string
  requestModels?: RouteModels
  requestParameters?: RouteParameters
  routeKey?: string
  routeResponseSelectionExpression?: string
  target?: string
}

/** What UpdateRoute answers. */
export type UpdateRouteOutput = Route

/** What DeleteRoute takes: the names in its path, its query and its body. */
export interface DeleteRouteInput {
  apiId: string
  routeId: string
}

/** What DeleteRoute answers. */
export type DeleteRouteOutput = undefined

/** What DeleteRouteRequestParameter takes: the names in its path, its query and its body. */
export interface DeleteRouteRequestParameterInput {
  apiId: string
  routeId: string
  requestParameterKey: string
}

/** What DeleteRouteRequestParameter answers. */
export type DeleteRouteRequestParameterOutput = undefined

/** What GetIntegrations takes: the names in its path, its query and its body. */
export interface GetIntegrationsInput {
  apiId: string
  /** A string of digits. */
  maxResults?: string
  nextToken?: string
}

/** What GetIntegrations answers. */
export type GetIntegrationsOutput = Integrations

/** What CreateIntegration takes: the names in its path, its query and its body. */
export interface CreateIntegrationInput {
  apiId: string
  connectionId?: string
  connectionType?: ConnectionType
  contentHandlingStrategy?: ContentHandlingStrategy
  credentialsArn?: string
  description?: string
  integrationMethod?: string
  integrationSubtype?: string
  integrationType: 'AWS' | 'HTTP' | 'MOCK' | 'HTTP_PROXY' | 'AWS_PROXY'
  integrationUri?: string
  passthroughBehavior?: PassthroughBehavior
  payloadFormatVersion?: string
  requestParameters?: IntegrationParameters
  requestTemplates?: TemplateMap
  responseParameters?: ResponseParameters
  templateSelectionExpression?: string
  /** Absent: 30000 on HTTP, 29000 on WEBSOCKET APIs. */
  timeoutInMillis?: number
  tlsConfig?: TlsConfig
}

/** What CreateIntegration answers. */
export type CreateIntegrationOutput = Integration

/** What GetIntegration takes: the names in its path, its query and its body. */
export interface GetIntegrationInput {
  apiId: string
  integrationId: string
}

/** What GetIntegration answers. */
export type GetIntegrationOutput = Integration

/** What UpdateIntegration takes: the names in its path, its query and its body. */
export interface UpdateIntegrationInput {
  apiId: string
  integrationId: string
  connectionId?: string
  connectionType?: ConnectionType
  contentHandlingStrategy?: ContentHandlingStrategy
  credentialsArn?: string
  description?: string
  integrationMethod?: string
  integrationSubtype?: string
  integrationType?: IntegrationType
  integrationUri?: string
  passthroughBehavior?: PassthroughBehavior
  payloadFormatVersion?: string
  requestParameters?: IntegrationParameters
  requestTemplates?: TemplateMap
  responseParameters?: ResponseParameters
  templateSelectionExpression?: string
  timeoutInMillis?: number
  tlsConfig?: TlsConfig
}

/** What UpdateIntegration answers. */
export type UpdateIntegrationOutput = Integration

/** What DeleteIntegration takes: the names in its path, its query and its body. */
export interface DeleteIntegrationInput {
  apiId: string
  integrationId: string
}

/** What DeleteIntegration answers. */
export type DeleteIntegrationOutput = undefined

/** What GetAuthorizers takes: the names in its path, its query and its body. */
export interface GetAuthorizersInput {
  apiId: string
  /** A string of digits. */
  maxResults?: string
  nextToken?: string
}

/** What GetAuthorizers answers. */
export type GetAuthorizersOutput = Authorizers

/** What CreateAuthorizer takes: the names in its path, its query and its body. */
export interface CreateAuthorizerInput {
  apiId: string
  authorizerCredentialsArn?: string
  authorizerPayloadFormatVersion?: string
  authorizerResultTtlInSeconds?: number
  /** REQUEST or JWT; another one is refused in the words of the protocol. */
  authorizerType: string
  authorizerUri?: string
  enableSimpleResponses?: boolean
  identitySource?: string[]
  identityValidationExpression?: string
  jwtConfiguration?: JwtConfiguration
  name: string
}

/** What CreateAuthorizer answers. */
export type CreateAuthorizerOutput = Authorizer

/** What GetAuthorizer takes: the names in its path, its query and its body. */
export interface GetAuthorizerInput {
  apiId: string
  authorizerId: string
}

/** What GetAuthorizer answers. */
export type GetAuthorizerOutput = Authorizer

/** What UpdateAuthorizer takes: the names in its path, its query and its body. */
export interface UpdateAuthorizerInput {
  apiId: string
  authorizerId: string
  /** The empty string clears it. */
  authorizerCredentialsArn?: string
  /** The empty string is ignored. */
  authorizerPayloadFormatVersion?: string
  authorizerResultTtlInSeconds?: number
  authorizerType?: string
  authorizerUri?: string
  enableSimpleResponses?: boolean
  /** Replaced as a whole; an empty list clears it. */
  identitySource?: string[]
  /** The empty string clears it. */
  identityValidationExpression?: string
  jwtConfiguration?: JwtConfiguration
  name?: string
}

/** What UpdateAuthorizer answers. */
export type UpdateAuthorizerOutput = Authorizer

/** What DeleteAuthorizer takes: the names in its path, its query and its body. */
export interface DeleteAuthorizerInput {
  apiId: string
  authorizerId: string
}

/** What DeleteAuthorizer answers. */
export type DeleteAuthorizerOutput = undefined

/** What GetDomainNames takes: the names in its path, its query and its body. */
export interface GetDomainNamesInput {
  /** A string of digits. */
  maxResults?: string
  nextToken?: string
}

/** What GetDomainNames answers. */
export type GetDomainNamesOutput = DomainNames

/** What CreateDomainName takes: the names in its path, its query and its body. */
export interface CreateDomainNameInput {
  domainName: string
  domainNameConfigurations?: DomainNameConfiguration[]
  mutualTlsAuthentication?: MutualTlsAuthenticationInput
  routingMode?: RoutingMode
  tags?: NewTags
}

/** What CreateDomainName answers. */
export type CreateDomainNameOutput = DomainName

/** What GetDomainName takes: the names in its path, its query and its body. */
export interface GetDomainNameInput {
  domainName: string
}

/** What GetDomainName answers. */
export type GetDomainNameOutput = DomainName

/** What UpdateDomainName takes: the names in its path, its query and its body. */
export interface UpdateDomainNameInput {
  domainName: string
  domainNameConfigurations?: DomainNameConfiguration[]
  mutualTlsAuthentication?: MutualTlsAuthenticationInput
  routingMode?: RoutingMode
}

/** What UpdateDomainName answers. */
export type UpdateDomainNameOutput = DomainName

/** What DeleteDomainName takes: the names in its path, its query and its body. */
export interface DeleteDomainNameInput {
  domainName: string
}

/** What DeleteDomainName answers. */
export type DeleteDomainNameOutput = undefined

/** What GetApiMappings takes: the names in its path, its query and its body. */
export interface GetApiMappingsInput {
  domainName: string
  /** A string of digits. */
  maxResults?: string
  nextToken?: string
}

/** What GetApiMappings answers. */
export type GetApiMappingsOutput = ApiMappings

/** What CreateApiMapping takes: the names in its path, its query and its body. */
export interface CreateApiMappingInput {
  domainName: string
  apiId: string
  apiMappingKey?: string
  stage: string
}

/** What CreateApiMapping answers. */
export type CreateApiMappingOutput = ApiMapping

/** What GetApiMapping takes: the names in its path, its query and its body. */
export interface GetApiMappingInput {
  domainName: string
  apiMappingId: string
}

/** What GetApiMapping answers. */
export type GetApiMappingOutput = ApiMapping

/** What UpdateApiMapping takes: the names in its path, its query and its body. */
export interface UpdateApiMappingInput {
  domainName: string
  apiMappingId: string
  apiId: string
  apiMappingKey?: string
  stage?: string
}

/** What UpdateApiMapping answers. */
export type UpdateApiMappingOutput = ApiMapping

/** What DeleteApiMapping takes: the names in its path, its query and its body. */
export interface DeleteApiMappingInput {
  domainName: string
  apiMappingId: string
}

/** What DeleteApiMapping answers. */
export type DeleteApiMappingOutput = undefined

/** What ExportApi takes: the names in its path, its query and its body. */
export interface ExportApiInput {
  apiId: string
  /** OAS30 is the only value. */
  specification: 'OAS30'
  outputType: 'JSON' | 'YAML'
  /** Whether the document has the extensions of the service. It has them by default. */
  includeExtensions?: boolean
  /** The version of the export algorithm. */
  exportVersion?: '1.0'
  /** The stage whose deployment is exported. Without it the API is exported as it is now. */
  stageName?: string
}

/** What ExportApi answers. */
export type ExportApiOutput = undefined

/** What GetIntegrationResponses takes: the names in its path, its query and its body. */
export interface GetIntegrationResponsesInput {
  apiId: string
  integrationId: string
  /** A string of digits. */
  maxResults?: string
  nextToken?: string
}

/** What GetIntegrationResponses answers. */
export type GetIntegrationResponsesOutput = IntegrationResponses

/** What CreateIntegrationResponse takes: the names in its path, its query and its body. */
export interface CreateIntegrationResponseInput {
  apiId: string
  integrationId: string
  contentHandlingStrategy?: ContentHandlingStrategy
  integrationResponseKey: string
  responseParameters?: IntegrationParameters
  responseTemplates?: TemplateMap
  templateSelectionExpression?: string
}

/** What CreateIntegrationResponse answers. */
export type CreateIntegrationResponseOutput = IntegrationResponse

/** What GetIntegrationResponse takes: the names in its path, its query and its body. */
export interface GetIntegrationResponseInput {
  apiId: string
  integrationId: string
  integrationResponseId: string
}

/** What GetIntegrationResponse answers. */
export type GetIntegrationResponseOutput = IntegrationResponse

/** What UpdateIntegrationResponse takes: the names in its path, its query and its body. */
export interface UpdateIntegrationResponseInput {
  apiId: string
  integrationId: string
  integrationResponseId: string
  contentHandlingStrategy?: ContentHandlingStrategy
  integrationResponseKey?: string
  responseParameters?: IntegrationParameters
  responseTemplates?: TemplateMap
  /** The empty string clears it. */
  templateSelectionExpression?: string
}

/** What UpdateIntegrationResponse answers. */
export type UpdateIntegrationResponseOutput = IntegrationResponse

/** What DeleteIntegrationResponse takes: the names in its path, its query and its body. */
export interface DeleteIntegrationResponseInput {
  apiId: string
  integrationId: string
  integrationResponseId: string
}

/** What DeleteIntegrationResponse answers. */
export type DeleteIntegrationResponseOutput = undefined

/** What GetModels takes: the names in its path, its query and its body. */
export interface GetModelsInput {
  apiId: string
  /** A string of digits. */
  maxResults?: string
  nextToken?: string
}

/** What GetModels answers. */
export type GetModelsOutput = Models

/** What CreateModel takes: the names in its path, its query and its body. */
export interface CreateModelInput {
  apiId: string
  contentType?: string
  description?: string
  name: string
  schema: string
}

/** What CreateModel answers. */
export type CreateModelOutput = Model

/** What GetModel takes: the names in its path, its query and its body. */
export interface GetModelInput {
  apiId: string
  modelId: string
}

/** What GetModel answers. */
export type GetModelOutput = Model

/** What UpdateModel takes: the names in its path, its query and its body. */
export interface UpdateModelInput {
  apiId: string
  modelId: string
  contentType?: string
  description?: string
  name?: string
  schema?: string
}

/** What UpdateModel answers. */
export type UpdateModelOutput = Model

/** What DeleteModel takes: the names in its path, its query and its body. */
export interface DeleteModelInput {
  apiId: string
  modelId: string
}

/** What DeleteModel answers. */
export type DeleteModelOutput = undefined

/** What GetModelTemplate takes: the names in its path, its query and its body. */
export interface GetModelTemplateInput {
  apiId: string
  modelId: string
}

/** What GetModelTemplate answers. */
export type GetModelTemplateOutput = ModelTemplate

/** What GetRouteResponses takes: the names in its path, its query and its body. */
export interface GetRouteResponsesInput {
  apiId: string
  routeId: string
  /** A string of digits. */
  maxResults?: string
  nextToken?: string
}

/** What GetRouteResponses answers. */
export type GetRouteResponsesOutput = RouteResponses

/** What CreateRouteResponse takes: the names in its path, its query and its body. */
export interface CreateRouteResponseInput {
  apiId: string
  routeId: string
  modelSelectionExpression?: string
  responseModels?: Record<string, string>
  responseParameters?: RouteParameters
  routeResponseKey: string
}

/** What CreateRouteResponse answers. */
export type CreateRouteResponseOutput = RouteResponse

/** What GetRouteResponse takes: the names in its path, its query and its body. */
export interface GetRouteResponseInput {
  apiId: string
  routeId: string
  routeResponseId: string
}

/** What GetRouteResponse answers. */
export type GetRouteResponseOutput = RouteResponse

/** What UpdateRouteResponse takes: the names in its path, its query and its body. */
export interface UpdateRouteResponseInput {
  apiId: string
  routeId: string
  routeResponseId: string
  /** The empty string clears it. */
  modelSelectionExpression?: string
  responseModels?: Record<string, string>
  responseParameters?: RouteParameters
  routeResponseKey?: string
}

/** What UpdateRouteResponse answers. */
export type UpdateRouteResponseOutput = RouteResponse

/** What DeleteRouteResponse takes: the names in its path, its query and its body. */
export interface DeleteRouteResponseInput {
  apiId: string
  routeId: string
  routeResponseId: string
}

/** What DeleteRouteResponse answers. */
export type DeleteRouteResponseOutput = undefined

/** What GetVpcLinks takes: the names in its path, its query and its body. */
export interface GetVpcLinksInput {
  /** A string of digits. */
  maxResults?: string
  nextToken?: string
}

/** What GetVpcLinks answers. */
export type GetVpcLinksOutput = VpcLinks

/** What CreateVpcLink takes: the names in its path, its query and its body. */
export interface CreateVpcLinkInput {
  name: string
  securityGroupIds?: string[]
  subnetIds: string[]
  tags?: NewTags
}

/** What CreateVpcLink answers. */
export type CreateVpcLinkOutput = VpcLink

/** What GetVpcLink takes: the names in its path, its query and its body. */
export interface GetVpcLinkInput {
  vpcLinkId: string
}

/** What GetVpcLink answers. */
export type GetVpcLinkOutput = VpcLink

/** What UpdateVpcLink takes: the names in its path, its query and its body. */
export interface UpdateVpcLinkInput {
  vpcLinkId: string
  name?: string
}

/** What UpdateVpcLink answers. */
export type UpdateVpcLinkOutput = VpcLink

/** What DeleteVpcLink takes: the names in its path, its query and its body. */
export interface DeleteVpcLinkInput {
  vpcLinkId: string
}

/** What DeleteVpcLink answers. */
export type DeleteVpcLinkOutput = undefined
