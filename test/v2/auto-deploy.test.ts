import { expect, it } from 'vitest'
import { manualClock } from '../../src/index.ts'
import { type Opened, throughTransports } from '../transports.ts'
import { API, httpApi, INTEGRATION, STAGE, webSocketApi } from './given.ts'

const JWT = {
  authorizerType: 'JWT',
  identitySource: ['$request.header.Authorization'],
  jwtConfiguration: { audience: ['pets'], issuer: 'https://accounts.example.com' },
  name: 'accounts',
}
const FAILED = 'Deployment attempt failed: Unable to deploy API because no valid routes exist in this API'

/** A document of an API with one route. */
const PETS = JSON.stringify({
  openapi: '3.0.1',
  info: { title: 'pets', version: '1' },
  paths: {
    '/pets': {
      get: {
        'x-amazon-apigateway-integration': {
          type: 'http_proxy',
          httpMethod: 'GET',
          uri: 'https://example.com',
          payloadFormatVersion: '1.0',
        },
      },
    },
  },
})

throughTransports('autoDeploy', (open) => {
  it('is absent from the answer of CreateStage, and visible to the next request', async () => {
    const clock = manualClock('2026-01-01T00:00:00Z')
    const { request } = await open({ state: httpApi(), clock, autoDeploy: { delayMs: 1000 } })
    const created = (await request('POST', `${API}/stages`, { stageName: '$default', autoDeploy: true })).body
    expect(created).not.toHaveProperty('deploymentId')
    clock.advance(999)
    expect((await request('GET', `${API}/stages/%24default`)).body).toEqual(created)
    clock.advance(1)
    const { body } = await request('GET', `${API}/stages/%24default`)
    expect(body).toEqual({
      ...created,
      deploymentId: expect.stringMatching(/^[a-z0-9]{6}$/),
      lastDeploymentStatusMessage: `Successfully deployed stage with deployment ID '${body.deploymentId}'`,
      lastUpdatedDate: '2026-01-01T00:00:01Z',
    })
    expect((await request('GET', `${API}/deployments/${body.deploymentId}`)).body).toEqual({
      autoDeployed: true,
      createdDate: '2026-01-01T00:00:01Z',
      deploymentId: body.deploymentId,
      deploymentStatus: 'DEPLOYED',
      description: 'Automatic deployment triggered by changes to the Api configuration',
    })
  })

  it('dates a deployment by its due time, even if it is read later', async () => {
    const clock = manualClock('2026-01-01T00:00:00Z')
    const { gateway, request } = await open({ state: httpApi(), clock, autoDeploy: { delayMs: 1500 } })
    await request('PATCH', STAGE, { autoDeploy: true })
    clock.advance(3_600_000)
    expect(gateway.v2.stage('a1b2c3d4e5', 'prod')?.lastUpdatedDate).toBe('2026-01-01T00:00:01Z')
  })

  it('is cancelled with the API', async () => {
    const clock = manualClock('2026-01-01T00:00:00Z')
    const { gateway, request } = await open({ state: httpApi(), clock, autoDeploy: { delayMs: 1500 } })
    await request('PATCH', STAGE, { autoDeploy: true })
    expect(gateway.pending).toMatchObject([{ kind: 'autoDeploy', apiId: 'a1b2c3d4e5', stageName: 'prod' }])
    expect((await request('DELETE', API)).status).toBe(204)
    expect(gateway.pending).toEqual([])
  })

  it('is complete at the next read by default, but the answer itself never shows it', async () => {
    const { request } = await open({ state: httpApi() })
    const { body } = await request('PATCH', STAGE, { autoDeploy: true })
    expect(body).not.toHaveProperty('deploymentId')
    expect((await request('GET', STAGE)).body.deploymentId).toMatch(/^[a-z0-9]{6}$/)
  })

  it('fails while no route has a target, and succeeds with the first target', async () => {
    const { request } = await open({ state: httpApi({ autoDeploy: true }, { routes: [] }) })
    const { routeId } = (await request('POST', `${API}/routes`, { routeKey: 'GET /pets' })).body
    const failed = (await request('GET', STAGE)).body
    expect(failed).toMatchObject({ lastDeploymentStatusMessage: FAILED })
    expect(failed).not.toHaveProperty('deploymentId')
    await request('PATCH', `${API}/routes/${routeId}`, { target: 'integrations/abc1234' })
    expect((await request('GET', STAGE)).body).toMatchObject({
      deploymentId: expect.any(String),
      lastDeploymentStatusMessage: expect.stringContaining('Successfully deployed stage'),
    })
  })

  it('reports its failure without routes, and keeps the deployment', async () => {
    const deployments = [{ deploymentId: 'dep001' }]
    const { request } = await open({ state: httpApi({ deploymentId: 'dep001' }, { routes: [], deployments }) })
    await request('PATCH', STAGE, { autoDeploy: true })
    const { body } = await request('GET', STAGE)
    expect([body.deploymentId, body.lastDeploymentStatusMessage]).toEqual(['dep001', FAILED])
    expect((await request('GET', `${API}/deployments`)).body.items).toHaveLength(1)
  })

  it('has the text of WebSocket APIs, too', async () => {
    const { request } = await open({ state: webSocketApi({}, { routes: [] }) })
    await request('PATCH', STAGE, { autoDeploy: true })
    expect((await request('GET', STAGE)).body.lastDeploymentStatusMessage).toBe(
      'Deployment attempt failed: At least one route is required before deploying the Api',
    )
  })

  const changes: readonly [string, (request: Opened['request']) => Promise<unknown>][] = [
    ['UpdateApi', (request) => request('PATCH', API, { description: 'x' })],
    ['CreateRoute', (request) => request('POST', `${API}/routes`, { routeKey: 'GET /new' })],
    ['UpdateRoute', (request) => request('PATCH', `${API}/routes/route01`, { operationName: 'x' })],
    ['DeleteRoute', (request) => request('DELETE', `${API}/routes/route01`)],
    ['CreateIntegration', (request) => request('POST', `${API}/integrations`, INTEGRATION)],
    ['CreateAuthorizer', (request) => request('POST', `${API}/authorizers`, JWT)],
    ['UpdateAuthorizer', (request) => request('PATCH', `${API}/authorizers/auth01`, { name: 'x' })],
    ['DeleteAuthorizer', (request) => request('DELETE', `${API}/authorizers/auth01`)],
    ['DeleteCorsConfiguration', (request) => request('DELETE', `${API}/cors`)],
    ['UpdateIntegration', (request) => request('PATCH', `${API}/integrations/integ01`, { description: 'x' })],
    ['DeleteIntegration', (request) => request('DELETE', `${API}/integrations/integ01`)],
    ['ReimportApi', (request) => request('PUT', API, { body: PETS })],
    ['UpdateApi with CORS', (request) => request('PATCH', API, { corsConfiguration: { allowMethods: ['GET'] } })],
    ['UpdateStage with autoDeploy', (request) => request('PATCH', STAGE, { autoDeploy: true })],
  ]
  const alive = httpApi(
    { autoDeploy: true },
    {
      routes: ['GET /pets', { routeKey: 'GET /toys', routeId: 'route01' }],
      integrations: [{ integrationId: 'integ01' }],
      authorizers: [{ authorizerId: 'auth01', ...JWT, authorizerType: 'JWT', name: 'tokens' }],
      corsConfiguration: { allowMethods: ['GET'] },
    },
  )
  it.each(changes)('deploys after %s', async (_, change) => {
    const { request } = await open({ state: alive })
    expect((await request('GET', STAGE)).body).not.toHaveProperty('deploymentId')
    await change(request)
    const first = (await request('GET', STAGE)).body.deploymentId
    expect(first).toMatch(/^[a-z0-9]{6}$/)
    expect((await request('GET', STAGE)).body.deploymentId).toBe(first)
  })

  const route = `${API}/routes/route01`
  const echo = `${API}/routes/route02`
  const integration = `${API}/integrations/int0001`
  const socketChanges: readonly [string, (request: Opened['request']) => Promise<unknown>][] = [
    ['CreateModel', (request) => request('POST', `${API}/models`, { name: 'Pet', schema: '{}' })],
    ['CreateRouteResponse', (request) => request('POST', `${route}/routeresponses`, { routeResponseKey: '$default' })],
    [
      'CreateIntegrationResponse',
      (request) => request('POST', `${integration}/integrationresponses`, { integrationResponseKey: '/200/' }),
    ],
    ['UpdateModel', (request) => request('PATCH', `${API}/models/model1`, { description: 'x' })],
    ['DeleteModel', (request) => request('DELETE', `${API}/models/model1`)],
    [
      'UpdateRouteResponse',
      (request) => request('PATCH', `${echo}/routeresponses/rtres1`, { modelSelectionExpression: 'x' }),
    ],
    ['DeleteRouteResponse', (request) => request('DELETE', `${echo}/routeresponses/rtres1`)],
    [
      'UpdateIntegrationResponse',
      (request) =>
        request('PATCH', `${integration}/integrationresponses/intres1`, { contentHandlingStrategy: 'CONVERT_TO_TEXT' }),
    ],
    ['DeleteIntegrationResponse', (request) => request('DELETE', `${integration}/integrationresponses/intres1`)],
    ['DeleteRouteRequestParameter', (request) => request('DELETE', `${route}/requestparameters/x`)],
  ]
  it.each(socketChanges)('deploys a WebSocket API after %s', async (_, change) => {
    const parts = {
      routes: [
        { routeId: 'route01', routeKey: '$connect', requestParameters: { x: { required: true } } },
        {
          routeKey: 'echo',
          routeId: 'route02',
          responses: [{ routeResponseId: 'rtres1', routeResponseKey: '$default' }],
        },
      ],
      integrations: [
        {
          integrationId: 'int0001',
          integrationType: 'MOCK' as const,
          responses: [{ integrationResponseId: 'intres1', integrationResponseKey: '/404/' }],
        },
      ],
      models: [{ modelId: 'model1', name: 'Toy', schema: '{}' }],
    }
    const { request } = await open({ state: webSocketApi({ autoDeploy: true }, parts) })
    expect((await request('GET', STAGE)).body).not.toHaveProperty('deploymentId')
    await change(request)
    expect((await request('GET', STAGE)).body.deploymentId).toMatch(/^[a-z0-9]{6}$/)
  })

  it('does not deploy after changes of a stage or of tags, or after a refused change', async () => {
    const { request } = await open({ state: alive })
    await request('PATCH', STAGE, { description: 'x' })
    await request('POST', '/v2/tags/arn%3Aaws%3Aapigateway%3Aus-east-1%3A%3A%2Fapis%2Fa1b2c3d4e5', { tags: { a: '1' } })
    await request('POST', `${API}/routes`, { routeKey: 'nonsense' })
    expect((await request('GET', STAGE)).body).not.toHaveProperty('deploymentId')
  })

  it('deploys every stage that has it, each to its own deployment', async () => {
    const stages = [{ stageName: 'a', autoDeploy: true }, { stageName: 'b' }, { stageName: 'c', autoDeploy: true }]
    const { request } = await open({ state: httpApi({}, { stages }) })
    await request('POST', `${API}/routes`, { routeKey: 'GET /new' })
    const { items } = (await request('GET', `${API}/stages`)).body
    const [a, b, c] = items.map(({ deploymentId }: { deploymentId?: string }) => deploymentId)
    expect(new Set([a, b, c]).size).toBe(3)
    expect(b).toBeUndefined()
  })

  it('deploys once for changes during a pending deployment', async () => {
    const clock = manualClock()
    const { request } = await open({ state: alive, clock, autoDeploy: { delayMs: 1000 } })
    for (const key of ['GET /a', 'GET /b', 'GET /c']) {
      await request('POST', `${API}/routes`, { routeKey: key })
      clock.advance(300)
    }
    clock.advance(5000)
    expect((await request('GET', `${API}/deployments`)).body.items).toHaveLength(1)
  })

  it('keeps message and deployment when it is disabled, which cancels a pending deployment', async () => {
    const clock = manualClock()
    const { request } = await open({ state: alive, clock, autoDeploy: { delayMs: 1000 } })
    await request('PATCH', STAGE, { autoDeploy: true })
    clock.advance(1000)
    const { deploymentId, lastDeploymentStatusMessage } = (await request('GET', STAGE)).body
    await request('POST', `${API}/routes`, { routeKey: 'GET /new' })
    const off = (await request('PATCH', STAGE, { autoDeploy: false })).body
    expect(off).toMatchObject({ autoDeploy: false, deploymentId, lastDeploymentStatusMessage })
    clock.advance(5000)
    expect((await request('GET', STAGE)).body).toEqual(off)
  })

  it('is cancelled for a deleted stage, so a new stage of the same name is not affected', async () => {
    const clock = manualClock()
    const { request } = await open({ state: alive, clock, autoDeploy: { delayMs: 1000 } })
    await request('PATCH', STAGE, { autoDeploy: true })
    await request('DELETE', STAGE)
    clock.advance(500)
    await request('POST', `${API}/stages`, { stageName: 'prod', autoDeploy: true })
    clock.advance(500)
    expect((await request('GET', STAGE)).body).not.toHaveProperty('deploymentId')
    clock.advance(500)
    expect((await request('GET', STAGE)).body).toHaveProperty('deploymentId')
  })

  it('rejects manual deployments to its stage', async () => {
    const { request } = await open({ state: alive })
    const { status, body } = await request('POST', `${API}/deployments`, { stageName: 'prod' })
    expect([status, body.message]).toEqual([
      400,
      'Deployment ID cannot be set on this stage 123456789012:a1b2c3d4e5 because AutoDeploy is enabled.',
    ])
  })

  it('continues after a restored snapshot', async () => {
    const clock = manualClock('2026-01-01T00:00:00Z')
    const { gateway, request } = await open({ state: alive, clock, autoDeploy: { delayMs: 1500 } })
    await request('PATCH', STAGE, { autoDeploy: true })
    const snapshot = gateway.snapshot()
    expect(snapshot.apis?.[0]?.pendingDeployments).toEqual([{ stageName: 'prod', dueDate: '2026-01-01T00:00:01.500Z' }])
    clock.advance(2000)
    expect((await request('GET', STAGE)).body).toHaveProperty('deploymentId')
    clock.set('2026-01-01T00:00:01Z')
    gateway.restore(snapshot)
    expect((await request('GET', STAGE)).body).not.toHaveProperty('deploymentId')
    clock.advance(500)
    expect((await request('GET', STAGE)).body).toHaveProperty('deploymentId')
  })
})
