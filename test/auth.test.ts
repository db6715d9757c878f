import { describe, expect, it } from 'vitest'
import { type Credential, verifySignatures } from '../src/auth.ts'
import { createApiGateway, manualClock } from '../src/index.ts'
import { throughTransports } from './transports.ts'

const NOW = '2026-01-02T03:04:05Z'
const KEYS: readonly Credential[] = [{ accessKeyId: 'AKIAUNDERSTUDY', secretAccessKey: 'secret' }]
const SIGNED = {
  'x-amz-date': '20260102T030405Z',
  authorization:
    'AWS4-HMAC-SHA256 Credential=AKIAUNDERSTUDY/20260102/us-east-1/apigateway/aws4_request, SignedHeaders=host;x-amz-date, Signature=0123',
}
const authorized = (from: string | RegExp, to: string): Record<string, string> => ({
  ...SIGNED,
  authorization: SIGNED.authorization.replace(from, to),
})

throughTransports('A signature', (open) => {
  it.each([
    [
      'another scheme',
      { authorization: 'Bearer abc' },
      "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter. Authorization header requires 'SignedHeaders' parameter. Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.",
    ],
    ['no date', { authorization: SIGNED.authorization }, "either a 'X-Amz-Date' or a 'Date' header."],
    [
      'a date of another form',
      { ...SIGNED, 'x-amz-date': '2026-01-02' },
      "Date must be in ISO-8601 'basic format'. Got '2026-01-02'. See http://en.wikipedia.org/wiki/ISO_8601",
    ],
    ['no signed headers', authorized(/ SignedHeaders=.*?,/, ''), "header requires 'SignedHeaders' parameter."],
    ['no signature', authorized(/, Signature=.*/, ''), "header requires 'Signature' parameter."],
    [
      'a key with a slash',
      authorized('AKIAUNDERSTUDY', 'AKIA/UNDERSTUDY'),
      "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got 'AKIA/UNDERSTUDY/20260102/us-east-1/apigateway/aws4_request'",
    ],
  ])('with %s is incomplete, whether signatures are required or verified', async (_, headers, text) => {
    for (const auth of ['required', verifySignatures(KEYS)] as const) {
      const { request } = await open({ auth, clock: manualClock(NOW) })
      const { status, headers: answered, body } = await request('GET', '/restapis', undefined, headers)
      expect([status, answered.get('x-amzn-errortype')]).toEqual([403, 'IncompleteSignatureException'])
      expect(body.message).toContain(text)
    }
  })

  it.each([
    [
      'for another service',
      authorized('/apigateway/', '/execute-api/'),
      "Credential should be scoped to correct service: 'apigateway'. ",
    ],
    [
      'of another day than its date',
      authorized('/20260102/', '/20260101/'),
      "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '20260101' != '20260102', from '20260102T030405Z'.",
    ],
    [
      'that was made too long ago',
      { ...SIGNED, 'x-amz-date': '20260102T025904Z' },
      'Signature expired: 20260102T025904Z is now earlier than 20260102T025905Z (20260102T030405Z - 5 min.)',
    ],
    [
      'from the future',
      { ...SIGNED, 'x-amz-date': '20260102T030906Z' },
      'Signature not yet current: 20260102T030906Z is still later than 20260102T030905Z (20260102T030405Z + 5 min.)',
    ],
    [
      'that is wrong',
      SIGNED,
      'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
    ],
    [
      'with a claim about the body that is wrong',
      { ...SIGNED, 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' },
      'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
    ],
  ])('%s is invalid if signatures are verified, and accepted if they are only required', async (_, headers, text) => {
    const verifying = await open({ auth: verifySignatures(KEYS), clock: manualClock(NOW) })
    const refused = await verifying.request('GET', '/restapis', undefined, headers)
    expect([refused.status, refused.headers.get('x-amzn-errortype'), refused.body.message]).toEqual([
      403,
      'InvalidSignatureException',
      text,
    ])
    const requiring = await open({ auth: 'required', clock: manualClock(NOW) })
    expect((await requiring.request('GET', '/restapis', undefined, headers)).status).toBe(200)
  })

  const second = 'Credential=210987654321/20260102/us-east-1/apigateway/aws4_request'
  it.each([
    [
      'another credential before its own',
      { ...SIGNED, authorization: SIGNED.authorization.replace('Cred', `${second}, Cred`) },
    ],
    ['another credential at its end', { ...SIGNED, authorization: `${SIGNED.authorization}, ${second}` }],
    ['two signatures', { ...SIGNED, authorization: `${SIGNED.authorization}, Signature=0123` }],
    ['a part without a name', { ...SIGNED, authorization: `${SIGNED.authorization}, x` }],
    ['a part of another name', { ...SIGNED, authorization: `${SIGNED.authorization}, Extra=1` }],
    ['a credential for no region', authorized('/us-east-1/', '/US-EAST-1/')],
  ])('with %s belongs to no other account, in every mode', async (_, headers) => {
    const verifying = await open({ auth: verifySignatures(KEYS), clock: manualClock(NOW) })
    const refused = await verifying.request('POST', '/restapis', { name: 'shop' }, headers)
    expect([refused.status, refused.headers.get('x-amzn-errortype')]).toEqual([403, 'InvalidSignatureException'])
    const unsigned = await open()
    await unsigned.request('POST', '/restapis', { name: 'shop' }, headers)
    expect(unsigned.gateway.snapshot().accounts).toBeUndefined()
  })

  it.each([
    [
      'a scope that ends in another word',
      authorized('aws4_request', 'aws5_request'),
      "'aws4_request', not 'aws5_request'. ",
    ],
    ['a host that is not signed', authorized('host;', ''), "'Host' or ':authority' must be a 'SignedHeader'"],
    ['headers out of order', authorized('host;x-amz-date', 'x-amz-date;host'), 'The request signature we calculated'],
    ['a header named twice', authorized('host;', 'host;host;'), 'The request signature we calculated'],
    ['a header in upper case', authorized('x-amz-date', 'X-Amz-Date'), 'The request signature we calculated'],
  ])('with %s is invalid', async (_, headers, text) => {
    const { request } = await open({ auth: verifySignatures(KEYS), clock: manualClock(NOW) })
    const { headers: answered, body } = await request('GET', '/restapis', undefined, headers)
    expect([answered.get('x-amzn-errortype'), body.message]).toEqual([
      'InvalidSignatureException',
      expect.stringContaining(text),
    ])
  })

  it('of a URL identifies the caller, and is refused beside one in the header, after its time and beyond a week', async () => {
    const url = (expires: string, date = SIGNED['x-amz-date']): string =>
      `/restapis?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=210987654321%2F20260102%2Feu-west-1%2Fapigateway%2Faws4_request` +
      `&X-Amz-Date=${date}&X-Amz-Expires=${expires}&X-Amz-SignedHeaders=host&X-Amz-Signature=${'0'.repeat(64)}`
    const { gateway, request } = await open()
    await request('POST', url('60'), { name: 'shop' })
    expect(gateway.snapshot().accounts).toMatchObject([{ accountId: '210987654321', region: 'eu-west-1' }])

    const verifying = await open({
      auth: verifySignatures([{ accessKeyId: '210987654321', secretAccessKey: 'secret' }]),
      clock: manualClock(NOW),
    })
    const hints: (string | undefined)[] = []
    for (const [target, headers] of [
      [url('60'), SIGNED],
      [url('604801'), {}],
      [url('60', '20260102T030304Z'), {}],
      [url('60'), {}],
    ] as const) {
      expect((await verifying.request('GET', target, undefined, headers)).status).toBe(403)
      hints.push(verifying.gateway.journal.last?.hint)
    }
    expect(hints).toEqual([
      'The request is signed in its header and in its query.',
      'X-Amz-Expires must be 1 to 604800 seconds.',
      'The URL was valid for 60 s.',
      expect.stringContaining('Expected string to sign: "GET\\n/restapis\\nX-Amz-Algorithm='),
    ])
  })

  it('is checked before the path, and changes nothing', async () => {
    const { gateway, request } = await open({ auth: verifySignatures(KEYS), clock: manualClock(NOW) })
    expect((await request('GET', '/nosuch')).body).toEqual({ message: 'Missing Authentication Token' })
    await request('POST', '/restapis', { name: 'shop' }, SIGNED)
    expect(gateway.snapshot().restApis).toBeUndefined()
  })

  it('is not required for a body that is too large to be read', async () => {
    const { request } = await open({ auth: verifySignatures(KEYS), clock: manualClock(NOW), bodyLimit: 10 })
    expect((await request('POST', '/restapis', { name: 'a long name' }, SIGNED)).status).toBe(413)
  })
})

describe('verifySignatures', () => {
  it.each([
    [[{ accessKeyId: 'a b', secretAccessKey: 'x' }], 'credential 1 has no usable accessKeyId.'],
    [[...KEYS, { accessKeyId: 'AKIA' }], 'credential 2 has no secretAccessKey.'],
    [[{ accessKeyId: 'AKIA', secretAccessKey: 'x', token: 'y' }], 'credential 1 has an unknown member "token".'],
    [
      [{ accessKeyId: 'AKIA', secretAccessKey: 'x', expiration: 'soon' }],
      'an expiration that is not a valid date: "soon".',
    ],
    [['AKIA'], 'credential 1 is not an object.'],
    [null, 'the credentials must be a list.'],
    [[...KEYS, ...KEYS], 'duplicate accessKeyId "AKIAUNDERSTUDY".'],
    [[{ accessKeyId: 'AKIA', secretAccessKey: 'x', sessionToken: '' }], 'credential 1 has a sessionToken that'],
    [[{ accessKeyId: 'AKIA', secretAccessKey: 'x', sessionToken: 5 }], 'credential 1 has a sessionToken that'],
  ])('refuses %o', (credentials, problem) => {
    expect(() => verifySignatures(credentials as Credential[])).toThrow(problem)
  })

  it('is named in the error for "verify" without keys', () => {
    expect(() => createApiGateway({ auth: 'verify' as never })).toThrow(
      'createApiGateway: "auth" must be "off", "required" or verifySignatures([...]) of apigateway-understudy/auth, not "verify".',
    )
  })
})
