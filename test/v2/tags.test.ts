import { expect, it } from 'vitest'
import { manualClock } from '../../src/index.ts'
import { throughTransports } from '../transports.ts'
import { API, httpApi, STAGE } from './given.ts'

const ARN = 'arn:aws:apigateway:us-east-1::/apis/a1b2c3d4e5'
const pathOf = (arn: string): string => `/v2/tags/${encodeURIComponent(arn)}`

throughTransports('Tags', (open) => {
  it.each([
    ['an API', ARN, API],
    ['a stage', `${ARN}/stages/prod`, STAGE],
  ])('of %s are merged, read and removed without changing a date', async (_, arn, resource) => {
    const clock = manualClock()
    const { request } = await open({ state: httpApi({ tags: { x: '1' } }, { tags: { x: '1' } }), clock })
    const before = (await request('GET', resource)).body
    clock.advance(5000)
    const added = await request('POST', pathOf(arn), { tags: { y: '2', x: '3' } })
    expect([added.status, added.text]).toEqual([201, '{}'])
    expect((await request('GET', pathOf(arn))).body).toEqual({ tags: { x: '3', y: '2' } })
    const removed = await request('DELETE', `${pathOf(arn)}?tagKeys=x&tagKeys=nosuch`)
    expect([removed.status, removed.text]).toEqual([204, ''])
    expect((await request('GET', resource)).body).toEqual({ ...before, tags: { y: '2' } })
  })

  it.each(['$default', '%24default'])('find a stage whose name is %s in the ARN', async (name) => {
    const { request } = await open({ state: httpApi({ stageName: '$default', tags: { x: '1' } }) })
    const { status, body } = await request('GET', pathOf(`${ARN}/stages/${name}`))
    expect([status, body]).toEqual([200, { tags: { x: '1' } }])
  })

  it.each([
    ['nonsense', 400, 'Invalid ARN specified in the request'],
    ['arn:aws:s3:::bucket', 400, 'Invalid ARN specified in the request'],
    ['arn:aws:apigateway:us-east-1:123456789012:/apis/a1b2c3d4e5', 400, 'Invalid ARN specified in the request'],
    ['arn:aws:apigateway:us-east-1::/portals/x', 404, 'Invalid resource identifier specified'],
    ['arn:aws:apigateway:us-east-1::/vpclinks/x', 404, 'Invalid Vpc Link identifier specified'],
    ['arn:aws:apigateway:us-east-1::/domainnames/x.example.com', 404, 'Invalid domain name identifier specified'],
    ['arn:aws:apigateway:us-east-1::/apis/nosuch', 404, 'Invalid API identifier specified 123456789012:nosuch'],
    [`${ARN}/stages/nosuch`, 404, 'Invalid stage identifier specified'],
    [`${ARN}/stages/%zz`, 404, 'Invalid stage identifier specified'],
  ])('are not found under %s', async (arn, status, message) => {
    const { request } = await open({ state: httpApi() })
    for (const method of ['GET', 'POST', 'DELETE']) {
      const answer = await request(method, pathOf(arn), method === 'POST' ? { tags: { 'aws:x': '1' } } : undefined)
      expect([answer.status, answer.body]).toEqual([status, { message }])
    }
  })

  it('may not begin with aws:', async () => {
    const { request } = await open({ state: httpApi() })
    const { status, body } = await request('POST', pathOf(ARN), { tags: { 'Aws:x': '1' } })
    expect([status, body.message]).toEqual([
      400,
      "Invalid tag key. Tag keys cannot start with 'aws:' (case insensitive)",
    ])
  })

  it('are limited to 50, including existing ones', async () => {
    const many = (from: number, to: number): object =>
      Object.fromEntries(Array.from({ length: to - from }, (_, i) => [`k${from + i}`, 'v']))
    const { request } = await open({ state: httpApi() })
    expect((await request('POST', pathOf(ARN), { tags: many(0, 50) })).status).toBe(201)
    expect((await request('POST', pathOf(ARN), { tags: many(0, 50) })).status).toBe(201)
    const { status, body } = await request('POST', pathOf(ARN), { tags: many(50, 51) })
    expect([status, body.message]).toEqual([400, 'Cannot have more than 50 tags on a resource'])
  })

  it('may be absent from a request that adds, but not from one that removes', async () => {
    const { request } = await open({ state: httpApi() })
    expect((await request('POST', pathOf(ARN), {})).status).toBe(201)
    const { status, body } = await request('DELETE', pathOf(ARN))
    expect([status, body.message]).toEqual([400, 'Invalid request input. UntagResource input is missing tag keys.'])
  })
})

throughTransports('Tags of every kind of resource', (open) => {
  it.each([
    ['/apis/a1b2c3d4e5', API],
    ['/apis/a1b2c3d4e5/stages/prod', STAGE],
    ['/domainnames/x.example.com', '/v2/domainnames/x.example.com'],
    ['/vpclinks/link01', '/v2/vpclinks/link01'],
  ])('are added and removed at %s, and shown by the resource', async (path, own) => {
    const { request } = await open({
      state: {
        ...httpApi(),
        domainNames: [{ domainName: 'x.example.com' }],
        vpcLinks: [{ vpcLinkId: 'link01', name: 'private' }],
      },
    })
    const tags = pathOf(`arn:aws:apigateway:us-east-1::${path}`)
    expect((await request('GET', tags)).body).toEqual({ tags: {} })
    const before = (await request('GET', own)).body
    const added = await request('POST', tags, { tags: { team: 'a', tier: 'b' } })
    expect([added.status, added.body]).toEqual([201, {}])
    expect((await request('GET', own)).body).toEqual({ ...before, tags: { team: 'a', tier: 'b' } })
    expect((await request('DELETE', `${tags}?tagKeys=team`)).status).toBe(204)
    expect((await request('GET', tags)).body).toEqual({ tags: { tier: 'b' } })
    const many = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`k${i}`, '']))
    expect((await request('POST', tags, { tags: many })).status).toBe(400)
    expect((await request('GET', tags)).body).toEqual({ tags: { tier: 'b' } })
  })
})
