import { oneLine } from '../adapters/printable.ts'
import {
  type Broker,
  BrokerError,
  type BrokerPact,
  type Notice,
  PROVIDERS,
  type Verification,
  type VerifyOptions,
  verifySources,
} from '../pact.ts'
import { brokerAt } from './broker.ts'
import { text, texts, UsageError, type Values } from './command.ts'
import { filterIn } from './filters.ts'

/** A pact with the broker that gave it. */
interface Given {
  readonly pact: BrokerPact
  readonly broker: Broker
}

/** The verification of the pacts of a broker, and the function that publishes the outcomes after the reports are written. */
interface Brokered {
  readonly verification: Verification
  /** Returns what the broker did not take. */
  readonly publish?: () => Promise<string[]>
}

type Publisher = Parameters<Broker['report']>[2]

/** Verifies pacts that a broker gives: those that it selects, or those at URLs that a webhook names. */
export async function brokered(
  broker: Broker | undefined,
  values: Values,
  places: readonly string[],
  options: Omit<VerifyOptions, 'pacts'>,
): Promise<Brokered> {
  const by = publisher(values)
  if (broker && places.length > 0)
    throw new UsageError(`verify: --broker gives the pacts, so "${places[0]}" cannot be one.`)
  try {
    const given = broker
      ? await selected(broker, values, options)
      : await Promise.all(places.map((place) => at(place, options.signal)))
    for (const { pact } of given) tell(pact.notices, 'before_verification')
    const verification = await verifySources(
      given.map(({ pact }) => pact),
      options,
    )
    return by ? { verification, publish: () => published(given, verification, by) } : { verification }
  } catch (error) {
    if (!(error instanceof BrokerError)) throw error
    const nothing = { files: [], outcomes: [], notes: [], warnings: [], ms: 0 }
    return { verification: { ...nothing, verdict: 'failed', problems: [error.message] } }
  }
}

async function at(place: string, signal?: AbortSignal): Promise<Given> {
  const broker = brokerAt(place, signal)
  const url = new URL(place)
  url.username = ''
  url.password = ''
  return { broker, pact: await broker.pact(url.href) }
}

async function selected(broker: Broker, values: Values, options: Omit<VerifyOptions, 'pacts'>): Promise<Given[]> {
  const selectors = texts(values, 'selector').map(selector)
  const providerBranch = text(values, 'branch')
  const providerTags = texts(values, 'provider-tag')
  const wipSince = text(values, 'wip-since')
  const given: Given[] = []
  for (const provider of options.providers ?? Object.values(PROVIDERS)) {
    const found = await broker.select({
      provider,
      ...(selectors.length > 0 && { selectors }),
      ...(providerBranch !== undefined && { providerBranch }),
      ...(providerTags.length > 0 && { providerTags }),
      ...(values['no-pending'] === true && { pending: false }),
      ...(wipSince !== undefined && { wipSince }),
    })
    given.push(...found.map((pact) => ({ pact, broker })))
  }
  return given
}

/** Publishes the results of each pact to the broker. A refused result does not prevent the others. */
async function published(given: readonly Given[], verification: Verification, by: Publisher): Promise<string[]> {
  const { verdict, outcomes } = verification
  if (verdict === 'failed' && !outcomes.some((one) => one.verdict === 'failed')) return [] // the verifier did not run
  const problems: string[] = []
  for (const { pact, broker } of given) {
    const own = outcomes.filter(({ file }) => file === pact.name)
    try {
      if (own.length > 0 && pact.unreadable === undefined) say(await broker.report(pact, own, by))
    } catch (error) {
      if (!(error instanceof BrokerError)) throw error
      problems.push(`the results of ${pact.name} were not published: ${error.message}`)
    }
  }
  return problems
}

function tell(notices: readonly Notice[] = [], when: string): void {
  say(notices.filter((one) => one.when === when).map((one) => one.text))
}

function say(sentences: readonly string[]): void {
  for (const sentence of sentences) process.stderr.write(`broker: ${oneLine(sentence)}\n`)
}

function publisher(values: Values): Publisher | undefined {
  const version = text(values, 'provider-version')
  const branch = text(values, 'branch')
  const tags = texts(values, 'provider-tag')
  const buildUrl = text(values, 'build-url')
  if (values.publish !== true) return undefined
  if (version === undefined) throw new UsageError('--publish needs --provider-version VERSION.')
  const filter = filterIn(values)
  if (filter !== undefined)
    throw new UsageError(`--publish needs the results of whole pacts and cannot be combined with ${filter}.`)
  return {
    version,
    ...(branch !== undefined && { branch }),
    ...(tags.length > 0 && { tags }),
    ...(buildUrl !== undefined && { buildUrl }),
  }
}

function selector(json: string): object {
  try {
    const value: unknown = JSON.parse(json)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  } catch {}
  throw new UsageError(`--selector must be a JSON object such as '{"mainBranch":true}', not '${json}'.`)
}
