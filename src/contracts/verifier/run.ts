import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PlainAnswer } from '../../core/operation.ts'
import { createApiGateway } from '../../index.ts'
import { Scene } from '../kit/scene.ts'
import type { Interaction, Pact, StateOfPact } from '../pact-file.ts'
import { seed } from '../states.ts'
import { type Native, type NativeMismatch, type NativeVerdict, VerifierError } from './native.ts'
import { statesOf } from './preflight.ts'
import type { Source } from './sources.ts'
import { type Exchange, listening, plainRequest, type Target, TargetError } from './target.ts'
import { type CreateGateway, mswTarget, serverTarget, urlTarget } from './targets.ts'

/** What pacts are held against. */
export interface Provider {
  /** `server` (default): Understudy behind its own server; `msw`: its handlers; a URL: an `understudy serve` elsewhere. */
  readonly against?: string
  /** What the control endpoints at that URL ask for. */
  readonly token?: string
  /** Makes the gateway of each interaction. Default: `createApiGateway`. */
  readonly createGateway?: CreateGateway
  /** The port of the provider. Default: a free one. */
  readonly port?: number
}

/** A pact that passed the check, with those of its interactions that are meant. */
export interface Job {
  readonly source: Source
  readonly pact: Pact
  readonly interactions: readonly Interaction[]
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

/** A pact that the native core cannot read, although it passed the check. */
export class UnreadablePact extends Error {
  override readonly name = 'UnreadablePact'
}

/** So many pact files are verified at once; each has a provider of its own. */
const AT_ONCE = 4

/** A larger pact is parted, so that it is verified by several at once too. */
const PART = 25

/** The state that is put before those of each interaction, so that every one begins anew and can be told from others. */
const BEGIN = 'understudy: begin'

/** Holds a provider against pacts, several at once. Throws where it cannot be, or where the verifier fails. */
export async function run(native: Native, jobs: readonly Job[], provider: Provider): Promise<Outcome[]> {
  const { against = 'server', token, createGateway = createApiGateway, port } = provider
  const open = (): Promise<Target> => {
    if (against === 'server') return serverTarget(createGateway, port)
    if (against === 'msw') return mswTarget(createGateway, port)
    if (/^https?:\/\//.test(against)) return urlTarget(against, token)
    throw new TargetError(`pacts are held against server, msw or a URL, not "${against}".`)
  }
  // What listens at one given place serves one file after the other.
  const isShared = port !== undefined || (against !== 'server' && against !== 'msw')
  const parts = isShared ? jobs : jobs.flatMap(parted)
  const outcomes: Outcome[][] = []
  let next = 0
  const work = async (): Promise<void> => {
    const target = await open()
    try {
      for (let i = next++; i < parts.length; i = next++) outcomes[i] = await runJob(native, parts[i] as Job, i, target)
    } finally {
      await target.close()
    }
  }
  await Promise.all(Array.from({ length: isShared ? 1 : Math.min(AT_ONCE, parts.length) }, work))
  return outcomes.flat()
}

/** The same interactions in the same order, but not more than can well be verified one after the other. */
function parted({ interactions, ...job }: Job): Job[] {
  const count = Math.ceil(interactions.length / PART)
  return Array.from({ length: count }, (_, i) => ({
    ...job,
    interactions: interactions.slice(i * PART, (i + 1) * PART),
  }))
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
      const { providerState: _, provider_state: __, ...rest } = interaction as Interaction & Record<string, unknown>
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
    const unread = reasons.map((reason) => /^Failed to load pact '[^']*' - (.*)/s.exec(reason)?.[1]).find((why) => why)
    if (ran === 0 && unread) throw new UnreadablePact(`${source.name}: the verifier cannot read it: ${unread}.`)
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
  return [...duration.matchAll(/(?<!\d)(\d+)(ns|us|µs|ms|s|m)\b/g)].reduce(
    (sum, [, count, unit = 'ms']) => sum + Number(count) * (units[unit] ?? 0),
    0,
  )
}
