import assert from 'node:assert/strict'
import test from 'node:test'
import { APIGatewayClient, CreateStageCommand, GetStageCommand } from '@aws-sdk/client-api-gateway'
import { createApiGateway, tooManyRequests } from 'apigateway-understudy'

const restApiId = 'a1b2c3d4e5'
const stage = { restApiId, stageName: 'prod' }
const gateway = createApiGateway({
  state: { restApis: [{ id: restApiId, deployments: [{ id: 'dep001' }] }] },
})
const client = new APIGatewayClient({
  region: 'us-east-1',
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  requestHandler: gateway.requestHandler(), // no socket is opened
})

test('creates a stage', async () => {
  await client.send(new CreateStageCommand({ ...stage, deploymentId: 'dep001' }))
  assert.equal(gateway.v1.stage(restApiId, 'prod')?.deploymentId, 'dep001')
})

test('refuses an unknown stage with the text of AWS', async () => {
  const unknown = new GetStageCommand({ restApiId, stageName: 'nosuch' })
  await assert.rejects(client.send(unknown), { message: 'Invalid stage identifier specified' })
  assert.equal(gateway.journal.last?.rule, 'v1.StageNotFound')
})

test('retries when throttled', async () => {
  gateway.faults.on('GetStage').times(2).reply(tooManyRequests())
  const { $metadata } = await client.send(new GetStageCommand(stage))
  assert.equal($metadata.attempts, 3)
})
