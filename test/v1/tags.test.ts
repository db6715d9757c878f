import { expect, it } from 'vitest'
import { throughTransports } from '../transports.ts'
import { API, refusal, STAGE, shop } from './shop.ts'

const arn = (resource: string, region = 'us-east-1') =>
  `/tags/${encodeURIComponent(`arn:aws:apigateway:${region}::${resource}`)}`

throughTransports('Tags', (open) => {
  it.each([
    ['a stage', STAGE, STAGE],
    ['an API', API, API],
    ['a client certificate', '/clientcertificates/cert01', '/clientcertificates/cert01'],
  ])('are set, shown and removed on %s', async (_, resource, path) => {
    const { request } = await open(shop())
    const url = arn(resource)
    expect(await request('PUT', url, { tags: { team: 'pets', cost: 'x' } })).toMatchObject({ status: 204, text: '' })
    expect((await request('PUT', url, { tags: { cost: 'y' } })).status).toBe(204)
    expect((await request('GET', url)).body).toEqual({ tags: { team: 'pets', cost: 'y' } })
    expect((await request('GET', path)).body.tags).toEqual({ team: 'pets', cost: 'y' })
    expect((await request('DELETE', `${url}?tagKeys=team&tagKeys=nosuch`)).status).toBe(204)
    expect((await request('GET', url)).body).toEqual({ tags: { cost: 'y' } })
    await request('DELETE', `${url}?tagKeys=cost`)
    expect((await request('GET', url)).body).toEqual({ tags: {} })
  })

  it('are absent from a stage, and an empty map in an API, after the last one is removed', async () => {
    const { request } = await open(shop({ tags: { a: '1' } }))
    await request('DELETE', `${arn(STAGE)}?tagKeys=a`)
    expect((await request('GET', STAGE)).body).not.toHaveProperty('tags')
    expect((await request('GET', API)).body.tags).toEqual({})
  })

  it('are found by a stage name that is percent-encoded twice in the ARN', async () => {
    const { request } = await open(shop({ stageName: 'dev-1' }))
    expect((await request('GET', arn(`${API}/stages/dev%2D1`))).status).toBe(200)
  })

  it.each([
    ['an unknown stage', arn(`${API}/stages/nosuch`), 404, 'NotFoundException', 'Invalid stage identifier specified'],
    [
      'an unknown API',
      arn('/restapis/nosuch'),
      404,
      'NotFoundException',
      'Invalid API identifier specified 123456789012:nosuch',
    ],
    [
      'an unknown certificate',
      arn('/clientcertificates/nosuch'),
      404,
      'NotFoundException',
      'Invalid Client Certificate identifier specified',
    ],
    [
      'something that has no tags',
      arn(`${API}/deployments/dep001`),
      400,
      'BadRequestException',
      'Invalid ARN specified in the request: arn:aws:apigateway:us-east-1::/restapis/a1b2c3d4e5/deployments/dep001',
    ],
    [
      'another region',
      arn(STAGE, 'eu-west-1'),
      400,
      'BadRequestException',
      'Invalid ARN specified in the request: arn:aws:apigateway:eu-west-1::/restapis/a1b2c3d4e5/stages/prod',
    ],
  ])('are refused for %s', async (_, url, ...wanted) => {
    const { request } = await open(shop())
    expect(refusal(await request('GET', url))).toEqual(wanted)
  })

  it('are limited to 50, including existing ones', async () => {
    const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`t${i}`, '']))
    const { request } = await open(shop({ tags: many(50) }))
    expect((await request('PUT', arn(STAGE), { tags: { t0: 'x' } })).status).toBe(204)
    expect((await request('PUT', arn(STAGE), { tags: { more: 'x' } })).status).toBe(429)
  })

  it.each([
    ['an empty key', { '': 'x' }, /^Invalid tag key\. Tag keys must have 1 to 128 /],
    ['a key of 129 characters', { ['k'.repeat(129)]: 'x' }, /^Invalid tag key\. Tag keys must have 1 to 128 /],
    ['a key with an angle bracket', { 'a<b': 'x' }, /^Invalid tag key\. Tag keys must have 1 to 128 /],
    ['a value of 257 characters', { team: 'v'.repeat(257) }, /^Invalid tag value\. Tag values must have at most 256 /],
    ['a value with a hash', { team: 'pets#1' }, /^Invalid tag value\. Tag values must have at most 256 /],
  ])('are refused with %s, in every operation', async (_, tags, message) => {
    const { request } = await open(shop())
    const requests = [
      request('PUT', arn(STAGE), { tags }),
      request('POST', `${API}/stages`, { stageName: 'beta', deploymentId: 'dep001', tags }),
      request('POST', '/restapis', { name: 'pets', tags }),
      request('POST', '/apikeys', { tags }),
      request('POST', '/usageplans', { name: 'silver', tags }),
      request('POST', '/clientcertificates', { tags }),
    ]
    for (const { status, headers, body } of await Promise.all(requests)) {
      expect([status, headers.get('x-amzn-errortype')]).toEqual([400, 'BadRequestException'])
      expect(body.message).toMatch(message)
    }
  })

  it('take letters of any language, and all characters that are documented', async () => {
    const { request } = await open(shop())
    const tags = { 'Größe 1 _.:/=+-@': 'münchen _.:/=+-@', ['k'.repeat(128)]: 'v'.repeat(256) }
    expect((await request('PUT', arn(STAGE), { tags })).status).toBe(204)
    expect((await request('GET', arn(STAGE))).body.tags).toEqual(tags)
  })

  it('are removed only by key', async () => {
    const { request } = await open(shop())
    expect(refusal(await request('DELETE', arn(STAGE)))).toEqual([
      400,
      'ValidationException',
      "1 validation error detected: Value null at 'tagKeys' failed to satisfy constraint: Member must not be null",
    ])
  })
})
