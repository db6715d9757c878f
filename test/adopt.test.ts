import { expect, it } from 'vitest'
import { createApiGateway, manualClock } from '../src/index.ts'
import { throughTransports } from './transports.ts'

const arn = (path: string): string => encodeURIComponent(`arn:aws:apigateway:us-east-1::${path}`)

throughTransports('An API that was never created', (open) => {
  it.each([
    '/restapis/a1b2c3d4e5',
    '/restapis/a1b2c3d4e5/stages',
    '/v2/apis/f6g7h8i9j0',
    '/v2/apis/f6g7h8i9j0/stages',
    `/tags/${arn('/restapis/a1b2c3d4e5')}`,
    `/v2/tags/${arn('/apis/f6g7h8i9j0')}`,
  ])('does not exist at %s, unless it is adopted', async (path) => {
    expect((await (await open()).request('GET', path)).status).toBe(404)
    expect((await (await open({ adopt: true })).request('GET', path)).status).toBe(200)
  })

  it('is empty and has the defaults of AWS when it is adopted (v1)', async () => {
    const { request } = await open({ adopt: true, clock: manualClock('2026-01-02T03:04:05Z') })
    const { body } = await request('GET', '/restapis/a1b2c3d4e5')
    expect(body).toEqual({
      id: 'a1b2c3d4e5',
      name: 'a1b2c3d4e5',
      createdDate: 1767323045,
      apiKeySource: 'HEADER',
      disableExecuteApiEndpoint: false,
      endpointConfiguration: { types: ['EDGE'], ipAddressType: 'ipv4' },
      rootResourceId: expect.stringMatching(/^[a-z0-9]{10}$/),
      tags: {},
    })
    expect((await request('GET', '/restapis/a1b2c3d4e5/stages')).body).toEqual({ item: [] })
    expect((await request('GET', '/restapis/a1b2c3d4e5')).body).toEqual(body)
  })

  it('is an empty HTTP API with the defaults of AWS when it is adopted (v2)', async () => {
    const { request } = await open({ adopt: true })
    expect((await request('GET', '/v2/apis/f6g7h8i9j0')).body).toMatchObject({
      apiId: 'f6g7h8i9j0',
      name: 'f6g7h8i9j0',
      protocolType: 'HTTP',
      apiEndpoint: 'https://f6g7h8i9j0.execute-api.us-east-1.amazonaws.com',
      tags: {},
    })
    expect((await request('GET', '/v2/apis/f6g7h8i9j0/stages')).body).toEqual({ items: [] })
  })

  it('survives snapshot and load with any valid id', async () => {
    const { gateway, request } = await open({ adopt: true })
    expect((await request('GET', '/v2/apis/shop')).status).toBe(200)
    expect((await request('GET', '/v2/apis/a%2Fb')).status).toBe(404)
    gateway.load(JSON.parse(JSON.stringify(gateway.snapshot())))
    expect((await request('GET', '/v2/apis/shop')).status).toBe(200)
  })

  it('accepts deployments and stages after adoption, and refuses unknown ones', async () => {
    const { gateway, request } = await open({ adopt: true })
    const { body } = await request('POST', '/restapis/a1b2c3d4e5/deployments', {})
    const stage = { stageName: 'prod', deploymentId: body.id }
    expect((await request('POST', '/restapis/a1b2c3d4e5/stages', stage)).status).toBe(201)
    expect((await request('GET', '/restapis/a1b2c3d4e5/stages/nosuch')).body.message).toBe(
      'Invalid stage identifier specified',
    )
    expect((await request('POST', '/v2/apis/f6g7h8i9j0/stages', { stageName: 'prod' })).status).toBe(201)
    expect(gateway.v1.stage('a1b2c3d4e5', 'prod')).toBeDefined()
    expect(gateway.v2.stage('f6g7h8i9j0', 'prod')).toBeDefined()
    const other = createApiGateway({ state: gateway.snapshot() })
    expect(other.snapshot()).toEqual(gateway.snapshot())
  })

  it('belongs to the account and region of the request', async () => {
    const { gateway, request } = await open({ adopt: true })
    const authorization =
      'AWS4-HMAC-SHA256 Credential=210987654321/20260102/eu-west-1/apigateway/aws4_request, SignedHeaders=host, Signature=0'
    await request('GET', '/restapis/a1b2c3d4e5', undefined, { authorization })
    expect(gateway.snapshot()).toMatchObject({
      accounts: [{ accountId: '210987654321', region: 'eu-west-1', restApis: [{ id: 'a1b2c3d4e5' }] }],
    })
    expect(gateway.snapshot().restApis).toBeUndefined()
  })
})

it('refuses an adopt option that is neither true nor false', () => {
  expect(() => createApiGateway({ adopt: 'yes' } as never)).toThrow('"adopt" must be true or false, not "yes".')
})
