import { countRules, noRules, type RuleCount } from '../../adapters/rule-counter.ts'
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

/** Counts the rules that requests meet, from now on. */
export function coverRules(gateway: Gateway): () => RuleCoverage {
  const count = noRules()
  countRules(gateway, count)
  return () => coverageOf(count)
}

/** The counts, compared with the refusals of each operation. */
export function coverageOf({ requests, operations: counted, others }: RuleCount): RuleCoverage {
  const operations = Object.entries(counted)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([operation, one]): OperationRules => {
      const known = refusalsOf(operation)
      return {
        operation,
        requests: one.requests,
        succeeded: one.succeeded,
        met: one.met.toSorted(),
        unseen: known.filter((id) => !one.met.includes(id)),
      }
    })
  const all = operations.flatMap(({ operation }) => refusalsOf(operation)).length
  const unseen = operations.flatMap((one) => one.unseen).length
  return { requests, met: all - unseen, of: all, operations, others: others.toSorted() }
}

/** The refusals that an operation has by the spec, as ids of the ledger. */
function refusalsOf(operation: string): string[] {
  const [version = '', name = ''] = operation.split('.')
  const rows: Readonly<Record<string, { readonly refusals?: readonly string[] }>> = version === 'v1' ? rowsV1 : rowsV2
  const { refusals = [] } = (Object.hasOwn(rows, name) && rows[name]) || {}
  return refusals.map((refusal) => `${version}.${refusal}`).sort()
}

/** Whether a coverage can be written to a file of this name. */
export function isCoverageFile(file: string): boolean {
  return /\.(json|md)$/.test(file)
}

/** The coverage in the format of its file name: JSON, or a page in Markdown. */
export function ruleCoverageIn(file: string, coverage: RuleCoverage): string {
  return file.endsWith('.json') ? `${JSON.stringify(coverage, null, 2)}\n` : ruleCoveragePage(coverage)
}

function ruleCoveragePage({ requests, met, of, operations, others }: RuleCoverage): string {
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
