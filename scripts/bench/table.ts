import type { Figure } from './rounds.ts'

/** A line of the table: what was measured against what, and what is asked of it. */
export interface Row {
  readonly what: string
  /** The reference of a ratio; undefined for an absolute figure. */
  readonly reference?: string
  readonly figure: Figure
  /** Of an absolute figure. */
  readonly unit?: string
  readonly budget?: { readonly sign: '>=' | '<='; readonly limit: number }
  /** The figures behind a ratio. */
  readonly detail?: string
}

export function isKept({ figure, budget }: Row): boolean {
  if (!budget) return true
  return budget.sign === '>=' ? figure.value >= budget.limit : figure.value <= budget.limit
}

/** The line for people: verdict, figure with its noise, budget, what was measured. */
export function told(row: Row): string {
  const { what, reference, figure, unit = '', budget, detail } = row
  const verdict = budget ? (isKept(row) ? 'kept' : 'MISSED') : ''
  const value = `${short(figure.value)} ± ${short(figure.noise)}${unit === '' ? '' : ` ${unit}`}`
  const limit = budget ? `${budget.sign} ${budget.limit}` : ''
  const text = `${what}${reference === undefined ? '' : ` ÷ ${reference}`}${detail === undefined ? '' : ` (${detail})`}`
  return `${verdict.padEnd(7)} ${value.padStart(20)}  ${limit.padEnd(8)}  ${text}`
}

export const HEAD = `${'verdict'.padEnd(7)} ${'median ± noise'.padStart(20)}  ${'budget'.padEnd(8)}  what ÷ reference`

function short(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(2)
}
