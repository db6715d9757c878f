import type { Buckets, Look } from '../throttle/buckets.ts'
import type { Fault } from './fault.ts'
import { delayOf, type FaultRequest, falls, type Plan } from './plan.ts'
import { CALLS_REMEMBERED, type RequestCounters } from './request-counters.ts'

/** The handle of a rule. `using` removes the rule at the end of the block. */
export interface FaultRule extends Disposable {
  readonly name: string
  /** How many requests matched since the rule was set up, whether or not it acted on them. */
  readonly calls: number
  /** How often it acted. */
  readonly fired: number
  /** How often it still may. */
  readonly remaining: number
  /** Whether it acts at all. A disabled rule goes on counting calls. */
  readonly enabled: boolean
  enable(): void
  disable(): void
  remove(): void
}

/** The decision of a fault rule about one request. */
export type Decision = Fault | 'pass' | undefined

/** A rule with its counters. */
export class Rule implements FaultRule {
  readonly plan: Plan
  readonly counters: RequestCounters<Rule>
  /** The order of definition. */
  readonly ordinal: number
  enabled = true
  fired = 0
  /** Like `fired`, but steps that let a request pass are used up too. */
  #used = 0
  /** The counts when the fault rule was added. */
  readonly #base: number
  /** The turn of each call, by its ordinal: each further attempt gets the same. */
  readonly #turns = new Map<number, number | undefined>()
  readonly #removed: (rule: Rule) => void
  #final: number | undefined

  constructor(plan: Plan, counters: RequestCounters<Rule>, ordinal: number, removed: (rule: Rule) => void) {
    this.plan = plan
    this.counters = counters
    this.ordinal = ordinal
    this.#base = counters.seen
    this.#removed = removed
    counters.size++
    listOf(this).push(this)
  }

  get name(): string {
    return this.plan.name
  }

  get calls(): number {
    return this.#final ?? this.counters.seen - this.#base
  }

  get remaining(): number {
    return this.#final === undefined ? this.plan.timing.limit - this.#used : 0
  }

  enable(): void {
    this.enabled = true
  }

  disable(): void {
    this.enabled = false
  }

  remove(): void {
    if (this.#final !== undefined) return
    this.#final = this.calls
    this.#retire()
    this.counters.size--
    this.#removed(this)
  }

  [Symbol.dispose](): void {
    this.remove()
  }

  toJSON(): Record<string, unknown> {
    return shown(this)
  }

  /** Decides about the `ordinal`th request of the audience: a fault, `pass` (a step was used up), or nothing. */
  decide(ordinal: number, now: number): Decision {
    const { what } = this.plan
    const turn = what.kind === 'reply' ? this.#turn(ordinal - this.#base, now) : undefined
    if (what.kind !== 'reply' || turn === undefined) return undefined
    const step = what.steps[turn % what.steps.length]
    if (step !== 'pass') this.fired++
    return step
  }

  /** The delay of this rule for the `ordinal`th request of a counter. */
  delay(ordinal: number, now: number): number {
    const { timing, what } = this.plan
    const n = ordinal - this.#base
    if (what.kind !== 'delay' || this.#turn(n, now) === undefined) return 0
    this.fired++
    return delayOf(what.delay, timing.seed, n)
  }

  /** Looks into the bucket of a request: the look, where a token is there, or the fault. */
  throttle(ordinal: number, now: number, request: () => FaultRequest, buckets: Buckets): Look | Fault | undefined {
    const { timing, what } = this.plan
    const n = ordinal - this.#base
    if (!this.enabled || what.kind !== 'throttle' || n < 1 || !falls(timing, n, now)) return undefined
    const key = typeof what.by === 'function' ? what.by(request()) : keyBy(what.by, request())
    const look = buckets.look(`${this.ordinal}/${key}`, what, now)
    if (look.taken.admitted) return look
    this.fired++
    this.#use()
    return what.error
  }

  /** How often the rule had acted before it acts on its `n`th request; nothing where it does not act. */
  #turn(n: number, now: number): number | undefined {
    const { timing } = this.plan
    if (!this.enabled || n < 1) return undefined
    if (timing.perCall && this.#turns.has(n)) return this.#turns.get(n)
    const acts = this.#used < timing.limit && falls(timing, n, now)
    const turn = acts ? this.#used : undefined
    if (acts) this.#use()
    if (timing.perCall) {
      this.#turns.set(n, turn)
      if (this.#turns.size > CALLS_REMEMBERED) this.#turns.delete(this.#turns.keys().next().value as number)
    }
    return turn
  }

  #use(): void {
    this.#used++
    // A rule by calls stays to answer the further attempts of the calls that it took.
    if (this.#used >= this.plan.timing.limit && !this.plan.timing.perCall) this.#retire()
  }

  /** Removed from evaluation; its request counter continues. */
  #retire(): void {
    const list = listOf(this)
    const at = list.indexOf(this)
    if (at >= 0) list.splice(at, 1)
  }
}

/** A place may be within another: the key contains every place of its path. */
function keyBy(by: string, { scope, places }: FaultRequest): string {
  let key = `${scope.accountId}/${scope.region}`
  if (by === 'account') return key
  for (const [name, value] of Object.entries(places)) {
    key += `/${value ?? ''}`
    if (name === by) break
  }
  return key
}

/** A rule as it shows in JSON: what it looks at, when it acts and how, and its counters. */
function shown(rule: Rule): Record<string, unknown> {
  const { name, plan, calls, fired, remaining, enabled } = rule
  const { operations, places, when } = plan.who
  const { limit, after, between, probability, perCall } = plan.timing
  const { kind, ...what } = plan.what
  return {
    name,
    ...(plan.account && { account: plan.account }),
    operations,
    ...places,
    ...(when && { when: 'a condition in code' }),
    ...(Number.isFinite(limit) && { times: limit }),
    ...(after > 0 && { after }),
    ...(between && { between: between.map((at) => new Date(at).toISOString()) }),
    ...(probability < 1 && { probability }),
    ...(perCall && { perCall }),
    [kind]: kind === 'throttle' ? what : Object.values(what)[0],
    calls,
    fired,
    remaining: Number.isFinite(remaining) ? remaining : null,
    enabled,
  }
}

/** The list in which a rule of an audience stands. */
export function listOf({ counters, plan }: Rule): Rule[] {
  if (plan.what.kind === 'delay') return counters.delays
  return Number.isFinite(plan.timing.limit) ? counters.finite : counters.persistent
}
