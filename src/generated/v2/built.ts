// Generated from spec/v2 by scripts/generate.ts. Do not edit: change the spec and run `npm run generate`.
import type * as Sdk from './sdk.ts'

export interface BuiltAccessLogSettings extends Sdk.AccessLogSettings {
  DestinationArn?: string
  /** One line with $context variables, the request id among them. The documented 1024 characters are not enforced. */
  Format?: string
}

/** An API. The answer of CreateApi lacks tags when none were given; every other answer has them. */
export interface BuiltApi extends Sdk.Api {
  ApiEndpoint: string
  /** True when another service manages the API. */
  ApiGatewayManaged?: boolean
  ApiId: string
  ApiKeySelectionExpression: string
  CorsConfiguration?: BuiltCors
  /** Whole seconds with a Z. */
  CreatedDate: Date
  Description?: string
  DisableExecuteApiEndpoint: boolean
  /** WEBSOCKET only. */
  DisableSchemaValidation?: boolean
  ImportInfo?: string[]
  IpAddressType: Sdk.IpAddressType
  Name: string
  ProtocolType: Sdk.ProtocolType
  RouteSelectionExpression: string
  Tags?: Sdk.TagMap
  Version?: string
  Warnings?: string[]
}

export interface BuiltApiMapping extends Sdk.ApiMapping {
  ApiId: string
  ApiMappingId: string
  /** The path under the domain. Empty for the domain itself. */
  ApiMappingKey: string
  Stage: string
}

export interface BuiltApiMappings extends Sdk.ApiMappings {
  /** Absent on the last page. */
  NextToken?: string
  Items: BuiltApiMapping[]
}

export interface BuiltApis extends Sdk.Apis {
  /** Absent on the last page. */
  NextToken?: string
  Items: BuiltApi[]
}

export interface BuiltAuthorizer extends Sdk.Authorizer {
  AuthorizerCredentialsArn?: string
  AuthorizerId: string
  /** REQUEST authorizers of HTTP APIs: 1.0 or 2.0. */
  AuthorizerPayloadFormatVersion?: string
  /** REQUEST authorizers of HTTP APIs: 0 to 3600 seconds. */
  AuthorizerResultTtlInSeconds?: number
  AuthorizerType: Sdk.AuthorizerType
  AuthorizerUri?: string
  /** REQUEST authorizers of HTTP APIs, with payload 2.0. */
  EnableSimpleResponses?: boolean
  IdentitySource?: string[]
  /** WEBSOCKET only. */
  IdentityValidationExpression?: string
  JwtConfiguration?: BuiltJwtConfiguration
  Name: string
}

export interface BuiltAuthorizers extends Sdk.Authorizers {
  /** Absent on the last page. */
  NextToken?: string
  Items: BuiltAuthorizer[]
}

/** HTTP only. */
export interface BuiltCors extends Sdk.Cors {
  AllowCredentials?: boolean
  AllowHeaders?: string[]
  AllowMethods?: string[]
  AllowOrigins?: string[]
  ExposeHeaders?: string[]
  /** Seconds. The documented -1 to 86400 is not enforced. */
  MaxAge?: number
}

export interface BuiltDeployment extends Sdk.Deployment {
  AutoDeployed: boolean
  /** Whole seconds with a Z. */
  CreatedDate: Date
  DeploymentId: string
  DeploymentStatus: 'PENDING' | 'FAILED' | 'DEPLOYED'
  DeploymentStatusMessage?: string
  Description?: string
}

export interface BuiltDeployments extends Sdk.Deployments {
  /** Absent on the last page. */
  NextToken?: string
  Items: BuiltDeployment[]
}

export interface BuiltDomainName extends Sdk.DomainName {
  /** Always $request.basepath. */
  ApiMappingSelectionExpression?: string
  DomainName: string
  DomainNameArn?: string
  DomainNameConfigurations?: BuiltDomainNameConfiguration[]
  MutualTlsAuthentication?: BuiltMutualTlsAuthentication
  RoutingMode?: Sdk.RoutingMode
  Tags?: Sdk.TagMap
}

export interface BuiltDomainNameConfiguration extends Sdk.DomainNameConfiguration {
  ApiGatewayDomainName?: string
  CertificateArn?: string
  CertificateName?: string
  /** Whole seconds with a Z. */
  CertificateUploadDate?: Date
  DomainNameStatus?: Sdk.DomainNameStatus
  DomainNameStatusMessage?: string
  EndpointType?: Sdk.EndpointType
  HostedZoneId?: string
  IpAddressType?: Sdk.IpAddressType
  OwnershipVerificationCertificateArn?: string
  SecurityPolicy?: Sdk.SecurityPolicy
}

export interface BuiltDomainNames extends Sdk.DomainNames {
  /** Absent on the last page. */
  NextToken?: string
  Items: BuiltDomainName[]
}

export interface BuiltIntegration extends Sdk.Integration {
  /** True on the integration of a quick-created API, absent elsewhere. */
  ApiGatewayManaged?: boolean
  ConnectionId?: string
  ConnectionType: Sdk.ConnectionType
  ContentHandlingStrategy?: Sdk.ContentHandlingStrategy
  CredentialsArn?: string
  Description?: string
  IntegrationId: string
  IntegrationMethod?: string
  /** WEBSOCKET only. */
  IntegrationResponseSelectionExpression?: string
  /** HTTP only, with AWS_PROXY: the action of an AWS service. The documented 1 to 128 characters are not enforced. */
  IntegrationSubtype?: string
  IntegrationType: Sdk.IntegrationType
  IntegrationUri?: string
  PassthroughBehavior?: Sdk.PassthroughBehavior
  PayloadFormatVersion: string
  RequestParameters?: Sdk.IntegrationParameters
  RequestTemplates?: Sdk.TemplateMap
  ResponseParameters?: Sdk.ResponseParameters
  /** WEBSOCKET only. */
  TemplateSelectionExpression?: string
  TimeoutInMillis: number
  TlsConfig?: BuiltTlsConfig
}

export interface BuiltIntegrationResponse extends Sdk.IntegrationResponse {
  ContentHandlingStrategy?: Sdk.ContentHandlingStrategy
  IntegrationResponseId: string
  IntegrationResponseKey: string
  ResponseParameters?: Sdk.IntegrationParameters
  ResponseTemplates?: Sdk.TemplateMap
  TemplateSelectionExpression?: string
}

export interface BuiltIntegrationResponses extends Sdk.IntegrationResponses {
  /** Absent on the last page. */
  NextToken?: string
  Items: BuiltIntegrationResponse[]
}

export interface BuiltIntegrations extends Sdk.Integrations {
  /** Absent on the last page. */
  NextToken?: string
  Items: BuiltIntegration[]
}

export interface BuiltJwtConfiguration extends Sdk.JwtConfiguration {
  Audience?: string[]
  Issuer?: string
}

export interface BuiltModel extends Sdk.Model {
  ContentType: string
  Description?: string
  ModelId: string
  Name: string
  /** A JSON schema as text. */
  Schema: string
}

export interface BuiltModelTemplate extends Sdk.ModelTemplate {
  Value?: string
}

export interface BuiltModels extends Sdk.Models {
  /** Absent on the last page. */
  NextToken?: string
  Items: BuiltModel[]
}

export interface BuiltMutualTlsAuthentication extends Sdk.MutualTlsAuthentication {
  /** The URL of an object in S3. */
  TruststoreUri?: string
  TruststoreVersion?: string
  TruststoreWarnings?: string[]
}

export interface BuiltMutualTlsAuthenticationInput extends Sdk.MutualTlsAuthenticationInput {
  /** The empty string removes mutual TLS. */
  TruststoreUri?: string
  TruststoreVersion?: string
}

export interface BuiltRoute extends Sdk.Route {
  /** True on the route of a quick-created API, absent elsewhere. */
  ApiGatewayManaged?: boolean
  ApiKeyRequired: boolean
  AuthorizationScopes?: string[]
  AuthorizationType: Sdk.AuthorizationType
  AuthorizerId?: string
  ModelSelectionExpression?: string
  OperationName?: string
  RequestModels?: Sdk.RouteModels
  RequestParameters?: Sdk.RouteParameters
  RouteId: string
  RouteKey: string
  RouteResponseSelectionExpression?: string
  Target?: string
}

export interface BuiltRouteResponse extends Sdk.RouteResponse {
  ModelSelectionExpression?: string
  /** Names of models by content type. */
  ResponseModels?: Record<string, string>
  ResponseParameters?: Sdk.RouteParameters
  RouteResponseId: string
  RouteResponseKey: string
}

export interface BuiltRouteResponses extends Sdk.RouteResponses {
  /** Absent on the last page. */
  NextToken?: string
  Items: BuiltRouteResponse[]
}

export interface BuiltRouteSettings extends Sdk.RouteSettings {
  /** Full request and response data in the execution logs. WEBSOCKET only. */
  DataTraceEnabled?: boolean
  /** Metrics of CloudWatch by route. */
  DetailedMetricsEnabled?: boolean
  /** Level of the execution logs. WEBSOCKET only. */
  LoggingLevel?: 'ERROR' | 'INFO' | 'OFF'
  ThrottlingBurstLimit?: number
  /** Requests a second. */
  ThrottlingRateLimit?: number
}

export interface BuiltRoutes extends Sdk.Routes {
  /** Absent on the last page. */
  NextToken?: string
  Items: BuiltRoute[]
}

/** A stage, in the one shape that create, get, update and list share. */
export interface BuiltStage extends Sdk.Stage {
  AccessLogSettings?: BuiltAccessLogSettings
  /** True on the stage of a quick-created API, absent elsewhere. */
  ApiGatewayManaged?: boolean
  /** Whether changes of the API are deployed to the stage by themselves. Absent until given. */
  AutoDeploy?: boolean
  ClientCertificateId?: string
  /** Whole seconds with a Z. */
  CreatedDate: Date
  DefaultRouteSettings: BuiltRouteSettings
  DeploymentId?: string
  Description?: string
  /** What became of the last automatic deployment. */
  LastDeploymentStatusMessage?: string
  /** Whole seconds with a Z. */
  LastUpdatedDate: Date
  RouteSettings: Sdk.RouteSettingsMap
  StageName: string
  StageVariables: Sdk.StageVariables
  Tags: Sdk.TagMap
}

export interface BuiltStages extends Sdk.Stages {
  /** Absent on the last page. */
  NextToken?: string
  Items: BuiltStage[]
}

export interface BuiltTags extends Sdk.Tags {
  Tags: Sdk.TagMap
}

/** HTTP only, for private integrations. */
export interface BuiltTlsConfig extends Sdk.TlsConfig {
  ServerNameToVerify?: string
}

export interface BuiltVpcLink extends Sdk.VpcLink {
  /** Whole seconds with a Z. */
  CreatedDate: Date
  Name: string
  SecurityGroupIds: string[]
  SubnetIds: string[]
  Tags: Sdk.TagMap
  VpcLinkId: string
  VpcLinkStatus: Sdk.VpcLinkStatus
  VpcLinkStatusMessage?: string
  VpcLinkVersion: Sdk.VpcLinkVersion
}

export interface BuiltVpcLinks extends Sdk.VpcLinks {
  /** Absent on the last page. */
  NextToken?: string
  Items: BuiltVpcLink[]
}
