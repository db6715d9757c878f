import { type Native, startNative, VerifierError } from './native.ts'
import type { Natives } from './run.ts'

/** Native verifiers that are started when they are needed, and all ended at once. */
export interface Pool extends Natives {
  /** Starts the shared one ahead of need, so that it comes up while pacts are still being checked. */
  begin(): void
  /** Ends all of them, those included that are still coming up. */
  stop(): Promise<void>
}

/** Keeps one native verifier for all, and starts it again where it ended; none after the signal. */
export function createPool(signal: AbortSignal | undefined): Pool {
  const running = new Set<Native>()
  let current: Promise<Native> | undefined
  let isStopped = false
  const start = async (): Promise<Native> => {
    if (signal?.aborted) throw new VerifierError('it was ended early.')
    const native = await startNative()
    running.add(native)
    if (!signal?.aborted && !isStopped) return native
    await native.stop()
    throw new VerifierError('it was ended early.')
  }
  const shared = async (): Promise<Native> => {
    const before = current
    const native = await before
    if (native && !native.isEnded()) return native
    // Several may have waited for the same one; the first of them starts the next.
    if (current === before) current = start()
    return current as Promise<Native>
  }
  return {
    begin: () => {
      current ??= start()
      current.catch(() => {}) // reported when it is needed
    },
    shared,
    alone: start,
    stop: async () => {
      isStopped = true
      await current?.catch(() => {})
      await Promise.all([...running].map((native) => native.stop()))
    },
  }
}
