import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface, type Interface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { APIGatewayClient } from '@aws-sdk/client-api-gateway'
import { ApiGatewayV2Client } from '@aws-sdk/client-apigatewayv2'
import { afterAll, describe } from 'vitest'
import { type RunCommand, useCommands } from './commands.ts'
import { aws, environment, python, type Served, useServer } from './tools.ts'

/** A command of the AWS SDK for JavaScript, as far as its input and output can be read off it. */
export interface Command<Output> {
  readonly input: object
  resolveMiddleware(...parts: never[]): (call: never) => Promise<{ output: Output }>
}

/**
 * Runs commands of the JavaScript SDK through any client: operations and members have the same
 * names in all of them. Rejects with what the client throws; `name` is the type of the exception, `message` its text.
 */
export interface Client {
  send<Output>(command: Command<Output>): Promise<Output>
}

/** One client for each version of the service. */
export interface Clients {
  readonly v1: Client
  readonly v2: Client
}

type Service = 'apigateway' | 'apigatewayv2'
type Transport = (service: Service, operation: string, input: object) => Promise<unknown>

const CREDENTIALS = { accessKeyId: 'test', secretAccessKey: 'test' }

/** Runs the same tests through the AWS SDK for JavaScript, the AWS CLI and boto3, all on one server. */
export function throughClients(title: string, story: (clients: Clients) => void): void {
  const server = useServer()
  describe(`${title} (AWS SDK for JavaScript)`, () => story(sdk(server)))
  describe.skipIf(aws.absence)(`${title} (AWS CLI)${aws.absence}`, () => story(over(cli(server, useCommands()))))
  describe.skipIf(python.absence)(`${title} (boto3)${python.absence}`, () => story(over(boto3(server))))
}

function sdk(server: Served): Clients {
  const config = () => ({ endpoint: server.url, region: 'us-east-1', credentials: CREDENTIALS, maxAttempts: 1 })
  return {
    v1: lazily(() => new APIGatewayClient(config()) as unknown as SdkClient),
    v2: lazily(() => new ApiGatewayV2Client(config()) as unknown as SdkClient),
  }
}

/** `send` of the SDK's clients for a command of their own service. Its real signature is overloaded. */
interface SdkClient extends Client {
  destroy(): void
}

/** The server has its address only when the tests run. */
function lazily(open: () => SdkClient): Client {
  let client: SdkClient | undefined
  afterAll(() => client?.destroy())
  return {
    send: (command) => {
      client ??= open()
      return client.send(command)
    },
  }
}

function over(transport: Transport): Clients {
  const client = (service: Service): Client => ({
    send: async <Output>(command: Command<Output>) =>
      withDates(await transport(service, command.constructor.name.replace(/Command$/, ''), command.input)) as Output,
  })
  return { v1: client('apigateway'), v2: client('apigatewayv2') }
}

/** Converts strings and numbers of these clients to the dates that the SDK returns. */
function withDates(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withDates)
  if (typeof value !== 'object' || value === null) return value
  const revived = Object.entries(value).map(([name, member]) => {
    if (!/Date$/i.test(name)) return [name, withDates(member)]
    return [name, new Date(typeof member === 'number' ? member * 1000 : (member as string))]
  })
  return Object.fromEntries(revived)
}

function cli(server: Served, runCommand: RunCommand): Transport {
  return async (service, operation, input) => {
    const command = operation.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase()
    const args = [service, command, '--output', 'json', '--cli-input-json', JSON.stringify(input)]
    const { exitCode, stdout, stderr } = await runCommand(args, environment(server.url))
    if (exitCode !== 0) throw cliRefusal(stderr)
    return stdout === '' ? undefined : JSON.parse(stdout)
  }
}

/** The error that the AWS CLI printed. */
function cliRefusal(stderr: string): Error {
  const [, name, message] = /An error occurred \((\w+)\) when calling the \w+ operation: (.*)\n$/s.exec(stderr) ?? []
  if (name === undefined) return new Error(stderr)
  return Object.assign(new Error(message), { name })
}

const CALLS = fileURLToPath(new URL('./calls.py', import.meta.url))

/** One Python for the whole story: call by call on stdin, answer by answer on stdout. */
function boto3(server: Served): Transport {
  let running: { process: ChildProcess; lines: AsyncIterator<string> } | undefined
  let turn: Promise<unknown> = Promise.resolve()
  afterAll(() => running?.process.stdin?.end())

  const start = () => {
    const process = spawn(python.command, [CALLS], { env: environment(server.url), stdio: ['pipe', 'pipe', 'inherit'] })
    const answers: Interface = createInterface({ input: process.stdout })
    return { process, lines: answers[Symbol.asyncIterator]() }
  }
  const call: Transport = async (service, operation, input) => {
    running ??= start()
    running.process.stdin?.write(`${JSON.stringify({ service, operation, input })}\n`)
    const { value, done } = await running.lines.next()
    if (done) throw new Error('calls.py ended.')
    const { output, error } = JSON.parse(value) as { output?: unknown; error?: { name: string; message: string } }
    if (error) throw Object.assign(new Error(error.message), { name: error.name })
    return output
  }
  return (...args) => {
    const answer = turn.then(() => call(...args))
    turn = answer.catch(() => undefined)
    return answer
  }
}
