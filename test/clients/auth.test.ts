import {
  APIGatewayClient,
  CreateRestApiCommand,
  GetRestApisCommand,
  TagResourceCommand,
} from '@aws-sdk/client-api-gateway'
import { ApiGatewayV2Client, GetApisCommand, GetStageCommand, UntagResourceCommand } from '@aws-sdk/client-apigatewayv2'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Credential, verifySignatures } from '../../src/auth.ts'
import { type Auth, ambientClock, type Clock, createApiGateway } from '../../src/index.ts'
import { type ServeHandle, serve } from '../../src/node.ts'
import { type RunCommand, useCommands } from './commands.ts'
import { throughSdkTransports } from './sdk-transports.ts'
import { aws, environment, python, run } from './tools.ts'

const YESTERDAY = new Date(Date.now() - 86_400_000).toISOString()
const KEYS: readonly Credential[] = [
  { accessKeyId: 'AKIAUNDERSTUDY', secretAccessKey: 'secret/with+signs=' },
  { accessKeyId: '210987654321', secretAccessKey: 'test' },
  { accessKeyId: 'ASIAUNDERSTUDY', secretAccessKey: 'temporary', sessionToken: 'token/with+signs==' },
  { accessKeyId: 'ASIAYESTERDAY', secretAccessKey: 'temporary', sessionToken: 'old', expiration: YESTERDAY },
]
const STATE = {
  restApis: [{ id: 'a1b2c3d4e5', name: 'shop', tags: { team: 'pets' } }],
  apis: [{ apiId: 'f6g7h8i9j0', tags: { team: 'pets' }, stages: [{ stageName: '$default' }] }],
}

const WRONG =
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.'
const INVALID = 'The security token included in the request is invalid.'
const MINUTES = 60_000

type Mode = 'off' | 'required' | 'verify'
/** The type and the text of a refusal; `ok` where the call goes through. */
type Answer = 'ok' | readonly [type: string, text: string | RegExp]

interface Situation {
  readonly name: string
  /** Access key, secret key and session token; nothing for a request that is not signed. */
  readonly signed?: readonly [string, string, string?]
  /** How far the clock of the gateway is ahead of the client's. */
  readonly aheadMs?: number
  readonly answers: Readonly<Record<Mode, Answer>>
}

const needsKey = (verify: Answer): Situation['answers'] => ({ off: 'ok', required: 'ok', verify })

const SITUATIONS: readonly Situation[] = [
  { name: 'the right key', signed: ['AKIAUNDERSTUDY', 'secret/with+signs='], answers: needsKey('ok') },
  {
    name: 'the right key and session token',
    signed: ['ASIAUNDERSTUDY', 'temporary', 'token/with+signs=='],
    answers: needsKey('ok'),
  },
  {
    name: 'no signature',
    answers: {
      off: 'ok',
      required: ['MissingAuthenticationTokenException', 'Missing Authentication Token'],
      verify: ['MissingAuthenticationTokenException', 'Missing Authentication Token'],
    },
  },
  {
    name: 'an unknown key',
    signed: ['AKIANOBODY', 'secret/with+signs='],
    answers: needsKey(['UnrecognizedClientException', INVALID]),
  },
  {
    name: 'a wrong secret',
    signed: ['AKIAUNDERSTUDY', 'wrong'],
    answers: needsKey(['InvalidSignatureException', WRONG]),
  },
  {
    name: 'no session token where the key has one',
    signed: ['ASIAUNDERSTUDY', 'temporary'],
    answers: needsKey(['UnrecognizedClientException', INVALID]),
  },
  {
    name: 'a session token where the key has none',
    signed: ['AKIAUNDERSTUDY', 'secret/with+signs=', 'token'],
    answers: needsKey(['UnrecognizedClientException', INVALID]),
  },
  {
    name: 'a session token that has expired',
    signed: ['ASIAYESTERDAY', 'temporary', 'old'],
    answers: needsKey(['ExpiredTokenException', 'The security token included in the request is expired']),
  },
  {
    name: 'a signature of ten minutes ago',
    signed: ['AKIAUNDERSTUDY', 'secret/with+signs='],
    aheadMs: 10 * MINUTES,
    answers: needsKey([
      'InvalidSignatureException',
      /^Signature expired: \d{8}T\d{6}Z is now earlier than \d{8}T\d{6}Z \(\d{8}T\d{6}Z - 5 min\.\)$/,
    ]),
  },
  {
    name: 'a signature of the next hour',
    signed: ['AKIAUNDERSTUDY', 'secret/with+signs='],
    aheadMs: -60 * MINUTES,
    answers: needsKey([
      'InvalidSignatureException',
      /^Signature not yet current: \d{8}T\d{6}Z is still later than \d{8}T\d{6}Z \(\d{8}T\d{6}Z \+ 5 min\.\)$/,
    ]),
  },
]

const authOf = (mode: Mode): Auth => (mode === 'verify' ? verifySignatures(KEYS) : mode)

/** A call that a client makes in a situation, and where. */
interface Call {
  readonly url: string
  readonly service: 'apigateway' | 'apigatewayv2'
  readonly signed: Situation['signed']
}

/** The result of a client: empty if its call succeeded, otherwise type and text of the exception. */
type Refusal = readonly [type: string, text: string] | undefined

const ERROR = /An error occurred \((\w+)\) when calling the \w+ operation: (.*)/

async function cli(runCommand: RunCommand, { url, service, signed }: Call): Promise<Refusal> {
  const [key = '', secret = '', token] = signed ?? []
  const env = { ...environment(url), AWS_ACCESS_KEY_ID: key, AWS_SECRET_ACCESS_KEY: secret }
  const args = [
    service,
    service === 'apigateway' ? 'get-rest-apis' : 'get-apis',
    ...(signed ? [] : ['--no-sign-request']),
  ]
  const ended = await runCommand(args, token === undefined ? env : { ...env, AWS_SESSION_TOKEN: token })
  if (ended.exitCode === 0) return undefined
  const [, type, text] = ERROR.exec(ended.stderr) ?? []
  if (type === undefined || text === undefined) throw new Error(ended.stderr)
  return [type, text.trimEnd()]
}

const CALLS = `
import json, os, boto3
from botocore import UNSIGNED
from botocore.config import Config
from botocore.exceptions import ClientError

def told(url, service, signed=None):
    keys = dict(zip(("aws_access_key_id", "aws_secret_access_key", "aws_session_token"), signed or ("", "")))
    config = Config() if signed else Config(signature_version=UNSIGNED)
    client = boto3.client(service, endpoint_url=url, config=config, **keys)
    try:
        client.get_rest_apis() if service == "apigateway" else client.get_apis()
    except ClientError as error:
        return [error.response["Error"]["Code"], error.response["Error"]["Message"]]

print(json.dumps([told(**call) for call in json.loads(os.environ["CALLS"])]))
`

/** One Python for all calls. */
async function boto3(calls: readonly Call[]): Promise<Refusal[]> {
  const env = { ...environment(''), CALLS: JSON.stringify(calls) }
  const { exitCode, stdout, stderr } = await run(python.command, ['-c', CALLS], env)
  if (exitCode !== 0) throw new Error(stderr)
  return (JSON.parse(stdout) as (Refusal | null)[]).map((one) => one ?? undefined)
}

function expectRefusal(one: Refusal, answer: Answer): void {
  if (answer === 'ok') expect(one).toBeUndefined()
  else if (typeof answer[1] === 'string') expect(one).toEqual(answer)
  else expect(one).toEqual([answer[0], expect.stringMatching(answer[1])])
}

const MODES = ['off', 'required', 'verify'] as const

describe('The error that clients report', () => {
  const servers = new Map<string, ServeHandle>()
  beforeAll(async () => {
    for (const mode of MODES) {
      for (const aheadMs of new Set(SITUATIONS.map((one) => one.aheadMs))) {
        const clock: Clock = { ...ambientClock, now: () => Date.now() + (aheadMs ?? 0) }
        const gateway = createApiGateway({ auth: authOf(mode), clock, state: STATE })
        servers.set(`${mode} ${aheadMs}`, await serve(gateway, { port: 0 }))
      }
    }
  })
  afterAll(() => Promise.all([...servers.values()].map((server) => server.close())))

  const callOf = (mode: Mode, { signed, aheadMs }: Situation, service: Call['service']): Call => ({
    url: servers.get(`${mode} ${aheadMs}`)?.url ?? '',
    service,
    signed,
  })

  describe.skipIf(python.absence)(`to boto3${python.absence}`, () => {
    it.each(MODES)('is the answer of AWS in each situation, with --auth %s', async (mode) => {
      const cases = SITUATIONS.flatMap((one) =>
        (['apigateway', 'apigatewayv2'] as const).map((two) => [one, two] as const),
      )
      const all = await boto3(cases.map(([situation, service]) => callOf(mode, situation, service)))
      expect(all).toHaveLength(cases.length)
      for (const [i, [{ answers }]] of cases.entries()) expectRefusal(all[i], answers[mode])
    })
  })

  describe.skipIf(aws.absence)(`to the AWS CLI${aws.absence}`, () => {
    const runCommand = useCommands()

    it.each(SITUATIONS)('is the answer of AWS for $name, with --auth verify', async (situation) => {
      expectRefusal(await cli(runCommand, callOf('verify', situation, 'apigateway')), situation.answers.verify)
    })

    const lenient = SITUATIONS.filter(({ name }) => ['no signature', 'an unknown key'].includes(name))
    it.each(lenient)('is the answer of AWS for $name, with --auth off and required', async (situation) => {
      for (const mode of ['off', 'required'] as const) {
        expectRefusal(await cli(runCommand, callOf(mode, situation, 'apigatewayv2')), situation.answers[mode])
      }
    })
  })
})

throughSdkTransports('A signature that is verified', (open) => {
  const verified = () => open({ auth: verifySignatures(KEYS), account: '123456789012', state: STATE })

  it('is accepted for any path, query and body', async () => {
    const { gateway, config } = await verified()
    const region = config.region
    const v1 = new APIGatewayClient(config)
    const v2 = new ApiGatewayV2Client(config)
    const { id } = await v1.send(new CreateRestApiCommand({ name: 'Bücher & "Töne"', tags: { 'a b+c': 'ü/:=@' } }))
    const resourceArn = `arn:aws:apigateway:${region}::/restapis/${id}`
    await v1.send(new TagResourceCommand({ resourceArn, tags: { 'sp ace': 'ü_.-' } }))
    await v1.send(new GetRestApisCommand({ position: 'a b+c%/=ü*~', limit: 5 })).catch(({ name }) => {
      expect(name).toBe('BadRequestException')
    })
    gateway.load({
      accounts: [{ accountId: '210987654321', region, apis: STATE.apis }],
    })
    expect(await v2.send(new GetStageCommand({ ApiId: 'f6g7h8i9j0', StageName: '$default' }))).toMatchObject({
      StageName: '$default',
    })
    const ResourceArn = `arn:aws:apigateway:${region}::/apis/f6g7h8i9j0`
    await v2.send(new UntagResourceCommand({ ResourceArn, TagKeys: ['team', "b & c*'()", 'ü/%'] }))
    expect(gateway.journal.entries.filter(({ status }) => status === 403)).toEqual([])
    expect(gateway.journal.last?.accountId).toBe('210987654321')
  })

  it('is refused with another secret, and the expected signature is in the journal only', async () => {
    const { gateway, config } = await verified()
    const credentials = { ...config.credentials, secretAccessKey: 'wrong' }
    await expect(new ApiGatewayV2Client({ ...config, credentials }).send(new GetApisCommand())).rejects.toMatchObject({
      name: 'InvalidSignatureException',
      message: WRONG,
      $metadata: { httpStatusCode: 403 },
    })
    expect(gateway.journal.last).toMatchObject({ operation: 'GetApis', rule: 'front.SignatureWrong' })
    expect(gateway.journal.last?.hint).toContain('Expected string to sign: "GET\\n/v2/apis\\n')
  })
})
