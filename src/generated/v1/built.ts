// Generated from spec/v1 by scripts/generate.ts. Do not edit: change the spec and run `npm run generate`.
import type * as Sdk from './sdk.ts'

/** Either member may be there alone. The format is one line of at most 3 KB that holds a request id. */
export interface BuiltAccessLogSettings extends Sdk.AccessLogSettings {
  destinationArn?: string
  format?: string
}

export interface BuiltAccount extends Sdk.Account {
  cloudwatchRoleArn?: string
  throttleSettings: BuiltThrottleSettings
  features: string[]
  apiKeyVersion: string
}

export interface BuiltApiKey extends Sdk.ApiKey {
  id: string
  value?: string
  name?: string
  customerId?: string
  description?: string
  enabled: boolean
  createdDate: Date
  lastUpdatedDate: Date
  stageKeys: string[]
  tags?: Sdk.TagMap
}

export interface BuiltApiKeyIds extends Sdk.ApiKeyIds {
  ids?: string[]
  warnings?: string[]
}

export interface BuiltApiKeys extends Sdk.ApiKeys {
  position?: string
  items: BuiltApiKey[]
}

export interface BuiltApiStage extends Sdk.ApiStage {
  apiId?: string
  stage?: string
  throttle?: Sdk.MethodThrottles
}

export interface BuiltAuthorizer extends Sdk.Authorizer {
  id: string
  name: string
  type: Sdk.AuthorizerType
  providerARNs?: string[]
  authType?: string
  authorizerUri?: string
  authorizerCredentials?: string
  identitySource?: string
  identityValidationExpression?: string
  authorizerResultTtlInSeconds?: number
}

export interface BuiltAuthorizers extends Sdk.Authorizers {
  position?: string
  items: BuiltAuthorizer[]
}

export interface BuiltBasePathMapping extends Sdk.BasePathMapping {
  basePath: string
  restApiId: string
  /** Left out: callers name the stage in the path. */
  stage?: string
}

export interface BuiltBasePathMappings extends Sdk.BasePathMappings {
  position?: string
  items: BuiltBasePathMapping[]
}

/** A second deployment that takes a share of the calls. */
export interface BuiltCanarySettings extends Sdk.CanarySettings {
  deploymentId: string
  percentTraffic: number
  stageVariableOverrides?: Sdk.StageVariables
  useStageCache: boolean
}

export interface BuiltClientCertificate extends Sdk.ClientCertificate {
  clientCertificateId: string
  description?: string
  pemEncodedCertificate: string
  createdDate: Date
  expirationDate: Date
  tags?: Sdk.TagMap
}

export interface BuiltClientCertificates extends Sdk.ClientCertificates {
  position?: string
  items: BuiltClientCertificate[]
}

/** An API as deployments took it, once the API itself has changed. A deployment that no entry names has deployed what the API holds. */
export interface BuiltDeployedApi extends Sdk.DeployedApi {
  /** That of the last of its deployments */
  id: string
  deploymentIds: string[]
  api: BuiltRestApi
  resources: BuiltResource[]
  models: BuiltModel[]
  authorizers: BuiltAuthorizer[]
  requestValidators: BuiltRequestValidator[]
  gatewayResponses: BuiltGatewayResponse[]
  documentationParts: BuiltDocumentationPart[]
}

export interface BuiltDeployment extends Sdk.Deployment {
  id: string
  description?: string
  createdDate: Date
  /** Methods by path, then by verb. Only with `embed=apisummary`. */
  apiSummary?: Record<string, Record<string, BuiltMethodSnapshot>>
}

/** What CreateDeployment takes; the new deployment is the canary. */
export interface BuiltDeploymentCanarySettings extends Sdk.DeploymentCanarySettings {
  percentTraffic?: number
  stageVariableOverrides?: Sdk.NewStageVariables
  useStageCache?: boolean
}

export interface BuiltDeployments extends Sdk.Deployments {
  position?: string
  items: BuiltDeployment[]
}

export interface BuiltDocumentationPart extends Sdk.DocumentationPart {
  id: string
  location: BuiltDocumentationPartLocation
  /** JSON text. */
  properties: string
}

export interface BuiltDocumentationPartIds extends Sdk.DocumentationPartIds {
  ids: string[]
  warnings?: string[]
}

export interface BuiltDocumentationPartLocation extends Sdk.DocumentationPartLocation {
  type: Sdk.DocumentationPartType
  path?: string
  method?: string
  statusCode?: string
  name?: string
}

export interface BuiltDocumentationParts extends Sdk.DocumentationParts {
  position?: string
  items: BuiltDocumentationPart[]
}

export interface BuiltDocumentationVersion extends Sdk.DocumentationVersion {
  version: string
  createdDate: Date
  description?: string
}

export interface BuiltDocumentationVersions extends Sdk.DocumentationVersions {
  position?: string
  items: BuiltDocumentationVersion[]
}

export interface BuiltDomainEndpoint extends Sdk.DomainEndpoint {
  types?: ('PRIVATE' | 'EDGE' | 'REGIONAL')[]
  ipAddressType?: 'ipv4' | 'dualstack'
  vpcEndpointIds?: string[]
}

export interface BuiltDomainName extends Sdk.DomainName {
  domainName: string
  domainNameId?: string
  domainNameArn?: string
  certificateName?: string
  certificateArn?: string
  certificateUploadDate?: Date
  regionalDomainName?: string
  regionalHostedZoneId?: string
  regionalCertificateName?: string
  regionalCertificateArn?: string
  distributionDomainName?: string
  distributionHostedZoneId?: string
  endpointConfiguration?: BuiltDomainEndpoint
  domainNameStatus?: 'AVAILABLE' | 'UPDATING' | 'PENDING' | 'PENDING_CERTIFICATE_REIMPORT' | 'PENDING_OWNERSHIP_VERIFICATION' | 'FAILED'
  domainNameStatusMessage?: string
  securityPolicy?: string
  endpointAccessMode?: 'BASIC' | 'STRICT'
  tags?: Sdk.TagMap
  mutualTlsAuthentication?: BuiltMutualTlsAuthentication
  ownershipVerificationCertificateArn?: string
  managementPolicy?: string
  policy?: string
  routingMode?: 'BASE_PATH_MAPPING_ONLY' | 'ROUTING_RULE_ONLY' | 'ROUTING_RULE_THEN_BASE_PATH_MAPPING'
}

export interface BuiltDomainNames extends Sdk.DomainNames {
  position?: string
  items: BuiltDomainName[]
}

export interface BuiltEndpointConfiguration extends Sdk.EndpointConfiguration {
  types?: ('PRIVATE' | 'EDGE' | 'REGIONAL')[]
  ipAddressType?: 'ipv4' | 'dualstack'
  vpcEndpointIds?: string[]
}

export interface BuiltGatewayResponse extends Sdk.GatewayResponse {
  responseType: Sdk.GatewayResponseType
  statusCode?: string
  responseParameters: Record<string, string>
  responseTemplates: Record<string, string>
  defaultResponse: boolean
}

export interface BuiltGatewayResponses extends Sdk.GatewayResponses {
  position?: string
  items: BuiltGatewayResponse[]
}

export interface BuiltIntegration extends Sdk.Integration {
  type: 'HTTP' | 'MOCK' | 'AWS_PROXY' | 'HTTP_PROXY' | 'AWS'
  httpMethod?: string
  uri?: string
  connectionType?: 'INTERNET' | 'VPC_LINK'
  connectionId?: string
  credentials?: string
  requestParameters?: Record<string, string>
  requestTemplates?: Record<string, string>
  /** WHEN_NO_MATCH, WHEN_NO_TEMPLATES or NEVER; the model has no enum. */
  passthroughBehavior: string
  contentHandling?: 'CONVERT_TO_BINARY' | 'CONVERT_TO_TEXT'
  timeoutInMillis: number
  /** The id of the resource unless given. */
  cacheNamespace: string
  cacheKeyParameters: string[]
  integrationResponses?: Record<string, BuiltIntegrationResponse>
  tlsConfig?: BuiltTlsConfig
  responseTransferMode?: 'BUFFERED' | 'STREAM'
  integrationTarget?: string
}

export interface BuiltIntegrationResponse extends Sdk.IntegrationResponse {
  statusCode: string
  selectionPattern?: string
  responseParameters?: Record<string, string>
  responseTemplates?: Record<string, string>
  contentHandling?: 'CONVERT_TO_BINARY' | 'CONVERT_TO_TEXT'
}

/** Within a list without `embed=methods` an empty object. */
export interface BuiltMethod extends Sdk.Method {
  httpMethod?: string
  authorizationType?: string
  authorizerId?: string
  apiKeyRequired?: boolean
  requestValidatorId?: string
  operationName?: string
  requestParameters?: Record<string, boolean>
  requestModels?: Record<string, string>
  methodResponses?: Record<string, BuiltMethodResponse>
  methodIntegration?: BuiltIntegration
  authorizationScopes?: string[]
}

export interface BuiltMethodResponse extends Sdk.MethodResponse {
  statusCode: string
  responseParameters?: Record<string, boolean>
  responseModels?: Record<string, string>
}

/** The defaults are those of an account with the usual throttle. */
export interface BuiltMethodSetting extends Sdk.MethodSetting {
  metricsEnabled: boolean
  /** Missing until it is set. */
  loggingLevel?: string
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

export interface BuiltMethodSnapshot extends Sdk.MethodSnapshot {
  authorizationType?: string
  apiKeyRequired?: boolean
}

export interface BuiltModel extends Sdk.Model {
  id: string
  name: string
  description?: string
  /** A JSON schema as text. */
  schema?: string
  contentType: string
}

export interface BuiltModels extends Sdk.Models {
  position?: string
  items: BuiltModel[]
}

export interface BuiltMutualTlsAuthentication extends Sdk.MutualTlsAuthentication {
  truststoreUri?: string
  truststoreVersion?: string
  truststoreWarnings?: string[]
}

export interface BuiltMutualTlsAuthenticationInput extends Sdk.MutualTlsAuthenticationInput {
  truststoreUri?: string
  truststoreVersion?: string
}

/** The enum is in the order in which AWS prints it. */
export interface BuiltPatchOperation extends Sdk.PatchOperation {
  op?: 'add' | 'remove' | 'move' | 'test' | 'replace' | 'copy'
  path?: string
  /** Always text. */
  value?: string
  /** The source of a copy. */
  from?: string
}

export interface BuiltPlanQuota extends Sdk.PlanQuota {
  limit?: number
  offset?: number
  period?: 'DAY' | 'WEEK' | 'MONTH'
}

export interface BuiltPlanThrottle extends Sdk.PlanThrottle {
  burstLimit?: number
  rateLimit?: number
}

export interface BuiltRequestValidator extends Sdk.RequestValidator {
  id: string
  name?: string
  validateRequestBody: boolean
  validateRequestParameters: boolean
}

export interface BuiltRequestValidators extends Sdk.RequestValidators {
  position?: string
  items: BuiltRequestValidator[]
}

export interface BuiltResource extends Sdk.Resource {
  id: string
  /** The root has none. */
  parentId?: string
  /** The root has none. */
  pathPart?: string
  path: string
  resourceMethods?: Record<string, BuiltMethod>
}

export interface BuiltResources extends Sdk.Resources {
  position?: string
  items: BuiltResource[]
}

export interface BuiltRestApi extends Sdk.RestApi {
  id: string
  name: string
  description?: string
  createdDate: Date
  version?: string
  warnings?: string[]
  binaryMediaTypes?: string[]
  minimumCompressionSize?: number
  apiKeySource: 'HEADER' | 'AUTHORIZER'
  endpointConfiguration: BuiltEndpointConfiguration
  policy?: string
  tags?: Sdk.TagMap
  disableExecuteApiEndpoint: boolean
  rootResourceId: string
  securityPolicy?: 'TLS_1_0' | 'TLS_1_2' | `SecurityPolicy_${'TLS12_2018_EDGE' | 'TLS12_PFS_2025_EDGE' | 'TLS13_2025_EDGE' | 'TLS13_1_2_2021_06' | `TLS13_1_2_${'' | 'Ext2_FIPS_' | 'Ext2_' | 'FIPS_PFS_' | 'FIPS_' | 'PFS_'}PQ_2025_09` | `TLS13_1_3_${'' | 'FIPS_'}2025_09`}`
  endpointAccessMode?: 'BASIC' | 'STRICT'
  apiStatus?: 'UPDATING' | 'AVAILABLE' | 'PENDING' | 'FAILED'
  apiStatusMessage?: string
}

export interface BuiltRestApis extends Sdk.RestApis {
  position?: string
  items: BuiltRestApi[]
}

export interface BuiltSdkConfigurationProperty extends Sdk.SdkConfigurationProperty {
  name?: string
  friendlyName?: string
  description?: string
  required?: boolean
  defaultValue?: string
}

export interface BuiltSdkType extends Sdk.SdkType {
  id?: string
  friendlyName?: string
  description?: string
  configurationProperties?: BuiltSdkConfigurationProperty[]
}

export interface BuiltSdkTypes extends Sdk.SdkTypes {
  items?: BuiltSdkType[]
}

/** A name under which a deployment of an API can be called. Members that are not required are left out while unset. */
export interface BuiltStage extends Sdk.Stage {
  stageName: string
  /** The deployment that answers. */
  deploymentId: string
  description?: string
  clientCertificateId?: string
  cacheClusterEnabled: boolean
  cacheClusterSize?: Sdk.CacheClusterSize
  cacheClusterStatus: 'CREATE_IN_PROGRESS' | 'AVAILABLE' | 'DELETE_IN_PROGRESS' | 'NOT_AVAILABLE' | 'FLUSH_IN_PROGRESS'
  /** By method key: `*\/*`, or the resource path without its first slash, a slash, and the verb. */
  methodSettings: Record<string, BuiltMethodSetting>
  variables?: Sdk.StageVariables
  documentationVersion?: string
  accessLogSettings?: BuiltAccessLogSettings
  canarySettings?: BuiltCanarySettings
  tracingEnabled: boolean
  /** Set by AWS WAF. */
  webAclArn?: string
  tags?: Sdk.TagMap
  createdDate: Date
  lastUpdatedDate: Date
}

/** What CreateStage takes. */
export interface BuiltStageCanarySettings extends Sdk.StageCanarySettings {
  percentTraffic?: number
  deploymentId?: string
  stageVariableOverrides?: Sdk.NewStageVariables
  useStageCache?: boolean
}

export interface BuiltStageKey extends Sdk.StageKey {
  restApiId?: string
  stageName?: string
}

/** Never paged. */
export interface BuiltStages extends Sdk.Stages {
  item: BuiltStage[]
}

export interface BuiltTags extends Sdk.Tags {
  tags: Record<string, string>
}

export interface BuiltTemplate extends Sdk.Template {
  value?: string
}

export interface BuiltThrottleSettings extends Sdk.ThrottleSettings {
  burstLimit: number
  rateLimit: number
}

export interface BuiltTlsConfig extends Sdk.TlsConfig {
  insecureSkipVerification?: boolean
}

export interface BuiltUsage extends Sdk.Usage {
  endDate?: string
  startDate?: string
  usagePlanId?: string
  position?: string
  /** By the id of an API key, what was used and what is left of the quota, day by day. */
  items?: Record<string, number[][]>
}

/** What UpdateUsage left an API key of its quota, from a day on. */
export interface BuiltUsageChange extends Sdk.UsageChange {
  usagePlanId: string
  keyId: string
  startDate: string
  remaining: number
}

export interface BuiltUsagePlan extends Sdk.UsagePlan {
  id: string
  name: string
  description?: string
  apiStages: BuiltApiStage[]
  throttle?: BuiltPlanThrottle
  quota?: BuiltPlanQuota
  productCode?: string
  tags?: Sdk.TagMap
}

/** A usage plan as patch operations address it, with its stages as texts and their limits beside them. */
export interface BuiltUsagePlanChange extends Sdk.UsagePlanChange {
  name?: string
  description?: string
  productCode?: string
  apiStages?: string[]
  throttles?: Record<string, Sdk.MethodThrottles>
  throttle?: BuiltPlanThrottle
  quota?: BuiltPlanQuota
}

export interface BuiltUsagePlanKey extends Sdk.UsagePlanKey {
  id: string
  type: string
  name?: string
  value?: string
}

export interface BuiltUsagePlanKeys extends Sdk.UsagePlanKeys {
  position?: string
  items: BuiltUsagePlanKey[]
}

export interface BuiltUsagePlans extends Sdk.UsagePlans {
  position?: string
  items: BuiltUsagePlan[]
}

export interface BuiltVpcLink extends Sdk.VpcLink {
  id: string
  name: string
  description?: string
  targetArns: string[]
  status: 'AVAILABLE' | 'PENDING' | 'DELETING' | 'FAILED'
  statusMessage?: string
  tags?: Sdk.TagMap
}

export interface BuiltVpcLinks extends Sdk.VpcLinks {
  position?: string
  items: BuiltVpcLink[]
}
