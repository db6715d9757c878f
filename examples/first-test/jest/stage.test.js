import { APIGatewayClient, CreateStageCommand, GetStageCommand } from '@aws-sdk/client-api-gateway'
import { expect, test } from '@jest/globals'
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
  expect(gateway.v1.stage(restApiId, 'prod')?.deploymentId).toBe('dep001')
})

test('refuses an unknown stage with the text of AWS', async () => {
  const unknown = new GetStageCommand({ restApiId, stageName: 'nosuch' })
  await expect(client.send(unknown)).rejects.toThrow('Invalid stage identifier specified')
  expect(gateway.journal.last?.rule).toBe('v1.StageNotFound')
})

test('retries when throttled', async () => {
  gateway.faults.on('GetStage').times(2).reply(tooManyRequests())
  const { $metadata } = await client.send(new GetStageCommand(stage))
  expect($metadata.attempts).toBe(3)
})
