// Generated from spec/v2 by scripts/generate.ts. Do not edit: change the spec and run `npm run generate`.
import type { Behaviour, Evidence } from '../../core/errors/evidence.ts'

export const behaviours: Readonly<Record<string, Behaviour>> = {
  WholeSecondDates: {
    text: "Dates are ISO 8601 strings in UTC, in whole seconds and with a Z: 2020-04-06T23:23:46Z.",
    evidence: {"kind":"recorded","source":"cloud-custodian test_apigwv2 recordings"},
  },
  PathParametersDecoded: {
    text: "Every path parameter is percent-decoded once: %24default is $default, GET%20%2Fpets is GET /pets, and a tag ARN comes with its colons and slashes encoded.",
    evidence: {"kind":"documented","source":"label rules of the rest-json protocol"},
  },
  NullMeansAbsent: {
    text: "A member of a body that is null counts as absent: a required one is missing, and in UpdateStage every member that is null keeps its value.",
    evidence: {"kind":"assumed","source":"the deserialiser ignores what it does not know, nothing recorded for null"},
  },
  UnknownMembersIgnored: {
    text: "Members that the request does not have are ignored.",
    evidence: {"kind":"assumed","source":"the deserialiser ignores what it does not know"},
  },
  FractionsTruncated: {
    text: "A fraction where a whole number is wanted is cut: 1.9 is 1.",
    evidence: {"kind":"assumed","source":"by the name of the class that reads numbers, TruncatingBigNumber"},
  },
  UnknownEnumMemberIgnored: {
    text: "A string outside an enum is no error: the member counts as absent, the old value stays, the rest of the call succeeds and lastUpdatedDate moves. Recorded for loggingLevel DEBUG of a WEBSOCKET stage, assumed for the other enums.",
    evidence: {"kind":"recorded","source":"stackd rest_websocket_logs capture"},
  },
  ErrorShape: {
    text: "An error is the header x-amzn-ErrorType with the name of the type and a body of the one member message; resourceType and limitType, though modelled, are never sent.",
    evidence: {"kind":"recorded","source":"cloud-custodian test_apigwv2 recordings"},
  },
  LimitErrorHasTwoNames: {
    text: "The 429 shape {message, limitType} is LimitExceededException on the pages of the v2 API reference and TooManyRequestsException in every SDK model. On the wire it is TooManyRequestsException, the only name that an SDK can raise; requests over the rate and objects over a quota share it.",
    evidence: {"kind":"documented","source":"apigatewayv2 API reference; botocore apigatewayv2 model"},
  },
  StageAlwaysMembers: {
    text: "stageName, createdDate, lastUpdatedDate, defaultRouteSettings, routeSettings, stageVariables and tags are always there; the maps as {} when empty.",
    evidence: {"kind":"recorded","source":"stackd http_log_settings capture"},
  },
  StageOptionalMembers: {
    text: "description, deploymentId, accessLogSettings and clientCertificateId are there only when set, accessLogSettings then with both its members.",
    evidence: {"kind":"recorded","source":"stackd http_log_settings capture"},
  },
  StageOneShape: {
    text: "Create, get, update and the items of a list answer with one and the same stage document.",
    evidence: {"kind":"recorded","source":"stackd http_log_settings capture"},
  },
  StageDatesEqualAtFirst: {
    text: "Right after CreateStage createdDate and lastUpdatedDate are equal.",
    evidence: {"kind":"recorded","source":"stackd http_log_settings capture"},
  },
  AutoDeployOnlyWhenGiven: {
    text: "autoDeploy is a member only if it was ever given: no member for a stage created without it, false once false was sent.",
    evidence: {"kind":"recorded","source":"stackd v2_metrics capture"},
  },
  DefaultRouteSettingsHttp: {
    text: "defaultRouteSettings of an HTTP stage starts as {\"detailedMetricsEnabled\": false}; throttling appears only when set.",
    evidence: {"kind":"recorded","source":"stackd http_log_settings capture"},
  },
  DefaultRouteSettingsWebSocket: {
    text: "defaultRouteSettings of a WEBSOCKET stage starts as {\"dataTraceEnabled\": false, \"detailedMetricsEnabled\": false, \"loggingLevel\": \"OFF\"}; throttling appears only when set.",
    evidence: {"kind":"recorded","source":"stackd v2_metrics capture"},
  },
  RouteSettingsEchoed: {
    text: "An entry of routeSettings echoes the members that were set and gets no defaults.",
    evidence: {"kind":"recorded","source":"stackd v2_metrics capture"},
  },
  DataTraceFalseDropped: {
    text: "On an HTTP API dataTraceEnabled false is accepted and not echoed, while true, or any loggingLevel, OFF included, is refused.",
    evidence: {"kind":"recorded","source":"stackd http_log_settings capture"},
  },
  StageVariablesOnBothProtocols: {
    text: "Stage variables work on HTTP and WEBSOCKET APIs, whatever older pages say.",
    evidence: {"kind":"recorded","source":"stackd http_logs capture"},
  },
  ThrottlingOnBothProtocols: {
    text: "Throttling of routes works on HTTP and WEBSOCKET APIs, whatever older pages say.",
    evidence: {"kind":"documented","source":"AWS CLI examples"},
  },
  ThrottlingZeroIsAValue: {
    text: "A throttle of 0 is accepted and kept; it does not mean unset.",
    evidence: {"kind":"recorded","source":"terraform-provider-aws acceptance tests"},
  },
  ThrottlingUnchecked: {
    text: "Throttles are not checked against a range, and one of rate and burst may come without the other.",
    evidence: {"kind":"assumed","source":"no refusal is known"},
  },
  ClientCertificateUnchecked: {
    text: "clientCertificateId is kept as it is, on HTTP APIs too, whether or not such a certificate exists.",
    evidence: {"kind":"assumed","source":"no refusal is known"},
  },
  ManagedStageMarked: {
    text: "The $default stage of a quick-created API carries apiGatewayManaged true; no other stage has the member.",
    evidence: {"kind":"documented","source":"AWS CLI examples"},
  },
  LogFormatLengthFree: {
    text: "The documented limit of 1024 characters is not enforced: a format of 1320 is accepted and echoed.",
    evidence: {"kind":"recorded","source":"stackd rest_websocket_logs capture"},
  },
  LogFormatRequestId: {
    text: "The format needs $context.requestId or $context.extendedRequestId; the documentation knows only the first.",
    evidence: {"kind":"recorded","source":"stackd http_log_settings capture"},
  },
  LogVariablesClosedOnHttp: {
    text: "On HTTP APIs $context variables come from a closed list (x-context-variables); $context.authorizer.* is free, $stageVariables.x is left alone, and a | right behind a variable is taken into its name. A variable may be written ${context.name} as well.",
    evidence: {"kind":"reported","source":"stackd, code beside its captures"},
  },
  LogVariablesFreeOnWebSocket: {
    text: "On WEBSOCKET APIs unknown $context variables are accepted and echoed.",
    evidence: {"kind":"recorded","source":"stackd rest_websocket_logs capture"},
  },
  LogDestinationStarStripped: {
    text: "A :* at the end of destinationArn is accepted and missing in the answer.",
    evidence: {"kind":"reported","source":"Approov README, CLI output"},
  },
  LogRoleOnWebSocketOnly: {
    text: "The CloudWatch role of the account is needed on WEBSOCKET APIs for access logs and for loggingLevel INFO or ERROR, not for OFF with dataTraceEnabled true; HTTP APIs never need it.",
    evidence: {"kind":"recorded","source":"stackd rest_websocket_logs capture"},
  },
  LogChecksBeforeRole: {
    text: "The form of the ARN and the format are both checked before the role of the account.",
    evidence: {"kind":"recorded","source":"stackd rest_websocket_logs capture"},
  },
  LogStateInTheState: {
    text: "Log groups exist and may be written to unless the logs member of the state document names them as missing or the caller as denied.",
    evidence: {"kind":"assumed","source":"our choice: the mock has no CloudWatch Logs"},
  },
  StageCheckOrder: {
    text: "One error is picked in this order: API, stage, single members (required ones, name, variables, description, tags), execution logs on HTTP, access log value, ARN, format (single line, variables on HTTP, request id), role, log group and permissions, deployment, route keys of the merged routeSettings.",
    evidence: {"kind":"assumed","source":"pieced together from stackd http_log_settings capture and stackd rest_websocket_logs capture"},
  },
  UpdateIsPartial: {
    text: "The body is a partial document: members that are absent stay as they are.",
    evidence: {"kind":"recorded","source":"stackd http_log_settings capture"},
  },
  UpdateMovesLastUpdated: {
    text: "A successful update moves lastUpdatedDate even if it changed nothing, and never createdDate.",
    evidence: {"kind":"recorded","source":"stackd http_log_settings capture"},
  },
  RejectedCallChangesNothing: {
    text: "A refused call changes nothing, lastUpdatedDate included.",
    evidence: {"kind":"recorded","source":"stackd http_log_settings capture"},
  },
  DescriptionEmptyKept: {
    text: "description: absent keeps; \"\" is silently ignored, the old text stays, so it cannot be removed.",
    evidence: {"kind":"reported","source":"cdkd probes 2026-07-22"},
  },
  VariablesMerge: {
    text: "stageVariables: absent and {} keep; otherwise merged by key, where \"\" removes the key and keys that are not named stay.",
    evidence: {"kind":"reported","source":"cdkd probes 2026-07-22"},
  },
  RouteSettingsMerge: {
    text: "routeSettings: absent and {} keep; otherwise merged by route key, keys that are not named stay.",
    evidence: {"kind":"reported","source":"cdkd probes 2026-07-22"},
  },
  RouteSettingsEntryMerge: {
    text: "The members of one routeSettings entry are merged as well: a member left out of a kept key survives.",
    evidence: {"kind":"reported","source":"cdkd probes 2026-07-22"},
  },
  RouteSettingsCheckedMerged: {
    text: "The merged map is checked: any key without a live route, an old one too, fails the whole call.",
    evidence: {"kind":"reported","source":"measurement on a live API by a deploy script"},
  },
  DefaultRouteSettingsMerge: {
    text: "defaultRouteSettings: absent keeps; otherwise merged member by member.",
    evidence: {"kind":"recorded","source":"stackd rest_websocket_logs capture"},
  },
  DefaultRouteSettingsEmptyObject: {
    text: "defaultRouteSettings {} changes nothing but lastUpdatedDate.",
    evidence: {"kind":"reported","source":"cdkd probes 2026-07-22"},
  },
  ThrottlingNotUnset: {
    text: "A throttle once set can be changed but not removed by UpdateStage; for one route DeleteRouteSettings removes it.",
    evidence: {"kind":"reported","source":"cdkd probes 2026-07-22"},
  },
  AccessLogMerge: {
    text: "accessLogSettings: absent keeps; otherwise merged member by member, so that one of the two is enough on a configured stage.",
    evidence: {"kind":"recorded","source":"stackd http_log_settings capture"},
  },
  AccessLogEmptyObject: {
    text: "accessLogSettings {} changes nothing but lastUpdatedDate on a configured stage and is refused on another.",
    evidence: {"kind":"recorded","source":"stackd http_log_settings capture"},
  },
  AccessLogEmptyString: {
    text: "format or destinationArn \"\" counts as missing and is refused, on a configured stage too.",
    evidence: {"kind":"recorded","source":"stackd http_log_settings capture"},
  },
  ClientCertificateCleared: {
    text: "clientCertificateId: absent keeps; \"\" clears, and the member is gone.",
    evidence: {"kind":"recorded","source":"terraform-provider-aws acceptance tests"},
  },
  AutoDeployUpdate: {
    text: "autoDeploy: absent keeps; true starts an automatic deployment.",
    evidence: {"kind":"recorded","source":"cloud-custodian test_apigwv2 recordings"},
  },
  AutoDeployOffKeepsMessage: {
    text: "autoDeploy false keeps lastDeploymentStatusMessage.",
    evidence: {"kind":"recorded","source":"cloud-custodian test_apigwv2 recordings"},
  },
  AutoDeployOffKeepsDeployment: {
    text: "autoDeploy false keeps deploymentId.",
    evidence: {"kind":"assumed","source":"nothing known removes it"},
  },
  DeploymentIdUpdate: {
    text: "deploymentId: absent keeps; with autoDeploy off it is set at once; it cannot be removed.",
    evidence: {"kind":"recorded","source":"stackd websocket_lifecycle capture"},
  },
  DeploymentIdEmptyIgnored: {
    text: "deploymentId \"\" counts as absent.",
    evidence: {"kind":"assumed","source":"as description"},
  },
  DeploymentIdJudgedAfterAutoDeploy: {
    text: "Whether deploymentId may be set is judged by the autoDeploy that the call itself leaves behind; CreateStage with both is refused like UpdateStage.",
    evidence: {"kind":"assumed","source":"no answer is known"},
  },
  UpdateIgnoresNameAndTags: {
    text: "stageName and tags in the body are ignored; tags change through TagResource and UntagResource.",
    evidence: {"kind":"assumed","source":"both are no members of the modelled request"},
  },
  ManagedStageUpdatable: {
    text: "The managed $default stage can be updated, although the reference denies it.",
    evidence: {"kind":"reported","source":"Approov README, CLI output"},
  },
  AccessLogDeletion: {
    text: "DeleteAccessLogSettings removes accessLogSettings and moves lastUpdatedDate.",
    evidence: {"kind":"recorded","source":"stackd http_log_settings capture"},
  },
  AccessLogDeletionRepeats: {
    text: "DeleteAccessLogSettings on a stage without access logs is a success.",
    evidence: {"kind":"assumed","source":"no refusal is known"},
  },
  RouteSettingsDeletion: {
    text: "DeleteRouteSettings removes exactly the named key.",
    evidence: {"kind":"recorded","source":"stackd rest_websocket_logs capture"},
  },
  RouteSettingsDeletionOfStaleKey: {
    text: "DeleteRouteSettings works for a key whose route is gone.",
    evidence: {"kind":"reported","source":"cdkd probes 2026-07-22; a deploy script"},
  },
  RouteSettingsDeletionMovesDate: {
    text: "DeleteRouteSettings moves lastUpdatedDate.",
    evidence: {"kind":"assumed","source":"as DeleteAccessLogSettings"},
  },
  StageDeletionKeepsDeployments: {
    text: "DeleteStage leaves the deployments of the API alone.",
    evidence: {"kind":"assumed","source":"nothing known removes them"},
  },
  ManagedStageDeletable: {
    text: "A managed stage, route or integration can be deleted.",
    evidence: {"kind":"assumed","source":"no text of a refusal is known"},
  },
  AuthorizersCacheReset: {
    text: "ResetAuthorizersCache changes nothing that can be read.",
    evidence: {"kind":"documented","source":"apigatewayv2 API reference"},
  },
  ApiDeletion: {
    text: "DeleteApi removes everything below the API.",
    evidence: {"kind":"recorded","source":"stackd captures, clean-up"},
  },
  ApiDeletionTakesMappings: {
    text: "DeleteApi removes the mappings of its stages as well.",
    evidence: {"kind":"assumed","source":"no refusal is known"},
  },
  TagArns: {
    text: "Tags belong to arn:aws:apigateway:{region}::/apis/{apiId} and to .../apis/{apiId}/stages/{stageName}, both without an account.",
    evidence: {"kind":"recorded","source":"cloud-custodian tf_resources"},
  },
  TagArnStageNameEncoded: {
    text: "The stage name inside a tag ARN may be percent-encoded once more: %24default.",
    evidence: {"kind":"reported","source":"terraform-provider-aws 5.100 debug log"},
  },
  TagAnswers: {
    text: "TagResource answers 201 with {}, UntagResource 204 with nothing.",
    evidence: {"kind":"documented","source":"botocore apigatewayv2 model"},
  },
  TagsMerge: {
    text: "TagResource adds and overwrites by key, UntagResource removes the named keys; the other tags stay.",
    evidence: {"kind":"documented","source":"AWS CLI examples"},
  },
  TagsLenient: {
    text: "TagResource without tags and UntagResource of absent keys are successes, and neither moves lastUpdatedDate.",
    evidence: {"kind":"assumed","source":"no answer is known"},
  },
  ListShape: {
    text: "A list is {\"items\": [...]} with a nextToken only while another page follows.",
    evidence: {"kind":"recorded","source":"cloud-custodian test_apigwv2 recordings"},
  },
  ListEmpty: {
    text: "An empty list is {\"items\": []}.",
    evidence: {"kind":"assumed","source":"nothing recorded"},
  },
  ListOrder: {
    text: "Items ascend by identifier, stages by name ($default first), whatever their age.",
    evidence: {"kind":"recorded","source":"stackd websocket_lifecycle capture"},
  },
  ListPaging: {
    text: "maxResults is a string of digits; pages are cut only when it is given, 500 and 1000 are fine, and 0 or anything else is refused.",
    evidence: {"kind":"assumed","source":"default page size and upper limit are unknown"},
  },
  ListTokenOpaque: {
    text: "nextToken is opaque and belongs to one list; anything else is refused.",
    evidence: {"kind":"assumed","source":"400 documented"},
  },
  ApiDefaults: {
    text: "An API starts with apiKeySelectionExpression \"$request.header.x-api-key\", disableExecuteApiEndpoint false and ipAddressType \"ipv4\", and an HTTP API with routeSelectionExpression \"$request.method $request.path\".",
    evidence: {"kind":"recorded","source":"stackd http_log_settings capture"},
  },
  ApiEndpoint: {
    text: "apiEndpoint is https://{apiId}.execute-api.{region}.amazonaws.com, and wss:// for WEBSOCKET.",
    evidence: {"kind":"recorded","source":"stackd http_log_settings capture"},
  },
  ApiTagsInAnswers: {
    text: "The answer of CreateApi has tags only when some were given; every other answer has them always.",
    evidence: {"kind":"recorded","source":"cloud-custodian test_apigwv2 recordings; stackd http_log_settings capture"},
  },
  ApiUpdateAnswers201: {
    text: "UpdateApi answers 201, although the model says 200.",
    evidence: {"kind":"recorded","source":"cloud-custodian test_apigwv2 recordings"},
  },
  ApiDescriptionEmptyClears: {
    text: "UpdateApi with description \"\" clears it, unlike UpdateStage.",
    evidence: {"kind":"reported","source":"cdkd probes 2026-07-22"},
  },
  WebSocketApiNeedsSelection: {
    text: "CreateApi of a WEBSOCKET API without routeSelectionExpression is a missing member.",
    evidence: {"kind":"assumed","source":"documented as required; text by pattern"},
  },
  IdentifierShapes: {
    text: "Identifiers are of [a-z0-9]: 10 for an API, 7 for a route or an integration, 6 for a deployment or a mapping.",
    evidence: {"kind":"recorded","source":"stackd captures, cloud-custodian recordings"},
  },
  QuickCreate: {
    text: "CreateApi with target makes a managed integration (HTTP_PROXY for a URL, AWS_PROXY for a Lambda ARN; method ANY, payloadFormatVersion 1.0, 30000 ms), a managed route $default (or routeKey) and a managed $default stage with autoDeploy, and its automatic deployment. The answer shows none of it. Without target, and on a WEBSOCKET API, routeKey and credentialsArn are ignored.",
    evidence: {"kind":"documented","source":"AWS CLI examples"},
  },
  QuickCreateUpdate: {
    text: "UpdateApi with target, routeKey or credentialsArn rewrites the managed integration and route.",
    evidence: {"kind":"documented","source":"botocore apigatewayv2 model"},
  },
  DeploymentAtOnce: {
    text: "CreateDeployment answers with deploymentStatus DEPLOYED and autoDeployed false; description only if given.",
    evidence: {"kind":"recorded","source":"stackd websocket_lifecycle capture"},
  },
  DeploymentMovesNoStage: {
    text: "Without stageName no stage changes, not even lastUpdatedDate; neither do changes of routes while autoDeploy is off.",
    evidence: {"kind":"recorded","source":"stackd websocket_lifecycle capture"},
  },
  DeploymentWithStage: {
    text: "With stageName the stage gets the new deploymentId; the answer has no stageName.",
    evidence: {"kind":"documented","source":"AWS CLI examples"},
  },
  DeploymentWithAutoDeployStage: {
    text: "CreateDeployment for a stage with autoDeploy is refused like deploymentId in UpdateStage.",
    evidence: {"kind":"assumed","source":"no answer is known"},
  },
  DeploymentUpdateAnswers201: {
    text: "UpdateDeployment answers 201, although the model says 200.",
    evidence: {"kind":"reported","source":"localstack spec-patches"},
  },
  DeploymentStatusValues: {
    text: "deploymentStatus is PENDING, FAILED or DEPLOYED; SUCCEEDED in the prose of the reference is never sent.",
    evidence: {"kind":"documented","source":"botocore apigatewayv2 model"},
  },
  DeploymentStatusMessageOnFailure: {
    text: "deploymentStatusMessage is there only for a failed deployment.",
    evidence: {"kind":"assumed","source":"never seen in a success"},
  },
  ValidRoutesHaveTarget: {
    text: "On an HTTP API only a route with a target is a valid route of a deployment, an automatic one included. A WEBSOCKET API is deployed with any route.",
    evidence: {"kind":"reported","source":"three users who deployed routes without integration"},
  },
  RoutesByKeyHaveTarget: {
    text: "A route that a state document gives by its key alone has the target integrations/unknown, so that it can be deployed. A route that is given as an object has the target that the object says, or none.",
    evidence: {"kind":"assumed","source":"our choice for documents that are about stages"},
  },
  AutoDeployTriggers: {
    text: "A change of the API, its routes or its integrations, and turning autoDeploy on (CreateStage included) deploys every stage that has autoDeploy.",
    evidence: {"kind":"documented","source":"apigatewayv2 API reference"},
  },
  AutoDeployAsynchronous: {
    text: "The automatic deployment comes about a second later: the answer of the causing call still lacks the new deploymentId, a later read shows it with a newer lastUpdatedDate.",
    option: "autoDeploy",
    evidence: {"kind":"recorded","source":"cloud-custodian test_apigwv2 recordings"},
  },
  AutoDeployDeployment: {
    text: "Its deployment has autoDeployed true, status DEPLOYED and the description \"Automatic deployment triggered by changes to the Api configuration\".",
    evidence: {"kind":"documented","source":"AWS CLI examples"},
  },
  AutoDeploySuccess: {
    text: "Success sets deploymentId and lastDeploymentStatusMessage \"Successfully deployed stage with deployment ID '{deploymentId}'\".",
    evidence: {"kind":"documented","source":"AWS CLI examples"},
  },
  AutoDeployFailure: {
    text: "Failure keeps the deployment and sets lastDeploymentStatusMessage \"Deployment attempt failed: Unable to deploy API because no valid routes exist in this API\".",
    evidence: {"kind":"recorded","source":"cloud-custodian test_apigwv2 recordings"},
  },
  AutoDeployFailureWebSocket: {
    text: "On a WEBSOCKET API the message of a failure is \"Deployment attempt failed: At least one route is required before deploying the Api\".",
    evidence: {"kind":"assumed","source":"prefix of HTTP, text of CreateDeployment"},
  },
  NoMessageWithoutAutoDeploy: {
    text: "A stage that never had autoDeploy never has lastDeploymentStatusMessage, whatever is deployed to it.",
    evidence: {"kind":"recorded","source":"stackd websocket_lifecycle capture"},
  },
  RouteDefaults: {
    text: "A route starts with apiKeyRequired false and authorizationType NONE; everything else only if given.",
    evidence: {"kind":"recorded","source":"stackd rest_websocket_logs capture"},
  },
  RouteUpdateAnswers201: {
    text: "UpdateRoute answers 201, although the model says 200.",
    evidence: {"kind":"recorded","source":"stackd websocket_lifecycle capture"},
  },
  RouteDeletionKeepsSettings: {
    text: "Deleting or renaming a route leaves its key in the routeSettings of the stages.",
    evidence: {"kind":"reported","source":"measurement on a live API by a deploy script"},
  },
  RouteTargetUnchecked: {
    text: "Target, authorizer and models of a route are kept as given.",
    evidence: {"kind":"assumed","source":"no refusal is known"},
  },
  IntegrationDefaultsHttp: {
    text: "An integration of an HTTP API starts with connectionType INTERNET and timeoutInMillis 30000, without passthroughBehavior.",
    evidence: {"kind":"recorded","source":"stackd v2_integration_credentials capture"},
  },
  IntegrationDefaultsWebSocket: {
    text: "An integration of a WEBSOCKET API starts with connectionType INTERNET, passthroughBehavior WHEN_NO_MATCH, payloadFormatVersion 1.0 and timeoutInMillis 29000.",
    evidence: {"kind":"recorded","source":"stackd rest_websocket_logs capture"},
  },
  IntegrationPayloadVersion: {
    text: "On an HTTP API payloadFormatVersion is 1.0 when absent.",
    evidence: {"kind":"assumed","source":"documented as required, no refusal known"},
  },
  IntegrationUpdateAnswers200: {
    text: "UpdateIntegration answers 200.",
    evidence: {"kind":"documented","source":"botocore apigatewayv2 model"},
  },
  ChildUpdatesArePartial: {
    text: "Updates of APIs, deployments, routes and integrations are partial documents like UpdateStage; maps are replaced, and an empty description is ignored, except by UpdateApi.",
    evidence: {"kind":"assumed","source":"only the stage was measured"},
  },
  MappingAnswers200: {
    text: "CreateApiMapping answers 200, although the model says 201.",
    evidence: {"kind":"reported","source":"localstack spec-patches"},
  },
  MappingKeyEmpty: {
    text: "apiMappingKey is \"\" when none was given.",
    evidence: {"kind":"recorded","source":"cdk-real-drift corpus of live reads"},
  },
  MappingDomainsFree: {
    text: "CreateApiMapping takes any domain name; a domain exists while it has a mapping.",
    evidence: {"kind":"assumed","source":"our choice: domain names are not modelled"},
  },
  MappingBlocksStage: {
    text: "A stage that a mapping names cannot be deleted.",
    evidence: {"kind":"reported","source":"a blog about removing a domain"},
  },
}

export const successes: Readonly<Record<string, Evidence>> = {
  GetStages: {
    kind: "recorded",
    source: "cloud-custodian test_apigwv2 recordings",
  },
  CreateStage: {
    kind: "recorded",
    source: "stackd http_log_settings capture",
  },
  GetStage: {
    kind: "recorded",
    source: "stackd http_log_settings capture",
  },
  UpdateStage: {
    kind: "recorded",
    source: "stackd http_log_settings capture",
  },
  DeleteStage: {
    kind: "recorded",
    source: "cloud-custodian test_apigwv2 recordings",
  },
  DeleteRouteSettings: {
    kind: "recorded",
    source: "stackd rest_websocket_logs capture",
  },
  DeleteAccessLogSettings: {
    kind: "recorded",
    source: "stackd http_log_settings capture",
  },
  ResetAuthorizersCache: {
    kind: "documented",
    source: "botocore apigatewayv2 model",
  },
  GetTags: {
    kind: "recorded",
    source: "cloud-custodian test_http_api recordings",
  },
  TagResource: {
    kind: "documented",
    source: "botocore apigatewayv2 model",
  },
  UntagResource: {
    kind: "documented",
    source: "botocore apigatewayv2 model",
  },
  GetApis: {
    kind: "recorded",
    source: "cloud-custodian test_apigwv2 recordings",
  },
  CreateApi: {
    kind: "recorded",
    source: "stackd http_log_settings capture",
  },
  GetApi: {
    kind: "recorded",
    source: "cloud-custodian test_apigwv2 recordings",
  },
  UpdateApi: {
    kind: "recorded",
    source: "cloud-custodian test_apigwv2 recordings",
  },
  DeleteApi: {
    kind: "recorded",
    source: "cloud-custodian test_apigwv2 recordings",
  },
  GetDeployments: {
    kind: "recorded",
    source: "stackd websocket_lifecycle capture",
  },
  CreateDeployment: {
    kind: "recorded",
    source: "stackd websocket_lifecycle capture",
  },
  GetDeployment: {
    kind: "documented",
    source: "AWS CLI examples",
  },
  UpdateDeployment: {
    kind: "reported",
    source: "localstack spec-patches",
  },
  DeleteDeployment: {
    kind: "documented",
    source: "botocore apigatewayv2 model",
  },
  GetRoutes: {
    kind: "recorded",
    source: "stackd websocket_lifecycle capture",
  },
  CreateRoute: {
    kind: "recorded",
    source: "stackd rest_websocket_logs capture",
  },
  GetRoute: {
    kind: "documented",
    source: "AWS CLI examples",
  },
  UpdateRoute: {
    kind: "recorded",
    source: "stackd websocket_lifecycle capture",
  },
  DeleteRoute: {
    kind: "documented",
    source: "botocore apigatewayv2 model",
  },
  GetIntegrations: {
    kind: "reported",
    source: "Approov README, CLI output",
  },
  CreateIntegration: {
    kind: "recorded",
    source: "stackd rest_websocket_logs capture",
  },
  GetIntegration: {
    kind: "documented",
    source: "AWS CLI examples",
  },
  UpdateIntegration: {
    kind: "documented",
    source: "botocore apigatewayv2 model",
  },
  DeleteIntegration: {
    kind: "documented",
    source: "botocore apigatewayv2 model",
  },
  GetApiMappings: {
    kind: "documented",
    source: "botocore apigatewayv2 model",
  },
  CreateApiMapping: {
    kind: "reported",
    source: "localstack spec-patches",
  },
  GetApiMapping: {
    kind: "recorded",
    source: "cdk-real-drift corpus of live reads",
  },
  DeleteApiMapping: {
    kind: "documented",
    source: "botocore apigatewayv2 model",
  },
}
