import { expect, it } from 'vitest'
import type { ResourceTable } from '../src/core/resources/table.ts'
import { resources } from '../src/generated/v2/resources.ts'
import { throughTransports } from './transports.ts'

const API = '/v2/apis/a1b2c3d4e5'
const ids = ['a', 'b', 'c']
const entry = { apiId: 'a1b2c3d4e5', protocolType: 'WEBSOCKET', stages: [{ stageName: 'prod' }] }
const LAMBDA =
  'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:123456789012:function:a/invocations'
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
    api({
      authorizers: list((authorizerId) => ({
        authorizerId,
        authorizerType: 'REQUEST',
        authorizerUri: LAMBDA,
        name: authorizerId,
      })),
    }),
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

throughTransports('Every list of the version', (open) => {
  it.each(listed)('%s is returned in consecutive pages', async (name) => {
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
