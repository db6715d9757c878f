import { expect, it } from 'vitest'
import type { StateDocument } from '../../src/index.ts'
import { throughTransports } from '../transports.ts'
import { httpApi, STAGE } from './given.ts'

const MAPPINGS = '/v2/domainnames/pets.example.com/apimappings'
const given = { apiId: 'a1b2c3d4e5', stage: 'prod' }
const rest = { id: 'r1e2s3t4a5', stages: [{ stageName: 'live', deploymentId: 'dep001' }] }

/** An HTTP API and a REST API, and domain names with and without mappings. */
function state(mappings: readonly object[] = []): StateDocument {
  const pets = { domainName: 'pets.example.com', apiMappings: mappings }
  return { ...httpApi(), restApis: [rest], domainNames: [pets, { domainName: 'a.example.com' }] } as StateDocument
}

throughTransports('API mappings', (open) => {
  it('are created with 201 at the root of a domain by default', async () => {
    const { request } = await open({ state: state() })
    const { status, body } = await request('POST', MAPPINGS, given)
    expect([status, body]).toEqual([
      201,
      { ...given, apiMappingId: expect.stringMatching(/^[a-z0-9]{6}$/), apiMappingKey: '' },
    ])
    expect((await request('GET', `${MAPPINGS}/${body.apiMappingId}`)).body).toEqual(body)
    // The members stand in the order of their names.
    expect(Object.keys(body)).toEqual(['apiId', 'apiMappingId', 'apiMappingKey', 'stage'])
    const key = 'v1/orders-2.0'
    expect((await request('POST', MAPPINGS, { ...given, apiMappingKey: key })).body.apiMappingKey).toBe(key)
    expect((await request('GET', MAPPINGS)).body.items).toHaveLength(2)
    expect((await request('GET', '/v2/domainnames/a.example.com/apimappings')).body).toEqual({ items: [] })
  })

  it.each<[object, number, string, string]>([
    [{ ...given }, 409, 'ConflictException', 'ApiMapping key already exists for this domain name'],
    [{ ...given, stage: 'nosuch' }, 400, 'BadRequestException', 'Invalid stage identifier specified'],
    [{ ...given, apiId: 'nosuch' }, 400, 'BadRequestException', 'Invalid API identifier specified 123456789012:nosuch'],
    [
      { apiId: 'nosuch' },
      400,
      'BadRequestException',
      'Invalid request input. CreateApiMapping input is missing stage.',
    ],
    [{ stage: 'prod' }, 400, 'BadRequestException', 'Invalid request input. CreateApiMapping input is missing api id.'],
    ...['/', 'a//b', '/a', 'a/', 'a b'].map((apiMappingKey): [object, number, string, string] => [
      { ...given, apiMappingKey },
      400,
      'BadRequestException',
      "An ApiMapping key may contain only letters, numbers and one of $-_.+!*'(),",
    ]),
  ])('are refused as %j', async (wrong, status, type, message) => {
    const { gateway, request } = await open({ state: state([given]) })
    const before = gateway.snapshot()
    const answer = await request('POST', MAPPINGS, wrong)
    expect([answer.status, answer.headers.get('x-amzn-errortype'), answer.body]).toEqual([status, type, { message }])
    expect(gateway.snapshot()).toEqual(before)
  })

  it('change the members of an update, and refuse what a creation refuses', async () => {
    const { gateway, request } = await open({
      state: state([
        { ...given, apiMappingId: 'map001', apiMappingKey: 'v1' },
        { ...given, apiMappingId: 'map002' },
      ]),
    })
    const path = `${MAPPINGS}/map001`
    const { status, body } = await request('PATCH', path, { apiId: rest.id, stage: 'live' })
    expect([status, body]).toEqual([
      200,
      { apiId: rest.id, apiMappingId: 'map001', apiMappingKey: 'v1', stage: 'live' },
    ])
    const before = gateway.snapshot()
    const refused: [object, number, string][] = [
      [{}, 400, 'Invalid request input. UpdateApiMapping input is missing api id.'],
      [{ apiId: 'nosuch' }, 400, 'Invalid API identifier specified 123456789012:nosuch'],
      // The stage that is kept is not one of the other API.
      [{ apiId: given.apiId }, 400, 'Invalid stage identifier specified'],
      [{ ...given, apiMappingKey: '' }, 409, 'ApiMapping key already exists for this domain name'],
    ]
    for (const [wrong, code, message] of refused) {
      const answer = await request('PATCH', path, wrong)
      expect([answer.status, answer.body]).toEqual([code, { message }])
    }
    expect(gateway.snapshot()).toEqual(before)
    expect((await request('PATCH', path, { ...given, apiMappingKey: 'v1' })).body).toMatchObject(given)
  })

  it('block the deletion of their stage', async () => {
    const { request } = await open({ state: state() })
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

  it('accept stages of REST APIs, and block their deletion', async () => {
    const { gateway, request } = await open({ state: state() })
    const mapped = await request('POST', MAPPINGS, { apiId: rest.id, stage: 'live' })
    expect(mapped.status).toBe(201)
    expect((await request('POST', MAPPINGS, { apiId: rest.id, stage: 'prod', apiMappingKey: 'x' })).status).toBe(400)
    for (const path of [`/restapis/${rest.id}/stages/live`, `/restapis/${rest.id}`]) {
      const { status, body } = await request('DELETE', path)
      expect([status, body.message]).toEqual([400, expect.stringMatching(/in your domains: pets\.example\.com$/)])
    }
    const fork = gateway.fork()
    expect(fork.answer({ method: 'DELETE', url: `/restapis/${rest.id}`, headers: {}, body: '' }).status).toBe(400)
    await request('DELETE', `${MAPPINGS}/${mapped.body.apiMappingId}`)
    expect((await request('DELETE', `/restapis/${rest.id}/stages/live`)).status).toBe(202)
  })

  it('need their domain, and are deleted with it', async () => {
    const { gateway, request } = await open({ state: state([given]) })
    const absent = await request('GET', '/v2/domainnames/nosuch.example.com/apimappings')
    expect([absent.status, absent.body.message]).toEqual([404, 'Invalid domain name identifier specified'])
    const wrong = await request('GET', `${MAPPINGS}/nosuch`)
    expect([wrong.status, wrong.body.message]).toEqual([404, 'Invalid API mapping identifier specified'])
    const { status, text } = await request('DELETE', '/v2/domainnames/pets.example.com')
    expect([status, text]).toEqual([204, ''])
    expect((await request('GET', MAPPINGS)).status).toBe(404)
    expect(gateway.snapshot().domainNames).toMatchObject([{ domainName: 'a.example.com' }])
    expect((await request('DELETE', STAGE)).status).toBe(204)
  })

  it.each([
    [{ endpointType: 'EDGE' }, /^Only REGIONAL domain names can be managed/],
    [{ securityPolicy: 'TLS_1_0' }, /^Only REGIONAL domain names with a security policy of TLS 1\.2 can be managed/],
  ] as const)('of a domain with %j are managed by v1 alone', async (configuration, message) => {
    const domain = { domainName: 'pets.example.com', domainNameConfigurations: [configuration] }
    const mapped = { ...domain, apiMappings: [{ ...given, apiMappingId: 'map001' }] }
    const { request } = await open({ state: { ...httpApi(), domainNames: [mapped] } })
    for (const [method, path, body] of [
      ['GET', MAPPINGS, undefined],
      ['POST', MAPPINGS, { ...given, apiMappingKey: 'x' }],
      ['GET', `${MAPPINGS}/map001`, undefined],
      ['PATCH', `${MAPPINGS}/map001`, given],
      ['DELETE', `${MAPPINGS}/map001`, undefined],
    ] as const) {
      const answer = await request(method, path, body)
      expect([answer.status, answer.body.message]).toEqual([400, expect.stringMatching(message)])
    }
  })
})
