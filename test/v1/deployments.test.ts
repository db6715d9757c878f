import { expect, it } from 'vitest'
import { manualClock } from '../../src/index.ts'
import { throughTransports } from '../transports.ts'
import { API, patch, refusal, replace, STAGE, shop } from './shop.ts'

const DEPLOYMENTS = `${API}/deployments`

throughTransports('Deployments', (open) => {
  it('create an unknown stage from the members of the request', async () => {
    const { request } = await open(shop())
    const { body } = await request('POST', DEPLOYMENTS, {
      stageName: 'beta',
      stageDescription: 'the next one',
      description: 'first',
      variables: { color: 'green' },
      tracingEnabled: true,
      cacheClusterEnabled: true,
      cacheClusterSize: '0.5',
    })
    expect(body).toEqual({
      id: expect.stringMatching(/^[a-z0-9]{6}$/),
      description: 'first',
      createdDate: expect.any(Number),
    })
    expect((await request('GET', `${API}/stages/beta`)).body).toMatchObject({
      deploymentId: body.id,
      description: 'the next one',
      variables: { color: 'green' },
      tracingEnabled: true,
      cacheClusterStatus: 'AVAILABLE',
    })
  })

  it('update an existing stage: its deployment, the given members, and variables one by one', async () => {
    const clock = manualClock(0)
    const { request } = await open({ ...shop({ description: 'mine' }), clock })
    clock.advance(5000)
    const { body } = await request('POST', DEPLOYMENTS, { stageName: 'prod', variables: { size: 'small' } })
    expect((await request('GET', STAGE)).body).toMatchObject({
      deploymentId: body.id,
      description: 'mine',
      variables: { color: 'blue', size: 'small' },
      lastUpdatedDate: body.createdDate,
    })
  })

  it('are refused for an API without methods', async () => {
    const { request } = await open()
    const { body: api } = await request('POST', '/restapis', { name: 'n' })
    const deploy = () => request('POST', `/restapis/${api.id}/deployments`, {})
    expect(refusal(await deploy())).toEqual([400, 'BadRequestException', "The REST API doesn't contain any methods"])
    const method = `/restapis/${api.id}/resources/${api.rootResourceId}/methods/GET`
    await request('PUT', method, { authorizationType: 'NONE' })
    expect((await deploy()).body.message).toBe('No integration defined for method')
    await request('PUT', `${method}/integration`, { type: 'MOCK' })
    expect((await deploy()).status).toBe(201)
  })

  it('are accepted for an API without resources in its state document, until one is added', async () => {
    const { request } = await open(shop())
    expect((await request('POST', DEPLOYMENTS, {})).status).toBe(201)
    const { body } = await request('GET', `${API}/resources`)
    expect(body.item).toEqual([{ id: expect.any(String), path: '/' }])
    await request('POST', `${API}/resources/${body.item[0].id}`, { pathPart: 'pets' })
    expect((await request('POST', DEPLOYMENTS, {})).body.message).toBe("The REST API doesn't contain any methods")
  })

  it('include their content only with embed=apisummary', async () => {
    const resources = [{ path: '/', resourceMethods: { GET: { methodIntegration: { type: 'MOCK' as const } } } }]
    const { request } = await open({ state: { restApis: [{ id: 'a1b2c3d4e5', resources }] } })
    const { body } = await request('POST', DEPLOYMENTS, {})
    expect(body).not.toHaveProperty('apiSummary')
    expect((await request('GET', `${DEPLOYMENTS}/${body.id}`)).body).toEqual(body)
    expect((await request('GET', `${DEPLOYMENTS}/${body.id}?embed=apisummary`)).body.apiSummary).toEqual({
      '/': { GET: { authorizationType: 'NONE', apiKeyRequired: false } },
    })
  })

  it('have no description after an update with an empty one', async () => {
    const { request } = await open(shop())
    const url = `${DEPLOYMENTS}/dep001`
    await request('PATCH', url, patch(replace('/description', 'x')))
    expect((await request('GET', url)).body.description).toBe('x')
    expect((await request('PATCH', url, patch(replace('/description', '')))).body).not.toHaveProperty('description')
  })

  it('are listed page by page', async () => {
    const { request } = await open(shop())
    const first = await request('GET', `${DEPLOYMENTS}?limit=1`)
    expect(first.body).toEqual({ item: [expect.objectContaining({ id: 'dep001' })], position: expect.any(String) })
    const second = await request('GET', `${DEPLOYMENTS}?limit=1&position=${encodeURIComponent(first.body.position)}`)
    expect(second.body).toEqual({ item: [expect.objectContaining({ id: 'dep002' })] })
  })

  it.each(['GET', 'PATCH', 'DELETE'])('that do not exist are refused for %s', async (method) => {
    const { request } = await open(shop())
    const answer = await request(method, `${DEPLOYMENTS}/nosuch`)
    expect(refusal(answer)).toEqual([404, 'NotFoundException', 'Invalid Deployment identifier specified'])
  })

  it.each([undefined, '', ' ', 'null'])('are not created from the body %j', async (body) => {
    const { gateway, request } = await open(shop())
    const answer = await request('POST', DEPLOYMENTS, body)
    expect([answer.status, answer.headers.get('x-amzn-errortype'), answer.body]).toEqual([
      400,
      'BadRequestException',
      { message: 'Invalid deployment content specified.CreateDeploymentInput should not be null.' },
    ])
    expect(gateway.journal.last).toMatchObject({ rule: 'v1.DeploymentInputNull', evidence: { kind: 'reported' } })
    expect((await request('POST', DEPLOYMENTS, '{}')).status).toBe(201)
  })

  it('of a private API need a resource policy', async () => {
    const refused = [400, { message: "Private REST API doesn't have a resource policy attached to it" }]
    const { gateway, request } = await open(shop())
    await request('PATCH', API, patch(replace('/endpointConfiguration/types/EDGE', 'PRIVATE')))
    const before = gateway.snapshot()
    for (const body of [{}, { stageName: 'fresh' }, { stageName: 'prod', canarySettings: { percentTraffic: 5 } }]) {
      const answer = await request('POST', DEPLOYMENTS, body)
      expect([answer.status, answer.body]).toEqual(refused)
    }
    expect(gateway.snapshot()).toEqual(before)
    await request('PATCH', API, patch(replace('/policy', '{"Version":"2012-10-17"}')))
    expect((await request('POST', DEPLOYMENTS, { stageName: 'fresh' })).status).toBe(201)
    await request('PATCH', API, patch(replace('/policy', '')))
    expect((await request('POST', DEPLOYMENTS, {})).status).toBe(400)
  })
})
