import type { PlainAnswer, PlainRequest } from '../operation.ts'
import type { JournalEntry } from './entry.ts'
import type { Journal } from './journal.ts'

/** Called with a request on arrival, before it is processed. The returned function is called with the answer. */
export type Watcher = (request: PlainRequest) => (answer: PlainAnswer, entry: JournalEntry | undefined) => void

/** Options of a watcher. */
export interface WatchOptions {
  /**
   * The requests whose entries it receives: all, or only those that were refused, failed or were answered by a fault rule. Others
   * need no entry then. Default: `all`.
   */
  readonly entries?: 'all' | 'refused'
}

interface Notification {
  /** Absent where code without types looks at requests only. */
  readonly tell: ReturnType<Watcher> | undefined
  readonly entries: Required<WatchOptions>['entries']
}

/** The watchers of requests and answers, for all transports. */
export class Watchers {
  readonly #watchers = new Map<Watcher, Notification['entries']>()

  /** Adds a watcher, and returns what takes it away again. */
  add(watcher: Watcher, { entries = 'all' }: WatchOptions = {}): () => void {
    if (typeof watcher !== 'function') throw new TypeError('watch: the watcher must be a function.')
    this.#watchers.set(watcher, entries)
    return () => {
      this.#watchers.delete(watcher)
    }
  }

  /** The same function with watchers. An internal error is not an answer, so watchers are not called. */
  around(
    answer: (request: PlainRequest) => PlainAnswer,
    journal: Pick<Journal, 'last' | 'lastIfRefused'>,
  ): (request: PlainRequest) => PlainAnswer {
    return (request) => {
      if (this.#watchers.size === 0) return answer(request)
      const notifications: Notification[] = []
      for (const [watcher, entries] of this.#watchers) notifications.push({ tell: watcher(request), entries })
      const answered = answer(request)
      for (const { tell, entries } of notifications)
        tell?.(answered, entries === 'all' ? journal.last : journal.lastIfRefused)
      return answered
    }
  }
}
