import { APIGatewayClient } from '@aws-sdk/client-api-gateway'
import { createApiGateway } from 'apigateway-understudy'
import { handlers } from 'apigateway-understudy/msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { promote } from './promote.js'

const restApiId = 'a1b2c3d4e5'
const canary = { deploymentId: 'dep002', percentTraffic: 10, stageVariableOverrides: { color: 'green' } }
const prod = { stageName: 'prod', deploymentId: 'dep001', variables: { color: 'blue' }, canarySettings: canary }
const gateway = createApiGateway({
  state: { restApis: [{ id: restApiId, deployments: [{ id: 'dep001' }, { id: 'dep002' }], stages: [prod] }] },
})
const server = setupServer(...handlers(gateway)) // handlers of other services can stand beside these
beforeAll(() => server.listen(gateway.listenOptions))
afterEach(() => {
  server.resetHandlers()
  gateway.reset()
})
afterAll(() => server.close())

const credentials = { accessKeyId: 'test', secretAccessKey: 'test' }
const client = new APIGatewayClient({ region: 'us-east-1', credentials })

test('promotes the canary', async () => {
  expect(await promote(client, restApiId, 'prod')).toBe(true)
  expect(gateway.v1.stage(restApiId, 'prod')).toMatchObject({ deploymentId: 'dep002', variables: { color: 'green' } })
})

test('reports a stage that does not exist', async () => {
  expect(await promote(client, restApiId, 'nosuch')).toBe(false)
  expect(gateway.journal.last?.rule).toBe('v1.StageNotFound')
})

test('is throttled once, and retries', async () => {
  gateway.faults.add({ on: 'UpdateStage', times: 1, reply: 'tooManyRequests' })
  expect(await promote(client, restApiId, 'prod')).toBe(true)
  expect(gateway.journal.calls('UpdateStage')[0].attempts).toBe(2)
})
