import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PlainAnswer } from '../../core/operation.ts'
import { createApiGateway } from '../../index.ts'
import { type Native, type NativeMismatch, type NativeVerdict, startNative, VerifierError } from './native.ts'
import { type Interaction, type Pact, PROVIDERS, type StateOfPact } from './pact-file.ts'
import { preflight, statesOf } from './preflight.ts'
import { Scene } from './scene.ts'
import { read, type Source } from './sources.ts'
import { seed } from './states.ts'
import { type Exchange, listening, plainRequest, type Target, TargetError } from './target.ts'
import { type CreateGateway, mswTarget, serverTarget, urlTarget } from './targets.ts'

/** What pacts are held against what. */
export interface VerifyOptions {
  /** Files, folders, globs and URLs of pacts. */
  readonly pacts: string | readonly string[]
  /** `server` (default): Understudy behind its own server; `msw`: its handlers; a URL: an `understudy serve` elsewhere. */
  readonly against?: string
  /** Makes the gateway of each interaction. Default: `createApiGateway`. */
  readonly createGateway?: CreateGateway
  /** The names of the providers that are meant. Pacts with others are passed over. Default: those of `part`. */
  readonly providers?: readonly string[]
  /** Only interactions whose description this matches. */
  readonly only?: RegExp
  /** The port of the provider. Default: a free one. */
  readonly port?: number
  /** Whether it is a success when there is nothing to verify. Default no. */
  readonly allowEmpty?: boolean
}

/** What became of one interaction. */
export interface Outcome {
  readonly file: string
  readonly consumer: string
  readonly provider: string
  readonly description: string
  readonly states: readonly StateOfPact[]
  readonly verdict: 'kept' | 'broken' | 'pending'
  readonly ms: number
  /** What was sent and came back, if it came so far. */
  readonly exchange?: Exchange
  /** What differs, a sentence each. Empty when the interaction is kept. */
  readonly differences: readonly string[]
}

/** What became of all of them. */
export interface Verification {
  /** `kept`, `broken`; `unverifiable`: bad input or nothing to verify; `failed`: the verifier itself. */
  readonly verdict: 'kept' | 'broken' | 'unverifiable' | 'failed'
  readonly files: readonly string[]
  readonly outcomes: readonly Outcome[]
  /** What kept pacts from being verified. Nothing was verified if the verdict is `unverifiable`. */
  readonly problems: readonly string[]
  /** What was passed over, and why. */
  readonly notes: readonly string[]
  readonly ms: number
}

/** So many pact files are verified at once; each has a provider of its own. */
const AT_ONCE = 4

/** The state that is put before those of each interaction, so that every one begins anew and can be told from others. */
const BEGIN = 'understudy: begin'

const DEFAULT_PROVIDERS: readonly string[] = [...Object.values(PROVIDERS), 'apigateway']

interface Job {
  readonly source: Source
  readonly pact: Pact
  readonly interactions: readonly Interaction[]
}

/** Holds the provider against pacts. Never throws for what pacts, providers or the verifier do; the verdict says it. */
export async function verify(options: VerifyOptions): Promise<Verification> {
  const places = typeof options.pacts === 'string' ? [options.pacts] : options.pacts
  const { sources, problems } = await read(places)
  return verifySources(sources, options, problems)
}

/** The same, of pacts that are at hand. */
export async function verifySources(
  sources: readonly Source[],
  options: Omit<VerifyOptions, 'pacts'>,
  problems: readonly string[] = [],
): Promise<Verification> {
  const start = performance.now()
  const { jobs, problems: found, notes } = prepare(sources, options)
  const files = jobs.map(({ source }) => source.name)
  const done = (rest: Pick<Verification, 'verdict'> & Partial<Verification>): Verification => ({
    files,
    outcomes: [],
    problems: [],
    notes,
    ms: performance.now() - start,
    ...rest,
  })
  const bad = [...problems, ...found]
  if (bad.length > 0) return done({ verdict: 'unverifiable', problems: bad })
  if (jobs.length === 0) {
    if (options.allowEmpty) return done({ verdict: 'kept' })
    return done({ verdict: 'unverifiable', problems: ['there is nothing to verify.'] })
  }
  let native: Native | undefined
  try {
    native = await startNative()
    const outcomes = await run(native, jobs, options)
    const broken = outcomes.some(({ verdict }) => verdict === 'broken')
    return done({ verdict: broken ? 'broken' : 'kept', outcomes })
  } catch (error) {
    if (error instanceof TargetError) return done({ verdict: 'unverifiable', problems: [error.message] })
    if (error instanceof VerifierError) return done({ verdict: 'failed', problems: [error.message] })
    throw error
  } finally {
    await native?.stop()
  }
}

function prepare(sources: readonly Source[], { providers = DEFAULT_PROVIDERS, only }: Partial<VerifyOptions>) {
  const jobs: Job[] = []
  const problems: string[] = []
  const notes: string[] = []
  for (const source of sources) {
    const stranger = source.named ? undefined : providerOf(source.text)
    if (stranger !== undefined && !providers.includes(stranger)) {
      notes.push(`${source.name}: passed over, its provider is "${stranger}". --provider names others.`)
      continue
    }
    const checked = preflight(source.text)
    if (!('pact' in checked)) {
      problems.push(...checked.problems.map((problem) => `${source.name}: ${problem}`))
      continue
    }
    const { pact } = checked
    if (!providers.includes(pact.provider.name)) {
      const named = providers.map((name) => `"${name}"`).join(', ')
      problems.push(
        `${source.name}: its provider is "${pact.provider.name}", not ${named}. Pass --provider "${pact.provider.name}" if that is API Gateway.`,
      )
      continue
    }
    const interactions = pact.interactions.filter(({ description }) => only?.test(description) ?? true)
    if (interactions.length > 0) jobs.push({ source, pact, interactions })
    else notes.push(`${source.name}: has no interaction that matches ${String(only)}.`)
  }
  return { jobs, problems, notes }
}

/** The provider of a pact, if the text is one; whatever else is wrong is said elsewhere. */
function providerOf(text: string): string | undefined {
  try {
    const name: unknown = (JSON.parse(text) as { provider?: { name?: unknown } }).provider?.name
    return typeof name === 'string' ? name : undefined
  } catch {
    return undefined
  }
}

async function run(native: Native, jobs: readonly Job[], options: Omit<VerifyOptions, 'pacts'>): Promise<Outcome[]> {
  const { against = 'server', createGateway = createApiGateway, port } = options
  const open = (): Promise<Target> => {
    if (against === 'server') return serverTarget(createGateway, port)
    if (against === 'msw') return mswTarget(createGateway, port)
    if (/^https?:\/\//.test(against)) return urlTarget(against)
    throw new TargetError(`pacts are held against server, msw or a URL, not "${against}".`)
  }
  // What listens at one given place serves one file after the other.
  const isShared = port !== undefined || (against !== 'server' && against !== 'msw')
  const outcomes: Outcome[][] = []
  let next = 0
  const work = async (): Promise<void> => {
    const target = await open()
    try {
      for (let i = next++; i < jobs.length; i = next++) outcomes[i] = await runJob(native, jobs[i] as Job, i, target)
    } finally {
      await target.close()
    }
  }
  await Promise.all(Array.from({ length: isShared ? 1 : Math.min(AT_ONCE, jobs.length) }, work))
  return outcomes.flat()
}

/** What came to light about an interaction while it was verified. */
interface Sighting {
  exchange?: Exchange | undefined
  readonly problems: string[]
}

async function runJob(native: Native, job: Job, index: number, target: Target): Promise<Outcome[]> {
  const sightings: Sighting[] = []
  const prompter = await prompt(target, sightings)
  try {
    const file = join(native.folder, `${index}.json`)
    writeFileSync(file, JSON.stringify(marked(job)))
    const verdict = await native.verify(file, target.url, `${prompter.url}/`)
    const current = sightings.at(-1)
    if (current) current.exchange ??= target.last()
    return judged(job, verdict, sightings)
  } finally {
    await prompter.close()
  }
}

/** The pact with a state of ours before those of each interaction. */
function marked({ pact, interactions }: Job): object {
  return {
    ...pact,
    interactions: interactions.map((interaction, n) => {
      const { providerState: _, ...rest } = interaction as Interaction & { providerState?: string }
      return { ...rest, providerStates: [{ name: BEGIN, params: { n } }, ...statesOf(interaction)] }
    }),
  }
}

/** Listens for the states that the verifier asks for, and brings the provider into them. */
async function prompt(target: Target, sightings: Sighting[]) {
  let scene = new Scene()
  const setUp = async (name: string, given: Readonly<Record<string, unknown>>): Promise<PlainAnswer> => {
    if (name === BEGIN) {
      const before = sightings.at(-1)
      if (before) before.exchange = target.last()
      scene = new Scene()
      sightings[given.n as number] = { problems: [] }
    }
    try {
      const made = name === BEGIN ? {} : seed(scene, name, given)
      await target.open(scene)
      return json(200, made)
    } catch (error) {
      const problem = `the state "${name}" cannot be: ${(error as Error).message}`
      sightings.at(-1)?.problems.push(problem)
      return json(422, { message: problem }) // a 5xx would be asked for again, for two minutes
    }
  }
  return listening(async (incoming) => {
    const { body } = await plainRequest(incoming)
    const {
      action,
      state = '',
      params = {},
    } = JSON.parse(body.toString()) as {
      action?: string
      state?: string
      params?: Record<string, unknown>
    }
    return action === 'teardown' || state === '' ? json(200, {}) : setUp(state, params)
  })
}

function json(status: number, body: object): PlainAnswer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
}

function judged(job: Job, { interactionResults, errors }: NativeVerdict, sightings: readonly Sighting[]): Outcome[] {
  const { source, pact, interactions } = job
  const ran = interactionResults.length
  const isAll =
    ran === interactions.length &&
    interactions.every((one, i) => one.description === interactionResults[i]?.description)
  if (!isAll) {
    const reasons = errors.flatMap(({ mismatch }) => (mismatch ? differencesOf(mismatch) : []))
    throw new VerifierError(
      `${source.name}: the verifier ran ${ran} of ${interactions.length} interactions. ${reasons.join(' ')}`.trim(),
    )
  }
  return interactions.map((interaction, i) => {
    const { result, mismatch, duration = '' } = interactionResults[i] as NativeVerdict['interactionResults'][number]
    const { exchange, problems = [] } = sightings[i] ?? {}
    const isKept = result === 'OK' && problems.length === 0
    const seen = [...new Set(mismatch ? differencesOf(mismatch) : [])]
    return {
      file: source.name,
      consumer: pact.consumer.name,
      provider: pact.provider.name,
      description: interaction.description,
      states: statesOf(interaction),
      verdict: isKept ? 'kept' : source.pending || interaction.pending ? 'pending' : 'broken',
      ms: milliseconds(duration),
      ...(exchange && { exchange }),
      differences: isKept
        ? []
        : problems.length > 0
          ? problems
          : seen.length > 0
            ? seen
            : ['the verifier does not say why.'],
    }
  })
}

/** What differs, in words. */
function differencesOf(mismatch: NativeMismatch): string[] {
  if (mismatch.mismatches) return mismatch.mismatches.flatMap(differencesOf)
  const { type, expected, actual, key, path, mismatch: what, message } = mismatch
  if (type === 'StatusMismatch') return [`status: expected ${String(expected)}, got ${String(actual)}`]
  if (type === 'HeaderMismatch')
    return [`header ${key}: expected ${String(expected)}, got ${actual ? String(actual) : 'nothing'}`]
  if (type === 'BodyMismatch') return [`body ${path}: ${what}`]
  if (type === 'BodyTypeMismatch') return [`body: ${what}`]
  return [what ?? message ?? JSON.stringify(mismatch)]
}

/** `1s 20ms` as a number. */
function milliseconds(duration: string): number {
  const units: Readonly<Record<string, number>> = { ns: 1e-6, us: 1e-3, µs: 1e-3, ms: 1, s: 1000, m: 60_000 }
  return [...duration.matchAll(/(\d+)(ns|us|µs|ms|s|m)\b/g)].reduce(
    (sum, [, count, unit = 'ms']) => sum + Number(count) * (units[unit] ?? 0),
    0,
  )
}
