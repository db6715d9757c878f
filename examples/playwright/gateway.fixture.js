import { APIGatewayClient } from '@aws-sdk/client-api-gateway'
import { test as base } from '@playwright/test'
import { createApiGateway } from 'apigateway-understudy'
import { start } from './app.js'

const AWS = /^https:\/\/apigateway\.[a-z0-9-]+\.amazonaws\.com\//

/** A page may read every header of an answer, which the SDK needs to tell errors apart. */
const FROM_ANYWHERE = { 'access-control-allow-origin': '*', 'access-control-expose-headers': '*' }

export const restApiId = 'a1b2c3d4e5'

export const test = base.extend({
  /** One gateway for each test, in the process of the test. */
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this very pattern
  gateway: async ({}, use) => {
    await use(
      createApiGateway({
        region: 'eu-central-1',
        state: {
          restApis: [
            {
              id: restApiId,
              deployments: [{ id: 'dep001' }, { id: 'dep002' }],
              stages: [
                {
                  stageName: 'prod',
                  deploymentId: 'dep001',
                  canarySettings: { deploymentId: 'dep002', percentTraffic: 10 },
                },
                { stageName: 'quiet', deploymentId: 'dep001' },
              ],
            },
          ],
        },
      }),
    )
  },

  /** The server of the console, whose client is answered by the gateway. */
  app: async ({ gateway }, use) => {
    const client = new APIGatewayClient({
      region: 'eu-central-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
      requestHandler: gateway.requestHandler(),
    })
    const app = await start({ restApiId, client })
    await use(app)
    await app.close()
  },

  /** The page of the console, whose requests to AWS are answered by the same gateway. */
  page: async ({ page, gateway, app }, use) => {
    await page.route(AWS, async (route) => {
      const request = route.request()
      try {
        const answer = await gateway.fetch(request.url(), {
          method: request.method(),
          headers: await request.allHeaders(),
          body: request.postDataBuffer() ?? undefined,
        })
        const headers = { ...Object.fromEntries(answer.headers), ...FROM_ANYWHERE }
        await route.fulfill({ status: answer.status, headers, body: Buffer.from(await answer.arrayBuffer()) })
      } catch {
        await route.abort('connectionreset') // a fault that breaks the connection
      }
    })
    await page.goto(app.url)
    await use(page)
  },
})
