import { APIGatewayClient } from '@aws-sdk/client-api-gateway'
import { createApiGateway } from 'apigateway-understudy'
import { recordPacts } from 'apigateway-understudy/pact'
import { afterAll, expect, test } from 'vitest'
import { current, release } from './release.js'

const restApiId = 'a1b2c3d4e5'
const gateway = createApiGateway({
  state: { restApis: [{ id: restApiId, deployments: [{ id: 'dep001' }, { id: 'dep002' }] }] },
})
const client = new APIGatewayClient({
  region: 'us-east-1',
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  requestHandler: gateway.requestHandler(),
})

// The requests of an ordinary test also become a contract. `members` lists the members that the code reads.
// What the test reads after a change must be true after the interaction.
const recording = recordPacts(gateway, {
  consumer: 'release-bot',
  scenario: () => expect.getState().currentTestName,
  members: { CreateStage: ['stageName'], GetStage: ['deploymentId'], UpdateStage: ['deploymentId'] },
})
afterAll(() => recording.write())

test('a first release makes the stage, the next one moves it', async () => {
  expect(await release(client, { restApiId, stageName: 'prod', deploymentId: 'dep001' })).toBeUndefined()
  expect(await release(client, { restApiId, stageName: 'prod', deploymentId: 'dep002' })).toBe('dep001')
  expect(await current(client, { restApiId, stageName: 'prod' })).toBe('dep002')
})
