import { createIds, type Ids, seedOf } from '../core/ids.ts'
import type { Scope } from '../core/operation.ts'

/** Streams of so many accounts and regions are held; beyond, the oldest begin anew. */
const MOST = 10_000

/** The streams of an account and region: that of the identifiers of the state, and that of request ids. */
interface Streams {
  readonly ids: Ids
  readonly requestIds: Ids
}

/**
 * Where the identifiers of each account and region come from. Each has streams of its own, so that it draws the same whatever others
 * do at the same time. The account of callers that do not say draws from the seed of the gateway itself.
 */
export class IdStreams {
  readonly #account: string
  readonly #held = new Map<string, Streams>()
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
    const held = this.#held.get(key)
    if (held) return held
    if (this.#held.size >= MOST) this.#held.delete(this.#held.keys().next().value as string)
    const begun = streamsFrom(seedOf(this.#seeds.get(accountId) ?? this.#seed, key))
    this.#held.set(key, begun)
    return begun
  }

  /** All streams begin anew, from another seed if one is given. Returns what takes that back. */
  restart(seed = this.#seed): () => void {
    const undo = this.#undo()
    this.#seed = seed
    this.#own = streamsFrom(seed)
    this.#held.clear()
    this.#seeds.clear()
    return undo
  }

  /** The streams of an account begin anew, from another seed if one is given. Returns what takes that back. */
  restartOf(accountId: string, seed?: number): () => void {
    const undo = this.#undo()
    if (seed !== undefined) this.#seeds.set(accountId, seed)
    for (const key of [...this.#held.keys()]) if (key.startsWith(`${accountId}/`)) this.#held.delete(key)
    if (accountId === this.#account) this.#own = streamsFrom(this.#seeds.get(accountId) ?? this.#seed)
    return undo
  }

  #undo(): () => void {
    const [own, seed, held, seeds] = [this.#own, this.#seed, [...this.#held], [...this.#seeds]]
    return () => {
      this.#own = own
      this.#seed = seed
      this.#held.clear()
      this.#seeds.clear()
      for (const [key, streams] of held) this.#held.set(key, streams)
      for (const [account, its] of seeds) this.#seeds.set(account, its)
    }
  }
}

function streamsFrom(seed: number): Streams {
  return { ids: createIds(seed), requestIds: createIds(seed ^ 0x5bd1e995) }
}
