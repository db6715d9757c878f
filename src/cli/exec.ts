import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { systemProblem } from '../adapters/node/system-problem.ts'
import type { Credential } from '../auth.ts'
import { type Command, grouped, say, text, UsageError, type Values } from './command.ts'
import { firstCredential } from './credentials.ts'
import { variablesFor } from './environment.ts'
import { listen, listenOptions, type Running } from './listen.ts'
import { gatewayOptions, openGateway } from './open-gateway.ts'
import { recorder, recordOptions } from './record.ts'
import { reporter, reportOptions } from './report.ts'
import { logOptions, logRequests } from './request-log.ts'
import { ruleCoverage, ruleCoverageOptions } from './rule-coverage.ts'

export const command: Command = {
  summary: 'run a command with its own server on a free port, and exit with the code of the command',
  operands: '-- COMMAND...',
  examples: [
    'understudy exec -- npm test',
    'understudy exec --state stages.yaml --throttle UpdateStage=2x -- ./deploy.sh',
    'understudy exec --coverage rules.md -- pytest -q',
  ],
  options: {
    ...listenOptions,
    ...gatewayOptions,
    ...grouped('Output', { ...recordOptions, ...reportOptions, ...ruleCoverageOptions, ...logOptions('refused') }),
  },
  run: exec,
}

/** Signals that are passed on; all but the first two only ever come to this process alone. */
const SIGNALS = ['SIGINT', 'SIGQUIT', 'SIGTERM', 'SIGHUP', 'SIGUSR2'] as const
/** Signals that a terminal sends to the whole foreground group: the command receives them itself. */
const FROM_TERMINAL: ReadonlySet<NodeJS.Signals> = new Set(['SIGINT', 'SIGQUIT'])

async function exec(values: Values, [name, ...args]: readonly string[]): Promise<void> {
  if (name === undefined) throw new UsageError('exec: name the command to run: understudy exec -- npm test')
  const credentials = await firstCredential(text(values, 'credentials'))
  const gateway = await openGateway(values)
  const recording = await recorder(gateway, values)
  const report = reporter(gateway, values)
  const log = logRequests(gateway, values, 'refused')
  const writeCoverage = ruleCoverage(gateway, values)
  const running = await listen(gateway, values, 0)
  const exitCode = await outcomeOf(name, args, environmentOf(running, values, credentials))
  const summary = log.isOff ? undefined : log.summary()
  if (summary !== undefined) say(summary)
  await running.stop(exitCode)
  if (writeCoverage?.() === false) process.exitCode ||= 1
  if (recording?.finish() === false) process.exitCode ||= 1
  if ((await report?.finish([name, ...args].join(' '))) === false) process.exitCode ||= 1
}

function environmentOf({ url, ca, token }: Running, values: Values, credentials?: Credential): NodeJS.ProcessEnv {
  const region = text(values, 'region') ?? 'us-east-1'
  const destination = {
    ...{ url, region },
    ...(token !== undefined && { token }),
    ...(credentials && { credentials }),
    ...(ca !== undefined && { ca }),
  }
  const merged = { ...process.env, ...variablesFor(destination, process.env) }
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined))
}

/** Runs a command with the streams of this process, and gives its exit code, as a shell would. */
function outcomeOf(name: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(name, args, { env, stdio: 'inherit' })
    const passOn = (signal: NodeJS.Signals): void => {
      if (!(process.stdin.isTTY && FROM_TERMINAL.has(signal))) child.kill(signal)
    }
    for (const signal of SIGNALS) process.on(signal, passOn)
    const done = (exitCode: number): void => {
      for (const signal of SIGNALS) process.off(signal, passOn)
      resolve(exitCode)
    }
    child.on('error', (error: NodeJS.ErrnoException) => {
      const isUnknown = error.code === 'ENOENT'
      say(`cannot run ${name}: ${isUnknown ? 'no such command' : systemProblem(error)}.`)
      done(isUnknown ? 127 : 126)
    })
    child.on('exit', (code, signal) => done(code ?? 128 + (signal === null ? 0 : constants.signals[signal])))
  })
}
