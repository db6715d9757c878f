import type { RecordedState } from './states-of.ts'

type Document = Readonly<Record<string, unknown>>

/** A state document without its dates, which differ each time. */
export function withoutDates(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDates)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !/Date$/.test(name))
      .map(([name, member]) => [name, withoutDates(member)]),
  )
}

/** The states without which the others would not be enough. */
export function needed<State>(states: readonly State[], isEnough: (states: readonly State[]) => boolean): State[] {
  let kept = [...states]
  // Dependent states come after those that they depend on.
  for (const state of states.toReversed()) {
    const fewer = kept.filter((one) => one !== state)
    if (isEnough(fewer)) kept = fewer
  }
  return kept
}

/** The parts of a state document without which it would not be enough: lists, their entries, and the lists within those. */
export function pruned(document: RecordedState, isEnough: (document: RecordedState) => boolean): RecordedState {
  let kept = document as Document
  const attempt = (smaller: Document): boolean => {
    if (!isEnough(smaller as RecordedState)) return false
    kept = smaller
    return true
  }
  for (const name of Object.keys(document)) attempt(without(kept, name))
  for (const [name, list] of Object.entries(kept)) {
    if (!Array.isArray(list)) continue
    for (const entry of list as readonly Document[]) {
      const entries = (kept[name] as readonly Document[]).filter((one) => one !== entry)
      if (attempt({ ...kept, [name]: entries })) continue
      let smaller = entry
      for (const member of Object.keys(entry).filter((one) => Array.isArray(entry[one]))) {
        const next = without(smaller, member)
        const replaced = (kept[name] as readonly Document[]).map((one) => (one === smaller ? next : one))
        if (attempt({ ...kept, [name]: replaced })) smaller = next
      }
    }
  }
  return kept as RecordedState
}

function without(document: Document, name: string): Document {
  const { [name]: _, ...rest } = document
  return rest
}
