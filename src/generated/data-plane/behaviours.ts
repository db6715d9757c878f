// Generated from spec/data-plane.yaml by scripts/generate.ts. Do not edit: change the spec and run `npm run generate`.
import type { Behaviour } from '../../core/errors/evidence.ts'
import { parsedRows } from '../../core/parsed-rows.ts'

/** The names of the rows. */
export type StageBehaviour =
  | 'ResourceSelection'
  | 'MethodSettings'
  | 'StageMethodSettings'
  | 'MethodSettingsAbsent'
  | 'MethodLimitInherited'
  | 'MethodLimitZero'
  | 'AccountThrottle'
  | 'UsagePlanThrottle'
  | 'UsagePlanMethodThrottle'
  | 'UsagePlanNeedsKey'
  | 'CacheNeedsCluster'
  | 'CacheOnlyGet'
  | 'CacheTtlZero'
  | 'ExecutionLogsNeedRole'
  | 'StageDeployment'
  | 'StageVariables'
  | 'CanaryShare'
  | 'CanaryVariables'
  | 'CanaryCache'
  | 'CanaryLogs'
  | 'RouteSelection'
  | 'WebSocketRouteSelection'
  | 'RouteSettings'
  | 'DefaultRouteSettings'
  | 'RouteSettingsAbsent'
  | 'RouteLimitZero'
  | 'HttpApiWithoutExecutionLogs'
  | 'HttpApiWithoutCache'

/** Their ids in the ledger. */
export type StageRule = `dataPlane.${StageBehaviour}`

export const behaviours = /* @__PURE__ */ parsedRows<Readonly<Record<StageBehaviour, Behaviour>>>({
  ResourceSelection: '{"text":"Several resources of a REST API may match a path. A literal segment has priority over a parameter, and a parameter over a greedy one. A method has priority over ANY.","evidence":{"kind":"documented","source":"developer guide, proxy resources and ANY methods"}}',
  MethodSettings: '{"text":"The settings of a method replace those under */*. An entry starts as a copy of */* and does not change with it.","evidence":{"kind":"recorded","source":"localstack stage snapshots"}}',
  StageMethodSettings: '{"text":"The settings under */* apply to every method without its own entry. Each method has its own token bucket.","evidence":{"kind":"documented","source":"developer guide, method-level throttling in a stage"}}',
  MethodSettingsAbsent: '{"text":"If a REST API stage has no settings, only the limits of the account apply. Nothing is cached, and there are no execution logs.","evidence":{"kind":"recorded","source":"localstack stage snapshots"}}',
  MethodLimitInherited: '{"text":"A rate or burst of -1 in the settings of a method sets no limit for it. The limit of the next level applies.","evidence":{"kind":"reported","source":"serverless-api-gateway-throttling#11, terraform-provider-aws documentation"}}',
  MethodLimitZero: '{"text":"A rate or burst of 0 in the settings of a method blocks all calls.","evidence":{"kind":"assumed","source":"as for routes; aws-cdk#10088 treats 0 as a limit"}}',
  AccountThrottle: '{"text":"All APIs of an account and region share its rate and burst. No limit of a stage can exceed them.","evidence":{"kind":"documented","source":"developer guide, account-level throttling per Region"}}',
  UsagePlanThrottle: '{"text":"The limits of a usage plan apply to each of its API keys, for all of its stages together. They are checked before those of the stage.","evidence":{"kind":"documented","source":"developer guide, usage plans and throttling"}}',
  UsagePlanMethodThrottle: '{"text":"The limits that a usage plan sets for a method of a stage replace those of the plan for this method.","evidence":{"kind":"assumed","source":"the developer guide has both levels, not their order"}}',
  UsagePlanNeedsKey: '{"text":"Usage plans apply only to methods that require an API key.","evidence":{"kind":"documented","source":"developer guide, usage plans"}}',
  CacheNeedsCluster: '{"text":"A response is cached only if the stage has a cache cluster and the settings of the method enable caching.","evidence":{"kind":"documented","source":"developer guide, API caching"}}',
  CacheOnlyGet: '{"text":"Settings under */* cache GET methods only. Other methods are cached if they have their own entry.","evidence":{"kind":"documented","source":"developer guide, API caching"}}',
  CacheTtlZero: '{"text":"A time to live of 0 seconds disables caching.","evidence":{"kind":"documented","source":"developer guide, API caching"}}',
  ExecutionLogsNeedRole: '{"text":"Execution logs are written only if the account has a role for CloudWatch Logs.","evidence":{"kind":"documented","source":"developer guide, CloudWatch logging for REST APIs"}}',
  StageDeployment: '{"text":"A stage serves the deployment that it names. Later changes of the API take effect with the next deployment.","evidence":{"kind":"documented","source":"developer guide, deploy an API"}}',
  StageVariables: '{"text":"A deployment uses the variables of the stage that serves it.","evidence":{"kind":"documented","source":"developer guide, stage variables"}}',
  CanaryShare: '{"text":"A canary takes percentTraffic of the calls, drawn at random for each call.","evidence":{"kind":"documented","source":"developer guide, canary release deployments"}}',
  CanaryVariables: '{"text":"A canary uses the variables of the stage, and its overrides take precedence.","evidence":{"kind":"recorded","source":"localstack canary snapshots"}}',
  CanaryCache: '{"text":"A canary has its own cache, unless useStageCache is true and it serves the deployment of the stage.","evidence":{"kind":"documented","source":"developer guide, canary release deployments"}}',
  CanaryLogs: '{"text":"The execution logs of a canary are in its own log group: that of the stage with the suffix /Canary.","evidence":{"kind":"documented","source":"developer guide, canary release deployments"}}',
  RouteSelection: '{"text":"Several routes of an HTTP API may match. A full match has priority over a greedy one, a literal segment over a parameter, and a method over ANY. $default has the lowest priority.","evidence":{"kind":"documented","source":"developer guide, routing API requests of HTTP APIs"}}',
  WebSocketRouteSelection: '{"text":"A WebSocket API selects the route whose key equals the value of the route selection expression, or else $default.","evidence":{"kind":"documented","source":"developer guide, WebSocket routes"}}',
  RouteSettings: '{"text":"Each member in the settings of a route replaces the same member of the settings of all routes.","evidence":{"kind":"assumed","source":"the developer guide has both levels; that they are merged member by member is our choice"}}',
  DefaultRouteSettings: '{"text":"A member that is absent from the settings of a route has the value of defaultRouteSettings.","evidence":{"kind":"documented","source":"developer guide, throttling of HTTP APIs"}}',
  RouteSettingsAbsent: '{"text":"If a stage has no limit for its routes, the limits of the account apply.","evidence":{"kind":"documented","source":"developer guide, throttling of HTTP APIs"}}',
  RouteLimitZero: '{"text":"A rate or burst of 0 in the settings of a route blocks all calls.","evidence":{"kind":"reported","source":"pulumi-aws#2363, terraform-provider-aws#14742"}}',
  HttpApiWithoutExecutionLogs: '{"text":"An HTTP API has neither execution logs nor data traces.","evidence":{"kind":"documented","source":"developer guide, choosing between REST and HTTP APIs"}}',
  HttpApiWithoutCache: '{"text":"HTTP and WebSocket APIs have no cache, and their stages have no canary.","evidence":{"kind":"documented","source":"developer guide, choosing between REST and HTTP APIs"}}',
})
