import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { ApiGatewayV2Client } from '@aws-sdk/client-apigatewayv2'
import { createApiGateway, manualClock, retryAtOnce, tooManyRequests } from 'apigateway-understudy'
import { sweep } from './janitor.js'

const API = 'f6g7h8i9j0'
const DAY = 86_400_000

/** A gateway of the test's own: tests that run at once never meet. */
function stage() {
  const clock = manualClock('2026-01-01')
  const gateway = createApiGateway({
    clock,
    state: {
      apis: [
        {
          apiId: API,
          protocolType: 'HTTP',
          stages: [
            { stageName: '$default' },
            { stageName: 'pr-17', tags: { preview: 'yes' } },
            { stageName: 'pr-18', tags: { preview: 'yes' } },
          ],
        },
      ],
    },
  })
  const client = new ApiGatewayV2Client({
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    requestHandler: gateway.requestHandler(), // nothing is intercepted, no socket is opened
    retryStrategy: retryAtOnce(), // the SDK's retries without its waiting
  })
  return { clock, gateway, client }
}

describe('the janitor', { concurrency: true }, () => {
  test('leaves stages alone while they are young', async () => {
    const { clock, client } = stage()
    assert.deepEqual(await sweep(client, API, { days: 14, now: clock.now() }), [])
  })

  test('deletes previews that are old, and nothing else', async () => {
    const { clock, gateway, client } = stage()
    await clock.advance(15 * DAY)
    assert.deepEqual(await sweep(client, API, { days: 14, now: clock.now() }), ['pr-17', 'pr-18'])
    assert.ok(gateway.v2.stage(API, '$default'))
    assert.equal(gateway.v2.stage(API, 'pr-17'), undefined)
  })

  test('gets over a throttle', async () => {
    const { clock, gateway, client } = stage()
    gateway.faults.on('DeleteStage').times(2).reply(tooManyRequests())
    await clock.advance(15 * DAY)
    await sweep(client, API, { days: 14, now: clock.now() })
    assert.deepEqual(
      gateway.journal.calls('DeleteStage').map(({ attempts, outcome }) => [attempts, outcome]),
      [
        [3, 'ok'],
        [1, 'ok'],
      ],
    )
  })
})
