// Generated from spec/v1 by scripts/generate.ts. Do not edit: change the spec and run `npm run generate`.
import type { Input, Output } from '../../core/operation.ts'
import type { operations } from './types.ts'

export interface Operations {
  GetStages: {
    input: Input<operations['GetStages']>
    output: Output<operations['GetStages'], 200>
    refusals: 'ApiNotFound'
  }
  CreateStage: {
    input: Input<operations['CreateStage']>
    output: Output<operations['CreateStage'], 201>
    refusals: 'WrongJsonType' | 'WrongJsonStructure' | 'ConstraintViolated' | 'ApiNotFound' | 'StageExists' | 'StageQuotaReached' | 'ConcurrentModification' | 'DeploymentUnknown' | 'DocumentationVersionUnknown' | 'StageNameEmpty' | 'StageNameTooLong' | 'StageNameInvalid' | 'VariableNameInvalid' | 'VariableValueOfKeyInvalid' | 'PercentTrafficInvalid' | 'TagKeyInvalid' | 'TagKeyReserved' | 'TagValueInvalid' | 'VariableQuotaReached' | 'TagQuotaReached'
  }
  GetStage: {
    input: Input<operations['GetStage']>
    output: Output<operations['GetStage'], 200>
    refusals: 'ApiNotFound' | 'StageNotFound'
  }
  UpdateStage: {
    input: Input<operations['UpdateStage']>
    output: Output<operations['UpdateStage'], 200>
    refusals: 'WrongJsonType' | 'WrongJsonStructure' | 'ConstraintViolated' | 'ApiNotFound' | 'StageNotFound' | 'ConcurrentModification' | 'DeploymentUnknown' | 'DocumentationVersionUnknown' | 'ClientCertificateUnknown' | 'PatchAddInvalid' | 'MethodSettingAbsent' | 'PatchPathUnknown' | 'PatchOpInvalid' | 'CopyPairWrong' | 'PatchValueInvalid' | 'PromotionWithoutCanary' | 'VariableValueInvalid' | 'AccessLogArnInvalid' | 'AccessLogValueEmpty' | 'AccessLogPathWrong' | 'PercentTrafficInvalid' | 'LogLevelInvalid' | 'CacheTtlInvalid' | 'PatchSettingUnknown' | 'VariableNameInvalid' | 'CacheChangeInProgress' | 'UpdateTooLarge' | 'LogRoleMissing' | 'AccessLogServiceWrong' | 'AccessLogStreamNameWrong' | 'AccessLogGroupInvalid' | 'AccessLogFormatWithoutId' | 'AccessLogFormatManyLines' | 'AccessLogFormatTooLong' | 'VariableQuotaReached'
  }
  DeleteStage: {
    input: Input<operations['DeleteStage']>
    output: Output<operations['DeleteStage'], 202>
    refusals: 'ApiNotFound' | 'StageNotFound' | 'ConcurrentModification' | 'StageMapped'
  }
  FlushStageCache: {
    input: Input<operations['FlushStageCache']>
    output: Output<operations['FlushStageCache'], 202>
    refusals: 'ApiNotFound' | 'StageNotFound'
  }
  FlushStageAuthorizersCache: {
    input: Input<operations['FlushStageAuthorizersCache']>
    output: Output<operations['FlushStageAuthorizersCache'], 202>
    refusals: 'ApiNotFound' | 'StageNotFound'
  }
  GetTags: {
    input: Input<operations['GetTags']>
    output: Output<operations['GetTags'], 200>
    refusals: 'WrongJsonType' | 'ConstraintViolated' | 'ApiNotFound' | 'StageNotFound' | 'ClientCertificateNotFound' | 'ApiKeyNotFound' | 'UsagePlanNotFound' | 'VpcLinkNotFound' | 'DomainNameNotFound' | 'TagArnInvalid'
  }
  TagResource: {
    input: Input<operations['TagResource']>
    output: Output<operations['TagResource'], 204>
    refusals: 'WrongJsonType' | 'WrongJsonStructure' | 'ConstraintViolated' | 'TagKeyInvalid' | 'TagKeyReserved' | 'TagValueInvalid' | 'ApiNotFound' | 'StageNotFound' | 'ClientCertificateNotFound' | 'ApiKeyNotFound' | 'UsagePlanNotFound' | 'VpcLinkNotFound' | 'DomainNameNotFound' | 'TagArnInvalid' | 'TagQuotaReached'
  }
  UntagResource: {
    input: Input<operations['UntagResource']>
    output: Output<operations['UntagResource'], 204>
    refusals: 'ConstraintViolated' | 'ApiNotFound' | 'StageNotFound' | 'ClientCertificateNotFound' | 'ApiKeyNotFound' | 'UsagePlanNotFound' | 'VpcLinkNotFound' | 'DomainNameNotFound' | 'TagArnInvalid'
  }
  GetRestApis: {
    input: Input<operations['GetRestApis']>
    output: Output<operations['GetRestApis'], 200>
    refusals: 'WrongJsonType' | 'ConstraintViolated'
  }
  CreateRestApi: {
    input: Input<operations['CreateRestApi']>
    output: Output<operations['CreateRestApi'], 201>
    refusals: 'WrongJsonType' | 'WrongJsonStructure' | 'ConstraintViolated' | 'DescriptionEmpty' | 'MinimumCompressionSizeInvalid' | 'TagKeyInvalid' | 'TagKeyReserved' | 'TagValueInvalid' | 'ApiNotFound' | 'EndpointTypesEmpty' | 'EndpointTypesMany' | 'PrivateApiNeedsDualstack' | 'PolicyInvalid' | 'ApiQuotaReached' | 'TagQuotaReached'
  }
  GetRestApi: {
    input: Input<operations['GetRestApi']>
    output: Output<operations['GetRestApi'], 200>
    refusals: 'ApiNotFound'
  }
  PutRestApi: {
    input: Input<operations['PutRestApi']>
    output: Output<operations['PutRestApi'], 200>
    refusals: 'WrongJsonType' | 'ConstraintViolated' | 'ApiNotFound' | 'ImportUnreadable' | 'ImportErrors' | 'ImportErrorsAssumed' | 'ImportWarnings'
  }
  UpdateRestApi: {
    input: Input<operations['UpdateRestApi']>
    output: Output<operations['UpdateRestApi'], 200>
    refusals: 'WrongJsonType' | 'WrongJsonStructure' | 'ConstraintViolated' | 'ApiNotFound' | 'PatchPathInvalid' | 'PatchValueInvalid' | 'PatchOpUnlisted' | 'MinimumCompressionSizeInvalid' | 'PolicyInvalid' | 'IpAddressTypeInvalid' | 'ConcurrentModification' | 'EndpointTypeInvalid' | 'PrivateApiNeedsDualstack' | 'EndpointTypeOpInvalid'
  }
  DeleteRestApi: {
    input: Input<operations['DeleteRestApi']>
    output: Output<operations['DeleteRestApi'], 202>
    refusals: 'ApiNotFound' | 'ApiMapped' | 'ConcurrentModification'
  }
  GetResources: {
    input: Input<operations['GetResources']>
    output: Output<operations['GetResources'], 200>
    refusals: 'WrongJsonType' | 'ConstraintViolated' | 'ApiNotFound'
  }
  GetResource: {
    input: Input<operations['GetResource']>
    output: Output<operations['GetResource'], 200>
    refusals: 'ApiNotFound' | 'ResourceNotFound'
  }
  CreateResource: {
    input: Input<operations['CreateResource']>
    output: Output<operations['CreateResource'], 201>
    refusals: 'WrongJsonType' | 'WrongJsonStructure' | 'ConstraintViolated' | 'ApiNotFound' | 'ConcurrentModification' | 'PathPartInvalid' | 'ResourceNotFound' | 'ResourceExists' | 'ResourceQuotaReached' | 'SiblingVariable' | 'GreedyParent'
  }
  UpdateResource: {
    input: Input<operations['UpdateResource']>
    output: Output<operations['UpdateResource'], 200>
    refusals: 'WrongJsonType' | 'WrongJsonStructure' | 'ConstraintViolated' | 'ApiNotFound' | 'ResourceNotFound' | 'ConcurrentModification' | 'PatchOpUnsupported' | 'PatchPathUnlisted' | 'PathPartInvalid' | 'ResourceExists' | 'ResourcesCyclical' | 'RootPathPartKept' | 'RootParentKept' | 'SiblingVariable' | 'GreedyParent'
  }
  DeleteResource: {
    input: Input<operations['DeleteResource']>
    output: Output<operations['DeleteResource'], 202>
    refusals: 'ApiNotFound' | 'ResourceNotFound' | 'ConcurrentModification' | 'RootResourceKept'
  }
  GetMethod: {
    input: Input<operations['GetMethod']>
    output: Output<operations['GetMethod'], 200>
    refusals: 'ResourceNotFound' | 'MethodNotFound'
  }
  PutMethod: {
    input: Input<operations['PutMethod']>
    output: Output<operations['PutMethod'], 201>
    refusals: 'WrongJsonType' | 'WrongJsonStructure' | 'ConstraintViolated' | 'ResourceNotFound' | 'MethodExists' | 'ConcurrentModification' | 'HttpMethodInvalid' | 'AuthorizerRequired' | 'ValidatorOfMethodUnknown' | 'ModelOfMethodUnknown' | 'ScopesWithoutPool' | 'ParameterNamesNotUnique' | 'ParameterExpressionInvalid'
  }
  UpdateMethod: {
    input: Input<operations['UpdateMethod']>
    output: Output<operations['UpdateMethod'], 200>
    refusals: 'WrongJsonType' | 'WrongJsonStructure' | 'ConstraintViolated' | 'ResourceNotFound' | 'MethodNotFound' | 'ConcurrentModification' | 'PatchPathInvalid' | 'PatchValueInvalid' | 'PatchOpUnlisted' | 'AuthorizerRequired' | 'ValidatorOfMethodUnknown' | 'ModelOfMethodUnknown' | 'ScopesWithoutPool' | 'ParameterNamesNotUnique' | 'ParameterExpressionInvalid'
  }
  DeleteMethod: {
    input: Input<operations['DeleteMethod']>
    output: Output<operations['DeleteMethod'], 204>
    refusals: 'ResourceNotFound' | 'MethodNotFound' | 'ConcurrentModification'
  }
  GetMethodResponse: {
    input: Input<operations['GetMethodResponse']>
    output: Output<operations['GetMethodResponse'], 200>
    refusals: 'ConstraintViolated' | 'ResourceNotFound' | 'MethodNotFound' | 'ResponseNotFound'
  }
  PutMethodResponse: {
    input: Input<operations['PutMethodResponse']>
    output: Output<operations['PutMethodResponse'], 201>
    refusals: 'WrongJsonType' | 'WrongJsonStructure' | 'ConstraintViolated' | 'ResourceNotFound' | 'MethodNotFound' | 'ResponseExists' | 'ConcurrentModification'
  }
  UpdateMethodResponse: {
    input: Input<operations['UpdateMethodResponse']>
    output: Output<operations['UpdateMethodResponse'], 201>
    refusals: 'WrongJsonType' | 'WrongJsonStructure' | 'ConstraintViolated' | 'ResourceNotFound' | 'MethodNotFound' | 'ResponseNotFound' | 'ConcurrentModification' | 'PatchPathInvalid' | 'PatchValueInvalid' | 'ResponseParameterUnknown' | 'PatchOpUnlisted' | 'ResponseContentTypeUnknown'
  }
  DeleteMethodResponse: {
    input: Input<operations['DeleteMethodResponse']>
    output: Output<operations['DeleteMethodResponse'], 204>
    refusals: 'ConstraintViolated' | 'ResourceNotFound' | 'MethodNotFound' | 'ResponseNotFound' | 'ConcurrentModification'
  }
  GetIntegration: {
    input: Input<operations['GetIntegration']>
    output: Output<operations['GetIntegration'], 200>
    refusals: 'ResourceNotFound' | 'MethodNotFound' | 'IntegrationNotFound'
  }
  PutIntegration: {
    input: Input<operations['PutIntegration']>
    output: Output<operations['PutIntegration'], 201>
    refusals: 'WrongJsonType' | 'WrongJsonStructure' | 'ConstraintViolated' | 'ResourceNotFound' | 'MethodNotFound' | 'ConcurrentModification' | 'IntegrationHttpMethodMissing' | 'HttpEndpointInvalid' | 'IntegrationArnInvalid' | 'IntegrationArnWithoutPath' | 'AwsProxyTargetInvalid' | 'FunctionArnInvalid' | 'IntegrationTimeoutInvalid' | 'ConnectionIdMissing' | 'CacheKeyInvalid' | 'ParameterExpressionInvalid' | 'MappingIdentifierInvalid'
  }
  UpdateIntegration: {
    input: Input<operations['UpdateIntegration']>
    output: Output<operations['UpdateIntegration'], 200>
    refusals: 'WrongJsonType' | 'WrongJsonStructure' | 'ConstraintViolated' | 'ResourceNotFound' | 'MethodNotFound' | 'IntegrationNotFound' | 'ConcurrentModification' | 'PatchPathInvalid' | 'PatchValueInvalid' | 'PatchOpUnlisted' | 'IntegrationTimeoutInvalid' | 'ResponseParameterUnknown' | 'IntegrationHttpMethodMissing' | 'HttpEndpointInvalid' | 'IntegrationArnInvalid' | 'IntegrationArnWithoutPath' | 'AwsProxyTargetInvalid' | 'FunctionArnInvalid' | 'ConnectionIdMissing' | 'CacheKeyInvalid' | 'ParameterExpressionInvalid' | 'MappingParameterUndeclared'
  }
  DeleteIntegration: {
    input: Input<operations['DeleteIntegration']>
    output: Output<operations['DeleteIntegration'], 204>
    refusals: 'ResourceNotFound' | 'MethodNotFound' | 'IntegrationNotFound' | 'ConcurrentModification'
  }
  GetIntegrationResponse: {
    input: Input<operations['GetIntegrationResponse']>
    output: Output<operations['GetIntegrationResponse'], 200>
    refusals: 'ConstraintViolated' | 'ResourceNotFound' | 'MethodNotFound' | 'IntegrationNotFound' | 'ResponseNotFound'
  }
  PutIntegrationResponse: {
    input: Input<operations['PutIntegrationResponse']>
    output: Output<operations['PutIntegrationResponse'], 201>
    refusals: 'WrongJsonType' | 'WrongJsonStructure' | 'ConstraintViolated' | 'ResourceNotFound' | 'MethodNotFound' | 'IntegrationNotFound' | 'ConcurrentModification' | 'SelectionPatternTaken' | 'SelectionPatternInvalid' | 'ContentTypeInvalid' | 'ParameterExpressionInvalid' | 'MappingParameterUndeclared'
  }
  UpdateIntegrationResponse: {
    input: Input<operations['UpdateIntegrationResponse']>
    output: Output<operations['UpdateIntegrationResponse'], 200>
    refusals: 'WrongJsonType' | 'WrongJsonStructure' | 'ConstraintViolated' | 'ResourceNotFound' | 'MethodNotFound' | 'IntegrationNotFound' | 'ResponseNotFound' | 'ConcurrentModification' | 'PatchPathInvalid' | 'PatchValueInvalid' | 'PatchOpUnlisted' | 'SelectionPatternTaken' | 'SelectionPatternInvalid' | 'ContentTypeInvalid' | 'ParameterExpressionInvalid' | 'MappingParameterUndeclared'
  }
  DeleteIntegrationResponse: {
    input: Input<operations['DeleteIntegrationResponse']>
    output: Output<operations['DeleteIntegrationResponse'], 204>
    refusals: 'ConstraintViolated' | 'ResourceNotFound' | 'MethodNotFound' | 'IntegrationNotFound' | 'ResponseNotFound' | 'ConcurrentModification'
  }
  GetDeployments: {
    input: Input<operations['GetDeployments']>
    output: Output<operations['GetDeployments'], 200>
    refusals: 'WrongJsonType' | 'ConstraintViolated' | 'ApiNotFound'
  }
  CreateDeployment: {
    input: Input<operations['CreateDeployment']>
    output: Output<operations['CreateDeployment'], 201>
    refusals: 'WrongJsonType' | 'WrongJsonStructure' | 'ConstraintViolated' | 'ApiNotFound' | 'ConcurrentModification' | 'DeploymentInputNull' | 'StageNameTooLong' | 'StageNameInvalid' | 'VariableNameInvalid' | 'VariableValueOfKeyInvalid' | 'PercentTrafficInvalid' | 'CanaryStageNameMissing' | 'CanaryStageMissing' | 'CanaryEnabled' | 'PrivateApiWithoutPolicy' | 'ApiWithoutMethods' | 'MethodWithoutIntegration' | 'StageQuotaReached' | 'VariableQuotaReached'
  }
  GetDeployment: {
    input: Input<operations['GetDeployment']>
    output: Output<operations['GetDeployment'], 200>
    refusals: 'ApiNotFound' | 'DeploymentNotFound'
  }
  UpdateDeployment: {
    input: Input<operations['UpdateDeployment']>
    output: Output<operations['UpdateDeployment'], 200>
    refusals: 'WrongJsonType' | 'WrongJsonStructure' | 'ConstraintViolated' | 'ApiNotFound' | 'DeploymentNotFound' | 'ConcurrentModification' | 'PatchOpUnsupported' | 'PatchPathUnlisted' | 'PatchValueInvalid'
  }
  DeleteDeployment: {
    input: Input<operations['DeleteDeployment']>
    output: Output<operations['DeleteDeployment'], 202>
    refusals: 'ApiNotFound' | 'DeploymentNotFound' | 'ConcurrentModification' | 'DeploymentInUse' | 'CanaryDeploymentInUse'
  }
  GetAccount: {
    input: Input<operations['GetAccount']>
    output: Output<operations['GetAccount'], 200>
    refusals: never
  }
  UpdateAccount: {
    input: Input<operations['UpdateAccount']>
    output: Output<operations['UpdateAccount'], 200>
    refusals: 'WrongJsonType' | 'WrongJsonStructure' | 'ConstraintViolated' | 'PatchPathUnlisted' | 'PatchOpUnsupported' | 'LogRoleMalformed' | 'PatchValueInvalid' | 'LogRoleInvalid'
  }
  GetClientCertificates: {
    input: Input<operations['GetClientCertificates']>
    output: Output<operations['GetClientCertificates'], 200>
    refusals: 'WrongJsonType' | 'ConstraintViolated'
  }
  GenerateClientCertificate: {
    input: Input<operations['GenerateClientCertificate']>
    output: Output<operations['GenerateClientCertificate'], 201>
    refusals: 'WrongJsonType' | 'WrongJsonStructure' | 'ConstraintViolated' | 'ClientCertificateQuotaReached' | 'TagKeyInvalid' | 'TagKeyReserved' | 'TagValueInvalid' | 'TagQuotaReached'
  }
  GetClientCertificate: {
    input: Input<operations['GetClientCertificate']>
    output: Output<operations['GetClientCertificate'], 200>
    refusals: 'ClientCertificateNotFound'
  }
  UpdateClientCertificate: {
    input: Input<operations['UpdateClientCertificate']>
    output: Output<operations['UpdateClientCertificate'], 200>
    refusals: 'WrongJsonType' | 'WrongJsonStructure' | 'ConstraintViolated' | 'ClientCertificateNotFound' | 'PatchOpUnsupported' | 'PatchPathUnlisted' | 'PatchValueInvalid'
  }
  DeleteClientCertificate: {
    input: Input<operations['DeleteClientCertificate']>
    output: Output<operations['DeleteClientCertificate'], 202>
    refusals: 'ClientCertificateNotFound'
  }
  GetDocumentationVersions: {
    input: Input<operations['GetDocumentationVersions']>
    output: Output<operations['GetDocumentationVersions'], 200>
    refusals: 'WrongJsonType' | 'ConstraintViolated' | 'ApiNotFound'
  }
  CreateDocumentationVersion: {
    input: Input<operations['CreateDocumentationVersion']>
    output: Output<operations['CreateDocumentationVersion'], 201>
    refusals: 'WrongJsonType' | 'WrongJsonStructure' | 'ConstraintViolated' | 'ApiNotFound' | 'DocumentationVersionExists' | 'StageNotFound'
  }
  GetDocumentationVersion: {
    input: Input<operations['GetDocumentationVersion']>
    output: Output<operations['GetDocumentationVersion'], 200>
    refusals: 'ApiNotFound' | 'DocumentationVersionNotFound'
  }
  UpdateDocumentationVersion: {
    input: Input<operations['UpdateDocumentationVersion']>
    output: Output<operations['UpdateDocumentationVersion'], 200>
    refusals: 'WrongJsonType' | 'WrongJsonStructure' | 'ConstraintViolated' | 'ApiNotFound' | 'DocumentationVersionNotFound' | 'PatchOpUnsupported' | 'PatchPathUnlisted' | 'PatchValueInvalid'
  }
  DeleteDocumentationVersion: {
    input: Input<operations['DeleteDocumentationVersion']>
    output: Output<operations['DeleteDocumentationVersion'], 202>
    refusals: 'ApiNotFound' | 'DocumentationVersionNotFound'
  }
  GetDocumentationParts: {
    input: Input<operations['GetDocumentationParts']>
    output: Output<operations['GetDocumentationParts'], 200>
    refusals: 'WrongJsonType' | 'ConstraintViolated' | 'ApiNotFound'
  }
  ImportDocumentationParts: {
    input: Input<operations['ImportDocumentationParts']>
    output: Output<operations['ImportDocumentationParts'], 200>
    refusals: 'WrongJsonType' | 'ConstraintViolated' | 'ApiNotFound' | 'DocumentationUnreadable'
  }
  CreateDocumentationPart: {
    input: Input<operations['CreateDocumentationPart']>
    output: Output<operations['CreateDocumentationPart'], 201>
    refusals: 'WrongJsonType' | 'WrongJsonStructure' | 'ConstraintViolated' | 'ApiNotFound' | 'DocumentationPartQuotaReached' | 'LocationInvalid' | 'LocationTaken'
  }
  GetDocumentationPart: {
    input: Input<operations['GetDocumentationPart']>
    output: Output<operations['GetDocumentationPart'], 200>
    refusals: 'DocumentationPartNotFound'
  }
  UpdateDocumentationPart: {
    input: Input<operations['UpdateDocumentationPart']>
    output: Output<operations['UpdateDocumentationPart'], 200>
    refusals: 'WrongJsonType' | 'WrongJsonStructure' | 'ConstraintViolated' | 'DocumentationPartNotFound' | 'PatchOpUnsupported' | 'PatchPathUnlisted' | 'PatchValueInvalid'
  }
  DeleteDocumentationPart: {
    input: Input<operations['DeleteDocumentationPart']>
    output: Output<operations['DeleteDocumentationPart'], 202>
    refusals: 'ApiNotFound' | 'DocumentationPartNotFound'
  }
  GetDomainNames: {
    input: Input<operations['GetDomainNames']>
    output: Output<operations['GetDomainNames'], 200>
    refusals: 'WrongJsonType' | 'ConstraintViolated'
  }
  CreateDomainName: {
    input: Input<operations['CreateDomainName']>
    output: Output<operations['CreateDomainName'], 201>
    refusals: 'WrongJsonType' | 'WrongJsonStructure' | 'ConstraintViolated' | 'DomainNameExists' | 'DomainNameQuotaReached' | 'TagKeyInvalid' | 'TagKeyReserved' | 'TagValueInvalid' | 'DomainNameInvalid' | 'CertificateMissing' | 'CertificateOfOtherType' | 'CertificateArnInvalid' | 'CertificateRegionWrong' | 'MutualTlsNeedsTls12' | 'DomainTypesMany' | 'TagQuotaReached'
  }
  GetDomainName: {
    input: Input<operations['GetDomainName']>
    output: Output<operations['GetDomainName'], 200>
    refusals: 'DomainNameNotFound'
  }
  UpdateDomainName: {
    input: Input<operations['UpdateDomainName']>
    output: Output<operations['UpdateDomainName'], 200>
    refusals: 'WrongJsonType' | 'WrongJsonStructure' | 'ConstraintViolated' | 'DomainNameNotFound' | 'PatchPathUnlisted' | 'PatchOpUnsupported' | 'PatchValueInvalid' | 'EndpointTypeInvalid' | 'IpAddressTypeInvalid' | 'CertificateRegionWrong' | 'CertificateArnInvalid' | 'CertificateAddedAndRemoved' | 'MutualTlsNeedsTls12' | 'DomainNameUpdating' | 'DomainWithoutEndpoint'
  }
  DeleteDomainName: {
    input: Input<operations['DeleteDomainName']>
    output: Output<operations['DeleteDomainName'], 202>
    refusals: 'DomainNameNotFound'
  }
  GetBasePathMappings: {
    input: Input<operations['GetBasePathMappings']>
    output: Output<operations['GetBasePathMappings'], 200>
    refusals: 'WrongJsonType' | 'ConstraintViolated' | 'DomainNameNotFound'
  }
  CreateBasePathMapping: {
    input: Input<operations['CreateBasePathMapping']>
    output: Output<operations['CreateBasePathMapping'], 201>
    refusals: 'WrongJsonType' | 'WrongJsonStructure' | 'ConstraintViolated' | 'DomainNameNotFound' | 'BasePathMappingExists' | 'BasePathApiUnknown' | 'BasePathStageUnknown' | 'BasePathSlash' | 'BasePathInvalid'
  }
  GetBasePathMapping: {
    input: Input<operations['GetBasePathMapping']>
    output: Output<operations['GetBasePathMapping'], 200>
    refusals: 'DomainNameNotFound' | 'BasePathMappingNotFound'
  }
  UpdateBasePathMapping: {
    input: Input<operations['UpdateBasePathMapping']>
    output: Output<operations['UpdateBasePathMapping'], 200>
    refusals: 'WrongJsonType' | 'WrongJsonStructure' | 'ConstraintViolated' | 'DomainNameNotFound' | 'BasePathMappingNotFound' | 'PatchOpUnsupported' | 'PatchPathUnlisted' | 'PatchValueInvalid' | 'BasePathMappingExists' | 'BasePathApiUnknown' | 'BasePathStageUnknown' | 'BasePathSlash' | 'BasePathInvalid'
  }
  DeleteBasePathMapping: {
    input: Input<operations['DeleteBasePathMapping']>
    output: Output<operations['DeleteBasePathMapping'], 202>
    refusals: 'DomainNameNotFound' | 'BasePathMappingNotFound'
  }
  GetApiKeys: {
    input: Input<operations['GetApiKeys']>
    output: Output<operations['GetApiKeys'], 200>
    refusals: 'WrongJsonType' | 'ConstraintViolated'
  }
  CreateApiKey: {
    input: Input<operations['CreateApiKey']>
    output: Output<operations['CreateApiKey'], 201>
    refusals: 'WrongJsonType' | 'WrongJsonStructure' | 'ConstraintViolated' | 'ApiKeyQuotaReached' | 'ApiKeyNameTooLong' | 'ApiKeyDescriptionInvalid' | 'TagKeyInvalid' | 'TagKeyReserved' | 'TagValueInvalid' | 'ApiKeyValueTooShort' | 'ApiKeyValueTooLong' | 'ApiKeyExists' | 'TagQuotaReached'
  }
  GetApiKey: {
    input: Input<operations['GetApiKey']>
    output: Output<operations['GetApiKey'], 200>
    refusals: 'WrongJsonType' | 'ApiKeyNotFound'
  }
  UpdateApiKey: {
    input: Input<operations['UpdateApiKey']>
    output: Output<operations['UpdateApiKey'], 200>
    refusals: 'WrongJsonType' | 'WrongJsonStructure' | 'ConstraintViolated' | 'ApiKeyNotFound' | 'PatchPathUnlisted' | 'PatchOpUnsupported' | 'ApiKeyDescriptionInvalid' | 'ApiKeyNameTooLong' | 'PatchValueInvalid'
  }
  DeleteApiKey: {
    input: Input<operations['DeleteApiKey']>
    output: Output<operations['DeleteApiKey'], 202>
    refusals: 'ApiKeyNotFound'
  }
  ImportApiKeys: {
    input: Input<operations['ImportApiKeys']>
    output: Output<operations['ImportApiKeys'], 201>
    refusals: 'WrongJsonType' | 'ConstraintViolated' | 'ApiKeyFileWrong' | 'ApiKeyFileWarnings' | 'ApiKeyQuotaReached'
  }
  GetUsagePlans: {
    input: Input<operations['GetUsagePlans']>
    output: Output<operations['GetUsagePlans'], 200>
    refusals: 'WrongJsonType' | 'ConstraintViolated'
  }
  CreateUsagePlan: {
    input: Input<operations['CreateUsagePlan']>
    output: Output<operations['CreateUsagePlan'], 201>
    refusals: 'WrongJsonType' | 'WrongJsonStructure' | 'ConstraintViolated' | 'UsagePlanQuotaReached' | 'TagKeyInvalid' | 'TagKeyReserved' | 'TagValueInvalid' | 'ApiStageInvalid' | 'ApiStageNotFound' | 'UsagePlanOfHttpApi' | 'MethodThrottleInvalid' | 'MethodThrottleWithoutPlan' | 'QuotaLimitInvalid' | 'QuotaOffsetInvalid' | 'QuotaPeriodInvalid' | 'TagQuotaReached'
  }
  GetUsagePlan: {
    input: Input<operations['GetUsagePlan']>
    output: Output<operations['GetUsagePlan'], 200>
    refusals: 'UsagePlanNotFound'
  }
  UpdateUsagePlan: {
    input: Input<operations['UpdateUsagePlan']>
    output: Output<operations['UpdateUsagePlan'], 200>
    refusals: 'WrongJsonType' | 'WrongJsonStructure' | 'ConstraintViolated' | 'UsagePlanNotFound' | 'PatchPathUnlisted' | 'UsagePlanRemovePath' | 'PatchOpUnsupported' | 'PatchValueInvalid' | 'ApiStageTextInvalid' | 'ApiStageAbsent' | 'QuotaLimitInvalid' | 'QuotaPeriodInvalid' | 'ApiStageNotFound' | 'UsagePlanOfHttpApi' | 'MethodThrottleInvalid' | 'MethodThrottleWithoutPlan' | 'QuotaOffsetInvalid' | 'UsagePlanKeyStageTaken'
  }
  DeleteUsagePlan: {
    input: Input<operations['DeleteUsagePlan']>
    output: Output<operations['DeleteUsagePlan'], 202>
    refusals: 'UsagePlanNotFound' | 'UsagePlanHasStages'
  }
  GetUsagePlanKeys: {
    input: Input<operations['GetUsagePlanKeys']>
    output: Output<operations['GetUsagePlanKeys'], 200>
    refusals: 'WrongJsonType' | 'ConstraintViolated' | 'UsagePlanNotFound'
  }
  CreateUsagePlanKey: {
    input: Input<operations['CreateUsagePlanKey']>
    output: Output<operations['CreateUsagePlanKey'], 201>
    refusals: 'WrongJsonType' | 'WrongJsonStructure' | 'ConstraintViolated' | 'UsagePlanNotFound' | 'UsagePlanKeyExists' | 'ApiKeyNotFound' | 'UsagePlanKeyTypeInvalid' | 'UsagePlanKeyStageTaken'
  }
  GetUsagePlanKey: {
    input: Input<operations['GetUsagePlanKey']>
    output: Output<operations['GetUsagePlanKey'], 200>
    refusals: 'UsagePlanNotFound' | 'UsagePlanKeyNotFound'
  }
  DeleteUsagePlanKey: {
    input: Input<operations['DeleteUsagePlanKey']>
    output: Output<operations['DeleteUsagePlanKey'], 202>
    refusals: 'UsagePlanNotFound' | 'UsagePlanKeyNotFound'
  }
  GetUsage: {
    input: Input<operations['GetUsage']>
    output: Output<operations['GetUsage'], 200>
    refusals: 'WrongJsonType' | 'ConstraintViolated' | 'UsagePlanNotFound' | 'UsageDatesInvalid'
  }
  UpdateUsage: {
    input: Input<operations['UpdateUsage']>
    output: Output<operations['UpdateUsage'], 200>
    refusals: 'WrongJsonType' | 'WrongJsonStructure' | 'ConstraintViolated' | 'UsagePlanNotFound' | 'UsagePlanKeyNotFound' | 'UsagePathUnlisted' | 'RemainingInvalid' | 'UsageWithoutQuota'
  }
  GetVpcLinks: {
    input: Input<operations['GetVpcLinks']>
    output: Output<operations['GetVpcLinks'], 200>
    refusals: 'WrongJsonType' | 'ConstraintViolated'
  }
  CreateVpcLink: {
    input: Input<operations['CreateVpcLink']>
    output: Output<operations['CreateVpcLink'], 202>
    refusals: 'WrongJsonType' | 'WrongJsonStructure' | 'ConstraintViolated' | 'VpcLinkQuotaReached' | 'VpcLinkNameEmpty' | 'TagKeyInvalid' | 'TagKeyReserved' | 'TagValueInvalid' | 'VpcLinkTargetInvalid' | 'VpcLinkTargetsMany' | 'TagQuotaReached'
  }
  GetVpcLink: {
    input: Input<operations['GetVpcLink']>
    output: Output<operations['GetVpcLink'], 200>
    refusals: 'VpcLinkNotFound'
  }
  UpdateVpcLink: {
    input: Input<operations['UpdateVpcLink']>
    output: Output<operations['UpdateVpcLink'], 200>
    refusals: 'WrongJsonType' | 'WrongJsonStructure' | 'ConstraintViolated' | 'VpcLinkNotFound' | 'PatchOpUnsupported' | 'PatchPathUnlisted' | 'PatchValueInvalid' | 'VpcLinkNameEmpty' | 'VpcLinkTargetsKept'
  }
  DeleteVpcLink: {
    input: Input<operations['DeleteVpcLink']>
    output: Output<operations['DeleteVpcLink'], 202>
    refusals: 'VpcLinkNotFound' | 'VpcLinkInUse'
  }
  GetAuthorizers: {
    input: Input<operations['GetAuthorizers']>
    output: Output<operations['GetAuthorizers'], 200>
    refusals: 'WrongJsonType' | 'ConstraintViolated' | 'ApiNotFound'
  }
  CreateAuthorizer: {
    input: Input<operations['CreateAuthorizer']>
    output: Output<operations['CreateAuthorizer'], 201>
    refusals: 'WrongJsonType' | 'WrongJsonStructure' | 'ConstraintViolated' | 'ConcurrentModification' | 'AuthorizerQuotaReached' | 'AuthorizerUriInvalid' | 'AuthorizerTtlOutOfRange' | 'AuthorizerNameTaken' | 'AuthorizerUriMissing' | 'IdentitySourceEmpty' | 'IdentitySourceInvalid' | 'ProviderArnsEmpty'
  }
  GetAuthorizer: {
    input: Input<operations['GetAuthorizer']>
    output: Output<operations['GetAuthorizer'], 200>
    refusals: 'ApiNotFound' | 'AuthorizerNotFound'
  }
  UpdateAuthorizer: {
    input: Input<operations['UpdateAuthorizer']>
    output: Output<operations['UpdateAuthorizer'], 200>
    refusals: 'WrongJsonType' | 'WrongJsonStructure' | 'ConstraintViolated' | 'ApiNotFound' | 'AuthorizerNotFound' | 'PatchPathUnlisted' | 'PatchOpUnsupported' | 'PatchValueInvalid' | 'AuthorizerTtlOutOfRange' | 'IdentitySourceEmpty' | 'ProviderArnsEmpty' | 'AuthorizerNameTaken' | 'AuthorizerUriInvalid' | 'IdentitySourceInvalid'
  }
  DeleteAuthorizer: {
    input: Input<operations['DeleteAuthorizer']>
    output: Output<operations['DeleteAuthorizer'], 202>
    refusals: 'ApiNotFound' | 'AuthorizerNotFound' | 'AuthorizerInUse'
  }
  GetExport: {
    input: Input<operations['GetExport']>
    output: Output<operations['GetExport'], 200>
    refusals: 'ApiNotFound' | 'StageNotFound' | 'ExportTypeInvalid'
  }
  GetSdkTypes: {
    input: Input<operations['GetSdkTypes']>
    output: Output<operations['GetSdkTypes'], 200>
    refusals: never
  }
  GetSdkType: {
    input: Input<operations['GetSdkType']>
    output: Output<operations['GetSdkType'], 200>
    refusals: 'SdkTypeNotFound'
  }
  GetGatewayResponses: {
    input: Input<operations['GetGatewayResponses']>
    output: Output<operations['GetGatewayResponses'], 200>
    refusals: 'WrongJsonType' | 'ConstraintViolated' | 'ApiNotFound'
  }
  GetGatewayResponse: {
    input: Input<operations['GetGatewayResponse']>
    output: Output<operations['GetGatewayResponse'], 200>
    refusals: 'ConstraintViolated' | 'ApiNotFound' | 'GatewayResponseNotSet'
  }
  PutGatewayResponse: {
    input: Input<operations['PutGatewayResponse']>
    output: Output<operations['PutGatewayResponse'], 201>
    refusals: 'WrongJsonType' | 'WrongJsonStructure' | 'ConstraintViolated' | 'ApiNotFound' | 'MappingExpressionInvalid'
  }
  UpdateGatewayResponse: {
    input: Input<operations['UpdateGatewayResponse']>
    output: Output<operations['UpdateGatewayResponse'], 200>
    refusals: 'WrongJsonType' | 'WrongJsonStructure' | 'ConstraintViolated' | 'ApiNotFound' | 'GatewayResponseNotSet' | 'GatewayResponsePathInvalid' | 'PatchValueInvalid' | 'ResponseParameterEmpty' | 'ResponseParameterAbsent' | 'ResponseTemplateEmpty' | 'MappingExpressionInvalid'
  }
  DeleteGatewayResponse: {
    input: Input<operations['DeleteGatewayResponse']>
    output: Output<operations['DeleteGatewayResponse'], 202>
    refusals: 'ConstraintViolated' | 'ApiNotFound' | 'GatewayResponseNotSet'
  }
  ImportRestApi: {
    input: Input<operations['ImportRestApi']>
    output: Output<operations['ImportRestApi'], 201>
    refusals: 'WrongJsonType' | 'ConstraintViolated' | 'ImportUnreadable' | 'ImportErrors' | 'ImportErrorsAssumed' | 'ImportWarnings' | 'ApiQuotaReached'
  }
  GetModels: {
    input: Input<operations['GetModels']>
    output: Output<operations['GetModels'], 200>
    refusals: 'WrongJsonType' | 'ConstraintViolated' | 'ApiNotFound'
  }
  CreateModel: {
    input: Input<operations['CreateModel']>
    output: Output<operations['CreateModel'], 201>
    refusals: 'WrongJsonType' | 'WrongJsonStructure' | 'ConstraintViolated' | 'ApiNotFound' | 'ModelExists' | 'ModelNameEmpty' | 'ModelNameInvalid' | 'ModelSchemaEmpty' | 'ModelSchemaInvalid' | 'ModelContentTypeInvalid'
  }
  GetModel: {
    input: Input<operations['GetModel']>
    output: Output<operations['GetModel'], 200>
    refusals: 'WrongJsonType' | 'ModelNotFound'
  }
  UpdateModel: {
    input: Input<operations['UpdateModel']>
    output: Output<operations['UpdateModel'], 200>
    refusals: 'WrongJsonType' | 'WrongJsonStructure' | 'ConstraintViolated' | 'ModelNotFound' | 'PatchOpUnsupported' | 'PatchPathUnlisted' | 'PatchValueInvalid' | 'ModelSchemaEmpty' | 'ModelSchemaInvalid'
  }
  DeleteModel: {
    input: Input<operations['DeleteModel']>
    output: Output<operations['DeleteModel'], 202>
    refusals: 'ModelNotFound' | 'ModelInUse' | 'ModelInUseByResponse'
  }
  GetModelTemplate: {
    input: Input<operations['GetModelTemplate']>
    output: Output<operations['GetModelTemplate'], 200>
    refusals: 'ApiNotFound' | 'ModelNotFound'
  }
  GetRequestValidators: {
    input: Input<operations['GetRequestValidators']>
    output: Output<operations['GetRequestValidators'], 200>
    refusals: 'WrongJsonType' | 'ConstraintViolated' | 'ApiNotFound'
  }
  CreateRequestValidator: {
    input: Input<operations['CreateRequestValidator']>
    output: Output<operations['CreateRequestValidator'], 201>
    refusals: 'WrongJsonType' | 'WrongJsonStructure' | 'ConstraintViolated' | 'ParentApiUnknown' | 'RequestValidatorQuotaReached' | 'RequestValidatorNameTaken'
  }
  GetRequestValidator: {
    input: Input<operations['GetRequestValidator']>
    output: Output<operations['GetRequestValidator'], 200>
    refusals: 'RequestValidatorNotFound'
  }
  UpdateRequestValidator: {
    input: Input<operations['UpdateRequestValidator']>
    output: Output<operations['UpdateRequestValidator'], 200>
    refusals: 'WrongJsonType' | 'WrongJsonStructure' | 'ConstraintViolated' | 'RequestValidatorNotFound' | 'PatchOpUnsupported' | 'PatchPathUnlisted' | 'RequestValidatorNameBlank' | 'RequestValidatorNameTaken'
  }
  DeleteRequestValidator: {
    input: Input<operations['DeleteRequestValidator']>
    output: Output<operations['DeleteRequestValidator'], 202>
    refusals: 'RequestValidatorNotFound' | 'RequestValidatorInUse'
  }
}
