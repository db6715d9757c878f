import { expect, it } from 'vitest'
import { throughDoors } from '../doors.ts'
import { httpApi, STAGE } from './given.ts'

const MAPPINGS = '/v2/domainnames/pets.example.com/apimappings'
const given = { apiId: 'a1b2c3d4e5', stage: 'prod' }

throughDoors('API mappings', (open) => {
  it('are made with 200 on any domain, at its root unless told otherwise', async () => {
    const { request } = await open({ state: httpApi() })
    const { status, body } = await request('POST', MAPPINGS, given)
    expect([status, body]).toEqual([
      200,
      { ...given, apiMappingId: expect.stringMatching(/^[a-z0-9]{6}$/), apiMappingKey: '' },
    ])
    expect((await request('GET', `${MAPPINGS}/${body.apiMappingId}`)).body).toEqual(body)
    expect((await request('POST', MAPPINGS, { ...given, apiMappingKey: 'v1' })).body.apiMappingKey).toBe('v1')
    expect((await request('GET', MAPPINGS)).body.items).toHaveLength(2)
  })

  it.each([
    [{ ...given }, 409, 'ConflictException', 'ApiMapping key already exists for this domain name'],
    [{ ...given, stage: 'nosuch' }, 400, 'BadRequestException', 'Invalid stage identifier specified'],
    [{ ...given, apiId: 'nosuch' }, 404, 'NotFoundException', 'Invalid API identifier specified 123456789012:nosuch'],
    [
      { apiId: 'nosuch' },
      400,
      'BadRequestException',
      'Invalid request input. CreateApiMapping input is missing stage.',
    ],
    [{ stage: 'prod' }, 400, 'BadRequestException', 'Invalid request input. CreateApiMapping input is missing api id.'],
  ])('are refused as %j', async (wrong, status, type, message) => {
    const { request } = await open({
      state: { ...httpApi(), apiMappings: [{ domainName: 'pets.example.com', ...given }] },
    })
    const answer = await request('POST', MAPPINGS, wrong)
    expect([answer.status, answer.headers.get('x-amzn-errortype'), answer.body]).toEqual([status, type, { message }])
  })

  it('stand in the way of deleting their stage', async () => {
    const { request } = await open({ state: httpApi() })
    const { apiMappingId } = (await request('POST', MAPPINGS, given)).body
    await request('POST', '/v2/domainnames/a.example.com/apimappings', given)
    const { status, headers, body } = await request('DELETE', STAGE)
    expect([status, headers.get('x-amzn-errortype'), body.message]).toEqual([
      400,
      'BadRequestException',
      'Deleting stage prod failed. Please remove all base path mappings related to the stage in your domains: a.example.com, pets.example.com',
    ])
    await request('DELETE', `${MAPPINGS}/${apiMappingId}`)
    expect((await request('DELETE', STAGE)).body.message).toMatch(/domains: a\.example\.com$/)
  })

  it('make their domain, which goes with the last of them', async () => {
    const { request } = await open({ state: httpApi() })
    const absent = await request('GET', MAPPINGS)
    expect([absent.status, absent.body.message]).toEqual([404, 'Invalid domain name identifier specified'])
    const { apiMappingId } = (await request('POST', MAPPINGS, given)).body
    const wrong = await request('GET', `${MAPPINGS}/nosuch`)
    expect([wrong.status, wrong.body.message]).toEqual([404, 'Invalid API mapping identifier specified'])
    const { status, text } = await request('DELETE', `${MAPPINGS}/${apiMappingId}`)
    expect([status, text]).toEqual([204, ''])
    expect((await request('GET', MAPPINGS)).status).toBe(404)
  })
})
