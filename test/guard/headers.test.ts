import { writeFileSync } from 'node:fs'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createApiGateway, raw, tooManyRequests } from '../../src/index.ts'
import { serve } from '../../src/node.ts'
import { throughTransports } from '../transports.ts'
import { ask } from './ask.ts'
import { run, temporary } from './run.ts'

const WRONG: readonly [what: string, reply: object, sentence: string][] = [
  [
    'a second header in a value',
    { headers: { 'x-own': 'a\r\nset-cookie: b' } },
    'a header value must be one line of ASCII',
  ],
  ['a letter beyond ASCII', { headers: { 'x-own': 'é' } }, 'a header value must be one line of ASCII, not "é".'],
  ['a zero byte', { headers: { 'x-own': 'a\u0000' } }, 'a header value must be one line of ASCII'],
  ['a name of two lines', { headers: { 'x\r\ny': 'a' } }, '"x\\r\\ny" is not a valid header name.'],
  ['an empty name', { headers: { '': 'a' } }, '"" is not a valid header name.'],
  [
    'an encoding of the transfer',
    { headers: { 'Transfer-Encoding': 'chunked' } },
    'is set by the transport and cannot be overridden.',
  ],
  ['a trailer', { headers: { trailer: 'x-own' } }, 'is set by the transport and cannot be overridden.'],
]

describe('A fault with an invalid header', () => {
  it.each(WRONG)('is refused in code, over HTTP and in a file: %s', async (_, reply, sentence) => {
    const rule = { on: 'GetApis', reply: { fault: 'raw', status: 500, ...reply } }
    const gateway = createApiGateway()
    expect(() => gateway.faults.on('GetApis').reply(raw({ status: 500, ...reply }))).toThrow(sentence)
    expect(() => gateway.faults.add({ on: 'GetApis', sequence: ['pass', rule.reply] as never })).toThrow(sentence)

    const { url, close } = await serve(gateway, { port: 0 })
    onTestFinished(close)
    const { status, body } = await ask(`${url}/_understudy/faults`, { method: 'POST', body: JSON.stringify(rule) })
    expect([status, body.message]).toEqual([400, expect.stringContaining(sentence)])
    expect(gateway.faults.rules).toEqual([])

    const file = temporary('faults.json')
    writeFileSync(file, JSON.stringify([rule]))
    const { code, stderr } = await run('serve', '--port', '0', '--fault-file', file)
    expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)])
  })

  it('is refused in Retry-After, and in the type of a rule of LocalStack', () => {
    const { faults } = createApiGateway()
    const reply = { fault: 'tooManyRequests', retryAfter: 'Fri\r\nx: y' }
    expect(() => faults.add({ on: 'GetApis', reply })).toThrow('one line of ASCII')
    expect(() => faults.add({ service: 'apigateway', error: { code: 'A\r\nB' } })).toThrow('one line of ASCII')
  })
})

throughTransports('A fault', (open) => {
  it('may have any body, and ASCII in its headers', async () => {
    const { gateway, request } = await open()
    const message = 'Łódź\r\nset-cookie: a\u001b[31m'
    gateway.faults.on('GetApis').times(1).reply(tooManyRequests({ message }))
    gateway.faults
      .on('GetApis')
      .times(1)
      .reply(raw({ status: 500, headers: { 'x-own': 'e\t!' }, body: '{}' }))
    const { status, headers, body } = await request('GET', '/v2/apis')
    expect([status, headers.get('set-cookie'), body.message]).toEqual([429, null, message])
    expect((await request('GET', '/v2/apis')).headers.get('x-own')).toBe('e\t!')
  })
})
