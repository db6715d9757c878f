import type { LedgerEntry } from '../index.ts'
import { text, UsageError, type Values } from './command.ts'

const DAY = 86_400_000
const DAYS: Readonly<Record<string, number>> = { d: 1, w: 7, y: 365 }

/** How old evidence must be for `--older 180d`, in milliseconds; nothing without the option. */
export function olderThan(values: Values): number | undefined {
  const given = text(values, 'older')
  if (given === undefined) return undefined
  const [, count, unit = ''] = /^(\d{1,5})([dwy])$/.exec(given) ?? []
  if (count === undefined)
    throw new UsageError(`--older must be a number of days, weeks or years such as 180d, not "${given}".`)
  return Number(count) * (DAYS[unit] ?? 1) * DAY
}

/**
 * The last day that the source of an entry names, in milliseconds since 1970: a date, the end of a month or the end of a year.
 * Nothing where it names none: many sources are documents that live on.
 */
export function evidenceDate({ evidence, elsewhere }: Pick<LedgerEntry, 'evidence' | 'elsewhere'>): number | undefined {
  const source = `${evidence.source} ${elsewhere?.source ?? ''}`
  const dates = [...source.matchAll(/(?<![\w#/.-])(20\d\d)(?:-(\d\d))?(?:-(\d\d))?(?![\w-])/g)].map(
    ([, year, month, day]) =>
      // The day before the first of the month after is the last of this one.
      day === undefined
        ? Date.UTC(Number(year), month ? Number(month) : 12, 0)
        : Date.UTC(Number(year), Number(month) - 1, Number(day)),
  )
  return dates.length === 0 ? undefined : Math.max(...dates)
}

/** The entries whose evidence is older than that, the oldest first. Those without a date are not among them. */
export function olderRows<Row extends LedgerEntry>(rows: readonly Row[], ms: number, now: number): Row[] {
  return rows
    .flatMap((row) => {
      const date = evidenceDate(row)
      return date !== undefined && now - date > ms ? [{ row, date }] : []
    })
    .sort((a, b) => a.date - b.date)
    .map(({ row }) => row)
}
