/** Where time comes in. Everything that depends on time asks the clock of its gateway. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
}

/** The clock of the surrounding program, read at each call, so that fake timers move it. */
export const ambientClock: Clock = { now: () => Date.now() }

/** A clock that only moves when told to. */
export interface ManualClock extends Clock {
  /** Moves the clock forward by some milliseconds. */
  advance(ms: number): void
  /** Sets the clock to a date, or to milliseconds since 1970. */
  set(to: Date | string | number): void
}

/** Makes a clock that stands still at `start` (a date, an ISO text or milliseconds) until it is moved. */
export function manualClock(start: Date | string | number = 0): ManualClock {
  let now = milliseconds(start)
  return {
    now: () => now,
    advance: (ms) => {
      if (!Number.isFinite(ms) || ms < 0) throw new RangeError(`manualClock: cannot advance by ${ms} ms.`)
      now += ms
    },
    set: (to) => {
      now = milliseconds(to)
    },
  }
}

function milliseconds(at: Date | string | number): number {
  const ms = typeof at === 'number' ? at : new Date(at).getTime()
  if (!Number.isFinite(ms)) throw new RangeError(`manualClock: "${String(at)}" is no date.`)
  return ms
}
