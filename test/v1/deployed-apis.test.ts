import { expect, it } from 'vitest'
import { createApiGateway, type StateDocument } from '../../src/index.ts'
import { throughTransports } from '../transports.ts'
import { patch, replace } from './shop.ts'

const API = '/restapis/a1b2c3d4e5'
const integration = { type: 'HTTP_PROXY', httpMethod: 'GET', uri: 'https://pets.example.com' } as const
const state: StateDocument = {
  restApis: [
    {
      id: 'a1b2c3d4e5',
      name: 'pets',
      version: '1',
      resources: [
        { id: 'root000000', path: '/' },
        { id: 'res001', path: '/pets', resourceMethods: { GET: { methodIntegration: integration } } },
      ],
      models: [{ name: 'Pet', contentType: 'application/json', schema: '{"type":"object"}' }],
      deployments: [{ id: 'dep001' }],
      stages: [{ stageName: 'prod', deploymentId: 'dep001' }],
    },
  ],
}
const METHOD = `${API}/resources/res001/methods/GET`
const KEY = { '/pets': { GET: { authorizationType: 'NONE', apiKeyRequired: true } } }
const NO_KEY = { '/pets': { GET: { authorizationType: 'NONE', apiKeyRequired: false } } }

throughTransports('The content of a deployment', (open) => {
  it('is what its stage exports until a new deployment', async () => {
    const { request } = await open({ state })
    const exported = async () => (await request('GET', `${API}/stages/prod/exports/oas30?extensions=apigateway`)).body
    const before = await exported()
    expect(Object.keys(before.paths)).toEqual(['/pets'])
    expect(Object.keys(before.components.schemas)).toEqual(['Pet'])

    const { body: dogs } = await request('POST', `${API}/resources/root000000`, { pathPart: 'dogs' })
    await request('PUT', `${API}/resources/${dogs.id}/methods/GET`, { authorizationType: 'NONE' })
    await request('PUT', `${API}/resources/${dogs.id}/methods/GET/integration`, integration)
    await request('PATCH', API, patch(replace('/name', 'dogs')))
    await request('POST', `${API}/models`, { name: 'Dog', contentType: 'application/json', schema: '{}' })
    await request('PUT', `${API}/gatewayresponses/THROTTLED`, { statusCode: '420' })
    expect(await exported()).toEqual(before)

    await request('POST', `${API}/deployments`, { stageName: 'prod' })
    const after = await exported()
    expect(after.info.title).toBe('dogs')
    expect(Object.keys(after.paths)).toEqual(['/dogs', '/pets'])
    expect(Object.keys(after.components.schemas)).toEqual(['Dog', 'Pet'])
    expect(after['x-amazon-apigateway-gateway-responses'].THROTTLED.statusCode).toBe('420')
  })

  it.each<[string, (request: Awaited<ReturnType<typeof open>>['request']) => Promise<{ status: number }>]>([
    [
      'PutRestApi',
      (request) => request('PUT', `${API}?mode=overwrite`, { swagger: '2.0', info: { title: 'new' }, paths: {} }),
    ],
    ['a change of a method', (request) => request('PATCH', METHOD, patch(replace('/apiKeyRequired', 'true')))],
    ['a new integration', (request) => request('PUT', `${METHOD}/integration`, { type: 'MOCK' })],
    ['a deletion of a resource', (request) => request('DELETE', `${API}/resources/res001`)],
    ['a deletion of a model', (request) => request('DELETE', `${API}/models/Pet`)],
    ['a new authorizer', (request) => request('POST', `${API}/authorizers`, authorizer)],
  ])('stays for %s', async (_, change) => {
    const { request } = await open({ state })
    const exported = async () => (await request('GET', `${API}/stages/prod/exports/swagger?extensions=apigateway`)).text
    const before = await exported()
    expect((await change(request)).status).toBeLessThan(300)
    expect(await exported()).toBe(before)
  })

  it('is what apiSummary shows for deployments before and after a change', async () => {
    const { request } = await open({ state })
    const summary = async (id: string) =>
      (await request('GET', `${API}/deployments/${id}?embed=apisummary`)).body.apiSummary
    await request('PATCH', METHOD, patch(replace('/apiKeyRequired', 'true')))
    const { body } = await request('POST', `${API}/deployments`, {})
    await request('PATCH', METHOD, patch(replace('/apiKeyRequired', 'false')))
    expect(await summary('dep001')).toEqual(NO_KEY)
    expect(await summary(body.id)).toEqual(KEY)
    const listed = (await request('GET', `${API}/deployments?embed=apisummary`)).body.item
    expect(listed).toContainEqual(expect.objectContaining({ id: 'dep001', apiSummary: NO_KEY }))
    expect(listed).toContainEqual(expect.objectContaining({ id: body.id, apiSummary: KEY }))
    const plain = (await request('GET', `${API}/deployments`)).body.item
    for (const one of plain) expect(one).not.toHaveProperty('apiSummary')
  })

  it('is restored by an older deployment', async () => {
    const { request } = await open({ state })
    const exported = async () => (await request('GET', `${API}/stages/prod/exports/swagger`)).text
    const before = await exported()
    await request('PATCH', METHOD, patch(replace('/apiKeyRequired', 'true')))
    await request('POST', `${API}/deployments`, { stageName: 'prod' })
    expect(await exported()).not.toBe(before)
    await request('PATCH', `${API}/stages/prod`, patch(replace('/deploymentId', 'dep001')))
    expect(await exported()).toBe(before)
  })

  it('uses a VPC link as long as it is deployed', async () => {
    const { gateway, request } = await open({
      vpcLinks: { delayMs: 0 },
      state: {
        ...state,
        vpcLinks: [{ id: 'vl1a2b', name: 'link', targetArns: ['arn:aws:elasticloadbalancing:us-east-1:1:lb/x'] }],
      },
    })
    const remove = () => request('DELETE', '/vpclinks/vl1a2b')
    await request('PUT', `${METHOD}/integration`, {
      ...integration,
      connectionType: 'VPC_LINK',
      connectionId: 'vl1a2b',
    })
    // Not deployed yet: nothing refers to the link.
    const before = gateway.snapshot()
    expect((await remove()).status).toBe(202)
    gateway.load(before)
    await request('POST', `${API}/deployments`, { stageName: 'prod' })
    await request('PUT', `${METHOD}/integration`, { type: 'MOCK' })
    const refused = await remove()
    expect(refused.body.message).toBe(
      "Cannot delete vpc link. Vpc link 'vl1a2b', is referenced in [a1b2c3d4e5:GET:res001:prod] in format of [RESTApiId:Method:Resource:Stage].",
    )
    await request('POST', `${API}/deployments`, { stageName: 'prod' })
    expect((await remove()).status).toBe(202)
  })

  it('survives a snapshot, and is deleted with its deployment', async () => {
    const { gateway, request } = await open({ state })
    await request('PATCH', METHOD, patch(replace('/apiKeyRequired', 'true')))
    await request('POST', `${API}/deployments`, { stageName: 'prod' })
    const before = gateway.snapshot()
    expect(before.restApis?.[0]?.deployedApis).toMatchObject([{ id: 'dep001', deploymentIds: ['dep001'] }])
    gateway.load(before)
    expect(JSON.stringify(gateway.snapshot())).toBe(JSON.stringify(before))
    expect((await request('GET', `${API}/deployments/dep001?embed=apisummary`)).body.apiSummary).toEqual(NO_KEY)
    expect((await request('DELETE', `${API}/deployments/dep001`)).status).toBe(202)
    expect(gateway.snapshot().restApis?.[0]).not.toHaveProperty('deployedApis')
  })

  it('does not change with a refused request', async () => {
    const { gateway, request } = await open({ state })
    const before = gateway.snapshot()
    expect((await request('PATCH', METHOD, patch(replace('/nonsense', 'x')))).status).toBe(400)
    expect(gateway.snapshot()).toEqual(before)
  })
})

const authorizer = {
  name: 'auth',
  type: 'TOKEN',
  identitySource: 'method.request.header.Auth',
  authorizerUri:
    'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:111111111111:function:auth/invocations',
}

it('a state document contains deployed content in the form of an API', async () => {
  const gateway = createApiGateway({
    state: {
      restApis: [
        {
          id: 'a1b2c3d4e5',
          stages: [{ stageName: 'prod', deploymentId: 'dep001' }],
          deployedApis: [
            {
              deploymentIds: ['dep001', 'dep000'],
              resources: [
                { path: '/' },
                { path: '/old', resourceMethods: { GET: { methodIntegration: { type: 'MOCK' } } } },
              ],
            },
          ],
        },
      ],
    },
  })
  expect(gateway.made).toEqual(['restApis[0].deployedApis[0].deploymentIds[1]: deployment dep000 was created.'])
  const answer = await gateway.fetch(`https://apigateway.us-east-1.amazonaws.com${API}/stages/prod/exports/swagger`)
  expect(Object.keys((await answer.json()).paths)).toEqual(['/old'])
})

it.each([
  [{ deploymentIds: [] }, 'restApis[0].deployedApis[0].deploymentIds'],
  [{ deploymentIds: ['dep001', 'dep001'] }, 'restApis[0].deployedApis[0].deploymentIds[1]'],
  [{ deploymentIds: ['dep001'], resources: [{ path: 'a/b' }] }, 'restApis[0].deployedApis[0].resources[0].path'],
])('a state document with the deployed API %j is refused', (deployed, path) => {
  expect(() => createApiGateway({ state: { restApis: [{ id: 'a1b2c3d4e5', deployedApis: [deployed] }] } })).toThrow(
    expect.objectContaining({ path }),
  )
})

throughTransports('A clone of an API', (open) => {
  it('has all parts of the API', async () => {
    const { request } = await open({ state })
    await request('POST', `${API}/authorizers`, authorizer)
    const { body } = await request('POST', '/restapis', { name: 'clone', cloneFrom: 'a1b2c3d4e5' })
    for (const list of [
      'resources?embed=methods',
      'models',
      'authorizers',
      'requestvalidators',
      'documentation/parts',
    ]) {
      const [own, its] = await Promise.all(
        ['a1b2c3d4e5', body.id].map((id) => request('GET', `/restapis/${id}/${list}`)),
      )
      expect(own?.body).toEqual(its?.body)
    }
  })
})
