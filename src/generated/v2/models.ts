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

/** Input of GetStages: parameters of path and query, and members of the body. */
export interface GetStagesInput {
  apiId: string
  /** A string of digits. */
  maxResults?: string
  nextToken?: string
}

/** Output of GetStages. */
export type GetStagesOutput = Stages

/** Input of CreateStage: parameters of path and query, and members of the body. */
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

/** Output of CreateStage. */
export type CreateStageOutput = Stage

/** Input of GetStage: parameters of path and query, and members of the body. */
export interface GetStageInput {
  apiId: string
  /** $default travels as %24default. */
  stageName: string
}

/** Output of GetStage. */
export type GetStageOutput = Stage

/** Input of UpdateStage: parameters of path and query, and members of the body. */
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

/** Output of UpdateStage. */
export type UpdateStageOutput = Stage

/** Input of DeleteStage: parameters of path and query, and members of the body. */
export interface DeleteStageInput {
  apiId: string
  /** $default travels as %24default. */
  stageName: string
}

/** Output of DeleteStage. */
export type DeleteStageOutput = undefined

/** Input of DeleteRouteSettings: parameters of path and query, and members of the body. */
export interface DeleteRouteSettingsInput {
  apiId: string
  /** $default travels as %24default. */
  stageName: string
  /** GET /pets travels as GET%20%2Fpets. */
  routeKey: string
}

/** Output of DeleteRouteSettings. */
export type DeleteRouteSettingsOutput = undefined

/** Input of DeleteAccessLogSettings: parameters of path and query, and members of the body. */
export interface DeleteAccessLogSettingsInput {
  apiId: string
  /** $default travels as %24default. */
  stageName: string
}

/** Output of DeleteAccessLogSettings. */
export type DeleteAccessLogSettingsOutput = undefined

/** Input of ResetAuthorizersCache: parameters of path and query, and members of the body. */
export interface ResetAuthorizersCacheInput {
  apiId: string
  /** $default travels as %24default. */
  stageName: string
}

/** Output of ResetAuthorizersCache. */
export type ResetAuthorizersCacheOutput = undefined

/** Input of GetTags: parameters of path and query, and members of the body. */
export interface GetTagsInput {
  /** Percent-encoded, colons and slashes included. */
  resourceArn: string
}

/** Output of GetTags. */
export type GetTagsOutput = Tags

/** Input of TagResource: parameters of path and query, and members of the body. */
export interface TagResourceInput {
  /** Percent-encoded, colons and slashes included. */
  resourceArn: string
  tags?: NewTags
}

/** Output of TagResource. */
export type TagResourceOutput = TagResourceResponse

/** Input of UntagResource: parameters of path and query, and members of the body. */
export interface UntagResourceInput {
  /** Percent-encoded, colons and slashes included. */
  resourceArn: string
  tagKeys: string[]
}

/** Output of UntagResource. */
export type UntagResourceOutput = undefined

/** Input of GetApis: parameters of path and query, and members of the body. */
export interface GetApisInput {
  /** A string of digits. */
  maxResults?: string
  nextToken?: string
}

/** Output of GetApis. */
export type GetApisOutput = Apis

/** Input of ImportApi: parameters of path and query, and members of the body. */
export interface ImportApiInput {
  /** What becomes of the base path: ignore, prepend or split */
  basepath?: string
  /** Whether a warning refuses the document */
  failOnWarnings?: boolean
  /** The document as text. */
  body: string
}

/** Output of ImportApi. */
export type ImportApiOutput = Api

/** Input of CreateApi: parameters of path and query, and members of the body. */
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

/** Output of CreateApi. */
export type CreateApiOutput = Api

/** Input of GetApi: parameters of path and query, and members of the body. */
export interface GetApiInput {
  apiId: string
}

/** Output of GetApi. */
export type GetApiOutput = Api

/** Input of ReimportApi: parameters of path and query, and members of the body. */
export interface ReimportApiInput {
  apiId: string
  /** What becomes of the base path: ignore, prepend or split */
  basepath?: string
  /** Whether a warning refuses the document */
  failOnWarnings?: boolean
  /** The document as text. */
  body: string
}

/** Output of ReimportApi. */
export type ReimportApiOutput = Api

/** Input of UpdateApi: parameters of path and query, and members of the body. */
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

/** Output of UpdateApi. */
export type UpdateApiOutput = Api

/** Input of DeleteApi: parameters of path and query, and members of the body. */
export interface DeleteApiInput {
  apiId: string
}

/** Output of DeleteApi. */
export type DeleteApiOutput = undefined

/** Input of DeleteCorsConfiguration: parameters of path and query, and members of the body. */
export interface DeleteCorsConfigurationInput {
  apiId: string
}

/** Output of DeleteCorsConfiguration. */
export type DeleteCorsConfigurationOutput = undefined

/** Input of GetDeployments: parameters of path and query, and members of the body. */
export interface GetDeploymentsInput {
  apiId: string
  /** A string of digits. */
  maxResults?: string
  nextToken?: string
}

/** Output of GetDeployments. */
export type GetDeploymentsOutput = Deployments

/** Input of CreateDeployment: parameters of path and query, and members of the body. */
export interface CreateDeploymentInput {
  apiId: string
  description?: string
  /** The stage that gets the new deployment. */
  stageName?: string
}

/** Output of CreateDeployment. */
export type CreateDeploymentOutput = Deployment

/** Input of GetDeployment: parameters of path and query, and members of the body. */
export interface GetDeploymentInput {
  apiId: string
  deploymentId: string
}

/** Output of GetDeployment. */
export type GetDeploymentOutput = Deployment

/** Input of UpdateDeployment: parameters of path and query, and members of the body. */
export interface UpdateDeploymentInput {
  apiId: string
  deploymentId: string
  description?: string
}

/** Output of UpdateDeployment. */
export type UpdateDeploymentOutput = Deployment

/** Input of DeleteDeployment: parameters of path and query, and members of the body. */
export interface DeleteDeploymentInput {
  apiId: string
  deploymentId: string
}

/** Output of DeleteDeployment. */
export type DeleteDeploymentOutput = undefined

/** Input of GetRoutes: parameters of path and query, and members of the body. */
export interface GetRoutesInput {
  apiId: string
  /** A string of digits. */
  maxResults?: string
  nextToken?: string
}

/** Output of GetRoutes. */
export type GetRoutesOutput = Routes

/** Input of CreateRoute: parameters of path and query, and members of the body. */
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

/** Output of CreateRoute. */
export type CreateRouteOutput = Route

/** Input of GetRoute: parameters of path and query, and members of the body. */
export interface GetRouteInput {
  apiId: string
  routeId: string
}

/** Output of GetRoute. */
export type GetRouteOutput = Route

/** Input of UpdateRoute: parameters of path and query, and members of the body. */
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

/** Output of UpdateRoute. */
export type UpdateRouteOutput = Route

/** Input of DeleteRoute: parameters of path and query, and members of the body. */
export interface DeleteRouteInput {
  apiId: string
  routeId: string
}

/** Output of DeleteRoute. */
export type DeleteRouteOutput = undefined

/** Input of DeleteRouteRequestParameter: parameters of path and query, and members of the body. */
export interface DeleteRouteRequestParameterInput {
  apiId: string
  routeId: string
  requestParameterKey: string
}

/** Output of DeleteRouteRequestParameter. */
export type DeleteRouteRequestParameterOutput = undefined

/** Input of GetIntegrations: parameters of path and query, and members of the body. */
export interface GetIntegrationsInput {
  apiId: string
  /** A string of digits. */
  maxResults?: string
  nextToken?: string
}

/** Output of GetIntegrations. */
export type GetIntegrationsOutput = Integrations

/** Input of CreateIntegration: parameters of path and query, and members of the body. */
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

/** Output of CreateIntegration. */
export type CreateIntegrationOutput = Integration

/** Input of GetIntegration: parameters of path and query, and members of the body. */
export interface GetIntegrationInput {
  apiId: string
  integrationId: string
}

/** Output of GetIntegration. */
export type GetIntegrationOutput = Integration

/** Input of UpdateIntegration: parameters of path and query, and members of the body. */
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

/** Output of UpdateIntegration. */
export type UpdateIntegrationOutput = Integration

/** Input of DeleteIntegration: parameters of path and query, and members of the body. */
export interface DeleteIntegrationInput {
  apiId: string
  integrationId: string
}

/** Output of DeleteIntegration. */
export type DeleteIntegrationOutput = undefined

/** Input of GetAuthorizers: parameters of path and query, and members of the body. */
export interface GetAuthorizersInput {
  apiId: string
  /** A string of digits. */
  maxResults?: string
  nextToken?: string
}

/** Output of GetAuthorizers. */
export type GetAuthorizersOutput = Authorizers

/** Input of CreateAuthorizer: parameters of path and query, and members of the body. */
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

/** Output of CreateAuthorizer. */
export type CreateAuthorizerOutput = Authorizer

/** Input of GetAuthorizer: parameters of path and query, and members of the body. */
export interface GetAuthorizerInput {
  apiId: string
  authorizerId: string
}

/** Output of GetAuthorizer. */
export type GetAuthorizerOutput = Authorizer

/** Input of UpdateAuthorizer: parameters of path and query, and members of the body. */
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

/** Output of UpdateAuthorizer. */
export type UpdateAuthorizerOutput = Authorizer

/** Input of DeleteAuthorizer: parameters of path and query, and members of the body. */
export interface DeleteAuthorizerInput {
  apiId: string
  authorizerId: string
}

/** Output of DeleteAuthorizer. */
export type DeleteAuthorizerOutput = undefined

/** Input of GetDomainNames: parameters of path and query, and members of the body. */
export interface GetDomainNamesInput {
  /** A string of digits. */
  maxResults?: string
  nextToken?: string
}

/** Output of GetDomainNames. */
export type GetDomainNamesOutput = DomainNames

/** Input of CreateDomainName: parameters of path and query, and members of the body. */
export interface CreateDomainNameInput {
  domainName: string
  domainNameConfigurations?: DomainNameConfiguration[]
  mutualTlsAuthentication?: MutualTlsAuthenticationInput
  routingMode?: RoutingMode
  tags?: NewTags
}

/** Output of CreateDomainName. */
export type CreateDomainNameOutput = DomainName

/** Input of GetDomainName: parameters of path and query, and members of the body. */
export interface GetDomainNameInput {
  domainName: string
}

/** Output of GetDomainName. */
export type GetDomainNameOutput = DomainName

/** Input of UpdateDomainName: parameters of path and query, and members of the body. */
export interface UpdateDomainNameInput {
  domainName: string
  domainNameConfigurations?: DomainNameConfiguration[]
  mutualTlsAuthentication?: MutualTlsAuthenticationInput
  routingMode?: RoutingMode
}

/** Output of UpdateDomainName. */
export type UpdateDomainNameOutput = DomainName

/** Input of DeleteDomainName: parameters of path and query, and members of the body. */
export interface DeleteDomainNameInput {
  domainName: string
}

/** Output of DeleteDomainName. */
export type DeleteDomainNameOutput = undefined

/** Input of GetApiMappings: parameters of path and query, and members of the body. */
export interface GetApiMappingsInput {
  domainName: string
  /** A string of digits. */
  maxResults?: string
  nextToken?: string
}

/** Output of GetApiMappings. */
export type GetApiMappingsOutput = ApiMappings

/** Input of CreateApiMapping: parameters of path and query, and members of the body. */
export interface CreateApiMappingInput {
  domainName: string
  apiId: string
  apiMappingKey?: string
  stage: string
}

/** Output of CreateApiMapping. */
export type CreateApiMappingOutput = ApiMapping

/** Input of GetApiMapping: parameters of path and query, and members of the body. */
export interface GetApiMappingInput {
  domainName: string
  apiMappingId: string
}

/** Output of GetApiMapping. */
export type GetApiMappingOutput = ApiMapping

/** Input of UpdateApiMapping: parameters of path and query, and members of the body. */
export interface UpdateApiMappingInput {
  domainName: string
  apiMappingId: string
  apiId: string
  apiMappingKey?: string
  stage?: string
}

/** Output of UpdateApiMapping. */
export type UpdateApiMappingOutput = ApiMapping

/** Input of DeleteApiMapping: parameters of path and query, and members of the body. */
export interface DeleteApiMappingInput {
  domainName: string
  apiMappingId: string
}

/** Output of DeleteApiMapping. */
export type DeleteApiMappingOutput = undefined

/** Input of ExportApi: parameters of path and query, and members of the body. */
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

/** Output of ExportApi. */
export type ExportApiOutput = undefined

/** Input of GetIntegrationResponses: parameters of path and query, and members of the body. */
export interface GetIntegrationResponsesInput {
  apiId: string
  integrationId: string
  /** A string of digits. */
  maxResults?: string
  nextToken?: string
}

/** Output of GetIntegrationResponses. */
export type GetIntegrationResponsesOutput = IntegrationResponses

/** Input of CreateIntegrationResponse: parameters of path and query, and members of the body. */
export interface CreateIntegrationResponseInput {
  apiId: string
  integrationId: string
  contentHandlingStrategy?: ContentHandlingStrategy
  integrationResponseKey: string
  responseParameters?: IntegrationParameters
  responseTemplates?: TemplateMap
  templateSelectionExpression?: string
}

/** Output of CreateIntegrationResponse. */
export type CreateIntegrationResponseOutput = IntegrationResponse

/** Input of GetIntegrationResponse: parameters of path and query, and members of the body. */
export interface GetIntegrationResponseInput {
  apiId: string
  integrationId: string
  integrationResponseId: string
}

/** Output of GetIntegrationResponse. */
export type GetIntegrationResponseOutput = IntegrationResponse

/** Input of UpdateIntegrationResponse: parameters of path and query, and members of the body. */
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

/** Output of UpdateIntegrationResponse. */
export type UpdateIntegrationResponseOutput = IntegrationResponse

/** Input of DeleteIntegrationResponse: parameters of path and query, and members of the body. */
export interface DeleteIntegrationResponseInput {
  apiId: string
  integrationId: string
  integrationResponseId: string
}

/** Output of DeleteIntegrationResponse. */
export type DeleteIntegrationResponseOutput = undefined

/** Input of GetModels: parameters of path and query, and members of the body. */
export interface GetModelsInput {
  apiId: string
  /** A string of digits. */
  maxResults?: string
  nextToken?: string
}

/** Output of GetModels. */
export type GetModelsOutput = Models

/** Input of CreateModel: parameters of path and query, and members of the body. */
export interface CreateModelInput {
  apiId: string
  contentType?: string
  description?: string
  name: string
  schema: string
}

/** Output of CreateModel. */
export type CreateModelOutput = Model

/** Input of GetModel: parameters of path and query, and members of the body. */
export interface GetModelInput {
  apiId: string
  modelId: string
}

/** Output of GetModel. */
export type GetModelOutput = Model

/** Input of UpdateModel: parameters of path and query, and members of the body. */
export interface UpdateModelInput {
  apiId: string
  modelId: string
  contentType?: string
  description?: string
  name?: string
  schema?: string
}

/** Output of UpdateModel. */
export type UpdateModelOutput = Model

/** Input of DeleteModel: parameters of path and query, and members of the body. */
export interface DeleteModelInput {
  apiId: string
  modelId: string
}

/** Output of DeleteModel. */
export type DeleteModelOutput = undefined

/** Input of GetModelTemplate: parameters of path and query, and members of the body. */
export interface GetModelTemplateInput {
  apiId: string
  modelId: string
}

/** Output of GetModelTemplate. */
export type GetModelTemplateOutput = ModelTemplate

/** Input of GetRouteResponses: parameters of path and query, and members of the body. */
export interface GetRouteResponsesInput {
  apiId: string
  routeId: string
  /** A string of digits. */
  maxResults?: string
  nextToken?: string
}

/** Output of GetRouteResponses. */
export type GetRouteResponsesOutput = RouteResponses

/** Input of CreateRouteResponse: parameters of path and query, and members of the body. */
export interface CreateRouteResponseInput {
  apiId: string
  routeId: string
  modelSelectionExpression?: string
  responseModels?: Record<string, string>
  responseParameters?: RouteParameters
  routeResponseKey: string
}

/** Output of CreateRouteResponse. */
export type CreateRouteResponseOutput = RouteResponse

/** Input of GetRouteResponse: parameters of path and query, and members of the body. */
export interface GetRouteResponseInput {
  apiId: string
  routeId: string
  routeResponseId: string
}

/** Output of GetRouteResponse. */
export type GetRouteResponseOutput = RouteResponse

/** Input of UpdateRouteResponse: parameters of path and query, and members of the body. */
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

/** Output of UpdateRouteResponse. */
export type UpdateRouteResponseOutput = RouteResponse

/** Input of DeleteRouteResponse: parameters of path and query, and members of the body. */
export interface DeleteRouteResponseInput {
  apiId: string
  routeId: string
  routeResponseId: string
}

/** Output of DeleteRouteResponse. */
export type DeleteRouteResponseOutput = undefined

/** Input of GetVpcLinks: parameters of path and query, and members of the body. */
export interface GetVpcLinksInput {
  /** A string of digits. */
  maxResults?: string
  nextToken?: string
}

/** Output of GetVpcLinks. */
export type GetVpcLinksOutput = VpcLinks

/** Input of CreateVpcLink: parameters of path and query, and members of the body. */
export interface CreateVpcLinkInput {
  name: string
  securityGroupIds?: string[]
  subnetIds: string[]
  tags?: NewTags
}

/** Output of CreateVpcLink. */
export type CreateVpcLinkOutput = VpcLink

/** Input of GetVpcLink: parameters of path and query, and members of the body. */
export interface GetVpcLinkInput {
  vpcLinkId: string
}

/** Output of GetVpcLink. */
export type GetVpcLinkOutput = VpcLink

/** Input of UpdateVpcLink: parameters of path and query, and members of the body. */
export interface UpdateVpcLinkInput {
  vpcLinkId: string
  name?: string
}

/** Output of UpdateVpcLink. */
export type UpdateVpcLinkOutput = VpcLink

/** Input of DeleteVpcLink: parameters of path and query, and members of the body. */
export interface DeleteVpcLinkInput {
  vpcLinkId: string
}

/** Output of DeleteVpcLink. */
export type DeleteVpcLinkOutput = undefined
