import { APIGatewayClient, NotFoundException, UpdateStageCommand } from '@aws-sdk/client-api-gateway'
import { mockClient } from 'aws-sdk-client-mock'
import { beforeEach, expect, test } from 'vitest'
import { promote } from './promote.js'

const mock = mockClient(APIGatewayClient)
const client = new APIGatewayClient({ region: 'us-east-1' })
beforeEach(() => mock.reset())

test('promotes the canary', async () => {
  mock.on(UpdateStageCommand).resolves({ deploymentId: 'dep002' })
  expect(await promote(client, 'a1b2c3d4e5', 'prod')).toBe(true)
  const { patchOperations } = mock.commandCalls(UpdateStageCommand)[0].args[0].input
  expect(patchOperations.map(({ op, path }) => `${op} ${path}`)).toEqual([
    'copy /deploymentId',
    'copy /variables',
    'remove /canarySettings',
  ])
})

test('reports a stage that does not exist', async () => {
  const message = 'Invalid stage identifier specified'
  mock.on(UpdateStageCommand).rejects(new NotFoundException({ message, $metadata: {} }))
  expect(await promote(client, 'a1b2c3d4e5', 'nosuch')).toBe(false)
})
