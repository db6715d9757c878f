import type { FaultRequest, Who } from './plan.ts'

/** The number of remembered calls, to distinguish a new call from a retry. */
export const CALLS_REMEMBERED = 10_000

/**
 * The rules that look at just the same requests. What matches is counted once for all of them, so that a thousand rules
 * that wait for their turn cost what one costs.
 */
export class RequestCounters<Rule> {
  readonly who: Who
  /** How many requests (or calls) have matched. */
  seen = 0
  /** Rules that end, in the order of their definition. */
  readonly finite: Rule[] = []
  readonly persistent: Rule[] = []
  readonly delays: Rule[] = []
  /** How many rules are here that have not been removed, the used-up ones included. */
  size = 0
  readonly #calls: Map<string, number> | undefined

  constructor(who: Who, perCall: boolean) {
    this.who = who
    this.#calls = perCall ? new Map() : undefined
  }

  /** The ordinal of a request among those that match, from 1 (of its call, where calls count); 0: it does not match. */
  count(request: () => FaultRequest, invocation: string | undefined): number {
    if (this.who.when && !this.who.when(request())) return 0
    if (this.#calls === undefined || invocation === undefined) return ++this.seen
    const known = this.#calls.get(invocation)
    if (known !== undefined) return known
    this.#calls.set(invocation, ++this.seen)
    if (this.#calls.size > CALLS_REMEMBERED) this.#calls.delete(this.#calls.keys().next().value as string)
    return this.seen
  }
}

/** Which audiences a request belongs to: found by operation and place, however many there are. */
export class Index<Rule> {
  /** By `version.operation`: the sets of places that any rule names, and by their values the audiences. */
  readonly #slots = new Map<string, { places: readonly string[]; groups: Map<string, RequestCounters<Rule>[]> }[]>()

  add(counters: RequestCounters<Rule>): void {
    const places = Object.keys(counters.who.places).sort()
    const key = keyOf(places, (place) => counters.who.places[place]) as string
    for (const operation of counters.who.operations) {
      const slots = this.#slots.get(operation) ?? []
      this.#slots.set(operation, slots)
      let slot = slots.find((one) => one.places.join() === places.join())
      if (!slot) {
        slot = { places, groups: new Map() }
        slots.push(slot)
      }
      const groups = slot.groups.get(key)
      if (groups) groups.push(counters)
      else slot.groups.set(key, [counters])
    }
  }

  remove(counters: RequestCounters<Rule>): void {
    const places = Object.keys(counters.who.places).sort()
    const key = keyOf(places, (place) => counters.who.places[place]) as string
    for (const operation of counters.who.operations) {
      const slots = this.#slots.get(operation) ?? []
      const slot = slots.find((one) => one.places.join() === places.join())
      const groups = slot?.groups.get(key) ?? []
      const at = groups.indexOf(counters)
      if (at >= 0) groups.splice(at, 1)
      if (groups.length === 0) slot?.groups.delete(key)
      if (slot?.groups.size === 0) slots.splice(slots.indexOf(slot), 1)
      if (slots.length === 0) this.#slots.delete(operation)
    }
  }

  /** The request counters of an operation at the places that `place` names. */
  find(operation: string, place: (name: string) => string | undefined): RequestCounters<Rule>[] {
    const slots = this.#slots.get(operation)
    if (!slots) return []
    return slots.flatMap(({ places, groups }) => {
      const key = keyOf(places, place)
      return (key !== undefined && groups.get(key)) || []
    })
  }

  clear(): void {
    this.#slots.clear()
  }
}

function keyOf(places: readonly string[], value: (place: string) => string | undefined): string | undefined {
  let key = ''
  for (const place of places) {
    const one = value(place)
    if (one === undefined) return undefined
    key += `${one}\n`
  }
  return key
}
