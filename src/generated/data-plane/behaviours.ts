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
  ResourceSelection: '{"text":"Of the resources of a REST API whose path fits, a literal segment comes before a parameter, and a parameter before a greedy one. A method comes before ANY.","evidence":{"kind":"documented","source":"developer guide, proxy resources and ANY methods"}}',
  MethodSettings: '{"text":"The settings of a method apply to it in place of those under */*. An entry begins as a copy of */* and does not follow it afterwards.","evidence":{"kind":"recorded","source":"localstack stage snapshots"}}',
  StageMethodSettings: '{"text":"The settings under */* apply to every method that has no entry of its own. Each method has a bucket of its own.","evidence":{"kind":"documented","source":"developer guide, method-level throttling in a stage"}}',
  MethodSettingsAbsent: '{"text":"Where a REST API stage has no settings, only the limits of the account apply; nothing is cached, and there are no execution logs.","evidence":{"kind":"recorded","source":"localstack stage snapshots"}}',
  MethodLimitInherited: '{"text":"A rate or burst of -1 in the settings of a method is no limit of its own. That of the next level applies.","evidence":{"kind":"reported","source":"serverless-api-gateway-throttling#11, terraform-provider-aws documentation"}}',
  MethodLimitZero: '{"text":"A rate or burst of 0 in the settings of a method lets no call through.","evidence":{"kind":"assumed","source":"as for routes; aws-cdk#10088 treats 0 as a limit"}}',
  AccountThrottle: '{"text":"All APIs of an account and region share its rate and burst. No limit of a stage exceeds them.","evidence":{"kind":"documented","source":"developer guide, account-level throttling per Region"}}',
  UsagePlanThrottle: '{"text":"The limits of a usage plan hold for each of its API keys over all of its stages, and are checked before those of the stage.","evidence":{"kind":"documented","source":"developer guide, usage plans and throttling"}}',
  UsagePlanMethodThrottle: '{"text":"The limits that a usage plan sets for a method of a stage apply to it in place of those of the plan.","evidence":{"kind":"assumed","source":"the developer guide has both levels, not their order"}}',
  UsagePlanNeedsKey: '{"text":"Usage plans apply only to methods that require an API key.","evidence":{"kind":"documented","source":"developer guide, usage plans"}}',
  CacheNeedsCluster: '{"text":"A response is cached only while the stage has a cache cluster and the settings of the method enable caching.","evidence":{"kind":"documented","source":"developer guide, API caching"}}',
  CacheOnlyGet: '{"text":"Settings under */* cache GET methods only. Another method is cached where it has an entry of its own.","evidence":{"kind":"documented","source":"developer guide, API caching"}}',
  CacheTtlZero: '{"text":"A time to live of 0 seconds disables caching.","evidence":{"kind":"documented","source":"developer guide, API caching"}}',
  ExecutionLogsNeedRole: '{"text":"Execution logs are written only where the account has a role for CloudWatch Logs.","evidence":{"kind":"documented","source":"developer guide, CloudWatch logging for REST APIs"}}',
  StageDeployment: '{"text":"A stage serves the deployment that it names. Later changes of the API reach it with the next deployment.","evidence":{"kind":"documented","source":"developer guide, deploy an API"}}',
  StageVariables: '{"text":"A deployment sees the variables of the stage that serves it.","evidence":{"kind":"documented","source":"developer guide, stage variables"}}',
  CanaryShare: '{"text":"A canary takes percentTraffic of the calls, drawn at random for each call.","evidence":{"kind":"documented","source":"developer guide, canary release deployments"}}',
  CanaryVariables: '{"text":"A canary sees the variables of the stage, with its overrides laid over them.","evidence":{"kind":"recorded","source":"localstack canary snapshots"}}',
  CanaryCache: '{"text":"A canary has a cache of its own unless useStageCache is true and it serves the deployment of the stage.","evidence":{"kind":"documented","source":"developer guide, canary release deployments"}}',
  CanaryLogs: '{"text":"The execution logs of a canary go to a log group of its own, /Canary below that of the stage.","evidence":{"kind":"documented","source":"developer guide, canary release deployments"}}',
  RouteSelection: '{"text":"Of the routes of an HTTP API that fit, a full match comes before a greedy one, a literal segment before a parameter, a method before ANY, and $default comes last.","evidence":{"kind":"documented","source":"developer guide, routing API requests of HTTP APIs"}}',
  WebSocketRouteSelection: '{"text":"A WebSocket API takes the route whose key the route selection expression gives, or else $default.","evidence":{"kind":"documented","source":"developer guide, WebSocket routes"}}',
  RouteSettings: '{"text":"A setting of a route applies to it in place of that of all routes, member by member.","evidence":{"kind":"assumed","source":"the developer guide has both levels; that they are merged member by member is our choice"}}',
  DefaultRouteSettings: '{"text":"A member that the settings of a route leave out is that of defaultRouteSettings.","evidence":{"kind":"documented","source":"developer guide, throttling of HTTP APIs"}}',
  RouteSettingsAbsent: '{"text":"A stage without a limit for its routes is held to the limits of the account.","evidence":{"kind":"documented","source":"developer guide, throttling of HTTP APIs"}}',
  RouteLimitZero: '{"text":"A rate or burst of 0 in the settings of a route lets no call through.","evidence":{"kind":"reported","source":"pulumi-aws#2363, terraform-provider-aws#14742"}}',
  HttpApiWithoutExecutionLogs: '{"text":"An HTTP API has neither execution logs nor data traces.","evidence":{"kind":"documented","source":"developer guide, choosing between REST and HTTP APIs"}}',
  HttpApiWithoutCache: '{"text":"HTTP and WebSocket APIs have no cache, and their stages no canary.","evidence":{"kind":"documented","source":"developer guide, choosing between REST and HTTP APIs"}}',
})
