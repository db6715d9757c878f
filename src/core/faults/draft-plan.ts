import type { Clock } from '../clock.ts'
import type { Fault } from './fault.ts'
import type { Timing, What, Who } from './plan.ts'
import type { FaultRule } from './rule.ts'
import type { FaultVersion } from './version.ts'

/** The part of the fault plan that a rule under construction uses. */
export interface DraftPlan {
  readonly versions: readonly FaultVersion[]
  readonly clock: Clock
  /** The fault for requests that find the bucket empty. */
  readonly throttled: Fault
  /** A rule is under construction; it has no effect until it is complete. */
  begin(draft: object): void
  finish(draft: object): void
  /** Adds a rule. Without a name, the name is derived from the target of the rule. */
  set(
    name: string | undefined,
    target: string,
    who: Who,
    timing: Omit<Timing, 'seed'> & { seed?: number },
    what: What,
  ): FaultRule
}
