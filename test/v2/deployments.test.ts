import { expect, it } from 'vitest'
import { manualClock } from '../../src/index.ts'
import { throughTransports } from '../transports.ts'
import { API, httpApi, STAGE, webSocketApi } from './given.ts'

throughTransports('Deployments', (open) => {
  it('are complete at once, and change no stage', async () => {
    const clock = manualClock('2026-01-01T00:00:00Z')
    const { request } = await open({ state: webSocketApi(), clock })
    const before = (await request('GET', STAGE)).body
    clock.advance(1000)
    const { status, body } = await request('POST', `${API}/deployments`, { description: 'first' })
    expect(status).toBe(201)
    expect(body).toEqual({
      autoDeployed: false,
      createdDate: '2026-01-01T00:00:01Z',
      deploymentId: expect.stringMatching(/^[a-z0-9]{6}$/),
      deploymentStatus: 'DEPLOYED',
      description: 'first',
    })
    expect((await request('GET', `${API}/deployments/${body.deploymentId}`)).body).toEqual(body)
    expect((await request('GET', `${API}/deployments`)).body).toEqual({ items: [body] })
    expect((await request('GET', STAGE)).body).toEqual(before)
  })

  it('are assigned to the stage that they name', async () => {
    const clock = manualClock('2026-01-01T00:00:00Z')
    const { request } = await open({ state: httpApi(), clock })
    clock.advance(1000)
    const { body } = await request('POST', `${API}/deployments`, { stageName: 'prod' })
    expect(body).not.toHaveProperty('stageName')
    const stage = (await request('GET', STAGE)).body
    expect(stage).toMatchObject({ deploymentId: body.deploymentId, lastUpdatedDate: '2026-01-01T00:00:01Z' })
    expect(stage).not.toHaveProperty('lastDeploymentStatusMessage')
  })

  it.each([undefined, '{}', { description: '' }, { stageName: '' }])('treat %j as an empty request', async (body) => {
    const { request } = await open({ state: httpApi() })
    const answer = await request('POST', `${API}/deployments`, body)
    expect(answer.status).toBe(201)
    expect(answer.body).not.toHaveProperty('description')
  })

  it.each([
    [httpApi({}, { routes: [] }), {}, 400, 'Unable to deploy API because no valid routes exist in this API'],
    [webSocketApi({}, { routes: [] }), {}, 400, 'At least one route is required before deploying the Api'],
    [
      httpApi({}, { routes: [{ routeKey: 'GET /pets' }] }),
      {},
      400,
      'Unable to deploy API because no valid routes exist in this API',
    ],
    [
      httpApi(),
      { stageName: 'nosuch' },
      400,
      'Stage nosuch does not exist. StageName specified on a CreateDeployment request must exist so the stage can be updated with the new deployment.',
    ],
    [httpApi(), { description: 'x'.repeat(1025) }, 400, 'Description cannot be longer than 1024 characters'],
  ])('are refused (%#)', async (state, given, status, message) => {
    const { gateway, request } = await open({ state })
    const before = gateway.snapshot()
    const answer = await request('POST', `${API}/deployments`, given)
    expect([answer.status, answer.body]).toEqual([status, { message }])
    expect(gateway.snapshot()).toEqual(before)
  })

  it('of an HTTP API need a route with a target', async () => {
    const { request } = await open({ state: httpApi({}, { routes: [] }) })
    const { routeId } = (await request('POST', `${API}/routes`, { routeKey: 'GET /pets' })).body
    const refused = await request('POST', `${API}/deployments`, {})
    expect([refused.status, refused.body.message]).toEqual([
      400,
      'Unable to deploy API because no valid routes exist in this API',
    ])
    expect((await request('GET', `${API}/deployments`)).body).toEqual({ items: [] })
    await request('PATCH', `${API}/routes/${routeId}`, { target: 'integrations/abc1234' })
    expect((await request('POST', `${API}/deployments`, {})).status).toBe(201)
  })

  it('of a WEBSOCKET API need any route', async () => {
    const { request } = await open({ state: webSocketApi({}, { routes: [] }) })
    await request('POST', `${API}/routes`, { routeKey: '$default' })
    expect((await request('POST', `${API}/deployments`, {})).status).toBe(201)
  })

  it('count a route that a state document has as a key as one with a target', async () => {
    const { request } = await open({ state: httpApi({}, { routes: ['GET /pets'] }) })
    expect((await request('GET', `${API}/routes`)).body.items).toMatchObject([{ target: 'integrations/unknown' }])
    expect((await request('POST', `${API}/deployments`, {})).status).toBe(201)
  })

  it('change their description, with 201', async () => {
    const { request } = await open({ state: httpApi({}, { deployments: [{ deploymentId: 'dep001' }] }) })
    const { status, body } = await request('PATCH', `${API}/deployments/dep001`, { description: 'x' })
    expect([status, body.description]).toEqual([201, 'x'])
    expect((await request('PATCH', `${API}/deployments/dep001`, { description: '' })).body).toEqual(body)
  })

  it('can be deleted once no stage has them', async () => {
    const { request } = await open({
      state: httpApi({ deploymentId: 'dep001' }, { deployments: [{ deploymentId: 'dep001' }] }),
    })
    const used = await request('DELETE', `${API}/deployments/dep001`)
    expect([used.status, used.body.message]).toEqual([
      400,
      'Active stages pointing to this deployment must be moved or deleted',
    ])
    await request('DELETE', STAGE)
    const free = await request('DELETE', `${API}/deployments/dep001`)
    expect([free.status, free.text]).toEqual([204, ''])
  })

  it.each(['GET', 'PATCH', 'DELETE'])('that do not exist are not found (%s)', async (method) => {
    const { request } = await open({ state: httpApi() })
    const { status, body } = await request(method, `${API}/deployments/nosuch`, method === 'PATCH' ? {} : undefined)
    expect([status, body]).toEqual([404, { message: 'Invalid Deployment identifier specified' }])
  })

  it('look for the stage before the rest of the request', async () => {
    const { request } = await open({ state: httpApi() })
    const { status, body } = await request('POST', `${API}/deployments`, {
      stageName: 'nosuch',
      description: 'x'.repeat(1025),
    })
    expect([status, body.message]).toEqual([400, expect.stringMatching(/^Stage nosuch does not exist\./)])
  })
})
