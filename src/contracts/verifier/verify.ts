import { compileExpression } from '../../core/expressions/expression.ts'
import { type Pact, PROVIDERS } from '../pact-file.ts'
import { type Native, startNative, VerifierError } from './native.ts'
import { preflight, statesOf, type Unready } from './preflight.ts'
import { type Job, type Outcome, type Provider, run, UnreadablePact } from './run.ts'
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
  /** Ends the verification early: it has failed then, and nothing of it is left behind. */
  readonly signal?: AbortSignal
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
  const { sources, problems } = await read(places, options.allowEmpty)
  return verifySources(sources, options, problems)
}

/** The same, of pacts that are at hand. */
export async function verifySources(
  sources: readonly Source[],
  options: Omit<VerifyOptions, 'pacts'>,
  problems: readonly string[] = [],
): Promise<Verification> {
  const start = performance.now()
  const { jobs, early, problems: found, notes } = prepare(sources, options)
  const files = [...new Set([...jobs.map(({ source }) => source.name), ...early.map(({ file }) => file)])]
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
    if (options.allowEmpty || early.length > 0) return done({ verdict: 'kept', outcomes: early })
    return done({ verdict: 'unverifiable', problems: ['there is nothing to verify.'] })
  }
  const { signal } = options
  let native: Native | undefined
  const stop = (): void => void native?.stop()
  try {
    native = await startNative()
    signal?.addEventListener('abort', stop)
    if (signal?.aborted) stop()
    const outcomes = await run(native, jobs, options)
    const broken = outcomes.some(({ verdict }) => verdict === 'broken')
    return done({ verdict: broken ? 'broken' : 'kept', outcomes: [...outcomes, ...early] })
  } catch (error) {
    if (signal?.aborted) return done({ verdict: 'failed', problems: ['it was ended early.'] })
    if (error instanceof TargetError || error instanceof UnreadablePact)
      return done({ verdict: 'unverifiable', problems: [error.message] })
    if (error instanceof VerifierError) return done({ verdict: 'failed', problems: [error.message] })
    throw error
  } finally {
    signal?.removeEventListener('abort', stop)
    await native?.stop()
  }
}

function prepare(sources: readonly Source[], { providers = DEFAULT_PROVIDERS, only }: Partial<VerifyOptions>) {
  const jobs: Job[] = []
  const early: Outcome[] = []
  const problems: string[] = []
  const notes: string[] = []
  const wanted = only && compileExpression(only.source, only.flags)
  for (const source of sources) {
    const stranger = source.named ? undefined : providerOf(source.text)
    if (stranger !== undefined && !providers.includes(stranger)) {
      notes.push(`${source.name}: passed over, its provider is "${stranger}". --provider names others.`)
      continue
    }
    const checked = preflight(source.text, source.pending)
    if (!('pact' in checked)) {
      problems.push(...checked.problems.map((problem) => `${source.name}: ${problem}`))
      continue
    }
    const { pact, ready, unready } = checked
    if (!providers.includes(pact.provider.name)) {
      const named = providers.map((name) => `"${name}"`).join(', ')
      problems.push(
        `${source.name}: its provider is "${pact.provider.name}", not ${named}. Pass --provider "${pact.provider.name}" if that is API Gateway.`,
      )
      continue
    }
    const isMeant = (description: string): boolean => wanted === undefined || wanted.test(description)
    const interactions = ready.filter(({ description }) => isMeant(description))
    const ahead = unready.filter(({ interaction }) => isMeant(interaction.description))
    early.push(...ahead.map((one) => pendingOutcome(source, pact, one)))
    if (interactions.length > 0) jobs.push({ source, pact, interactions })
    else if (ahead.length === 0) notes.push(`${source.name}: has no interaction that matches ${String(only)}.`)
  }
  return { jobs, early, problems, notes }
}

/** What becomes of a pending interaction that is ahead of its provider: it is shown, and does no harm. */
function pendingOutcome({ name: file }: Source, pact: Pact, { interaction, problems }: Unready): Outcome {
  return {
    file,
    consumer: pact.consumer.name,
    provider: pact.provider.name,
    description: interaction.description,
    states: statesOf(interaction),
    verdict: 'pending',
    ms: 0,
    differences: problems,
  }
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
