import { expect, it } from 'vitest'
import { manualClock } from '../../src/index.ts'
import { throughTransports } from '../transports.ts'
import { httpApi, STAGE, webSocketApi } from './given.ts'

const destinationArn = 'arn:aws:logs:us-east-1:123456789012:log-group:/aws/pets'
const format = '$context.requestId $context.status'
const INVALID =
  'Invalid ARN specified in the request. The ARN must be a valid CloudWatch Logs log group or Kinesis Data Firehose delivery stream ARN.'
const ERRORS = 'The following errors are found in Access Log Format: Access Log format must'

throughTransports('Access logs', (open) => {
  const change = async (state: Parameters<typeof open>[0], accessLogSettings: object) => {
    const { request } = await open(state)
    const { status, body } = await request('PATCH', STAGE, { accessLogSettings })
    return [status, body.message ?? body.accessLogSettings]
  }

  it.each([
    ['a group', destinationArn, destinationArn],
    ['a group with a star, which is taken off', `${destinationArn}:*`, destinationArn],
    ['a group in China', 'arn:aws-cn:logs:cn-north-1:123456789012:log-group:x', undefined],
  ])('go to %s', async (_, arn, kept = arn) => {
    expect(await change({ state: httpApi() }, { destinationArn: arn, format })).toEqual([
      200,
      { destinationArn: kept, format },
    ])
  })

  it.each([
    ['not-an-arn', "Invalid ARN specified in the request. ARNs must start with 'arn:': not-an-arn"],
    ['arn:aws:s3:::bucket', INVALID],
    ['arn:aws:logs:us-east-1:123456789012:log-group:', INVALID],
    ['arn:aws:logs:us-east-1::log-group:x', INVALID],
    ['arn:', INVALID],
    [
      'arn:aws:firehose:us-east-1:123456789012:deliverystream/amazon-apigateway-x',
      "Access log destination must only contain characters a-z, A-Z, 0-9, '_', '-', '/', '.': 'deliverystream/amazon-apigateway-x'",
    ],
    ['arn:aws:firehose:us-east-1:123456789012:stream/x', INVALID],
  ])('do not go to %s', async (arn, message) => {
    for (const state of [httpApi(), webSocketApi(), webSocketApi({}, {}, {})]) {
      expect(await change({ state }, { destinationArn: arn, format })).toEqual([400, message])
    }
  })

  it.each([
    ['{}', {}],
    ['a destination alone', { destinationArn }],
    ['a format alone', { format }],
    ['an empty format', { destinationArn, format: '' }],
    ['an empty destination', { destinationArn: '', format }],
  ])('need a destination and a format: %s is refused', async (_, given) => {
    expect(await change({ state: httpApi() }, given)).toEqual([
      400,
      'Access Log value missing. Expected destinationArn and format.',
    ])
  })

  it('are merged member by member if they exist', async () => {
    const state = httpApi({ accessLogSettings: { destinationArn, format } })
    expect(await change({ state }, { format: '$context.extendedRequestId' })).toEqual([
      200,
      { destinationArn, format: '$context.extendedRequestId' },
    ])
    expect(await change({ state }, { destinationArn: `${destinationArn}2` })).toEqual([
      200,
      { destinationArn: `${destinationArn}2`, format },
    ])
    expect(await change({ state }, {})).toEqual([200, { destinationArn, format }])
    expect(await change({ state }, { format: '' })).toEqual([
      400,
      'Access Log value missing. Expected destinationArn and format.',
    ])
  })

  it.each([
    [
      '$context.status',
      `${ERRORS} include either $context.requestId or $context.extendedRequestId : '$context.status'`,
    ],
    ['literal', `${ERRORS} include either $context.requestId or $context.extendedRequestId : 'literal'`],
    ['$context.requestId\n', `${ERRORS} be single line: '$context.requestId\n'`],
    ['a\r$context.requestId', `${ERRORS} be single line: 'a\r$context.requestId'`],
  ])('have a format of one line with a request id, on both protocols: not %j', async (wrong, message) => {
    for (const state of [httpApi(), webSocketApi()]) {
      expect(await change({ state }, { destinationArn, format: wrong })).toEqual([400, message])
    }
  })

  it.each([
    ['$context.unknown $context.requestId $context.resourceId', '$context.unknown, $context.resourceId'],
    ['$context.requestId|$context.status', '$context.requestId|'],
    ['$context.requestId ${context.nosuch}', '${context.nosuch}'],
    ['$context.nosuch', '$context.nosuch'],
    ['$context.authorizer. $context.requestId', '$context.authorizer.'],
  ])('of an HTTP API accept a closed list of variables: not all in %s', async (wrong, variables) => {
    expect(await change({ state: httpApi() }, { destinationArn, format: wrong })).toEqual([
      400,
      `The following context variables are not supported: [${variables}]`,
    ])
  })

  it.each([
    '$context.requestId $context.authorizer.claims.sub $context.identity.clientCert.validity.notAfter',
    '{"id": "${context.requestId}", "v": "$stageVariables.x", "$": "$contextual"}',
    `$context.requestId ${'x'.repeat(3000)}`,
  ])('of an HTTP API accept %s', async (right) => {
    expect(await change({ state: httpApi() }, { destinationArn, format: right })).toEqual([
      200,
      { destinationArn, format: right },
    ])
  })

  it('of a WebSocket API accept any variable', async () => {
    const free = '$context.requestId|$context.unknown'
    expect(await change({ state: webSocketApi() }, { destinationArn, format: free })).toEqual([
      200,
      { destinationArn, format: free },
    ])
  })

  it('of a WebSocket API need the role of the account, which is checked after ARN and format', async () => {
    const state = webSocketApi({}, {}, {})
    expect(await change({ state }, { destinationArn, format })).toEqual([
      400,
      'CloudWatch Logs role ARN must be set in account settings to enable logging',
    ])
    expect((await change({ state }, { destinationArn, format: 'x' }))[1]).toMatch(/^The following errors/)
  })

  it('refuse a log group that does not exist, with the text of the protocol', async () => {
    const logs = { missingGroups: ['/aws/pets'] }
    expect(await change({ state: { ...httpApi(), logs } }, { destinationArn: `${destinationArn}:*`, format })).toEqual([
      404,
      expect.stringMatching(
        /^Cannot enable logging\. LogDestination: \/aws\/pets does not exist \(Service: AWSIngestionHub; Status Code: 400; Error Code: LogDestinationNotFoundException; Request ID: [0-9a-f-]{36}; Proxy: null\)$/,
      ),
    ])
    expect(await change({ state: { ...webSocketApi(), logs } }, { destinationArn, format })).toEqual([
      404,
      'Cannot enable logging. LogDestination: /aws/pets does not exist',
    ])
    expect((await change({ state: { ...httpApi(), logs } }, { destinationArn: `${destinationArn}2`, format }))[0]).toBe(
      200,
    )
  })

  it.each([
    [
      'denied',
      /^Insufficient permissions to enable logging\. User: arn:aws:sts::123456789012:\S+ is not authorized to perform: logs:CreateLogDelivery with an explicit deny in an identity-based policy$/,
    ],
    ['cannotExtendPolicy', /^Insufficient permissions to enable logging$/],
    [
      'policyTooLong',
      /^Cannot enable logging\. Policy document length breaking Cloudwatch Logs Constraints, either < 1 or > 5120$/,
    ],
  ] as const)('of an HTTP API are refused while access is %s', async (access, message) => {
    const logs = { access }
    expect(await change({ state: { ...httpApi(), logs } }, { destinationArn, format })).toEqual([
      400,
      expect.stringMatching(message),
    ])
    expect((await change({ state: { ...webSocketApi(), logs } }, { destinationArn, format }))[0]).toBe(200)
    const { request } = await open({ state: { ...httpApi(), logs } })
    expect((await request('PATCH', STAGE, { description: 'no logs' })).status).toBe(200)
  })

  it('are removed by DeleteAccessLogSettings, which can be repeated and changes the date', async () => {
    const clock = manualClock()
    const { request } = await open({ state: httpApi({ accessLogSettings: { destinationArn, format } }), clock })
    for (const second of [1, 2]) {
      clock.advance(1000)
      const { status, text } = await request('DELETE', `${STAGE}/accesslogsettings`)
      expect([status, text]).toEqual([204, ''])
      const { body } = await request('GET', STAGE)
      expect(body).not.toHaveProperty('accessLogSettings')
      expect(body.lastUpdatedDate).toBe(`1970-01-01T00:00:0${second}Z`)
    }
  })
})
