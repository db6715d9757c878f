import { contract as rowsV1 } from '../../generated/v1/contract.ts'
import { contract as rowsV2 } from '../../generated/v2/contract.ts'
import type { Gateway } from '../../index.ts'

/** The refusals of an operation that a run met, and those that it never saw. */
export interface OperationRules {
  /** `v1.UpdateStage` */
  readonly operation: string
  readonly requests: number
  /** Whether it succeeded at least once. */
  readonly succeeded: boolean
  /** Ids of the ledger: `v1.StageNotFound`. */
  readonly met: readonly string[]
  readonly unseen: readonly string[]
}

/** The rules that a run met. Refusals are counted for each operation that was asked. */
export interface RuleCoverage {
  readonly requests: number
  /** Refusals met, of those that the asked operations have. */
  readonly met: number
  readonly of: number
  readonly operations: readonly OperationRules[]
  /** Refusals before any operation, such as those of signatures. */
  readonly others: readonly string[]
}

/** Counts the rules that requests meet, from now on. An answer that a fault rule injected meets none. */
export function coverRules(gateway: Gateway): () => RuleCoverage {
  const seen = new Map<string, { requests: number; succeeded: boolean; met: Set<string> }>()
  const others = new Set<string>()
  let requests = 0
  gateway.watch(() => (_, entry) => {
    if (!entry) return
    requests++
    const { version, operation, rule, error, fault, status } = entry
    if (version === undefined || operation === undefined) {
      if (rule !== undefined) others.add(rule)
      return
    }
    const name = `${version}.${operation}`
    const one = seen.get(name) ?? { requests: 0, succeeded: false, met: new Set<string>() }
    seen.set(name, one)
    one.requests++
    if (fault) return
    if (status < 400) one.succeeded = true
    else if (error && rule !== undefined) one.met.add(rule)
  })
  return () => {
    const operations = [...seen]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([operation, one]): OperationRules => {
        const known = refusalsOf(operation)
        const met = [...one.met].sort()
        return {
          operation,
          requests: one.requests,
          succeeded: one.succeeded,
          met,
          unseen: known.filter((id) => !one.met.has(id)),
        }
      })
    const all = operations.flatMap(({ operation }) => refusalsOf(operation)).length
    const unseen = operations.flatMap((one) => one.unseen).length
    return { requests, met: all - unseen, of: all, operations, others: [...others].sort() }
  }
}

/** The refusals that an operation has by the spec, as ids of the ledger. */
function refusalsOf(operation: string): string[] {
  const [version = '', name = ''] = operation.split('.')
  const rows: Readonly<Record<string, { readonly refusals?: readonly string[] }>> = version === 'v1' ? rowsV1 : rowsV2
  const { refusals = [] } = (Object.hasOwn(rows, name) && rows[name]) || {}
  return refusals.map((refusal) => `${version}.${refusal}`).sort()
}

/** The coverage as a page in Markdown. */
export function ruleCoveragePage({ requests, met, of, operations, others }: RuleCoverage): string {
  const rows = operations.map(({ operation, requests: count, succeeded, met: own, unseen }) => {
    const list = (ids: readonly string[]): string => ids.map((id) => `\`${id}\``).join(', ')
    return `| ${operation} | ${count} | ${succeeded ? 'yes' : 'no'} | ${list(own)} | ${list(unseen)} |`
  })
  const before = others.length > 0 ? `\nBefore any operation: ${others.map((id) => `\`${id}\``).join(', ')}\n` : ''
  return `# Rules that the run met

${requests} requests to ${operations.length} operations met ${met} of the ${of} refusals that these operations have.

| operation | requests | succeeded | refusals met | refusals never seen |
| --- | --- | --- | --- | --- |
${rows.map((row) => `${row}\n`).join('')}${before}`
}
