import { expect, it } from 'vitest'
import { manualClock } from '../../src/index.ts'
import { throughTransports } from '../transports.ts'
import { API, httpApi, STAGE, webSocketApi } from './given.ts'

throughTransports('CreateStage', (open) => {
  it('answers 201 with the whole stage of an HTTP API', async () => {
    const { request } = await open({ state: httpApi(), clock: manualClock('2026-09-25T10:02:05.678Z') })
    const { status, body } = await request('POST', `${API}/stages`, { stageName: 'probe' })
    expect(status).toBe(201)
    expect(body).toEqual({
      createdDate: '2026-09-25T10:02:05Z',
      defaultRouteSettings: { detailedMetricsEnabled: false },
      lastUpdatedDate: '2026-09-25T10:02:05Z',
      routeSettings: {},
      stageName: 'probe',
      stageVariables: {},
      tags: {},
    })
  })

  it('creates a stage of a WebSocket API with execution logs off', async () => {
    const { request } = await open({ state: webSocketApi() })
    const { body } = await request('POST', `${API}/stages`, { stageName: 'probe', autoDeploy: false })
    expect(body.defaultRouteSettings).toEqual({
      dataTraceEnabled: false,
      detailedMetricsEnabled: false,
      loggingLevel: 'OFF',
    })
    expect(body.autoDeploy).toBe(false)
  })

  it('stores every accepted member', async () => {
    const { request } = await open({ state: httpApi({}, { deployments: [{ deploymentId: 'dep001' }] }) })
    const given = {
      stageName: '$default',
      accessLogSettings: {
        destinationArn: 'arn:aws:logs:us-east-1:123456789012:log-group:pets',
        format: '$context.requestId',
      },
      autoDeploy: false,
      clientCertificateId: 'abc123',
      defaultRouteSettings: { throttlingBurstLimit: 0, throttlingRateLimit: 0.5 },
      deploymentId: 'dep001',
      description: 'all of it',
      routeSettings: { 'GET /pets': { detailedMetricsEnabled: true } },
      stageVariables: { color: 'blue', __proto__x: '1' },
      tags: { owner: 'me' },
    }
    const { status, body } = await request('POST', `${API}/stages`, given)
    expect(status).toBe(201)
    expect(body).toMatchObject({
      ...given,
      defaultRouteSettings: { ...given.defaultRouteSettings, detailedMetricsEnabled: false },
    })
    expect((await request('GET', `${API}/stages/%24default`)).body).toEqual(body)
  })

  it('omits empty strings', async () => {
    const { request } = await open({ state: httpApi() })
    const empty = { description: '', deploymentId: '', clientCertificateId: '' }
    const { status, body } = await request('POST', `${API}/stages`, { stageName: 'probe', ...empty })
    expect(status).toBe(201)
    for (const member of Object.keys(empty)) expect(body).not.toHaveProperty(member)
  })

  const refusals: readonly [string, object, number, string, string][] = [
    ['a name that is taken', { stageName: 'prod' }, 409, 'ConflictException', 'Stage already exists'],
    [
      'a name with other characters',
      { stageName: 'a.b' },
      400,
      'BadRequestException',
      'Stage name only allows a-zA-Z0-9_',
    ],
    ['no name', {}, 400, 'BadRequestException', 'Invalid request input. CreateStage input is missing stage name.'],
    [
      'a long description',
      { stageName: 'x', description: 'x'.repeat(1025) },
      400,
      'BadRequestException',
      'Description cannot be longer than 1024 characters',
    ],
    [
      'a variable name with a dash',
      { stageName: 'x', stageVariables: { 'a-b': '1' } },
      400,
      'BadRequestException',
      'Invalid stage variable name: a-b.  Please use names with only word characters.',
    ],
    [
      'a variable value with a blank',
      { stageName: 'x', stageVariables: { a: 'b c' } },
      400,
      'BadRequestException',
      "Invalid stage variable value of key a.  Please use values with alphanumeric characters and the symbols ' ', -', '.', '_', ':', '/', '?', '&', '=', and ','.",
    ],
    [
      'a deployment that does not exist',
      { stageName: 'x', deploymentId: 'nosuch' },
      404,
      'NotFoundException',
      'Invalid Deployment identifier specified',
    ],
    [
      'a deployment on a stage that deploys itself',
      { stageName: 'x', deploymentId: 'nosuch', autoDeploy: true },
      400,
      'BadRequestException',
      'Deployment ID cannot be set on this stage 123456789012:a1b2c3d4e5 because AutoDeploy is enabled.',
    ],
    [
      'a reserved tag',
      { stageName: 'x', tags: { 'AWS:x': '1' } },
      400,
      'BadRequestException',
      "Invalid tag key. Tag keys cannot start with 'aws:' (case insensitive)",
    ],
    [
      'more than 50 tags',
      { stageName: 'x', tags: Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`k${i}`, ''])) },
      400,
      'BadRequestException',
      'Cannot have more than 50 tags on a resource',
    ],
  ]

  it.each(refusals)('refuses %s', async (_, body, status, type, message) => {
    const { gateway, request } = await open({ state: httpApi() })
    const before = gateway.snapshot()
    const answer = await request('POST', `${API}/stages`, body)
    expect([answer.status, answer.headers.get('x-amzn-errortype'), answer.body]).toEqual([status, type, { message }])
    expect(gateway.snapshot()).toEqual(before)
  })

  it('checks first that the API exists', async () => {
    const { request } = await open({ state: httpApi() })
    const { status, body } = await request('POST', '/v2/apis/nosuch/stages', { stageName: 'a.b' })
    expect([status, body.message]).toEqual([404, 'Invalid API identifier specified 123456789012:nosuch'])
  })

  it('refuses the eleventh stage of an API', async () => {
    const stages = Array.from({ length: 10 }, (_, i) => ({ stageName: `s${i}` }))
    const { request } = await open({ state: httpApi({}, { stages }) })
    const { status, headers, body } = await request('POST', `${API}/stages`, { stageName: 'more' })
    expect([status, headers.get('x-amzn-errortype')]).toEqual([429, 'TooManyRequestsException'])
    expect(body).toEqual({
      message:
        'Maximum number of Stages for this API has been reached. Please contact AWS if you need additional Stages.',
    })
  })

  it('accepts the configured number of stages', async () => {
    const { request } = await open({ state: httpApi(), quotas: { stagesPerApi: 2 } })
    expect((await request('POST', `${API}/stages`, { stageName: 'two' })).status).toBe(201)
    expect((await request('POST', `${API}/stages`, { stageName: 'three' })).status).toBe(429)
  })
})

throughTransports('GetStage, GetStages and DeleteStage', (open) => {
  it('list $default first, then by name', async () => {
    const stages = ['b', 'a', '$default', 'B'].map((stageName) => ({ stageName }))
    const { request } = await open({ state: httpApi({}, { stages }) })
    const { body } = await request('GET', `${API}/stages`)
    expect(body.items.map(({ stageName }: { stageName: string }) => stageName)).toEqual(['$default', 'B', 'a', 'b'])
    expect(body).not.toHaveProperty('nextToken')
  })

  it('answer an empty list', async () => {
    const { request } = await open({ state: httpApi({}, { stages: [] }) })
    expect((await request('GET', `${API}/stages`)).body).toEqual({ items: [] })
  })

  it.each(['GET', 'PATCH', 'DELETE'])('refuse a stage that does not exist (%s)', async (method) => {
    const { request } = await open({ state: httpApi() })
    const body = method === 'PATCH' ? { description: 'x'.repeat(2000) } : undefined
    const answer = await request(method, `${API}/stages/nosuch`, body)
    expect([answer.status, answer.headers.get('x-amzn-errortype')]).toEqual([404, 'NotFoundException'])
    expect(answer.body).toEqual({ message: 'Invalid stage identifier specified' })
  })

  it('delete a stage and keep its deployments', async () => {
    const state = httpApi({ deploymentId: 'dep001' }, { deployments: [{ deploymentId: 'dep001' }] })
    const { request } = await open({ state })
    const { status, text } = await request('DELETE', STAGE)
    expect([status, text]).toEqual([204, ''])
    expect((await request('GET', STAGE)).status).toBe(404)
    expect((await request('GET', `${API}/deployments`)).body.items).toHaveLength(1)
  })

  it('empty the cache of authorizers, which has no visible effect', async () => {
    const { gateway, request } = await open({ state: httpApi() })
    const before = gateway.snapshot()
    const { status, text } = await request('DELETE', `${STAGE}/cache/authorizers`)
    expect([status, text]).toEqual([204, ''])
    expect(gateway.snapshot()).toEqual(before)
  })

  it('return the stage to the test in the form of GetStage', async () => {
    const { gateway, request } = await open({ state: httpApi() })
    expect(gateway.v2.stage('a1b2c3d4e5', 'prod')).toEqual((await request('GET', STAGE)).body)
    expect(gateway.v2.stage('a1b2c3d4e5', 'nosuch')).toBeUndefined()
  })
})
