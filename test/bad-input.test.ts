import { describe, expect, it } from 'vitest'
import { verifySignatures } from '../src/auth.ts'
import { manualClock } from '../src/index.ts'
import { throughTransports } from './transports.ts'

const state = {
  restApis: [
    {
      id: 'a1b2c3d4e5',
      name: 'shop',
      deployments: [{ id: 'dep001' }],
      stages: [{ stageName: 'prod', deploymentId: 'dep001' }],
    },
  ],
  apis: [
    { apiId: 'f6g7h8i9j0', protocolType: 'HTTP' as const, routes: ['GET /pets'], stages: [{ stageName: 'prod' }] },
  ],
}
const V1 = '/restapis/a1b2c3d4e5/stages'
const V2 = '/v2/apis/f6g7h8i9j0/stages'
const patchOf = (...operations: unknown[]): object => ({ patchOperations: operations })

/** The problem, the request, and the status and type of the answer. */
const cases: readonly [string, [string, string, unknown?, Record<string, string>?], number, string][] = [
  ['malformed JSON', ['POST', V1, '{"stageName": '], 400, 'SerializationException'],
  ['malformed JSON (v2)', ['PATCH', `${V2}/prod`, '{"description": }'], 400, 'SerializationException'],
  ['bytes that are no UTF-8', ['POST', V1, new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])], 400, 'SerializationException'],
  ['a list for an object', ['POST', V1, []], 400, 'SerializationException'],
  ['a list for an object (v2)', ['POST', V2, [1]], 400, 'SerializationException'],
  ['a text for an object', ['PATCH', `${V1}/prod`, '"text"'], 400, 'SerializationException'],
  ['a number for an object (v2)', ['PATCH', `${V2}/prod`, '7'], 400, 'SerializationException'],
  ['a boolean for a text', ['POST', V1, { stageName: true, deploymentId: 'dep001' }], 400, 'SerializationException'],
  ['a number for a text (v2)', ['POST', V2, { stageName: 7 }], 400, 'SerializationException'],
  ['a map for a list', ['PATCH', `${V1}/prod`, { patchOperations: {} }], 400, 'SerializationException'],
  ['a text for a map (v2)', ['PATCH', `${V2}/prod`, { stageVariables: 'a=b' }], 400, 'SerializationException'],
  [
    'a list for a map',
    ['POST', V1, { stageName: 'x', deploymentId: 'dep001', variables: [] }],
    400,
    'SerializationException',
  ],
  ['a number among patch operations', ['PATCH', `${V1}/prod`, patchOf(7)], 400, 'SerializationException'],
  [
    'a number as the value of a patch',
    ['PATCH', `${V1}/prod`, patchOf({ op: 'replace', path: '/description', value: 7 })],
    400,
    'SerializationException',
  ],
  [
    'an unknown op',
    ['PATCH', `${V1}/prod`, patchOf({ op: 'wrong', path: '/description', value: 'x' })],
    400,
    'ValidationException',
  ],
  ['an absent member', ['POST', V1, { stageName: 'x' }], 400, 'ValidationException'],
  ['an absent member (v2)', ['POST', V2, {}], 400, 'BadRequestException'],
  ['a bad stage name', ['POST', V1, { stageName: 'a b', deploymentId: 'dep001' }], 400, 'BadRequestException'],
  ['a bad stage name (v2)', ['POST', V2, { stageName: 'a b' }], 400, 'BadRequestException'],
  ['an unknown route', ['GET', '/restapis/a1b2c3d4e5/nosuch/x'], 403, 'AccessDeniedException'],
  ['an unknown route (v2)', ['GET', '/v2/apis/f6g7h8i9j0/nosuch/x'], 403, 'AccessDeniedException'],
  ['an unknown method', ['PUT', `${V1}/prod`, {}], 403, 'AccessDeniedException'],
  ['the root', ['GET', '/'], 403, 'AccessDeniedException'],
  ['an operation that is not modelled', ['GET', '/domainnameaccessassociations'], 501, 'NotImplementedException'],
  ['an operation that is not modelled (v2)', ['GET', '/v2/portals'], 501, 'NotImplementedException'],
  ['a path that cannot be decoded', ['GET', `${V1}/%zz`], 400, 'BadRequestException'],
  [
    'an object that cannot be a text',
    ['POST', '/v2/apis', '{"toString":1,"protocolType":"NONE"}'],
    400,
    'BadRequestException',
  ],
  ['half a character in the path (v2)', ['GET', `${V2}/%c3`], 400, 'BadRequestException'],
]

throughTransports('bad input', (open, transport) => {
  it.each(cases)(
    '%s is refused in the form of AWS, and the state does not change',
    async (_, request, status, type) => {
      const { gateway, request: send } = await open({ state })
      const before = JSON.stringify(gateway.snapshot())
      const answer = await send(...request)
      expect({ status: answer.status, type: answer.headers.get('x-amzn-errortype') }).toEqual({ status, type })
      expect(answer.headers.get('content-type')).toBe('application/json')
      expect(answer.body).toEqual({ message: expect.stringMatching(/./) })
      expect(answer.headers.get('x-amzn-requestid')).toMatch(/^[0-9a-f-]{36}$/)
      expect(JSON.stringify(gateway.snapshot())).toBe(before)
    },
  )

  it('names the unmodelled operation, and marks the answer as one of Understudy', async () => {
    const { request } = await open()
    expect((await request('POST', '/restapis/x/resources/y/methods/GET', {})).body.message).toMatch(
      /^Understudy does not model TestInvokeMethod \(API Gateway v1\)/,
    )
    expect((await request('GET', '/v2/portals')).body.message).toMatch(/ListPortals \(API Gateway v2\)/)
  })

  it('rejects names that a URL cannot contain', async () => {
    const { request } = await open({ state })
    const version = { documentationVersion: '\ud800' }
    expect((await request('POST', '/restapis/a1b2c3d4e5/documentation/versions', version)).status).toBe(201)
    const hal = { accept: '*/*' }
    expect((await request('GET', '/restapis/a1b2c3d4e5/documentation/versions', undefined, hal)).status).toBe(200)
  })

  it('compares the size of a body in bytes with the limit, for strings and for bytes', async () => {
    const { request } = await open({ state, bodyLimit: 100 })
    expect((await request('POST', V2, JSON.stringify({ stageName: 'x', description: '€'.repeat(30) }))).status).toBe(
      413,
    )
  })

  it('shows the journal even with a very deeply nested body', async () => {
    const { gateway, request } = await open({ state })
    const body = `{"stageName":"x","nosuch":${'['.repeat(30_000)}${']'.repeat(30_000)}}`
    expect((await request('POST', V2, body)).status).toBe(201)
    expect(JSON.stringify(gateway.journal.calls())).toContain('CreateStage')
    expect(gateway.journal.last).not.toHaveProperty('input')
  })

  it('ignores unknown members', async () => {
    const { request } = await open({ state })
    expect((await request('POST', V1, { stageName: 'x', deploymentId: 'dep001', nosuch: { a: [1] } })).status).toBe(201)
    expect((await request('PATCH', `${V2}/prod`, { nosuch: true, __proto__: null, stageName: 'other' })).status).toBe(
      200,
    )
  })

  it('refuses a body over the limit, even of 10 MB, and continues', async () => {
    const { request } = await open({ state })
    const answer = await request(
      'POST',
      V1,
      JSON.stringify({ stageName: 'x', deploymentId: 'dep001', description: 'x'.repeat(10_000_000) }),
    )
    expect(answer.status).toBe(413)
    expect(answer.body.message).toContain('1048576')
    expect((await request('GET', V1)).status).toBe(200)
  })

  it('has an option for the limit of bodies', async () => {
    const { request } = await open({ state, bodyLimit: 100 })
    expect((await request('POST', V2, { stageName: 'x', description: 'y'.repeat(60) })).status).toBe(201)
    expect((await request('POST', V2, { stageName: 'z', description: 'y'.repeat(100) })).status).toBe(413)
  })

  it('requires no signature by default', async () => {
    const { request } = await open({ state })
    expect((await request('GET', V1)).status).toBe(200)
    expect((await request('GET', V1, undefined, { authorization: 'nonsense' })).status).toBe(200)
  })

  it('refuses absent and garbled signatures when they are required', async () => {
    const { request } = await open({ state, auth: 'required' })
    const type = async (authorization?: string): Promise<unknown[]> => {
      const { status, headers } = await request(
        'GET',
        V1,
        undefined,
        authorization === undefined ? {} : { authorization, 'x-amz-date': '20260101T000000Z' },
      )
      return [status, headers.get('x-amzn-errortype')]
    }
    expect(await type()).toEqual([403, 'MissingAuthenticationTokenException'])
    expect(await type('nonsense')).toEqual([403, 'IncompleteSignatureException'])
    expect(await type('AWS4-HMAC-SHA256 Credential=AKID/x/y')).toEqual([403, 'IncompleteSignatureException'])
    const signed =
      'AWS4-HMAC-SHA256 Credential=AKID/20260101/us-east-1/apigateway/aws4_request, SignedHeaders=host, Signature=00'
    expect(await type(signed)).toEqual([200, null])
  })

  it('refuses a signature with letters of another alphabet as invalid', async () => {
    const auth = verifySignatures([{ accessKeyId: 'AKID', secretAccessKey: 'secret' }])
    const { request } = await open({ state, auth, clock: manualClock('2026-01-01T00:00:00Z') })
    const scope = 'AKID/20260101/us-east-1/apigateway/aws4_request'
    const answer = await request('GET', V1, undefined, {
      authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host;x-amz-date, Signature=${'é'.repeat(64)}`,
      'x-amz-date': '20260101T000000Z',
    })
    expect([answer.status, answer.headers.get('x-amzn-errortype')]).toEqual([403, 'InvalidSignatureException'])
  })

  it('lists no account without resources', async () => {
    const { gateway, request } = await open({ state })
    const authorization =
      'AWS4-HMAC-SHA256 Credential=210987654321/20260101/us-east-1/apigateway/aws4_request, SignedHeaders=host, Signature=00'
    expect((await request('GET', V1, undefined, { authorization })).status).toBe(404)
    expect(gateway.snapshot()).not.toHaveProperty('accounts')
    await request('POST', '/restapis', { name: 'x' }, { authorization })
    expect(gateway.snapshot().accounts).toMatchObject([{ accountId: '210987654321', region: 'us-east-1' }])
  })

  it('isolates accounts and regions', async () => {
    const { request } = await open({ state })
    const credential = (key: string, region: string): Record<string, string> => ({
      authorization: `AWS4-HMAC-SHA256 Credential=${key}/20260101/${region}/apigateway/aws4_request, SignedHeaders=host, Signature=00`,
    })
    expect((await request('GET', V1, undefined, credential('AKIDEXAMPLE', 'us-east-1'))).status).toBe(200)
    const elsewhere = await request('GET', V1, undefined, credential('210987654321', 'us-east-1'))
    expect(elsewhere.status).toBe(404)
    expect(elsewhere.body.message).toBe('Invalid API identifier specified 210987654321:a1b2c3d4e5')
    expect((await request('GET', V1, undefined, credential('123456789012', 'eu-west-1'))).status).toBe(404)
  })

  if (transport === 'http') {
    describe('over a socket', () => {
      it('answers invalid HTTP with JSON, and continues', async () => {
        const { gateway, request } = await open({ state })
        const { serve } = await import('../src/node.ts')
        const { connect } = await import('node:net')
        const handle = await serve(gateway, { port: 0 })
        const answer = await new Promise<string>((resolve) => {
          let text = ''
          const socket = connect(handle.port, '127.0.0.1', () => socket.write('NONSENSE\r\n\r\n'))
          socket.on('data', (chunk) => {
            text += chunk
          })
          socket.on('close', () => resolve(text))
        })
        expect(answer).toMatch(/^HTTP\/1\.1 400 /)
        expect(answer).toContain('{"message":"Bad Request"}')
        await handle.close()
        expect((await request('GET', V1)).status).toBe(200)
      })
    })
  }
})
