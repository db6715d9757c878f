import { UpdateAccountCommand } from '@aws-sdk/client-api-gateway'
import {
  CreateApiCommand,
  CreateDeploymentCommand,
  CreateRouteCommand,
  CreateStageCommand,
  DeleteRouteSettingsCommand,
  GetDeploymentCommand,
  GetRoutesCommand,
  GetStageCommand,
  UpdateStageCommand,
} from '@aws-sdk/client-apigatewayv2'
import { expect, it } from 'vitest'
import { throughClients } from './clients.ts'

throughClients('A WebSocket API', ({ v1, v2 }) => {
  const StageName = 'live'
  let ApiId: string | undefined
  let DeploymentId: string | undefined

  const update = (changes: Omit<UpdateStageCommand['input'], 'ApiId' | 'StageName'>) =>
    v2.send(new UpdateStageCommand({ ApiId, StageName, ...changes }))

  it('is not deployed without a route', async () => {
    const api = await v2.send(
      new CreateApiCommand({
        Name: 'chat',
        ProtocolType: 'WEBSOCKET',
        RouteSelectionExpression: '$request.body.action',
      }),
    )
    ApiId = api.ApiId
    expect(api.ApiEndpoint).toBe(`wss://${ApiId}.execute-api.us-east-1.amazonaws.com`)
    await expect(v2.send(new CreateDeploymentCommand({ ApiId }))).rejects.toMatchObject({
      name: 'BadRequestException',
      message: 'At least one route is required before deploying the Api',
    })
  })

  it('is deployed at once on request, for no stage', async () => {
    const RouteKeys = ['$connect', '$disconnect', 'echo']
    await Promise.all(RouteKeys.map((RouteKey) => v2.send(new CreateRouteCommand({ ApiId, RouteKey }))))
    const { Items = [] } = await v2.send(new GetRoutesCommand({ ApiId }))
    expect(Items.map(({ RouteKey }) => RouteKey).toSorted()).toEqual(RouteKeys)
    const deployment = await v2.send(new CreateDeploymentCommand({ ApiId, Description: 'first' }))
    DeploymentId = deployment.DeploymentId
    expect(deployment).toMatchObject({ AutoDeployed: false, DeploymentStatus: 'DEPLOYED', Description: 'first' })
    const { CreatedDate } = await v2.send(new GetDeploymentCommand({ ApiId, DeploymentId }))
    expect(CreatedDate).toEqual(deployment.CreatedDate)
  })

  it('has a stage with logging off by default', async () => {
    const StageVariables = { color: 'blue', size: 'small' }
    const stage = await v2.send(new CreateStageCommand({ ApiId, StageName, DeploymentId, StageVariables }))
    expect(stage).toMatchObject({
      DeploymentId,
      DefaultRouteSettings: { DataTraceEnabled: false, DetailedMetricsEnabled: false, LoggingLevel: 'OFF' },
      RouteSettings: {},
      StageVariables,
      Tags: {},
    })
    expect(stage).not.toHaveProperty('AutoDeploy')
  })

  it('has settings of one route beside those of all, member by member', async () => {
    const value = 'arn:aws:iam::123456789012:role/logs'
    await v1.send(new UpdateAccountCommand({ patchOperations: [{ op: 'replace', path: '/cloudwatchRoleArn', value }] }))
    await update({ RouteSettings: { echo: { LoggingLevel: 'INFO', DataTraceEnabled: true } } })
    const stage = await update({
      DefaultRouteSettings: { LoggingLevel: 'ERROR' },
      RouteSettings: { echo: { ThrottlingBurstLimit: 5, ThrottlingRateLimit: 2.5 } },
    })
    expect(stage).toMatchObject({
      DefaultRouteSettings: { DataTraceEnabled: false, DetailedMetricsEnabled: false, LoggingLevel: 'ERROR' },
      RouteSettings: {
        echo: { LoggingLevel: 'INFO', DataTraceEnabled: true, ThrottlingBurstLimit: 5, ThrottlingRateLimit: 2.5 },
      },
    })
  })

  it('ignores an unknown log level and applies the rest', async () => {
    const LoggingLevel = 'DEBUG' as 'INFO'
    const stage = await update({ DefaultRouteSettings: { LoggingLevel }, Description: 'under observation' })
    expect(stage).toMatchObject({ DefaultRouteSettings: { LoggingLevel: 'ERROR' }, Description: 'under observation' })
  })

  it('refuses settings of an unknown route', async () => {
    await expect(update({ RouteSettings: { shout: { ThrottlingBurstLimit: 1 } } })).rejects.toMatchObject({
      name: 'NotFoundException',
      message: 'Unable to find Route by key shout within the provided RouteSettings',
    })
  })

  it('loses the settings of a route only by DeleteRouteSettings', async () => {
    const kept = await update({ RouteSettings: {} })
    expect(Object.keys(kept.RouteSettings ?? {})).toEqual(['echo'])
    await v2.send(new DeleteRouteSettingsCommand({ ApiId, StageName, RouteKey: 'echo' }))
    expect(await v2.send(new GetStageCommand({ ApiId, StageName }))).toMatchObject({ RouteSettings: {} })
  })

  it('deletes a stage variable with an empty value and keeps the others', async () => {
    const { StageVariables } = await update({ StageVariables: { color: '', shape: 'round' } })
    expect(StageVariables).toEqual({ size: 'small', shape: 'round' })
  })

  it('keeps its description if an empty one is sent', async () => {
    expect(await update({ Description: '' })).toMatchObject({ Description: 'under observation' })
  })
})
