import {
  ApiGatewayV2Client,
  BadRequestException,
  ConflictException,
  CreateApiCommand,
  CreateDeploymentCommand,
  CreateRouteCommand,
  CreateStageCommand,
  DeleteAccessLogSettingsCommand,
  DeleteStageCommand,
  ExportApiCommand,
  GetStageCommand,
  GetStagesCommand,
  GetTagsCommand,
  ImportApiCommand,
  NotFoundException,
  ResetAuthorizersCacheCommand,
  TagResourceCommand,
  TooManyRequestsException,
  UntagResourceCommand,
  UpdateStageCommand,
} from '@aws-sdk/client-apigatewayv2'
import { expect, it } from 'vitest'
import { type ApiGatewayOptions, manualClock } from '../../src/index.ts'
import { throughSdkTransports } from './sdk-transports.ts'

const main = { ApiId: 'f6g7h8i9j0', StageName: '$default' }
const ResourceArn = 'arn:aws:apigateway:eu-west-1::/apis/f6g7h8i9j0/stages/$default'
const state: NonNullable<ApiGatewayOptions['state']> = {
  accounts: [
    {
      accountId: '210987654321',
      region: 'eu-west-1',
      apis: [
        {
          apiId: main.ApiId,
          protocolType: 'HTTP',
          routes: ['GET /pets'],
          deployments: [{ deploymentId: 'dep001' }],
          stages: [{ stageName: '$default', deploymentId: 'dep001', tags: { team: 'pets' } }],
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
    command: new GetStageCommand({ ...main, StageName: 'test' }),
  },
  {
    Exception: NotFoundException,
    status: 404,
    message: 'Invalid API identifier specified 210987654321:zzzzzzzzzz',
    command: new GetStageCommand({ ...main, ApiId: 'zzzzzzzzzz' }),
  },
  {
    Exception: NotFoundException,
    status: 404,
    message: 'Unable to find Route by key GET /cats within the provided RouteSettings',
    command: new UpdateStageCommand({ ...main, RouteSettings: { 'GET /cats': { ThrottlingBurstLimit: 1 } } }),
  },
  {
    Exception: ConflictException,
    status: 409,
    message: 'Stage already exists',
    command: new CreateStageCommand(main),
  },
  {
    Exception: BadRequestException,
    status: 400,
    message: 'Execution logs are not supported on protocolType HTTP',
    command: new UpdateStageCommand({ ...main, DefaultRouteSettings: { LoggingLevel: 'OFF' } }),
  },
  {
    Exception: TooManyRequestsException,
    status: 429,
    message:
      'Maximum number of Stages for this API has been reached. Please contact AWS if you need additional Stages.',
    command: new CreateStageCommand({ ...main, StageName: 'test' }),
  },
]

throughSdkTransports('The v2 client of the AWS SDK', (open) => {
  it('creates, changes and deletes a stage', async () => {
    const { config } = await open()
    const client = new ApiGatewayV2Client(config)
    const { ApiId } = await client.send(new CreateApiCommand({ Name: 'shop', ProtocolType: 'HTTP' }))
    await client.send(new CreateRouteCommand({ ApiId, RouteKey: 'GET /pets', Target: 'integrations/abc1234' }))
    const { DeploymentId } = await client.send(new CreateDeploymentCommand({ ApiId }))
    const stage = { ApiId, StageName: 'prod' }
    const made = { DeploymentId, StageVariables: { color: 'blue' }, Tags: { team: 'pets' }, AutoDeploy: false }
    const { $metadata, ...created } = await client.send(new CreateStageCommand({ ...stage, ...made }))
    expect($metadata.httpStatusCode).toBe(201)
    expect(created).toEqual({
      ...made,
      StageName: 'prod',
      DefaultRouteSettings: { DetailedMetricsEnabled: false },
      RouteSettings: {},
      CreatedDate: expect.any(Date),
      LastUpdatedDate: created.CreatedDate,
    })
    expect(created.CreatedDate?.getMilliseconds()).toBe(0)
    expect(await client.send(new GetStageCommand(stage))).toMatchObject(created)
    expect((await client.send(new GetStagesCommand({ ApiId }))).Items).toEqual([created])

    const RouteSettings = { 'GET /pets': { ThrottlingRateLimit: 12.5 } }
    expect(await client.send(new UpdateStageCommand({ ...stage, RouteSettings }))).toMatchObject({ RouteSettings })

    expect((await client.send(new DeleteStageCommand(stage))).$metadata.httpStatusCode).toBe(204)
    expect((await client.send(new GetStagesCommand({ ApiId }))).Items).toEqual([])
  })

  it('tags a stage by its ARN', async () => {
    const { config } = await open({ state })
    const client = new ApiGatewayV2Client(config)
    await client.send(new TagResourceCommand({ ResourceArn, Tags: { env: 'production', 'cost center': '42' } }))
    await client.send(new UntagResourceCommand({ ResourceArn, TagKeys: ['team', 'cost center'] }))
    expect((await client.send(new GetTagsCommand({ ResourceArn }))).Tags).toEqual({ env: 'production' })
    expect((await client.send(new GetStageCommand(main))).Tags).toEqual({ env: 'production' })
  })

  it.each(refusals)('throws a real $Exception.name for: $message', async ({ Exception, status, message, command }) => {
    const { config } = await open({ state, quotas: { stagesPerApi: 1 } })
    const error = await new ApiGatewayV2Client(config)
      .send(command as GetStageCommand)
      .catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(Exception)
    expect(error).toMatchObject({ message, $fault: 'client' })
    expect(error).toHaveProperty('$metadata.httpStatusCode', status)
    expect(error).toHaveProperty('$metadata.requestId', expect.stringMatching(/^[0-9a-f-]{36}$/))
  })

  it('sets and deletes an access log', async () => {
    const { config } = await open({ state })
    const client = new ApiGatewayV2Client(config)
    const DestinationArn = 'arn:aws:logs:eu-west-1:210987654321:log-group:calls'
    const AccessLogSettings = { DestinationArn, Format: '$context.requestId $context.status' }
    const logging = await client.send(
      new UpdateStageCommand({
        ...main,
        AccessLogSettings: { ...AccessLogSettings, DestinationArn: `${DestinationArn}:*` },
      }),
    )
    expect(logging).toMatchObject({ AccessLogSettings })
    const { $metadata } = await client.send(new DeleteAccessLogSettingsCommand(main))
    expect($metadata.httpStatusCode).toBe(204)
    expect(await client.send(new GetStageCommand(main))).not.toHaveProperty('AccessLogSettings')
  })

  it('resets the cache of the authorizers', async () => {
    const { config } = await open({ state })
    const { $metadata } = await new ApiGatewayV2Client(config).send(new ResetAuthorizersCacheCommand(main))
    expect($metadata.httpStatusCode).toBe(204)
  })

  it('waits for an automatic deployment on the clock of the gateway', async () => {
    const clock = manualClock('2026-01-01T00:00:00Z')
    const { config } = await open({ state, clock, autoDeploy: { delayMs: 1000 } })
    const client = new ApiGatewayV2Client(config)
    const updated = await client.send(new UpdateStageCommand({ ...main, AutoDeploy: true }))
    expect(updated).toMatchObject({ AutoDeploy: true, DeploymentId: 'dep001' })
    expect(await client.send(new GetStageCommand(main))).toMatchObject({ DeploymentId: 'dep001' })
    clock.advance(1000)
    const deployed = await client.send(new GetStageCommand(main))
    expect(deployed.DeploymentId).not.toBe('dep001')
    expect(deployed).toMatchObject({
      LastDeploymentStatusMessage: `Successfully deployed stage with deployment ID '${deployed.DeploymentId}'`,
      LastUpdatedDate: new Date('2026-01-01T00:00:01Z'),
    })
  })

  it('exports an API as a document that it imports again', async () => {
    const { config } = await open({ state })
    const client = new ApiGatewayV2Client(config)
    for (const OutputType of ['JSON', 'YAML']) {
      const asked = { ApiId: main.ApiId, Specification: 'OAS30', OutputType, StageName: main.StageName }
      const { body } = await client.send(new ExportApiCommand(asked))
      const document = new TextDecoder().decode(body)
      expect(document).toContain('Default response for GET /pets')
      const { Name, Warnings } = await client.send(new ImportApiCommand({ Body: document }))
      expect([Name, Warnings]).toEqual([main.ApiId, undefined])
    }
  })

  it('has its requests in the journal, with their request ids', async () => {
    const { gateway, config } = await open({ state })
    const { $metadata } = await new ApiGatewayV2Client(config).send(new GetStageCommand(main))
    expect(gateway.journal.last).toMatchObject({
      operation: 'GetStage',
      params: { apiId: main.ApiId, stageName: main.StageName },
      accountId: '210987654321',
      region: 'eu-west-1',
      requestId: $metadata.requestId,
    })
  })
})
