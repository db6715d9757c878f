import type { Gateway } from '../index.ts'

/** The results of requests to one operation, as JSON that processes can exchange. */
export interface OperationCount {
  requests: number
  succeeded: boolean
  /** Ids of the ledger: `v1.StageNotFound`. */
  readonly met: string[]
}

/** The rules that requests met, by operation: `v1.UpdateStage`. */
export interface RuleCount {
  requests: number
  readonly operations: Record<string, OperationCount>
  /** Refusals before any operation, such as those of signatures. */
  readonly others: string[]
}

export function noRules(): RuleCount {
  return { requests: 0, operations: {}, others: [] }
}

/** Counts the rules that requests meet, from now on. An answer that a fault rule injected meets none. */
export function countRules(gateway: Pick<Gateway, 'watch'>, count: RuleCount): void {
  gateway.watch(() => (_, entry) => {
    if (!entry) return
    count.requests++
    const { version, operation, rule, error, fault, status } = entry
    if (version === undefined || operation === undefined) {
      if (rule !== undefined) addTo(count.others, rule)
      return
    }
    const one = countOf(count, `${version}.${operation}`)
    one.requests++
    if (fault) return
    if (status < 400) one.succeeded = true
    else if (error && rule !== undefined) addTo(one.met, rule)
  })
}

/** Adds what another process has counted. */
export function addRules(count: RuleCount, more: RuleCount): void {
  count.requests += more.requests
  for (const rule of more.others) addTo(count.others, rule)
  for (const [operation, { requests, succeeded, met }] of Object.entries(more.operations)) {
    const one = countOf(count, operation)
    one.requests += requests
    one.succeeded ||= succeeded
    for (const rule of met) addTo(one.met, rule)
  }
}

function countOf({ operations }: RuleCount, operation: string): OperationCount {
  operations[operation] ??= { requests: 0, succeeded: false, met: [] }
  return operations[operation]
}

function addTo(list: string[], one: string): void {
  if (!list.includes(one)) list.push(one)
}
