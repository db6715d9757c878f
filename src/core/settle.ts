import { type Clock, isManual, turn } from './clock.ts'

/** Fake timers as vitest and jest have them, as far as they are needed. */
export interface AsyncTimers {
  advanceTimersByTimeAsync(ms: number): Promise<unknown>
}

/** The fake timers of `node:test`. */
export interface TickTimers {
  tick(ms: number): void
}

/** Whose timers to advance: `{ vi }`, `{ jest }`, or `{ mock: t.mock.timers }`. */
export interface SettleOptions {
  readonly vi?: AsyncTimers
  readonly jest?: AsyncTimers
  readonly mock?: TickTimers
  /** How far the timers move at a time, in milliseconds. Default 50. */
  readonly stepMs?: number
  /** When to give up, in milliseconds of the timers. Default one hour. */
  readonly limitMs?: number
}

/**
 * Advances fake timers (and a manual clock) until a promise has settled, with a real turn of the event loop after each
 * step so that sockets get theirs, and gives what it gives. A client that backs off under fake timers would wait for ever.
 */
export async function settle<T>(promise: Promise<T>, clock: Clock, options: SettleOptions): Promise<T> {
  const { vi, jest, mock, stepMs = 50, limitMs = 3_600_000 } = options
  const timers = vi ?? jest
  if (!timers && !mock && !isManual(clock)) {
    throw new TypeError('settle: nothing to advance. Pass { vi }, { jest } or { mock: t.mock.timers }.')
  }
  let settled = false
  const done = (): void => {
    settled = true
  }
  promise.then(done, done)
  // Requests that need no time are given the chance to need none.
  for (let i = 0; i < 3 && !settled; i++) await turn()
  for (let passed = 0; !settled; passed += stepMs) {
    if (passed > limitMs) throw new Error(`settle: the promise has not settled after ${limitMs} ms of fake time.`)
    if (isManual(clock)) await clock.advance(stepMs)
    if (timers) await timers.advanceTimersByTimeAsync(stepMs)
    else mock?.tick(stepMs)
    await turn()
  }
  return promise
}
