import {
  APIGatewayClient,
  CreateStageCommand,
  DeleteStageCommand,
  FlushStageAuthorizersCacheCommand,
  FlushStageCacheCommand,
  GetStageCommand,
  GetStagesCommand,
  GetTagsCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateStageCommand,
} from '@aws-sdk/client-api-gateway'
import { describe, expect, it } from 'vitest'
import { answer, anyKey, refusal, request, state } from '../../src/pact.ts'
import { type Conversation, converse } from './conversation.ts'

const restApiId = 'a1b2c3d4e5'
const stageName = 'prod'
const resourceArn = `arn:aws:apigateway:us-east-1::/restapis/${restApiId}/stages/${stageName}`
const created = 1700000000

const anApi = state('a REST API exists', { restApiId })
const aDeployment = state('a REST API has a deployment', { restApiId, deploymentId: 'dep001' })
const aStage = state('a REST API has a stage', { restApiId, stageName, deploymentId: 'dep001' })
const throttled = state('requests are throttled')
const tooMany = refusal.v1('TooManyRequests')
const noApi = refusal.v1('ApiNotFound', { accountId: '123456789012', apiId: restApiId })

type Send = (client: APIGatewayClient) => Promise<object>
type Expected = Omit<Conversation<object>, 'ask'>

function told(description: string, conversation: Expected, send: Send): Promise<object> {
  const ask = (endpoint: string): Promise<object> =>
    send(
      new APIGatewayClient({
        endpoint,
        region: 'us-east-1',
        maxAttempts: 1,
        credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
      }),
    )
  return converse({ consumer: 'aws-sdk-js', api: 'v1' }, description, { ...conversation, ask })
}

const patch = (
  op: 'add' | 'remove' | 'replace' | 'copy',
  path: string,
  more: { value?: string; from?: string } = {},
) => ({
  restApiId,
  stageName,
  patchOperations: [{ op, path, ...more }],
})
const update =
  (input: ReturnType<typeof patch>): Send =>
  (client) =>
    client.send(new UpdateStageCommand(input))

const getStage = { restApiId, stageName }
const createStage = { restApiId, stageName, deploymentId: 'dep001' }
const tagResource = { resourceArn, tags: { team: 'shop' } }
const untagResource = { resourceArn, tagKeys: ['team', 'cost'] }
const fullStage = {
  ...createStage,
  description: 'the one that counts',
  cacheClusterEnabled: true,
  cacheClusterSize: '0.5' as const,
  variables: { color: 'blue' },
  tracingEnabled: true,
  tags: { team: 'shop' },
}
const { restApiId: _, ...everyMember } = fullStage

/** What is asked, given which states, and answered how; `returns` is what the client makes of it. */
const answered: Record<string, Expected & { send: Send; returns?: object }> = {
  'CreateStage: the least': {
    given: [aDeployment],
    request: request.v1.createStage(createStage),
    answer: answer.v1.createStage({
      stageName,
      deploymentId: 'dep001',
      cacheClusterEnabled: false,
      cacheClusterStatus: 'NOT_AVAILABLE',
      methodSettings: {},
      tracingEnabled: false,
      createdDate: created,
      lastUpdatedDate: created,
    }),
    send: (client) => client.send(new CreateStageCommand(createStage)),
    returns: { stageName, createdDate: new Date(created * 1000) },
  },
  'CreateStage: everything': {
    given: [aDeployment],
    request: request.v1.createStage(fullStage),
    answer: answer.v1.createStage({ ...everyMember, cacheClusterStatus: 'CREATE_IN_PROGRESS' }),
    send: (client) => client.send(new CreateStageCommand(fullStage)),
    returns: everyMember,
  },
  'CreateStage: with a canary': {
    given: [aDeployment, state('a REST API has a deployment', { restApiId, deploymentId: 'dep002' })],
    request: request.v1.createStage({
      ...createStage,
      canarySettings: { deploymentId: 'dep002', percentTraffic: 12.5, useStageCache: false },
    }),
    answer: answer.v1.createStage({
      stageName,
      canarySettings: { deploymentId: 'dep002', percentTraffic: 12.5, useStageCache: false },
    }),
    send: (client) =>
      client.send(
        new CreateStageCommand({
          ...createStage,
          canarySettings: { deploymentId: 'dep002', percentTraffic: 12.5, useStageCache: false },
        }),
      ),
    returns: { canarySettings: { percentTraffic: 12.5 } },
  },
  'GetStage: a stage with settings': {
    given: [
      state('a REST API has a stage', {
        restApiId,
        stageName,
        deploymentId: 'dep001',
        description: 'the one that counts',
        variables: { color: 'blue' },
        methodSettings: { '*/*': { loggingLevel: 'INFO' }, 'pets/GET': { throttlingBurstLimit: 10 } },
        accessLogSettings: {
          destinationArn: 'arn:aws:logs:us-east-1:123456789012:log-group:stage',
          format: '$context.requestId',
        },
        tags: { team: 'shop' },
      }),
    ],
    request: request.v1.getStage(getStage),
    answer: answer.v1.getStage({
      stageName,
      deploymentId: 'dep001',
      description: 'the one that counts',
      variables: { color: 'blue' },
      methodSettings: {
        '*/*': { loggingLevel: 'INFO', metricsEnabled: false, throttlingBurstLimit: 5000, throttlingRateLimit: 10000 },
        'pets/GET': { throttlingBurstLimit: 10, cacheTtlInSeconds: 300 },
      },
      accessLogSettings: {
        destinationArn: 'arn:aws:logs:us-east-1:123456789012:log-group:stage',
        format: '$context.requestId',
      },
      tags: { team: 'shop' },
      createdDate: created,
      lastUpdatedDate: created,
    }),
    send: (client) => client.send(new GetStageCommand(getStage)),
    returns: { stageName, methodSettings: { 'pets/GET': { throttlingBurstLimit: 10 } } },
  },
  'GetStage: whatever its method settings are called': {
    given: [state('a REST API has a stage', { restApiId, stageName, methodSettings: { 'orders/POST': {} } })],
    request: request.v1.getStage(getStage),
    answer: answer.v1.getStage({ methodSettings: anyKey({ 'pets/GET': { cachingEnabled: false } }) }),
    send: (client) => client.send(new GetStageCommand(getStage)),
    returns: { methodSettings: { 'pets/GET': { cachingEnabled: false } } },
  },
  'GetStage: a stage with a canary': {
    given: [
      state('a REST API has a canary stage', {
        restApiId,
        stageName,
        percentTraffic: 10,
        stageVariableOverrides: { color: 'green' },
      }),
    ],
    request: request.v1.getStage(getStage),
    answer: answer.v1.getStage({
      canarySettings: {
        deploymentId: 'dep002',
        percentTraffic: 10,
        useStageCache: false,
        stageVariableOverrides: { color: 'green' },
      },
    }),
    send: (client) => client.send(new GetStageCommand(getStage)),
    returns: { canarySettings: { percentTraffic: 10 } },
  },
  'GetStages: none': {
    given: [anApi],
    request: request.v1.getStages({ restApiId }),
    answer: answer.v1.getStages({ item: [] }),
    send: (client) => client.send(new GetStagesCommand({ restApiId })),
    returns: { item: [] },
  },
  'GetStages: all, in the order of their names': {
    given: [aStage, state('a REST API has a stage', { restApiId, stageName: 'beta' })],
    request: request.v1.getStages({ restApiId }),
    answer: answer.v1.getStages({
      item: [
        { stageName: 'beta', createdDate: created },
        { stageName: stageName, createdDate: created },
      ],
    }),
    send: (client) => client.send(new GetStagesCommand({ restApiId })),
    returns: { item: [{ stageName: 'beta' }, { stageName }] },
  },
  'GetStages: those of a deployment': {
    given: [aStage, state('a REST API has a stage', { restApiId, stageName: 'beta', deploymentId: 'dep002' })],
    request: request.v1.getStages({ restApiId, deploymentId: 'dep002' }),
    answer: answer.v1.getStages({ item: [{ stageName: 'beta', deploymentId: 'dep002' }] }),
    send: (client) => client.send(new GetStagesCommand({ restApiId, deploymentId: 'dep002' })),
    returns: { item: [{ deploymentId: 'dep002' }] },
  },
  'UpdateStage: a description': {
    given: [aStage],
    request: request.v1.updateStage(patch('replace', '/description', { value: 'new' })),
    answer: answer.v1.updateStage({ stageName, description: 'new', lastUpdatedDate: created }),
    send: update(patch('replace', '/description', { value: 'new' })),
    returns: { description: 'new' },
  },
  'UpdateStage: a setting of one method': {
    given: [aStage],
    request: request.v1.updateStage(patch('replace', '/~1pets/GET/throttling/burstLimit', { value: '10' })),
    answer: answer.v1.updateStage({
      methodSettings: anyKey({ '~1pets/GET': { throttlingBurstLimit: 10, throttlingRateLimit: 10000 } }),
    }),
    send: update(patch('replace', '/~1pets/GET/throttling/burstLimit', { value: '10' })),
    returns: { methodSettings: { '~1pets/GET': { throttlingBurstLimit: 10 } } },
  },
  'UpdateStage: a setting of all methods': {
    given: [aStage],
    request: request.v1.updateStage(patch('replace', '/*/*/logging/loglevel', { value: 'INFO' })),
    answer: answer.v1.updateStage({
      methodSettings: { '*/*': { loggingLevel: 'INFO', dataTraceEnabled: false } },
    }),
    send: update(patch('replace', '/*/*/logging/loglevel', { value: 'INFO' })),
    returns: { methodSettings: { '*/*': { loggingLevel: 'INFO' } } },
  },
  'UpdateStage: a canary is promoted': {
    given: [state('a REST API has a canary stage', { restApiId, stageName })],
    request: request.v1.updateStage(patch('copy', '/deploymentId', { from: '/canarySettings/deploymentId' })),
    answer: answer.v1.updateStage({ deploymentId: 'dep002' }),
    send: update(patch('copy', '/deploymentId', { from: '/canarySettings/deploymentId' })),
    returns: { deploymentId: 'dep002' },
  },
  'DeleteStage: a stage': {
    given: [aStage],
    request: request.v1.deleteStage(getStage),
    answer: answer.v1.deleteStage(),
    send: (client) => client.send(new DeleteStageCommand(getStage)),
  },
  'FlushStageCache: of a stage': {
    given: [
      state('a REST API has a stage', { restApiId, stageName, cacheClusterEnabled: true, cacheClusterSize: '0.5' }),
    ],
    request: request.v1.flushStageCache(getStage),
    answer: answer.v1.flushStageCache(),
    send: (client) => client.send(new FlushStageCacheCommand(getStage)),
  },
  'FlushStageAuthorizersCache: of a stage': {
    given: [aStage],
    request: request.v1.flushStageAuthorizersCache(getStage),
    answer: answer.v1.flushStageAuthorizersCache(),
    send: (client) => client.send(new FlushStageAuthorizersCacheCommand(getStage)),
  },
  'TagResource: a stage': {
    given: [aStage],
    request: request.v1.tagResource(tagResource),
    answer: answer.v1.tagResource(),
    send: (client) => client.send(new TagResourceCommand(tagResource)),
  },
  'UntagResource: a stage': {
    given: [state('a REST API has a stage', { restApiId, stageName, tags: { team: 'shop', cost: '1' } })],
    request: request.v1.untagResource(untagResource),
    answer: answer.v1.untagResource(),
    send: (client) => client.send(new UntagResourceCommand(untagResource)),
  },
  'GetTags: of a stage': {
    given: [state('a REST API has a stage', { restApiId, stageName, tags: { team: 'shop' } })],
    request: request.v1.getTags({ resourceArn }),
    answer: answer.v1.getTags({ tags: { team: 'shop' } }),
    send: (client) => client.send(new GetTagsCommand({ resourceArn })),
    returns: { tags: { team: 'shop' } },
  },
  'GetTags: of a stage without tags': {
    given: [aStage],
    request: request.v1.getTags({ resourceArn }),
    answer: answer.v1.getTags({ tags: {} }),
    send: (client) => client.send(new GetTagsCommand({ resourceArn })),
  },
}

/** What is refused, in which words; every client class of an error has its name. */
const refused: Record<string, Expected & { send: Send; error: string }> = {
  'CreateStage: the API is unknown': {
    request: request.v1.createStage(createStage),
    answer: noApi,
    send: (client) => client.send(new CreateStageCommand(createStage)),
    error: 'NotFoundException',
  },
  'CreateStage: the deployment is unknown': {
    given: [anApi],
    request: request.v1.createStage(createStage),
    answer: refusal.v1('DeploymentUnknown'),
    send: (client) => client.send(new CreateStageCommand(createStage)),
    error: 'BadRequestException',
  },
  'CreateStage: the name is taken': {
    given: [aStage],
    request: request.v1.createStage(createStage),
    answer: refusal.v1('StageExists'),
    send: (client) => client.send(new CreateStageCommand(createStage)),
    error: 'ConflictException',
  },
  'CreateStage: the name has characters that it must not have': {
    given: [aDeployment],
    request: request.v1.createStage({ ...createStage, stageName: 'a.b' }),
    answer: refusal.v1('StageNameInvalid'),
    send: (client) => client.send(new CreateStageCommand({ ...createStage, stageName: 'a.b' })),
    error: 'BadRequestException',
  },
  'CreateStage: a variable has a bad name': {
    given: [aDeployment],
    request: request.v1.createStage({ ...createStage, variables: { 'a-b': 'x' } }),
    answer: refusal.v1('VariableNameInvalid', { name: 'a-b' }),
    send: (client) => client.send(new CreateStageCommand({ ...createStage, variables: { 'a-b': 'x' } })),
    error: 'BadRequestException',
  },
  'CreateStage: there are as many stages as may be': {
    given: [...Array(10).keys()].map((i) =>
      state('a REST API has a stage', { restApiId, stageName: `s${i}`, deploymentId: 'dep001' }),
    ),
    request: request.v1.createStage(createStage),
    answer: refusal.v1('StageQuotaReached'),
    send: (client) => client.send(new CreateStageCommand(createStage)),
    error: 'LimitExceededException',
  },
  'CreateStage: too often': {
    given: [aDeployment, throttled],
    request: request.v1.createStage(createStage),
    answer: tooMany,
    send: (client) => client.send(new CreateStageCommand(createStage)),
    error: 'TooManyRequestsException',
  },
  'GetStage: the stage is unknown': {
    given: [anApi],
    request: request.v1.getStage(getStage),
    answer: refusal.v1('StageNotFound'),
    send: (client) => client.send(new GetStageCommand(getStage)),
    error: 'NotFoundException',
  },
  'GetStage: too often': {
    given: [aStage, throttled],
    request: request.v1.getStage(getStage),
    answer: tooMany,
    send: (client) => client.send(new GetStageCommand(getStage)),
    error: 'TooManyRequestsException',
  },
  'GetStages: the API is unknown': {
    request: request.v1.getStages({ restApiId }),
    answer: noApi,
    send: (client) => client.send(new GetStagesCommand({ restApiId })),
    error: 'NotFoundException',
  },
  'UpdateStage: the stage is unknown': {
    given: [anApi],
    request: request.v1.updateStage(patch('replace', '/description', { value: 'new' })),
    answer: refusal.v1('StageNotFound'),
    send: update(patch('replace', '/description', { value: 'new' })),
    error: 'NotFoundException',
  },
  'UpdateStage: the path is none': {
    given: [aStage],
    request: request.v1.updateStage(patch('replace', '/desciption', { value: 'new' })),
    answer: refusal.v1('PatchPathUnknown', { path: '/desciption' }),
    send: update(patch('replace', '/desciption', { value: 'new' })),
    error: 'BadRequestException',
  },
  'UpdateStage: a method setting is removed that is not there': {
    given: [aStage],
    request: request.v1.updateStage(patch('remove', '/*/*')),
    answer: refusal.v1('MethodSettingAbsent', { tail: '*/*' }),
    send: update(patch('remove', '/*/*')),
    error: 'BadRequestException',
  },
  'UpdateStage: there is no canary to promote': {
    given: [aStage],
    request: request.v1.updateStage(patch('copy', '/deploymentId', { from: '/canarySettings/deploymentId' })),
    answer: refusal.v1('PromotionWithoutCanary'),
    send: update(patch('copy', '/deploymentId', { from: '/canarySettings/deploymentId' })),
    error: 'BadRequestException',
  },
  'UpdateStage: the account has no role for logs': {
    given: [aStage, state('the account has no role for logs')],
    request: request.v1.updateStage(patch('replace', '/*/*/logging/loglevel', { value: 'INFO' })),
    answer: refusal.v1('LogRoleMissing'),
    send: update(patch('replace', '/*/*/logging/loglevel', { value: 'INFO' })),
    error: 'BadRequestException',
  },
  'UpdateStage: the client certificate is unknown': {
    given: [aStage],
    request: request.v1.updateStage(patch('replace', '/clientCertificateId', { value: 'cert01' })),
    answer: refusal.v1('ClientCertificateUnknown'),
    send: update(patch('replace', '/clientCertificateId', { value: 'cert01' })),
    error: 'BadRequestException',
  },
  'DeleteStage: the stage is unknown': {
    given: [anApi],
    request: request.v1.deleteStage(getStage),
    answer: refusal.v1('StageNotFound'),
    send: (client) => client.send(new DeleteStageCommand(getStage)),
    error: 'NotFoundException',
  },
  'DeleteStage: a domain is mapped to it': {
    given: [aStage, state('a REST API has a domain mapping', { restApiId, stageName, domainName: 'api.example.com' })],
    request: request.v1.deleteStage(getStage),
    answer: refusal.v1('StageMapped', { stageName, domains: 'api.example.com' }),
    send: (client) => client.send(new DeleteStageCommand(getStage)),
    error: 'BadRequestException',
  },
  'FlushStageCache: the stage is unknown': {
    given: [anApi],
    request: request.v1.flushStageCache(getStage),
    answer: refusal.v1('StageNotFound'),
    send: (client) => client.send(new FlushStageCacheCommand(getStage)),
    error: 'NotFoundException',
  },
  'FlushStageAuthorizersCache: the stage is unknown': {
    given: [anApi],
    request: request.v1.flushStageAuthorizersCache(getStage),
    answer: refusal.v1('StageNotFound'),
    send: (client) => client.send(new FlushStageAuthorizersCacheCommand(getStage)),
    error: 'NotFoundException',
  },
  'TagResource: the key is reserved': {
    given: [aStage],
    request: request.v1.tagResource({ resourceArn, tags: { 'aws:team': 'shop' } }),
    answer: refusal.v1('TagKeyReserved'),
    send: (client) => client.send(new TagResourceCommand({ resourceArn, tags: { 'aws:team': 'shop' } })),
    error: 'BadRequestException',
  },
  'TagResource: the stage is unknown': {
    given: [anApi],
    request: request.v1.tagResource(tagResource),
    answer: refusal.v1('StageNotFound'),
    send: (client) => client.send(new TagResourceCommand(tagResource)),
    error: 'NotFoundException',
  },
  'UntagResource: the stage is unknown': {
    given: [anApi],
    request: request.v1.untagResource(untagResource),
    answer: refusal.v1('StageNotFound'),
    send: (client) => client.send(new UntagResourceCommand(untagResource)),
    error: 'NotFoundException',
  },
  'GetTags: the stage is unknown': {
    given: [anApi],
    request: request.v1.getTags({ resourceArn }),
    answer: refusal.v1('StageNotFound'),
    send: (client) => client.send(new GetTagsCommand({ resourceArn })),
    error: 'NotFoundException',
  },
}

describe('the AWS SDK for JavaScript, REST API stages', () => {
  it.each(Object.entries(answered))('is answered: %s', async (description, { send, returns = {}, ...conversation }) => {
    expect(await told(description, conversation, send)).toMatchObject(returns)
  })

  it.each(Object.entries(refused))('is refused: %s', async (description, { send, error, ...conversation }) => {
    const caught = told(description, conversation, (client) => send(client).catch((reason: Error) => reason))
    expect(await caught).toMatchObject({ name: error })
  })
})
