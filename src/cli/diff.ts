import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { oneLine } from '../adapters/printable.ts'
import { systemClock } from '../core/clock.ts'
import { createApiGateway, type EvidenceKind } from '../index.ts'
import { assertAccount } from '../truth/account.ts'
import { Client, type ClientOptions } from '../truth/client.ts'
import { Comparison } from '../truth/diff/comparison.ts'
import { foundByName } from '../truth/diff/made.ts'
import { policyFor } from '../truth/diff/policy.ts'
import { prefixOf } from '../truth/diff/prefix.ts'
import { recordingOf } from '../truth/diff/record.ts'
import { type Estimate, estimated } from '../truth/diff/rehearse.ts'
import type { Report } from '../truth/diff/report.ts'
import { REPORTERS } from '../truth/diff/reporters/index.ts'
import { type EarlierRun, type RunLog, readRunLog } from '../truth/diff/run-log.ts'
import { selectable, selected } from '../truth/diff/select.ts'
import { withoutCaches } from '../truth/diff/setup.ts'
import { OwnSide } from '../truth/diff/side.ts'
import { everyProbe, everyUnasked } from '../truth/probes/every-probe.ts'
import { COSTS, type Cost, type Probe } from '../truth/probes/probe.ts'
import { probeSetting } from '../truth/probes/setting.ts'
import { realise } from '../truth/realise.ts'
import { targetOf } from '../truth/target.ts'
import { type Target, TargetError } from '../truth/types.ts'
import { type Command, choice, say, text, UsageError, type Values, whole } from './command.ts'
import { readText } from './files.ts'
import { NO_KEYS, profileCredentials, profileOption } from './profile.ts'
import { checkReport, makeReports, writeReport } from './report-file.ts'

const KINDS: readonly EvidenceKind[] = ['recorded', 'documented', 'reported', 'assumed']

export const command: Command = {
  summary: 'send the same requests to another API Gateway and to Understudy, and compare the answers',
  operands: '[URL]',
  examples: ['understudy diff http://127.0.0.1:4566', 'understudy diff --region eu-west-1 --dry-run'],
  options: {
    only: {
      type: 'string',
      value: 'LIST',
      help: 'v1, v2, front, rules or operations: v1.UpdateStage, v2.StageNotFound',
    },
    evidence: { type: 'string', value: 'KIND', help: `only rules with this evidence: ${KINDS.join(', ')}` },
    cost: {
      type: 'string',
      value: 'LIST',
      help: `cost classes of the requests: ${COSTS.join(', ')} (default on AWS: free; elsewhere: all)`,
    },
    domain: {
      type: 'string',
      value: 'NAME',
      help: 'your own domain, for the domain names of --cost domain',
    },
    certificate: { type: 'string', value: 'ARN', help: 'ACM certificate in the region for *.NAME' },
    'read-only': { type: 'boolean', help: 'only read requests; nothing is created' },
    'dry-run': {
      type: 'boolean',
      help: 'print calls, seconds and cost classes, and send nothing (the default on AWS)',
    },
    run: { type: 'boolean', help: 'send the requests to AWS' },
    account: { type: 'string', value: 'ID', help: 'expected account; stops if AWS reports another one' },
    region: {
      type: 'string',
      value: 'REGION',
      help: 'region of the signatures (default: that of the URL or of AWS_REGION)',
    },
    profile: profileOption,
    name: { type: 'string', value: 'NAME', help: 'name of the other side in reports (default: its host)' },
    log: { type: 'string', value: 'FILE', help: 'log of the run (default understudy-diff-RUN.ndjson)' },
    resume: { type: 'string', value: 'FILE', help: 'continue the run of this log' },
    sweep: { type: 'string', value: 'FILE', help: 'delete what the run of this log left behind, and end' },
    twice: { type: 'boolean', help: 'send each read request twice, to find answers that cannot be compared' },
    timeout: { type: 'string', value: 'SECONDS', help: 'time limit for an answer (default 30)' },
    reporter: {
      type: 'string',
      value: 'LIST',
      help: `${Object.keys(REPORTERS).join(', ')}; junit:FILE writes a file (default pretty)`,
    },
    record: {
      type: 'string',
      value: 'FOLDER',
      help: 'write requests and answers, without accounts and ids, as a recording',
    },
    policy: { type: 'boolean', help: 'print the IAM policy that is needed, and end' },
  },
  run: async (values, operands) => {
    if (operands.length > 1) throw new UsageError('diff expects one URL.')
    const target = await targetIn(values, operands[0])
    if (values.policy) {
      const policy = policyFor(target.region, listIn(values, 'cost') ? costsIn(values, target) : ['free'])
      return void process.stdout.write(`${JSON.stringify(policy, null, 2)}\n`)
    }
    const reporters = reportersIn(values)
    const folder = text(values, 'record')
    if (folder !== undefined) makeReports('record', folder)
    try {
      await compare(values, target, reporters)
    } catch (error) {
      if (!(error instanceof TargetError)) throw error
      say(error.message)
      process.exitCode = 3
    }
  },
}

async function targetIn(values: Values, endpoint: string | undefined): Promise<Target> {
  const region = text(values, 'region')
  const profile = text(values, 'profile')
  const asks = values.run === true || values.sweep !== undefined
  const credentials = profile === undefined ? undefined : await profileCredentials(profile)
  const given = { ...(endpoint !== undefined && { endpoint }), ...(region !== undefined && { region }) }
  try {
    const plan = targetOf({ ...given, credentials: NO_KEYS }, process.env)
    // What is only shown needs no keys.
    return plan.isAws && !asks ? plan : targetOf({ ...given, ...(credentials && { credentials }) }, process.env)
  } catch (error) {
    if (error instanceof TargetError) throw new UsageError(error.message)
    throw error
  }
}

async function compare(values: Values, target: Target, reporters: readonly Reporting[]): Promise<void> {
  const sweep = text(values, 'sweep')
  if (sweep !== undefined) return sweepRun(target, values, sweep)
  const resume = text(values, 'resume')
  const earlier = resume === undefined ? undefined : readLog('resume', resume)
  const own = domainIn(values)
  const probes = probesIn(values, target, earlier)
  const readOnly = values['read-only'] === true
  const costs = costsIn(values, target)
  const { state: sample } = probeSetting().sampleState
  const state = costs.includes('hourly') ? sample : withoutCaches(sample)
  const domains = costs.includes('domain')
  if (values['dry-run'] || (target.isAws && !values.run)) {
    return void process.stdout.write(described(await estimated(probes, { state, realise, readOnly, domains })))
  }
  const interruption = new AbortController()
  const client = new Client(target, { ...clientOptions(values, target), signal: interruption.signal })
  const cleaner = new Client(target, { ...clientOptions(values, target), retries: 3 })
  const account = text(values, 'account')
  await assertAccount(client, account)
  const run = Date.now().toString(36)
  const file = resume ?? text(values, 'log') ?? `understudy-diff-${run}.ndjson`
  checkReport('log', file)
  const log = fileLog(file)
  const ours = new OwnSide(1)
  const place = {
    account: (await client.account()) ?? account ?? '123456789012',
    region: target.region,
    ...own,
  }
  const options = { ours, client, cleaner, place, prefix: prefixOf(run), state, realise, log, clock: systemClock }
  const progress = process.stderr.isTTY ? progressLine : undefined
  const comparison = new Comparison({
    ...options,
    signal: interruption.signal,
    readOnly,
    domains,
    twice: values.twice === true,
    ...(target.isAws && { patienceMs: 15 * 60_000 }),
    ...(progress && { progress }),
  })
  if (earlier) await comparison.sweep(await leftBy(cleaner, earlier))
  const started = new Date()
  const stop = (): void => interruption.abort(new TargetError(`interrupted; continue with --resume ${file}`))
  process.once('SIGINT', stop).once('SIGTERM', stop)
  try {
    const verdicts = await comparison.run(probes)
    const report: Report = {
      name: text(values, 'name') ?? new URL(target.endpoint).host,
      endpoint: target.endpoint,
      region: target.region,
      started: started.toISOString(),
      seconds: (Date.now() - started.getTime()) / 1000,
      verdicts: [...(earlier?.verdicts ?? []), ...verdicts],
      unasked: everyUnasked(),
      left: comparison.left,
      rules: createApiGateway().rules,
    }
    finish(values, report, reporters)
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop)
    for (const path of comparison.left) say(`left behind: ${path}; remove it with --sweep ${file}`)
  }
}

function finish(values: Values, report: Report, reporters: readonly Reporting[]): void {
  for (const { make, file } of reporters) {
    if (file === undefined) process.stdout.write(make(report))
    else writeReport('reporter', file, make(report))
  }
  const folder = text(values, 'record')
  const leaks = folder === undefined ? [] : record(folder, report)
  const isDifferent = report.verdicts.some(({ outcome }) => outcome === 'different')
  const isAsked = report.verdicts.some(({ outcome }) => outcome !== 'not asked')
  if (!isAsked) say('nothing was compared: the other side could be asked about none of the rules.')
  process.exitCode = leaks.length > 0 || isDifferent ? 1 : report.left.length > 0 || !isAsked ? 3 : 0
}

/** Writes a recording, unless it may contain data of a real account. */
function record(folder: string, report: Report): readonly string[] {
  const { files, leaks } = recordingOf(report)
  for (const leak of leaks) say(`not recorded: ${leak}`)
  if (leaks.length > 0) return leaks
  for (const [name, content] of files) writeFileSync(join(folder, name), content)
  return leaks
}

function probesIn(values: Values, target: Target, earlier: EarlierRun | undefined): Probe[] {
  const probes = everyProbe()
  const only = listIn(values, 'only') ?? []
  const known = selectable(probes)
  const wrong = only.find((one) => !known.includes(one))
  if (wrong !== undefined) throw new UsageError(`--only: "${wrong}" is unknown or has no probe.`)
  const evidence = choice(values, 'evidence', KINDS) as EvidenceKind | undefined
  const chosen = selected(probes, createApiGateway().rules, {
    only,
    costs: costsIn(values, target),
    readOnly: values['read-only'] === true,
    done: new Set(earlier?.verdicts.map(({ rule }) => rule)),
    ...(evidence && { evidence }),
  })
  if (chosen.length === 0 && !earlier) throw new UsageError('diff: no rule matches these options.')
  return chosen
}

function costsIn(values: Values, target: Target): readonly Cost[] {
  const costs = listIn(values, 'cost')
  const strange = costs?.find((one) => !COSTS.includes(one as Cost))
  if (strange !== undefined) throw new UsageError(`--cost must be of ${COSTS.join(', ')}, not "${strange}".`)
  if (target.isAws && costs?.includes('quota')) {
    throw new UsageError(
      '--cost quota is for emulators: no account has the load balancers and subnets of the sample state.',
    )
  }
  if (target.isAws && values.run && costs?.includes('domain') && domainIn(values).certificate === undefined) {
    throw new UsageError(
      '--cost domain needs --domain and --certificate on AWS, which rejects domain names of other owners.',
    )
  }
  return (costs as Cost[] | undefined) ?? (target.isAws ? ['free'] : COSTS)
}

/** The domain and the certificate of the caller, which belong together. */
function domainIn(values: Values): { domain?: string; certificate?: string } {
  const [domain, arn] = [text(values, 'domain'), text(values, 'certificate')]
  if (domain === undefined && arn === undefined) return {}
  const certificate = /^arn:[\w-]+:acm:[\w-]+:\d{12}:certificate\/([\w-]+)$/.exec(arn ?? '')?.[1]
  if (domain === undefined || certificate === undefined) {
    throw new UsageError('--domain and --certificate go together; the certificate is the ARN of one of ACM.')
  }
  return { domain, certificate }
}

function listIn(values: Values, option: string): string[] | undefined {
  return text(values, option)
    ?.split(',')
    .map((one) => one.trim())
}

/** A failure of AWS passes; one of an emulator is its answer. */
function clientOptions(values: Values, { isAws }: Target): ClientOptions {
  const timeoutMs = whole(values, 'timeout', 30, 3600) * 1000
  return isAws ? { timeoutMs } : { timeoutMs, retries: 3, serverErrors: 'answer' }
}

interface Reporting {
  readonly make: (report: Report) => string
  readonly file?: string
}

function reportersIn(values: Values): Reporting[] {
  return (listIn(values, 'reporter') ?? ['pretty']).map((one) => {
    const colon = one.indexOf(':')
    const name = colon === -1 ? one : one.slice(0, colon)
    const make = Object.hasOwn(REPORTERS, name) ? REPORTERS[name] : undefined
    if (!make) throw new UsageError(`--reporter must be of ${Object.keys(REPORTERS).join(', ')}, not "${name}".`)
    if (colon === -1) return { make }
    const file = one.slice(colon + 1)
    if (file === '') throw new UsageError(`--reporter: name the file of ${name}: ${name}:FILE.`)
    checkReport('reporter', file)
    return { make, file }
  })
}

/** Each line is on disk before the run goes on. */
function fileLog(file: string): RunLog {
  return { write: (line) => appendFileSync(file, `${JSON.stringify(line)}\n`) }
}

function readLog(option: string, file: string): EarlierRun {
  return readRunLog(readText(option, file))
}

/** Everything that an earlier run has left, what it was about to make included. */
async function leftBy(client: Client, { left, unanswered }: EarlierRun): Promise<string[]> {
  const found = [...left]
  for (const one of unanswered) found.push(...(await foundByName(client, one)))
  return [...new Set(found)]
}

async function sweepRun(target: Target, values: Values, file: string): Promise<void> {
  const earlier = readLog('sweep', file)
  const client = new Client(target, clientOptions(values, target))
  await assertAccount(client, text(values, 'account'))
  const paths = await leftBy(client, earlier)
  const { state } = probeSetting().sampleState
  const place = { account: '123456789012', region: target.region }
  const sweeping = new Comparison({
    ours: new OwnSide(1),
    client,
    place,
    prefix: '',
    state,
    realise,
    log: fileLog(file),
    clock: systemClock,
  })
  await sweeping.sweep(paths)
  process.stdout.write(`${paths.length - sweeping.left.length} removed, ${sweeping.left.length} left\n`)
  for (const path of sweeping.left) say(`left behind: ${path}`)
  if (sweeping.left.length > 0) process.exitCode = 3
}

function progressLine({ rule }: { readonly rule: string }, index: number, of: number): void {
  process.stderr.write(`\r\u001B[K${index}/${of} ${oneLine(rule).slice(0, 60)}${index === of ? '\r\u001B[K' : ''}`)
}

function described({ probes, calls, seconds, operations, costs }: Estimate): string {
  const classes = Object.entries(costs).map(([cost, count]) => `${count} ${cost}`)
  const rows = operations.slice(0, 20).map(([name, count]) => `  ${String(count).padStart(6)}  ${name}`)
  return `dry run: ${probes} probes, ${calls} calls, ${seconds} s at half of the quotas of AWS; cost classes: ${classes.join(', ')}\n${rows.join('\n')}\n`
}
