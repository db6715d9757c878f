import { resolve } from 'node:path'
import { didYouMean } from '../core/schema/nearest.ts'
import { asGithub, asJson, asJunit, pretty, type Verification, type VerifyOptions, verify } from '../pact.ts'
import { brokerOf, brokerOptions, signInAt } from './broker.ts'
import { brokered } from './brokered.ts'
import { type Command, say, text, texts, UsageError, type Values, whole } from './command.ts'
import { coverageOptions, coverageReporter } from './coverage.ts'
import { filtersOf } from './filters.ts'
import { lenientOf, lenientOptions } from './lenient.ts'
import { writeReport } from './report-file.ts'
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
  summary: 'verify Understudy against the pacts of its consumers',
  operands: '<file|folder|glob|url>...',
  examples: [
    'understudy verify pacts',
    'understudy verify --broker https://broker.example.com --publish --provider-version 1a2b3c',
  ],
  options: {
    against: {
      type: 'string',
      value: 'WHAT',
      help: 'server, msw, sdk, or the URL of a running server (default server)',
    },
    ...tokenOptions,
    provider: { type: 'string', value: 'NAME', multiple: true, help: 'name of API Gateway in the pacts' },
    only: { type: 'string', value: 'REGEX', help: 'only interactions with a matching description (PACT_DESCRIPTION)' },
    'only-state': {
      type: 'string',
      value: 'REGEX',
      help: 'only interactions with a matching provider state (PACT_PROVIDER_STATE)',
    },
    'no-state': { type: 'boolean', help: 'only interactions without provider states (PACT_PROVIDER_NO_STATE)' },
    reporter: {
      type: 'string',
      value: 'LIST',
      multiple: true,
      help: 'pretty, json, junit, github, each with an optional :FILE (default pretty)',
    },
    port: { type: 'string', value: 'PORT', help: 'port of the provider (default any free one)' },
    'allow-empty': { type: 'boolean', help: 'succeed without interactions, or with pending interactions only' },
    ...lenientOptions,
    ...stateMapOptions,
    strict: { type: 'boolean', help: 'also check each answer against the schemas: no unknown member or header' },
    ...coverageOptions,
    ...brokerOptions,
    selector: { type: 'string', value: 'JSON', multiple: true, help: 'selector of pacts of the broker' },
    'no-pending': { type: 'boolean', help: 'failures of pending pacts are failures of the run' },
    'wip-since': {
      type: 'string',
      value: 'DATE',
      help: 'include work-in-progress pacts of other branches since this date',
    },
    publish: { type: 'boolean', help: 'publish the results to the broker' },
    'provider-version': { type: 'string', value: 'VERSION', help: 'version of the provider, usually the commit' },
    branch: { type: 'string', value: 'BRANCH', help: 'branch of the provider' },
    'provider-tag': { type: 'string', value: 'TAG', multiple: true, help: 'tag of this version of the provider' },
    'build-url': { type: 'string', value: 'URL', help: 'address of the build' },
  },
  run: start,
}

async function start(values: Values, named: readonly string[]): Promise<void> {
  const reporters = reportersOf(values)
  const covered = coverageReporter(values)
  const webhook = process.env.PACT_URL || undefined
  const isBrokered = values.broker !== undefined
  const places = named.length === 0 && !isBrokered && webhook !== undefined ? [webhook] : named
  const options = {
    ...optionsOf(values),
    ...(await stateMapOf(values)),
    ...(covered && { coverage: true }),
    signIn: signInAt,
  }
  const { signal, exitCode } = untilSignalled()
  const broker = brokerOf(values, { isOptional: places.length > 0, signal })
  if (places.length === 0 && !broker) throw new UsageError('verify: name the pacts: files, folders, patterns or URLs.')
  refuseStrays(values, places, broker !== undefined)
  const { verification, publish } =
    broker !== undefined || values.publish === true
      ? await brokered(broker, values, places, { ...options, signal })
      : { verification: await verify({ ...options, pacts: places, signal }), publish: undefined }
  process.exitCode = exitCode() ?? EXIT[verification.verdict]
  for (const report of reporters) report(verification)
  if (covered?.report(verification.coverage ?? []) === false) process.exitCode ||= 1
  const unpublished = (await publish?.()) ?? []
  for (const problem of unpublished) say(problem)
  if (unpublished.length > 0) process.exitCode = exitCode() ?? 3
}

/** Throws for options that have no effect here. */
function refuseStrays(values: Values, places: readonly string[], isBrokered: boolean): void {
  const stray = ['selector', 'wip-since', 'no-pending'].find((name) => values[name] !== undefined)
  if (!isBrokered && stray !== undefined) throw new UsageError(`verify: --${stray} needs --broker URL.`)
  const file = places.find((place) => !/^https?:\/\//.test(place))
  if (values.publish === true && !isBrokered && file !== undefined)
    throw new UsageError(
      `verify: --publish needs --broker URL, or the URLs of pacts of a broker; "${file}" is neither.`,
    )
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
  const filters = filtersOf(values)
  const token = tokenOf(values)
  return {
    ...(against !== undefined && { against }),
    ...(token !== undefined && { token }),
    ...(providers.length > 0 && { providers }),
    ...filters,
    ...(values.port !== undefined && { port: whole(values, 'port', 0, 65535) }),
    ...(values['allow-empty'] === true && { allowEmpty: true }),
    ...(values.strict === true && { strict: true }),
    lenient: lenientOf(values),
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
      throw new UsageError(
        `--reporter: unknown reporter "${name}". The reporters are ${Object.keys(REPORTERS).join(', ')}.`,
      )
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
      if (file !== '') writeReport('reporter', file, report)
      else process[place as 'stdout' | 'stderr'].write(report)
    }
  })
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
      // Pending pacts may wait for another team for a long time.
      setTimeout(() => process.exit(code), LONGEST_END).unref()
    })
  }
  return { signal: controller.signal, exitCode: () => exitCode }
}
