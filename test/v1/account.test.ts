import { expect, it } from 'vitest'
import { throughTransports } from '../transports.ts'
import { patch, refusal, replace, STAGE, shop } from './shop.ts'

const ROLE = 'arn:aws:iam::123456789012:role/logs'
const defaults = {
  throttleSettings: { burstLimit: 5000, rateLimit: 10000 },
  features: ['UsagePlans'],
  apiKeyVersion: '4',
}

throughTransports('The account', (open) => {
  it('has a role for logs, unless a state document removes it', async () => {
    const left = await open()
    expect((await left.request('GET', '/account')).body).toEqual({ ...defaults, cloudwatchRoleArn: expect.any(String) })
    const { request } = await open({ state: { account: {} } })
    expect((await request('GET', '/account')).body).toEqual(defaults)
  })

  it('sets and removes the role, which logs require', async () => {
    const { request } = await open(shop({}, { account: {} }))
    const log = () => request('PATCH', STAGE, patch(replace('/*/*/logging/loglevel', 'INFO')))
    expect((await log()).status).toBe(400)
    const { body } = await request('PATCH', '/account', patch(replace('/cloudwatchRoleArn', ROLE)))
    expect(body).toEqual({ ...defaults, cloudwatchRoleArn: ROLE })
    expect((await log()).status).toBe(200)
    expect((await request('PATCH', '/account', patch(replace('/cloudwatchRoleArn', '')))).body).toEqual(defaults)
  })

  it('adds and removes features, but cannot remove UsagePlans', async () => {
    const { request } = await open()
    const change = (op: string, value?: string) =>
      request('PATCH', '/account', patch({ op, path: '/features', ...(value !== undefined && { value }) }))
    expect((await change('add', 'Canaries')).body.features).toEqual(['UsagePlans', 'Canaries'])
    expect((await change('add', 'UsagePlans')).body.features).toEqual(['UsagePlans', 'Canaries'])
    expect((await change('remove', 'Canaries')).body.features).toEqual(['UsagePlans'])
    expect((await change('remove', 'UsagePlans')).status).toBe(400)
    expect((await change('add')).status).toBe(400)
    expect((await request('GET', '/account')).body.features).toEqual(['UsagePlans'])
  })

  it.each([
    [replace('/cloudwatchRoleArn', 'not-an-arn'), 'The role ARN is not well formed'],
    [
      replace('/features', 'x'),
      "Invalid patch path  '/features' specified for op 'replace'. Must be one of: [/cloudwatchRoleArn]",
    ],
  ])('refuses %o', async (operation, message) => {
    const { request } = await open()
    expect(refusal(await request('PATCH', '/account', patch(operation)))).toEqual([400, 'BadRequestException', message])
  })
})
