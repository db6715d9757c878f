import { appendFileSync, writeFileSync } from 'node:fs'
import { systemProblem } from '../adapters/node/system-problem.ts'
import { oneLine } from '../adapters/printable.ts'
import { type StateDocument, StateDocumentError } from '../index.ts'
import { shown } from '../truth/bindings.ts'
import { estimateOf } from '../truth/estimate.ts'
import { PushRefused, push } from '../truth/push.ts'
import { type EarlierPush, type PushLine, planMark, readPushLog } from '../truth/push-log.ts'
import { type Plan, realise } from '../truth/realise.ts'
import { sweep } from '../truth/sweep.ts'
import { type Call, type Target, TargetError } from '../truth/types.ts'
import type { Unmakeable } from '../truth/unmakeable.ts'
import { type Command, say, text, UsageError, type Values } from './command.ts'
import { readState, readText } from './files.ts'
import { isAwsTarget, speaking, targetIn, targetOptions } from './target-flags.ts'

export const command: Command = {
  summary: 'create the APIs of a state document in an account',
  operands: 'STATE',
  examples: ['understudy push stages.yaml --endpoint http://127.0.0.1:4620', 'understudy push stages.yaml --dry-run'],
  options: {
    ...targetOptions,
    'dry-run': { type: 'boolean', help: 'print the calls with their duration and cost (the default on AWS)' },
    run: { type: 'boolean', help: 'send the calls to AWS' },
    log: { type: 'string', value: 'FILE', help: 'log of the run (default on AWS: understudy-push-PLAN.ndjson)' },
    resume: { type: 'string', value: 'FILE', help: 'continue the run of this log' },
    sweep: { type: 'string', value: 'FILE', help: 'delete what the run of this log created, and end' },
  },
  run: start,
}

async function start(values: Values, [file, ...others]: readonly string[]): Promise<void> {
  if (file === undefined || others.length > 0) throw new UsageError('push expects one state document.')
  if (values['dry-run'] && values.run) throw new UsageError('push: --dry-run and --run contradict each other.')
  const isDry = values['dry-run'] === true || (isAwsTarget(values) && values.run !== true)
  const target = await targetIn(values, { asks: !isDry })
  const plan = planOf(await readState(undefined, file), text(values, 'account'), target)
  if (isDry) return void process.stdout.write(await described(plan))
  const mark = await planMark(plan.calls)
  const toSweep = text(values, 'sweep')
  if (toSweep !== undefined) return sweepRun(values, target, plan, earlierIn('sweep', toSweep, mark, target))
  await pushRun(values, target, plan, mark)
}

function planOf(state: StateDocument, account: string | undefined, { region }: Target): Plan {
  try {
    return realise(state, { region, ...(account !== undefined && { account }) })
  } catch (error) {
    throw error instanceof StateDocumentError ? new UsageError(error.message) : error
  }
}

async function pushRun(values: Values, target: Target, { calls, unmakeable }: Plan, mark: string): Promise<void> {
  const resume = text(values, 'resume')
  const earlier = resume === undefined ? undefined : earlierIn('resume', resume, mark, target)
  if (earlier?.open !== undefined) assertRepeatable(calls[earlier.open], resume ?? '')
  const log = resume ?? text(values, 'log') ?? (target.isAws ? `understudy-push-${mark}.ndjson` : undefined)
  const note = noteIn(log)
  let done = earlier?.done ?? 0
  await speaking(values, target, async (client, signal) => {
    if (!earlier && log !== undefined) begin(log, { push: mark, endpoint: target.endpoint, calls: calls.length })
    try {
      await push(client, calls, {
        signal,
        from: done,
        ...(earlier && { bindings: earlier.bindings }),
        before: (index, { version, operation }) => note({ sent: index, operation: `${version}.${operation}` }),
        after: (index, { binds = {} }, bindings) => {
          done = index + 1
          note({
            done: index,
            binds: Object.fromEntries(Object.keys(binds).map((name) => [name, bindings.get(name) ?? ''])),
          })
          progress(done, calls.length)
        },
      })
      process.stdout.write(`made ${calls.length} calls; ${countOf(unmakeable)}\n`)
    } catch (error) {
      if (!(error instanceof PushRefused || error instanceof TargetError)) throw error
      const after =
        log === undefined ? '' : ` Continue with --resume ${log}, or remove the created resources with --sweep ${log}.`
      say(`${error.message.replace(/\.$/, '')}. ${done} of ${calls.length} calls were made.${after}`)
      process.exitCode ??= error instanceof PushRefused ? 1 : 3
    }
  })
}

async function sweepRun(values: Values, target: Target, { calls }: Plan, earlier: EarlierPush): Promise<void> {
  await speaking(values, target, async (client) => {
    const left = await sweep(client, calls, earlier.done, earlier.bindings)
    for (const { what, reason } of left) say(`left behind: ${what}: ${reason}`)
    const open = earlier.open === undefined ? undefined : calls[earlier.open]
    if (open && earlier.open !== undefined && !isRepeatable(open)) {
      say(`${open.operation} may have succeeded without an answer: check whether it left ${nameOf(open)}.`)
    }
    if (left.length > 0) process.exitCode = 1
    else process.stdout.write('removed the created resources\n')
  })
}

/** A creation that was sent and not answered may be carried out twice. */
function assertRepeatable(call: Call | undefined, file: string): void {
  if (!call || isRepeatable(call)) return
  throw new UsageError(
    `${call.version}.${call.operation} was sent but not answered, so it may have been applied (${nameOf(call)}). Remove the created resources with --sweep ${file}, and push again.`,
  )
}

function isRepeatable({ operation }: Call): boolean {
  return !/^(?:Create|Generate)/.test(operation)
}

function nameOf({ input }: Call): string {
  const { name, stageName, domainName, pathPart, routeKey, description } = input
  return JSON.stringify(shown(name ?? stageName ?? domainName ?? pathPart ?? routeKey ?? description ?? 'it'))
}

function earlierIn(option: string, file: string, mark: string, target: Target): EarlierPush {
  const earlier = logIn(option, file)
  if (earlier.plan !== mark) throw new UsageError(`--${option}: ${file} is the log of another state document.`)
  if (earlier.endpoint !== target.endpoint) {
    throw new UsageError(`--${option}: ${file} is about ${earlier.endpoint}, not ${target.endpoint}.`)
  }
  return earlier
}

function logIn(option: string, file: string): EarlierPush {
  try {
    return readPushLog(readText(option, file))
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`--${option}: ${file} ${(error as Error).message}`)
  }
}

function begin(file: string, line: PushLine): void {
  try {
    writeFileSync(file, `${JSON.stringify(line)}\n`, { flag: 'wx' })
  } catch (error) {
    throw new UsageError(`--log: cannot write "${file}": ${systemProblem(error)}.`)
  }
}

function noteIn(file: string | undefined): (line: PushLine) => void {
  return (line) => {
    if (file !== undefined) appendFileSync(file, `${JSON.stringify(line)}\n`)
  }
}

function progress(done: number, all: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${all} calls${done === all ? '\n' : ''}`)
}

/** The calls, one a line, and what they take. */
async function described({ calls, unmakeable }: Plan): Promise<string> {
  const { seconds, costs } = await estimateOf(calls)
  const lines = calls.map(({ version, operation, input }) => `${version}.${operation} ${JSON.stringify(shown(input))}`)
  const classes = Object.entries(costs).map(([cost, count]) => `${cost} ${count}`)
  return [
    ...lines,
    `${calls.length} calls, ${seconds} s at half of AWS's quotas; by cost: ${classes.join(', ') || 'none'}`,
    ...unmakeable.map(
      ({ at, member, reason }) => `cannot be made: ${at}${member === undefined ? '' : ` ${member}`}: ${reason}`,
    ),
  ]
    .map((line) => `${oneLine(line)}\n`)
    .join('')
}

function countOf(unmakeable: readonly Unmakeable[]): string {
  const dates = unmakeable.filter(({ reason }) => reason === 'the service sets dates').length
  const others = unmakeable.length - dates
  return `${others} members or documents cannot be made (--dry-run lists them), and ${dates} dates`
}
