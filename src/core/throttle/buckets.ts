import { type Bucket, level, type Quota, type Taken, take } from './bucket.ts'

/** A token that may be taken: looked at first, so that several buckets can be asked before any of them pays. */
export interface Look {
  readonly taken: Taken
  /** Takes the token. Only where it was admitted. */
  commit(): void
}

/** Below this many buckets none is swept away. */
const FEW = 1024

/** Buckets by key. A full bucket is as good as none, so keys that have fallen quiet cost no memory for long. */
export class Buckets {
  readonly #held = new Map<string, { readonly quota: Quota; readonly bucket: Bucket }>()
  #sweepAt = FEW

  get size(): number {
    return this.#held.size
  }

  /** Looks whether `key` has a token at `now`; takes none yet. */
  look(key: string, quota: Quota, now: number): Look {
    const taken = take(quota, this.#held.get(key)?.bucket, now)
    return {
      taken,
      commit: () => {
        if (!taken.admitted) return
        this.#held.set(key, { quota, bucket: taken.bucket })
        if (this.#held.size > this.#sweepAt) this.#sweep(now)
      },
    }
  }

  clear(): void {
    this.#held.clear()
    this.#sweepAt = FEW
  }

  #sweep(now: number): void {
    for (const [key, { quota, bucket }] of this.#held) {
      if (level(quota, bucket, now) >= quota.burst) this.#held.delete(key)
    }
    this.#sweepAt = Math.max(FEW, this.#held.size * 2)
  }
}
