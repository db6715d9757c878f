import { type Report, totals } from '../report.ts'

/** For programs: everything, without the ledger. */
export function json(report: Report): string {
  const { rules: _, ...others } = report
  return `${JSON.stringify({ ...others, totals: totals(report) }, null, 2)}\n`
}
