import { expect, it } from 'vitest'
import { createApiGateway, manualClock } from '../../src/index.ts'
import { throughTransports } from '../transports.ts'

const VALUE = 'AbCdEfGhIjKlMnOpQrStUvWxYz'
const file = (...lines: string[]): string => lines.join('\n')

throughTransports('API keys', (open) => {
  it('have stages as objects in a request, and as strings in an answer', async () => {
    const { request } = await open({ clock: manualClock(1_700_000_000_000) })
    const { status, body } = await request('POST', '/apikeys', {
      name: 'web',
      customerId: 'c1',
      enabled: true,
      stageKeys: [{ restApiId: 'a1b2c3d4e5', stageName: 'prod' }],
      tags: { team: 'shop' },
    })
    expect([status, body]).toEqual([
      201,
      {
        id: expect.stringMatching(/^[a-z0-9]{10}$/),
        value: expect.stringMatching(/^[A-Za-z0-9]{40}$/),
        name: 'web',
        customerId: 'c1',
        enabled: true,
        createdDate: 1_700_000_000,
        lastUpdatedDate: 1_700_000_000,
        stageKeys: ['a1b2c3d4e5/prod'],
        tags: { team: 'shop' },
      },
    ])
    const { value, ...rest } = body
    expect((await request('GET', `/apikeys/${body.id}`)).body).toEqual(rest)
    expect((await request('GET', `/apikeys/${body.id}?includeValue=true`)).body).toEqual(body)
    expect((await request('GET', '/apikeys?includeValues=true')).body.item[0].value).toBe(value)
    expect((await request('GET', '/apikeys?customerId=c2')).body.item).toEqual([])
    expect((await request('GET', '/apikeys?customerId=c1&name=we')).body.item).toHaveLength(1)
  })

  it('are not enabled and name no stages by default', async () => {
    const { request } = await open()
    const { status, body } = await request('POST', '/apikeys', { name: 'web' })
    expect(status).toBe(201)
    expect(body).toMatchObject({ name: 'web', enabled: false, stageKeys: [] })
  })

  it('are listed newest first in consecutive pages, even those of the same second', async () => {
    const { gateway, request } = await open({ clock: manualClock(1_700_000_000_000) })
    const names = ['a', 'b', 'c', 'd', 'e']
    for (const name of names) await request('POST', '/apikeys', { name })
    const found: string[] = []
    let query = 'limit=2'
    for (let pages = 0; pages < 3; pages++) {
      const { body } = await request('GET', `/apikeys?${query}`)
      found.push(...body.item.map((one: { name: string }) => one.name))
      expect(body.position === undefined).toBe(pages === 2)
      query = `limit=2&position=${body.position}`
    }
    expect(found).toEqual(names.toReversed())
    const again = createApiGateway({ state: gateway.snapshot() })
    const { body } = again.answer({ method: 'GET', url: '/apikeys', headers: { accept: 'application/json' } })
    expect(JSON.parse(body).item.map((one: { name: string }) => one.name)).toEqual(names.toReversed())
  })

  it('are imported from a file with columns in any case and order', async () => {
    const { request } = await open({
      state: {
        apiKeys: [{ id: 'known00001', name: 'old', value: `${VALUE}1`, customerId: 'c1' }],
        usagePlans: [
          { id: 'plan01', name: 'one' },
          { id: 'plan02', name: 'two' },
        ],
      },
    })
    const text = file(
      'KEY,name,Description,Enabled,UsagePlanIds,Color',
      `${VALUE}1,new,"a ""good"" key, still",FALSE,"plan01, plan02",red`,
      '',
      `${VALUE}2,other,"two`,
      'lines",,,',
    )
    const { status, body } = await request('POST', '/apikeys?mode=import&format=csv', text)
    expect([status, body]).toEqual([201, { ids: ['known00001', expect.stringMatching(/^[a-z0-9]{10}$/)] }])
    expect((await request('GET', '/apikeys/known00001')).body).toMatchObject({
      name: 'new',
      description: 'a "good" key, still',
      enabled: false,
      customerId: 'c1',
    })
    expect((await request('GET', `/apikeys/${body.ids[1]}`)).body).toMatchObject({
      description: 'two\nlines',
      enabled: true,
    })
    expect((await request('GET', '/usageplans/plan02/keys')).body.item).toMatchObject([{ id: 'known00001' }])
  })

  it('are skipped by an import with a warning, or make it fail', async () => {
    const { gateway, request } = await open()
    const text = file('Name,Key,UsagePlanIds', 'short,abc,', `lost,${VALUE},nosuch`)
    const before = gateway.snapshot()
    const refused = await request('POST', '/apikeys?mode=import&format=csv&failonwarnings=true', text)
    expect(refused.status).toBe(400)
    expect(gateway.snapshot()).toEqual(before)
    const { status, body } = await request('POST', '/apikeys?mode=import&format=csv', text)
    expect([status, body]).toEqual([
      201,
      {
        ids: [],
        warnings: [
          'Line 2 has a key of 3 characters. It must have 20 to 128.',
          'Line 3 names the usage plan nosuch, which does not exist.',
        ],
      },
    ])
    expect((await request('POST', '/apikeys?mode=import&format=csv', 'Name\nx')).status).toBe(400)
    expect((await request('POST', '/apikeys?mode=import&format=xml', text)).status).toBe(400)
  })
})

it('A state document accepts the answer of GetApiKeys, which has no values', () => {
  const state = {
    apiKeys: [{ id: 'a', enabled: true, createdDate: 1, lastUpdatedDate: 1, stageKeys: [] }, { id: 'b' }],
  }
  const snapshot = createApiGateway({ state }).snapshot()
  expect(snapshot.apiKeys).toMatchObject([{ id: 'a', value: expect.stringMatching(/^[A-Za-z0-9]{40}$/) }, { id: 'b' }])
  expect(() =>
    createApiGateway({
      state: {
        apiKeys: [
          { id: 'a', value: VALUE },
          { id: 'b', value: VALUE },
        ],
      },
    }),
  ).toThrow('apiKeys[1].value: is the value of an earlier API key.')
})
