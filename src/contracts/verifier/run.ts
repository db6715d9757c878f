import { createApiGateway } from '../../index.ts'
import type { Native } from './native.ts'
import type { Job, Outcome } from './outcome.ts'
import { failed, outcomesOf } from './outcomes.ts'
import { PartFailed, runPart } from './part.ts'
import type { CreateGateway } from './staged.ts'
import { type Target, TargetError } from './target.ts'
import { mswTarget, sdkTarget, serverTarget } from './targets.ts'
import { urlTarget } from './url-target.ts'

/** The provider that pacts are verified against. */
export interface Provider {
  /**
   * `server` (default): Understudy behind its own server; `msw`: its handlers; `sdk`: its request handler of SDK clients; a URL:
   * an `understudy serve` elsewhere.
   */
  readonly against?: string
  /** The token of the control endpoints at that URL. */
  readonly token?: string
  /** Makes the gateway of each interaction. Default: `createApiGateway`. */
  readonly createGateway?: CreateGateway
  /** The port of the provider. Default: a free one. */
  readonly port?: number
  /** How long Pact's native verifier may be silent before it counts as hung, in milliseconds. Default 60 s. */
  readonly patience?: number
}

/** The transports of this process, by the name under which they are verified. */
const OWN = { server: serverTarget, msw: mswTarget, sdk: sdkTarget } as const

/** Whether pacts are held against a transport of this process, and not against a server elsewhere. */
function isOwn(against: string): against is keyof typeof OWN {
  return Object.hasOwn(OWN, against)
}

/** The number of pact files that are verified concurrently. Each has its own provider. */
const AT_ONCE = 4

/** A larger pact is parted, so that it is verified by several at once too. */
const PART = 25

/** After so many interactions on which the native verifier fails, the fault is its own, and nothing more is tried. */
const MOST_FAILURES = 25

const PATIENCE = 60_000

/** Native verifiers: one that all parts share, and others that run one part alone. */
export interface Natives {
  shared(): Promise<Native>
  alone(): Promise<Native>
}

/**
 * Holds a provider against pacts, several at once. Where the native verifier crashes or hangs, the interaction that causes it is
 * found, and all others are verified. Throws where the provider or the verifier cannot be reached at all.
 */
export async function run(natives: Natives, jobs: readonly Job[], provider: Provider): Promise<Outcome[]> {
  const { against = 'server', token, createGateway = createApiGateway, port, patience = PATIENCE } = provider
  const open = (): Promise<Target> => {
    if (isOwn(against)) return OWN[against](createGateway, port)
    if (/^https?:\/\//.test(against)) return urlTarget(against, token)
    throw new TargetError(`pacts are held against ${Object.keys(OWN).join(', ')} or a URL, not "${against}".`)
  }
  // A target with a fixed address serves one file after the other.
  const isShared = port !== undefined || !isOwn(against)
  const parts = isShared ? jobs : jobs.flatMap(parted)
  const outcomes: Outcome[][] = []
  let next = 0
  let failures = 0
  const alone = async (job: Job, target: Target): Promise<Outcome[]> => {
    if (failures >= MOST_FAILURES) {
      const reason = new PartFailed(
        `not verified: the verifier failed on ${MOST_FAILURES} other interactions or more.`,
        0,
        false,
      )
      return job.interactions.map((one) => failed(job, one, reason))
    }
    const native = await natives.alone()
    try {
      return outcomesOf(job, await runPart(native, job, target, patience))
    } catch (error) {
      if (!(error instanceof PartFailed)) throw error
      const [first] = job.interactions
      const found: Outcome[] = []
      // Alone in another process, the first would only fail again.
      const isFirst = first !== undefined && (job.interactions.length === 1 || error.at === 0)
      if (isFirst) {
        failures++
        found.push(failed(job, first, error))
      }
      const parts = narrowed(job, error.at).slice(isFirst ? 1 : 0)
      for (const part of parts) found.push(...(await alone(part, target)))
      return found
    } finally {
      await native.stop()
    }
  }
  const work = async (): Promise<void> => {
    const target = await open()
    try {
      for (let i = next++; i < parts.length; i = next++) {
        const part = parts[i] as Job
        const native = await natives.shared()
        try {
          outcomes[i] = outcomesOf(part, await runPart(native, part, target, patience))
        } catch (error) {
          if (!(error instanceof PartFailed)) throw error
          outcomes[i] = await alone(part, target)
        }
      }
    } finally {
      await target.close()
    }
  }
  await settled(Array.from({ length: isShared ? 1 : Math.min(AT_ONCE, parts.length) }, work))
  return outcomes.flat()
}

/** Waits for all, so that nothing of them is left behind, and throws what the first of them threw. */
async function settled(all: readonly Promise<void>[]): Promise<void> {
  const results = await Promise.allSettled(all)
  const bad = results.find((one) => one.status === 'rejected')
  if (bad) throw bad.reason
}

/** The same interactions in the same order, but not more than can well be verified one after the other. */
function parted({ interactions, ...job }: Job): Job[] {
  const count = Math.ceil(interactions.length / PART)
  return Array.from({ length: count }, (_, i) => ({
    ...job,
    interactions: interactions.slice(i * PART, (i + 1) * PART),
  }))
}

/** The parts of a part that failed: around the interaction that was being verified, or halves. */
function narrowed({ interactions, ...job }: Job, at: number | undefined): Job[] {
  const half = Math.ceil(interactions.length / 2)
  const cuts = at === undefined ? [0, half] : [0, at, at + 1]
  return cuts
    .map((from, i) => ({ ...job, interactions: interactions.slice(from, cuts[i + 1] ?? interactions.length) }))
    .filter((part) => part.interactions.length > 0)
}
