/** A token bucket: `rate` tokens a second flow in, and never more than `burst` lie in it. */
export interface Quota {
  readonly rate: number
  readonly burst: number
}

/** The tokens in a bucket at a time, in milliseconds since 1970. An unused bucket is full. */
export interface Bucket {
  readonly tokens: number
  readonly at: number
}

/** Rates like 1/3 leave a token short by some 1e-16: that little is forgiven. */
const EPSILON = 1e-9

/** How many tokens lie in a bucket at `now`. A clock that was set back fills nothing, and takes nothing away. */
export function level(quota: Quota, bucket: Bucket | undefined, now: number): number {
  if (bucket === undefined) return quota.burst
  return Math.min(quota.burst, bucket.tokens + (Math.max(0, now - bucket.at) / 1000) * quota.rate)
}

/** Whether a token could be had, the bucket after taking it, and how long to wait for one otherwise. */
export type Taken =
  | { readonly admitted: true; readonly bucket: Bucket }
  | { readonly admitted: false; readonly waitMs: number }

/** Takes one token, if there is one. A refusal costs nothing: the bucket stays as it was. */
export function take(quota: Quota, bucket: Bucket | undefined, now: number): Taken {
  const tokens = level(quota, bucket, now)
  if (tokens >= 1 - EPSILON) return { admitted: true, bucket: { tokens: Math.max(0, tokens - 1), at: now } }
  if (quota.rate <= 0 || quota.burst < 1) return { admitted: false, waitMs: Infinity }
  const catchUp = Math.max(0, (bucket?.at ?? now) - now)
  return { admitted: false, waitMs: catchUp + ((1 - tokens) / quota.rate) * 1000 }
}
