import { expect, it } from 'vitest'
import type { StateDocument } from '../../src/index.ts'
import { throughTransports } from '../transports.ts'

const API = '/restapis/a1b2c3d4e5'
const METHOD = `${API}/resources/res001/methods/GET`
const INTEGRATION = `${METHOD}/integration`
const RESPONSES = `${INTEGRATION}/responses`

const state: StateDocument = {
  restApis: [
    {
      id: 'a1b2c3d4e5',
      models: [{ id: 'mod001', name: 'Pet', contentType: 'application/json', schema: '{}' }],
      requestValidators: [
        { id: 'val001', name: 'all' },
        { id: 'val002', name: 'body' },
      ],
      resources: [
        {
          id: 'res001',
          path: '/pets',
          resourceMethods: {
            GET: {
              requestParameters: { 'method.request.querystring.color': false },
              methodResponses: { 200: { responseParameters: { 'method.response.header.color': false } }, 404: {} },
              methodIntegration: {
                type: 'HTTP',
                httpMethod: 'GET',
                uri: 'https://pets.example.com',
                requestParameters: { 'integration.request.header.color': 'method.request.querystring.color' },
                integrationResponses: {
                  200: { responseParameters: { 'method.response.header.color': "'blue'" } },
                  404: { selectionPattern: '4..' },
                },
              },
            },
          },
        },
      ],
    },
  ],
}

const patch = (op: string, path: string, value?: string) => ({
  patchOperations: [{ op, path, ...(value && { value }) }],
})
const escaped = (name: string): string => name.replaceAll('/', '~1')

throughTransports('A part of an API after a patch', (open) => {
  it.each([
    [`${API}/models/Pet`, patch('replace', '/schema', 'no JSON'), 400, /\[Invalid model schema specified\]$/],
    [
      `${API}/requestvalidators/val002`,
      patch('replace', '/name', 'all'),
      400,
      /^Request Validator name must be unique/,
    ],
    [INTEGRATION, patch('replace', '/uri', 'nonsense'), 400, /^Invalid HTTP endpoint specified for URI$/],
    [
      INTEGRATION,
      patch('add', '/requestParameters/integration.request.header.size', 'method.request.querystring.size'),
      400,
      /Invalid mapping expression parameter specified: method\.request\.querystring\.size\]$/,
    ],
    [`${RESPONSES}/200`, patch('replace', '/selectionPattern', '4..'), 409, /selection pattern 4\.\. already exists$/],
    [METHOD, patch('replace', '/authorizationType', 'CUSTOM'), 400, /authorizer/i],
    [
      `${API}/gatewayresponses/THROTTLED`,
      patch('add', `/responseParameters/${escaped('gatewayresponse.header.color')}`, 'nonsense'),
      400,
      /\[Invalid mapping expression specified: /,
    ],
  ])('is refused where its creation is (%#: %s)', async (path, body, status, message) => {
    const { gateway, request } = await open({ state })
    const before = gateway.snapshot()
    const answer = await request('PATCH', path, body)
    expect([answer.status, answer.body.message]).toEqual([status, expect.stringMatching(message)])
    expect(gateway.snapshot()).toEqual(before)
  })

  it.each([
    [INTEGRATION, '/requestParameters/integration.request.header.color', 'requestParameters'],
    [`${RESPONSES}/200`, '/responseParameters/method.response.header.color', 'responseParameters'],
  ])('shows no map that the patch emptied (%#: %s)', async (path, member, name) => {
    const { request } = await open({ state })
    expect((await request('GET', path)).body).toHaveProperty(name)
    const { status, body } = await request('PATCH', path, patch('remove', member))
    expect(status).toBe(200)
    expect(body).not.toHaveProperty(name)
  })

  it('is a gateway response of its own', async () => {
    const { gateway, request } = await open({ state })
    const { body } = await request('PATCH', `${API}/gatewayresponses/THROTTLED`, patch('replace', '/statusCode', '420'))
    expect(body).toMatchObject({ statusCode: '420', defaultResponse: false })
    expect(gateway.snapshot().restApis?.[0]?.gatewayResponses).toMatchObject([{ responseType: 'THROTTLED' }])
  })
})
