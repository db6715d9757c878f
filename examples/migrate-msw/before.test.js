import { APIGatewayClient } from '@aws-sdk/client-api-gateway'
import { HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { promote } from './promote.js'

const STAGE = 'https://apigateway.us-east-1.amazonaws.com/restapis/:api/stages/:stage'
let sent
const server = setupServer(
  http.patch(STAGE, async ({ params, request }) => {
    if (params.stage !== 'prod') {
      const headers = { 'x-amzn-errortype': 'NotFoundException' }
      return HttpResponse.json({ message: 'Invalid stage identifier specified' }, { status: 404, headers })
    }
    sent = await request.json()
    return HttpResponse.json({ stageName: 'prod', deploymentId: 'dep002' })
  }),
)
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const credentials = { accessKeyId: 'test', secretAccessKey: 'test' }
const client = new APIGatewayClient({ region: 'us-east-1', credentials })

test('promotes the canary', async () => {
  expect(await promote(client, 'a1b2c3d4e5', 'prod')).toBe(true)
  expect(sent.patchOperations).toHaveLength(3)
})

test('reports a stage that does not exist', async () => {
  expect(await promote(client, 'a1b2c3d4e5', 'nosuch')).toBe(false)
})
