/** A stream of chance that its seed determines. */
export class Chance {
  #state: number

  constructor(seed: number) {
    this.#state = seed | 0
  }

  /** A uniform number in [0, 1): mulberry32. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }

  /** A whole number from 0 to `end - 1`. */
  below(end: number): number {
    return Math.floor(this.next() * end)
  }

  /** True once in so many times. */
  oneIn(n: number): boolean {
    return this.below(n) === 0
  }

  /** One of a list, which must not be empty. */
  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T
  }
}

/** A separate seed for the `n`th part of a run, derived from one seed. */
export function partSeed(seed: number, n: number): number {
  return Math.imul(seed ^ Math.imul(n + 1, 0x9e3779b1), 0x85ebca6b) | 0
}
