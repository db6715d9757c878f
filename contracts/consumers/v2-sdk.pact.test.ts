import {
  ApiGatewayV2Client,
  CreateStageCommand,
  DeleteAccessLogSettingsCommand,
  DeleteRouteSettingsCommand,
  DeleteStageCommand,
  GetStageCommand,
  GetStagesCommand,
  GetTagsCommand,
  ResetAuthorizersCacheCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateStageCommand,
} from '@aws-sdk/client-apigatewayv2'
import { describe, expect, it } from 'vitest'
import { answer, refusal, request, state } from '../../src/pact.ts'
import { type Conversation, converse } from './conversation.ts'

const apiId = 'f6g7h8i9j0'
const stageName = '$default'
const resourceArn = `arn:aws:apigateway:us-east-1::/apis/${apiId}/stages/dev`
const created = '2023-11-14T22:13:20Z'
const destinationArn = 'arn:aws:logs:us-east-1:123456789012:log-group:pets'

const anApi = state('an HTTP API exists', { apiId })
const aStage = state('an HTTP API has a stage', { apiId, stageName })
const devStage = state('an HTTP API has a stage', { apiId, stageName: 'dev', tags: { team: 'shop', cost: '1' } })
const throttled = state('requests are throttled')
const noApi = refusal.v2('ApiNotFound', { accountId: '123456789012', apiId })

type Send = (client: ApiGatewayV2Client) => Promise<object>
type Expected = Omit<Conversation<object>, 'ask'>

function told(description: string, conversation: Expected, send: Send): Promise<object> {
  const ask = (endpoint: string): Promise<object> =>
    send(
      new ApiGatewayV2Client({
        endpoint,
        region: 'us-east-1',
        maxAttempts: 1,
        credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
      }),
    )
  return converse({ consumer: 'aws-sdk-js', api: 'v2' }, description, { ...conversation, ask })
}

const getStage = { apiId, stageName }
const GetStage = { ApiId: apiId, StageName: stageName } // this SDK begins its names with capitals
const fullStage = {
  stageName: 'dev',
  description: 'for everybody',
  autoDeploy: true,
  stageVariables: { color: 'blue' },
  defaultRouteSettings: { detailedMetricsEnabled: true, throttlingBurstLimit: 10, throttlingRateLimit: 2.5 },
  routeSettings: { 'GET /pets': { throttlingBurstLimit: 5 } },
  accessLogSettings: { destinationArn, format: '$context.requestId' },
  tags: { team: 'shop' },
}
const aRoute = state('an HTTP API has a route', { apiId, routeKey: 'GET /pets' })
const routeSettings = { apiId, stageName, routeKey: 'GET /pets' }
const RouteSettings = { ...GetStage, RouteKey: 'GET /pets' }
const aStageWithRouteSettings = state('an HTTP API has a stage', {
  apiId,
  stageName,
  routeSettings: { 'GET /pets': { throttlingBurstLimit: 5 } },
})
const tagResource = { resourceArn, tags: { team: 'shop' } }
const untagResource = { resourceArn, tagKeys: ['team', 'cost'] }

/** What is asked, given which states, and answered how; `returns` is what the client makes of it. */
const answered: Record<string, Expected & { send: Send; returns?: object }> = {
  'CreateStage: the least': {
    given: [anApi],
    request: request.v2.createStage({ apiId, stageName }),
    answer: answer.v2.createStage({
      stageName,
      createdDate: created,
      lastUpdatedDate: created,
      defaultRouteSettings: { detailedMetricsEnabled: false },
      routeSettings: {},
      stageVariables: {},
      tags: {},
    }),
    send: (client) => client.send(new CreateStageCommand({ ApiId: apiId, StageName: stageName })),
    returns: { StageName: stageName, CreatedDate: new Date(created) },
  },
  'CreateStage: everything': {
    given: [aRoute],
    request: request.v2.createStage({ apiId, ...fullStage }),
    answer: answer.v2.createStage(fullStage),
    send: (client) =>
      client.send(
        new CreateStageCommand({
          ApiId: apiId,
          StageName: 'dev',
          Description: 'for everybody',
          AutoDeploy: true,
          StageVariables: { color: 'blue' },
          DefaultRouteSettings: {
            DetailedMetricsEnabled: true,
            ThrottlingBurstLimit: 10,
            ThrottlingRateLimit: 2.5,
          },
          RouteSettings: { 'GET /pets': { ThrottlingBurstLimit: 5 } },
          AccessLogSettings: { DestinationArn: destinationArn, Format: '$context.requestId' },
          Tags: { team: 'shop' },
        }),
      ),
    returns: { AutoDeploy: true },
  },
  'CreateStage: of a WebSocket API': {
    given: [state('a WebSocket API exists', { apiId })],
    request: request.v2.createStage({ apiId, stageName: 'dev' }),
    answer: answer.v2.createStage({
      stageName: 'dev',
      defaultRouteSettings: { dataTraceEnabled: false, detailedMetricsEnabled: false, loggingLevel: 'OFF' },
    }),
    send: (client) => client.send(new CreateStageCommand({ ApiId: apiId, StageName: 'dev' })),
    returns: { DefaultRouteSettings: { LoggingLevel: 'OFF' } },
  },
  'GetStage: $default': {
    given: [
      state('an HTTP API has a stage', { apiId, stageName, autoDeploy: true, stageVariables: { color: 'blue' } }),
    ],
    request: request.v2.getStage(getStage),
    answer: answer.v2.getStage({
      stageName,
      autoDeploy: true,
      stageVariables: { color: 'blue' },
      createdDate: created,
      lastUpdatedDate: created,
    }),
    send: (client) => client.send(new GetStageCommand(GetStage)),
    returns: { StageName: stageName, AutoDeploy: true },
  },
  'GetStage: of a WebSocket API': {
    given: [state('a WebSocket API has a stage', { apiId, stageName: 'dev', deploymentId: 'dep001' })],
    request: request.v2.getStage({ apiId, stageName: 'dev' }),
    answer: answer.v2.getStage({ stageName: 'dev', deploymentId: 'dep001' }),
    send: (client) => client.send(new GetStageCommand({ ApiId: apiId, StageName: 'dev' })),
    returns: { DeploymentId: 'dep001' },
  },
  'GetStages: none': {
    given: [anApi],
    request: request.v2.getStages({ apiId }),
    answer: answer.v2.getStages({ items: [] }),
    send: (client) => client.send(new GetStagesCommand({ ApiId: apiId })),
    returns: { Items: [] },
  },
  'GetStages: the first page': {
    given: [aStage, devStage],
    request: request.v2.getStages({ apiId, maxResults: '1' }),
    answer: answer.v2.getStages({ items: [{ stageName, createdDate: created }], nextToken: 'more' }),
    send: (client) => client.send(new GetStagesCommand({ ApiId: apiId, MaxResults: '1' })),
    returns: { Items: [{ StageName: stageName }], NextToken: 'more' },
  },
  'UpdateStage: a partial document is merged': {
    given: [state('an HTTP API has a stage', { apiId, stageName, stageVariables: { color: 'blue' } })],
    request: request.v2.updateStage({ ...getStage, stageVariables: { size: 'small' }, description: 'new' }),
    answer: answer.v2.updateStage({
      stageName,
      description: 'new',
      stageVariables: { color: 'blue', size: 'small' },
      lastUpdatedDate: created,
    }),
    send: (client) =>
      client.send(new UpdateStageCommand({ ...GetStage, StageVariables: { size: 'small' }, Description: 'new' })),
    returns: { StageVariables: { color: 'blue', size: 'small' } },
  },
  'UpdateStage: moves to another deployment': {
    given: [aStage, state('an HTTP API has a deployment', { apiId, deploymentId: 'dep002' })],
    request: request.v2.updateStage({ ...getStage, deploymentId: 'dep002' }),
    answer: answer.v2.updateStage({ deploymentId: 'dep002' }),
    send: (client) => client.send(new UpdateStageCommand({ ...GetStage, DeploymentId: 'dep002' })),
    returns: { DeploymentId: 'dep002' },
  },
  'DeleteStage: a stage': {
    given: [aStage],
    request: request.v2.deleteStage(getStage),
    answer: answer.v2.deleteStage(),
    send: (client) => client.send(new DeleteStageCommand(GetStage)),
  },
  'DeleteRouteSettings: of a route': {
    given: [aStageWithRouteSettings],
    request: request.v2.deleteRouteSettings(routeSettings),
    answer: answer.v2.deleteRouteSettings(),
    send: (client) => client.send(new DeleteRouteSettingsCommand(RouteSettings)),
  },
  'DeleteAccessLogSettings: of a stage': {
    given: [
      state('an HTTP API has a stage', {
        apiId,
        stageName,
        accessLogSettings: { destinationArn, format: '$context.requestId' },
      }),
    ],
    request: request.v2.deleteAccessLogSettings(getStage),
    answer: answer.v2.deleteAccessLogSettings(),
    send: (client) => client.send(new DeleteAccessLogSettingsCommand(GetStage)),
  },
  'ResetAuthorizersCache: of a stage': {
    given: [aStage],
    request: request.v2.resetAuthorizersCache(getStage),
    answer: answer.v2.resetAuthorizersCache(),
    send: (client) => client.send(new ResetAuthorizersCacheCommand(GetStage)),
  },
  'TagResource: a stage': {
    given: [devStage],
    request: request.v2.tagResource(tagResource),
    answer: answer.v2.tagResource({}),
    send: (client) => client.send(new TagResourceCommand({ ResourceArn: resourceArn, Tags: { team: 'shop' } })),
  },
  'UntagResource: a stage': {
    given: [devStage],
    request: request.v2.untagResource(untagResource),
    answer: answer.v2.untagResource(),
    send: (client) => client.send(new UntagResourceCommand({ ResourceArn: resourceArn, TagKeys: ['team', 'cost'] })),
  },
  'GetTags: of a stage': {
    given: [devStage],
    request: request.v2.getTags({ resourceArn }),
    answer: answer.v2.getTags({ tags: { team: 'shop', cost: '1' } }),
    send: (client) => client.send(new GetTagsCommand({ ResourceArn: resourceArn })),
    returns: { Tags: { team: 'shop' } },
  },
}

/** What is refused, in which words; every client class of an error has its name. */
const refused: Record<string, Expected & { send: Send; error: string }> = {
  'CreateStage: the API is unknown': {
    request: request.v2.createStage({ apiId, stageName }),
    answer: noApi,
    send: (client) => client.send(new CreateStageCommand(GetStage)),
    error: 'NotFoundException',
  },
  'CreateStage: the name is taken': {
    given: [aStage],
    request: request.v2.createStage({ apiId, stageName }),
    answer: refusal.v2('StageExists'),
    send: (client) => client.send(new CreateStageCommand(GetStage)),
    error: 'ConflictException',
  },
  'CreateStage: the name has characters that it must not have': {
    given: [anApi],
    request: request.v2.createStage({ apiId, stageName: '$live' }),
    answer: refusal.v2('StageNameInvalid'),
    send: (client) => client.send(new CreateStageCommand({ ApiId: apiId, StageName: '$live' })),
    error: 'BadRequestException',
  },
  'CreateStage: the deployment is unknown': {
    given: [anApi],
    request: request.v2.createStage({ apiId, stageName, deploymentId: 'dep001' }),
    answer: refusal.v2('DeploymentNotFound'),
    send: (client) => client.send(new CreateStageCommand({ ...GetStage, DeploymentId: 'dep001' })),
    error: 'NotFoundException',
  },
  'CreateStage: execution logs of an HTTP API': {
    given: [anApi],
    request: request.v2.createStage({ apiId, stageName, defaultRouteSettings: { loggingLevel: 'INFO' } }),
    answer: refusal.v2('ExecutionLogsUnsupported'),
    send: (client) =>
      client.send(new CreateStageCommand({ ...GetStage, DefaultRouteSettings: { LoggingLevel: 'INFO' } })),
    error: 'BadRequestException',
  },
  'CreateStage: settings of a route that there is not': {
    given: [anApi],
    request: request.v2.createStage({ apiId, stageName, routeSettings: { 'GET /pets': { throttlingBurstLimit: 5 } } }),
    answer: refusal.v2('RouteSettingsKeyUnknown', { routeKey: 'GET /pets' }),
    send: (client) =>
      client.send(new CreateStageCommand({ ...GetStage, RouteSettings: { 'GET /pets': { ThrottlingBurstLimit: 5 } } })),
    error: 'NotFoundException',
  },
  'CreateStage: there are as many stages as may be': {
    given: [...Array(10).keys()].map((i) => state('an HTTP API has a stage', { apiId, stageName: `s${i}` })),
    request: request.v2.createStage({ apiId, stageName }),
    answer: refusal.v2('StageQuotaReached'),
    send: (client) => client.send(new CreateStageCommand(GetStage)),
    error: 'TooManyRequestsException',
  },
  'GetStage: the stage is unknown': {
    given: [anApi],
    request: request.v2.getStage(getStage),
    answer: refusal.v2('StageNotFound'),
    send: (client) => client.send(new GetStageCommand(GetStage)),
    error: 'NotFoundException',
  },
  'GetStage: too often': {
    given: [aStage, throttled],
    request: request.v2.getStage(getStage),
    answer: refusal.v2('TooManyRequests'),
    send: (client) => client.send(new GetStageCommand(GetStage)),
    error: 'TooManyRequestsException',
  },
  'GetStages: the API is unknown': {
    request: request.v2.getStages({ apiId }),
    answer: noApi,
    send: (client) => client.send(new GetStagesCommand({ ApiId: apiId })),
    error: 'NotFoundException',
  },
  'GetStages: the token is none of ours': {
    given: [aStage],
    request: request.v2.getStages({ apiId, nextToken: 'nonsense' }),
    answer: refusal.v2('NextTokenInvalid'),
    send: (client) => client.send(new GetStagesCommand({ ApiId: apiId, NextToken: 'nonsense' })),
    error: 'BadRequestException',
  },
  'UpdateStage: the stage is unknown': {
    given: [anApi],
    request: request.v2.updateStage({ ...getStage, description: 'new' }),
    answer: refusal.v2('StageNotFound'),
    send: (client) => client.send(new UpdateStageCommand({ ...GetStage, Description: 'new' })),
    error: 'NotFoundException',
  },
  'UpdateStage: a deployment while the stage deploys itself': {
    given: [
      state('an HTTP API has a stage', { apiId, stageName, autoDeploy: true }),
      state('an HTTP API has a deployment', { apiId, deploymentId: 'dep001' }),
    ],
    request: request.v2.updateStage({ ...getStage, deploymentId: 'dep001' }),
    answer: refusal.v2('DeploymentIdWithAutoDeploy', { accountId: '123456789012', apiId }),
    send: (client) => client.send(new UpdateStageCommand({ ...GetStage, DeploymentId: 'dep001' })),
    error: 'BadRequestException',
  },
  'UpdateStage: an access log without a request id': {
    given: [aStage],
    request: request.v2.updateStage({ ...getStage, accessLogSettings: { destinationArn, format: '$context.status' } }),
    answer: refusal.v2('LogFormatWithoutRequestId', { format: '$context.status' }),
    send: (client) =>
      client.send(
        new UpdateStageCommand({
          ...GetStage,
          AccessLogSettings: { DestinationArn: destinationArn, Format: '$context.status' },
        }),
      ),
    error: 'BadRequestException',
  },
  'DeleteStage: the stage is unknown': {
    given: [anApi],
    request: request.v2.deleteStage(getStage),
    answer: refusal.v2('StageNotFound'),
    send: (client) => client.send(new DeleteStageCommand(GetStage)),
    error: 'NotFoundException',
  },
  'DeleteStage: a domain is mapped to it': {
    given: [aStage, state('an API has a domain mapping', { apiId, stageName, domainName: 'api.example.com' })],
    request: request.v2.deleteStage(getStage),
    answer: refusal.v2('StageMapped', { stageName, domains: 'api.example.com' }),
    send: (client) => client.send(new DeleteStageCommand(GetStage)),
    error: 'BadRequestException',
  },
  'DeleteRouteSettings: the route has none': {
    given: [aStage],
    request: request.v2.deleteRouteSettings(routeSettings),
    answer: refusal.v2('RouteSettingsKeyAbsent', { routeKey: 'GET /pets' }),
    send: (client) => client.send(new DeleteRouteSettingsCommand(RouteSettings)),
    error: 'NotFoundException',
  },
  'DeleteAccessLogSettings: the stage is unknown': {
    given: [anApi],
    request: request.v2.deleteAccessLogSettings(getStage),
    answer: refusal.v2('StageNotFound'),
    send: (client) => client.send(new DeleteAccessLogSettingsCommand(GetStage)),
    error: 'NotFoundException',
  },
  'ResetAuthorizersCache: the stage is unknown': {
    given: [anApi],
    request: request.v2.resetAuthorizersCache(getStage),
    answer: refusal.v2('StageNotFound'),
    send: (client) => client.send(new ResetAuthorizersCacheCommand(GetStage)),
    error: 'NotFoundException',
  },
  'TagResource: the key is reserved': {
    given: [devStage],
    request: request.v2.tagResource({ resourceArn, tags: { 'aws:team': 'shop' } }),
    answer: refusal.v2('TagKeyReserved'),
    send: (client) => client.send(new TagResourceCommand({ ResourceArn: resourceArn, Tags: { 'aws:team': 'shop' } })),
    error: 'BadRequestException',
  },
  'UntagResource: the stage is unknown': {
    given: [anApi],
    request: request.v2.untagResource(untagResource),
    answer: refusal.v2('StageNotFound'),
    send: (client) => client.send(new UntagResourceCommand({ ResourceArn: resourceArn, TagKeys: ['team', 'cost'] })),
    error: 'NotFoundException',
  },
  'GetTags: the stage is unknown': {
    given: [anApi],
    request: request.v2.getTags({ resourceArn }),
    answer: refusal.v2('StageNotFound'),
    send: (client) => client.send(new GetTagsCommand({ ResourceArn: resourceArn })),
    error: 'NotFoundException',
  },
}

describe('the AWS SDK for JavaScript, HTTP and WebSocket API stages', () => {
  it.each(Object.entries(answered))('is answered: %s', async (description, { send, returns = {}, ...conversation }) => {
    expect(await told(description, conversation, send)).toMatchObject(returns)
  })

  it.each(Object.entries(refused))('is refused: %s', async (description, { send, error, ...conversation }) => {
    const caught = told(description, conversation, (client) => send(client).catch((reason: Error) => reason))
    expect(await caught).toMatchObject({ name: error })
  })
})
