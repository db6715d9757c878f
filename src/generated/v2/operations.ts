// Generated from spec/v2 by scripts/generate.ts. Do not edit: change the spec and run `npm run generate`.
import type { Input, Output } from '../../core/operation.ts'
import type { operations } from './types.ts'

export interface Operations {
  GetStages: {
    input: Input<operations['GetStages']>
    output: Output<operations['GetStages'], 200>
    refusals: 'TooManyRequests' | 'MaxResultsInvalid' | 'NextTokenInvalid' | 'ApiNotFound'
  }
  CreateStage: {
    input: Input<operations['CreateStage']>
    output: Output<operations['CreateStage'], 201>
    refusals: 'TooManyRequests' | 'WrongJsonType' | 'WrongJsonStructure' | 'MemberMissing' | 'ApiNotFound' | 'StageExists' | 'StageQuotaReached' | 'DescriptionTooLong' | 'StageNameInvalid' | 'VariableNameInvalid' | 'VariableValueInvalid' | 'TagQuotaReached' | 'TagKeyReserved' | 'ExecutionLogsUnsupported' | 'AccessLogValueMissing' | 'LogArnWithoutPrefix' | 'LogArnInvalid' | 'LogDestinationIsStream' | 'LogFormatNotSingleLine' | 'LogContextVariablesUnsupported' | 'LogFormatWithoutRequestId' | 'CloudWatchRoleMissing' | 'LogGroupNotFoundHttp' | 'LogGroupNotFoundWebSocket' | 'LogDeliveryDenied' | 'LogPermissionsInsufficient' | 'LogPolicyTooLong' | 'DeploymentNotFound' | 'DeploymentIdWithAutoDeploy' | 'RouteSettingsKeyUnknown' | 'TagOnCreateDenied' | 'ConcurrentModification'
  }
  GetStage: {
    input: Input<operations['GetStage']>
    output: Output<operations['GetStage'], 200>
    refusals: 'TooManyRequests' | 'ApiNotFound' | 'StageNotFound'
  }
  UpdateStage: {
    input: Input<operations['UpdateStage']>
    output: Output<operations['UpdateStage'], 200>
    refusals: 'TooManyRequests' | 'WrongJsonType' | 'WrongJsonStructure' | 'MemberMissing' | 'ApiNotFound' | 'StageNotFound' | 'DescriptionTooLong' | 'VariableNameInvalid' | 'VariableValueInvalid' | 'ExecutionLogsUnsupported' | 'AccessLogValueMissing' | 'LogArnWithoutPrefix' | 'LogArnInvalid' | 'LogDestinationIsStream' | 'LogFormatNotSingleLine' | 'LogContextVariablesUnsupported' | 'LogFormatWithoutRequestId' | 'CloudWatchRoleMissing' | 'LogGroupNotFoundHttp' | 'LogGroupNotFoundWebSocket' | 'LogDeliveryDenied' | 'LogPermissionsInsufficient' | 'LogPolicyTooLong' | 'DeploymentNotFound' | 'DeploymentIdWithAutoDeploy' | 'RouteSettingsKeyUnknown' | 'ConcurrentModification'
  }
  DeleteStage: {
    input: Input<operations['DeleteStage']>
    output: Output<operations['DeleteStage'], 204>
    refusals: 'TooManyRequests' | 'ApiNotFound' | 'StageNotFound' | 'StageMapped'
  }
  DeleteRouteSettings: {
    input: Input<operations['DeleteRouteSettings']>
    output: Output<operations['DeleteRouteSettings'], 204>
    refusals: 'TooManyRequests' | 'ApiNotFound' | 'StageNotFound' | 'RouteSettingsKeyAbsent'
  }
  DeleteAccessLogSettings: {
    input: Input<operations['DeleteAccessLogSettings']>
    output: Output<operations['DeleteAccessLogSettings'], 204>
    refusals: 'TooManyRequests' | 'ApiNotFound' | 'StageNotFound'
  }
  ResetAuthorizersCache: {
    input: Input<operations['ResetAuthorizersCache']>
    output: Output<operations['ResetAuthorizersCache'], 204>
    refusals: 'TooManyRequests' | 'ApiNotFound' | 'StageNotFound'
  }
  GetTags: {
    input: Input<operations['GetTags']>
    output: Output<operations['GetTags'], 200>
    refusals: 'TooManyRequests' | 'TagArnInvalid' | 'TagResourceNotFound' | 'ApiNotFound' | 'StageNotFound' | 'DomainNameNotFound' | 'VpcLinkNotFound'
  }
  TagResource: {
    input: Input<operations['TagResource']>
    output: Output<operations['TagResource'], 201>
    refusals: 'TooManyRequests' | 'WrongJsonType' | 'WrongJsonStructure' | 'MemberMissing' | 'TagQuotaReached' | 'TagKeyReserved' | 'TagArnInvalid' | 'TagResourceNotFound' | 'ApiNotFound' | 'StageNotFound' | 'DomainNameNotFound' | 'VpcLinkNotFound'
  }
  UntagResource: {
    input: Input<operations['UntagResource']>
    output: Output<operations['UntagResource'], 204>
    refusals: 'TooManyRequests' | 'MemberMissing' | 'TagArnInvalid' | 'TagResourceNotFound' | 'ApiNotFound' | 'StageNotFound' | 'DomainNameNotFound' | 'VpcLinkNotFound'
  }
  GetApis: {
    input: Input<operations['GetApis']>
    output: Output<operations['GetApis'], 200>
    refusals: 'TooManyRequests' | 'MaxResultsInvalid' | 'NextTokenInvalid'
  }
  ImportApi: {
    input: Input<operations['ImportApi']>
    output: Output<operations['ImportApi'], 201>
    refusals: 'TooManyRequests' | 'WrongJsonType' | 'WrongJsonStructure' | 'MemberMissing' | 'ImportUnreadable' | 'ImportErrors' | 'ImportWarnings'
  }
  CreateApi: {
    input: Input<operations['CreateApi']>
    output: Output<operations['CreateApi'], 201>
    refusals: 'TooManyRequests' | 'WrongJsonType' | 'WrongJsonStructure' | 'MemberMissing' | 'DescriptionTooLong' | 'ApiNameInvalid' | 'ProtocolInvalid' | 'TagQuotaReached' | 'TagKeyReserved' | 'CorsOnWebSocket' | 'CorsCredentialsForAll' | 'SelectionMissing' | 'SelectionLimited' | 'RouteKeyInvalid' | 'IntegrationEndpointInvalid' | 'RoleArnInvalid' | 'TagOnCreateDenied'
  }
  GetApi: {
    input: Input<operations['GetApi']>
    output: Output<operations['GetApi'], 200>
    refusals: 'TooManyRequests' | 'ApiNotFound'
  }
  ReimportApi: {
    input: Input<operations['ReimportApi']>
    output: Output<operations['ReimportApi'], 201>
    refusals: 'TooManyRequests' | 'WrongJsonType' | 'WrongJsonStructure' | 'MemberMissing' | 'ApiNotFound' | 'ImportUnreadable' | 'ImportErrors' | 'ImportWarnings'
  }
  UpdateApi: {
    input: Input<operations['UpdateApi']>
    output: Output<operations['UpdateApi'], 201>
    refusals: 'TooManyRequests' | 'WrongJsonType' | 'WrongJsonStructure' | 'MemberMissing' | 'ApiNotFound' | 'DescriptionTooLong' | 'CorsOnWebSocket' | 'CorsCredentialsForAll' | 'SelectionLimited' | 'RouteKeyInvalid' | 'RouteKeyVariableConflict' | 'RouteExists' | 'IntegrationEndpointInvalid' | 'RoleArnInvalid' | 'ConcurrentModification'
  }
  DeleteApi: {
    input: Input<operations['DeleteApi']>
    output: Output<operations['DeleteApi'], 204>
    refusals: 'TooManyRequests' | 'ApiNotFound' | 'ApiMapped'
  }
  DeleteCorsConfiguration: {
    input: Input<operations['DeleteCorsConfiguration']>
    output: Output<operations['DeleteCorsConfiguration'], 204>
    refusals: 'TooManyRequests' | 'ApiNotFound'
  }
  GetDeployments: {
    input: Input<operations['GetDeployments']>
    output: Output<operations['GetDeployments'], 200>
    refusals: 'TooManyRequests' | 'MaxResultsInvalid' | 'NextTokenInvalid' | 'ApiNotFound'
  }
  CreateDeployment: {
    input: Input<operations['CreateDeployment']>
    output: Output<operations['CreateDeployment'], 201>
    refusals: 'TooManyRequests' | 'WrongJsonType' | 'WrongJsonStructure' | 'MemberMissing' | 'ApiNotFound' | 'DescriptionTooLong' | 'DeploymentStageUnknown' | 'NoRoutesHttp' | 'NoRoutesWebSocket' | 'DeploymentIdWithAutoDeploy' | 'ConcurrentModification'
  }
  GetDeployment: {
    input: Input<operations['GetDeployment']>
    output: Output<operations['GetDeployment'], 200>
    refusals: 'TooManyRequests' | 'ApiNotFound' | 'DeploymentNotFound'
  }
  UpdateDeployment: {
    input: Input<operations['UpdateDeployment']>
    output: Output<operations['UpdateDeployment'], 201>
    refusals: 'TooManyRequests' | 'WrongJsonType' | 'WrongJsonStructure' | 'MemberMissing' | 'ApiNotFound' | 'DeploymentNotFound' | 'DescriptionTooLong' | 'ConcurrentModification'
  }
  DeleteDeployment: {
    input: Input<operations['DeleteDeployment']>
    output: Output<operations['DeleteDeployment'], 204>
    refusals: 'TooManyRequests' | 'ApiNotFound' | 'DeploymentNotFound' | 'DeploymentInUse'
  }
  GetRoutes: {
    input: Input<operations['GetRoutes']>
    output: Output<operations['GetRoutes'], 200>
    refusals: 'TooManyRequests' | 'MaxResultsInvalid' | 'NextTokenInvalid' | 'ApiNotFound'
  }
  CreateRoute: {
    input: Input<operations['CreateRoute']>
    output: Output<operations['CreateRoute'], 201>
    refusals: 'TooManyRequests' | 'WrongJsonType' | 'WrongJsonStructure' | 'MemberMissing' | 'ApiNotFound' | 'RouteQuotaReached' | 'ConcurrentModification' | 'RouteKeyInvalid' | 'RouteKeyVariableConflict' | 'RouteApiKeyUnsupported' | 'RouteTargetMalformed' | 'RouteScopesWithoutJwt' | 'RouteAuthorizerNotJwt' | 'RouteAuthorizerInvalid' | 'RouteParametersOffConnect' | 'RouteAuthorizationOffConnect' | 'RouteExists'
  }
  GetRoute: {
    input: Input<operations['GetRoute']>
    output: Output<operations['GetRoute'], 200>
    refusals: 'TooManyRequests' | 'ApiNotFound' | 'RouteNotFound'
  }
  UpdateRoute: {
    input: Input<operations['UpdateRoute']>
    output: Output<operations['UpdateRoute'], 201>
    refusals: 'TooManyRequests' | 'WrongJsonType' | 'WrongJsonStructure' | 'MemberMissing' | 'ApiNotFound' | 'RouteNotFound' | 'ConcurrentModification' | 'RouteKeyInvalid' | 'RouteKeyVariableConflict' | 'RouteApiKeyUnsupported' | 'RouteTargetMalformed' | 'RouteScopesWithoutJwt' | 'RouteAuthorizerNotJwt' | 'RouteAuthorizerInvalid' | 'RouteParametersOffConnect' | 'RouteAuthorizationOffConnect' | 'RouteExists'
  }
  DeleteRoute: {
    input: Input<operations['DeleteRoute']>
    output: Output<operations['DeleteRoute'], 204>
    refusals: 'TooManyRequests' | 'ApiNotFound' | 'RouteNotFound' | 'ConcurrentModification'
  }
  DeleteRouteRequestParameter: {
    input: Input<operations['DeleteRouteRequestParameter']>
    output: Output<operations['DeleteRouteRequestParameter'], 204>
    refusals: 'TooManyRequests' | 'ApiNotFound' | 'RouteNotFound' | 'RouteParameterAbsent'
  }
  GetIntegrations: {
    input: Input<operations['GetIntegrations']>
    output: Output<operations['GetIntegrations'], 200>
    refusals: 'TooManyRequests' | 'MaxResultsInvalid' | 'NextTokenInvalid' | 'ApiNotFound'
  }
  CreateIntegration: {
    input: Input<operations['CreateIntegration']>
    output: Output<operations['CreateIntegration'], 201>
    refusals: 'TooManyRequests' | 'WrongJsonType' | 'WrongJsonStructure' | 'MemberMissing' | 'ApiNotFound' | 'IntegrationQuotaReached' | 'ConcurrentModification' | 'DescriptionTooLong' | 'IntegrationProxyOnly' | 'IntegrationMethodMissing' | 'IntegrationPayloadMissing' | 'IntegrationPayloadOfProxy' | 'IntegrationPayloadUnsupported' | 'IntegrationTimeoutHttp' | 'IntegrationTimeoutWebSocket' | 'IntegrationSubtypeUnknown' | 'IntegrationSubtypeNeedsRole' | 'IntegrationSubtypeNeedsParameters' | 'IntegrationRequestParameterInvalid' | 'IntegrationResponseParameterInvalid' | 'IntegrationStatusCodeInvalid' | 'IntegrationVpcLinkUriInvalid' | 'IntegrationVpcLinkIdMissing' | 'IntegrationUriOfMock' | 'IntegrationUriInvalid' | 'IntegrationEndpointInvalid' | 'RoleArnInvalid'
  }
  GetIntegration: {
    input: Input<operations['GetIntegration']>
    output: Output<operations['GetIntegration'], 200>
    refusals: 'TooManyRequests' | 'ApiNotFound' | 'IntegrationNotFound'
  }
  UpdateIntegration: {
    input: Input<operations['UpdateIntegration']>
    output: Output<operations['UpdateIntegration'], 200>
    refusals: 'TooManyRequests' | 'WrongJsonType' | 'WrongJsonStructure' | 'MemberMissing' | 'ApiNotFound' | 'IntegrationNotFound' | 'ConcurrentModification' | 'DescriptionTooLong' | 'IntegrationProxyOnly' | 'IntegrationMethodMissing' | 'IntegrationPayloadMissing' | 'IntegrationPayloadOfProxy' | 'IntegrationPayloadUnsupported' | 'IntegrationTimeoutHttp' | 'IntegrationTimeoutWebSocket' | 'IntegrationSubtypeUnknown' | 'IntegrationSubtypeNeedsRole' | 'IntegrationSubtypeNeedsParameters' | 'IntegrationRequestParameterInvalid' | 'IntegrationResponseParameterInvalid' | 'IntegrationStatusCodeInvalid' | 'IntegrationVpcLinkUriInvalid' | 'IntegrationVpcLinkIdMissing' | 'IntegrationUriOfMock' | 'IntegrationUriInvalid' | 'IntegrationEndpointInvalid' | 'RoleArnInvalid' | 'IntegrationSubtypeNotResent'
  }
  DeleteIntegration: {
    input: Input<operations['DeleteIntegration']>
    output: Output<operations['DeleteIntegration'], 204>
    refusals: 'TooManyRequests' | 'ApiNotFound' | 'IntegrationNotFound' | 'ConcurrentModification' | 'IntegrationInUse'
  }
  GetAuthorizers: {
    input: Input<operations['GetAuthorizers']>
    output: Output<operations['GetAuthorizers'], 200>
    refusals: 'TooManyRequests' | 'MaxResultsInvalid' | 'NextTokenInvalid' | 'ApiNotFound'
  }
  CreateAuthorizer: {
    input: Input<operations['CreateAuthorizer']>
    output: Output<operations['CreateAuthorizer'], 201>
    refusals: 'TooManyRequests' | 'WrongJsonType' | 'WrongJsonStructure' | 'MemberMissing' | 'ApiNotFound' | 'AuthorizerQuotaReached' | 'ConcurrentModification' | 'AuthorizerTypeWebSocket' | 'AuthorizerTypeHttp' | 'AuthorizerPayloadOnWebSocket' | 'AuthorizerTtlOnWebSocket' | 'AuthorizerSimpleOnWebSocket' | 'AuthorizerSourceWebSocket' | 'AuthorizerValidationEmpty' | 'AuthorizerValidationInvalid' | 'RoleArnInvalid' | 'AuthorizerUriMissing' | 'AuthorizerPayloadMissing' | 'AuthorizerPayloadUnsupported' | 'AuthorizerSimpleNeedsPayload2' | 'AuthorizerTtlOutOfRange' | 'AuthorizerTtlNeedsSource' | 'AuthorizerSourceHttp' | 'JwtConfigurationMissing' | 'JwtAudienceEmpty' | 'JwtIssuerInvalid' | 'JwtSimpleResponses' | 'AuthorizerNameTaken'
  }
  GetAuthorizer: {
    input: Input<operations['GetAuthorizer']>
    output: Output<operations['GetAuthorizer'], 200>
    refusals: 'TooManyRequests' | 'ApiNotFound' | 'AuthorizerNotFound'
  }
  UpdateAuthorizer: {
    input: Input<operations['UpdateAuthorizer']>
    output: Output<operations['UpdateAuthorizer'], 200>
    refusals: 'TooManyRequests' | 'WrongJsonType' | 'WrongJsonStructure' | 'MemberMissing' | 'ApiNotFound' | 'AuthorizerNotFound' | 'ConcurrentModification' | 'AuthorizerTypeWebSocket' | 'AuthorizerTypeHttp' | 'AuthorizerPayloadOnWebSocket' | 'AuthorizerTtlOnWebSocket' | 'AuthorizerSimpleOnWebSocket' | 'AuthorizerSourceWebSocket' | 'AuthorizerValidationInvalid' | 'RoleArnInvalid' | 'AuthorizerUriMissing' | 'AuthorizerPayloadMissing' | 'AuthorizerPayloadUnsupported' | 'AuthorizerSimpleNeedsPayload2' | 'AuthorizerTtlOutOfRange' | 'AuthorizerTtlNeedsSource' | 'AuthorizerSourceHttp' | 'JwtConfigurationMissing' | 'JwtAudienceEmpty' | 'JwtIssuerInvalid' | 'JwtSimpleResponses' | 'AuthorizerNameTaken' | 'RouteScopesWithoutJwt' | 'RouteAuthorizerNotJwt' | 'RouteAuthorizerInvalid'
  }
  DeleteAuthorizer: {
    input: Input<operations['DeleteAuthorizer']>
    output: Output<operations['DeleteAuthorizer'], 204>
    refusals: 'TooManyRequests' | 'ApiNotFound' | 'AuthorizerNotFound' | 'ConcurrentModification' | 'AuthorizerInUse'
  }
  GetDomainNames: {
    input: Input<operations['GetDomainNames']>
    output: Output<operations['GetDomainNames'], 200>
    refusals: 'TooManyRequests' | 'MaxResultsInvalid' | 'NextTokenInvalid'
  }
  CreateDomainName: {
    input: Input<operations['CreateDomainName']>
    output: Output<operations['CreateDomainName'], 201>
    refusals: 'TooManyRequests' | 'WrongJsonType' | 'WrongJsonStructure' | 'MemberMissing' | 'DomainNameExists' | 'DomainNameQuotaReached' | 'TagQuotaReached' | 'TagKeyReserved' | 'DomainConfigurationMissing' | 'DomainNameUnderscore' | 'DomainNameInvalid' | 'DomainEndpointEdge' | 'DomainPolicyTls10' | 'CertificateArnInvalid' | 'CertificateRegionWrong'
  }
  GetDomainName: {
    input: Input<operations['GetDomainName']>
    output: Output<operations['GetDomainName'], 200>
    refusals: 'TooManyRequests' | 'DomainNameNotFound'
  }
  UpdateDomainName: {
    input: Input<operations['UpdateDomainName']>
    output: Output<operations['UpdateDomainName'], 200>
    refusals: 'TooManyRequests' | 'WrongJsonType' | 'WrongJsonStructure' | 'MemberMissing' | 'DomainNameNotFound' | 'DomainConfigurationMissing' | 'DomainEndpointEdge' | 'DomainPolicyTls10' | 'CertificateArnInvalid' | 'CertificateRegionWrong'
  }
  DeleteDomainName: {
    input: Input<operations['DeleteDomainName']>
    output: Output<operations['DeleteDomainName'], 204>
    refusals: 'TooManyRequests' | 'DomainNameNotFound'
  }
  GetApiMappings: {
    input: Input<operations['GetApiMappings']>
    output: Output<operations['GetApiMappings'], 200>
    refusals: 'TooManyRequests' | 'MaxResultsInvalid' | 'NextTokenInvalid' | 'DomainNameNotFound' | 'MappingDomainEdge' | 'MappingDomainTls10'
  }
  CreateApiMapping: {
    input: Input<operations['CreateApiMapping']>
    output: Output<operations['CreateApiMapping'], 201>
    refusals: 'TooManyRequests' | 'WrongJsonType' | 'WrongJsonStructure' | 'MemberMissing' | 'DomainNameNotFound' | 'MappingDomainEdge' | 'MappingDomainTls10' | 'MappingApiUnknown' | 'MappingStageNotFound' | 'ApiMappingKeyInvalid' | 'ApiMappingKeyExists'
  }
  GetApiMapping: {
    input: Input<operations['GetApiMapping']>
    output: Output<operations['GetApiMapping'], 200>
    refusals: 'TooManyRequests' | 'DomainNameNotFound' | 'ApiMappingNotFound' | 'MappingDomainEdge' | 'MappingDomainTls10'
  }
  UpdateApiMapping: {
    input: Input<operations['UpdateApiMapping']>
    output: Output<operations['UpdateApiMapping'], 200>
    refusals: 'TooManyRequests' | 'WrongJsonType' | 'WrongJsonStructure' | 'MemberMissing' | 'DomainNameNotFound' | 'ApiMappingNotFound' | 'MappingDomainEdge' | 'MappingDomainTls10' | 'MappingApiUnknown' | 'MappingStageNotFound' | 'ApiMappingKeyInvalid' | 'ApiMappingKeyExists'
  }
  DeleteApiMapping: {
    input: Input<operations['DeleteApiMapping']>
    output: Output<operations['DeleteApiMapping'], 204>
    refusals: 'TooManyRequests' | 'DomainNameNotFound' | 'ApiMappingNotFound' | 'MappingDomainEdge' | 'MappingDomainTls10'
  }
  ExportApi: {
    input: Input<operations['ExportApi']>
    output: Output<operations['ExportApi'], 200>
    refusals: 'TooManyRequests' | 'MemberMissing' | 'ApiNotFound' | 'ExportParameterInvalid' | 'ExportOfWebSocket' | 'StageNotFound'
  }
  GetIntegrationResponses: {
    input: Input<operations['GetIntegrationResponses']>
    output: Output<operations['GetIntegrationResponses'], 200>
    refusals: 'TooManyRequests' | 'MaxResultsInvalid' | 'NextTokenInvalid' | 'ApiNotFound' | 'IntegrationNotFound'
  }
  CreateIntegrationResponse: {
    input: Input<operations['CreateIntegrationResponse']>
    output: Output<operations['CreateIntegrationResponse'], 201>
    refusals: 'TooManyRequests' | 'WrongJsonType' | 'WrongJsonStructure' | 'MemberMissing' | 'ApiNotFound' | 'IntegrationNotFound' | 'ConcurrentModification' | 'IntegrationResponsesOfHttp' | 'ResponseExists'
  }
  GetIntegrationResponse: {
    input: Input<operations['GetIntegrationResponse']>
    output: Output<operations['GetIntegrationResponse'], 200>
    refusals: 'TooManyRequests' | 'ApiNotFound' | 'IntegrationNotFound' | 'IntegrationResponseNotFound'
  }
  UpdateIntegrationResponse: {
    input: Input<operations['UpdateIntegrationResponse']>
    output: Output<operations['UpdateIntegrationResponse'], 200>
    refusals: 'TooManyRequests' | 'WrongJsonType' | 'WrongJsonStructure' | 'MemberMissing' | 'ApiNotFound' | 'IntegrationNotFound' | 'IntegrationResponseNotFound' | 'ConcurrentModification' | 'ResponseExists'
  }
  DeleteIntegrationResponse: {
    input: Input<operations['DeleteIntegrationResponse']>
    output: Output<operations['DeleteIntegrationResponse'], 204>
    refusals: 'TooManyRequests' | 'ApiNotFound' | 'IntegrationNotFound' | 'IntegrationResponseNotFound' | 'ConcurrentModification'
  }
  GetModels: {
    input: Input<operations['GetModels']>
    output: Output<operations['GetModels'], 200>
    refusals: 'TooManyRequests' | 'MaxResultsInvalid' | 'NextTokenInvalid' | 'ApiNotFound'
  }
  CreateModel: {
    input: Input<operations['CreateModel']>
    output: Output<operations['CreateModel'], 201>
    refusals: 'TooManyRequests' | 'WrongJsonType' | 'WrongJsonStructure' | 'MemberMissing' | 'ApiNotFound' | 'ConcurrentModification' | 'DescriptionTooLong' | 'ModelsOfHttp' | 'ModelNameInvalid' | 'ModelExists' | 'ModelSchemaInvalid'
  }
  GetModel: {
    input: Input<operations['GetModel']>
    output: Output<operations['GetModel'], 200>
    refusals: 'TooManyRequests' | 'ApiNotFound' | 'ModelNotFound'
  }
  UpdateModel: {
    input: Input<operations['UpdateModel']>
    output: Output<operations['UpdateModel'], 200>
    refusals: 'TooManyRequests' | 'WrongJsonType' | 'WrongJsonStructure' | 'MemberMissing' | 'ApiNotFound' | 'ModelNotFound' | 'ConcurrentModification' | 'DescriptionTooLong' | 'ModelNameInvalid' | 'ModelExists' | 'ModelSchemaInvalid'
  }
  DeleteModel: {
    input: Input<operations['DeleteModel']>
    output: Output<operations['DeleteModel'], 204>
    refusals: 'TooManyRequests' | 'ApiNotFound' | 'ModelNotFound' | 'ConcurrentModification'
  }
  GetModelTemplate: {
    input: Input<operations['GetModelTemplate']>
    output: Output<operations['GetModelTemplate'], 200>
    refusals: 'TooManyRequests' | 'ApiNotFound' | 'ModelNotFound'
  }
  GetRouteResponses: {
    input: Input<operations['GetRouteResponses']>
    output: Output<operations['GetRouteResponses'], 200>
    refusals: 'TooManyRequests' | 'MaxResultsInvalid' | 'NextTokenInvalid' | 'ApiNotFound' | 'RouteNotFound'
  }
  CreateRouteResponse: {
    input: Input<operations['CreateRouteResponse']>
    output: Output<operations['CreateRouteResponse'], 201>
    refusals: 'TooManyRequests' | 'WrongJsonType' | 'WrongJsonStructure' | 'MemberMissing' | 'ApiNotFound' | 'RouteNotFound' | 'ConcurrentModification' | 'RouteResponsesOfHttp' | 'RouteResponseKeyUnsupported' | 'ResponseExists'
  }
  GetRouteResponse: {
    input: Input<operations['GetRouteResponse']>
    output: Output<operations['GetRouteResponse'], 200>
    refusals: 'TooManyRequests' | 'ApiNotFound' | 'RouteNotFound' | 'RouteResponseNotFound'
  }
  UpdateRouteResponse: {
    input: Input<operations['UpdateRouteResponse']>
    output: Output<operations['UpdateRouteResponse'], 200>
    refusals: 'TooManyRequests' | 'WrongJsonType' | 'WrongJsonStructure' | 'MemberMissing' | 'ApiNotFound' | 'RouteNotFound' | 'RouteResponseNotFound' | 'ConcurrentModification' | 'RouteResponseKeyUnsupported'
  }
  DeleteRouteResponse: {
    input: Input<operations['DeleteRouteResponse']>
    output: Output<operations['DeleteRouteResponse'], 204>
    refusals: 'TooManyRequests' | 'ApiNotFound' | 'RouteNotFound' | 'RouteResponseNotFound' | 'ConcurrentModification'
  }
  GetVpcLinks: {
    input: Input<operations['GetVpcLinks']>
    output: Output<operations['GetVpcLinks'], 200>
    refusals: 'TooManyRequests' | 'MaxResultsInvalid' | 'NextTokenInvalid'
  }
  CreateVpcLink: {
    input: Input<operations['CreateVpcLink']>
    output: Output<operations['CreateVpcLink'], 201>
    refusals: 'TooManyRequests' | 'WrongJsonType' | 'WrongJsonStructure' | 'MemberMissing' | 'VpcLinkQuotaReached' | 'TagQuotaReached' | 'TagKeyReserved' | 'VpcLinkSubnetsEmpty'
  }
  GetVpcLink: {
    input: Input<operations['GetVpcLink']>
    output: Output<operations['GetVpcLink'], 200>
    refusals: 'TooManyRequests' | 'VpcLinkNotFound'
  }
  UpdateVpcLink: {
    input: Input<operations['UpdateVpcLink']>
    output: Output<operations['UpdateVpcLink'], 200>
    refusals: 'TooManyRequests' | 'WrongJsonType' | 'WrongJsonStructure' | 'MemberMissing' | 'VpcLinkNotFound'
  }
  DeleteVpcLink: {
    input: Input<operations['DeleteVpcLink']>
    output: Output<operations['DeleteVpcLink'], 202>
    refusals: 'TooManyRequests' | 'VpcLinkNotFound' | 'VpcLinkInUse'
  }
}
