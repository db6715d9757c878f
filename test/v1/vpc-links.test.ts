import { expect, it } from 'vitest'
import { manualClock } from '../../src/index.ts'
import { throughTransports } from '../transports.ts'

const target = 'arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/net/shop/50dc6c495c0c9188'

throughTransports('VPC links of v1', (open) => {
  it('are PENDING, then AVAILABLE; DELETING, then deleted', async () => {
    const clock = manualClock(0)
    const { request } = await open({ clock, vpcLinks: { delayMs: 60_000 } })
    const { status, body } = await request('POST', '/vpclinks', { name: 'shop', targetArns: [target] })
    expect([status, body]).toEqual([
      202,
      { id: expect.stringMatching(/^[a-z0-9]{6}$/), name: 'shop', targetArns: [target], status: 'PENDING' },
    ])
    const path = `/vpclinks/${body.id}`
    await clock.advance(59_999)
    expect((await request('GET', path)).body).toEqual({ ...body, tags: {} })
    await clock.advance(1)
    const ready = { ...body, status: 'AVAILABLE', statusMessage: 'Your vpc link is ready for use', tags: {} }
    expect((await request('GET', path)).body).toEqual(ready)
    expect((await request('DELETE', path)).status).toBe(202)
    expect((await request('GET', path)).body).toEqual({ ...body, status: 'DELETING', tags: {} })
    await clock.advance(60_000)
    expect((await request('GET', path)).status).toBe(404)
  })

  it('are separate in the two versions', async () => {
    const { request } = await open()
    const { body } = await request('POST', '/vpclinks', { name: 'shop', targetArns: [target] })
    expect((await request('GET', `/v2/vpclinks/${body.id}`)).status).toBe(404)
    expect((await request('GET', '/v2/vpclinks')).body.items).toEqual([])
  })

  it('can be deleted while the API that uses them has no stage', async () => {
    const resources = [
      {
        path: '/pets',
        resourceMethods: {
          ANY: {
            authorizationType: 'NONE',
            methodIntegration: { type: 'HTTP_PROXY', connectionType: 'VPC_LINK', connectionId: 'link01' } as const,
          },
        },
      },
    ]
    const { request } = await open({
      state: {
        restApis: [{ id: 'a1b2c3d4e5', resources }],
        vpcLinks: [{ id: 'link01', name: 'shop', targetArns: [target] }],
      },
    })
    expect((await request('DELETE', '/vpclinks/link01')).status).toBe(202)
  })
})
