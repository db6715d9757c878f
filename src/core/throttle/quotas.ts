import type { Scope } from '../operation.ts'
import type { Quota } from './bucket.ts'
import { Buckets, type Look } from './buckets.ts'

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

/**
 * The request quotas of each account and region. The bucket of the operation and the total one are looked at together
 * before either pays, so a refused request costs nothing anywhere.
 */
export class Quotas {
  readonly #tables: Readonly<Record<string, RequestQuotas>>
  readonly #shared: boolean
  readonly #buckets = new Buckets()

  /** `tables` by version; `shared`: all versions draw on the same buckets. */
  constructor(tables: Readonly<Record<string, RequestQuotas>>, shared: boolean) {
    this.#tables = tables
    this.#shared = shared
  }

  /** The empty bucket that stands in the way; otherwise takes the tokens, those of `others` with them. */
  take(version: string, operation: string, scope: Scope, now: number, others: readonly Look[]): Exceeded | undefined {
    const table = this.#tables[version]
    if (!table && others.length === 0) return undefined
    const looks: Look[] = []
    for (const name of table ? [operation, TOTAL] : []) {
      const quota = table && Object.hasOwn(table, name) ? table[name] : undefined
      if (!quota) continue
      const key = `${scope.accountId}/${scope.region}/${this.#shared ? '' : version}/${name}`
      const look = this.#buckets.look(key, quota, now)
      if (!look.taken.admitted) {
        return { quota: name, rate: quota.rate, burst: quota.burst, waitMs: look.taken.waitMs }
      }
      looks.push(look)
    }
    for (const { commit } of looks) commit()
    for (const { commit } of others) commit()
    return undefined
  }

  clear(): void {
    this.#buckets.clear()
  }
}
