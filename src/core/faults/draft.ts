import { quoted } from '../errors/quote.ts'
import { refuseUnknown } from '../options.ts'
import { didYouMean } from '../schema/nearest.ts'
import {
  checkDelay,
  checkFault,
  checkName,
  checkNumber,
  checkObject,
  checkSteps,
  checkTiming,
  checkWhole,
} from './check.ts'
import type { DraftPlan } from './draft-plan.ts'
import { type Fault, FREE_FAULTS } from './fault.ts'
import { type Catalogue, type Match, readMatch } from './match.ts'
import { aboutOf, describeOperations, operationsOf, operationTest } from './operation-match.ts'
import type { BucketKey, Delay, FaultRequest, What } from './plan.ts'
import type { FaultRule } from './rule.ts'
import type { FaultVersion } from './version.ts'

/**
 * When and what: the rest of a rule. Without `once`, `times` or `sequence` it acts on every matching request, until it is
 * removed. Rules that end are evaluated first, in the order of their definition; then the others, the newest first.
 */
export interface When<Names extends string> {
  /** Gives the rule a name, by which it is removed and shows in the journal. Its chance depends on it. */
  named(name: string): this
  once(): this
  /** Acts `n` times. With `sequence`: goes through it `n` times. */
  times(n: number): this
  /** Acts until it is removed. With `sequence`: goes round and round. */
  always(): this
  /** Skips the first `n` matching requests, including those that other rules answer. */
  after(n: number): this
  /** Acts from and until a moment on the gateway's clock: milliseconds from now, or dates. */
  between(from: number | Date | string, until: number | Date | string): this
  /** Applies with a probability from 0 to 1. The outcome depends on the seed and the requests only, not on other rules. */
  probability(p: number, options?: { readonly seed?: number }): this
  /** Counts calls of the SDK and not their attempts: all attempts of one call are treated alike. */
  perCall(): this
  /** Answers with the fault. A fault that only one version models looks at the requests of that version alone. */
  reply(fault: Fault<Names>): FaultRule
  /** One after the other; `'pass'` leaves a request to the rules behind this one. */
  sequence(...steps: readonly (Fault<Names> | 'pass')[]): FaultRule
  /** Refuses what finds its token bucket empty: `rate` tokens a second, at most `burst` (default: `rate`, at least 1). */
  throttle(bucket: ThrottleOptions<Names>): FaultRule
  /** Holds answers back, on the gateway's clock. Delays of several rules add up, and other rules still act. */
  delay(delay: Delay): FaultRule
}

/** A token bucket of the tester's own. */
export interface ThrottleOptions<Names extends string = string> {
  readonly rate: number
  readonly burst?: number
  /** The sharers of a bucket: `account` (with its region; the default), a place (`api`, `stage`), or a key of your own. */
  readonly by?: BucketKey
  /** Default: the version's own answer to too many requests. */
  readonly error?: Fault<Names>
}

/** A rule under construction. */
export class Draft implements When<string> {
  readonly #plan: DraftPlan
  readonly #versions: readonly FaultVersion[]
  /** Operations by version, before the faults narrow them. */
  readonly #operations: ReadonlyMap<FaultVersion, readonly string[]>
  readonly #places: Readonly<Record<string, string>>
  readonly #when: ((request: FaultRequest) => boolean) | undefined
  readonly #target: string
  #name: string | undefined
  #times: number | undefined
  #after = 0
  #between: [number, number] | undefined
  #probability = 1
  #seed: number | undefined
  #perCall = false

  constructor(plan: DraftPlan, match: Match<Catalogue>) {
    const { op, version, when, ...places } = readMatch(match, plan.versions)
    const operations = operationTest(op)
    this.#plan = plan
    this.#versions = plan.versions.filter(({ name }) => version === undefined || name === version)
    if (this.#versions.length === 0) {
      throw new TypeError(`faults.on: unknown version ${quoted(version)}. The versions are ${namesOf(plan.versions)}.`)
    }
    this.#places = places as Readonly<Record<string, string>>
    this.#when = when
    this.#target = aboutOf(operations, version, this.#places)
    this.#operations = new Map(
      this.#versions.map((one) => [one, operationsOf(one, operations, this.#versions, plan.versions)]),
    )
    if (![...this.#operations.values()].some(({ length }) => length > 0)) {
      throw new TypeError(`faults.on: no operation matches ${describeOperations(operations)}.`)
    }
    this.#refuseNowhere(aboutOf(operations, version, {}))
    plan.begin(this)
  }

  /** Throws if no request of the operations names the places, because the rule could never match. */
  #refuseNowhere(about: string): void {
    const named = Object.keys(this.#places).filter((place) => this.#places[place] !== undefined)
    const isSomewhere = [...this.#operations].some(([version, operations]) =>
      operations.some((one) => named.every((place) => version.takes(one, version.places[place] ?? ''))),
    )
    if (isSomewhere) return
    throw new TypeError(
      `faults.on: no request of ${about} names ${named.map((one) => `"${one}"`).join(' and ')}, so the rule never acts.`,
    )
  }

  /** Whether the rule would look at an operation, given as `version.operation`. */
  looksAt(operation: string): boolean {
    return [...this.#operations].some(([{ name }, names]) => names.some((one) => `${name}.${one}` === operation))
  }

  /** A short description of the fault rule. */
  get about(): string {
    return this.#target
  }

  named(name: string): this {
    return this.#say(() => {
      checkName('faults: name', name)
      this.#name = name
    })
  }

  once(): this {
    return this.times(1)
  }

  times(n: number): this {
    return this.#say(() => {
      checkWhole('faults: times', n, 1)
      this.#times = n
    })
  }

  always(): this {
    this.#times = Infinity
    return this
  }

  after(n: number): this {
    return this.#say(() => {
      checkWhole('faults: after', n, 0)
      this.#after = n
    })
  }

  between(from: number | Date | string, until: number | Date | string): this {
    return this.#say(() => {
      this.#between = windowOf(from, until, this.#plan.clock.now())
    })
  }

  probability(p: number, options: { readonly seed?: number } = {}): this {
    return this.#say(() => {
      checkNumber('faults: probability', p, 0, 1)
      checkObject('faults: probability options', options)
      const { seed } = options
      if (seed !== undefined) checkWhole('faults: seed', seed)
      this.#probability = p
      this.#seed = seed
    })
  }

  perCall(): this {
    this.#perCall = true
    return this
  }

  /** A rejected rule is not reported as incomplete, because its call has already thrown. */
  #say(change: () => void): this {
    this.#plan.finish(this)
    change()
    this.#plan.begin(this)
    return this
  }

  reply(fault: Fault): FaultRule {
    return this.#set({ kind: 'reply', steps: [fault] }, [fault], this.#times ?? Infinity)
  }

  sequence(...steps: readonly (Fault | 'pass')[]): FaultRule {
    this.#plan.finish(this)
    checkSteps('faults: sequence', steps)
    const faults = steps.filter((step) => step !== 'pass')
    return this.#set({ kind: 'reply', steps }, faults, (this.#times ?? 1) * steps.length)
  }

  throttle(options: ThrottleOptions): FaultRule {
    this.#plan.finish(this)
    checkObject('faults: throttle', options)
    refuseUnknown('faults: throttle', options, ['rate', 'burst', 'by', 'error'], 'member')
    const { rate, by = 'account', error = this.#plan.throttled } = options
    checkNumber('faults: throttle.rate', rate, 0)
    const { burst = Math.max(1, Math.ceil(rate)) } = options
    checkNumber('faults: throttle.burst', burst, 0)
    const keys = ['account', ...Object.keys(this.#versions[0]?.places ?? {})]
    if (typeof by !== 'function' && !keys.includes(by)) {
      throw new TypeError(`faults: throttle.by must be one of ${keys.join(', ')}, or a function, not ${quoted(by)}.`)
    }
    if (this.#perCall) {
      throw new TypeError(
        'faults: a token bucket counts attempts, as AWS does; throttle() cannot be combined with perCall().',
      )
    }
    return this.#set({ kind: 'throttle', rate, burst, by, error }, [error], this.#times ?? Infinity)
  }

  delay(delay: Delay): FaultRule {
    this.#plan.finish(this)
    checkDelay('faults: delay', delay)
    return this.#set({ kind: 'delay', delay }, [], this.#times ?? Infinity)
  }

  #set(what: What, faults: readonly Fault[], limit: number): FaultRule {
    this.#plan.finish(this)
    for (const fault of faults) checkFault('faults', fault)
    checkTiming(this.#probability, this.#between, this.#plan.clock.now())
    const fitting = this.#versions.filter((version) => {
      const offered = [...FREE_FAULTS, ...Object.keys(version.faults)]
      return faults.every(({ fault }) => offered.includes(fault)) && (this.#operations.get(version) ?? []).length > 0
    })
    if (fitting.length === 0) throw new TypeError(this.#without(faults))
    return this.#plan.set(
      this.#name,
      this.#target,
      {
        operations: fitting.flatMap((version) =>
          (this.#operations.get(version) ?? []).map((operation) => `${version.name}.${operation}`),
        ),
        places: this.#places,
        ...(this.#when && { when: this.#when }),
      },
      {
        limit,
        after: this.#after,
        ...(this.#between && { between: this.#between }),
        probability: this.#probability,
        ...(this.#seed !== undefined && { seed: this.#seed }),
        perCall: this.#perCall,
      },
      what,
    )
  }

  /** Why no version that the rule looks at can answer so. */
  #without(faults: readonly Fault[]): string {
    const reached = this.#versions.filter((version) => (this.#operations.get(version) ?? []).length > 0)
    const offered = [...new Set(reached.flatMap((version) => Object.keys(version.faults))), ...FREE_FAULTS]
    const missing = faults.find(({ fault }) => !offered.includes(fault))
    if (!missing)
      return `faults.on(${this.#target}): no single version models all of these faults. Make a rule for each.`
    const sentence = `faults.on(${this.#target}): ${namesOf(reached)} cannot answer "${missing.fault}".`
    return `${sentence}${didYouMean(missing.fault, offered)} The faults are ${offered.join(', ')}; raw makes any other answer.`
  }
}

/** The moments between which a rule acts: dates, or milliseconds from `now`. */
function windowOf(from: number | Date | string, until: number | Date | string, now: number): [number, number] {
  const moment = (at: number | Date | string): number => {
    if (typeof at === 'number') return now + at
    return typeof at === 'string' || at instanceof Date ? new Date(at).getTime() : Number.NaN
  }
  const [start, end] = [moment(from), moment(until)]
  const called = `faults: between(${[from, until].map((at) => (typeof at === 'string' ? at.slice(0, 100) : quoted(at))).join(', ')})`
  if (!(start < end)) throw new TypeError(`${called}: the end must come after the beginning.`)
  if ([start, end].some((at) => Number.isNaN(new Date(at).getTime()))) {
    throw new TypeError(`${called}: the date is out of range.`)
  }
  return [start, end]
}

function namesOf(versions: readonly FaultVersion[]): string {
  return versions.map(({ name }) => name).join(' and ')
}
