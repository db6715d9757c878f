import {
  APIGatewayClient,
  APIGatewayServiceException,
  BadRequestException,
  ConflictException,
  CreateDeploymentCommand,
  CreateRestApiCommand,
  CreateStageCommand,
  DeleteStageCommand,
  GetRestApisCommand,
  GetStageCommand,
  GetStagesCommand,
  GetTagsCommand,
  LimitExceededException,
  NotFoundException,
  PutIntegrationCommand,
  PutMethodCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateStageCommand,
} from '@aws-sdk/client-api-gateway'
import { ApiGatewayV2Client, CreateApiCommand, GetApisCommand } from '@aws-sdk/client-apigatewayv2'
import { describe, expect, it } from 'vitest'
import { type ApiGatewayOptions, createApiGateway, manualClock } from '../../src/index.ts'
import { credentials, throughSdkTransports } from './sdk-transports.ts'

const prod = { restApiId: 'a1b2c3d4e5', stageName: 'prod' }
const resourceArn = 'arn:aws:apigateway:eu-west-1::/restapis/a1b2c3d4e5/stages/prod'
const state: NonNullable<ApiGatewayOptions['state']> = {
  accounts: [
    {
      accountId: '210987654321',
      region: 'eu-west-1',
      restApis: [
        {
          id: prod.restApiId,
          deployments: [{ id: 'dep001' }, { id: 'dep002' }],
          stages: [{ stageName: 'prod', deploymentId: 'dep001', tags: { team: 'pets' } }],
        },
      ],
    },
  ],
}

const refusals = [
  {
    Exception: NotFoundException,
    status: 404,
    message: 'Invalid stage identifier specified',
    command: new GetStageCommand({ ...prod, stageName: 'test' }),
  },
  {
    Exception: NotFoundException,
    status: 404,
    message: 'Invalid API identifier specified 210987654321:zzzzzzzzzz',
    command: new GetStageCommand({ ...prod, restApiId: 'zzzzzzzzzz' }),
  },
  {
    Exception: ConflictException,
    status: 409,
    message: 'Stage already exists',
    command: new CreateStageCommand({ ...prod, deploymentId: 'dep001' }),
  },
  {
    Exception: BadRequestException,
    status: 400,
    message: 'Deployment id does not exist',
    command: new UpdateStageCommand({
      ...prod,
      patchOperations: [{ op: 'replace', path: '/canarySettings/deploymentId', value: 'dep009' }],
    }),
  },
  {
    Exception: LimitExceededException,
    status: 429,
    message:
      'Maximum number of Stages for this API has been reached.  Please contact AWS if you need additional Stages.',
    command: new CreateStageCommand({ ...prod, stageName: 'test', deploymentId: 'dep001' }),
  },
  {
    Exception: BadRequestException,
    status: 400,
    message: 'Cannot remove method setting */*/logging/loglevel because there is no method setting for this method ',
    command: new UpdateStageCommand({ ...prod, patchOperations: [{ op: 'remove', path: '/*/*/logging/loglevel' }] }),
  },
]

throughSdkTransports('The v1 client of the AWS SDK', (open) => {
  it('creates, changes and deletes a stage', async () => {
    const { config } = await open()
    const client = new APIGatewayClient(config)
    const { id: restApiId, rootResourceId: resourceId } = await client.send(new CreateRestApiCommand({ name: 'shop' }))
    const method = { restApiId, resourceId, httpMethod: 'GET' }
    await client.send(new PutMethodCommand({ ...method, authorizationType: 'NONE' }))
    await client.send(new PutIntegrationCommand({ ...method, type: 'MOCK' }))
    const { id: deploymentId } = await client.send(new CreateDeploymentCommand({ restApiId }))
    const stage = { restApiId, stageName: 'prod' }
    const made = { deploymentId, variables: { color: 'blue' }, tags: { team: 'pets' }, tracingEnabled: true }
    const { $metadata, ...created } = await client.send(new CreateStageCommand({ ...stage, ...made }))
    expect($metadata.httpStatusCode).toBe(201)
    expect(created).toEqual({
      ...made,
      stageName: 'prod',
      cacheClusterEnabled: false,
      cacheClusterStatus: 'NOT_AVAILABLE',
      methodSettings: {},
      createdDate: expect.any(Date),
      lastUpdatedDate: created.createdDate,
    })
    expect(await client.send(new GetStageCommand(stage))).toMatchObject(created)
    expect((await client.send(new GetStagesCommand({ restApiId, deploymentId }))).item).toEqual([created])

    const patchOperations = [{ op: 'replace' as const, path: '/*/*/throttling/rateLimit', value: '12.5' }]
    const updated = await client.send(new UpdateStageCommand({ ...stage, patchOperations }))
    expect(updated.methodSettings?.['*/*']).toMatchObject({ throttlingRateLimit: 12.5, throttlingBurstLimit: 5000 })
    expect(updated.lastUpdatedDate).toBeInstanceOf(Date)

    expect((await client.send(new DeleteStageCommand(stage))).$metadata.httpStatusCode).toBe(202)
    expect((await client.send(new GetStagesCommand({ restApiId }))).item).toEqual([])
  })

  it('tags a stage by its ARN', async () => {
    const { config } = await open({ state })
    const client = new APIGatewayClient(config)
    await client.send(new TagResourceCommand({ resourceArn, tags: { env: 'production', 'cost center': '42' } }))
    await client.send(new UntagResourceCommand({ resourceArn, tagKeys: ['team', 'cost center'] }))
    expect((await client.send(new GetTagsCommand({ resourceArn }))).tags).toEqual({ env: 'production' })
    expect((await client.send(new GetStageCommand(prod))).tags).toEqual({ env: 'production' })
  })

  it.each(refusals)('throws a real $Exception.name for: $message', async ({ Exception, status, message, command }) => {
    const { config } = await open({ state, quotas: { stagesPerApi: 1 } })
    const error = await new APIGatewayClient(config).send(command as GetStageCommand).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(Exception)
    expect(error).toMatchObject({ message, $fault: 'client' })
    expect(error).toHaveProperty('$metadata.httpStatusCode', status)
    expect(error).toHaveProperty('$metadata.requestId', expect.stringMatching(/^[0-9a-f-]{36}$/))
  })

  it('throws the exception of the service itself for a type that the model does not have', async () => {
    const { config } = await open({ state })
    const patchOperations = [{ op: 'wrong' as 'add', path: '/description', value: 'x' }]
    const error = await new APIGatewayClient(config)
      .send(new UpdateStageCommand({ ...prod, patchOperations }))
      .catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(APIGatewayServiceException)
    expect(error).toMatchObject({
      name: 'ValidationException',
      message:
        "1 validation error detected: Value 'wrong' at 'updateStageInput.patchOperations.1.member.op' failed to satisfy constraint: Member must satisfy enum value set: [add, remove, move, test, replace, copy]",
    })
  })

  it('sees the duration of cache changes on the clock of the gateway', async () => {
    const clock = manualClock('2026-01-01T00:00:00Z')
    const { config } = await open({ state, clock, cacheCluster: { createMs: 240_000 } })
    const client = new APIGatewayClient(config)
    const status = async () => (await client.send(new GetStageCommand(prod))).cacheClusterStatus
    const replace = (path: string, value: string) =>
      client.send(new UpdateStageCommand({ ...prod, patchOperations: [{ op: 'replace', path, value }] }))

    const enabled = await replace('/cacheClusterEnabled', 'true')
    expect(enabled).toMatchObject({
      cacheClusterStatus: 'CREATE_IN_PROGRESS',
      lastUpdatedDate: new Date('2026-01-01T00:00:00Z'),
    })
    clock.advance(239_999)
    expect(await status()).toBe('CREATE_IN_PROGRESS')
    await expect(replace('/cacheClusterEnabled', 'false')).rejects.toBeInstanceOf(ConflictException)
    clock.advance(1)
    expect(await status()).toBe('AVAILABLE')
  })

  it('has its requests in the journal, with their request ids', async () => {
    const { gateway, config } = await open({ state })
    const { $metadata } = await new APIGatewayClient(config).send(new GetStageCommand(prod))
    expect(gateway.journal.last).toMatchObject({
      operation: 'GetStage',
      params: prod,
      accountId: '210987654321',
      region: 'eu-west-1',
      requestId: $metadata.requestId,
    })
  })
})

describe('The request handler', () => {
  it('sends nothing if the caller has aborted', async () => {
    const gateway = createApiGateway({ state })
    const client = new APIGatewayClient({ region: 'eu-west-1', credentials, requestHandler: gateway.requestHandler() })
    const aborted = client.send(new GetStageCommand(prod), { abortSignal: AbortSignal.abort() })
    await expect(aborted).rejects.toMatchObject({ name: 'AbortError' })
    expect(gateway.journal.count).toBe(0)
  })

  it('serves clients of both versions from one gateway', async () => {
    const requestHandler = createApiGateway().requestHandler()
    const v1 = new APIGatewayClient({ region: 'eu-west-1', credentials, requestHandler })
    const v2 = new ApiGatewayV2Client({ region: 'eu-west-1', credentials, requestHandler })
    await Promise.all([
      v1.send(new CreateRestApiCommand({ name: 'one' })),
      v2.send(new CreateApiCommand({ Name: 'two', ProtocolType: 'HTTP' })),
    ])
    expect((await v1.send(new GetRestApisCommand({}))).items).toMatchObject([{ name: 'one' }])
    expect((await v2.send(new GetApisCommand({}))).Items).toMatchObject([{ Name: 'two' }])
  })
})
