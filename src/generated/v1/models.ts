// Generated from spec/v1 by scripts/generate.ts. Do not edit: change the spec and run `npm run generate`.
export type * as Sdk from './sdk.ts'

/** Either member may be there alone. The format is one line of at most 3 KB that holds a request id. */
export interface AccessLogSettings {
  destinationArn?: string
  format?: string
}

export interface Account {
  cloudwatchRoleArn?: string
  throttleSettings: ThrottleSettings
  features: string[]
  apiKeyVersion: string
}

export interface ApiKey {
  id: string
  value?: string
  name?: string
  customerId?: string
  description?: string
  enabled: boolean
  createdDate: number
  lastUpdatedDate: number
  stageKeys: string[]
  tags?: TagMap
}

export interface ApiKeyIds {
  ids?: string[]
  warnings?: string[]
}

export interface ApiKeys {
  position?: string
  item: ApiKey[]
}

export interface ApiStage {
  apiId?: string
  stage?: string
  throttle?: MethodThrottles
}

export interface Authorizer {
  id: string
  name: string
  type: AuthorizerType
  providerARNs?: string[]
  authType?: string
  authorizerUri?: string
  authorizerCredentials?: string
  identitySource?: string
  identityValidationExpression?: string
  authorizerResultTtlInSeconds?: number
}

export type AuthorizerType = 'TOKEN' | 'REQUEST' | 'COGNITO_USER_POOLS'

export interface Authorizers {
  position?: string
  item: Authorizer[]
}

export interface BasePathMapping {
  basePath: string
  restApiId: string
  /** Left out: callers name the stage in the path. */
  stage?: string
}

export interface BasePathMappings {
  position?: string
  item: BasePathMapping[]
}

/** Gigabytes. */
export type CacheClusterSize = '0.5' | '1.6' | '6.1' | '13.5' | '28.4' | '58.2' | '118' | '237'

/** A second deployment that takes a share of the calls. */
export interface CanarySettings {
  deploymentId: string
  percentTraffic: number
  stageVariableOverrides?: StageVariables
  useStageCache: boolean
}

export interface ClientCertificate {
  clientCertificateId: string
  description?: string
  pemEncodedCertificate: string
  createdDate: number
  expirationDate: number
  tags?: TagMap
}

export interface ClientCertificates {
  position?: string
  item: ClientCertificate[]
}

export interface CreateApiKeyRequest {
  name?: string
  description?: string
  enabled?: boolean
  generateDistinctId?: boolean
  value?: string
  stageKeys?: StageKey[]
  customerId?: string
  tags?: NewTagMap
}

export interface CreateAuthorizerRequest {
  name: string
  type: AuthorizerType
  providerARNs?: string[]
  authType?: string
  authorizerUri?: string
  authorizerCredentials?: string
  identitySource?: string
  identityValidationExpression?: string
  authorizerResultTtlInSeconds?: number
}

export interface CreateBasePathMappingRequest {
  basePath?: string
  restApiId: string
  stage?: string
}

export interface CreateDeploymentRequest {
  /** The empty name is no name. */
  stageName?: string
  stageDescription?: string
  description?: string
  cacheClusterEnabled?: boolean
  cacheClusterSize?: CacheClusterSize
  variables?: NewStageVariables
  canarySettings?: DeploymentCanarySettings
  tracingEnabled?: boolean
}

export interface CreateDocumentationPartRequest {
  location: DocumentationPartLocation
  properties: string
}

export interface CreateDocumentationVersionRequest {
  documentationVersion: string
  stageName?: string
  description?: string
}

export interface CreateDomainNameRequest {
  domainName: string
  certificateName?: string
  certificateBody?: string
  certificatePrivateKey?: string
  certificateChain?: string
  certificateArn?: string
  regionalCertificateName?: string
  regionalCertificateArn?: string
  endpointConfiguration?: DomainEndpoint
  tags?: NewTagMap
  securityPolicy?: string
  endpointAccessMode?: 'BASIC' | 'STRICT'
  mutualTlsAuthentication?: MutualTlsAuthenticationInput
  ownershipVerificationCertificateArn?: string
  policy?: string
  routingMode?: 'BASE_PATH_MAPPING_ONLY' | 'ROUTING_RULE_ONLY' | 'ROUTING_RULE_THEN_BASE_PATH_MAPPING'
}

export interface CreateModelRequest {
  name: string
  description?: string
  schema?: string
  contentType: string
}

export interface CreateRequestValidatorRequest {
  name?: string
  validateRequestBody?: boolean
  validateRequestParameters?: boolean
}

export interface CreateResourceRequest {
  pathPart: string
}

export interface CreateRestApiRequest {
  name: string
  description?: string
  version?: string
  cloneFrom?: string
  binaryMediaTypes?: string[]
  minimumCompressionSize?: number
  apiKeySource?: 'HEADER' | 'AUTHORIZER'
  endpointConfiguration?: EndpointConfiguration
  policy?: string
  tags?: NewTagMap
  disableExecuteApiEndpoint?: boolean
  securityPolicy?: string
  endpointAccessMode?: 'BASIC' | 'STRICT'
}

export interface CreateStageRequest {
  stageName: string
  deploymentId: string
  description?: string
  cacheClusterEnabled?: boolean
  cacheClusterSize?: CacheClusterSize
  variables?: NewStageVariables
  documentationVersion?: string
  canarySettings?: StageCanarySettings
  tracingEnabled?: boolean
  tags?: NewTagMap
}

export interface CreateUsagePlanKeyRequest {
  keyId: string
  keyType: string
}

export interface CreateUsagePlanRequest {
  name: string
  description?: string
  apiStages?: ApiStage[]
  throttle?: PlanThrottle
  quota?: PlanQuota
  tags?: NewTagMap
}

export interface CreateVpcLinkRequest {
  name: string
  description?: string
  targetArns: string[]
  tags?: NewTagMap
}

/** An API as deployments took it, once the API itself has changed. A deployment that no entry names has deployed what the API holds. */
export interface DeployedApi {
  /** That of the last of its deployments */
  id: string
  deploymentIds: string[]
  api: RestApi
  resources: Resource[]
  models: Model[]
  authorizers: Authorizer[]
  requestValidators: RequestValidator[]
  gatewayResponses: GatewayResponse[]
  documentationParts: DocumentationPart[]
}

export interface Deployment {
  id: string
  description?: string
  createdDate: number
  /** Methods by path, then by verb. Only with `embed=apisummary`. */
  apiSummary?: Record<string, Record<string, MethodSnapshot>>
}

/** What CreateDeployment takes; the new deployment is the canary. */
export interface DeploymentCanarySettings {
  percentTraffic?: number
  stageVariableOverrides?: NewStageVariables
  useStageCache?: boolean
}

export interface Deployments {
  position?: string
  item: Deployment[]
}

export interface DocumentationPart {
  id: string
  location: DocumentationPartLocation
  /** JSON text. */
  properties: string
}

export interface DocumentationPartIds {
  ids: string[]
  warnings?: string[]
}

export interface DocumentationPartLocation {
  type: DocumentationPartType
  path?: string
  method?: string
  statusCode?: string
  name?: string
}

/** The enum is in the order in which AWS prints it. */
export type DocumentationPartType = 'RESPONSE_BODY' | 'RESPONSE' | 'METHOD' | 'MODEL' | 'AUTHORIZER' | 'RESPONSE_HEADER' | 'RESOURCE' | 'PATH_PARAMETER' | 'REQUEST_BODY' | 'QUERY_PARAMETER' | 'API' | 'REQUEST_HEADER'

export interface DocumentationParts {
  position?: string
  item: DocumentationPart[]
}

export interface DocumentationVersion {
  version: string
  createdDate: number
  description?: string
}

export interface DocumentationVersions {
  position?: string
  item: DocumentationVersion[]
}

export interface DomainEndpoint {
  types?: ('PRIVATE' | 'EDGE' | 'REGIONAL')[]
  ipAddressType?: 'ipv4' | 'dualstack'
  vpcEndpointIds?: string[]
}

export interface DomainName {
  domainName: string
  domainNameId?: string
  domainNameArn?: string
  certificateName?: string
  certificateArn?: string
  certificateUploadDate?: number
  regionalDomainName?: string
  regionalHostedZoneId?: string
  regionalCertificateName?: string
  regionalCertificateArn?: string
  distributionDomainName?: string
  distributionHostedZoneId?: string
  endpointConfiguration?: DomainEndpoint
  domainNameStatus?: 'AVAILABLE' | 'UPDATING' | 'PENDING' | 'PENDING_CERTIFICATE_REIMPORT' | 'PENDING_OWNERSHIP_VERIFICATION' | 'FAILED'
  domainNameStatusMessage?: string
  securityPolicy?: string
  endpointAccessMode?: 'BASIC' | 'STRICT'
  tags?: TagMap
  mutualTlsAuthentication?: MutualTlsAuthentication
  ownershipVerificationCertificateArn?: string
  managementPolicy?: string
  policy?: string
  routingMode?: 'BASE_PATH_MAPPING_ONLY' | 'ROUTING_RULE_ONLY' | 'ROUTING_RULE_THEN_BASE_PATH_MAPPING'
}

export interface DomainNames {
  position?: string
  item: DomainName[]
}

export interface EndpointConfiguration {
  types?: ('PRIVATE' | 'EDGE' | 'REGIONAL')[]
  ipAddressType?: 'ipv4' | 'dualstack'
  vpcEndpointIds?: string[]
}

export interface Error {
  message: string
  /** Present, and null, where a quota of objects is reached. */
  retryAfterSeconds?: string | null
}

export interface GatewayResponse {
  responseType: GatewayResponseType
  statusCode?: string
  responseParameters: Record<string, string>
  responseTemplates: Record<string, string>
  defaultResponse: boolean
}

/** The enum is in the order in which AWS prints it. */
export type GatewayResponseType = 'REQUEST_TOO_LARGE' | 'RESOURCE_NOT_FOUND' | 'AUTHORIZER_CONFIGURATION_ERROR' | 'MISSING_AUTHENTICATION_TOKEN' | 'BAD_REQUEST_BODY' | 'INVALID_SIGNATURE' | 'INVALID_API_KEY' | 'BAD_REQUEST_PARAMETERS' | 'AUTHORIZER_FAILURE' | 'UNAUTHORIZED' | 'INTEGRATION_TIMEOUT' | 'ACCESS_DENIED' | 'DEFAULT_4XX' | 'DEFAULT_5XX' | 'WAF_FILTERED' | 'QUOTA_EXCEEDED' | 'THROTTLED' | 'API_CONFIGURATION_ERROR' | 'UNSUPPORTED_MEDIA_TYPE' | 'INTEGRATION_FAILURE' | 'EXPIRED_TOKEN'

export interface GatewayResponses {
  position?: string
  item: GatewayResponse[]
}

export interface GenerateClientCertificateRequest {
  description?: string
  tags?: NewTagMap
}

export interface Integration {
  type: 'HTTP' | 'MOCK' | 'AWS_PROXY' | 'HTTP_PROXY' | 'AWS'
  httpMethod?: string
  uri?: string
  connectionType?: 'INTERNET' | 'VPC_LINK'
  connectionId?: string
  credentials?: string
  requestParameters?: Record<string, string>
  requestTemplates?: Record<string, string | null>
  /** WHEN_NO_MATCH, WHEN_NO_TEMPLATES or NEVER; the model has no enum. */
  passthroughBehavior: string
  contentHandling?: 'CONVERT_TO_BINARY' | 'CONVERT_TO_TEXT'
  timeoutInMillis: number
  /** The id of the resource unless given. */
  cacheNamespace: string
  cacheKeyParameters: string[]
  integrationResponses?: Record<string, IntegrationResponse>
  tlsConfig?: TlsConfig
  responseTransferMode?: 'BUFFERED' | 'STREAM'
  integrationTarget?: string
}

export interface IntegrationResponse {
  statusCode: string
  selectionPattern?: string
  responseParameters?: Record<string, string>
  responseTemplates?: Record<string, string | null>
  contentHandling?: 'CONVERT_TO_BINARY' | 'CONVERT_TO_TEXT'
}

/** Within a list without `embed=methods` an empty object. */
export interface Method {
  httpMethod?: string
  authorizationType?: string
  authorizerId?: string
  apiKeyRequired?: boolean
  requestValidatorId?: string
  operationName?: string
  requestParameters?: Record<string, boolean>
  requestModels?: Record<string, string>
  methodResponses?: Record<string, MethodResponse>
  methodIntegration?: Integration
  authorizationScopes?: string[]
}

export interface MethodResponse {
  statusCode: string
  responseParameters?: Record<string, boolean>
  responseModels?: Record<string, string>
}

/** The defaults are those of an account with the usual throttle. */
export interface MethodSetting {
  metricsEnabled: boolean
  /** Missing until it is set. */
  loggingLevel?: 'OFF' | 'ERROR' | 'INFO'
  dataTraceEnabled: boolean
  /** -1 is no limit of its own. */
  throttlingBurstLimit: number
  /** -1 is no limit of its own. */
  throttlingRateLimit: number
  cachingEnabled: boolean
  cacheTtlInSeconds: number
  cacheDataEncrypted: boolean
  requireAuthorizationForCacheControl: boolean
  unauthorizedCacheControlHeaderStrategy: 'FAIL_WITH_403' | 'SUCCEED_WITH_RESPONSE_HEADER' | 'SUCCEED_WITHOUT_RESPONSE_HEADER'
}

export interface MethodSnapshot {
  authorizationType?: string
  apiKeyRequired?: boolean
}

export type MethodThrottles = Record<string, PlanThrottle>

export interface Model {
  id: string
  name: string
  description?: string
  /** A JSON schema as text. */
  schema?: string
  contentType: string
}

export interface Models {
  position?: string
  item: Model[]
}

export interface MutualTlsAuthentication {
  truststoreUri?: string
  truststoreVersion?: string
  truststoreWarnings?: string[]
}

export interface MutualTlsAuthenticationInput {
  truststoreUri?: string
  truststoreVersion?: string
}

export type NewStageVariables = Record<string, string>

/** At most 50; a key has at most 128 characters, a value at most 256. */
export type NewTagMap = Record<string, string>

/** The enum is in the order in which AWS prints it. */
export interface PatchOperation {
  op?: 'add' | 'remove' | 'move' | 'test' | 'replace' | 'copy'
  path?: string
  /** Always text. */
  value?: string
  /** The source of a copy. */
  from?: string
}

export interface PatchRequest {
  patchOperations?: PatchOperation[]
}

export interface PlanQuota {
  limit?: number
  offset?: number
  period?: 'DAY' | 'WEEK' | 'MONTH'
}

export interface PlanThrottle {
  burstLimit?: number
  rateLimit?: number
}

export interface PutGatewayResponseRequest {
  statusCode?: string
  responseParameters?: Record<string, string>
  responseTemplates?: Record<string, string>
}

export interface PutIntegrationRequest {
  type: 'HTTP' | 'MOCK' | 'AWS_PROXY' | 'HTTP_PROXY' | 'AWS'
  /** The SDKs call it integrationHttpMethod. */
  httpMethod?: string
  uri?: string
  connectionType?: 'INTERNET' | 'VPC_LINK'
  connectionId?: string
  credentials?: string
  requestParameters?: Record<string, string>
  requestTemplates?: Record<string, string | null>
  passthroughBehavior?: string
  cacheNamespace?: string
  cacheKeyParameters?: string[]
  contentHandling?: 'CONVERT_TO_BINARY' | 'CONVERT_TO_TEXT'
  timeoutInMillis?: number
  tlsConfig?: TlsConfig
  responseTransferMode?: 'BUFFERED' | 'STREAM'
  integrationTarget?: string
}

export interface PutIntegrationResponseRequest {
  selectionPattern?: string
  responseParameters?: Record<string, string>
  responseTemplates?: Record<string, string | null>
  contentHandling?: 'CONVERT_TO_BINARY' | 'CONVERT_TO_TEXT'
}

export interface PutMethodRequest {
  authorizationType: string
  authorizerId?: string
  apiKeyRequired?: boolean
  operationName?: string
  requestParameters?: Record<string, boolean>
  requestModels?: Record<string, string>
  requestValidatorId?: string
  authorizationScopes?: string[]
}

export interface PutMethodResponseRequest {
  responseParameters?: Record<string, boolean>
  responseModels?: Record<string, string>
}

export interface RequestValidator {
  id: string
  name?: string
  validateRequestBody: boolean
  validateRequestParameters: boolean
}

export interface RequestValidators {
  position?: string
  item: RequestValidator[]
}

export interface Resource {
  id: string
  /** The root has none. */
  parentId?: string
  /** The root has none. */
  pathPart?: string
  path: string
  resourceMethods?: Record<string, Method>
}

export interface Resources {
  position?: string
  item: Resource[]
}

export interface RestApi {
  id: string
  name: string
  description?: string
  createdDate: number
  version?: string
  warnings?: string[]
  binaryMediaTypes?: string[]
  minimumCompressionSize?: number
  apiKeySource: 'HEADER' | 'AUTHORIZER'
  endpointConfiguration: EndpointConfiguration
  policy?: string
  tags?: TagMap
  disableExecuteApiEndpoint: boolean
  rootResourceId: string
  securityPolicy?: string
  endpointAccessMode?: 'BASIC' | 'STRICT'
  apiStatus?: 'UPDATING' | 'AVAILABLE' | 'PENDING' | 'FAILED'
  apiStatusMessage?: string
}

export interface RestApis {
  position?: string
  item: RestApi[]
}

export interface SdkConfigurationProperty {
  name?: string
  friendlyName?: string
  description?: string
  required?: boolean
  defaultValue?: string
}

export interface SdkType {
  id?: string
  friendlyName?: string
  description?: string
  configurationProperties?: SdkConfigurationProperty[]
}

export interface SdkTypes {
  item?: SdkType[]
}

/** A name under which a deployment of an API can be called. Members that are not required are left out while unset. */
export interface Stage {
  stageName: string
  /** The deployment that answers. */
  deploymentId: string
  description?: string
  clientCertificateId?: string
  cacheClusterEnabled: boolean
  cacheClusterSize?: CacheClusterSize
  cacheClusterStatus: 'CREATE_IN_PROGRESS' | 'AVAILABLE' | 'DELETE_IN_PROGRESS' | 'NOT_AVAILABLE' | 'FLUSH_IN_PROGRESS'
  /** By method key: `*\/*`, or the resource path without its first slash, a slash, and the verb. */
  methodSettings: Record<string, MethodSetting>
  variables?: StageVariables
  documentationVersion?: string
  accessLogSettings?: AccessLogSettings
  canarySettings?: CanarySettings
  tracingEnabled: boolean
  /** Set by AWS WAF. */
  webAclArn?: string
  tags?: TagMap
  createdDate: number
  lastUpdatedDate: number
}

/** What CreateStage takes. */
export interface StageCanarySettings {
  percentTraffic?: number
  deploymentId?: string
  stageVariableOverrides?: NewStageVariables
  useStageCache?: boolean
}

export interface StageKey {
  restApiId?: string
  stageName?: string
}

export type StageVariables = Record<string, string>

/** Never paged. */
export interface Stages {
  item: Stage[]
}

/** Tags that start with `aws:` are set by other services. */
export type TagMap = Record<string, string>

export interface TagResourceRequest {
  tags: NewTagMap
}

export interface Tags {
  tags: Record<string, string>
}

export interface Template {
  value?: string
}

export interface ThrottleSettings {
  burstLimit: number
  rateLimit: number
}

export interface TlsConfig {
  insecureSkipVerification?: boolean
}

export interface Usage {
  endDate?: string
  startDate?: string
  usagePlanId?: string
  position?: string
  /** By the id of an API key, what was used and what is left of the quota, day by day. */
  values?: Record<string, number[][]>
}

/** What UpdateUsage left an API key of its quota, from a day on. */
export interface UsageChange {
  usagePlanId: string
  keyId: string
  startDate: string
  remaining: number
}

export interface UsagePlan {
  id: string
  name: string
  description?: string
  apiStages: ApiStage[]
  throttle?: PlanThrottle
  quota?: PlanQuota
  productCode?: string
  tags?: TagMap
}

/** A usage plan as patch operations address it, with its stages as texts and their limits beside them. */
export interface UsagePlanChange {
  name?: string
  description?: string
  productCode?: string
  apiStages?: string[]
  throttles?: Record<string, MethodThrottles>
  throttle?: PlanThrottle
  quota?: PlanQuota
}

export interface UsagePlanKey {
  id: string
  type: string
  name?: string
  value?: string
}

export interface UsagePlanKeys {
  position?: string
  item: UsagePlanKey[]
}

export interface UsagePlans {
  position?: string
  item: UsagePlan[]
}

export interface VpcLink {
  id: string
  name: string
  description?: string
  targetArns: string[]
  status: 'AVAILABLE' | 'PENDING' | 'DELETING' | 'FAILED'
  statusMessage?: string
  tags?: TagMap
}

export interface VpcLinks {
  position?: string
  item: VpcLink[]
}

/** Input of GetStages: parameters of path and query, and members of the body. */
export interface GetStagesInput {
  restApiId: string
  /** Only the stages that point to this deployment */
  deploymentId?: string
  /** The same as the link templates spell it */
  deployment_id?: string
}

/** Output of GetStages. */
export type GetStagesOutput = Stages

/** Input of CreateStage: parameters of path and query, and members of the body. */
export interface CreateStageInput {
  restApiId: string
  stageName: string
  deploymentId: string
  description?: string
  cacheClusterEnabled?: boolean
  cacheClusterSize?: CacheClusterSize
  variables?: NewStageVariables
  documentationVersion?: string
  canarySettings?: StageCanarySettings
  tracingEnabled?: boolean
  tags?: NewTagMap
}

/** Output of CreateStage. */
export type CreateStageOutput = Stage

/** Input of GetStage: parameters of path and query, and members of the body. */
export interface GetStageInput {
  restApiId: string
  stageName: string
}

/** Output of GetStage. */
export type GetStageOutput = Stage

/** Input of UpdateStage: parameters of path and query, and members of the body. */
export interface UpdateStageInput {
  restApiId: string
  stageName: string
  patchOperations?: PatchOperation[]
}

/** Output of UpdateStage. */
export type UpdateStageOutput = Stage

/** Input of DeleteStage: parameters of path and query, and members of the body. */
export interface DeleteStageInput {
  restApiId: string
  stageName: string
}

/** Output of DeleteStage. */
export type DeleteStageOutput = undefined

/** Input of FlushStageCache: parameters of path and query, and members of the body. */
export interface FlushStageCacheInput {
  restApiId: string
  stageName: string
}

/** Output of FlushStageCache. */
export type FlushStageCacheOutput = undefined

/** Input of FlushStageAuthorizersCache: parameters of path and query, and members of the body. */
export interface FlushStageAuthorizersCacheInput {
  restApiId: string
  stageName: string
}

/** Output of FlushStageAuthorizersCache. */
export type FlushStageAuthorizersCacheOutput = undefined

/** Input of GetTags: parameters of path and query, and members of the body. */
export interface GetTagsInput {
  /** Percent-encoded */
  resourceArn: string
  /** Where the page before ended */
  position?: string
  /** Entries of a page */
  limit?: number
}

/** Output of GetTags. */
export type GetTagsOutput = Tags

/** Input of TagResource: parameters of path and query, and members of the body. */
export interface TagResourceInput {
  /** Percent-encoded */
  resourceArn: string
  tags: NewTagMap
}

/** Output of TagResource. */
export type TagResourceOutput = undefined

/** Input of UntagResource: parameters of path and query, and members of the body. */
export interface UntagResourceInput {
  /** Percent-encoded */
  resourceArn: string
  /** Once for each key */
  tagKeys: string[]
}

/** Output of UntagResource. */
export type UntagResourceOutput = undefined

/** Input of GetRestApis: parameters of path and query, and members of the body. */
export interface GetRestApisInput {
  /** Where the page before ended */
  position?: string
  /** Entries of a page */
  limit?: number
}

/** Output of GetRestApis. */
export type GetRestApisOutput = RestApis

/** Input of CreateRestApi: parameters of path and query, and members of the body. */
export interface CreateRestApiInput {
  name: string
  description?: string
  version?: string
  cloneFrom?: string
  binaryMediaTypes?: string[]
  minimumCompressionSize?: number
  apiKeySource?: 'HEADER' | 'AUTHORIZER'
  endpointConfiguration?: EndpointConfiguration
  policy?: string
  tags?: NewTagMap
  disableExecuteApiEndpoint?: boolean
  securityPolicy?: string
  endpointAccessMode?: 'BASIC' | 'STRICT'
}

/** Output of CreateRestApi. */
export type CreateRestApiOutput = RestApi

/** Input of GetRestApi: parameters of path and query, and members of the body. */
export interface GetRestApiInput {
  restApiId: string
}

/** Output of GetRestApi. */
export type GetRestApiOutput = RestApi

/** Input of PutRestApi: parameters of path and query, and members of the body. */
export interface PutRestApiInput {
  restApiId: string
  /** What becomes of what the document does not name; merge unless given */
  mode?: 'merge' | 'overwrite'
  /** Whether a warning refuses the document */
  failonwarnings?: boolean
  /** What becomes of the base path: ignore, prepend or split */
  basepath?: string
  /** documentation: its parts are left out */
  ignore?: string
  body: string
}

/** Output of PutRestApi. */
export type PutRestApiOutput = RestApi

/** Input of UpdateRestApi: parameters of path and query, and members of the body. */
export interface UpdateRestApiInput {
  restApiId: string
  patchOperations?: PatchOperation[]
}

/** Output of UpdateRestApi. */
export type UpdateRestApiOutput = RestApi

/** Input of DeleteRestApi: parameters of path and query, and members of the body. */
export interface DeleteRestApiInput {
  restApiId: string
}

/** Output of DeleteRestApi. */
export type DeleteRestApiOutput = undefined

/** Input of GetResources: parameters of path and query, and members of the body. */
export interface GetResourcesInput {
  restApiId: string
  /** Where the page before ended */
  position?: string
  /** Entries of a page */
  limit?: number
  /** What to show inside */
  embed?: string[]
}

/** Output of GetResources. */
export type GetResourcesOutput = Resources

/** Input of GetResource: parameters of path and query, and members of the body. */
export interface GetResourceInput {
  restApiId: string
  resourceId: string
  /** What to show inside */
  embed?: string[]
}

/** Output of GetResource. */
export type GetResourceOutput = Resource

/** Input of CreateResource: parameters of path and query, and members of the body. */
export interface CreateResourceInput {
  restApiId: string
  resourceId: string
  pathPart: string
}

/** Output of CreateResource. */
export type CreateResourceOutput = Resource

/** Input of UpdateResource: parameters of path and query, and members of the body. */
export interface UpdateResourceInput {
  restApiId: string
  resourceId: string
  patchOperations?: PatchOperation[]
}

/** Output of UpdateResource. */
export type UpdateResourceOutput = Resource

/** Input of DeleteResource: parameters of path and query, and members of the body. */
export interface DeleteResourceInput {
  restApiId: string
  resourceId: string
}

/** Output of DeleteResource. */
export type DeleteResourceOutput = undefined

/** Input of GetMethod: parameters of path and query, and members of the body. */
export interface GetMethodInput {
  restApiId: string
  resourceId: string
  /** A verb or ANY */
  httpMethod: string
}

/** Output of GetMethod. */
export type GetMethodOutput = Method

/** Input of PutMethod: parameters of path and query, and members of the body. */
export interface PutMethodInput {
  restApiId: string
  resourceId: string
  /** A verb or ANY */
  httpMethod: string
  authorizationType: string
  authorizerId?: string
  apiKeyRequired?: boolean
  operationName?: string
  requestParameters?: Record<string, boolean>
  requestModels?: Record<string, string>
  requestValidatorId?: string
  authorizationScopes?: string[]
}

/** Output of PutMethod. */
export type PutMethodOutput = Method

/** Input of UpdateMethod: parameters of path and query, and members of the body. */
export interface UpdateMethodInput {
  restApiId: string
  resourceId: string
  /** A verb or ANY */
  httpMethod: string
  patchOperations?: PatchOperation[]
}

/** Output of UpdateMethod. */
export type UpdateMethodOutput = Method

/** Input of DeleteMethod: parameters of path and query, and members of the body. */
export interface DeleteMethodInput {
  restApiId: string
  resourceId: string
  /** A verb or ANY */
  httpMethod: string
}

/** Output of DeleteMethod. */
export type DeleteMethodOutput = undefined

/** Input of GetMethodResponse: parameters of path and query, and members of the body. */
export interface GetMethodResponseInput {
  restApiId: string
  resourceId: string
  /** A verb or ANY */
  httpMethod: string
  statusCode: string
}

/** Output of GetMethodResponse. */
export type GetMethodResponseOutput = MethodResponse

/** Input of PutMethodResponse: parameters of path and query, and members of the body. */
export interface PutMethodResponseInput {
  restApiId: string
  resourceId: string
  /** A verb or ANY */
  httpMethod: string
  statusCode: string
  responseParameters?: Record<string, boolean>
  responseModels?: Record<string, string>
}

/** Output of PutMethodResponse. */
export type PutMethodResponseOutput = MethodResponse

/** Input of UpdateMethodResponse: parameters of path and query, and members of the body. */
export interface UpdateMethodResponseInput {
  restApiId: string
  resourceId: string
  /** A verb or ANY */
  httpMethod: string
  statusCode: string
  patchOperations?: PatchOperation[]
}

/** Output of UpdateMethodResponse. */
export type UpdateMethodResponseOutput = MethodResponse

/** Input of DeleteMethodResponse: parameters of path and query, and members of the body. */
export interface DeleteMethodResponseInput {
  restApiId: string
  resourceId: string
  /** A verb or ANY */
  httpMethod: string
  statusCode: string
}

/** Output of DeleteMethodResponse. */
export type DeleteMethodResponseOutput = undefined

/** Input of GetIntegration: parameters of path and query, and members of the body. */
export interface GetIntegrationInput {
  restApiId: string
  resourceId: string
  /** The httpMethod of the method */
  verb: string
}

/** Output of GetIntegration. */
export type GetIntegrationOutput = Integration

/** Input of PutIntegration: parameters of path and query, and members of the body. */
export interface PutIntegrationInput {
  restApiId: string
  resourceId: string
  /** The httpMethod of the method */
  verb: string
  type: 'HTTP' | 'MOCK' | 'AWS_PROXY' | 'HTTP_PROXY' | 'AWS'
  /** The SDKs call it integrationHttpMethod. */
  httpMethod?: string
  uri?: string
  connectionType?: 'INTERNET' | 'VPC_LINK'
  connectionId?: string
  credentials?: string
  requestParameters?: Record<string, string>
  requestTemplates?: Record<string, string | null>
  passthroughBehavior?: string
  cacheNamespace?: string
  cacheKeyParameters?: string[]
  contentHandling?: 'CONVERT_TO_BINARY' | 'CONVERT_TO_TEXT'
  timeoutInMillis?: number
  tlsConfig?: TlsConfig
  responseTransferMode?: 'BUFFERED' | 'STREAM'
  integrationTarget?: string
}

/** Output of PutIntegration. */
export type PutIntegrationOutput = Integration

/** Input of UpdateIntegration: parameters of path and query, and members of the body. */
export interface UpdateIntegrationInput {
  restApiId: string
  resourceId: string
  /** The httpMethod of the method */
  verb: string
  patchOperations?: PatchOperation[]
}

/** Output of UpdateIntegration. */
export type UpdateIntegrationOutput = Integration

/** Input of DeleteIntegration: parameters of path and query, and members of the body. */
export interface DeleteIntegrationInput {
  restApiId: string
  resourceId: string
  /** The httpMethod of the method */
  verb: string
}

/** Output of DeleteIntegration. */
export type DeleteIntegrationOutput = undefined

/** Input of GetIntegrationResponse: parameters of path and query, and members of the body. */
export interface GetIntegrationResponseInput {
  restApiId: string
  resourceId: string
  /** A verb or ANY */
  httpMethod: string
  statusCode: string
}

/** Output of GetIntegrationResponse. */
export type GetIntegrationResponseOutput = IntegrationResponse

/** Input of PutIntegrationResponse: parameters of path and query, and members of the body. */
export interface PutIntegrationResponseInput {
  restApiId: string
  resourceId: string
  /** A verb or ANY */
  httpMethod: string
  statusCode: string
  selectionPattern?: string
  responseParameters?: Record<string, string>
  responseTemplates?: Record<string, string | null>
  contentHandling?: 'CONVERT_TO_BINARY' | 'CONVERT_TO_TEXT'
}

/** Output of PutIntegrationResponse. */
export type PutIntegrationResponseOutput = IntegrationResponse

/** Input of UpdateIntegrationResponse: parameters of path and query, and members of the body. */
export interface UpdateIntegrationResponseInput {
  restApiId: string
  resourceId: string
  /** A verb or ANY */
  httpMethod: string
  statusCode: string
  patchOperations?: PatchOperation[]
}

/** Output of UpdateIntegrationResponse. */
export type UpdateIntegrationResponseOutput = IntegrationResponse

/** Input of DeleteIntegrationResponse: parameters of path and query, and members of the body. */
export interface DeleteIntegrationResponseInput {
  restApiId: string
  resourceId: string
  /** A verb or ANY */
  httpMethod: string
  statusCode: string
}

/** Output of DeleteIntegrationResponse. */
export type DeleteIntegrationResponseOutput = undefined

/** Input of GetDeployments: parameters of path and query, and members of the body. */
export interface GetDeploymentsInput {
  restApiId: string
  /** Where the page before ended */
  position?: string
  /** Entries of a page */
  limit?: number
  /** apisummary: each deployment with its methods */
  embed?: string[]
}

/** Output of GetDeployments. */
export type GetDeploymentsOutput = Deployments

/** Input of CreateDeployment: parameters of path and query, and members of the body. */
export interface CreateDeploymentInput {
  restApiId: string
  /** The empty name is no name. */
  stageName?: string
  stageDescription?: string
  description?: string
  cacheClusterEnabled?: boolean
  cacheClusterSize?: CacheClusterSize
  variables?: NewStageVariables
  canarySettings?: DeploymentCanarySettings
  tracingEnabled?: boolean
}

/** Output of CreateDeployment. */
export type CreateDeploymentOutput = Deployment

/** Input of GetDeployment: parameters of path and query, and members of the body. */
export interface GetDeploymentInput {
  restApiId: string
  deploymentId: string
  /** What to show inside */
  embed?: string[]
}

/** Output of GetDeployment. */
export type GetDeploymentOutput = Deployment

/** Input of UpdateDeployment: parameters of path and query, and members of the body. */
export interface UpdateDeploymentInput {
  restApiId: string
  deploymentId: string
  patchOperations?: PatchOperation[]
}

/** Output of UpdateDeployment. */
export type UpdateDeploymentOutput = Deployment

/** Input of DeleteDeployment: parameters of path and query, and members of the body. */
export interface DeleteDeploymentInput {
  restApiId: string
  deploymentId: string
}

/** Output of DeleteDeployment. */
export type DeleteDeploymentOutput = undefined

/** Input of GetAccount: parameters of path and query, and members of the body. */
export type GetAccountInput = Record<never, never>

/** Output of GetAccount. */
export type GetAccountOutput = Account

/** Input of UpdateAccount: parameters of path and query, and members of the body. */
export interface UpdateAccountInput {
  patchOperations?: PatchOperation[]
}

/** Output of UpdateAccount. */
export type UpdateAccountOutput = Account

/** Input of GetClientCertificates: parameters of path and query, and members of the body. */
export interface GetClientCertificatesInput {
  /** Where the page before ended */
  position?: string
  /** Entries of a page */
  limit?: number
}

/** Output of GetClientCertificates. */
export type GetClientCertificatesOutput = ClientCertificates

/** Input of GenerateClientCertificate: parameters of path and query, and members of the body. */
export interface GenerateClientCertificateInput {
  description?: string
  tags?: NewTagMap
}

/** Output of GenerateClientCertificate. */
export type GenerateClientCertificateOutput = ClientCertificate

/** Input of GetClientCertificate: parameters of path and query, and members of the body. */
export interface GetClientCertificateInput {
  clientCertificateId: string
}

/** Output of GetClientCertificate. */
export type GetClientCertificateOutput = ClientCertificate

/** Input of UpdateClientCertificate: parameters of path and query, and members of the body. */
export interface UpdateClientCertificateInput {
  clientCertificateId: string
  patchOperations?: PatchOperation[]
}

/** Output of UpdateClientCertificate. */
export type UpdateClientCertificateOutput = ClientCertificate

/** Input of DeleteClientCertificate: parameters of path and query, and members of the body. */
export interface DeleteClientCertificateInput {
  clientCertificateId: string
}

/** Output of DeleteClientCertificate. */
export type DeleteClientCertificateOutput = undefined

/** Input of GetDocumentationVersions: parameters of path and query, and members of the body. */
export interface GetDocumentationVersionsInput {
  restApiId: string
  /** Where the page before ended */
  position?: string
  /** Entries of a page */
  limit?: number
}

/** Output of GetDocumentationVersions. */
export type GetDocumentationVersionsOutput = DocumentationVersions

/** Input of CreateDocumentationVersion: parameters of path and query, and members of the body. */
export interface CreateDocumentationVersionInput {
  restApiId: string
  documentationVersion: string
  stageName?: string
  description?: string
}

/** Output of CreateDocumentationVersion. */
export type CreateDocumentationVersionOutput = DocumentationVersion

/** Input of GetDocumentationVersion: parameters of path and query, and members of the body. */
export interface GetDocumentationVersionInput {
  restApiId: string
  documentationVersion: string
}

/** Output of GetDocumentationVersion. */
export type GetDocumentationVersionOutput = DocumentationVersion

/** Input of UpdateDocumentationVersion: parameters of path and query, and members of the body. */
export interface UpdateDocumentationVersionInput {
  restApiId: string
  documentationVersion: string
  patchOperations?: PatchOperation[]
}

/** Output of UpdateDocumentationVersion. */
export type UpdateDocumentationVersionOutput = DocumentationVersion

/** Input of DeleteDocumentationVersion: parameters of path and query, and members of the body. */
export interface DeleteDocumentationVersionInput {
  restApiId: string
  documentationVersion: string
}

/** Output of DeleteDocumentationVersion. */
export type DeleteDocumentationVersionOutput = undefined

/** Input of GetDocumentationParts: parameters of path and query, and members of the body. */
export interface GetDocumentationPartsInput {
  restApiId: string
  type?: DocumentationPartType
  /** Part of a name. The SDKs call it nameQuery */
  name?: string
  path?: string
  /** Where the page before ended */
  position?: string
  /** Entries of a page */
  limit?: number
  locationStatus?: 'DOCUMENTED' | 'UNDOCUMENTED'
}

/** Output of GetDocumentationParts. */
export type GetDocumentationPartsOutput = DocumentationParts

/** Input of ImportDocumentationParts: parameters of path and query, and members of the body. */
export interface ImportDocumentationPartsInput {
  restApiId: string
  /** What becomes of the parts that the document does not name; merge unless given */
  mode?: 'merge' | 'overwrite'
  /** Whether a warning refuses the document */
  failonwarnings?: boolean
  body: string
}

/** Output of ImportDocumentationParts. */
export type ImportDocumentationPartsOutput = DocumentationPartIds

/** Input of CreateDocumentationPart: parameters of path and query, and members of the body. */
export interface CreateDocumentationPartInput {
  restApiId: string
  location: DocumentationPartLocation
  properties: string
}

/** Output of CreateDocumentationPart. */
export type CreateDocumentationPartOutput = DocumentationPart

/** Input of GetDocumentationPart: parameters of path and query, and members of the body. */
export interface GetDocumentationPartInput {
  restApiId: string
  documentationPartId: string
}

/** Output of GetDocumentationPart. */
export type GetDocumentationPartOutput = DocumentationPart

/** Input of UpdateDocumentationPart: parameters of path and query, and members of the body. */
export interface UpdateDocumentationPartInput {
  restApiId: string
  documentationPartId: string
  patchOperations?: PatchOperation[]
}

/** Output of UpdateDocumentationPart. */
export type UpdateDocumentationPartOutput = DocumentationPart

/** Input of DeleteDocumentationPart: parameters of path and query, and members of the body. */
export interface DeleteDocumentationPartInput {
  restApiId: string
  documentationPartId: string
}

/** Output of DeleteDocumentationPart. */
export type DeleteDocumentationPartOutput = undefined

/** Input of GetDomainNames: parameters of path and query, and members of the body. */
export interface GetDomainNamesInput {
  /** Whose private domain names are listed */
  resourceOwner?: 'SELF' | 'OTHER_ACCOUNTS'
  /** Where the page before ended */
  position?: string
  /** Entries of a page */
  limit?: number
}

/** Output of GetDomainNames. */
export type GetDomainNamesOutput = DomainNames

/** Input of CreateDomainName: parameters of path and query, and members of the body. */
export interface CreateDomainNameInput {
  domainName: string
  certificateName?: string
  certificateBody?: string
  certificatePrivateKey?: string
  certificateChain?: string
  certificateArn?: string
  regionalCertificateName?: string
  regionalCertificateArn?: string
  endpointConfiguration?: DomainEndpoint
  tags?: NewTagMap
  securityPolicy?: string
  endpointAccessMode?: 'BASIC' | 'STRICT'
  mutualTlsAuthentication?: MutualTlsAuthenticationInput
  ownershipVerificationCertificateArn?: string
  policy?: string
  routingMode?: 'BASE_PATH_MAPPING_ONLY' | 'ROUTING_RULE_ONLY' | 'ROUTING_RULE_THEN_BASE_PATH_MAPPING'
}

/** Output of CreateDomainName. */
export type CreateDomainNameOutput = DomainName

/** Input of GetDomainName: parameters of path and query, and members of the body. */
export interface GetDomainNameInput {
  domainName: string
  /** The id of a private domain name */
  domainNameId?: string
}

/** Output of GetDomainName. */
export type GetDomainNameOutput = DomainName

/** Input of UpdateDomainName: parameters of path and query, and members of the body. */
export interface UpdateDomainNameInput {
  domainName: string
  /** The id of a private domain name */
  domainNameId?: string
  patchOperations?: PatchOperation[]
}

/** Output of UpdateDomainName. */
export type UpdateDomainNameOutput = DomainName

/** Input of DeleteDomainName: parameters of path and query, and members of the body. */
export interface DeleteDomainNameInput {
  domainName: string
  /** The id of a private domain name */
  domainNameId?: string
}

/** Output of DeleteDomainName. */
export type DeleteDomainNameOutput = undefined

/** Input of GetBasePathMappings: parameters of path and query, and members of the body. */
export interface GetBasePathMappingsInput {
  domainName: string
  /** The id of a private domain name */
  domainNameId?: string
  /** Where the page before ended */
  position?: string
  /** Entries of a page */
  limit?: number
}

/** Output of GetBasePathMappings. */
export type GetBasePathMappingsOutput = BasePathMappings

/** Input of CreateBasePathMapping: parameters of path and query, and members of the body. */
export interface CreateBasePathMappingInput {
  domainName: string
  /** The id of a private domain name */
  domainNameId?: string
  basePath?: string
  restApiId: string
  stage?: string
}

/** Output of CreateBasePathMapping. */
export type CreateBasePathMappingOutput = BasePathMapping

/** Input of GetBasePathMapping: parameters of path and query, and members of the body. */
export interface GetBasePathMappingInput {
  domainName: string
  basePath: string
  /** The id of a private domain name */
  domainNameId?: string
}

/** Output of GetBasePathMapping. */
export type GetBasePathMappingOutput = BasePathMapping

/** Input of UpdateBasePathMapping: parameters of path and query, and members of the body. */
export interface UpdateBasePathMappingInput {
  domainName: string
  basePath: string
  /** The id of a private domain name */
  domainNameId?: string
  patchOperations?: PatchOperation[]
}

/** Output of UpdateBasePathMapping. */
export type UpdateBasePathMappingOutput = BasePathMapping

/** Input of DeleteBasePathMapping: parameters of path and query, and members of the body. */
export interface DeleteBasePathMappingInput {
  domainName: string
  basePath: string
  /** The id of a private domain name */
  domainNameId?: string
}

/** Output of DeleteBasePathMapping. */
export type DeleteBasePathMappingOutput = undefined

/** Input of GetApiKeys: parameters of path and query, and members of the body. */
export interface GetApiKeysInput {
  /** Only the keys whose name begins so */
  name?: string
  /** Only the keys of this customer */
  customerId?: string
  /** Whether the values are shown */
  includeValues?: boolean
  /** Where the page before ended */
  position?: string
  /** Entries of a page */
  limit?: number
}

/** Output of GetApiKeys. */
export type GetApiKeysOutput = ApiKeys

/** Input of CreateApiKey: parameters of path and query, and members of the body. */
export interface CreateApiKeyInput {
  name?: string
  description?: string
  enabled?: boolean
  generateDistinctId?: boolean
  value?: string
  stageKeys?: StageKey[]
  customerId?: string
  tags?: NewTagMap
}

/** Output of CreateApiKey. */
export type CreateApiKeyOutput = ApiKey

/** Input of GetApiKey: parameters of path and query, and members of the body. */
export interface GetApiKeyInput {
  apiKey: string
  /** Whether the value is shown */
  includeValue?: boolean
}

/** Output of GetApiKey. */
export type GetApiKeyOutput = ApiKey

/** Input of UpdateApiKey: parameters of path and query, and members of the body. */
export interface UpdateApiKeyInput {
  apiKey: string
  patchOperations?: PatchOperation[]
}

/** Output of UpdateApiKey. */
export type UpdateApiKeyOutput = ApiKey

/** Input of DeleteApiKey: parameters of path and query, and members of the body. */
export interface DeleteApiKeyInput {
  apiKey: string
}

/** Output of DeleteApiKey. */
export type DeleteApiKeyOutput = undefined

/** Input of ImportApiKeys: parameters of path and query, and members of the body. */
export interface ImportApiKeysInput {
  /** csv */
  format: 'csv'
  /** Whether a warning refuses the document */
  failonwarnings?: boolean
  body: string
}

/** Output of ImportApiKeys. */
export type ImportApiKeysOutput = ApiKeyIds

/** Input of GetUsagePlans: parameters of path and query, and members of the body. */
export interface GetUsagePlansInput {
  /** Only the usage plans of this API key */
  keyId?: string
  /** Where the page before ended */
  position?: string
  /** Entries of a page */
  limit?: number
}

/** Output of GetUsagePlans. */
export type GetUsagePlansOutput = UsagePlans

/** Input of CreateUsagePlan: parameters of path and query, and members of the body. */
export interface CreateUsagePlanInput {
  name: string
  description?: string
  apiStages?: ApiStage[]
  throttle?: PlanThrottle
  quota?: PlanQuota
  tags?: NewTagMap
}

/** Output of CreateUsagePlan. */
export type CreateUsagePlanOutput = UsagePlan

/** Input of GetUsagePlan: parameters of path and query, and members of the body. */
export interface GetUsagePlanInput {
  usagePlanId: string
}

/** Output of GetUsagePlan. */
export type GetUsagePlanOutput = UsagePlan

/** Input of UpdateUsagePlan: parameters of path and query, and members of the body. */
export interface UpdateUsagePlanInput {
  usagePlanId: string
  patchOperations?: PatchOperation[]
}

/** Output of UpdateUsagePlan. */
export type UpdateUsagePlanOutput = UsagePlan

/** Input of DeleteUsagePlan: parameters of path and query, and members of the body. */
export interface DeleteUsagePlanInput {
  usagePlanId: string
}

/** Output of DeleteUsagePlan. */
export type DeleteUsagePlanOutput = undefined

/** Input of GetUsagePlanKeys: parameters of path and query, and members of the body. */
export interface GetUsagePlanKeysInput {
  usagePlanId: string
  /** Only the keys whose name begins so */
  name?: string
  /** Where the page before ended */
  position?: string
  /** Entries of a page */
  limit?: number
}

/** Output of GetUsagePlanKeys. */
export type GetUsagePlanKeysOutput = UsagePlanKeys

/** Input of CreateUsagePlanKey: parameters of path and query, and members of the body. */
export interface CreateUsagePlanKeyInput {
  usagePlanId: string
  keyId: string
  keyType: string
}

/** Output of CreateUsagePlanKey. */
export type CreateUsagePlanKeyOutput = UsagePlanKey

/** Input of GetUsagePlanKey: parameters of path and query, and members of the body. */
export interface GetUsagePlanKeyInput {
  usagePlanId: string
  keyId: string
}

/** Output of GetUsagePlanKey. */
export type GetUsagePlanKeyOutput = UsagePlanKey

/** Input of DeleteUsagePlanKey: parameters of path and query, and members of the body. */
export interface DeleteUsagePlanKeyInput {
  usagePlanId: string
  keyId: string
}

/** Output of DeleteUsagePlanKey. */
export type DeleteUsagePlanKeyOutput = undefined

/** Input of GetUsage: parameters of path and query, and members of the body. */
export interface GetUsageInput {
  usagePlanId: string
  /** Only the usage of this API key */
  keyId?: string
  /** The first day, such as 2026-01-31 */
  startDate: string
  /** The last day */
  endDate: string
  /** Where the page before ended */
  position?: string
  /** Entries of a page */
  limit?: number
}

/** Output of GetUsage. */
export type GetUsageOutput = Usage

/** Input of UpdateUsage: parameters of path and query, and members of the body. */
export interface UpdateUsageInput {
  usagePlanId: string
  keyId: string
  patchOperations?: PatchOperation[]
}

/** Output of UpdateUsage. */
export type UpdateUsageOutput = Usage

/** Input of GetVpcLinks: parameters of path and query, and members of the body. */
export interface GetVpcLinksInput {
  /** Where the page before ended */
  position?: string
  /** Entries of a page */
  limit?: number
}

/** Output of GetVpcLinks. */
export type GetVpcLinksOutput = VpcLinks

/** Input of CreateVpcLink: parameters of path and query, and members of the body. */
export interface CreateVpcLinkInput {
  name: string
  description?: string
  targetArns: string[]
  tags?: NewTagMap
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
  patchOperations?: PatchOperation[]
}

/** Output of UpdateVpcLink. */
export type UpdateVpcLinkOutput = VpcLink

/** Input of DeleteVpcLink: parameters of path and query, and members of the body. */
export interface DeleteVpcLinkInput {
  vpcLinkId: string
}

/** Output of DeleteVpcLink. */
export type DeleteVpcLinkOutput = undefined

/** Input of GetAuthorizers: parameters of path and query, and members of the body. */
export interface GetAuthorizersInput {
  restApiId: string
  /** Where the page before ended */
  position?: string
  /** Entries of a page */
  limit?: number
}

/** Output of GetAuthorizers. */
export type GetAuthorizersOutput = Authorizers

/** Input of CreateAuthorizer: parameters of path and query, and members of the body. */
export interface CreateAuthorizerInput {
  restApiId: string
  name: string
  type: AuthorizerType
  providerARNs?: string[]
  authType?: string
  authorizerUri?: string
  authorizerCredentials?: string
  identitySource?: string
  identityValidationExpression?: string
  authorizerResultTtlInSeconds?: number
}

/** Output of CreateAuthorizer. */
export type CreateAuthorizerOutput = Authorizer

/** Input of GetAuthorizer: parameters of path and query, and members of the body. */
export interface GetAuthorizerInput {
  restApiId: string
  authorizerId: string
}

/** Output of GetAuthorizer. */
export type GetAuthorizerOutput = Authorizer

/** Input of UpdateAuthorizer: parameters of path and query, and members of the body. */
export interface UpdateAuthorizerInput {
  restApiId: string
  authorizerId: string
  patchOperations?: PatchOperation[]
}

/** Output of UpdateAuthorizer. */
export type UpdateAuthorizerOutput = Authorizer

/** Input of DeleteAuthorizer: parameters of path and query, and members of the body. */
export interface DeleteAuthorizerInput {
  restApiId: string
  authorizerId: string
}

/** Output of DeleteAuthorizer. */
export type DeleteAuthorizerOutput = undefined

/** Input of GetExport: parameters of path and query, and members of the body. */
export interface GetExportInput {
  restApiId: string
  stageName: string
  /** swagger or oas30 */
  exportType: string
  /** What to show besides the plain API: integrations, authorizers, apigateway */
  extensions?: string
}

/** Output of GetExport. */
export type GetExportOutput = undefined

/** Input of GetSdkTypes: parameters of path and query, and members of the body. */
export type GetSdkTypesInput = Record<never, never>

/** Output of GetSdkTypes. */
export type GetSdkTypesOutput = SdkTypes

/** Input of GetSdkType: parameters of path and query, and members of the body. */
export interface GetSdkTypeInput {
  /** The id of a type of SDK */
  sdkTypeId: string
}

/** Output of GetSdkType. */
export type GetSdkTypeOutput = SdkType

/** Input of GetGatewayResponses: parameters of path and query, and members of the body. */
export interface GetGatewayResponsesInput {
  restApiId: string
  /** Where the page before ended */
  position?: string
  /** Entries of a page */
  limit?: number
}

/** Output of GetGatewayResponses. */
export type GetGatewayResponsesOutput = GatewayResponses

/** Input of GetGatewayResponse: parameters of path and query, and members of the body. */
export interface GetGatewayResponseInput {
  restApiId: string
  responseType: GatewayResponseType
}

/** Output of GetGatewayResponse. */
export type GetGatewayResponseOutput = GatewayResponse

/** Input of PutGatewayResponse: parameters of path and query, and members of the body. */
export interface PutGatewayResponseInput {
  restApiId: string
  responseType: GatewayResponseType
  statusCode?: string
  responseParameters?: Record<string, string>
  responseTemplates?: Record<string, string>
}

/** Output of PutGatewayResponse. */
export type PutGatewayResponseOutput = GatewayResponse

/** Input of UpdateGatewayResponse: parameters of path and query, and members of the body. */
export interface UpdateGatewayResponseInput {
  restApiId: string
  responseType: GatewayResponseType
  patchOperations?: PatchOperation[]
}

/** Output of UpdateGatewayResponse. */
export type UpdateGatewayResponseOutput = GatewayResponse

/** Input of DeleteGatewayResponse: parameters of path and query, and members of the body. */
export interface DeleteGatewayResponseInput {
  restApiId: string
  responseType: GatewayResponseType
}

/** Output of DeleteGatewayResponse. */
export type DeleteGatewayResponseOutput = undefined

/** Input of ImportRestApi: parameters of path and query, and members of the body. */
export interface ImportRestApiInput {
  /** Whether a warning refuses the document */
  failonwarnings?: boolean
  /** What becomes of the base path: ignore, prepend or split */
  basepath?: string
  /** documentation: its parts are left out */
  ignore?: string
  /** The type of the endpoint, EDGE unless given */
  endpointConfigurationTypes?: 'REGIONAL' | 'EDGE' | 'PRIVATE'
  /** Endpoints of a private API, separated by commas */
  vpcEndpointIds?: string
  body: string
}

/** Output of ImportRestApi. */
export type ImportRestApiOutput = RestApi

/** Input of GetModels: parameters of path and query, and members of the body. */
export interface GetModelsInput {
  restApiId: string
  /** Where the page before ended */
  position?: string
  /** Entries of a page */
  limit?: number
}

/** Output of GetModels. */
export type GetModelsOutput = Models

/** Input of CreateModel: parameters of path and query, and members of the body. */
export interface CreateModelInput {
  restApiId: string
  name: string
  description?: string
  schema?: string
  contentType: string
}

/** Output of CreateModel. */
export type CreateModelOutput = Model

/** Input of GetModel: parameters of path and query, and members of the body. */
export interface GetModelInput {
  restApiId: string
  modelName: string
  flatten?: boolean
}

/** Output of GetModel. */
export type GetModelOutput = Model

/** Input of UpdateModel: parameters of path and query, and members of the body. */
export interface UpdateModelInput {
  restApiId: string
  modelName: string
  patchOperations?: PatchOperation[]
}

/** Output of UpdateModel. */
export type UpdateModelOutput = Model

/** Input of DeleteModel: parameters of path and query, and members of the body. */
export interface DeleteModelInput {
  restApiId: string
  modelName: string
}

/** Output of DeleteModel. */
export type DeleteModelOutput = undefined

/** Input of GetModelTemplate: parameters of path and query, and members of the body. */
export interface GetModelTemplateInput {
  restApiId: string
  modelName: string
}

/** Output of GetModelTemplate. */
export type GetModelTemplateOutput = Template

/** Input of GetRequestValidators: parameters of path and query, and members of the body. */
export interface GetRequestValidatorsInput {
  restApiId: string
  /** Where the page before ended */
  position?: string
  /** Entries of a page */
  limit?: number
}

/** Output of GetRequestValidators. */
export type GetRequestValidatorsOutput = RequestValidators

/** Input of CreateRequestValidator: parameters of path and query, and members of the body. */
export interface CreateRequestValidatorInput {
  restApiId: string
  name?: string
  validateRequestBody?: boolean
  validateRequestParameters?: boolean
}

/** Output of CreateRequestValidator. */
export type CreateRequestValidatorOutput = RequestValidator

/** Input of GetRequestValidator: parameters of path and query, and members of the body. */
export interface GetRequestValidatorInput {
  restApiId: string
  requestValidatorId: string
}

/** Output of GetRequestValidator. */
export type GetRequestValidatorOutput = RequestValidator

/** Input of UpdateRequestValidator: parameters of path and query, and members of the body. */
export interface UpdateRequestValidatorInput {
  restApiId: string
  requestValidatorId: string
  patchOperations?: PatchOperation[]
}

/** Output of UpdateRequestValidator. */
export type UpdateRequestValidatorOutput = RequestValidator

/** Input of DeleteRequestValidator: parameters of path and query, and members of the body. */
export interface DeleteRequestValidatorInput {
  restApiId: string
  requestValidatorId: string
}

/** Output of DeleteRequestValidator. */
export type DeleteRequestValidatorOutput = undefined
