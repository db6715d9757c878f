import type { Scope } from '../operation.ts'
import { type Bucket, level, type Quota, take } from './bucket.ts'
import type { Look } from './buckets.ts'

/** The bucket that every operation of an account and region shares. */
export const TOTAL = 'total'

/** Token buckets by the name of their operation, and `total`. */
export type RequestQuotas = Readonly<Record<string, Quota>>

/** A bucket that was empty: its name, what it is, and how long until it has a token again. */
export interface Exceeded {
  readonly quota: string
  readonly rate: number
  readonly burst: number
  readonly waitMs: number
}

/** A token bucket of requests that was drawn on, with what is left in it. */
export interface RequestBucket {
  readonly accountId: string
  readonly region: string
  /** Absent where both versions draw on the same buckets. */
  readonly version?: string
  /** The name of an operation, or `total`. */
  readonly quota: string
  /** The tokens that are left; not always a whole number. */
  readonly tokens: number
  /** The tokens that flow in each second. */
  readonly rate: number
  /** The most tokens that the bucket holds. */
  readonly burst: number
}

/** Below this many accounts none is swept away. */
const FEW = 1024

/**
 * The request quotas of each account and region. The bucket of the operation and the total one are looked at together
 * before either pays, so a refused request costs nothing anywhere.
 */
export class Quotas {
  readonly #tables: Readonly<Record<string, RequestQuotas>>
  readonly #shared: boolean
  /** By account and region (and version, where they are not shared), and then by the name of the quota. */
  readonly #held = new Map<string, Map<string, Bucket>>()
  #sweepAt = FEW

  /** `tables` by version; `shared`: all versions draw on the same buckets. */
  constructor(tables: Readonly<Record<string, RequestQuotas>>, shared: boolean) {
    this.#tables = tables
    this.#shared = shared
  }

  /** The empty bucket, if there is one. Otherwise it takes the tokens, including those of `others`. */
  take(version: string, operation: string, scope: Scope, now: number, others: readonly Look[]): Exceeded | undefined {
    const table = this.#tables[version]
    const own = table && Object.hasOwn(table, operation) ? table[operation] : undefined
    const total = table?.[TOTAL]
    if (own || total) {
      const held = this.#heldFor(version, scope, now)
      const takenOwn = own && take(own, held.get(operation), now)
      if (own && takenOwn?.admitted === false) return { quota: operation, ...own, waitMs: takenOwn.waitMs }
      const takenTotal = total && take(total, held.get(TOTAL), now)
      if (total && takenTotal?.admitted === false) return { quota: TOTAL, ...total, waitMs: takenTotal.waitMs }
      if (takenOwn?.admitted) held.set(operation, takenOwn.bucket)
      if (takenTotal?.admitted) held.set(TOTAL, takenTotal.bucket)
    }
    for (const { commit } of others) commit()
    return undefined
  }

  /** The buckets that were drawn on, at the time of their account. */
  levels(nowOf: (accountId: string) => number): RequestBucket[] {
    return [...this.#held].flatMap(([key, held]) => {
      const [accountId = '', region = '', version] = key.split('/')
      const tables = version === undefined ? Object.values(this.#tables) : [this.#tables[version] ?? {}]
      return [...held].flatMap(([quota, bucket]) => {
        const limits = tables.find((table) => Object.hasOwn(table, quota))?.[quota]
        if (!limits) return []
        const place = { accountId, region, ...(version !== undefined && { version }) }
        return [{ ...place, quota, tokens: level(limits, bucket, nowOf(accountId)), ...limits }]
      })
    })
  }

  /** Fills all buckets, or those of an account. */
  clear(account?: string): void {
    if (account !== undefined) {
      for (const key of [...this.#held.keys()]) if (key.startsWith(`${account}/`)) this.#held.delete(key)
      return
    }
    this.#held.clear()
    this.#sweepAt = FEW
  }

  /** Forgets the accounts whose buckets have filled up since: full buckets are as good as none. */
  #sweep(now: number): void {
    const quotas = Object.values(this.#tables)
    for (const [key, held] of this.#held) {
      const isFull = [...held].every(([name, bucket]) =>
        quotas.every((table) => {
          const quota = Object.hasOwn(table, name) ? table[name] : undefined
          return quota === undefined || level(quota, bucket, now) >= quota.burst
        }),
      )
      if (isFull) this.#held.delete(key)
    }
    this.#sweepAt = Math.max(FEW, this.#held.size * 2)
  }

  #heldFor(version: string, { accountId, region }: Scope, now: number): Map<string, Bucket> {
    const key = this.#shared ? `${accountId}/${region}` : `${accountId}/${region}/${version}`
    let held = this.#held.get(key)
    if (!held) {
      if (this.#held.size >= this.#sweepAt) this.#sweep(now)
      held = new Map()
      this.#held.set(key, held)
    }
    return held
  }
}
