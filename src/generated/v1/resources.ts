// Generated from spec/v1 by scripts/generate.ts. Do not edit: change the spec and run `npm run generate`.
import type { ResourceTable } from '../../core/resources/table.ts'

/** The resources of this version: a parent stands before its children. */
export const resources = {
  Account: {
    schema: "Account",
    noun: "account",
    path: "/account",
    storage: {"kind":"cell","member":"account"},
    parameters: [],
    defaults: {"features":["UsagePlans"],"apiKeyVersion":"4"},
    errors: {},
    verbs: {"get":{"operation":"GetAccount"},"update":{"operation":"UpdateAccount","kind":"patch"}},
  },
  RestApi: {
    schema: "RestApi",
    noun: "REST API",
    path: "/restapis/{restApiId}",
    storage: {"kind":"unit","member":"restApis","own":"api"},
    key: {"kind":"drawn","member":"id","length":10},
    parameters: ["restApiId"],
    dates: {"created":["createdDate"]},
    defaults: {"apiKeySource":"HEADER","disableExecuteApiEndpoint":false},
    given: ["id"],
    blockedBy: [{"resource":"BasePathMapping","where":{"restApiId":"{restApiId}"},"error":"ApiMapped","texts":{"domains":{"member":"domainName"}}}],
    errors: {"missing":"ApiNotFound"},
    verbs: {"list":{"operation":"GetRestApis","paging":"page"},"get":{"operation":"GetRestApi"},"delete":{"operation":"DeleteRestApi"}},
  },
  Deployment: {
    schema: "Deployment",
    noun: "deployment",
    parent: "RestApi",
    path: "/restapis/{restApiId}/deployments/{deploymentId}",
    storage: {"kind":"collection","member":"deployments"},
    key: {"kind":"drawn","member":"id","length":6},
    parameters: ["restApiId","deploymentId"],
    dates: {"created":["createdDate"]},
    given: ["id"],
    blockedBy: [{"resource":"Stage","where":{"deploymentId":"{deploymentId}"},"error":"DeploymentInUse"},{"resource":"Stage","where":{"canarySettings.deploymentId":"{deploymentId}"},"error":"CanaryDeploymentInUse"}],
    errors: {"missing":"DeploymentNotFound"},
    verbs: {"create":{"operation":"CreateDeployment","members":{"description":true}},"list":{"operation":"GetDeployments","paging":"page"},"get":{"operation":"GetDeployment"},"update":{"operation":"UpdateDeployment","kind":"patch"},"delete":{"operation":"DeleteDeployment"}},
  },
  DocumentationVersion: {
    schema: "DocumentationVersion",
    noun: "documentation version",
    parent: "RestApi",
    path: "/restapis/{restApiId}/documentation/versions/{documentationVersion}",
    storage: {"kind":"collection","member":"documentationVersions"},
    key: {"kind":"given","member":"version","from":"documentationVersion"},
    parameters: ["restApiId","documentationVersion"],
    dates: {"created":["createdDate"]},
    text: "version",
    given: ["version"],
    errors: {"missing":"DocumentationVersionNotFound","taken":"DocumentationVersionExists"},
    verbs: {"create":{"operation":"CreateDocumentationVersion","members":{"description":true}},"list":{"operation":"GetDocumentationVersions","paging":"page"},"get":{"operation":"GetDocumentationVersion"}},
    sample: {"version":"0.9.0"},
  },
  DocumentationPart: {
    schema: "DocumentationPart",
    noun: "documentation part",
    parent: "RestApi",
    path: "/restapis/{restApiId}/documentation/parts/{documentationPartId}",
    storage: {"kind":"collection","member":"documentationParts"},
    key: {"kind":"drawn","member":"id","length":6},
    parameters: ["restApiId","documentationPartId"],
    defaults: {"properties":"{}"},
    given: ["location"],
    errors: {"missing":"DocumentationPartNotFound"},
    verbs: {"create":{"operation":"CreateDocumentationPart","members":{"location":{"type":true,"path":true,"method":true,"statusCode":true,"name":true},"properties":true}},"list":{"operation":"GetDocumentationParts","paging":"page","filters":{"type":"location.type","path":"location.path"}},"get":{"operation":"GetDocumentationPart"}},
    sample: {"id":"part01","location":{"type":"API"},"properties":"{\"description\":\"pets\"}"},
  },
  Resource: {
    schema: "Resource",
    noun: "resource",
    parent: "RestApi",
    path: "/restapis/{restApiId}/resources/{resourceId}",
    storage: {"kind":"collection","member":"resources"},
    key: {"kind":"drawn","member":"id","length":6},
    parameters: ["restApiId","resourceId"],
    given: ["path"],
    errors: {"missing":"ResourceNotFound"},
    verbs: {"create":{"operation":"CreateResource","members":{"pathPart":true}},"list":{"operation":"GetResources","paging":"page"},"get":{"operation":"GetResource"},"delete":{"operation":"DeleteResource"}},
  },
  Method: {
    schema: "Method",
    noun: "method",
    parent: "Resource",
    path: "/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}",
    storage: {"kind":"map","member":"resourceMethods"},
    key: {"kind":"given","member":"httpMethod"},
    parameters: ["restApiId","resourceId","httpMethod"],
    defaults: {"apiKeyRequired":false},
    errors: {"missing":"MethodNotFound","taken":"MethodExists"},
    verbs: {"create":{"operation":"PutMethod","members":{"authorizationType":true,"authorizerId":true,"apiKeyRequired":true,"operationName":true,"requestParameters":true,"requestModels":true,"requestValidatorId":true,"authorizationScopes":true}},"get":{"operation":"GetMethod"},"delete":{"operation":"DeleteMethod"}},
  },
  MethodResponse: {
    schema: "MethodResponse",
    noun: "response of a method",
    parent: "Method",
    path: "/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/responses/{statusCode}",
    storage: {"kind":"map","member":"methodResponses"},
    key: {"kind":"given","member":"statusCode"},
    parameters: ["restApiId","resourceId","httpMethod","statusCode"],
    errors: {"missing":"ResponseNotFound","taken":"ResponseExists"},
    verbs: {"create":{"operation":"PutMethodResponse","members":{"responseParameters":true,"responseModels":true}},"get":{"operation":"GetMethodResponse"},"delete":{"operation":"DeleteMethodResponse"}},
  },
  Integration: {
    schema: "Integration",
    noun: "integration",
    parent: "Method",
    path: "/restapis/{restApiId}/resources/{resourceId}/methods/{verb}/integration",
    storage: {"kind":"member","member":"methodIntegration"},
    parameters: ["restApiId","resourceId","verb"],
    defaults: {"passthroughBehavior":"WHEN_NO_MATCH","timeoutInMillis":29000,"cacheKeyParameters":[]},
    errors: {"missing":"IntegrationNotFound"},
    verbs: {"create":{"operation":"PutIntegration","members":{"type":true,"httpMethod":true,"uri":true,"connectionType":true,"connectionId":true,"credentials":true,"requestParameters":true,"requestTemplates":true,"passthroughBehavior":true,"cacheNamespace":true,"cacheKeyParameters":true,"contentHandling":true,"timeoutInMillis":true,"tlsConfig":{"insecureSkipVerification":true},"responseTransferMode":true,"integrationTarget":true},"replaces":true},"get":{"operation":"GetIntegration"},"delete":{"operation":"DeleteIntegration"}},
  },
  IntegrationResponse: {
    schema: "IntegrationResponse",
    noun: "response of an integration",
    parent: "Integration",
    path: "/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration/responses/{statusCode}",
    storage: {"kind":"map","member":"integrationResponses"},
    key: {"kind":"given","member":"statusCode"},
    parameters: ["restApiId","resourceId","httpMethod","statusCode"],
    errors: {"missing":"ResponseNotFound"},
    verbs: {"create":{"operation":"PutIntegrationResponse","members":{"selectionPattern":true,"responseParameters":true,"responseTemplates":true,"contentHandling":true},"replaces":true},"get":{"operation":"GetIntegrationResponse"},"delete":{"operation":"DeleteIntegrationResponse"}},
  },
  Stage: {
    schema: "Stage",
    noun: "stage",
    parent: "RestApi",
    path: "/restapis/{restApiId}/stages/{stageName}",
    storage: {"kind":"collection","member":"stages"},
    key: {"kind":"given","member":"stageName"},
    parameters: ["restApiId","stageName"],
    dates: {"created":["createdDate"],"updated":["lastUpdatedDate"]},
    defaults: {"cacheClusterEnabled":false,"cacheClusterStatus":"NOT_AVAILABLE","methodSettings":{},"tracingEnabled":false},
    given: ["stageName","deploymentId"],
    references: {"deploymentId":{"resource":"Deployment","error":"DeploymentUnknown","implied":"reported where listed"},"canarySettings.deploymentId":{"resource":"Deployment","error":"DeploymentUnknown","implied":"reported where listed"},"documentationVersion":{"resource":"DocumentationVersion","error":"DocumentationVersionUnknown","implied":"reported"},"clientCertificateId":{"resource":"ClientCertificate","parents":[],"error":"ClientCertificateUnknown","implied":"reported"}},
    blockedBy: [{"resource":"BasePathMapping","where":{"restApiId":"{restApiId}","stage":"{stageName}"},"error":"StageMapped","texts":{"domains":{"member":"domainName"}}}],
    errors: {"missing":"StageNotFound","taken":"StageExists","quota":{"error":"StageQuotaReached","setting":"stagesPerApi"}},
    verbs: {"create":{"operation":"CreateStage","members":{"stageName":true,"deploymentId":true,"description":true,"cacheClusterEnabled":true,"cacheClusterSize":true,"variables":true,"documentationVersion":true,"canarySettings":{"percentTraffic":true,"deploymentId":true,"stageVariableOverrides":true,"useStageCache":true},"tracingEnabled":true,"tags":true}},"list":{"operation":"GetStages","paging":"all"},"get":{"operation":"GetStage"},"update":{"operation":"UpdateStage","kind":"patch"},"delete":{"operation":"DeleteStage"}},
  },
  ClientCertificate: {
    schema: "ClientCertificate",
    noun: "client certificate",
    path: "/clientcertificates/{clientCertificateId}",
    storage: {"kind":"collection","member":"clientCertificates"},
    key: {"kind":"drawn","member":"clientCertificateId","length":6},
    parameters: ["clientCertificateId"],
    dates: {"created":["createdDate"]},
    given: ["clientCertificateId"],
    onDelete: {"clears":[{"resource":"Stage","member":"clientCertificateId"}]},
    errors: {"missing":"ClientCertificateNotFound","quota":{"error":"ClientCertificateQuotaReached","quota":"clientCertificates"}},
    verbs: {"create":{"operation":"GenerateClientCertificate","members":{"description":true,"tags":true}},"list":{"operation":"GetClientCertificates","paging":"page"},"get":{"operation":"GetClientCertificate"},"update":{"operation":"UpdateClientCertificate","kind":"patch"},"delete":{"operation":"DeleteClientCertificate"}},
    sample: {"clientCertificateId":"cert01"},
  },
  BasePathMapping: {
    schema: "BasePathMappingState",
    noun: "mapping",
    path: "/domainnames/{domainName}/basepathmappings/{basePath}",
    storage: {"kind":"collection","member":"basePathMappings"},
    key: {"kind":"given","member":"domainName","members":["basePath"]},
    parameters: ["domainName","basePath"],
    defaults: {"basePath":"(none)"},
    given: ["domainName","restApiId"],
    references: {"restApiId":{"resource":"RestApi","problem":"there is no API {restApiId}."},"stage":{"resource":"Stage","parents":["restApiId"],"problem":"{restApiId} has no stage {stage}."}},
    errors: {},
    verbs: {},
  },
} as const satisfies ResourceTable

/** The operations that are generic verbs of a resource: they need no handler. */
export type ResourceOperation = 
  | 'GetAccount'
  | 'UpdateAccount'
  | 'GetRestApis'
  | 'GetRestApi'
  | 'DeleteRestApi'
  | 'CreateDeployment'
  | 'GetDeployments'
  | 'GetDeployment'
  | 'UpdateDeployment'
  | 'DeleteDeployment'
  | 'CreateDocumentationVersion'
  | 'GetDocumentationVersions'
  | 'GetDocumentationVersion'
  | 'CreateDocumentationPart'
  | 'GetDocumentationParts'
  | 'GetDocumentationPart'
  | 'CreateResource'
  | 'GetResources'
  | 'GetResource'
  | 'DeleteResource'
  | 'PutMethod'
  | 'GetMethod'
  | 'DeleteMethod'
  | 'PutMethodResponse'
  | 'GetMethodResponse'
  | 'DeleteMethodResponse'
  | 'PutIntegration'
  | 'GetIntegration'
  | 'DeleteIntegration'
  | 'PutIntegrationResponse'
  | 'GetIntegrationResponse'
  | 'DeleteIntegrationResponse'
  | 'CreateStage'
  | 'GetStages'
  | 'GetStage'
  | 'UpdateStage'
  | 'DeleteStage'
  | 'GenerateClientCertificate'
  | 'GetClientCertificates'
  | 'GetClientCertificate'
  | 'UpdateClientCertificate'
  | 'DeleteClientCertificate'
