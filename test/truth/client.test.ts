import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { verifySignatures } from '../../src/auth.ts'
import { createApiGateway, manualClock, tooManyRequests } from '../../src/index.ts'
import { serve } from '../../src/node.ts'
import { assertAccount } from '../../src/truth/account.ts'
import { Client, type ClientOptions } from '../../src/truth/client.ts'
import { skippingClock } from '../../src/truth/pace.ts'
import { isAwsHost, targetOf } from '../../src/truth/target.ts'
import type { Target } from '../../src/truth/types.ts'

const AWS = { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret' }
const stops: (() => unknown)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

async function served(gateway = createApiGateway(), options: ClientOptions = {}) {
  const server = await serve(gateway, { port: 0 })
  stops.push(() => server.close())
  return new Client(targetOf({ endpoint: server.url }, {}), { clock: skippingClock(), ...options })
}

/** A server of plain HTTP, and what it was asked. */
async function plain(answer: Parameters<typeof createServer>[1]) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    answer?.(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  stops.push(() => {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(resolve))
  })
  const { port } = server.address() as AddressInfo
  return { asked, target: targetOf({ endpoint: `http://127.0.0.1:${port}` }, {}) }
}

const LIST = { version: 'v1', operation: 'GetRestApis', input: { limit: 5 } } as const
const MAKE = { version: 'v2', operation: 'CreateApi', input: { name: 'pets', protocolType: 'HTTP' } } as const

it('sends parameters and members according to the route, with a valid signature', async () => {
  const key = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret', sessionToken: 'token' }
  const gateway = createApiGateway({ auth: verifySignatures([key]) })
  const server = await serve(gateway, { port: 0 })
  stops.push(() => server.close())
  const client = new Client(targetOf({ endpoint: server.url, credentials: key }, {}))
  const { apiId } = (await client.send(MAKE)).body as { apiId: string }
  const resourceArn = `arn:aws:apigateway:us-east-1::/apis/${apiId}`
  const tags = { 'a b': "it's (b)*!" }
  expect(await client.send({ version: 'v2', operation: 'TagResource', input: { resourceArn, tags } })).toMatchObject({
    status: 201,
  })
  expect((await client.send({ version: 'v2', operation: 'GetTags', input: { resourceArn } })).body).toEqual({ tags })
  const untag = { version: 'v2', operation: 'UntagResource', input: { resourceArn, tagKeys: ['a b', 'c,d'] } } as const
  expect((await client.send(untag)).status).toBe(204)
  expect((await client.send({ version: 'v1', operation: 'GetRestApis', input: { limit: 2 } })).status).toBe(200)
})

it('waits for a throttling server, as long as requested', async () => {
  const clock = skippingClock()
  const gateway = createApiGateway()
  const client = await served(gateway, { clock })
  gateway.faults.on('CreateApi').times(3).reply(tooManyRequests())
  expect((await client.send(MAKE)).status).toBe(201)
  expect(gateway.snapshot().apis).toHaveLength(1)
  expect(clock.now()).toBeGreaterThanOrEqual(500 + 1000 + 2000)
})

it('gives up on a server that always throttles', async () => {
  const gateway = createApiGateway()
  gateway.faults.on('GetRestApis').reply(tooManyRequests())
  const client = await served(gateway, { retries: 3 })
  await expect(client.send(LIST)).rejects.toThrow('GetRestApis was throttled 4 times in a row.')
  expect(gateway.journal.entries).toHaveLength(4)
})

it('repeats idempotent requests over broken connections, and never a creation', async () => {
  const { asked, target } = await plain((request) => request.socket.destroy())
  const client = new Client(target, { clock: skippingClock(), retries: 2 })
  await expect(client.send(LIST)).rejects.toMatchObject({ name: 'TargetError', mayHaveHappened: false })
  expect(asked).toHaveLength(3)
  await expect(client.send(MAKE)).rejects.toMatchObject({ name: 'TargetError', mayHaveHappened: true })
  expect(asked).toHaveLength(4)
})

it('ends waiting for a server that hangs', async () => {
  const { target } = await plain(() => {})
  const client = new Client(target, { clock: skippingClock(), retries: 1, timeoutMs: 50 })
  await expect(client.send(LIST)).rejects.toThrow('no answer within 50 ms')
})

it('ends a request and a pause when its signal is aborted', async () => {
  const hanging = new AbortController()
  const { target } = await plain(() => hanging.abort(new Error('ended')))
  await expect(new Client(target, { signal: hanging.signal }).send(LIST)).rejects.toThrow('ended')
  const pausing = new AbortController()
  const throttling = await plain((_, response) => {
    response.writeHead(429).end('{}')
    setImmediate(() => pausing.abort(new Error('ended')))
  })
  const client = new Client(throttling.target, { signal: pausing.signal, clock: manualClock() })
  await expect(client.send(LIST)).rejects.toThrow('ended')
})

it('follows no redirection, which would take a signature to another host', async () => {
  const { asked, target } = await plain((_, response) => response.writeHead(307, { location: '/elsewhere' }).end())
  expect((await new Client(target).send(LIST)).status).toBe(307)
  expect(asked).toEqual(['GET /restapis?limit=5'])
})

it('stays within half of the documented quotas of AWS', async () => {
  const clock = skippingClock()
  const times: number[] = []
  const target: Target = { ...targetOf({ region: 'eu-west-1' }, AWS) }
  const client = new Client(target, {
    clock,
    fetch: async () => {
      times.push(clock.now())
      return new Response('{}')
    },
  })
  const deploy = { version: 'v1', operation: 'CreateDeployment', input: { restApiId: 'a1b2c3d4e5' } } as const
  for (let i = 0; i < 3; i++) await client.send(deploy)
  expect(times).toEqual([0, 10_000, 20_000]) // one in 5 seconds is allowed
  times.length = 0
  for (let i = 0; i < 60; i++) await client.send(LIST)
  const last = times.at(-1) as number
  expect((last - (times[0] as number)) / 1000).toBeGreaterThanOrEqual((60 - 20 - 1) / 5)
})

it('identifies the other side before it creates anything', async () => {
  const gateway = createApiGateway({ account: '210987654321' })
  const client = await served(gateway)
  expect(await client.account()).toBe('210987654321')
  await assertAccount(client, '210987654321')
  await expect(assertAccount(client, '111111111111')).rejects.toThrow('is account 210987654321, not 111111111111')
  await assertAccount(client, undefined)
  const aws = new Client(targetOf({ region: 'eu-west-1' }, AWS), {
    fetch: () => Promise.reject(new Error('a socket was opened')),
  })
  await expect(assertAccount(aws, undefined)).rejects.toThrow('--account')
  const { target } = await plain((_, response) => response.writeHead(404).end('{"message":"Not Found"}'))
  await expect(assertAccount(new Client(target), '111111111111')).rejects.toThrow('does not report its account')
})

it('reads the target from options and the environment', () => {
  expect(targetOf({}, { ...AWS, AWS_REGION: 'eu-west-1', AWS_SESSION_TOKEN: 't' })).toEqual({
    endpoint: 'https://apigateway.eu-west-1.amazonaws.com',
    region: 'eu-west-1',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret', sessionToken: 't' },
    isAws: true,
  })
  const vpce = 'https://vpce-0a-1b.apigateway.us-gov-west-1.vpce.amazonaws.com'
  expect(targetOf({ endpoint: vpce }, AWS)).toMatchObject({ region: 'us-gov-west-1', isAws: true })
  expect(targetOf({ endpoint: 'http://localhost:4566/' }, {})).toMatchObject({
    endpoint: 'http://localhost:4566',
    region: 'us-east-1',
    isAws: false,
  })
  expect(() => targetOf({}, {})).toThrow('no endpoint and no region')
  expect(() => targetOf({ region: 'eu-west-1' }, {})).toThrow('no credentials')
  expect(() => targetOf({ endpoint: 'http://apigateway.eu-west-1.amazonaws.com' }, AWS)).toThrow('https')
  for (const endpoint of ['localhost:4566', 'ftp://a', 'https://u:p@localhost', 'https://localhost/v2']) {
    expect(() => targetOf({ endpoint }, AWS), endpoint).toThrow('must be a URL such as')
  }
})

it.each([
  ['apigateway.eu-west-1.amazonaws.com', true],
  ['APIGATEWAY.EU-WEST-1.AMAZONAWS.COM.', true],
  ['apigateway-fips.us-east-1.api.aws', true],
  ['apigateway.cn-north-1.amazonaws.com.cn', true],
  ['amazonaws.com.example.org', false],
  ['notamazonaws.com', false],
  ['127.0.0.1', false],
])('determines whether %s belongs to AWS: %s', (host, expected) => {
  expect(isAwsHost(host)).toBe(expected)
})
