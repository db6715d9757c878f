// Generated from spec/v1 by scripts/generate.ts. Do not edit: change the spec and run `npm run generate`.

/** Either member may be there alone. The format is one line of at most 3 KB that holds a request id. */
export interface AccessLogSettings {
  destinationArn?: string | undefined
  format?: string | undefined
}

export interface Account {
  cloudwatchRoleArn?: string | undefined
  throttleSettings?: ThrottleSettings | undefined
  features?: string[] | undefined
  apiKeyVersion?: string | undefined
}

export interface ApiKey {
  id?: string | undefined
  value?: string | undefined
  name?: string | undefined
  customerId?: string | undefined
  description?: string | undefined
  enabled?: boolean | undefined
  createdDate?: Date | undefined
  lastUpdatedDate?: Date | undefined
  stageKeys?: string[] | undefined
  tags?: TagMap | undefined
}

export interface ApiKeyIds {
  ids?: string[] | undefined
  warnings?: string[] | undefined
}

export interface ApiKeys {
  position?: string | undefined
  items?: ApiKey[] | undefined
}

export interface ApiStage {
  apiId?: string | undefined
  stage?: string | undefined
  throttle?: MethodThrottles | undefined
}

export interface Authorizer {
  id?: string | undefined
  name?: string | undefined
  type?: AuthorizerType | undefined
  providerARNs?: string[] | undefined
  authType?: string | undefined
  authorizerUri?: string | undefined
  authorizerCredentials?: string | undefined
  identitySource?: string | undefined
  identityValidationExpression?: string | undefined
  authorizerResultTtlInSeconds?: number | undefined
}

export type AuthorizerType = 'TOKEN' | 'REQUEST' | 'COGNITO_USER_POOLS'

export interface Authorizers {
  position?: string | undefined
  items?: Authorizer[] | undefined
}

export interface BasePathMapping {
  basePath?: string | undefined
  restApiId?: string | undefined
  /** Left out: callers name the stage in the path. */
  stage?: string | undefined
}

export interface BasePathMappings {
  position?: string | undefined
  items?: BasePathMapping[] | undefined
}

/** Gigabytes. */
export type CacheClusterSize = '0.5' | '1.6' | '6.1' | '13.5' | '28.4' | '58.2' | '118' | '237'

/** A second deployment that takes a share of the calls. */
export interface CanarySettings {
  deploymentId?: string | undefined
  percentTraffic?: number | undefined
  stageVariableOverrides?: StageVariables | undefined
  useStageCache?: boolean | undefined
}

export interface ClientCertificate {
  clientCertificateId?: string | undefined
  description?: string | undefined
  pemEncodedCertificate?: string | undefined
  createdDate?: Date | undefined
  expirationDate?: Date | undefined
  tags?: TagMap | undefined
}

export interface ClientCertificates {
  position?: string | undefined
  items?: ClientCertificate[] | undefined
}

/** An API as deployments took it, once the API itself has changed. A deployment that no entry names has deployed what the API holds. */
export interface DeployedApi {
  /** That of the last of its deployments */
  id?: string | undefined
  deploymentIds?: string[] | undefined
  api?: RestApi | undefined
  resources?: Resource[] | undefined
  models?: Model[] | undefined
  authorizers?: Authorizer[] | undefined
  requestValidators?: RequestValidator[] | undefined
  gatewayResponses?: GatewayResponse[] | undefined
  documentationParts?: DocumentationPart[] | undefined
}

export interface Deployment {
  id?: string | undefined
  description?: string | undefined
  createdDate?: Date | undefined
  /** Methods by path, then by verb. Only with `embed=apisummary`. */
  apiSummary?: Record<string, Record<string, MethodSnapshot>> | undefined
}

/** What CreateDeployment takes; the new deployment is the canary. */
export interface DeploymentCanarySettings {
  percentTraffic?: number | undefined
  stageVariableOverrides?: NewStageVariables | undefined
  useStageCache?: boolean | undefined
}

export interface Deployments {
  position?: string | undefined
  items?: Deployment[] | undefined
}

export interface DocumentationPart {
  id?: string | undefined
  location?: DocumentationPartLocation | undefined
  /** JSON text. */
  properties?: string | undefined
}

export interface DocumentationPartIds {
  ids?: string[] | undefined
  warnings?: string[] | undefined
}

export interface DocumentationPartLocation {
  type: DocumentationPartType | undefined
  path?: string | undefined
  method?: string | undefined
  statusCode?: string | undefined
  name?: string | undefined
}

/** The enum is in the order in which AWS prints it. */
export type DocumentationPartType = 'RESPONSE_BODY' | 'RESPONSE' | 'METHOD' | 'MODEL' | 'AUTHORIZER' | 'RESPONSE_HEADER' | 'RESOURCE' | 'PATH_PARAMETER' | 'REQUEST_BODY' | 'QUERY_PARAMETER' | 'API' | 'REQUEST_HEADER'

export interface DocumentationParts {
  position?: string | undefined
  items?: DocumentationPart[] | undefined
}

export interface DocumentationVersion {
  version?: string | undefined
  createdDate?: Date | undefined
  description?: string | undefined
}

export interface DocumentationVersions {
  position?: string | undefined
  items?: DocumentationVersion[] | undefined
}

export interface DomainEndpoint {
  types?: ('PRIVATE' | 'EDGE' | 'REGIONAL')[] | undefined
  ipAddressType?: 'ipv4' | 'dualstack' | undefined
  vpcEndpointIds?: string[] | undefined
}

export interface DomainName {
  domainName?: string | undefined
  domainNameId?: string | undefined
  domainNameArn?: string | undefined
  certificateName?: string | undefined
  certificateArn?: string | undefined
  certificateUploadDate?: Date | undefined
  regionalDomainName?: string | undefined
  regionalHostedZoneId?: string | undefined
  regionalCertificateName?: string | undefined
  regionalCertificateArn?: string | undefined
  distributionDomainName?: string | undefined
  distributionHostedZoneId?: string | undefined
  endpointConfiguration?: DomainEndpoint | undefined
  domainNameStatus?: 'AVAILABLE' | 'UPDATING' | 'PENDING' | 'PENDING_CERTIFICATE_REIMPORT' | 'PENDING_OWNERSHIP_VERIFICATION' | 'FAILED' | undefined
  domainNameStatusMessage?: string | undefined
  securityPolicy?: string | undefined
  endpointAccessMode?: 'BASIC' | 'STRICT' | undefined
  tags?: TagMap | undefined
  mutualTlsAuthentication?: MutualTlsAuthentication | undefined
  ownershipVerificationCertificateArn?: string | undefined
  managementPolicy?: string | undefined
  policy?: string | undefined
  routingMode?: 'BASE_PATH_MAPPING_ONLY' | 'ROUTING_RULE_ONLY' | 'ROUTING_RULE_THEN_BASE_PATH_MAPPING' | undefined
}

export interface DomainNames {
  position?: string | undefined
  items?: DomainName[] | undefined
}

export interface EndpointConfiguration {
  types?: ('PRIVATE' | 'EDGE' | 'REGIONAL')[] | undefined
  ipAddressType?: 'ipv4' | 'dualstack' | undefined
  vpcEndpointIds?: string[] | undefined
}

export interface GatewayResponse {
  responseType?: GatewayResponseType | undefined
  statusCode?: string | undefined
  responseParameters?: Record<string, string> | undefined
  responseTemplates?: Record<string, string> | undefined
  defaultResponse?: boolean | undefined
}

/** The enum is in the order in which AWS prints it. */
export type GatewayResponseType = 'REQUEST_TOO_LARGE' | 'RESOURCE_NOT_FOUND' | 'AUTHORIZER_CONFIGURATION_ERROR' | 'MISSING_AUTHENTICATION_TOKEN' | 'BAD_REQUEST_BODY' | 'INVALID_SIGNATURE' | 'INVALID_API_KEY' | 'BAD_REQUEST_PARAMETERS' | 'AUTHORIZER_FAILURE' | 'UNAUTHORIZED' | 'INTEGRATION_TIMEOUT' | 'ACCESS_DENIED' | 'DEFAULT_4XX' | 'DEFAULT_5XX' | 'WAF_FILTERED' | 'QUOTA_EXCEEDED' | 'THROTTLED' | 'API_CONFIGURATION_ERROR' | 'UNSUPPORTED_MEDIA_TYPE' | 'INTEGRATION_FAILURE' | 'EXPIRED_TOKEN'

export interface GatewayResponses {
  position?: string | undefined
  items?: GatewayResponse[] | undefined
}

export interface Integration {
  type?: 'HTTP' | 'MOCK' | 'AWS_PROXY' | 'HTTP_PROXY' | 'AWS' | undefined
  httpMethod?: string | undefined
  uri?: string | undefined
  connectionType?: 'INTERNET' | 'VPC_LINK' | undefined
  connectionId?: string | undefined
  credentials?: string | undefined
  requestParameters?: Record<string, string> | undefined
  requestTemplates?: Record<string, string> | undefined
  /** WHEN_NO_MATCH, WHEN_NO_TEMPLATES or NEVER; the model has no enum. */
  passthroughBehavior?: string | undefined
  contentHandling?: 'CONVERT_TO_BINARY' | 'CONVERT_TO_TEXT' | undefined
  timeoutInMillis?: number | undefined
  /** The id of the resource unless given. */
  cacheNamespace?: string | undefined
  cacheKeyParameters?: string[] | undefined
  integrationResponses?: Record<string, IntegrationResponse> | undefined
  tlsConfig?: TlsConfig | undefined
  responseTransferMode?: 'BUFFERED' | 'STREAM' | undefined
  integrationTarget?: string | undefined
}

export interface IntegrationResponse {
  statusCode?: string | undefined
  selectionPattern?: string | undefined
  responseParameters?: Record<string, string> | undefined
  responseTemplates?: Record<string, string> | undefined
  contentHandling?: 'CONVERT_TO_BINARY' | 'CONVERT_TO_TEXT' | undefined
}

/** Within a list without `embed=methods` an empty object. */
export interface Method {
  httpMethod?: string | undefined
  authorizationType?: string | undefined
  authorizerId?: string | undefined
  apiKeyRequired?: boolean | undefined
  requestValidatorId?: string | undefined
  operationName?: string | undefined
  requestParameters?: Record<string, boolean> | undefined
  requestModels?: Record<string, string> | undefined
  methodResponses?: Record<string, MethodResponse> | undefined
  methodIntegration?: Integration | undefined
  authorizationScopes?: string[] | undefined
}

export interface MethodResponse {
  statusCode?: string | undefined
  responseParameters?: Record<string, boolean> | undefined
  responseModels?: Record<string, string> | undefined
}

/** The defaults are those of an account with the usual throttle. */
export interface MethodSetting {
  metricsEnabled?: boolean | undefined
  /** Missing until it is set. */
  loggingLevel?: string | undefined
  dataTraceEnabled?: boolean | undefined
  /** -1 is no limit of its own. */
  throttlingBurstLimit?: number | undefined
  /** -1 is no limit of its own. */
  throttlingRateLimit?: number | undefined
  cachingEnabled?: boolean | undefined
  cacheTtlInSeconds?: number | undefined
  cacheDataEncrypted?: boolean | undefined
  requireAuthorizationForCacheControl?: boolean | undefined
  unauthorizedCacheControlHeaderStrategy?: 'FAIL_WITH_403' | 'SUCCEED_WITH_RESPONSE_HEADER' | 'SUCCEED_WITHOUT_RESPONSE_HEADER' | undefined
}

export interface MethodSnapshot {
  authorizationType?: string | undefined
  apiKeyRequired?: boolean | undefined
}

export type MethodThrottles = Record<string, PlanThrottle>

export interface Model {
  id?: string | undefined
  name?: string | undefined
  description?: string | undefined
  /** A JSON schema as text. */
  schema?: string | undefined
  contentType?: string | undefined
}

export interface Models {
  position?: string | undefined
  items?: Model[] | undefined
}

export interface MutualTlsAuthentication {
  truststoreUri?: string | undefined
  truststoreVersion?: string | undefined
  truststoreWarnings?: string[] | undefined
}

export interface MutualTlsAuthenticationInput {
  truststoreUri?: string | undefined
  truststoreVersion?: string | undefined
}

export type NewStageVariables = Record<string, string>

/** At most 50; a key has at most 128 characters, a value at most 256. */
export type NewTagMap = Record<string, string>

/** The enum is in the order in which AWS prints it. */
export interface PatchOperation {
  op?: 'add' | 'remove' | 'move' | 'test' | 'replace' | 'copy' | undefined
  path?: string | undefined
  /** Always text. */
  value?: string | undefined
  /** The source of a copy. */
  from?: string | undefined
}

export interface PlanQuota {
  limit?: number | undefined
  offset?: number | undefined
  period?: 'DAY' | 'WEEK' | 'MONTH' | undefined
}

export interface PlanThrottle {
  burstLimit?: number | undefined
  rateLimit?: number | undefined
}

export interface RequestValidator {
  id?: string | undefined
  name?: string | undefined
  validateRequestBody?: boolean | undefined
  validateRequestParameters?: boolean | undefined
}

export interface RequestValidators {
  position?: string | undefined
  items?: RequestValidator[] | undefined
}

export interface Resource {
  id?: string | undefined
  /** The root has none. */
  parentId?: string | undefined
  /** The root has none. */
  pathPart?: string | undefined
  path?: string | undefined
  resourceMethods?: Record<string, Method> | undefined
}

export interface Resources {
  position?: string | undefined
  items?: Resource[] | undefined
}

export interface RestApi {
  id?: string | undefined
  name?: string | undefined
  description?: string | undefined
  createdDate?: Date | undefined
  version?: string | undefined
  warnings?: string[] | undefined
  binaryMediaTypes?: string[] | undefined
  minimumCompressionSize?: number | undefined
  apiKeySource?: 'HEADER' | 'AUTHORIZER' | undefined
  endpointConfiguration?: EndpointConfiguration | undefined
  policy?: string | undefined
  tags?: TagMap | undefined
  disableExecuteApiEndpoint?: boolean | undefined
  rootResourceId?: string | undefined
  securityPolicy?: 'TLS_1_0' | 'TLS_1_2' | `SecurityPolicy_${'TLS12_2018_EDGE' | 'TLS12_PFS_2025_EDGE' | 'TLS13_2025_EDGE' | 'TLS13_1_2_2021_06' | `TLS13_1_2_${'' | 'Ext2_FIPS_' | 'Ext2_' | 'FIPS_PFS_' | 'FIPS_' | 'PFS_'}PQ_2025_09` | `TLS13_1_3_${'' | 'FIPS_'}2025_09`}` | undefined
  endpointAccessMode?: 'BASIC' | 'STRICT' | undefined
  apiStatus?: 'UPDATING' | 'AVAILABLE' | 'PENDING' | 'FAILED' | undefined
  apiStatusMessage?: string | undefined
}

export interface RestApis {
  position?: string | undefined
  items?: RestApi[] | undefined
}

export interface SdkConfigurationProperty {
  name?: string | undefined
  friendlyName?: string | undefined
  description?: string | undefined
  required?: boolean | undefined
  defaultValue?: string | undefined
}

export interface SdkType {
  id?: string | undefined
  friendlyName?: string | undefined
  description?: string | undefined
  configurationProperties?: SdkConfigurationProperty[] | undefined
}

export interface SdkTypes {
  items?: SdkType[] | undefined
}

/** A name under which a deployment of an API can be called. Members that are not required are left out while unset. */
export interface Stage {
  stageName?: string | undefined
  /** The deployment that answers. */
  deploymentId?: string | undefined
  description?: string | undefined
  clientCertificateId?: string | undefined
  cacheClusterEnabled?: boolean | undefined
  cacheClusterSize?: CacheClusterSize | undefined
  cacheClusterStatus?: 'CREATE_IN_PROGRESS' | 'AVAILABLE' | 'DELETE_IN_PROGRESS' | 'NOT_AVAILABLE' | 'FLUSH_IN_PROGRESS' | undefined
  /** By method key: `*\/*`, or the resource path without its first slash, a slash, and the verb. */
  methodSettings?: Record<string, MethodSetting> | undefined
  variables?: StageVariables | undefined
  documentationVersion?: string | undefined
  accessLogSettings?: AccessLogSettings | undefined
  canarySettings?: CanarySettings | undefined
  tracingEnabled?: boolean | undefined
  /** Set by AWS WAF. */
  webAclArn?: string | undefined
  tags?: TagMap | undefined
  createdDate?: Date | undefined
  lastUpdatedDate?: Date | undefined
}

/** What CreateStage takes. */
export interface StageCanarySettings {
  percentTraffic?: number | undefined
  deploymentId?: string | undefined
  stageVariableOverrides?: NewStageVariables | undefined
  useStageCache?: boolean | undefined
}

export interface StageKey {
  restApiId?: string | undefined
  stageName?: string | undefined
}

export type StageVariables = Record<string, string>

/** Never paged. */
export interface Stages {
  item?: Stage[] | undefined
}

/** Tags that start with `aws:` are set by other services. */
export type TagMap = Record<string, string>

export interface Tags {
  tags?: Record<string, string> | undefined
}

export interface Template {
  value?: string | undefined
}

export interface ThrottleSettings {
  burstLimit?: number | undefined
  rateLimit?: number | undefined
}

export interface TlsConfig {
  insecureSkipVerification?: boolean | undefined
}

export interface Usage {
  endDate?: string | undefined
  startDate?: string | undefined
  usagePlanId?: string | undefined
  position?: string | undefined
  /** By the id of an API key, what was used and what is left of the quota, day by day. */
  items?: Record<string, number[][]> | undefined
}

/** What UpdateUsage left an API key of its quota, from a day on. */
export interface UsageChange {
  usagePlanId?: string | undefined
  keyId?: string | undefined
  startDate?: string | undefined
  remaining?: number | undefined
}

export interface UsagePlan {
  id?: string | undefined
  name?: string | undefined
  description?: string | undefined
  apiStages?: ApiStage[] | undefined
  throttle?: PlanThrottle | undefined
  quota?: PlanQuota | undefined
  productCode?: string | undefined
  tags?: TagMap | undefined
}

/** A usage plan as patch operations address it, with its stages as texts and their limits beside them. */
export interface UsagePlanChange {
  name?: string | undefined
  description?: string | undefined
  productCode?: string | undefined
  apiStages?: string[] | undefined
  throttles?: Record<string, MethodThrottles> | undefined
  throttle?: PlanThrottle | undefined
  quota?: PlanQuota | undefined
}

export interface UsagePlanKey {
  id?: string | undefined
  type?: string | undefined
  name?: string | undefined
  value?: string | undefined
}

export interface UsagePlanKeys {
  position?: string | undefined
  items?: UsagePlanKey[] | undefined
}

export interface UsagePlans {
  position?: string | undefined
  items?: UsagePlan[] | undefined
}

export interface VpcLink {
  id?: string | undefined
  name?: string | undefined
  description?: string | undefined
  targetArns?: string[] | undefined
  status?: 'AVAILABLE' | 'PENDING' | 'DELETING' | 'FAILED' | undefined
  statusMessage?: string | undefined
  tags?: TagMap | undefined
}

export interface VpcLinks {
  position?: string | undefined
  items?: VpcLink[] | undefined
}

/** What GetStages takes: the names in its path, its query and its body. */
export interface GetStagesInput {
  restApiId: string | undefined
  /** Only the stages that point to this deployment */
  deploymentId?: string | undefined
}

/** What GetStages answers. */
export type GetStagesOutput = Stages

/** What CreateStage takes: the names in its path, its query and its body. */
export interface CreateStageInput {
  restApiId: string | undefined
  stageName: string | undefined
  deploymentId: string | undefined
  description?: string | undefined
  cacheClusterEnabled?: boolean | undefined
  cacheClusterSize?: CacheClusterSize | undefined
  variables?: NewStageVariables | undefined
  documentationVersion?: string | undefined
  canarySettings?: StageCanarySettings | undefined
  tracingEnabled?: boolean | undefined
  tags?: NewTagMap | undefined
}

/** What CreateStage answers. */
export type CreateStageOutput = Stage

/** What GetStage takes: the names in its path, its query and its body. */
export interface GetStageInput {
  restApiId: string | undefined
  stageName: string | undefined
}

/** What GetStage answers. */
export type GetStageOutput = Stage

/** What UpdateStage takes: the names in its path, its query and its body. */
export interface UpdateStageInput {
  restApiId: string | undefined
  stageName: string | undefined
  patchOperations?: PatchOperation[] | undefined
}

/** What UpdateStage answers. */
export type UpdateStageOutput = Stage

/** What DeleteStage takes: the names in its path, its query and its body. */
export interface DeleteStageInput {
  restApiId: string | undefined
  stageName: string | undefined
}

/** What DeleteStage answers. */
export type DeleteStageOutput = Record<never, never>

/** What FlushStageCache takes: the names in its path, its query and its body. */
export interface FlushStageCacheInput {
  restApiId: string | undefined
  stageName: string | undefined
}

/** What FlushStageCache answers. */
export type FlushStageCacheOutput = Record<never, never>

/** What FlushStageAuthorizersCache takes: the names in its path, its query and its body. */
export interface FlushStageAuthorizersCacheInput {
  restApiId: string | undefined
  stageName: string | undefined
}

/** What FlushStageAuthorizersCache answers. */
export type FlushStageAuthorizersCacheOutput = Record<never, never>

/** What GetTags takes: the names in its path, its query and its body. */
export interface GetTagsInput {
  /** Percent-encoded */
  resourceArn: string | undefined
  /** Where the page before ended */
  position?: string | undefined
  /** Entries of a page */
  limit?: number | undefined
}

/** What GetTags answers. */
export type GetTagsOutput = Tags

/** What TagResource takes: the names in its path, its query and its body. */
export interface TagResourceInput {
  /** Percent-encoded */
  resourceArn: string | undefined
  tags: NewTagMap | undefined
}

/** What TagResource answers. */
export type TagResourceOutput = Record<never, never>

/** What UntagResource takes: the names in its path, its query and its body. */
export interface UntagResourceInput {
  /** Percent-encoded */
  resourceArn: string | undefined
  /** Once for each key */
  tagKeys: string[] | undefined
}

/** What UntagResource answers. */
export type UntagResourceOutput = Record<never, never>

/** What GetRestApis takes: the names in its path, its query and its body. */
export interface GetRestApisInput {
  /** Where the page before ended */
  position?: string | undefined
  /** Entries of a page */
  limit?: number | undefined
}

/** What GetRestApis answers. */
export type GetRestApisOutput = RestApis

/** What CreateRestApi takes: the names in its path, its query and its body. */
export interface CreateRestApiInput {
  name: string | undefined
  description?: string | undefined
  version?: string | undefined
  cloneFrom?: string | undefined
  binaryMediaTypes?: string[] | undefined
  minimumCompressionSize?: number | undefined
  apiKeySource?: 'HEADER' | 'AUTHORIZER' | undefined
  endpointConfiguration?: EndpointConfiguration | undefined
  policy?: string | undefined
  tags?: NewTagMap | undefined
  disableExecuteApiEndpoint?: boolean | undefined
  securityPolicy?: 'TLS_1_0' | 'TLS_1_2' | `SecurityPolicy_${'TLS12_2018_EDGE' | 'TLS12_PFS_2025_EDGE' | 'TLS13_2025_EDGE' | 'TLS13_1_2_2021_06' | `TLS13_1_2_${'' | 'Ext2_FIPS_' | 'Ext2_' | 'FIPS_PFS_' | 'FIPS_' | 'PFS_'}PQ_2025_09` | `TLS13_1_3_${'' | 'FIPS_'}2025_09`}` | undefined
  endpointAccessMode?: 'BASIC' | 'STRICT' | undefined
}

/** What CreateRestApi answers. */
export type CreateRestApiOutput = RestApi

/** What GetRestApi takes: the names in its path, its query and its body. */
export interface GetRestApiInput {
  restApiId: string | undefined
}

/** What GetRestApi answers. */
export type GetRestApiOutput = RestApi

/** What PutRestApi takes: the names in its path, its query and its body. */
export interface PutRestApiInput {
  restApiId: string | undefined
  /** What becomes of what the document does not name; merge unless given */
  mode?: 'merge' | 'overwrite' | undefined
  /** Whether a warning refuses the document */
  failOnWarnings?: boolean | undefined
  body: Uint8Array | string | undefined
}

/** What PutRestApi answers. */
export type PutRestApiOutput = RestApi

/** What UpdateRestApi takes: the names in its path, its query and its body. */
export interface UpdateRestApiInput {
  restApiId: string | undefined
  patchOperations?: PatchOperation[] | undefined
}

/** What UpdateRestApi answers. */
export type UpdateRestApiOutput = RestApi

/** What DeleteRestApi takes: the names in its path, its query and its body. */
export interface DeleteRestApiInput {
  restApiId: string | undefined
}

/** What DeleteRestApi answers. */
export type DeleteRestApiOutput = Record<never, never>

/** What GetResources takes: the names in its path, its query and its body. */
export interface GetResourcesInput {
  restApiId: string | undefined
  /** Where the page before ended */
  position?: string | undefined
  /** Entries of a page */
  limit?: number | undefined
  /** What to show inside */
  embed?: string[] | undefined
}

/** What GetResources answers. */
export type GetResourcesOutput = Resources

/** What GetResource takes: the names in its path, its query and its body. */
export interface GetResourceInput {
  restApiId: string | undefined
  resourceId: string | undefined
  /** What to show inside */
  embed?: string[] | undefined
}

/** What GetResource answers. */
export type GetResourceOutput = Resource

/** What CreateResource takes: the names in its path, its query and its body. */
export interface CreateResourceInput {
  restApiId: string | undefined
  parentId: string | undefined
  pathPart: string | undefined
}

/** What CreateResource answers. */
export type CreateResourceOutput = Resource

/** What UpdateResource takes: the names in its path, its query and its body. */
export interface UpdateResourceInput {
  restApiId: string | undefined
  resourceId: string | undefined
  patchOperations?: PatchOperation[] | undefined
}

/** What UpdateResource answers. */
export type UpdateResourceOutput = Resource

/** What DeleteResource takes: the names in its path, its query and its body. */
export interface DeleteResourceInput {
  restApiId: string | undefined
  resourceId: string | undefined
}

/** What DeleteResource answers. */
export type DeleteResourceOutput = Record<never, never>

/** What GetMethod takes: the names in its path, its query and its body. */
export interface GetMethodInput {
  restApiId: string | undefined
  resourceId: string | undefined
  /** A verb or ANY */
  httpMethod: string | undefined
}

/** What GetMethod answers. */
export type GetMethodOutput = Method

/** What PutMethod takes: the names in its path, its query and its body. */
export interface PutMethodInput {
  restApiId: string | undefined
  resourceId: string | undefined
  /** A verb or ANY */
  httpMethod: string | undefined
  authorizationType: string | undefined
  authorizerId?: string | undefined
  apiKeyRequired?: boolean | undefined
  operationName?: string | undefined
  requestParameters?: Record<string, boolean> | undefined
  requestModels?: Record<string, string> | undefined
  requestValidatorId?: string | undefined
  authorizationScopes?: string[] | undefined
}

/** What PutMethod answers. */
export type PutMethodOutput = Method

/** What UpdateMethod takes: the names in its path, its query and its body. */
export interface UpdateMethodInput {
  restApiId: string | undefined
  resourceId: string | undefined
  /** A verb or ANY */
  httpMethod: string | undefined
  patchOperations?: PatchOperation[] | undefined
}

/** What UpdateMethod answers. */
export type UpdateMethodOutput = Method

/** What DeleteMethod takes: the names in its path, its query and its body. */
export interface DeleteMethodInput {
  restApiId: string | undefined
  resourceId: string | undefined
  /** A verb or ANY */
  httpMethod: string | undefined
}

/** What DeleteMethod answers. */
export type DeleteMethodOutput = Record<never, never>

/** What GetMethodResponse takes: the names in its path, its query and its body. */
export interface GetMethodResponseInput {
  restApiId: string | undefined
  resourceId: string | undefined
  /** A verb or ANY */
  httpMethod: string | undefined
  statusCode: string | undefined
}

/** What GetMethodResponse answers. */
export type GetMethodResponseOutput = MethodResponse

/** What PutMethodResponse takes: the names in its path, its query and its body. */
export interface PutMethodResponseInput {
  restApiId: string | undefined
  resourceId: string | undefined
  /** A verb or ANY */
  httpMethod: string | undefined
  statusCode: string | undefined
  responseParameters?: Record<string, boolean> | undefined
  responseModels?: Record<string, string> | undefined
}

/** What PutMethodResponse answers. */
export type PutMethodResponseOutput = MethodResponse

/** What UpdateMethodResponse takes: the names in its path, its query and its body. */
export interface UpdateMethodResponseInput {
  restApiId: string | undefined
  resourceId: string | undefined
  /** A verb or ANY */
  httpMethod: string | undefined
  statusCode: string | undefined
  patchOperations?: PatchOperation[] | undefined
}

/** What UpdateMethodResponse answers. */
export type UpdateMethodResponseOutput = MethodResponse

/** What DeleteMethodResponse takes: the names in its path, its query and its body. */
export interface DeleteMethodResponseInput {
  restApiId: string | undefined
  resourceId: string | undefined
  /** A verb or ANY */
  httpMethod: string | undefined
  statusCode: string | undefined
}

/** What DeleteMethodResponse answers. */
export type DeleteMethodResponseOutput = Record<never, never>

/** What GetIntegration takes: the names in its path, its query and its body. */
export interface GetIntegrationInput {
  restApiId: string | undefined
  resourceId: string | undefined
  /** The httpMethod of the method */
  httpMethod: string | undefined
}

/** What GetIntegration answers. */
export type GetIntegrationOutput = Integration

/** What PutIntegration takes: the names in its path, its query and its body. */
export interface PutIntegrationInput {
  restApiId: string | undefined
  resourceId: string | undefined
  /** The httpMethod of the method */
  httpMethod: string | undefined
  type: 'HTTP' | 'MOCK' | 'AWS_PROXY' | 'HTTP_PROXY' | 'AWS' | undefined
  /** The SDKs call it integrationHttpMethod. */
  integrationHttpMethod?: string | undefined
  uri?: string | undefined
  connectionType?: 'INTERNET' | 'VPC_LINK' | undefined
  connectionId?: string | undefined
  credentials?: string | undefined
  requestParameters?: Record<string, string> | undefined
  requestTemplates?: Record<string, string> | undefined
  passthroughBehavior?: string | undefined
  cacheNamespace?: string | undefined
  cacheKeyParameters?: string[] | undefined
  contentHandling?: 'CONVERT_TO_BINARY' | 'CONVERT_TO_TEXT' | undefined
  timeoutInMillis?: number | undefined
  tlsConfig?: TlsConfig | undefined
  responseTransferMode?: 'BUFFERED' | 'STREAM' | undefined
  integrationTarget?: string | undefined
}

/** What PutIntegration answers. */
export type PutIntegrationOutput = Integration

/** What UpdateIntegration takes: the names in its path, its query and its body. */
export interface UpdateIntegrationInput {
  restApiId: string | undefined
  resourceId: string | undefined
  /** The httpMethod of the method */
  httpMethod: string | undefined
  patchOperations?: PatchOperation[] | undefined
}

/** What UpdateIntegration answers. */
export type UpdateIntegrationOutput = Integration

/** What DeleteIntegration takes: the names in its path, its query and its body. */
export interface DeleteIntegrationInput {
  restApiId: string | undefined
  resourceId: string | undefined
  /** The httpMethod of the method */
  httpMethod: string | undefined
}

/** What DeleteIntegration answers. */
export type DeleteIntegrationOutput = Record<never, never>

/** What GetIntegrationResponse takes: the names in its path, its query and its body. */
export interface GetIntegrationResponseInput {
  restApiId: string | undefined
  resourceId: string | undefined
  /** A verb or ANY */
  httpMethod: string | undefined
  statusCode: string | undefined
}

/** What GetIntegrationResponse answers. */
export type GetIntegrationResponseOutput = IntegrationResponse

/** What PutIntegrationResponse takes: the names in its path, its query and its body. */
export interface PutIntegrationResponseInput {
  restApiId: string | undefined
  resourceId: string | undefined
  /** A verb or ANY */
  httpMethod: string | undefined
  statusCode: string | undefined
  selectionPattern?: string | undefined
  responseParameters?: Record<string, string> | undefined
  responseTemplates?: Record<string, string> | undefined
  contentHandling?: 'CONVERT_TO_BINARY' | 'CONVERT_TO_TEXT' | undefined
}

/** What PutIntegrationResponse answers. */
export type PutIntegrationResponseOutput = IntegrationResponse

/** What UpdateIntegrationResponse takes: the names in its path, its query and its body. */
export interface UpdateIntegrationResponseInput {
  restApiId: string | undefined
  resourceId: string | undefined
  /** A verb or ANY */
  httpMethod: string | undefined
  statusCode: string | undefined
  patchOperations?: PatchOperation[] | undefined
}

/** What UpdateIntegrationResponse answers. */
export type UpdateIntegrationResponseOutput = IntegrationResponse

/** What DeleteIntegrationResponse takes: the names in its path, its query and its body. */
export interface DeleteIntegrationResponseInput {
  restApiId: string | undefined
  resourceId: string | undefined
  /** A verb or ANY */
  httpMethod: string | undefined
  statusCode: string | undefined
}

/** What DeleteIntegrationResponse answers. */
export type DeleteIntegrationResponseOutput = Record<never, never>

/** What GetDeployments takes: the names in its path, its query and its body. */
export interface GetDeploymentsInput {
  restApiId: string | undefined
  /** Where the page before ended */
  position?: string | undefined
  /** Entries of a page */
  limit?: number | undefined
}

/** What GetDeployments answers. */
export type GetDeploymentsOutput = Deployments

/** What CreateDeployment takes: the names in its path, its query and its body. */
export interface CreateDeploymentInput {
  restApiId: string | undefined
  /** The empty name is no name. */
  stageName?: string | undefined
  stageDescription?: string | undefined
  description?: string | undefined
  cacheClusterEnabled?: boolean | undefined
  cacheClusterSize?: CacheClusterSize | undefined
  variables?: NewStageVariables | undefined
  canarySettings?: DeploymentCanarySettings | undefined
  tracingEnabled?: boolean | undefined
}

/** What CreateDeployment answers. */
export type CreateDeploymentOutput = Deployment

/** What GetDeployment takes: the names in its path, its query and its body. */
export interface GetDeploymentInput {
  restApiId: string | undefined
  deploymentId: string | undefined
  /** What to show inside */
  embed?: string[] | undefined
}

/** What GetDeployment answers. */
export type GetDeploymentOutput = Deployment

/** What UpdateDeployment takes: the names in its path, its query and its body. */
export interface UpdateDeploymentInput {
  restApiId: string | undefined
  deploymentId: string | undefined
  patchOperations?: PatchOperation[] | undefined
}

/** What UpdateDeployment answers. */
export type UpdateDeploymentOutput = Deployment

/** What DeleteDeployment takes: the names in its path, its query and its body. */
export interface DeleteDeploymentInput {
  restApiId: string | undefined
  deploymentId: string | undefined
}

/** What DeleteDeployment answers. */
export type DeleteDeploymentOutput = Record<never, never>

/** What GetAccount takes: the names in its path, its query and its body. */
export type GetAccountInput = Record<never, never>

/** What GetAccount answers. */
export type GetAccountOutput = Account

/** What UpdateAccount takes: the names in its path, its query and its body. */
export interface UpdateAccountInput {
  patchOperations?: PatchOperation[] | undefined
}

/** What UpdateAccount answers. */
export type UpdateAccountOutput = Account

/** What GetClientCertificates takes: the names in its path, its query and its body. */
export interface GetClientCertificatesInput {
  /** Where the page before ended */
  position?: string | undefined
  /** Entries of a page */
  limit?: number | undefined
}

/** What GetClientCertificates answers. */
export type GetClientCertificatesOutput = ClientCertificates

/** What GenerateClientCertificate takes: the names in its path, its query and its body. */
export interface GenerateClientCertificateInput {
  description?: string | undefined
  tags?: NewTagMap | undefined
}

/** What GenerateClientCertificate answers. */
export type GenerateClientCertificateOutput = ClientCertificate

/** What GetClientCertificate takes: the names in its path, its query and its body. */
export interface GetClientCertificateInput {
  clientCertificateId: string | undefined
}

/** What GetClientCertificate answers. */
export type GetClientCertificateOutput = ClientCertificate

/** What UpdateClientCertificate takes: the names in its path, its query and its body. */
export interface UpdateClientCertificateInput {
  clientCertificateId: string | undefined
  patchOperations?: PatchOperation[] | undefined
}

/** What UpdateClientCertificate answers. */
export type UpdateClientCertificateOutput = ClientCertificate

/** What DeleteClientCertificate takes: the names in its path, its query and its body. */
export interface DeleteClientCertificateInput {
  clientCertificateId: string | undefined
}

/** What DeleteClientCertificate answers. */
export type DeleteClientCertificateOutput = Record<never, never>

/** What GetDocumentationVersions takes: the names in its path, its query and its body. */
export interface GetDocumentationVersionsInput {
  restApiId: string | undefined
  /** Where the page before ended */
  position?: string | undefined
  /** Entries of a page */
  limit?: number | undefined
}

/** What GetDocumentationVersions answers. */
export type GetDocumentationVersionsOutput = DocumentationVersions

/** What CreateDocumentationVersion takes: the names in its path, its query and its body. */
export interface CreateDocumentationVersionInput {
  restApiId: string | undefined
  documentationVersion: string | undefined
  stageName?: string | undefined
  description?: string | undefined
}

/** What CreateDocumentationVersion answers. */
export type CreateDocumentationVersionOutput = DocumentationVersion

/** What GetDocumentationVersion takes: the names in its path, its query and its body. */
export interface GetDocumentationVersionInput {
  restApiId: string | undefined
  documentationVersion: string | undefined
}

/** What GetDocumentationVersion answers. */
export type GetDocumentationVersionOutput = DocumentationVersion

/** What UpdateDocumentationVersion takes: the names in its path, its query and its body. */
export interface UpdateDocumentationVersionInput {
  restApiId: string | undefined
  documentationVersion: string | undefined
  patchOperations?: PatchOperation[] | undefined
}

/** What UpdateDocumentationVersion answers. */
export type UpdateDocumentationVersionOutput = DocumentationVersion

/** What DeleteDocumentationVersion takes: the names in its path, its query and its body. */
export interface DeleteDocumentationVersionInput {
  restApiId: string | undefined
  documentationVersion: string | undefined
}

/** What DeleteDocumentationVersion answers. */
export type DeleteDocumentationVersionOutput = Record<never, never>

/** What GetDocumentationParts takes: the names in its path, its query and its body. */
export interface GetDocumentationPartsInput {
  restApiId: string | undefined
  type?: DocumentationPartType | undefined
  /** Part of a name. The SDKs call it nameQuery */
  nameQuery?: string | undefined
  path?: string | undefined
  /** Where the page before ended */
  position?: string | undefined
  /** Entries of a page */
  limit?: number | undefined
  locationStatus?: 'DOCUMENTED' | 'UNDOCUMENTED' | undefined
}

/** What GetDocumentationParts answers. */
export type GetDocumentationPartsOutput = DocumentationParts

/** What ImportDocumentationParts takes: the names in its path, its query and its body. */
export interface ImportDocumentationPartsInput {
  restApiId: string | undefined
  /** What becomes of the parts that the document does not name; merge unless given */
  mode?: 'merge' | 'overwrite' | undefined
  /** Whether a warning refuses the document */
  failOnWarnings?: boolean | undefined
  body: Uint8Array | string | undefined
}

/** What ImportDocumentationParts answers. */
export type ImportDocumentationPartsOutput = DocumentationPartIds

/** What CreateDocumentationPart takes: the names in its path, its query and its body. */
export interface CreateDocumentationPartInput {
  restApiId: string | undefined
  location: DocumentationPartLocation | undefined
  properties: string | undefined
}

/** What CreateDocumentationPart answers. */
export type CreateDocumentationPartOutput = DocumentationPart

/** What GetDocumentationPart takes: the names in its path, its query and its body. */
export interface GetDocumentationPartInput {
  restApiId: string | undefined
  documentationPartId: string | undefined
}

/** What GetDocumentationPart answers. */
export type GetDocumentationPartOutput = DocumentationPart

/** What UpdateDocumentationPart takes: the names in its path, its query and its body. */
export interface UpdateDocumentationPartInput {
  restApiId: string | undefined
  documentationPartId: string | undefined
  patchOperations?: PatchOperation[] | undefined
}

/** What UpdateDocumentationPart answers. */
export type UpdateDocumentationPartOutput = DocumentationPart

/** What DeleteDocumentationPart takes: the names in its path, its query and its body. */
export interface DeleteDocumentationPartInput {
  restApiId: string | undefined
  documentationPartId: string | undefined
}

/** What DeleteDocumentationPart answers. */
export type DeleteDocumentationPartOutput = Record<never, never>

/** What GetDomainNames takes: the names in its path, its query and its body. */
export interface GetDomainNamesInput {
  /** Whose private domain names are listed */
  resourceOwner?: 'SELF' | 'OTHER_ACCOUNTS' | undefined
  /** Where the page before ended */
  position?: string | undefined
  /** Entries of a page */
  limit?: number | undefined
}

/** What GetDomainNames answers. */
export type GetDomainNamesOutput = DomainNames

/** What CreateDomainName takes: the names in its path, its query and its body. */
export interface CreateDomainNameInput {
  domainName: string | undefined
  certificateName?: string | undefined
  certificateBody?: string | undefined
  certificatePrivateKey?: string | undefined
  certificateChain?: string | undefined
  certificateArn?: string | undefined
  regionalCertificateName?: string | undefined
  regionalCertificateArn?: string | undefined
  endpointConfiguration?: DomainEndpoint | undefined
  tags?: NewTagMap | undefined
  securityPolicy?: string | undefined
  endpointAccessMode?: 'BASIC' | 'STRICT' | undefined
  mutualTlsAuthentication?: MutualTlsAuthenticationInput | undefined
  ownershipVerificationCertificateArn?: string | undefined
  policy?: string | undefined
  routingMode?: 'BASE_PATH_MAPPING_ONLY' | 'ROUTING_RULE_ONLY' | 'ROUTING_RULE_THEN_BASE_PATH_MAPPING' | undefined
}

/** What CreateDomainName answers. */
export type CreateDomainNameOutput = DomainName

/** What GetDomainName takes: the names in its path, its query and its body. */
export interface GetDomainNameInput {
  domainName: string | undefined
  /** The id of a private domain name */
  domainNameId?: string | undefined
}

/** What GetDomainName answers. */
export type GetDomainNameOutput = DomainName

/** What UpdateDomainName takes: the names in its path, its query and its body. */
export interface UpdateDomainNameInput {
  domainName: string | undefined
  /** The id of a private domain name */
  domainNameId?: string | undefined
  patchOperations?: PatchOperation[] | undefined
}

/** What UpdateDomainName answers. */
export type UpdateDomainNameOutput = DomainName

/** What DeleteDomainName takes: the names in its path, its query and its body. */
export interface DeleteDomainNameInput {
  domainName: string | undefined
  /** The id of a private domain name */
  domainNameId?: string | undefined
}

/** What DeleteDomainName answers. */
export type DeleteDomainNameOutput = Record<never, never>

/** What GetBasePathMappings takes: the names in its path, its query and its body. */
export interface GetBasePathMappingsInput {
  domainName: string | undefined
  /** The id of a private domain name */
  domainNameId?: string | undefined
  /** Where the page before ended */
  position?: string | undefined
  /** Entries of a page */
  limit?: number | undefined
}

/** What GetBasePathMappings answers. */
export type GetBasePathMappingsOutput = BasePathMappings

/** What CreateBasePathMapping takes: the names in its path, its query and its body. */
export interface CreateBasePathMappingInput {
  domainName: string | undefined
  /** The id of a private domain name */
  domainNameId?: string | undefined
  basePath?: string | undefined
  restApiId: string | undefined
  stage?: string | undefined
}

/** What CreateBasePathMapping answers. */
export type CreateBasePathMappingOutput = BasePathMapping

/** What GetBasePathMapping takes: the names in its path, its query and its body. */
export interface GetBasePathMappingInput {
  domainName: string | undefined
  basePath: string | undefined
  /** The id of a private domain name */
  domainNameId?: string | undefined
}

/** What GetBasePathMapping answers. */
export type GetBasePathMappingOutput = BasePathMapping

/** What UpdateBasePathMapping takes: the names in its path, its query and its body. */
export interface UpdateBasePathMappingInput {
  domainName: string | undefined
  basePath: string | undefined
  /** The id of a private domain name */
  domainNameId?: string | undefined
  patchOperations?: PatchOperation[] | undefined
}

/** What UpdateBasePathMapping answers. */
export type UpdateBasePathMappingOutput = BasePathMapping

/** What DeleteBasePathMapping takes: the names in its path, its query and its body. */
export interface DeleteBasePathMappingInput {
  domainName: string | undefined
  basePath: string | undefined
  /** The id of a private domain name */
  domainNameId?: string | undefined
}

/** What DeleteBasePathMapping answers. */
export type DeleteBasePathMappingOutput = Record<never, never>

/** What GetApiKeys takes: the names in its path, its query and its body. */
export interface GetApiKeysInput {
  /** Only the keys whose name begins so */
  nameQuery?: string | undefined
  /** Only the keys of this customer */
  customerId?: string | undefined
  /** Whether the values are shown */
  includeValues?: boolean | undefined
  /** Where the page before ended */
  position?: string | undefined
  /** Entries of a page */
  limit?: number | undefined
}

/** What GetApiKeys answers. */
export type GetApiKeysOutput = ApiKeys

/** What CreateApiKey takes: the names in its path, its query and its body. */
export interface CreateApiKeyInput {
  name?: string | undefined
  description?: string | undefined
  enabled?: boolean | undefined
  generateDistinctId?: boolean | undefined
  value?: string | undefined
  stageKeys?: StageKey[] | undefined
  customerId?: string | undefined
  tags?: NewTagMap | undefined
}

/** What CreateApiKey answers. */
export type CreateApiKeyOutput = ApiKey

/** What GetApiKey takes: the names in its path, its query and its body. */
export interface GetApiKeyInput {
  apiKey: string | undefined
  /** Whether the value is shown */
  includeValue?: boolean | undefined
}

/** What GetApiKey answers. */
export type GetApiKeyOutput = ApiKey

/** What UpdateApiKey takes: the names in its path, its query and its body. */
export interface UpdateApiKeyInput {
  apiKey: string | undefined
  patchOperations?: PatchOperation[] | undefined
}

/** What UpdateApiKey answers. */
export type UpdateApiKeyOutput = ApiKey

/** What DeleteApiKey takes: the names in its path, its query and its body. */
export interface DeleteApiKeyInput {
  apiKey: string | undefined
}

/** What DeleteApiKey answers. */
export type DeleteApiKeyOutput = Record<never, never>

/** What ImportApiKeys takes: the names in its path, its query and its body. */
export interface ImportApiKeysInput {
  /** csv */
  format: 'csv' | undefined
  /** Whether a warning refuses the document */
  failOnWarnings?: boolean | undefined
  body: Uint8Array | string | undefined
}

/** What ImportApiKeys answers. */
export type ImportApiKeysOutput = ApiKeyIds

/** What GetUsagePlans takes: the names in its path, its query and its body. */
export interface GetUsagePlansInput {
  /** Only the usage plans of this API key */
  keyId?: string | undefined
  /** Where the page before ended */
  position?: string | undefined
  /** Entries of a page */
  limit?: number | undefined
}

/** What GetUsagePlans answers. */
export type GetUsagePlansOutput = UsagePlans

/** What CreateUsagePlan takes: the names in its path, its query and its body. */
export interface CreateUsagePlanInput {
  name: string | undefined
  description?: string | undefined
  apiStages?: ApiStage[] | undefined
  throttle?: PlanThrottle | undefined
  quota?: PlanQuota | undefined
  tags?: NewTagMap | undefined
}

/** What CreateUsagePlan answers. */
export type CreateUsagePlanOutput = UsagePlan

/** What GetUsagePlan takes: the names in its path, its query and its body. */
export interface GetUsagePlanInput {
  usagePlanId: string | undefined
}

/** What GetUsagePlan answers. */
export type GetUsagePlanOutput = UsagePlan

/** What UpdateUsagePlan takes: the names in its path, its query and its body. */
export interface UpdateUsagePlanInput {
  usagePlanId: string | undefined
  patchOperations?: PatchOperation[] | undefined
}

/** What UpdateUsagePlan answers. */
export type UpdateUsagePlanOutput = UsagePlan

/** What DeleteUsagePlan takes: the names in its path, its query and its body. */
export interface DeleteUsagePlanInput {
  usagePlanId: string | undefined
}

/** What DeleteUsagePlan answers. */
export type DeleteUsagePlanOutput = Record<never, never>

/** What GetUsagePlanKeys takes: the names in its path, its query and its body. */
export interface GetUsagePlanKeysInput {
  usagePlanId: string | undefined
  /** Only the keys whose name begins so */
  nameQuery?: string | undefined
  /** Where the page before ended */
  position?: string | undefined
  /** Entries of a page */
  limit?: number | undefined
}

/** What GetUsagePlanKeys answers. */
export type GetUsagePlanKeysOutput = UsagePlanKeys

/** What CreateUsagePlanKey takes: the names in its path, its query and its body. */
export interface CreateUsagePlanKeyInput {
  usagePlanId: string | undefined
  keyId: string | undefined
  keyType: string | undefined
}

/** What CreateUsagePlanKey answers. */
export type CreateUsagePlanKeyOutput = UsagePlanKey

/** What GetUsagePlanKey takes: the names in its path, its query and its body. */
export interface GetUsagePlanKeyInput {
  usagePlanId: string | undefined
  keyId: string | undefined
}

/** What GetUsagePlanKey answers. */
export type GetUsagePlanKeyOutput = UsagePlanKey

/** What DeleteUsagePlanKey takes: the names in its path, its query and its body. */
export interface DeleteUsagePlanKeyInput {
  usagePlanId: string | undefined
  keyId: string | undefined
}

/** What DeleteUsagePlanKey answers. */
export type DeleteUsagePlanKeyOutput = Record<never, never>

/** What GetUsage takes: the names in its path, its query and its body. */
export interface GetUsageInput {
  usagePlanId: string | undefined
  /** Only the usage of this API key */
  keyId?: string | undefined
  /** The first day, such as 2026-01-31 */
  startDate: string | undefined
  /** The last day */
  endDate: string | undefined
  /** Where the page before ended */
  position?: string | undefined
  /** Entries of a page */
  limit?: number | undefined
}

/** What GetUsage answers. */
export type GetUsageOutput = Usage

/** What UpdateUsage takes: the names in its path, its query and its body. */
export interface UpdateUsageInput {
  usagePlanId: string | undefined
  keyId: string | undefined
  patchOperations?: PatchOperation[] | undefined
}

/** What UpdateUsage answers. */
export type UpdateUsageOutput = Usage

/** What GetVpcLinks takes: the names in its path, its query and its body. */
export interface GetVpcLinksInput {
  /** Where the page before ended */
  position?: string | undefined
  /** Entries of a page */
  limit?: number | undefined
}

/** What GetVpcLinks answers. */
export type GetVpcLinksOutput = VpcLinks

/** What CreateVpcLink takes: the names in its path, its query and its body. */
export interface CreateVpcLinkInput {
  name: string | undefined
  description?: string | undefined
  targetArns: string[] | undefined
  tags?: NewTagMap | undefined
}

/** What CreateVpcLink answers. */
export type CreateVpcLinkOutput = VpcLink

/** What GetVpcLink takes: the names in its path, its query and its body. */
export interface GetVpcLinkInput {
  vpcLinkId: string | undefined
}

/** What GetVpcLink answers. */
export type GetVpcLinkOutput = VpcLink

/** What UpdateVpcLink takes: the names in its path, its query and its body. */
export interface UpdateVpcLinkInput {
  vpcLinkId: string | undefined
  patchOperations?: PatchOperation[] | undefined
}

/** What UpdateVpcLink answers. */
export type UpdateVpcLinkOutput = VpcLink

/** What DeleteVpcLink takes: the names in its path, its query and its body. */
export interface DeleteVpcLinkInput {
  vpcLinkId: string | undefined
}

/** What DeleteVpcLink answers. */
export type DeleteVpcLinkOutput = Record<never, never>

/** What GetAuthorizers takes: the names in its path, its query and its body. */
export interface GetAuthorizersInput {
  restApiId: string | undefined
  /** Where the page before ended */
  position?: string | undefined
  /** Entries of a page */
  limit?: number | undefined
}

/** What GetAuthorizers answers. */
export type GetAuthorizersOutput = Authorizers

/** What CreateAuthorizer takes: the names in its path, its query and its body. */
export interface CreateAuthorizerInput {
  restApiId: string | undefined
  name: string | undefined
  type: AuthorizerType | undefined
  providerARNs?: string[] | undefined
  authType?: string | undefined
  authorizerUri?: string | undefined
  authorizerCredentials?: string | undefined
  identitySource?: string | undefined
  identityValidationExpression?: string | undefined
  authorizerResultTtlInSeconds?: number | undefined
}

/** What CreateAuthorizer answers. */
export type CreateAuthorizerOutput = Authorizer

/** What GetAuthorizer takes: the names in its path, its query and its body. */
export interface GetAuthorizerInput {
  restApiId: string | undefined
  authorizerId: string | undefined
}

/** What GetAuthorizer answers. */
export type GetAuthorizerOutput = Authorizer

/** What UpdateAuthorizer takes: the names in its path, its query and its body. */
export interface UpdateAuthorizerInput {
  restApiId: string | undefined
  authorizerId: string | undefined
  patchOperations?: PatchOperation[] | undefined
}

/** What UpdateAuthorizer answers. */
export type UpdateAuthorizerOutput = Authorizer

/** What DeleteAuthorizer takes: the names in its path, its query and its body. */
export interface DeleteAuthorizerInput {
  restApiId: string | undefined
  authorizerId: string | undefined
}

/** What DeleteAuthorizer answers. */
export type DeleteAuthorizerOutput = Record<never, never>

/** What GetExport takes: the names in its path, its query and its body. */
export interface GetExportInput {
  restApiId: string | undefined
  stageName: string | undefined
  /** swagger or oas30 */
  exportType: string | undefined
}

/** What GetExport answers. */
export type GetExportOutput = Record<never, never>

/** What GetSdkTypes takes: the names in its path, its query and its body. */
export type GetSdkTypesInput = Record<never, never>

/** What GetSdkTypes answers. */
export type GetSdkTypesOutput = SdkTypes

/** What GetSdkType takes: the names in its path, its query and its body. */
export interface GetSdkTypeInput {
  /** The id of a type of SDK */
  id: string | undefined
}

/** What GetSdkType answers. */
export type GetSdkTypeOutput = SdkType

/** What GetGatewayResponses takes: the names in its path, its query and its body. */
export interface GetGatewayResponsesInput {
  restApiId: string | undefined
  /** Where the page before ended */
  position?: string | undefined
  /** Entries of a page */
  limit?: number | undefined
}

/** What GetGatewayResponses answers. */
export type GetGatewayResponsesOutput = GatewayResponses

/** What GetGatewayResponse takes: the names in its path, its query and its body. */
export interface GetGatewayResponseInput {
  restApiId: string | undefined
  responseType: GatewayResponseType | undefined
}

/** What GetGatewayResponse answers. */
export type GetGatewayResponseOutput = GatewayResponse

/** What PutGatewayResponse takes: the names in its path, its query and its body. */
export interface PutGatewayResponseInput {
  restApiId: string | undefined
  responseType: GatewayResponseType | undefined
  statusCode?: string | undefined
  responseParameters?: Record<string, string> | undefined
  responseTemplates?: Record<string, string> | undefined
}

/** What PutGatewayResponse answers. */
export type PutGatewayResponseOutput = GatewayResponse

/** What UpdateGatewayResponse takes: the names in its path, its query and its body. */
export interface UpdateGatewayResponseInput {
  restApiId: string | undefined
  responseType: GatewayResponseType | undefined
  patchOperations?: PatchOperation[] | undefined
}

/** What UpdateGatewayResponse answers. */
export type UpdateGatewayResponseOutput = GatewayResponse

/** What DeleteGatewayResponse takes: the names in its path, its query and its body. */
export interface DeleteGatewayResponseInput {
  restApiId: string | undefined
  responseType: GatewayResponseType | undefined
}

/** What DeleteGatewayResponse answers. */
export type DeleteGatewayResponseOutput = Record<never, never>

/** What ImportRestApi takes: the names in its path, its query and its body. */
export interface ImportRestApiInput {
  /** Whether a warning refuses the document */
  failOnWarnings?: boolean | undefined
  body: Uint8Array | string | undefined
}

/** What ImportRestApi answers. */
export type ImportRestApiOutput = RestApi

/** What GetModels takes: the names in its path, its query and its body. */
export interface GetModelsInput {
  restApiId: string | undefined
  /** Where the page before ended */
  position?: string | undefined
  /** Entries of a page */
  limit?: number | undefined
}

/** What GetModels answers. */
export type GetModelsOutput = Models

/** What CreateModel takes: the names in its path, its query and its body. */
export interface CreateModelInput {
  restApiId: string | undefined
  name: string | undefined
  description?: string | undefined
  schema?: string | undefined
  contentType: string | undefined
}

/** What CreateModel answers. */
export type CreateModelOutput = Model

/** What GetModel takes: the names in its path, its query and its body. */
export interface GetModelInput {
  restApiId: string | undefined
  modelName: string | undefined
  flatten?: boolean | undefined
}

/** What GetModel answers. */
export type GetModelOutput = Model

/** What UpdateModel takes: the names in its path, its query and its body. */
export interface UpdateModelInput {
  restApiId: string | undefined
  modelName: string | undefined
  patchOperations?: PatchOperation[] | undefined
}

/** What UpdateModel answers. */
export type UpdateModelOutput = Model

/** What DeleteModel takes: the names in its path, its query and its body. */
export interface DeleteModelInput {
  restApiId: string | undefined
  modelName: string | undefined
}

/** What DeleteModel answers. */
export type DeleteModelOutput = Record<never, never>

/** What GetModelTemplate takes: the names in its path, its query and its body. */
export interface GetModelTemplateInput {
  restApiId: string | undefined
  modelName: string | undefined
}

/** What GetModelTemplate answers. */
export type GetModelTemplateOutput = Template

/** What GetRequestValidators takes: the names in its path, its query and its body. */
export interface GetRequestValidatorsInput {
  restApiId: string | undefined
  /** Where the page before ended */
  position?: string | undefined
  /** Entries of a page */
  limit?: number | undefined
}

/** What GetRequestValidators answers. */
export type GetRequestValidatorsOutput = RequestValidators

/** What CreateRequestValidator takes: the names in its path, its query and its body. */
export interface CreateRequestValidatorInput {
  restApiId: string | undefined
  name?: string | undefined
  validateRequestBody?: boolean | undefined
  validateRequestParameters?: boolean | undefined
}

/** What CreateRequestValidator answers. */
export type CreateRequestValidatorOutput = RequestValidator

/** What GetRequestValidator takes: the names in its path, its query and its body. */
export interface GetRequestValidatorInput {
  restApiId: string | undefined
  requestValidatorId: string | undefined
}

/** What GetRequestValidator answers. */
export type GetRequestValidatorOutput = RequestValidator

/** What UpdateRequestValidator takes: the names in its path, its query and its body. */
export interface UpdateRequestValidatorInput {
  restApiId: string | undefined
  requestValidatorId: string | undefined
  patchOperations?: PatchOperation[] | undefined
}

/** What UpdateRequestValidator answers. */
export type UpdateRequestValidatorOutput = RequestValidator

/** What DeleteRequestValidator takes: the names in its path, its query and its body. */
export interface DeleteRequestValidatorInput {
  restApiId: string | undefined
  requestValidatorId: string | undefined
}

/** What DeleteRequestValidator answers. */
export type DeleteRequestValidatorOutput = Record<never, never>

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

export interface BadRequestException extends ServiceException {
  readonly name: 'BadRequestException'
  readonly $fault: 'client'
}

export interface ConflictException extends ServiceException {
  readonly name: 'ConflictException'
  readonly $fault: 'client'
}

export interface LimitExceededException extends ServiceException {
  readonly name: 'LimitExceededException'
  readonly $fault: 'client'
  retryAfterSeconds?: string | undefined
}

export interface NotFoundException extends ServiceException {
  readonly name: 'NotFoundException'
  readonly $fault: 'client'
}

export interface SerializationException extends ServiceException {
  readonly name: 'SerializationException'
  readonly $fault: 'client'
}

export interface ServiceUnavailableException extends ServiceException {
  readonly name: 'ServiceUnavailableException'
  readonly $fault: 'server'
  retryAfterSeconds?: string | undefined
}

export interface TooManyRequestsException extends ServiceException {
  readonly name: 'TooManyRequestsException'
  readonly $fault: 'client'
  retryAfterSeconds?: string | undefined
}

export interface ValidationException extends ServiceException {
  readonly name: 'ValidationException'
  readonly $fault: 'client'
}

/** Any error that the service gives on purpose. */
export type Exception = BadRequestException | ConflictException | LimitExceededException | NotFoundException | SerializationException | ServiceUnavailableException | TooManyRequestsException | ValidationException
