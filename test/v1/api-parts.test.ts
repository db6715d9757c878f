import { describe, expect, it } from 'vitest'
import { createApiGateway, type StateDocument } from '../../src/index.ts'
import { throughTransports } from '../transports.ts'
import { patch, refusal, replace } from './shop.ts'

const API = '/restapis/a1b2c3d4e5'
const AUTHORIZER = {
  id: 'aut001',
  name: 'token',
  type: 'TOKEN',
  authorizerUri:
    'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:111111111111:function:auth/invocations',
  identitySource: 'method.request.header.Authorization',
} as const
const MODEL = { id: 'mod001', name: 'Pet', contentType: 'application/json', schema: '{"type":"object"}' }

/** An API with parts of its own. */
function state(members: object = {}): StateDocument {
  return { restApis: [{ id: 'a1b2c3d4e5', ...members }] } as StateDocument
}

const withMethod = (path: string, method: object) => ({
  resources: [{ path, resourceMethods: { GET: { authorizationType: 'NONE', ...method } } }],
})

throughTransports('A method', (open) => {
  it('has one of the known verbs', async () => {
    const { request } = await open({ state: state({ resources: [{ id: 'res001', path: '/pets' }] }) })
    const answer = await request('PUT', `${API}/resources/res001/methods/FETCH`, { authorizationType: 'NONE' })
    expect(refusal(answer)).toEqual([
      400,
      'BadRequestException',
      'Invalid HttpMethod specified. Valid options are GET,PUT,POST,DELETE,PATCH,OPTIONS,HEAD,ANY',
    ])
  })

  it.each([
    ['/pets', "Cannot delete authorizer 'token', is referenced in method: GET//pets"],
    ['/', "Cannot delete authorizer 'token', is referenced in method: GET//"],
  ])('blocks the deletion of an authorizer of %s', async (path, message) => {
    const method = { authorizationType: 'CUSTOM', authorizerId: 'aut001' }
    const { request } = await open({ state: state({ authorizers: [AUTHORIZER], ...withMethod(path, method) }) })
    const answer = await request('DELETE', `${API}/authorizers/aut001`)
    expect(refusal(answer)).toEqual([409, 'ConflictException', message])
    expect((await request('GET', `${API}/authorizers/aut001`)).status).toBe(200)
  })

  it('blocks the deletion of its request validator', async () => {
    const validators = { requestValidators: [{ id: 'val001', name: 'all' }] }
    const { request } = await open({
      state: state({ ...validators, ...withMethod('/pets', { requestValidatorId: 'val001' }) }),
    })
    expect((await request('DELETE', `${API}/requestvalidators/val001`)).status).toBe(409)
  })

  it('blocks the deletion of a model of its responses', async () => {
    const responses = { methodResponses: { 200: { responseModels: { 'application/json': 'Pet' } } } }
    const { request } = await open({ state: state({ models: [MODEL], ...withMethod('/pets', responses) }) })
    expect((await request('DELETE', `${API}/models/Pet`)).status).toBe(409)
    expect((await request('GET', `${API}/models/Pet`)).status).toBe(200)
  })
})

throughTransports('A method response', (open) => {
  it('accepts only headers of the method response as parameters', async () => {
    const unknown = [404, 'NotFoundException', 'Invalid parameter name specified']
    const resourceMethods = { GET: { authorizationType: 'NONE', methodResponses: { 200: {} } } }
    const { request } = await open({ state: state({ resources: [{ id: 'res001', path: '/pets', resourceMethods }] }) })
    const change = (parameter: string) =>
      request('PATCH', `${API}/resources/res001/methods/GET/responses/200`, {
        patchOperations: [{ op: 'add', path: `/responseParameters/${parameter}`, value: 'true' }],
      })
    expect(refusal(await change('integration.response.header.a'))).toEqual(unknown)
    expect(refusal(await change('method.response.header.'))).toEqual(unknown)
    const { body } = await change('method.response.header.a')
    expect(body.responseParameters).toEqual({ 'method.response.header.a': true })
  })
})

throughTransports('A request validator', (open) => {
  it('omits an empty name, and has its members in a fixed order', async () => {
    const { request } = await open({ state: state() })
    const given = { validateRequestParameters: true, name: '' }
    const { status, body } = await request('POST', `${API}/requestvalidators`, given)
    expect(status).toBe(201)
    const members = Object.entries(body).filter(([member]) => member !== '_links')
    expect(members).toEqual([
      ['id', expect.stringMatching(/^[a-z0-9]{6}$/)],
      ['validateRequestBody', false],
      ['validateRequestParameters', true],
    ])
  })
})

throughTransports('The models of an API', (open) => {
  const names = (body: { item: { name: string }[] }): string[] => body.item.map(({ name }) => name)

  it('are Empty and Error, until one is deleted', async () => {
    const { request } = await open({ state: state() })
    expect(names((await request('GET', `${API}/models`)).body)).toEqual(['Empty', 'Error'])
    expect((await request('DELETE', `${API}/models/Error`)).status).toBe(202)
    expect(names((await request('GET', `${API}/models`)).body)).toEqual(['Empty'])
    expect((await request('DELETE', `${API}/models/Empty`)).status).toBe(202)
    expect((await request('GET', `${API}/models`)).body.item).toEqual([])
    expect((await request('GET', `${API}/models/Empty`)).status).toBe(404)
  })

  it('are present beside a new model', async () => {
    const { request } = await open({ state: state() })
    const { id: _, ...pet } = MODEL
    expect((await request('POST', `${API}/models`, pet)).status).toBe(201)
    expect(names((await request('GET', `${API}/models?limit=2`)).body)).toEqual(['Empty', 'Error'])
    expect(names((await request('GET', `${API}/models`)).body)).toEqual(['Empty', 'Error', 'Pet'])
  })

  it.each([
    ['text/plain', 'not json', 201],
    ['application/json', '{"type":["string","null"]}', 201],
    ['application/json', '{"properties":{"a":{"items":{"type":"nosuch"}}}}', 400],
    ['application/json', 'not json', 400],
    ['nosuch', '{}', 400],
  ])('of the content type %s with the schema %s', async (contentType, schema, status) => {
    const { request } = await open({ state: state() })
    expect((await request('POST', `${API}/models`, { name: 'Pet', contentType, schema })).status).toBe(status)
  })

  it('have templates with a sample of each property', async () => {
    const schema = JSON.stringify({
      type: 'object',
      properties: { name: { type: 'string' }, ages: { type: 'array', items: { type: 'integer' } } },
    })
    const { request } = await open({ state: state({ models: [{ ...MODEL, schema }] }) })
    expect((await request('GET', `${API}/models/Pet/default_template`)).body.value).toBe(
      `#set($inputRoot = $input.path('$'))
{
  "name" : "foo",
  "ages" : [
##TODO: Update this foreach loop to reference array from input json
#foreach($elem in $inputRoot.ages)
    42#if($foreach.hasNext),#end
#end
  ]
}`,
    )
  })
})

throughTransports('The gateway responses of an API', (open) => {
  const types = ['DEFAULT_4XX', 'DEFAULT_5XX', 'THROTTLED', 'INTEGRATION_TIMEOUT'] as const
  const ofTypes = async (request: Awaited<ReturnType<typeof open>>['request']) =>
    Promise.all(types.map(async (type) => (await request('GET', `${API}/gatewayresponses/${type}`)).body))

  it('take the status code, parameters and templates of DEFAULT_4XX', async () => {
    const { request } = await open({ state: state() })
    const given = { statusCode: '418', responseTemplates: { 'text/plain': 'no' } }
    expect((await request('PUT', `${API}/gatewayresponses/DEFAULT_4XX`, given)).status).toBe(201)
    const [, server, throttled, timeout] = await ofTypes(request)
    expect(throttled).toMatchObject({ ...given, defaultResponse: true })
    expect(server).not.toHaveProperty('statusCode')
    expect(timeout).toMatchObject({ statusCode: '504', defaultResponse: true })
  })

  it('are listed, each type, and can be pasted into a state document', async () => {
    const first = await open({ state: state() })
    await first.request('PUT', `${API}/gatewayresponses/THROTTLED`, { statusCode: '420' })
    const { body } = await first.request('GET', `${API}/gatewayresponses`)
    expect(body.item).toHaveLength(21)
    const second = await open({ state: state({ gatewayResponses: body.item }) })
    expect((await second.request('GET', `${API}/gatewayresponses`)).body).toEqual(body)
    expect(second.gateway.snapshot().restApis?.[0]?.gatewayResponses).toEqual([
      expect.objectContaining({ responseType: 'THROTTLED', statusCode: '420' }),
    ])
  })

  it('are deleted where they are set, and then are those of AWS again', async () => {
    const { request } = await open({ state: state() })
    const at = `${API}/gatewayresponses/THROTTLED`
    expect((await request('PUT', at, { statusCode: '420' })).body).toMatchObject({ defaultResponse: false })
    expect((await request('DELETE', at)).status).toBe(202)
    expect((await request('GET', at)).body).toMatchObject({ statusCode: '429', defaultResponse: true })
    const { status, body } = await request('DELETE', at)
    expect([status, body]).toEqual([404, { message: 'Gateway response type not defined on api' }])
  })

  it('are not set by a patch without operations', async () => {
    const { request, gateway } = await open({ state: state() })
    const answer = await request('PATCH', `${API}/gatewayresponses/THROTTLED`, { patchOperations: [] })
    expect(answer.body).toMatchObject({ statusCode: '429', defaultResponse: true })
    expect(gateway.snapshot().restApis?.[0]?.gatewayResponses).toBeUndefined()
  })

  it.each([
    [{ 'gatewayresponse.header.color': "'blue'" }, 201],
    [{ 'gatewayresponse.header.color': 'context.requestId' }, 201],
    [{ 'gatewayresponse.header.color': 'method.request.querystring.color' }, 201],
    [{ 'gatewayresponse.header.color': 'method.request.cookie.color' }, 400],
    [{ 'method.response.header.color': "'blue'" }, 400],
  ])('map %o or not', async (responseParameters, status) => {
    const { request } = await open({ state: state() })
    expect((await request('PUT', `${API}/gatewayresponses/THROTTLED`, { responseParameters })).status).toBe(status)
  })
})

throughTransports('The documentation of an API', (open) => {
  it.each([
    [{ type: 'MODEL', name: 'Pet', path: '/pets' }, 'MODEL cannot have path, method or statusCode'],
    [{ type: 'RESOURCE', name: 'Pet' }, 'RESOURCE cannot have method, statusCode or name'],
    [{ type: 'METHOD', statusCode: '200' }, 'METHOD cannot have statusCode or name'],
  ])('has no part at %o', async (location, problem) => {
    const { request } = await open({ state: state() })
    const answer = await request('POST', `${API}/documentation/parts`, { location, properties: '{}' })
    expect(refusal(answer)).toEqual([400, 'BadRequestException', `[Location type: ${problem} defined.]`])
  })

  it('has one part for each location, including default members of the location', async () => {
    const { request } = await open({ state: state() })
    const add = (location: object) => request('POST', `${API}/documentation/parts`, { location, properties: '{}' })
    expect((await add({ type: 'METHOD', path: '/' })).status).toBe(201)
    expect((await add({ type: 'METHOD', path: '/', method: 'GET' })).status).toBe(201)
    expect(refusal(await add({ type: 'METHOD', method: '*' }))).toEqual([
      409,
      'ConflictException',
      "Documentation part already exists for the specified location: type 'METHOD', method '*'",
    ])
  })

  it('removes a deleted version from its stages', async () => {
    const stages = [{ stageName: 'prod', deploymentId: 'dep001', documentationVersion: 'v1' }]
    const { request } = await open({ state: state({ stages }) })
    expect((await request('DELETE', `${API}/documentation/versions/v1`)).status).toBe(202)
    expect((await request('GET', `${API}/stages/prod`)).body).not.toHaveProperty('documentationVersion')
  })
})

throughTransports('An authorizer', (open) => {
  it('of the type COGNITO_USER_POOLS takes credentials from updates only', async () => {
    const { request } = await open({ state: state() })
    const { body, status } = await request('POST', `${API}/authorizers`, {
      name: 'users',
      type: 'COGNITO_USER_POOLS',
      providerARNs: ['arn:aws:cognito-idp:us-east-1:111111111111:userpool/us-east-1_one'],
      authorizerCredentials: 'arn:aws:iam::111111111111:role/caller',
    })
    expect(status).toBe(201)
    expect(body).not.toHaveProperty('authorizerCredentials')
    const role = 'arn:aws:iam::111111111111:role/other'
    const updated = await request(
      'PATCH',
      `${API}/authorizers/${body.id}`,
      patch(replace('/authorizerCredentials', role)),
    )
    expect(updated.body.authorizerCredentials).toBe(role)
  })

  it.each([
    [replace('/authorizerUri', 'nosuch'), /^Invalid Authorizer URI: nosuch\./],
    [replace('/authorizerResultTtlInSeconds', '3601'), /^Authorizer result TTL outside allowable range\./],
    [replace('/type', 'NOSUCH'), /^Invalid value for path \/type/],
  ])('is not changed by %o', async (operation, message) => {
    const { request } = await open({ state: state({ authorizers: [AUTHORIZER] }) })
    const answer = await request('PATCH', `${API}/authorizers/aut001`, patch(operation))
    expect(answer.status).toBe(400)
    expect(answer.body.message).toMatch(message)
  })
})

describe('a state document of an API without models', () => {
  const modelsOf = (document: StateDocument) => createApiGateway({ state: document }).snapshot().restApis?.[0]?.models

  it('has the models of every API, and omits them from snapshots', () => {
    expect(modelsOf(state())).toBeUndefined()
  })

  it('has none if the list is empty, and the snapshot contains the empty list', () => {
    expect(modelsOf(state({ models: [] }))).toEqual([])
  })

  it('has those that are listed', () => {
    expect(modelsOf(state({ models: [MODEL] }))).toEqual([MODEL])
  })
})
