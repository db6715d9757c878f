import {
  CreateDeploymentCommand,
  CreateRestApiCommand,
  CreateStageCommand,
  FlushStageAuthorizersCacheCommand,
  FlushStageCacheCommand,
  GetStageCommand,
  type PatchOperation,
  PutIntegrationCommand,
  PutMethodCommand,
  UpdateStageCommand,
} from '@aws-sdk/client-api-gateway'
import { expect, it } from 'vitest'
import { throughClients } from './clients.ts'

throughClients('The cache of a REST stage', ({ v1 }) => {
  const stageName = 'prod'
  let restApiId: string | undefined

  const stage = () => v1.send(new GetStageCommand({ restApiId, stageName }))
  const update = (...patchOperations: PatchOperation[]) =>
    v1.send(new UpdateStageCommand({ restApiId, stageName, patchOperations }))
  const replace = (path: string, value: string): PatchOperation => ({ op: 'replace', path, value })

  it('is CREATE_IN_PROGRESS in the answer of CreateStage, and AVAILABLE later', async () => {
    const { id, rootResourceId: resourceId } = await v1.send(new CreateRestApiCommand({ name: 'shop' }))
    restApiId = id
    const method = { restApiId, resourceId, httpMethod: 'GET' }
    await v1.send(new PutMethodCommand({ ...method, authorizationType: 'NONE' }))
    await v1.send(new PutIntegrationCommand({ ...method, type: 'MOCK' }))
    const { id: deploymentId } = await v1.send(new CreateDeploymentCommand({ restApiId }))
    const cache = { cacheClusterEnabled: true, cacheClusterSize: '0.5' } as const
    const created = await v1.send(new CreateStageCommand({ restApiId, stageName, deploymentId, ...cache }))
    expect(created).toMatchObject({ ...cache, cacheClusterStatus: 'CREATE_IN_PROGRESS' })
    expect(await stage()).toMatchObject({ ...cache, cacheClusterStatus: 'AVAILABLE' })
  })

  it('is configured for all methods, and the settings of one method start with those of all', async () => {
    const { methodSettings } = await update(
      replace('/*/*/caching/enabled', 'true'),
      replace('/*/*/caching/ttlInSeconds', '600'),
      replace('/~1pets/GET/caching/dataEncrypted', 'true'),
      replace('/*/*/caching/ttlInSeconds', '60'),
    )
    const settings = {
      metricsEnabled: false,
      dataTraceEnabled: false,
      throttlingBurstLimit: 5000,
      throttlingRateLimit: 10000,
      cachingEnabled: true,
      cacheTtlInSeconds: 60,
      cacheDataEncrypted: false,
      requireAuthorizationForCacheControl: true,
      unauthorizedCacheControlHeaderStrategy: 'SUCCEED_WITH_RESPONSE_HEADER',
    }
    expect(methodSettings).toEqual({
      '*/*': settings,
      '~1pets/GET': { ...settings, cacheTtlInSeconds: 600, cacheDataEncrypted: true },
    })
  })

  it('refuses a time to live of more than an hour', async () => {
    await expect(update(replace('/*/*/caching/ttlInSeconds', '3601'))).rejects.toMatchObject({
      name: 'BadRequestException',
      message: 'Invalid time-to-live setting, must be an integer no greater than 3600',
    })
  })

  it('is flushed, of data and of authorizers, and available again', async () => {
    await v1.send(new FlushStageCacheCommand({ restApiId, stageName }))
    await v1.send(new FlushStageAuthorizersCacheCommand({ restApiId, stageName }))
    expect(await stage()).toMatchObject({ cacheClusterStatus: 'AVAILABLE' })
  })

  it('is created again in another size', async () => {
    const resized = await update(replace('/cacheClusterSize', '1.6'))
    expect(resized).toMatchObject({ cacheClusterSize: '1.6', cacheClusterStatus: 'CREATE_IN_PROGRESS' })
    expect(await stage()).toMatchObject({ cacheClusterSize: '1.6', cacheClusterStatus: 'AVAILABLE' })
  })

  it('is deleted when it is disabled, and its size is kept', async () => {
    const off = await update(replace('/cacheClusterEnabled', 'false'))
    expect(off).toMatchObject({ cacheClusterEnabled: false, cacheClusterStatus: 'DELETE_IN_PROGRESS' })
    const gone = { cacheClusterEnabled: false, cacheClusterSize: '1.6' }
    expect(await stage()).toMatchObject({ ...gone, cacheClusterStatus: 'DELETE_IN_PROGRESS' })
    expect(await stage()).toMatchObject({ ...gone, cacheClusterStatus: 'NOT_AVAILABLE' })
  })

  it('can be enabled again without a read in between', async () => {
    await update(replace('/cacheClusterEnabled', 'true'))
    await update(replace('/cacheClusterEnabled', 'false'))
    expect(await update(replace('/cacheClusterEnabled', 'true'))).toMatchObject({
      cacheClusterStatus: 'CREATE_IN_PROGRESS',
    })
  })
})
