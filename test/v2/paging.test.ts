import { expect, it } from 'vitest'
import type { ResourceTable } from '../../src/core/resources/table.ts'
import { resources } from '../../src/generated/v2/resources.ts'
import { throughDoors } from '../doors.ts'
import { API, httpApi } from './given.ts'

const names = ['$default', 'a', 'b', 'c', 'd']
const stages = names.map((stageName) => ({ stageName }))
const two = (state = httpApi({}, { stages })) => ({
  ...state,
  apis: [...(state.apis ?? []), { apiId: 'z1b2c3d4e5', stages }],
})

throughDoors('Lists', (open) => {
  it.each([1, 2, 3, 4, 5, 500, 1000])('are cut into pages of %i and put together again', async (size) => {
    const { request } = await open({ state: httpApi({}, { stages }) })
    const found: string[] = []
    let query = `maxResults=${size}`
    for (let pages = 0; pages < 10; pages++) {
      const { status, body } = await request('GET', `${API}/stages?${query}`)
      expect(status).toBe(200)
      expect(body.items.length).toBeLessThanOrEqual(size)
      found.push(...body.items.map(({ stageName }: { stageName: string }) => stageName))
      if (body.nextToken === undefined) break
      query = `maxResults=${size}&nextToken=${encodeURIComponent(body.nextToken)}`
    }
    expect(found).toEqual(names)
  })

  it('are cut only when asked', async () => {
    const { request } = await open({
      state: httpApi({}, { routes: Array.from({ length: 300 }, (_, i) => `GET /${i}`) }),
    })
    const { body } = await request('GET', `${API}/routes`)
    expect(body.items).toHaveLength(300)
    expect(body).not.toHaveProperty('nextToken')
  })

  it('go on after what was deleted in between', async () => {
    const { request } = await open({ state: httpApi({}, { stages }) })
    const { nextToken } = (await request('GET', `${API}/stages?maxResults=2`)).body
    await request('DELETE', `${API}/stages/a`)
    await request('DELETE', `${API}/stages/b`)
    const { body } = await request('GET', `${API}/stages?nextToken=${nextToken}`)
    expect(body.items.map(({ stageName }: { stageName: string }) => stageName)).toEqual(['c', 'd'])
  })

  it.each(['0', '00', '-1', '1.5', 'x', '', '1e3', '٣'])('are not cut into pages of %j', async (size) => {
    const { request } = await open({ state: httpApi() })
    for (const list of [`${API}/stages`, '/v2/apis', `${API}/deployments`]) {
      const { status, headers, body } = await request('GET', `${list}?maxResults=${encodeURIComponent(size)}`)
      expect([status, headers.get('x-amzn-errortype'), body.message]).toEqual([
        400,
        'BadRequestException',
        'Invalid max results specified',
      ])
    }
  })

  it('take no token that they did not give, nor one that was changed', async () => {
    const { request } = await open({ state: two() })
    const { nextToken } = (await request('GET', `${API}/stages?maxResults=2`)).body
    const refused = async (path: string, token: string): Promise<void> => {
      const { status, body } = await request('GET', `${path}?nextToken=${encodeURIComponent(token)}`)
      expect([token, status, body.message]).toEqual([token, 400, 'Invalid next token specified'])
    }
    for (const other of ['/v2/apis', `${API}/routes`, '/v2/apis/z1b2c3d4e5/stages']) await refused(other, nextToken)
    const changed = [...nextToken].map(
      (_, i) => `${nextToken.slice(0, i)}${nextToken[i] === 'A' ? 'B' : 'A'}${nextToken.slice(i + 1)}`,
    )
    for (const token of ['', 'x', '%', '{}', 'AAAA', `${nextToken}A`, nextToken.slice(1), ...changed]) {
      await refused(`${API}/stages`, token)
    }
  })
})

const ids = ['a', 'b', 'c']
const entry = { apiId: 'a1b2c3d4e5', protocolType: 'WEBSOCKET', stages: [{ stageName: 'prod' }] }
const api = (members: object): object => ({ apis: [{ ...entry, ...members }] })
const list = (one: (id: string, i: number) => object): object[] => ids.map((id, i) => one(id.repeat(6), i))

/** A state with three documents of each list of the version, and the path of the list. */
const LISTS: Readonly<Record<string, readonly [path: string, state: object]>> = {
  Api: ['/v2/apis', { apis: list((apiId) => ({ apiId })) }],
  ApiMapping: [
    '/v2/domainnames/x.example.com/apimappings',
    {
      ...api({}),
      domainNames: [
        {
          domainName: 'x.example.com',
          apiMappings: list((apiMappingId) => ({
            ...{ apiMappingId, apiMappingKey: apiMappingId, apiId: entry.apiId, stage: 'prod' },
          })),
        },
      ],
    },
  ],
  Authorizer: [
    `${API}/authorizers`,
    api({ authorizers: list((authorizerId) => ({ authorizerId, authorizerType: 'REQUEST', name: authorizerId })) }),
  ],
  Deployment: [`${API}/deployments`, api({ deployments: list((deploymentId) => ({ deploymentId })) })],
  DomainName: ['/v2/domainnames', { domainNames: list((name) => ({ domainName: `${name}.example.com` })) }],
  Integration: [`${API}/integrations`, api({ integrations: list((id) => ({ integrationId: `${id}0` })) })],
  IntegrationResponse: [
    `${API}/integrations/int0001/integrationresponses`,
    api({
      integrations: [
        {
          integrationId: 'int0001',
          responses: list((id) => ({ integrationResponseId: `${id}0`, integrationResponseKey: id })),
        },
      ],
    }),
  ],
  Model: [`${API}/models`, api({ models: list((modelId) => ({ modelId, name: modelId, schema: '{}' })) })],
  Route: [`${API}/routes`, api({ routes: list((id) => ({ routeId: `${id}0`, routeKey: id })) })],
  RouteResponse: [
    `${API}/routes/route01/routeresponses`,
    api({
      routes: [
        {
          routeId: 'route01',
          routeKey: 'echo',
          responses: list((routeResponseId) => ({ routeResponseId, routeResponseKey: '$default' })),
        },
      ],
    }),
  ],
  Stage: [`${API}/stages`, api({ stages: list((stageName) => ({ stageName })) })],
  VpcLink: ['/v2/vpclinks', { vpcLinks: list((vpcLinkId) => ({ vpcLinkId, name: vpcLinkId })) }],
}

const rows: ResourceTable = resources
const listed = Object.entries(rows).flatMap(([name, { verbs }]) => (verbs.list ? [name] : []))

throughDoors('Every list of the version', (open) => {
  it.each(listed)('%s is cut into pages that follow each other', async (name) => {
    const [path = '', state = {}] = LISTS[name] ?? []
    const { request } = await open({ state })
    const whole = await request('GET', path)
    expect([whole.status, whole.body.items?.length]).toEqual([200, 3])
    const found: object[] = []
    let query = 'maxResults=1'
    for (let pages = 0; pages < 3; pages++) {
      const { body } = await request('GET', `${path}?${query}`)
      expect(body.items).toHaveLength(1)
      found.push(...body.items)
      expect(body.nextToken === undefined).toBe(pages === 2)
      query = `maxResults=1&nextToken=${encodeURIComponent(body.nextToken)}`
    }
    expect(found).toEqual(whole.body.items)
    const wrong = await request('GET', `${path}?nextToken=nonsense`)
    expect([wrong.status, wrong.body.message]).toEqual([400, 'Invalid next token specified'])
  })
})
