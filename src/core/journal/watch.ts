import type { PlainAnswer, PlainRequest } from '../operation.ts'
import type { Journal, JournalEntry } from './journal.ts'

/** Told of a request when it arrives, before anything has happened; what it returns is told how it was answered. */
export type Watcher = (request: PlainRequest) => (answer: PlainAnswer, entry: JournalEntry | undefined) => void

/** Options of a watcher. */
export interface WatchOptions {
  /**
   * The requests whose entries it receives: all, or only those that were refused, failed or were answered by a fault rule. Others
   * need no entry then. Default: `all`.
   */
  readonly entries?: 'all' | 'refused'
}

interface Told {
  readonly tell: ReturnType<Watcher>
  readonly entries: Required<WatchOptions>['entries']
}

/** Those who watch requests and answers from outside, whatever transport they come through. */
export class Watchers {
  readonly #watchers = new Map<Watcher, Told['entries']>()

  /** Adds a watcher, and returns what takes it away again. */
  add(watcher: Watcher, { entries = 'all' }: WatchOptions = {}): () => void {
    this.#watchers.set(watcher, entries)
    return () => {
      this.#watchers.delete(watcher)
    }
  }

  /** The same function, watched. A failure of ours is an answer to nobody, so it is not told. */
  around(
    answer: (request: PlainRequest) => PlainAnswer,
    journal: Pick<Journal, 'last' | 'lastIfRefused'>,
  ): (request: PlainRequest) => PlainAnswer {
    return (request) => {
      if (this.#watchers.size === 0) return answer(request)
      const told: Told[] = []
      for (const [watcher, entries] of this.#watchers) told.push({ tell: watcher(request), entries })
      const answered = answer(request)
      for (const { tell, entries } of told) tell(answered, entries === 'all' ? journal.last : journal.lastIfRefused)
      return answered
    }
  }
}
