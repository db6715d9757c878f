import { APIGatewayClient } from '@aws-sdk/client-api-gateway'
import { createApiGateway } from 'apigateway-understudy'
import { handlers } from 'apigateway-understudy/msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { promote } from './promote.js'

const gateway = createApiGateway({
  seed: 42,
  state: {
    restApis: [
      {
        id: 'a1b2c3d4e5',
        name: 'shop',
        deployments: [{ id: 'dep001' }, { id: 'dep002' }],
        stages: [
          {
            stageName: 'prod',
            deploymentId: 'dep001',
            variables: { color: 'blue', table: 'orders' },
            canarySettings: { deploymentId: 'dep002', percentTraffic: 10, stageVariableOverrides: { color: 'green' } },
          },
          { stageName: 'quiet', deploymentId: 'dep001' },
        ],
      },
    ],
  },
})
const credentials = { accessKeyId: 'test', secretAccessKey: 'test' }

afterEach(() => gateway.reset()) // back to the state above

/** The same bot in two ways: handed to the client, and intercepted by msw. */
describe.each(['requestHandler', 'msw'])('through %s', (transport) => {
  const server = setupServer(...handlers(gateway))
  if (transport === 'msw') {
    beforeAll(() => server.listen(gateway.listenOptions))
    afterAll(() => server.close())
  }
  const client = new APIGatewayClient({
    region: 'us-east-1',
    credentials,
    ...(transport === 'requestHandler' && { requestHandler: gateway.requestHandler() }),
  })

  test('moves deployment and variables of the canary to the stage, and ends the canary', async () => {
    expect(await promote(client, 'a1b2c3d4e5', 'prod')).toBe(true)
    const stage = gateway.v1.stage('a1b2c3d4e5', 'prod')
    expect(stage).toMatchObject({ deploymentId: 'dep002', variables: { color: 'green', table: 'orders' } })
    expect(stage).not.toHaveProperty('canarySettings')
  })

  test('says so when there is no such stage', async () => {
    expect(await promote(client, 'a1b2c3d4e5', 'nosuch')).toBe(false)
  })

  test('passes on what API Gateway refuses, in its own words', async () => {
    await expect(promote(client, 'a1b2c3d4e5', 'quiet')).rejects.toThrow(
      'Promotion not available. Canary does not exist.',
    )
    expect(gateway.journal.last).toMatchObject({ operation: 'UpdateStage', rule: 'v1.PromotionWithoutCanary' })
  })
})
