import { expect, it } from 'vitest'
import { throughTransports } from '../transports.ts'
import { patch, refusal, replace, STAGE, shop } from './shop.ts'

const defaults = {
  metricsEnabled: false,
  dataTraceEnabled: false,
  throttlingBurstLimit: 5000,
  throttlingRateLimit: 10000,
  cachingEnabled: false,
  cacheTtlInSeconds: 300,
  cacheDataEncrypted: false,
  requireAuthorizationForCacheControl: true,
  unauthorizedCacheControlHeaderStrategy: 'SUCCEED_WITH_RESPONSE_HEADER',
}

throughTransports('The settings of a method', (open) => {
  it('write a rate and a share of traffic with a fraction, and a burst without one, as AWS does', async () => {
    const { request } = await open(shop())
    const operations = [replace('/*/*/throttling/rateLimit', '2'), replace('/canarySettings/percentTraffic', '50')]
    const changed = await request('PATCH', STAGE, patch(...operations))
    const read = await request('GET', STAGE)
    const listed = await request('GET', STAGE.replace(/\/[^/]+$/, ''))
    for (const { text } of [changed, read, listed]) {
      expect(text).toContain('"throttlingBurstLimit":5000,"throttlingRateLimit":2.0,')
      expect(text).toContain('"percentTraffic":50.0,')
    }
    expect((await request('GET', '/account')).text).toContain('{"burstLimit":5000,"rateLimit":10000.0}')
  })

  it('start with the current settings of all methods, including the log level', async () => {
    const { request } = await open(shop())
    const { body } = await request(
      'PATCH',
      STAGE,
      patch(
        replace('/*/*/logging/loglevel', 'INFO'),
        replace('/~1pets/GET/metrics/enabled', 'true'),
        replace('/*/*/logging/loglevel', 'OFF'),
      ),
    )
    expect(body.methodSettings).toEqual({
      '*/*': { ...defaults, loggingLevel: 'OFF' },
      '~1pets/GET': { ...defaults, loggingLevel: 'INFO', metricsEnabled: true },
    })
  })

  it.each([
    ['/~1/GET', '~1/GET'],
    ['/~1pets~1{petId}/OPTIONS', '~1pets~1{petId}/OPTIONS'],
    ['/pets/{petId}/toys/PUT', 'pets/{petId}/toys/PUT'],
    ['//tenant/{t}/x/GET', '/tenant/{t}/x/GET'],
    ['/__proto__/GET', '__proto__/GET'],
  ])('have the key of the path, unchanged: %s', async (path, key) => {
    const { request } = await open(shop())
    const { body } = await request('PATCH', STAGE, patch(replace(`${path}/throttling/burstLimit`, '7')))
    expect(body.methodSettings).toEqual({ [key]: { ...defaults, throttlingBurstLimit: 7 } })
    const removed = await request('PATCH', STAGE, patch({ op: 'remove', path }))
    expect(removed.body.methodSettings).toEqual({})
  })

  it.each(['/~1pets/ANY', '/~1pets/*', '/*/GET', '/*'])('have no key %s', async (key) => {
    const { request } = await open(shop())
    const path = `${key}/metrics/enabled`
    const answer = await request('PATCH', STAGE, patch(replace(path, 'true')))
    expect(answer.body.message).toContain(`Invalid method setting path: ${path}. Must be one of: [/deploymentId, `)
  })

  it.each([
    ['an unknown log level before the missing role', 'DEBUG', 'Invalid logging level specified: DEBUG'],
    [
      'a log level without a role',
      'ERROR',
      'CloudWatch Logs role ARN must be set in account settings to enable logging',
    ],
  ])('refuse %s', async (_, value, message) => {
    const { request } = await open(shop({}, { account: {} }))
    const answer = await request('PATCH', STAGE, patch(replace('/*/*/logging/loglevel', value)))
    expect(refusal(answer)).toEqual([400, 'BadRequestException', message])
  })

  it.each(['OFF', 'off'])('need no role to set the log level %s', async (value) => {
    const { request } = await open(shop({}, { account: {} }))
    const { body } = await request('PATCH', STAGE, patch(replace('/*/*/logging/loglevel', value)))
    expect(body.methodSettings).toEqual({ '*/*': { ...defaults, loggingLevel: 'OFF' } })
  })

  it.each([
    ['True', true],
    ['TRUE', true],
    ['invalid', false],
    ['', false],
  ])('read %o as %o', async (value, wanted) => {
    const { request } = await open(shop())
    const { body } = await request('PATCH', STAGE, patch(replace('/*/*/logging/dataTrace', value)))
    expect(body.methodSettings['*/*'].dataTraceEnabled).toBe(wanted)
  })
})
