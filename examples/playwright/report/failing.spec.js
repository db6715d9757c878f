import { APIGatewayClient, UpdateStageCommand } from '@aws-sdk/client-api-gateway'
import { test } from '@playwright/test'
import { createApiGateway } from 'apigateway-understudy'
import { reportRefusals } from 'apigateway-understudy/runners'

const stages = [{ stageName: 'prod', deploymentId: 'dep001' }]
const gateway = createApiGateway({ state: { restApis: [{ id: 'a1b2c3d4e5', stages }] } })
reportRefusals(gateway, test)

// It fails on purpose: check.js looks at what Playwright prints for it.
test('sets the level of the logs', async () => {
  const client = new APIGatewayClient({
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    requestHandler: gateway.requestHandler(),
  })
  const patchOperations = [{ op: 'replace', path: '/*/*/logging/logLevel', value: 'INFO' }]
  await client.send(new UpdateStageCommand({ restApiId: 'a1b2c3d4e5', stageName: 'prod', patchOperations }))
})
