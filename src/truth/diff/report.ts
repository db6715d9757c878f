import type { LedgerEntry } from '../../core/errors/evidence.ts'
import type { Unasked } from '../probes/probe.ts'
import type { Verdict } from './verdict.ts'

/** Everything that a comparison found. */
export interface Report {
  /** The name of the other side: `moto 5.2.1`. */
  readonly name: string
  readonly endpoint: string
  readonly region: string
  /** ISO 8601 */
  readonly started: string
  readonly seconds: number
  readonly verdicts: readonly Verdict[]
  /** Ledger entries without a probe. */
  readonly unasked: readonly Unasked[]
  /** Paths that could not be removed. */
  readonly left: readonly string[]
  readonly rules: readonly LedgerEntry[]
}

/** How many verdicts are of each outcome. */
export function totals({ verdicts }: Pick<Report, 'verdicts'>): Readonly<Record<Verdict['outcome'], number>> {
  const counts = { same: 0, different: 0, 'not asked': 0 }
  for (const { outcome } of verdicts) counts[outcome]++
  return counts
}

/** `212 of 493 rules agree`: of those that were asked. */
export function scoreOf(report: Pick<Report, 'verdicts'>): string {
  const { same, different } = totals(report)
  return `${same} of ${same + different} rules agree`
}

/** A value on one line, cut where it is long. */
export function brief(value: unknown, longest = 300): string {
  const text = value === undefined ? '(absent)' : typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
