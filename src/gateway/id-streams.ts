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

/** Where the streams of an account and region go on. */
interface Seeds {
  readonly ids: number
  readonly requestIds: number
}

/**
 * The id streams of each account and region. They are separate, so the ids of one do not depend on concurrent requests of
 * others. The default account uses the seed of the gateway itself.
 */
export class IdStreams {
  readonly #account: string
  #ready = new Map<string, Streams>()
  /** Of the streams that are not ready. Numbers, because a caller may name any number of accounts. */
  #held = new Map<string, Seeds>()
  /** The seeds that were given for single accounts. */
  #given = new Map<string, number>()
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
    if (this.#ready.size >= READY) this.#hold(this.#ready.entries().next().value as [string, Streams])
    const begun = this.#resumed(key) ?? streamsFrom(seedOf(this.#seedOf(accountId), key))
    this.#ready.set(key, begun)
    return begun
  }

  /** Holds the seeds of streams instead of the streams. */
  #hold([key, { ids, requestIds }]: [string, Streams]): void {
    this.#ready.delete(key)
    if (this.#held.size >= MOST) this.#held.delete(this.#held.keys().next().value as string)
    this.#held.set(key, { ids: ids.seed(), requestIds: requestIds.seed() })
  }

  #resumed(key: string): Streams | undefined {
    const held = this.#held.get(key)
    if (!held) return undefined
    // An account that is used again is no longer among the oldest.
    this.#held.delete(key)
    return { ids: createIds(held.ids), requestIds: createIds(held.requestIds) }
  }

  #seedOf(accountId: string): number {
    return this.#given.get(accountId) ?? this.#seed
  }

  /** All streams begin anew, from another seed if one is given. Returns what takes that back. */
  restart(seed = this.#seed): () => void {
    const undo = this.#undo()
    this.#seed = seed
    this.#own = streamsFrom(seed)
    this.#ready = new Map()
    this.#held = new Map()
    this.#given = new Map()
    return undo
  }

  /** The streams of an account begin anew, from another seed if one is given. Returns what takes that back. */
  restartOf(accountId: string, seed?: number): () => void {
    const undo = this.#undo()
    if (seed !== undefined) this.#given.set(accountId, seed)
    for (const map of [this.#ready, this.#held])
      for (const key of [...map.keys()]) if (key.startsWith(`${accountId}/`)) map.delete(key)
    if (accountId === this.#account) this.#own = streamsFrom(this.#seedOf(accountId))
    return undo
  }

  #undo(): () => void {
    const [own, seed] = [this.#own, this.#seed]
    const [ready, held, given] = [new Map(this.#ready), new Map(this.#held), new Map(this.#given)]
    return () => {
      this.#own = own
      this.#seed = seed
      this.#ready = ready
      this.#held = held
      this.#given = given
    }
  }
}

function streamsFrom(seed: number): Streams {
  return { ids: createIds(seed), requestIds: createIds(seed ^ 0x5bd1e995) }
}
