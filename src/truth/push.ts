import type { Clock } from '../core/clock.ts'
import { systemClock } from '../core/clock.ts'
import { errors as errorsV1 } from '../generated/v1/errors.ts'
import { type Bindings, filledIn, learn } from './bindings.ts'
import type { Client } from './client.ts'
import { isSuccess, refusalOf } from './rehearsal.ts'
import type { Call, Reply } from './types.ts'

/** The progress events of a push. */
export interface PushOptions {
  /** Values that an earlier run has bound. */
  readonly bindings?: ReadonlyMap<string, string>
  /** The number of calls of an earlier run. */
  readonly from?: number
  /** Told before a call is sent. */
  before?(index: number, call: Call): void
  /** Told after a call was carried out, with what it has bound. */
  after?(index: number, call: Call, bindings: ReadonlyMap<string, string>): void
  readonly clock?: Clock
  readonly signal?: AbortSignal
}

/** The other side refused a call, so the later calls were not sent. */
export class PushRefused extends Error {
  override readonly name = 'PushRefused'
  readonly index: number
  readonly call: Call
  readonly reply: Reply

  constructor(index: number, call: Call, reply: Reply) {
    super(`${call.version}.${call.operation} was refused: ${refusalOf(reply)}`)
    this.index = index
    this.call = call
    this.reply = reply
  }
}

/** Refusals that pass: something else is still under way. */
const PASSING: ReadonlySet<string> = new Set([
  errorsV1.CacheChangeInProgress.message,
  errorsV1.ConcurrentModification.message,
])

/** How long, in milliseconds, a refusal that passes is waited for: a cache cluster takes some minutes. */
const LONGEST_WAIT = 20 * 60_000
const PAUSE = 5_000

/**
 * Makes the calls of a plan on another side, one after the other, and returns what their answers have bound. Rejects with a
 * `PushRefused`, with a `TargetError`, or with the reason of the signal; what was made until then stays.
 */
export async function push(client: Client, calls: readonly Call[], options: PushOptions = {}): Promise<Bindings> {
  const bindings: Bindings = new Map(options.bindings)
  for (const [index, call] of calls.entries()) {
    if (index < (options.from ?? 0)) continue
    options.signal?.throwIfAborted()
    options.before?.(index, call)
    const reply = await sent(client, { ...call, input: filledIn(call, bindings) }, options)
    if (!isSuccess(reply)) throw new PushRefused(index, call, reply)
    learn(call, reply.body, bindings)
    options.after?.(index, call, bindings)
  }
  return bindings
}

async function sent(client: Client, call: Call, { clock = systemClock, signal }: PushOptions): Promise<Reply> {
  const start = clock.now()
  for (;;) {
    const reply = await client.send(call)
    const { message } = (reply.body ?? {}) as { message?: string }
    if (reply.status !== 409 || !PASSING.has(message ?? '') || clock.now() - start >= LONGEST_WAIT) return reply
    await clock.sleep(PAUSE, signal)
  }
}
