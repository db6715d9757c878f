import { expect, it } from 'vitest'
import { throughTransports } from '../transports.ts'
import { patch, refusal, replace, STAGE, shop } from './shop.ts'

const destination = (value: string) => replace('/accessLogSettings/destinationArn', value)
const format = (value: string) => replace('/accessLogSettings/format', value)
const GROUP = 'arn:aws:logs:us-east-1:123456789012:log-group:/aws/calls'
const NO_ROLE = 'CloudWatch Logs role ARN must be set in account settings to enable logging'

throughTransports('The access log of a stage', (open) => {
  it.each([
    [
      'an ARN that is none, also without a role',
      destination('not-an-arn'),
      {},
      "Invalid ARN specified in the request. ARNs must start with 'arn:': not-an-arn",
    ],
    ['a destination without a role', destination(GROUP), {}, NO_ROLE],
    ['a bad format without a role', format('literal-only'), {}, NO_ROLE],
    [
      'an ARN of another service',
      destination('arn:aws:s3:::bucket'),
      undefined,
      'The ARN must be a valid CloudWatch Logs log group or Kinesis Data Firehose delivery stream',
    ],
    [
      'an ARN of something else of the same service',
      destination('arn:aws:logs:us-east-1:123456789012:destination:x'),
      undefined,
      'The ARN must be a valid CloudWatch Logs log group or Kinesis Data Firehose delivery stream',
    ],
    [
      'a format without a request id',
      format('literal-only'),
      undefined,
      "Access Log format must include either $context.requestId or $context.extendedRequestId : 'literal-only'",
    ],
    [
      'a format of two lines',
      format('$context.requestId\n$context.status'),
      undefined,
      "Access Log format must be single line, new line character is allowed only at end of the format: '$context.requestId\n$context.status'",
    ],
    [
      'a format of more than 3 KB',
      format(`$context.requestId ${'é'.repeat(1536)}`),
      undefined,
      'Access Log format must be at most 3072 bytes long',
    ],
    [
      'a path that ends in a slash',
      replace('/accessLogSettings/', GROUP),
      undefined,
      'Invalid accessLogSettings path. Must be one of : [/accessLogSettings/destinationArn, /accessLogSettings/format]',
    ],
    [
      'a path that only begins like one of the access log',
      { op: 'add', path: '/accessLogSettingsFormat', value: 'x' },
      undefined,
      'Invalid accessLogSettings path. Must be one of : [/accessLogSettings/destinationArn, /accessLogSettings/format]',
    ],
    ['an empty destination', destination(''), undefined, 'Access Log value must not be empty'],
  ])('refuses %s', async (_, operation, account, message) => {
    const { request } = await open(shop({}, account && { account }))
    expect(refusal(await request('PATCH', STAGE, patch(operation)))).toEqual([400, 'BadRequestException', message])
  })

  it('takes a format of exactly 3 KB', async () => {
    const { request } = await open(shop())
    const { status } = await request('PATCH', STAGE, patch(format('$context.requestId '.padEnd(3072, 'x'))))
    expect(status).toBe(200)
  })

  it('accepts a line break at the end of the format', async () => {
    const { request } = await open(shop())
    const { body } = await request('PATCH', STAGE, patch(destination(GROUP), format('$context.requestId\n')))
    expect(body.accessLogSettings).toEqual({ destinationArn: GROUP, format: '$context.requestId\n' })
  })

  it('can be removed even if it is absent', async () => {
    const { request } = await open(shop({ accessLogSettings: { destinationArn: GROUP } }))
    const remove = patch({ op: 'remove', path: '/accessLogSettings' })
    for (let i = 0; i < 2; i++) {
      const { status, body } = await request('PATCH', STAGE, remove)
      expect(status).toBe(200)
      expect(body).not.toHaveProperty('accessLogSettings')
    }
  })
})
