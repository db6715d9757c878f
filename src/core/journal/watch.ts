import type { PlainAnswer, PlainRequest } from '../operation.ts'
import type { JournalEntry } from './journal.ts'

/** Told of a request when it arrives, before anything has happened; what it returns is told how it was answered. */
export type Watcher = (request: PlainRequest) => (answer: PlainAnswer, entry: JournalEntry | undefined) => void

/** Those who watch requests and answers from outside, whatever transport they come through. */
export class Watchers {
  readonly #watchers = new Set<Watcher>()

  /** Adds a watcher, and returns what takes it away again. */
  add(watcher: Watcher): () => void {
    this.#watchers.add(watcher)
    return () => {
      this.#watchers.delete(watcher)
    }
  }

  /** The same function, watched. A failure of ours is an answer to nobody, so it is not told. */
  around(
    answer: (request: PlainRequest) => PlainAnswer,
    last: () => JournalEntry | undefined,
  ): (request: PlainRequest) => PlainAnswer {
    return (request) => {
      if (this.#watchers.size === 0) return answer(request)
      const told = [...this.#watchers].map((watcher) => watcher(request))
      const answered = answer(request)
      const entry = last()
      for (const tell of told) tell(answered, entry)
      return answered
    }
  }
}
