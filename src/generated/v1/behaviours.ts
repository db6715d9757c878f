// Generated from spec/v1 by scripts/generate.ts. Do not edit: change the spec and run `npm run generate`.
import type { Behaviour, Evidence } from '../../core/errors/evidence.ts'

export const behaviours: Readonly<Record<string, Behaviour>> = {
  AbsentMembersLeftOut: {
    text: "Members that are not set are left out of an answer; they are not null.",
    evidence: {"kind":"recorded","source":"cloud-custodian recordings: the lengths of 39 answers leave no room for a null"},
  },
  DatesAreEpochSeconds: {
    text: "Dates are JSON numbers: whole seconds since 1970.",
    evidence: {"kind":"recorded","source":"cloud-custodian recordings: the lengths of 39 answers leave no room for a fraction"},
  },
  AbsentBodyIsEmpty: {
    text: "A request without a body, or with the body null, counts as one with {}; CreateDeployment alone refuses it. Recorded for PutMethodResponse and PutIntegrationResponse, assumed for the other operations.",
    evidence: {"kind":"recorded","source":"localstack method response and integration response snapshots"},
  },
  HalWithoutAcceptJson: {
    text: "Without application/json in Accept the service speaks HAL: _links and _embedded, and dates in ISO 8601. Every SDK sends that header.",
    evidence: {"kind":"documented","source":"API reference, link relations"},
  },
  ListsAreCalledItem: {
    text: "The entries of a collection are called item, whatever the SDKs call them.",
    evidence: {"kind":"recorded","source":"localstack deployment and stage snapshots"},
  },
  PagingByPosition: {
    text: "A page holds limit entries (25 unless given, at most 500); position leads to the next page and is absent from the last one.",
    evidence: {"kind":"documented","source":"API reference"},
  },
  ApiIdsAreCaseSensitive: {
    text: "An API id in other case is another API.",
    evidence: {"kind":"recorded","source":"localstack snapshot test_get_api_case_insensitive"},
  },
  StageMembersAlwaysThere: {
    text: "cacheClusterEnabled, cacheClusterStatus, methodSettings and tracingEnabled are always in the answer; their defaults are false, NOT_AVAILABLE, {} and false.",
    evidence: {"kind":"recorded","source":"localstack stage snapshots"},
  },
  StageDates: {
    text: "After CreateStage createdDate and lastUpdatedDate are equal; UpdateStage moves lastUpdatedDate.",
    evidence: {"kind":"recorded","source":"localstack stage snapshots"},
  },
  EmptyDescriptionDropped: {
    text: "A stage or deployment that is created with an empty description has no description.",
    evidence: {"kind":"recorded","source":"CloudTrail events of 2024-04-17"},
  },
  EmptyDescriptionRemoves: {
    text: "UpdateStage with an empty description or documentation version removes the member, as CreateStage drops it.",
    evidence: {"kind":"assumed","source":"only the success is known"},
  },
  StageTagsOnlyWhenSet: {
    text: "A stage without tags has no tags member; an API shows an empty map.",
    evidence: {"kind":"recorded","source":"localstack stage snapshots"},
  },
  StageNamesTakeHyphens: {
    text: "Stage names are letters, digits, hyphens and underscores, though the text of the refusal names no hyphen.",
    evidence: {"kind":"recorded","source":"localstack canary snapshots, a CreateDeployment for the stage non-existing"},
  },
  CreateStageTakesNoSettings: {
    text: "CreateStage has no method settings, access log or client certificate; clients set them with UpdateStage.",
    evidence: {"kind":"documented","source":"AWS API model"},
  },
  GetStagesIsNeverPaged: {
    text: "GetStages returns every stage and never a position.",
    evidence: {"kind":"recorded","source":"localstack stage snapshots"},
  },
  GetStagesByDeployment: {
    text: "deploymentId leaves the stages that point to this deployment.",
    evidence: {"kind":"recorded","source":"localstack snapshot test_get_stages_filters_by_deployment_id"},
  },
  GetStagesFilterSpellings: {
    text: "GetStages takes deployment_id, as the link templates spell it, for deploymentId.",
    evidence: {"kind":"assumed","source":"API reference, link relations"},
  },
  DeletedStageKeepsDeployment: {
    text: "DeleteStage leaves the deployment, and a usage plan does not stand in its way.",
    evidence: {"kind":"reported","source":"terraform-provider-aws#14100"},
  },
  CacheSizeKeptWhileOff: {
    text: "cacheClusterSize is stored and shown once it was given, also while the cache is off.",
    evidence: {"kind":"recorded","source":"CloudTrail events of 2024-04-17"},
  },
  CacheGrows: {
    text: "Switching the cache on, or changing the size of one that is on, answers CREATE_IN_PROGRESS; some minutes later the status is AVAILABLE.",
    option: "cacheCluster.createMs",
    evidence: {"kind":"documented","source":"developer guide, caching; API reference, UpdateStage"},
  },
  CacheGoes: {
    text: "Switching the cache off answers DELETE_IN_PROGRESS; some minutes later the status is NOT_AVAILABLE.",
    option: "cacheCluster.deleteMs",
    evidence: {"kind":"documented","source":"developer guide, caching"},
  },
  CacheGoingIsShown: {
    text: "A deletion that is made to take no time is still answered once, by the first GetStage after it: it takes AWS minutes, and Terraform fails where it sees nothing of it.",
    option: "cacheCluster.deleteMs",
    evidence: {"kind":"documented","source":"terraform-provider-aws 5.100, the waiter of aws_api_gateway_stage"},
  },
  CacheChangeBlocksUpdates: {
    text: "While the cache of a stage changes, every UpdateStage of that stage with operations in it is refused.",
    evidence: {"kind":"reported","source":"serverless-api-gateway-caching#142"},
  },
  CachingWithoutCluster: {
    text: "cachingEnabled of a method may be true while the stage has no cache.",
    evidence: {"kind":"recorded","source":"localstack stage snapshots"},
  },
  FlushTakesTime: {
    text: "FlushStageCache of a cache that is AVAILABLE leaves it in FLUSH_IN_PROGRESS, and then AVAILABLE again.",
    option: "cacheCluster.flushMs",
    evidence: {"kind":"assumed","source":"the model has the status, and nobody has seen it"},
  },
  FlushWithoutCache: {
    text: "FlushStageCache is accepted on a stage without a cache, and cacheClusterStatus does not change.",
    evidence: {"kind":"assumed","source":"the success with a cache is all that is known"},
  },
  PatchOpsCheckedFirst: {
    text: "The ops of the whole list are checked before anything is looked up.",
    evidence: {"kind":"assumed","source":"as UpdateMethodResponse is recorded"},
  },
  PatchInOrder: {
    text: "Operations run in order, later ones see what earlier ones did, and the first that fails decides the answer.",
    evidence: {"kind":"recorded","source":"localstack canary snapshots"},
  },
  PatchIsAtomic: {
    text: "When one operation fails, none is applied.",
    evidence: {"kind":"assumed","source":"never tested on AWS"},
  },
  EmptyPatchAccepted: {
    text: "An empty list of operations, or none, answers 200 with the unchanged document.",
    evidence: {"kind":"reported","source":"terraform-provider-aws#12638"},
  },
  EmptyPatchMovesDate: {
    text: "lastUpdatedDate of a stage moves with every UpdateStage that succeeds, one without operations included.",
    evidence: {"kind":"assumed","source":"no capture of an empty list shows the dates"},
  },
  EmptiedMapsLeftOut: {
    text: "When UpdateStage removes the last stage variable or override, or UntagResource the last tag, the member goes with it.",
    evidence: {"kind":"assumed","source":"as UpdateMethodResponse drops a map that it empties"},
  },
  EmptyVariablesKept: {
    text: "An empty map of stage variables that was given is kept and shown. Recorded for variables, assumed for overrides.",
    evidence: {"kind":"recorded","source":"localstack stage snapshots, CloudTrail events of 2024-04-17"},
  },
  LogRoleAssumed: {
    text: "The account has a CloudWatch role unless the state document describes an account without one.",
    evidence: {"kind":"assumed","source":"our choice: a new account of AWS has none, and most tests are not about it"},
  },
  PatchBooleans: {
    text: "A boolean value is true when it reads true in any case; everything else is false.",
    evidence: {"kind":"recorded","source":"stackd captures rest_websocket_logs"},
  },
  PatchEnumsInAnyCase: {
    text: "A value of an enum is read in any case and stored as the enum spells it: info is INFO. Recorded for the logging level, assumed for the other enums.",
    evidence: {"kind":"recorded","source":"cloud-custodian test_rest_stage_update recordings (2018), twice"},
  },
  PatchWithoutPathOrOp: {
    text: "An operation without path or op is refused as one would be whose path or op is the text null.",
    evidence: {"kind":"assumed","source":"UpdateGatewayResponse prints a missing path as null"},
  },
  PatchWithoutValue: {
    text: "A missing value is refused like a bad one and printed as null.",
    evidence: {"kind":"reported","source":"pasted refusals of stage variables"},
  },
  UpdateSizeLimit: {
    text: "An UpdateStage of more than 100 operations is too large.",
    evidence: {"kind":"assumed","source":"clients send 80 at a time, the limit lies above"},
  },
  NewMethodSettingHasAllMembers: {
    text: "The first setting under a method key creates an entry with all the defaults.",
    evidence: {"kind":"recorded","source":"localstack stage snapshots"},
  },
  NewMethodSettingCopiesWildcard: {
    text: "A new method key starts from the current values of */* when that entry exists; later changes of */* do not reach it.",
    evidence: {"kind":"recorded","source":"localstack stage snapshots"},
  },
  LogLevelMissingUntilSet: {
    text: "loggingLevel is absent until it was set, OFF included.",
    evidence: {"kind":"recorded","source":"localstack stage snapshots"},
  },
  MethodKeysVerbatim: {
    text: "A method key is the path without its first slash and without the setting: ~1 stays, and no resource needs to exist.",
    evidence: {"kind":"recorded","source":"localstack stage snapshots, stackd captures"},
  },
  DisabledThrottle: {
    text: "A throttling limit of -1 is accepted and returned.",
    evidence: {"kind":"reported","source":"terraform-provider-aws acceptance tests"},
  },
  RemovingAbsentVariable: {
    text: "Removing a stage variable, a canary or access log settings that are not there changes nothing.",
    evidence: {"kind":"assumed","source":"Serverless removes access log settings at every deployment"},
  },
  LogLevelNeedsRole: {
    text: "A log level other than OFF and any access log need the CloudWatch role of the account; a bad log level is refused before.",
    evidence: {"kind":"recorded","source":"stackd captures rest_websocket_logs"},
  },
  AccessLogCheckOrder: {
    text: "Of access log settings, first the ARN must begin with arn:, then the role must be there, then the format must be good.",
    evidence: {"kind":"recorded","source":"stackd captures rest_websocket_logs"},
  },
  AccessLogTargetUnchecked: {
    text: "The log group or stream need not exist, and the destination may be there without a format.",
    evidence: {"kind":"recorded","source":"localstack access log snapshots"},
  },
  CanaryMadeByPatch: {
    text: "Setting percentTraffic or deploymentId of a canary that is not there creates it: the deployment of the stage, 0.0 percent and no stage cache unless said otherwise.",
    evidence: {"kind":"recorded","source":"localstack canary snapshots"},
  },
  CanaryMadeByOtherPaths: {
    text: "useStageCache and stageVariableOverrides create the canary in the same way.",
    evidence: {"kind":"assumed","source":"the developer guide sends them together with percentTraffic"},
  },
  CanaryWithoutDeployment: {
    text: "CreateStage with canarySettings but without their deploymentId takes the deployment of the stage.",
    evidence: {"kind":"assumed","source":"as UpdateStage does"},
  },
  CanaryMadeByDeployment: {
    text: "CreateDeployment with canarySettings gives the new deployment to the canary, replaces earlier canary settings as a whole and leaves deployment and variables of the stage alone.",
    evidence: {"kind":"recorded","source":"localstack canary snapshots"},
  },
  CanaryPromotion: {
    text: "Copying the overrides merges them into the variables, where an override wins; the canary stays as it was until it is removed.",
    evidence: {"kind":"recorded","source":"localstack canary snapshots"},
  },
  PromotionWithoutOverrides: {
    text: "Copying the overrides of a canary that has none changes nothing.",
    evidence: {"kind":"assumed","source":"promotions always send both copies"},
  },
  StageWithCanaryMoves: {
    text: "UpdateStage may replace /deploymentId while there is a canary.",
    evidence: {"kind":"reported","source":"terraform-provider-aws sends it"},
  },
  DeploymentMakesStage: {
    text: "CreateDeployment with the name of no stage creates the stage from stageDescription, variables, cache and tracing; the answer is the deployment.",
    evidence: {"kind":"recorded","source":"localstack canary snapshots"},
  },
  DeploymentMovesStage: {
    text: "CreateDeployment with the name of a stage points the stage to the new deployment, and lastUpdatedDate of the stage becomes its createdDate.",
    evidence: {"kind":"recorded","source":"localstack deployment snapshots"},
  },
  DeploymentChangesStage: {
    text: "Stage members that CreateDeployment gives replace those of an existing stage, variables one by one.",
    evidence: {"kind":"assumed","source":"neither merging nor ignoring is known"},
  },
  DeploymentWithoutStageName: {
    text: "CreateDeployment with no stage name or an empty one touches no stage.",
    evidence: {"kind":"recorded","source":"CloudTrail events of 2024-04-17"},
  },
  ApiSummaryOnRequest: {
    text: "apiSummary is in the answer of GetDeployment only with embed=apisummary.",
    evidence: {"kind":"documented","source":"AWS API model"},
  },
  StageArns: {
    text: "The ARN of a stage is arn:aws:apigateway:{region}::/restapis/{api}/stages/{name}, with an empty account, percent-encoded in the path.",
    evidence: {"kind":"documented","source":"developer guide, ARNs"},
  },
  TagsAreMembers: {
    text: "Tags set with TagResource and tags given at creation are the same: both are shown by GetTags and by the document.",
    evidence: {"kind":"documented","source":"developer guide, tagging"},
  },
  UntaggingIsIdempotent: {
    text: "UntagResource of a key that is not there succeeds.",
    evidence: {"kind":"assumed","source":"as other services do"},
  },
  GetTagsIsNotPaged: {
    text: "GetTags ignores position and limit.",
    evidence: {"kind":"assumed","source":"the answer has no position"},
  },
  ApiTags: {
    text: "CreateRestApi shows tags only when given; GetRestApi, GetRestApis and UpdateRestApi show an empty map.",
    evidence: {"kind":"reported","source":"getmoto/moto#2714"},
  },
  ApiDefaults: {
    text: "A new API is EDGE, ipv4, takes keys from HEADER, has its execute-api endpoint enabled and a root resource.",
    evidence: {"kind":"recorded","source":"localstack snapshot test_create_rest_api_with_optional_params"},
  },
  PrivateApisAreDualstack: {
    text: "A private API is dualstack, also when UpdateRestApi makes it private.",
    evidence: {"kind":"recorded","source":"localstack UpdateRestApi snapshots"},
  },
  DeletedApiTakesAll: {
    text: "DeleteRestApi takes its stages, deployments, resources and documentation along.",
    evidence: {"kind":"documented","source":"API reference"},
  },
  ApiListPaths: {
    text: "UpdateRestApi adds and removes /binaryMediaTypes/{type} (~1 is a slash; a replaced type goes last) and replaces /endpointConfiguration/types/{type}.",
    evidence: {"kind":"recorded","source":"localstack UpdateRestApi snapshots"},
  },
  MethodNamesWithoutEmbed: {
    text: "Without embed=methods the entries of resourceMethods are empty objects.",
    evidence: {"kind":"documented","source":"AWS CLI examples"},
  },
  DeletedResourceTakesChildren: {
    text: "DeleteResource takes the resources below it along.",
    evidence: {"kind":"documented","source":"API reference"},
  },
  IntegrationDefaults: {
    text: "An integration has passthroughBehavior WHEN_NO_MATCH, timeoutInMillis 29000, the resource id as cacheNamespace and no cacheKeyParameters unless given; PutIntegration replaces the one before.",
    evidence: {"kind":"recorded","source":"localstack integration snapshots"},
  },
  AccountDefaults: {
    text: "An account has a throttle of 10000.0 and 5000, the feature UsagePlans and apiKeyVersion 4.",
    evidence: {"kind":"recorded","source":"cloud-custodian test_rest_account recordings"},
  },
  AccountRoleOps: {
    text: "UpdateAccount takes add and remove of /cloudwatchRoleArn beside replace; an empty value removes it.",
    evidence: {"kind":"assumed","source":"only replace is documented"},
  },
  UnknownResourcesAreDeployable: {
    text: "Of an API that a state document describes without resources, only the root is known; it counts as having methods until a resource or a method is added.",
    evidence: {"kind":"assumed","source":"our choice for documents that are about stages"},
  },
  DeletedCertificateDetached: {
    text: "DeleteClientCertificate leaves the stages that presented the certificate without one.",
    evidence: {"kind":"assumed","source":"the model has no error for it, and no stage can name what is not there"},
  },
  CertificatesLastAYear: {
    text: "A client certificate expires 365 days after it was generated.",
    evidence: {"kind":"documented","source":"developer guide, client certificates"},
  },
  DocumentationVersionSetsStage: {
    text: "CreateDocumentationVersion with a stage name sets documentationVersion of that stage.",
    evidence: {"kind":"documented","source":"API reference"},
  },
}

export const successes: Readonly<Record<string, Evidence>> = {
  GetStages: {
    kind: "recorded",
    source: "localstack stage snapshots",
  },
  CreateStage: {
    kind: "recorded",
    source: "localstack stage snapshots",
  },
  GetStage: {
    kind: "recorded",
    source: "localstack stage snapshots",
  },
  UpdateStage: {
    kind: "recorded",
    source: "localstack stage snapshots",
  },
  DeleteStage: {
    kind: "documented",
    source: "AWS API model",
  },
  FlushStageCache: {
    kind: "documented",
    source: "AWS API model",
  },
  FlushStageAuthorizersCache: {
    kind: "documented",
    source: "AWS API model",
  },
  GetTags: {
    kind: "recorded",
    source: "cloud-custodian test_rest_api_tag_untag_mark recordings",
  },
  TagResource: {
    kind: "documented",
    source: "AWS API model",
  },
  UntagResource: {
    kind: "documented",
    source: "AWS API model",
  },
  GetRestApis: {
    kind: "recorded",
    source: "localstack REST API snapshots",
  },
  CreateRestApi: {
    kind: "recorded",
    source: "localstack CreateRestApi snapshots",
  },
  GetRestApi: {
    kind: "recorded",
    source: "localstack REST API snapshots",
  },
  UpdateRestApi: {
    kind: "recorded",
    source: "localstack UpdateRestApi snapshots",
  },
  DeleteRestApi: {
    kind: "recorded",
    source: "localstack REST API snapshots",
  },
  GetResources: {
    kind: "recorded",
    source: "cloud-custodian test_rest recordings",
  },
  GetResource: {
    kind: "documented",
    source: "AWS API model",
  },
  CreateResource: {
    kind: "documented",
    source: "AWS API model",
  },
  DeleteResource: {
    kind: "documented",
    source: "AWS API model",
  },
  GetMethod: {
    kind: "recorded",
    source: "cloud-custodian test_rest recordings",
  },
  PutMethod: {
    kind: "documented",
    source: "AWS API model",
  },
  DeleteMethod: {
    kind: "documented",
    source: "AWS API model",
  },
  GetMethodResponse: {
    kind: "documented",
    source: "AWS API model",
  },
  PutMethodResponse: {
    kind: "documented",
    source: "AWS API model",
  },
  DeleteMethodResponse: {
    kind: "documented",
    source: "AWS API model",
  },
  GetIntegration: {
    kind: "recorded",
    source: "localstack integration snapshots",
  },
  PutIntegration: {
    kind: "recorded",
    source: "localstack integration snapshots",
  },
  DeleteIntegration: {
    kind: "documented",
    source: "AWS API model",
  },
  GetIntegrationResponse: {
    kind: "documented",
    source: "AWS API model",
  },
  PutIntegrationResponse: {
    kind: "recorded",
    source: "localstack integration response snapshots",
  },
  DeleteIntegrationResponse: {
    kind: "documented",
    source: "AWS API model",
  },
  GetDeployments: {
    kind: "recorded",
    source: "localstack deployment snapshots",
  },
  CreateDeployment: {
    kind: "recorded",
    source: "localstack deployment and canary snapshots",
  },
  GetDeployment: {
    kind: "recorded",
    source: "localstack deployment snapshots",
  },
  UpdateDeployment: {
    kind: "documented",
    source: "AWS CLI examples",
  },
  DeleteDeployment: {
    kind: "recorded",
    source: "localstack deployment snapshots",
  },
  GetAccount: {
    kind: "recorded",
    source: "cloud-custodian test_rest_account recordings",
  },
  UpdateAccount: {
    kind: "recorded",
    source: "stackd captures rest_websocket_logs",
  },
  GetClientCertificates: {
    kind: "documented",
    source: "AWS CLI examples",
  },
  GenerateClientCertificate: {
    kind: "documented",
    source: "AWS CLI examples",
  },
  GetClientCertificate: {
    kind: "documented",
    source: "AWS CLI examples",
  },
  UpdateClientCertificate: {
    kind: "documented",
    source: "AWS CLI examples",
  },
  DeleteClientCertificate: {
    kind: "documented",
    source: "AWS API model",
  },
  GetDocumentationVersions: {
    kind: "documented",
    source: "AWS API model",
  },
  CreateDocumentationVersion: {
    kind: "documented",
    source: "AWS API model",
  },
  GetDocumentationVersion: {
    kind: "documented",
    source: "AWS API model",
  },
  GetDocumentationParts: {
    kind: "recorded",
    source: "localstack documentation part snapshots",
  },
  CreateDocumentationPart: {
    kind: "recorded",
    source: "localstack documentation part snapshots",
  },
  GetDocumentationPart: {
    kind: "recorded",
    source: "localstack documentation part snapshots",
  },
}
