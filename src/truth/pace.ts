import type { Clock } from '../core/clock.ts'
import { type Bucket, type Quota, take } from '../core/throttle/bucket.ts'
import { requestQuotas as quotasV1 } from '../generated/v1/quotas.ts'
import { requestQuotas as quotasV2 } from '../generated/v2/quotas.ts'
import type { Call, VersionName } from './types.ts'

/** The documented quotas of requests, by version and operation. `total` is shared by all operations of both versions. */
export const QUOTAS: Readonly<Record<VersionName, Readonly<Record<string, Quota>>>> = { v1: quotasV1, v2: quotasV2 }

const TOTAL = 'total'

/** Holds calls back so that they stay within a share of the documented quotas of requests. */
export class Pace {
  readonly #clock: Clock
  readonly #share: number
  readonly #buckets = new Map<string, Bucket>()

  /** `share`: the part of each quota that is used, above 0 and at most 1; 0 means no pacing. */
  constructor(clock: Clock, share: number) {
    this.#clock = clock
    this.#share = share
  }

  /** Resolves when the call may be sent. Rejects with the reason of `signal`. */
  async turn({ version, operation }: Pick<Call, 'version' | 'operation'>, signal?: AbortSignal): Promise<void> {
    if (this.#share === 0) return
    const table = QUOTAS[version]
    const own = Object.hasOwn(table, operation) ? table[operation] : undefined
    const wanted = [[`${version}.${operation}`, own] as const, [TOTAL, QUOTAS.v1[TOTAL]] as const]
    for (;;) {
      const now = this.#clock.now()
      const taken = wanted.flatMap(([name, quota]) =>
        quota ? [[name, take(this.#shared(quota), this.#buckets.get(name), now)] as const] : [],
      )
      const waitMs = Math.max(0, ...taken.map(([, one]) => (one.admitted ? 0 : one.waitMs)))
      if (waitMs === 0) {
        for (const [name, one] of taken) if (one.admitted) this.#buckets.set(name, one.bucket)
        return
      }
      await this.#clock.sleep(Math.ceil(waitMs), signal)
    }
  }

  #shared({ rate, burst }: Quota): Quota {
    return { rate: rate * this.#share, burst: Math.max(1, Math.floor(burst * this.#share)) }
  }
}

/** A clock on which sleeping takes no time: what a dry run takes its seconds from. */
export function skippingClock(): Clock {
  let now = 0
  return {
    now: () => now,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted()
      now += ms
    },
  }
}
