import { createIds, type Ids, seedOf } from '../core/ids.ts'
import type { Scope } from '../core/operation.ts'

/** So many accounts and regions have streams that are ready; of the others only the seeds are held. */
const READY = 64
/** Seeds of so many accounts and regions are held; beyond, the oldest begin anew. */
const MOST = 10_000

/** The streams of an account and region: that of the identifiers of the state, and that of request ids. */
interface Streams {
  readonly ids: Ids
  readonly requestIds: Ids
}

/**
 * The id streams of each account and region. They are separate, so the ids of one do not depend on concurrent requests of
 * others. The default account uses the seed of the gateway itself.
 */
export class IdStreams {
  readonly #account: string
  readonly #ready = new Map<string, Streams>()
  /** Where the streams that are not ready go on. Numbers, because a caller may name any number of accounts. */
  readonly #ids = new Map<string, number>()
  readonly #requestIds = new Map<string, number>()
  readonly #seeds = new Map<string, number>()
  #seed: number
  #own: Streams

  constructor(seed: number, account: string) {
    this.#account = account
    this.#seed = seed
    this.#own = streamsFrom(seed)
  }

  of(scope: Scope): Streams {
    const { accountId, region } = scope
    if (accountId === this.#account) return this.#own
    const key = `${accountId}/${region}`
    const ready = this.#ready.get(key)
    if (ready) return ready
    if (this.#ready.size >= READY) this.#put(this.#ready.keys().next().value as string)
    const begun = this.#resumed(key) ?? streamsFrom(seedOf(this.#seeds.get(accountId) ?? this.#seed, key))
    this.#ready.set(key, begun)
    return begun
  }

  /** Holds the seeds of streams instead of the streams. */
  #put(key: string): void {
    const streams = this.#ready.get(key)
    if (!streams) return
    this.#ready.delete(key)
    if (this.#ids.size >= MOST) {
      const oldest = this.#ids.keys().next().value as string
      this.#ids.delete(oldest)
      this.#requestIds.delete(oldest)
    }
    this.#ids.set(key, streams.ids.seed())
    this.#requestIds.set(key, streams.requestIds.seed())
  }

  #resumed(key: string): Streams | undefined {
    const [ids, requestIds] = [this.#ids.get(key), this.#requestIds.get(key)]
    if (ids === undefined || requestIds === undefined) return undefined
    this.#ids.delete(key)
    this.#requestIds.delete(key)
    return { ids: createIds(ids), requestIds: createIds(requestIds) }
  }

  #clear(): void {
    this.#ready.clear()
    this.#ids.clear()
    this.#requestIds.clear()
  }

  /** All streams begin anew, from another seed if one is given. Returns what takes that back. */
  restart(seed = this.#seed): () => void {
    const undo = this.#undo()
    this.#seed = seed
    this.#own = streamsFrom(seed)
    this.#clear()
    this.#seeds.clear()
    return undo
  }

  /** The streams of an account begin anew, from another seed if one is given. Returns what takes that back. */
  restartOf(accountId: string, seed?: number): () => void {
    const undo = this.#undo()
    if (seed !== undefined) this.#seeds.set(accountId, seed)
    for (const map of [this.#ready, this.#ids, this.#requestIds])
      for (const key of [...map.keys()]) if (key.startsWith(`${accountId}/`)) map.delete(key)
    if (accountId === this.#account) this.#own = streamsFrom(this.#seeds.get(accountId) ?? this.#seed)
    return undo
  }

  #undo(): () => void {
    const [own, seed, seeds] = [this.#own, this.#seed, [...this.#seeds]]
    const [ready, ids, requestIds] = [[...this.#ready], [...this.#ids], [...this.#requestIds]]
    return () => {
      this.#own = own
      this.#seed = seed
      this.#clear()
      this.#seeds.clear()
      for (const [account, its] of seeds) this.#seeds.set(account, its)
      for (const [key, streams] of ready) this.#ready.set(key, streams)
      for (const [key, next] of ids) this.#ids.set(key, next)
      for (const [key, next] of requestIds) this.#requestIds.set(key, next)
    }
  }
}

function streamsFrom(seed: number): Streams {
  return { ids: createIds(seed), requestIds: createIds(seed ^ 0x5bd1e995) }
}
