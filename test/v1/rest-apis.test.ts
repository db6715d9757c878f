import { expect, it } from 'vitest'
import { throughTransports } from '../transports.ts'
import { API, patch, refusal, replace, STAGE, shop } from './shop.ts'

throughTransports('REST APIs', (open) => {
  it('are created with a root resource, and with tags only when given', async () => {
    const { request } = await open()
    const { body } = await request('POST', '/restapis', {
      name: 'n',
      tags: { a: '1' },
      binaryMediaTypes: ['image/png'],
    })
    expect(body).toMatchObject({ name: 'n', tags: { a: '1' }, binaryMediaTypes: ['image/png'] })
    expect((await request('GET', `/restapis/${body.id}/resources`)).body.item).toEqual([
      { id: body.rootResourceId, path: '/' },
    ])
  })

  it.each([
    ['an empty description', { description: '' }, 'Description cannot be an empty string'],
    [
      'too large a compression size',
      { minimumCompressionSize: 10485761 },
      'Invalid minimum compression size, must be between 0 and 10485760',
    ],
    [
      'a private endpoint over ipv4',
      { endpointConfiguration: { types: ['PRIVATE'], ipAddressType: 'ipv4' } },
      'Only dualstack ipAddressType is supported for Private APIs.',
    ],
  ])('are not created with %s', async (_, members, message) => {
    const { request } = await open()
    const answer = await request('POST', '/restapis', { name: 'n', ...members })
    expect(refusal(answer)).toEqual([400, 'BadRequestException', message])
  })

  it('are copied from another API with its parts', async () => {
    const resources = [{ path: '/' }, { path: '/pets' }]
    const { request } = await open({ state: { restApis: [{ id: 'a1b2c3d4e5', resources }] } })
    const { body } = await request('POST', '/restapis', { name: 'n', cloneFrom: 'a1b2c3d4e5' })
    const { item } = (await request('GET', `/restapis/${body.id}/resources`)).body
    expect(item.map(({ path }: { path: string }) => path).sort()).toEqual(['/', '/pets'])
    expect((await request('POST', '/restapis', { name: 'n', cloneFrom: 'nosuch' })).status).toBe(404)
  })

  it('accept media types one by one, with ~1 for the slash, and append a replaced one', async () => {
    const { request } = await open(shop())
    const update = async (...operations: object[]): Promise<string[] | undefined> =>
      (await request('PATCH', API, patch(...operations))).body.binaryMediaTypes
    const add = (type: string) => ({ op: 'add', path: `/binaryMediaTypes/${type}` })
    expect(await update(add('image~1png'), add('image~1gif'), add('image~1png'))).toEqual(['image/gif', 'image/png'])
    expect(await update(replace('/binaryMediaTypes/image~1gif', 'image/webp'))).toEqual(['image/png', 'image/webp'])
    expect(await update({ op: 'remove', path: '/binaryMediaTypes/image~1png' })).toEqual(['image/webp'])
    expect(await update({ op: 'remove', path: '/binaryMediaTypes/image~1webp' })).toBeUndefined()
  })

  it('accept the type of an endpoint in any case', async () => {
    const { request } = await open(shop())
    const { body } = await request('PATCH', API, patch(replace('/endpointConfiguration/types/EDGE', 'regional')))
    expect(body.endpointConfiguration.types).toEqual(['REGIONAL'])
  })

  it('change their endpoint, which becomes dualstack if it is private', async () => {
    const { request } = await open(shop())
    const { body } = await request('PATCH', API, patch(replace('/endpointConfiguration/types/EDGE', 'PRIVATE')))
    expect(body.endpointConfiguration).toEqual({ types: ['PRIVATE'], ipAddressType: 'dualstack' })
    const refused = await request('PATCH', API, patch(replace('/endpointConfiguration/ipAddressType', 'ipv4')))
    expect(refused.body.message).toBe('Only dualstack ipAddressType is supported for Private APIs.')
  })

  it.each([
    [
      replace('/endpointConfiguration/types/EDGE', 'NONE'),
      'Invalid EndpointTypes specified. Valid options are REGIONAL,EDGE,PRIVATE',
    ],
    [
      { op: 'remove', path: '/endpointConfiguration/types/EDGE' },
      "Invalid patch operation specified. Must be 'add'|'remove'|'replace'",
    ],
    [{ op: 'test', path: '/binaryMediaTypes/x', value: 'y' }, 'Invalid patch path /binaryMediaTypes/x'],
    [replace('/binaryMediaTypes/x', ''), 'Invalid value for path /binaryMediaTypes/x: '],
  ])('refuse %o', async (operation, message) => {
    const { request } = await open(shop())
    expect(refusal(await request('PATCH', API, patch(operation)))).toEqual([400, 'BadRequestException', message])
  })

  it('are deleted with everything below them', async () => {
    const { gateway, request } = await open(shop())
    expect((await request('DELETE', API)).status).toBe(202)
    expect((await request('GET', STAGE)).body.message).toBe('Invalid API identifier specified 123456789012:a1b2c3d4e5')
    expect(gateway.snapshot()).not.toHaveProperty('restApis')
  })

  it('have case-sensitive ids', async () => {
    const { request } = await open(shop())
    expect((await request('GET', '/restapis/A1B2C3D4E5')).status).toBe(404)
  })

  it('are listed in pages of 25, of at most 500', async () => {
    const restApis = Array.from({ length: 30 }, (_, i) => ({ id: `api${String(i).padStart(3, '0')}` }))
    const { request } = await open({ state: { restApis } })
    const first = (await request('GET', '/restapis')).body
    expect(first.item).toHaveLength(25)
    const rest = (await request('GET', `/restapis?position=${encodeURIComponent(first.position)}`)).body
    expect(rest).toEqual({ item: expect.any(Array) })
    expect(rest.item.map(({ id }: { id: string }) => id)).toEqual(restApis.slice(25).map(({ id }) => id))
    expect((await request('GET', '/restapis?limit=1000')).body.item).toHaveLength(30)
    expect((await request('GET', '/restapis?limit=0')).body.item).toHaveLength(25)
  })

  it('reject a limit that is not a number', async () => {
    const { request } = await open()
    expect(refusal(await request('GET', '/restapis?limit=all'))).toEqual([
      400,
      'SerializationException',
      'class java.lang.String can not be converted to an Integer',
    ])
  })

  it('are limited by the quota of their kind', async () => {
    const restApis = Array.from({ length: 120 }, (_, i) => ({ id: `api${i}` }))
    const { request } = await open({ state: { restApis } })
    expect((await request('POST', '/restapis', { name: 'n' })).status).toBe(429)
    const endpointConfiguration = { types: ['REGIONAL'] }
    expect((await request('POST', '/restapis', { name: 'n', endpointConfiguration })).status).toBe(201)
  })
})
