const { APIGatewayClient } = require('@aws-sdk/client-api-gateway')
const { createApiGateway } = require('apigateway-understudy')
const { matchers, reportRefusals } = require('apigateway-understudy/runners')
const { describeRelease } = require('../describe-release.js')

expect.extend(matchers)

const stages = [{ stageName: 'prod', deploymentId: 'dep001', description: 'version 1' }]
const gateway = createApiGateway({ state: { restApis: [{ id: 'a1b2c3d4e5', stages }] } })
const client = new APIGatewayClient({
  region: 'us-east-1',
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  requestHandler: gateway.requestHandler(),
})

reportRefusals(gateway)
afterEach(() => gateway.reset())

test('writes the version down', async () => {
  expect(await describeRelease(client, 'a1b2c3d4e5', 'prod', 2)).toBe('version 1')
  expect(gateway).toHaveReceivedLastOperation('UpdateStage', { stageName: 'prod' })
})

test('passes on that there is no such stage', async () => {
  await expect(describeRelease(client, 'a1b2c3d4e5', 'beta', 2)).rejects.toThrow('Invalid stage identifier specified')
})
