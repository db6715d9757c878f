/** The level at which a setting was set; `default` if it was not set. */
export type Level = 'usagePlan' | 'method' | 'route' | 'stage' | 'account' | 'default'

/** A setting that applies to a call, and why. */
export interface InForce<Value, Rule extends string = string> {
  readonly value: Value
  readonly level: Level
  /** The key of its entry, in the form of the stage: `~1pets/GET`, or `GET /pets`. */
  readonly key?: string
  /** The id of its ledger entry. */
  readonly rule: Rule
}

/** A call for which settings are looked up: its method, and its path below the stage. */
export interface CallPlace {
  readonly method: string
  readonly path: string
}

/** A sentence about limits of 0, which block every call: few expect that. */
export function blockNotes(rateLimit: InForce<number>, burstLimit: InForce<number>): string[] {
  const isZero = [rateLimit.value === 0, burstLimit.value === 0]
  if (!isZero.includes(true)) return []
  const which = !isZero[1] ? 'The rate limit is' : !isZero[0] ? 'The burst limit is' : 'Both limits are'
  return [`${which} 0: every call gets 429 {"message":"Too Many Requests"}.`]
}
