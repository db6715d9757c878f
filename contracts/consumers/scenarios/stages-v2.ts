import type { StateDocument } from '../../../src/index.ts'
import type { Scenarios } from './lifecycles.ts'

const API = '/v2/apis/f6g7h8i9j0'
const STAGE = `${API}/stages/dev`
const destinationArn = 'arn:aws:logs:us-east-1:123456789012:log-group:pets'
const accessLogSettings = { destinationArn, format: '$context.requestId' }
const tagged = '/v2/tags/arn%3Aaws%3Aapigateway%3Aus-east-1%3A%3A%2Fapis%2Ff6g7h8i9j0%2Fstages%2Fdev'

const httpApi = (...stages: readonly object[]): StateDocument =>
  ({
    apis: [
      {
        apiId: 'f6g7h8i9j0',
        name: 'pets',
        protocolType: 'HTTP',
        routes: ['GET /pets'],
        deployments: [{ deploymentId: 'dep002' }],
        stages,
      },
    ],
  }) as unknown as StateDocument
const webSocketApi = (...stages: readonly object[]): StateDocument =>
  ({
    apis: [{ apiId: 'f6g7h8i9j0', name: 'chat', protocolType: 'WEBSOCKET', routes: ['$connect'], stages }],
  }) as unknown as StateDocument

const dev = { stageName: 'dev' }
const rich = {
  ...dev,
  description: 'for everybody',
  stageVariables: { color: 'blue', size: 'small' },
  routeSettings: { 'GET /pets': { throttlingBurstLimit: 5 } },
  defaultRouteSettings: { throttlingBurstLimit: 10, throttlingRateLimit: 2.5, detailedMetricsEnabled: true },
  accessLogSettings,
  tags: { team: 'shop', cost: '1' },
}
const many = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, String(i)]))

const scenario = (
  what: string,
  state: StateDocument,
  calls: Scenarios[string]['calls'],
): [string, Scenarios[string]] => [`v2 ${what}`, { state, calls, statuses: [] }]
const created = (what: string, body: object, ...stages: readonly object[]) =>
  scenario(`CreateStage: ${what}`, httpApi(...stages), [
    [`POST ${API}/stages`, body],
    [`GET ${STAGE}`],
    [`GET ${API}/stages`],
  ])
const updated = (what: string, body: object, stage: object = rich) =>
  scenario(`UpdateStage: ${what}`, httpApi(stage), [[`PATCH ${STAGE}`, body], [`GET ${STAGE}`]])

/** Stages of HTTP and WebSocket APIs. */
export const stagesOfHttpApis: Scenarios = Object.fromEntries([
  created('the least', dev),
  created('everything', rich),
  created('one that deploys itself', { ...dev, autoDeploy: true }),
  created('one that does not', { ...dev, autoDeploy: false }),
  created('of a deployment', { ...dev, deploymentId: 'dep002' }),
  created('of an unknown deployment', { ...dev, deploymentId: 'dep404' }),
  created('a deployment that deploys itself', { ...dev, deploymentId: 'dep002', autoDeploy: true }),
  created('no name', { description: 'x' }),
  created('a bad name', { stageName: 'a b' }),
  created('a name that is taken', dev, dev),
  created('an eleventh stage', dev, ...Array.from({ length: 10 }, (_, i) => ({ stageName: `s${i}` }))),
  created('a variable with a bad name', { ...dev, stageVariables: { 'a-b': 'x' } }),
  created('a variable with a bad value', { ...dev, stageVariables: { color: 'a#b' } }),
  created('a long description', { ...dev, description: 'a'.repeat(1025) }),
  created('a log without a format', { ...dev, accessLogSettings: { destinationArn } }),
  created('a log to no ARN', { ...dev, accessLogSettings: { ...accessLogSettings, destinationArn: 'logs' } }),
  created('a log to a topic', {
    ...dev,
    accessLogSettings: { ...accessLogSettings, destinationArn: 'arn:aws:sns:us-east-1:123456789012:t' },
  }),
  created('a log of two lines', { ...dev, accessLogSettings: { destinationArn, format: '$context.requestId\nx' } }),
  created('a log without a request id', { ...dev, accessLogSettings: { destinationArn, format: 'x' } }),
  created('execution logs', { ...dev, defaultRouteSettings: { loggingLevel: 'INFO' } }),
  created('data traces', { ...dev, defaultRouteSettings: { dataTraceEnabled: true } }),
  created('settings of an unknown route', { ...dev, routeSettings: { 'GET /none': { throttlingBurstLimit: 1 } } }),
  created('a reserved tag', { ...dev, tags: { 'aws:x': 'y' } }),
  created('fifty-one tags', { ...dev, tags: many(51) }),
  created('a text that is a number', { ...dev, description: 7 }),
  updated('a description', { description: 'new' }),
  updated('an empty description', { description: '' }),
  updated('nothing', {}),
  updated('a variable', { stageVariables: { color: 'green' } }),
  updated('an empty variable', { stageVariables: { color: '' } }),
  updated('a route', { routeSettings: { 'GET /pets': { throttlingRateLimit: 1.5 } } }),
  updated('an unknown route', { routeSettings: { 'GET /none': { throttlingRateLimit: 1.5 } } }),
  updated('the settings of every route', { defaultRouteSettings: { throttlingBurstLimit: 20 } }),
  updated('a log', { accessLogSettings: { destinationArn, format: '$context.requestId $context.status' } }),
  updated('half a log', { accessLogSettings: { format: '$context.requestId $context.status' } }),
  updated('a deployment', { deploymentId: 'dep002' }),
  updated('an unknown deployment', { deploymentId: 'dep404' }),
  updated('deploys itself', { autoDeploy: true }),
  updated('no longer deploys itself', { autoDeploy: false }, { ...dev, autoDeploy: true }),
  updated('a deployment that deploys itself', { deploymentId: 'dep002' }, { ...dev, autoDeploy: true }),
  updated('a certificate', { clientCertificateId: 'cert01' }),
  updated('execution logs', { defaultRouteSettings: { loggingLevel: 'INFO' } }),
  scenario('DeleteStage: one of two', httpApi(dev, { stageName: 'prod' }), [
    [`DELETE ${STAGE}`],
    [`GET ${API}/stages`],
    [`GET ${STAGE}`],
  ]),
  scenario('DeleteStage: an unknown one', httpApi(), [[`DELETE ${STAGE}`]]),
  scenario('GetStages: in their order', httpApi(dev, { stageName: 'alpha' }, { stageName: '$default' }), [
    [`GET ${API}/stages`],
  ]),
  scenario('GetStages: bad sizes', httpApi(dev), [
    [`GET ${API}/stages?maxResults=0`],
    [`GET ${API}/stages?maxResults=x`],
    [`GET ${API}/stages?maxResults=501`],
  ]),
  scenario('GetStages: a large page', httpApi(dev), [[`GET ${API}/stages?maxResults=100`]]),
  scenario('GetStages: a bad token', httpApi(dev), [[`GET ${API}/stages?nextToken=x`]]),
  scenario('GetStage: of no API', httpApi(), [['GET /v2/apis/nothing000/stages/dev']]),
  scenario('DeleteRouteSettings: of a route', httpApi(rich), [
    [`DELETE ${STAGE}/routesettings/GET%20%2Fpets`],
    [`GET ${STAGE}`],
  ]),
  scenario('DeleteRouteSettings: of an unknown route', httpApi(rich), [
    [`DELETE ${STAGE}/routesettings/GET%20%2Fnone`],
    [`GET ${STAGE}`],
  ]),
  scenario('DeleteAccessLogSettings: of a stage', httpApi(rich), [
    [`DELETE ${STAGE}/accesslogsettings`],
    [`GET ${STAGE}`],
  ]),
  scenario('DeleteAccessLogSettings: there are none', httpApi(dev), [
    [`DELETE ${STAGE}/accesslogsettings`],
    [`GET ${STAGE}`],
  ]),
  scenario('ResetAuthorizersCache: of a stage', httpApi(rich), [
    [`DELETE ${STAGE}/cache/authorizers`],
    [`GET ${STAGE}`],
  ]),
  scenario('TagResource: adds and replaces', httpApi(rich), [
    [`POST ${tagged}`, { tags: { team: 'new', more: 'x' } }],
    [`GET ${tagged}`],
    [`GET ${STAGE}`],
  ]),
  scenario('TagResource: too many', httpApi(rich), [[`POST ${tagged}`, { tags: many(51) }], [`GET ${tagged}`]]),
  scenario('TagResource: an unknown resource', httpApi(), [[`POST ${tagged}`, { tags: { team: 'x' } }]]),
  scenario('TagResource: a bad ARN', httpApi(), [['POST /v2/tags/nonsense', { tags: { team: 'x' } }]]),
  scenario('UntagResource: one', httpApi(rich), [
    [`DELETE ${tagged}?tagKeys=team`],
    [`GET ${tagged}`],
    [`GET ${STAGE}`],
  ]),
  scenario('UntagResource: all', httpApi(rich), [[`DELETE ${tagged}?tagKeys=team&tagKeys=cost`], [`GET ${tagged}`]]),
  scenario('GetDeployments: of an API', httpApi(), [
    [`GET ${API}/deployments`],
    [`GET ${API}/deployments/dep002`],
    [`GET ${API}/deployments/dep404`],
  ]),
  scenario('DeleteDeployment: one', httpApi(), [[`DELETE ${API}/deployments/dep002`], [`GET ${API}/deployments`]]),
  scenario('DeleteDeployment: one that a stage points to', httpApi({ ...dev, deploymentId: 'dep002' }), [
    [`DELETE ${API}/deployments/dep002`],
    [`GET ${API}/deployments`],
  ]),
  scenario('WebSocket: the least', webSocketApi(), [[`POST ${API}/stages`, dev], [`GET ${STAGE}`]]),
  scenario('WebSocket: execution logs', webSocketApi(dev), [
    [`PATCH ${STAGE}`, { defaultRouteSettings: { loggingLevel: 'INFO', dataTraceEnabled: true } }],
    [`GET ${STAGE}`],
  ]),
  scenario('WebSocket: settings of a route', webSocketApi(dev), [
    [`PATCH ${STAGE}`, { routeSettings: { $connect: { loggingLevel: 'ERROR' } } }],
    [`GET ${STAGE}`],
  ]),
  scenario('WebSocket: a log level that is not one', webSocketApi(dev), [
    [`PATCH ${STAGE}`, { defaultRouteSettings: { loggingLevel: 'DEBUG' } }],
    [`GET ${STAGE}`],
  ]),
])
