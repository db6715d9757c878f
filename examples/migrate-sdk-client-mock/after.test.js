import { APIGatewayClient } from '@aws-sdk/client-api-gateway'
import { createApiGateway } from 'apigateway-understudy'
import { beforeEach, expect, test } from 'vitest'
import { promote } from './promote.js'

const restApiId = 'a1b2c3d4e5'
const canary = { deploymentId: 'dep002', percentTraffic: 10, stageVariableOverrides: { color: 'green' } }
const prod = { stageName: 'prod', deploymentId: 'dep001', variables: { color: 'blue' }, canarySettings: canary }
const gateway = createApiGateway({
  state: { restApis: [{ id: restApiId, deployments: [{ id: 'dep001' }, { id: 'dep002' }], stages: [prod] }] },
})
const client = new APIGatewayClient({
  region: 'us-east-1',
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  requestHandler: gateway.requestHandler(),
})
beforeEach(() => gateway.reset())

test('promotes the canary', async () => {
  expect(await promote(client, restApiId, 'prod')).toBe(true)
  const stage = gateway.v1.stage(restApiId, 'prod')
  expect(stage).toMatchObject({ deploymentId: 'dep002', variables: { color: 'green' } })
  expect(stage.canarySettings).toBeUndefined()
})

test('reports a stage that does not exist', async () => {
  expect(await promote(client, restApiId, 'nosuch')).toBe(false)
})

test('passes on what AWS refuses', async () => {
  const withoutCanary = { ...prod, stageName: 'dev', canarySettings: undefined }
  gateway.load({ restApis: [{ id: restApiId, deployments: [{ id: 'dep001' }], stages: [withoutCanary] }] })
  await expect(promote(client, restApiId, 'dev')).rejects.toThrow('Promotion not available. Canary does not exist.')
})
