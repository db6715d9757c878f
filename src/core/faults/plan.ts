import { nthDraw } from '../ids.ts'
import type { Scope } from '../operation.ts'
import type { Fault } from './fault.ts'

/** A request as a rule may look at it. */
export interface FaultRequest {
  readonly version: string
  readonly operation: string
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string | undefined>>
  /** The decoded blanks of the path. */
  readonly params: Readonly<Record<string, string>>
  readonly scope: Scope
  /** The addressed resources: `{ api, stage }`, as far as path, query or body contain them. */
  readonly places: Readonly<Record<string, string | undefined>>
  /** Path, query and body flattened, unchecked. */
  readonly input: Readonly<Record<string, unknown>>
}

/** The operations that a fault rule matches, each as `version.operation`, and its further conditions. */
export interface Who {
  readonly operations: readonly string[]
  /** `{ api: 'a1b2c3d4e5' }`: only requests to this place. */
  readonly places: Readonly<Record<string, string>>
  readonly when?: (request: FaultRequest) => boolean
}

/** When: which of the matching requests a rule acts on. */
export interface Timing {
  /** How often at most. `Infinity` makes the rule persistent. */
  readonly limit: number
  /** How many matching requests it leaves alone first. */
  readonly after: number
  /** From and until when, in milliseconds since 1970. */
  readonly between?: readonly [from: number, until: number]
  readonly probability: number
  /** The seed of the rule's own stream of chance. */
  readonly seed: number
  /** Counts calls of the SDK, all attempts of one as one. */
  readonly perCall: boolean
}

/** How long an answer is held back, in milliseconds: fixed, or drawn. */
export type Delay =
  | number
  | { readonly uniform: readonly [from: number, to: number] }
  | { readonly logNormal: { readonly median: number; readonly sigma: number; readonly max?: number } }

/** Whose requests share a bucket: the account's and region's, those to a place, or of a key of the tester's own. */
export type BucketKey = string | ((request: FaultRequest) => string)

/** The action of a fault rule. */
export type What =
  | { readonly kind: 'reply'; readonly steps: readonly (Fault | 'pass')[] }
  | { readonly kind: 'delay'; readonly delay: Delay }
  | {
      readonly kind: 'throttle'
      readonly rate: number
      readonly burst: number
      readonly by: BucketKey
      readonly error: Fault
    }

/** A rule in one sentence: who, when, what. */
export interface Plan {
  /** The account on whose requests the rule acts, where it is not every one. */
  readonly account?: string
  readonly name: string
  readonly who: Who
  readonly timing: Timing
  readonly what: What
}

/** Whether a rule acts on its `n`th matching request (from 1) at `now`, as far as time and chance decide. */
export function falls({ after, between, probability, seed }: Timing, n: number, now: number): boolean {
  if (n <= after) return false
  if (between && (now < between[0] || now >= between[1])) return false
  return probability >= 1 || nthDraw(seed, n) < probability
}

/** The delay of a rule for its `n`th matching request. */
export function delayOf(delay: Delay, seed: number, n: number): number {
  if (typeof delay === 'number') return delay
  const stream = seed ^ 0x2545f491 // another stream than the one that decides whether the rule acts
  if ('uniform' in delay) {
    const [from, to] = delay.uniform
    return from + nthDraw(stream, n) * (to - from)
  }
  const { median, sigma, max = Infinity } = delay.logNormal
  // Box-Muller: two uniform numbers make a normal one.
  const radius = Math.sqrt(-2 * Math.log(1 - nthDraw(stream, 2 * n)))
  return Math.min(max, median * Math.exp(sigma * radius * Math.cos(2 * Math.PI * nthDraw(stream, 2 * n + 1))))
}
