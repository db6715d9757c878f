import { APIGatewayClient, UpdateStageCommand } from '@aws-sdk/client-api-gateway'
import { setupUnderstudy } from 'apigateway-understudy/runners'

const stages = [{ stageName: 'prod', deploymentId: 'dep001' }]
setupUnderstudy({ state: { restApis: [{ id: 'a1b2c3d4e5', stages }] } })

// It fails on purpose: check.mjs looks at what jest prints for it.
test('sets the level of the logs', async () => {
  const client = new APIGatewayClient({ region: 'us-east-1', credentials: { accessKeyId: 'a', secretAccessKey: 'b' } })
  const patchOperations = [{ op: 'replace', path: '/*/*/logging/logLevel', value: 'INFO' }]
  await client.send(new UpdateStageCommand({ restApiId: 'a1b2c3d4e5', stageName: 'prod', patchOperations }))
})
