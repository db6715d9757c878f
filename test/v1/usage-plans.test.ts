import { expect, it } from 'vitest'
import { createApiGateway, manualClock, type StateDocument } from '../../src/index.ts'
import { type Opened, throughTransports } from '../transports.ts'

const PLAN = '/usageplans/plan01'
const api = (id: string, ...stages: string[]) => ({
  id,
  deployments: [{ id: `dep${id.slice(0, 3)}` }],
  stages: stages.map((stageName) => ({ stageName, deploymentId: `dep${id.slice(0, 3)}` })),
})
const state: StateDocument = {
  restApis: [api('a1b2c3d4e5', 'dev', 'prod'), api('f6g7h8i9j0', 'dev')],
  apis: [
    { apiId: 'http000001', name: 'http', protocolType: 'HTTP', stages: [{ stageName: 'prod' }] },
    { apiId: 'socket0001', name: 'socket', protocolType: 'WEBSOCKET', stages: [{ stageName: 'prod' }] },
  ],
  apiKeys: [
    { id: 'key0000001', name: 'one', value: '11111111111111111111' },
    { id: 'key0000002', name: 'two', value: '22222222222222222222' },
  ],
  usagePlans: [
    {
      id: 'plan01',
      name: 'silver',
      apiStages: [{ apiId: 'a1b2c3d4e5', stage: 'dev' }],
      throttle: { rateLimit: 5, burstLimit: 10 },
      keys: [{ id: 'key0000001' }],
    },
  ],
}

const op = (verb: string, path: string, value?: string) => ({ op: verb, path, ...(value !== undefined && { value }) })
const patch = ({ request }: Opened, ...patchOperations: object[]) => request('PATCH', PLAN, { patchOperations })

throughTransports('Usage plans', (open) => {
  it('accept the updates of Terraform: stages removed and added, limits of methods, throttle and quota', async () => {
    const opened = await open({ state })
    const throttle = '/apiStages/f6g7h8i9j0:dev/throttle'
    const { status, body } = await patch(
      opened,
      op('replace', '/name', 'gold'),
      op('remove', '/apiStages', 'a1b2c3d4e5:dev'),
      op('add', '/apiStages', 'f6g7h8i9j0:dev'),
      op('add', '/apiStages', 'a1b2c3d4e5:prod'),
      op('replace', `${throttle}/~1pets~1{petId}/GET/rateLimit`, '1.5'),
      op('replace', `${throttle}/~1pets~1{petId}/GET/burstLimit`, '3'),
      op('replace', `${throttle}/*/*/rateLimit`, '7'),
      op('replace', '/quota/limit', '100'),
      op('replace', '/quota/period', 'WEEK'),
      op('replace', '/quota/offset', '6'),
    )
    expect([status, body]).toEqual([
      200,
      {
        id: 'plan01',
        name: 'gold',
        apiStages: [
          {
            apiId: 'f6g7h8i9j0',
            stage: 'dev',
            throttle: { '/pets/{petId}/GET': { rateLimit: 1.5, burstLimit: 3 }, '*/*': { rateLimit: 7 } },
          },
          { apiId: 'a1b2c3d4e5', stage: 'prod' },
        ],
        throttle: { rateLimit: 5, burstLimit: 10 },
        quota: { limit: 100, offset: 6, period: 'WEEK' },
        tags: {},
      },
    ])
    const fewer = await patch(opened, op('remove', `${throttle}/~1pets~1{petId}/GET`), op('remove', '/quota'))
    expect(fewer.body.apiStages[0].throttle).toEqual({ '*/*': { rateLimit: 7 } })
    expect(fewer.body).not.toHaveProperty('quota')
    const none = await patch(opened, op('remove', throttle))
    expect(none.body.apiStages[0]).toEqual({ apiId: 'f6g7h8i9j0', stage: 'dev' })
  })

  it('accept the limits of all methods of a stage as one JSON text', async () => {
    const opened = await open({ state })
    const path = '/apiStages/a1b2c3d4e5:dev/throttle'
    const limits = { '/pets/GET': { rateLimit: 1.5, burstLimit: 3 }, '//GET': { rateLimit: 2 } }
    const added = await patch(opened, op('add', path, JSON.stringify(limits)))
    expect([added.status, added.body.apiStages]).toEqual([
      200,
      [{ apiId: 'a1b2c3d4e5', stage: 'dev', throttle: limits }],
    ])
    const changed = await patch(
      opened,
      op('replace', path, JSON.stringify({ '*/*': { rateLimit: 4 } })),
      op('replace', `${path}/~1cats/PUT/burstLimit`, '9'),
    )
    expect(changed.body.apiStages[0].throttle).toEqual({ '*/*': { rateLimit: 4 }, '/cats/PUT': { burstLimit: 9 } })
    const none = await patch(opened, op('replace', path, '{}'))
    expect(none.body.apiStages).toEqual([{ apiId: 'a1b2c3d4e5', stage: 'dev' }])
  })

  it.each([
    ['not JSON', 'fast', 'Invalid value for path PATH: fast'],
    ['a list', '[]', 'Invalid value for path PATH: []'],
    [
      'limits that are texts',
      '{"/pets/GET":{"rateLimit":"2"}}',
      'Invalid value for path PATH: {"/pets/GET":{"rateLimit":"2"}}',
    ],
    ['a key without a method', '{"/pets":{"rateLimit":2}}', 'Invalid method {resourcePath: /pets,method: } specified'],
  ])('refuse as limits of all methods of a stage: %s', async (_, value, message) => {
    const opened = await open({ state })
    const path = '/apiStages/a1b2c3d4e5:dev/throttle'
    const { status, body } = await patch(opened, op('replace', path, value))
    expect([status, body.message]).toEqual([400, message.replace('PATH', path)])
  })

  it('print the paths of their limits in a refusal as AWS does, without names of the spec', async () => {
    const { body } = await patch(await open({ state }), op('add', '/name', 'gold'))
    expect(body.message).toContain('/apiStages/<apidId:stageName>/throttle/<resourcePath>/<httpMethod>/rateLimit, ')
    expect(body.message).not.toContain('{')
  })

  it('name the whole key of a method limit that has no method', async () => {
    const { request } = await open({ state })
    const apiStages = [{ apiId: 'a1b2c3d4e5', stage: 'dev', throttle: { '/pets': { rateLimit: 1 } } }]
    const { status, body } = await request('POST', '/usageplans', { name: 'p', apiStages, throttle: { rateLimit: 1 } })
    expect([status, body.message]).toEqual([400, 'Invalid method {resourcePath: /pets,method: } specified'])
  })

  it('drop the limits of a stage that is removed and added again', async () => {
    const opened = await open({ state })
    const limit = op('replace', '/apiStages/a1b2c3d4e5:dev/throttle/*/*/rateLimit', '7')
    expect((await patch(opened, limit)).body.apiStages[0].throttle).toEqual({ '*/*': { rateLimit: 7 } })
    const again = [op('remove', '/apiStages', 'a1b2c3d4e5:dev'), op('add', '/apiStages', 'a1b2c3d4e5:dev')]
    expect((await patch(opened, ...again)).body.apiStages).toEqual([{ apiId: 'a1b2c3d4e5', stage: 'dev' }])
  })

  it.each<[string, object[], number, string]>([
    [
      'a quota without a period',
      [op('replace', '/quota/limit', '5')],
      400,
      'Invalid Usage Plan quota period specified. Must be one of [DAY, WEEK, MONTH]',
    ],
    [
      'an offset beyond the day',
      [op('replace', '/quota/period', 'DAY'), op('replace', '/quota/limit', '5'), op('replace', '/quota/offset', '1')],
      400,
      'Usage Plan quota offset must be between 0 and 0 inclusive in the DAY period',
    ],
    [
      'limits of a stage that the plan does not have',
      [op('replace', '/apiStages/a1b2c3d4e5:prod/throttle/*/*/rateLimit', '1')],
      404,
      'API Stage not found: a1b2c3d4e5:prod',
    ],
    [
      'limits of methods once the plan has none',
      [op('replace', '/apiStages/a1b2c3d4e5:dev/throttle/*/*/rateLimit', '1'), op('remove', '/throttle')],
      400,
      'Can not define fine grain throttling if usage plan throttle is not defined.',
    ],
    [
      'a stage of an HTTP API',
      [op('add', '/apiStages', 'http000001:prod')],
      400,
      'Usage plans are not allowed for HTTP Apis',
    ],
    ['no stage', [op('add', '/apiStages', 'a1b2c3d4e5')], 400, 'Invalid API Stage specified'],
  ])('refuse %s, and change nothing', async (_, operations, status, message) => {
    const opened = await open({ state })
    const before = (await opened.request('GET', PLAN)).text
    const answer = await patch(opened, op('replace', '/name', 'other'), ...operations)
    expect([answer.status, answer.body.message]).toEqual([status, message])
    expect((await opened.request('GET', PLAN)).text).toBe(before)
  })

  it('accept stages of WebSocket APIs, which are removed with the stage or the API', async () => {
    const opened = await open({ state })
    const stages = async () => (await opened.request('GET', PLAN)).body.apiStages
    await patch(opened, op('add', '/apiStages', 'socket0001:prod'))
    expect(await stages()).toHaveLength(2)
    expect((await opened.request('DELETE', '/v2/apis/socket0001/stages/prod')).status).toBe(204)
    expect(await stages()).toEqual([{ apiId: 'a1b2c3d4e5', stage: 'dev' }])
    expect((await opened.request('DELETE', '/restapis/a1b2c3d4e5')).status).toBe(202)
    expect(await stages()).toEqual([])
  })

  it('lose the stages of a WebSocket API that is deleted as a whole', async () => {
    const opened = await open({ state })
    const stages = async () => (await opened.request('GET', PLAN)).body.apiStages
    await patch(opened, op('add', '/apiStages', 'socket0001:prod'))
    expect(await stages()).toHaveLength(2)
    expect((await opened.request('DELETE', '/v2/apis/socket0001')).status).toBe(204)
    expect(await stages()).toEqual([{ apiId: 'a1b2c3d4e5', stage: 'dev' }])
  })

  it('can be deleted once they have no stages, which keeps the API keys', async () => {
    const opened = await open({ state })
    const refused = await opened.request('DELETE', PLAN)
    expect([refused.status, refused.body.message]).toEqual([
      400,
      'Cannot delete Usage Plan plan01 because there are API Stages associated with it, including a1b2c3d4e5:dev',
    ])
    await patch(opened, op('remove', '/apiStages', 'a1b2c3d4e5:dev'))
    expect((await opened.request('DELETE', PLAN)).status).toBe(202)
    expect((await opened.request('GET', `${PLAN}/keys`)).body).toEqual({ item: [] })
    expect((await opened.request('GET', '/apikeys')).body.item).toHaveLength(2)
  })

  it.each(['/usageplans/plan02', '/usageplans/plan02/keys/key0000001', '/apikeys/key0000001'])(
    'have no change of usage after DELETE %s',
    async (path) => {
      const usageChanges = [{ usagePlanId: 'plan02', keyId: 'key0000001', startDate: '2026-01-30', remaining: 1 }]
      const usagePlans = [{ id: 'plan02', name: 'free', keys: [{ id: 'key0000001' }] }]
      const { gateway, request } = await open({ state: { ...state, usagePlans, usageChanges } })
      expect(gateway.snapshot().usageChanges).toEqual(usageChanges)
      expect((await request('DELETE', path)).status).toBe(202)
      expect(gateway.snapshot().usageChanges ?? []).toEqual([])
    },
  )

  it('can be listed by key', async () => {
    const { request } = await open({ state })
    expect((await request('GET', '/usageplans?keyId=key0000001')).body.item).toHaveLength(1)
    expect((await request('GET', '/usageplans?keyId=key0000002')).body.item).toEqual([])
  })

  it('refuse a key twice, and a key in two plans with the same stage', async () => {
    const { request } = await open({ state })
    const add = (plan: string, keyId: string) => request('POST', `${plan}/keys`, { keyId, keyType: 'API_KEY' })
    expect((await add(PLAN, 'key0000001')).status).toBe(409)
    expect((await add(PLAN, 'nosuch')).body.message).toBe('Invalid API Key identifier specified')
    const other = { name: 'gold', apiStages: [{ apiId: 'a1b2c3d4e5', stage: 'dev' }] }
    const { id } = (await request('POST', '/usageplans', other)).body
    expect((await add(`/usageplans/${id}`, 'key0000001')).status).toBe(409)
    expect((await add(`/usageplans/${id}`, 'key0000002')).status).toBe(201)
    const key = await request('GET', `/usageplans/${id}/keys/key0000002`)
    expect(key.body).toEqual({ id: 'key0000002', type: 'API_KEY', name: 'two', value: '22222222222222222222' })
    await request('PATCH', '/apikeys/key0000002', { patchOperations: [op('replace', '/name', 'second')] })
    expect((await request('GET', `/usageplans/${id}/keys`)).body.item[0].name).toBe('second')
    expect((await request('DELETE', `/usageplans/${id}/keys/key0000002`)).status).toBe(202)
    expect((await request('GET', `/usageplans/${id}/keys/key0000002`)).status).toBe(404)
  })

  it('show the remaining quota of each day, also after UpdateUsage', async () => {
    const clock = manualClock(Date.UTC(2026, 0, 30, 12))
    const opened = await open({ state, clock })
    const { request } = opened
    await patch(opened, op('replace', '/quota/limit', '100'), op('replace', '/quota/period', 'MONTH'))
    const usage = (days: string) => request('GET', `${PLAN}/usage?${days}`)
    const whole = await usage('startDate=2026-01-30&endDate=2026-02-01')
    expect(whole.text.trim()).toBe(
      '{"endDate":"2026-02-01","startDate":"2026-01-30","usagePlanId":"plan01","values":{"key0000001":[[0,100],[0,100],[0,100]]}}',
    )
    await clock.advance(86_400_000)
    const left = await request('PATCH', `${PLAN}/keys/key0000001/usage`, {
      patchOperations: [op('replace', '/remaining', '10')],
    })
    expect([left.status, left.body.values]).toEqual([200, { key0000001: [[0, 10]] }])
    const after = await usage('startDate=2026-01-30&endDate=2026-02-01&keyId=key0000001')
    expect(after.body.values).toEqual({
      key0000001: [
        [0, 100],
        [0, 10],
        [0, 10],
      ],
    })
    for (const wrong of [
      'startDate=x&endDate=2026-02-01',
      'startDate=2026-02-02&endDate=2026-02-01',
      'startDate=2026-02-30&endDate=2026-03-01',
    ]) {
      expect((await usage(wrong)).status).toBe(400)
    }
    const again = createApiGateway({ state: opened.gateway.snapshot(), clock })
    const url = `${PLAN}/usage?startDate=2026-01-31&endDate=2026-01-31`
    expect(
      JSON.parse(again.answer({ method: 'GET', url, headers: { accept: 'application/json' } }).body).values,
    ).toEqual({
      key0000001: [[0, 10]],
    })
  })
})

it('An answer of AWS about a usage plan can be loaded alone: its stages and keys are created and reported', () => {
  const gateway = createApiGateway({
    state: {
      usagePlans: [
        {
          id: 'plan01',
          name: 'silver',
          apiStages: [{ apiId: 'a1b2c3d4e5', stage: 'prod' }],
          keys: [{ id: 'key0000001', type: 'API_KEY', name: 'one', value: '11111111111111111111' }],
        },
      ],
    },
  })
  expect(gateway.made).toEqual([
    'usagePlans[0].keys[0].id: API key key0000001 was created.',
    'usagePlans.plan01: the stage prod of the API a1b2c3d4e5 was created.',
  ])
  const snapshot = gateway.snapshot()
  expect(snapshot.apiKeys).toMatchObject([{ id: 'key0000001', name: 'one', value: '11111111111111111111' }])
  expect(snapshot.usagePlans?.[0]?.keys).toEqual([{ id: 'key0000001', type: 'API_KEY' }])
  expect(createApiGateway({ state: snapshot }).snapshot()).toEqual(snapshot)
})
