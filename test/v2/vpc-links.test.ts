import { expect, it } from 'vitest'
import { createApiGateway, manualClock, type StateDocument } from '../../src/index.ts'
import { throughTransports } from '../transports.ts'

const LINKS = '/v2/vpclinks'
const given = { name: 'private', subnetIds: ['subnet-0a'] }
const options = (clock = manualClock(0)) => ({ clock, vpcLinks: { delayMs: 60_000 } })

throughTransports('VPC links', (open) => {
  it('are PENDING, then AVAILABLE; DELETING, then deleted', async () => {
    const clock = manualClock(Date.UTC(2025, 0, 1))
    const { request } = await open(options(clock))
    const { status, body } = await request('POST', LINKS, given)
    expect([status, body]).toEqual([
      201,
      {
        ...given,
        createdDate: '2025-01-01T00:00:00Z',
        securityGroupIds: [],
        tags: {},
        vpcLinkId: expect.stringMatching(/^[a-z0-9]{6}$/),
        vpcLinkStatus: 'PENDING',
        vpcLinkStatusMessage: 'VPC link is provisioning ENIs',
        vpcLinkVersion: 'V2',
      },
    ])
    const path = `${LINKS}/${body.vpcLinkId}`
    await clock.advance(59_999)
    expect((await request('GET', path)).body).toEqual(body)
    await clock.advance(1)
    const available = {
      ...body,
      vpcLinkStatus: 'AVAILABLE',
      vpcLinkStatusMessage: 'VPC link is ready to route traffic',
    }
    expect((await request('GET', path)).body).toEqual(available)
    const renamed = await request('PATCH', path, { name: 'other', subnetIds: ['subnet-0b'] })
    expect([renamed.status, renamed.body]).toEqual([200, { ...available, name: 'other' }])
    const removed = await request('DELETE', path)
    expect([removed.status, removed.text]).toEqual([202, ''])
    await clock.advance(30_000)
    expect((await request('DELETE', path)).status).toBe(202)
    await clock.advance(29_999)
    expect((await request('GET', path)).body.vpcLinkStatus).toBe('DELETING')
    await clock.advance(1)
    expect((await request('GET', path)).status).toBe(404)
    expect((await request('GET', LINKS)).body).toEqual({ items: [] })
  })

  it('are created once in 15 s and deleted once in 30 s under the quotas of AWS', async () => {
    const clock = manualClock(0)
    const { request } = await open({ clock, quotas: 'aws' })
    const create = () => request('POST', LINKS, given)
    const [first, refused] = [await create(), await create()]
    expect([first.status, refused.status, refused.body.message]).toEqual([201, 429, 'Too Many Requests'])
    await clock.advance(15_000)
    const second = await create()
    const remove = async ({ body }: typeof first) => (await request('DELETE', `${LINKS}/${body.vpcLinkId}`)).status
    expect([second.status, await remove(first), await remove(second)]).toEqual([201, 202, 429])
    await clock.advance(29_999)
    expect(await remove(second)).toBe(429)
    await clock.advance(1)
    expect(await remove(second)).toBe(202)
  })

  it('are complete at the next read by default', async () => {
    const { request } = await open()
    const { body } = await request('POST', LINKS, given)
    expect(body.vpcLinkStatus).toBe('PENDING')
    expect((await request('GET', `${LINKS}/${body.vpcLinkId}`)).body.vpcLinkStatus).toBe('AVAILABLE')
    await request('DELETE', `${LINKS}/${body.vpcLinkId}`)
    expect((await request('GET', `${LINKS}/${body.vpcLinkId}`)).status).toBe(404)
  })

  it('cannot be deleted while routes use them, which the refusal lists', async () => {
    const integration = {
      integrationId: 'int0001',
      integrationType: 'HTTP_PROXY',
      integrationMethod: 'ANY',
      connectionType: 'VPC_LINK',
      connectionId: 'link01',
      integrationUri: 'arn:aws:servicediscovery:us-east-1:123456789012:service/srv-1',
    }
    const state = {
      vpcLinks: [{ vpcLinkId: 'link01', ...given }],
      apis: [
        {
          apiId: 'a1b2c3d4e5',
          integrations: [integration],
          routes: [
            { routeId: 'route01', routeKey: '$default', target: 'integrations/int0001' },
            { routeId: 'route02', routeKey: 'GET /pets', target: 'integrations/int0001' },
          ],
        },
      ],
    } as StateDocument
    const { request } = await open({ state })
    const { status, body } = await request('DELETE', `${LINKS}/link01`)
    expect([status, body.message]).toEqual([
      400,
      "Cannot delete vpc link. Vpc link 'link01', is referenced in [ANY:route01, GET:route02] in format of [Method:Resource].",
    ])
    for (const route of ['route01', 'route02']) await request('DELETE', `/v2/apis/a1b2c3d4e5/routes/${route}`)
    expect((await request('DELETE', `${LINKS}/link01`)).status).toBe(202)
  })

  it('are at most ten in an account and region', async () => {
    const vpcLinks = Array.from({ length: 10 }, (_, i) => ({ vpcLinkId: `link0${i}`, ...given }))
    const { request } = await open({ state: { vpcLinks } })
    const { status, body } = await request('POST', LINKS, given)
    expect([status, body.message]).toEqual([
      429,
      'Maximum number of VPC Links has been reached. Please contact AWS if you need additional VPC Links.',
    ])
  })
})

it('A VPC link in a state document is available by default, and continues a pending change', async () => {
  const clock = manualClock(0)
  const links: StateDocument['vpcLinks'] = [
    { vpcLinkId: 'link01', ...given },
    { vpcLinkId: 'link02', ...given, vpcLinkStatus: 'PENDING' },
    { vpcLinkId: 'link03', ...given, vpcLinkStatus: 'DELETING' },
    { vpcLinkId: 'link04', ...given, vpcLinkStatus: 'FAILED', vpcLinkStatusMessage: 'no subnet' },
  ]
  const first = createApiGateway({ ...options(clock), state: { vpcLinks: links } })
  const other = createApiGateway({ ...options(clock), state: first.snapshot() })
  expect(other.snapshot()).toEqual(first.snapshot())
  const statuses = () => other.snapshot().vpcLinks?.map(({ vpcLinkStatus }) => vpcLinkStatus)
  expect(statuses()).toEqual(['AVAILABLE', 'PENDING', 'DELETING', 'FAILED'])
  const fork = other.fork()
  await clock.advance(60_000)
  expect(statuses()).toEqual(['AVAILABLE', 'AVAILABLE', 'FAILED'])
  expect(fork.snapshot().vpcLinks).toEqual(other.snapshot().vpcLinks)
})
