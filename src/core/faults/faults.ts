import type { Clock } from '../clock.ts'
import { seedOf } from '../ids.ts'
import { INVOCATION } from '../journal/record.ts'
import type { PlainRequest, Scope } from '../operation.ts'
import { Buckets, type Look } from '../throttle/buckets.ts'
import { Draft, type When } from './draft.ts'
import type { Fault } from './fault.ts'
import type { Catalogue, Match, NoOthers, Offered } from './match.ts'
import type { FaultRequest, Plan, Timing, What, Who } from './plan.ts'
import { Index, RequestCounters } from './request-counters.ts'
import { type FaultRule, Rule } from './rule.ts'
import { type ForeignRule, type RuleDocument, setUp } from './rule-document.ts'
import type { FaultVersion } from './version.ts'

/** The decision about a request on arrival. */
export interface Verdict {
  readonly fault: Fault | undefined
  /** The name of the rule that the fault comes from. */
  readonly rule: string | undefined
  readonly delayMs: number
  /** Tokens to take if the work is done. */
  readonly checks: readonly Look[]
}

/** A request on its way through the pipeline, as the plan sees it. */
export interface Arrival {
  readonly version: string
  readonly operation: string
  readonly path: string
  readonly params: Readonly<Record<string, string>>
  readonly scope: Scope
  readonly request: PlainRequest
  readonly now: number
  /** Path, query and body flattened; parsed only if a rule has to look. */
  input(): Readonly<Record<string, unknown>>
}

type RuleInput = RuleDocument | ForeignRule

/** Fault rules: which requests fail, when, and how. The public interface of the fault plan. */
export interface Faults<C extends Catalogue> {
  /**
   * Begins a rule for the requests that match: an operation, a pattern of operations, or
   * `{ op, version, api, stage, when }`. Throws a `TypeError` for what no request can ever match.
   */
  on<const M extends Match<C>>(match: M & NoOthers<C, M>): When<Offered<C, M>>
  /** Sets up rules from their JSON form, all or none of them. Throws a `TypeError` that names the member at fault. */
  add(rules: RuleInput | readonly RuleInput[]): FaultRule[]
  /** The rules that have not been removed, in the order of their definition. */
  readonly rules: readonly FaultRule[]
  /** Removes the rule of a name; false where there is none. */
  remove(name: string): boolean
  /** Removes all rules. */
  clear(): void
}

/** The public face of a plan, with the names that the compiler may offer. */
export function faceOf<C extends Catalogue>(
  plan: Pick<FaultPlan, 'on' | 'add' | 'rules' | 'remove' | 'clear'>,
): Faults<C> {
  const face: Faults<Catalogue> = {
    on: (match) => plan.on(match as Match<Catalogue>),
    add: (rules) => plan.add(rules),
    get rules() {
      return plan.rules
    },
    remove: (name) => plan.remove(name),
    clear: () => plan.clear(),
  }
  // The type parameter narrows the accepted faults. The plan itself accepts all of them and rejects unsuitable ones at run time.
  return face as unknown as Faults<C>
}

/**
 * The fault plan: rules, and the decision about each request. It is synchronous, so requests are decided in the order of
 * arrival.
 */
export class FaultPlan {
  readonly versions: readonly FaultVersion[]
  readonly clock: Clock
  /** The fault for requests that find the bucket empty. */
  readonly throttled: Fault
  readonly #seed: number
  readonly #rules = new Map<string, Rule>()
  readonly #index = new Index<Rule>()
  readonly #counters = new Map<string, RequestCounters<Rule>>()
  readonly #buckets = new Buckets()
  readonly #names = new Map<string, number>()
  /** Rules that were begun and have no action yet. */
  readonly #begun = new Set<Draft>()
  /** The states of all expressions in the list of rules that is being added. */
  #spent = 0
  #ordinal = 0

  /** The account on whose requests the rules act; without it, on all. */
  readonly account: string | undefined

  constructor(versions: readonly FaultVersion[], throttled: Fault, clock: Clock, seed: number, account?: string) {
    this.account = account
    this.versions = versions
    this.throttled = throttled
    this.clock = clock
    this.#seed = seed
  }

  on(match: Match<Catalogue>): Draft {
    return new Draft(this, match)
  }

  add(rules: RuleInput | readonly RuleInput[]): FaultRule[] {
    const done: FaultRule[] = []
    const begun = [...this.#begun]
    this.#spent = 0
    try {
      const list = Array.isArray(rules) ? (rules as readonly RuleInput[]) : [rules as RuleInput]
      list.forEach((rule, i) => {
        done.push(setUp(this, rule, Array.isArray(rules) ? `faults[${i}]` : 'fault'))
      })
      return done
    } catch (error) {
      for (const rule of done) rule.remove()
      throw error
    } finally {
      this.#begun.clear()
      for (const draft of begun) this.#begun.add(draft)
    }
  }

  get rules(): readonly FaultRule[] {
    return [...this.#rules.values()]
  }

  /** A rule is under construction; it has no effect until it is complete. */
  begin(draft: Draft): void {
    if (this.#begun.size >= MOST_RULES) throw tooMany()
    this.#begun.add(draft)
  }

  finish(draft: Draft): void {
    this.#begun.delete(draft)
  }

  /** Throws when the expressions in one list of rules would take too long together. */
  spend(states: number): void {
    this.#spent += states
    if (this.#spent > MOST_STATES_IN_LIST) {
      throw new TypeError(
        `on: the regular expressions of one list take more than ${MOST_STATES_IN_LIST} steps together.`,
      )
    }
  }

  remove(name: string): boolean {
    const rule = this.#rules.get(name)
    rule?.remove()
    return rule !== undefined
  }

  clear(): void {
    for (const rule of [...this.#rules.values()]) rule.remove()
    this.#index.clear()
    this.#counters.clear()
    this.#buckets.clear()
    this.#names.clear()
    this.#begun.clear()
    this.#ordinal = 0
  }

  /** Adds a rule. `given` is its name; without one, the name is derived from `target`, the target of the rule. */
  set(
    given: string | undefined,
    target: string,
    who: Who,
    timing: Omit<Timing, 'seed'> & { seed?: number },
    what: What,
  ) {
    if (given !== undefined && this.#rules.has(given)) {
      throw new TypeError(`faults: duplicate rule "${given}". Remove the other one first, or choose another name.`)
    }
    if (this.#rules.size >= MOST_RULES) throw tooMany()
    const name = given ?? this.#nameFor(target)
    const { seed = this.#seed, ...rest } = timing
    const { account } = this
    const plan: Plan = { name, who, timing: { ...rest, seed: seedOf(seed, name) }, what, ...(account && { account }) }
    const rule = new Rule(plan, this.#countersFor(who, timing.perCall), ++this.#ordinal, (gone) => this.#forget(gone))
    this.#rules.set(name, rule)
    return rule
  }

  /** Whether there are no rules, so that evaluation can be skipped. */
  get idle(): boolean {
    return this.#rules.size === 0 && this.#begun.size === 0
  }

  /** The decision about a request; `undefined` where no fault rule matches. */
  decide(arrival: Arrival): Verdict | undefined {
    const { version, operation, request, now } = arrival
    if (this.#begun.size > 0) this.#refuseUnfinished(`${version}.${operation}`)
    const names = this.versions.find(({ name }) => name === version)?.places ?? {}
    const place = (name: string): string | undefined => placeOf(arrival, names[name])
    const groups = this.#index.find(`${version}.${operation}`, place)
    if (groups.length === 0) return undefined

    let view: FaultRequest | undefined
    const look = (): FaultRequest => {
      view ??= viewOf(arrival, Object.fromEntries(Object.keys(names).map((name) => [name, place(name)])))
      return view
    }
    const invocation = request.headers[INVOCATION]
    const matched = groups
      .map((counters) => ({ counters, n: counters.count(look, invocation) }))
      .filter(({ n }) => n > 0)

    let delayMs = 0
    for (const { counters, n } of matched) {
      // A copy, because a rule that is used up leaves the list.
      for (const rule of counters.delays.slice()) delayMs += rule.delay(n, now)
    }
    const checks: Look[] = []
    for (const [finite, before] of [
      [true, (a: Rule, b: Rule) => a.ordinal < b.ordinal],
      [false, (a: Rule, b: Rule) => a.ordinal > b.ordinal],
    ] as const) {
      const lists = matched.map(({ counters, n }) => ({ list: finite ? counters.finite : counters.persistent, n }))
      for (const { rule, n } of merged(lists, before, finite)) {
        const found =
          rule.plan.what.kind === 'throttle' ? rule.throttle(n, now, look, this.#buckets) : rule.decide(n, now)
        if (found === undefined || found === 'pass') continue
        if ('taken' in found) checks.push(found)
        else return { fault: found, rule: rule.name, delayMs, checks: [] }
      }
    }
    return { fault: undefined, rule: undefined, delayMs, checks }
  }

  /** Throws for a rule that matches an operation and has no action: a test would expect an effect. */
  #refuseUnfinished(operation: string): void {
    const draft = [...this.#begun].find((one) => one.looksAt(operation))
    if (!draft) return
    this.#begun.delete(draft)
    throw new UnfinishedRuleError(
      `faults.on(${draft.about}): this rule is incomplete and has no effect. Complete it with reply(), sequence(), throttle() or delay().`,
    )
  }

  #nameFor(target: string): string {
    for (;;) {
      const count = (this.#names.get(target) ?? 0) + 1
      this.#names.set(target, count)
      const name = count === 1 ? target : `${target}-${count}`
      if (!this.#rules.has(name)) return name
    }
  }

  #countersFor(who: Who, perCall: boolean): RequestCounters<Rule> {
    // A predicate cannot be compared, and each rule distinguishes calls by itself.
    const key = who.when || perCall ? undefined : `${who.operations.join()} ${JSON.stringify(who.places)}`
    let counters = key === undefined ? undefined : this.#counters.get(key)
    if (!counters) {
      counters = new RequestCounters(who, perCall)
      this.#index.add(counters)
      if (key !== undefined) this.#counters.set(key, counters)
    }
    return counters
  }

  #forget(rule: Rule): void {
    this.#rules.delete(rule.name)
    const { counters } = rule
    if (counters.size > 0) return
    this.#index.remove(counters)
    this.#counters.delete(`${counters.who.operations.join()} ${JSON.stringify(counters.who.places)}`)
  }
}

/** A rule without an action: a mistake in the test, not in Understudy. */
export class UnfinishedRuleError extends TypeError {
  override readonly name = 'UnfinishedRuleError'
}

/** So many rules a plan holds. */
const MOST_RULES = 20_000

/** So many states the expressions of one list of rules have together; each is matched against every operation. */
const MOST_STATES_IN_LIST = 20_000

function tooMany(): TypeError {
  return new TypeError(`faults: the limit of ${MOST_RULES} rules is reached. Remove some first.`)
}

/** Iterates over several lists as one, in the order of `before`. Each list is sorted already, from its `start`. */
function* merged(
  lists: readonly { list: readonly Rule[]; n: number }[],
  before: (a: Rule, b: Rule) => boolean,
  forwards: boolean,
): Generator<{ rule: Rule; n: number }> {
  const at = lists.map(({ list }) => (forwards ? 0 : list.length - 1))
  for (;;) {
    let best = -1
    let first: Rule | undefined
    lists.forEach(({ list }, i) => {
      const rule = list[at[i] as number]
      if (rule && (!first || before(rule, first))) {
        first = rule
        best = i
      }
    })
    const chosen = lists[best]
    if (!first || !chosen) return
    const position = at[best] as number
    yield { rule: first, n: chosen.n }
    // A used-up rule has been removed from the list, and the next one has its index.
    if (!forwards) at[best] = position - 1
    else if (chosen.list[position] === first) at[best] = position + 1
  }
}

function placeOf({ params, input }: Arrival, parameter: string | undefined): string | undefined {
  if (parameter === undefined) return undefined
  if (Object.hasOwn(params, parameter)) return params[parameter]
  const value = input()[parameter]
  return typeof value === 'string' ? value : undefined
}

function viewOf(arrival: Arrival, places: FaultRequest['places']): FaultRequest {
  const { version, operation, path, params, scope, request } = arrival
  return {
    version,
    operation,
    method: request.method,
    path,
    headers: request.headers,
    params,
    scope,
    places,
    get input() {
      return arrival.input()
    },
  }
}
