import { expect, it } from 'vitest'
import { throughTransports } from '../transports.ts'
import { API, httpApi, webSocketApi } from './given.ts'

const FUNCTION = 'arn:aws:lambda:us-east-1:123456789012:function:pets'

throughTransports('Integrations', (open) => {
  it.each([
    [
      'HTTP',
      httpApi(),
      {
        connectionType: 'INTERNET',
        integrationMethod: 'POST',
        timeoutInMillis: 30000,
      },
      { payloadFormatVersion: '2.0' },
    ],
    [
      'WEBSOCKET',
      webSocketApi(),
      {
        connectionType: 'INTERNET',
        passthroughBehavior: 'WHEN_NO_MATCH',
        payloadFormatVersion: '1.0',
        timeoutInMillis: 29000,
      },
      {},
    ],
  ])('of an API of protocol %s start with its defaults', async (_, state, defaults, more) => {
    const { request } = await open({ state })
    const given = { integrationType: 'AWS_PROXY', integrationUri: FUNCTION, ...more }
    const { status, body } = await request('POST', `${API}/integrations`, { ...given, nosuch: 1 })
    expect([status, body]).toEqual([
      201,
      { ...given, integrationId: expect.stringMatching(/^[a-z0-9]{7}$/), ...defaults },
    ])
    expect((await request('GET', `${API}/integrations/${body.integrationId}`)).body).toEqual(body)
    expect((await request('GET', `${API}/integrations`)).body).toEqual({ items: [body] })
  })

  it.each([{}, { integrationType: null }, { integrationType: 'NONSENSE' }])(
    'need a known type: %j is refused',
    async (given) => {
      const { request } = await open({ state: httpApi() })
      const { status, headers, body } = await request('POST', `${API}/integrations`, given)
      expect([status, headers.get('x-amzn-errortype'), body.message]).toEqual([
        400,
        'BadRequestException',
        'Invalid request input. CreateIntegration input is missing integration type.',
      ])
    },
  )

  it('ignore other values outside their enums, and truncate fractions', async () => {
    const { request } = await open({ state: httpApi() })
    const given = {
      integrationType: 'AWS_PROXY',
      integrationUri: FUNCTION,
      payloadFormatVersion: '2.0',
      connectionType: 'PIGEON',
      timeoutInMillis: 1234.9,
    }
    const { status, body } = await request('POST', `${API}/integrations`, given)
    expect(status).toBe(201)
    expect(body).toMatchObject({ connectionType: 'INTERNET', timeoutInMillis: 1234 })
  })

  it.each([
    [
      'HTTP',
      { integrationType: 'AWS_PROXY', integrationUri: FUNCTION },
      'PayloadFormatVersion is a required parameter for integration',
    ],
    [
      'HTTP',
      { integrationType: 'AWS_PROXY', integrationUri: FUNCTION, payloadFormatVersion: '' },
      'PayloadFormatVersion is a required parameter for integration',
    ],
    [
      'HTTP',
      { integrationType: 'AWS_PROXY', integrationSubtype: 'SQS-PurgeQueue' },
      'PayloadFormatVersion is a required parameter for integration',
    ],
    ['HTTP', { integrationType: 'AWS_PROXY', payloadFormatVersion: '2.0' }, 'Invalid integration URI specified'],
    [
      'HTTP',
      { integrationType: 'AWS_PROXY', integrationUri: 'https://example.com', payloadFormatVersion: '1.0' },
      'Invalid integration URI specified',
    ],
    [
      'HTTP',
      {
        integrationType: 'HTTP_PROXY',
        integrationMethod: 'GET',
        integrationUri: FUNCTION,
        payloadFormatVersion: '1.0',
      },
      'Invalid HTTP endpoint specified for URI',
    ],
    [
      'HTTP',
      { integrationType: 'HTTP_PROXY', integrationMethod: 'GET', payloadFormatVersion: '1.0' },
      'Invalid HTTP endpoint specified for URI',
    ],
    ['WEBSOCKET', { integrationType: 'AWS_PROXY' }, 'Invalid integration URI specified'],
    [
      'WEBSOCKET',
      { integrationType: 'HTTP', integrationUri: 'example.com' },
      'Invalid HTTP endpoint specified for URI',
    ],
  ])(
    'of an API of protocol %s need a payload version and a URI that fits the type: %j',
    async (protocolType, given, text) => {
      const { request } = await open({ state: protocolType === 'HTTP' ? httpApi() : webSocketApi() })
      const { status, headers, body } = await request('POST', `${API}/integrations`, given)
      expect([status, headers.get('x-amzn-errortype'), body.message]).toEqual([400, 'BadRequestException', text])
      expect((await request('GET', `${API}/integrations`)).body.items).toEqual([])
    },
  )

  it('are checked again as a whole when they are updated', async () => {
    const integration = { integrationId: 'integ01', integrationType: 'AWS_PROXY', integrationUri: FUNCTION } as const
    const { request } = await open({
      state: httpApi({}, { integrations: [integration, { integrationId: 'integ02' }] }),
    })
    const change = async (id: string, given: object) => {
      const { status, body } = await request('PATCH', `${API}/integrations/${id}`, given)
      return [status, body.message]
    }
    expect(await change('integ01', { integrationUri: 'x' })).toEqual([400, 'Invalid integration URI specified'])
    expect(await change('integ01', { integrationType: 'HTTP_PROXY', integrationMethod: 'GET' })).toEqual([
      400,
      'Invalid HTTP endpoint specified for URI',
    ])
    expect(await change('integ01', { payloadFormatVersion: '2.0' })).toEqual([200, undefined])
    // One of a state document that lacks its URI can be changed.
    expect(await change('integ02', { description: 'x' })).toEqual([200, undefined])
  })

  it('are changed by a partial document that merges maps, with 200', async () => {
    const integration = {
      integrationId: 'integ01',
      description: 'old',
      requestParameters: { 'append:header.a': '1', 'append:header.b': '2' },
    }
    const { request } = await open({ state: httpApi({}, { integrations: [integration] }) })
    const { status, body } = await request('PATCH', `${API}/integrations/integ01`, {
      description: '',
      requestParameters: { 'append:header.a': '', 'append:header.c': '3' },
      timeoutInMillis: 100,
    })
    expect(status).toBe(200)
    expect(body).toMatchObject({ timeoutInMillis: 100 })
    expect(body).not.toHaveProperty('description')
    expect(body.requestParameters).toEqual({ 'append:header.b': '2', 'append:header.c': '3' })
  })

  it('lose the mappings of a status code that an update gives as {}', async () => {
    const mappings = { 'append:header.a': '1' }
    const integration = { integrationId: 'integ01', responseParameters: { 404: mappings, 500: mappings } }
    const { request } = await open({ state: httpApi({}, { integrations: [integration] }) })
    const change = async (responseParameters: object) =>
      (await request('PATCH', `${API}/integrations/integ01`, { responseParameters })).body.responseParameters
    expect(await change({})).toEqual({ 404: mappings, 500: mappings })
    expect(await change({ 404: {}, 200: { 'overwrite:statuscode': '201' } })).toEqual({
      200: { 'overwrite:statuscode': '201' },
      500: mappings,
    })
    expect(await change({ 200: {}, 500: {} })).toBeUndefined()
  })

  it.each([{}, { serverNameToVerify: '' }])(
    'lose a TLS configuration by one without a server name: %j',
    async (tlsConfig) => {
      const integration = {
        integrationId: 'integ01',
        integrationType: 'HTTP_PROXY',
        integrationMethod: 'GET',
        integrationUri: 'arn:aws:servicediscovery:us-east-1:123456789012:service/srv-a1',
        connectionType: 'VPC_LINK',
        connectionId: 'link01',
        tlsConfig: { serverNameToVerify: 'pets.example.com' },
      } as const
      const { request } = await open({ state: httpApi({}, { integrations: [integration] }) })
      const kept = await request('PATCH', `${API}/integrations/integ01`, { description: 'x' })
      expect(kept.body.tlsConfig).toEqual(integration.tlsConfig)
      const { status, body } = await request('PATCH', `${API}/integrations/integ01`, { tlsConfig })
      expect([status, body.tlsConfig]).toEqual([200, undefined])
    },
  )

  it('cannot be deleted while routes target them', async () => {
    const routes = ['b', 'a'].map((x) => ({
      routeKey: `GET /${x}`,
      routeId: `route0${x}`,
      target: 'integrations/integ01',
    }))
    const { request } = await open({ state: httpApi({}, { routes, integrations: [{ integrationId: 'integ01' }] }) })
    const { status, headers, body } = await request('DELETE', `${API}/integrations/integ01`)
    expect([status, headers.get('x-amzn-errortype'), body.message]).toEqual([
      409,
      'ConflictException',
      'Cannot delete Integration because it is referenced by the following Routes with Ids: [route0a, route0b]',
    ])
    for (const { routeId } of routes) await request('DELETE', `${API}/routes/${routeId}`)
    expect((await request('DELETE', `${API}/integrations/integ01`)).status).toBe(204)
  })

  it.each(['GET', 'PATCH', 'DELETE'])('that do not exist are not found (%s)', async (method) => {
    const { request } = await open({ state: httpApi() })
    const { status, body } = await request(method, `${API}/integrations/nosuch`, method === 'PATCH' ? {} : undefined)
    expect([status, body]).toEqual([404, { message: 'Invalid Integration identifier specified' }])
  })

  it('of a service must name it in every update', async () => {
    const queue = {
      integrationId: 'integ01',
      integrationType: 'AWS_PROXY',
      integrationSubtype: 'SQS-PurgeQueue',
    } as const
    const requestParameters = { QueueUrl: 'https://sqs.us-east-1.amazonaws.com/123456789012/pets' }
    const credentialsArn = 'arn:aws:iam::123456789012:role/queue'
    const integrations = [{ ...queue, payloadFormatVersion: '1.0', credentialsArn, requestParameters }]
    const { request } = await open({ state: httpApi({}, { integrations }) })
    const change = (body: object) => request('PATCH', `${API}/integrations/integ01`, body)
    const refused = await change({ description: 'x' })
    expect([refused.status, refused.body]).toEqual([400, { message: 'Invalid integration URI specified' }])
    const changed = await change({ description: 'x', integrationSubtype: 'SQS-PurgeQueue' })
    expect([changed.status, changed.body.description]).toEqual([200, 'x'])
  })
})
