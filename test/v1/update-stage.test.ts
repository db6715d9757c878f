import { expect, it } from 'vitest'
import { manualClock } from '../../src/index.ts'
import { throughTransports } from '../transports.ts'
import { patch, refusal, replace, STAGE, shop } from './shop.ts'

throughTransports('UpdateStage', (open) => {
  it('applies all operations or none, and reports the first that fails', async () => {
    const { request } = await open(shop())
    const before = await request('GET', STAGE)
    const answer = await request(
      'PATCH',
      STAGE,
      patch(replace('/description', 'x'), replace('/deploymentId', 'nosuch'), replace('/no/such', 'y')),
    )
    expect(refusal(answer)).toEqual([400, 'BadRequestException', 'Deployment id does not exist'])
    expect((await request('GET', STAGE)).text).toBe(before.text)
  })

  it.each([
    ['no operations', { patchOperations: [] }],
    ['an empty object', {}],
    ['no body', undefined],
    ['null for the operations', { patchOperations: null }],
  ])('accepts %s, and changes lastUpdatedDate', async (_, body) => {
    const clock = manualClock('2026-01-02T03:04:05Z')
    const { request } = await open({ ...shop(), clock })
    const { body: before } = await request('GET', STAGE)
    clock.advance(1000)
    const answer = await request('PATCH', STAGE, body)
    expect(answer.status).toBe(200)
    expect(answer.body).toEqual({ ...before, lastUpdatedDate: before.lastUpdatedDate + 1 })
  })

  it('refuses more than 100 operations', async () => {
    const { request } = await open(shop())
    const update = (count: number) =>
      request('PATCH', STAGE, patch(...Array.from({ length: count }, () => replace('/description', 'x'))))
    expect((await update(100)).status).toBe(200)
    expect((await update(101)).body.message).toBe(
      'Update size too large. Try updating stage in multiple UpdateStage operations',
    )
  })

  it.each([
    [
      'a client certificate',
      replace('/clientCertificateId', 'nosuch'),
      'Invalid Client Certificate identifier specified',
    ],
    ['a documentation version', replace('/documentationVersion', 'v9'), 'Invalid Documentation version specified'],
    ['a cache size', replace('/cacheClusterSize', '2'), 'Invalid value for path /cacheClusterSize: 2'],
    [
      'a name of a variable',
      replace('/variables/a-b', 'x'),
      'Invalid stage variable name: a-b.  Please use names with only word characters.',
    ],
    [
      'a name of an override',
      replace('/canarySettings/stageVariableOverrides/a-b', 'x'),
      'Invalid stage variable name: a-b.  Please use names with only word characters.',
    ],
    [
      'a time to live',
      replace('/*/*/caching/ttlInSeconds', '-1'),
      'Invalid time-to-live setting, must be an integer no greater than 3600',
    ],
  ])('refuses an invalid value: %s', async (_, operation, message) => {
    const { request } = await open(shop())
    expect(refusal(await request('PATCH', STAGE, patch(operation)))).toEqual([400, 'BadRequestException', message])
  })

  it('prints a missing path or value as null', async () => {
    const { request } = await open(shop())
    const noPath = await request('PATCH', STAGE, patch({ op: 'replace', value: 'x' }))
    expect(noPath.body.message).toMatch(/^Invalid method setting path: null\. /)
    const noValue = await request('PATCH', STAGE, patch({ op: 'replace', path: '/variables/color' }))
    expect(noValue.body.message).toMatch(/^Invalid stage variable value: null\. {2}/)
  })

  it.each([
    ['/tracingEnabled', 'tracingEnabled'],
    ['/cacheClusterEnabled', 'cacheClusterEnabled'],
  ])('reads a boolean without a value as false: %s', async (path, member) => {
    const { request } = await open(shop({ tracingEnabled: true, cacheClusterEnabled: true, cacheClusterSize: '0.5' }))
    const { status, body } = await request('PATCH', STAGE, patch({ op: 'replace', path }))
    expect([status, body[member]]).toEqual([200, false])
  })

  it('reads a boolean without a value as false in the settings of a method and in a canary', async () => {
    const { request } = await open(shop())
    const flags = [
      '/*/*/metrics/enabled',
      '/*/*/caching/requireAuthorizationForCacheControl',
      '/canarySettings/useStageCache',
    ]
    const { status, body } = await request('PATCH', STAGE, patch(...flags.map((path) => ({ op: 'replace', path }))))
    expect(status).toBe(200)
    expect(body.methodSettings['*/*']).toMatchObject({
      metricsEnabled: false,
      requireAuthorizationForCacheControl: false,
    })
    expect(body.canarySettings.useStageCache).toBe(false)
  })

  it('omits variables after the last one is removed', async () => {
    const { request } = await open(shop())
    const { body } = await request('PATCH', STAGE, patch({ op: 'remove', path: '/variables/color' }))
    expect(body).not.toHaveProperty('variables')
  })

  it.each(['__proto__', 'constructor', 'toString'])('accepts %s as an ordinary name of a variable', async (name) => {
    const { request } = await open(shop({ variables: {} }))
    expect((await request('PATCH', STAGE, patch(replace(`/variables/${name}`, 'x')))).text).toContain(
      `"variables":{"${name}":"x"}`,
    )
    expect((await request('GET', STAGE)).text).toContain(`"${name}":"x"`)
    const { text } = await request('PATCH', STAGE, patch({ op: 'remove', path: `/variables/${name}` }))
    expect(text).not.toContain('"variables"')
  })

  it('counts the variables that a promotion adds', async () => {
    const many = (prefix: string) => Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${prefix}${i}`, 'x']))
    const canarySettings = { deploymentId: 'dep002', stageVariableOverrides: many('b') }
    const { request } = await open(shop({ variables: many('a'), canarySettings }))
    const promotion = { op: 'copy', path: '/variables', from: '/canarySettings/stageVariableOverrides' }
    expect((await request('PATCH', STAGE, patch(promotion))).status).toBe(429)
  })
})
