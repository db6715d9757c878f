import {
  type ApiGatewayOptions,
  createApiGateway,
  type Gateway,
  type ManualClock,
  serviceUnavailable,
  tooManyRequests,
} from '../../src/index.ts'
import type { TestRun } from '../../src/ui/merged-runs.ts'
import { type Run, recordRun } from '../../src/ui/run.ts'

const SETTINGS = {
  ...{ throttlingBurstLimit: 50, throttlingRateLimit: 100, loggingLevel: 'INFO' as const, metricsEnabled: true },
  ...{ dataTraceEnabled: false, cachingEnabled: false, cacheTtlInSeconds: 300, cacheDataEncrypted: false },
} as const
const STATE: NonNullable<ApiGatewayOptions['state']> = {
  restApis: [
    {
      ...{ id: 'a1b2c3d4e5', name: 'shop', deployments: [{ id: 'dep001' }, { id: 'dep002' }] },
      stages: [
        {
          ...{ stageName: 'prod', deploymentId: 'dep001', description: 'The shop of all customers' },
          ...{ variables: { table: 'orders', color: 'blue', backend: 'orders.example.com' } },
          ...{ canarySettings: { deploymentId: 'dep002', percentTraffic: 10 }, tags: { team: 'shop' } },
          methodSettings: { '*/*': SETTINGS },
        },
        { stageName: 'beta', deploymentId: 'dep002', tracingEnabled: true, variables: { color: 'green' } },
      ],
    },
    {
      ...{ id: 'f6g7h8i9j0', name: 'payments', deployments: [{ id: 'dep00a' }] },
      stages: [{ stageName: 'live', deploymentId: 'dep00a' }],
    },
  ],
  apis: [
    {
      ...{ apiId: 'h1t2t3p4', name: 'web', protocolType: 'HTTP' },
      stages: [
        {
          ...{ stageName: '$default', autoDeploy: true, stageVariables: { version: '2' } },
          defaultRouteSettings: { throttlingBurstLimit: 10, throttlingRateLimit: 5 },
        },
      ],
    },
  ],
}
const API = '/restapis/a1b2c3d4e5'
const PROD = `${API}/stages/prod`

const patch = (path: string, value?: string, op = 'replace') => ({
  patchOperations: [{ op, path, ...(value !== undefined && { value }) }],
})

/** A gateway with several APIs, on a manual clock, so that every run gives the same pictures. */
export function busyGateway(clock: ManualClock): Gateway {
  return createApiGateway({
    ...{ state: STATE, clock, cacheCluster: { createMs: 240_000 }, seed: 7 },
    quotas: { requests: { total: { rate: 0.5, burst: 60 } } },
    docsUrl: 'https://docs.example.com/understudy/',
  })
}

/** Requests of a busy afternoon: reads, changes, refusals, faults with retries, and the request that mends a refusal. */
export async function busyRequests(gateway: Gateway, clock: ManualClock): Promise<void> {
  const send = async (method: string, path: string, body?: object, call?: string): Promise<void> => {
    clock.advance(700)
    const headers = { accept: 'application/json', ...(call !== undefined && { 'amz-sdk-invocation-id': call }) }
    await gateway
      .fetch(`https://apigateway.us-east-1.amazonaws.com${path}`, {
        ...{ method, headers, ...(body && { body: JSON.stringify(body) }) },
      })
      .then((answer) => answer.text())
  }
  await send('GET', '/restapis')
  await send('GET', `${API}/stages`)
  gateway.faults.on('GetStage').times(2).named('flaky').reply(tooManyRequests())
  // No request of this scenario matches it: a delay ends when the manual clock moves.
  gateway.faults.on({ op: 'UpdateStage', stage: 'live' }).named('slow payments').delay(200)
  gateway.faults.on('CreateDeployment').times(3).named('busy deploys').reply(serviceUnavailable())
  for (let i = 0; i < 3; i++) await send('GET', PROD, undefined, 'call-1')
  await send('POST', `${API}/stages`, { stageName: 'green', deploymentId: 'dep002' })
  await send('PATCH', PROD, patch('/canarySetting/percentTraffic', '25'))
  await send('PATCH', PROD, patch('/canarySettings/percentTraffic', '25'))
  await send('PATCH', PROD, patch('/variables/table', 'orders-2'))
  await send('DELETE', `${API}/stages/nosuch`)
  await send('POST', '/v2/apis/h1t2t3p4/routes', { routeKey: 'GET /orders' })
  await send('PATCH', PROD, patch('/cacheClusterSize', '7'))
  await send('POST', `${API}/deployments`, { stageName: 'beta' }, 'call-2')
  await send('DELETE', `${API}/deployments/dep001`)
  await send('PATCH', `${API}/stages/beta`, patch('/variables/color', 'orange'))
  await send('PATCH', '/v2/apis/h1t2t3p4/stages/$default', { defaultRouteSettings: { throttlingBurstLimit: 20 } })
  await send('PATCH', PROD, patch('/cacheClusterEnabled', 'true'))
  await send('GET', '/v2/apis/h1t2t3p4/routes')
  for (let i = 0; i < 12; i++) await send('GET', i % 3 === 0 ? `${API}/stages` : '/v2/apis')
  await send('PATCH', PROD, patch('/stageName', undefined, 'remove'))
}

/** Ten thousand requests, of which every tenth changes a stage and every hundredth is refused. */
export function manyRequests(): Run {
  const gateway = createApiGateway({ state: STATE })
  const run = recordRun(gateway)
  for (let i = 1; i <= 10_000; i++) {
    const body = i % 100 === 0 ? patch('/variable/build', String(i)) : patch('/variables/build', String(i))
    const [method, path] = i % 10 === 0 ? ['PATCH', PROD] : ['GET', i % 3 === 0 ? `${API}/stages` : PROD]
    const headers = { accept: 'application/json' }
    gateway.answer({ method, url: path, headers, ...(method === 'PATCH' && { body: JSON.stringify(body) }) })
  }
  return run.whole()
}

/** The tests of a run of which one fails. */
export async function failedRun(): Promise<readonly TestRun[]> {
  const test = async (name: string, failed: boolean, ...paths: string[]): Promise<TestRun> => {
    const gateway = createApiGateway({ state: STATE })
    const run = recordRun(gateway)
    for (const path of paths) {
      const init = { method: 'PATCH', body: JSON.stringify(patch(path, '20')) }
      await gateway.fetch(`https://apigateway.us-east-1.amazonaws.com${PROD}`, init)
      await gateway.fetch(`https://apigateway.us-east-1.amazonaws.com${PROD}`)
    }
    return { test: name, failed, run: run.since(0) }
  }
  const share = '/canarySettings/percentTraffic'
  return [
    await test('canary.test.ts > starts a canary', false, share, share, share),
    await test('canary.test.ts > raises the share of the canary', true, share, '/canarySettings/percentTrafic', share),
    await test('canary.test.ts > ends a canary', false, share, share, share, share),
  ]
}
