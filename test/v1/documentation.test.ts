import { expect, it } from 'vitest'
import { throughTransports } from '../transports.ts'
import { API, refusal, STAGE, shop } from './shop.ts'

const VERSIONS = `${API}/documentation/versions`
const PARTS = `${API}/documentation/parts`

throughTransports('Documentation', (open) => {
  it('has versions, which a creation can assign to a stage', async () => {
    const { request } = await open(shop())
    const { status, body } = await request('POST', VERSIONS, { documentationVersion: 'v2', stageName: 'prod' })
    expect(status).toBe(201)
    expect(body).toEqual({ version: 'v2', createdDate: expect.any(Number) })
    expect((await request('GET', STAGE)).body.documentationVersion).toBe('v2')
    expect((await request('GET', `${VERSIONS}/v2`)).body).toEqual(body)
    expect((await request('GET', VERSIONS)).body.item).toHaveLength(2)
  })

  it.each([
    [
      'a version that is there',
      { documentationVersion: 'v1' },
      409,
      'ConflictException',
      'Documentation version already exists',
    ],
    [
      'a version for a stage that is not there',
      { documentationVersion: 'v2', stageName: 'nosuch' },
      404,
      'NotFoundException',
      'Invalid stage identifier specified',
    ],
  ])('refuses %s', async (_, body, ...wanted) => {
    const { request } = await open(shop())
    expect(refusal(await request('POST', VERSIONS, body))).toEqual(wanted)
    expect((await request('GET', VERSIONS)).body.item).toHaveLength(1)
  })

  it('has parts, which can be listed by location', async () => {
    const { request } = await open(shop())
    const create = async (location: object): Promise<string> =>
      (await request('POST', PARTS, { location, properties: '{}' })).body.id
    const api = await create({ type: 'API' })
    const path = await create({ type: 'PATH_PARAMETER', path: '/pets', method: 'GET', name: 'petId' })
    const found = async (query: string): Promise<string[]> =>
      (await request('GET', `${PARTS}${query}`)).body.item.map(({ id }: { id: string }) => id)
    expect((await found('')).sort()).toEqual([api, path].sort())
    expect(await found('?type=API')).toEqual([api])
    expect(await found('?name=pet')).toEqual([path])
    expect(await found('?path=/pets')).toEqual([path])
    expect(await found('?locationStatus=UNDOCUMENTED')).toEqual([])
    expect((await request('GET', `${PARTS}/${api}`)).body).toEqual({
      id: api,
      location: { type: 'API' },
      properties: '{}',
    })
    expect((await request('GET', `${PARTS}/nosuch`)).body.message).toBe(
      'Invalid Documentation part identifier specified',
    )
  })

  it('names every constraint that a part violates', async () => {
    const { request } = await open(shop())
    const answer = await request('POST', PARTS, { location: { type: 'X', statusCode: '2xx' } })
    expect(refusal(answer)).toEqual([
      400,
      'ValidationException',
      expect.stringMatching(
        /^3 validation errors detected: Value null at 'createDocumentationPartInput\.properties' failed .*'createDocumentationPartInput\.location\.type'.*Value '2xx' at 'createDocumentationPartInput\.location\.statusCode' failed to satisfy constraint: Member must satisfy regular expression pattern: /,
      ),
    ])
  })
})
