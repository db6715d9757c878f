import { expect, it } from 'vitest'
import { createApiGateway, manualClock } from '../../src/index.ts'
import { throughTransports } from '../transports.ts'
import { API, httpApi, webSocketApi } from './given.ts'

const parts = {
  integrations: [{ integrationId: 'int0001', integrationType: 'MOCK' as const }],
  routes: [{ routeId: 'route01', routeKey: '$default', target: 'integrations/int0001' }],
}
const ROUTE = `${API}/routes/route01/routeresponses`
const INTEGRATION = `${API}/integrations/int0001/integrationresponses`
const MODELS = `${API}/models`
const schema = '{"type":"object","properties":{"name":{"type":"string"}}}'

throughTransports('Responses and models of a WebSocket API', (open) => {
  it.each([
    [
      ROUTE,
      { routeResponseKey: '$default', modelSelectionExpression: 'x', responseModels: { a: 'A', b: 'B' } },
      { modelSelectionExpression: '', responseModels: { a: '', c: 'C' } },
      { routeResponseKey: '$default', responseModels: { b: 'B', c: 'C' } },
    ],
    [
      INTEGRATION,
      { integrationResponseKey: '/2\\d\\d/', templateSelectionExpression: 'x', responseTemplates: { a: 'A' } },
      { templateSelectionExpression: '', responseTemplates: { a: '' }, contentHandlingStrategy: 'CONVERT_TO_TEXT' },
      { integrationResponseKey: '/2\\d\\d/', contentHandlingStrategy: 'CONVERT_TO_TEXT' },
    ],
    [
      MODELS,
      { name: 'Pet', schema, contentType: 'application/json', description: 'old' },
      { name: 'Dog', description: '', contentType: '' },
      { name: 'Dog', schema, contentType: 'application/json' },
    ],
  ])('%s takes one, merges a change, and lets it go', async (list, given, change, after) => {
    const { request } = await open({ state: webSocketApi({}, parts) })
    const created = await request('POST', list, given)
    expect(created.status).toBe(201)
    const [[name, id] = ['', '']] = Object.entries(created.body).filter(([member]) => member.endsWith('Id'))
    expect(created.body).toEqual({ ...given, [name]: id })
    const path = `${list}/${id}`
    expect((await request('GET', path)).body).toEqual(created.body)
    expect((await request('GET', list)).body).toEqual({ items: [created.body] })
    expect((await request('PATCH', path, {})).body).toEqual(created.body)
    const changed = await request('PATCH', path, change)
    expect([changed.status, changed.body]).toEqual([200, { ...after, [name]: id }])
    expect((await request('DELETE', path)).status).toBe(204)
    const gone = await request('GET', path)
    expect([gone.status, gone.headers.get('x-amzn-errortype')]).toEqual([404, 'NotFoundException'])
  })

  it('keep a template that was created empty', async () => {
    const { request } = await open({ state: webSocketApi({}, parts) })
    const given = { integrationResponseKey: '/200/', responseTemplates: { 'application/json': '' } }
    const { body } = await request('POST', INTEGRATION, given)
    expect(body).toMatchObject(given)
    // A change of another template leaves it.
    const changed = await request('PATCH', `${INTEGRATION}/${body.integrationResponseId}`, {
      responseTemplates: { plain: 'x' },
    })
    expect(changed.body.responseTemplates).toEqual({ 'application/json': '', plain: 'x' })
  })

  it.each([
    [ROUTE, { routeResponseKey: '$default' }, { modelSelectionExpression: '', responseModels: {} }],
    [INTEGRATION, { integrationResponseKey: '/200/' }, { templateSelectionExpression: '', responseParameters: {} }],
    [MODELS, { name: 'Pet', schema, contentType: 'application/json' }, { description: '' }],
  ])('%s omits the members that are created empty', async (list, given, empty) => {
    const { request } = await open({ state: webSocketApi({}, parts) })
    const { body } = await request('POST', list, { ...given, ...empty })
    const [id = ''] = Object.keys(body).filter((name) => name.endsWith('Id'))
    expect(body).toEqual({ ...given, [id]: expect.any(String) })
  })

  it('keep the only key of a response of a route in an update', async () => {
    const { request } = await open({ state: webSocketApi({}, parts) })
    const { body } = await request('POST', ROUTE, { routeResponseKey: '$default' })
    const answer = await request('PATCH', `${ROUTE}/${body.routeResponseId}`, { routeResponseKey: 'other' })
    expect(answer.status).toBe(400)
    expect(answer.body.message).toMatch(/^Currently, only \$default is supported as a RouteResponseKey\./)
    expect((await request('GET', ROUTE)).body).toEqual({ items: [body] })
  })

  it('are unique by name or key', async () => {
    const { request } = await open({ state: webSocketApi({}, parts) })
    for (const [list, body] of [
      [ROUTE, { routeResponseKey: '$default' }],
      [INTEGRATION, { integrationResponseKey: '$default' }],
      [MODELS, { name: 'Pet', schema }],
    ] as const) {
      expect((await request('POST', list, body)).status).toBe(201)
      expect((await request('POST', list, body)).headers.get('x-amzn-errortype')).toBe('ConflictException')
    }
  })

  it.each([
    [ROUTE, { routeResponseKey: 'other' }, /^Currently, only \$default is supported as a RouteResponseKey/],
    [MODELS, { name: 'a-b', schema }, /^Model name must be alphanumeric: a-b$/],
    [MODELS, { name: '', schema }, /^Model name must be alphanumeric: $/],
    [MODELS, { name: 'Pet', schema: '{"type":"thing"}' }, /Invalid model schema specified/],
    [MODELS, { name: 'Pet' }, /CreateModel input is missing schema/],
  ])('%s refuses %j', async (list, body, message) => {
    const { gateway, request } = await open({ state: webSocketApi({}, parts) })
    const before = gateway.snapshot()
    const answer = await request('POST', list, body)
    expect([answer.status, answer.body.message]).toEqual([400, expect.stringMatching(message)])
    expect(gateway.snapshot()).toEqual(before)
  })

  it.each([
    [ROUTE, { routeResponseKey: '$default' }, /^RouteResponses are currently not supported/],
    [INTEGRATION, { integrationResponseKey: '$default' }, /^IntegrationResponses are currently not supported/],
    [MODELS, { name: 'Pet', schema }, /^Currently, Models are not permitted/],
  ])('%s takes none on an HTTP API', async (list, body, message) => {
    const { routes } = parts
    const integration = { integrationId: 'int0001', integrationType: 'HTTP_PROXY', integrationMethod: 'GET' } as const
    const { request } = await open({ state: httpApi({}, { routes, integrations: [integration] }) })
    const { status, body: answer } = await request('POST', list, body)
    expect([status, answer.message]).toEqual([400, expect.stringMatching(message)])
    expect((await request('GET', list)).body).toEqual({ items: [] })
  })

  it('are deleted with their route or integration', async () => {
    const { gateway, request } = await open({ state: webSocketApi({}, parts) })
    await request('POST', ROUTE, { routeResponseKey: '$default' })
    await request('POST', INTEGRATION, { integrationResponseKey: '$default' })
    expect(gateway.snapshot().apis).toMatchObject([
      { routes: [{ responses: [{}] }], integrations: [{ responses: [{}] }] },
    ])
    await request('DELETE', `${API}/routes/route01`)
    await request('DELETE', `${API}/integrations/int0001`)
    expect((await request('GET', ROUTE)).body.message).toBe('Invalid route identifier specified')
    expect((await request('GET', INTEGRATION)).body.message).toBe('Invalid Integration identifier specified')
    expect(gateway.snapshot().apis).toMatchObject([{ routes: [], integrations: [] }])
  })

  it('have a template', async () => {
    const { request } = await open({
      state: webSocketApi({}, { models: [{ modelId: 'mod001', name: 'Pet', schema }] }),
    })
    const { status, body } = await request('GET', `${MODELS}/mod001/template`)
    expect([status, body]).toEqual([200, { value: '#set($inputRoot = $input.path(\'$\'))\n{\n  "name" : "foo"\n}' }])
    expect((await request('GET', `${MODELS}/nosuch/template`)).status).toBe(404)
  })

  it('deploy the stages with autoDeploy', async () => {
    const clock = manualClock(0)
    const { gateway, request } = await open({ clock, state: webSocketApi({ autoDeploy: true }, parts) })
    const deployed = () => gateway.snapshot().apis?.[0]?.deployments?.length
    const bodies = [
      [ROUTE, { routeResponseKey: '$default' }],
      [INTEGRATION, { integrationResponseKey: '$default' }],
      [MODELS, { name: 'Pet', schema }],
    ] as const
    for (const [i, [list, body]] of bodies.entries()) {
      await request('POST', list, body)
      await request('GET', API)
      expect(deployed()).toBe(i + 1)
    }
  })
})

it('Responses are inside their route or integration in a state document, and survive loading', () => {
  const { integrations, routes } = parts
  const state = webSocketApi(
    {},
    {
      integrations: integrations.map((one) => ({ ...one, responses: [{ integrationResponseKey: '$default' }] })),
      routes: routes.map((one) => ({ ...one, responses: [{ routeResponseKey: '$default' }] })),
      models: [{ name: 'Pet', schema }],
    },
  )
  const snapshot = createApiGateway({ state }).snapshot()
  expect(snapshot.apis).toMatchObject(state.apis ?? [])
  expect(createApiGateway({ state: snapshot, seed: 99 }).snapshot()).toEqual(snapshot)
  expect(() =>
    createApiGateway({ state: webSocketApi({}, { routes: [{ routeKey: 'a', responses: [{ key: 'x' } as never] }] }) }),
  ).toThrow('apis[0].routes[0].responses[0]')
})
