import {
  CreateApiCommand,
  CreateIntegrationCommand,
  CreateRouteCommand,
  CreateStageCommand,
  GetDeploymentsCommand,
  GetStageCommand,
  UpdateRouteCommand,
  UpdateStageCommand,
} from '@aws-sdk/client-apigatewayv2'
import { expect, it } from 'vitest'
import { throughClients } from './clients.ts'

throughClients('An HTTP API that deploys itself', ({ v2 }) => {
  const StageName = '$default'
  let ApiId: string | undefined
  let Target = ''
  let RouteId: string | undefined
  let before: string | undefined

  const stage = () => v2.send(new GetStageCommand({ ApiId, StageName }))

  it('has a message on the stage while it has no routes', async () => {
    const api = await v2.send(new CreateApiCommand({ Name: 'shop', ProtocolType: 'HTTP' }))
    ApiId = api.ApiId
    expect(api.ApiEndpoint).toBe(`https://${ApiId}.execute-api.us-east-1.amazonaws.com`)
    const created = await v2.send(new CreateStageCommand({ ApiId, StageName, AutoDeploy: true }))
    expect(created).toMatchObject({
      StageName,
      AutoDeploy: true,
      DefaultRouteSettings: { DetailedMetricsEnabled: false },
    })
    expect(created).not.toHaveProperty('DeploymentId')
    expect(created).not.toHaveProperty('LastDeploymentStatusMessage')
    const read = await stage()
    expect(read).not.toHaveProperty('DeploymentId')
    expect(read.LastDeploymentStatusMessage).toBe(
      'Deployment attempt failed: Unable to deploy API because no valid routes exist in this API',
    )
  })

  it('is deployed with its first route, as the next read of the stage shows', async () => {
    const { IntegrationId } = await v2.send(
      new CreateIntegrationCommand({
        ApiId,
        IntegrationType: 'HTTP_PROXY',
        IntegrationMethod: 'GET',
        IntegrationUri: 'https://example.com/pets',
        PayloadFormatVersion: '1.0',
      }),
    )
    Target = `integrations/${IntegrationId}`
    const route = await v2.send(new CreateRouteCommand({ ApiId, RouteKey: 'GET /pets', Target }))
    RouteId = route.RouteId
    expect(route).toMatchObject({ RouteKey: 'GET /pets', Target, AuthorizationType: 'NONE' })
    const { DeploymentId, LastDeploymentStatusMessage } = await stage()
    before = DeploymentId
    expect(DeploymentId).toMatch(/^[a-z0-9]{6}$/)
    expect(LastDeploymentStatusMessage).toBe(`Successfully deployed stage with deployment ID '${DeploymentId}'`)
  })

  it('is deployed again by a change of a route', async () => {
    await v2.send(new UpdateRouteCommand({ ApiId, RouteId, RouteKey: 'GET /animals' }))
    const { DeploymentId, LastDeploymentStatusMessage } = await stage()
    expect(DeploymentId).not.toBe(before)
    expect(LastDeploymentStatusMessage).toBe(`Successfully deployed stage with deployment ID '${DeploymentId}'`)
    const { Items = [] } = await v2.send(new GetDeploymentsCommand({ ApiId }))
    expect(Items.find((deployment) => deployment.DeploymentId === DeploymentId)).toMatchObject({
      AutoDeployed: true,
      DeploymentStatus: 'DEPLOYED',
      Description: 'Automatic deployment triggered by changes to the Api configuration',
    })
  })

  it('refuses a given deployment', async () => {
    await expect(v2.send(new UpdateStageCommand({ ApiId, StageName, DeploymentId: before }))).rejects.toMatchObject({
      name: 'BadRequestException',
      message: `Deployment ID cannot be set on this stage 123456789012:${ApiId} because AutoDeploy is enabled.`,
    })
  })

  it('keeps deployment and message when it is disabled, and changes of routes have no effect then', async () => {
    const { DeploymentId, LastDeploymentStatusMessage } = await stage()
    const off = await v2.send(new UpdateStageCommand({ ApiId, StageName, AutoDeploy: false }))
    expect(off).toMatchObject({ AutoDeploy: false, DeploymentId, LastDeploymentStatusMessage })
    await v2.send(new CreateRouteCommand({ ApiId, RouteKey: '$default', Target }))
    expect(await stage()).toMatchObject({ DeploymentId, LastUpdatedDate: off.LastUpdatedDate })
  })
})
