import { describe, expect, it } from 'vitest'
import { type Credential, verifySignatures } from '../src/auth.ts'
import { createApiGateway, manualClock } from '../src/index.ts'
import { throughDoors } from './doors.ts'

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

throughDoors('A signature', (open) => {
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
  ])('%s is invalid where signatures are verified, and fine where they are only required', async (_, headers, text) => {
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

  it('is asked for before anything is said about the path, and changes nothing', async () => {
    const { gateway, request } = await open({ auth: verifySignatures(KEYS), clock: manualClock(NOW) })
    expect((await request('GET', '/nosuch')).body).toEqual({ message: 'Missing Authentication Token' })
    await request('POST', '/restapis', { name: 'shop' }, SIGNED)
    expect(gateway.snapshot().restApis).toBeUndefined()
  })

  it('is not held against a body that is too large to be read', async () => {
    const { request } = await open({ auth: verifySignatures(KEYS), clock: manualClock(NOW), bodyLimit: 10 })
    expect((await request('POST', '/restapis', { name: 'a long name' }, SIGNED)).status).toBe(413)
  })
})

describe('verifySignatures', () => {
  it.each([
    [[{ accessKeyId: 'a b', secretAccessKey: 'x' }], 'credential 1 has no usable accessKeyId.'],
    [[...KEYS, { accessKeyId: 'AKIA' }], 'credential 2 has no secretAccessKey.'],
    [[{ accessKeyId: 'AKIA', secretAccessKey: 'x', token: 'y' }], 'credential 1 has an unknown member "token".'],
    [[{ accessKeyId: 'AKIA', secretAccessKey: 'x', expiration: 'soon' }], 'an expiration that is no date: "soon".'],
    [['AKIA'], 'credential 1 is no object.'],
  ])('refuses %o', (credentials, problem) => {
    expect(() => verifySignatures(credentials as Credential[])).toThrow(problem)
  })

  it('is what the gateway asks for when it is told to verify without keys', () => {
    expect(() => createApiGateway({ auth: 'verify' as never })).toThrow(
      'createApiGateway: "auth" must be "off", "required" or verifySignatures([...]) of apigateway-understudy/auth, not "verify".',
    )
  })
})
