import { quoted } from './errors/quote.ts'

/** The source of time. Everything that depends on time reads the clock of its gateway. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Resolves when `ms` have passed on this clock; rejects with the reason of `signal` when that is aborted before. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

// Captured before fake timers can replace them.
const { now: systemNow } = Date
const { setTimeout: systemSetTimeout, clearTimeout: systemClearTimeout } = globalThis
const systemSetImmediate = (globalThis as { setImmediate?: (run: () => void) => unknown }).setImmediate

/** The clock of the surrounding program, read at each call, so that fake timers move it. */
export const ambientClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) => sleepBy(setTimeout, clearTimeout, ms, signal),
}

/** The clock of the machine, unaffected by fake timers. */
export const systemClock: Clock = {
  now: () => systemNow(),
  sleep: (ms, signal) => sleepBy(systemSetTimeout, systemClearTimeout, ms, signal),
}

/** A clock that moves only by `advance` and `set`. */
export interface ManualClock extends Clock {
  /**
   * Moves the clock forward by some milliseconds, at once, and wakes who has slept enough, in the order of their times.
   * The promise resolves when they have had their turn.
   */
  advance(ms: number): Promise<void>
  /** Sets the clock to a date, or to milliseconds since 1970; forwards it wakes sleepers, backwards it lets them sleep on. */
  set(to: Date | string | number): Promise<void>
}

interface Sleeper {
  readonly until: number
  wake(): void
}

/** Creates a clock that stays at `start` (a date, an ISO text or milliseconds) until it is moved. */
export function manualClock(start: Date | string | number = 0): ManualClock {
  let now = milliseconds(start)
  const sleepers = new Set<Sleeper>()
  const moveTo = (time: number): Promise<void> => {
    now = time
    const awake = [...sleepers].filter(({ until }) => until <= now).sort((a, b) => a.until - b.until)
    for (const sleeper of awake) sleeper.wake()
    return turn()
  }
  return {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason)
        if (!(ms > 0)) return resolve()
        const end = (): void => {
          sleepers.delete(sleeper)
          signal?.removeEventListener('abort', abort)
        }
        const abort = (): void => {
          end()
          reject(signal?.reason)
        }
        const sleeper: Sleeper = {
          until: now + ms,
          wake: () => {
            end()
            resolve()
          },
        }
        sleepers.add(sleeper)
        signal?.addEventListener('abort', abort)
      }),
    advance: (ms) => {
      if (!Number.isFinite(ms) || ms < 0 || now + ms > LATEST) {
        throw new RangeError(`manualClock: cannot advance by ${quoted(ms)} ms.`)
      }
      return moveTo(now + ms)
    },
    set: (to) => moveTo(milliseconds(to)),
  }
}

/** Whether a clock is manual. */
export function isManual(clock: Clock): clock is ManualClock {
  return 'advance' in clock
}

/** One real turn of the event loop: everything that is ready to run runs, fake timers or not. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    if (systemSetImmediate) systemSetImmediate(resolve)
    else systemSetTimeout(resolve, 0)
  })
}

function sleepBy(
  set: (run: () => void, ms: number) => unknown,
  clear: (timer: never) => void,
  ms: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    let timer: unknown
    const abort = (): void => {
      clear(timer as never)
      reject(signal?.reason)
    }
    const wait = (left: number): void => {
      timer = set(
        () => {
          if (left > LONGEST_TIMER) return wait(left - LONGEST_TIMER)
          signal?.removeEventListener('abort', abort)
          resolve()
        },
        Math.min(left, LONGEST_TIMER),
      )
    }
    wait(ms)
    signal?.addEventListener('abort', abort)
  })
}

/** A timer that is set for longer fires at once. */
const LONGEST_TIMER = 2 ** 31 - 1

/** The years 0 to 9999: before and after them a date has another form on the wire. */
const EARLIEST = Date.UTC(-1, 12)
export const LATEST = Date.UTC(10_000, 0) - 1

/** When a change that takes so many milliseconds is over; at the latest when the clock ends. */
export function dueAt(now: number, ms: number): number {
  return Math.min(now + ms, Math.max(now, LATEST))
}

/** A date in milliseconds since 1970. Throws a `RangeError` for what is none, or lies outside of the years 0 to 9999. */
export function milliseconds(at: Date | string | number): number {
  const isWritten = typeof at === 'string' || at instanceof Date
  const ms = isWritten ? new Date(at).getTime() : at
  if (!Number.isFinite(ms) || ms < EARLIEST || ms > LATEST)
    throw new RangeError(`manualClock: ${typeof at === 'object' ? quoted(at) : `"${at}"`} is not a valid date.`)
  return ms
}
