import { request as httpRequest } from 'node:http'
import { GetStageCommand } from '@aws-sdk/client-api-gateway'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import {
  afterCommit,
  conflict,
  connectionReset,
  createApiGateway,
  type Fault,
  hang,
  hangUp,
  manualClock,
  raw,
  tooManyRequests,
  truncatedBody,
} from '../../src/index.ts'
import { serve } from '../../src/node.ts'
import { throughTransports } from '../transports.ts'
import { API, state, throughFakeTimers } from './clients.ts'

const get = () => new GetStageCommand({ restApiId: API, stageName: 'prod' })

throughFakeTimers('a broken connection', (open, way) => {
  // Through msw a connection that breaks before the answer is an error without a code, which the SDK does not retry.
  const retried = way !== 'msw'
  it.each<[string, Fault<'connectionReset' | 'hangUp' | 'truncatedBody'>, boolean]>([
    ['connectionReset', connectionReset(), retried],
    ['hangUp', hangUp(), retried],
    ['truncatedBody', truncatedBody(10), true],
    ['truncatedBody of nothing', truncatedBody(0), true],
    ['truncatedBody behind the end of the body', truncatedBody(1_000_000), true],
  ])('by %s is recognized by the SDK', async (_, fault, retries) => {
    const { gateway, client, settle } = await open()
    gateway.faults.on('GetStage').once().reply(fault)
    const outcome = await settle(client.send(get()).catch((error: Error) => error))
    // Older msw 2 closes an answer that breaks off as if it were whole: it is then no JSON, and not tried again.
    if (way === 'msw' && outcome instanceof SyntaxError) return
    if (retries) expect(outcome).toMatchObject({ stageName: 'prod', $metadata: { attempts: 2 } })
    else expect(outcome).toMatchObject({ message: 'Network error' })
    expect(gateway.journal.calls()[0]?.entries[0]).toMatchObject({ fault: { rule: 'GetStage' } })
    expect(gateway.journal.calls()[0]).toMatchObject({ outcome: retries ? 'ok' : 'broken' })
  })

  it('that hangs ends when the client gives up', async () => {
    const { gateway, client, settle } = await open()
    gateway.faults.on('GetStage').once().reply(hang())
    const controller = new AbortController()
    const answer = client.send(get(), { abortSignal: controller.signal })
    setTimeout(() => controller.abort(), 1000)
    await expect(settle(answer)).rejects.toMatchObject({ name: 'AbortError' })
  })
})

/** The error of a plain HTTP request, or how much of its body arrived. */
function plain(url: string): Promise<{ code?: string; message?: string; status?: number; body?: string }> {
  return new Promise((resolve) => {
    const request = httpRequest(url, { headers: { accept: 'application/json' } }, (response) => {
      let body = ''
      response.on('data', (chunk) => {
        body += chunk
      })
      const { statusCode: status = 0 } = response
      response.on('end', () => resolve({ status, body }))
      response.on('error', ({ message }: Error) => resolve({ status, body, message }))
    })
    request.on('error', ({ code, message }: NodeJS.ErrnoException) => resolve({ ...(code && { code }), message }))
    request.end()
  })
}

describe('the server', () => {
  it.each([
    [connectionReset(), { code: 'ECONNRESET', message: 'read ECONNRESET' }],
    [hangUp(), { code: 'ECONNRESET', message: 'socket hang up' }],
    [truncatedBody(10), { status: 200, message: 'aborted', body: expect.stringMatching(/^.{10}$/) }],
    [truncatedBody(0), { status: 200, message: 'aborted', body: '' }],
  ])('does %o to the socket', async (fault, seen) => {
    const gateway = createApiGateway({ state })
    const { url, close } = await serve(gateway, { port: 0 })
    onTestFinished(close)
    gateway.faults.on('GetStage').once().reply(fault)
    const path = `${url}/restapis/${API}/stages/prod`
    expect(await plain(path)).toEqual(seen)
    expect(await plain(path)).toMatchObject({ status: 200 })
  })

  it('closes even if an answer hangs, or waits for a clock that does not advance', async () => {
    const gateway = createApiGateway({ state, clock: manualClock(0) })
    const { url, close } = await serve(gateway, { port: 0 })
    gateway.faults.on('GetStage').once().reply(hang())
    gateway.faults.on('GetStages').delay(1000)
    const waiting = [plain(`${url}/restapis/${API}/stages/prod`), plain(`${url}/restapis/${API}/stages`)]
    await vi.waitFor(() => expect(gateway.journal.count).toBe(2))
    await close()
    expect(await Promise.all(waiting)).toMatchObject([{ code: 'ECONNRESET' }, { code: 'ECONNRESET' }])
  })

  it('closes even if an answer is delayed beyond the limit of a timer', async () => {
    const gateway = createApiGateway({ state })
    const { url, close } = await serve(gateway, { port: 0 })
    gateway.faults.on('GetStage').delay(2 ** 31 + 1)
    const waiting = plain(`${url}/restapis/${API}/stages/prod`)
    await vi.waitFor(() => expect(gateway.journal.count).toBe(1))
    await close()
    expect(await waiting).toMatchObject({ code: 'ECONNRESET' })
  })
})

throughTransports('a fault', (open) => {
  it.each([truncatedBody(0), truncatedBody(5)])('does not change an answer without a body: %o', async (fault) => {
    const { gateway, request } = await open({ state })
    gateway.faults.on('DeleteApi').reply(fault)
    const { body } = await request('POST', '/v2/apis', { name: 'shop', protocolType: 'HTTP' })
    expect((await request('DELETE', `/v2/apis/${body.apiId}`)).status).toBe(204)
  })

  const headers = { 'amz-sdk-invocation-id': 'call-1', authorization: 'AWS4-HMAC-SHA256 secret' }

  it('equals the answer of AWS byte for byte, without Retry-After', async () => {
    const { gateway, request } = await open({ state })
    gateway.faults.on('GetStage').reply(tooManyRequests())
    const answer = await request('GET', `/restapis/${API}/stages/prod`)
    expect(answer.status).toBe(429)
    expect(answer.text).toBe('{"message":"Too Many Requests"}')
    expect(answer.headers.get('x-amzn-errortype')).toBe('TooManyRequestsException')
    expect(answer.headers.get('content-type')).toBe('application/json')
    expect(answer.headers.has('retry-after')).toBe(false)
    expect(answer.headers.has('x-amz-retry-after')).toBe(false)
  })

  it('sends Retry-After in the requested form', async () => {
    const { gateway, request } = await open({ state })
    gateway.faults
      .on('GetStage')
      .sequence(
        tooManyRequests({ retryAfter: 3 }),
        tooManyRequests({ retryAfter: new Date('2026-01-01T00:00:00Z') }),
        tooManyRequests({ retryAfterMs: 1500 }),
      )
    const sent: unknown[] = []
    for (let i = 0; i < 3; i++) {
      const { headers: answered } = await request('GET', `/restapis/${API}/stages/prod`)
      sent.push([answered.get('retry-after'), answered.get('x-amz-retry-after')])
    }
    expect(sent).toEqual([
      ['3', null],
      ['Thu, 01 Jan 2026 00:00:00 GMT', null],
      [null, '1500'],
    ])
  })

  it('has limitType in v2 only, and only if a test sets it', async () => {
    const { gateway, request } = await open({ state: { apis: [{ apiId: 'f6g7h8i9j0' }], ...state } })
    gateway.faults.on('GetStages').reply(tooManyRequests({ limitType: 'RATE' }))
    expect((await request('GET', `/restapis/${API}/stages`)).text).toBe('{"message":"Too Many Requests"}')
    expect((await request('GET', '/v2/apis/f6g7h8i9j0/stages')).body).toEqual({
      message: 'Too Many Requests',
      limitType: 'RATE',
    })
  })

  it('can be any answer', async () => {
    const { gateway, request } = await open({ state })
    gateway.faults.on('GetStage').reply(raw({ status: 429, headers: { 'X-Own': 'yes' }, body: 'slow down' }))
    const answer = await request('GET', `/restapis/${API}/stages/prod`).catch((error) => error)
    // The body is no JSON, which is what the helper of this test stumbles over.
    expect(answer).toBeInstanceOf(SyntaxError)
    expect(gateway.journal.last).toMatchObject({ status: 429, fault: { fault: 'raw' } })
  })

  it('applies after the operation, if requested', async () => {
    const { gateway, request } = await open({ state })
    gateway.faults.on('DeleteStage').once().reply(afterCommit(conflict()))
    const answer = await request('DELETE', `/restapis/${API}/stages/prod`)
    expect(answer).toMatchObject({
      status: 409,
      body: { message: 'Unable to complete operation due to concurrent modification. Please try again later.' },
    })
    expect(gateway.v1.stage(API, 'prod')).toBeUndefined()
    expect(gateway.journal.last).toMatchObject({ rule: 'v1.DeleteStage', status: 409, fault: { fault: 'conflict' } })
  })

  it('has the text of IAM for its caller', async () => {
    const { gateway, request } = await open({ state: { apis: [{ apiId: 'f6g7h8i9j0' }], ...state } })
    gateway.faults.add({ on: 'GetStages', reply: 'accessDenied' })
    expect((await request('GET', `/restapis/${API}/stages`)).body.message).toBe(
      `User: arn:aws:iam::123456789012:user/understudy is not authorized to perform: apigateway:GET on resource: arn:aws:apigateway:us-east-1::/restapis/${API}/stages because no identity-based policy allows the apigateway:GET action`,
    )
    expect((await request('GET', '/v2/apis/f6g7h8i9j0/stages')).body.message).toBe(
      'User: arn:aws:iam::123456789012:user/understudy is not authorized to perform: apigateway:GET on resource: arn:aws:apigateway:us-east-1::/apis/f6g7h8i9j0/stages because no identity-based policy allows the apigateway:GET action',
    )
    gateway.faults.add({ on: 'DeleteStage', reply: 'accessDenied' })
    expect((await request('DELETE', `/restapis/${API}/stages/prod`)).body.message).toMatch(
      / because no identity-based policy allows the apigateway:DELETE action$/,
    )
  })

  it('is in the journal with its rule, its call and no secrets', async () => {
    const { gateway, request } = await open({ state })
    gateway.faults.on('GetStage').named('flaky').times(2).reply(tooManyRequests())
    for (let i = 0; i < 3; i++) await request('GET', `/restapis/${API}/stages/prod`, undefined, headers)
    expect(gateway.journal.calls('GetStage')).toMatchObject([
      { attempts: 3, outcome: 'ok', status: 200, params: { restApiId: API, stageName: 'prod' } },
    ])
    expect(gateway.journal.attempts('GetStage')).toMatchObject([
      {
        rule: 'v1.TooManyRequests',
        evidence: { kind: 'reported' },
        call: 'call-1',
        fault: { rule: 'flaky', fault: 'tooManyRequests' },
        headers: { authorization: '[redacted]' },
        input: { restApiId: API, stageName: 'prod' },
      },
      { status: 429 },
      { status: 200, rule: 'v1.GetStage' },
    ])
    expect(JSON.stringify(gateway.journal.entries)).not.toContain('secret')
  })
})
