import { writeFileSync } from 'node:fs'
import { describe, expect, it, onTestFinished } from 'vitest'
import { refusalsOf } from '../../src/adapters/refusals.ts'
import { verifySignatures } from '../../src/auth.ts'
import { createApiGateway, manualClock } from '../../src/index.ts'
import { serve } from '../../src/node.ts'
import { asGithub, asJson, asJunit, type Pact, pretty, recordPacts, serialised, verify } from '../../src/pact.ts'
import { sound } from '../pact/spoilt.ts'
import { throughTransports } from '../transports.ts'
import { ask } from './ask.ts'
import { temporary } from './run.ts'

const SECRETS = {
  key: 'KEYKEYKEYKEY',
  session: 'SESSIONSESSION',
  signature: '51651651651651',
  cookie: 'COOKIECOOKIE',
  apiKey: 'APIKEYAPIKEY',
  control: 'CONTROLCONTROL',
}
const secretsIn = (text: string): string[] => Object.values(SECRETS).filter((secret) => text.includes(secret))

const HEADERS = {
  'x-amz-date': '20260102T030405Z',
  'x-amz-security-token': SECRETS.session,
  cookie: `session=${SECRETS.cookie}`,
  'x-api-key': SECRETS.apiKey,
  authorization:
    'AWS4-HMAC-SHA256 Credential=AKIAUNDERSTUDY/20260102/us-east-1/apigateway/aws4_request, ' +
    `SignedHeaders=cookie;host;x-amz-date;x-amz-security-token;x-api-key, Signature=${SECRETS.signature}`,
}
const PRESIGNED =
  '?X-Amz-Credential=AKIAUNDERSTUDY%2F20260102&X-Amz-Date=20260102T030405Z&' +
  `x-amz-signature=${SECRETS.signature}&X-Amz-Security-Token=${SECRETS.session}&position=abc`

const auth = verifySignatures([
  { accessKeyId: 'AKIAUNDERSTUDY', secretAccessKey: SECRETS.key, sessionToken: SECRETS.session },
])
const clock = manualClock('2026-01-02T03:04:05Z')

throughTransports('A credential', (open) => {
  it('is in no entry or call of the journal, and in no report of a failing test', async () => {
    const { gateway, request } = await open()
    await request('GET', `/restapis${PRESIGNED}`, undefined, HEADERS)
    await request('GET', `/restapis/none${PRESIGNED}`, undefined, HEADERS)
    await request('GET', `/nowhere${PRESIGNED}`, undefined, HEADERS)
    const { journal } = gateway
    expect(journal.entries).toMatchObject([
      { path: '/restapis', input: { position: 'abc' }, headers: { authorization: '[redacted]', cookie: '[redacted]' } },
      { path: '/restapis/none' },
      { path: '/nowhere' },
    ])
    expect(secretsIn(JSON.stringify([journal.entries, journal.calls()]) + refusalsOf(journal))).toEqual([])
  })

  it('is in no hint about the expected signature, even if it was signed', async () => {
    const { gateway, request } = await open({ auth, clock })
    const { status, text } = await request('GET', `/restapis${PRESIGNED}`, undefined, HEADERS)
    expect(status).toBe(403)
    const hint = gateway.journal.last?.hint ?? ''
    expect(hint).toContain('Expected string to sign: "GET\\n/restapis\\n')
    expect(hint).toContain('x-amz-security-token:[redacted]\\nx-api-key:[redacted]\\n')
    expect(secretsIn(hint + text + JSON.stringify(gateway.journal.last) + refusalsOf(gateway.journal))).toEqual([])
  })
})

describe('A credential', () => {
  const PRESIGNED_URL = `https://bucket.example.com/key?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=${SECRETS.key}%2F20260102&X-Amz-Security-Token=${SECRETS.session}%2B%3D&X-Amz-SignedHeaders=host&X-Amz-Signature=${SECRETS.signature}`

  it.each([
    'X-Amz-S3session-Token',
    'Api-Key',
    'api_key',
    'X-Access-Token',
    'Set-Cookie',
    'Cookie2',
    'X-Auth',
    'X-Auth-Token',
    'X-Forwarded-Authorization',
    'X-Client-Secret',
    'X-Password',
    'X-Amz-Credential',
    'X-Session-Id',
    'X-CSRF-Token',
    'X-Csrf',
    'X-XSRF',
    'X-Passcode',
    'X-User-Pin',
    'X-Master-Key',
    'X-Amz-Server-Side-Encryption-Customer-Key',
    'X-Encryption_Key',
    'X-Goog-Iam-Authorization-Token',
    'Ocp-Apim-Subscription-Key',
    'X-Hub-Signature-256',
    'X-Amzn-Oidc-Accesstoken',
    'Proxy-Authorization',
    'X-JWT-Assertion',
  ])('is recognized by the name of its header: %s', (name) => {
    const gateway = createApiGateway()
    gateway.answer({ method: 'GET', url: '/restapis', headers: { [name]: SECRETS.key } })
    expect(gateway.journal.last?.headers).toEqual({ [name]: '[redacted]' })
  })

  it.each<[string, string, string]>([
    [
      'Referer',
      PRESIGNED_URL,
      'https://bucket.example.com/key?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=[redacted]&X-Amz-Security-Token=[redacted]&X-Amz-SignedHeaders=host&X-Amz-Signature=[redacted]',
    ],
    [
      'X-Original-Url',
      `/proxy?to=${encodeURIComponent(PRESIGNED_URL)}&page=2`,
      '/proxy?to=https%3A%2F%2Fbucket.example.com%2Fkey%3FX-Amz-Algorithm%3DAWS4-HMAC-SHA256%26X-Amz-Credential%3D[redacted]%26X-Amz-Security-Token%3D[redacted]%26X-Amz-SignedHeaders%3Dhost%26X-Amz-Signature%3D[redacted]&page=2',
    ],
    ['Link', `<${PRESIGNED_URL}>; rel=next`, '; rel=next'],
    ['X-Forwarded-Uri', `/a?access_token=${SECRETS.key}&x=1`, '/a?access_token=[redacted]&x=1'],
    [
      'X-Rewrite-Url',
      `/a?Expires=1&Signature=${SECRETS.signature}&Key-Pair-Id=K`,
      '/a?Expires=1&Signature=[redacted]&Key-Pair-Id=K',
    ],
    ['X-Back', `https://me:${SECRETS.key}@example.com/a`, 'https://[redacted]@example.com/a'],
    ['X-Note', `sent Bearer ${SECRETS.key} twice`, 'sent Bearer [redacted] twice'],
    [
      'X-Note',
      `AWS4-HMAC-SHA256 Credential=${SECRETS.key}/20260102, Signature=${SECRETS.signature}`,
      'Signature=[redacted]',
    ],
    ['X-Query', `next-token=page2&password=${SECRETS.key}`, 'next-token=page2&password=[redacted]'],
  ])('is in no URL in a header: %s', (name, value, shown) => {
    const gateway = createApiGateway()
    gateway.answer({ method: 'GET', url: '/restapis', headers: { [name]: value } })
    expect(gateway.journal.last?.headers?.[name]).toContain(shown)
    expect(secretsIn(JSON.stringify(gateway.journal.entries))).toEqual([])
  })

  it('does not change the rest of a header', () => {
    const headers = {
      accept: 'application/json',
      'content-type': 'application/json; charset=utf-8',
      'user-agent': 'aws-sdk-js/3.0 ua/2.1 os/linux#6 lang/js md/nodejs#24 api/api-gateway#3 m/E',
      'amz-sdk-request': 'attempt=1; max=3',
      'x-amzn-trace-id': 'Root=1-67891233-abcdef012345678912345678;Sampled=1',
      'x-author': 'someone',
      'idempotency-key': '8e03978e-40d5-43dd-bc93-6894a57f9324',
      'x-cache-key': '/a',
      'x-amz-server-side-encryption-customer-key-md5': 'TmV2ZXI=',
      referer: 'https://example.com/a?position=abc&limit=5&name=a=b#c',
      'x-empty': 'https://example.com/a?token=&x=1',
    }
    const gateway = createApiGateway()
    gateway.answer({ method: 'GET', url: '/restapis', headers })
    expect(gateway.journal.last?.headers).toEqual(headers)
  })

  it('is recognised in any letter case of its header', () => {
    const gateway = createApiGateway()
    gateway.answer({ method: 'GET', url: '/restapis', headers: { Cookie: SECRETS.cookie } })
    expect(gateway.journal.last?.headers).toEqual({ Cookie: '[redacted]' })
  })

  it('is not in GET /_understudy/journal, including the token of the request', async () => {
    const gateway = createApiGateway({ auth, clock })
    const { url, close } = await serve(gateway, { port: 0, token: SECRETS.control })
    onTestFinished(close)
    const signed = { authorization: `Bearer ${SECRETS.control}` }
    await ask(`${url}/restapis${PRESIGNED}`, { headers: HEADERS })
    await ask(`${url}/restapis`, { headers: signed })
    for (const path of ['journal', 'journal/calls', 'state', 'faults', 'health', 'rules']) {
      const { status, body } = await ask(`${url}/_understudy/${path}`, { headers: signed })
      expect([status, secretsIn(JSON.stringify(body))]).toEqual([200, []])
    }
    expect(gateway.journal.count).toBe(2)
  })

  it('is in no recorded pact', () => {
    const gateway = createApiGateway()
    const recording = recordPacts(gateway, { consumer: 'bot' })
    gateway.answer({
      method: 'GET',
      url: `/restapis${PRESIGNED.replace('position=abc', 'limit=5')}`,
      headers: { ...HEADERS, accept: 'application/json' },
    })
    const [pact] = recording.pacts() as [Pact]
    const { query, headers } = pact.interactions[0]?.request ?? {}
    expect({ query, headers }).toEqual({ query: { limit: ['5'] }, headers: { Accept: ['application/json'] } })
    expect(secretsIn(serialised(pact))).toEqual([])
  })

  it('is in no report about a pact, even if the pact has it', async () => {
    const [interaction] = sound.interactions
    const query = { 'X-Amz-Signature': [SECRETS.signature], 'X-Amz-Security-Token': [SECRETS.session] }
    const request = { ...interaction?.request, query, headers: { Authorization: [HEADERS.authorization] } }
    const response = { ...interaction?.response, status: 404 }
    const file = temporary('bot.json')
    writeFileSync(file, JSON.stringify({ ...sound, interactions: [{ ...interaction, request, response }] }))
    const verification = await verify({ pacts: file })
    expect(pretty(verification)).toContain('X-Amz-Signature')
    for (const report of [pretty, asJson, asJunit, asGithub]) expect(secretsIn(report(verification))).toEqual([])
  })
})
