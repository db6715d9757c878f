import { coverageOf } from '../coverage/coverage.ts'
import { VerifierError } from './native.ts'
import { createPool, type Pool } from './natives.ts'
import type { Job, Outcome } from './outcome.ts'
import { type Prepared, prepare } from './prepare.ts'
import { reviewed } from './review.ts'
import { run } from './run.ts'
import { read, type Source } from './sources.ts'
import { TargetError } from './target.ts'
import type { Verification, VerifyOptions } from './verification.ts'

/** Verifies the provider with pacts. Problems of pacts, providers or the verifier are in the verdict; they are never thrown. */
export async function verify(options: VerifyOptions): Promise<Verification> {
  const places = typeof options.pacts === 'string' ? [options.pacts] : options.pacts
  const { sources, problems } = await read(places, options.allowEmpty, options.signIn, options.signal)
  return verifySources(sources, options, problems)
}

/** The same, of pacts that are at hand. */
export async function verifySources(
  sources: readonly Source[],
  options: Omit<VerifyOptions, 'pacts'>,
  missing: readonly string[] = [],
): Promise<Verification> {
  const start = performance.now()
  const pool = createPool(options.signal)
  const { jobs, settled, problems, notes, warnings: early } = await preparedBeside(pool, sources, options)
  const warnings = [...early]
  const files = [...new Set([...jobs.map(({ source }) => source.name), ...settled.map(({ file }) => file)])]
  const bad = [...missing, ...problems]
  const done = (
    outcomes: readonly Outcome[],
    more: readonly string[],
    failure?: Verification['verdict'],
  ): Verification => {
    const all = [...outcomes, ...settled]
    const problems = [...bad, ...more]
    const verdict = failure ?? verdictOf(all, problems.length > 0)
    const coverage = options.coverage ? { coverage: coverageOf(jobs, outcomes) } : {}
    return {
      verdict,
      files,
      outcomes: all,
      problems: problems,
      notes,
      warnings,
      ...coverage,
      ms: performance.now() - start,
    }
  }
  if (jobs.length === 0) {
    await pool.stop()
    return done([], bad.length > 0 ? [] : nothingDone(settled, sources, options))
  }
  const ran = await runAll(pool, jobs, options)
  if ('failure' in ran) return done([], [ran.problem], ran.failure)
  const { outcomes, warnings: late } = reviewed(ran.outcomes, jobs, options)
  warnings.push(...late)
  const unread = outcomes.filter(({ verdict }) => verdict === 'refused')
  const unreadable = unread.flatMap(({ file, description, differences }) =>
    differences.map((difference) => `${file}: "${description}": ${difference}`),
  )
  const isWaved = bad.length === 0 && unreadable.length === 0
  return done(outcomes, isWaved ? nothingDone([...outcomes, ...settled], sources, options) : unreadable)
}

/** From so many characters on, the check takes long enough for the native verifier to come up beside it. */
const LARGE = 100_000

/** Checks the pacts, while the native verifier comes up where that is worth it. */
async function preparedBeside(
  pool: Pool,
  sources: readonly Source[],
  options: Omit<VerifyOptions, 'pacts'>,
): Promise<Prepared> {
  if (sources.reduce((sum, { text }) => sum + text.length, 0) > LARGE) pool.begin()
  try {
    return prepare(sources, options)
  } catch (error) {
    await pool.stop()
    throw error
  }
}

function verdictOf(outcomes: readonly Outcome[], isBad: boolean): Verification['verdict'] {
  const has = (wanted: Outcome['verdict']): boolean => outcomes.some(({ verdict }) => verdict === wanted)
  if (has('failed')) return 'failed'
  if (isBad || has('refused')) return 'unverifiable'
  return has('broken') ? 'broken' : 'kept'
}

/** Why a run in which nothing was verified is not a success. What a broker gives as pending is meant to do no harm. */
function nothingDone(
  outcomes: readonly Outcome[],
  sources: readonly Source[],
  { allowEmpty }: Partial<VerifyOptions>,
): string[] {
  if (allowEmpty) return []
  if (outcomes.length === 0) return ['no interactions to verify.']
  const isPending = outcomes.every(({ verdict }) => verdict === 'pending')
  const byBroker = sources.filter(({ pending }) => pending === true).map(({ name }) => name)
  if (!isPending || outcomes.every(({ file }) => byBroker.includes(file))) return []
  return [`no interaction was verified: all ${outcomes.length} are pending. Use --allow-empty to accept that.`]
}

type Ran = { readonly outcomes: Outcome[] } | { readonly failure: Verification['verdict']; readonly problem: string }

async function runAll(pool: Pool, jobs: readonly Job[], options: Omit<VerifyOptions, 'pacts'>): Promise<Ran> {
  const { signal } = options
  const stop = (): void => void pool.stop()
  signal?.addEventListener('abort', stop)
  try {
    await pool.shared()
    const outcomes = await run(pool, jobs, options)
    return signal?.aborted ? { failure: 'failed', problem: 'it was ended early.' } : { outcomes }
  } catch (error) {
    if (signal?.aborted) return { failure: 'failed', problem: 'it was ended early.' }
    if (error instanceof TargetError) return { failure: 'unverifiable', problem: error.message }
    if (error instanceof VerifierError) return { failure: 'failed', problem: error.message }
    throw error
  } finally {
    signal?.removeEventListener('abort', stop)
    await pool.stop()
  }
}
