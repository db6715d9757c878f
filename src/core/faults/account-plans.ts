import type { Clock } from '../clock.ts'
import { seedOf } from '../ids.ts'
import type { Fault } from './fault.ts'
import { type Arrival, FaultPlan, type Verdict } from './faults.ts'
import type { FaultRule } from './rule.ts'
import type { FaultVersion } from './version.ts'

/** The part of a fault plan that the pipeline calls. */
export interface Deciding {
  readonly throttled: Fault
  readonly idle: boolean
  decide(arrival: Arrival): Verdict | undefined
}

/** The shared parts of the plans. */
export interface AccountPlansParts {
  readonly versions: readonly FaultVersion[]
  readonly throttled: Fault
  readonly seed: number
  /** The clock of an account; without one, that of the gateway. */
  clock(account?: string): Clock
}

/**
 * The fault rules of a gateway: those for every request, and those of single accounts. The rules of an account are evaluated
 * first, and the others only if none of these gives a fault. Delays of both are summed.
 */
export class AccountPlans implements Deciding {
  readonly whole: FaultPlan
  readonly throttled: Fault
  readonly #parts: AccountPlansParts
  readonly #own = new Map<string, FaultPlan>()
  readonly #seeds = new Map<string, number>()

  constructor(parts: AccountPlansParts) {
    const { versions, throttled, seed } = parts
    this.#parts = parts
    this.throttled = throttled
    this.whole = new FaultPlan(versions, throttled, parts.clock(), seed)
  }

  /** The rules of an account, which act on its requests alone. */
  of(account: string): FaultPlan {
    let plan = this.#own.get(account)
    if (!plan) {
      const { versions, throttled, seed, clock } = this.#parts
      plan = new FaultPlan(
        versions,
        throttled,
        clock(account),
        this.#seeds.get(account) ?? seedOf(seed, `account ${account}`),
        account,
      )
      this.#own.set(account, plan)
    }
    return plan
  }

  get rules(): readonly FaultRule[] {
    return [this.whole, ...this.#own.values()].flatMap(({ rules }) => rules)
  }

  get idle(): boolean {
    if (!this.whole.idle) return false
    for (const plan of this.#own.values()) if (!plan.idle) return false
    return true
  }

  decide(arrival: Arrival): Verdict | undefined {
    const own = this.#own.get(arrival.scope.accountId)?.decide(arrival)
    if (!own) return this.whole.decide(arrival)
    if (own.fault) return own
    const whole = this.whole.decide(arrival)
    if (!whole) return own
    return { ...whole, delayMs: own.delayMs + whole.delayMs, checks: [...own.checks, ...whole.checks] }
  }

  /** Removes all rules. */
  clear(): void {
    this.whole.clear()
    for (const plan of this.#own.values()) plan.clear()
    this.#own.clear()
    this.#seeds.clear()
  }

  /** Removes the rules of an account; rules that are added afterwards draw from `seed`. */
  clearOf(account: string, seed?: number): void {
    this.#own.get(account)?.clear()
    if (seed === undefined) return
    this.#own.delete(account)
    this.#seeds.set(account, seed)
  }
}
