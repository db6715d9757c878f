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

/** Input of GetStages: parameters of path and query, and members of the body. */
export interface GetStagesInput {
  restApiId: string | undefined
  /** Only the stages that point to this deployment */
  deploymentId?: string | undefined
}

/** Output of GetStages. */
export type GetStagesOutput = Stages

/** Input of CreateStage: parameters of path and query, and members of the body. */
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

/** Output of CreateStage. */
export type CreateStageOutput = Stage

/** Input of GetStage: parameters of path and query, and members of the body. */
export interface GetStageInput {
  restApiId: string | undefined
  stageName: string | undefined
}

/** Output of GetStage. */
export type GetStageOutput = Stage

/** Input of UpdateStage: parameters of path and query, and members of the body. */
export interface UpdateStageInput {
  restApiId: string | undefined
  stageName: string | undefined
  patchOperations?: PatchOperation[] | undefined
}

/** Output of UpdateStage. */
export type UpdateStageOutput = Stage

/** Input of DeleteStage: parameters of path and query, and members of the body. */
export interface DeleteStageInput {
  restApiId: string | undefined
  stageName: string | undefined
}

/** Output of DeleteStage. */
export type DeleteStageOutput = Record<never, never>

/** Input of FlushStageCache: parameters of path and query, and members of the body. */
export interface FlushStageCacheInput {
  restApiId: string | undefined
  stageName: string | undefined
}

/** Output of FlushStageCache. */
export type FlushStageCacheOutput = Record<never, never>

/** Input of FlushStageAuthorizersCache: parameters of path and query, and members of the body. */
export interface FlushStageAuthorizersCacheInput {
  restApiId: string | undefined
  stageName: string | undefined
}

/** Output of FlushStageAuthorizersCache. */
export type FlushStageAuthorizersCacheOutput = Record<never, never>

/** Input of GetTags: parameters of path and query, and members of the body. */
export interface GetTagsInput {
  /** Percent-encoded */
  resourceArn: string | undefined
  /** Where the page before ended */
  position?: string | undefined
  /** Entries of a page */
  limit?: number | undefined
}

/** Output of GetTags. */
export type GetTagsOutput = Tags

/** Input of TagResource: parameters of path and query, and members of the body. */
export interface TagResourceInput {
  /** Percent-encoded */
  resourceArn: string | undefined
  tags: NewTagMap | undefined
}

/** Output of TagResource. */
export type TagResourceOutput = Record<never, never>

/** Input of UntagResource: parameters of path and query, and members of the body. */
export interface UntagResourceInput {
  /** Percent-encoded */
  resourceArn: string | undefined
  /** Once for each key */
  tagKeys: string[] | undefined
}

/** Output of UntagResource. */
export type UntagResourceOutput = Record<never, never>

/** Input of GetRestApis: parameters of path and query, and members of the body. */
export interface GetRestApisInput {
  /** Where the page before ended */
  position?: string | undefined
  /** Entries of a page */
  limit?: number | undefined
}

/** Output of GetRestApis. */
export type GetRestApisOutput = RestApis

/** Input of CreateRestApi: parameters of path and query, and members of the body. */
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

/** Output of CreateRestApi. */
export type CreateRestApiOutput = RestApi

/** Input of GetRestApi: parameters of path and query, and members of the body. */
export interface GetRestApiInput {
  restApiId: string | undefined
}

/** Output of GetRestApi. */
export type GetRestApiOutput = RestApi

/** Input of PutRestApi: parameters of path and query, and members of the body. */
export interface PutRestApiInput {
  restApiId: string | undefined
  /** What becomes of what the document does not name; merge unless given */
  mode?: 'merge' | 'overwrite' | undefined
  /** Whether a warning refuses the document */
  failOnWarnings?: boolean | undefined
  body: Uint8Array | string | undefined
}

/** Output of PutRestApi. */
export type PutRestApiOutput = RestApi

/** Input of UpdateRestApi: parameters of path and query, and members of the body. */
export interface UpdateRestApiInput {
  restApiId: string | undefined
  patchOperations?: PatchOperation[] | undefined
}

/** Output of UpdateRestApi. */
export type UpdateRestApiOutput = RestApi

/** Input of DeleteRestApi: parameters of path and query, and members of the body. */
export interface DeleteRestApiInput {
  restApiId: string | undefined
}

/** Output of DeleteRestApi. */
export type DeleteRestApiOutput = Record<never, never>

/** Input of GetResources: parameters of path and query, and members of the body. */
export interface GetResourcesInput {
  restApiId: string | undefined
  /** Where the page before ended */
  position?: string | undefined
  /** Entries of a page */
  limit?: number | undefined
  /** What to show inside */
  embed?: string[] | undefined
}

/** Output of GetResources. */
export type GetResourcesOutput = Resources

/** Input of GetResource: parameters of path and query, and members of the body. */
export interface GetResourceInput {
  restApiId: string | undefined
  resourceId: string | undefined
  /** What to show inside */
  embed?: string[] | undefined
}

/** Output of GetResource. */
export type GetResourceOutput = Resource

/** Input of CreateResource: parameters of path and query, and members of the body. */
export interface CreateResourceInput {
  restApiId: string | undefined
  parentId: string | undefined
  pathPart: string | undefined
}

/** Output of CreateResource. */
export type CreateResourceOutput = Resource

/** Input of UpdateResource: parameters of path and query, and members of the body. */
export interface UpdateResourceInput {
  restApiId: string | undefined
  resourceId: string | undefined
  patchOperations?: PatchOperation[] | undefined
}

/** Output of UpdateResource. */
export type UpdateResourceOutput = Resource

/** Input of DeleteResource: parameters of path and query, and members of the body. */
export interface DeleteResourceInput {
  restApiId: string | undefined
  resourceId: string | undefined
}

/** Output of DeleteResource. */
export type DeleteResourceOutput = Record<never, never>

/** Input of GetMethod: parameters of path and query, and members of the body. */
export interface GetMethodInput {
  restApiId: string | undefined
  resourceId: string | undefined
  /** A verb or ANY */
  httpMethod: string | undefined
}

/** Output of GetMethod. */
export type GetMethodOutput = Method

/** Input of PutMethod: parameters of path and query, and members of the body. */
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

/** Output of PutMethod. */
export type PutMethodOutput = Method

/** Input of UpdateMethod: parameters of path and query, and members of the body. */
export interface UpdateMethodInput {
  restApiId: string | undefined
  resourceId: string | undefined
  /** A verb or ANY */
  httpMethod: string | undefined
  patchOperations?: PatchOperation[] | undefined
}

/** Output of UpdateMethod. */
export type UpdateMethodOutput = Method

/** Input of DeleteMethod: parameters of path and query, and members of the body. */
export interface DeleteMethodInput {
  restApiId: string | undefined
  resourceId: string | undefined
  /** A verb or ANY */
  httpMethod: string | undefined
}

/** Output of DeleteMethod. */
export type DeleteMethodOutput = Record<never, never>

/** Input of GetMethodResponse: parameters of path and query, and members of the body. */
export interface GetMethodResponseInput {
  restApiId: string | undefined
  resourceId: string | undefined
  /** A verb or ANY */
  httpMethod: string | undefined
  statusCode: string | undefined
}

/** Output of GetMethodResponse. */
export type GetMethodResponseOutput = MethodResponse

/** Input of PutMethodResponse: parameters of path and query, and members of the body. */
export interface PutMethodResponseInput {
  restApiId: string | undefined
  resourceId: string | undefined
  /** A verb or ANY */
  httpMethod: string | undefined
  statusCode: string | undefined
  responseParameters?: Record<string, boolean> | undefined
  responseModels?: Record<string, string> | undefined
}

/** Output of PutMethodResponse. */
export type PutMethodResponseOutput = MethodResponse

/** Input of UpdateMethodResponse: parameters of path and query, and members of the body. */
export interface UpdateMethodResponseInput {
  restApiId: string | undefined
  resourceId: string | undefined
  /** A verb or ANY */
  httpMethod: string | undefined
  statusCode: string | undefined
  patchOperations?: PatchOperation[] | undefined
}

/** Output of UpdateMethodResponse. */
export type UpdateMethodResponseOutput = MethodResponse

/** Input of DeleteMethodResponse: parameters of path and query, and members of the body. */
export interface DeleteMethodResponseInput {
  restApiId: string | undefined
  resourceId: string | undefined
  /** A verb or ANY */
  httpMethod: string | undefined
  statusCode: string | undefined
}

/** Output of DeleteMethodResponse. */
export type DeleteMethodResponseOutput = Record<never, never>

/** Input of GetIntegration: parameters of path and query, and members of the body. */
export interface GetIntegrationInput {
  restApiId: string | undefined
  resourceId: string | undefined
  /** The httpMethod of the method */
  httpMethod: string | undefined
}

/** Output of GetIntegration. */
export type GetIntegrationOutput = Integration

/** Input of PutIntegration: parameters of path and query, and members of the body. */
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

/** Output of PutIntegration. */
export type PutIntegrationOutput = Integration

/** Input of UpdateIntegration: parameters of path and query, and members of the body. */
export interface UpdateIntegrationInput {
  restApiId: string | undefined
  resourceId: string | undefined
  /** The httpMethod of the method */
  httpMethod: string | undefined
  patchOperations?: PatchOperation[] | undefined
}

/** Output of UpdateIntegration. */
export type UpdateIntegrationOutput = Integration

/** Input of DeleteIntegration: parameters of path and query, and members of the body. */
export interface DeleteIntegrationInput {
  restApiId: string | undefined
  resourceId: string | undefined
  /** The httpMethod of the method */
  httpMethod: string | undefined
}

/** Output of DeleteIntegration. */
export type DeleteIntegrationOutput = Record<never, never>

/** Input of GetIntegrationResponse: parameters of path and query, and members of the body. */
export interface GetIntegrationResponseInput {
  restApiId: string | undefined
  resourceId: string | undefined
  /** A verb or ANY */
  httpMethod: string | undefined
  statusCode: string | undefined
}

/** Output of GetIntegrationResponse. */
export type GetIntegrationResponseOutput = IntegrationResponse

/** Input of PutIntegrationResponse: parameters of path and query, and members of the body. */
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

/** Output of PutIntegrationResponse. */
export type PutIntegrationResponseOutput = IntegrationResponse

/** Input of UpdateIntegrationResponse: parameters of path and query, and members of the body. */
export interface UpdateIntegrationResponseInput {
  restApiId: string | undefined
  resourceId: string | undefined
  /** A verb or ANY */
  httpMethod: string | undefined
  statusCode: string | undefined
  patchOperations?: PatchOperation[] | undefined
}

/** Output of UpdateIntegrationResponse. */
export type UpdateIntegrationResponseOutput = IntegrationResponse

/** Input of DeleteIntegrationResponse: parameters of path and query, and members of the body. */
export interface DeleteIntegrationResponseInput {
  restApiId: string | undefined
  resourceId: string | undefined
  /** A verb or ANY */
  httpMethod: string | undefined
  statusCode: string | undefined
}

/** Output of DeleteIntegrationResponse. */
export type DeleteIntegrationResponseOutput = Record<never, never>

/** Input of GetDeployments: parameters of path and query, and members of the body. */
export interface GetDeploymentsInput {
  restApiId: string | undefined
  /** Where the page before ended */
  position?: string | undefined
  /** Entries of a page */
  limit?: number | undefined
}

/** Output of GetDeployments. */
export type GetDeploymentsOutput = Deployments

/** Input of CreateDeployment: parameters of path and query, and members of the body. */
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

/** Output of CreateDeployment. */
export type CreateDeploymentOutput = Deployment

/** Input of GetDeployment: parameters of path and query, and members of the body. */
export interface GetDeploymentInput {
  restApiId: string | undefined
  deploymentId: string | undefined
  /** What to show inside */
  embed?: string[] | undefined
}

/** Output of GetDeployment. */
export type GetDeploymentOutput = Deployment

/** Input of UpdateDeployment: parameters of path and query, and members of the body. */
export interface UpdateDeploymentInput {
  restApiId: string | undefined
  deploymentId: string | undefined
  patchOperations?: PatchOperation[] | undefined
}

/** Output of UpdateDeployment. */
export type UpdateDeploymentOutput = Deployment

/** Input of DeleteDeployment: parameters of path and query, and members of the body. */
export interface DeleteDeploymentInput {
  restApiId: string | undefined
  deploymentId: string | undefined
}

/** Output of DeleteDeployment. */
export type DeleteDeploymentOutput = Record<never, never>

/** Input of GetAccount: parameters of path and query, and members of the body. */
export type GetAccountInput = Record<never, never>

/** Output of GetAccount. */
export type GetAccountOutput = Account

/** Input of UpdateAccount: parameters of path and query, and members of the body. */
export interface UpdateAccountInput {
  patchOperations?: PatchOperation[] | undefined
}

/** Output of UpdateAccount. */
export type UpdateAccountOutput = Account

/** Input of GetClientCertificates: parameters of path and query, and members of the body. */
export interface GetClientCertificatesInput {
  /** Where the page before ended */
  position?: string | undefined
  /** Entries of a page */
  limit?: number | undefined
}

/** Output of GetClientCertificates. */
export type GetClientCertificatesOutput = ClientCertificates

/** Input of GenerateClientCertificate: parameters of path and query, and members of the body. */
export interface GenerateClientCertificateInput {
  description?: string | undefined
  tags?: NewTagMap | undefined
}

/** Output of GenerateClientCertificate. */
export type GenerateClientCertificateOutput = ClientCertificate

/** Input of GetClientCertificate: parameters of path and query, and members of the body. */
export interface GetClientCertificateInput {
  clientCertificateId: string | undefined
}

/** Output of GetClientCertificate. */
export type GetClientCertificateOutput = ClientCertificate

/** Input of UpdateClientCertificate: parameters of path and query, and members of the body. */
export interface UpdateClientCertificateInput {
  clientCertificateId: string | undefined
  patchOperations?: PatchOperation[] | undefined
}

/** Output of UpdateClientCertificate. */
export type UpdateClientCertificateOutput = ClientCertificate

/** Input of DeleteClientCertificate: parameters of path and query, and members of the body. */
export interface DeleteClientCertificateInput {
  clientCertificateId: string | undefined
}

/** Output of DeleteClientCertificate. */
export type DeleteClientCertificateOutput = Record<never, never>

/** Input of GetDocumentationVersions: parameters of path and query, and members of the body. */
export interface GetDocumentationVersionsInput {
  restApiId: string | undefined
  /** Where the page before ended */
  position?: string | undefined
  /** Entries of a page */
  limit?: number | undefined
}

/** Output of GetDocumentationVersions. */
export type GetDocumentationVersionsOutput = DocumentationVersions

/** Input of CreateDocumentationVersion: parameters of path and query, and members of the body. */
export interface CreateDocumentationVersionInput {
  restApiId: string | undefined
  documentationVersion: string | undefined
  stageName?: string | undefined
  description?: string | undefined
}

/** Output of CreateDocumentationVersion. */
export type CreateDocumentationVersionOutput = DocumentationVersion

/** Input of GetDocumentationVersion: parameters of path and query, and members of the body. */
export interface GetDocumentationVersionInput {
  restApiId: string | undefined
  documentationVersion: string | undefined
}

/** Output of GetDocumentationVersion. */
export type GetDocumentationVersionOutput = DocumentationVersion

/** Input of UpdateDocumentationVersion: parameters of path and query, and members of the body. */
export interface UpdateDocumentationVersionInput {
  restApiId: string | undefined
  documentationVersion: string | undefined
  patchOperations?: PatchOperation[] | undefined
}

/** Output of UpdateDocumentationVersion. */
export type UpdateDocumentationVersionOutput = DocumentationVersion

/** Input of DeleteDocumentationVersion: parameters of path and query, and members of the body. */
export interface DeleteDocumentationVersionInput {
  restApiId: string | undefined
  documentationVersion: string | undefined
}

/** Output of DeleteDocumentationVersion. */
export type DeleteDocumentationVersionOutput = Record<never, never>

/** Input of GetDocumentationParts: parameters of path and query, and members of the body. */
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

/** Output of GetDocumentationParts. */
export type GetDocumentationPartsOutput = DocumentationParts

/** Input of ImportDocumentationParts: parameters of path and query, and members of the body. */
export interface ImportDocumentationPartsInput {
  restApiId: string | undefined
  /** What becomes of the parts that the document does not name; merge unless given */
  mode?: 'merge' | 'overwrite' | undefined
  /** Whether a warning refuses the document */
  failOnWarnings?: boolean | undefined
  body: Uint8Array | string | undefined
}

/** Output of ImportDocumentationParts. */
export type ImportDocumentationPartsOutput = DocumentationPartIds

/** Input of CreateDocumentationPart: parameters of path and query, and members of the body. */
export interface CreateDocumentationPartInput {
  restApiId: string | undefined
  location: DocumentationPartLocation | undefined
  properties: string | undefined
}

/** Output of CreateDocumentationPart. */
export type CreateDocumentationPartOutput = DocumentationPart

/** Input of GetDocumentationPart: parameters of path and query, and members of the body. */
export interface GetDocumentationPartInput {
  restApiId: string | undefined
  documentationPartId: string | undefined
}

/** Output of GetDocumentationPart. */
export type GetDocumentationPartOutput = DocumentationPart

/** Input of UpdateDocumentationPart: parameters of path and query, and members of the body. */
export interface UpdateDocumentationPartInput {
  restApiId: string | undefined
  documentationPartId: string | undefined
  patchOperations?: PatchOperation[] | undefined
}

/** Output of UpdateDocumentationPart. */
export type UpdateDocumentationPartOutput = DocumentationPart

/** Input of DeleteDocumentationPart: parameters of path and query, and members of the body. */
export interface DeleteDocumentationPartInput {
  restApiId: string | undefined
  documentationPartId: string | undefined
}

/** Output of DeleteDocumentationPart. */
export type DeleteDocumentationPartOutput = Record<never, never>

/** Input of GetDomainNames: parameters of path and query, and members of the body. */
export interface GetDomainNamesInput {
  /** Whose private domain names are listed */
  resourceOwner?: 'SELF' | 'OTHER_ACCOUNTS' | undefined
  /** Where the page before ended */
  position?: string | undefined
  /** Entries of a page */
  limit?: number | undefined
}

/** Output of GetDomainNames. */
export type GetDomainNamesOutput = DomainNames

/** Input of CreateDomainName: parameters of path and query, and members of the body. */
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

/** Output of CreateDomainName. */
export type CreateDomainNameOutput = DomainName

/** Input of GetDomainName: parameters of path and query, and members of the body. */
export interface GetDomainNameInput {
  domainName: string | undefined
  /** The id of a private domain name */
  domainNameId?: string | undefined
}

/** Output of GetDomainName. */
export type GetDomainNameOutput = DomainName

/** Input of UpdateDomainName: parameters of path and query, and members of the body. */
export interface UpdateDomainNameInput {
  domainName: string | undefined
  /** The id of a private domain name */
  domainNameId?: string | undefined
  patchOperations?: PatchOperation[] | undefined
}

/** Output of UpdateDomainName. */
export type UpdateDomainNameOutput = DomainName

/** Input of DeleteDomainName: parameters of path and query, and members of the body. */
export interface DeleteDomainNameInput {
  domainName: string | undefined
  /** The id of a private domain name */
  domainNameId?: string | undefined
}

/** Output of DeleteDomainName. */
export type DeleteDomainNameOutput = Record<never, never>

/** Input of GetBasePathMappings: parameters of path and query, and members of the body. */
export interface GetBasePathMappingsInput {
  domainName: string | undefined
  /** The id of a private domain name */
  domainNameId?: string | undefined
  /** Where the page before ended */
  position?: string | undefined
  /** Entries of a page */
  limit?: number | undefined
}

/** Output of GetBasePathMappings. */
export type GetBasePathMappingsOutput = BasePathMappings

/** Input of CreateBasePathMapping: parameters of path and query, and members of the body. */
export interface CreateBasePathMappingInput {
  domainName: string | undefined
  /** The id of a private domain name */
  domainNameId?: string | undefined
  basePath?: string | undefined
  restApiId: string | undefined
  stage?: string | undefined
}

/** Output of CreateBasePathMapping. */
export type CreateBasePathMappingOutput = BasePathMapping

/** Input of GetBasePathMapping: parameters of path and query, and members of the body. */
export interface GetBasePathMappingInput {
  domainName: string | undefined
  basePath: string | undefined
  /** The id of a private domain name */
  domainNameId?: string | undefined
}

/** Output of GetBasePathMapping. */
export type GetBasePathMappingOutput = BasePathMapping

/** Input of UpdateBasePathMapping: parameters of path and query, and members of the body. */
export interface UpdateBasePathMappingInput {
  domainName: string | undefined
  basePath: string | undefined
  /** The id of a private domain name */
  domainNameId?: string | undefined
  patchOperations?: PatchOperation[] | undefined
}

/** Output of UpdateBasePathMapping. */
export type UpdateBasePathMappingOutput = BasePathMapping

/** Input of DeleteBasePathMapping: parameters of path and query, and members of the body. */
export interface DeleteBasePathMappingInput {
  domainName: string | undefined
  basePath: string | undefined
  /** The id of a private domain name */
  domainNameId?: string | undefined
}

/** Output of DeleteBasePathMapping. */
export type DeleteBasePathMappingOutput = Record<never, never>

/** Input of GetApiKeys: parameters of path and query, and members of the body. */
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

/** Output of GetApiKeys. */
export type GetApiKeysOutput = ApiKeys

/** Input of CreateApiKey: parameters of path and query, and members of the body. */
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

/** Output of CreateApiKey. */
export type CreateApiKeyOutput = ApiKey

/** Input of GetApiKey: parameters of path and query, and members of the body. */
export interface GetApiKeyInput {
  apiKey: string | undefined
  /** Whether the value is shown */
  includeValue?: boolean | undefined
}

/** Output of GetApiKey. */
export type GetApiKeyOutput = ApiKey

/** Input of UpdateApiKey: parameters of path and query, and members of the body. */
export interface UpdateApiKeyInput {
  apiKey: string | undefined
  patchOperations?: PatchOperation[] | undefined
}

/** Output of UpdateApiKey. */
export type UpdateApiKeyOutput = ApiKey

/** Input of DeleteApiKey: parameters of path and query, and members of the body. */
export interface DeleteApiKeyInput {
  apiKey: string | undefined
}

/** Output of DeleteApiKey. */
export type DeleteApiKeyOutput = Record<never, never>

/** Input of ImportApiKeys: parameters of path and query, and members of the body. */
export interface ImportApiKeysInput {
  /** csv */
  format: 'csv' | undefined
  /** Whether a warning refuses the document */
  failOnWarnings?: boolean | undefined
  body: Uint8Array | string | undefined
}

/** Output of ImportApiKeys. */
export type ImportApiKeysOutput = ApiKeyIds

/** Input of GetUsagePlans: parameters of path and query, and members of the body. */
export interface GetUsagePlansInput {
  /** Only the usage plans of this API key */
  keyId?: string | undefined
  /** Where the page before ended */
  position?: string | undefined
  /** Entries of a page */
  limit?: number | undefined
}

/** Output of GetUsagePlans. */
export type GetUsagePlansOutput = UsagePlans

/** Input of CreateUsagePlan: parameters of path and query, and members of the body. */
export interface CreateUsagePlanInput {
  name: string | undefined
  description?: string | undefined
  apiStages?: ApiStage[] | undefined
  throttle?: PlanThrottle | undefined
  quota?: PlanQuota | undefined
  tags?: NewTagMap | undefined
}

/** Output of CreateUsagePlan. */
export type CreateUsagePlanOutput = UsagePlan

/** Input of GetUsagePlan: parameters of path and query, and members of the body. */
export interface GetUsagePlanInput {
  usagePlanId: string | undefined
}

/** Output of GetUsagePlan. */
export type GetUsagePlanOutput = UsagePlan

/** Input of UpdateUsagePlan: parameters of path and query, and members of the body. */
export interface UpdateUsagePlanInput {
  usagePlanId: string | undefined
  patchOperations?: PatchOperation[] | undefined
}

/** Output of UpdateUsagePlan. */
export type UpdateUsagePlanOutput = UsagePlan

/** Input of DeleteUsagePlan: parameters of path and query, and members of the body. */
export interface DeleteUsagePlanInput {
  usagePlanId: string | undefined
}

/** Output of DeleteUsagePlan. */
export type DeleteUsagePlanOutput = Record<never, never>

/** Input of GetUsagePlanKeys: parameters of path and query, and members of the body. */
export interface GetUsagePlanKeysInput {
  usagePlanId: string | undefined
  /** Only the keys whose name begins so */
  nameQuery?: string | undefined
  /** Where the page before ended */
  position?: string | undefined
  /** Entries of a page */
  limit?: number | undefined
}

/** Output of GetUsagePlanKeys. */
export type GetUsagePlanKeysOutput = UsagePlanKeys

/** Input of CreateUsagePlanKey: parameters of path and query, and members of the body. */
export interface CreateUsagePlanKeyInput {
  usagePlanId: string | undefined
  keyId: string | undefined
  keyType: string | undefined
}

/** Output of CreateUsagePlanKey. */
export type CreateUsagePlanKeyOutput = UsagePlanKey

/** Input of GetUsagePlanKey: parameters of path and query, and members of the body. */
export interface GetUsagePlanKeyInput {
  usagePlanId: string | undefined
  keyId: string | undefined
}

/** Output of GetUsagePlanKey. */
export type GetUsagePlanKeyOutput = UsagePlanKey

/** Input of DeleteUsagePlanKey: parameters of path and query, and members of the body. */
export interface DeleteUsagePlanKeyInput {
  usagePlanId: string | undefined
  keyId: string | undefined
}

/** Output of DeleteUsagePlanKey. */
export type DeleteUsagePlanKeyOutput = Record<never, never>

/** Input of GetUsage: parameters of path and query, and members of the body. */
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

/** Output of GetUsage. */
export type GetUsageOutput = Usage

/** Input of UpdateUsage: parameters of path and query, and members of the body. */
export interface UpdateUsageInput {
  usagePlanId: string | undefined
  keyId: string | undefined
  patchOperations?: PatchOperation[] | undefined
}

/** Output of UpdateUsage. */
export type UpdateUsageOutput = Usage

/** Input of GetVpcLinks: parameters of path and query, and members of the body. */
export interface GetVpcLinksInput {
  /** Where the page before ended */
  position?: string | undefined
  /** Entries of a page */
  limit?: number | undefined
}

/** Output of GetVpcLinks. */
export type GetVpcLinksOutput = VpcLinks

/** Input of CreateVpcLink: parameters of path and query, and members of the body. */
export interface CreateVpcLinkInput {
  name: string | undefined
  description?: string | undefined
  targetArns: string[] | undefined
  tags?: NewTagMap | undefined
}

/** Output of CreateVpcLink. */
export type CreateVpcLinkOutput = VpcLink

/** Input of GetVpcLink: parameters of path and query, and members of the body. */
export interface GetVpcLinkInput {
  vpcLinkId: string | undefined
}

/** Output of GetVpcLink. */
export type GetVpcLinkOutput = VpcLink

/** Input of UpdateVpcLink: parameters of path and query, and members of the body. */
export interface UpdateVpcLinkInput {
  vpcLinkId: string | undefined
  patchOperations?: PatchOperation[] | undefined
}

/** Output of UpdateVpcLink. */
export type UpdateVpcLinkOutput = VpcLink

/** Input of DeleteVpcLink: parameters of path and query, and members of the body. */
export interface DeleteVpcLinkInput {
  vpcLinkId: string | undefined
}

/** Output of DeleteVpcLink. */
export type DeleteVpcLinkOutput = Record<never, never>

/** Input of GetAuthorizers: parameters of path and query, and members of the body. */
export interface GetAuthorizersInput {
  restApiId: string | undefined
  /** Where the page before ended */
  position?: string | undefined
  /** Entries of a page */
  limit?: number | undefined
}

/** Output of GetAuthorizers. */
export type GetAuthorizersOutput = Authorizers

/** Input of CreateAuthorizer: parameters of path and query, and members of the body. */
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

/** Output of CreateAuthorizer. */
export type CreateAuthorizerOutput = Authorizer

/** Input of GetAuthorizer: parameters of path and query, and members of the body. */
export interface GetAuthorizerInput {
  restApiId: string | undefined
  authorizerId: string | undefined
}

/** Output of GetAuthorizer. */
export type GetAuthorizerOutput = Authorizer

/** Input of UpdateAuthorizer: parameters of path and query, and members of the body. */
export interface UpdateAuthorizerInput {
  restApiId: string | undefined
  authorizerId: string | undefined
  patchOperations?: PatchOperation[] | undefined
}

/** Output of UpdateAuthorizer. */
export type UpdateAuthorizerOutput = Authorizer

/** Input of DeleteAuthorizer: parameters of path and query, and members of the body. */
export interface DeleteAuthorizerInput {
  restApiId: string | undefined
  authorizerId: string | undefined
}

/** Output of DeleteAuthorizer. */
export type DeleteAuthorizerOutput = Record<never, never>

/** Input of GetExport: parameters of path and query, and members of the body. */
export interface GetExportInput {
  restApiId: string | undefined
  stageName: string | undefined
  /** swagger or oas30 */
  exportType: string | undefined
}

/** Output of GetExport. */
export type GetExportOutput = Record<never, never>

/** Input of GetSdkTypes: parameters of path and query, and members of the body. */
export type GetSdkTypesInput = Record<never, never>

/** Output of GetSdkTypes. */
export type GetSdkTypesOutput = SdkTypes

/** Input of GetSdkType: parameters of path and query, and members of the body. */
export interface GetSdkTypeInput {
  /** The id of a type of SDK */
  id: string | undefined
}

/** Output of GetSdkType. */
export type GetSdkTypeOutput = SdkType

/** Input of GetGatewayResponses: parameters of path and query, and members of the body. */
export interface GetGatewayResponsesInput {
  restApiId: string | undefined
  /** Where the page before ended */
  position?: string | undefined
  /** Entries of a page */
  limit?: number | undefined
}

/** Output of GetGatewayResponses. */
export type GetGatewayResponsesOutput = GatewayResponses

/** Input of GetGatewayResponse: parameters of path and query, and members of the body. */
export interface GetGatewayResponseInput {
  restApiId: string | undefined
  responseType: GatewayResponseType | undefined
}

/** Output of GetGatewayResponse. */
export type GetGatewayResponseOutput = GatewayResponse

/** Input of PutGatewayResponse: parameters of path and query, and members of the body. */
export interface PutGatewayResponseInput {
  restApiId: string | undefined
  responseType: GatewayResponseType | undefined
  statusCode?: string | undefined
  responseParameters?: Record<string, string> | undefined
  responseTemplates?: Record<string, string> | undefined
}

/** Output of PutGatewayResponse. */
export type PutGatewayResponseOutput = GatewayResponse

/** Input of UpdateGatewayResponse: parameters of path and query, and members of the body. */
export interface UpdateGatewayResponseInput {
  restApiId: string | undefined
  responseType: GatewayResponseType | undefined
  patchOperations?: PatchOperation[] | undefined
}

/** Output of UpdateGatewayResponse. */
export type UpdateGatewayResponseOutput = GatewayResponse

/** Input of DeleteGatewayResponse: parameters of path and query, and members of the body. */
export interface DeleteGatewayResponseInput {
  restApiId: string | undefined
  responseType: GatewayResponseType | undefined
}

/** Output of DeleteGatewayResponse. */
export type DeleteGatewayResponseOutput = Record<never, never>

/** Input of ImportRestApi: parameters of path and query, and members of the body. */
export interface ImportRestApiInput {
  /** Whether a warning refuses the document */
  failOnWarnings?: boolean | undefined
  body: Uint8Array | string | undefined
}

/** Output of ImportRestApi. */
export type ImportRestApiOutput = RestApi

/** Input of GetModels: parameters of path and query, and members of the body. */
export interface GetModelsInput {
  restApiId: string | undefined
  /** Where the page before ended */
  position?: string | undefined
  /** Entries of a page */
  limit?: number | undefined
}

/** Output of GetModels. */
export type GetModelsOutput = Models

/** Input of CreateModel: parameters of path and query, and members of the body. */
export interface CreateModelInput {
  restApiId: string | undefined
  name: string | undefined
  description?: string | undefined
  schema?: string | undefined
  contentType: string | undefined
}

/** Output of CreateModel. */
export type CreateModelOutput = Model

/** Input of GetModel: parameters of path and query, and members of the body. */
export interface GetModelInput {
  restApiId: string | undefined
  modelName: string | undefined
  flatten?: boolean | undefined
}

/** Output of GetModel. */
export type GetModelOutput = Model

/** Input of UpdateModel: parameters of path and query, and members of the body. */
export interface UpdateModelInput {
  restApiId: string | undefined
  modelName: string | undefined
  patchOperations?: PatchOperation[] | undefined
}

/** Output of UpdateModel. */
export type UpdateModelOutput = Model

/** Input of DeleteModel: parameters of path and query, and members of the body. */
export interface DeleteModelInput {
  restApiId: string | undefined
  modelName: string | undefined
}

/** Output of DeleteModel. */
export type DeleteModelOutput = Record<never, never>

/** Input of GetModelTemplate: parameters of path and query, and members of the body. */
export interface GetModelTemplateInput {
  restApiId: string | undefined
  modelName: string | undefined
}

/** Output of GetModelTemplate. */
export type GetModelTemplateOutput = Template

/** Input of GetRequestValidators: parameters of path and query, and members of the body. */
export interface GetRequestValidatorsInput {
  restApiId: string | undefined
  /** Where the page before ended */
  position?: string | undefined
  /** Entries of a page */
  limit?: number | undefined
}

/** Output of GetRequestValidators. */
export type GetRequestValidatorsOutput = RequestValidators

/** Input of CreateRequestValidator: parameters of path and query, and members of the body. */
export interface CreateRequestValidatorInput {
  restApiId: string | undefined
  name?: string | undefined
  validateRequestBody?: boolean | undefined
  validateRequestParameters?: boolean | undefined
}

/** Output of CreateRequestValidator. */
export type CreateRequestValidatorOutput = RequestValidator

/** Input of GetRequestValidator: parameters of path and query, and members of the body. */
export interface GetRequestValidatorInput {
  restApiId: string | undefined
  requestValidatorId: string | undefined
}

/** Output of GetRequestValidator. */
export type GetRequestValidatorOutput = RequestValidator

/** Input of UpdateRequestValidator: parameters of path and query, and members of the body. */
export interface UpdateRequestValidatorInput {
  restApiId: string | undefined
  requestValidatorId: string | undefined
  patchOperations?: PatchOperation[] | undefined
}

/** Output of UpdateRequestValidator. */
export type UpdateRequestValidatorOutput = RequestValidator

/** Input of DeleteRequestValidator: parameters of path and query, and members of the body. */
export interface DeleteRequestValidatorInput {
  restApiId: string | undefined
  requestValidatorId: string | undefined
}

/** Output of DeleteRequestValidator. */
export type DeleteRequestValidatorOutput = Record<never, never>

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
