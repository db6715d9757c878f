const { APIGatewayClient, NotFoundException } = require('@aws-sdk/client-api-gateway')
const { describeRelease } = require('../describe-release.js')

let gateway
let client

// Under jest's flag, from Node 24.9; require('apigateway-understudy') works without the flag and in older Nodes: see without-flags/.
beforeAll(async () => {
  const { createApiGateway } = await import('apigateway-understudy')
  gateway = createApiGateway({ state: { restApis: [{ id: 'a1b2c3d4e5' }] } })
  client = new APIGatewayClient({
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    requestHandler: gateway.requestHandler(),
  })
})

test('passes on that there is no such stage', async () => {
  const release = describeRelease(client, 'a1b2c3d4e5', 'prod', 2)
  await expect(release).rejects.toThrow('Invalid stage identifier specified')
  await expect(release).rejects.toBeInstanceOf(NotFoundException)
  expect(gateway.journal.last.rule).toBe('v1.StageNotFound')
})
