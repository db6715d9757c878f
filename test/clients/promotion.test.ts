import {
  CreateDeploymentCommand,
  CreateRestApiCommand,
  DeleteDeploymentCommand,
  DeleteStageCommand,
  GetDeploymentsCommand,
  GetResourcesCommand,
  GetStageCommand,
  PutIntegrationCommand,
  PutMethodCommand,
  UpdateStageCommand,
} from '@aws-sdk/client-api-gateway'
import { expect, it } from 'vitest'
import { throughClients } from './clients.ts'

throughClients('Promoting a canary', ({ v1 }) => {
  const stageName = 'prod'
  let restApiId: string | undefined
  let first: string | undefined
  let second: string | undefined

  const stage = () => v1.send(new GetStageCommand({ restApiId, stageName }))

  it('refuses to deploy an API before it has a method with an integration', async () => {
    const { id } = await v1.send(new CreateRestApiCommand({ name: 'shop' }))
    restApiId = id
    const { items: [root] = [] } = await v1.send(new GetResourcesCommand({ restApiId }))
    expect(root).toMatchObject({ path: '/' })
    await expect(v1.send(new CreateDeploymentCommand({ restApiId, stageName }))).rejects.toMatchObject({
      name: 'BadRequestException',
      message: "The REST API doesn't contain any methods",
    })

    const method = { restApiId, resourceId: root?.id, httpMethod: 'GET' }
    await v1.send(new PutMethodCommand({ ...method, authorizationType: 'NONE' }))
    await expect(v1.send(new CreateDeploymentCommand({ restApiId, stageName }))).rejects.toMatchObject({
      name: 'BadRequestException',
      message: 'No integration defined for method',
    })

    const requestTemplates = { 'application/json': '{"statusCode": 200}' }
    const integration = await v1.send(new PutIntegrationCommand({ ...method, type: 'MOCK', requestTemplates }))
    expect(integration).toMatchObject({ type: 'MOCK', requestTemplates, passthroughBehavior: 'WHEN_NO_MATCH' })
  })

  it('creates the stage with the first deployment that names it', async () => {
    const variables = { color: 'blue', size: 'small' }
    const { id } = await v1.send(new CreateDeploymentCommand({ restApiId, stageName, variables }))
    first = id
    expect(await stage()).toMatchObject({
      stageName,
      deploymentId: first,
      variables,
      cacheClusterStatus: 'NOT_AVAILABLE',
    })
  })

  it('assigns a second deployment with canarySettings to the canary and does not change the stage', async () => {
    const canarySettings = { percentTraffic: 10, stageVariableOverrides: { color: 'green' } }
    const { id } = await v1.send(new CreateDeploymentCommand({ restApiId, stageName, canarySettings }))
    second = id
    const { canarySettings: canary, ...rest } = await stage()
    expect(canary).toEqual({ ...canarySettings, deploymentId: second, useStageCache: false })
    expect(rest).toMatchObject({ deploymentId: first, variables: { color: 'blue', size: 'small' } })
  })

  it('changes traffic and overrides of the canary by patch operations', async () => {
    const { canarySettings } = await v1.send(
      new UpdateStageCommand({
        restApiId,
        stageName,
        patchOperations: [
          { op: 'replace', path: '/canarySettings/percentTraffic', value: '33.5' },
          { op: 'replace', path: '/canarySettings/stageVariableOverrides/shape', value: 'round' },
        ],
      }),
    )
    expect(canarySettings).toEqual({
      deploymentId: second,
      percentTraffic: 33.5,
      stageVariableOverrides: { color: 'green', shape: 'round' },
      useStageCache: false,
    })
  })

  it('refuses to delete a deployment that the stage or its canary has', async () => {
    const refused = async (command: Parameters<typeof v1.send>[0], message: string) =>
      expect(v1.send(command)).rejects.toMatchObject({ name: 'BadRequestException', message })
    await Promise.all([
      refused(
        new CreateDeploymentCommand({ restApiId, stageName }),
        'Invalid deployment content specified.Non canary deployment not supported on stage prod because Canary is enabled. Provide CanarySettings in deploymentInput.',
      ),
      refused(
        new DeleteDeploymentCommand({ restApiId, deploymentId: first }),
        'Active stages pointing to this deployment must be moved or deleted',
      ),
      refused(
        new DeleteDeploymentCommand({ restApiId, deploymentId: second }),
        'Active stages with canary settings pointing to this deployment must be moved or deleted',
      ),
    ])
  })

  it('promotes by copying deployment and overrides, merges the variables, and keeps the canary', async () => {
    const promoted = await v1.send(
      new UpdateStageCommand({
        restApiId,
        stageName,
        patchOperations: [
          { op: 'replace', path: '/canarySettings/percentTraffic', value: '0.0' },
          { op: 'copy', path: '/deploymentId', from: '/canarySettings/deploymentId' },
          { op: 'copy', path: '/variables', from: '/canarySettings/stageVariableOverrides' },
        ],
      }),
    )
    expect(promoted).toMatchObject({
      deploymentId: second,
      variables: { color: 'green', size: 'small', shape: 'round' },
      canarySettings: {
        deploymentId: second,
        percentTraffic: 0,
        stageVariableOverrides: { color: 'green', shape: 'round' },
      },
    })
  })

  it('removes the canary, and then refuses a promotion', async () => {
    const patchOperations = [{ op: 'remove' as const, path: '/canarySettings' }]
    const plain = await v1.send(new UpdateStageCommand({ restApiId, stageName, patchOperations }))
    expect(plain).not.toHaveProperty('canarySettings')
    const copy = [{ op: 'copy' as const, path: '/deploymentId', from: '/canarySettings/deploymentId' }]
    await expect(
      v1.send(new UpdateStageCommand({ restApiId, stageName, patchOperations: copy })),
    ).rejects.toMatchObject({
      name: 'BadRequestException',
      message: 'Promotion not available. Canary does not exist.',
    })
  })

  it('deletes a deployment that no stage has', async () => {
    await v1.send(new DeleteDeploymentCommand({ restApiId, deploymentId: first }))
    await expect(v1.send(new DeleteDeploymentCommand({ restApiId, deploymentId: second }))).rejects.toMatchObject({
      message: 'Active stages pointing to this deployment must be moved or deleted',
    })
    await v1.send(new DeleteStageCommand({ restApiId, stageName }))
    await expect(stage()).rejects.toMatchObject({
      name: 'NotFoundException',
      message: 'Invalid stage identifier specified',
    })
    await v1.send(new DeleteDeploymentCommand({ restApiId, deploymentId: second }))
    expect((await v1.send(new GetDeploymentsCommand({ restApiId }))).items).toEqual([])
  })
})
