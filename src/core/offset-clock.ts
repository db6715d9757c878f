import { type Clock, LATEST, type ManualClock, milliseconds, turn } from './clock.ts'
import { quoted } from './errors/quote.ts'

interface Sleeper {
  readonly until: number
  /** Ends the sleep if its time has come; otherwise sleeps on. */
  check(): void
}

/**
 * A clock with an offset to another one. Its time is that of the other clock plus the offset, so moving the other clock
 * moves this one too.
 */
export function offsetClock(main: Clock): ManualClock {
  let offset = 0
  const sleepers = new Set<Sleeper>()
  const now = (): number => main.now() + offset
  const moveBy = (ms: number): Promise<void> => {
    offset += ms
    for (const sleeper of [...sleepers].sort((a, b) => a.until - b.until)) sleeper.check()
    return turn()
  }
  return {
    now,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason)
        if (!(ms > 0)) return resolve()
        let step = new AbortController()
        const end = (): void => {
          sleepers.delete(sleeper)
          step.abort()
          signal?.removeEventListener('abort', abort)
        }
        const abort = (): void => {
          end()
          reject(signal?.reason)
        }
        const sleeper: Sleeper = {
          until: now() + ms,
          check: () => {
            step.abort()
            const left = sleeper.until - now()
            if (left <= 0) {
              end()
              return resolve()
            }
            step = new AbortController()
            main.sleep(left, step.signal).then(sleeper.check, () => {})
          },
        }
        sleepers.add(sleeper)
        signal?.addEventListener('abort', abort)
        sleeper.check()
      }),
    advance: (ms) => {
      if (!Number.isFinite(ms) || ms < 0 || now() + ms > LATEST) {
        throw new RangeError(`clock: cannot advance by ${quoted(ms)} ms.`)
      }
      return moveBy(ms)
    },
    set: (to) => moveBy(milliseconds(to) - now()),
  }
}
