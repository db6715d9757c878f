import { createIds, type Ids } from '../core/ids.ts'

/** How a document is read, and what was read is handled. */
export interface Reading<State> {
  /** The state that the document describes, as it would be read so many milliseconds from now; of one account, or of all. */
  read(ids: Ids, later: number, accountId?: string): State
  /** A copy of the state with the same documents. */
  copy(state: State): State
  /** All documents of a state. */
  contents(state: State): unknown
  /** The clock readings of a state. */
  moment(state: State): string
}

/** The state read from a document; `before` and `after` are the seeds of its id stream. */
export interface First<State> {
  readonly state: State
  readonly before: number
  readonly after: number
}

const DAY_MS = 86_400_000

/**
 * The state that a document describes, for any number of reads. The first result is copied (on write) if another read would
 * be equal: at the same moment, or at any moment if the document contains every id and date.
 */
export class Baseline<State> {
  readonly #reading: Reading<State>
  /** The first result, as long as it can be reused. */
  #first: (First<State> & { readonly moment: string }) | undefined
  /** Whether the first state is valid at any time. Absent: not determined yet. */
  #isTimeless: boolean | undefined

  /** `first` is what was just read of the document; absent, it is read each time. */
  constructor(reading: Reading<State>, first?: First<State>) {
    this.#reading = reading
    if (first) this.#first = { ...first, moment: reading.moment(first.state) }
  }

  /** An unshared state. With an account, only that account is guaranteed to be in it. */
  state(ids: Ids, accountId?: string): State {
    const { copy, read } = this.#reading
    const first = this.#first
    if (!first || !this.#isStill(first)) {
      this.#first = undefined
      return read(ids, 0, accountId)
    }
    if (first.before !== first.after) {
      if (ids.seed() !== first.before) return read(ids, 0, accountId)
      ids.goOn(first.after)
    }
    return copy(first.state)
  }

  #isStill({ state, before, after, moment }: First<State> & { readonly moment: string }): boolean {
    if (this.#isTimeless || this.#reading.moment(state) === moment) return true
    this.#isTimeless = before === after && this.#isSameLater(state)
    return this.#isTimeless
  }

  #isSameLater(first: State): boolean {
    const { read, contents } = this.#reading
    try {
      return JSON.stringify(contents(read(createIds(1), DAY_MS))) === JSON.stringify(contents(first))
    } catch {
      return false
    }
  }
}
