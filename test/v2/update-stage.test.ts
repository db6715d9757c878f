import { expect, it } from 'vitest'
import { manualClock } from '../../src/index.ts'
import { throughTransports } from '../transports.ts'
import { httpApi, STAGE, webSocketApi } from './given.ts'

throughTransports('UpdateStage', (open) => {
  it('changes lastUpdatedDate even if nothing else changes, and never createdDate', async () => {
    const clock = manualClock('2026-01-01T00:00:00Z')
    const { request } = await open({ state: httpApi(), clock })
    clock.advance(5000)
    const { status, body } = await request('PATCH', STAGE, {})
    expect(status).toBe(200)
    expect(body).toMatchObject({ createdDate: '2026-01-01T00:00:00Z', lastUpdatedDate: '2026-01-01T00:00:05Z' })
  })

  it('changes nothing if it is refused, not even the date', async () => {
    const clock = manualClock()
    const { gateway, request } = await open({ state: httpApi({ description: 'old' }), clock })
    const before = gateway.snapshot()
    clock.advance(5000)
    const body = { description: 'new', routeSettings: { 'GET /nosuch': {} } }
    expect((await request('PATCH', STAGE, body)).status).toBe(404)
    expect(gateway.snapshot()).toEqual(before)
  })

  const members: readonly [string, object, object, object][] = [
    [
      'keeps members that are absent',
      { description: 'old', stageVariables: { a: '1' } },
      {},
      { description: 'old', stageVariables: { a: '1' } },
    ],
    [
      'keeps members that are null',
      { description: 'old', stageVariables: { a: '1' } },
      { description: null, stageVariables: null, routeSettings: null },
      { description: 'old', stageVariables: { a: '1' } },
    ],
    ['sets a description', { description: 'old' }, { description: 'new' }, { description: 'new' }],
    ['ignores an empty description', { description: 'old' }, { description: '' }, { description: 'old' }],
    [
      'merges variables by name',
      { stageVariables: { a: '1', b: '2' } },
      { stageVariables: { b: '3', c: '4' } },
      { stageVariables: { a: '1', b: '3', c: '4' } },
    ],
    [
      'removes a variable by the empty text',
      { stageVariables: { a: '1', b: '2' } },
      { stageVariables: { a: '', x: '' } },
      { stageVariables: { b: '2' } },
    ],
    [
      'keeps variables for an empty map',
      { stageVariables: { a: '1' } },
      { stageVariables: {} },
      { stageVariables: { a: '1' } },
    ],
    [
      'overlooks what is no member of the request',
      { tags: { a: '1' } },
      { tags: {}, stageName: 'x', nosuch: 1, createdDate: 7 },
      { tags: { a: '1' }, stageName: 'prod' },
    ],
    [
      'sets a client certificate that nobody looks for',
      {},
      { clientCertificateId: 'nosuch' },
      { clientCertificateId: 'nosuch' },
    ],
    [
      'takes a throttle of 0 as a value',
      {},
      { defaultRouteSettings: { throttlingBurstLimit: 0 } },
      { defaultRouteSettings: { detailedMetricsEnabled: false, throttlingBurstLimit: 0 } },
    ],
    [
      'works on a managed stage',
      { apiGatewayManaged: true },
      { description: 'x' },
      { apiGatewayManaged: true, description: 'x' },
    ],
  ]

  it.each(members)('%s', async (_, stage, body, after) => {
    const { request } = await open({ state: httpApi(stage) })
    const answer = await request('PATCH', STAGE, body)
    expect(answer.status).toBe(200)
    for (const [name, value] of Object.entries(after)) expect(answer.body[name]).toEqual(value)
  })

  it('clears a client certificate with the empty string', async () => {
    const { request } = await open({ state: webSocketApi({ clientCertificateId: 'abc123' }) })
    expect((await request('PATCH', STAGE, { description: 'x' })).body.clientCertificateId).toBe('abc123')
    expect((await request('PATCH', STAGE, { clientCertificateId: '' })).body).not.toHaveProperty('clientCertificateId')
  })

  it("accepts variables with names of JavaScript's own members", async () => {
    const { gateway, request } = await open({ state: httpApi() })
    const body = '{"stageVariables": {"__proto__": "1", "constructor": "2", "toString": "3"}}'
    const { text } = await request('PATCH', STAGE, body)
    expect(text).toContain('"__proto__":"1"')
    gateway.restore(gateway.snapshot())
    expect((await request('PATCH', STAGE, '{"stageVariables": {"__proto__": ""}}')).body.stageVariables).toEqual({
      constructor: '2',
      toString: '3',
    })
  })

  it('sets a deployment at once, and cannot remove it', async () => {
    const deployments = [{ deploymentId: 'dep001' }, { deploymentId: 'dep002' }]
    const { request } = await open({ state: httpApi({ deploymentId: 'dep001' }, { deployments }) })
    expect((await request('PATCH', STAGE, { deploymentId: 'dep002' })).body.deploymentId).toBe('dep002')
    expect((await request('PATCH', STAGE, { deploymentId: '' })).body.deploymentId).toBe('dep002')
    const { status, body } = await request('PATCH', STAGE, { deploymentId: 'nosuch' })
    expect([status, body.message]).toEqual([404, 'Invalid Deployment identifier specified'])
  })

  it('checks a deployment against the autoDeploy that results from the call', async () => {
    const state = httpApi({ autoDeploy: true }, { deployments: [{ deploymentId: 'dep001' }] })
    const { request } = await open({ state })
    const both = await request('PATCH', STAGE, { deploymentId: 'dep001' })
    expect([both.status, both.body.message]).toEqual([
      400,
      'Deployment ID cannot be set on this stage 123456789012:a1b2c3d4e5 because AutoDeploy is enabled.',
    ])
    const off = await request('PATCH', STAGE, { deploymentId: 'dep001', autoDeploy: false })
    expect([off.status, off.body.deploymentId, off.body.autoDeploy]).toEqual([200, 'dep001', false])
  })

  it('reports the first error in the order of AWS', async () => {
    const wrong = {
      defaultRouteSettings: { loggingLevel: 'INFO' },
      accessLogSettings: { destinationArn: 'x', format: 'y' },
      deploymentId: 'nosuch',
      routeSettings: { 'GET /nosuch': {} },
    }
    const { request } = await open({ state: httpApi() })
    const message = async (body: object): Promise<string> => (await request('PATCH', STAGE, body)).body.message
    const destinationArn = 'arn:aws:logs:us-east-1:123456789012:log-group:pets'
    const { defaultRouteSettings, ...noLevel } = wrong
    const { accessLogSettings, ...noLog } = noLevel
    const { deploymentId, ...noDeployment } = noLog
    expect([
      await message({ ...wrong, description: 'x'.repeat(2000) }),
      await message(wrong),
      await message({ ...noLevel, accessLogSettings: { format: 'y' } }),
      await message(noLevel),
      await message({ ...noLevel, accessLogSettings: { destinationArn, format: 'y' } }),
      await message(noLog),
      await message(noDeployment),
    ]).toEqual([
      'Description cannot be longer than 1024 characters',
      'Execution logs are not supported on protocolType HTTP',
      'Access Log value missing. Expected destinationArn and format.',
      "Invalid ARN specified in the request. ARNs must start with 'arn:': x",
      expect.stringMatching(/^The following errors are found in Access Log Format/),
      'Invalid Deployment identifier specified',
      'Unable to find Route by key GET /nosuch within the provided RouteSettings',
    ])
  })
})
