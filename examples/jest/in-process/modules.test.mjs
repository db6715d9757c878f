import { APIGatewayClient } from '@aws-sdk/client-api-gateway'
import { createApiGateway } from 'apigateway-understudy'
import { handlers } from 'apigateway-understudy/msw'
import { setupServer } from 'msw/node'
import { describeRelease } from '../describe-release.js'

const gateway = createApiGateway({
  state: {
    restApis: [
      {
        id: 'a1b2c3d4e5',
        deployments: [{ id: 'dep001' }],
        stages: [{ stageName: 'prod', deploymentId: 'dep001', description: 'version 1' }],
      },
    ],
  },
})
const config = { region: 'us-east-1', credentials: { accessKeyId: 'test', secretAccessKey: 'test' } }

afterEach(() => gateway.reset())

describe('handed to the client', () => {
  const client = new APIGatewayClient({ ...config, requestHandler: gateway.requestHandler() })

  test('writes the version down', async () => {
    expect(await describeRelease(client, 'a1b2c3d4e5', 'prod', 2)).toBe('version 1')
    expect(gateway.v1.stage('a1b2c3d4e5', 'prod').description).toBe('version 2')
  })
})

describe('intercepted by msw', () => {
  const server = setupServer(...handlers(gateway))
  beforeAll(() => server.listen(gateway.listenOptions))
  afterAll(() => server.close())

  test('writes the version down', async () => {
    expect(await describeRelease(new APIGatewayClient(config), 'a1b2c3d4e5', 'prod', 2)).toBe('version 1')
    expect(gateway.journal.attempts('UpdateStage')).toHaveLength(1)
  })
})
