import { expect, it } from 'vitest'
import { manualClock } from '../../src/index.ts'
import { throughTransports } from '../transports.ts'
import { API, patch, replace, STAGE, shop } from './shop.ts'

const hal = { accept: 'application/hal+json' }
const clock = manualClock('2016-06-03T17:56:06Z')
const curies = [
  {
    href: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/restapi-stage-{rel}.html',
    name: 'stage',
    templated: true,
  },
]

throughTransports('Without application/json in Accept', (open) => {
  it('a stage has links and ISO dates', async () => {
    const { request } = await open({ ...shop(), clock })
    const { headers, body } = await request('GET', STAGE, undefined, hal)
    expect(headers.get('content-type')).toBe('application/hal+json')
    expect(body).toMatchObject({
      stageName: 'prod',
      createdDate: '2016-06-03T17:56:06Z',
      lastUpdatedDate: '2016-06-03T17:56:06Z',
    })
    expect(body._links).toEqual({
      curies,
      self: { href: STAGE },
      'stage:delete': { href: STAGE },
      'stage:update': { href: STAGE },
      'stage:flush-authorizer-cache': { href: `${STAGE}/cache/authorizers` },
    })
  })

  it('an error has a logref before its message, and no other caller sees one', async () => {
    const { request } = await open(shop())
    const unknown = await request('GET', `${API}/stages/nosuch`, undefined, hal)
    expect(unknown.status).toBe(404)
    expect(unknown.body).toEqual({
      logref: unknown.headers.get('x-amzn-requestid'),
      message: 'Invalid stage identifier specified',
    })
    expect(Object.keys(unknown.body)).toEqual(['logref', 'message'])
    expect((await request('GET', `${API}/stages/nosuch`)).text).toBe('{"message":"Invalid stage identifier specified"}')
  })

  it('a stage with a cache has the link to flush it', async () => {
    const { request } = await open(shop())
    const { body } = await request('PATCH', STAGE, patch(replace('/cacheClusterEnabled', 'true')), hal)
    expect(body._links['stage:flush-cache']).toEqual({ href: `${STAGE}/cache/data` })
  })

  it('a new stage has a link to itself', async () => {
    const { request } = await open(shop())
    const { status, body } = await request('POST', `${API}/stages`, { stageName: 'beta', deploymentId: 'dep001' }, hal)
    expect(status).toBe(201)
    expect(body._links.self).toEqual({ href: `${API}/stages/beta` })
  })

  it('a list of stages embeds them and links to create and find one', async () => {
    const { request } = await open(shop())
    const { body } = await request('GET', `${API}/stages?deploymentId=dep001`, undefined, hal)
    expect(body).toEqual({
      _links: {
        curies,
        self: { href: `${API}/stages` },
        item: [{ href: STAGE }],
        'stage:by-name': { href: `${API}/stages/{stage_name}`, templated: true },
        'stage:create': { href: `${API}/stages` },
      },
      _embedded: { item: [expect.objectContaining({ stageName: 'prod', _links: expect.any(Object) })] },
    })
  })

  it('parents have a link to themselves', async () => {
    const { request } = await open(shop())
    expect((await request('GET', API, undefined, hal)).body._links).toEqual({ self: { href: API } })
    const page = (await request('GET', `${API}/deployments?limit=1`, undefined, hal)).body
    expect(page._links).toMatchObject({
      self: { href: `${API}/deployments` },
      item: [{ href: `${API}/deployments/dep001` }],
    })
    expect(page._links.next.href).toContain(`${API}/deployments?position=`)
    const { item } = (await request('GET', `${API}/resources`)).body
    const created = await request('POST', `${API}/resources/${item[0].id}`, { pathPart: 'pets' }, hal)
    expect(created.body._links.self).toEqual({ href: `${API}/resources/${created.body.id}` })
  })

  it.each(['application/json', 'text/html, application/json;q=0.9', 'APPLICATION/JSON'])(
    'no HAL with %s',
    async (accept) => {
      const { request } = await open(shop())
      const { headers, body } = await request('GET', STAGE, undefined, { accept })
      expect(headers.get('content-type')).toBe('application/json')
      expect(body).not.toHaveProperty('_links')
      expect(body.createdDate).toEqual(expect.any(Number))
    },
  )

  it('an operation without a body in its answer has none in HAL either', async () => {
    const { request } = await open(shop())
    expect(await request('DELETE', STAGE, undefined, hal)).toMatchObject({ status: 202, text: '' })
  })
})
