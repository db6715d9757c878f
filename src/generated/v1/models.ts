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

/** What GetStages takes: the names in its path, its query and its body. */
export interface GetStagesInput {
  restApiId: string
  /** Only the stages that point to this deployment */
  deploymentId?: string
  /** The same as the link templates spell it */
  deployment_id?: string
}

/** What GetStages answers. */
export type GetStagesOutput = Stages

/** What CreateStage takes: the names in its path, its query and its body. */
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

/** What CreateStage answers. */
export type CreateStageOutput = Stage

/** What GetStage takes: the names in its path, its query and its body. */
export interface GetStageInput {
  restApiId: string
  stageName: string
}

/** What GetStage answers. */
export type GetStageOutput = Stage

/** What UpdateStage takes: the names in its path, its query and its body. */
export interface UpdateStageInput {
  restApiId: string
  stageName: string
  patchOperations?: PatchOperation[]
}

/** What UpdateStage answers. */
export type UpdateStageOutput = Stage

/** What DeleteStage takes: the names in its path, its query and its body. */
export interface DeleteStageInput {
  restApiId: string
  stageName: string
}

/** What DeleteStage answers. */
export type DeleteStageOutput = undefined

/** What FlushStageCache takes: the names in its path, its query and its body. */
export interface FlushStageCacheInput {
  restApiId: string
  stageName: string
}

/** What FlushStageCache answers. */
export type FlushStageCacheOutput = undefined

/** What FlushStageAuthorizersCache takes: the names in its path, its query and its body. */
export interface FlushStageAuthorizersCacheInput {
  restApiId: string
  stageName: string
}

/** What FlushStageAuthorizersCache answers. */
export type FlushStageAuthorizersCacheOutput = undefined

/** What GetTags takes: the names in its path, its query and its body. */
export interface GetTagsInput {
  /** Percent-encoded */
  resourceArn: string
  /** Where the page before ended */
  position?: string
  /** Entries of a page */
  limit?: number
}

/** What GetTags answers. */
export type GetTagsOutput = Tags

/** What TagResource takes: the names in its path, its query and its body. */
export interface TagResourceInput {
  /** Percent-encoded */
  resourceArn: string
  tags: NewTagMap
}

/** What TagResource answers. */
export type TagResourceOutput = undefined

/** What UntagResource takes: the names in its path, its query and its body. */
export interface UntagResourceInput {
  /** Percent-encoded */
  resourceArn: string
  /** Once for each key */
  tagKeys: string[]
}

/** What UntagResource answers. */
export type UntagResourceOutput = undefined

/** What GetRestApis takes: the names in its path, its query and its body. */
export interface GetRestApisInput {
  /** Where the page before ended */
  position?: string
  /** Entries of a page */
  limit?: number
}

/** What GetRestApis answers. */
export type GetRestApisOutput = RestApis

/** What CreateRestApi takes: the names in its path, its query and its body. */
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

/** What CreateRestApi answers. */
export type CreateRestApiOutput = RestApi

/** What GetRestApi takes: the names in its path, its query and its body. */
export interface GetRestApiInput {
  restApiId: string
}

/** What GetRestApi answers. */
export type GetRestApiOutput = RestApi

/** What PutRestApi takes: the names in its path, its query and its body. */
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

/** What PutRestApi answers. */
export type PutRestApiOutput = RestApi

/** What UpdateRestApi takes: the names in its path, its query and its body. */
export interface UpdateRestApiInput {
  restApiId: string
  patchOperations?: PatchOperation[]
}

/** What UpdateRestApi answers. */
export type UpdateRestApiOutput = RestApi

/** What DeleteRestApi takes: the names in its path, its query and its body. */
export interface DeleteRestApiInput {
  restApiId: string
}

/** What DeleteRestApi answers. */
export type DeleteRestApiOutput = undefined

/** What GetResources takes: the names in its path, its query and its body. */
export interface GetResourcesInput {
  restApiId: string
  /** Where the page before ended */
  position?: string
  /** Entries of a page */
  limit?: number
  /** What to show inside */
  embed?: string[]
}

/** What GetResources answers. */
export type GetResourcesOutput = Resources

/** What GetResource takes: the names in its path, its query and its body. */
export interface GetResourceInput {
  restApiId: string
  resourceId: string
  /** What to show inside */
  embed?: string[]
}

/** What GetResource answers. */
export type GetResourceOutput = Resource

/** What CreateResource takes: the names in its path, its query and its body. */
export interface CreateResourceInput {
  restApiId: string
  resourceId: string
  pathPart: string
}

/** What CreateResource answers. */
export type CreateResourceOutput = Resource

/** What UpdateResource takes: the names in its path, its query and its body. */
export interface UpdateResourceInput {
  restApiId: string
  resourceId: string
  patchOperations?: PatchOperation[]
}

/** What UpdateResource answers. */
export type UpdateResourceOutput = Resource

/** What DeleteResource takes: the names in its path, its query and its body. */
export interface DeleteResourceInput {
  restApiId: string
  resourceId: string
}

/** What DeleteResource answers. */
export type DeleteResourceOutput = undefined

/** What GetMethod takes: the names in its path, its query and its body. */
export interface GetMethodInput {
  restApiId: string
  resourceId: string
  /** A verb or ANY */
  httpMethod: string
}

/** What GetMethod answers. */
export type GetMethodOutput = Method

/** What PutMethod takes: the names in its path, its query and its body. */
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

/** What PutMethod answers. */
export type PutMethodOutput = Method

/** What UpdateMethod takes: the names in its path, its query and its body. */
export interface UpdateMethodInput {
  restApiId: string
  resourceId: string
  /** A verb or ANY */
  httpMethod: string
  patchOperations?: PatchOperation[]
}

/** What UpdateMethod answers. */
export type UpdateMethodOutput = Method

/** What DeleteMethod takes: the names in its path, its query and its body. */
export interface DeleteMethodInput {
  restApiId: string
  resourceId: string
  /** A verb or ANY */
  httpMethod: string
}

/** What DeleteMethod answers. */
export type DeleteMethodOutput = undefined

/** What GetMethodResponse takes: the names in its path, its query and its body. */
export interface GetMethodResponseInput {
  restApiId: string
  resourceId: string
  /** A verb or ANY */
  httpMethod: string
  statusCode: string
}

/** What GetMethodResponse answers. */
export type GetMethodResponseOutput = MethodResponse

/** What PutMethodResponse takes: the names in its path, its query and its body. */
export interface PutMethodResponseInput {
  restApiId: string
  resourceId: string
  /** A verb or ANY */
  httpMethod: string
  statusCode: string
  responseParameters?: Record<string, boolean>
  responseModels?: Record<string, string>
}

/** What PutMethodResponse answers. */
export type PutMethodResponseOutput = MethodResponse

/** What UpdateMethodResponse takes: the names in its path, its query and its body. */
export interface UpdateMethodResponseInput {
  restApiId: string
  resourceId: string
  /** A verb or ANY */
  httpMethod: string
  statusCode: string
  patchOperations?: PatchOperation[]
}

/** What UpdateMethodResponse answers. */
export type UpdateMethodResponseOutput = MethodResponse

/** What DeleteMethodResponse takes: the names in its path, its query and its body. */
export interface DeleteMethodResponseInput {
  restApiId: string
  resourceId: string
  /** A verb or ANY */
  httpMethod: string
  statusCode: string
}

/** What DeleteMethodResponse answers. */
export type DeleteMethodResponseOutput = undefined

/** What GetIntegration takes: the names in its path, its query and its body. */
export interface GetIntegrationInput {
  restApiId: string
  resourceId: string
  /** The httpMethod of the method */
  verb: string
}

/** What GetIntegration answers. */
export type GetIntegrationOutput = Integration

/** What PutIntegration takes: the names in its path, its query and its body. */
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

/** What PutIntegration answers. */
export type PutIntegrationOutput = Integration

/** What UpdateIntegration takes: the names in its path, its query and its body. */
export interface UpdateIntegrationInput {
  restApiId: string
  resourceId: string
  /** The httpMethod of the method */
  verb: string
  patchOperations?: PatchOperation[]
}

/** What UpdateIntegration answers. */
export type UpdateIntegrationOutput = Integration

/** What DeleteIntegration takes: the names in its path, its query and its body. */
export interface DeleteIntegrationInput {
  restApiId: string
  resourceId: string
  /** The httpMethod of the method */
  verb: string
}

/** What DeleteIntegration answers. */
export type DeleteIntegrationOutput = undefined

/** What GetIntegrationResponse takes: the names in its path, its query and its body. */
export interface GetIntegrationResponseInput {
  restApiId: string
  resourceId: string
  /** A verb or ANY */
  httpMethod: string
  statusCode: string
}

/** What GetIntegrationResponse answers. */
export type GetIntegrationResponseOutput = IntegrationResponse

/** What PutIntegrationResponse takes: the names in its path, its query and its body. */
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

/** What PutIntegrationResponse answers. */
export type PutIntegrationResponseOutput = IntegrationResponse

/** What UpdateIntegrationResponse takes: the names in its path, its query and its body. */
export interface UpdateIntegrationResponseInput {
  restApiId: string
  resourceId: string
  /** A verb or ANY */
  httpMethod: string
  statusCode: string
  patchOperations?: PatchOperation[]
}

/** What UpdateIntegrationResponse answers. */
export type UpdateIntegrationResponseOutput = IntegrationResponse

/** What DeleteIntegrationResponse takes: the names in its path, its query and its body. */
export interface DeleteIntegrationResponseInput {
  restApiId: string
  resourceId: string
  /** A verb or ANY */
  httpMethod: string
  statusCode: string
}

/** What DeleteIntegrationResponse answers. */
export type DeleteIntegrationResponseOutput = undefined

/** What GetDeployments takes: the names in its path, its query and its body. */
export interface GetDeploymentsInput {
  restApiId: string
  /** Where the page before ended */
  position?: string
  /** Entries of a page */
  limit?: number
  /** apisummary: each deployment with its methods */
  embed?: string[]
}

/** What GetDeployments answers. */
export type GetDeploymentsOutput = Deployments

/** What CreateDeployment takes: the names in its path, its query and its body. */
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

/** What CreateDeployment answers. */
export type CreateDeploymentOutput = Deployment

/** What GetDeployment takes: the names in its path, its query and its body. */
export interface GetDeploymentInput {
  restApiId: string
  deploymentId: string
  /** What to show inside */
  embed?: string[]
}

/** What GetDeployment answers. */
export type GetDeploymentOutput = Deployment

/** What UpdateDeployment takes: the names in its path, its query and its body. */
export interface UpdateDeploymentInput {
  restApiId: string
  deploymentId: string
  patchOperations?: PatchOperation[]
}

/** What UpdateDeployment answers. */
export type UpdateDeploymentOutput = Deployment

/** What DeleteDeployment takes: the names in its path, its query and its body. */
export interface DeleteDeploymentInput {
  restApiId: string
  deploymentId: string
}

/** What DeleteDeployment answers. */
export type DeleteDeploymentOutput = undefined

/** What GetAccount takes: the names in its path, its query and its body. */
export type GetAccountInput = Record<never, never>

/** What GetAccount answers. */
export type GetAccountOutput = Account

/** What UpdateAccount takes: the names in its path, its query and its body. */
export interface UpdateAccountInput {
  patchOperations?: PatchOperation[]
}

/** What UpdateAccount answers. */
export type UpdateAccountOutput = Account

/** What GetClientCertificates takes: the names in its path, its query and its body. */
export interface GetClientCertificatesInput {
  /** Where the page before ended */
  position?: string
  /** Entries of a page */
  limit?: number
}

/** What GetClientCertificates answers. */
export type GetClientCertificatesOutput = ClientCertificates

/** What GenerateClientCertificate takes: the names in its path, its query and its body. */
export interface GenerateClientCertificateInput {
  description?: string
  tags?: NewTagMap
}

/** What GenerateClientCertificate answers. */
export type GenerateClientCertificateOutput = ClientCertificate

/** What GetClientCertificate takes: the names in its path, its query and its body. */
export interface GetClientCertificateInput {
  clientCertificateId: string
}

/** What GetClientCertificate answers. */
export type GetClientCertificateOutput = ClientCertificate

/** What UpdateClientCertificate takes: the names in its path, its query and its body. */
export interface UpdateClientCertificateInput {
  clientCertificateId: string
  patchOperations?: PatchOperation[]
}

/** What UpdateClientCertificate answers. */
export type UpdateClientCertificateOutput = ClientCertificate

/** What DeleteClientCertificate takes: the names in its path, its query and its body. */
export interface DeleteClientCertificateInput {
  clientCertificateId: string
}

/** What DeleteClientCertificate answers. */
export type DeleteClientCertificateOutput = undefined

/** What GetDocumentationVersions takes: the names in its path, its query and its body. */
export interface GetDocumentationVersionsInput {
  restApiId: string
  /** Where the page before ended */
  position?: string
  /** Entries of a page */
  limit?: number
}

/** What GetDocumentationVersions answers. */
export type GetDocumentationVersionsOutput = DocumentationVersions

/** What CreateDocumentationVersion takes: the names in its path, its query and its body. */
export interface CreateDocumentationVersionInput {
  restApiId: string
  documentationVersion: string
  stageName?: string
  description?: string
}

/** What CreateDocumentationVersion answers. */
export type CreateDocumentationVersionOutput = DocumentationVersion

/** What GetDocumentationVersion takes: the names in its path, its query and its body. */
export interface GetDocumentationVersionInput {
  restApiId: string
  documentationVersion: string
}

/** What GetDocumentationVersion answers. */
export type GetDocumentationVersionOutput = DocumentationVersion

/** What UpdateDocumentationVersion takes: the names in its path, its query and its body. */
export interface UpdateDocumentationVersionInput {
  restApiId: string
  documentationVersion: string
  patchOperations?: PatchOperation[]
}

/** What UpdateDocumentationVersion answers. */
export type UpdateDocumentationVersionOutput = DocumentationVersion

/** What DeleteDocumentationVersion takes: the names in its path, its query and its body. */
export interface DeleteDocumentationVersionInput {
  restApiId: string
  documentationVersion: string
}

/** What DeleteDocumentationVersion answers. */
export type DeleteDocumentationVersionOutput = undefined

/** What GetDocumentationParts takes: the names in its path, its query and its body. */
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

/** What GetDocumentationParts answers. */
export type GetDocumentationPartsOutput = DocumentationParts

/** What ImportDocumentationParts takes: the names in its path, its query and its body. */
export interface ImportDocumentationPartsInput {
  restApiId: string
  /** What becomes of the parts that the document does not name; merge unless given */
  mode?: 'merge' | 'overwrite'
  /** Whether a warning refuses the document */
  failonwarnings?: boolean
  body: string
}

/** What ImportDocumentationParts answers. */
export type ImportDocumentationPartsOutput = DocumentationPartIds

/** What CreateDocumentationPart takes: the names in its path, its query and its body. */
export interface CreateDocumentationPartInput {
  restApiId: string
  location: DocumentationPartLocation
  properties: string
}

/** What CreateDocumentationPart answers. */
export type CreateDocumentationPartOutput = DocumentationPart

/** What GetDocumentationPart takes: the names in its path, its query and its body. */
export interface GetDocumentationPartInput {
  restApiId: string
  documentationPartId: string
}

/** What GetDocumentationPart answers. */
export type GetDocumentationPartOutput = DocumentationPart

/** What UpdateDocumentationPart takes: the names in its path, its query and its body. */
export interface UpdateDocumentationPartInput {
  restApiId: string
  documentationPartId: string
  patchOperations?: PatchOperation[]
}

/** What UpdateDocumentationPart answers. */
export type UpdateDocumentationPartOutput = DocumentationPart

/** What DeleteDocumentationPart takes: the names in its path, its query and its body. */
export interface DeleteDocumentationPartInput {
  restApiId: string
  documentationPartId: string
}

/** What DeleteDocumentationPart answers. */
export type DeleteDocumentationPartOutput = undefined

/** What GetDomainNames takes: the names in its path, its query and its body. */
export interface GetDomainNamesInput {
  /** Whose private domain names are listed */
  resourceOwner?: 'SELF' | 'OTHER_ACCOUNTS'
  /** Where the page before ended */
  position?: string
  /** Entries of a page */
  limit?: number
}

/** What GetDomainNames answers. */
export type GetDomainNamesOutput = DomainNames

/** What CreateDomainName takes: the names in its path, its query and its body. */
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

/** What CreateDomainName answers. */
export type CreateDomainNameOutput = DomainName

/** What GetDomainName takes: the names in its path, its query and its body. */
export interface GetDomainNameInput {
  domainName: string
  /** The id of a private domain name */
  domainNameId?: string
}

/** What GetDomainName answers. */
export type GetDomainNameOutput = DomainName

/** What UpdateDomainName takes: the names in its path, its query and its body. */
export interface UpdateDomainNameInput {
  domainName: string
  /** The id of a private domain name */
  domainNameId?: string
  patchOperations?: PatchOperation[]
}

/** What UpdateDomainName answers. */
export type UpdateDomainNameOutput = DomainName

/** What DeleteDomainName takes: the names in its path, its query and its body. */
export interface DeleteDomainNameInput {
  domainName: string
  /** The id of a private domain name */
  domainNameId?: string
}

/** What DeleteDomainName answers. */
export type DeleteDomainNameOutput = undefined

/** What GetBasePathMappings takes: the names in its path, its query and its body. */
export interface GetBasePathMappingsInput {
  domainName: string
  /** The id of a private domain name */
  domainNameId?: string
  /** Where the page before ended */
  position?: string
  /** Entries of a page */
  limit?: number
}

/** What GetBasePathMappings answers. */
export type GetBasePathMappingsOutput = BasePathMappings

/** What CreateBasePathMapping takes: the names in its path, its query and its body. */
export interface CreateBasePathMappingInput {
  domainName: string
  /** The id of a private domain name */
  domainNameId?: string
  basePath?: string
  restApiId: string
  stage?: string
}

/** What CreateBasePathMapping answers. */
export type CreateBasePathMappingOutput = BasePathMapping

/** What GetBasePathMapping takes: the names in its path, its query and its body. */
export interface GetBasePathMappingInput {
  domainName: string
  basePath: string
  /** The id of a private domain name */
  domainNameId?: string
}

/** What GetBasePathMapping answers. */
export type GetBasePathMappingOutput = BasePathMapping

/** What UpdateBasePathMapping takes: the names in its path, its query and its body. */
export interface UpdateBasePathMappingInput {
  domainName: string
  basePath: string
  /** The id of a private domain name */
  domainNameId?: string
  patchOperations?: PatchOperation[]
}

/** What UpdateBasePathMapping answers. */
export type UpdateBasePathMappingOutput = BasePathMapping

/** What DeleteBasePathMapping takes: the names in its path, its query and its body. */
export interface DeleteBasePathMappingInput {
  domainName: string
  basePath: string
  /** The id of a private domain name */
  domainNameId?: string
}

/** What DeleteBasePathMapping answers. */
export type DeleteBasePathMappingOutput = undefined

/** What GetApiKeys takes: the names in its path, its query and its body. */
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

/** What GetApiKeys answers. */
export type GetApiKeysOutput = ApiKeys

/** What CreateApiKey takes: the names in its path, its query and its body. */
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

/** What CreateApiKey answers. */
export type CreateApiKeyOutput = ApiKey

/** What GetApiKey takes: the names in its path, its query and its body. */
export interface GetApiKeyInput {
  apiKey: string
  /** Whether the value is shown */
  includeValue?: boolean
}

/** What GetApiKey answers. */
export type GetApiKeyOutput = ApiKey

/** What UpdateApiKey takes: the names in its path, its query and its body. */
export interface UpdateApiKeyInput {
  apiKey: string
  patchOperations?: PatchOperation[]
}

/** What UpdateApiKey answers. */
export type UpdateApiKeyOutput = ApiKey

/** What DeleteApiKey takes: the names in its path, its query and its body. */
export interface DeleteApiKeyInput {
  apiKey: string
}

/** What DeleteApiKey answers. */
export type DeleteApiKeyOutput = undefined

/** What ImportApiKeys takes: the names in its path, its query and its body. */
export interface ImportApiKeysInput {
  /** csv */
  format: 'csv'
  /** Whether a warning refuses the document */
  failonwarnings?: boolean
  body: string
}

/** What ImportApiKeys answers. */
export type ImportApiKeysOutput = ApiKeyIds

/** What GetUsagePlans takes: the names in its path, its query and its body. */
export interface GetUsagePlansInput {
  /** Only the usage plans of this API key */
  keyId?: string
  /** Where the page before ended */
  position?: string
  /** Entries of a page */
  limit?: number
}

/** What GetUsagePlans answers. */
export type GetUsagePlansOutput = UsagePlans

/** What CreateUsagePlan takes: the names in its path, its query and its body. */
export interface CreateUsagePlanInput {
  name: string
  description?: string
  apiStages?: ApiStage[]
  throttle?: PlanThrottle
  quota?: PlanQuota
  tags?: NewTagMap
}

/** What CreateUsagePlan answers. */
export type CreateUsagePlanOutput = UsagePlan

/** What GetUsagePlan takes: the names in its path, its query and its body. */
export interface GetUsagePlanInput {
  usagePlanId: string
}

/** What GetUsagePlan answers. */
export type GetUsagePlanOutput = UsagePlan

/** What UpdateUsagePlan takes: the names in its path, its query and its body. */
export interface UpdateUsagePlanInput {
  usagePlanId: string
  patchOperations?: PatchOperation[]
}

/** What UpdateUsagePlan answers. */
export type UpdateUsagePlanOutput = UsagePlan

/** What DeleteUsagePlan takes: the names in its path, its query and its body. */
export interface DeleteUsagePlanInput {
  usagePlanId: string
}

/** What DeleteUsagePlan answers. */
export type DeleteUsagePlanOutput = undefined

/** What GetUsagePlanKeys takes: the names in its path, its query and its body. */
export interface GetUsagePlanKeysInput {
  usagePlanId: string
  /** Only the keys whose name begins so */
  name?: string
  /** Where the page before ended */
  position?: string
  /** Entries of a page */
  limit?: number
}

/** What GetUsagePlanKeys answers. */
export type GetUsagePlanKeysOutput = UsagePlanKeys

/** What CreateUsagePlanKey takes: the names in its path, its query and its body. */
export interface CreateUsagePlanKeyInput {
  usagePlanId: string
  keyId: string
  keyType: string
}

/** What CreateUsagePlanKey answers. */
export type CreateUsagePlanKeyOutput = UsagePlanKey

/** What GetUsagePlanKey takes: the names in its path, its query and its body. */
export interface GetUsagePlanKeyInput {
  usagePlanId: string
  keyId: string
}

/** What GetUsagePlanKey answers. */
export type GetUsagePlanKeyOutput = UsagePlanKey

/** What DeleteUsagePlanKey takes: the names in its path, its query and its body. */
export interface DeleteUsagePlanKeyInput {
  usagePlanId: string
  keyId: string
}

/** What DeleteUsagePlanKey answers. */
export type DeleteUsagePlanKeyOutput = undefined

/** What GetUsage takes: the names in its path, its query and its body. */
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

/** What GetUsage answers. */
export type GetUsageOutput = Usage

/** What UpdateUsage takes: the names in its path, its query and its body. */
export interface UpdateUsageInput {
  usagePlanId: string
  keyId: string
  patchOperations?: PatchOperation[]
}

/** What UpdateUsage answers. */
export type UpdateUsageOutput = Usage

/** What GetVpcLinks takes: the names in its path, its query and its body. */
export interface GetVpcLinksInput {
  /** Where the page before ended */
  position?: string
  /** Entries of a page */
  limit?: number
}

/** What GetVpcLinks answers. */
export type GetVpcLinksOutput = VpcLinks

/** What CreateVpcLink takes: the names in its path, its query and its body. */
export interface CreateVpcLinkInput {
  name: string
  description?: string
  targetArns: string[]
  tags?: NewTagMap
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
  patchOperations?: PatchOperation[]
}

/** What UpdateVpcLink answers. */
export type UpdateVpcLinkOutput = VpcLink

/** What DeleteVpcLink takes: the names in its path, its query and its body. */
export interface DeleteVpcLinkInput {
  vpcLinkId: string
}

/** What DeleteVpcLink answers. */
export type DeleteVpcLinkOutput = undefined

/** What GetAuthorizers takes: the names in its path, its query and its body. */
export interface GetAuthorizersInput {
  restApiId: string
  /** Where the page before ended */
  position?: string
  /** Entries of a page */
  limit?: number
}

/** What GetAuthorizers answers. */
export type GetAuthorizersOutput = Authorizers

/** What CreateAuthorizer takes: the names in its path, its query and its body. */
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

/** What CreateAuthorizer answers. */
export type CreateAuthorizerOutput = Authorizer

/** What GetAuthorizer takes: the names in its path, its query and its body. */
export interface GetAuthorizerInput {
  restApiId: string
  authorizerId: string
}

/** What GetAuthorizer answers. */
export type GetAuthorizerOutput = Authorizer

/** What UpdateAuthorizer takes: the names in its path, its query and its body. */
export interface UpdateAuthorizerInput {
  restApiId: string
  authorizerId: string
  patchOperations?: PatchOperation[]
}

/** What UpdateAuthorizer answers. */
export type UpdateAuthorizerOutput = Authorizer

/** What DeleteAuthorizer takes: the names in its path, its query and its body. */
export interface DeleteAuthorizerInput {
  restApiId: string
  authorizerId: string
}

/** What DeleteAuthorizer answers. */
export type DeleteAuthorizerOutput = undefined

/** What GetExport takes: the names in its path, its query and its body. */
export interface GetExportInput {
  restApiId: string
  stageName: string
  /** swagger or oas30 */
  exportType: string
  /** What to show besides the plain API: integrations, authorizers, apigateway */
  extensions?: string
}

/** What GetExport answers. */
export type GetExportOutput = undefined

/** What GetSdkTypes takes: the names in its path, its query and its body. */
export type GetSdkTypesInput = Record<never, never>

/** What GetSdkTypes answers. */
export type GetSdkTypesOutput = SdkTypes

/** What GetSdkType takes: the names in its path, its query and its body. */
export interface GetSdkTypeInput {
  /** The id of a type of SDK */
  sdkTypeId: string
}

/** What GetSdkType answers. */
export type GetSdkTypeOutput = SdkType

/** What GetGatewayResponses takes: the names in its path, its query and its body. */
export interface GetGatewayResponsesInput {
  restApiId: string
  /** Where the page before ended */
  position?: string
  /** Entries of a page */
  limit?: number
}

/** What GetGatewayResponses answers. */
export type GetGatewayResponsesOutput = GatewayResponses

/** What GetGatewayResponse takes: the names in its path, its query and its body. */
export interface GetGatewayResponseInput {
  restApiId: string
  responseType: GatewayResponseType
}

/** What GetGatewayResponse answers. */
export type GetGatewayResponseOutput = GatewayResponse

/** What PutGatewayResponse takes: the names in its path, its query and its body. */
export interface PutGatewayResponseInput {
  restApiId: string
  responseType: GatewayResponseType
  statusCode?: string
  responseParameters?: Record<string, string>
  responseTemplates?: Record<string, string>
}

/** What PutGatewayResponse answers. */
export type PutGatewayResponseOutput = GatewayResponse

/** What UpdateGatewayResponse takes: the names in its path, its query and its body. */
export interface UpdateGatewayResponseInput {
  restApiId: string
  responseType: GatewayResponseType
  patchOperations?: PatchOperation[]
}

/** What UpdateGatewayResponse answers. */
export type UpdateGatewayResponseOutput = GatewayResponse

/** What DeleteGatewayResponse takes: the names in its path, its query and its body. */
export interface DeleteGatewayResponseInput {
  restApiId: string
  responseType: GatewayResponseType
}

/** What DeleteGatewayResponse answers. */
export type DeleteGatewayResponseOutput = undefined

/** What ImportRestApi takes: the names in its path, its query and its body. */
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

/** What ImportRestApi answers. */
export type ImportRestApiOutput = RestApi

/** What GetModels takes: the names in its path, its query and its body. */
export interface GetModelsInput {
  restApiId: string
  /** Where the page before ended */
  position?: string
  /** Entries of a page */
  limit?: number
}

/** What GetModels answers. */
export type GetModelsOutput = Models

/** What CreateModel takes: the names in its path, its query and its body. */
export interface CreateModelInput {
  restApiId: string
  name: string
  description?: string
  schema?: string
  contentType: string
}

/** What CreateModel answers. */
export type CreateModelOutput = Model

/** What GetModel takes: the names in its path, its query and its body. */
export interface GetModelInput {
  restApiId: string
  modelName: string
  flatten?: boolean
}

/** What GetModel answers. */
export type GetModelOutput = Model

/** What UpdateModel takes: the names in its path, its query and its body. */
export interface UpdateModelInput {
  restApiId: string
  modelName: string
  patchOperations?: PatchOperation[]
}

/** What UpdateModel answers. */
export type UpdateModelOutput = Model

/** What DeleteModel takes: the names in its path, its query and its body. */
export interface DeleteModelInput {
  restApiId: string
  modelName: string
}

/** What DeleteModel answers. */
export type DeleteModelOutput = undefined

/** What GetModelTemplate takes: the names in its path, its query and its body. */
export interface GetModelTemplateInput {
  restApiId: string
  modelName: string
}

/** What GetModelTemplate answers. */
export type GetModelTemplateOutput = Template

/** What GetRequestValidators takes: the names in its path, its query and its body. */
export interface GetRequestValidatorsInput {
  restApiId: string
  /** Where the page before ended */
  position?: string
  /** Entries of a page */
  limit?: number
}

/** What GetRequestValidators answers. */
export type GetRequestValidatorsOutput = RequestValidators

/** What CreateRequestValidator takes: the names in its path, its query and its body. */
export interface CreateRequestValidatorInput {
  restApiId: string
  name?: string
  validateRequestBody?: boolean
  validateRequestParameters?: boolean
}

/** What CreateRequestValidator answers. */
export type CreateRequestValidatorOutput = RequestValidator

/** What GetRequestValidator takes: the names in its path, its query and its body. */
export interface GetRequestValidatorInput {
  restApiId: string
  requestValidatorId: string
}

/** What GetRequestValidator answers. */
export type GetRequestValidatorOutput = RequestValidator

/** What UpdateRequestValidator takes: the names in its path, its query and its body. */
export interface UpdateRequestValidatorInput {
  restApiId: string
  requestValidatorId: string
  patchOperations?: PatchOperation[]
}

/** What UpdateRequestValidator answers. */
export type UpdateRequestValidatorOutput = RequestValidator

/** What DeleteRequestValidator takes: the names in its path, its query and its body. */
export interface DeleteRequestValidatorInput {
  restApiId: string
  requestValidatorId: string
}

/** What DeleteRequestValidator answers. */
export type DeleteRequestValidatorOutput = undefined
