import { expect, it } from 'vitest'
import { manualClock } from '../../src/index.ts'
import { throughTransports } from '../transports.ts'
import { patch, refusal, replace, STAGE, shop } from './shop.ts'

throughTransports('Client certificates', (open) => {
  it('expire after a year', async () => {
    const { request } = await open({ clock: manualClock('2026-01-02T03:04:05Z') })
    const { status, body } = await request('POST', '/clientcertificates', { description: 'mine', tags: { a: '1' } })
    expect(status).toBe(201)
    expect(body).toEqual({
      clientCertificateId: expect.stringMatching(/^[a-z0-9]{6}$/),
      description: 'mine',
      pemEncodedCertificate: expect.stringMatching(
        /^-----BEGIN CERTIFICATE-----\n[\w+/\n]+-----END CERTIFICATE-----\n$/,
      ),
      createdDate: 1767323045,
      expirationDate: 1767323045 + 365 * 86400,
      tags: { a: '1' },
    })
    expect((await request('GET', '/clientcertificates')).body).toEqual({ item: [body] })
  })

  it('are removed from their stages by a deletion', async () => {
    const { gateway, request } = await open(shop())
    await request('PATCH', STAGE, patch(replace('/clientCertificateId', 'cert01')))
    expect((await request('DELETE', '/clientcertificates/cert01')).status).toBe(202)
    expect((await request('GET', STAGE)).body).not.toHaveProperty('clientCertificateId')
    gateway.restore(gateway.snapshot())
  })

  it.each(['GET', 'PATCH', 'DELETE'])('that do not exist are refused for %s', async (method) => {
    const { request } = await open()
    const answer = await request(method, '/clientcertificates/nosuch')
    expect(refusal(answer)).toEqual([404, 'NotFoundException', 'Invalid Client Certificate identifier specified'])
  })

  it('are at most 60', async () => {
    const clientCertificates = Array.from({ length: 60 }, (_, i) => ({ clientCertificateId: `cert${i}` }))
    const { request } = await open({ state: { clientCertificates } })
    expect((await request('POST', '/clientcertificates', {})).status).toBe(429)
  })
})
