import { fileURLToPath } from 'node:url'
import { APIGatewayClient, GetStageCommand } from '@aws-sdk/client-api-gateway'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import {
  accessDenied,
  conflict,
  connectionReset,
  createApiGateway,
  expiredToken,
  type Fault,
  hangUp,
  internalError,
  limitExceeded,
  raw,
  serviceUnavailable,
  tooManyRequests,
} from '../../src/index.ts'
import { type ServeHandle, serve } from '../../src/node.ts'
import { useCommands } from './commands.ts'
import { aws, environment, python, run } from './tools.ts'

const answer = (status: number, type?: string) =>
  raw({
    status,
    headers: { 'content-type': 'application/json', ...(type && { 'x-amzn-errortype': type }) },
    body: '{"message":"no"}',
  })

type AnyFault = Fault<
  | 'tooManyRequests'
  | 'limitExceeded'
  | 'serviceUnavailable'
  | 'internalError'
  | 'conflict'
  | 'accessDenied'
  | 'expiredToken'
  | 'connectionReset'
  | 'hangUp'
  | 'raw'
>

/**
 * The answer to two attempts, and the clients that retry. Measured with real clients and a server that gives only this
 * answer.
 */
const ROWS: readonly [name: string, fault: AnyFault, sdk: boolean, legacy: boolean, standard: boolean][] = [
  ['tooManyRequests', tooManyRequests(), true, true, true],
  ['limitExceeded', limitExceeded(), true, true, true],
  ['throttling-429', answer(429, 'ThrottlingException'), true, true, true],
  ['throttling-400', answer(400, 'ThrottlingException'), true, true, true],
  ['too-many-400', answer(400, 'TooManyRequestsException'), true, false, true],
  ['limit-400', answer(400, 'LimitExceededException'), true, false, true],
  ['untyped-429', answer(429), true, true, false],
  ['serviceUnavailable', serviceUnavailable(), true, true, true],
  ['internalError', internalError(), true, true, true],
  ['bad-gateway', answer(502), true, true, true],
  ['bandwidth-509', answer(509), false, true, false],
  ['conflict', conflict(), false, false, false],
  ['accessDenied', accessDenied(), false, false, false],
  ['expiredToken', expiredToken(), false, false, false],
  ['connectionReset', connectionReset(), true, true, true],
  ['hangUp', hangUp(), true, true, true],
]

const API = 'a1b2c3d4e5'
const stageNames = ROWS.map(([name]) => name)
const gateway = createApiGateway({
  state: {
    restApis: [
      {
        id: API,
        deployments: [{ id: 'd' }],
        stages: stageNames.map((stageName) => ({ stageName, deploymentId: 'd' })),
      },
    ],
  },
})

describe('the number of attempts of real clients if two are answered with', () => {
  let server: ServeHandle
  const runCommand = useCommands()
  beforeAll(async () => {
    server = await serve(gateway, { port: 0 })
  })
  afterAll(() => server.close())
  afterEach(() => {
    vi.useRealTimers()
    gateway.reset()
  })

  const setUp = (): void => {
    for (const [stage, fault] of ROWS) gateway.faults.on({ op: 'GetStage', version: 'v1', stage }).times(2).reply(fault)
  }
  /** The attempts of each stage, as the journal groups them: each must be one call. */
  const attempts = (): Record<string, number> => {
    const calls = gateway.journal.calls('GetStage')
    expect(calls).toHaveLength(new Set(calls.map(({ params }) => params?.stageName)).size)
    return Object.fromEntries(calls.map((call) => [call.params?.stageName, call.attempts]))
  }
  const wanted = (retries: (row: (typeof ROWS)[number]) => boolean): Record<string, number> =>
    Object.fromEntries(ROWS.map((row) => [row[0], retries(row) ? 3 : 1]))

  it('any error: the AWS SDK for JavaScript', async () => {
    setUp()
    vi.useFakeTimers()
    for (const stageName of stageNames) {
      const client = new APIGatewayClient({
        region: 'us-east-1',
        endpoint: server.url,
        credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
      })
      const call = client.send(new GetStageCommand({ restApiId: API, stageName })).catch((error) => error)
      const { $metadata } = (await gateway.settle(call, { vi })) as { $metadata: { attempts: number } }
      expect([stageName, $metadata.attempts]).toEqual([stageName, attempts()[stageName]])
      client.destroy()
    }
    expect(attempts()).toEqual(wanted(([, , sdk]) => sdk))
  })

  const boto3 = async (mode: 'legacy' | 'standard', stages = stageNames) => {
    const script = fileURLToPath(new URL('./retries.py', import.meta.url))
    const { AWS_MAX_ATTEMPTS: _, ...env } = environment(server.url)
    const { stdout, stderr, exitCode } = await run(python.command, [script, mode, server.url, API, ...stages], env)
    expect([exitCode, stderr]).toEqual([0, ''])
    return stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { stage: string; attempts: number | null; error: string | null })
  }

  it.skipIf(python.absence)(`any error: boto3, legacy mode${python.absence}`, async () => {
    setUp()
    const said = await boto3('legacy')
    expect(attempts()).toEqual(wanted(([, , , legacy]) => legacy))
    for (const one of said) if (one.attempts !== null) expect(one.attempts).toBe(attempts()[one.stage])
  })

  it.skipIf(python.absence)(`any error: boto3, standard mode${python.absence}`, async () => {
    setUp()
    const said = await boto3('standard')
    expect(attempts()).toEqual(wanted(([, , , , standard]) => standard))
    for (const one of said) if (one.attempts !== null) expect(one.attempts).toBe(attempts()[one.stage])
  })

  it.skipIf(aws.absence)(`any error: the AWS CLI${aws.absence}`, async () => {
    setUp()
    const { AWS_MAX_ATTEMPTS: _, ...env } = environment(server.url)
    const get = (stage: string) =>
      runCommand(['apigateway', 'get-stage', '--rest-api-id', API, '--stage-name', stage], env)
    const ran = await Promise.all(stageNames.map(get))
    // Version 1 behaves as boto3's legacy mode does, version 2 as its standard mode.
    const { stdout, stderr } = await run(aws.command, ['--version'], env)
    const isFirst = `${stdout}${stderr}`.startsWith('aws-cli/1')
    const retries = (row: (typeof ROWS)[number]): boolean => (isFirst ? row[3] : row[4])
    expect(attempts()).toEqual(wanted(retries))
    expect(ran.map(({ exitCode }) => exitCode === 0)).toEqual(ROWS.map(retries))
  })

  it.skipIf(python.absence)(
    `one and the same error for ever: boto3 gives up after five attempts, or three${python.absence}`,
    async () => {
      for (const [mode, count] of [
        ['legacy', 5],
        ['standard', 3],
      ] as const) {
        gateway.reset()
        gateway.faults.on('GetStage').reply(tooManyRequests())
        expect(await boto3(mode, ['tooManyRequests'])).toEqual([
          { stage: 'tooManyRequests', attempts: count, error: 'TooManyRequestsException' },
        ])
        expect(attempts().tooManyRequests).toBe(count)
      }
    },
  )
})
