import { type Native, startNative, VerifierError } from './native.ts'
import { PROVIDERS } from './pact-file.ts'
import { preflight } from './preflight.ts'
import { type Job, type Outcome, type Provider, run } from './run.ts'
import { read, type Source } from './sources.ts'
import { TargetError } from './target.ts'

/** What pacts are held against what. */
export interface VerifyOptions extends Provider {
  /** Files, folders, globs and URLs of pacts. */
  readonly pacts: string | readonly string[]
  /** The names of the providers that are meant. Pacts with others are passed over. Default: those of `part`. */
  readonly providers?: readonly string[]
  /** Only interactions whose description this matches. */
  readonly only?: RegExp
  /** Whether it is a success when there is nothing to verify. Default no. */
  readonly allowEmpty?: boolean
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

const DEFAULT_PROVIDERS: readonly string[] = [...Object.values(PROVIDERS), 'apigateway']

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
    const interactions = pact.interactions.filter(
      ({ description }) => only === undefined || description.search(only) >= 0,
    )
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
