import { writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileProblem } from '../adapters/node/file-problem.ts'
import { makeFolder } from '../adapters/node/folder.ts'
import { compileExpression } from '../core/expressions/expression.ts'
import { didYouMean } from '../core/schema/nearest.ts'
import {
  asGithub,
  asJson,
  asJunit,
  type Broker,
  BrokerError,
  type BrokerPact,
  PROVIDERS,
  pretty,
  type Verification,
  type VerifyOptions,
  verify,
  verifySources,
} from '../pact.ts'
import { brokerOf, brokerOptions } from './broker.ts'
import { type Command, say, text, texts, UsageError, type Values, whole } from './command.ts'
import { coverageOptions, coverageReporter } from './coverage.ts'
import { lenientOf, lenientOptions } from './lenient.ts'
import { stateMapOf, stateMapOptions } from './state-map.ts'
import { tokenOf, tokenOptions } from './token.ts'

const EXIT: Readonly<Record<Verification['verdict'], number>> = { kept: 0, broken: 1, unverifiable: 2, failed: 3 }

/** Reporters by name. `pretty` writes to stderr, because people read it. */
const REPORTERS: Readonly<Record<string, (verification: Verification) => string>> = {
  pretty,
  json: asJson,
  junit: asJunit,
  github: asGithub,
}

export const command: Command = {
  summary: 'hold Understudy against the pacts of its consumers',
  operands: '<file|folder|glob|url>...',
  options: {
    against: { type: 'string', value: 'WHAT', help: 'server, msw, sdk, or the URL of a running one (default server)' },
    ...tokenOptions,
    provider: { type: 'string', value: 'NAME', multiple: true, help: 'name of API Gateway in the pacts' },
    only: { type: 'string', value: 'REGEX', help: 'only interactions with such a description' },
    reporter: {
      type: 'string',
      value: 'LIST',
      multiple: true,
      help: 'pretty, json, junit, github, each with :FILE if wanted (default pretty)',
    },
    port: { type: 'string', value: 'PORT', help: 'port of the provider (default any free one)' },
    'allow-empty': { type: 'boolean', help: 'nothing to verify, or only pending interactions, is a success' },
    ...lenientOptions,
    ...stateMapOptions,
    strict: { type: 'boolean', help: 'hold each answer against the schemas too: no unknown member or header' },
    ...coverageOptions,
    ...brokerOptions,
    selector: { type: 'string', value: 'JSON', multiple: true, help: 'which pacts of the broker; may be repeated' },
    'no-pending': { type: 'boolean', help: 'what was never verified must be kept too' },
    'wip-since': { type: 'string', value: 'DATE', help: 'since when pacts of other branches count as pending' },
    publish: { type: 'boolean', help: 'tell the broker the results' },
    'provider-version': { type: 'string', value: 'VERSION', help: 'version of the provider: the commit' },
    branch: { type: 'string', value: 'BRANCH', help: 'branch of the provider' },
  },
  run: start,
}

async function start(values: Values, places: readonly string[]): Promise<void> {
  const reporters = reportersOf(values)
  const covered = coverageReporter(values)
  const options = {
    ...optionsOf(values),
    ...(await stateMapOf(values)),
    ...(covered && { coverage: true }),
  }
  const broker = brokerOf(values)
  if (places.length === 0 && !broker) throw new UsageError('verify: name the pacts: files, folders, patterns or URLs.')
  if (!broker) {
    const stray = ['selector', 'publish', 'wip-since', 'no-pending'].find((name) => values[name] !== undefined)
    if (stray !== undefined) throw new UsageError(`verify: --${stray} needs --broker URL.`)
  }
  const { signal, exitCode } = untilSignalled()
  const { verification, publish } = broker
    ? await withBroker(broker, values, places, { ...options, signal })
    : { verification: await verify({ ...options, pacts: places, signal }), publish: undefined }
  process.exitCode = exitCode() ?? EXIT[verification.verdict]
  for (const report of reporters) report(verification)
  if (covered?.report(verification.coverage ?? []) === false) process.exitCode ||= 1
  const unpublished = (await publish?.()) ?? []
  for (const problem of unpublished) say(problem)
  if (unpublished.length > 0) process.exitCode = exitCode() ?? 3
}

function optionsOf(values: Values): Omit<VerifyOptions, 'pacts'> {
  const against = text(values, 'against')
  const targets = ['server', 'msw', 'sdk']
  if (against !== undefined && !targets.includes(against) && !/^https?:\/\//.test(against)) {
    throw new UsageError(
      `--against must be ${targets.join(', ')} or a URL, not "${against}".${didYouMean(against, targets)}`,
    )
  }
  const providers = texts(values, 'provider')
  const only = text(values, 'only')
  const token = tokenOf(values)
  return {
    ...(against !== undefined && { against }),
    ...(token !== undefined && { token }),
    ...(providers.length > 0 && { providers }),
    ...(only !== undefined && { only: pattern(only) }),
    ...(values.port !== undefined && { port: whole(values, 'port', 0, 65535) }),
    ...(values['allow-empty'] === true && { allowEmpty: true }),
    ...(values.strict === true && { strict: true }),
    lenient: lenientOf(values),
  }
}

function pattern(source: string): RegExp {
  try {
    compileExpression(source)
    return new RegExp(source)
  } catch (error) {
    throw new UsageError(`--only: ${(error as Error).message.replace(/\.$/, '')}.`)
  }
}

/** Each reporter with where it writes: its file, or stdout, or for people stderr. Each place takes one. */
function reportersOf(values: Values): ((verification: Verification) => void)[] {
  const given = texts(values, 'reporter').flatMap((list) => list.split(','))
  const taken = new Map<string, string>()
  return (given.length > 0 ? given : ['pretty']).map((one) => {
    const [name = '', ...rest] = one.split(':')
    const make = Object.hasOwn(REPORTERS, name) ? REPORTERS[name] : undefined
    if (!make)
      throw new UsageError(`--reporter: there is no "${name}". There are ${Object.keys(REPORTERS).join(', ')}.`)
    const file = rest.join(':')
    const place = file !== '' ? resolve(file) : name === 'pretty' ? 'stderr' : 'stdout'
    const other = taken.get(place)
    if (other !== undefined) {
      throw new UsageError(
        `--reporter: ${other} and ${name} both write to ${file || place}. Give one a file: ${name}:FILE.`,
      )
    }
    taken.set(place, name)
    return (verification) => {
      const report = make(verification)
      if (file !== '') writeReport(file, report)
      else process[place as 'stdout' | 'stderr'].write(report)
    }
  })
}

function writeReport(file: string, report: string): void {
  try {
    makeFolder(dirname(file))
    writeFileSync(file, report)
  } catch (error) {
    throw new UsageError(`--reporter: cannot write "${file}": ${fileProblem(error)}.`)
  }
}

/** So long the end may take after a signal, in milliseconds. */
const LONGEST_END = 5000

/** Aborts at the first signal, so that nothing is left behind; what follows then ends the program at once. */
function untilSignalled(): { signal: AbortSignal; exitCode: () => number | undefined } {
  const controller = new AbortController()
  let exitCode: number | undefined
  for (const [name, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(name, () => {
      exitCode = code
      controller.abort()
      // What waits for somebody else may wait for long.
      setTimeout(() => process.exit(code), LONGEST_END).unref()
    })
  }
  return { signal: controller.signal, exitCode: () => exitCode }
}

/** Verifies the pacts of a broker and publishes the outcomes, which are written first. */
interface Brokered {
  readonly verification: Verification
  /** Returns what the broker did not take. */
  readonly publish?: () => Promise<string[]>
}

async function withBroker(
  broker: Broker,
  values: Values,
  places: readonly string[],
  options: Omit<VerifyOptions, 'pacts'>,
): Promise<Brokered> {
  if (places.length > 0) throw new UsageError(`verify: --broker gives the pacts, so "${places[0]}" cannot be one.`)
  const by = publisher(values)
  const selectors = texts(values, 'selector').map(selector)
  const providerBranch = text(values, 'branch')
  const wipSince = text(values, 'wip-since')
  try {
    const pacts: BrokerPact[] = []
    for (const provider of options.providers ?? Object.values(PROVIDERS)) {
      const found = await broker.select({
        provider,
        ...(selectors.length > 0 && { selectors }),
        ...(providerBranch !== undefined && { providerBranch }),
        ...(values['no-pending'] === true && { pending: false }),
        ...(wipSince !== undefined && { wipSince }),
      })
      pacts.push(...found)
    }
    const verification = await verifySources(pacts, options)
    return by ? { verification, publish: () => published(broker, pacts, verification, by) } : { verification }
  } catch (error) {
    if (!(error instanceof BrokerError)) throw error
    const nothing = { files: [], outcomes: [], notes: [], warnings: [], ms: 0 }
    return { verification: { ...nothing, verdict: 'failed', problems: [error.message] } }
  }
}

/** Tells the broker the results of each pact. One that it refuses keeps no other from being told. */
async function published(
  broker: Broker,
  pacts: readonly BrokerPact[],
  { verdict, outcomes }: Verification,
  by: { version: string; branch?: string },
): Promise<string[]> {
  if (verdict === 'failed' && !outcomes.some((one) => one.verdict === 'failed')) return [] // the verifier did not run
  const problems: string[] = []
  for (const pact of pacts) {
    const own = outcomes.filter(({ file }) => file === pact.name)
    try {
      if (own.length > 0 && pact.unreadable === undefined) await broker.report(pact, own, by)
    } catch (error) {
      if (!(error instanceof BrokerError)) throw error
      problems.push(`the results of ${pact.name} were not published: ${error.message}`)
    }
  }
  return problems
}

function publisher(values: Values): { version: string; branch?: string } | undefined {
  const version = text(values, 'provider-version')
  const branch = text(values, 'branch')
  if (values.publish !== true) return undefined
  if (version === undefined) throw new UsageError('--publish needs --provider-version VERSION.')
  if (values.only !== undefined) throw new UsageError('--publish tells of whole pacts, so --only cannot be there too.')
  return { version, ...(branch !== undefined && { branch }) }
}

function selector(json: string): object {
  try {
    const value: unknown = JSON.parse(json)
    if (typeof value === 'object' && value !== null) return value
  } catch {}
  throw new UsageError(`--selector must be a JSON object such as '{"mainBranch":true}', not '${json}'.`)
}
